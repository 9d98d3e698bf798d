// What training runs: the recurrence with everything kept (recurrence.as.ts, which says what rows, steps and slots are), and
// what stands around it, from the embedding to the optimiser.
import { madd, sum4 } from './simd.as';
export { adamStep, addArrays, averageStep, sumSquares } from './optimizer.as';
export { chooseCandidates, gatherCandidates, scatterCandidates, scoreCandidates } from './next-word.as';
export { pool, poolBackward } from './pooling.as';
export { addOuterProducts, multiplyTransposed, transposeKernel } from './products.as';
export { backward, forward } from './recurrence.as';

/** inputs[slot][0 … Ep-1] = embedding[id of the slot] */
export function embed(slots: i32, ids: usize, embedding: usize, Ep: i32, inputs: usize, Kp: i32): void {
	const bytes = <usize>Ep << 2;
	for (let s = 0; s < slots; s++) {
		const id = load<i32>(ids + (<usize>s << 2));
		memory.copy(inputs + <usize>s * (<usize>Kp << 2), embedding + <usize>id * bytes, bytes);
	}
}

/** dEmbedding[id of the slot] += dInputs[slot][0 … Ep-1] */
export function scatterAdd(
	slots: i32,
	ids: usize,
	dInputs: usize,
	Kp: i32,
	Ep: i32,
	dEmbedding: usize
): void {
	const bytes = <usize>Ep << 2;
	for (let s = 0; s < slots; s++) {
		const from = dInputs + <usize>s * (<usize>Kp << 2);
		const to = dEmbedding + <usize>load<i32>(ids + (<usize>s << 2)) * bytes;
		for (let j: usize = 0; j < bytes; j += 16) {
			v128.store(to + j, f32x4.add(v128.load(to + j), v128.load(from + j)));
		}
	}
}

/** squares[r] = the sum over the row's slots of |values[slot][0 … Ep-1]|² */
export function rowSquares(
	rows: i32,
	steps: i32,
	active: usize,
	values: usize,
	Kp: i32,
	Ep: i32,
	squares: usize
): void {
	const bytes = <usize>Ep << 2;
	memory.fill(squares, 0, <usize>rows << 2);
	let at = values;
	for (let t = 0; t < steps; t++) {
		const n = load<i32>(active + (<usize>t << 2));
		for (let r: usize = 0; r < <usize>n; r++) {
			let sum = f32x4.splat(0.0);
			for (let j: usize = 0; j < bytes; j += 16) {
				const value = v128.load(at + j);
				sum = madd(value, value, sum);
			}
			const s = squares + (r << 2);
			store<f32>(s, load<f32>(s) + sum4(sum));
			at += <usize>Kp << 2;
		}
	}
}

/** inputs[slot][0 … Ep-1] += scales[row of the slot] * dInputs[slot][0 … Ep-1] */
export function perturb(
	steps: i32,
	active: usize,
	scales: usize,
	dInputs: usize,
	inputs: usize,
	Kp: i32,
	Ep: i32
): void {
	const bytes = <usize>Ep << 2;
	let offset: usize = 0;
	for (let t = 0; t < steps; t++) {
		const n = load<i32>(active + (<usize>t << 2));
		for (let r: usize = 0; r < <usize>n; r++) {
			const scale = f32x4.splat(load<f32>(scales + (r << 2)));
			for (let j: usize = 0; j < bytes; j += 16) {
				const x = inputs + offset + j;
				v128.store(x, madd(scale, v128.load(dInputs + offset + j), v128.load(x)));
			}
			offset += <usize>Kp << 2;
		}
	}
}
