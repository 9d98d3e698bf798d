// The WebGPU engine on Chromium's software adapter, against stock TF.js layers and the float64 specification.
import { getBackend, memory, setBackend } from '@tensorflow/tfjs';
import { backend } from '@tensorflow/tfjs-core';
import { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu/dist/base';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
	randomIds,
	randomNgrams,
	randomWeights
} from '../../../../tests/helpers/random-weights.ts';
import {
	buildReferenceModel,
	predictReference
} from '../../../../tests/helpers/reference-model.ts';
import { architectureOf as architecture, ENGINE_SIZES } from '../../../../tests/helpers/sizes.ts';
import type { NgramTable } from '../../contract/engine.ts';
import type { Architecture } from '../../contract/manifest.ts';
import { forwardReference } from '../specification.ts';
import { createWebGpuEngine, type WebGpuEngine } from './webgpu-engine.ts';

/** Largest absolute difference of a probability, against anything. */
const TOLERANCE = 1e-5;

const SIZES = [
	...ENGINE_SIZES,
	// More units than threads of a workgroup.
	architecture(5, 301, 'last-max-mean')
];

async function createEngine(
	size: Architecture,
	seed = 1,
	ngrams?: NgramTable
): Promise<WebGpuEngine> {
	const engine = await createWebGpuEngine({
		gpu: navigator.gpu,
		architecture: size,
		weights: { ...randomWeights(size, seed), ...(ngrams && { ngrams }) },
		allowFallbackAdapter: true
	});
	onTestFinished(() => engine.dispose());
	return engine;
}

function expectClose(actual: ArrayLike<number>, expected: readonly number[]): void {
	expect(actual).toHaveLength(expected.length);
	expected.forEach((value, i) =>
		expect(Math.abs((actual[i] ?? NaN) - value)).toBeLessThan(TOLERANCE)
	);
}

