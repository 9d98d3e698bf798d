// The LSTM's weights as whole numbers, for kernels/fixed-point.as.ts; made from the grids that an exported model's weights lie on
// (training/src/export/quantize.ts). Nothing is rounded that was not on a grid, but the states: h in (-1, 1) to 1/32767.
// That moves a probability by 4e-7 in the mean of 500 validation reviews, and by 1.1e-5 at most over the 25,000 test reviews.
//
// A sum keeps within int32 where the column's weights have absolute values that add up to less than 2^31 / 32767. What does
// not, or lies on no grid, is computed in float32.
import type { ModelWeights } from '../contract/engine.ts';
import type { Architecture } from '../contract/manifest.ts';
import { layOut } from './layout.ts';

/** Of a state in (-1, 1). */
export const STATE_STEPS = 32_767;
/** What weights must fit in, and the sums of their products. */
export const INT16_MAX = 2 ** 15 - 1;
export const INT32_MAX = 2 ** 31 - 1;
/** How far from a whole number of steps float32 may put one. */
const SLACK = 0.01;
/** Bytes before the bias. */
const HEAD_BYTES = 64;

export interface FixedPoint {
	/** What an embedded word is worth in whole numbers, and the scales of both sums. */
	perInputStep: number;
	inputOrigin: number;
	inputScale: number;
	stateScale: number;
	/** [panels][16]: with what the origin of the embedding adds to every gate. */
	bias: Float32Array;
	/** [panels][K / 2][16][2] */
	kernel: Int16Array;
}

export function fixedBytes({ bias, kernel }: FixedPoint): number {
	return HEAD_BYTES + bias.byteLength + kernel.byteLength;
}

/** Write them where the kernel looks for them.
 *  @param at  in bytes, a multiple of 64, with fixedBytes() of room */
export function writeFixed(fixed: FixedPoint, buffer: ArrayBuffer, at: number): void {
	const { perInputStep, inputOrigin, inputScale, stateScale, bias, kernel } = fixed;
	new Float32Array(buffer, at, 4).set([perInputStep, inputOrigin, inputScale, stateScale]);
	new Float32Array(buffer, at + HEAD_BYTES, bias.length).set(bias);
	new Int16Array(buffer, at + HEAD_BYTES + bias.byteLength, kernel.length).set(kernel);
}

/** @param block  the weights as layout.ts lays them
 *  @returns      undefined for weights that are not whole numbers, or whose sums might overflow */
export function toFixedPoint(
	architecture: Architecture,
	{ grids }: Pick<ModelWeights, 'grids'>,
	block: Float32Array
): FixedPoint | undefined {
	if (!grids || grids.embedding.levels > INT16_MAX) return undefined;
	const { Ep, K, panels, ...start } = layOut(architecture);
	const bias = block.slice(start.bias, start.bias + panels * 16);
	const kernel = new Int16Array(panels * K * 16);
	const inputScale = grids.embedding.step * grids.kernel.step;
	for (let panel = 0; panel < panels; panel++) {
		for (let gate = 0; gate < 16; gate++) {
			/** Of the weights of the inputs, and of absolute values of both kinds. */
			let sum = 0;
			let inputs = 0;
			let states = 0;
			for (let k = 0; k < K; k++) {
				const isInput = k < Ep;
				const { step } = isInput ? grids.kernel : grids.recurrentKernel;
				const steps = (block[start.kernel + (panel * K + k) * 16 + gate] ?? NaN) / step;
				const whole = Math.round(steps);
				if (!(Math.abs(steps - whole) < SLACK && Math.abs(whole) <= INT16_MAX)) return undefined;
				kernel[((panel * K + (k & ~1)) * 16 + 2 * gate) | (k & 1)] = whole;
				if (isInput) {
					sum += whole;
					inputs += Math.abs(whole);
				} else states += Math.abs(whole);
			}
			if (inputs * grids.embedding.levels > INT32_MAX) return undefined;
			if (states * STATE_STEPS > INT32_MAX) return undefined;
			bias[panel * 16 + gate] =
				(bias[panel * 16 + gate] ?? NaN) + grids.embedding.origin * grids.kernel.step * sum;
		}
	}
	return {
		perInputStep: 1 / grids.embedding.step,
		inputOrigin: grids.embedding.origin,
		inputScale,
		stateScale: grids.recurrentKernel.step / STATE_STEPS,
		bias,
		kernel
	};
}
