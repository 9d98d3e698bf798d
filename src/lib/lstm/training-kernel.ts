// Forward and backward for training: a TypeScript face on kernels/training.as.ts. One instance works on one part
// ("shard") of a batch; all of them share one memory, which holds the weights, each shard's gradient and its workspace.
//
//   load(sequences) → embed() → [perturb(…)] → forward() → backward(gradient of the features)
//   load(sequences) → embed() → forwardStates() → [dStates written] → backwardStates(), for a loss on every state
import { AppError } from '../contract/errors.ts';
import type { Architecture } from '../contract/manifest.ts';
import { layOut, roundUp, type Layout } from './layout.ts';

type Numbers = number[];
/** The exports of kernels/training.as.ts and of what it passes on; their arguments are listed there. */
export interface TrainingExports {
	embed(...args: Numbers): void;
	forward(...args: Numbers): void;
	pool(...args: Numbers): void;
	poolBackward(...args: Numbers): void;
	transposeKernel(...args: Numbers): void;
	backward(...args: Numbers): void;
	scatterAdd(...args: Numbers): void;
	rowSquares(...args: Numbers): void;
	perturb(...args: Numbers): void;
	addArrays(...args: Numbers): void;
	sumSquares(...args: Numbers): number;
	adamStep(...args: Numbers): void;
	averageStep(...args: Numbers): void;
	addOuterProducts(...args: Numbers): void;
	multiplyTransposed(...args: Numbers): void;
	gatherCandidates(...args: Numbers): void;
	scatterCandidates(...args: Numbers): void;
	scoreCandidates(...args: Numbers): void;
	chooseCandidates(...args: Numbers): void;
}

export interface TrainingKernelOptions {
	/** generated/training.<variant>.wasm, compiled */
	module: WebAssembly.Module;
	/** Shared; large enough for all that follows. Offsets are in bytes, multiples of 64. */
	memory: WebAssembly.Memory;
	architecture: Architecture;
	/** Where the block of weights lies (see layout.ts). */
	parameters: number;
	/** Where this shard's gradient lies: the same block, zeroed by the caller before a batch. */
	gradient: number;
	/** Where this shard may write: `workspaceBytes(architecture, maxRows, maxSlots)` bytes. */
	workspace: number;
	maxRows: number;
	/** The most tokens that `load` may bring. */
	maxSlots: number;
}

export interface TrainingKernel {
	readonly exports: TrainingExports;
	/** Take a shard of sequences.
	 *  @param sequences  shape [rows], 1 <= rows <= maxRows, longest first, each of length >= 1, ids in range
	 *  @throws           training/bad-batch */
	load(sequences: readonly ArrayLike<number>[]): void;
	/** Look the tokens up; undoes a `perturb`. */
	embed(): void;
	/** Move every row's embedded tokens along the gradient that the last `backward` left, by `share` of the length of the
	 *  whole row's vector, so that a word of a short text moves about as far as one of a long text.
	 *  @source  Miyato, Dai, Goodfellow 2017, https://arxiv.org/abs/1605.07725; made free of the embeddings' scale */
	perturb(share: number): void;
	/** @returns the features, a view of shape [rows][3][Hp]: last, maximum, mean */
	forward(): Float32Array;
	/** Add this shard's gradient to the block at `gradient`; the dense layer's part is the caller's.
	 *  @param dFeatures  shape [rows][3][Hp]
	 *  @param options    `embedding: false` leaves the embedding's gradient out */
	backward(dFeatures: Float32Array, options?: { embedding: boolean }): void;
	/** `forward` without the pooling.
	 *  @returns  views of the hidden states and of their gradient, which is the caller's to fill; both of shape [slots][Hp],
	 *            step by step: the states of step t of all rows that are longer than t */
	forwardStates(): { states: Float32Array; dStates: Float32Array };
	/** `backward` from what stands in `dStates`. */
	backwardStates(options?: { embedding: boolean }): void;
}

/** Everything a shard needs besides weights and gradient, in bytes from the start of its workspace. */
function planWorkspace({ Hp, Kp, panels }: Sizes, maxRows: number, maxSlots: number) {
	let end = 0;
	const place = (floats: number): number => {
		const start = end;
		end = roundUp(end + floats * 4, 64);
		return start;
	};
	return {
		active: place(maxSlots),
		ids: place(maxSlots),
		lengths: place(maxRows),
		scales: place(maxRows),
		squares: place(maxRows),
		inputs: place(maxSlots * Kp),
		dInputs: place(maxSlots * Kp),
		states: place((maxRows + maxSlots) * Hp),
		cells: place((maxRows + maxSlots) * Hp),
		gates: place(maxSlots * 4 * Hp),
		dStates: place(maxSlots * Hp),
		dCells: place(maxRows * Hp),
		features: place(maxRows * 3 * Hp),
		dFeatures: place(maxRows * 3 * Hp),
		where: place(maxRows * Hp),
		kernelT: place(Kp * panels * 16),
		bytes: end
	};
}

type Sizes = Layout & { Kp: number };

function sizesOf(architecture: Architecture): Sizes {
	const layout = layOut(architecture);
	return { ...layout, Kp: roundUp(layout.K, 16) };
}

/** How many bytes of workspace a shard of at most `maxRows` rows and `maxSlots` tokens needs. */
export function workspaceBytes(
	architecture: Architecture,
	maxRows: number,
	maxSlots: number
): number {
	return planWorkspace(sizesOf(architecture), maxRows, maxSlots).bytes;
}

