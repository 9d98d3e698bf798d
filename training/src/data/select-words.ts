// Tokens of the training reviews → the words that get an id of their own.
import type { Corpus, CorpusReview } from './corpus.ts';

/** Choose the most frequent words.
 *  @param corpus   where the rows' tokens stand
 *  @param rows     the reviews to count in, every token of them, also those that are cut out later
 *  @param maxWords integer, >= 1
 *  @returns        at most maxWords words, the most frequent first; equally frequent ones in the order of their
 *                  UTF-16 units, so that the order of the archive does not matter
 *  @example        the texts "a b", "b c" and maxWords 2 give ['b', 'a'] */
export function selectWords(
	corpus: Pick<Corpus, 'tokens' | 'words'>,
	rows: Iterable<Pick<CorpusReview, 'start' | 'end'>>,
	maxWords: number
): string[] {
	const counts = new Uint32Array(corpus.words.length);
	for (const { start, end } of rows) {
		for (const token of corpus.tokens.subarray(start, end))
			counts[token] = (counts[token] ?? 0) + 1;
	}
	return corpus.words
		.map((word, index) => ({ word, count: counts[index] ?? 0 }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
		.slice(0, maxWords)
		.map(({ word }) => word);
}
