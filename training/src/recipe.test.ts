import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './data/testing/temporary-folder.ts';
import { dataOptionsOf, readRecipe, RECIPE_KEYS } from './recipe.ts';

describe('readRecipe', () => {
	it.each([
		'paper',
		'matinee',
		'matinee-third',
		'matinee-second',
		'matinee-judge',
		'matinee-teacher',
		'imdb',
		'imdb-teacher'
	])('reads the shipped recipe %s', async (name) => {
		const recipe = await readRecipe(name);
		expect(recipe.name).toBe(name);
		expect(Object.keys(recipe).sort()).toEqual([...RECIPE_KEYS].sort());
	});

	it("keeps to the paper's description", async () => {
		expect(await readRecipe('paper')).toMatchObject({
			vocabularySize: 5000,
			maxTokens: 500,
			embedding: 32,
			hidden: 100,
			pooling: 'last',
			stopWords: 'nltk-english',
			stemming: 'porter'
		});
	});

	it('sets values anew from text', async () => {
		const recipe = await readRecipe('paper', { hidden: '64', learningRate: '1e-2', marks: '!' });
		expect(recipe).toMatchObject({ hidden: 64, learningRate: 0.01, marks: '!', embedding: 32 });
	});

	it.each([
		{ hidden: '0' },
		{ hidden: '1.5' },
		{ hidden: 'many' },
		{ hidden: '' },
		{ dropout: '1' },
		{ stemming: 'lancaster' }
	])('refuses %j', async (overrides) => {
		await expect(readRecipe('paper', overrides)).rejects.toMatchObject({
			code: 'training/bad-recipe',
			message: expect.stringContaining(Object.keys(overrides)[0] ?? '') as string
		});
	});

	it('refuses a recipe with a value missing or one too many', async () => {
		const folder = await temporaryFolder();
		const { hidden, ...rest } = await readRecipe('paper');
		for (const [name, value] of [
			['missing', rest],
			['extra', { ...rest, hidden, layers: 2 }]
		] as const) {
			const path = join(folder, `${name}.json`);
			await writeFile(path, JSON.stringify(value));
			await expect(readRecipe(path)).rejects.toMatchObject({ code: 'training/bad-recipe' });
		}
	});

	it('says so when there is no such recipe', async () => {
		await expect(readRecipe('chocolate')).rejects.toMatchObject({ code: 'training/no-recipe' });
	});
});

it('hands the data half of a recipe on', async () => {
	const recipe = await readRecipe('matinee');
	const options = dataOptionsOf(recipe, 500);
	expect(options).toMatchObject({ seed: recipe.seed, sample: 500 });
	expect(options.text).toMatchObject({ version: 1, marks: '!?', maxTokens: recipe.maxTokens });
	expect(dataOptionsOf(recipe)).not.toHaveProperty('sample');
});
