// Which engine answers which call. WebAssembly answers from the first moment and whenever WebGPU fails; WebGPU gets what it
// was chosen for, by a race on this device or by somebody's wish, once it has been opened beside the work that goes on.
import {
	WORKLOADS,
	type EngineChoice,
	type EngineStatus,
	type RaceReport,
	type Workload
} from '../contract/engine-choice.ts';
import type { Engine } from '../contract/engine.ts';
import { AppError, isAppError } from '../contract/errors.ts';
import type { Architecture } from '../contract/manifest.ts';
import type { RaceCircumstances, RaceResults } from '../storage/race-results.ts';
import type { RaceOutcome } from './race.ts';
import { withDeadline } from './with-deadline.ts';
import { describeSamples, sampleWorkloads, workloadOf } from './workload.ts';

/** What WebGPU takes, passed in, so that tests can do without it. */
export interface WebGpuPorts {
	/** Look for an adapter, and load nothing for it.
	 *  @returns  what the adapter calls itself
	 *  @throws   lstm/no-webgpu */
	probe(allowSoftware: boolean): Promise<string>;
	/** @throws  lstm/* */
	open(allowSoftware: boolean): Promise<Engine>;
	results: RaceResults;
	/** The browser and its version. */
	browser: string;
}

export interface EngineSwitchOptions {
	wasm: Engine;
	webGpu: WebGpuPorts;
	architecture: Architecture;
	/** The longest that the model reads. */
	maxTokens: number;
	modelSha256: string;
	/** How long nobody must have asked for anything before the race goes on, in milliseconds. */
	quietMs?: number;
	/** How long one call may take on WebGPU before WebAssembly answers it. */
	deadlineMs?: number;
	now?(): number;
}

export interface Answer {
	/** See Engine.forward. */
	probabilities: Float32Array;
	/** The name of the engine that computed them. */
	engine: string;
}

export interface EngineSwitch {
	/** As Engine.forward, on the engine that was chosen for this kind of work.
	 *  @throws  what WebAssembly throws: whatever WebGPU does wrong is answered by WebAssembly */
	forward(batch: readonly Int32Array[]): Promise<Answer>;
	/** Grant a wish as far as this device can; the newest counts. Calls are answered by WebAssembly meanwhile.
	 *  @param choice  `remembered` is `automatic` without a race: WebGPU where it won before, else WebAssembly
	 *  @returns       what came of it; never rejects */
	choose(choice: EngineChoice | 'remembered'): Promise<EngineStatus>;
	/** Run the race once more, whatever is remembered of an earlier one, and time WebAssembly alone where there is no WebGPU.
	 *  The automatic choice goes by what comes out; any other wish stays granted. Calls are answered meanwhile.
	 *  @throws  lstm/superseded when something is wished for meanwhile; what WebAssembly throws */
	race(): Promise<RaceReport>;
}

/** Longer than the gap between two keys, so that nothing is measured while somebody types. */
const QUIET_MS = 1_000;
/** Half of what the page waits before it takes the whole worker for hung. */
const DEADLINE_MS = 5_000;
/** Shaders are compiled on the way; some drivers take their time. */
const OPEN_DEADLINE_MS = 20_000;

