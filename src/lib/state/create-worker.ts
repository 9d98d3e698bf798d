// The only place where workers are made, the service worker among them. The page's policy takes no plain string for a
// script's address, and Vite's `new Worker(new URL(...))` could not be wrapped in a policy of our own, so the addresses come
// from `?worker&url`. https://github.com/sveltejs/kit/issues/15702
import { dev } from '$app/environment';
import { asset } from '$app/paths';
import classifierUrl from '../worker/classifier.worker.ts?worker&url';
import tableUrl from '../worker/table.worker.ts?worker&url';

const SERVICE_WORKER = '/service-worker.js';
let policy: ReturnType<NonNullable<Window['trustedTypes']>['createPolicy']> | undefined;

/** Start a thread with a whole model. */
export function createClassifierWorker(): Worker {
	return start(classifierUrl, 'classifier');
}

/** Start the thread that holds a file of many reviews. */
export function createTableWorker(): Worker {
	return start(tableUrl, 'table');
}

/** Have the browser keep the app's own files from now on; harmless where it does already. */
export async function registerServiceWorker(): Promise<void> {
	const url = trust(asset(SERVICE_WORKER));
	// Where it is refused, in a private window for one, the app works with a network only, and does not say otherwise.
	await navigator.serviceWorker
		?.register(url, { type: dev ? 'module' : 'classic' })
		.catch(() => undefined);
}

function start(workerUrl: string, name: string): Worker {
	return new Worker(trust(workerUrl), { type: 'module', name });
}

/** What the page's policy asks of an address before a script may come from it. */
function trust(workerUrl: string): string {
	policy ??= window.trustedTypes?.createPolicy('matinee-worker-url', {
		createScriptURL(url) {
			if ([classifierUrl, tableUrl, asset(SERVICE_WORKER)].includes(url)) return url;
			throw new TypeError(`Only the app's own workers may be started, not ${url}`);
		}
	});
	return policy?.createScriptURL(workerUrl) ?? workerUrl;
}
