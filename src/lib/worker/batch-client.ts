// Many reviews at once: texts → windows → pieces of like length → the pool → results in the order of the texts. Holds two
// windows of texts at a time, so that neither ten thousand long reviews nor an endless source fill the memory.
import type { EngineChoice } from '../contract/engine-choice.ts';
import type { BundledModel } from '../contract/manifest.ts';
import type { BatchClassifier, BatchOptions, BatchResult } from '../contract/prediction.ts';
import { createBatchPool } from './batch-pool.ts';
import { createBreather } from './task-slice.ts';

type Texts = Iterable<string> | AsyncIterable<string>;

export interface LocalBatchClassifier extends BatchClassifier {
	/** End all workers; batches that run reject with worker/disposed. */
	dispose(): void;
}

export interface LocalBatchClassifierOptions {
	bundled: BundledModel;
	/** The folder of all models, without a slash at the end. */
	modelsUrl: string;
	createWorker(): Worker;
	/** `automatic` without it: WebGPU beside WebAssembly where it has won a race over batches. */
	engine?: EngineChoice;
	/** Integer >= 1; without it, one for each core up to MAX_WORKERS. */
	maxWorkers?: number;
	/** How long one piece may take, in milliseconds. */
	deadlineMs?: number;
	/** How long workers are kept after a batch, in milliseconds. */
	idleMs?: number;
}

/** What a worker is given at a time, and what a cancel waits for. More would not run faster: 16 rows already keep the
 *  engine's kernel busy. */
export const PIECE_ROWS = 16;
/** What is sorted by length at a time, so that the reviews of a piece are alike; also what its first result waits for. */
export const WINDOW_ROWS = 256;
/** Both hold fewer reviews where those are long, in UTF-16 units. */
const PIECE_CHARACTERS = 1_000_000;
const WINDOW_CHARACTERS = 4_000_000;
/** One window is read while the other is run. */
const WINDOWS_AHEAD = 2;
/** Each worker has a whole model in memory. */
const MAX_WORKERS = 8;
const DEADLINE_MS = 30_000;
const IDLE_MS = 15_000;

/** Make the classifier of batches. Its workers are its own, so a single review never waits behind a batch.
 *  @returns  `classifyMany` starts when its first result is asked for; holds at most two windows of texts and one of
 *            results; stops within one piece on a cancel, or when its reader leaves the loop; and throws only what ends
 *            the whole batch: model/*, lstm/*, worker/died, worker/disposed, the signal's reason, or what `texts`
 *            throws. What concerns a review stands in its place: text/empty, worker/died, worker/timeout, lstm/*
 *  @example  for await (const { prediction, error } of batches.classifyMany(reviews, { signal })) … */
export function createLocalBatchClassifier({
	engine = 'automatic',
	maxWorkers = Math.min(navigator.hardwareConcurrency || 1, MAX_WORKERS),
	deadlineMs = DEADLINE_MS,
	idleMs = IDLE_MS,
	...options
}: LocalBatchClassifierOptions): LocalBatchClassifier {
	const pool = createBatchPool({ ...options, engine, maxWorkers, deadlineMs, idleMs });

	async function* classifyMany(
		texts: Texts,
		{ signal, onProgress }: BatchOptions = {}
	): AsyncGenerator<BatchResult, void, undefined> {
		const stop = new AbortController();
		const onAbort = () => stop.abort(signal?.reason);
		signal?.addEventListener('abort', onAbort);
		if (signal?.aborted) onAbort();
		let done = 0;
		let total = Array.isArray(texts) ? texts.length : undefined;

		async function run(window: readonly string[]): Promise<BatchResult[]> {
			const results: BatchResult[] = [];
			const pieces = cutByLength(window).map(async (piece) => {
				const answers = await pool.run(
					piece.map(({ text }) => text),
					stop.signal
				);
				for (const [i, { row }] of piece.entries()) {
					const answer = answers[i];
					if (answer) results[row] = answer;
				}
				done += piece.length;
				onProgress?.(done, total);
			});
			await Promise.all(pieces);
			return results;
		}

		const windows = readWindows(texts, stop.signal, (count) => (total = count));
		/** Reading is one after another, as async generators queue their calls; running is side by side. */
		function prepare(): Promise<BatchResult[] | undefined> {
			const results = windows.next().then(({ value }) => value && run(value));
			results.catch(() => undefined); // Heard when its turn comes, unless nobody listens any more.
			return results;
		}

		const breathe = createBreather();
		try {
			stop.signal.throwIfAborted();
			const ahead = Array.from({ length: WINDOWS_AHEAD }, prepare);
			for (;;) {
				const next = ahead.shift();
				const results = next && (await untilAborted(next, stop.signal));
				if (!results) return;
				ahead.push(prepare());
				for (const result of results) {
					yield result;
					await breathe();
					stop.signal.throwIfAborted();
				}
			}
		} finally {
			signal?.removeEventListener('abort', onAbort);
			stop.abort();
			windows.return(undefined).catch(() => undefined); // Lets a source that was left close what it has open.
		}
	}

	return { classifyMany, dispose: pool.dispose };
}

/** @param onEnd  hears how many texts there were in all */
async function* readWindows(
	texts: Texts,
	signal: AbortSignal,
	onEnd: (count: number) => void
): AsyncGenerator<string[], undefined, undefined> {
	const breathe = createBreather();
	let window: string[] = [];
	let characters = 0;
	let count = 0;
	for await (const text of texts) {
		if (signal.aborted) return;
		window.push(text);
		characters += text.length;
		count++;
		if (window.length === WINDOW_ROWS || characters >= WINDOW_CHARACTERS) {
			yield window;
			window = [];
			characters = 0;
		}
		await breathe();
	}
	onEnd(count);
	if (window.length > 0) yield window;
}

/** Longest first, so that no long piece is left for the end, when the other workers have nothing to do. Characters stand
 *  for tokens, which only a worker can count; the engine sorts a piece by those. */
function cutByLength(window: readonly string[]): { text: string; row: number }[][] {
	const sorted = window
		.map((text, row) => ({ text, row }))
		.sort((a, b) => b.text.length - a.text.length);
	const pieces: (typeof sorted)[] = [];
	let piece: typeof sorted = [];
	let characters = 0;
	for (const entry of sorted) {
		if (piece.length === 0) pieces.push(piece);
		piece.push(entry);
		characters += entry.text.length;
		if (piece.length === PIECE_ROWS || characters >= PIECE_CHARACTERS) {
			piece = [];
			characters = 0;
		}
	}
	return pieces;
}

/** As the promise, unless the signal comes first. `Promise.race` would keep every value for as long as the signal lives. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
	return new Promise((resolve, reject) => {
		const onAbort = () => reject(signal.reason);
		if (signal.aborted) onAbort();
		signal.addEventListener('abort', onAbort);
		promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
	});
}
