// Batches against real workers: the real one with a tiny model for its network, and one that fails on cue.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import faultyUrl from '../../../tests/helpers/faulty.worker.ts?worker&url';
import realUrl from '../../../tests/helpers/tiny-model.worker.ts?worker&url';
import {
	GOOD_MODELS_URL,
	OFFLINE_MODELS_URL,
	REQUESTS_CHANNEL
} from '../../../tests/helpers/tiny-model-server.ts';
import { makeTinyModel, WORDS } from '../../../tests/helpers/tiny-model.ts';
import { createRandom } from '../../../training/src/random.ts';
import type { BundledModel } from '../contract/manifest.ts';
import type { BatchResult } from '../contract/prediction.ts';
import {
	createLocalBatchClassifier,
	PIECE_ROWS,
	WINDOW_ROWS,
	type LocalBatchClassifier,
	type LocalBatchClassifierOptions
} from './batch-client.ts';
import { createLocalClassifier } from './client.ts';

/** Between the kernel of one review and that of many, which add up in another order. */
const TOLERANCE = 1e-6;

let bundled: BundledModel;
let made: LocalBatchClassifier[] = [];

function make({
	url = faultyUrl,
	...options
}: { url?: string } & Partial<LocalBatchClassifierOptions> = {}) {
	const workers: Worker[] = [];
	const createWorker = () => {
		const worker = new Worker(url, { type: 'module' });
		workers.push(worker);
		return worker;
	};
	const batches = createLocalBatchClassifier({
		bundled,
		modelsUrl: GOOD_MODELS_URL,
		createWorker,
		maxWorkers: 2,
		...options
	});
	made.push(batches);
	return { batches, workers };
}

/** What a worker really runs, told by the workers themselves. */
function listen(channelName: string): unknown[] {
	const heard: unknown[] = [];
	const channel = new BroadcastChannel(channelName);
	channel.onmessage = ({ data }) => heard.push(data);
	channels.push(channel);
	return heard;
}
let channels: BroadcastChannel[] = [];

async function collect(results: AsyncIterable<BatchResult>): Promise<BatchResult[]> {
	const all: BatchResult[] = [];
	for await (const result of results) all.push(result);
	return all;
}

/** Every worker of ours holds a lock for as long as it lives. */
async function countLiveWorkers(): Promise<number> {
	const { held = [] } = await navigator.locks.query();
	return held.filter(({ name }) => name?.startsWith('matinee-worker-')).length;
}

/** Reviews of 0 to 30 words; the tiny model knows some of them and reads 20. */
function randomReviews(count: number): string[] {
	const random = createRandom(1);
	const words = [...WORDS, 'film', 'Été'];
	return Array.from({ length: count }, () =>
		Array.from({ length: random.integer(31) }, () => words[random.integer(words.length)]).join(' ')
	);
}

beforeEach(async () => {
	({ bundled } = await makeTinyModel());
});

afterEach(async () => {
	vi.unstubAllGlobals();
	for (const batches of made) batches.dispose();
	made = [];
	for (const channel of channels) channel.close();
	channels = [];
	// Chromium takes two seconds to end a worker that hangs.
	await vi.waitFor(async () => expect(await countLiveWorkers()).toBe(0), { timeout: 10_000 });
	await new Promise((resolve) => (indexedDB.deleteDatabase('matinee').onsuccess = resolve));
});

