// Forward with everything kept, and backward: the gradient of any function of the hidden states with respect to every weight.
//
// Rows are sequences, longest first. At step t the first active[t] rows still have a token; the (row, step) pairs that
// exist are "slots", numbered step by step, so that the rows of one step lie together:
//   slot(t, r) = active[0] + … + active[t-1] + r
//   inputs  [slots][Kp]          joined [x_t, h_(t-1)], Kp = K up to a multiple of 16
//   states, cells [rows + slots][Hp]   the first `rows` are h and c before the first step: zeros
//   gates   [slots in panel order: per step [panels][active][16]]; backward turns them into dz in place
import { stepRows } from './cell.as';
import { madd, sum4, tanh4 } from './simd.as';
export { adamStep, addArrays, averageStep, sumSquares } from './optimizer.as';

/** inputs[slot][0 … Ep-1] = embedding[id of the slot] */
export function embed(slots: i32, ids: usize, embedding: usize, Ep: i32, inputs: usize, Kp: i32): void {
	const bytes = <usize>Ep << 2;
	for (let s = 0; s < slots; s++) {
		const id = load<i32>(ids + (<usize>s << 2));
		memory.copy(inputs + <usize>s * (<usize>Kp << 2), embedding + <usize>id * bytes, bytes);
	}
}

/** All steps of all rows. */
export function forward(
	rows: i32,
	steps: i32,
	active: usize,
	inputs: usize,
	Kp: i32,
	Ep: i32,
	Hp: i32,
	kernel: usize,
	bias: usize,
	cells: usize,
	states: usize,
	gates: usize
): void {
	const bytes = <usize>Hp << 2;
	const stride = <usize>Kp << 2;
	memory.fill(cells, 0, <usize>rows * bytes);
	memory.fill(states, 0, <usize>rows * bytes);
	let previous: usize = 0;
	let current = <usize>rows * bytes;
	let slot: usize = 0;
	for (let t = 0; t < steps; t++) {
		const n = load<i32>(active + (<usize>t << 2));
		const input = inputs + slot * stride;
		for (let r: usize = 0; r < <usize>n; r++) {
			memory.copy(input + r * stride + (<usize>Ep << 2), states + previous + r * bytes, bytes);
		}
		stepRows(
			n,
			input,
			stride,
			Ep + Hp,
			Hp >> 2,
			kernel,
			bias,
			cells + previous,
			cells + current,
			states + current,
			gates + slot * (bytes << 2)
		);
		slot += n;
		previous = current;
		current += <usize>n * bytes;
	}
}

/** Last, maximum and mean of the states over time, and the step where each maximum stood.
 *  @param states   [slots][Hp], without the zeros before the first step
 *  @param lengths  [rows], f32
 *  @param features [rows][3][Hp], written
 *  @param where    [rows][Hp], i32, written: the first step that has the maximum */
export function pool(
	rows: i32,
	steps: i32,
	active: usize,
	states: usize,
	Hp: i32,
	lengths: usize,
	features: usize,
	where: usize
): void {
	const bytes = <usize>Hp << 2;
	let state = states;
	for (let t = 0; t < steps; t++) {
		const n = load<i32>(active + (<usize>t << 2));
		const now = i32x4.splat(t);
		for (let r: usize = 0; r < <usize>n; r++) {
			for (let j: usize = 0; j < bytes; j += 16) {
				const f = features + 3 * r * bytes + j;
				const w = where + r * bytes + j;
				const h = v128.load(state + j);
				v128.store(f, h);
				if (t === 0) {
					v128.store(f + bytes, h);
					v128.store(f + 2 * bytes, h);
					v128.store(w, now);
				} else {
					const max = v128.load(f + bytes);
					const isLarger = f32x4.gt(h, max);
					v128.store(f + bytes, v128.bitselect(h, max, isLarger));
					v128.store(w, v128.bitselect(now, v128.load(w), isLarger));
					v128.store(f + 2 * bytes, f32x4.add(v128.load(f + 2 * bytes), h));
				}
			}
			state += bytes;
		}
	}
	for (let r: usize = 0; r < <usize>rows; r++) {
		const scale = f32x4.splat(1.0 / load<f32>(lengths + (r << 2)));
		for (let j: usize = 0; j < bytes; j += 16) {
			const mean = features + (3 * r + 2) * bytes + j;
			v128.store(mean, f32x4.mul(v128.load(mean), scale));
		}
	}
}

