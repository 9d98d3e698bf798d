// What the trainer and its threads say to each other. Weights and data are in shared memory; only orders travel.
import type { Architecture } from '../../../src/lib/contract/manifest.ts';
import type { WasmVariant } from '../../../src/lib/lstm/wasm-variant.ts';
import type { MemoryPlan } from './memory-plan.ts';

export interface ThreadSetup {
	variant: WasmVariant;
	module: WebAssembly.Module;
	memory: WebAssembly.Memory;
	architecture: Architecture;
	plan: MemoryPlan;
}

/** What of the recipe the objective needs. */
export interface ObjectiveOptions {
	dropout: number;
	wordDropout: number;
	adversarialNorm: number;
	adversarialWeight: number;
}

/** A shard of sequences, longest first. */
export interface ShardBatch {
	sequences: Int32Array[];
	labels: Uint8Array;
	/** Seed of the shard's dropout. */
	seed: number;
}

export interface BatchStatistics {
	/** Sums over the rows. */
	loss: number;
	adversarialLoss: number;
	correct: number;
	rows: number;
	tokens: number;
}

export interface AdamOptions {
	/** What every gradient is multiplied with first. */
	scale: number;
	rate: number;
	beta1: number;
	beta2: number;
	epsilon: number;
	decay: number;
	/** 0 leaves the average alone. */
	averageMomentum: number;
}

/** A part of the blocks, in floats, both multiples of 16. */
export interface Slice {
	start: number;
	length: number;
}

export type Order =
	| { kind: 'learn'; shard: number; batch: ShardBatch; objective: ObjectiveOptions }
	| { kind: 'reduce'; slice: Slice }
	| { kind: 'update'; slice: Slice; adam: AdamOptions }
	| { kind: 'predict'; shard: number; sequences: Int32Array[]; from: 'weights' | 'average' };

export interface Answers {
	learn: BatchStatistics;
	/** The sum of squares of the slice of the whole gradient. */
	reduce: number;
	update: undefined;
	/** Logits, shape [rows]. */
	predict: Float64Array;
}

export type Request = { id: number; order: Order };
export type Reply = { id: number; answer: Answers[keyof Answers] } | { id: number; error: string };
