// Corpus → data set: split, choose the words, number and cut every review.
import * as v from 'valibot';
import { sha256Schema } from '../../../src/lib/contract/manifest.ts';
import { FIRST_WORD_ID, UNKNOWN_ID } from '../../../src/lib/contract/text-options.ts';
import { cut, idOfWord } from '../../../src/lib/text/encode.ts';
import { indexVocabulary } from '../../../src/lib/text/vocabulary.ts';
import type { Corpus, CorpusReview } from './corpus.ts';
import { SPLIT_NAMES, sizeBytesOf, viewSplits, type EncodedSplits } from './encoded.ts';
import type { DataOptions } from './options.ts';
import { selectWords } from './select-words.ts';
import { splitReviews } from './split.ts';
import { splitSummarySchema, summarise } from './summary.ts';

const sizeSchema = v.strictObject({
	reviews: v.pipe(v.number(), v.integer(), v.minValue(0)),
	ids: v.pipe(v.number(), v.integer(), v.minValue(0))
});

/** Everything of a data set but the numbers themselves, as the cache keeps it. */
export const dataDescriptionSchema = v.strictObject({
	/** The digest of the reviews; see digestReviews. */
	sha256: sha256Schema,
	/** The words in the order of their ids, the first with FIRST_WORD_ID. */
	vocabulary: v.array(v.string()),
	sizes: v.strictObject({
		train: sizeSchema,
		validation: sizeSchema,
		test: sizeSchema,
		unlabelled: sizeSchema
	}),
	summaries: v.strictObject({
		train: splitSummarySchema,
		validation: splitSummarySchema,
		test: splitSummarySchema,
		unlabelled: splitSummarySchema
	})
});
export type DataDescription = v.InferOutput<typeof dataDescriptionSchema>;

export interface EncodedCorpus {
	description: DataDescription;
	memory: SharedArrayBuffer;
	splits: EncodedSplits;
}

/** Encode a corpus. Review for review the same ids as `encode` of src/lib/text gives, without tokenising again.
 *  @param onReview  called after each review with how many are done, and how many there are
 *  @throws          data/empty-class, text/bad-length */
export function encodeCorpus(
	corpus: Corpus,
	options: DataOptions,
	onReview: (done: number, total: number) => void = () => undefined
): EncodedCorpus {
	const rows = splitReviews(corpus.reviews, options);
	const counted =
		options.vocabularySource === 'train' ? rows.train : [...rows.train, ...rows.unlabelled];
	const vocabulary = selectWords(corpus, counted, options.vocabularySize - FIRST_WORD_ID);
	const index = indexVocabulary(vocabulary);
	const idOfToken = Int32Array.from(corpus.words, (word) => idOfWord(word, options.text, index));

	const trainTexts = new Set(rows.train.map(({ textSha256 }) => textSha256));
	const sizeOf = (split: CorpusReview[]) => ({
		reviews: split.length,
		ids: split.reduce((sum, row) => sum + Math.min(row.end - row.start, options.text.maxTokens), 0)
	});
	const summaryOf = (split: CorpusReview[], texts?: Set<string>) =>
		summarise(corpus, split, idOfToken, UNKNOWN_ID, texts);
	const description: DataDescription = {
		sha256: corpus.sha256,
		vocabulary,
		sizes: {
			train: sizeOf(rows.train),
			validation: sizeOf(rows.validation),
			test: sizeOf(rows.test),
			unlabelled: sizeOf(rows.unlabelled)
		},
		summaries: {
			train: summaryOf(rows.train),
			validation: summaryOf(rows.validation, trainTexts),
			test: summaryOf(rows.test, trainTexts),
			unlabelled: summaryOf(rows.unlabelled, trainTexts)
		}
	};

	const memory = new SharedArrayBuffer(sizeBytesOf(description.sizes));
	const splits = viewSplits(memory, description.sizes);
	const total = SPLIT_NAMES.reduce((sum, name) => sum + rows[name].length, 0);
	let done = 0;
	for (const name of SPLIT_NAMES) {
		const { ids, offsets, labels } = splits[name];
		let end = 0;
		for (const [position, row] of rows[name].entries()) {
			const all = corpus.tokens.subarray(row.start, row.end);
			const kept = cut(
				all.map((token) => idOfToken[token] ?? UNKNOWN_ID),
				options.text
			);
			ids.set(kept, end);
			end += kept.length;
			offsets[position + 1] = end;
			labels[position] = row.label;
			onReview(++done, total);
		}
	}
	return { description, memory, splits };
}
