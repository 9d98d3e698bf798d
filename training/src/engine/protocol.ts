// What the trainer and its threads say to each other. Weights and data are in shared memory; only orders travel.
import type { Architecture } from '../../../src/lib/contract/manifest.ts';
import type { WasmVariant } from '../../../src/lib/lstm/wasm-variant.ts';
import type { WordShares } from './candidates.ts';
import type { MemoryPlan } from './memory-plan.ts';

export interface ThreadSetup {
	variant: WasmVariant;
	module: WebAssembly.Module;
	memory: WebAssembly.Memory;
	architecture: Architecture;
	plan: MemoryPlan;
	/** For a language model. */
	shares?: WordShares;
}

/** What a batch teaches: whether a text is positive, or which word comes next. */
export type Objective = SentimentObjective | { kind: 'next-word' };

export interface SentimentObjective {
	kind: 'sentiment';
	dropout: number;
	wordDropout: number;
	adversarialShare: number;
	adversarialWeight: number;
}

/** A shard of sequences, longest first. */
export interface ShardBatch {
	sequences: Int32Array[];
	/** How likely each is positive, and what it counts in the loss; shape [rows], of no use to a language model. */
	labels: Float32Array;
	weights: Float32Array;
	/** Seed of the shard's dropout. */
	seed: number;
}

export interface BatchStatistics {
	/** Sums over the rows, each counted with its weight; a language model's over its positions. */
	loss: number;
	adversarialLoss: number;
	correct: number;
	/** The sum of the weights; a language model's number of positions. */
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
	| { kind: 'learn'; shard: number; batch: ShardBatch; objective: Objective }
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