export function createTrainingKernel(options: TrainingKernelOptions): TrainingKernel {
	const { memory, parameters, gradient, workspace, maxRows, maxSlots } = options;
	const exports = new WebAssembly.Instance(options.module, { env: { memory } })
		.exports as unknown as TrainingExports;
	const sizes = sizesOf(options.architecture);
	const { Ep, Hp, K, Kp, panels } = sizes;
	const at = planWorkspace(sizes, maxRows, maxSlots);
	const in_ = (place: Exclude<keyof typeof at, 'bytes'>): number => workspace + at[place];
	const floats = (start: number, length: number) => new Float32Array(memory.buffer, start, length);
	const ints = (start: number, length: number) => new Int32Array(memory.buffer, start, length);
	let rows = 0;
	let steps = 0;
	let slots = 0;

	function forwardStates(): void {
		exports.forward(
			rows,
			steps,
			in_('active'),
			in_('inputs'),
			Kp,
			Ep,
			Hp,
			parameters + sizes.kernel * 4,
			parameters + sizes.bias * 4,
			in_('cells'),
			in_('states'),
			in_('gates')
		);
	}

	function backwardStates({ embedding } = { embedding: true }): void {
		exports.transposeKernel(parameters + sizes.kernel * 4, K, Kp, panels, in_('kernelT'));
		exports.backward(
			rows,
			steps,
			slots,
			in_('active'),
			in_('inputs'),
			Kp,
			Ep,
			Hp,
			in_('kernelT'),
			in_('cells'),
			in_('gates'),
			in_('dStates'),
			in_('dInputs'),
			in_('dCells'),
			gradient + sizes.kernel * 4,
			gradient + sizes.bias * 4
		);
		if (!embedding) return;
		const table = gradient + sizes.embedding * 4;
		exports.scatterAdd(slots, in_('ids'), in_('dInputs'), Kp, Ep, table);
	}

	return {
		exports,
		load(sequences) {
			rows = sequences.length;
			steps = sequences[0]?.length ?? 0;
			slots = sequences.reduce((sum, ids) => sum + ids.length, 0);
			checkBatch(sequences, maxRows, maxSlots);
			const active = ints(in_('active'), steps);
			const ids = ints(in_('ids'), slots);
			const lengths = floats(in_('lengths'), rows);
			sequences.forEach((sequence, row) => (lengths[row] = sequence.length));
			let slot = 0;
			for (let t = 0; t < steps; t++) {
				const start = slot;
				for (const sequence of sequences) {
					if (sequence.length <= t) break;
					ids[slot++] = sequence[t] ?? NaN;
				}
				active[t] = slot - start;
			}
		},
		embed() {
			const table = parameters + sizes.embedding * 4;
			exports.embed(slots, in_('ids'), table, Ep, in_('inputs'), Kp);
		},
		perturb(share) {
			const squares = floats(in_('squares'), rows);
			const scales = floats(in_('scales'), rows);
			exports.rowSquares(rows, steps, in_('active'), in_('inputs'), Kp, Ep, in_('squares'));
			squares.forEach((square, row) => (scales[row] = share * Math.sqrt(square)));
			exports.rowSquares(rows, steps, in_('active'), in_('dInputs'), Kp, Ep, in_('squares'));
			squares.forEach((square, row) => {
				// A row without any gradient stays where it is.
				scales[row] = square > 0 ? (scales[row] ?? NaN) / Math.sqrt(square) : 0;
			});
			exports.perturb(steps, in_('active'), in_('scales'), in_('dInputs'), in_('inputs'), Kp, Ep);
		},
		forward() {
			forwardStates();
			exports.pool(
				rows,
				steps,
				in_('active'),
				in_('states') + rows * Hp * 4,
				Hp,
				in_('lengths'),
				in_('features'),
				in_('where')
			);
			return floats(in_('features'), rows * 3 * Hp);
		},
		backward(dFeatures, options) {
			floats(in_('dFeatures'), rows * 3 * Hp).set(dFeatures.subarray(0, rows * 3 * Hp));
			exports.poolBackward(
				steps,
				in_('active'),
				Hp,
				in_('lengths'),
				in_('dFeatures'),
				in_('where'),
				in_('dStates')
			);
			backwardStates(options);
		},
		forwardStates() {
			forwardStates();
			return {
				states: floats(in_('states') + rows * Hp * 4, slots * Hp),
				dStates: floats(in_('dStates'), slots * Hp)
			};
		},
		backwardStates
	};
}

function checkBatch(
	sequences: readonly ArrayLike<number>[],
	maxRows: number,
	maxSlots: number
): void {
	const slots = sequences.reduce((sum, ids) => sum + ids.length, 0);
	const isSorted = sequences.every((ids, i) => ids.length <= (sequences[i - 1] ?? ids).length);
	const isWhole = sequences.every((ids) => ids.length >= 1);
	if (sequences.length >= 1 && sequences.length <= maxRows && slots <= maxSlots) {
		if (isSorted && isWhole) return;
	}
	throw new AppError(
		'training/bad-batch',
		`A shard of ${String(sequences.length)} rows and ${String(slots)} tokens does not fit its workspace, or is not sorted by length.`,
		{ next: 'Lower --batch-size or --max-tokens, or report this as a mistake in the trainer.' }
	);
}
