import { describe, expect, it } from 'vitest';
import { readRecipe } from '../recipe.ts';
import { describeResults, digestRecipe, LINES, readResults, type Result } from './results.ts';

const [recorded] = await readResults(LINES);
if (!recorded) throw new Error('Nothing is recorded.');

function result(
	seed: number,
	accuracy: number,
	recipeSha256?: string,
	generatedSha256?: string
): Result {
	const metrics = { ...(recorded as Result).metrics, accuracy };
	return {
		...(recorded as Result),
		seed,
		metrics,
		...(recipeSha256 && { recipeSha256 }),
		...(generatedSha256 && { generatedSha256 })
	};
}

/** The rows under "Means over seeds". */
function means(...results: Result[]): string[] {
	const [, section = ''] = describeResults(results).split('## Means over seeds');
	const [table = ''] = section.split('## ');
	return table.split('\n').filter((line) => line.startsWith('| paper'));
}

describe('means over seeds', () => {
	it('are of one recipe, with the standard deviation', () => {
		const [row, ...others] = means(
			result(1, 0.91, 'a'),
			result(2, 0.92, 'a'),
			result(3, 0.93, 'a')
		);
		expect(row).toMatch(/^\| paper \| checkpoint \| validation \| 1, 2, 3 \| 92\.00 ± 1\.00 \|/);
		expect(others).toEqual([]);
	});

	it('take the newest of a seed', () => {
		expect(means(result(1, 0.5, 'a'), result(2, 0.9, 'a'), result(1, 0.9, 'a'))[0]).toContain(
			'| 1, 2 | 90.00 ± 0.00 |'
		);
	});

	it('are not taken over runs that learned from other generated examples', () => {
		const old = [result(1, 0.5, 'a'), result(2, 0.7, 'a')];
		const rows = means(...old, result(1, 0.9, 'a', 'x'), result(2, 0.9, 'a', 'x'));
		expect(rows.map((row) => row.split(' | ')[4])).toEqual(['60.00 ± 14.14', '90.00 ± 0.00']);
	});

	it('are not taken over other recipes, a single seed, or lines that do not tell their recipe', () => {
		expect(means(result(1, 0.9, 'a'), result(2, 0.9, 'b'))).toEqual([]);
		expect(means(result(1, 0.9), result(2, 0.9))).toEqual([]);
	});
});

it('the digest of a recipe is that of other seeds, and of no other recipe', async () => {
	const recipe = await readRecipe('matinee');
	const digest = digestRecipe(recipe);
	expect(digestRecipe({ ...recipe, seed: recipe.seed + 1 })).toBe(digest);
	expect(digestRecipe({ ...recipe, epochs: recipe.epochs + 1 })).not.toBe(digest);
});
