// TF.js's own weight quantisation, in the direction that TF.js itself leaves to its Python converter.
//   value ≈ scale * integer + min, per tensor; the kernels of the LSTM keep up to 16 bits, because errors add up over the steps,
//   and 0 is one of their values, so that the WebAssembly engine can compute with the integers (src/lib/lstm/fixed-point.ts)
import { INT16_MAX, INT32_MAX } from '../../../src/lib/lstm/fixed-point.ts';

/** How far quantising may move a probability. Over 1,501 texts it moved two models by 0.0001 in the median, by 0.0112 at
 *  the most; tests/parity/python-export.test.ts holds what is exported to it. */
export const QUANTIZATION_TOLERANCE = 0.02;

export type StoredType = 'float32' | 'uint16' | 'uint8';

/** In uint16, the integer of the value 0. */
const ZERO = 2 ** 15;

export interface Quantization {
	dtype: 'uint16' | 'uint8';
	scale: number;
	min: number;
	original_dtype: 'float32';
}

/** @param values  finite
 *  @returns       the bytes as weights.bin holds them, and what model.json says of them
 *  @example       quantize(Float32Array.of(0, 1), 'uint8') gives bytes [0, 255], scale 1/255, min 0
 *  @source        https://github.com/tensorflow/tfjs/tree/master/tfjs-converter, quantization.py */
export function quantize(
	values: Float32Array,
	type: StoredType
): { bytes: Uint8Array; quantization?: Quantization } {
	if (type === 'float32') return { bytes: bytesOf(values) };
	const levels = type === 'uint8' ? 255 : 65_535;
	let min = Infinity;
	let max = -Infinity;
	for (const value of values) {
		min = Math.min(min, value);
		max = Math.max(max, value);
	}
	// Equal values have no range; any scale gives them back.
	const scale = max > min ? (max - min) / levels : 1;
	const steps = new (type === 'uint8' ? Uint8Array : Uint16Array)(values.length);
	for (const [i, value] of values.entries()) steps[i] = Math.round((value - min) / scale);
	return {
		bytes: bytesOf(steps),
		quantization: { dtype: type, scale, min, original_dtype: 'float32' }
	};
}

/** Quantise a kernel so that the products with whole inputs add up within 32 bits.
 *  @param values   shape [rows, columns], finite
 *  @param largest  the inputs' largest absolute value
 *  @returns        as quantize does; min is a multiple of scale
 *  @example        quantizeKernel(Float32Array.of(-1, 0, 0.5), 1, 255) gives 1, 32768 and 49152, scale 1/32767 */
export function quantizeKernel(
	values: Float32Array,
	columns: number,
	largest: number
): { bytes: Uint8Array; quantization: Quantization } {
	const sums = new Float64Array(columns);
	let maximum = 0;
	for (const [i, value] of values.entries()) {
		maximum = Math.max(maximum, Math.abs(value));
		sums[i % columns] = (sums[i % columns] ?? 0) + Math.abs(value);
	}
	// Each of a column's weights may be rounded up by half a step.
	const steps = INT32_MAX / largest - values.length / columns / 2;
	const scale =
		Math.max(maximum / INT16_MAX, sums.reduce((a, b) => Math.max(a, b), 0) / steps) || 1;
	return {
		bytes: bytesOf(Uint16Array.from(values, (value) => Math.round(value / scale) + ZERO)),
		quantization: { dtype: 'uint16', scale, min: -ZERO * scale, original_dtype: 'float32' }
	};
}

function bytesOf(array: Float32Array | Uint16Array | Uint8Array): Uint8Array {
	return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
