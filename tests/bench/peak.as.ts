// What one core does in WebAssembly SIMD at its best, part by part: what the kernels could reach.
import { madd as kernelMadd, sigmoid4, tanh4 } from '../../src/lib/lstm/kernels/simd.as';

/** Registers only, no memory: `turns` turns of 12 multiply-adds of 4 lanes, 96 operations each. Twelve sums that do not
 *  wait for each other cover the time that one takes, and fit into the 16 registers of every x86-64.
 *  @returns the sum of everything, so that nothing can be left out */
export function multiplyAdd(turns: i32, x: f32, y: f32): f32 {
	const xs = f32x4.splat(x);
	const ys = f32x4.splat(y);
	let a = f32x4.splat(0.0);
	let b = f32x4.splat(1.0);
	let c = f32x4.splat(2.0);
	let d = f32x4.splat(3.0);
	let e = f32x4.splat(4.0);
	let f = f32x4.splat(5.0);
	let g = f32x4.splat(6.0);
	let h = f32x4.splat(7.0);
	let i = f32x4.splat(8.0);
	let j = f32x4.splat(9.0);
	let k = f32x4.splat(10.0);
	let l = f32x4.splat(11.0);
	for (let turn = 0; turn < turns; turn++) {
		a = madd(a, xs, ys);
		b = madd(b, xs, ys);
		c = madd(c, xs, ys);
		d = madd(d, xs, ys);
		e = madd(e, xs, ys);
		f = madd(f, xs, ys);
		g = madd(g, xs, ys);
		h = madd(h, xs, ys);
		i = madd(i, xs, ys);
		j = madd(j, xs, ys);
		k = madd(k, xs, ys);
		l = madd(l, xs, ys);
	}
	const abc = f32x4.add(f32x4.add(a, b), c);
	const def = f32x4.add(f32x4.add(d, e), f);
	const ghi = f32x4.add(f32x4.add(g, h), i);
	const jkl = f32x4.add(f32x4.add(j, k), l);
	const all = f32x4.add(f32x4.add(abc, def), f32x4.add(ghi, jkl));
	return f32x4.extract_lane(all, 0) + f32x4.extract_lane(all, 3);
}

/** Fused, the sum is what is added to, as in the kernels. In two instructions the sum is what is multiplied, or the
 *  product would be the same in every turn and a compiler would take it out of the loop. */
// @ts-ignore: decorator
@inline
function madd(sum: v128, x: v128, y: v128): v128 {
	if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(x, y, sum);
	return f32x4.add(f32x4.mul(sum, x), y);
}

/** Multiply-adds whose one operand is read from a block, once in each turn: what the product of a matrix with one vector
 *  can reach, since it has no second use for a weight. Six sums: with more of them the V8 of Node.js 20
 *  loads ahead, runs out of registers, and takes half as long again.
 *  @param bytes  of the block, a multiple of 96
 *  @returns      the sum of everything, so that nothing can be left out */
export function multiplyAddFrom(block: usize, bytes: usize, turns: i32, x: f32): f32 {
	const xs = f32x4.splat(x);
	let a = f32x4.splat(0.0);
	let b = a;
	let c = a;
	let d = a;
	let e = a;
	let f = a;
	const end = block + bytes;
	for (let turn = 0; turn < turns; turn++) {
		for (let w = block; w < end; w += 96) {
			a = kernelMadd(xs, v128.load(w), a);
			b = kernelMadd(xs, v128.load(w, 16), b);
			c = kernelMadd(xs, v128.load(w, 32), c);
			d = kernelMadd(xs, v128.load(w, 48), d);
			e = kernelMadd(xs, v128.load(w, 64), e);
			f = kernelMadd(xs, v128.load(w, 80), f);
		}
	}
	const all = f32x4.add(f32x4.add(f32x4.add(a, b), f32x4.add(c, d)), f32x4.add(e, f));
	return f32x4.extract_lane(all, 0) + f32x4.extract_lane(all, 3);
}

/** The end of `steps` steps alone, without any product: the gates of every panel become its cell and state, as in
 *  kernels/cell.as.ts.
 *  @param z     [panels][16], read
 *  @param cell  [panels * 4], read and written; `state` [panels * 4], written */
export function activateSteps(steps: i32, panels: i32, z: usize, cell: usize, state: usize): void {
	for (let step = 0; step < steps; step++) {
		for (let p = 0; p < panels; p++) {
			const gates = z + (<usize>p << 6);
			const unit = <usize>p << 4;
			const i = sigmoid4(v128.load(gates));
			const f = sigmoid4(v128.load(gates, 16));
			const g = tanh4(v128.load(gates, 32));
			const o = sigmoid4(v128.load(gates, 48));
			const c = kernelMadd(f, v128.load(cell + unit), f32x4.mul(i, g));
			v128.store(cell + unit, c);
			v128.store(state + unit, f32x4.mul(o, tanh4(c)));
		}
	}
}
