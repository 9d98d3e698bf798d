// Which reviews come together in a batch, and which shard of it takes which. Reviews of like length share a batch, so that
// the kernel's rows end together; which batches they are, and their order, is random.
import { idsOf, type EncodedSplit } from '../data/encoded.ts';
import type { ShardBatch } from '../engine/protocol.ts';
import { createRandom } from '../random.ts';

/** Reviews are sorted by length within pools of so many batches. */
const POOL_BATCHES = 24;
/** Room for the numbers of steps within one seed: seeds of different runs never meet. */
const SEED_STRIDE = 2 ** 32;

/** The batches of an epoch: a pure function of its arguments, so that a resumed run meets the same ones.
 *  @param rows  how many reviews there are
 *  @param lengthOf  the length of review i in tokens
 *  @returns     indices in [0, rows), every review with a token exactly once; shape [batches][<= batchSize] */
export function planEpoch(
	rows: number,
	lengthOf: (row: number) => number,
	{ batchSize, seed, epoch }: { batchSize: number; seed: number; epoch: number }
): number[][] {
	const random = createRandom(seed * SEED_STRIDE + epoch);
	const order = Array.from({ length: rows }, (_, row) => row).filter((row) => lengthOf(row) > 0);
	random.shuffle(order);
	const batches: number[][] = [];
	const poolSize = batchSize * POOL_BATCHES;
	for (let start = 0; start < order.length; start += poolSize) {
		const pool = order.slice(start, start + poolSize);
		pool.sort((a, b) => lengthOf(b) - lengthOf(a));
		for (let i = 0; i < pool.length; i += batchSize) batches.push(pool.slice(i, i + batchSize));
	}
	random.shuffle(batches);
	return batches;
}

/** Deal a batch out to the shards like cards, longest first, so that all have about the same work.
 *  @param step  number of the batch in the whole run; with the seed it decides every shard's dropout */
export function dealShards(
	split: EncodedSplit,
	batch: readonly number[],
	{ shards, seed, step }: { shards: number; seed: number; step: number }
): ShardBatch[] {
	const rows = batch.map((row) => ({ ids: idsOf(split, row), label: split.labels[row] ?? NaN }));
	rows.sort((a, b) => b.ids.length - a.ids.length);
	return Array.from({ length: Math.min(shards, rows.length) }, (_, shard) => {
		const mine = rows.filter((_row, i) => i % shards === shard);
		return {
			sequences: mine.map(({ ids }) => ids),
			labels: Uint8Array.from(mine, ({ label }) => label),
			// Odd seeds lie beside the epochs' seeds, which count up from the same stride.
			seed: seed * SEED_STRIDE + 2 ** 20 + step * shards + shard
		};
	});
}
