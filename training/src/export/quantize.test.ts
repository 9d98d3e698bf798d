import * as tf from '@tensorflow/tfjs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantize, quantizeKernel, type StoredType } from './quantize.ts';

const decode = (values: Float32Array, type: StoredType) =>
	readWithTf(values.length, quantize(values, type));

/** What TF.js makes of the bytes. */
function readWithTf(
	length: number,
	{ bytes, quantization }: ReturnType<typeof quantize>
): Float32Array {
	const shape = [length];
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

describe('quantizeKernel', () => {
	const COLUMNS = 4;
	const kernels = fc
		.array(
			fc.tuple(
				...Array.from({ length: COLUMNS }, () => fc.float({ min: -9, max: 9, noNaN: true }))
			),
			{
				minLength: 1,
				maxLength: 40
			}
		)
		.map((rows) => Float32Array.from(rows.flat()));
	const integersOf = (bytes: Uint8Array) =>
		Array.from(new Uint16Array(Uint8Array.from(bytes).buffer), (steps) => steps - 32_768);

	it('TF.js reads every value to half a step, and 0 as 0', () => {
		fc.assert(
			fc.property(kernels, (values) => {
				const quantized = quantizeKernel(values, COLUMNS, 32_767);
				const decoded = readWithTf(values.length, quantized);
				for (const [i, value] of values.entries()) {
					const difference = Math.abs(value - (decoded[i] ?? NaN));
					expect(difference).toBeLessThanOrEqual(quantized.quantization.scale * 0.501);
					if (value === 0) expect(decoded[i]).toBe(0);
				}
			})
		);
	});

	it.each([255, 32_767])('lets no sum of products with inputs up to %i pass 32 bits', (largest) => {
		fc.assert(
			fc.property(kernels, (values) => {
				const integers = integersOf(quantizeKernel(values, COLUMNS, largest).bytes);
				for (let column = 0; column < COLUMNS; column++) {
					const sum = integers.reduce(
						(total, each, i) => total + (i % COLUMNS === column ? Math.abs(each) : 0),
						0
					);
					expect(sum * largest).toBeLessThan(2 ** 31);
				}
				expect(Math.max(...integers.map(Math.abs))).toBeLessThan(2 ** 15);
			})
		);
	});

	it('uses all of 16 bits where the sums allow it', () => {
		const { bytes } = quantizeKernel(Float32Array.of(-1, 0.5), 2, 255);
		expect(integersOf(bytes)).toEqual([-32_767, 16_384]);
	});
});
