import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sigmoid } from '../../../src/lib/lstm/formulas.ts';
import { createRandom } from '../random.ts';
import { logit } from './logit.ts';
import {
	accuracyByLength,
	areaUnderCurve,
	calibrationError,
	findUnsureBand,
	fitTemperature,
	measure,
	reliability,
	rocCurve
} from './metrics.ts';

describe('measure', () => {
	it('counts by hand what it counts', () => {
		const metrics = measure('test', [0.9, 0.8, 0.3, 0.2, 0.6], [1, 0, 1, 0, 1]);
		expect(metrics.confusion).toEqual({
			truePositive: 2,
			falsePositive: 1,
			trueNegative: 1,
			falseNegative: 1
		});
		expect(metrics.accuracy).toBeCloseTo(3 / 5);
		expect(metrics.precision).toBeCloseTo(2 / 3);
		expect(metrics.recall).toBeCloseTo(2 / 3);
		expect(metrics.f1).toBeCloseTo(2 / 3);
		const losses = [0.9, 0.2, 0.3, 0.8, 0.6].map((p) => -Math.log(p));
		expect(metrics.logLoss).toBeCloseTo(losses.reduce((a, b) => a + b) / 5);
	});

	it('stays finite for a prediction that is certain and wrong, and without positives', () => {
		const metrics = measure('test', [0, 0], [1, 0]);
		expect(metrics.logLoss).toBeGreaterThan(10);
		expect(Number.isFinite(metrics.logLoss)).toBe(true);
		expect(metrics).toMatchObject({ precision: 0, recall: 0, f1: 0 });
	});
});

describe('areaUnderCurve', () => {
	it.each([
		[[0.9, 0.4, 0.4], [1, 1, 0], 0.75],
		[[0.1, 0.9], [0, 1], 1],
		[[0.9, 0.1], [0, 1], 0],
		[[0.5, 0.5, 0.5], [0, 1, 1], 0.5],
		[[0.5, 0.7], [1, 1], 0.5]
	])('of %j with labels %j is %d', (probabilities, labels, expected) => {
		expect(areaUnderCurve(probabilities, labels)).toBeCloseTo(expected);
	});

	it('is the share of pairs in the right order, however many', () => {
		const row = fc.record({
			p: fc.integer({ min: 0, max: 9 }),
			label: fc.integer({ min: 0, max: 1 })
		});
		fc.assert(
			fc.property(fc.array(row, { minLength: 2, maxLength: 40 }), (rows) => {
				const positives = rows.filter(({ label }) => label === 1);
				const negatives = rows.filter(({ label }) => label === 0);
				fc.pre(positives.length > 0 && negatives.length > 0);
				let right = 0;
				for (const a of positives)
					for (const b of negatives) right += (Math.sign(a.p - b.p) + 1) / 2;
				const area = areaUnderCurve(
					rows.map(({ p }) => p / 10),
					rows.map(({ label }) => label)
				);
				expect(area).toBeCloseTo(right / (positives.length * negatives.length));
			})
		);
	});
});

describe('rocCurve', () => {
	it.each([
		[
			[0.9, 0.4, 0.4],
			[1, 1, 0],
			[
				[0, 0],
				[0, 0.5],
				[1, 1]
			]
		],
		[
			[0.9, 0.1],
			[1, 0],
			[
				[0, 0],
				[0, 1],
				[1, 1]
			]
		],
		[
			[0.5, 0.5],
			[0, 1],
			[
				[0, 0],
				[1, 1]
			]
		]
	])('of %j with labels %j is %j', (probabilities, labels, expected) => {
		expect(rocCurve(probabilities, labels)).toEqual(expected);
	});

	it('rises from corner to corner in few points, over the same area', () => {
		const row = fc.record({
			p: fc.double({ min: 0, max: 1, noNaN: true }),
			label: fc.integer({ min: 0, max: 1 })
		});
		fc.assert(
			fc.property(fc.array(row, { minLength: 2, maxLength: 2000 }), (rows) => {
				const probabilities = rows.map(({ p }) => p);
				const labels = rows.map(({ label }) => label);
				fc.pre(labels.includes(1) && labels.includes(0));
				const curve = rocCurve(probabilities, labels);
				expect(curve[0]).toEqual([0, 0]);
				expect(curve.at(-1)).toEqual([1, 1]);
				expect(curve.length).toBeLessThanOrEqual(102);
				let area = 0;
				curve.slice(1).forEach(([x, y], i) => {
					const [lastX, lastY] = curve[i] ?? [NaN, NaN];
					expect(x >= lastX && y >= lastY).toBe(true);
					area += ((x - lastX) * (y + lastY)) / 2;
				});
				expect(Math.abs(area - areaUnderCurve(probabilities, labels))).toBeLessThan(0.006);
			})
		);
	});
});

