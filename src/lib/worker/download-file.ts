// One file of a model over the network, or an error: its bytes are counted against the manifest while they come in
// and digested before anyone sees them.
import { AppError } from '../contract/errors.ts';
import type { ModelFile } from '../contract/manifest.ts';

export type Fetcher = (url: string, init: RequestInit) => Promise<Response>;

export interface DownloadOptions {
	fetcher: Fetcher;
	digest(bytes: ArrayBuffer): Promise<string>;
	/** @param receivedBytes  decoded bytes so far, in [0, file.sizeBytes] */
	onProgress(phase: 'downloading' | 'verifying', receivedBytes: number): void;
	/** Without one byte for this long, the network counts as gone. */
	stallMs?: number;
}

const STALL_MS = 30_000;

/** Fetch a file; when it is not the one meant, once more past every cache.
 *  @param file  from the manifest: the size and digest that the bytes must have
 *  @throws      model/unreachable when the server cannot be reached or does not give the file;
 *               model/digest-mismatch when it twice gives something else;
 *               model/insecure-context */
export async function downloadFile(
	url: string,
	file: ModelFile,
	options: DownloadOptions
): Promise<ArrayBuffer> {
	const first = await attempt(url, file, 'default', options);
	if (first.bytes) return first.bytes;
	// `reload` goes past the HTTP cache, where an error page may lie under the file's address.
	const second = await attempt(url, file, 'reload', options);
	if (second.bytes) return second.bytes;
	throw new AppError(
		'model/digest-mismatch',
		`The server gave something else than the model's ${file.path}, twice: ${second.problem}.`,
		{ next: 'Reload the page to get the newest app; if it stays, the server is not set up right.' }
	);
}

type Attempt = { bytes: ArrayBuffer; problem?: never } | { bytes?: never; problem: string };

async function attempt(
	url: string,
	file: ModelFile,
	cache: RequestCache,
	{ fetcher, digest, onProgress, stallMs = STALL_MS }: DownloadOptions
): Promise<Attempt> {
	const abort = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const expectBytes = () => {
		clearTimeout(timer);
		timer = setTimeout(() => abort.abort(new Error(`no byte for ${stallMs} ms`)), stallMs);
	};
	let received: Attempt;
	try {
		expectBytes();
		onProgress('downloading', 0);
		const response = await fetcher(url, { cache, signal: abort.signal });
		if (!response.ok) throw new Error(`status ${response.status}`);
		received = await readBody(response, file, (bytes) => {
			expectBytes();
			onProgress('downloading', bytes);
		});
	} catch (cause) {
		throw unreachable(file, cause);
	} finally {
		clearTimeout(timer);
		// Stops a body that is too long; does nothing to one that has ended.
		abort.abort();
	}
	if (!received.bytes) return received;
	onProgress('verifying', file.sizeBytes);
	const isMeant = (await digest(received.bytes)) === file.sha256;
	return isMeant ? received : { problem: 'its SHA-256 is another' };
}

/** Never trusts Content-Length, which counts compressed bytes and may be missing. */
async function readBody(
	response: Response,
	{ sizeBytes }: ModelFile,
	onBytes: (received: number) => void
): Promise<Attempt> {
	if (response.headers.get('content-type')?.startsWith('text/html')) {
		return { problem: 'it is a web page' };
	}
	if (!response.body) return { problem: 'it is empty' };
	const bytes = new Uint8Array(sizeBytes);
	let received = 0;
	const reader = response.body.getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		if (received + value.length > sizeBytes) {
			return { problem: `it is longer than ${sizeBytes} bytes` };
		}
		bytes.set(value, received);
		received += value.length;
		onBytes(received);
	}
	if (received < sizeBytes) return { problem: `it ends after ${received} of ${sizeBytes} bytes` };
	return { bytes: bytes.buffer };
}

function unreachable(file: ModelFile, cause: unknown): AppError {
	return new AppError(
		'model/unreachable',
		`The model's ${file.path} is not stored on this device and could not be fetched.`,
		{
			next: 'Connect to the network and try again; after one whole visit the app works without it.',
			cause
		}
	);
}
