// The first visit to the app and the next one: what has to come over the network before a review is answered that was there
// from the start, how long it takes from the click on the link, and what the page takes afterwards. The host is on this
// machine, so a network adds what its speed makes of the bytes.
import type { Browser, BrowserContext, Page } from 'playwright';
import * as v from 'valibot';
import { formatTable } from '../../training/src/terminal/table.ts';
import type { SentFile, StaticServer } from '../e2e/static-server.ts';
import { openApp, PATIENCE_MS } from './app.ts';
import type { InChromium } from './chromium.ts';
import { readMemory } from './memory.ts';
import { describeSpread, spreadOf, type Spread } from './statistics.ts';
import { traceLongestTasks, type LongestTasks } from './trace.ts';
import { TYPED_REVIEW } from './typed-review.ts';

type Kind = 'page' | 'worker' | 'model' | 'other';

const visitSchema = v.strictObject({
	/** From the start of the navigation, in milliseconds. */
	firstPaintMs: v.number(),
	firstAnswerMs: v.number(),
	/** Of the page's main thread until the answer, each of 50 ms or more. */
	longTasksMs: v.array(v.number())
});
type VisitTimes = v.InferOutput<typeof visitSchema>;

interface Visit extends VisitTimes {
	/** Until the first answer. */
	files: SentFile[];
	/** Of all renderers, once everything is stored; undefined where there is no /proc to ask. */
	memoryMib: number | undefined;
}

export interface VisitSummary {
	firstPaintMs: Spread;
	firstAnswerMs: Spread;
	/** Until the first answer, compressed where hosts do so; `other` is what the service worker stores meanwhile. */
	sizeBytes: Record<Kind, Spread>;
	memoryMib: Spread | null;
	/** Of all rounds together. */
	longTasksMs: number[];
}

export interface VisitResults {
	cold: VisitSummary;
	warm: VisitSummary;
	/** Of the main thread in one more first visit, from a trace. */
	longestTask: LongestTasks;
}

declare global {
	interface Window {
		/** Set by `watch`, once the first answer stands there. */
		visit?: VisitTimes;
	}
}

/** @param rounds  one first and one later visit each; >= 1 */
export function measureVisits(rounds: number): Promise<InChromium<VisitResults>> {
	return openApp(async (browser, { url, sent }) => {
		const cold: Visit[] = [];
		const warm: Visit[] = [];
		// Before it counts, once: the host compresses its files, and the browser itself wakes up.
		await inNewProfile(browser, (context) => visit(browser, context, { url, sent }));
		for (let round = 0; round < rounds; round++) {
			await inNewProfile(browser, async (context) => {
				cold.push(await visit(browser, context, { url, sent }));
				warm.push(await visit(browser, context, { url, sent }));
			});
		}
		const longestTask = await inNewProfile(browser, async (context) => {
			const page = await context.newPage();
			return traceLongestTasks(browser, page, () => untilAnswered(page, url));
		});
		return { cold: summarize(cold), warm: summarize(warm), longestTask };
	});
}

async function inNewProfile<T>(
	browser: Browser,
	work: (context: BrowserContext) => Promise<T>
): Promise<T> {
	const context = await browser.newContext();
	try {
		return await work(context);
	} finally {
		await context.close();
	}
}

async function visit(
	browser: Browser,
	context: BrowserContext,
	{ url, sent }: Pick<StaticServer, 'url' | 'sent'>
): Promise<Visit> {
	const page = await context.newPage();
	const before = sent.length;
	const times = await untilAnswered(page, url);
	const files = sent.slice(before);
	await page.getByText('Ready to work offline').waitFor({ timeout: PATIENCE_MS });
	const memoryMib = await readMemory(browser);
	await page.close();
	return { ...times, files, memoryMib };
}

async function untilAnswered(page: Page, url: string): Promise<VisitTimes> {
	await page.addInitScript(watch, TYPED_REVIEW);
	await page.goto(url, { waitUntil: 'commit' });
	await page.waitForFunction(() => 'visit' in window, null, { timeout: PATIENCE_MS });
	return v.parse(visitSchema, await page.evaluate(() => window.visit));
}

/** Runs in the page before anything else: writes the review as soon as there is a field, and watches for its answer. */
function watch(text: string): void {
	const longTasksMs: number[] = [];
	const tasks = new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) longTasksMs.push(duration);
	});
	tasks.observe({ type: 'longtask' });
	const changes = new MutationObserver(() => {
		const field = document.querySelector('textarea');
		if (field && field.value === '') field.value = text;
		if (!document.querySelector('[data-tone]')?.textContent.includes('Your sentiment is')) return;
		changes.disconnect();
		const firstAnswerMs = performance.now();
		// The browser tells of paints and long tasks some time after them.
		setTimeout(() => {
			const [paint] = performance.getEntriesByName('first-contentful-paint');
			window.visit = { firstPaintMs: paint?.startTime ?? NaN, firstAnswerMs, longTasksMs };
		}, 200);
	});
	changes.observe(document, { childList: true, subtree: true, characterData: true });
}

function summarize(visits: readonly Visit[]): VisitSummary {
	const sizeOf = (kind: Kind) =>
		spreadOf(
			visits.map(({ files }) =>
				files.reduce((sum, { path, sizeBytes }) => sum + (kindOf(path) === kind ? sizeBytes : 0), 0)
			)
		);
	const memory = visits.flatMap(({ memoryMib }) => memoryMib ?? []);
	return {
		firstPaintMs: spreadOf(visits.map(({ firstPaintMs }) => firstPaintMs)),
		firstAnswerMs: spreadOf(visits.map(({ firstAnswerMs }) => firstAnswerMs)),
		sizeBytes: {
			page: sizeOf('page'),
			worker: sizeOf('worker'),
			model: sizeOf('model'),
			other: sizeOf('other')
		},
		memoryMib: memory.length > 0 ? spreadOf(memory) : null,
		longTasksMs: visits.flatMap(({ longTasksMs }) => longTasksMs)
	};
}

function kindOf(path: string): Kind {
	if (path.startsWith('/models/')) return 'model';
	if (path.includes('/workers/')) return 'worker';
	return path === '/' || path.startsWith('/_app/') ? 'page' : 'other';
}

export function visitTable({ cold, warm, longestTask }: VisitResults): string {
	const rows = Object.entries({ 'first visit': cold, 'next visit': warm }).map(
		([name, { firstPaintMs, firstAnswerMs, sizeBytes, memoryMib, longTasksMs }]) => [
			name,
			describeSpread(firstPaintMs),
			describeSpread(firstAnswerMs),
			...Object.values(sizeBytes).map((size) => describeSpread(size, 1, 1e-3)),
			memoryMib ? describeSpread(memoryMib) : '–',
			String(longTasksMs.length)
		]
	);
	const header = [
		'',
		'first paint, ms',
		'first answer, ms',
		...Object.keys(cold.sizeBytes).map((kind) => `${kind}, kB`),
		'memory, MiB',
		'tasks of 50 ms'
	];
	const { wallMs, cpuMs } = longestTask;
	return `${formatTable([header, ...rows])}\nlongest task of the main thread in a first visit: ${wallMs.toFixed(1)} ms; the most work in one: ${cpuMs.toFixed(1)} ms`;
}
