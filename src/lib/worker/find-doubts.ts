// Why an answer may say little, whatever its probability.
import type { Doubt } from '../contract/explanation.ts';
import type { Encoded } from '../contract/text-options.ts';
import { isStopWord } from '../text/stop-words.ts';

/** Fewer words than this say too little to be judged. */
const FEW_WORDS = 3;
/** From so many words on English cannot do without its small ones: of the validation reviews, cut to their first 15 words,
 *  fewer than one in a hundred have a smaller share of stop words; of nine other languages only Portuguese has a larger one. */
const ENGLISH_FROM_WORDS = 15;
const ENGLISH_STOP_WORD_SHARE = 0.15;

/** @param read  a text as the model reads it, and its kept tokens, not stemmed
 *  @returns     none of them twice; empty where there is nothing to doubt */
export function findDoubts({
	ids,
	tokens,
	unknownCount
}: Pick<Encoded, 'ids' | 'unknownCount'> & { tokens: readonly string[] }): Doubt[] {
	const doubts: Doubt[] = [];
	const words = tokens.filter((token) => /[\p{L}\p{N}]/u.test(token));
	const stopWordCount = words.filter(isStopWord).length;
	if (words.length < FEW_WORDS) doubts.push('short');
	if (
		words.length >= ENGLISH_FROM_WORDS &&
		stopWordCount < ENGLISH_STOP_WORD_SHARE * words.length
	) {
		doubts.push('foreign');
	} else if (unknownCount * 2 > ids.length) doubts.push('unknown');
	return doubts;
}
