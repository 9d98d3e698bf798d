// Archive → the texts of the labelled reviews of train, for what is cut out of them: encoded reviews have no sentences.
import { createHash } from 'node:crypto';
import { NEGATIVE, POSITIVE } from '../data/archive.ts';
import { readCorpus } from '../data/corpus.ts';
import { findArchive, type DataHooks, type DataPlace } from '../data/dataset.ts';
import type { DataOptions } from '../data/options.ts';
import { splitReviews } from '../data/split.ts';
import type { LabelledText } from './excerpts.ts';

/** Read the archive once more, and keep what the same options call train.
 *  @returns  in the order of train
 *  @throws   the errors of readCorpus, findArchive and splitReviews; the signal's reason after a cancel */
export async function readTrainTexts(
	options: DataOptions,
	place: DataPlace,
	hooks: DataHooks
): Promise<LabelledText[]> {
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
	return splitReviews(reviews, options).train.flatMap(({ textSha256, label }) => {
		const text = texts.get(textSha256);
		const isLabelled = label === POSITIVE || label === NEGATIVE;
		return text !== undefined && isLabelled ? [{ text, label }] : [];
	});
}
