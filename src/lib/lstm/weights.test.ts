// Reads what TF.js itself writes, and what the exporter writes, and compares with what TF.js itself decodes: to the last bit.
import * as tf from '@tensorflow/tfjs';
import { describe, expect, it } from 'vitest';
import { makeTinyModel } from '../../../tests/helpers/tiny-model.ts';
import type { Architecture } from '../contract/manifest.ts';
import { readWeights } from './weights.ts';

const architecture: Architecture = {
	vocabularySize: 7,
	embedding: 3,
	hidden: 2,
	pooling: 'last-max-mean'
};

/** The standard model of the design, built and saved by TF.js. */
async function saveWithTf(): Promise<{ modelJson: ModelJson; bytes: ArrayBuffer }> {
	const { vocabularySize, embedding, hidden } = architecture;
	const input = tf.input({ shape: [null], dtype: 'int32' });
	const embedded = tf.layers
		.embedding({ name: 'embedding', inputDim: vocabularySize, outputDim: embedding })
		.apply(input) as tf.SymbolicTensor;
	const states = tf.layers
		.lstm({ name: 'lstm', units: hidden, recurrentActivation: 'sigmoid', returnSequences: true })
		.apply(embedded) as tf.SymbolicTensor;
	const max = tf.layers.globalMaxPooling1d({}).apply(states) as tf.SymbolicTensor;
	const mean = tf.layers.globalAveragePooling1d({}).apply(states) as tf.SymbolicTensor;
	// Two pooled states twice: only the shape of the dense kernel matters here.
	const joined = tf.layers.concatenate().apply([max, max, mean]) as tf.SymbolicTensor;
	const output = tf.layers.dense({ name: 'dense', units: 1, activation: 'sigmoid' }).apply(joined);
	const model = tf.model({ inputs: input, outputs: output as tf.SymbolicTensor });
	let artifacts: tf.io.ModelArtifacts | undefined;
	await model.save(
		tf.io.withSaveHandler(async (saved) => {
			artifacts = saved;
			return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } };
		})
	);
	if (!(artifacts?.weightData instanceof ArrayBuffer) || !artifacts.weightSpecs) {
		throw new Error('TF.js saved no weights');
	}
	return { modelJson: toModelJson(artifacts.weightSpecs), bytes: artifacts.weightData };
}

type ModelJson = ReturnType<typeof toModelJson>;
function toModelJson(weights: tf.io.WeightsManifestEntry[]) {
	return { format: 'layers-model', weightsManifest: [{ paths: ['weights.bin'], weights }] };
}

/** Every weight's values in TF.js's own reading. */
function decodeWithTf(bytes: ArrayBuffer, specs: tf.io.WeightsManifestEntry[]) {
	const tensors = tf.io.decodeWeights(bytes, specs);
	return {
		embedding: tensors['embedding/embeddings']?.dataSync(),
		kernel: tensors['lstm/kernel']?.dataSync(),
		recurrentKernel: tensors['lstm/recurrent_kernel']?.dataSync(),
		bias: tensors['lstm/bias']?.dataSync(),
		denseKernel: tensors['dense/kernel']?.dataSync(),
		denseBias: tensors['dense/bias']?.dataSync()
	};
}

/** The same weights with every value stored in `dtype`: bytes that count up, read by whoever decodes them. */
function quantise(modelJson: ModelJson, dtype: 'uint8' | 'uint16' | 'float16') {
	const specs = modelJson.weightsManifest[0]?.weights ?? [];
	const entries = specs.map((spec) => ({
		...spec,
		quantization: { dtype, scale: 0.0123456789, min: -1.0987654321 }
	}));
	const values = specs.reduce((sum, { shape }) => sum + tf.util.sizeFromShape(shape), 0);
	const bytes =
		dtype === 'uint8'
			? Uint8Array.from({ length: values }, (_, i) => i * 7)
			: // Stays below 0x7c00, where infinity begins in float16; every seventh one is negative.
				Uint16Array.from({ length: values }, (_, i) => ((i * 389) % 0x7c00) + (i % 7 ? 0 : 0x8000));
	return { modelJson: toModelJson(entries), entries, bytes: bytes.buffer };
}

describe('weights saved by TF.js', () => {
	it('are read as TF.js reads them', async () => {
		const { modelJson, bytes } = await saveWithTf();
		const weights = readWeights(modelJson, bytes, architecture);
		expect(weights).toEqual(decodeWithTf(bytes, modelJson.weightsManifest[0]?.weights ?? []));
		expect(weights.denseKernel).toHaveLength(3 * architecture.hidden);
	});

	it.each(['uint8', 'uint16', 'float16'] as const)(
		'are read as TF.js reads them when stored in %s, to the last bit',
		async (dtype) => {
			const { modelJson, entries, bytes } = quantise((await saveWithTf()).modelJson, dtype);
			const { grids, ...weights } = readWeights(modelJson, bytes, architecture);
			expect(weights).toEqual(decodeWithTf(bytes, entries));
			const levels = { uint8: 255, uint16: 65_535, float16: undefined }[dtype];
			const grid = { step: 0.0123456789, origin: -1.0987654321, levels };
			expect(grids).toEqual(levels && { embedding: grid, kernel: grid, recurrentKernel: grid });
		}
	);
});

