// The forward pass in a module worker of a page, bundled as the app is.
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import stockUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url&no-inline';
import stockSimdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url&no-inline';
import stockThreadsUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url&no-inline';
import { expose } from 'comlink';
import relaxedSimdUrl from '../../../src/lib/lstm/generated/lstm.relaxed-simd.wasm?url&no-inline';
import simdUrl from '../../../src/lib/lstm/generated/lstm.simd.wasm?url&no-inline';
import { measureForward, type ForwardResult } from '../forward.ts';
import type { Effort } from '../interleave.ts';

const compile = (url: string) => WebAssembly.compileStreaming(fetch(url));

const service = {
	async measure(effort: Effort): Promise<ForwardResult[]> {
		setWasmPaths({
			'tfjs-backend-wasm.wasm': stockUrl,
			'tfjs-backend-wasm-simd.wasm': stockSimdUrl,
			'tfjs-backend-wasm-threaded-simd.wasm': stockThreadsUrl
		});
		const modules = { simd: await compile(simdUrl), 'relaxed-simd': await compile(relaxedSimdUrl) };
		return measureForward(modules, effort);
	}
};
export type ForwardService = typeof service;

expose(service);
