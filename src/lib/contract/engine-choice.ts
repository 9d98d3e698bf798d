// Which engine is to answer, as somebody wishes it, and which one does.

/** The kinds of work that one engine may do faster than another: one short review, one long review, many at once. */
export const WORKLOADS = ['short', 'long', 'batch'] as const;
export type Workload = (typeof WORKLOADS)[number];

/** `automatic` lets a race on the device decide. `webgpu-software` is for tests, on machines without a graphics card: it
 *  takes a software adapter too, whose answers are right and slow. */
const CHOICES = ['automatic', 'wasm', 'webgpu', 'webgpu-software'] as const;
export type EngineChoice = (typeof CHOICES)[number];

export interface EngineStatus {
	/** The wish that this is the outcome of. */
	choice: EngineChoice;
	/** The names of the engines that answer from now on. */
	running: Record<Workload, string>;
	/** Whether there is a graphics adapter that may be used. */
	hasWebGpu: boolean;
	/** Why WebGPU cannot be had, as a sentence for people: there is none, or it failed. Absent where it can. */
	webGpuProblem?: string;
}

/** How long the calls of a race took on this device. */
export interface EngineTimes {
	/** As in Prediction. */
	engine: string;
	/** Median of one call, in milliseconds. */
	milliseconds: Record<Workload, number>;
	/** Of the code that only this engine needs, before compression; absent where the browser does not say. */
	sizeBytes?: number;
}

export interface RaceReport {
	/** WebAssembly first; WebGPU beside it where it can be had. */
	times: EngineTimes[];
	/** What one call was: so many reviews of so many words and marks each. */
	calls: Record<Workload, { reviews: number; tokens: number }>;
	/** What came of it. */
	status: EngineStatus;
}

/** Read the wish out of an address.
 *  @param search  what follows the path, as in `location.search`
 *  @returns       undefined where there is none
 *  @example       readEngineChoice('?engine=webgpu') gives 'webgpu'; readEngineChoice('?engine=fast') gives undefined */
export function readEngineChoice(search: string): EngineChoice | undefined {
	const wish = new URLSearchParams(search).get('engine');
	return CHOICES.find((choice) => choice === wish);
}
