// The step of cell.as.ts on whole numbers, for a model whose weights are whole numbers of steps, as exported models are.
// Which numbers, and why their sums keep within 32 bits: ../fixed-point.ts.
//
//   z = bias + inputScale Σ x · W + stateScale Σ h · R     x, W, h, R in int16, both sums exact in int32
//
//   kernel [panels][K / 2][16][2] int16: as in cell.as.ts, with the weights of two inputs side by side, because one
//   instruction multiplies eight pairs and adds each two. That is half the bytes of float32, and twice the speed or more.
import { activate } from './cell.as';
import { madd } from './simd.as';

/** One step of a state: h in (-1, 1) becomes a whole number in [-32767, 32767]. */
const STATE_STEPS: f32 = 32767.0;

/** Eight floats to the nearest whole numbers. */
// @ts-ignore: decorator
@inline
function toWhole(a: v128, b: v128): v128 {
	return i16x8.narrow_i32x4_s(
		i32x4.trunc_sat_f32x4_s(f32x4.nearest(a)),
		i32x4.trunc_sat_f32x4_s(f32x4.nearest(b))
	);
}

/** acc + pairs of a and b, multiplied and added */
// @ts-ignore: decorator
@inline
function addPairs(a: v128, b: v128, acc: v128): v128 {
	return i32x4.add(acc, i32x4.dot_i16x8_s(a, b));
}

// @ts-ignore: decorator
@inline
function scaled(sums: v128, scale: v128, z: v128): v128 {
	return madd(f32x4.convert_i32x4_s(sums), scale, z);
}

/** @param states [Hp] float32, Hp a multiple of 8; `whole` [Hp] int16, written */
export function roundStates(states: usize, Hp: i32, whole: usize): void {
	const steps = f32x4.splat(STATE_STEPS);
	for (let end = states + (<usize>Hp << 2); states < end; states += 32, whole += 16) {
		const a = f32x4.mul(v128.load(states), steps);
		v128.store(whole, toWhole(a, f32x4.mul(v128.load(states, 16), steps)));
	}
}

/** A word's embedding lies on a grid of its own, so nothing is lost here.
 *  @param x [Ep] float32, Ep a multiple of 4; `whole` [Ep] int16, written */
export function roundInput(x: usize, Ep: i32, perStep: f32, origin: f32, whole: usize): void {
	const steps = f32x4.splat(perStep);
	const from = f32x4.splat(origin);
	for (let end = x + (<usize>Ep << 2); x < end; x += 16, whole += 8) {
		const a = f32x4.mul(f32x4.sub(v128.load(x), from), steps);
		v128.store64_lane(whole, toWhole(a, a), 0);
	}
}

/** What every gate begins with.
 *  @param z [rows][panels][16], written */
export function startGates(rows: i32, panels: i32, bias: usize, z: usize): void {
	const bytes = <usize>panels << 6;
	for (let r: usize = 0; r < <usize>rows; r++) memory.copy(z + r * bytes, bias, bytes);
}

/** z += scale · inputs · weights, two rows at a time, so that each weight is loaded once for both. An odd last row is
 *  multiplied twice.
 *  @param inputs [rows][width] int16, width even: x_t, or h_(t-1), of rows or of steps
 *  @param kernel where the weights of these inputs begin in the first panel of K inputs
 *  @param z      [rows][panels][16] */
export function addProducts(
	rows: i32,
	inputs: usize,
	width: i32,
	K: i32,
	panels: i32,
	kernel: usize,
	scale: f32,
	z: usize
): void {
	const zStride = <usize>panels << 6;
	const stride = <usize>width << 1;
	const scales = f32x4.splat(scale);
	for (let p = 0; p < panels; p++) {
		const panelKernel = kernel + <usize>p * (<usize>K << 5);
		for (let r = 0; r < rows; r += 2) {
			const second = min(r + 1, rows - 1);
			let a = inputs + <usize>r * stride;
			let b = inputs + <usize>second * stride;
			const end = a + stride;
			let w = panelKernel;
			let ai = i32x4.splat(0);
			let af = i32x4.splat(0);
			let ag = i32x4.splat(0);
			let ao = i32x4.splat(0);
			let bi = i32x4.splat(0);
			let bf = i32x4.splat(0);
			let bg = i32x4.splat(0);
			let bo = i32x4.splat(0);
			while (a < end) {
				const x = v128.load32_splat(a);
				const y = v128.load32_splat(b);
				const wi = v128.load(w);
				const wf = v128.load(w, 16);
				const wg = v128.load(w, 32);
				const wo = v128.load(w, 48);
				ai = addPairs(x, wi, ai);
				bi = addPairs(y, wi, bi);
				af = addPairs(x, wf, af);
				bf = addPairs(y, wf, bf);
				ag = addPairs(x, wg, ag);
				bg = addPairs(y, wg, bg);
				ao = addPairs(x, wo, ao);
				bo = addPairs(y, wo, bo);
				a += 4;
				b += 4;
				w += 64;
			}
			const za = z + <usize>r * zStride + (<usize>p << 6);
			v128.store(za, scaled(ai, scales, v128.load(za)));
			v128.store(za, scaled(af, scales, v128.load(za, 16)), 16);
			v128.store(za, scaled(ag, scales, v128.load(za, 32)), 32);
			v128.store(za, scaled(ao, scales, v128.load(za, 48)), 48);
			if (second === r) continue;
			const zb = za + zStride;
			v128.store(zb, scaled(bi, scales, v128.load(zb)));
			v128.store(zb, scaled(bf, scales, v128.load(zb, 16)), 16);
			v128.store(zb, scaled(bg, scales, v128.load(zb, 32)), 32);
			v128.store(zb, scaled(bo, scales, v128.load(zb, 48)), 48);
		}
	}
}

