import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';

describe('createRandom', () => {
	// From the published sfc32 and splitmix32, written a second time in Python with exact integers.
	it.each([
		[1, [2858018200, 1327667286, 4047209731, 2787056727, 4252069479]],
		[-5, [487558259, 3092540379, 381609499, 2252528763, 2125475737]],
		[2 ** 40 + 3, [155912024, 4014722014, 2116738038, 745922462, 335399367]]
	])('gives the published sequence for seed %i', (seed, expected) => {
		const random = createRandom(seed);
		expect(expected.map(() => random.integer(2 ** 32))).toEqual(expected);
		const again = createRandom(seed);
		expect(expected.map(() => again.next() * 2 ** 32)).toEqual(expected);
	});

	it('goes on from a restored state', () => {
		const random = createRandom(7);
		random.next();
		const state = random.state();
		const expected = [random.next(), random.next()];
		const other = createRandom(8);
		other.restore(state);
		expect([other.next(), other.next()]).toEqual(expected);
	});

	it('spreads integers evenly', () => {
		const random = createRandom(3);
		const counts = new Array<number>(6).fill(0);
		for (let i = 0; i < 60_000; i++) {
			const value = random.integer(6);
			counts[value] = (counts[value] ?? 0) + 1;
		}
		// Chi-squared with 5 degrees of freedom: 20.5 is passed once in a thousand; the seed is fixed.
		const chiSquared = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
		expect(counts).toHaveLength(6);
		expect(chiSquared).toBeLessThan(20.5);
	});

	it('shuffles to a permutation, the same for the same seed', () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), fc.array(fc.integer()), (seed, values) => {
				const once = [...values];
				const twice = [...values];
				createRandom(seed).shuffle(once);
				createRandom(seed).shuffle(twice);
				expect(once).toEqual(twice);
				expect([...once].sort()).toEqual([...values].sort());
			})
		);
	});

	it('shuffles every order about equally often', () => {
		const random = createRandom(11);
		const counts = new Map<string, number>();
		for (let i = 0; i < 12_000; i++) {
			const values = Int32Array.of(1, 2, 3);
			random.shuffle(values);
			counts.set(values.join(), (counts.get(values.join()) ?? 0) + 1);
		}
		expect(counts.size).toBe(6);
		for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(200);
	});

	it.each([0.5, Number.NaN, Infinity, 2 ** 53])('refuses the seed %d', (seed) => {
		expect(() => createRandom(seed)).toThrow(RangeError);
	});

	it.each([0, -1, 1.5, 2 ** 32 + 1])('refuses integer(%d)', (n) => {
		expect(() => createRandom(1).integer(n)).toThrow(RangeError);
	});
});
