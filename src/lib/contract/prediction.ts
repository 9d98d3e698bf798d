// What stands right of the LSTM: plain objects that may be posted between threads.
import type { AppError } from './errors.ts';
import type { Doubt } from './explanation.ts';

export type Label = 'positive' | 'negative';

export interface Prediction {
	label: Label;
	/** Calibrated probability that the review is positive, in [0, 1]. */
	probability: number;
	/** The engine that answered, such as `wasm-relaxed-simd`. */
	engine: string;
	/** From text to probability inside the worker, in milliseconds; in a batch, its share of what was run together. */
	durationMs: number;
	/** How many tokens the text had, how many of them were cut out of the middle, how many kept ones were unknown. */
	tokenCount: number;
	cutCount: number;
	unknownCount: number;
	/** Why the answer may say little; absent where there is no reason, or nobody looked, as in the cloud. */
	doubts?: readonly Doubt[];
}

/** One review in, one prediction out; the local worker and the cloud both implement it.
 *  A cancel rejects with the signal's own reason, which is not an error to show. */
export interface Classifier {
	classify(text: string, options?: { signal?: AbortSignal }): Promise<Prediction>;
}

/** What stands in the place of one review of a batch: its prediction, or why it has none. */
export type BatchResult =
	{ prediction: Prediction; error?: never } | { error: AppError; prediction?: never };

export interface BatchOptions {
	signal?: AbortSignal;
	/** @param done   reviews that have a result, in whatever order; never goes back
	 *  @param total  undefined until all texts have been read, unless they came as an array */
	onProgress?(done: number, total: number | undefined): void;
}

/** Many reviews in, one result each, in the order of the texts. A cancel rejects with the signal's own reason. */
export interface BatchClassifier {
	classifyMany(
		texts: Iterable<string> | AsyncIterable<string>,
		options?: BatchOptions
	): AsyncIterable<BatchResult>;
}

/** Where the model comes from now, for the progress bar. Bytes are those of the manifest, decoded. */
export type LoadPhase = 'reading-cache' | 'downloading' | 'verifying' | 'preparing';
export interface LoadProgress {
	phase: LoadPhase;
	loadedBytes: number;
	totalBytes: number;
}

/** Speed or a cache was lost, nothing else: shown as a notice, never as a failure. */
export interface Notice {
	code:
		| 'storage-unavailable'
		| 'storage-full'
		| 'cache-repaired'
		| 'worker-restarted'
		| 'link-damaged'
		| 'only-address-shared';
	message: string;
}

export type ModelState =
	| { status: 'loading'; progress: LoadProgress }
	| { status: 'ready'; modelId: string; engine: string; source: 'cache' | 'network' }
	| { status: 'failed'; error: AppError };
