// The engine in a real browser: both builds, and servers that do not know what WebAssembly is.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeTinyModel } from '../../../tests/helpers/tiny-model.ts';
import type { ModelWeights } from '../contract/engine.ts';
import type { Architecture } from '../contract/manifest.ts';
import { readWeights } from '../lstm/weights.ts';
import { loadWasmEngine } from './load-engine.ts';

let architecture: Architecture;
let weights: ModelWeights;
beforeEach(async () => {
	const { manifest, files, ngrams } = await makeTinyModel();
	({ architecture } = manifest);
	const json: unknown = JSON.parse(new TextDecoder().decode(files.get('model.json')));
	const bytes = files.get('weights.bin')?.buffer ?? new ArrayBuffer(0);
	weights = readWeights(json, bytes, architecture, ngrams);
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

const ids = [Int32Array.of(2, 3, 1, 9, 4)];

/** Answer every request with the real file, under this MIME type. */
function serveAs(contentType: string): void {
	const realFetch = fetch;
	vi.stubGlobal('fetch', async (url: string) => {
		const body = await (await realFetch(url)).arrayBuffer();
		return new Response(body, { headers: { 'content-type': contentType } });
	});
}

it('is the fastest build that the browser takes, and both builds agree', async () => {
	const relaxed = (await loadWasmEngine())(architecture, weights);
	const realValidate = WebAssembly.validate.bind(WebAssembly);
	vi.spyOn(WebAssembly, 'validate').mockReturnValueOnce(false).mockImplementation(realValidate);
	const plain = (await loadWasmEngine())(architecture, weights);
	expect([relaxed.name, plain.name]).toEqual(['wasm-relaxed-simd', 'wasm-simd']);
	const [[a = NaN] = [], [b = NaN] = []] = await Promise.all(
		[relaxed, plain].map((engine) => engine.forward(ids))
	);
	expect(a).toBeGreaterThan(0);
	// 1e-6: the relaxed build rounds once where the plain one rounds twice.
	expect(Math.abs(a - b)).toBeLessThan(1e-6);
});

describe('a server', () => {
	it.each(['application/wasm', 'application/octet-stream', 'text/plain; charset=utf-8'])(
		'may call WebAssembly %s',
		async (contentType) => {
			serveAs(contentType);
			const engine = (await loadWasmEngine())(architecture, weights);
			expect((await engine.forward(ids))[0]).toBeGreaterThan(0);
		}
	);

	it.each<[string, () => Promise<Response>]>([
		['does not have it', async () => new Response('no', { status: 404 })],
		['gives a page instead', async () => new Response('<!doctype html>')],
		['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))]
	])('that %s is told with a next step', async (_, reply) => {
		vi.stubGlobal('fetch', reply);
		await expect(loadWasmEngine()).rejects.toMatchObject({
			code: 'lstm/unreachable',
			next: expect.stringContaining('reload')
		});
	});
});

it('says which browsers do when this one has no SIMD', async () => {
	vi.spyOn(WebAssembly, 'validate').mockReturnValue(false);
	await expect(loadWasmEngine()).rejects.toMatchObject({
		code: 'lstm/no-simd',
		next: expect.stringContaining('Safari 16.4')
	});
});
