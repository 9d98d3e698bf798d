// The code of model.tar.gz, run by Python as AWS's container runs it, and the browser's code: the same ids for every text,
// the same probabilities from the same weights. The same over all reviews: reviews-in-python.ts.
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Architecture, Manifest } from '../../src/lib/contract/manifest.ts';
import { parseCloudReply } from '../../src/lib/contract/cloud.ts';
import type { NgramTable } from '../../src/lib/contract/engine.ts';
import { FIRST_WORD_ID, type TextOptions } from '../../src/lib/contract/text-options.ts';
import { forwardReference } from '../../src/lib/lstm/specification.ts';
import { encode } from '../../src/lib/text/encode.ts';
import { tokenize } from '../../src/lib/text/tokenize.ts';
import { indexVocabulary } from '../../src/lib/text/vocabulary.ts';
import type { Golden } from '../../training/src/export/golden.ts';
import { readModel, type Model } from '../../training/src/export/read-model.ts';
import { packArtifact } from '../../training/src/sagemaker/artifact.ts';
import { slip } from '../../training/src/sources/typing.ts';
import {
	describeNgrams,
	randomIds,
	randomNgrams,
	randomWeights
} from '../helpers/random-weights.ts';
import { createRandom } from '../../training/src/random.ts';
import { architectureOf, ENGINE_SIZES } from '../helpers/sizes.ts';
import { everyCharacter, nastyTexts } from './nasty-texts.ts';
import {
	findPython,
	openContainer,
	type Container
} from '../../lambda/src/local/python-container.ts';

/** The whole model in Python, where there are no packages for it only the reading of texts, else nothing. */
const pythonWithTorch = findPython(['torch', 'numpy']);
const python = pythonWithTorch ?? findPython();
if (pythonWithTorch === undefined) {
	console.warn(
		`NOT TESTED: there is no Python with PyTorch and NumPy, so ${python === undefined ? 'nothing of' : 'only how texts are read by'} ` +
			'the SageMaker artifact is. On Debian: apt-get install python3-torch python3-numpy; or name a Python in PYTHON.'
	);
}

const MINUTES = 60_000;
const root = new URL('../../', import.meta.url);

let golden: Golden;
let model: Model;
let artifact: Uint8Array;

beforeAll(async () => {
	const file = await readFile(new URL('tests/fixtures/golden.json', root), 'utf8');
	golden = JSON.parse(file) as Golden;
	model = await readModel(new URL(`static/models/${golden.model}/`, root).pathname);
	artifact = await packArtifact(model);
}, 2 * MINUTES);

describe.skipIf(python === undefined)('Python reads texts as the browser does', () => {
	const paper: TextOptions = {
		version: 1,
		marks: '',
		stopWords: 'nltk-english',
		stemming: 'porter',
		spelling: 'none',
		maxTokens: 500,
		headTokens: 500
	};
	const allMarks = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
	const plain = { ...paper, stopWords: 'none', stemming: 'none' } as const;
	let container: Container;

	beforeAll(async () => {
		container = await openContainer(python ?? '', artifact);
		return () => container.close();
	}, 2 * MINUTES);

	/** @param words  the vocabulary; where every token is a word of it, as it is left out, equal ids are equal tokens */
	async function compare(
		texts: readonly string[],
		options: TextOptions,
		words = [...new Set(texts.flatMap((text) => tokenize(text, options)))]
	): Promise<void> {
		await container.readTexts(options, words);
		const vocabulary = indexVocabulary(words);
		const theirs = await container.encode(texts);
		const different = texts.filter((text, i) => {
			const { ids, tokenCount, cutCount, unknownCount } = encode(text, options, vocabulary);
			const ours = [[...ids], tokenCount, cutCount, unknownCount];
			return JSON.stringify(ours) !== JSON.stringify(Object.values(theirs[i] ?? {}));
		});
		expect(different).toEqual([]);
	}

	it('in every golden text, ids and counts', async () => {
		await container.readTexts(model.manifest.text, model.words);
		const theirs = await container.encode(golden.vectors.map(({ text }) => text));
		for (const [i, { text, ids, tokenCount, cutCount, unknownCount }] of golden.vectors.entries()) {
			expect(theirs[i], text).toEqual({
				ids,
				token_count: tokenCount,
				cut_count: cutCount,
				unknown_count: unknownCount
			});
		}
	});

	it.each<[string, TextOptions]>([
		["the paper's recipe", paper],
		['our own recipe', { ...plain, marks: '!?', maxTokens: 400, headTokens: 130 }],
		['all marks, cut short', { ...plain, marks: allMarks, maxTokens: 12, headTokens: 5 }]
	])(
		'in 10,000 made-up texts, with %s',
		async (_, options) => {
			await compare(nastyTexts(10_000), options);
		},
		3 * MINUTES
	);

	it(
		'in words that are slips of others, common and rare',
		async () => {
			const random = createRandom(1);
			const long = model.words.filter((word) => /^[a-z]{4,}$/.test(word));
			const texts = long.map((word) => `${slip(word, random)} ${slip(slip(word, random), random)}`);
			await compare(texts, { ...plain, spelling: 'nearest' }, model.words);
		},
		MINUTES
	);

	it(
		'for every character',
		async () => {
			for (const text of everyCharacter()) {
				await compare([text], { ...plain, marks: allMarks, maxTokens: 10_000, headTokens: 10_000 });
			}
		},
		3 * MINUTES
	);
});

