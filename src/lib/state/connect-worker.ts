// Joins the page to the workers that hold the model.
import type { EngineChoice } from '../contract/engine-choice.ts';
import type { BundledModel } from '../contract/manifest.ts';
import { createLocalBatchClassifier } from '../worker/batch-client.ts';
import { createLocalClassifier } from '../worker/client.ts';
import { createTableClient } from '../worker/table-client.ts';
import type { ConnectBatch } from './batch.svelte.ts';
import { createClassifierWorker, createTableWorker } from './create-worker.ts';
import type { ConnectClassifier } from './local-model.svelte.ts';

/** Make the function that starts the real classifier.
 *  @param bundled    the model that the app ships with, from __BUNDLED_MODEL__
 *  @param modelsUrl  absolute URL of the folder of all models, without a slash at the end
 *  @returns          to be called in a browser only, once */
export function connectWorker(bundled: BundledModel, modelsUrl: string): ConnectClassifier {
	return (listener) =>
		createLocalClassifier({
			bundled,
			modelsUrl,
			createWorker: createClassifierWorker,
			...listener
		});
}

/** The same for files of many reviews: one worker for the rows, and as many for the model as there are cores. */
export function connectBatch(bundled: BundledModel, modelsUrl: string): ConnectBatch {
	return {
		openTable: () => createTableClient(createTableWorker),
		openClassifier: (engine: EngineChoice) =>
			createLocalBatchClassifier({
				bundled,
				modelsUrl,
				createWorker: createClassifierWorker,
				engine
			})
	};
}
