// Stock TF.js layers on TF.js' own backends against our WebAssembly engine.
import * as tf from '@tensorflow/tfjs';
import '@tensorflow/tfjs-backend-wasm';
import type { LstmWeights } from '../../../src/lib/contract/engine.ts';
import { AppError } from '../../../src/lib/contract/errors.ts';
import type { Architecture } from '../../../src/lib/contract/manifest.ts';
import { buildReferenceModel } from '../../helpers/reference-model.ts';
import type { Candidate, LineUp } from '../forward.ts';
import { enterWasm, type ForwardModules } from './ours.ts';

export function lineUpStock(modules: ForwardModules): LineUp {
	return async (architecture, weights) => [
		enterWasm(modules, 'relaxed-simd', architecture, weights),
		await enterStock('wasm', architecture, weights),
		enterWasm(modules, 'simd', architecture, weights),
		await enterStock('cpu', architecture, weights)
	];
}

export async function enterStock(
	backend: 'wasm' | 'cpu' | 'webgl' | 'webgpu',
	architecture: Architecture,
	weights: LstmWeights
): Promise<Candidate> {
	tf.enableProdMode();
	await useBackend(backend);
	// A model of its own for each backend: one that two used would be copied between them at every turn.
	const model = buildReferenceModel(architecture, weights);
	return {
		name: `tfjs-${backend}`,
		isOurs: false,
		async classify(batch) {
			await useBackend(backend);
			const tokens = batch[0]?.length ?? 0;
			const joined = new Int32Array(batch.length * tokens);
			batch.forEach((ids, row) => joined.set(ids, row * tokens));
			const input = tf.tensor2d(joined, [batch.length, tokens], 'int32');
			const output = model.predict(input) as tf.Tensor;
			const probabilities = await output.data();
			tf.dispose([input, output]);
			return probabilities;
		},
		dispose: () => void model.dispose()
	};
}

async function useBackend(backend: string): Promise<void> {
	if (tf.getBackend() === backend) return;
	if (await tf.setBackend(backend)) return;
	throw new AppError('lstm/no-backend', `TF.js could not start its backend "${backend}".`, {
		next: 'Run npm ci again, and check that the browser offers what the backend needs.'
	});
}
