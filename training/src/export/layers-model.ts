// The model as stock TF.js layers: what model.json describes, and what the engines are held against in tests.
// Nothing here computes anything of its own.
import * as tf from '@tensorflow/tfjs';
import type { ModelWeights, WeightName } from '../../../src/lib/contract/engine.ts';
import type { Architecture } from '../../../src/lib/contract/manifest.ts';

/** Embedding → LSTM → pooling → dense → sigmoid, written out where TF.js has another default.
 *  @returns ids [batch, time] → probability [batch, 1]; weights are those that the layers start with. Where there are n-grams,
 *           two inputs more, both in the terms of specification.ts: for each n-gram loudness / m if it was
 *           found, else 0, [batch, n-grams]; and 1 - share · loudness, [batch, 1] */
export function buildLayersModel(architecture: Architecture): tf.LayersModel {
	const { vocabularySize, embedding, hidden, pooling, ngrams } = architecture;
	const input = tf.input({ shape: [null], dtype: 'int32', name: 'ids' });
	const embedded = apply(
		tf.layers.embedding({
			inputDim: vocabularySize,
			outputDim: embedding,
			embeddingsInitializer: 'zeros',
			name: 'embedding'
		}),
		input
	);
	const [states, last] = tf.layers
		.lstm({
			units: hidden,
			returnSequences: true,
			returnState: true,
			activation: 'tanh',
			recurrentActivation: 'sigmoid',
			// The weights are set afterwards; the default, an orthogonal matrix, takes seconds to make.
			recurrentInitializer: 'zeros',
			name: 'lstm'
		})
		.apply(embedded) as [tf.SymbolicTensor, tf.SymbolicTensor, tf.SymbolicTensor];
	const features =
		pooling === 'last'
			? last
			: apply(tf.layers.concatenate({ name: 'features' }), [
					last,
					apply(tf.layers.globalMaxPooling1d({ name: 'max' }), states),
					apply(tf.layers.globalAveragePooling1d({ name: 'mean' }), states)
				]);
	const name = 'matinee';
	if (!ngrams) {
		const dense = tf.layers.dense({ units: 1, activation: 'sigmoid', name: 'dense' });
		return tf.model({ inputs: input, outputs: apply(dense, features), name });
	}
	const found = tf.input({ shape: [ngrams.count], name: 'found' });
	const left = tf.input({ shape: [1], name: 'left' });
	const logit = apply(tf.layers.dense({ units: 1, name: 'dense' }), features);
	const table = tf.layers.dense({
		units: 1,
		useBias: false,
		kernelInitializer: 'zeros',
		name: 'ngrams'
	});
	const joined = apply(tf.layers.add({ name: 'joined' }), [
		apply(tf.layers.multiply({ name: 'lstm_part' }), [logit, left]),
		apply(table, found)
	]);
	const sigmoid = tf.layers.activation({ activation: 'sigmoid', name: 'sigmoid' });
	return tf.model({ inputs: [input, found, left], outputs: apply(sigmoid, joined), name });
}

function apply(
	layer: tf.layers.Layer,
	input: tf.SymbolicTensor | tf.SymbolicTensor[]
): tf.SymbolicTensor {
	return layer.apply(input) as tf.SymbolicTensor;
}

/** Name and shape of every weight in the order of model.json. */
export function weightShapes(
	architecture: Architecture
): { name: string; key: WeightName; shape: number[] }[] {
	const { vocabularySize: V, embedding: E, hidden: H, pooling, ngrams } = architecture;
	const features = (pooling === 'last' ? 1 : 3) * H;
	return [
		{ name: 'embedding/embeddings', key: 'embedding', shape: [V, E] },
		{ name: 'lstm/kernel', key: 'kernel', shape: [E, 4 * H] },
		{ name: 'lstm/recurrent_kernel', key: 'recurrentKernel', shape: [H, 4 * H] },
		{ name: 'lstm/bias', key: 'bias', shape: [4 * H] },
		{ name: 'dense/kernel', key: 'denseKernel', shape: [features, 1] },
		{ name: 'dense/bias', key: 'denseBias', shape: [1] },
		...(ngrams ? [{ name: 'ngrams/kernel', key: 'ngrams' as const, shape: [ngrams.count, 1] }] : [])
	];
}

export function setLayersWeights(
	model: tf.LayersModel,
	architecture: Architecture,
	weights: ModelWeights
): void {
	const tensors = weightShapes(architecture).map(({ key, shape }) =>
		tf.tensor(valuesOf(weights, key), shape)
	);
	model.setWeights(tensors);
	tf.dispose(tensors);
}

/** The numbers of a weight as they are stored. */
export function valuesOf(weights: ModelWeights, key: WeightName): Float32Array {
	if (key !== 'ngrams') return weights[key];
	return weights.ngrams?.kernel ?? new Float32Array();
}
