// Which examples come together in a batch, and which shard of it takes which. Reviews of like length share a batch, so that
// the kernel's rows end together; which batches they are, and their order, is random.
import type { ShardBatch } from '../engine/protocol.ts';
import { createRandom } from '../random.ts';
import type { Example } from './examples.ts';

/** Reviews are sorted by length within pools of so many batches. */
const POOL_BATCHES = 24;
/** Room for the numbers of steps within one seed: seeds of different runs never meet. */
const SEED_STRIDE = 2 ** 32;
/** Where the seeds of the steps begin, beside the epochs' seeds, which count up from the same stride. */
const STEP_SEEDS = 2 ** 20;
const DRAW_SEEDS = 2 ** 31;

/** The batches of an epoch: a pure function of its arguments, so that a resumed run meets the same ones.
 *  @param examples  each with a token
 *  @returns         every example exactly once; shape [batches][<= batchSize] */
export function planEpoch<Item extends { ids: Int32Array }>(
	examples: readonly Item[],
	{ batchSize, seed, epoch }: { batchSize: number; seed: number; epoch: number }
): Item[][] {
	const random = createRandom(seed * SEED_STRIDE + epoch);
	const order = [...examples];
	random.shuffle(order);
	const batches: Item[][] = [];
	const poolSize = batchSize * POOL_BATCHES;
	for (let start = 0; start < order.length; start += poolSize) {
		const pool = order.slice(start, start + poolSize);
		pool.sort((a, b) => b.ids.length - a.ids.length);
		for (let i = 0; i < pool.length; i += batchSize) batches.push(pool.slice(i, i + batchSize));
	}
	random.shuffle(batches);
	return batches;
}

/** Draw examples to go with a batch, anew in every step.
 *  @param sources  each with how many rows of it a batch takes
 *  @returns        shape [sum of the rows] */
export function drawRows(
	sources: readonly { rows: number; examples: readonly Example[] }[],
	{ seed, step }: { seed: number; step: number }
): Example[] {
	const random = createRandom(seed * SEED_STRIDE + DRAW_SEEDS + step);
	return sources.flatMap(({ rows, examples }) =>
		Array.from({ length: examples.length > 0 ? rows : 0 }, () => {
			const example = examples[random.integer(examples.length)];
			if (!example) throw new RangeError('drawn beyond the end');
			return example;
		})
	);
}

/** Deal a batch out to the shards like cards, longest first, so that all have about the same work.
 *  @param step  number of the batch in the whole run; with the seed it decides every shard's dropout */
export function dealShards(
	batch: readonly Example[],
	{ shards, seed, step }: { shards: number; seed: number; step: number }
): ShardBatch[] {
	const rows = [...batch].sort((a, b) => b.ids.length - a.ids.length);
	return Array.from({ length: Math.min(shards, rows.length) }, (_, shard) => {
		const mine = rows.filter((_row, i) => i % shards === shard);
		return {
			sequences: mine.map(({ ids }) => ids),
			labels: Float32Array.from(mine, ({ label }) => label),
			weights: Float32Array.from(mine, ({ weight }) => weight),
			seed: seed * SEED_STRIDE + STEP_SEEDS + step * shards + shard
		};
	});
}
