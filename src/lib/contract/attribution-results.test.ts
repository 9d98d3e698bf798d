import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { attributionResultsSchema } from './attribution-results.ts';

/** Of the mean fall of the answer: less is too little to be seen by anybody. */
const ONE_POINT = 0.01;

it('the recorded comparison has no method in its time that is better than the chosen one by a point, which is far above random order', async () => {
	const file = new URL('../../../static/models/matinee-1/attribution.json', import.meta.url);
	const results = v.parse(attributionResultsSchema, JSON.parse(await readFile(file, 'utf8')));
	expect(results.reviews).toBeGreaterThanOrEqual(500);
	expect(results.timesRandom).toBeGreaterThan(10);
	const affordable = results.methods.filter(({ milliseconds }) => milliseconds <= 50);
	expect(affordable.map(({ name }) => name)).toContain(results.chosen);
	const differenceOf = ({ overChosen: { mean } }: (typeof affordable)[number]) => mean;
	expect(Math.max(...affordable.map(differenceOf))).toBeLessThan(ONE_POINT);
	// Of those that are as good, it starts nearest to an even answer.
	const { neutral, unknown, zero } = results.starts;
	const startOf: Record<string, number> = {
		'integrated gradients from unknown words': unknown,
		'integrated gradients from zero': zero
	};
	const asGood = affordable.filter((method) => differenceOf(method) > -ONE_POINT);
	for (const { name } of asGood) expect(startOf[name] ?? Infinity, name).toBeGreaterThan(neutral);
});
