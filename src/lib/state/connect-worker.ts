// Joins the page to the worker that holds the model; the only place where a worker is made.
import type { BundledModel } from '../contract/manifest.ts';
import { createLocalClassifier } from '../worker/client.ts';
import workerUrl from '../worker/classifier.worker.ts?worker&url';
import type { ConnectClassifier } from './local-model.svelte.ts';

let policy: ReturnType<NonNullable<Window['trustedTypes']>['createPolicy']> | undefined;

/** Make the function that starts the real classifier.
 *  @param bundled    the model that the app ships with, from __BUNDLED_MODEL__
 *  @param modelsUrl  absolute URL of the folder of all models, without a slash at the end
 *  @returns          to be called in a browser only, once */
export function connectWorker(bundled: BundledModel, modelsUrl: string): ConnectClassifier {
	return (listener) => createLocalClassifier({ bundled, modelsUrl, createWorker, ...listener });
}

// The page's policy takes no plain string for a script's address. Vite's `new Worker(new URL(...))` could not be
// wrapped in a policy of our own, so the address comes from `?worker&url`.
// https://github.com/sveltejs/kit/issues/15702
function createWorker(): Worker {
	policy ??= window.trustedTypes?.createPolicy('matinee-worker-url', {
		createScriptURL(url) {
			if (url === workerUrl) return url;
			throw new TypeError(`Only the classifier's own worker may be started, not ${url}`);
		}
	});
	return new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, {
		type: 'module',
		name: 'classifier'
	});
}
