import { describe, expect, it } from 'vitest';
import { requestAdapter, type Gpu } from './adapter.ts';

const REAL = { vendor: 'nvidia', architecture: 'hopper', device: '', description: '' };

/** A browser whose adapter says this of itself. */
function browserWith(info: object | null, adapter: object = {}): Gpu {
	const offered = info && { ...adapter, info: { isFallbackAdapter: false, ...info } };
	return { requestAdapter: async () => offered as GPUAdapter | null };
}

describe('requestAdapter', () => {
	it('takes a real adapter', async () => {
		const adapter = await requestAdapter(browserWith(REAL), false);
		expect(adapter.info.vendor).toBe('nvidia');
	});

	it.each<[string, Gpu | undefined]>([
		['no WebGPU', undefined],
		['no adapter', browserWith(null)],
		['an adapter that is marked as a fallback', browserWith({ ...REAL, isFallbackAdapter: true })],
		['a mark in the old place', browserWith(REAL, { isFallbackAdapter: true })],
		['SwiftShader without a mark', browserWith({ ...REAL, architecture: 'swiftshader' })],
		['llvmpipe without a mark', browserWith({ ...REAL, description: 'llvmpipe (LLVM 19)' })],
		['an error', { requestAdapter: () => Promise.reject(new TypeError('crashed')) }]
	])('refuses %s', async (_, gpu) => {
		await expect(requestAdapter(gpu, false)).rejects.toMatchObject({ code: 'lstm/no-webgpu' });
	});

	it('takes a software adapter when told to', async () => {
		const gpu = browserWith({ ...REAL, isFallbackAdapter: true });
		await expect(requestAdapter(gpu, true)).resolves.toBeDefined();
	});
});
