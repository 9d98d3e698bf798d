// The stock TF.js layers model that the engines are held against: nothing here computes anything of its own.
import * as tf from '@tensorflow/tfjs';
import type { LstmWeights } from '../../src/lib/contract/engine.ts';
import type { Architecture } from '../../src/lib/contract/manifest.ts';
import { buildLayersModel, setLayersWeights } from '../../training/src/export/layers-model.ts';

/** @returns a LayersModel: ids [batch, time] → probability [batch, 1] */
export function buildReferenceModel(
	architecture: Architecture,
	weights: LstmWeights
): tf.LayersModel {
	const model = buildLayersModel(architecture);
	setLayersWeights(model, architecture, weights);
	return model;
}

/** @param ids  shape [length]
 *  @returns    the probability that stock layers give */
export function predictReference(model: tf.LayersModel, ids: Int32Array): number {
	return tf.tidy(() => {
		const output = model.predict(tf.tensor2d(ids, [1, ids.length], 'int32')) as tf.Tensor;
		return output.dataSync()[0] ?? NaN;
	});
}
