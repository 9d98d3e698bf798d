// Cuts a batch into pieces that the device can take in one go, and rounds their sizes, so that a thousand different
// batches need a handful of different buffers.
import { AppError } from '../../contract/errors.ts';
import { PROJECTION_THREADS, STEPS_PER_THREAD } from './projection.wgsl.ts';

/** The projected inputs of one piece take this much at most, unless a single row needs more: enough rows to fill a
 *  graphics card, short enough work that no driver takes it for a hang. */
const PIECE_BYTES = 64 * 1024 * 1024;
const SMALLEST_STEPS = 64;
const SMALLEST_ROWS = 16;

export interface PieceLimits {
	/** How many steps all rows of a piece may have together: what is aimed at, and what the device takes at all. */
	targetSteps: number;
	maxSteps: number;
	maxRows: number;
}

/** Rows of one call to the device, the longest first, one behind the other. */
export interface Piece {
	/** Where each row stands in the batch, shape [rows]. */
	order: number[];
	/** Token ids of all rows, shape [capacity for steps], filled up with 0. */
	ids: Int32Array;
	/** Where each row begins, shape [capacity for rows + 1]; those behind the last row are empty. */
	offsets: Int32Array;
	rows: number;
	steps: number;
}

/** What the device's limits mean for a piece.
 *  @param hidden  units of the LSTM: one step takes hidden × 4 floats on the device */
export function pieceLimits(
	device: Pick<
		GPUSupportedLimits,
		'maxStorageBufferBindingSize' | 'maxBufferSize' | 'maxComputeWorkgroupsPerDimension'
	>,
	hidden: number
): PieceLimits {
	const bytesPerStep = hidden * 4 * Float32Array.BYTES_PER_ELEMENT;
	const groups = device.maxComputeWorkgroupsPerDimension;
	const bySize = Math.min(device.maxStorageBufferBindingSize, device.maxBufferSize) / bytesPerStep;
	const byDispatch = (groups * PROJECTION_THREADS * STEPS_PER_THREAD) / hidden;
	const maxSteps = Math.floor(Math.min(bySize, byDispatch) / STEPS_PER_THREAD) * STEPS_PER_THREAD;
	return {
		targetSteps: Math.min(maxSteps, Math.floor(PIECE_BYTES / bytesPerStep)),
		maxSteps,
		maxRows: groups
	};
}

/** Share a batch out over as few pieces as the limits allow.
 *  @param batch  sequences of any lengths >= 1
 *  @returns      pieces that name every row once; none for an empty batch
 *  @throws       lstm/sequence-too-long when a single row is more than the device takes
 *  @example      a batch of 3, 5 and 2 tokens gives one piece with the order [1, 0, 2] and the offsets 0, 5, 8, 10 */
export function planPieces(batch: readonly Int32Array[], limits: PieceLimits): Piece[] {
	// Workgroups start in their order, so the longest rows must not be the last to start.
	const queue = batch.map((ids, row) => ({ ids, row }));
	queue.sort((a, b) => b.ids.length - a.ids.length);
	const longest = queue[0]?.ids.length ?? 0;
	if (longest > limits.maxSteps) {
		throw new AppError(
			'lstm/sequence-too-long',
			`A text of ${longest} tokens is more than this device's ${limits.maxSteps}.`,
			{ next: 'Use the WebAssembly engine, or a shorter text.' }
		);
	}
	const pieces: Piece[] = [];
	for (let start = 0; start < queue.length;) {
		let steps = 0;
		let end = start;
		for (; end < queue.length && end - start < limits.maxRows; end++) {
			const length = queue[end]?.ids.length ?? 0;
			if (end > start && steps + length > limits.targetSteps) break;
			steps += length;
		}
		pieces.push(join(queue.slice(start, end), steps, limits));
		start = end;
	}
	return pieces;
}

function join(
	rows: readonly { ids: Int32Array; row: number }[],
	steps: number,
	{ maxSteps, maxRows }: PieceLimits
): Piece {
	const ids = new Int32Array(capacity(steps, SMALLEST_STEPS, maxSteps));
	const offsets = new Int32Array(capacity(rows.length, SMALLEST_ROWS, maxRows) + 1).fill(steps);
	let start = 0;
	rows.forEach((row, i) => {
		ids.set(row.ids, start);
		offsets[i] = start;
		start += row.ids.length;
	});
	return { order: rows.map(({ row }) => row), ids, offsets, rows: rows.length, steps };
}

/** Powers of two, because TF.js keeps every buffer it has made for the next one of exactly that size. */
function capacity(count: number, smallest: number, largest: number): number {
	return Math.min(Math.max(smallest, 2 ** Math.ceil(Math.log2(count))), largest);
}
