// State that only some pages need, made by the first of them that is opened: its code is no part of the first load. It hangs
// on the app, and so outlives the page like the rest.
import type { EngineChoice } from '../contract/engine-choice.ts';
import { createLocalBatchClassifier } from '../worker/batch-client.ts';
import { createTableClient } from '../worker/table-client.ts';
import type { App } from './app.svelte.ts';
import { Batch } from './batch.svelte.ts';
import { Comparison } from './comparison.svelte.ts';
import { createClassifierWorker, createTableWorker } from './create-worker.ts';

/** Files of many reviews: one worker for the rows, and as many for the model as there are cores. */
export function openBatch(app: App): Batch {
	const connect = {
		openTable: () => createTableClient(createTableWorker),
		openClassifier: (engine: EngineChoice) =>
			createLocalBatchClassifier({
				bundled: __BUNDLED_MODEL__,
				modelsUrl: app.modelsUrl(),
				createWorker: createClassifierWorker,
				engine
			})
	};
	app.batch ??= new Batch(
		connect,
		() => app.model.engineChoice,
		() => void app.history.askToPersist()
	);
	return app.batch;
}

export function openComparison(app: App): Comparison {
	return (app.comparison ??= new Comparison(app.model, app.cloud));
}
