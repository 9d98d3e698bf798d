import * as tf from '@tensorflow/tfjs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantize, type StoredType } from './quantize.ts';

/** What TF.js makes of the bytes. */
function decode(values: Float32Array, type: StoredType): Float32Array {
	const { bytes, quantization } = quantize(values, type);
	const shape = [values.length];
	const spec = {
		name: 'w',
		shape,
		dtype: 'float32' as const,
		...(quantization && { quantization })
	};
	const { w } = tf.io.decodeWeights(Uint8Array.from(bytes).buffer, [spec]);
	return w?.dataSync() as Float32Array;
}

describe('quantize', () => {
	it('keeps float32 to the bit', () => {
		const values = Float32Array.of(0.1, -2, 3e-20);
		expect(decode(values, 'float32')).toEqual(values);
	});

	it.each([
		['uint8', 255],
		['uint16', 65_535]
	] as const)('in %s, TF.js reads every value to half a step', (type, levels) => {
		fc.assert(
			fc.property(
				fc.float32Array({ minLength: 1, maxLength: 50, min: -50, max: 50, noNaN: true }),
				(values) => {
					const step = (Math.max(...values) - Math.min(...values)) / levels;
					const decoded = decode(values, type);
					const worst = Math.max(...values.map((v, i) => Math.abs(v - (decoded[i] ?? NaN))));
					expect(worst).toBeLessThanOrEqual(step / 2 + 1e-5);
				}
			)
		);
	});

	it('gives equal values back', () => {
		expect(decode(Float32Array.of(0.5, 0.5), 'uint8')).toEqual(Float32Array.of(0.5, 0.5));
	});
});
