// The longest task of a page's main thread, from a trace: what the browser's own long-task entries cannot tell below 50 ms,
// nor whether the task worked all that time or only waited for a core.
import type { Browser, Page } from 'playwright';
import * as v from 'valibot';

const CATEGORIES = ['toplevel', '__metadata'];

const number = v.number();
const eventSchema = v.object({
	name: v.string(),
	pid: number,
	tid: number,
	/** Of the wall clock and of the thread's own, in microseconds. */
	dur: v.optional(number),
	tdur: v.optional(number),
	args: v.optional(v.object({ name: v.optional(v.unknown()) }))
});
const traceSchema = v.object({ traceEvents: v.array(eventSchema) });
type Event = v.InferOutput<typeof eventSchema>;

export interface LongestTasks {
	/** Of the task that took longest from its start to its end. */
	wallMs: number;
	/** Of the task that worked longest; other tasks of the machine are not in it. */
	cpuMs: number;
	tasks: number;
}

/** @throws  RangeError when the trace tells nothing of a main thread */
export async function traceLongestTasks(
	browser: Browser,
	page: Page,
	work: () => Promise<unknown>
): Promise<LongestTasks> {
	await browser.startTracing(page, { categories: CATEGORIES });
	await work();
	const trace: unknown = JSON.parse((await browser.stopTracing()).toString('utf8'));
	const { traceEvents } = v.parse(traceSchema, trace);
	const threadOf = ({ pid, tid }: Event) => `${String(pid)} ${String(tid)}`;
	const mainThreads = new Set(
		traceEvents
			.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
			.map(threadOf)
	);
	const tasks = traceEvents.filter(
		(event) => event.name.endsWith('RunTask') && mainThreads.has(threadOf(event))
	);
	if (tasks.length === 0) throw new RangeError('The trace has no task of a main thread');
	const longest = (values: number[]) => values.reduce((a, b) => Math.max(a, b), 0) / 1e3;
	return {
		wallMs: longest(tasks.map(({ dur = 0 }) => dur)),
		cpuMs: longest(tasks.map(({ tdur = 0 }) => tdur)),
		tasks: tasks.length
	};
}
