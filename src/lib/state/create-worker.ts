// The only place where workers are made. The page's policy takes no plain string for a script's address, and Vite's
// `new Worker(new URL(...))` could not be wrapped in a policy of our own, so the addresses come from `?worker&url`.
// https://github.com/sveltejs/kit/issues/15702
import classifierUrl from '../worker/classifier.worker.ts?worker&url';
import tableUrl from '../worker/table.worker.ts?worker&url';

let policy: ReturnType<NonNullable<Window['trustedTypes']>['createPolicy']> | undefined;

/** Start a thread with a whole model. */
export function createClassifierWorker(): Worker {
	return start(classifierUrl, 'classifier');
}

/** Start the thread that holds a file of many reviews. */
export function createTableWorker(): Worker {
	return start(tableUrl, 'table');
}

function start(workerUrl: string, name: string): Worker {
	policy ??= window.trustedTypes?.createPolicy('matinee-worker-url', {
		createScriptURL(url) {
			if (url === classifierUrl || url === tableUrl) return url;
			throw new TypeError(`Only the app's own workers may be started, not ${url}`);
		}
	});
	return new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module', name });
}
