// The published archive, fetched once: resumed after an interruption, and believed only with the right digest.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { PUBLISHED } from './published.ts';
import { explainWriteError } from './write-file.ts';

export interface DownloadHooks {
	onProgress(progress: { stage: string; done: number; total: number; unit: 'bytes' }): void;
	signal?: AbortSignal;
}

/** What is fetched, and how patiently; tests put their own server here. */
export interface DownloadSource {
	url: string;
	sizeBytes: number;
	sha256: string;
	/** Waited before each retry that follows a failure without a single new byte, times its number. */
	retryDelayMs?: number;
}

/** How many times in a row nothing new may come. */
const MAX_FRUITLESS = 3;
const RETRY_DELAY_MS = 2000;
const OWN_COPY = `Or fetch ${PUBLISHED.url} by other means and name it with --data.`;

/** Make sure that the archive lies at a path, downloading what is missing of it.
 *  @param path  where the whole archive shall lie; `<path>.part` holds what has come so far
 *  @returns     the path
 *  @throws      data/download-failed (what has come is kept), data/download-changed, data/wrong-digest,
 *               data/disk-full, data/not-writable; the signal's reason after a cancel
 *  @source      RFC 9110, sections 14 (ranges) and 15.5.17 (416) */
export async function downloadArchive(
	path: string,
	{ onProgress, signal }: DownloadHooks,
	source: DownloadSource = PUBLISHED
): Promise<string> {
	// Only a file that passed the digest check is ever renamed to this path.
	if ((await sizeOf(path)) === source.sizeBytes) return path;
	await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => {
		throw explainWriteError(error, dirname(path));
	});
	const partPath = `${path}.part`;
	let done = await sizeOf(partPath);
	// Not the size before: a server that starts over and breaks anywhere would be asked for ever.
	let most = done;
	let fruitless = 0;
	while (done !== source.sizeBytes) {
		signal?.throwIfAborted();
		if (fruitless > 0) {
			const delayMs = (source.retryDelayMs ?? RETRY_DELAY_MS) * fruitless;
			await sleep(delayMs, undefined, { ...(signal && { signal }) });
		}
		let failure: unknown;
		try {
			await fetchRest(partPath, done, source, { onProgress, ...(signal && { signal }) });
		} catch (error) {
			signal?.throwIfAborted();
			failure = error;
		}
		if (failure instanceof AppError && failure.code === 'data/download-changed') {
			await rm(partPath, { force: true });
			throw failure;
		}
		if (failure instanceof AppError && failure.code !== 'data/download-failed') throw failure;
		done = await sizeOf(partPath);
		fruitless = done > most ? 0 : fruitless + 1;
		most = Math.max(most, done);
		if (failure && fruitless >= MAX_FRUITLESS) throw failure;
	}
	await checkDigest(partPath, source, onProgress);
	await rename(partPath, path);
	return path;
}

/** Fetch the bytes from `done` on, or all of them where the server insists, into the part file. */
async function fetchRest(
	partPath: string,
	done: number,
	source: DownloadSource,
	{ onProgress, signal }: DownloadHooks
): Promise<void> {
	const isResumed = done > 0 && done < source.sizeBytes;
	if (!isResumed) await rm(partPath, { force: true });
	let response: Response;
	try {
		response = await fetch(source.url, {
			// `identity`: some servers would name the gzip a content encoding, and fetch would unpack it.
			headers: { 'Accept-Encoding': 'identity', ...(isResumed && { Range: `bytes=${done}-` }) },
			...(signal && { signal })
		});
	} catch (cause) {
		// fetch hides the reason one level down.
		const reason = cause instanceof Error ? (cause.cause ?? cause) : cause;
		throw failed(source, 'The server cannot be reached.', reason);
	}
	const { status, headers, body } = response;
	const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get('Content-Range') ?? '');
	if (status === 416 || (status === 206 && Number(range?.[1]) !== done)) {
		// Nothing here continues what we have: the next attempt starts from the first byte.
		await body?.cancel();
		await rm(partPath, { force: true });
		throw failed(source, 'The server cannot continue the download.');
	}
	if ((status !== 200 && status !== 206) || !body) {
		await body?.cancel();
		throw failed(source, `The server answered with status ${status}.`);
	}
	const length = status === 206 ? range?.[2] : headers.get('Content-Length');
	if (/^\d+$/.test(length ?? '') && Number(length) !== source.sizeBytes) {
		await body.cancel();
		throw changed(source, `${length}`);
	}
	let received = status === 206 ? done : 0;
	const count = async function* (chunks: AsyncIterable<Uint8Array>) {
		for await (const chunk of chunks) {
			received += chunk.length;
			if (received > source.sizeBytes) throw changed(source, 'more');
			onProgress({ stage: 'Downloading', done: received, total: source.sizeBytes, unit: 'bytes' });
			yield chunk;
		}
	};
	try {
		await pipeline(
			count(body),
			createWriteStream(partPath, { flags: status === 206 ? 'a' : 'w' }),
			{ ...(signal && { signal }) }
		);
	} catch (error) {
		if (error instanceof AppError) throw error;
		if (
			error instanceof Error &&
			'syscall' in error &&
			(error.syscall === 'write' || error.syscall === 'open')
		) {
			throw explainWriteError(error, partPath);
		}
		throw failed(source, `The connection broke after ${received} bytes.`, error);
	}
	if (received < source.sizeBytes) throw failed(source, `It ended after ${received} bytes.`);
}

async function checkDigest(
	partPath: string,
	source: DownloadSource,
	onProgress: DownloadHooks['onProgress']
): Promise<void> {
	const hash = createHash('sha256');
	let done = 0;
	for await (const chunk of createReadStream(partPath, { highWaterMark: 1 << 20 })) {
		hash.update(chunk);
		done += chunk.length;
		onProgress({ stage: 'Checking', done, total: source.sizeBytes, unit: 'bytes' });
	}
	const sha256 = hash.digest('hex');
	if (sha256 === source.sha256) return;
	await rm(partPath, { force: true });
	throw new AppError(
		'data/wrong-digest',
		`What came from ${source.url} is not the archive: its SHA-256 is ${sha256}, not ${source.sha256}. It was deleted.`,
		{ next: `Try again. ${OWN_COPY}` }
	);
}

function changed(source: DownloadSource, offered: string): AppError {
	return new AppError(
		'data/download-changed',
		`${source.url} offers ${offered} bytes instead of ${source.sizeBytes}: it is another file now, or a page of an access point.`,
		{ next: `Check the network and try again. ${OWN_COPY}` }
	);
}

function failed(source: DownloadSource, reason: string, cause?: unknown): AppError {
	return new AppError('data/download-failed', `${source.url} cannot be downloaded. ${reason}`, {
		next: `Run the command again: it goes on where it stopped. ${OWN_COPY}`,
		...(cause !== undefined && { cause })
	});
}

async function sizeOf(path: string): Promise<number> {
	return stat(path).then(
		({ size }) => size,
		() => 0
	);
}
