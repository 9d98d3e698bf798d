import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { countWords, drawCandidates, positionsOf } from './candidates.ts';

const sequence = (...ids: number[]) => Int32Array.from(ids);

describe('countWords', () => {
	it('gives every word its share, one that never occurs too', () => {
		const shares = countWords([sequence(2, 3, 3), sequence(3)], 5);
		// One more than each word occurs: 1, 1, 2, 4, 1 of 9.
		expect([...shares].map((sum) => Math.round(sum * 9))).toEqual([1, 2, 4, 8, 9]);
		expect(shares.at(-1)).toBe(1);
	});
});

describe('positionsOf', () => {
	it('numbers slots step by step and leaves out the last word of each row', () => {
		const { slots, next } = positionsOf([sequence(3, 4, 5), sequence(6, 7), sequence(8)]);
		// Step 0 holds slots 0 to 2, step 1 slots 3 and 4, step 2 slot 5.
		expect([...slots]).toEqual([0, 1, 3]);
		expect([...next]).toEqual([4, 7, 5]);
	});
});

describe('drawCandidates', () => {
	const shares = countWords([Int32Array.from({ length: 400 }, (_, i) => i % 37)], 60);

	it('holds every true word once, and as many words as asked for', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 59 }), { minLength: 1, maxLength: 20 }),
				fc.nat(),
				(ids, seed) => {
					const { targets, candidates, corrections } = drawCandidates(
						Int32Array.from(ids),
						30,
						shares,
						createRandom(seed)
					);
					expect(Array.from(targets, (place) => candidates[place])).toEqual(ids);
					expect(new Set(candidates).size).toBe(candidates.length);
					expect(candidates).toHaveLength(30);
					expect(corrections).toHaveLength(30);
				}
			)
		);
	});

	it('corrects by how likely a word was to be drawn', () => {
		const { candidates, corrections } = drawCandidates(sequence(1, 2), 30, shares, createRandom(1));
		const correctionOf = (id: number) => corrections[candidates.indexOf(id)] ?? NaN;
		// A frequent word is nearly always among the candidates; a rare one seldom, and counts for more when it is.
		const rare = Math.max(...candidates);
		expect(rare).toBeGreaterThanOrEqual(37);
		expect(correctionOf(1)).toBeGreaterThan(0);
		expect(correctionOf(rare)).toBeGreaterThan(correctionOf(1));
	});

	it('ends with a vocabulary that has fewer words than are asked for', () => {
		const { candidates } = drawCandidates(sequence(1), 100, shares, createRandom(1));
		expect(candidates.length).toBeLessThanOrEqual(60);
	});
});