describe('a batch', () => {
	it('of 2,000 reviews of all lengths gives what each of them alone gives, in their order', async () => {
		const reviews = randomReviews(2_000);
		const { batches } = make({ url: realUrl });
		const results = await collect(batches.classifyMany(reviews));
		const alone = createLocalClassifier({
			bundled,
			modelsUrl: GOOD_MODELS_URL,
			createWorker: () => new Worker(realUrl, { type: 'module' }),
			onState: () => undefined,
			onNotice: () => undefined
		});
		const expected = await Promise.allSettled(reviews.map((review) => alone.classify(review)));
		alone.dispose();

		expect(results).toHaveLength(reviews.length);
		let largestDifference = 0;
		const seen = new Set<string>();
		results.forEach(({ prediction, error }, row) => {
			const one = expected[row];
			if (one?.status !== 'fulfilled' || !prediction) {
				seen.add('error');
				expect(error).toMatchObject({ code: 'text/empty', next: expect.any(String) });
				expect(one).toMatchObject({ status: 'rejected', reason: { code: 'text/empty' } });
				return;
			}
			seen.add(prediction.cutCount > 0 ? 'cut' : 'whole');
			expect(prediction).toEqual({
				...one.value,
				label: prediction.probability >= 0.5 ? 'positive' : 'negative',
				probability: expect.any(Number),
				durationMs: expect.any(Number)
			});
			const difference = Math.abs(prediction.probability - one.value.probability);
			largestDifference = Math.max(largestDifference, difference);
		});
		expect(largestDifference).toBeLessThan(TOLERANCE);
		expect(seen).toEqual(new Set(['error', 'cut', 'whole']));
	});

	it.each([
		['an array', (all: string[]) => all, [100, 100]],
		['a generator', (all: string[]) => all.values(), [undefined, 100]],
		[
			'an async generator',
			async function* (all: string[]) {
				yield* all;
			},
			[undefined, 100]
		]
	])('comes from %s, with progress that never goes back', async (_, toSource, totals) => {
		const reviews = Array.from({ length: 100 }, (__, i) => 'good '.repeat(i % 7));
		const progress: [number, number | undefined][] = [];
		const { batches } = make();
		const results = await collect(
			batches.classifyMany(toSource(reviews), {
				onProgress: (done, total) => progress.push([done, total])
			})
		);
		expect(results.map(({ prediction, error }) => prediction?.tokenCount ?? error?.code)).toEqual(
			reviews.map((_, i) => i % 7 || 'text/empty')
		);
		expect(progress.map(([done]) => done)).toEqual(
			progress.map(([done]) => done).toSorted((a, b) => a - b)
		);
		expect(progress.at(-1)).toEqual([100, 100]);
		expect(totals).toContain(progress[0]?.[1]);
	});

	it('of nothing gives nothing and starts nothing', async () => {
		const { batches, workers } = make();
		expect(await collect(batches.classifyMany([]))).toEqual([]);
		expect(workers).toEqual([]);
	});

	it('loads the model in one worker first, so that the others find it in the cache', async () => {
		const requests = listen(REQUESTS_CHANNEL);
		const { batches, workers } = make({ url: realUrl, maxWorkers: 4 });
		await collect(batches.classifyMany(randomReviews(WINDOW_ROWS)));
		expect(workers).toHaveLength(4);
		// The model's four files.
		await vi.waitFor(() => expect(requests).toHaveLength(4));
	});

	it('runs beside another one on the same workers', async () => {
		const { batches, workers } = make();
		const counts = await Promise.all(
			[1, 2, 3].map(async (words) => {
				const reviews = new Array<string>(200).fill('good '.repeat(words));
				const results = await collect(batches.classifyMany(reviews));
				return new Set(results.map(({ prediction }) => prediction?.tokenCount));
			})
		);
		expect(counts).toEqual([new Set([1]), new Set([2]), new Set([3])]);
		expect(workers.length).toBeLessThanOrEqual(2);
	});
});

describe('a source', () => {
	it.each([
		['short', 'good', 3 * WINDOW_ROWS],
		// Two of them are as many characters as a window holds.
		['long', 'good '.repeat(400_000), 3 * 2]
	])('of %s reviews without end is read no further than three windows', async (_, text, most) => {
		let pulled = 0;
		let isClosed = false;
		let classified = 0;
		async function* endless() {
			try {
				for (;;) {
					pulled++;
					yield text;
				}
			} finally {
				isClosed = true;
			}
		}
		const { batches } = make();
		const options = { onProgress: (done: number) => (classified = done) };
		for await (const { prediction } of batches.classifyMany(endless(), options)) {
			expect(prediction).toBeDefined();
			await vi.waitFor(() => expect(classified).toBe(most), { timeout: 20_000 });
			await collect(batches.classifyMany(['good'])); // Time enough to read on.
			break;
		}
		expect(pulled).toBe(most);
		await vi.waitFor(() => expect(isClosed).toBe(true));
	});

	it('that fails ends the batch with its own error, after the windows before', async () => {
		const failure = new Error('line 600 is no text');
		async function* broken() {
			yield* new Array<string>(WINDOW_ROWS + 10).fill('good');
			throw failure;
		}
		const { batches } = make();
		let count = 0;
		const reading = (async () => {
			for await (const { prediction } of batches.classifyMany(broken()))
				count += prediction ? 1 : 0;
		})();
		await expect(reading).rejects.toBe(failure);
		expect(count).toBe(WINDOW_ROWS);
	});
});

describe('a cancel', () => {
	it('before the first result starts nothing', async () => {
		const { batches, workers } = make();
		const signal = AbortSignal.abort('left the page');
		const batch = collect(batches.classifyMany(['good'], { signal }));
		await expect(batch).rejects.toBe('left the page');
		expect(workers).toEqual([]);
	});

	it('stops within one piece, and leaves the worker to the next batch', async () => {
		const runs = listen('faulty-worker-runs');
		const { batches, workers } = make({ maxWorkers: 1 });
		const abort = new AbortController();
		const progress: number[] = [];
		const batch = collect(
			batches.classifyMany(new Array<string>(400).fill('good'), {
				signal: abort.signal,
				onProgress(done) {
					progress.push(done);
					abort.abort('enough');
				}
			})
		);
		await expect(batch).rejects.toBe('enough');
		expect(await collect(batches.classifyMany(['good movie']))).toHaveLength(1);
		await vi.waitFor(() => expect(runs.at(-1)).toBe(2));
		// The piece that was done, and the one that had just begun.
		expect(runs).toHaveLength(2 * PIECE_ROWS + 1);
		expect(progress).toEqual([PIECE_ROWS]);
		expect(workers).toHaveLength(1);
	});

	it('does not wait for a source that gives nothing', async () => {
		const abort = new AbortController();
		async function* stuck() {
			yield 'good';
			abort.abort('tired of waiting');
			await new Promise(() => undefined);
		}
		const { batches } = make();
		const batch = collect(batches.classifyMany(stuck(), { signal: abort.signal }));
		await expect(batch).rejects.toBe('tired of waiting');
	});
});

