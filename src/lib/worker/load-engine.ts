// The WebAssembly engine for this browser: its fastest build, fetched and compiled.
import type { ExplainingEngine, ModelWeights } from '../contract/engine.ts';
import { AppError } from '../contract/errors.ts';
import type { Architecture } from '../contract/manifest.ts';
import relaxedSimdUrl from '../lstm/generated/lstm.relaxed-simd.wasm?url&no-inline';
import simdUrl from '../lstm/generated/lstm.simd.wasm?url&no-inline';
import { createWasmEngine } from '../lstm/wasm-engine.ts';
import { detectVariant } from '../lstm/wasm-variant.ts';

/** Needs no model yet, so that both can come side by side.
 *  @returns  makes an engine of a model's weights
 *  @throws   lstm/no-simd where the browser has no WebAssembly SIMD; lstm/unreachable when the build cannot be had */
export async function loadWasmEngine(): Promise<
	(architecture: Architecture, weights: ModelWeights) => ExplainingEngine
> {
	const variant = detectVariant();
	if (!variant) {
		throw new AppError('lstm/no-simd', 'This browser is too old to run the model.', {
			next: 'Use Chrome 91, Edge 91, Firefox 89, Safari 16.4 or anything newer.'
		});
	}
	const module = await compile(variant === 'simd' ? simdUrl : relaxedSimdUrl);
	return (architecture, weights) => createWasmEngine({ module, variant, architecture, weights });
}

async function compile(url: string): Promise<WebAssembly.Module> {
	try {
		const response = await fetch(url);
		if (!response.ok) throw new Error(`status ${response.status}`);
		// compileStreaming refuses every other MIME type, and many a server does not know this one.
		return response.headers.get('content-type') === 'application/wasm'
			? await WebAssembly.compileStreaming(response)
			: await WebAssembly.compile(await response.arrayBuffer());
	} catch (cause) {
		throw new AppError(
			'lstm/unreachable',
			'The program that runs the model could not be fetched.',
			{
				next: 'Connect to the network and reload the page.',
				cause
			}
		);
	}
}
