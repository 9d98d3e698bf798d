// What is said between the page and the classifier's worker: types only, and plain data only.
import type { EngineChoice, EngineStatus, RaceReport } from '../contract/engine-choice.ts';
import type { PlainError } from '../contract/errors.ts';
import type { BundledModel } from '../contract/manifest.ts';
import type { Explanation } from '../contract/explanation.ts';
import type { LoadProgress, Notice, Prediction } from '../contract/prediction.ts';

/** What the worker tells while it loads. */
export type LoadReport = { progress: LoadProgress } | { notice: Notice };

export interface LoadResult {
	modelId: string;
	/** The engine that answers until `chooseEngine` says otherwise. */
	engine: string;
	source: 'cache' | 'network';
}

/** One text of a piece of a batch: see BatchResult, whose error this is before it is built again. */
export type PieceRow =
	{ prediction: Prediction; error?: never } | { error: PlainError; prediction?: never };

export interface ClassifierWorker {
	/** Hold a Web Lock of this name for as long as the worker lives: when the page gets it, the worker is dead.
	 *  @returns  true once the lock is held, false where there are no Web Locks */
	guard(lockName: string): Promise<boolean>;
	/** Fetch, check and prepare the model. Once per worker.
	 *  @param modelsUrl  the folder of all models, without a slash at the end
	 *  @param report     may hear notices of `keep` too
	 *  @throws           model/*, lstm/* */
	load(
		bundled: BundledModel,
		modelsUrl: string,
		report: (report: LoadReport) => void
	): Promise<LoadResult>;
	/** Keep the model on this device for the next visit, as far as there is storage. */
	keep(): Promise<void>;
	/** Read a short and a long text that nobody wrote, so that the first keystroke finds compiled code and grown memory. It
	 *  lets calls that have come meanwhile go first. */
	warmUp(): Promise<void>;
	/** Let another engine answer, see EngineSwitch.choose. It may take long, and calls are answered meanwhile.
	 *  @throws  worker/not-loaded */
	chooseEngine(choice: EngineChoice | 'remembered'): Promise<EngineStatus>;
	/** Time the engines against each other once more, see EngineSwitch.race.
	 *  @throws  lstm/*; worker/not-loaded */
	race(): Promise<RaceReport>;
	/** @throws  text/empty when no token is left of the text; lstm/*; worker/not-loaded before `load` is done */
	classify(text: string): Promise<Prediction>;
	/** Say why, in small parts between which calls of `classify` are answered; the next of either ends it.
	 *  @throws  text/empty, lstm/superseded; lstm/*; worker/not-loaded */
	explain(text: string): Promise<Explanation>;
	/** @param texts  a piece of a batch, shape [n], n >= 1
	 *  @returns      shape [n], in the order of the texts
	 *  @throws       lstm/*; worker/not-loaded */
	classifyPiece(texts: readonly string[]): Promise<PieceRow[]>;
}
