// How soon the answer follows a key: a review typed into the app, at the rate of a fast typist and at that of a key held
// down. A key whose answer was dropped for that of the next one waits for the latter.
import type { Page } from 'playwright';
import * as v from 'valibot';
import { formatTable } from '../../training/src/terminal/table.ts';
import { openApp, PATIENCE_MS } from './app.ts';
import type { InChromium } from './chromium.ts';
import { quantileOf } from './statistics.ts';
import { traceLongestTasks, type LongestTasks } from './trace.ts';
import { TYPED_REVIEW } from './typed-review.ts';

/** Keys a second. */
const RATES = [10, 30];

const typedSchema = v.strictObject({
	/** Of each key, from the browser's own time of it to the answer in the document, in milliseconds. */
	answerMs: v.array(v.number()),
	answers: v.number(),
	/** Of the page's main thread, each of 50 ms or more. */
	longTasksMs: v.array(v.number())
});

export interface TypingResult {
	keysPerSecond: number;
	keys: number;
	answers: number;
	medianMs: number;
	percentile95Ms: number;
	longestMs: number;
	/** Of all keys, those answered within a frame of 60 a second. */
	shareWithinFrame: number;
	longTasksMs: number[];
	longestTask: LongestTasks;
}

const FRAME_MS = 1000 / 60;

declare global {
	interface Window {
		typed: v.InferOutput<typeof typedSchema>;
	}
}

/** @param words  how many words of the review are typed */
export function measureTyping(words: number): Promise<InChromium<TypingResult[]>> {
	const text = TYPED_REVIEW.split(' ').slice(0, words).join(' ');
	return openApp(async (browser, { url }) => {
		const results: TypingResult[] = [];
		for (const keysPerSecond of RATES) {
			const page = await browser.newPage();
			await page.goto(url);
			await page.getByText('Ready to work offline').waitFor({ timeout: PATIENCE_MS });
			await page.evaluate(watch);
			const longestTask = await traceLongestTasks(browser, page, () =>
				typeAtRate(page, text, keysPerSecond)
			);
			await page.waitForFunction((keys) => window.typed.answerMs.length === keys, text.length);
			const typed = v.parse(typedSchema, await page.evaluate(() => window.typed));
			results.push({ keysPerSecond, ...summarize(typed), longestTask });
			await page.close();
		}
		return results;
	});
}

/** Keeps to the clock: a key that came late does not make the next ones late. */
async function typeAtRate(page: Page, text: string, keysPerSecond: number): Promise<void> {
	await page.getByLabel('Your review').focus();
	const startMs = performance.now();
	for (const [i, key] of [...text].entries()) {
		const waitMs = startMs + (i * 1000) / keysPerSecond - performance.now();
		if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
		await page.keyboard.type(key);
	}
}

/** Runs in the page. The ticket is busy from a key until the answer to the text that the key left. */
function watch(): void {
	const ticket = document.querySelector('[aria-busy]');
	if (!ticket) throw new Error('There is no ticket');
	const typed = { answerMs: new Array<number>(), answers: 0, longTasksMs: new Array<number>() };
	window.typed = typed;
	let waiting: number[] = [];
	addEventListener('input', ({ timeStamp }) => waiting.push(timeStamp), { capture: true });
	new MutationObserver(() => {
		if (ticket.getAttribute('aria-busy') === 'true') return;
		const now = performance.now();
		typed.answerMs.push(...waiting.map((timeStamp) => now - timeStamp));
		typed.answers++;
		waiting = [];
	}).observe(ticket, { attributeFilter: ['aria-busy'] });
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) typed.longTasksMs.push(duration);
	}).observe({ type: 'longtask' });
}

function summarize({ answerMs, answers, longTasksMs }: v.InferOutput<typeof typedSchema>) {
	return {
		keys: answerMs.length,
		answers,
		medianMs: quantileOf(answerMs, 0.5),
		percentile95Ms: quantileOf(answerMs, 0.95),
		longestMs: Math.max(...answerMs),
		shareWithinFrame: answerMs.filter((ms) => ms <= FRAME_MS).length / answerMs.length,
		longTasksMs
	};
}

export function typingTable(results: readonly TypingResult[]): string {
	return formatTable([
		[
			'keys/s',
			'keys',
			'answers',
			'median ms',
			'95 % ms',
			'longest ms',
			'within a frame %',
			'longest task ms',
			'its work ms',
			'tasks of 50 ms'
		],
		...results.map(({ keysPerSecond, keys, answers, longestTask, ...result }) => [
			String(keysPerSecond),
			String(keys),
			String(answers),
			result.medianMs.toFixed(1),
			result.percentile95Ms.toFixed(1),
			result.longestMs.toFixed(1),
			(result.shareWithinFrame * 100).toFixed(1),
			longestTask.wallMs.toFixed(1),
			longestTask.cpuMs.toFixed(1),
			String(result.longTasksMs.length)
		])
	]);
}
