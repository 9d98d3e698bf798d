// Keeps a broken driver from being started over and over again.

const MAX_REBUILDS = 2;
const WINDOW_MS = 30_000;

/** @returns  a function that says whether a device may be built anew at this time, and counts it if so
 *  @example  after two calls within 30 s that gave true, the third gives false */
export function createRebuildBudget(): (nowMs: number) => boolean {
	let rebuiltAt: number[] = [];
	return (nowMs) => {
		rebuiltAt = rebuiltAt.filter((ms) => nowMs - ms < WINDOW_MS);
		if (rebuiltAt.length >= MAX_REBUILDS) return false;
		rebuiltAt.push(nowMs);
		return true;
	};
}
