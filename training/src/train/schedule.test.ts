import { beforeAll, expect, it } from 'vitest';
import { readRecipe, type Recipe } from '../recipe.ts';
import { planEpoch } from './batches.ts';
import { adamOptions, learningRateAt, stepsOf } from './schedule.ts';

let recipe: Recipe;
beforeAll(async () => {
	recipe = await readRecipe('matinee', {
		learningRate: '0.01',
		warmupSteps: '10',
		finalRate: '0.1',
		clipNorm: '2'
	});
});

it.each([1, 64, 65, 1536, 1537, 5000])('has a step for each batch of %i reviews', (reviews) => {
	const examples = Array.from({ length: reviews }, () => ({ ids: Int32Array.of(1) }));
	const batches = planEpoch(examples, { batchSize: 64, seed: 1, epoch: 0 });
	expect(stepsOf({ ...recipe, batchSize: 64, epochs: 1 }, reviews)).toBe(batches.length);
});

it('rises over the warm-up, then falls to the final share', () => {
	expect(learningRateAt(recipe, 0, 1000)).toBeCloseTo(0.001, 5);
	expect(learningRateAt(recipe, 9, 1000)).toBeCloseTo(0.01, 4);
	expect(learningRateAt(recipe, 999, 1000)).toBeCloseTo(0.001, 10);
	const rates = Array.from({ length: 990 }, (_, i) => learningRateAt(recipe, i + 10, 1000));
	expect(rates.every((rate, i) => i === 0 || rate <= (rates[i - 1] ?? 0))).toBe(true);
});

it('takes the mean over the rows and cuts a long gradient', () => {
	const at = { step: 0, steps: 100, rows: 4 };
	expect(adamOptions(recipe, { ...at, squaredNorm: 16 }).scale).toBeCloseTo(1 / 4);
	// The mean gradient's norm is 8 / 4 = 2 at the limit, and 4 at twice the limit.
	expect(adamOptions(recipe, { ...at, squaredNorm: 64 }).scale).toBeCloseTo(1 / 4);
	expect(adamOptions(recipe, { ...at, squaredNorm: 256 }).scale).toBeCloseTo(1 / 8);
});

it('corrects the bias of the first steps as Adam asks', () => {
	const { rate, epsilon } = adamOptions(recipe, { step: 0, steps: 100, rows: 1, squaredNorm: 1 });
	// At t = 1 the corrected moments are g and g², so a step is the learning rate times the gradient's sign.
	const g = 0.5;
	const m = (1 - recipe.beta1) * g;
	const v = (1 - recipe.beta2) * g * g;
	expect((rate * m) / (Math.sqrt(v) + epsilon)).toBeCloseTo(learningRateAt(recipe, 0, 100), 6);
});
