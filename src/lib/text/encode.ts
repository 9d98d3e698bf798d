// tokens → ids: step 9 of the specification, and what was lost on the way.
import { AppError } from '../contract/errors.ts';
import { UNKNOWN_ID, type Encoded, type TextOptions } from '../contract/text-options.ts';
import { idOfMeant } from './spelling.ts';
import { forEachToken, vocabularyForm } from './tokenize.ts';

/** Turn a text into what the LSTM reads.
 *  @param text        any string, of any length; untouched
 *  @param options     the text options of the model's manifest
 *  @param vocabulary  word → id, each id in (UNKNOWN_ID, vocabularySize); see indexVocabulary
 *  @returns           ids, shape [n], 0 <= n <= options.maxTokens, and the counts; a text without tokens gives n = 0
 *  @throws            text/bad-length when maxTokens or headTokens is out of range; never for a text
 *  @example           encode('A good film', options, indexVocabulary(['a', 'film'])) gives ids [2, 1, 3],
 *                     tokenCount 3, cutCount 0, unknownCount 1
 *  @source            held together with training and PyTorch by tests/fixtures/golden.json */
export function encode(
	text: string,
	options: TextOptions,
	vocabulary: ReadonlyMap<string, number>
): Encoded {
	return toIds(readTokens(text, options), options, vocabulary);
}

/** `encode`, and the tokens themselves.
 *  @returns  beside what `encode` gives: the kept tokens, not stemmed, shape [n] as the ids
 *  @throws   text/bad-length */
export function encodeWithTokens(
	text: string,
	options: TextOptions,
	vocabulary: ReadonlyMap<string, number>
): Encoded & { tokens: string[] } {
	const tokens = readTokens(text, options);
	return { ...toIds(tokens, options, vocabulary), tokens: keep(tokens, options) };
}

/** `encode`, and where in the text each id comes from.
 *  @returns  beside what `encode` gives: the kept tokens, not stemmed, and their places in UTF-16 units of `text`, each of
 *            shape [n] as the ids; tokens that come from one character (‼) share their place
 *  @throws   text/bad-length
 *  @example  locate('Good film', options, vocabulary) gives tokens ['good', 'film'], starts [0, 5], ends [4, 9] */
export function locate(
	text: string,
	options: TextOptions,
	vocabulary: ReadonlyMap<string, number>
): Located {
	const tokens: string[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	forEachToken(text, options, (token, start, end) => {
		tokens.push(token);
		starts.push(start);
		ends.push(end);
	});
	const encoded = toIds(tokens, options, vocabulary);
	return {
		...encoded,
		tokens: keep(tokens, options),
		starts: cut(Int32Array.from(starts), options),
		ends: cut(Int32Array.from(ends), options)
	};
}

export interface Located extends Encoded {
	tokens: string[];
	starts: Int32Array;
	ends: Int32Array;
}

function readTokens(text: string, options: TextOptions): string[] {
	const tokens: string[] = [];
	forEachToken(text, options, (token) => tokens.push(token));
	return tokens;
}

function keep(tokens: readonly string[], options: TextOptions): string[] {
	const places = cut(Int32Array.from(tokens.keys()), options);
	return Array.from(places, (place) => tokens[place] ?? '');
}

function toIds(
	tokens: readonly string[],
	options: TextOptions,
	vocabulary: ReadonlyMap<string, number>
): Encoded {
	checkLengths(options);
	// Cut before stems and look-ups, which cost more than the rest: a long paste needs them for the kept tokens alone.
	const places = new Int32Array(tokens.length);
	for (let place = 0; place < places.length; place++) places[place] = place;
	const ids = cut(places, options).map((place) => {
		const word = vocabularyForm(tokens[place] ?? '', options);
		return idOfWord(word, options, vocabulary);
	});
	let unknownCount = 0;
	for (const id of ids) if (id === UNKNOWN_ID) unknownCount++;
	return { ids, tokenCount: tokens.length, cutCount: tokens.length - ids.length, unknownCount };
}

/** Look a word up; see step 9.
 *  @param word  as the vocabulary has it: see vocabularyForm */
export function idOfWord(
	word: string,
	{ spelling }: Pick<TextOptions, 'spelling'>,
	vocabulary: ReadonlyMap<string, number>
): number {
	const id = vocabulary.get(word);
	if (id !== undefined) return id;
	return spelling === 'nearest' ? idOfMeant(word, vocabulary) : UNKNOWN_ID;
}

/** Keep the first and last tokens of a review that is longer than the model reads.
 *  @param ids         token ids, shape [n], n >= 0; untouched
 *  @param maxTokens   integer, >= 1
 *  @param headTokens  integer in [0, maxTokens]: how many of those kept are the first ones
 *  @returns           a new Int32Array, shape [min(n, maxTokens)]
 *  @throws            text/bad-length when maxTokens or headTokens is out of range
 *  @example           cut(ids [1, 2, 3, 4, 5], { maxTokens: 4, headTokens: 2 }) gives [1, 2, 4, 5] */
export function cut(
	ids: Int32Array,
	options: Pick<TextOptions, 'maxTokens' | 'headTokens'>
): Int32Array {
	checkLengths(options);
	const { maxTokens, headTokens } = options;
	if (ids.length <= maxTokens) return ids.slice();
	const kept = new Int32Array(maxTokens);
	kept.set(ids.subarray(0, headTokens));
	kept.set(ids.subarray(ids.length - (maxTokens - headTokens)), headTokens);
	return kept;
}

function checkLengths({
	maxTokens,
	headTokens
}: Pick<TextOptions, 'maxTokens' | 'headTokens'>): void {
	const isValid =
		Number.isInteger(maxTokens) &&
		maxTokens >= 1 &&
		Number.isInteger(headTokens) &&
		headTokens >= 0 &&
		headTokens <= maxTokens;
	if (isValid) return;
	throw new AppError(
		'text/bad-length',
		`A review cannot be cut to its first ${headTokens} of ${maxTokens} tokens.`,
		{ next: 'Set maxTokens to 1 or more, and headTokens between 0 and maxTokens.' }
	);
}
