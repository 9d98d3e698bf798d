// The faster WebAssembly build, switched on where Node.js still hides it.
import { setFlagsFromString } from 'node:v8';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { detectVariant, type WasmVariant } from '../../../src/lib/lstm/wasm-variant.ts';

/** Node 20 keeps relaxed SIMD behind a flag of V8; later versions have it, and may not know the flag.
 *  @returns the fastest build that runs here
 *  @throws  lstm/no-simd */
export function enableRelaxedSimd(): WasmVariant {
	if (detectVariant() === 'simd') setFlagsFromString('--experimental-wasm-relaxed-simd');
	const variant = detectVariant();
	if (variant) return variant;
	throw new AppError('lstm/no-simd', 'This Node.js has no WebAssembly SIMD.', {
		next: 'Use Node.js 20.19 or newer.'
	});
}