describe('accuracyByLength', () => {
	it('counts what is right among short and long texts, and leaves out lengths that nothing has', () => {
		expect(accuracyByLength([0.9, 0.9, 0.2, 0.2], [1, 0, 0, 0], [1, 10, 11, 1000])).toEqual([
			{ fewest: 1, most: 10, reviews: 2, accuracy: 0.5 },
			{ fewest: 11, most: 25, reviews: 1, accuracy: 1 },
			{ fewest: 301, most: null, reviews: 1, accuracy: 1 }
		]);
	});
});

describe('calibrationError', () => {
	it.each([
		[[0.99, 0.99, 0.01], [1, 1, 0], 0.01],
		[[0.7, 0.7, 0.7, 0.7], [1, 1, 1, 1], 0.3],
		[[1, 0], [1, 0], 0]
	])('of %j with labels %j is %d', (probabilities, labels, expected) => {
		expect(calibrationError(probabilities, labels)).toBeCloseTo(expected);
	});
});

it('finds the temperature that the logits were made with', () => {
	// Every label in its expected share: calibrated at temperature 1, so over-confident by 2.5 when scaled.
	const logits: number[] = [];
	const labels: number[] = [];
	for (const z of [-3, -1.5, -0.5, 0.5, 1.5, 3]) {
		for (let i = 0; i < 1000; i++) {
			logits.push(z * 2.5);
			labels.push(i < sigmoid(z) * 1000 ? 1 : 0);
		}
	}
	expect(fitTemperature(logits, labels)).toBeCloseTo(2.5, 1);
});

it('changes nothing where there is nothing to fit a temperature on', () => {
	expect(fitTemperature([], [])).toBe(1);
});

describe('findUnsureBand', () => {
	/** Reviews of which a model is as often right as `accuracyOf` says. */
	function makeAnswers(accuracyOf: (p: number) => number) {
		const random = createRandom(1);
		const rows = Array.from({ length: 20_000 }, () => {
			const p = 0.001 + 0.998 * random.next();
			const isRight = random.next() < accuracyOf(Math.max(p, 1 - p));
			return { p, label: Number(isRight === p >= 0.5) };
		});
		return [rows.map(({ p }) => p), rows.map(({ label }) => label)] as const;
	}

	it('ends where a model that is as right as it says says two thirds', () => {
		const { low, high } = findUnsureBand(...makeAnswers((p) => p));
		expect(low).toBeCloseTo(1 / 3, 2);
		expect(high).toBeCloseTo(2 / 3, 2);
	});

	it('is wider for a model that is too sure', () => {
		const { high } = findUnsureBand(...makeAnswers((p) => sigmoid(logit(p) / 2)));
		expect(high).toBeCloseTo(sigmoid(2 * Math.log(2)), 1);
	});

	it('is nothing where the model is mostly right, and all where it never is', () => {
		const labels = Array.from({ length: 100 }, (_, i) => i % 2);
		const right = labels.map((label) => (label === 1 ? 0.6 : 0.4));
		expect(findUnsureBand(right, labels)).toEqual({ low: 0.5, high: 0.5 });
		expect(findUnsureBand(...makeAnswers(() => 0.5))).toMatchObject({
			high: expect.closeTo(1, 1) as number
		});
	});
});

describe('reliability', () => {
	it('holds the mean probability and the share of positives of every bin with reviews', () => {
		expect(reliability([0.01, 0.03, 0.99], [0, 1, 1])).toEqual([
			{ reviews: 2, meanProbability: 0.02, positiveShare: 0.5 },
			{ reviews: 1, meanProbability: 0.99, positiveShare: 1 }
		]);
	});
});
