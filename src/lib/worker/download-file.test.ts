// What load-model.test.ts cannot see from above: a network that hangs, and a page that is not secure.
import { afterEach, expect, it, vi } from 'vitest';
import type { ModelFile } from '../contract/manifest.ts';
import { digestSha256 } from './digest.ts';
import { downloadFile, type Fetcher } from './download-file.ts';

const file: ModelFile = { path: 'weights.bin', sha256: '0'.repeat(64), sizeBytes: 4 };
afterEach(() => vi.unstubAllGlobals());

/** A body that never ends, and fails when its request is aborted, as the browser's does. */
function endlessBody(signal: AbortSignal | null | undefined, chunk?: Uint8Array<ArrayBuffer>) {
	return new ReadableStream({
		start(controller) {
			signal?.addEventListener('abort', () => controller.error(signal.reason));
		},
		pull(controller) {
			if (chunk) controller.enqueue(chunk);
		}
	});
}

it.each<[string, Fetcher]>([
	[
		'before it answers',
		(_url, { signal }) =>
			new Promise((_resolve, reject) => {
				signal?.addEventListener('abort', () => reject(signal.reason));
			})
	],
	['in the middle of the file', async (_url, { signal }) => new Response(endlessBody(signal))]
])('gives up on a network that hangs %s', async (_, fetcher) => {
	const download = downloadFile('https://models.test/weights.bin', file, {
		fetcher,
		digest: digestSha256,
		onProgress: () => undefined,
		stallMs: 50
	});
	await expect(download).rejects.toMatchObject({ code: 'model/unreachable' });
});

it('stops a reply that is too long, and never counts past the size of the file', async () => {
	const signals: (AbortSignal | null | undefined)[] = [];
	const counts: number[] = [];
	const download = downloadFile('https://models.test/weights.bin', file, {
		async fetcher(_url, { signal }) {
			signals.push(signal);
			return new Response(endlessBody(signal, new Uint8Array(3)));
		},
		digest: digestSha256,
		onProgress: (_, receivedBytes) => counts.push(receivedBytes)
	});
	await expect(download).rejects.toMatchObject({ code: 'model/digest-mismatch' });
	expect(signals.map((signal) => signal?.aborted)).toEqual([true, true]);
	expect(Math.max(...counts)).toBe(3);
});

it('digests as the standard says', async () => {
	// FIPS 180-2, appendix B.1.
	expect(await digestSha256(new TextEncoder().encode('abc').buffer)).toBe(
		'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
	);
});

it('says what to do on a page that is not secure', async () => {
	vi.stubGlobal('isSecureContext', false);
	await expect(digestSha256(new ArrayBuffer(1))).rejects.toMatchObject({
		code: 'model/insecure-context',
		next: expect.stringContaining('https')
	});
});
