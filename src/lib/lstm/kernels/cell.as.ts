// One LSTM step, for one row and for pairs of rows. Shapes and the packed layout: ../layout.ts.
//
//   K      = Ep + Hp, the joined input [x_t, h_(t-1)], both parts padded with zeros
//   kernel [panels][K][16]: a panel is 4 hidden units; 16 = i×4, f×4, g×4, o×4
//   so one pass over a panel leaves the 4 gates of 4 units in 4 registers, and the step ends there.
import { madd, sigmoid4, tanh4 } from './simd.as';

/** A panel's gates become its next cell and hidden state. `gates` receives the activated i, f, g, o. */
// @ts-ignore: decorator
@inline
export function activate(
	i: v128,
	f: v128,
	g: v128,
	o: v128,
	cell: usize,
	nextCell: usize,
	state: usize,
	gates: usize
): void {
	const si = sigmoid4(i);
	const sf = sigmoid4(f);
	const tg = tanh4(g);
	const so = sigmoid4(o);
	const c = madd(sf, v128.load(cell), f32x4.mul(si, tg));
	v128.store(nextCell, c);
	v128.store(state, f32x4.mul(so, tanh4(c)));
	v128.store(gates, si);
	v128.store(gates, sf, 16);
	v128.store(gates, tg, 32);
	v128.store(gates, so, 48);
}

/** One step for rows 0 … rows-1, two rows at a time, so that each weight is loaded once for both.
 *  An odd last row is computed twice to the same place, which is why nothing is updated in place.
 *  @param input     [rows][inputStride bytes], joined [x_t, h_(t-1)]
 *  @param cells     [rows][Hp], c_(t-1)
 *  @param nextCells [rows][Hp], c_t
 *  @param states    [rows][Hp], h_t
 *  @param gates     [panels][rows][16], i, f, g, o after activation */
export function stepRows(
	rows: i32,
	input: usize,
	inputStride: usize,
	K: i32,
	panels: i32,
	kernel: usize,
	bias: usize,
	cells: usize,
	nextCells: usize,
	states: usize,
	gates: usize
): void {
	const stateStride = <usize>panels << 4;
	const inputBytes = <usize>K << 2;
	for (let p = 0; p < panels; p++) {
		const panelKernel = kernel + <usize>p * (<usize>K << 6);
		const panelBias = bias + (<usize>p << 6);
		const unit = <usize>p << 4;
		for (let r = 0; r < rows; r += 2) {
			const second = min(r + 1, rows - 1);
			let a = input + <usize>r * inputStride;
			let b = input + <usize>second * inputStride;
			const end = a + inputBytes;
			let w = panelKernel;
			let ai = v128.load(panelBias);
			let af = v128.load(panelBias, 16);
			let ag = v128.load(panelBias, 32);
			let ao = v128.load(panelBias, 48);
			let bi = ai;
			let bf = af;
			let bg = ag;
			let bo = ao;
			// One term a turn: with two of them the loop took 1.5 to 1.8 times as long in V8.
			while (a < end) {
				const x = v128.load32_splat(a);
				const y = v128.load32_splat(b);
				const wi = v128.load(w);
				const wf = v128.load(w, 16);
				const wg = v128.load(w, 32);
				const wo = v128.load(w, 48);
				ai = madd(x, wi, ai);
				bi = madd(y, wi, bi);
				af = madd(x, wf, af);
				bf = madd(y, wf, bf);
				ag = madd(x, wg, ag);
				bg = madd(y, wg, bg);
				ao = madd(x, wo, ao);
				bo = madd(y, wo, bo);
				a += 4;
				b += 4;
				w += 64;
			}
			const s = <usize>r * stateStride + unit;
			const panelGates = gates + (<usize>p * <usize>rows << 6);
			activate(ai, af, ag, ao, cells + s, nextCells + s, states + s, panelGates + (<usize>r << 6));
			const q = <usize>second * stateStride + unit;
			activate(bi, bf, bg, bo, cells + q, nextCells + q, states + q, panelGates + (<usize>second << 6));
		}
	}
}

/** The input's share of the gates for many steps of one row: z[t] = bias + x_t · W, two steps at a time.
 *  @param ids [steps], already checked against the vocabulary
 *  @param z   [steps][panels][16] */
