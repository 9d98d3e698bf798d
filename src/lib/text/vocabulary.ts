// The words of vocabulary.json to a look-up by word.
import { AppError } from '../contract/errors.ts';
import { FIRST_WORD_ID } from '../contract/text-options.ts';

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

function badVocabulary(reason: string): AppError {
	return new AppError('text/bad-vocabulary', `The model's vocabulary is not valid: ${reason}.`, {
		next: 'Reload the page; if it stays, export the model again with the training tool.'
	});
}
