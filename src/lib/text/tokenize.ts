// text → tokens: `scan`, then stop words and stems where the model's options ask for them.
import type { TextOptions } from '../contract/text-options.ts';
import { scan } from './scan.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import type { OnToken } from './token-assembler.ts';

/** Give each token that is no stop word, not stemmed yet, with its place and without keeping a list.
 *  @param text     any string
 *  @param onToken  called for each token in order; start and end are UTF-16 units of `text`
 *  @source         specification.ts, steps 1 to 7 */
export function forEachToken(
	text: string,
	{ marks, stopWords }: Pick<TextOptions, 'marks' | 'stopWords'>,
	onToken: OnToken
): void {
	if (stopWords === 'none') return scan(text, marks, onToken);
	scan(text, marks, (token, start, end) => {
		if (!isStopWord(token)) onToken(token, start, end);
	});
}

/** The form in which a vocabulary holds a token: its stem, where the options ask for stems. */
export function vocabularyForm(token: string, { stemming }: Pick<TextOptions, 'stemming'>): string {
	return stemming === 'porter' ? stem(token) : token;
}

/** Cut a text into the tokens that a model reads, all of them, in the form in which a vocabulary holds them.
 *  @param text  any string; untouched
 *  @returns     tokens, shape [n], n >= 0, none of them empty, without white space or capital ASCII letters
 *  @example     tokenize("<p>I don't care!!</p>", options) gives ['i', "don't", 'care', '!', '!'] with marks '!' */
export function tokenize(text: string, options: TextOptions): string[] {
	const tokens: string[] = [];
	forEachToken(text, options, (token) => tokens.push(vocabularyForm(token, options)));
	return tokens;
}
