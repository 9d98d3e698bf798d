// How the page learns at once that its worker is gone: the worker holds a Web Lock for as long as it lives, and the
// browser gives it to the page when it does not. A worker that closes itself or is ended sends no event at all.

/** Hold a lock until this thread ends.
 *  @param name  of this one worker
 *  @returns     true once it is held; false where the browser has no Web Locks, and only deadlines help
 *  @source      https://developer.mozilla.org/docs/Web/API/Web_Locks_API */
export function holdLock(name: string): Promise<boolean> {
	if (!navigator.locks) return Promise.resolve(false);
	return new Promise((resolve) => {
		navigator.locks
			.request(name, () => {
				resolve(true);
				return new Promise(() => undefined);
			})
			.catch(() => resolve(false)); // Refused along with all storage, as some privacy settings do.
	});
}

/** Call back when the thread that holds the lock has ended.
 *  @param signal  stops waiting */
export function onLockReleased(name: string, signal: AbortSignal, onReleased: () => void): void {
	navigator.locks
		.request(name, { signal }, () => {
			if (!signal.aborted) onReleased();
		})
		.catch(() => undefined); // The signal: nobody waits any more.
}
