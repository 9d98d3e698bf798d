// The real worker with an engine that fails on cue: "bad" ends the thread in the middle of the call, "not" never
// comes back, "!" breaks what runs outside of any call, "and" throws.
import { expose } from 'comlink';
import { createDatabase } from '../../src/lib/storage/database.ts';
import { createIndexedDbFileStore } from '../../src/lib/storage/model-files.ts';
import { createClassifierService } from '../../src/lib/worker/classifier-service.ts';
import { digestSha256 } from '../../src/lib/worker/digest.ts';
import { holdLock } from '../../src/lib/worker/life-lock.ts';
import { installErrorTransfer } from '../../src/lib/worker/transfer-errors.ts';
import { FIRST_WORD_ID } from '../../src/lib/contract/text-options.ts';
import { createTinyModelServer } from './tiny-model-server.ts';
import { WORDS } from './tiny-model.ts';

/** Every text that is really run is told here, as its number of tokens. */
export const RUNS_CHANNEL = 'faulty-worker-runs';
const runs = new BroadcastChannel(RUNS_CHANNEL);

async function forward(batch: readonly Int32Array[]): Promise<Float32Array> {
	for (const ids of batch) runs.postMessage(ids.length);
	for (const id of batch.flatMap((ids) => [...ids])) {
		switch (WORDS[id - FIRST_WORD_ID]) {
			case 'bad':
				close();
				return new Promise(() => undefined);
			case 'not':
				for (;;);
			case '!':
				setTimeout(() => {
					throw new Error('broken outside of any call');
				});
				return new Promise(() => undefined);
			case 'and':
				throw new WebAssembly.RuntimeError('unreachable');
		}
	}
	return new Float32Array(batch.length).fill(0.75);
}

installErrorTransfer();
expose({
	...createClassifierService({
		fetcher: createTinyModelServer(),
		digest: digestSha256,
		openFiles: () => createIndexedDbFileStore(createDatabase()),
		loadEngine: async () => () => ({
			name: 'faulty',
			forward,
			// Whoever asks why meets the same faults.
			trace: (ids) => forward([ids]),
			attribute: async (ids) => {
				await forward([ids]);
				return {
					contributions: new Float32Array(ids.length),
					logit: 0,
					baselineLogit: 0,
					missed: 0
				};
			},
			dispose: () => undefined
		}),
		webGpu: {
			probe: () => Promise.reject(new Error('none here')),
			open: () => Promise.reject(new Error('none here')),
			results: { recall: async () => undefined, remember: async () => undefined },
			browser: 'any'
		}
	}),
	guard: holdLock
});
