import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writeNpz } from './npz.ts';

/** The header and the values of one array, by hand; tests/parity/python.test.ts lets NumPy read them. */
function readArray(npz: Uint8Array, name: string): { header: string; values: Float32Array } {
	const npy = Buffer.from(unzipSync(npz)[`${name}.npy`] ?? []);
	expect(npy.toString('latin1', 0, 8)).toBe('\x93NUMPY\x01\x00');
	const start = 10 + npy.readUInt16LE(8);
	expect(start % 64).toBe(0);
	return {
		header: npy.toString('latin1', 10, start),
		values: new Float32Array(Uint8Array.from(npy.subarray(start)).buffer)
	};
}

it('writes the values of each array behind its shape', () => {
	const values = Float32Array.of(1, -2.5, 3, 4, 5, 6e-20);
	const npz = writeNpz([
		{ name: 'matrix', shape: [2, 3], values },
		{ name: 'bias', shape: [2], values: values.subarray(1, 3) }
	]);
	const matrix = readArray(npz, 'matrix');
	expect(matrix.header.trimEnd()).toBe(
		"{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3,), }"
	);
	expect(matrix.header.endsWith('\n')).toBe(true);
	expect(matrix.values).toEqual(values);
	const bias = readArray(npz, 'bias');
	expect(bias.header).toContain("'shape': (2,)");
	expect(bias.values).toEqual(Float32Array.of(-2.5, 3));
});

it('refuses a shape that is not that of the values', () => {
	const wrong = { name: 'bias', shape: [3], values: new Float32Array(2) };
	expect(() => writeNpz([wrong])).toThrow('bias has 2 values for the shape [3]');
});
