// The WebGPU engine where the app runs it: in a worker, which has no `window` for TF.js to look for.
import { createWebGpuEngine } from '../../src/lib/lstm/webgpu/webgpu-engine.ts';
import { randomIds, randomWeights } from './random-weights.ts';

// Vitest rewrites every import() to go through this object, and puts it into pages only.
Object.assign(globalThis, {
	__vitest_browser_runner__: { wrapDynamicImport: (load: () => Promise<unknown>) => load() }
});

const architecture = {
	vocabularySize: 50,
	embedding: 7,
	hidden: 12,
	pooling: 'last-max-mean'
} as const;

const engine = await createWebGpuEngine({
	gpu: navigator.gpu,
	architecture,
	weights: randomWeights(architecture, 1),
	allowFallbackAdapter: true
});
postMessage(await engine.forward([randomIds(20, 50, 1)]));
engine.dispose();
