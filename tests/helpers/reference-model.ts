// The stock TF.js layers model that the engines are held against: nothing here computes anything of its own but which n-grams
// stand in a text, which no layer can tell, and which is told in another way than the engines'.
import * as tf from '@tensorflow/tfjs';
import type { ModelWeights, NgramTable } from '../../src/lib/contract/engine.ts';
import type { Architecture } from '../../src/lib/contract/manifest.ts';
import { buildLayersModel, setLayersWeights } from '../../training/src/export/layers-model.ts';

/** @returns a LayersModel: ids [batch, time] → probability [batch, 1] */
export function buildReferenceModel(
	architecture: Architecture,
	weights: ModelWeights
): tf.LayersModel {
	const model = buildLayersModel(architecture);
	setLayersWeights(model, architecture, weights);
	return model;
}

/** @param ids     shape [length]
 *  @param ngrams  the model's, if it has any
 *  @returns       the probability that stock layers give */
export function predictReference(
	model: tf.LayersModel,
	ids: Int32Array,
	ngrams?: NgramTable
): number {
	return tf.tidy(() => {
		const input = tf.tensor2d(ids, [1, ids.length], 'int32');
		const output = model.predict(ngrams ? [input, ...besideIds(ngrams, ids)] : input) as tf.Tensor;
		return output.dataSync()[0] ?? NaN;
	});
}

/** The two inputs of `buildLayersModel` that stand beside the ids. */
function besideIds({ ngrams, silent, half, share }: NgramTable, ids: Int32Array): tf.Tensor[] {
	const text = ` ${ids.join(' ')} `;
	const isFound = ngrams.map((ngram) => text.includes(` ${ngram.join(' ')} `));
	const count = isFound.filter(Boolean).length;
	const heard = Math.max(0, count - silent);
	const loudness = heard / (heard + half);
	const found = isFound.map((is) => (is ? loudness / count : 0));
	return [tf.tensor2d(found, [1, found.length]), tf.tensor2d([1 - share * loudness], [1, 1])];
}
