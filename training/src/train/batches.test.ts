import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EncodedSplit } from '../data/encoded.ts';
import { dealShards, planEpoch } from './batches.ts';

/** Reviews of these lengths; row i has the label i % 2. */
function splitOf(lengths: readonly number[]): EncodedSplit {
	const total = lengths.reduce((sum, length) => sum + length, 0);
	const offsets = new Uint32Array(new SharedArrayBuffer((lengths.length + 1) * 4));
	lengths.forEach((length, i) => (offsets[i + 1] = (offsets[i] ?? 0) + length));
	const labels = new Uint8Array(new SharedArrayBuffer(lengths.length));
	lengths.forEach((_, i) => (labels[i] = i % 2));
	return { ids: new Int32Array(new SharedArrayBuffer(total * 4)), offsets, labels };
}

describe('planEpoch', () => {
	it('takes every review with a token exactly once', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 300 }),
				fc.integer({ min: 1, max: 40 }),
				(lengths, batchSize) => {
					const lengthOf = (row: number) => lengths[row] ?? NaN;
					const plan = planEpoch(lengths.length, lengthOf, { batchSize, seed: 3, epoch: 0 });
					const rows = plan.flat().sort((a, b) => a - b);
					const expected = lengths.flatMap((length, row) => (length > 0 ? [row] : []));
					expect(rows).toEqual(expected);
					expect(plan.every((batch) => batch.length <= batchSize)).toBe(true);
				}
			)
		);
	});

	it('is the same for the same seed and epoch, and another for others', () => {
		const plan = (seed: number, epoch: number) =>
			planEpoch(500, (row) => 1 + (row % 90), { batchSize: 16, seed, epoch });
		expect(plan(1, 0)).toEqual(plan(1, 0));
		expect(plan(1, 1)).not.toEqual(plan(1, 0));
		expect(plan(2, 0)).not.toEqual(plan(1, 0));
	});
});

describe('dealShards', () => {
	const split = splitOf([3, 9, 1, 5, 7, 2, 8]);
	const batch = [0, 1, 2, 3, 4, 5, 6];

	it('deals each row to one shard, longest first, with its own label', () => {
		const shards = dealShards(split, batch, { shards: 2, seed: 1, step: 0 });
		expect(shards.map(({ sequences }) => sequences.map(({ length }) => length))).toEqual([
			[9, 7, 3, 1],
			[8, 5, 2]
		]);
		expect(shards.map(({ labels }) => [...labels])).toEqual([
			[1, 0, 0, 0],
			[0, 1, 1]
		]);
	});

	it('makes no empty shard', () => {
		expect(dealShards(split, [4], { shards: 3, seed: 1, step: 0 })).toHaveLength(1);
	});

	it('gives every shard of every step its own seed', () => {
		const seeds = [0, 1, 2].flatMap((step) =>
			dealShards(split, batch, { shards: 3, seed: 1, step }).map(({ seed }) => seed)
		);
		expect(new Set(seeds).size).toBe(9);
	});
});
