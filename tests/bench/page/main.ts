// The page that tests/bench/forward-chromium.ts opens: it only starts the worker, where the app's engine runs too.
import { wrap } from 'comlink';
import type { Effort } from '../interleave.ts';
import type { ForwardService } from './forward.worker.ts';

declare global {
	interface Window {
		measureForward(effort: Effort): Promise<unknown>;
	}
}

const worker = new Worker(new URL('./forward.worker.ts', import.meta.url), { type: 'module' });
const service = wrap<ForwardService>(worker);

window.measureForward = (effort) =>
	new Promise((resolve, reject) => {
		// Comlink does not answer for a worker that could not start.
		worker.addEventListener('error', ({ message }) => reject(new Error(message)));
		service.measure(effort).then(resolve, reject);
	});
