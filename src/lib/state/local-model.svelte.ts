// The model on this device as the screen sees it: how far its loading is, and a classifier to ask.
import type { EngineChoice, EngineStatus, RaceReport } from '../contract/engine-choice.ts';
import type { Explainer, Explanation } from '../contract/explanation.ts';
import type { Classifier, ModelState, Notice, Prediction } from '../contract/prediction.ts';
import type { LocalClassifier } from '../worker/client.ts';

/** What a classifier reports to; `connectWorker` makes the real one, tests pass their own. */
export interface ClassifierListener {
	onState(state: ModelState): void;
	onNotice(notice: Notice): void;
	onEngines(status: EngineStatus): void;
	onKept(): void;
}
export type ConnectClassifier = (listener: ClassifierListener) => LocalClassifier;

export class LocalModel implements Classifier, Explainer {
	/** Replaced whole by every report of the worker. */
	state = $state.raw<ModelState>({
		status: 'loading',
		progress: { phase: 'reading-cache', loadedBytes: 0, totalBytes: 0 }
	});
	/** The model is on this device for good, as far as there is storage: the next visit needs no network for it. */
	isKept = $state(false);
	/** The engine that is wished for. */
	engineChoice = $state<EngineChoice>('automatic');
	/** What has come of it; undefined until the worker has looked what there is, and while a new wish is on its way. */
	engines = $state.raw<EngineStatus>();
	/** What the last race of this visit gave, of those that were asked for. */
	raced = $state.raw<RaceReport>();
	readonly #connect: ConnectClassifier;
	readonly #onNotice: (notice: Notice) => void;
	#classifier: LocalClassifier | undefined;

	/** Touches nothing of the browser yet, so that the page can be prerendered. */
	constructor(connect: ConnectClassifier, onNotice: (notice: Notice) => void) {
		this.#connect = connect;
		this.#onNotice = onNotice;
	}

	/** Begin loading, or try again after a failure; harmless when loading already runs. */
	start(): void {
		this.#open().start();
	}

	/** Wait for the model if need be, then classify; see Classifier. */
	classify(text: string, options?: { signal?: AbortSignal }): Promise<Prediction> {
		return this.#open().classify(text, options);
	}

	/** Say why the text is judged as it is, once there is an answer to it; see Explainer. */
	explain(text: string, options?: { signal?: AbortSignal }): Promise<Explanation> {
		return this.#open().explain(text, options);
	}

	chooseEngine(choice: EngineChoice): void {
		this.engineChoice = choice;
		this.engines = undefined;
		this.#open().chooseEngine(choice);
	}

	/** Time the engines once more; see LocalClassifier. */
	async race(): Promise<void> {
		this.raced = await this.#open().race();
	}

	dispose(): void {
		this.#classifier?.dispose();
		this.#classifier = undefined;
	}

	#open(): LocalClassifier {
		this.#classifier ??= this.#connect({
			onState: (state) => (this.state = state),
			onNotice: this.#onNotice,
			onKept: () => (this.isKept = true),
			onEngines: (status) => {
				// A worker that was started again takes WebAssembly by itself.
				this.engineChoice = status.choice;
				this.engines = status;
			}
		});
		return this.#classifier;
	}
}
