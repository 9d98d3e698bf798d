// A whole model folder in memory, as small as one can be and still valid: for tests in Node and in a browser.
// The same seed gives the same bytes; the weights are noise, so its predictions mean nothing.
import type {
	Architecture,
	BundledModel,
	Manifest,
	ModelFile
} from '../../src/lib/contract/manifest.ts';
import { FIRST_WORD_ID } from '../../src/lib/contract/text-options.ts';
import { indexNgrams, indexVocabulary } from '../../src/lib/text/vocabulary.ts';

export interface TinyModel {
	bundled: BundledModel;
	manifest: Manifest;
	words: string[];
	/** In ids. */
	ngrams: Int32Array[];
	/** The folder: file name → bytes, manifest.json included. */
	files: Map<string, Uint8Array<ArrayBuffer>>;
}

export const WORDS = ['a', 'good', 'bad', 'movie', 'not', 'the', 'and', '!'];
export const NGRAMS = ['good', 'not good', 'a bad movie'];

/** Build a model folder: vocabulary of 10 ids, embedding 4, hidden 5, three n-grams, every weight quantised to uint8.
 *  @param seed  any integer; another seed gives other weights, and with them another id and other digests */
export async function makeTinyModel(seed = 1): Promise<TinyModel> {
	const architecture: Architecture = {
		vocabularySize: FIRST_WORD_ID + WORDS.length,
		embedding: 4,
		hidden: 5,
		pooling: 'last-max-mean',
		ngrams: { count: NGRAMS.length, silent: 0, half: 2, share: 0.5 }
	};
	const id = `tiny-${seed}`;
	const shapes = weightShapes(architecture);
	const model = toBytes({
		format: 'layers-model',
		modelTopology: null,
		weightsManifest: [
			{
				paths: ['weights.bin'],
				weights: shapes.map(([name, shape]) => ({
					name,
					shape,
					dtype: 'float32',
					quantization: { dtype: 'uint8', scale: 0.01, min: -1.28, original_dtype: 'float32' }
				}))
			}
		]
	});
	const weights = noise(
		shapes.reduce((sum, [, shape]) => sum + shape.reduce((product, side) => product * side, 1), 0),
		seed
	);
	const vocabulary = toBytes({ formatVersion: 1, words: WORDS, ngrams: NGRAMS });

	const manifest: Manifest = {
		formatVersion: 1,
		id,
		files: {
			model: await describe('model.json', model),
			weights: await describe('weights.bin', weights),
			vocabulary: await describe('vocabulary.json', vocabulary)
		},
		text: {
			version: 1,
			marks: '!',
			stopWords: 'none',
			stemming: 'none',
			spelling: 'none',
			maxTokens: 20,
			headTokens: 10
		},
		architecture,
		calibration: { temperature: 1 },
		training: {
			recipe: { name: 'tiny', seed },
			dataSha256: '0'.repeat(64),
			sample: null,
			seconds: 0,
			command: 'none'
		},
		metrics: []
	};
	const manifestBytes = toBytes(manifest);
	return {
		bundled: { id, manifest: await describe('manifest.json', manifestBytes) },
		manifest,
		words: WORDS,
		ngrams: indexNgrams(NGRAMS, indexVocabulary(WORDS)),
		files: new Map([
			['manifest.json', manifestBytes],
			['model.json', model],
			['weights.bin', weights],
			['vocabulary.json', vocabulary]
		])
	};
}

/** The names and shapes that the exporter writes. */
export function weightShapes(architecture: Architecture): [name: string, shape: number[]][] {
	const { vocabularySize, embedding, hidden, pooling, ngrams } = architecture;
	return [
		['embedding/embeddings', [vocabularySize, embedding]],
		['lstm/kernel', [embedding, 4 * hidden]],
		['lstm/recurrent_kernel', [hidden, 4 * hidden]],
		['lstm/bias', [4 * hidden]],
		['dense/kernel', [(pooling === 'last' ? 1 : 3) * hidden, 1]],
		['dense/bias', [1]],
		...(ngrams ? [['ngrams/kernel', [ngrams.count, 1]] as [string, number[]]] : [])
	];
}

function toBytes(value: unknown): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(JSON.stringify(value));
}

/** The minimal standard generator (Park and Miller 1988): enough for weights that only have to differ. */
function noise(length: number, seed: number): Uint8Array<ArrayBuffer> {
	let state = (seed % 2147483646) + 1;
	return Uint8Array.from({ length }, () => {
		state = (state * 48271) % 2147483647;
		return state >> 8;
	});
}

async function describe(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<ModelFile> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return { path, sha256, sizeBytes: bytes.byteLength };
}
