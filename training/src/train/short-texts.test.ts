import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../data/testing/temporary-folder.ts';
import { readRecipe } from '../recipe.ts';
import type { LabelledText } from '../sources/excerpts.ts';
import { loadShortTexts } from './short-texts.ts';

const WORDS = ['a', 'fine', 'dull', 'film', 'not'];
const TRAIN = '(3 (2 (2 a) (3 fine)) (2 film))\n(1 (2 (2 a) (1 dull)) (2 film))\n';
const DEV = '(4 (2 (2 a) (4 fine)) (2 (2 fine) (2 film)))\n';

async function treebank(): Promise<string> {
	const folder = await temporaryFolder();
	await writeFile(join(folder, 'train.txt'), TRAIN);
	await writeFile(join(folder, 'dev.txt'), DEV);
	return folder;
}

const recipeWith = (treebankRows: number, generatedRows: number) =>
	readRecipe('matinee', {
		treebankRows: String(treebankRows),
		generatedRows: String(generatedRows),
		excerptRows: '0',
		excerptsPerReview: '2',
		shortWeight: '0.5'
	});

describe('loadShortTexts', () => {
	it('gives phrases of train in ids of the vocabulary, and dev for measuring alone', async () => {
		const { sources, dev } = await loadShortTexts(await recipeWith(3, 0), WORDS, await treebank());
		expect(sources.map(({ rows }) => rows)).toEqual([3]);
		const phrases = (sources[0]?.examples ?? []).map(({ ids, label }) => [...ids, label > 0.5]);
		// "a fine film" and "dull", their words counted from 2.
		expect(phrases).toContainEqual([2, 3, 5, true]);
		expect(phrases).toContainEqual([4, false]);
		expect(dev.map(({ ids, label }) => [...ids, label])).toEqual([[2, 3, 3, 5, 1]]);
	});

	it("weighs every short text with the recipe's weight", async () => {
		const folder = await treebank();
		const whole = await loadShortTexts(
			{ ...(await recipeWith(3, 0)), shortWeight: 1 },
			WORDS,
			folder
		);
		const half = await loadShortTexts(await recipeWith(3, 0), WORDS, folder);
		const weights = ({ sources }: typeof whole) => sources[0]?.examples.map(({ weight }) => weight);
		expect(weights(half)).toEqual(weights(whole)?.map((weight) => weight / 2));
	});

	it('generates examples with both labels', async () => {
		const { sources } = await loadShortTexts(await recipeWith(0, 4), WORDS, undefined, {
			generated: 200
		});
		const labels = sources[0]?.examples.map(({ label }) => label > 0.5);
		expect(new Set(labels)).toEqual(new Set([true, false]));
	});

	it('tells by a digest which examples were generated, and has none without', async () => {
		const digestOf = async (generated: number, rows = 4) =>
			(await loadShortTexts(await recipeWith(3, rows), WORDS, await treebank(), { generated }))
				.generatedSha256;
		expect(await digestOf(20)).toMatch(/^[0-9a-f]{64}$/);
		expect(await digestOf(20)).toBe(await digestOf(20));
		expect(await digestOf(22)).not.toBe(await digestOf(20));
		expect(await digestOf(20, 0)).toBeUndefined();
	});

	it('cuts excerpts out of reviews for a recipe that wants some', async () => {
		const reviews: LabelledText[] = [
			{ text: 'Not a fine film at all. A dull film, not fine.', label: 0 },
			{ text: 'A film as fine as any. Not a dull film at all.', label: 1 }
		];
		const load = async (excerptRows: number) =>
			loadShortTexts({ ...(await recipeWith(0, 0)), excerptRows }, WORDS, undefined, { reviews });
		expect((await load(0)).sources).toEqual([]);
		const [source] = (await load(5)).sources;
		expect(source?.rows).toBe(5);
		const labels = source?.examples.map(({ label }) => label > 0.5);
		expect(labels?.sort()).toEqual([false, false, true, true]);
	});

	it('asks the judge of a recipe about its excerpts', async () => {
		const reviews = [{ text: 'Not a fine film at all. A dull film, not fine.', label: 0 }];
		const recipe = { ...(await recipeWith(0, 0)), excerptRows: 1, excerptsPerReview: 1 };
		const labelBy = async (opinion?: number) => {
			const { sources } = await loadShortTexts(recipe, WORDS, undefined, {
				reviews,
				...(opinion !== undefined && {
					judge: (texts) => Promise.resolve(texts.map(() => opinion))
				})
			});
			return sources[0]?.examples[0]?.label ?? NaN;
		};
		expect(await labelBy(0.5)).toBeCloseTo(await labelBy(), 12);
		expect(await labelBy(0.1)).toBeLessThan(await labelBy());
		expect(await labelBy(0.9)).toBeGreaterThan(await labelBy());
	});

	it('says where the treebank is to be had when it is needed', async () => {
		await expect(loadShortTexts(await recipeWith(3, 0), WORDS, undefined)).rejects.toMatchObject({
			code: 'training/no-treebank',
			next: expect.stringContaining('--treebank') as string
		});
	});
});