describe.skipIf(pythonWithTorch === undefined)('PyTorch', () => {
	let container: Container;

	beforeAll(async () => {
		container = await openContainer(pythonWithTorch ?? '', artifact);
		return () => container.close();
	}, 2 * MINUTES);

	async function load(bytes: Uint8Array): Promise<void> {
		expect(await container.load(bytes)).toBeNull();
	}

	async function classify(reviews: readonly unknown[]): Promise<number[]> {
		const { status, body } = await container.invoke(
			JSON.stringify({ reviews }),
			'application/json'
		);
		expect(status, body).toBe(200);
		const { predictions } = parseCloudReply(JSON.parse(body), reviews.length);
		return predictions.map(({ probability }) => probability);
	}

	/** The paper's row: the length, the ids, and zeros up to the length that the model reads. */
	function toRow(ids: Int32Array): number[] {
		const padding = Array<number>(model.manifest.text.maxTokens - ids.length).fill(0);
		return [ids.length, ...ids, ...padding];
	}

	it(
		'gives the golden probabilities and labels, one by one and in one batch',
		async () => {
			await load(artifact);
			const together = await classify(golden.vectors.map(({ text }) => text));
			for (const [i, { text, probability }] of golden.vectors.entries()) {
				const [alone] = await classify([text]);
				for (const theirs of [alone ?? NaN, together[i] ?? NaN]) {
					expect(Math.abs(theirs - probability), text).toBeLessThan(golden.tolerance.probability);
					expect(theirs >= 0.5, text).toBe(probability >= 0.5);
				}
			}
		},
		2 * MINUTES
	);

	it.each(ENGINE_SIZES)(
		'gives the probabilities of the specification from the same weights: $embedding × $hidden, $pooling',
		async (architecture) => {
			await load(await packRandom(architecture));
			const lengths = [1, 2, 3, 17, 60, 200, 60, 1];
			const batch = lengths.map((length, i) => randomIds(length, architecture.vocabularySize, i));
			await compare(architecture, batch);
		},
		MINUTES
	);

	it(
		'takes a batch of any size, in any order of lengths',
		async () => {
			const architecture = architectureOf(2, 3, 'last-max-mean');
			await load(await packRandom(architecture));
			const random = createRandom(5);
			// More ids than go through the LSTM at once.
			const batch = Array.from({ length: 1000 }, (_, i) =>
				randomIds(1 + random.integer(300), architecture.vocabularySize, i)
			);
			await compare(architecture, batch);
		},
		MINUTES
	);

	/** The vocabulary's ids but for those of no word. */
	function ngramsFor({ vocabularySize }: Architecture): NgramTable {
		const table = randomNgrams(80, vocabularySize - FIRST_WORD_ID, 1);
		const ngrams = table.ngrams.map((ids) => ids.map((id) => id + FIRST_WORD_ID));
		return { ...table, ngrams };
	}

	async function packRandom(architecture: Architecture): Promise<Uint8Array> {
		const words = Array.from({ length: architecture.vocabularySize - 2 }, (_, i) => `w${i}`);
		const ngrams = ngramsFor(architecture);
		const manifest: Manifest = {
			...model.manifest,
			architecture: { ...architecture, ngrams: describeNgrams(ngrams) }
		};
		return packArtifact({
			manifest,
			weights: { ...randomWeights(architecture, 7), ngrams },
			words,
			ngrams: ngrams.ngrams.map((ids) =>
				Array.from(ids, (id) => words[id - FIRST_WORD_ID]).join(' ')
			)
		});
	}

	async function compare(architecture: Architecture, batch: readonly Int32Array[]): Promise<void> {
		const weights = { ...randomWeights(architecture, 7), ngrams: ngramsFor(architecture) };
		const theirs = await classify(batch.map(toRow));
		const differences = batch.map((ids, i) =>
			Math.abs((theirs[i] ?? NaN) - forwardReference(architecture, weights, ids))
		);
		expect(Math.max(...differences)).toBeLessThan(golden.tolerance.probability);
	}
});
