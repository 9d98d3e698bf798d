// The language model's output layer for training, on sampled words: a TypeScript face on kernels/next-word.as.ts.
// Only the LSTM and the embedding that it trains are kept; this layer is thrown away afterwards.
//
// Its weights lie behind those of the classifier, in the same block (layout.ts):
//   table [vocabularySize][Hp], bias [vocabularySize]
import type { Architecture } from '../contract/manifest.ts';
import { layOut, roundUp } from './layout.ts';
import type { TrainingExports } from './training-kernel.ts';

/** Where the layer begins in the block, and how long the block is with it, in floats. */
export function layOutNextWord(architecture: Architecture) {
	const { Hp, length } = layOut(architecture);
	const bias = length + roundUp(architecture.vocabularySize * Hp, 16);
	return { table: length, bias, length: bias + roundUp(architecture.vocabularySize, 16) };
}

export interface NextWordOptions {
	exports: TrainingExports;
	memory: WebAssembly.Memory;
	architecture: Architecture;
	/** Where the block of weights lies, and this shard's gradient; bytes, as for the training kernel. */
	parameters: number;
	gradient: number;
	/** `nextWordBytes(…)` bytes to write to. */
	workspace: number;
	maxPositions: number;
	maxCandidates: number;
}

function planWorkspace(
	{ Hp }: { Hp: number },
	{ maxPositions, maxCandidates }: { maxPositions: number; maxCandidates: number }
) {
	const columns = roundUp(maxCandidates, 16);
	const Kp = roundUp(Hp, 16);
	let end = 0;
	const place = (floats: number): number => {
		const start = end;
		end = roundUp(end + floats * 4, 64);
		return start;
	};
	return {
		candidates: place(maxCandidates),
		bias: place(columns),
		targets: place(maxPositions),
		probabilities: place(maxPositions),
		states: place(maxPositions * Hp),
		dStates: place(maxPositions * Kp),
		logits: place(maxPositions * columns),
		kernel: place(columns * Hp),
		dKernel: place(columns * Hp),
		kernelT: place(columns * Kp),
		bytes: end
	};
}

/** How many bytes of workspace the layer needs. */
export function nextWordBytes(
	architecture: Architecture,
	limits: { maxPositions: number; maxCandidates: number }
): number {
	return planWorkspace(layOut(architecture), limits).bytes;
}

export interface NextWordBatch {
	/** Positions whose next word is to be told: their slots in the training kernel, shape [n]. */
	slots: Int32Array;
	/** The place of each one's true next word among the candidates, shape [n]. */
	targets: Int32Array;
	/** Ids of words, all different, shape [count]. */
	candidates: Int32Array;
	/** Minus the logarithm of how likely each candidate was to be drawn, shape [count].
	 *  @source  Jean, Cho, Memisevic, Bengio 2015, https://arxiv.org/abs/1412.2007, on sampled softmax */
	corrections: Float32Array;
}

/** @returns  a function that adds a batch's gradient to the shard's block, writes it to the positions' `dStates` (both of
 *            shape [slots][Hp], from the training kernel), and gives the summed loss in nats */
export function createNextWord(options: NextWordOptions) {
	const { exports, memory, architecture, parameters, gradient, workspace } = options;
	const { Hp } = layOut(architecture);
	const Kp = roundUp(Hp, 16);
	const { table, bias } = layOutNextWord(architecture);
	const at = planWorkspace({ Hp }, options);
	const in_ = (place: Exclude<keyof typeof at, 'bytes'>): number => workspace + at[place];
	const floats = (start: number, length: number) => new Float32Array(memory.buffer, start, length);
	const ints = (start: number, length: number) => new Int32Array(memory.buffer, start, length);
	const biases = floats(parameters + bias * 4, architecture.vocabularySize);

	return (batch: NextWordBatch, states: Float32Array, dStates: Float32Array): number => {
		const { slots, targets, candidates, corrections } = batch;
		const n = slots.length;
		const count = candidates.length;
		const panels = Math.ceil(count / 16);
		ints(in_('candidates'), count).set(candidates);
		ints(in_('targets'), n).set(targets);
		// Columns beyond the last candidate are never chosen.
		const columnBias = floats(in_('bias'), panels * 16).fill(-1e9);
		candidates.forEach((id, i) => (columnBias[i] = (biases[id] ?? NaN) + (corrections[i] ?? NaN)));
		const gathered = floats(in_('states'), n * Hp);
		slots.forEach((slot, i) => {
			gathered.set(states.subarray(slot * Hp, (slot + 1) * Hp), i * Hp);
		});

		const weights = parameters + table * 4;
		exports.gatherCandidates(in_('candidates'), count, weights, Hp, in_('kernel'));
		exports.scoreCandidates(
			n,
			in_('states'),
			Hp,
			panels,
			in_('kernel'),
			in_('bias'),
			in_('logits')
		);
		exports.chooseCandidates(n, panels, in_('targets'), in_('logits'), in_('probabilities'));

		exports.transposeKernel(in_('kernel'), Hp, Kp, panels, in_('kernelT'));
		exports.multiplyTransposed(n, in_('logits'), panels, in_('kernelT'), Kp, in_('dStates'));
		const moved = floats(in_('dStates'), n * Kp);
		slots.forEach((slot, i) => {
			dStates.set(moved.subarray(i * Kp, i * Kp + Hp), slot * Hp);
		});
		floats(in_('dKernel'), panels * 16 * Hp).fill(0);
		exports.addOuterProducts(n, in_('states'), Hp * 4, Hp, panels, in_('logits'), in_('dKernel'));
		exports.scatterCandidates(
			in_('candidates'),
			count,
			n,
			in_('logits'),
			in_('dKernel'),
			Hp,
			gradient + table * 4,
			gradient + bias * 4
		);
		return floats(in_('probabilities'), n).reduce((sum, p) => sum - Math.log(p), 0);
	};
}
