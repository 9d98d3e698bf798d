import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { fitLogistic } from './logistic-regression.ts';
import { rowOf, type FeatureRows } from './ngram-features.ts';

const REVIEWS = 60;
const FEATURES = 25;

/** Reviews with a random half of the features each; feature 0 tells the label in four of five. */
function makeProblem() {
	const random = createRandom(7);
	const labels = Array.from({ length: REVIEWS }, () => random.integer(2));
	const sets = labels.map((label) =>
		Array.from({ length: FEATURES }, (_, feature) => feature).filter((feature) =>
			feature === 0 ? random.next() < 0.8 === (label === 1) : random.next() < 0.5
		)
	);
	const offsets = new Uint32Array(REVIEWS + 1);
	sets.forEach((set, row) => (offsets[row + 1] = (offsets[row] ?? 0) + set.length));
	const rows: FeatureRows = { features: Uint32Array.from(sets.flat()), offsets };
	const strengths = Float64Array.from({ length: FEATURES }, () => 0.1 + random.next());
	return { rows, labels, strengths };
}

describe('fitLogistic', () => {
	const { rows, labels, strengths } = makeProblem();

	it.each([0.01, 1, 30, 1000])('ends where the gradient is 0, for the cost %d', (cost) => {
		const weights = fitLogistic(rows, labels, strengths, { cost, passes: 5000, seed: 1 });
		// Per feature, by the definition: weight = strength × cost × the sum of what each review pulls.
		const pulls = new Float64Array(FEATURES);
		labels.forEach((label, row) => {
			const features = rowOf(rows, row);
			const square = features.reduce((sum, feature) => sum + (strengths[feature] ?? NaN), 0);
			const scale = 1 / Math.sqrt(square);
			const logit = scale * features.reduce((sum, feature) => sum + (weights[feature] ?? NaN), 0);
			const pull = label - 1 / (1 + Math.exp(-logit));
			for (const feature of features) pulls[feature] = (pulls[feature] ?? NaN) + pull * scale;
		});
		const errors = weights.map(
			(weight, feature) => weight - (strengths[feature] ?? NaN) * cost * (pulls[feature] ?? NaN)
		);
		// What is left when no logit moves by a hundredth any more: up to 4 % here.
		expect(Math.hypot(...errors)).toBeLessThan(0.06 * Math.hypot(...weights));
	});

	it('gives the same weights for the same seed', () => {
		const fit = (seed: number) =>
			fitLogistic(rows, labels, strengths, { cost: 30, passes: 3, seed });
		expect(fit(1)).toEqual(fit(1));
		expect(fit(2)).not.toEqual(fit(1));
	});

	it('leaves out a feature without strength, and a review that has no other', () => {
		const weights = fitLogistic(
			{ features: Uint32Array.of(0, 1, 0), offsets: Uint32Array.of(0, 1, 3) },
			[0, 1],
			Float64Array.of(0, 1),
			{ cost: 1, passes: 50, seed: 1 }
		);
		expect(weights[0]).toBe(0);
		// One review pulls at one feature: w = 1 / (1 + e^w).
		expect(weights[1]).toBeCloseTo(0.401, 3);
	});
});
