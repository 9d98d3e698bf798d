import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pair, predictInCloud } from '../../../tests/helpers/comparison-rows.ts';
import { AppError } from '../contract/errors.ts';
import { listDisagreements, percentiles, summarize } from './summarize.ts';

describe('a summary', () => {
	it('counts who agrees, and how far they are apart', () => {
		const rows = [pair(1, 0.9, 0.9), pair(2, 0.9, 0.88), pair(3, 0.2, 0.7), pair(4, 0.2)];
		const summary = summarize(rows);
		expect(summary).toMatchObject({
			rowCount: 4,
			pairCount: 3,
			failedCount: 0,
			agreeingCount: 2,
			differences: [1, 0, 1, 0, 1]
		});
		expect(summary.meanDifference).toBeCloseTo(52 / 3, 6);
		expect(summary.mostDifference).toBeCloseTo(50, 6);
	});

	it('of nothing has no average and no time', () => {
		const { meanDifference, mostDifference, latency } = summarize([]);
		expect([meanDifference, mostDifference]).toEqual([undefined, undefined]);
		expect(Object.values(latency)).toEqual([undefined, undefined, undefined, undefined, undefined]);
	});

	it('counts a row that one side failed once, and its other side’s time', () => {
		const error = new AppError('cloud/throttled', 'Too many.', { next: 'Wait.' });
		const summary = summarize([{ ...pair(1, 0.9), cloudError: error }]);
		expect(summary).toMatchObject({ failedCount: 1, pairCount: 0 });
		expect(summary.latency.local?.p50).toBe(2);
	});

	it('parts the time of the cloud, and counts sign-ins only where there was one', () => {
		const cloud = [
			predictInCloud(0.9, { durationMs: 200, credentialsMs: 140 }),
			predictInCloud(0.9, { durationMs: 60 })
		];
		const { latency } = summarize(cloud.map((each, i) => ({ ...pair(i, 0.9), cloud: each })));
		expect(latency.cloud?.most).toBe(200);
		expect(latency.credentials).toEqual({ p50: 140, p90: 140, p99: 140, most: 140 });
		expect(latency.network?.p50).toBe(55);
		expect(latency.model?.p90).toBe(5);
	});

	it('puts every difference into one step, whatever it is', () => {
		const probability = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(fc.array(fc.tuple(probability, probability)), (values) => {
				const rows = values.map(([local, cloud], i) => pair(i, local, cloud));
				const { differences, pairCount } = summarize(rows);
				expect(differences.reduce((sum, each) => sum + each, 0)).toBe(pairCount);
			})
		);
	});
});

it('disagreements are those with two labels, the furthest apart first', () => {
	const rows = [pair(1, 0.9, 0.1), pair(2, 0.6, 0.9), pair(3, 0.49, 0.51), pair(4, 0.1, 0.95)];
	expect(listDisagreements(rows).map(({ number }) => number)).toEqual([4, 1, 3]);
});

describe('percentiles', () => {
	it('are values that were measured', () => {
		const values = Array.from({ length: 200 }, (_, i) => 200 - i);
		expect(percentiles(values)).toEqual({ p50: 100, p90: 180, p99: 198, most: 200 });
		expect(percentiles([7])).toEqual({ p50: 7, p90: 7, p99: 7, most: 7 });
	});
});
