// The loops of peak.as.ts, ready to be called, in Node and in a browser.
import * as v from 'valibot';

const TURNS = 250_000;
/** Of one call: 12 registers of 4 lanes, a multiplication and an addition each. */
export const PEAK_FLOPS = TURNS * 12 * 4 * 2;

/** Where the loops find their block, behind what AssemblyScript keeps for itself; zeros, which are as fast as others. */
const BLOCK = 65_536;
const LOADS_BYTES = 96;
/** What one call of a stream reads, about. */
const STREAM_BYTES = 2 ** 25;

export interface Stream {
	/** Of one call. */
	flops: number;
	run(): number;
}

export interface Loops {
	/** Multiply-adds in registers, PEAK_FLOPS of them. */
	peak(): number;
	/** Multiply-adds that each read a part of a block, over and over.
	 *  @param bytes  of the block, at most 1 MiB; rounded down to what the loop reads in a turn */
	stream(bytes: number): Stream;
	/** The ends of so many steps of an LSTM: its gates, without any product.
	 *  @param hidden  units, a multiple of 4 */
	activate(steps: number, hidden: number): void;
}

const call = v.custom<(...args: number[]) => number>((f) => typeof f === 'function');
const loopsSchema = v.object({ multiplyAdd: call, multiplyAddFrom: call, activateSteps: call });

/** @param module  of peak.as.ts; see compileLoops */
export async function createLoops(module: WebAssembly.Module): Promise<Loops> {
	const { exports } = await WebAssembly.instantiate(module, {});
	const { multiplyAdd, multiplyAddFrom, activateSteps } = v.parse(loopsSchema, exports);
	return {
		peak: () => multiplyAdd(TURNS, 0.5, 1),
		stream(bytes) {
			const length = bytes - (bytes % LOADS_BYTES);
			const turns = Math.round(STREAM_BYTES / length);
			const flops = ((turns * length) / Float32Array.BYTES_PER_ELEMENT) * 2;
			return { flops, run: () => multiplyAddFrom(BLOCK, length, turns, 0.5) };
		},
		activate(steps, hidden) {
			const cell = BLOCK + hidden * 4 * Float32Array.BYTES_PER_ELEMENT;
			activateSteps(steps, hidden / 4, BLOCK, cell, cell + hidden * Float32Array.BYTES_PER_ELEMENT);
		}
	};
}
