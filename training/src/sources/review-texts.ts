// Archive → the texts of the reviews that training learns from, for what is cut out of them or found in them: encoded
// reviews have neither sentences nor capitals.
import { createHash } from 'node:crypto';
import { readCorpus } from '../data/corpus.ts';
import { findArchive, type DataHooks, type DataPlace } from '../data/dataset.ts';
import type { DataOptions } from '../data/options.ts';
import { splitReviews, type SplitRow } from '../data/split.ts';

export interface ReviewTexts {
	/** In the order of the data set's train and unlabelled. */
	train: string[];
	unlabelled: string[];
}

/** Read the archive once more, and keep what the same options call train and unlabelled.
 *  @throws   the errors of readCorpus, findArchive and splitReviews; the signal's reason after a cancel */
export async function readReviewTexts(
	options: DataOptions,
	place: DataPlace,
	hooks: DataHooks
): Promise<ReviewTexts> {
	const texts = new Map<string, string>();
	const { reviews } = await readCorpus(
		await findArchive(place, hooks),
		(text) => {
			texts.set(createHash('sha256').update(text).digest('hex'), text);
			return [];
		},
		{
			onProgress: (done, total) =>
				hooks.onProgress({ stage: 'Reading texts', done, total, unit: 'bytes' }),
			...(hooks.signal && { signal: hooks.signal })
		}
	);
	const textsOf = (rows: readonly SplitRow[]) =>
		rows.map(({ textSha256 }) => {
			const text = texts.get(textSha256);
			if (text === undefined) throw new RangeError('a review without its text');
			return text;
		});
	const { train, unlabelled } = splitReviews(reviews, options);
	return { train: textsOf(train), unlabelled: textsOf(unlabelled) };
}
