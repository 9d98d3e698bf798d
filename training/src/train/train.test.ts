// Whole runs on a tiny archive: that they learn, repeat, resume and refuse. A few seconds each; no figure of quality.
import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { UNKNOWN_ID } from '../../../src/lib/contract/text-options.ts';
import { unpack } from '../../../src/lib/lstm/layout.ts';
import { loadDataset, type Dataset } from '../data/dataset.ts';
import { temporaryFolder } from '../data/testing/temporary-folder.ts';
import { tinyFiles, writeArchive } from '../data/testing/tiny-archive.ts';
import { dataOptionsOf, readRecipe, type Recipe } from '../recipe.ts';
import { LAST_CHECKPOINT, readCheckpoint } from './checkpoint.ts';
import { examplesOf } from './examples.ts';
import { BEST_CHECKPOINT, train, type TrainOptions, type TrainResult } from './train.ts';

const TEXTS = { shortTexts: { sources: [], dev: [] } };

const SMALL = {
	vocabularySize: '60',
	validationFraction: '0.2',
	maxTokens: '20',
	headTokens: '10',
	embedding: '6',
	hidden: '10',
	embeddingDeviation: '0.5',
	batchSize: '8',
	epochs: '6',
	learningRate: '0.02',
	warmupSteps: '2'
} satisfies Partial<Record<keyof Recipe, string>>;

let recipe: Recipe;
let dataset: Dataset;

beforeAll(async () => {
	recipe = await readRecipe('matinee', SMALL);
});

async function prepare(overrides: Partial<TrainOptions> = {}): Promise<TrainOptions> {
	const folder = await temporaryFolder();
	dataset ??= await loadTinyDataset();
	return {
		recipe,
		dataset,
		reviews: examplesOf(dataset.train),
		readTexts: () => Promise.resolve({ ...TEXTS, unknown: new Int32Array(0) }),
		folder,
		threads: 2,
		command: 'train',
		onProgress: () => undefined,
		onNotice: () => undefined,
		...overrides
	};
}

async function loadTinyDataset(): Promise<Dataset> {
	const folder = await temporaryFolder();
	const archivePath = join(folder, 'tiny.tar.gz');
	await writeArchive(archivePath, tinyFiles({ reviews: 40 }));
	return loadDataset(
		dataOptionsOf(recipe),
		{ archivePath, cacheFolder: join(folder, 'cache') },
		{ onProgress: () => undefined, onNotice: () => undefined }
	);
}

/** Train, and stop after a step. */
function trainUntil(step: number, options: TrainOptions): Promise<TrainResult> {
	const controller = new AbortController();
	return train({
		...options,
		signal: controller.signal,
		onProgress: ({ done }) => {
			if (done === step) controller.abort();
		}
	});
}

const weightsOf = async (folder: string, name = LAST_CHECKPOINT) =>
	(await readCheckpoint(join(folder, name))).blocks.weights;