/** As stepOne; Hp is a multiple of 8, so the pairs of inputs are even.
 *  The sums are kept for a loop of their own: with anything more in theirs, V8 takes twice as long for it.
 *  @param z     becomes the gates before their activation
 *  @param state [Hp] int16, h_(t-1); `next` [Hp] float32, h_t
 *  @param sums  [panels][16] int32, scratch */
export function stepOneFixed(
	z: usize,
	Ep: i32,
	K: i32,
	panels: i32,
	kernel: usize,
	stateScale: f32,
	state: usize,
	next: usize,
	cell: usize,
	sums: usize,
	gates: usize
): void {
	const panelBytes = <usize>K << 5;
	const end = state + (<usize>panels << 3);
	let w = kernel + (<usize>Ep << 5);
	for (let p = 0; p < panels; p += 2) {
		let u = w;
		let v = w + panelBytes;
		let ai = i32x4.splat(0);
		let af = i32x4.splat(0);
		let ag = i32x4.splat(0);
		let ao = i32x4.splat(0);
		let bi = i32x4.splat(0);
		let bf = i32x4.splat(0);
		let bg = i32x4.splat(0);
		let bo = i32x4.splat(0);
		// Two terms a turn: with one of them the loop took twice as long in V8.
		for (let h = state; h < end; h += 8) {
			let x = v128.load32_splat(h);
			ai = addPairs(v128.load(u), x, ai);
			af = addPairs(v128.load(u, 16), x, af);
			ag = addPairs(v128.load(u, 32), x, ag);
			ao = addPairs(v128.load(u, 48), x, ao);
			bi = addPairs(v128.load(v), x, bi);
			bf = addPairs(v128.load(v, 16), x, bf);
			bg = addPairs(v128.load(v, 32), x, bg);
			bo = addPairs(v128.load(v, 48), x, bo);
			x = v128.load32_splat(h, 4);
			ai = addPairs(v128.load(u, 64), x, ai);
			af = addPairs(v128.load(u, 80), x, af);
			ag = addPairs(v128.load(u, 96), x, ag);
			ao = addPairs(v128.load(u, 112), x, ao);
			bi = addPairs(v128.load(v, 64), x, bi);
			bf = addPairs(v128.load(v, 80), x, bf);
			bg = addPairs(v128.load(v, 96), x, bg);
			bo = addPairs(v128.load(v, 112), x, bo);
			u += 128;
			v += 128;
		}
		const sum = sums + (<usize>p << 6);
		v128.store(sum, ai);
		v128.store(sum, af, 16);
		v128.store(sum, ag, 32);
		v128.store(sum, ao, 48);
		v128.store(sum, bi, 64);
		v128.store(sum, bf, 80);
		v128.store(sum, bg, 96);
		v128.store(sum, bo, 112);
		w += 2 * panelBytes;
	}
	const scale = f32x4.splat(stateScale);
	for (let i: usize = 0; i < <usize>panels << 6; i += 16) {
		v128.store(z + i, scaled(v128.load(sums + i), scale, v128.load(z + i)));
	}
	activateRows(1, z, panels, cell, cell, next, gates);
}

/** Gates before their activation become the next cells and states.
 *  @param z     [rows][panels][16]
 *  @param cells [rows][Hp], c_(t-1); nextCells, c_t, may be the same place; states, h_t
 *  @param gates [16], scratch */
export function activateRows(
	rows: i32,
	z: usize,
	panels: i32,
	cells: usize,
	nextCells: usize,
	states: usize,
	gates: usize
): void {
	for (let end = z + ((<usize>rows * <usize>panels) << 6); z < end; z += 64) {
		activate(
			v128.load(z),
			v128.load(z, 16),
			v128.load(z, 32),
			v128.load(z, 48),
			cells,
			nextCells,
			states,
			gates
		);
		cells += 16;
		nextCells += 16;
		states += 16;
	}
}
