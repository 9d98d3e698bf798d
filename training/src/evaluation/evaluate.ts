// Reviews → metrics, through the very engine that the app runs.
import { readFile } from 'node:fs/promises';
import type { Engine, ModelWeights } from '../../../src/lib/contract/engine.ts';
import type { Architecture, Metrics } from '../../../src/lib/contract/manifest.ts';
import { createWasmEngine, type WasmEngine } from '../../../src/lib/lstm/wasm-engine.ts';
import { sequencesOf, type EncodedSplit } from '../data/encoded.ts';
import { enableRelaxedSimd } from '../engine/relaxed-simd.ts';
import { accuracyByLength, measure, rocCurve } from './metrics.ts';

/** Reviews given to the engine at once, between two updates of the progress. */
const CHUNK = 512;

export interface Evaluation {
	metrics: Metrics;
	/** Of "positive", in the order of the split. */
	probabilities: Float32Array;
	/** Encoded reviews through the engine on one thread; their text is read before. */
	reviewsPerSecond: number;
	engine: string;
}

/** The browser's WebAssembly engine, in Node. */
export async function createInferenceEngine(
	architecture: Architecture,
	weights: ModelWeights
): Promise<WasmEngine> {
	const variant = enableRelaxedSimd();
	const file = new URL(`../../../src/lib/lstm/generated/lstm.${variant}.wasm`, import.meta.url);
	const module = await WebAssembly.compile(await readFile(file));
	return createWasmEngine({ module, variant, architecture, weights });
}

export interface Labelled {
	/** Shape [n], each of length >= 1. */
	sequences: readonly Int32Array[];
	/** 1 or 0, shape [n]. */
	labels: ArrayLike<number>;
}

export function labelledOf(split: EncodedSplit): Labelled {
	return { sequences: sequencesOf(split), labels: split.labels };
}

interface PredictHooks {
	onProgress?: (done: number, total: number) => void;
	signal?: AbortSignal;
}

/** @returns  how likely each sequence is positive, in their order, shape [n] */
export async function predict(
	engine: Engine,
	sequences: readonly Int32Array[],
	{ onProgress, signal }: PredictHooks
): Promise<Float32Array> {
	const probabilities = new Float32Array(sequences.length);
	// Like lengths together, so that the rows of a call end together.
	const order = sequences.map((_, row) => row);
	const lengthOf = (row: number) => sequences[row]?.length ?? 0;
	order.sort((a, b) => lengthOf(b) - lengthOf(a));
	for (let start = 0; start < order.length; start += CHUNK) {
		signal?.throwIfAborted();
		const rows = order.slice(start, start + CHUNK);
		const answers = await engine.forward(rows.map((row) => sequences[row] ?? new Int32Array(0)));
		rows.forEach((row, i) => (probabilities[row] = answers[i] ?? NaN));
		onProgress?.(start + rows.length, order.length);
	}
	return probabilities;
}

export async function evaluate(
	engine: Engine,
	name: string,
	{ sequences, labels }: Labelled,
	hooks: PredictHooks
): Promise<Evaluation> {
	const startMs = performance.now();
	const probabilities = await predict(engine, sequences, hooks);
	const seconds = (performance.now() - startMs) / 1000;
	return {
		metrics: {
			...measure(name, probabilities, labels),
			roc: rocCurve(probabilities, labels),
			byLength: accuracyByLength(
				probabilities,
				labels,
				sequences.map(({ length }) => length)
			)
		},
		probabilities,
		reviewsPerSecond: probabilities.length / seconds,
		engine: engine.name
	};
}
