// The choice between engines, with engines whose speed and faults the tests decide.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EngineChoice, Workload } from '../contract/engine-choice.ts';
import { AppError } from '../contract/errors.ts';
import type { RaceCircumstances } from '../storage/race-results.ts';
import { createEngineSwitch, type EngineSwitchOptions, type WebGpuPorts } from './engine-switch.ts';
import { workloadOf } from './workload.ts';

const SHORT = [new Int32Array(20)];
const LONG = [new Int32Array(400)];
const BATCH = Array.from({ length: 32 }, () => new Int32Array(200));
const noWebGpu = new AppError('lstm/no-webgpu', 'There is none.', { next: 'Do without.' });
const deviceLost = new AppError('lstm/device-lost', 'It was lost.', { next: 'Do without.' });

/** What WebAssembly takes in ms; WebGPU takes 1.5 of everything. */
const WASM_MS = { short: 0.25, long: 2, batch: 40 };

let time: number;
let stored: { circumstances: RaceCircumstances; wins: Workload[] } | undefined;
beforeEach(() => {
	time = 0;
	stored = undefined;
});

function make(options: Partial<EngineSwitchOptions> = {}, ports: Partial<WebGpuPorts> = {}) {
	const runs: string[] = [];
	const engineOf = (name: string, cost: (workload: Workload) => number) => ({
		name,
		forward: vi.fn(async (batch: readonly Int32Array[]) => {
			const workload = workloadOf(batch);
			runs.push(`${name} ${workload}`);
			time += cost(workload);
			return new Float32Array(batch.length).fill(0.75);
		}),
		dispose: vi.fn()
	});
	const wasm = engineOf('wasm-simd', (workload) => WASM_MS[workload]);
	const gpu = engineOf('webgpu', () => 1.5);
	const open = vi.fn<WebGpuPorts['open']>(async () => gpu);
	const engines = createEngineSwitch({
		wasm,
		webGpu: {
			probe: async () => 'vendor card',
			open,
			results: {
				recall: async (circumstances) =>
					JSON.stringify(stored?.circumstances) === JSON.stringify(circumstances)
						? stored?.wins
						: undefined,
				remember: async (circumstances, wins) => {
					stored = { circumstances, wins: [...wins] };
				}
			},
			browser: 'Browser/1.0',
			...ports
		},
		architecture: { vocabularySize: 50, embedding: 4, hidden: 4, pooling: 'last' },
		maxTokens: 400,
		modelSha256: 'a'.repeat(64),
		quietMs: 0,
		now: () => time,
		...options
	});
	const answering = async () => [
		(await engines.forward(SHORT)).engine,
		(await engines.forward(LONG)).engine,
		(await engines.forward(BATCH)).engine
	];
	return { engines, wasm, gpu, open, runs, answering };
}

const ONLY_WASM = ['wasm-simd', 'wasm-simd', 'wasm-simd'];
const ONLY_GPU = ['webgpu', 'webgpu', 'webgpu'];

