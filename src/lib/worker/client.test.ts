// The client against real workers: the real one with a tiny model for its network, and one that fails on cue.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import faultyUrl from '../../../tests/helpers/faulty.worker.ts?worker&url';
import realUrl from '../../../tests/helpers/tiny-model.worker.ts?worker&url';
import {
	GOOD_MODELS_URL,
	OFFLINE_MODELS_URL,
	REQUESTS_CHANNEL
} from '../../../tests/helpers/tiny-model-server.ts';
import { makeTinyModel } from '../../../tests/helpers/tiny-model.ts';
import type { EngineStatus } from '../contract/engine-choice.ts';
import type { BundledModel } from '../contract/manifest.ts';
import type { ModelState, Notice } from '../contract/prediction.ts';
import { createLocalClassifier, type LocalClassifier } from './client.ts';

interface Setup {
	url?: string;
	workerName?: string;
	modelsUrl?: string;
	deadlineMs?: number;
}

let bundled: BundledModel;
let requests: string[];
let listening: BroadcastChannel;
let made: LocalClassifier[] = [];

/** A worker takes its time to start where other tests run beside it. */
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000 });

function make({
	url = faultyUrl,
	workerName = '',
	modelsUrl = GOOD_MODELS_URL,
	...options
}: Setup = {}) {
	const states: ModelState[] = [];
	const notices: Notice[] = [];
	const engines: EngineStatus[] = [];
	const workers: Worker[] = [];
	const script = { url };
	const kept = Promise.withResolvers<undefined>();
	const ready = Promise.withResolvers<undefined>();
	const classifier = createLocalClassifier({
		bundled,
		modelsUrl,
		createWorker: () => {
			const worker = new Worker(script.url, { type: 'module', name: workerName });
			workers.push(worker);
			return worker;
		},
		onState: (state) => {
			states.push(state);
			if (state.status === 'ready') ready.resolve(undefined);
		},
		onNotice: (notice) => notices.push(notice),
		onEngines: (status) => engines.push(status),
		onKept: () => kept.resolve(undefined),
		...options
	});
	made.push(classifier);

	/** Wait until the newest state is this one. */
	const until = <S extends ModelState['status']>(status: S) =>
		vi.waitFor(
			() => {
				const state = states.at(-1);
				if (state?.status !== status) throw new Error(`${state?.status} instead of ${status}`);
				return state as Extract<ModelState, { status: S }>;
			},
			{ timeout: 10_000, interval: 5 }
		);
	return {
		classifier,
		states,
		notices,
		engines,
		workers,
		script,
		until,
		kept: kept.promise,
		ready: ready.promise
	};
}

beforeEach(async () => {
	({ bundled } = await makeTinyModel());
	requests = [];
	listening = new BroadcastChannel(REQUESTS_CHANNEL);
	listening.onmessage = ({ data }) => requests.push(data);
});

afterEach(async () => {
	vi.unstubAllGlobals();
	for (const classifier of made) classifier.dispose();
	made = [];
	listening.close();
	await new Promise((resolve) => (indexedDB.deleteDatabase('matinee').onsuccess = resolve));
});

const died = { code: 'worker/died', next: expect.stringContaining('again') };

describe('the real worker', () => {
	it('loads from the network once, then from the cache without a request', async () => {
		const first = make({ url: realUrl });
		first.classifier.start();
		first.classifier.start();
		const ready = await first.until('ready');
		expect(ready).toEqual({
			status: 'ready',
			modelId: bundled.id,
			engine: expect.stringMatching(/^wasm-(relaxed-)?simd$/),
			source: 'network'
		});
		expect(first.workers).toHaveLength(1);
		expect(requests).toHaveLength(4);
		await first.kept;

		const second = make({ url: realUrl, modelsUrl: OFFLINE_MODELS_URL });
		second.classifier.start();
		expect(await second.until('ready')).toEqual({ ...ready, source: 'cache' });
		expect(requests).toHaveLength(4);
		const answers = await Promise.all(
			[first, second].map(({ classifier }) => classifier.classify('A good movie, not bad at all!'))
		);
		expect(answers[0]).toEqual({
			label: (answers[0]?.probability ?? NaN) >= 0.5 ? 'positive' : 'negative',
			probability: expect.any(Number),
			engine: ready.engine,
			durationMs: expect.any(Number),
			tokenCount: 8,
			cutCount: 0,
			unknownCount: 2
		});
		expect(answers[1]?.probability).toBe(answers[0]?.probability);
		expect([...first.notices, ...second.notices]).toEqual([]);
	});

	it('works from memory where there is no IndexedDB, and says so', async () => {
		const { classifier, notices, until } = make({
			url: realUrl,
			workerName: 'no-indexeddb'
		});
		expect(await classifier.classify('good movie')).toMatchObject({ tokenCount: 2 });
		expect(await until('ready')).toMatchObject({ source: 'network' });
		await eventually(() =>
			expect(notices.map(({ code }) => code)).toEqual(['storage-unavailable'])
		);
	});

	it('says why it cannot load when offline on the first visit, and loads when asked again', async () => {
		const client = make({ url: realUrl, modelsUrl: OFFLINE_MODELS_URL });
		const call = client.classifier.classify('good');
		await expect(call).rejects.toMatchObject({ code: 'model/unreachable' });
		const { error } = await client.until('failed');
		expect(error).toMatchObject({
			code: 'model/unreachable',
			next: expect.stringContaining('Connect to the network')
		});
		await expect(client.classifier.classify('good')).rejects.toBe(error);
		client.classifier.start();
		await eventually(() => expect(client.workers).toHaveLength(2));
		expect(client.notices).toEqual([]);
	});

	it('answers a text without a word with a typed error', async () => {
		const { classifier } = make({ url: realUrl });
		for (const text of ['', '   ', '<br />', '...']) {
			await expect(classifier.classify(text)).rejects.toMatchObject({
				code: 'text/empty',
				next: expect.stringContaining('Write')
			});
		}
	});
});