/** The gradient of `pool`.
 *  @param dFeatures [rows][3][Hp]
 *  @param dStates   [slots][Hp], written */
export function poolBackward(
	steps: i32,
	active: usize,
	Hp: i32,
	lengths: usize,
	dFeatures: usize,
	where: usize,
	dStates: usize
): void {
	const bytes = <usize>Hp << 2;
	let state = dStates;
	for (let t = 0; t < steps; t++) {
		const n = load<i32>(active + (<usize>t << 2));
		const now = i32x4.splat(t);
		for (let r: usize = 0; r < <usize>n; r++) {
			const length = load<f32>(lengths + (r << 2));
			const scale = f32x4.splat(1.0 / length);
			const isLast = <i32>length === t + 1;
			for (let j: usize = 0; j < bytes; j += 16) {
				const f = dFeatures + 3 * r * bytes + j;
				const isMax = i32x4.eq(now, v128.load(where + r * bytes + j));
				let d = f32x4.mul(v128.load(f + 2 * bytes), scale);
				d = f32x4.add(d, v128.and(v128.load(f + bytes), isMax));
				if (isLast) d = f32x4.add(d, v128.load(f));
				v128.store(state + j, d);
			}
			state += bytes;
		}
	}
}

/** kernelT [Kp / 16][panels * 16][16]: for each block of 16 inputs, what every gate weighs them with. */
export function transposeKernel(kernel: usize, K: i32, Kp: i32, panels: i32, kernelT: usize): void {
	const gates = panels << 4;
	memory.fill(kernelT, 0, (<usize>Kp * <usize>gates) << 2);
	for (let p = 0; p < panels; p++) {
		for (let k = 0; k < K; k++) {
			const from = kernel + ((<usize>p * <usize>K + <usize>k) << 6);
			const to =
				kernelT + (((<usize>(k >> 4) * <usize>gates + (<usize>p << 4)) << 6) + (<usize>(k & 15) << 2));
			for (let g: usize = 0; g < 16; g++) {
				store<f32>(to + (g << 6), load<f32>(from + (g << 2)));
			}
		}
	}
}

/** Back through all steps.
 *  @param gates   activated i, f, g, o; overwritten with dz
 *  @param dStates [slots][Hp], the gradient that reaches each state from outside the recurrence
 *  @param dInputs [slots][Kp], written: the gradient of [x_t, h_(t-1)]
 *  @param dCells  [rows][Hp], scratch
 *  @param dKernel [panels][K][16], dBias [panels][16]: added to */
export function backward(
	rows: i32,
	steps: i32,
	slots: i32,
	active: usize,
	inputs: usize,
	Kp: i32,
	Ep: i32,
	Hp: i32,
	kernelT: usize,
	cells: usize,
	gates: usize,
	dStates: usize,
	dInputs: usize,
	dCells: usize,
	dKernel: usize,
	dBias: usize
): void {
	const bytes = <usize>Hp << 2;
	const stride = <usize>Kp << 2;
	const panels = Hp >> 2;
	memory.fill(dCells, 0, <usize>rows * bytes);
	let slot: usize = slots;
	let later: i32 = 0;
	for (let t = steps - 1; t >= 0; t--) {
		const n = load<i32>(active + (<usize>t << 2));
		const laterInputs = dInputs + slot * stride + (<usize>Ep << 2);
		slot -= n;
		// Slot s of `cells` after the leading zeros is s + rows; the step before has its rows `previous` slots back.
		const previous: usize = t === 0 ? <usize>rows : <usize>load<i32>(active + (<usize>(t - 1) << 2));
		const cell = cells + (slot + rows) * bytes;
		const dz = gates + slot * (bytes << 2);
		stepBackward(
			n,
			later,
			panels,
			cell - previous * bytes,
			cell,
			dz,
			dStates + slot * bytes,
			laterInputs,
			stride,
			dCells,
			dBias
		);
		addOuterProducts(n, inputs + slot * stride, stride, Ep + Hp, panels, dz, dKernel);
		multiplyTransposed(n, dz, panels, kernelT, Kp, dInputs + slot * stride);
		later = n;
	}
}

