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
	/** Why WebGPU cannot be had here, as a sentence for people; absent where it can. */
	webGpuProblem?: string;
}

/** Read a wish out of an address, as in `?engine=wasm`.
 *  @returns  undefined for anything that is no wish
 *  @example  readEngineChoice('webgpu') gives 'webgpu'; readEngineChoice('fast') gives undefined */
export function readEngineChoice(text: string | null): EngineChoice | undefined {
	return CHOICES.find((choice) => choice === text);
}
