// The output layer of a language model on sampled words: which of the candidates comes next? A softmax over them alone.
//
//   candidates [count] word ids; panels = count / 16, rounded up
//   kernel     [panels][Hp][16]   the candidates' output vectors, as columns
//   logits     [panels][n][16]    of n positions; then, in place, the gradient of the loss
import { exp4, madd, sum4 } from './simd.as';

/** kernel = the candidates' rows of table [vocabulary][Hp], turned into columns; columns beyond `count` are zeros. */
export function gatherCandidates(candidates: usize, count: i32, table: usize, Hp: i32, kernel: usize): void {
	const panels = (count + 15) >> 4;
	const panelBytes = <usize>Hp << 6;
	memory.fill(kernel, 0, <usize>panels * panelBytes);
	for (let c = 0; c < count; c++) {
		const row = table + <usize>load<i32>(candidates + (<usize>c << 2)) * (<usize>Hp << 2);
		const column = kernel + <usize>(c >> 4) * panelBytes + (<usize>(c & 15) << 2);
		for (let j: usize = 0; j < <usize>Hp; j++) {
			store<f32>(column + (j << 6), load<f32>(row + (j << 2)));
		}
	}
}

/** dTable += the columns of dKernel; dBias[candidate] += the sum of its gradients over the n positions. */
export function scatterCandidates(
	candidates: usize,
	count: i32,
	n: i32,
	logits: usize,
	dKernel: usize,
	Hp: i32,
	dTable: usize,
	dBias: usize
): void {
	const panelBytes = <usize>Hp << 6;
	for (let c = 0; c < count; c++) {
		const id = <usize>load<i32>(candidates + (<usize>c << 2));
		const lane = <usize>(c & 15) << 2;
		const row = dTable + id * (<usize>Hp << 2);
		const column = dKernel + <usize>(c >> 4) * panelBytes + lane;
		for (let j: usize = 0; j < <usize>Hp; j++) {
			const at = row + (j << 2);
			store<f32>(at, load<f32>(at) + load<f32>(column + (j << 6)));
		}
		const gradients = logits + <usize>(c >> 4) * (<usize>n << 6) + lane;
		let sum: f32 = 0;
		for (let i: usize = 0; i < <usize>n; i++) sum += load<f32>(gradients + (i << 6));
		const at = dBias + (id << 2);
		store<f32>(at, load<f32>(at) + sum);
	}
}

/** logits = states · kernel + bias, two positions by one panel in registers.
 *  @param states [n][Hp]; bias [panels][16] */
export function scoreCandidates(
	n: i32,
	states: usize,
	Hp: i32,
	panels: i32,
	kernel: usize,
	bias: usize,
	logits: usize
): void {
	const bytes = <usize>Hp << 2;
	for (let p = 0; p < panels; p++) {
		const panelKernel = kernel + <usize>p * (<usize>Hp << 6);
		const panelBias = bias + (<usize>p << 6);
		const panelLogits = logits + <usize>p * (<usize>n << 6);
		for (let r = 0; r < n; r += 2) {
			const second = min(r + 1, n - 1);
			let a = states + <usize>r * bytes;
			let b = states + <usize>second * bytes;
			const end = a + bytes;
			let w = panelKernel;
			let a0 = v128.load(panelBias);
			let a1 = v128.load(panelBias, 16);
			let a2 = v128.load(panelBias, 32);
			let a3 = v128.load(panelBias, 48);
			let b0 = a0;
			let b1 = a1;
			let b2 = a2;
			let b3 = a3;
			while (a < end) {
				const x = v128.load32_splat(a);
				const y = v128.load32_splat(b);
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
				a += 4;
				b += 4;
				w += 64;
			}
			const ta = panelLogits + (<usize>r << 6);
			v128.store(ta, a0);
			v128.store(ta, a1, 16);
			v128.store(ta, a2, 32);
			v128.store(ta, a3, 48);
			const tb = panelLogits + (<usize>second << 6);
			v128.store(tb, b0);
			v128.store(tb, b1, 16);
			v128.store(tb, b2, 32);
			v128.store(tb, b3, 48);
		}
	}
}

/** Softmax; the logits become the gradient of its cross-entropy.
 *  @param targets       [n], each the place of the true word among the candidates
 *  @param probabilities [n], written: what the true word got. Its logarithm is the caller's, because AssemblyScript's own
 *                       brings a table that would lie over the weights. */
export function chooseCandidates(
	n: i32,
	panels: i32,
	targets: usize,
	logits: usize,
	probabilities: usize
): void {
	const panelBytes = <usize>n << 6;
	const end = <usize>panels * panelBytes;
	for (let r = 0; r < n; r++) {
		const row = logits + (<usize>r << 6);
		let top = v128.load(row);
		for (let p: usize = 0; p < end; p += panelBytes) {
			for (let j: usize = 0; j < 64; j += 16) top = f32x4.max(top, v128.load(row + p + j));
		}
		const highest = f32x4.splat(
			max(
				max(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)),
				max(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3))
			)
		);
		const target = load<i32>(targets + (<usize>r << 2));
		const chosen = row + <usize>(target >> 4) * panelBytes + (<usize>(target & 15) << 2);
		let sums = f32x4.splat(0.0);
		for (let p: usize = 0; p < end; p += panelBytes) {
			for (let j: usize = 0; j < 64; j += 16) {
				const at = row + p + j;
				const e = exp4(f32x4.sub(v128.load(at), highest));
				v128.store(at, e);
				sums = f32x4.add(sums, e);
			}
		}
		const share = f32x4.splat(1.0 / sum4(sums));
		for (let p: usize = 0; p < end; p += panelBytes) {
			for (let j: usize = 0; j < 64; j += 16) {
				const at = row + p + j;
				v128.store(at, f32x4.mul(v128.load(at), share));
			}
		}
		const probability = load<f32>(chosen);
		store<f32>(probabilities + (<usize>r << 2), probability);
		store<f32>(chosen, probability - 1.0);
	}
}
