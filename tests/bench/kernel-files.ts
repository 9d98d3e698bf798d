// The app's own kernels, as `npm run build:wasm` left them.
import { readFile } from 'node:fs/promises';
import type { WasmVariant } from '../../src/lib/lstm/wasm-variant.ts';

export async function compileKernel(
	kernel: 'lstm' | 'training',
	variant: WasmVariant
): Promise<WebAssembly.Module> {
	const folder = new URL('../../src/lib/lstm/generated/', import.meta.url);
	return WebAssembly.compile(await readFile(new URL(`${kernel}.${variant}.wasm`, folder)));
}
