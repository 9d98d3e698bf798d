// 5,000 reviews at once in Chromium, with the bundled model and the app's own clients: how many a second, what the page
// feels of it, how soon a cancel is heard, and how much memory the workers take.
import type { Browser, Page } from 'playwright';
import * as v from 'valibot';
import { formatTable } from '../../training/src/terminal/table.ts';
import { batchCancelSchema, batchRunSchema, batchSetupSchema, singlesSchema } from './batch.ts';
import type { BatchRun } from './batch.ts';
import { openBenchPage, type InChromium } from './chromium.ts';
import { readMemory } from './memory.ts';
import { describeSpread, spreadOf, type Spread } from './statistics.ts';
import { describeTarget } from './tables.ts';
import { traceLongestTasks } from './trace.ts';

const TOKENS = 250;
const CANCELS_AFTER_MS = [200, 350, 500, 650, 800];
const SINGLES = 40;
/** Until the memory of ended workers has been given back. */
const SETTLE_MS = 2_000;

export interface BatchEffort {
	count: number;
	rounds: number;
}
export const FULL_BATCH: BatchEffort = { count: 5_000, rounds: 5 };
export const QUICK_BATCH: BatchEffort = { count: 1_500, rounds: 1 };

interface Runs {
	workers: number;
	reviewsPerSecond: Spread;
	firstMs: Spread;
	timerDelayMs: Spread;
	progressCalls: Spread;
	/** Of all rounds together. */
	longTasksMs: number[];
}

export type BatchResults = Awaited<ReturnType<typeof measure>>;

export function measureBatchInChromium(effort: BatchEffort): Promise<InChromium<BatchResults>> {
	return openBenchPage({ folder: 'batch-page', readyWhen: 'batchBench' }, (page, browser) =>
		measure(browser, page, effort)
	);
}

async function measure(browser: Browser, page: Page, { count, rounds }: BatchEffort) {
	const workload = { count, tokens: TOKENS };
	const setup = v.parse(
		batchSetupSchema,
		await page.evaluate((options) => window.batchBench.prepare(options), workload)
	);
	const run = async () =>
		v.parse(batchRunSchema, await page.evaluate(() => window.batchBench.run()));
	const singles = async () =>
		v.parse(
			singlesSchema,
			await page.evaluate((times) => window.batchBench.singles(times), SINGLES)
		);
	const start = (workers: number) =>
		page.evaluate((maxWorkers) => window.batchBench.start(maxWorkers), workers);
	const end = () => page.evaluate(() => window.batchBench.end());

	await singles();
	const counts = [...new Set([1, Math.min(setup.cores, 8)])];
	const most = Math.max(...counts);
	const memory = await measureMemory(browser, page, most, { start: () => start(most), run, end });
	const runs = new Map(counts.map((workers) => [workers, new Array<BatchRun>()]));
	const idle: number[] = [];
	for (let round = 0; round < rounds; round++) {
		idle.push(...(await singles()));
		for (const [workers, results] of runs) {
			await start(workers);
			results.push(await run());
			await end();
		}
	}

	await start(most);
	const longestTask = await traceLongestTasks(browser, page, run);
	const batch = run();
	const busy = await singles();
	await batch;
	const cancels = [];
	for (const afterMs of CANCELS_AFTER_MS) {
		const cancelled = page.evaluate((ms) => window.batchBench.cancel(ms), afterMs);
		cancels.push(v.parse(batchCancelSchema, await cancelled));
	}
	await end();

	return {
		...setup,
		...workload,
		runs: [...runs].map(([workers, results]): Runs => ({
			workers,
			reviewsPerSecond: spreadOf(results.map(({ milliseconds }) => (count / milliseconds) * 1e3)),
			firstMs: spreadOf(results.map(({ firstMs }) => firstMs)),
			timerDelayMs: spreadOf(results.map(({ timerDelayMs }) => timerDelayMs)),
			progressCalls: spreadOf(results.map(({ progressCalls }) => progressCalls)),
			longTasksMs: results.flatMap(({ longTasksMs }) => longTasksMs)
		})),
		/** One review on its own worker, while nothing else and while a batch runs. */
		singleMs: { idle: spreadOf(idle), besideBatch: spreadOf(busy) },
		cancel: {
			rejectedMs: spreadOf(cancels.map(({ rejectedMs }) => rejectedMs)),
			freeMs: spreadOf(cancels.map(({ freeMs }) => freeMs))
		},
		/** Of the page's main thread, over one run on all workers. */
		longestTask,
		memory
	};
}

interface Steps {
	start(): Promise<void>;
	run(): Promise<BatchRun>;
	end(): Promise<void>;
}

/** Of the page's process with all its workers, in MiB; null where there is no /proc to ask. */
async function measureMemory(browser: Browser, page: Page, workers: number, steps: Steps) {
	const read = async () => {
		await (await page.context().newCDPSession(page)).send('HeapProfiler.collectGarbage');
		return readMemory(browser);
	};
	// The page itself grows by its first batch, which is not the workers' doing.
	await steps.start();
	await steps.run();
	await steps.end();
	await sleep(SETTLE_MS);
	const before = await read();
	if (before === undefined) return null;
	await steps.start();
	let peak = before;
	let isRunning = true;
	const batch = steps.run().finally(() => (isRunning = false));
	while (isRunning) {
		peak = Math.max(peak, (await readMemory(browser)) ?? 0);
		await sleep(50);
	}
	await batch;
	const idle = (await read()) ?? NaN;
	await steps.end();
	await sleep(SETTLE_MS);
	return { before, peak, perWorker: (idle - before) / workers, after: (await read()) ?? NaN };
}

function sleep(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}

export function batchTable({ runs, ...results }: BatchResults): string {
	const table = formatTable([
		[
			'workers',
			'reviews/s',
			'first result, ms',
			'latest timer, ms',
			'progress told',
			'tasks of 50 ms'
		],
		...runs.map(({ workers, reviewsPerSecond, firstMs, timerDelayMs, ...told }) => [
			String(workers),
			describeSpread(reviewsPerSecond),
			describeSpread(firstMs),
			describeSpread(timerDelayMs, 1),
			describeSpread(told.progressCalls),
			String(told.longTasksMs.length)
		])
	]);
	const { singleMs, cancel, longestTask, memory } = results;
	const isResponsive = runs.every(({ longTasksMs }) => longTasksMs.length === 0);
	const lines = [
		describeTarget(isResponsive, 'of no task of 50 ms on the main thread'),
		`longest task of the main thread: ${longestTask.wallMs.toFixed(1)} ms; the most work in one: ${longestTask.cpuMs.toFixed(1)} ms`,
		`one review beside the batch: ${describeSpread(singleMs.besideBatch, 1)} ms, else ${describeSpread(singleMs.idle, 1)} ms`,
		`cancel: heard after ${describeSpread(cancel.rejectedMs, 1)} ms, workers free after ${describeSpread(cancel.freeMs)} ms`
	];
	if (memory) {
		const [before, peak, after, perWorker] = [
			memory.before,
			memory.peak,
			memory.after,
			memory.perWorker
		].map((x) => x.toFixed(0));
		lines.push(
			`memory of the page's process: ${before ?? ''} MiB before, ${peak ?? ''} at most, ${after ?? ''} after; ${perWorker ?? ''} for each worker`
		);
	}
	return [table, ...lines].join('\n');
}
