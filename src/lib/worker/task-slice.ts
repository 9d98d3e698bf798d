// Keeps long loops on the page from holding up its clicks and keys.

/** Half of a frame: what is left of it is the browser's. */
const SLICE_MS = 8;

/** Make a function to call in every turn of a loop; it lets the page do something else when it is time to.
 *  @returns  gives a promise to wait for where a slice is over, else nothing
 *  @example  for (const each of all) { work(each); await breathe(); }
 *  @source   what counts as a long task: https://developer.mozilla.org/docs/Glossary/Long_task */
export function createBreather(): () => Promise<void> | undefined {
	let startedAt = performance.now();
	return () => {
		if (performance.now() - startedAt < SLICE_MS) return undefined;
		return new Promise((resolve) =>
			setTimeout(() => {
				startedAt = performance.now();
				resolve();
			})
		);
	};
}
