// How long it will still take, from how fast it went lately: a busy device slows down, and a list has long ends.

const WINDOW_MS = 10_000;
/** Before that, the start of the workers would be most of what is measured. */
const SOONEST_MS = 1_000;

export interface TimeLeft {
	/** @param done       rows that are done now
	 *  @param remaining  rows that are not
	 *  @returns          seconds; undefined while nothing can be said */
	estimate(done: number, remaining: number): number | undefined;
}

/** @param now  the clock, in milliseconds */
export function createTimeLeft(now: () => number = () => performance.now()): TimeLeft {
	let samples: { at: number; done: number }[] = [];
	return {
		estimate(done, remaining) {
			const at = now();
			samples.push({ at, done });
			samples = samples.filter((sample) => at - sample.at <= WINDOW_MS);
			const [first] = samples;
			if (!first || at - first.at < SOONEST_MS || done === first.done) return undefined;
			return (remaining * (at - first.at)) / (done - first.done) / 1000;
		}
	};
}
