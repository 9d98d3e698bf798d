// ids → probability: what every engine promises. src/lib/lstm/specification.ts says what is computed.

/** The float32 weights as the standard file holds them, gate order i, f, g, o (TF.js: i, f, c, o). */
export interface LstmWeights {
	/** shape [vocabularySize, embedding] */
	embedding: Float32Array;
	/** input kernel, shape [embedding, 4 * hidden] */
	kernel: Float32Array;
	/** recurrent kernel, shape [hidden, 4 * hidden] */
	recurrentKernel: Float32Array;
	/** shape [4 * hidden] */
	bias: Float32Array;
	/** shape [pooledStates * hidden], pooledStates = 1 for `last`, 3 for `last-max-mean` */
	denseKernel: Float32Array;
	/** shape [1] */
	denseBias: Float32Array;
}

/** Runs of one to three words that are worth a look of their own, beside what the LSTM makes of them; see specification.ts. */
export interface NgramTable {
	/** Shape [n], each of shape [1 to 3]: token ids, no two alike. */
	ngrams: readonly Int32Array[];
	/** What each adds to the logit, shape [n]. */
	kernel: Float32Array;
	/** So many found n-grams say nothing yet, >= 0. */
	silent: number;
	/** So many more are heard at half, > 0. */
	half: number;
	/** How much of the LSTM's logit they take the place of where they are heard wholly, in [0, 1]. */
	share: number;
}

/** Values that are `step * n + origin`, n a whole number in [0, levels]: what quantised weights are. */
export interface Grid {
	/** > 0 */
	step: number;
	origin: number;
	levels: number;
}

/** All that an engine takes. */
export interface ModelWeights extends LstmWeights {
	/** Absent where they are any float32 numbers, as during training. */
	grids?: Record<'embedding' | 'kernel' | 'recurrentKernel', Grid>;
	/** Absent where the LSTM is alone. */
	ngrams?: NgramTable;
}

export type WeightName = Exclude<keyof ModelWeights, 'grids'>;

export interface Engine {
	readonly name: string;
	/** Classify a batch of token sequences of any lengths.
	 *  @param batch  n >= 0 sequences, each of shape [length >= 1], ids in [0, vocabularySize)
	 *  @returns      probabilities of "positive", shape [n], in the order of the input
	 *  @throws       lstm/empty-sequence, lstm/id-out-of-range, lstm/disposed */
	forward(batch: readonly Int32Array[]): Promise<Float32Array>;
	dispose(): void;
}

/** What the tokens of a text added to its logit. */
export interface Attribution {
	/** In logits, towards "positive" where it is above 0; shape [n], one for each token. They add up to
	 *  `logit - baselineLogit` within 1e-3. */
	contributions: Float32Array;
	/** Of the text: its probability before the sigmoid. */
	logit: number;
	/** Of as many neutral words, which is where the contributions start from. */
	baselineLogit: number;
	/** How much of that difference was missed at first and then spread over the tokens, in logits. */
	missed: number;
}

export interface AttributeOptions {
	/** Called between parts of the work, each a few milliseconds long; what it rejects with ends the work. */
	breathe?(): Promise<void> | undefined;
}

/** An engine that can also say why. The WebGPU engine leaves attributions to the WebAssembly engine, which is always there
 *  beside it: an explanation is of one text, where WebAssembly is fast, and needs a gradient, for which a shader of its own
 *  would be needed. */
export interface ExplainingEngine extends Engine {
	/** How the answer grew, token by token.
	 *  @param ids  shape [n], n >= 1, ids in [0, vocabularySize)
	 *  @returns    the probability after each token, shape [n]; the last one is that of `forward`
	 *  @throws     what `forward` throws */
	trace(ids: Int32Array): Promise<Float32Array>;
	/** What each token added to the answer.
	 *  @param ids  shape [n], n >= 1, ids in [0, vocabularySize)
	 *  @throws     what `forward` throws */
	attribute(ids: Int32Array, options?: AttributeOptions): Promise<Attribution>;
}
