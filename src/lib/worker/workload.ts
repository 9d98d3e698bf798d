// What kind of work a call is, and an example of each kind for the race between the engines.
import type { RaceReport, Workload } from '../contract/engine-choice.ts';

/** Between a remark of a line or two and a review that fills the model. */
const LONG_FROM_TOKENS = 100;
const SHORT_SAMPLE_TOKENS = 20;
const BATCH_SAMPLE_ROWS = 32;

/** @param batch  n >= 0 token sequences
 *  @example      workloadOf([new Int32Array(20)]) gives 'short' */
export function workloadOf(batch: readonly Int32Array[]): Workload {
	if (batch.length > 1) return 'batch';
	return (batch[0]?.length ?? 0) < LONG_FROM_TOKENS ? 'short' : 'long';
}

/** Make one call of each kind out of ids that say nothing.
 *  @param vocabularySize  integer >= 1; the ids are spread over all of it
 *  @param maxTokens       the longest that the model reads, integer >= 1 */
export function sampleWorkloads(
	vocabularySize: number,
	maxTokens: number
): Record<Workload, Int32Array[]> {
	// By a prime, so that the rows of the embedding are as far apart as those of real words.
	const sample = (length: number, row = 0) =>
		Int32Array.from({ length }, (_, t) => ((t + row + 1) * 7919) % vocabularySize);
	return {
		short: [sample(Math.min(SHORT_SAMPLE_TOKENS, maxTokens))],
		long: [sample(maxTokens)],
		batch: Array.from({ length: BATCH_SAMPLE_ROWS }, (_, row) =>
			sample(Math.ceil(maxTokens / 2), row)
		)
	};
}

/** Say what such calls are. */
export function describeSamples({
	short,
	long,
	batch
}: Record<Workload, readonly Int32Array[]>): RaceReport['calls'] {
	const describe = (rows: readonly Int32Array[]) => ({
		reviews: rows.length,
		tokens: rows[0]?.length ?? 0
	});
	return { short: describe(short), long: describe(long), batch: describe(batch) };
}
