// Four-lane float32 arithmetic that every kernel is made of.
// AssemblyScript: compiled to WebAssembly SIMD, once with relaxed multiply-add and once without (asconfig.json). Its @inline
// stands before functions, where TypeScript, which editors read these files with, knows no decorator: hence the @ts-ignore.

/** acc + a * b; one rounding where the runtime has relaxed SIMD and the processor a fused multiply-add, else two. */
// @ts-ignore: decorator
@inline
export function madd(a: v128, b: v128, acc: v128): v128 {
	if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, acc);
	return f32x4.add(acc, f32x4.mul(a, b));
}

/** e^x, relative error about 1e-7, x clamped to ±87 so that neither end leaves the float32 range.
 *  Cephes `expf`: x = n ln 2 + r, a polynomial for e^r, n added to the exponent's bits. */
// @ts-ignore: decorator
@inline
export function exp4(x: v128): v128 {
	x = f32x4.pmin(f32x4.pmax(x, f32x4.splat(-87.0)), f32x4.splat(87.0));
	// Adding 1.5 · 2^23 rounds to a whole number, which then stands in the lowest bits of the sum.
	const shift = f32x4.splat(12582912.0);
	const shifted = madd(x, f32x4.splat(1.44269504088896341), shift);
	const n = f32x4.sub(shifted, shift);
	// ln 2 in two parts, so that n ln 2 is subtracted without losing the low bits.
	let r = madd(n, f32x4.splat(-0.693359375), x);
	r = madd(n, f32x4.splat(2.12194440e-4), r);
	let p = f32x4.splat(1.9875691500e-4);
	p = madd(p, r, f32x4.splat(1.3981999507e-3));
	p = madd(p, r, f32x4.splat(8.3334519073e-3));
	p = madd(p, r, f32x4.splat(4.1665795894e-2));
	p = madd(p, r, f32x4.splat(1.6666665459e-1));
	p = madd(p, r, f32x4.splat(5.0000001201e-1));
	p = madd(p, f32x4.mul(r, r), f32x4.add(r, f32x4.splat(1.0)));
	return f32x4.mul(p, i32x4.add(i32x4.shl(shifted, 23), i32x4.splat(127 << 23)));
}

/** 1 / (1 + e^-x): the true sigmoid, not the "hard" one that some libraries default to. */
// @ts-ignore: decorator
@inline
export function sigmoid4(x: v128): v128 {
	return f32x4.div(
		f32x4.splat(1.0),
		f32x4.add(f32x4.splat(1.0), exp4(f32x4.neg(x)))
	);
}

/** tanh x = 1 - 2 / (e^2x + 1) */
// @ts-ignore: decorator
@inline
export function tanh4(x: v128): v128 {
	return f32x4.sub(
		f32x4.splat(1.0),
		f32x4.div(f32x4.splat(2.0), f32x4.add(exp4(f32x4.add(x, x)), f32x4.splat(1.0)))
	);
}

/** The sum of the four lanes. */
// @ts-ignore: decorator
@inline
export function sum4(x: v128): f32 {
	return (
		f32x4.extract_lane(x, 0) +
		f32x4.extract_lane(x, 1) +
		(f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3))
	);
}
