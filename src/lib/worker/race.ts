// Which of two engines is faster on this very device, kind of work by kind of work.
import { WORKLOADS, type EngineTimes, type Workload } from '../contract/engine-choice.ts';
import type { Engine } from '../contract/engine.ts';
import { AppError } from '../contract/errors.ts';

/** An odd number has a median of its own; few, because the visitor's battery pays. */
const ROUNDS = 5;
/** The challenger has to be faster by more than chance is. */
const CLEARLY = 0.9;
/** Ten times what the tests hold all engines to, so that only a device that is wrong is found wrong. */
const TOLERANCE = 1e-4;

export interface RaceOptions {
	samples: Record<Workload, readonly Int32Array[]>;
	/** Called before each single run: the place to let other work go first. Its rejection ends the race. */
	breathe(): Promise<void>;
	/** A clock in milliseconds. */
	now(): number;
}

export interface RaceOutcome {
	/** The kinds of work that go to the challenger. */
	wins: Workload[];
	/** The champion's, then the challenger's. */
	times: EngineTimes[];
}

/** Run both engines in turn and compare the medians of their times.
 *  @param champion    keeps every kind of work in which the challenger is not clearly faster
 *  @param challenger  undefined where there is none: then the champion is only timed
 *  @throws            lstm/self-test-failed when the challenger answers something else; what the engines and `breathe` throw
 *  @example           race(wasm, webGpu, options) might give { wins: ['batch'], … } */
export async function race(
	champion: Engine,
	challenger: Engine | undefined,
	{ samples, breathe, now }: RaceOptions
): Promise<RaceOutcome> {
	async function run(engine: Engine, workload: Workload) {
		await breathe();
		const startedAt = now();
		const answer = await engine.forward(samples[workload]);
		return { answer, durationMs: now() - startedAt };
	}

	const engines = challenger ? [champion, challenger] : [champion];
	const times = engines.map(({ name }) => ({
		engine: name,
		milliseconds: { short: NaN, long: NaN, batch: NaN }
	}));
	const wins: Workload[] = [];
	for (const workload of WORKLOADS) {
		// The first run of each compiles and makes room, which is not what later calls cost.
		const expected = await run(champion, workload);
		if (challenger) compare((await run(challenger, workload)).answer, expected.answer);
		const rounds: number[][] = engines.map(() => []);
		for (let round = 0; round < ROUNDS; round++) {
			for (const [i, engine] of engines.entries())
				rounds[i]?.push((await run(engine, workload)).durationMs);
		}
		const [championMs = NaN, challengerMs = NaN] = rounds.map(median);
		for (const [i, of] of times.entries()) of.milliseconds[workload] = median(rounds[i] ?? []);
		if (challengerMs < CLEARLY * championMs) wins.push(workload);
	}
	return { wins, times };
}

function compare(actual: Float32Array, expected: Float32Array): void {
	const isSame = expected.every(
		(value, row) => Math.abs((actual[row] ?? NaN) - value) <= TOLERANCE
	);
	if (isSame) return;
	throw new AppError('lstm/self-test-failed', 'The two engines do not agree with each other.', {
		next: 'Use the WebAssembly engine.'
	});
}

/** @param values  shape [n], n odd */
function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[(values.length - 1) / 2] ?? NaN;
}
