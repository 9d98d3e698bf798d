// The real worker with the tiny model for its network, where it may import WebGPU on demand.
import './replace-fetch.ts';
import '../../src/lib/worker/classifier.worker.ts';

// Vitest rewrites every import() to go through this object, and puts it into pages only.
Object.assign(globalThis, {
	__vitest_browser_runner__: { wrapDynamicImport: (load: () => Promise<unknown>) => load() }
});
