import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { attributionResultsSchema } from './attribution-results.ts';

it('the recorded comparison has the chosen method first in its time, far above random order', async () => {
	const file = new URL('../../../static/models/matinee-1/attribution.json', import.meta.url);
	const results = v.parse(attributionResultsSchema, JSON.parse(await readFile(file, 'utf8')));
	expect(results.reviews).toBeGreaterThanOrEqual(500);
	expect(results.timesRandom).toBeGreaterThan(10);
	const affordable = results.methods.filter(({ milliseconds }) => milliseconds <= 50);
	affordable.sort((a, b) => b.area - a.area);
	expect(affordable[0]?.name).toBe(results.chosen);
});
