// Joins the page to the worker that holds the model.
import type { BundledModel } from '../contract/manifest.ts';
import { createLocalClassifier } from '../worker/client.ts';
import { createClassifierWorker } from './create-worker.ts';
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