/** The gates' own derivative at one step: dh and dc become dz and the dc of the step before.
 *  @param later  how many rows have a next step, whose gradient `laterInputs` holds for their h */
function stepBackward(
	n: i32,
	later: i32,
	panels: i32,
	previousCells: usize,
	cells: usize,
	gates: usize,
	dStates: usize,
	laterInputs: usize,
	laterStride: usize,
	dCells: usize,
	dBias: usize
): void {
	const bytes = <usize>panels << 4;
	const one = f32x4.splat(1.0);
	for (let p = 0; p < panels; p++) {
		const unit = <usize>p << 4;
		const db = dBias + (<usize>p << 6);
		let bi = v128.load(db);
		let bf = v128.load(db, 16);
		let bg = v128.load(db, 32);
		let bo = v128.load(db, 48);
		for (let r = 0; r < n; r++) {
			const row = <usize>r * bytes + unit;
			const at = gates + ((<usize>p * <usize>n + <usize>r) << 6);
			const i = v128.load(at);
			const f = v128.load(at, 16);
			const g = v128.load(at, 32);
			const o = v128.load(at, 48);
			const tc = tanh4(v128.load(cells + row));
			let dh = v128.load(dStates + row);
			if (r < later) dh = f32x4.add(dh, v128.load(laterInputs + <usize>r * laterStride + unit));
			// dc = dc from the next step + dh o (1 - tanh² c)
			let dc = f32x4.mul(f32x4.mul(dh, o), f32x4.sub(one, f32x4.mul(tc, tc)));
			dc = f32x4.add(dc, v128.load(dCells + row));
			const di = f32x4.mul(f32x4.mul(dc, g), f32x4.mul(i, f32x4.sub(one, i)));
			const df = f32x4.mul(
				f32x4.mul(dc, v128.load(previousCells + row)),
				f32x4.mul(f, f32x4.sub(one, f))
			);
			const dg = f32x4.mul(f32x4.mul(dc, i), f32x4.sub(one, f32x4.mul(g, g)));
			const dO = f32x4.mul(f32x4.mul(dh, tc), f32x4.mul(o, f32x4.sub(one, o)));
			v128.store(dCells + row, f32x4.mul(dc, f));
			v128.store(at, di);
			v128.store(at, df, 16);
			v128.store(at, dg, 32);
			v128.store(at, dO, 48);
			bi = f32x4.add(bi, di);
			bf = f32x4.add(bf, df);
			bg = f32x4.add(bg, dg);
			bo = f32x4.add(bo, dO);
		}
		v128.store(db, bi);
		v128.store(db, bf, 16);
		v128.store(db, bg, 32);
		v128.store(db, bo, 48);
	}
}

/** dKernel += inputsᵀ · dz, two inputs by one panel in registers; K is a multiple of 4.
 *  @param inputs [n][stride bytes]; dz [panels][n][16] */
