// What is measured in a module worker of a page, bundled as the app is. Each line-up is loaded when it is asked for, so
// that none is measured beside libraries that it does not need.
import { expose } from 'comlink';
import onnxUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url&no-inline';
import onnxScriptUrl from 'onnxruntime-web/ort-wasm-simd-threaded.mjs?url&no-inline';
import type { WasmVariant } from '../../../src/lib/lstm/wasm-variant.ts';
import relaxedSimdUrl from '../../../src/lib/lstm/generated/lstm.relaxed-simd.wasm?url&no-inline';
import simdUrl from '../../../src/lib/lstm/generated/lstm.simd.wasm?url&no-inline';
import { measureForward, type ForwardResult, type ForwardWork, type LineUp } from '../forward.ts';
import type { Effort } from '../interleave.ts';
import type { ForwardModules } from '../lineups/ours.ts';
import { measureThroughput, type Throughput } from '../throughput.ts';

/** `onnx` with this many threads. */
export type Opponents = 'stock' | 'graphics' | { onnx: number };

async function compileKernels(): Promise<ForwardModules> {
	const compile = (url: string) => WebAssembly.compileStreaming(fetch(url));
	return { 'relaxed-simd': await compile(relaxedSimdUrl), simd: await compile(simdUrl) };
}

const service = {
	async forward(against: Opponents, work: ForwardWork): Promise<ForwardResult[]> {
		return measureForward(await lineUpAgainst(against), work);
	},

	/** @param loops  peak.as.ts of one build, as numbers, which is what Playwright can pass on */
	async throughput(variant: WasmVariant, loops: number[], effort: Effort): Promise<Throughput> {
		const kernels = await compileKernels();
		const modules = {
			kernel: kernels[variant],
			loops: await WebAssembly.compile(Uint8Array.from(loops))
		};
		return measureThroughput(variant, modules, effort);
	}
};
export type BenchService = typeof service;

async function lineUpAgainst(against: Opponents): Promise<LineUp> {
	const kernels = await compileKernels();
	if (typeof against === 'object') {
		const runtime = await import('onnxruntime-web/wasm');
		runtime.env.wasm.wasmPaths = { wasm: onnxUrl, mjs: onnxScriptUrl };
		const { lineUpOnnx } = await import('../lineups/onnx.ts');
		return lineUpOnnx(runtime, against.onnx, kernels);
	}
	await import('./stock-files.ts');
	if (against === 'graphics') {
		const { lineUpGraphics } = await import('../lineups/graphics.ts');
		return lineUpGraphics(kernels);
	}
	const { lineUpStock } = await import('../lineups/stock.ts');
	return lineUpStock(kernels);
}

expose(service);
