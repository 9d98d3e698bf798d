// Which of the two WebAssembly builds a runtime can run. Both give the same results within the golden tolerance;
// the relaxed one is faster, because a multiply and an add become one instruction.
export type WasmVariant = 'relaxed-simd' | 'simd';

// The smallest module with one function: () → v128, body `v128.const 0 … <instruction> …`.
function moduleWith(...instructions: number[]): Uint8Array<ArrayBuffer> {
	const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
	const type = [1, 5, 1, 0x60, 0, 1, 0x7b];
	const functions = [3, 2, 1, 0];
	const body = [0, ...instructions, 0x0b];
	const code = [10, body.length + 2, 1, body.length, ...body];
	return new Uint8Array([...header, ...type, ...functions, ...code]);
}

const ZERO = [0x41, 0, 0xfd, 0x11]; // i32.const 0, i32x4.splat
const SIMD = moduleWith(...ZERO);
const RELAXED_SIMD = moduleWith(...ZERO, ...ZERO, ...ZERO, 0xfd, 0x85, 0x02); // f32x4.relaxed_madd

/** The fastest build that this runtime accepts; undefined where it has no SIMD at all. */
export function detectVariant(): WasmVariant | undefined {
	if (typeof WebAssembly === 'undefined') return undefined;
	if (WebAssembly.validate(RELAXED_SIMD)) return 'relaxed-simd';
	return WebAssembly.validate(SIMD) ? 'simd' : undefined;
}
