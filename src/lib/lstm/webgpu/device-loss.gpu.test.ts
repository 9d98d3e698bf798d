// What happens when the device goes wrong: a right answer or a typed error, never a wrong number. The devices are real
// ones of Chromium's software adapter; the tests get hold of them through the engine's `gpu` port.
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { randomIds, randomWeights } from '../../../../tests/helpers/random-weights.ts';
import type { AppError } from '../../contract/errors.ts';
import type { Architecture } from '../../contract/manifest.ts';
import { forwardReference } from '../specification.ts';
import { createWebGpuEngine, type WebGpuEngine } from './webgpu-engine.ts';

const size: Architecture = {
	vocabularySize: 50,
	embedding: 7,
	hidden: 12,
	pooling: 'last-max-mean'
};
const weights = randomWeights(size, 1);
const ids = randomIds(60, 50, 1);
const expected = forwardReference(size, weights, ids);

/** Every device that the engine under test has opened, the newest last. */
let devices: GPUDevice[];
/** How many more adapters the browser has. */
let adapters: number;
let onLost: ReturnType<typeof vi.fn<(reason: AppError) => void>>;
/** Called with each new device before the engine gets it. */
let prepare: (device: GPUDevice) => void;

beforeEach(() => {
	devices = [];
	adapters = Infinity;
	onLost = vi.fn();
	prepare = () => undefined;
});

async function requestAdapter(options?: GPURequestAdapterOptions): Promise<GPUAdapter | null> {
	if (adapters-- <= 0) return null;
	const adapter = await navigator.gpu.requestAdapter(options);
	if (!adapter) return null;
	const requestDevice = adapter.requestDevice.bind(adapter);
	vi.spyOn(adapter, 'requestDevice').mockImplementation(async (descriptor) => {
		const device = await requestDevice(descriptor);
		prepare(device);
		devices.push(device);
		return device;
	});
	return adapter;
}

async function createEngine(): Promise<WebGpuEngine> {
	const engine = await createWebGpuEngine({
		gpu: { requestAdapter },
		architecture: size,
		weights,
		allowFallbackAdapter: true,
		onLost
	});
	onTestFinished(() => engine.dispose());
	return engine;
}

async function lose(): Promise<void> {
	const device = devices.at(-1);
	device?.destroy();
	await device?.lost;
}

async function expectRight(answer: Promise<Float32Array>): Promise<void> {
	const [probability] = await answer;
	expect(Math.abs((probability ?? NaN) - expected)).toBeLessThan(1e-5);
}

/** Change the source of every shader of a device, as a broken driver would compile it. */
function miscompile(change: (code: string) => string): void {
	prepare = (device) => {
		const createShaderModule = device.createShaderModule.bind(device);
		vi.spyOn(device, 'createShaderModule').mockImplementation(({ code, ...rest }) =>
			createShaderModule({ ...rest, code: change(code) })
		);
	};
}

describe('a lost device', () => {
	it('is replaced for the next call when it was lost between two', async () => {
		const engine = await createEngine();
		await expectRight(engine.forward([ids]));
		await lose();
		await expectRight(engine.forward([ids]));
		await expectRight(engine.forward([ids]));
		expect(devices).toHaveLength(2);
		expect(onLost).not.toHaveBeenCalled();
	});

	it('is replaced in the middle of a call, which is answered', async () => {
		const engine = await createEngine();
		const [device] = devices;
		if (!device) throw new Error('the engine opened no device');
		const submit = vi.spyOn(device.queue, 'submit');
		const first = engine.forward([ids]);
		const trace = engine.trace(ids);
		const last = engine.forward([ids]);
		// The first of them begins, and no result can be back yet.
		await Promise.resolve();
		expect(submit).toHaveBeenCalledOnce();
		await lose();
		await expectRight(first);
		await expectRight(trace.then((steps) => steps.slice(-1)));
		await expectRight(last);
		expect(devices).toHaveLength(2);
	});

	it('is given up after two new ones within half a minute', async () => {
		const engine = await createEngine();
		for (let loss = 1; loss <= 2; loss++) {
			await lose();
			await expectRight(engine.forward([ids]));
		}
		await lose();
		await expect(engine.forward([ids])).rejects.toMatchObject({ code: 'lstm/device-lost' });
		await expect(engine.forward([ids])).rejects.toMatchObject({ code: 'lstm/device-lost' });
		expect(devices).toHaveLength(3);
		expect(onLost).toHaveBeenCalledOnce();
		expect(onLost.mock.lastCall?.[0]).toMatchObject({ code: 'lstm/device-lost' });
	});

	it('is given up at once when there is no other', async () => {
		const engine = await createEngine();
		adapters = 0;
		await lose();
		await expect(engine.forward([ids])).rejects.toMatchObject({ code: 'lstm/no-webgpu' });
		expect(onLost).toHaveBeenCalledOnce();
	});

	it('tells nobody when it was disposed of', async () => {
		const engine = await createEngine();
		engine.dispose();
		await devices.at(-1)?.lost;
		expect(onLost).not.toHaveBeenCalled();
	});
});

describe('a device that does wrong', () => {
	it('is not used when a shader does not compile', async () => {
		miscompile((code) => code.replace('var sum =', 'var sum = missing +'));
		await expect(createEngine()).rejects.toMatchObject({ code: 'lstm/device-failed' });
	});

	it('is not used when it computes something else', async () => {
		miscompile((code) => code.replaceAll('-clamp(', 'clamp('));
		await expect(createEngine()).rejects.toMatchObject({ code: 'lstm/self-test-failed' });
	});

	it('is not used when it gives no numbers', async () => {
		miscompile((code) => code.replace('return sum', 'return uniforms.NAN'));
		await expect(createEngine()).rejects.toMatchObject({ code: 'lstm/device-failed' });
	});

	it('has no answer believed after an error, even if a number came', async () => {
		const engine = await createEngine();
		const [device] = devices;
		if (!device) throw new Error('the engine opened no device');
		const createBindGroup = device.createBindGroup.bind(device);
		vi.spyOn(device, 'createBindGroup').mockImplementation((descriptor) =>
			createBindGroup({ ...descriptor, entries: [] })
		);
		await expectRight(engine.forward([ids]));
		expect(devices).toHaveLength(2);
	});

	it('is replaced after an error that nothing waited for', async () => {
		const engine = await createEngine();
		const [device] = devices;
		const seen = new Promise((resolve) => device?.addEventListener('uncapturederror', resolve));
		device?.createShaderModule({ code: 'no shader' });
		await device?.queue.onSubmittedWorkDone();
		await seen;
		await expectRight(engine.forward([ids]));
		expect(devices).toHaveLength(2);
	});

	it('ends the engine when the new one fails as well', async () => {
		const engine = await createEngine();
		miscompile((code) => code.replaceAll('-clamp(', 'clamp('));
		await lose();
		await expect(engine.forward([ids])).rejects.toMatchObject({ code: 'lstm/self-test-failed' });
		expect(onLost).toHaveBeenCalledOnce();
	});
});
