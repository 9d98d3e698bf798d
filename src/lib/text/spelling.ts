// An unknown word → the known word that it probably is: step 9 of the specification, where the options ask for it.
import { FIRST_WORD_ID, UNKNOWN_ID } from '../contract/text-options.ts';

/** The commonest words of the vocabulary alone are looked for: a rare one is as likely a slip itself. */
const COMMON_WORDS = 8_000;
/** Of a shorter word too little is left to tell it by. */
const LONG_ENOUGH = /^[a-z]{4,}$/;
const NONE_OR_LETTER = ['', ...'abcdefghijklmnopqrstuvwxyz'];

/** Find the word that was meant: the commonest that is one slip away behind the first letter, a slip being a letter too
 *  many, too few or wrong, or two neighbours swapped.
 *  @param word        not in the vocabulary
 *  @param vocabulary  word → id, the commoner the lower
 *  @returns           its id; UNKNOWN_ID where there is none, or the word is no run of four or more letters a–z
 *  @example           idOfMeant('realy', indexVocabulary(['the', 'really'])) gives 3 */
export function idOfMeant(word: string, vocabulary: ReadonlyMap<string, number>): number {
	if (!LONG_ENOUGH.test(word)) return UNKNOWN_ID;
	const end = FIRST_WORD_ID + COMMON_WORDS;
	let found = end;
	const consider = (meant: string) => (found = Math.min(found, vocabulary.get(meant) ?? end));
	for (let at = 1; at <= word.length; at++) {
		const before = word.slice(0, at);
		const letter = word.charAt(at);
		const rest = word.slice(at + 1);
		consider(before + rest.charAt(0) + letter + rest.slice(1));
		for (const other of NONE_OR_LETTER) {
			consider(before + other + letter + rest);
			consider(before + other + rest);
		}
	}
	return found < end ? found : UNKNOWN_ID;
}
