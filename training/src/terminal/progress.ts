// Progress on the terminal: one line that rewrites itself on a TTY, a plain line now and then in a file or a log.

export interface ProgressUpdate {
	/** What is being done, such as `Reading reviews`; another stage ends the one before. */
	stage: string;
	/** How much of it, in `unit`; from 0, not falling within a stage. */
	done: number;
	/** How much there is; left out where nobody knows. */
	total?: number;
	/** The plural noun after the numbers; `bytes` are shown as MB. */
	unit: string;
	/** More to show behind the numbers, such as `loss 0.412`. */
	detail?: string;
}

export interface Progress {
	update(update: ProgressUpdate): void;
	/** Print a line that stays, above the one that moves. */
	note(message: string): void;
	/** End the running stage with its last numbers; the terminal is free again. */
	finish(): void;
}

/** What `createProgress` needs of process.stderr. */
export interface ProgressStream {
	isTTY?: boolean;
	columns?: number;
	write(text: string): unknown;
}

const TTY_INTERVAL_MS = 100;
const PLAIN_INTERVAL_MS = 10_000;
const CLEAR_LINE = '\r\u001b[K';

/** Show progress with percentage, rate and time left.
 *  @param stream  where to, normally process.stderr, so that a result on stdout stays clean
 *  @param now     the clock in milliseconds, for tests
 *  @example       update({ stage: 'Reading', done: 500, total: 2000, unit: 'reviews' }) one second after the start shows
 *                 `Reading  25 %  500 / 2,000 reviews  500/s  3 s left` */
export function createProgress(
	stream: ProgressStream,
	now: () => number = () => performance.now()
): Progress {
	const isTerminal = stream.isTTY === true;
	const intervalMs = isTerminal ? TTY_INTERVAL_MS : PLAIN_INTERVAL_MS;
	let running: { update: ProgressUpdate; startMs: number; startDone: number } | undefined;
	let shownMs = -Infinity;

	function show(end: boolean): void {
		if (!running) return;
		const elapsedMs = now() - running.startMs;
		const line = describe(running.update, elapsedMs, running.startDone, end);
		shownMs = now();
		if (!isTerminal) stream.write(`${line}\n`);
		else {
			// A line that wraps could not be cleared again.
			stream.write(`${CLEAR_LINE}${line.slice(0, (stream.columns ?? 80) - 1)}${end ? '\n' : ''}`);
		}
	}

	function finish(): void {
		show(true);
		running = undefined;
	}

	return {
		update(update) {
			if (running?.update.stage !== update.stage) {
				finish();
				running = { update, startMs: now(), startDone: update.done };
				// A log learns of a stage by its end or after ten seconds, a person at once.
				shownMs = isTerminal ? -Infinity : now();
			}
			running.update = update;
			if (now() - shownMs >= intervalMs) show(false);
		},
		note(message) {
			stream.write(isTerminal ? `${CLEAR_LINE}${message}\n` : `${message}\n`);
			if (isTerminal) show(false);
		},
		finish
	};
}

function describe(
	{ stage, done, total, unit, detail }: ProgressUpdate,
	elapsedMs: number,
	startDone: number,
	end: boolean
): string {
	const isBytes = unit === 'bytes';
	const amount = (value: number) => (isBytes ? (value / 1e6).toFixed(1) : grouped(value));
	const name = isBytes ? 'MB' : unit;
	// What a resumed stage found already done says nothing about its speed.
	const perSecond = elapsedMs > 0 ? ((done - startDone) / elapsedMs) * 1000 : 0;
	const parts = [stage];
	if (total === undefined) parts.push(`${amount(done)} ${name}`);
	else {
		const percent = total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 100;
		parts.push(`${percent} %`, `${amount(done)} / ${amount(total)} ${name}`);
	}
	if (perSecond > 0) parts.push(`${amount(perSecond)}${isBytes ? ' MB' : ''}/s`);
	if (end) parts.push(`in ${formatDuration(elapsedMs)}`);
	else if (total !== undefined && perSecond > 0) {
		parts.push(`${formatDuration((Math.max(0, total - done) / perSecond) * 1000)} left`);
	}
	if (detail !== undefined) parts.push(detail);
	return parts.join('  ');
}

/** @example  grouped(1234567.8) gives '1,234,568', grouped(2.345) gives '2.3' */
function grouped(value: number): string {
	const digits = Number.isInteger(value) || value >= 10 ? 0 : 1;
	return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}

/** @param ms   milliseconds, >= 0
 *  @example   formatDuration(400) gives '0.4 s', (75_000) '1 min 15 s', (3_700_000) '1 h 1 min' */
export function formatDuration(ms: number): string {
	const seconds = Math.round(ms / 1000);
	if (ms < 9950) return `${Number((ms / 1000).toFixed(1))} s`;
	if (seconds < 60) return `${seconds} s`;
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
	return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
