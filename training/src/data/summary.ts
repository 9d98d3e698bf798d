// What a person wants to know of a data set before training on it: counts, lengths, coverage.
import * as v from 'valibot';
import { NEGATIVE, POSITIVE } from './archive.ts';
import type { Corpus, CorpusReview } from './corpus.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const splitSummarySchema = v.strictObject({
	reviews: count,
	positive: count,
	negative: count,
	movies: count,
	/** Reviews whose text also stands earlier in the same split. */
	duplicates: count,
	/** Reviews of this split whose text also stands in train; 0 for train itself. */
	alsoInTrain: count,
	/** Tokens a review before it is cut; all 0 for a split without reviews. */
	tokens: v.strictObject({
		mean: v.number(),
		median: v.number(),
		percentile95: v.number(),
		longest: count
	}),
	/** The part of the tokens that has an id of its own, before reviews are cut, in [0, 1]. */
	coverage: v.number()
});
export type SplitSummary = v.InferOutput<typeof splitSummarySchema>;

/** Sum a split up.
 *  @param idOfToken   by index into the corpus's words: the id, or `unknownId`
 *  @param trainTexts  SHA-256 of the texts of train; left out for train itself */
export function summarise(
	corpus: Pick<Corpus, 'tokens'>,
	rows: readonly CorpusReview[],
	idOfToken: Int32Array,
	unknownId: number,
	trainTexts: ReadonlySet<string> = new Set()
): SplitSummary {
	const lengths = rows.map(({ start, end }) => end - start).sort((a, b) => a - b);
	const total = lengths.reduce((sum, length) => sum + length, 0);
	let known = 0;
	for (const { start, end } of rows) {
		for (const token of corpus.tokens.subarray(start, end)) {
			if (idOfToken[token] !== unknownId) known++;
		}
	}
	return {
		reviews: rows.length,
		positive: rows.filter(({ label }) => label === POSITIVE).length,
		negative: rows.filter(({ label }) => label === NEGATIVE).length,
		movies: new Set(rows.map(({ movie }) => movie)).size,
		duplicates: rows.length - new Set(rows.map(({ textSha256 }) => textSha256)).size,
		alsoInTrain: rows.filter(({ textSha256 }) => trainTexts.has(textSha256)).length,
		tokens: {
			mean: rows.length === 0 ? 0 : total / rows.length,
			median: percentileOf(lengths, 0.5),
			percentile95: percentileOf(lengths, 0.95),
			longest: lengths.at(-1) ?? 0
		},
		coverage: total === 0 ? 0 : known / total
	};
}

/** The smallest value that at least this part of the values does not pass (nearest rank); 0 for none.
 *  @example  percentileOf([1, 2, 3, 4], 0.5) gives 2 */
function percentileOf(sorted: readonly number[], part: number): number {
	return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
}