describe('n-grams', () => {
	const ngrams = [Int32Array.of(2), Int32Array.of(3, 2)];
	const hearing = { silent: 1, half: 2, share: 0.5 };
	const listed: Architecture = { ...architecture, ngrams: { count: 2, ...hearing } };
	const withKernel = async () => {
		const { modelJson, bytes } = await saveWithTf();
		const entry = { name: 'ngrams/kernel', shape: [2, 1], dtype: 'float32' as const };
		const weights = [...(modelJson.weightsManifest[0]?.weights ?? []), entry];
		const kernel = Float32Array.of(1.5, -2);
		const all = Uint8Array.of(...new Uint8Array(bytes), ...new Uint8Array(kernel.buffer));
		return { modelJson: toModelJson(weights), bytes: all.buffer };
	};

	it('are read with their weights, and with what the manifest says of them', async () => {
		const { modelJson, bytes } = await withKernel();
		expect(readWeights(modelJson, bytes, listed, ngrams).ngrams).toEqual({
			ngrams,
			kernel: Float32Array.of(1.5, -2),
			count: 2,
			...hearing
		});
	});

	it.each([
		['the vocabulary lists fewer', listed, ngrams.slice(1)],
		['the manifest knows nothing of them', architecture, []],
		['the vocabulary alone has them', architecture, ngrams]
	])('are refused where %s', async (_, size, list) => {
		const { modelJson, bytes } = await withKernel();
		expect(() => readWeights(modelJson, bytes, size, list)).toThrow(
			expect.objectContaining({ code: 'model/bad-weights' })
		);
	});
});

describe('every float16 value', () => {
	it('is read as TF.js reads it', () => {
		const finite = Uint16Array.from({ length: 0x10000 }, (_, i) => i).filter(
			(bits) => (bits & 0x7c00) !== 0x7c00
		);
		const wide: Architecture = {
			vocabularySize: finite.length / 16,
			embedding: 16,
			hidden: 1,
			pooling: 'last'
		};
		const quantization = { dtype: 'float16' as const };
		const half = { dtype: 'float32' as const, quantization };
		const entries: tf.io.WeightsManifestEntry[] = [
			{ name: 'embedding/embeddings', shape: [wide.vocabularySize, 16], ...half },
			{ name: 'lstm/kernel', shape: [16, 4], ...half },
			{ name: 'lstm/recurrent_kernel', shape: [1, 4], ...half },
			{ name: 'lstm/bias', shape: [4], ...half },
			{ name: 'dense/kernel', shape: [1, 1], ...half },
			{ name: 'dense/bias', shape: [1], ...half }
		];
		const bytes = new Uint16Array(finite.length + 64 + 4 + 4 + 1 + 1);
		bytes.set(finite);
		const weights = readWeights(toModelJson(entries), bytes.buffer, wide);
		expect(weights.embedding).toEqual(decodeWithTf(bytes.buffer, entries).embedding);
	});
});

describe('a model that does not fit', () => {
	type Mutable = {
		format: string;
		weightsManifest: {
			paths: string[];
			weights: { name: string; shape: number[]; dtype: string; quantization?: object }[];
		}[];
	};
	const first = (json: Mutable) => {
		const entry = json.weightsManifest[0]?.weights[0];
		if (!entry) throw new Error('the tiny model has weights');
		return entry;
	};

	it.each<[string, (json: Mutable) => void]>([
		['is of another format', (json) => (json.format = 'graph-model')],
		['has its weights in two files', (json) => json.weightsManifest[0]?.paths.push('more.bin')],
		['has no group of weights', (json) => json.weightsManifest.splice(0)],
		['misses a weight', (json) => (first(json).name = 'embedding/other')],
		['has a weight twice', (json) => (first(json).name = 'lstm/kernel')],
		['has the sides of a matrix swapped', (json) => first(json).shape.reverse()],
		['has a side of no length', (json) => (first(json).shape = [0, 4])],
		['has integers for weights', (json) => (first(json).dtype = 'int32')],
		['is stored in an unknown type', (json) => (first(json).quantization = { dtype: 'int4' })],
		['lacks the scale', (json) => (first(json).quantization = { dtype: 'uint8', min: 0 })],
		['needs more bytes than there are', (json) => delete first(json).quantization]
	])('and %s is refused', async (_, change) => {
		const { files, manifest, ngrams } = await makeTinyModel();
		const json: Mutable = JSON.parse(new TextDecoder().decode(files.get('model.json')));
		const bytes = files.get('weights.bin')?.buffer ?? new ArrayBuffer(0);
		expect(readWeights(json, bytes, manifest.architecture, ngrams).denseBias).toHaveLength(1);
		change(json);
		expect(() => readWeights(json, bytes, manifest.architecture, ngrams)).toThrowError(
			expect.objectContaining({ code: 'model/bad-weights' })
		);
	});

	it('by one weight too many is refused', async () => {
		const { files, manifest, ngrams } = await makeTinyModel();
		const json: Mutable = JSON.parse(new TextDecoder().decode(files.get('model.json')));
		json.weightsManifest[0]?.weights.push({ name: 'wide/kernel', shape: [1], dtype: 'float32' });
		const bytes = new Uint8Array([...(files.get('weights.bin') ?? []), 0, 0, 0, 0]).buffer;
		expect(() => readWeights(json, bytes, manifest.architecture, ngrams)).toThrowError(
			expect.objectContaining({
				code: 'model/bad-weights',
				message: expect.stringContaining('wide/kernel')
			})
		);
	});

	it('by a value that is not a number is refused', async () => {
		const { modelJson, bytes } = await saveWithTf();
		new Float32Array(bytes)[0] = NaN;
		expect(() => readWeights(modelJson, bytes, architecture)).toThrowError(
			expect.objectContaining({
				code: 'model/bad-weights',
				message: expect.stringContaining('embedding')
			})
		);
	});

	it.each([null, undefined, 'text', [], {}])('at all (%j) is refused', (json) => {
		expect(() => readWeights(json, new ArrayBuffer(0), architecture)).toThrowError(
			expect.objectContaining({ code: 'model/bad-weights' })
		);
	});
});
