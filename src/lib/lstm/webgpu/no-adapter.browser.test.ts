// A browser without WebGPU must not pay for it: these tests run in a Chromium that offers no adapter.
import { expect, it } from 'vitest';
import { createWebGpuEngine } from './webgpu-engine.ts';

it('is not available without an adapter, and loads nothing to find that out', async () => {
	expect((await navigator.gpu?.requestAdapter()) ?? null).toBeNull();
	const failure = createWebGpuEngine({
		gpu: navigator.gpu,
		architecture: { vocabularySize: 3, embedding: 1, hidden: 1, pooling: 'last' },
		weights: {
			embedding: new Float32Array(3),
			kernel: new Float32Array(4),
			recurrentKernel: new Float32Array(4),
			bias: new Float32Array(4),
			denseKernel: new Float32Array(1),
			denseBias: new Float32Array(1)
		},
		allowFallbackAdapter: true
	});
	await expect(failure).rejects.toMatchObject({ code: 'lstm/no-webgpu' });
	const names = performance.getEntriesByType('resource').map(({ name }) => name);
	// The engine's own modules are there, so the list is whole.
	expect(names.filter((name) => name.includes('webgpu/adapter'))).not.toEqual([]);
	expect(names.filter((name) => /webgpu\/tfjs\/|tensorflow/.test(name))).toEqual([]);
});
