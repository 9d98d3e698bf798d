// Times several contenders in turns, there and back again, A B C C B A, so that whatever else the machine does falls on all
// of them alike, also when it grows or fades within a round.

export interface Contender {
	name: string;
	/** Runs before every call and is not timed. Such calls are timed one by one, which needs a fine clock. */
	prepare?(): void;
	run(): unknown;
}

export interface Effort {
	/** How often every contender has its two turns; >= 1. */
	rounds: number;
	/** The least time of a turn, in milliseconds: many times the browser's clock, which ticks every 0.1 ms. */
	turnMs: number;
	/** How long a contender runs before its turns count, so that V8 has compiled it with its best compiler. */
	warmUpMs: number;
}

export const FULL: Effort = { rounds: 15, turnMs: 60, warmUpMs: 600 };
/** Where one call may take a minute. */
export const SLOW: Effort = { rounds: 3, turnMs: 300, warmUpMs: 300 };
export const QUICK: Effort = { rounds: 2, turnMs: 15, warmUpMs: 60 };

/** @returns for each contender the milliseconds of one call, a mean over both turns of a round, shape [rounds] */
export async function interleave(
	contenders: readonly Contender[],
	effort: Effort
): Promise<Map<string, number[]>> {
	const entries = [];
	for (const contender of contenders) {
		const calls = await warmUp(contender, effort);
		entries.push({ contender, calls, milliseconds: new Array<number>() });
	}
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

/** @returns how many calls make a turn */
async function warmUp(contender: Contender, { turnMs, warmUpMs }: Effort): Promise<number> {
	const startMs = performance.now();
	let calls = 1;
	for (;;) {
		const elapsedMs = await timeCalls(contender, calls);
		if (elapsedMs < turnMs) calls *= 2;
		else if (performance.now() - startMs >= warmUpMs) return calls;
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