/** @returns  a switch that stands on WebAssembly */
export function createEngineSwitch({
	wasm,
	webGpu,
	architecture,
	maxTokens,
	modelSha256,
	quietMs = QUIET_MS,
	deadlineMs = DEADLINE_MS,
	now = () => performance.now()
}: EngineSwitchOptions): EngineSwitch {
	const samples = sampleWorkloads(architecture.vocabularySize, maxTokens);
	/** Open, and trusted with `wins`. */
	let challenger: Engine | undefined;
	let wins: readonly Workload[] = [];
	/** Why the automatic choice leaves WebGPU alone for the rest of this worker's life. */
	let failure: AppError | undefined;
	let wish = 0;
	/** The newest wish, and the end of granting it. */
	let granted: EngineChoice | 'remembered' = 'remembered';
	let granting: Promise<unknown> = Promise.resolve();
	let running = 0;
	let lastUsedAt = -Infinity;

	async function forward(batch: readonly Int32Array[]): Promise<Answer> {
		running++;
		try {
			const engine = wins.includes(workloadOf(batch)) ? challenger : undefined;
			const answer = engine && (await attempt(engine, batch));
			return answer ?? { probabilities: await wasm.forward(batch), engine: wasm.name };
		} finally {
			running--;
			lastUsedAt = now();
		}
	}

	async function attempt(
		engine: Engine,
		batch: readonly Int32Array[]
	): Promise<Answer | undefined> {
		try {
			const probabilities = await engine.forward(batch);
			// A device that has gone wrong must not be believed, whatever it was tested for before.
			if (!probabilities.every((value) => value >= 0 && value <= 1)) throw notProbabilities();
			return { probabilities, engine: engine.name };
		} catch (error) {
			if (engine === challenger) giveUp(error);
			return undefined;
		}
	}

	/** From now on this engine answers what it won, and WebAssembly all the rest; the one before is put away. */
	function trust(engine: Engine | undefined, won: readonly Workload[]): void {
		const isOfUse = won.length > 0;
		if (challenger !== engine) challenger?.dispose();
		if (!isOfUse) engine?.dispose();
		challenger = isOfUse ? engine : undefined;
		wins = won;
	}

	function standOnWasm(): void {
		trust(undefined, []);
	}

	/** Put an engine away that was only tried. */
	function letGo(engine: Engine | undefined): void {
		if (engine !== challenger) engine?.dispose();
	}

	function giveUp(error: unknown): AppError {
		standOnWasm();
		return blame(error);
	}

	/** An adapter that is not there may be plugged in; one that does wrong is not tried again by itself. */
	function blame(error: unknown): AppError {
		const problem = isAppError(error) ? error : deviceStopped(error);
		if (problem.code !== 'lstm/no-webgpu') failure = problem;
		return problem;
	}

	/** Let every call go first that has come or may be about to. */
	async function breathe(isNewest: () => boolean): Promise<void> {
		let restMs = 0;
		do {
			// Even nothing to wait for is a task of its own: a call may stand at the door.
			await new Promise((resolve) => setTimeout(resolve, restMs));
			restMs = running > 0 ? quietMs : lastUsedAt + quietMs - now();
		} while (restMs > 0);
		if (!isNewest()) throw superseded();
	}

	/** Every call of the engine that comes back has its deadline. */
	async function open(allowSoftware: boolean): Promise<Engine> {
		const opening = webGpu.open(allowSoftware);
		const engine = await withDeadline(opening, OPEN_DEADLINE_MS, (late) => late.dispose());
		return {
			name: engine.name,
			forward: (batch) => withDeadline(engine.forward(batch), deadlineMs),
			dispose: () => engine.dispose()
		};
	}

	async function runRace(
		engine: Engine | undefined,
		isNewest: () => boolean
	): Promise<RaceOutcome> {
		// Loaded when there is one, so that the first answer does not wait for it.
		const { race } = await import('./race.ts');
		return race(wasm, engine, { samples, breathe: () => breathe(isNewest), now });
	}

	function circumstancesOf(adapter: string): RaceCircumstances {
		const engines = [wasm.name, 'webgpu'];
		return { modelSha256, browser: webGpu.browser, adapter, engines };
	}

	/** Without storage there is a race on every visit. */
	function remember(adapter: string, { wins: won }: RaceOutcome): Promise<void> {
		return webGpu.results.remember(circumstancesOf(adapter), won).catch(() => undefined);
	}

	/** Find out what WebGPU is to do, by what is known or by a race.
	 *  @returns  an engine that nobody disposes of yet, with what it won; undefined where none had to be opened */
	async function judge(
		adapter: string,
		mayRace: boolean,
		isNewest: () => boolean
	): Promise<{ engine: Engine; won: readonly Workload[] } | undefined> {
		const known = await webGpu.results.recall(circumstancesOf(adapter)).catch(() => undefined);
		if (known ? known.length === 0 : !mayRace) return undefined;
		if (mayRace) await breathe(isNewest);
		const engine = await open(false);
		try {
			if (known) return { engine, won: known };
			const outcome = await runRace(engine, isNewest);
			await remember(adapter, outcome);
			return { engine, won: outcome.wins };
		} catch (error) {
			engine.dispose();
			throw error;
		}
	}

	function choose(choice: EngineChoice | 'remembered'): Promise<EngineStatus> {
		granted = choice;
		const status = grant(choice);
		granting = status;
		return status;
	}

	async function grant(choice: EngineChoice | 'remembered'): Promise<EngineStatus> {
		const own = ++wish;
		const isNewest = () => own === wish;
		standOnWasm();
		let problem: AppError | undefined;
		let hasWebGpu = false;
		try {
			const allowSoftware = choice === 'webgpu-software';
			const adapter = await webGpu.probe(allowSoftware);
			hasWebGpu = true;
			let taken: { engine: Engine; won: readonly Workload[] } | undefined;
			if (choice === 'webgpu' || choice === 'webgpu-software') {
				taken = { engine: await open(allowSoftware), won: WORKLOADS };
			} else if (choice !== 'wasm') {
				if (failure) throw failure;
				taken = await judge(adapter, choice === 'automatic', isNewest);
			}
			if (!isNewest()) letGo(taken?.engine);
			else if (taken) trust(taken.engine, taken.won);
		} catch (error) {
			// Whatever ends an older wish says nothing against the device.
			if (isNewest()) problem = blame(error);
		}
		return statusOf(choice, hasWebGpu, problem);
	}

	async function raceAgain(): Promise<RaceReport> {
		await granting;
		const own = wish;
		const isNewest = () => own === wish;
		const choice = granted;
		const allowSoftware = choice === 'webgpu-software';
		let adapter: string | undefined;
		let rival: Engine | undefined;
		let outcome: RaceOutcome | undefined;
		let problem: AppError | undefined;
		try {
			adapter = await webGpu.probe(allowSoftware);
			if (failure && !challenger) throw failure;
			await breathe(isNewest);
			rival = challenger ?? (await open(allowSoftware));
			outcome = await runRace(rival, isNewest);
			if (!allowSoftware) await remember(adapter, outcome);
		} catch (error) {
			letGo(rival);
			if (!isNewest()) throw error;
			problem = giveUp(error);
			rival = undefined;
		}
		outcome ??= await runRace(undefined, isNewest);
		if (!isNewest()) {
			letGo(rival);
			throw superseded();
		}
		if (choice === 'automatic' || choice === 'remembered') trust(rival, outcome.wins);
		else letGo(rival);
		return {
			times: outcome.times,
			calls: describeSamples(samples),
			status: statusOf(choice, adapter !== undefined, problem)
		};
	}

	function statusOf(
		choice: EngineChoice | 'remembered',
		hasWebGpu: boolean,
		problem: AppError | undefined
	): EngineStatus {
		return {
			choice: choice === 'remembered' ? 'automatic' : choice,
			running: { short: nameFor('short'), long: nameFor('long'), batch: nameFor('batch') },
			hasWebGpu,
			...(problem && { webGpuProblem: problem.message })
		};
	}

	function nameFor(workload: Workload): string {
		return (wins.includes(workload) ? challenger?.name : undefined) ?? wasm.name;
	}

	return { forward, choose, race: raceAgain };
}

function notProbabilities(): AppError {
	return new AppError('lstm/device-failed', 'The graphics device gave what is no probability.', {
		next: 'Use the WebAssembly engine.'
	});
}

function deviceStopped(cause: unknown): AppError {
	return new AppError('lstm/device-failed', 'The graphics device stopped.', {
		next: 'Use the WebAssembly engine.',
		cause
	});
}

function superseded(): AppError {
	return new AppError('lstm/superseded', 'Another engine was wished for meanwhile.', {
		next: 'Nothing has to be done.'
	});
}
