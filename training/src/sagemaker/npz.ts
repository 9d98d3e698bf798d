// float32 arrays → .npz, which numpy.load reads without pickle: a stored zip of one .npy for each array.
import { zipSync } from 'fflate';

export interface NamedArray {
	/** ASCII, by which numpy.load gives the array. */
	name: string;
	/** Row by row; its product is the length of `values`. */
	shape: readonly number[];
	values: Float32Array;
}

/** Write arrays into one file, the same bytes for the same arrays.
 *  @throws  RangeError for an array whose shape is not that of its values
 *  @source  https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html, version 1.0 */
export function writeNpz(arrays: readonly NamedArray[]): Uint8Array {
	const files = arrays.map((array) => [`${array.name}.npy`, writeNpy(array)] as const);
	// zip keeps local time, so the first day it knows is the same bytes wherever; no clock is set forward at noon.
	const mtime = new Date(1980, 0, 1, 12);
	return zipSync(Object.fromEntries(files), { level: 0, mtime });
}

/** @example  an array of shape [2, 3] has the header `{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }` */
function writeNpy({ name, shape, values }: NamedArray): Uint8Array {
	if (shape.reduce((product, side) => product * side, 1) !== values.length) {
		throw new RangeError(`${name} has ${values.length} values for the shape [${shape.join()}]`);
	}
	// Python writes a tuple of one with a comma.
	const sides = shape.map((side) => `${side},`).join(' ');
	const header = `{'descr': '<f4', 'fortran_order': False, 'shape': (${sides}), }`;
	// Magic, version and length take ten bytes, the end of the line one; NumPy aligns what follows to 64.
	const padded = header.padEnd(Math.ceil((header.length + 11) / 64) * 64 - 11) + '\n';
	const start = Buffer.alloc(10);
	start.write('\x93NUMPY\x01\x00', 'latin1');
	start.writeUInt16LE(padded.length, 8);
	const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
	return Buffer.concat([start, Buffer.from(padded, 'latin1'), bytes]);
}
