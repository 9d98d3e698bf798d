// The stock TF.js layers model that the engines are held against: nothing here computes anything of its own.
import * as tf from '@tensorflow/tfjs';
import type { ModelWeights, NgramTable } from '../../src/lib/contract/engine.ts';
import type { Architecture } from '../../src/lib/contract/manifest.ts';
import {
	buildLayersModel,
	ngramInputs,
	setLayersWeights
} from '../../training/src/export/layers-model.ts';

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

function besideIds(ngrams: NgramTable, ids: Int32Array): tf.Tensor[] {
	const { found, left } = ngramInputs(ngrams, ids);
	return [tf.tensor2d(found, [1, found.length]), tf.tensor2d([left], [1, 1])];
}
