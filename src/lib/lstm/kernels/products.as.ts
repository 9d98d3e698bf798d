// The two matrix products of the backward pass, each with eight sums in registers.
import { madd } from './simd.as';

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

/** dKernel += inputsᵀ · dz, two inputs by one panel in registers; K is a multiple of 4.
 *  @param inputs [n][stride bytes]; dz [panels][n][16] */
export function addOuterProducts(
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
export function multiplyTransposed(
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
