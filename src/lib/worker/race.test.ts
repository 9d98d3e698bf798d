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
		expect(await race(wasm, gpu, options)).toEqual(['long', 'batch']);
		expect(await race(gpu, wasm, options)).toEqual(['short']);
	});

	it('stays with the champion when the two are about even', async () => {
		const { runner, options } = track();
		const wasm = runner('wasm', () => 10);
		const gpu = runner('webgpu', () => 9.5);
		expect(await race(wasm, gpu, options)).toEqual([]);
	});

	it('forgives what is slow the first time, and a hiccup', async () => {
		const { runner, options } = track();
		const wasm = runner('wasm', () => 2);
		const gpu = runner('webgpu', (_, run) => (run === 0 || run === 3 ? 900 : 1));
		expect(await race(wasm, gpu, options)).toEqual(['short', 'long', 'batch']);
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