function addOuterProducts(
	n: i32,
	inputs: usize,
	stride: usize,
	K: i32,
	panels: i32,
	dz: usize,
	dKernel: usize
): void {
	const rowBytes = <usize>n << 6;
	for (let p = 0; p < panels; p++) {
		const first = dz + <usize>p * rowBytes;
		const end = first + rowBytes;
		let out = dKernel + <usize>p * (<usize>K << 6);
		for (let k = 0; k < K; k += 2) {
			let a0 = v128.load(out);
			let a1 = v128.load(out, 16);
			let a2 = v128.load(out, 32);
			let a3 = v128.load(out, 48);
			let b0 = v128.load(out, 64);
			let b1 = v128.load(out, 80);
			let b2 = v128.load(out, 96);
			let b3 = v128.load(out, 112);
			let x = inputs + (<usize>k << 2);
			for (let z = first; z < end; z += 64) {
				const xa = v128.load32_splat(x);
				const xb = v128.load32_splat(x, 4);
				const z0 = v128.load(z);
				const z1 = v128.load(z, 16);
				const z2 = v128.load(z, 32);
				const z3 = v128.load(z, 48);
				a0 = madd(xa, z0, a0);
				b0 = madd(xb, z0, b0);
				a1 = madd(xa, z1, a1);
				b1 = madd(xb, z1, b1);
				a2 = madd(xa, z2, a2);
				b2 = madd(xb, z2, b2);
				a3 = madd(xa, z3, a3);
				b3 = madd(xb, z3, b3);
				x += stride;
			}
			v128.store(out, a0);
			v128.store(out, a1, 16);
			v128.store(out, a2, 32);
			v128.store(out, a3, 48);
			v128.store(out, b0, 64);
			v128.store(out, b1, 80);
			v128.store(out, b2, 96);
			v128.store(out, b3, 112);
			out += 128;
		}
	}
}

/** dInputs = dz · kernelᵀ, two rows by 16 inputs in registers. */
function multiplyTransposed(
	n: i32,
	dz: usize,
	panels: i32,
	kernelT: usize,
	Kp: i32,
	dInputs: usize
): void {
	const stride = <usize>Kp << 2;
	const panelRows = <usize>n << 6;
	const blockBytes = <usize>panels << 10;
	for (let block = 0; block < Kp >> 4; block++) {
		for (let r = 0; r < n; r += 2) {
			const second = min(r + 1, n - 1);
			let za = dz + (<usize>r << 6);
			let zb = dz + (<usize>second << 6);
			let w = kernelT + <usize>block * blockBytes;
			const end = w + blockBytes;
			let a0 = f32x4.splat(0.0);
			let a1 = a0;
			let a2 = a0;
			let a3 = a0;
			let b0 = a0;
			let b1 = a0;
			let b2 = a0;
			let b3 = a0;
			while (w < end) {
				// One panel: 16 gates of each row.
				for (let g: usize = 0; g < 64; g += 4) {
					const x = v128.load32_splat(za + g);
					const y = v128.load32_splat(zb + g);
					const w0 = v128.load(w);
					const w1 = v128.load(w, 16);
					const w2 = v128.load(w, 32);
					const w3 = v128.load(w, 48);
					a0 = madd(x, w0, a0);
					b0 = madd(y, w0, b0);
					a1 = madd(x, w1, a1);
					b1 = madd(y, w1, b1);
					a2 = madd(x, w2, a2);
					b2 = madd(y, w2, b2);
					a3 = madd(x, w3, a3);
					b3 = madd(y, w3, b3);
					w += 64;
				}
				za += panelRows;
				zb += panelRows;
			}
			const to = dInputs + (<usize>block << 6);
			const ta = to + <usize>r * stride;
			v128.store(ta, a0);
			v128.store(ta, a1, 16);
			v128.store(ta, a2, 32);
			v128.store(ta, a3, 48);
			const tb = to + <usize>second * stride;
			v128.store(tb, b0);
			v128.store(tb, b1, 16);
			v128.store(tb, b2, 32);
			v128.store(tb, b3, 48);
		}
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