describe('train', () => {
	it('learns, and leaves checkpoints, metrics and a learning curve', async () => {
		const options = await prepare();
		const result = await train(options);
		expect(result.isDone).toBe(true);
		expect(result.best.accuracy).toBeGreaterThan(0.9);
		const lines = (await readFile(join(options.folder, 'metrics.jsonl'), 'utf8'))
			.trim()
			.split('\n');
		const events = lines.map((line) => JSON.parse(line) as { kind: string; loss?: number });
		expect(events[0]?.kind).toBe('start');
		expect(events.at(-1)).toMatchObject({ kind: 'stop', reason: 'done' });
		const validations = events.filter(({ kind }) => kind === 'validate');
		expect(validations.at(-1)?.loss).toBeLessThan(validations[0]?.loss ?? NaN);
		const svg = await readFile(join(options.folder, 'learning-curve.svg'), 'utf8');
		expect(svg).toMatch(/^<svg[^]*<polyline[^]*<\/svg>\n$/);
		const best = await readCheckpoint(join(options.folder, BEST_CHECKPOINT));
		expect(best.best).toEqual(result.best);
	});

	it('gives the same weights for the same seed, on one thread or two, and others for another', async () => {
		const one = await prepare({ threads: 1 });
		const two = await prepare({ threads: 2 });
		const other = await prepare({ recipe: { ...recipe, seed: 2 } });
		await train(one);
		await train(two);
		await train(other);
		expect(await weightsOf(two.folder)).toEqual(await weightsOf(one.folder));
		expect(await weightsOf(other.folder)).not.toEqual(await weightsOf(one.folder));
	});

	it('goes on where it was interrupted, to the very same weights', async () => {
		const whole = await prepare();
		await train(whole);
		const cut = await prepare();
		expect(await trainUntil(11, cut)).toMatchObject({ isDone: false, step: 11 });
		const second = await train(cut);
		expect(second.isDone).toBe(true);
		expect(await weightsOf(cut.folder)).toEqual(await weightsOf(whole.folder));
		// And once more after the end: nothing is left to do, so nothing is read.
		const readTexts = () => Promise.reject(new Error('read in vain'));
		expect(await train({ ...cut, readTexts })).toEqual(second);
	});

	it('keeps no more of a word it is not to know than of the unknown one', async () => {
		const unknown = Int32Array.of(4, 9);
		const options = await prepare({ readTexts: () => Promise.resolve({ ...TEXTS, unknown }) });
		await train(options);
		for (const name of [BEST_CHECKPOINT, LAST_CHECKPOINT]) {
			const { architecture, blocks } = await readCheckpoint(join(options.folder, name));
			for (const block of [blocks.weights, blocks.average]) {
				const { embedding } = unpack(architecture, block);
				const rowOf = (id: number) => embedding.slice(6 * id, 6 * id + 6);
				for (const id of unknown) expect(rowOf(id)).toEqual(rowOf(UNKNOWN_ID));
				expect(rowOf(5)).not.toEqual(rowOf(UNKNOWN_ID));
			}
		}
		// The word is in the texts, or the test would show nothing.
		expect(options.reviews.some(({ ids }) => ids.includes(4))).toBe(true);
	});

	it('trains the form of the paper too', async () => {
		const paper: Recipe = {
			...recipe,
			pooling: 'last',
			adversarialShare: 0,
			averageMomentum: 0,
			dropout: 0
		};
		const result = await train(await prepare({ recipe: paper }));
		expect(result.best.accuracy).toBeGreaterThan(0.8);
	});

	it('stops with an error when the loss is no number, and keeps the last good checkpoint', async () => {
		// Decay of -99 a step: the weights grow without bound.
		const options = await prepare({ recipe: { ...recipe, learningRate: 10, weightDecay: 10 } });
		await trainUntil(1, options);
		const before = await readFile(join(options.folder, LAST_CHECKPOINT));
		await expect(train(options)).rejects.toMatchObject({ code: 'training/diverged' });
		expect(await readFile(join(options.folder, LAST_CHECKPOINT))).toEqual(before);
	});

	it('refuses to go on with another recipe, sample or data', async () => {
		const options = await prepare();
		await train(options);
		await expect(train({ ...options, recipe: { ...recipe, hidden: 12 } })).rejects.toMatchObject({
			code: 'training/other-recipe',
			message: expect.stringContaining('hidden (10 there, 12 here)') as string
		});
		await expect(train({ ...options, sample: 20 })).rejects.toMatchObject({
			code: 'training/other-recipe'
		});
		await expect(
			train({ ...options, dataset: { ...dataset, sha256: '0'.repeat(64) } })
		).rejects.toMatchObject({ code: 'training/other-recipe' });
	});

	it('refuses to go on with other generated examples, which nothing else tells apart', async () => {
		const withDigest = (digit: string) => () =>
			Promise.resolve({
				shortTexts: { ...TEXTS.shortTexts, generatedSha256: digit.repeat(64) },
				unknown: new Int32Array(0)
			});
		const options = await prepare({ readTexts: withDigest('a') });
		await trainUntil(1, options);
		const path = join(options.folder, LAST_CHECKPOINT);
		expect((await readCheckpoint(path)).generatedSha256).toBe('a'.repeat(64));
		await expect(train({ ...options, readTexts: withDigest('b') })).rejects.toMatchObject({
			code: 'training/other-recipe',
			message: expect.stringContaining('other generated examples') as string
		});
		expect(await train(options)).toMatchObject({ isDone: true });
	});

	it.each([
		['cut short', async (path: string) => truncate(path, 5000)],
		['empty', async (path: string) => truncate(path, 0)],
		[
			'flipped by one bit',
			async (path: string) => {
				const bytes = await readFile(path);
				bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
				await writeFile(path, bytes);
			}
		]
	])('refuses a checkpoint that is %s', async (_, damage) => {
		const options = await prepare({ recipe: { ...recipe, epochs: 1 } });
		await train(options);
		await damage(join(options.folder, LAST_CHECKPOINT));
		await expect(train(options)).rejects.toMatchObject({ code: 'training/bad-checkpoint' });
	});
});
