// The page that tests/bench/batch-chromium.ts opens: the app's own clients and worker, with the bundled model, step by step.
import * as v from 'valibot';
import {
	bundledModelSchema,
	parseManifest,
	vocabularySchema
} from '../../../src/lib/contract/manifest.ts';
import { FIRST_WORD_ID } from '../../../src/lib/contract/text-options.ts';
import {
	createLocalBatchClassifier,
	type LocalBatchClassifier
} from '../../../src/lib/worker/batch-client.ts';
import { createLocalClassifier } from '../../../src/lib/worker/client.ts';
import { randomIds } from '../../helpers/random-weights.ts';
import type { BatchCancel, BatchRun, BatchSteps } from '../batch.ts';
import { SEED } from '../workload.ts';

declare global {
	interface Window {
		batchBench: BatchSteps;
	}
}

const TIMER_MS = 10;

const modelsUrl = new URL('models', location.href).href;
const getJson = async (path: string): Promise<unknown> =>
	(await fetch(`${modelsUrl}/${path}`)).json();
const bundled = v.parse(bundledModelSchema, await getJson('default.json'));
const manifest = parseManifest(await getJson(`${bundled.id}/${bundled.manifest.path}`));
const { words } = v.parse(
	vocabularySchema,
	await getJson(`${bundled.id}/${manifest.files.vocabulary.path}`)
);
const createWorker = () =>
	new Worker(new URL('../../../src/lib/worker/classifier.worker.ts', import.meta.url), {
		type: 'module'
	});

let reviews: string[] = [];
let batches: LocalBatchClassifier | undefined;
/** Of the first run, in the order of the reviews: all later ones must give the same. */
let expected: number[] | undefined;
const single = createLocalClassifier({
	bundled,
	modelsUrl,
	createWorker,
	onState: () => undefined,
	onNotice: () => undefined
});

window.batchBench = {
	async prepare({ count, tokens }) {
		reviews = Array.from({ length: count }, (_, row) =>
			Array.from(randomIds(tokens, words.length, SEED + row), (id) => words[id]).join(' ')
		);
		const prediction = await single.classify(reviews[0] ?? '');
		if (
			prediction.tokenCount !== tokens ||
			manifest.architecture.vocabularySize !== words.length + FIRST_WORD_ID
		)
			throw new Error(`A review has ${prediction.tokenCount} tokens instead of ${tokens}`);
		return { modelId: bundled.id, engine: prediction.engine, cores: navigator.hardwareConcurrency };
	},

	async start(maxWorkers) {
		batches?.dispose();
		batches = createLocalBatchClassifier({
			bundled,
			modelsUrl,
			createWorker,
			idleMs: 600_000,
			...(maxWorkers === undefined ? {} : { maxWorkers })
		});
		// So many that every worker is needed.
		for await (const { error } of batches.classifyMany(reviews.slice(0, 500)))
			if (error) throw error;
	},

	run: () => run(),

	async cancel(afterMs) {
		const abort = new AbortController();
		const running = run(abort.signal).then(
			() => Promise.reject(new Error('It was over before it was cancelled')),
			() => performance.now()
		);
		await sleep(afterMs);
		const cancelledAt = performance.now();
		abort.abort();
		const rejectedMs = (await running) - cancelledAt;
		const freeAt = await classifyOne();
		return { rejectedMs, freeMs: freeAt - cancelledAt } satisfies BatchCancel;
	},

	async singles(count) {
		const milliseconds: number[] = [];
		for (const review of reviews.slice(0, count)) {
			const startedAt = performance.now();
			await single.classify(review);
			milliseconds.push(performance.now() - startedAt);
		}
		return milliseconds;
	},

	end() {
		batches?.dispose();
		batches = undefined;
	}
};

async function run(signal?: AbortSignal): Promise<BatchRun> {
	if (!batches) throw new Error('start comes first');
	const longTasksMs: number[] = [];
	const observer = new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) longTasksMs.push(duration);
	});
	observer.observe({ type: 'longtask' });
	const timer = watchTimer();
	const progress: number[] = [];
	let firstMs = 0;
	const probabilities: number[] = [];
	const startedAt = performance.now();
	try {
		const options = {
			...(signal ? { signal } : {}),
			onProgress: (done: number) => progress.push(done)
		};
		for await (const { prediction, error } of batches.classifyMany(reviews, options)) {
			if (error) throw error;
			if (probabilities.length === 0) firstMs = performance.now() - startedAt;
			probabilities.push(prediction.probability);
		}
	} finally {
		timer.stop();
	}
	const milliseconds = performance.now() - startedAt;
	await sleep(100); // The browser tells of a long task some time after it.
	observer.disconnect();
	expected ??= probabilities;
	if (
		probabilities.length !== reviews.length ||
		probabilities.some((p, row) => p !== expected?.[row])
	)
		throw new Error('Two runs of the same batch gave different answers');
	if (
		progress.at(-1) !== reviews.length ||
		progress.some((done, i) => done <= (progress[i - 1] ?? 0))
	)
		throw new Error('The progress did not grow up to the number of reviews');
	return {
		milliseconds,
		firstMs,
		progressCalls: progress.length,
		longTasksMs,
		timerDelayMs: timer.largestDelayMs()
	};
}

/** How late a timer of the page comes at worst: what a click would have to wait, whatever the reason. */
function watchTimer(): { largestDelayMs(): number; stop(): void } {
	let largest = 0;
	let dueAt = performance.now() + TIMER_MS;
	let id = setTimeout(tick, TIMER_MS);
	function tick(): void {
		largest = Math.max(largest, performance.now() - dueAt);
		dueAt = performance.now() + TIMER_MS;
		id = setTimeout(tick, TIMER_MS);
	}
	return { largestDelayMs: () => largest, stop: () => clearTimeout(id) };
}

async function classifyOne(): Promise<number> {
	for await (const { error } of batches?.classifyMany(reviews.slice(0, 1)) ?? [])
		if (error) throw error;
	return performance.now();
}

function sleep(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
