// Forward with everything kept, and backward: the gradient of any function of the hidden states.
//
// Rows are sequences, longest first. At step t the first active[t] rows still have a token; the (row, step) pairs that
// exist are "slots", numbered step by step, so that the rows of one step lie together:
//   slot(t, r) = active[0] + … + active[t-1] + r
//   inputs  [slots][Kp]          joined [x_t, h_(t-1)], Kp = K up to a multiple of 16
//   states, cells [rows + slots][Hp]   the first `rows` are h and c before the first step: zeros
//   gates   [slots in panel order: per step [panels][active][16]]; backward turns them into dz in place
import { stepRows } from './cell.as';
import { addOuterProducts, multiplyTransposed } from './products.as';
import { tanh4 } from './simd.as';

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

/** Back through all steps.
 *  @param gates   activated i, f, g, o; overwritten with dz
 *  @param dStates [slots][Hp], the gradient that reaches each state from outside the recurrence
 *  @param dInputs [slots][Kp], written: the gradient of [x_t, h_(t-1)]
 *  @param dCells  [rows][Hp], scratch
 *  @param dKernel [panels][K][16], added to; 0 where nobody asks for the gradient of the weights
 *  @param dBias   [panels][16], added to */
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
		if (dKernel !== 0) {
			addOuterProducts(n, inputs + slot * stride, stride, Ep + Hp, panels, dz, dKernel);
		}
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
