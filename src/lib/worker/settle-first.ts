// A call of a worker settles with whatever comes first: the answer, an end that somebody signals, or a deadline. Comlink
// leaves the calls of a dead worker open for ever.

export interface SettleOptions {
	/** What ends the waiting, and what it then rejects with. */
	ends: readonly { signal: AbortSignal; reason: () => unknown }[];
	deadlineMs: number;
	onDeadline(): unknown;
}

/** @returns  what the promise gives, if it does so in time; nothing is left behind once it has settled */
export function settleFirst<T>(
	promise: Promise<T>,
	{ ends, deadlineMs, onDeadline }: SettleOptions
): Promise<T> {
	const settled = new AbortController();
	return new Promise<T>((resolve, reject) => {
		const timer = setTimeout(() => reject(onDeadline()), deadlineMs);
		settled.signal.addEventListener('abort', () => clearTimeout(timer));
		for (const { signal, reason } of ends) {
			signal.addEventListener('abort', () => reject(reason()), { signal: settled.signal });
		}
		promise.then(resolve, reject);
	}).finally(() => settled.abort());
}
