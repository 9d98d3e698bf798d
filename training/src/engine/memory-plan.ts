// One shared WebAssembly memory for all threads, and where everything lies in it. Weights, both of Adam's moments, the
// moving average and every shard's gradient are blocks of the same form (src/lib/lstm/layout.ts).
import type { Architecture } from '../../../src/lib/contract/manifest.ts';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { layOut, roundUp } from '../../../src/lib/lstm/layout.ts';
import { layOutNextWord, nextWordBytes } from '../../../src/lib/lstm/next-word.ts';
import { workspaceBytes } from '../../../src/lib/lstm/training-kernel.ts';

/** Bytes at the start that AssemblyScript keeps for itself. */
const RESERVED_BYTES = 1024;
const PAGE_BYTES = 65_536;
/** What the kernels declare: 4 GiB. */
export const MAX_PAGES = 65_536;

export interface MemoryPlan {
	/** Floats in a block. */
	blockLength: number;
	/** Byte offsets of the blocks. */
	weights: number;
	mean: number;
	square: number;
	average: number;
	/** One for each shard, both in shape [shards]. */
	gradients: number[];
	workspaces: number[];
	/** The language model's output layer, where one is trained; shape [shards], and its limits. */
	outputs: number[];
	maxPositions: number;
	maxCandidates: number;
	/** What a shard may bring at most. */
	maxRows: number;
	maxSlots: number;
	pages: number;
}

export interface MemoryNeeds {
	shards: number;
	/** The most rows of a batch, and tokens of a row. */
	batchSize: number;
	maxTokens: number;
	/** Words that a language model chooses among; left out: none is trained. */
	candidates?: number;
}

/** Positions that share their candidates: few enough for the first-level cache's sake, many enough to draw from. */
const MAX_POSITIONS = 256;

/** @throws training/too-large when it does not fit into 4 GiB */
export function planMemory(
	architecture: Architecture,
	{ shards, batchSize, maxTokens, candidates = 0 }: MemoryNeeds
): MemoryPlan {
	const hasOutput = candidates > 0;
	const blockLength = (hasOutput ? layOutNextWord : layOut)(architecture).length;
	const limits = { maxPositions: MAX_POSITIONS, maxCandidates: candidates };
	const outputBytes = hasOutput ? nextWordBytes(architecture, limits) : 0;
	const maxRows = Math.ceil(batchSize / shards);
	const maxSlots = maxRows * maxTokens;
	let end = RESERVED_BYTES;
	const place = (bytes: number): number => {
		const start = end;
		end = roundUp(end + bytes, 64);
		return start;
	};
	const placeEach = (bytes: number) => Array.from({ length: shards }, () => place(bytes));
	const plan = {
		blockLength,
		weights: place(blockLength * 4),
		mean: place(blockLength * 4),
		square: place(blockLength * 4),
		average: place(blockLength * 4),
		gradients: placeEach(blockLength * 4),
		workspaces: placeEach(workspaceBytes(architecture, maxRows, maxSlots)),
		outputs: placeEach(outputBytes),
		...limits,
		maxRows,
		maxSlots,
		pages: 0
	};
	plan.pages = Math.ceil(end / PAGE_BYTES);
	if (plan.pages > MAX_PAGES) {
		throw new AppError(
			'training/too-large',
			`This recipe needs ${(end / 2 ** 30).toFixed(1)} GiB of memory for training; 4 GiB is the limit.`,
			{ next: 'Lower --batch-size, --max-tokens, --vocabulary-size or --hidden.' }
		);
	}
	return plan;
}