describe('a call', () => {
	it('made while the model loads waits for it', async () => {
		const { classifier, states } = make();
		const answers = await Promise.all(
			['good', 'a good movie'].map((text) => classifier.classify(text))
		);
		expect(answers.map(({ tokenCount }) => tokenCount)).toEqual([1, 3]);
		expect(states.at(0)?.status).toBe('loading');
	});

	it('that fails inside the engine rejects with a typed error, and the worker lives on', async () => {
		const { classifier, workers } = make();
		await expect(classifier.classify('and')).rejects.toMatchObject({ code: 'worker/failed' });
		expect(await classifier.classify('good')).toMatchObject({ probability: 0.75 });
		expect(workers).toHaveLength(1);
	});

	it('after dispose is refused, and so is one that waits', async () => {
		const { classifier } = make();
		const waiting = classifier.classify('good');
		classifier.dispose();
		await expect(waiting).rejects.toMatchObject({ code: 'worker/disposed' });
		await expect(classifier.classify('good')).rejects.toMatchObject({ code: 'worker/disposed' });
	});
});

it('a worker that nobody waits for warms up with a short and a long text', async () => {
	const runs: number[] = [];
	const heard = new BroadcastChannel('faulty-worker-runs');
	heard.onmessage = ({ data }) => runs.push(data);
	const { classifier, until } = make();
	classifier.start();
	await until('ready');
	const { manifest } = await makeTinyModel();
	await eventually(() => expect(runs).toEqual([8, manifest.text.maxTokens]));
	expect(await classifier.classify('good')).toMatchObject({ tokenCount: 1 });
	heard.close();
});

describe('the engines', () => {
	it('that answer are told once the worker knows, and again for every wish', async () => {
		const { classifier, engines } = make();
		classifier.start();
		const running = { short: 'faulty', long: 'faulty', batch: 'faulty' };
		const status = { running, hasWebGpu: false, webGpuProblem: 'The graphics device stopped.' };
		await eventually(() => expect(engines).toEqual([{ choice: 'automatic', ...status }]));
		classifier.chooseEngine('wasm');
		await eventually(() => expect(engines.at(-1)).toEqual({ choice: 'wasm', ...status }));
	});

	it('that are wished for before the worker is there are asked of it', async () => {
		const { classifier, engines } = make();
		classifier.chooseEngine('webgpu');
		classifier.chooseEngine('wasm');
		expect(await classifier.classify('good')).toMatchObject({ engine: 'faulty' });
		await eventually(() => expect(engines.map(({ choice }) => choice)).toEqual(['wasm']));
	});

	it('are WebAssembly only after a worker died, which it may have done of the other', async () => {
		const { classifier, engines, workers } = make();
		classifier.start();
		await eventually(() => expect(engines).toHaveLength(1));
		workers[0]?.terminate();
		await eventually(() => expect(engines).toHaveLength(2));
		expect(engines.map(({ choice }) => choice)).toEqual(['automatic', 'wasm']);
	});
});

