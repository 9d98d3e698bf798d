// The stock TF.js layers model that the engines are held against: nothing here computes anything of its own.
import * as tf from '@tensorflow/tfjs';
import type { LstmWeights } from '../../src/lib/contract/engine.ts';
import type { Architecture } from '../../src/lib/contract/manifest.ts';

/** @returns a LayersModel: ids [batch, time] → probability [batch, 1] */
export function buildReferenceModel(
	architecture: Architecture,
	weights: LstmWeights
): tf.LayersModel {
	const { vocabularySize: V, embedding: E, hidden: H, pooling } = architecture;
	const input = tf.input({ shape: [null], dtype: 'int32' });
	const embedded = tf.layers
		.embedding({ inputDim: V, outputDim: E, name: 'embedding' })
		.apply(input) as tf.SymbolicTensor;
	const [states, last] = tf.layers
		.lstm({
			units: H,
			returnSequences: true,
			returnState: true,
			activation: 'tanh',
			recurrentActivation: 'sigmoid',
			// The weights are set below; the default, an orthogonal matrix, takes seconds to make.
			recurrentInitializer: 'zeros',
			name: 'lstm'
		})
		.apply(embedded) as [tf.SymbolicTensor, tf.SymbolicTensor, tf.SymbolicTensor];
	const features =
		pooling === 'last'
			? last
			: (tf.layers
					.concatenate()
					.apply([
						last,
						tf.layers.globalMaxPooling1d({}).apply(states) as tf.SymbolicTensor,
						tf.layers.globalAveragePooling1d({}).apply(states) as tf.SymbolicTensor
					]) as tf.SymbolicTensor);
	const output = tf.layers
		.dense({ units: 1, activation: 'sigmoid', name: 'dense' })
		.apply(features) as tf.SymbolicTensor;
	const model = tf.model({ inputs: input, outputs: output });
	setWeights(model, architecture, weights);
	return model;
}

function setWeights(
	model: tf.LayersModel,
	{ vocabularySize: V, embedding: E, hidden: H }: Architecture,
	weights: LstmWeights
): void {
	const set = (layer: string, ...arrays: [Float32Array, number[]][]) => {
		const tensors = arrays.map(([values, shape]) => tf.tensor(values, shape));
		model.getLayer(layer).setWeights(tensors);
		tf.dispose(tensors);
	};
	set('embedding', [weights.embedding, [V, E]]);
	set(
		'lstm',
		[weights.kernel, [E, 4 * H]],
		[weights.recurrentKernel, [H, 4 * H]],
		[weights.bias, [4 * H]]
	);
	set('dense', [weights.denseKernel, [weights.denseKernel.length, 1]], [weights.denseBias, [1]]);
}

/** @param ids  shape [length]
 *  @returns    the probability that stock layers give */
export function predictReference(model: tf.LayersModel, ids: Int32Array): number {
	return tf.tidy(() => {
		const output = model.predict(tf.tensor2d(ids, [1, ids.length], 'int32')) as tf.Tensor;
		return output.dataSync()[0] ?? NaN;
	});
}