export function projectTokens(
	ids: usize,
	steps: i32,
	embedding: usize,
	Ep: i32,
	K: i32,
	panels: i32,
	kernel: usize,
	bias: usize,
	z: usize
): void {
	const zStride = <usize>panels << 6;
	const xBytes = <usize>Ep << 2;
	for (let p = 0; p < panels; p++) {
		const panelKernel = kernel + <usize>p * (<usize>K << 6);
		const panelBias = bias + (<usize>p << 6);
		for (let t = 0; t < steps; t += 2) {
			const second = min(t + 1, steps - 1);
			let a = embedding + <usize>load<i32>(ids + (<usize>t << 2)) * xBytes;
			let b = embedding + <usize>load<i32>(ids + (<usize>second << 2)) * xBytes;
			const end = a + xBytes;
			let w = panelKernel;
			let ai = v128.load(panelBias);
			let af = v128.load(panelBias, 16);
			let ag = v128.load(panelBias, 32);
			let ao = v128.load(panelBias, 48);
			let bi = ai;
			let bf = af;
			let bg = ag;
			let bo = ao;
			while (a < end) {
				const x = v128.load32_splat(a);
				const y = v128.load32_splat(b);
				const wi = v128.load(w);
				const wf = v128.load(w, 16);
				const wg = v128.load(w, 32);
				const wo = v128.load(w, 48);
				ai = madd(x, wi, ai);
				bi = madd(y, wi, bi);
				af = madd(x, wf, af);
				bf = madd(y, wf, bf);
				ag = madd(x, wg, ag);
				bg = madd(y, wg, bg);
				ao = madd(x, wo, ao);
				bo = madd(y, wo, bo);
				a += 4;
				b += 4;
				w += 64;
			}
			const za = z + <usize>t * zStride + (<usize>p << 6);
			v128.store(za, ai);
			v128.store(za, af, 16);
			v128.store(za, ag, 32);
			v128.store(za, ao, 48);
			const zb = z + <usize>second * zStride + (<usize>p << 6);
			v128.store(zb, bi);
			v128.store(zb, bf, 16);
			v128.store(zb, bg, 32);
			v128.store(zb, bo, 48);
		}
	}
}

/** One step of one row whose input is already projected; two panels at a time give eight independent sums,
 *  enough to hide the multiply-add's latency. Hp is a multiple of 8, so the panels are even.
 *  @param z     [panels][16], the step's row of `projectTokens`
 *  @param state [Hp], h_(t-1); `next` [Hp], h_t; `cell` [Hp] is updated in place
 *  @param gates [16], scratch */
export function stepOne(
	z: usize,
	Ep: i32,
	K: i32,
	panels: i32,
	kernel: usize,
	state: usize,
	next: usize,
	cell: usize,
	gates: usize
): void {
	const panelBytes = <usize>K << 6;
	const end = state + (<usize>panels << 4);
	// The first Ep rows of a panel belong to x_t.
	let w = kernel + (<usize>Ep << 6);
	for (let p = 0; p < panels; p += 2) {
		let v = w + panelBytes;
		const zp = z + (<usize>p << 6);
		let ai = v128.load(zp);
		let af = v128.load(zp, 16);
		let ag = v128.load(zp, 32);
		let ao = v128.load(zp, 48);
		let bi = v128.load(zp, 64);
		let bf = v128.load(zp, 80);
		let bg = v128.load(zp, 96);
		let bo = v128.load(zp, 112);
		let u = w;
		let h = state;
		while (h < end) {
			let x = v128.load32_splat(h);
			ai = madd(x, v128.load(u), ai);
			af = madd(x, v128.load(u, 16), af);
			ag = madd(x, v128.load(u, 32), ag);
			ao = madd(x, v128.load(u, 48), ao);
			bi = madd(x, v128.load(v), bi);
			bf = madd(x, v128.load(v, 16), bf);
			bg = madd(x, v128.load(v, 32), bg);
			bo = madd(x, v128.load(v, 48), bo);
			x = v128.load32_splat(h, 4);
			ai = madd(x, v128.load(u, 64), ai);
			af = madd(x, v128.load(u, 80), af);
			ag = madd(x, v128.load(u, 96), ag);
			ao = madd(x, v128.load(u, 112), ao);
			bi = madd(x, v128.load(v, 64), bi);
			bf = madd(x, v128.load(v, 80), bf);
			bg = madd(x, v128.load(v, 96), bg);
			bo = madd(x, v128.load(v, 112), bo);
			h += 8;
			u += 128;
			v += 128;
		}
		const unit = <usize>p << 4;
		activate(ai, af, ag, ao, cell + unit, cell + unit, next + unit, gates);
		activate(bi, bf, bg, bo, cell + unit + 16, cell + unit + 16, next + unit + 16, gates);
		w += 2 * panelBytes;
	}
}