describe('a cancel', () => {
	it('rejects with the reason of its signal before anything runs', async () => {
		const { classifier, workers } = make();
		const reason = new Error('typed on');
		await expect(classifier.classify('good', { signal: AbortSignal.abort(reason) })).rejects.toBe(
			reason
		);
		expect(workers).toEqual([]);
	});

	it('of a text that waits for its turn means that it is never run', async () => {
		const runs: number[] = [];
		const heard = new BroadcastChannel('faulty-worker-runs');
		heard.onmessage = ({ data }) => runs.push(data);
		const { classifier } = make();
		const abort = new AbortController();
		const first = classifier.classify('good');
		const superseded = classifier.classify('good good', { signal: abort.signal });
		const last = classifier.classify('good good good');
		abort.abort();
		await expect(superseded).rejects.toBe(abort.signal.reason);
		await first;
		expect(await last).toMatchObject({ tokenCount: 3 });
		await eventually(() => expect(runs).toEqual([1, 3]));
		heard.close();
	});

	it('of a text that runs drops its late answer and lets the next one through', async () => {
		const client = make();
		client.classifier.start();
		await client.until('ready');
		const abort = new AbortController();
		const running = client.classifier.classify('good', { signal: abort.signal });
		const next = client.classifier.classify('good movie');
		abort.abort('typed on');
		await expect(running).rejects.toBe('typed on');
		expect(await next).toMatchObject({ tokenCount: 2 });
		expect(client.workers).toHaveLength(1);
	});
});

describe('a worker that dies', () => {
	it.each([
		['closes itself in the middle of a call', 'bad'],
		['fails outside of any call', '!']
	])('because it %s rejects all who wait within a second, and another answers', async (_, text) => {
		const client = make();
		client.classifier.start();
		await client.until('ready');
		await client.kept;
		const startedAt = performance.now();
		const calls = [client.classifier.classify(text), client.classifier.classify('good')];
		for (const call of calls) await expect(call).rejects.toMatchObject(died);
		expect(performance.now() - startedAt).toBeLessThan(1_000);

		expect(await client.classifier.classify('good')).toMatchObject({ probability: 0.75 });
		expect(performance.now() - startedAt).toBeLessThan(3_000);
		expect(await client.until('ready')).toMatchObject({ source: 'cache' });
		expect(client.notices.map(({ code }) => code)).toEqual(['worker-restarted']);
	});

	it('while nobody waits is replaced before the next call', async () => {
		const client = make();
		client.classifier.start();
		await client.until('ready');
		client.workers[0]?.terminate();
		await eventually(() => expect(client.workers).toHaveLength(2));
		expect(await client.classifier.classify('good')).toMatchObject({ probability: 0.75 });
	});

	it('again and again is not started for ever, but once more when the visitor asks', async () => {
		const client = make();
		for (let i = 0; i < 4; i++) {
			await expect(client.classifier.classify('bad')).rejects.toMatchObject(died);
		}
		expect((await client.until('failed')).error).toMatchObject(died);
		expect(client.workers).toHaveLength(4);
		client.classifier.start();
		expect(await client.classifier.classify('good')).toMatchObject({ probability: 0.75 });
	});

	it('because its script cannot be loaded ends in a failure with a next step', async () => {
		const client = make({ url: '/no/such.worker.js' });
		await expect(client.classifier.classify('good')).rejects.toMatchObject(died);
		const { error } = await client.until('failed');
		expect(error).toMatchObject({ code: 'worker/died', next: expect.stringContaining('Reload') });
		client.script.url = faultyUrl;
		client.classifier.start();
		expect(await client.classifier.classify('good')).toMatchObject({ probability: 0.75 });
	});

	it.each([
		['with', true],
		['without', false]
	])('or hangs in a call is replaced at the deadline, %s Web Locks', async (_, hasLocks) => {
		if (!hasLocks) vi.stubGlobal('navigator', {});
		const client = make({ deadlineMs: 300 });
		client.classifier.start();
		await client.until('ready');
		const hung = client.classifier.classify('not');
		const behind = client.classifier.classify('good');
		await expect(hung).rejects.toMatchObject({ code: 'worker/timeout' });
		await expect(behind).rejects.toMatchObject(died);
		expect(await client.classifier.classify('good')).toMatchObject({ probability: 0.75 });
	});

	it('in silence, where there are no Web Locks, is found at the deadline', async () => {
		vi.stubGlobal('navigator', {});
		const client = make({ deadlineMs: 300 });
		client.classifier.start();
		await client.until('ready');
		client.workers[0]?.terminate();
		await expect(client.classifier.classify('good')).rejects.toMatchObject({
			code: 'worker/timeout'
		});
		expect(await client.classifier.classify('good')).toMatchObject({ probability: 0.75 });
	});

	it('cannot be made at all ends in a failure', async () => {
		const states: ModelState[] = [];
		const classifier = createLocalClassifier({
			bundled,
			modelsUrl: GOOD_MODELS_URL,
			createWorker() {
				throw new DOMException('blocked', 'SecurityError');
			},
			onState: (state) => states.push(state),
			onNotice: () => undefined
		});
		await expect(classifier.classify('good')).rejects.toMatchObject({ code: 'worker/died' });
		expect(states.at(-1)?.status).toBe('failed');
	});
});

