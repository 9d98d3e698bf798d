// onnxruntime-web on its wasm backend, with the same weights as an ONNX model, against our WebAssembly engine.
import type { Env, InferenceSessionFactory, TensorConstructor } from 'onnxruntime-common';
import type { LstmWeights } from '../../../src/lib/contract/engine.ts';
import { AppError } from '../../../src/lib/contract/errors.ts';
import type { Architecture } from '../../../src/lib/contract/manifest.ts';
import type { Candidate, LineUp } from '../forward.ts';
import { buildOnnxModel, IDS, PROBABILITIES } from '../onnx/lstm-model.ts';
import { enterWasm, type ForwardModules } from './ours.ts';

/** The library itself, which Node and browsers import by different names. */
export interface OnnxRuntime {
	env: Env;
	InferenceSession: InferenceSessionFactory;
	Tensor: TensorConstructor;
}

/** @param threads  more than one needs SharedArrayBuffer, which a browser gives to isolated pages only */
export function lineUpOnnx(runtime: OnnxRuntime, threads: number, modules: ForwardModules): LineUp {
	runtime.env.wasm.numThreads = threads;
	return async (architecture, weights) => [
		enterWasm(modules, 'relaxed-simd', architecture, weights),
		await enterOnnx(runtime, threads, architecture, weights),
		enterWasm(modules, 'simd', architecture, weights)
	];
}

async function enterOnnx(
	{ env, InferenceSession, Tensor }: OnnxRuntime,
	threads: number,
	architecture: Architecture,
	weights: LstmWeights
): Promise<Candidate> {
	const session = await InferenceSession.create(buildOnnxModel(architecture, weights), {
		executionProviders: ['wasm'],
		graphOptimizationLevel: 'all'
	});
	// Where there are no threads to be had, it goes on with one.
	if (env.wasm.numThreads !== threads) {
		throw new AppError('lstm/no-threads', `onnxruntime-web could not start ${threads} threads.`, {
			next: 'Give the page the headers that isolate it from other origins.'
		});
	}
	return {
		name: `onnxruntime-web-${String(threads)}`,
		isOurs: false,
		async classify(batch) {
			const tokens = batch[0]?.length ?? 0;
			// Time first, as ONNX' LSTM wants it: another order would need a transposition in the model.
			const ids = new Int32Array(tokens * batch.length);
			batch.forEach((row, b) => row.forEach((id, t) => (ids[t * batch.length + b] = id)));
			const input = new Tensor('int32', ids, [tokens, batch.length]);
			const { [PROBABILITIES]: output } = await session.run({ [IDS]: input });
			if (!(output?.data instanceof Float32Array)) throw new TypeError('ONNX gave no floats');
			return output.data;
		},
		dispose: () => void session.release()
	};
}
