// The two shaders as kernels of TF.js, registered for its `webgpu` backend when this module is loaded.
// TF.js declares the inputs, `result` and `uniforms`, and keeps each compiled shader under a key of ours.
import {
	registerKernel,
	type NamedAttrMap,
	type NamedTensorInfoMap,
	type TensorInfo
} from '@tensorflow/tfjs-core';
import { WebGPUBackend, type WebGPUProgram } from '@tensorflow/tfjs-backend-webgpu/dist/base';
import { PROJECTION_THREADS, STEPS_PER_THREAD, projectionShader } from '../projection.wgsl.ts';
import { recurrenceShader, shareUnits } from '../recurrence.wgsl.ts';

export const PROJECTION = 'LstmProjection';
export const RECURRENCE = 'LstmRecurrence';

registerKernel({
	kernelName: PROJECTION,
	backendName: 'webgpu',
	// { ids [T], embedding [V * E], kernel [E * 4H], bias [4H] } → [T, 4H]
	kernelFunc({ inputs, attrs, backend }) {
		const [embedding, hidden] = [count(attrs, 'embedding'), count(attrs, 'hidden')];
		const steps = count(attrs, 'steps');
		const ids = input(inputs, 'ids');
		const threads = Math.ceil(steps / STEPS_PER_THREAD) * hidden;
		const program: WebGPUProgram = {
			variableNames: ['ids', 'embedding', 'kernel', 'bias'],
			variableComponents: [1, 1, 4, 4],
			outputComponent: 4,
			outputShape: [ids.shape[0] ?? 0, 4 * hidden],
			uniforms: 'steps : i32,',
			workgroupSize: [PROJECTION_THREADS, 1, 1],
			dispatch: [Math.ceil(threads / PROJECTION_THREADS), 1, 1],
			dispatchLayout: { x: [0, 1] },
			// TF.js adds the ranks and types of the inputs, and nothing else that the shader depends on.
			shaderKey: `${PROJECTION}_${embedding}_${hidden}`,
			getUserCode: () => projectionShader(embedding, hidden)
		};
		return asWebGpu(backend).runWebGPUProgram(
			program,
			[ids, input(inputs, 'embedding'), input(inputs, 'kernel'), input(inputs, 'bias')],
			'float32',
			[{ type: 'int32', data: [steps] }]
		);
	}
});

registerKernel({
	kernelName: RECURRENCE,
	backendName: 'webgpu',
	// { projected [T, 4H], recurrent [Hp * 4H], dense [pooled * H + 1], offsets [rows + 1] } → [1, rows], or [1, T] of a trace
	kernelFunc({ inputs, attrs, backend }) {
		const hidden = count(attrs, 'hidden');
		const pooling = attrs?.['isPooled'] === true ? 'last-max-mean' : 'last';
		const isTrace = attrs?.['isTrace'] === true;
		const [projected, offsets] = [input(inputs, 'projected'), input(inputs, 'offsets')];
		const results = isTrace ? (projected.shape[0] ?? 0) : (offsets.shape[0] ?? 0) - 1;
		const program: WebGPUProgram = {
			variableNames: ['projected', 'recurrent', 'dense', 'offsets'],
			variableComponents: [4, 4, 1, 1],
			outputComponent: 1,
			outputShape: [1, results],
			workgroupSize: [shareUnits(hidden).threads, 1, 1],
			dispatch: [count(attrs, 'rows'), 1, 1],
			dispatchLayout: { x: [0, 1] },
			shaderKey: `${RECURRENCE}_${hidden}_${pooling}_${isTrace}`,
			getUserCode: () => recurrenceShader({ hidden, pooling }, isTrace)
		};
		return asWebGpu(backend).runWebGPUProgram(
			program,
			[projected, input(inputs, 'recurrent'), input(inputs, 'dense'), offsets],
			'float32'
		);
	}
});

function asWebGpu(backend: object): WebGPUBackend {
	if (backend instanceof WebGPUBackend) return backend;
	throw new TypeError('This kernel runs on the webgpu backend only.');
}

function input(inputs: NamedTensorInfoMap, name: string): TensorInfo {
	const tensor = inputs[name];
	if (!tensor) throw new TypeError(`The kernel needs the input "${name}".`);
	return tensor;
}

function count(attrs: NamedAttrMap | undefined, name: string): number {
	const value = attrs?.[name];
	if (typeof value !== 'number') throw new TypeError(`The kernel needs the number "${name}".`);
	return value;
}
