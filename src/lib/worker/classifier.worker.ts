// The thread that classifies: a shell around classifier-service.ts with the browser's own fetch, store and digest.
import { expose } from 'comlink';
import { createDatabase } from '../storage/database.ts';
import { createIndexedDbFileStore, withMemoryFallback } from '../storage/model-files.ts';
import { createRaceResults } from '../storage/race-results.ts';
import { createClassifierService } from './classifier-service.ts';
import { digestSha256 } from './digest.ts';
import { holdLock } from './life-lock.ts';
import { loadWasmEngine } from './load-engine.ts';
import { countLoadedBytes } from './loaded-bytes.ts';
import { openWebGpu, probeWebGpu } from './open-webgpu.ts';
import type { ClassifierWorker } from './protocol.ts';
import { installErrorTransfer } from './transfer-errors.ts';

installErrorTransfer();
const database = createDatabase();
const service = createClassifierService({
	fetcher: (url, init) => fetch(url, init),
	digest: digestSha256,
	openFiles: (onNotice) => withMemoryFallback(createIndexedDbFileStore(database), onNotice),
	loadEngine: loadWasmEngine,
	sizeOf: (engine) =>
		countLoadedBytes(
			engine,
			performance
				.getEntriesByType('resource')
				.filter((each) => each instanceof PerformanceResourceTiming)
		),
	webGpu: {
		probe: probeWebGpu,
		open: openWebGpu,
		results: createRaceResults(database),
		browser: navigator.userAgent
	}
});
const worker: ClassifierWorker = { ...service, guard: holdLock };
expose(worker);