describe('the webgpu engine', () => {
	it('loads TF.js where there is an adapter', async () => {
		await createEngine(architecture(4, 8, 'last'));
		const names = performance.getEntriesByType('resource').map(({ name }) => name);
		expect(names.filter((name) => name.includes('webgpu/tfjs/'))).not.toEqual([]);
	});

	it('refuses the software adapter unless it is told to take it', async () => {
		const size = architecture(4, 8, 'last');
		const options = { gpu: navigator.gpu, architecture: size, weights: randomWeights(size, 1) };
		await expect(createWebGpuEngine(options)).rejects.toMatchObject({ code: 'lstm/no-webgpu' });
	});

	it('hears the n-grams of the specification, in batches and traces', async () => {
		const size = architecture(7, 12, 'last-max-mean');
		const ngrams = randomNgrams(80, size.vocabularySize, 1);
		const weights = { ...randomWeights(size, 1), ngrams };
		const engine = await createEngine(size, 1, ngrams);
		const batch = [1, 90, 20].map((length) => randomIds(length, size.vocabularySize, length));
		const read = (ids: Int32Array) => forwardReference(size, weights, ids);
		expectClose(await engine.forward(batch), batch.map(read));
		const [, longest = new Int32Array()] = batch;
		const steps = Array.from(longest, (_, t) => read(longest.subarray(0, t + 1)));
		expectClose(await engine.trace(longest), steps);
	});

	it.each(SIZES)(
		'agrees with stock TF.js layers at $embedding × $hidden, $pooling, in the order of the input',
		async (size) => {
			const batch = [17, 1, 500, 2, 33].map((length) =>
				randomIds(length, size.vocabularySize, length)
			);
			await setBackend('cpu');
			const model = buildReferenceModel(size, randomWeights(size, 1));
			const expected = batch.map((ids) => predictReference(model, ids));
			model.dispose();

			const engine = await createEngine(size);
			expectClose(await engine.forward(batch), expected);
			// Alone, a row lies elsewhere in the buffers than in a batch.
			for (const [row, ids] of batch.entries()) {
				expectClose(await engine.forward([ids]), expected.slice(row, row + 1));
			}
		}
	);

	it('agrees with the specification on gates that are driven to their limits', async () => {
		const size = architecture(7, 12, 'last-max-mean');
		const weights = randomWeights(size, 1);
		weights.kernel.forEach((value, i) => (weights.kernel[i] = value * 500));
		const engine = await createWebGpuEngine({
			gpu: navigator.gpu,
			architecture: size,
			weights,
			allowFallbackAdapter: true
		});
		onTestFinished(() => engine.dispose());
		const ids = randomIds(40, size.vocabularySize, 1);
		expectClose(await engine.forward([ids]), [forwardReference(size, weights, ids)]);
	});

	it.each([architecture(7, 12, 'last-max-mean'), architecture(5, 301, 'last')])(
		'traces the probability after every token at $embedding × $hidden, $pooling',
		async (size) => {
			const engine = await createEngine(size);
			const ids = randomIds(17, size.vocabularySize, 5);
			const trace = await engine.trace(ids);
			const weights = randomWeights(size, 1);
			expectClose(
				trace,
				Array.from(ids, (_, t) => forwardReference(size, weights, ids.subarray(0, t + 1)))
			);
			expect(trace.at(-1)).toBe((await engine.forward([ids]))[0]);
		}
	);

	it('runs in a worker', async () => {
		const url = new URL('../../../../tests/helpers/webgpu.worker.ts', import.meta.url);
		const worker = new Worker(url, { type: 'module' });
		onTestFinished(() => worker.terminate());
		const answer = await new Promise<Float32Array>((resolve, reject) => {
			worker.onmessage = ({ data }: MessageEvent<Float32Array>) => resolve(data);
			worker.onerror = ({ message }) => reject(new Error(message));
		});
		const size = architecture(7, 12, 'last-max-mean');
		const ids = randomIds(20, 50, 1);
		expectClose(answer, [forwardReference(size, randomWeights(size, 1), ids)]);
	});

	it('cuts a batch that is more than the device takes at once', async () => {
		const size = architecture(1, 1, 'last');
		const engine = await createEngine(size);
		const adapter = await navigator.gpu.requestAdapter();
		const rows = (adapter?.limits.maxComputeWorkgroupsPerDimension ?? 0) + 100;
		const expected = Array.from({ length: 50 }, (_, id) =>
			forwardReference(size, randomWeights(size, 1), [id])
		);
		const answers = await engine.forward(
			Array.from({ length: rows }, (_, row) => Int32Array.of(row % 50))
		);
		const errors = answers.map((answer, row) => Math.abs(answer - (expected[row % 50] ?? NaN)));
		expect(rows).toBeGreaterThan(100);
		expect(answers).toHaveLength(rows);
		expect(errors.reduce((highest, error) => Math.max(highest, error), 0)).toBeLessThan(TOLERANCE);
	});

	it('answers calls that are made at once, each with its own', async () => {
		const size = architecture(3, 5, 'last-max-mean');
		const [first, second] = await Promise.all([createEngine(size, 1), createEngine(size, 2)]);
		const batches = Array.from({ length: 6 }, (_, i) => [randomIds(3 + 20 * i, 50, i)]);
		const answers = await Promise.all(
			batches.flatMap((batch) => [first.forward(batch), second.forward(batch)])
		);
		const expected = batches.flatMap((batch) =>
			[1, 2].map((seed) =>
				batch.map((ids) => forwardReference(size, randomWeights(size, seed), ids))
			)
		);
		answers.forEach((answer, i) => expectClose(answer, expected[i] ?? []));
	});

	it('holds no more tensors and buffers after 1,000 predictions than before', async () => {
		const engine = await createEngine(architecture(3, 5, 'last'));
		const predict = (i: number) => engine.forward([randomIds(1 + ((i * 37) % 200), 50, i)]);
		const count = (): number[] => {
			const current = backend();
			if (!(current instanceof WebGPUBackend)) throw new Error(`on ${getBackend()}`);
			const { bufferManager } = current;
			return [
				memory().numTensors,
				bufferManager.getNumUsedBuffers(),
				bufferManager.getNumFreeBuffers(),
				bufferManager.numBytesAllocated
			];
		};
		// Buffers of 64, 128 and 256 steps are made by the first ones.
		for (let i = 0; i < 20; i++) await predict(i);
		const before = count();
		for (let i = 0; i < 1000; i++) await predict(i);
		expect(count()).toEqual(before);
	});

	it('gives all memory back when it is disposed of', async () => {
		await setBackend('cpu');
		const before = memory().numTensors;
		const engine = await createEngine(architecture(3, 5, 'last'));
		await engine.forward([Int32Array.of(1, 2, 3)]);
		expect(memory().numTensors).toBeGreaterThan(before);
		engine.dispose();
		await setBackend('cpu');
		expect(memory().numTensors).toBe(before);
	});

	it.each([
		['lstm/empty-sequence', new Int32Array(0)],
		['lstm/id-out-of-range', Int32Array.of(1, 50)],
		['lstm/id-out-of-range', Int32Array.of(-1)]
	])('refuses a bad sequence with %s, and goes on working', async (code, ids) => {
		const size = architecture(4, 8, 'last');
		const engine = await createEngine(size);
		await expect(engine.forward([ids])).rejects.toMatchObject({ code });
		await expect(engine.trace(ids)).rejects.toMatchObject({ code });
		const good = Int32Array.of(1, 2, 3);
		expectClose(await engine.forward([good]), [
			forwardReference(size, randomWeights(size, 1), good)
		]);
	});

	it('refuses to work once disposed', async () => {
		const engine = await createEngine(architecture(4, 8, 'last'));
		const running = engine.forward([randomIds(500, 50, 1)]);
		engine.dispose();
		await expect(running).rejects.toMatchObject({ code: 'lstm/disposed' });
		await expect(engine.forward([Int32Array.of(1)])).rejects.toMatchObject({
			code: 'lstm/disposed'
		});
	});

	it('answers an empty batch with nothing', async () => {
		const engine = await createEngine(architecture(4, 8, 'last'));
		expect(await engine.forward([])).toHaveLength(0);
	});
});
