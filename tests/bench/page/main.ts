// The page of the benches of the engine: it only starts the worker, where the app's engine runs too.
import { wrap } from 'comlink';
import type { BenchService } from './bench.worker.ts';

declare global {
	interface Window {
		bench: BenchService;
	}
}

const worker = new Worker(new URL('./bench.worker.ts', import.meta.url), { type: 'module' });
const service = wrap<BenchService>(worker);

/** Comlink does not answer for a worker that could not start. */
const failure = new Promise<never>((_, reject) => {
	worker.addEventListener('error', ({ message }) => reject(new Error(message)));
});

window.bench = {
	forward: (...job) => Promise.race([service.forward(...job), failure]),
	throughput: (...job) => Promise.race([service.throughput(...job), failure])
};
