// How a text becomes token ids. The options travel in the model's manifest, so that training, the browser and
// SageMaker read a text in the same way; tests/fixtures/golden.json holds them together.
import * as v from 'valibot';

export const PADDING_ID = 0;
export const UNKNOWN_ID = 1;
/** The id of the first word of the vocabulary: word `i` has id `FIRST_WORD_ID + i`. */
export const FIRST_WORD_ID = 2;
/** The most words of an n-gram. */
export const MAX_ORDER = 3;

export const textOptionsSchema = v.strictObject({
	/** Version of the specification in src/lib/text; another one is refused. */
	version: v.literal(1),
	/** Marks that are tokens of their own, each one ASCII character; all others only separate words. */
	marks: v.pipe(v.string(), v.regex(/^[!-/:-@[-`{-~]{0,32}$/)),
	/** `nltk-english` drops the words of NLTK's English stop list, "not" included (the paper's recipe). */
	stopWords: v.picklist(['none', 'nltk-english']),
	/** `porter` replaces a word by its stem (the paper's recipe). */
	stemming: v.picklist(['none', 'porter']),
	/** `nearest` reads a word that is not in the vocabulary as the common one that it is a slip of (src/lib/text/spelling.ts).
	 *  Models from before there was a choice say nothing, and mean `none`. */
	spelling: v.optional(v.picklist(['none', 'nearest']), 'none'),
	/** A longer review is cut to its first `headTokens` and its last `maxTokens - headTokens` tokens. */
	maxTokens: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
	headTokens: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))
});

export type TextOptions = v.InferOutput<typeof textOptionsSchema>;

/** What `encode` gives: the ids, and what was lost on the way to them. */
export interface Encoded {
	/** Token ids, shape [n], 0 <= n <= maxTokens, each in [UNKNOWN_ID, vocabularySize). */
	ids: Int32Array;
	/** How many tokens the text had before it was cut. */
	tokenCount: number;
	/** How many tokens were cut out of the middle. */
	cutCount: number;
	/** How many of the tokens kept are not in the vocabulary. */
	unknownCount: number;
}
