// The page's side of the worker that holds a file of many reviews: its calls, each of which fails when the worker dies.
import { proxy, wrap } from 'comlink';
import type { AppError } from '../contract/errors.ts';
import type { TableWorker } from './table-protocol.ts';
import { installErrorTransfer } from './transfer-errors.ts';
import { workerDied } from './worker-session.ts';

export interface TableClient extends TableWorker {
	/** End the worker; whoever waits hears worker/died. */
	dispose(): void;
}

/** Start the worker.
 *  @throws  whatever `createWorker` throws; every call rejects as in TableWorker, and with worker/died */
export function createTableClient(createWorker: () => Worker): TableClient {
	installErrorTransfer();
	const worker = createWorker();
	const remote = wrap<TableWorker>(worker);
	const waiting = new Set<(error: AppError) => void>();
	let failure: AppError | undefined;

	const die = (reason: string): void => {
		failure ??= workerDied(reason, 'Reload the page: what was kept is found again.');
		worker.terminate();
		for (const reject of waiting) reject(failure);
		waiting.clear();
	};
	worker.addEventListener('error', (event) => {
		event.preventDefault();
		die(event.message || 'its script could not be loaded');
	});
	worker.addEventListener('messageerror', () => die('it sent what cannot be read'));

	/** Comlink never settles the calls of a dead worker. */
	function ask<T>(call: () => Promise<T>): Promise<T> {
		if (failure) return Promise.reject(failure);
		return new Promise<T>((resolve, reject) => {
			waiting.add(reject);
			call()
				.then(resolve, reject)
				.finally(() => waiting.delete(reject));
		});
	}

	return {
		inspect: (...args) => ask(() => remote.inspect(...args)),
		read: (file, choice, report) => ask(() => remote.read(file, choice, proxy(report))),
		reopen: () => ask(() => remote.reopen()),
		setStatus: (status) => ask(() => remote.setStatus(status)),
		readPending: (from) => ask(() => remote.readPending(from)),
		addResults: (results) => ask(() => remote.addResults(results)),
		summarize: () => ask(() => remote.summarize()),
		select: (query) => ask(() => remote.select(query)),
		readRows: (indexes) => ask(() => remote.readRows(indexes)),
		exportRows: (...args) => ask(() => remote.exportRows(...args)),
		clear: () => ask(() => remote.clear()),
		dispose: () => die('it was ended')
	};
}