describe('a worker', () => {
	const reviews = Array.from({ length: 100 }, (_, i) => (i === 40 ? 'bad' : 'good'));

	it.each([
		['with', true],
		['without', false]
	])('killed in mid-batch is replaced and nothing is lost, %s Web Locks', async (_, hasLocks) => {
		if (!hasLocks) vi.stubGlobal('navigator', {});
		const { batches, workers } = make({ deadlineMs: 1_000 });
		let kills = 0;
		const results = await collect(
			batches.classifyMany(
				randomReviews(WINDOW_ROWS).map((each) => `good ${each.length}`),
				{
					onProgress() {
						if (kills++ === 0) workers[0]?.terminate();
					}
				}
			)
		);
		expect(results).toHaveLength(WINDOW_ROWS);
		expect(results.filter(({ error }) => error)).toEqual([]);
		expect(workers.length).toBeGreaterThanOrEqual(2);
	});

	it('that dies of a piece, as another does, costs no review outside of that piece', async () => {
		const { batches } = make();
		const results = await collect(batches.classifyMany(reviews));
		expect(results[40]?.error).toMatchObject({ code: 'worker/died', next: expect.any(String) });
		const failed = results.filter(({ error }) => error?.code === 'worker/died');
		expect(failed.length).toBeLessThanOrEqual(PIECE_ROWS);
		expect(results.filter(({ prediction }) => prediction)).toHaveLength(100 - failed.length);
	});

	it('that hangs is ended at the deadline, and so is the other one that tries', async () => {
		const { batches, workers } = make({ deadlineMs: 1_000, maxWorkers: 1 });
		const results = await collect(batches.classifyMany(['not', 'not']));
		expect(results.map(({ error }) => error?.code)).toEqual(['worker/timeout', 'worker/timeout']);
		expect(workers).toHaveLength(2);
		expect(await collect(batches.classifyMany(['good']))).toMatchObject([
			{ prediction: { probability: 0.75 } }
		]);
	});

	it('whose engine fails says so in every row of the piece, and lives on', async () => {
		const { batches, workers } = make({ maxWorkers: 1 });
		const results = await collect(batches.classifyMany(['good', 'and']));
		expect(results.map(({ error }) => error?.code)).toEqual(['worker/failed', 'worker/failed']);
		expect(await collect(batches.classifyMany(['good']))).toMatchObject([
			{ prediction: { probability: 0.75 } }
		]);
		expect(workers).toHaveLength(1);
	});

	it('that dies of every piece ends the batch instead of being started for ever', async () => {
		const { batches, workers } = make({ maxWorkers: 1 });
		const batch = collect(batches.classifyMany(new Array<string>(WINDOW_ROWS).fill('bad')));
		await expect(batch).rejects.toMatchObject({ code: 'worker/died' });
		expect(workers.length).toBeLessThanOrEqual(5);
		expect(await collect(batches.classifyMany(['good']))).toHaveLength(1);
	});

	it.each([
		['that finds no model', { modelsUrl: OFFLINE_MODELS_URL, url: realUrl }, 'model/unreachable'],
		['whose script is not there', { url: '/no/such.worker.js' }, 'worker/died']
	])('%s ends the batch with the reason', async (_, setup, code) => {
		const { batches } = make(setup);
		await expect(collect(batches.classifyMany(['good']))).rejects.toMatchObject({
			code,
			next: expect.any(String)
		});
	});

	it('that cannot be had is done without where there is another', async () => {
		let asked = 0;
		const { batches } = make({
			createWorker() {
				if (asked++ > 0) throw new DOMException('too many', 'QuotaExceededError');
				return new Worker(faultyUrl, { type: 'module' });
			}
		});
		const results = await collect(batches.classifyMany(new Array<string>(200).fill('good')));
		expect(results.filter(({ prediction }) => prediction)).toHaveLength(200);
		expect(asked).toBe(2);
	});
});

describe('the workers', () => {
	it('end when they have had nothing to do for a while, and start again for the next batch', async () => {
		const { batches, workers } = make({ idleMs: 1 });
		await collect(batches.classifyMany(new Array<string>(200).fill('good')));
		const started = workers.length;
		await vi.waitFor(async () => expect(await countLiveWorkers()).toBe(0));
		expect(await collect(batches.classifyMany(['good']))).toHaveLength(1);
		expect(workers.length).toBeGreaterThan(started);
	});

	it('end with the classifier, and a batch that runs is told', async () => {
		const { batches } = make();
		const batch = collect(
			batches.classifyMany(new Array<string>(400).fill('good'), {
				onProgress: () => batches.dispose()
			})
		);
		await expect(batch).rejects.toMatchObject({ code: 'worker/disposed' });
		await vi.waitFor(async () => expect(await countLiveWorkers()).toBe(0));
		await expect(collect(batches.classifyMany(['good']))).rejects.toMatchObject({
			code: 'worker/disposed'
		});
	});
});
