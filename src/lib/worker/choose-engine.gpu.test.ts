// The real worker with WebGPU on Chromium's software adapter, which is refused to visitors and lent to tests.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { GOOD_MODELS_URL } from '../../../tests/helpers/tiny-model-server.ts';
import workerUrl from '../../../tests/helpers/tiny-model-webgpu.worker.ts?worker&url';
import { makeTinyModel } from '../../../tests/helpers/tiny-model.ts';
import type { EngineStatus } from '../contract/engine-choice.ts';
import type { BundledModel } from '../contract/manifest.ts';
import { createLocalBatchClassifier } from './batch-client.ts';
import { createLocalClassifier, type LocalClassifier } from './client.ts';

const TOLERANCE = 1e-5;
const WASM = expect.stringMatching(/^wasm-/);
const text = 'A good movie, not bad at all!';

let bundled: BundledModel;
let classifier: LocalClassifier | undefined;
beforeEach(async () => {
	({ bundled } = await makeTinyModel());
});
afterEach(async () => {
	classifier?.dispose();
	await new Promise((resolve) => (indexedDB.deleteDatabase('matinee').onsuccess = resolve));
});

const createWorker = () => new Worker(workerUrl, { type: 'module' });

function open(): { classifier: LocalClassifier; statuses: EngineStatus[] } {
	const statuses: EngineStatus[] = [];
	classifier = createLocalClassifier({
		bundled,
		modelsUrl: GOOD_MODELS_URL,
		createWorker,
		onState: () => undefined,
		onNotice: () => undefined,
		onEngines: (status) => statuses.push(status)
	});
	return { classifier, statuses };
}

it('answers by WebAssembly, then by WebGPU and by WebAssembly again, as is wished', async () => {
	const { classifier, statuses } = open();
	const first = await classifier.classify(text);
	expect(first.engine).toEqual(WASM);

	classifier.chooseEngine('webgpu-software');
	const onWebGpu = { short: 'webgpu', long: 'webgpu', batch: 'webgpu' };
	await vi.waitFor(() => expect(statuses.at(-1)?.running).toEqual(onWebGpu), { timeout: 30_000 });
	expect(statuses.at(-1)).toEqual({
		choice: 'webgpu-software',
		running: onWebGpu,
		hasWebGpu: true
	});
	const second = await classifier.classify(text);
	expect(second.engine).toBe('webgpu');
	expect(Math.abs(second.probability - first.probability)).toBeLessThan(TOLERANCE);

	classifier.chooseEngine('wasm');
	await vi.waitFor(() => expect(statuses.at(-1)?.choice).toBe('wasm'));
	expect(await classifier.classify(text)).toMatchObject({
		engine: WASM,
		probability: first.probability
	});
});

it.each(['automatic', 'webgpu'] as const)(
	'never takes a software adapter for a visitor, wish %s or not',
	async (choice) => {
		const { classifier, statuses } = open();
		classifier.chooseEngine(choice);
		classifier.start();
		await vi.waitFor(() => expect(statuses).toHaveLength(1), { timeout: 10_000 });
		expect(statuses[0]).toEqual({
			choice,
			running: { short: WASM, long: WASM, batch: WASM },
			hasWebGpu: false,
			webGpuProblem: expect.stringContaining('software')
		});
		expect(await classifier.classify(text)).toMatchObject({ engine: WASM });
	}
);

it('lends the adapter to one of the workers of a batch', async () => {
	const batches = createLocalBatchClassifier({
		bundled,
		modelsUrl: GOOD_MODELS_URL,
		createWorker,
		engine: 'webgpu-software',
		maxWorkers: 2
	});
	const reviews = Array.from({ length: 100 }, (_, i) => 'good movie '.repeat(1 + (i % 9)));
	const engines = new Set<string | undefined>();
	// The first ones are answered while the device is being opened.
	await vi.waitFor(
		async () => {
			for await (const { prediction } of batches.classifyMany(reviews))
				engines.add(prediction?.engine);
			expect([...engines]).toContain('webgpu');
		},
		{ timeout: 30_000 }
	);
	expect(engines).toEqual(new Set([WASM, 'webgpu']));
	batches.dispose();
});
