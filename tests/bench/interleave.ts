// Times several contenders in turns, there and back again, A B C C B A, so that whatever else the machine does falls on all
// of them alike, also when it grows or fades within a round. Turns last equally long, since a short one may slip through
// between two tasks of the machine and a long one may not.

export interface Contender {
	name: string;
	/** Runs before every call and is not timed. Such calls are timed one by one, which needs a fine clock. */
	prepare?(): void;
	run(): unknown;
}

export interface Effort {
	/** How often every contender has its two turns; >= 1. */
	rounds: number;
	/** How long a turn is to last, in milliseconds: many times the browser's clock, which ticks every 0.1 ms. It lasts longer
	 *  where a call of any contender does, up to LONGEST_TURN_MS. */
	turnMs: number;
	/** How long a contender runs before its turns count, so that V8 has compiled it with its best compiler. */
	warmUpMs: number;
}

export const FULL: Effort = { rounds: 15, turnMs: 100, warmUpMs: 600 };
/** Where one call may take a minute. */
export const SLOW: Effort = { rounds: 3, turnMs: 300, warmUpMs: 300 };
export const QUICK: Effort = { rounds: 2, turnMs: 15, warmUpMs: 60 };

/** Longer than the time that tasks of a machine get at once, so that nothing slips through. */
const LONGEST_TURN_MS = 1000;

/** @returns for each contender the milliseconds of one call, a mean over both turns of a round, shape [rounds] */
export async function interleave(
	contenders: readonly Contender[],
	effort: Effort
): Promise<Map<string, number[]>> {
	const warm = [];
	for (const contender of contenders) {
		warm.push({ contender, callMs: await warmUp(contender, effort) });
	}
	const longestCallMs = Math.max(...warm.map(({ callMs }) => callMs));
	const turnMs = Math.max(effort.turnMs, Math.min(longestCallMs, LONGEST_TURN_MS));
	const entries = warm.map(({ contender, callMs }) => ({
		contender,
		calls: Math.max(1, Math.round(turnMs / callMs)),
		milliseconds: new Array<number>()
	}));
	for (let round = 0; round < effort.rounds; round++) {
		for (const { contender, calls, milliseconds } of entries) {
			milliseconds[round] = (await timeCalls(contender, calls)) / calls / 2;
		}
		for (const { contender, calls, milliseconds } of entries.toReversed()) {
			milliseconds[round] =
				(milliseconds[round] ?? NaN) + (await timeCalls(contender, calls)) / calls / 2;
		}
	}
	return new Map(entries.map(({ contender, milliseconds }) => [contender.name, milliseconds]));
}

/** @returns the milliseconds of one call, about */
async function warmUp(contender: Contender, { turnMs, warmUpMs }: Effort): Promise<number> {
	const startMs = performance.now();
	let calls = 1;
	for (;;) {
		const elapsedMs = await timeCalls(contender, calls);
		if (elapsedMs < turnMs) calls *= 2;
		else if (performance.now() - startMs >= warmUpMs) return elapsedMs / calls;
		// V8 compiles in the background; its code comes in between two tasks.
		await new Promise((resolve) => setTimeout(resolve, 0));
	}
}

/** @returns the milliseconds of all calls together */
async function timeCalls({ prepare, run }: Contender, calls: number): Promise<number> {
	let elapsedMs = 0;
	if (!prepare) {
		const startMs = performance.now();
		for (let call = 0; call < calls; call++) await run();
		return performance.now() - startMs;
	}
	for (let call = 0; call < calls; call++) {
		prepare();
		const startMs = performance.now();
		await run();
		elapsedMs += performance.now() - startMs;
	}
	return elapsedMs;
}
