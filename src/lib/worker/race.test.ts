// Races against a clock that the engines themselves move on, so that their speed is known.
import { describe, expect, it, vi } from 'vitest';
import type { Workload } from '../contract/engine-choice.ts';
import type { Engine } from '../contract/engine.ts';
import { race } from './race.ts';
import { sampleWorkloads, workloadOf } from './workload.ts';

const samples = sampleWorkloads(50, 400);

function track() {
	let time = 0;
	const log: string[] = [];
	/** @param cost  what one run takes in ms; `run` counts from 0 within its kind of work */
	const runner = (
		name: string,
		cost: (workload: Workload, run: number) => number,
		answer = 0.5
	): Engine => {
		const runs = { short: 0, long: 0, batch: 0 };
		return {
			name,
			async forward(batch) {
				const workload = workloadOf(batch);
				time += cost(workload, runs[workload]++);
				log.push(`${name} ${workload}`);
				return new Float32Array(batch.length).fill(answer);
			},
			dispose: () => undefined
		};
	};
	const breathe = vi.fn(async () => undefined);
	return { runner, log, breathe, options: { samples, breathe, now: () => time } };
}

describe('a race', () => {
	it('gives each kind of work to the faster one', async () => {
		const { runner, options } = track();
		const wasm = runner('wasm', (workload) => ({ short: 0.2, long: 2, batch: 40 })[workload]);
		const gpu = runner('webgpu', () => 1.5);
		expect((await race(wasm, gpu, options)).wins).toEqual(['long', 'batch']);
		expect((await race(gpu, wasm, options)).wins).toEqual(['short']);
	});

	it('stays with the champion when the two are about even', async () => {
		const { runner, options } = track();
		const wasm = runner('wasm', () => 10);
		const gpu = runner('webgpu', () => 9.5);
		expect((await race(wasm, gpu, options)).wins).toEqual([]);
	});

	it('forgives what is slow the first time, and a hiccup', async () => {
		const { runner, options } = track();
		const wasm = runner('wasm', () => 2);
		const gpu = runner('webgpu', (_, run) => (run === 0 || run === 3 ? 900 : 1));
		expect((await race(wasm, gpu, options)).wins).toEqual(['short', 'long', 'batch']);
	});

	it('tells the median time of each, whoever won', async () => {
		const { runner, options } = track();
		const cost = { short: 0.25, long: 2, batch: 40 };
		const wasm = runner('wasm', (workload, run) => (run === 2 ? 900 : cost[workload]));
		const { times } = await race(
			wasm,
			runner('webgpu', () => 1.5),
			options
		);
		expect(times).toEqual([
			{ engine: 'wasm', milliseconds: cost },
			{ engine: 'webgpu', milliseconds: { short: 1.5, long: 1.5, batch: 1.5 } }
		]);
	});

	it('of one engine alone is a measurement', async () => {
		const { runner, log, options } = track();
		const wasm = runner('wasm', () => 2);
		expect(await race(wasm, undefined, options)).toEqual({
			wins: [],
			times: [{ engine: 'wasm', milliseconds: { short: 2, long: 2, batch: 2 } }]
		});
		expect(new Set(log)).toEqual(new Set(['wasm short', 'wasm long', 'wasm batch']));
	});

	it('lets both run in turn, and others before each single run', async () => {
		const { runner, log, breathe, options } = track();
		await race(
			runner('wasm', () => 1),
			runner('webgpu', () => 1),
			options
		);
		expect(log.slice(0, 4)).toEqual(['wasm short', 'webgpu short', 'wasm short', 'webgpu short']);
		expect(breathe).toHaveBeenCalledTimes(log.length);
	});

	it.each([0.6, NaN])('is over when the challenger answers %d instead of 0.5', async (answer) => {
		const { runner, options } = track();
		const wrong = runner('webgpu', () => 1, answer);
		await expect(
			race(
				runner('wasm', () => 2),
				wrong,
				options
			)
		).rejects.toMatchObject({ code: 'lstm/self-test-failed' });
	});
});

describe('the samples', () => {
	it.each([
		[50, 400],
		[10, 20],
		[1, 1]
	])('are calls the model takes, for %d ids and %d tokens', (vocabularySize, maxTokens) => {
		const { short, long, batch } = sampleWorkloads(vocabularySize, maxTokens);
		for (const ids of [...short, ...long, ...batch]) {
			expect(ids.length).toBeGreaterThan(0);
			expect(ids.length).toBeLessThanOrEqual(maxTokens);
			expect(ids.every((id) => id >= 0 && id < vocabularySize)).toBe(true);
		}
		expect(long[0]).toHaveLength(maxTokens);
	});

	it('are of their own kind', () => {
		for (const [kind, batch] of Object.entries(samples)) expect(workloadOf(batch)).toBe(kind);
	});
});
