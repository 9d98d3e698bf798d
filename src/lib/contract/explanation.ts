// Why a text was judged as it was: plain objects that may be posted between threads. Places are UTF-16 units of the text.

export interface ExplainedWord {
	start: number;
	/** Exclusive. */
	end: number;
	/** What it added, in logits: towards "positive" above 0, towards "negative" below. */
	contribution: number;
	/** Of "positive", once the LSTM has read up to here; in [0, 1]. */
	probability: number;
	isUnknown: boolean;
}

/** A sentence, or as much of one as was read. */
export interface ExplainedSentence {
	start: number;
	end: number;
	/** The sum of its words' contributions. */
	contribution: number;
	/** In order; at least one, none overlapping another. */
	words: ExplainedWord[];
}

/** Why the answer may say little, whatever its probability: few words, words that the model does not know, or a language that
 *  it never learned. */
export type Doubt = 'short' | 'unknown' | 'foreign';

export interface Explanation {
	/** In the order of the text; at least one. */
	sentences: ExplainedSentence[];
	/** What was cut out of the middle of a long text; absent where all of it was read. */
	unread?: { start: number; end: number; tokenCount: number };
	/** Of the text, and of as many neutral words: the contributions of all words are the difference of the two. */
	logit: number;
	baselineLogit: number;
	doubts: Doubt[];
}

/** Says why a text is judged as it is; a cancel rejects with the signal's own reason, which is not an error to show. */
export interface Explainer {
	explain(text: string, options?: { signal?: AbortSignal }): Promise<Explanation>;
}
