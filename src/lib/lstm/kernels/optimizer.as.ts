// The optimiser, over any range of one flat array. Lengths are in floats and multiples of 4.
import { madd, sum4 } from './simd.as';

/** target += source */
export function addArrays(target: usize, source: usize, length: i32): void {
	const end = target + (<usize>length << 2);
	while (target < end) {
		v128.store(target, f32x4.add(v128.load(target), v128.load(source)));
		target += 16;
		source += 16;
	}
}

/** The sum of squares; float64 across blocks, so that millions of small terms are not lost. */
export function sumSquares(values: usize, length: i32): f64 {
	const end = values + (<usize>length << 2);
	let total: f64 = 0;
	while (values < end) {
		const blockEnd = min(values + 1024, end);
		let sum = f32x4.splat(0.0);
		while (values < blockEnd) {
			const value = v128.load(values);
			sum = madd(value, value, sum);
			values += 16;
		}
		total += sum4(sum);
	}
	return total;
}

/** One step of Adam (Kingma & Ba 2015), the gradient scaled first, weight decay decoupled (Loshchilov & Hutter 2019).
 *  @param rate   learning rate with both bias corrections in it: lr sqrt(1 - beta2^t) / (1 - beta1^t)
 *  @param decay  what a weight is multiplied with before the step: 1 - lr * weightDecay */
export function adamStep(
	weights: usize,
	gradient: usize,
	mean: usize,
	square: usize,
	length: i32,
	scale: f32,
	rate: f32,
	beta1: f32,
	beta2: f32,
	epsilon: f32,
	decay: f32
): void {
	const end = weights + (<usize>length << 2);
	const s = f32x4.splat(scale);
	const b1 = f32x4.splat(beta1);
	const b2 = f32x4.splat(beta2);
	const c1 = f32x4.splat(1.0 - beta1);
	const c2 = f32x4.splat(1.0 - beta2);
	const minus = f32x4.splat(-rate);
	const e = f32x4.splat(epsilon);
	const keep = f32x4.splat(decay);
	while (weights < end) {
		const g = f32x4.mul(v128.load(gradient), s);
		const m = madd(b1, v128.load(mean), f32x4.mul(c1, g));
		const v = madd(b2, v128.load(square), f32x4.mul(c2, f32x4.mul(g, g)));
		v128.store(mean, m);
		v128.store(square, v);
		const step = f32x4.div(m, f32x4.add(f32x4.sqrt(v), e));
		v128.store(weights, madd(minus, step, f32x4.mul(v128.load(weights), keep)));
		weights += 16;
		gradient += 16;
		mean += 16;
		square += 16;
	}
}

/** average += (1 - momentum) * (weights - average): the moving average of the weights (Polyak). */
export function averageStep(average: usize, weights: usize, length: i32, momentum: f32): void {
	const end = average + (<usize>length << 2);
	const share = f32x4.splat(1.0 - momentum);
	while (average < end) {
		const a = v128.load(average);
		v128.store(average, madd(share, f32x4.sub(v128.load(weights), a), a));
		average += 16;
		weights += 16;
	}
}
