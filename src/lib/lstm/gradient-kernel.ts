// The gradient of one logit with respect to the embedded tokens, for a few rows of the same length at once: a TypeScript face
// on kernels/recurrence.as.ts, in the memory and with the weights of the WebAssembly engine.
//
//   forward(rows, steps, fill) → backward()
import { roundUp, type Layout } from './layout.ts';

type Numbers = number[];
/** What kernels/inference.as.ts passes on for this; their arguments are listed in recurrence.as.ts and pooling.as.ts. */
export interface GradientExports {
	forward(...args: Numbers): void;
	pool(...args: Numbers): void;
	transposeKernel(...args: Numbers): void;
	poolBackward(...args: Numbers): void;
	backward(...args: Numbers): void;
}

export interface GradientKernelOptions {
	exports: GradientExports;
	memory: WebAssembly.Memory;
	layout: Layout;
	/** Where the block of weights lies, in bytes. */
	parameters: number;
	/** Where the engine's calls may write, in bytes: nothing here outlasts the task that it was written in. */
	scratch: number;
	/** Make room for so many bytes of scratch. */
	reserve(bytes: number): void;
}

/** Views, valid until the engine's next call. */
export interface Recorded {
	/** Hidden states, shape [steps * rows][Hp]: those of step t of all rows, then those of step t + 1. */
	states: Float32Array;
	/** Shape [rows][3][Hp]: last, maximum, mean. */
	features: Float32Array;
}

export interface GradientKernel {
	/** Run rows of embedded tokens and keep what `backward` needs.
	 *  @param fill  writes the embedded tokens: shape [steps * rows] of `stride` floats each, of which the first Ep are its own */
	forward(
		rows: number,
		steps: number,
		fill: (inputs: Float32Array, stride: number) => void
	): Recorded;
	/** The gradient of each row's logit; right after `forward`, in the same task.
	 *  @returns  as `fill` wrote the tokens: a view of shape [steps * rows] of `stride` floats */
	backward(): { gradients: Float32Array; stride: number };
}

export function createGradientKernel({
	exports,
	memory,
	layout,
	parameters,
	scratch,
	reserve
}: GradientKernelOptions): GradientKernel {
	const { Ep, Hp, K, panels } = layout;
	const Kp = roundUp(K, 16);
	const kernel = parameters + layout.kernel * 4;
	const floats = (start: number, length: number) => new Float32Array(memory.buffer, start, length);
	let rows = 0;
	let steps = 0;
	let at = plan(0, 0);

	function plan(ofRows: number, ofSteps: number) {
		const slots = ofRows * ofSteps;
		let end = scratch;
		const place = (length: number): number => {
			const start = roundUp(end, 64);
			end = start + length * 4;
			return start;
		};
		return {
			active: place(ofSteps),
			lengths: place(ofRows),
			inputs: place(slots * Kp),
			dInputs: place(slots * Kp),
			states: place((ofRows + slots) * Hp),
			cells: place((ofRows + slots) * Hp),
			gates: place(slots * 4 * Hp),
			dStates: place(slots * Hp),
			dCells: place(ofRows * Hp),
			dBias: place(panels * 16),
			features: place(ofRows * 3 * Hp),
			dFeatures: place(ofRows * 3 * Hp),
			where: place(ofRows * Hp),
			kernelT: place(Kp * panels * 16),
			bytes: end - scratch
		};
	}

	return {
		forward(ofRows, ofSteps, fill) {
			rows = ofRows;
			steps = ofSteps;
			at = plan(rows, steps);
			reserve(at.bytes);
			new Int32Array(memory.buffer, at.active, steps).fill(rows);
			floats(at.lengths, rows).fill(steps);
			fill(floats(at.inputs, rows * steps * Kp), Kp);
			const bias = parameters + layout.bias * 4;
			exports.forward(
				rows,
				steps,
				at.active,
				at.inputs,
				Kp,
				Ep,
				Hp,
				kernel,
				bias,
				at.cells,
				at.states,
				at.gates
			);
			const states = at.states + rows * Hp * 4;
			exports.pool(rows, steps, at.active, states, Hp, at.lengths, at.features, at.where);
			return {
				states: floats(states, steps * rows * Hp),
				features: floats(at.features, rows * 3 * Hp)
			};
		},
		backward() {
			const dense = floats(parameters + layout.dense * 4, 3 * Hp);
			const dFeatures = floats(at.dFeatures, rows * 3 * Hp);
			for (let row = 0; row < rows; row++) dFeatures.set(dense, row * 3 * Hp);
			exports.poolBackward(steps, at.active, Hp, at.lengths, at.dFeatures, at.where, at.dStates);
			// Anew each time: other calls write over it, and it costs a fiftieth of what follows.
			exports.transposeKernel(kernel, K, Kp, panels, at.kernelT);
			exports.backward(
				rows,
				steps,
				rows * steps,
				at.active,
				at.inputs,
				Kp,
				Ep,
				Hp,
				at.kernelT,
				at.cells,
				at.gates,
				at.dStates,
				at.dInputs,
				at.dCells,
				0, // Nobody asks for the gradient of the weights.
				at.dBias
			);
			return { gradients: floats(at.dInputs, rows * steps * Kp), stride: Kp };
		}
	};
}
