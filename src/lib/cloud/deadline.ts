// One signal out of several, with the time a request may take in all: attempts, waits and sign-in together.

export interface Deadline {
	readonly signal: AbortSignal;
	/** Whether it was the time that ran out, rather than somebody who cancelled. */
	readonly isOver: boolean;
	/** Reject as soon as the signal is aborted; for what takes no signal itself. */
	race<T>(promise: Promise<T>): Promise<T>;
	pause(durationMs: number): Promise<void>;
	/** Let go of everything. */
	end(): void;
}

/** @param signals  each of them cancels
 *  @param limitMs  from now on, in milliseconds */
export function createDeadline(signals: readonly AbortSignal[], limitMs: number): Deadline {
	const controller = new AbortController();
	const { signal } = controller;
	let isOver = false;
	const timer = setTimeout(() => {
		isOver = true;
		controller.abort(new DOMException('The cloud took too long.', 'TimeoutError'));
	}, limitMs);
	const stops = signals.map((each) => {
		const stop = () => controller.abort(each.reason);
		if (each.aborted) stop();
		else each.addEventListener('abort', stop);
		return () => each.removeEventListener('abort', stop);
	});
	function race<T>(promise: Promise<T>): Promise<T> {
		return new Promise((resolve, reject) => {
			const stop = () => reject(signal.reason);
			if (signal.aborted) stop();
			signal.addEventListener('abort', stop);
			promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
		});
	}
	return {
		signal,
		get isOver() {
			return isOver;
		},
		race,
		pause: (durationMs) => race(new Promise((resolve) => setTimeout(resolve, durationMs))),
		end() {
			clearTimeout(timer);
			for (const stop of stops) stop();
		}
	};
}