it('two tabs at once both load, and share one cache', async () => {
	const tabs = [make(), make(), make()];
	const answers = await Promise.all(tabs.map(({ classifier }) => classifier.classify('good')));
	await Promise.all(tabs.map(({ kept }) => kept));
	expect(answers.map(({ probability }) => probability)).toEqual([0.75, 0.75, 0.75]);
	requests.length = 0;
	const later = make();
	await later.classifier.classify('good');
	expect(await later.until('ready')).toMatchObject({ source: 'cache' });
	expect(requests).toEqual([]);
});

it('a thousand calls all come back, whatever is collected in between', async () => {
	const { classifier } = make();
	const calls = Array.from({ length: 1_000 }, (_, i) =>
		classifier.classify('good').finally(async () => {
			// Comlink ends a connection whose proxies are all collected: https://github.com/GoogleChromeLabs/comlink/issues/601
			if (i % 100 === 0) await cdp().send('HeapProfiler.collectGarbage');
		})
	);
	expect(new Set((await Promise.all(calls)).map(({ probability }) => probability))).toEqual(
		new Set([0.75])
	);
});

describe('a race', () => {
	it('is run beside the answers, and the engines that come of it are told', async () => {
		const { classifier, engines, until } = make({ url: realUrl });
		await expect(classifier.race()).rejects.toMatchObject({ code: 'worker/not-loaded' });
		classifier.start();
		await until('ready');
		await eventually(() => expect(engines).toHaveLength(1));
		const [report, prediction] = await Promise.all([
			classifier.race(),
			classifier.classify('A good movie')
		]);
		expect(report.times[0]?.engine).toBe(prediction.engine);
		for (const milliseconds of Object.values(report.times[0]?.milliseconds ?? {}))
			expect(milliseconds).toBeGreaterThanOrEqual(0);
		expect(report.calls.batch.reviews).toBeGreaterThan(1);
		expect(engines.at(-1)).toEqual(report.status);
	});

	it('that is asked for the moment the model is there waits for the first choice of engines', async () => {
		const { classifier, engines, ready } = make({ url: realUrl });
		classifier.start();
		await ready;
		const { status } = await classifier.race();
		expect(engines).toEqual([status, status]);
	});

	it('is given up when its worker dies', async () => {
		const { classifier, until, workers } = make({ url: realUrl });
		classifier.start();
		await until('ready');
		const racing = classifier.race();
		workers[0]?.terminate();
		await expect(racing).rejects.toMatchObject({ code: 'worker/died' });
	});
});

it('an answer comes with the doubts about its text', async () => {
	const { classifier } = make({ url: realUrl });
	expect((await classifier.classify('Good')).doubts).toEqual(['short']);
	expect(await classifier.classify('A good movie, not bad at all!')).not.toHaveProperty('doubts');
});

describe('an explanation', () => {
	it('adds up, and comes beside the answers', async () => {
		const { classifier, until } = make({ url: realUrl });
		classifier.start();
		await until('ready');
		const text = 'A good movie, not bad at all!';
		const [prediction, explanation] = await Promise.all([
			classifier.classify(text),
			classifier.explain(text)
		]);
		const words = explanation.sentences.flatMap((sentence) => sentence.words);
		const sum = words.reduce((total, { contribution }) => total + contribution, 0);
		expect(sum).toBeCloseTo(explanation.logit - explanation.baselineLogit, 3);
		expect(words.at(-1)?.probability).toBeCloseTo(prediction.probability, 5);
	});

	it('is not to be had before the model, of nothing, or when it is cancelled', async () => {
		const { classifier, until } = make({ url: realUrl });
		await expect(classifier.explain('good')).rejects.toMatchObject({ code: 'worker/not-loaded' });
		classifier.start();
		await until('ready');
		await expect(classifier.explain('...')).rejects.toMatchObject({ code: 'text/empty' });
		const cancelling = new AbortController();
		const explaining = classifier.explain('good', { signal: cancelling.signal });
		cancelling.abort(new Error('enough'));
		await expect(explaining).rejects.toThrow('enough');
	});

	it('is given up when its worker dies or hangs', async () => {
		const { classifier, until } = make({ deadlineMs: 500 });
		classifier.start();
		await until('ready');
		await expect(classifier.explain('bad')).rejects.toMatchObject({ code: 'worker/died' });
		await until('ready');
		await expect(classifier.explain('not')).rejects.toMatchObject({ code: 'worker/timeout' });
	});
});
