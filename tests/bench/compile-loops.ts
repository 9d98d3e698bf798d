// peak.as.ts, compiled here and now: it belongs to no build of the app.
import { fileURLToPath } from 'node:url';
import { main as compile } from 'assemblyscript/asc';
import { AppError } from '../../src/lib/contract/errors.ts';
import type { WasmVariant } from '../../src/lib/lstm/wasm-variant.ts';

/** Room for the largest block and what the gates take. */
const PAGES = 32;

/** @returns a binary for `createLoops` */
export async function compileLoops(variant: WasmVariant): Promise<Uint8Array<ArrayBuffer>> {
	let binary: Uint8Array<ArrayBuffer> | undefined;
	const features = variant === 'relaxed-simd' ? 'simd,relaxed-simd' : 'simd';
	const { error, stderr } = await compile(
		[
			'tests/bench/peak.as.ts',
			...['--baseDir', fileURLToPath(new URL('../..', import.meta.url))],
			...['--outFile', 'peak.wasm', '--enable', features],
			...['--optimizeLevel', '3', '--runtime', 'stub', '--noAssert', '--use', 'abort='],
			...['--initialMemory', String(PAGES)]
		],
		{
			writeFile(_name, contents) {
				if (typeof contents !== 'string') binary = Uint8Array.from(contents);
			}
		}
	);
	if (binary && !error) return binary;
	throw new AppError(
		'lstm/not-compiled',
		`The loops of peak.as.ts could not be compiled: ${stderr.toString()}`,
		{ next: 'Run npm ci again, and check peak.as.ts.', cause: error }
	);
}
