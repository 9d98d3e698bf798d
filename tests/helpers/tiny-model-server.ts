// A server of one tiny model, as a fetch: the folder in the URL says how it behaves. For tests.
import type { Fetcher } from '../../src/lib/worker/download-file.ts';
import { makeTinyModel, type TinyModel } from './tiny-model.ts';

/** Everything that is asked for is told here, so that a test can count what a worker fetched. */
export const REQUESTS_CHANNEL = 'tiny-model-requests';
export const GOOD_MODELS_URL = 'https://models.test/good';
export const OFFLINE_MODELS_URL = 'https://models.test/offline';

/** @param seed  of the model that is served */
export function createTinyModelServer(seed = 1): Fetcher {
	const requests = new BroadcastChannel(REQUESTS_CHANNEL);
	let model: Promise<TinyModel> | undefined;
	return async (url) => {
		requests.postMessage(url);
		if (url.startsWith(OFFLINE_MODELS_URL)) throw new TypeError('Failed to fetch');
		const { bundled, files } = await (model ??= makeTinyModel(seed));
		const folder = `${GOOD_MODELS_URL}/${bundled.id}/`;
		const bytes = url.startsWith(folder) ? files.get(url.slice(folder.length)) : undefined;
		return bytes ? new Response(bytes) : new Response('Not found', { status: 404 });
	};
}
