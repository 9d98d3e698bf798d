// How finely this browser tells the time. Firefox and Safari round it to whole milliseconds, and a text of one line is read in
// less: "0 ms" there means "less than one", and a page that said "under 0.1 ms" would claim what nobody measured.

/** Steps that browsers are known for, in milliseconds, with room for those that resist fingerprinting. */
const GRADES = [0.1, 1, 20, 100];
/** One step may be two at once where the time is also blurred. */
const WATCHED = 3;
/** About as long as three steps of a millisecond last; a clock that stands longer counts as the coarsest. */
const MAX_READS = 500_000;

let ownStep: number | undefined;

/** @returns  the step in which `performance.now()` moves, in milliseconds, rounded up to one of GRADES: found once, by watching
 *             it, which takes about three steps. A worker's clock is as coarse as the page's. */
export function clockStepMs(): number {
	return (ownStep ??= findStep(() => performance.now()));
}

/** @param now  a clock, in milliseconds
 *  @example    a clock that reads 5, 5, 5, 6, 6, 7, 7, 8 gives 1 */
export function findStep(now: () => number): number {
	let least = Infinity;
	let steps = 0;
	let last = now();
	for (let reads = 0; reads < MAX_READS && steps < WATCHED; reads++) {
		const time = now();
		if (time === last) continue;
		least = Math.min(least, time - last);
		last = time;
		steps++;
	}
	// The blur leaves a step a little longer or shorter than its grade.
	return GRADES.find((grade) => least < 1.2 * grade) ?? 100;
}
