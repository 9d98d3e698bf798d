// The loop of peak.as.ts, compiled here and now: it belongs to no build of the app.
import { fileURLToPath } from 'node:url';
import { main as compile } from 'assemblyscript/asc';
import * as v from 'valibot';
import { AppError } from '../../src/lib/contract/errors.ts';
import type { WasmVariant } from '../../src/lib/lstm/wasm-variant.ts';

const TURNS = 250_000;
/** Of one call: 12 registers of 4 lanes, a multiplication and an addition each. */
export const PEAK_FLOPS = TURNS * 12 * 4 * 2;

const loopSchema = v.object({
	multiplyAdd: v.custom<LoopFunction>((f) => typeof f === 'function')
});
type LoopFunction = (turns: number, x: number, y: number) => number;

/** @returns a call that does PEAK_FLOPS floating-point operations */
export async function createPeakLoop(variant: WasmVariant): Promise<() => number> {
	const binary = await compilePeak(variant);
	const { instance } = await WebAssembly.instantiate(binary, {});
	const { multiplyAdd } = v.parse(loopSchema, instance.exports);
	return () => multiplyAdd(TURNS, 0.5, 1);
}

async function compilePeak(variant: WasmVariant): Promise<Uint8Array<ArrayBuffer>> {
	let binary: Uint8Array<ArrayBuffer> | undefined;
	const features = variant === 'relaxed-simd' ? 'simd,relaxed-simd' : 'simd';
	const { error, stderr } = await compile(
		[
			'peak.as.ts',
			...['--baseDir', fileURLToPath(new URL('.', import.meta.url))],
			...['--outFile', 'peak.wasm', '--enable', features],
			...['--optimizeLevel', '3', '--runtime', 'stub', '--noAssert', '--use', 'abort=']
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
		`The loop of peak.as.ts could not be compiled: ${stderr.toString()}`,
		{ next: 'Run npm ci again, and check peak.as.ts.', cause: error }
	);
}
