// 5,000 reviews at once in Chromium, with the bundled model and the app's own clients: how many a second, what the page
// feels of it, how soon a cancel is heard, and how much memory the workers take.
import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import * as v from 'valibot';
import { build, preview, type InlineConfig } from 'vite';
import { formatTable } from '../../training/src/terminal/table.ts';
import { launchOptions } from '../browser.ts';
import { batchCancelSchema, batchRunSchema, batchSetupSchema, singlesSchema } from './batch.ts';
import type { BatchRun } from './batch.ts';
import { traceLongestTasks } from './batch-trace.ts';
import { spreadOf, type Spread } from './statistics.ts';

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
	/** Of all rounds together. */
	longTasksMs: number[];
}

export type BatchResults = Awaited<ReturnType<typeof measure>>;

/** @returns the results, and the version of the browser that gave them */
export async function measureBatchInChromium(
	effort: BatchEffort
): Promise<{ results: BatchResults; version: string }> {
	const outDir = await mkdtemp(join(tmpdir(), 'matinee-bench-'));
	try {
		const config: InlineConfig = {
			root: fileURLToPath(new URL('batch-page', import.meta.url)),
			publicDir: fileURLToPath(new URL('../../static', import.meta.url)),
			configFile: false,
			logLevel: 'error',
			build: { outDir, emptyOutDir: true, target: 'esnext' },
			worker: { format: 'es' },
			preview: { host: '127.0.0.1', port: 0 }
		};
		await build(config);
		const server = await preview(config);
		const browser = await chromium.launch(launchOptions());
		try {
			const page = await browser.newPage();
			await page.goto(server.resolvedUrls?.local[0] ?? '');
			await page.waitForFunction(() => 'batchBench' in window);
			return { results: await measure(browser, page, effort), version: browser.version() };
		} finally {
			await browser.close();
			await server.close();
		}
	} finally {
		await rm(outDir, { recursive: true, force: true });
	}
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

/** @returns the proportional set size of all renderers, in MiB */
async function readMemory(browser: Browser): Promise<number | undefined> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	try {
		const sizes = processInfo
			.filter(({ type }) => type === 'renderer')
			.map(async ({ id }) => {
				const text = await readFile(`/proc/${id}/smaps_rollup`, 'utf8');
				return Number(/^Pss:\s+(\d+) kB$/m.exec(text)?.[1]) / 1024;
			});
		return (await Promise.all(sizes)).reduce((sum, each) => sum + each, 0);
	} catch {
		return undefined;
	}
}

export function batchTable({ runs, ...results }: BatchResults): string {
	const table = formatTable([
		['workers', 'reviews/s', 'first result, ms', 'latest timer, ms', 'tasks over 50 ms'],
		...runs.map(({ workers, reviewsPerSecond, firstMs, timerDelayMs, longTasksMs }) => [
			String(workers),
			describe(reviewsPerSecond),
			describe(firstMs),
			describe(timerDelayMs, 1),
			String(longTasksMs.length)
		])
	]);
	const { singleMs, cancel, longestTask, memory } = results;
	const lines = [
		`longest task of the main thread: ${longestTask.wallMs.toFixed(1)} ms; the most work in one: ${longestTask.cpuMs.toFixed(1)} ms`,
		`one review beside the batch: ${describe(singleMs.besideBatch, 1)} ms, else ${describe(singleMs.idle, 1)} ms`,
		`cancel: heard after ${describe(cancel.rejectedMs, 1)} ms, workers free after ${describe(cancel.freeMs)} ms`
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

/** As `median (least … most)`. */
function describe({ median, min, max }: Spread, digits = 0): string {
	return `${median.toFixed(digits)} (${min.toFixed(digits)} … ${max.toFixed(digits)})`;
}
