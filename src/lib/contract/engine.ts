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

export interface Engine {
	readonly name: string;
	/** Classify a batch of token sequences of any lengths.
	 *  @param batch  n >= 0 sequences, each of shape [length >= 1], ids in [0, vocabularySize)
	 *  @returns      probabilities of "positive", shape [n], in the order of the input
	 *  @throws       lstm/empty-sequence, lstm/id-out-of-range, lstm/disposed */
	forward(batch: readonly Int32Array[]): Promise<Float32Array>;
	dispose(): void;
}
