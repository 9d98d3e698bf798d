// Stock TF.js layers on its two backends for graphics processors against our WebGPU engine, on the same adapter, with
// our WebAssembly engine beside them.
import '@tensorflow/tfjs-backend-webgpu';
import { createWebGpuEngine } from '../../../src/lib/lstm/webgpu/webgpu-engine.ts';
import type { LineUp } from '../forward.ts';
import { enter, enterWasm, type ForwardModules } from './ours.ts';
import { enterStock } from './stock.ts';

/** @param hasWebGl  Node has none */
export function lineUpGraphics(modules: ForwardModules, { hasWebGl = true } = {}): LineUp {
	return async (architecture, weights) => [
		enter(
			await createWebGpuEngine({
				gpu: navigator.gpu,
				architecture,
				weights,
				allowFallbackAdapter: true
			})
		),
		await enterStock('webgpu', architecture, weights),
		enterWasm(modules, 'relaxed-simd', architecture, weights),
		...(hasWebGl ? [await enterStock('webgl', architecture, weights)] : [])
	];
}
