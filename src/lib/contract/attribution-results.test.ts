import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { attributionResultsSchema } from './attribution-results.ts';

it('the recorded comparison has no method in its time that is better than the chosen one, which is far above random order', async () => {
	const file = new URL('../../../static/models/matinee-1/attribution.json', import.meta.url);
	const results = v.parse(attributionResultsSchema, JSON.parse(await readFile(file, 'utf8')));
	expect(results.reviews).toBeGreaterThanOrEqual(500);
	expect(results.timesRandom).toBeGreaterThan(10);
	const affordable = results.methods.filter(({ milliseconds }) => milliseconds <= 50);
	expect(affordable.map(({ name }) => name)).toContain(results.chosen);
	// By more than chance, which is twice the error: review by review, so both errors are in it.
	const better = affordable.filter(
		({ overChosen: { mean, standardError } }) => mean > 2 * standardError
	);
	expect(better.map(({ name }) => name)).toEqual([]);
	// Of the places to start from that are level with it, it is the nearest to an even answer.
	const level = affordable.filter(
		({ overChosen: { mean, standardError } }) => mean >= -2 * standardError
	);
	for (const [place, distance] of Object.entries(results.starts)) {
		const isLevel = level.some(({ name }) => new RegExp(`gradients from ${place}\\b`).test(name));
		if (isLevel) expect(results.starts.neutral, place).toBeLessThanOrEqual(distance);
	}
	expect(level.map(({ name }) => name)).toContain(results.chosen);
});
