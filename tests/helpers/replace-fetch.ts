// Imported before the real worker, so that the models it asks for come from memory and everything else as ever.
import { createTinyModelServer } from './tiny-model-server.ts';

const server = createTinyModelServer();
const realFetch = globalThis.fetch;
globalThis.fetch = (input, init = {}) =>
	typeof input === 'string' && input.startsWith('https://models.test/')
		? server(input, init)
		: realFetch(input, init);

// A worker's name is what a test can say to it before it runs.
if (self.name.includes('no-indexeddb')) {
	Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
}