describe('the automatic choice', () => {
	it('gives each kind of work to the engine that won it', async () => {
		const { engines, answering } = make();
		expect(await answering()).toEqual(ONLY_WASM);
		expect(await engines.choose('automatic')).toEqual({
			choice: 'automatic',
			running: { short: 'wasm-simd', long: 'webgpu', batch: 'webgpu' },
			hasWebGpu: true
		});
		expect(await answering()).toEqual(['wasm-simd', 'webgpu', 'webgpu']);
	});

	it('is remembered: the next visit runs no race', async () => {
		await make().engines.choose('automatic');
		const { engines, runs, answering } = make();
		await engines.choose('automatic');
		expect(runs).toEqual([]);
		expect(await answering()).toEqual(['wasm-simd', 'webgpu', 'webgpu']);
	});

	it.each<[string, Partial<EngineSwitchOptions>, Partial<WebGpuPorts>]>([
		['another model', { modelSha256: 'b'.repeat(64) }, {}],
		['a newer browser', {}, { browser: 'Browser/1.1' }],
		['another card', {}, { probe: async () => 'vendor other' }]
	])('is made anew for %s', async (_, options, ports) => {
		await make().engines.choose('automatic');
		const { engines, runs } = make(options, ports);
		await engines.choose('automatic');
		expect(runs).toContain('webgpu batch');
	});

	it('puts an engine away that won nothing, and does not open it on the next visit', async () => {
		const slow = { short: 0.1, long: 0.1, batch: 0.1 };
		const first = make();
		first.wasm.forward.mockImplementation(async (batch) => {
			time += slow[workloadOf(batch)];
			return new Float32Array(batch.length).fill(0.75);
		});
		await first.engines.choose('automatic');
		expect(first.gpu.dispose).toHaveBeenCalledOnce();
		expect(await first.answering()).toEqual(ONLY_WASM);

		const second = make();
		await second.engines.choose('automatic');
		expect(second.open).not.toHaveBeenCalled();
	});

	it('opens nothing where there is no adapter, and says why', async () => {
		const { engines, open, answering } = make({}, { probe: () => Promise.reject(noWebGpu) });
		expect(await engines.choose('automatic')).toMatchObject({
			hasWebGpu: false,
			webGpuProblem: 'There is none.'
		});
		expect(open).not.toHaveBeenCalled();
		expect(await answering()).toEqual(ONLY_WASM);
	});

	it('works where nothing can be stored', async () => {
		const fail = () =>
			Promise.reject(new AppError('storage/unavailable', 'No.', { next: 'Allow it.' }));
		const { engines, answering } = make({}, { results: { recall: fail, remember: fail } });
		await engines.choose('automatic');
		expect(await answering()).toEqual(['wasm-simd', 'webgpu', 'webgpu']);
	});

	it('without a race takes what is remembered, and else leaves WebGPU alone', async () => {
		const first = make();
		await first.engines.choose('remembered');
		expect(first.open).not.toHaveBeenCalled();
		await first.engines.choose('automatic');

		const second = make();
		expect(await second.engines.choose('remembered')).toMatchObject({
			choice: 'automatic',
			running: { batch: 'webgpu' }
		});
		expect(second.runs).toEqual([]);
	});
});

describe('a call', () => {
	it('is answered while WebGPU opens, and the race waits until all is quiet', async () => {
		let finish = (): void => undefined;
		const opening = new Promise<void>((resolve) => (finish = resolve));
		const setup = make({ quietMs: 200, now: () => performance.now() });
		setup.open.mockImplementation(async () => {
			await opening;
			return setup.gpu;
		});
		const choosing = setup.engines.choose('automatic');
		expect(await setup.answering()).toEqual(ONLY_WASM);
		await vi.waitFor(() => expect(setup.open).toHaveBeenCalled());
		finish();
		// Calls that come one close after the other keep the race from even beginning.
		for (let call = 0; call < 20; call++) {
			expect((await setup.engines.forward(SHORT)).engine).toBe('wasm-simd');
			await new Promise((resolve) => setTimeout(resolve));
		}
		expect(setup.runs.filter((run) => run.startsWith('webgpu'))).toEqual([]);
		await choosing;
		expect(setup.runs.filter((run) => run.startsWith('webgpu'))).not.toEqual([]);
	});

	it.each<[string, (gpu: ReturnType<typeof make>['gpu']) => void]>([
		['is lost', (gpu) => gpu.forward.mockRejectedValue(deviceLost)],
		['throws what nobody foresaw', (gpu) => gpu.forward.mockRejectedValue(new TypeError('?'))],
		['says nothing', (gpu) => gpu.forward.mockReturnValue(new Promise(() => undefined))],
		['gives no number', (gpu) => gpu.forward.mockResolvedValue(Float32Array.of(NaN))],
		['gives no probability', (gpu) => gpu.forward.mockResolvedValue(Float32Array.of(1.5))]
	])('whose device %s is answered by WebAssembly, and all later ones too', async (_, fail) => {
		const { engines, gpu, answering } = make({ deadlineMs: 50 });
		await engines.choose('webgpu');
		expect(await answering()).toEqual(ONLY_GPU);
		fail(gpu);
		expect(await engines.forward(LONG)).toEqual({
			probabilities: Float32Array.of(0.75),
			engine: 'wasm-simd'
		});
		expect(gpu.dispose).toHaveBeenCalledOnce();
		const before = gpu.forward.mock.calls.length;
		expect(await answering()).toEqual(ONLY_WASM);
		expect(gpu.forward).toHaveBeenCalledTimes(before);
	});

	it('that WebAssembly refuses is refused', async () => {
		const { engines, wasm } = make();
		const refusal = new AppError('lstm/empty-sequence', 'Empty.', { next: 'Write.' });
		wasm.forward.mockRejectedValue(refusal);
		await expect(engines.forward([new Int32Array()])).rejects.toBe(refusal);
	});
});

