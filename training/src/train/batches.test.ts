import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealShards, drawRows, planEpoch } from './batches.ts';
import type { Example } from './examples.ts';

/** Examples of these lengths; number i has the label i % 2 and the weight i + 1. */
function examplesOf(lengths: readonly number[]): Example[] {
	return lengths.map((length, i) => ({
		ids: new Int32Array(length),
		label: i % 2,
		weight: i + 1
	}));
}

describe('planEpoch', () => {
	it('takes every example exactly once', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 300 }),
				fc.integer({ min: 1, max: 40 }),
				(lengths, batchSize) => {
					const examples = examplesOf(lengths);
					const plan = planEpoch(examples, { batchSize, seed: 3, epoch: 0 });
					const taken = plan.flat().sort((a, b) => a.weight - b.weight);
					expect(taken).toEqual(examples);
					expect(plan.every((batch) => batch.length <= batchSize)).toBe(true);
				}
			)
		);
	});

	it('is the same for the same seed and epoch, and another for others', () => {
		const examples = examplesOf(Array.from({ length: 500 }, (_, i) => 1 + (i % 90)));
		const plan = (seed: number, epoch: number) =>
			planEpoch(examples, { batchSize: 16, seed, epoch });
		expect(plan(1, 0)).toEqual(plan(1, 0));
		expect(plan(1, 1)).not.toEqual(plan(1, 0));
		expect(plan(2, 0)).not.toEqual(plan(1, 0));
	});
});

describe('drawRows', () => {
	const [few, many] = [examplesOf([3, 4]), examplesOf(Array.from({ length: 1000 }, () => 5))];
	const draw = (seed: number, step: number) =>
		drawRows(
			[
				{ rows: 4, examples: few },
				{ rows: 7, examples: many },
				{ rows: 5, examples: [] }
			],
			{ seed, step }
		);

	it('takes as many of each source as asked for, and none of an empty one', () => {
		const rows = draw(1, 0);
		expect(rows.filter((row) => few.includes(row))).toHaveLength(4);
		expect(rows.filter((row) => many.includes(row))).toHaveLength(7);
		expect(rows).toHaveLength(11);
	});

	it('follows from seed and step', () => {
		expect(draw(1, 5)).toEqual(draw(1, 5));
		expect(draw(1, 6)).not.toEqual(draw(1, 5));
		expect(draw(2, 5)).not.toEqual(draw(1, 5));
	});
});

describe('dealShards', () => {
	const batch = examplesOf([3, 9, 1, 5, 7, 2, 8]);

	it('deals each example to one shard, longest first, with its own label and weight', () => {
		const shards = dealShards(batch, { shards: 2, seed: 1, step: 0 });
		expect(shards.map(({ sequences }) => sequences.map(({ length }) => length))).toEqual([
			[9, 7, 3, 1],
			[8, 5, 2]
		]);
		expect(shards.map(({ labels }) => [...labels])).toEqual([
			[1, 0, 0, 0],
			[0, 1, 1]
		]);
		expect(shards.map(({ weights }) => [...weights])).toEqual([
			[2, 5, 1, 3],
			[7, 4, 6]
		]);
	});

	it('makes no empty shard', () => {
		expect(dealShards(examplesOf([4]), { shards: 3, seed: 1, step: 0 })).toHaveLength(1);
	});

	it('gives every shard of every step its own seed', () => {
		const seeds = [0, 1, 2].flatMap((step) =>
			dealShards(batch, { shards: 3, seed: 1, step }).map(({ seed }) => seed)
		);
		expect(new Set(seeds).size).toBe(9);
	});
});
