// How the weights lie on the device: the four gates of a unit side by side, so that one read of a vec4 gets them.
import { roundUp } from '../layout.ts';

/** Turn [rows][4][hidden], gates i, f, g, o, into [rows up to a multiple][hidden][4].
 *  @param matrix      shape [rows, 4 * hidden]
 *  @param rowMultiple the rows are filled up with zeros to a multiple of this
 *  @example           packGates(Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8), 2) gives [1, 3, 5, 7, 2, 4, 6, 8] */
export function packGates(matrix: Float32Array, hidden: number, rowMultiple = 1): Float32Array {
	const rows = matrix.length / (4 * hidden);
	const packed = new Float32Array(roundUp(rows, rowMultiple) * hidden * 4);
	for (let row = 0; row < rows; row++) {
		const start = row * 4 * hidden;
		for (let gate = 0; gate < 4; gate++) {
			for (let unit = 0; unit < hidden; unit++) {
				packed[start + unit * 4 + gate] = matrix[start + gate * hidden + unit] ?? NaN;
			}
		}
	}
	return packed;
}
