import { describe, expect, it } from 'vitest';
import { describeSpread, quantileOf, spreadOf, spreadOfRatios } from './statistics.ts';

describe('the spread of measurements', () => {
	it.each([
		[[4], { median: 4, min: 4, max: 4 }],
		[[3, 1], { median: 2, min: 1, max: 3 }],
		[[10, 9, 100], { median: 10, min: 9, max: 100 }],
		[[3, 1, 2, 9], { median: 2.5, min: 1, max: 9 }]
	])('of %j is %j', (values, spread) => {
		expect(spreadOf(values)).toEqual(spread);
	});

	it('leaves its input in order', () => {
		const values = [2, 1, 3];
		spreadOf(values);
		expect(values).toEqual([2, 1, 3]);
	});

	it.each([[[]], [[1, NaN]], [[Infinity]]])('refuses %j', (values: number[]) => {
		expect(() => spreadOf(values)).toThrow(RangeError);
	});
});

describe('the spread of ratios', () => {
	it('pairs the rounds instead of comparing medians', () => {
		// The second round ran at half speed on both sides; the ratio is 10 all the same.
		expect(spreadOfRatios([10, 20, 10], [1, 2, 1])).toEqual({ median: 10, min: 10, max: 10 });
	});

	it('refuses other rounds, and a time of zero', () => {
		expect(() => spreadOfRatios([1, 2], [1])).toThrow(RangeError);
		expect(() => spreadOfRatios([1], [0])).toThrow(RangeError);
	});
});

it('a spread is told by its median and both ends', () => {
	expect(describeSpread({ median: 0.5, min: 0.25, max: 1 }, 0, 100)).toBe('50 (25 … 100)');
});

it.each([
	[0, 1],
	[0.5, 5],
	[0.95, 10],
	[1, 10]
])('the quantile %d of one to ten is %d', (share, expected) => {
	expect(quantileOf([3, 1, 2, 10, 9, 8, 7, 6, 5, 4], share)).toBe(expected);
});