describe('a device that has failed', () => {
	it('is left alone by the automatic choice, and tried again when it is wished for', async () => {
		const { engines, gpu, open, answering } = make();
		gpu.forward.mockRejectedValueOnce(deviceLost);
		const status = await engines.choose('automatic');
		expect(status).toMatchObject({ webGpuProblem: 'It was lost.' });
		await engines.choose('automatic');
		expect(open).toHaveBeenCalledOnce();
		expect(stored).toBeUndefined();
		await engines.choose('webgpu');
		expect(await answering()).toEqual(ONLY_GPU);
	});

	it('because it computes something else is found out by the race', async () => {
		const { engines, gpu, answering } = make();
		gpu.forward.mockImplementation(async (batch) => new Float32Array(batch.length).fill(0.7));
		await engines.choose('automatic');
		expect(gpu.dispose).toHaveBeenCalledOnce();
		expect(await answering()).toEqual(ONLY_WASM);
	});

	it('because it cannot be opened leaves the wish for it ungranted', async () => {
		const { engines, open, answering } = make();
		open.mockRejectedValue(deviceLost);
		expect(await engines.choose('webgpu')).toMatchObject({
			hasWebGpu: true,
			webGpuProblem: 'It was lost.'
		});
		expect(await answering()).toEqual(ONLY_WASM);
	});
});

