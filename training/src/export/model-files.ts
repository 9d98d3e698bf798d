// Weights → the files of static/models/<id>/, except the manifest: a standard TF.js LayersModel and the vocabulary.
import type { ModelWeights, WeightName } from '../../../src/lib/contract/engine.ts';
import type { Architecture, Vocabulary } from '../../../src/lib/contract/manifest.ts';
import { STATE_STEPS } from '../../../src/lib/lstm/fixed-point.ts';
import { buildLayersModel, valuesOf, weightShapes } from './layers-model.ts';
import { quantize, quantizeKernel, type StoredType } from './quantize.ts';

/** What the kernels are multiplied with, in whole numbers: see src/lib/lstm/fixed-point.ts. */
const LARGEST = { kernel: 255, recurrentKernel: STATE_STEPS };

/** How each other weight is stored: the embedding is most of the model, the others hardly weigh anything. */
const STORED: Record<Exclude<WeightName, keyof typeof LARGEST>, StoredType> = {
	embedding: 'uint8',
	bias: 'float32',
	denseKernel: 'float32',
	denseBias: 'float32',
	ngrams: 'uint8'
};

export interface ModelFiles {
	'model.json': Uint8Array;
	'weights.bin': Uint8Array;
	'vocabulary.json': Uint8Array;
}

/** Divide the temperature out of the dense layer, so that the model's own probability is the calibrated one. */
export function calibrate(weights: ModelWeights, temperature: number): ModelWeights {
	return {
		...weights,
		denseKernel: weights.denseKernel.map((value) => value / temperature),
		denseBias: weights.denseBias.map((value) => value / temperature)
	};
}

/** @param temperature  see `calibrate` */
export function writeModelFiles(
	architecture: Architecture,
	weights: ModelWeights,
	{ words, ngrams }: Pick<Vocabulary, 'words' | 'ngrams'>,
	temperature: number
): ModelFiles {
	const calibrated = calibrate(weights, temperature);
	const stored = weightShapes(architecture).map(({ name, key, shape }) => {
		const { bytes, quantization } = store(key, shape, valuesOf(calibrated, key));
		return {
			bytes,
			entry: { name, shape, dtype: 'float32', ...(quantization && { quantization }) }
		};
	});
	const model = buildLayersModel(architecture);
	const modelJson = {
		format: 'layers-model',
		generatedBy: 'Matinee',
		convertedBy: null,
		modelTopology: model.toJSON(null, false) as unknown,
		weightsManifest: [{ paths: ['weights.bin'], weights: stored.map(({ entry }) => entry) }]
	};
	model.dispose();
	const vocabulary: Vocabulary = { formatVersion: 1, words, ...(ngrams && { ngrams }) };
	return {
		'model.json': toBytes(modelJson),
		'weights.bin': Buffer.concat(stored.map(({ bytes }) => bytes)),
		'vocabulary.json': toBytes(vocabulary)
	};
}

function store(key: WeightName, shape: readonly number[], values: Float32Array) {
	return key === 'kernel' || key === 'recurrentKernel'
		? quantizeKernel(values, shape.at(-1) ?? NaN, LARGEST[key])
		: quantize(values, STORED[key]);
}

export function toBytes(value: unknown): Uint8Array {
	return Buffer.from(JSON.stringify(value));
}
