// The words of vocabulary.json to a look-up by word, its n-grams to ids.
import { AppError } from '../contract/errors.ts';
import { FIRST_WORD_ID, MAX_ORDER, UNKNOWN_ID } from '../contract/text-options.ts';

/** Number the words of a vocabulary.
 *  @param words  distinct, not empty, in the order of their ids
 *  @returns      word → id, ids FIRST_WORD_ID, FIRST_WORD_ID + 1, …
 *  @throws       text/bad-vocabulary when a word is empty or there twice
 *  @example      indexVocabulary(['the', 'film']).get('film') gives 3 */
export function indexVocabulary(words: readonly string[]): ReadonlyMap<string, number> {
	const index = new Map<string, number>();
	for (const [position, word] of words.entries()) {
		if (word === '') throw badVocabulary(`word ${position} is empty`);
		if (index.has(word)) throw badVocabulary(`word ${position}, "${word}", is there twice`);
		index.set(word, FIRST_WORD_ID + position);
	}
	return index;
}

/** Spell n-grams in ids.
 *  @param ngrams  words of the vocabulary, one to three of them, one space apart
 *  @returns       shape [n], each of shape [1 to 3], in the same order
 *  @throws        text/bad-vocabulary when one is of other words or too long
 *  @example       indexNgrams(['the film'], indexVocabulary(['the', 'film'])) gives ids [2, 3] */
export function indexNgrams(
	ngrams: readonly string[],
	vocabulary: ReadonlyMap<string, number>
): Int32Array[] {
	return ngrams.map((ngram) => {
		const ids = ngram.split(' ').map((word) => vocabulary.get(word) ?? UNKNOWN_ID);
		if (ids.length > MAX_ORDER || ids.includes(UNKNOWN_ID))
			throw badVocabulary(`"${ngram}" is no n-gram of its words`);
		return Int32Array.from(ids);
	});
}

function badVocabulary(reason: string): AppError {
	return new AppError('text/bad-vocabulary', `The model's vocabulary is not valid: ${reason}.`, {
		next: 'Reload the page; if it stays, export the model again with the training tool.'
	});
}