describe('a race that is asked for', () => {
	const wasmTimes = { engine: 'wasm-simd', milliseconds: WASM_MS };
	const gpuTimes = { engine: 'webgpu', milliseconds: { short: 1.5, long: 1.5, batch: 1.5 } };

	it('is run whatever is remembered, and the automatic choice goes by it', async () => {
		const { engines, wasm, answering } = make();
		await engines.choose('automatic');
		wasm.forward.mockImplementation(async (batch) => {
			time += workloadOf(batch) === 'batch' ? 40 : 0.25;
			return new Float32Array(batch.length).fill(0.75);
		});
		expect(await engines.race()).toEqual({
			times: [
				{ engine: 'wasm-simd', milliseconds: { short: 0.25, long: 0.25, batch: 40 } },
				gpuTimes
			],
			calls: {
				short: { reviews: 1, tokens: 20 },
				long: { reviews: 1, tokens: 400 },
				batch: { reviews: 32, tokens: 200 }
			},
			status: {
				choice: 'automatic',
				running: { short: 'wasm-simd', long: 'wasm-simd', batch: 'webgpu' },
				hasWebGpu: true
			}
		});
		expect(await answering()).toEqual(['wasm-simd', 'wasm-simd', 'webgpu']);
		expect(stored?.wins).toEqual(['batch']);
	});

	it('times WebAssembly alone where there is nothing else, and says why', async () => {
		const { engines } = make({}, { probe: () => Promise.reject(noWebGpu) });
		expect(await engines.race()).toMatchObject({
			times: [wasmTimes],
			status: { hasWebGpu: false, webGpuProblem: 'There is none.' }
		});
		expect(stored).toBeUndefined();
	});

	it.each<[EngineChoice, string[], number]>([
		['wasm', ONLY_WASM, 1],
		['webgpu', ONLY_GPU, 0]
	])('leaves the wish for %s granted', async (choice, expected, disposed) => {
		const { engines, gpu, answering } = make();
		await engines.choose(choice);
		const { times, status } = await engines.race();
		expect(times).toEqual([wasmTimes, gpuTimes]);
		expect(status).toMatchObject({ choice });
		expect(gpu.dispose).toHaveBeenCalledTimes(disposed);
		expect(await answering()).toEqual(expected);
	});

	it('goes on without a device that fails on the way', async () => {
		const { engines, gpu, answering } = make();
		await engines.choose('webgpu');
		gpu.forward.mockRejectedValue(deviceLost);
		expect(await engines.race()).toMatchObject({
			times: [wasmTimes],
			status: { webGpuProblem: 'It was lost.' }
		});
		expect(await answering()).toEqual(ONLY_WASM);
	});

	it('is over when something else is wished for', async () => {
		const { engines, gpu, answering } = make();
		gpu.forward.mockImplementationOnce(async () => {
			void engines.choose('wasm');
			return Float32Array.of(0.75);
		});
		await expect(engines.race()).rejects.toMatchObject({ code: 'lstm/superseded' });
		expect(gpu.dispose).toHaveBeenCalledOnce();
		expect(stored).toBeUndefined();
		expect(await answering()).toEqual(ONLY_WASM);
	});
});

describe('a wish', () => {
	it.each<[EngineChoice, string[], boolean[]]>([
		['wasm', ONLY_WASM, []],
		['webgpu', ONLY_GPU, [false]],
		['webgpu-software', ONLY_GPU, [true]]
	])('for %s is granted without a race', async (choice, expected, opened) => {
		const { engines, open, runs, answering } = make();
		await engines.choose(choice);
		expect(runs).toEqual([]);
		expect(open.mock.calls.map(([allowSoftware]) => allowSoftware)).toEqual(opened);
		expect(await answering()).toEqual(expected);
	});

	it('for WebAssembly ends what ran before, also in the middle of a call', async () => {
		const { engines, gpu } = make();
		await engines.choose('webgpu');
		gpu.dispose.mockImplementation(() => interrupt(deviceLost));
		let interrupt = (_: AppError): void => undefined;
		gpu.forward.mockReturnValue(new Promise((_, reject) => (interrupt = reject)));
		const running = engines.forward(LONG);
		const choosing = engines.choose('wasm');
		expect(await running).toMatchObject({ engine: 'wasm-simd' });
		expect(await choosing).not.toHaveProperty('webGpuProblem');
	});

	it('that comes while an older one is being granted is the one that counts', async () => {
		const { engines, gpu, answering } = make();
		const [, last] = await Promise.all([engines.choose('webgpu'), engines.choose('wasm')]);
		expect(last).toMatchObject({ choice: 'wasm', running: { batch: 'wasm-simd' } });
		expect(gpu.dispose).toHaveBeenCalledOnce();
		expect(await answering()).toEqual(ONLY_WASM);
	});

	it('ends a race that runs, and says nothing against the device', async () => {
		const { engines, gpu, runs, answering } = make();
		gpu.forward.mockImplementationOnce(async () => {
			void engines.choose('wasm');
			return Float32Array.of(0.75);
		});
		await engines.choose('automatic');
		expect(runs.length).toBeLessThan(3);
		expect(stored).toBeUndefined();
		expect(await answering()).toEqual(ONLY_WASM);
		await engines.choose('automatic');
		expect(await answering()).toEqual(['wasm-simd', 'webgpu', 'webgpu']);
	});
});
