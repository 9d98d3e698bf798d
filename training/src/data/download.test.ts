import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { downloadArchive, type DownloadHooks } from './download.ts';

const content = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * i) % 251));
const sha256 = createHash('sha256').update(content).digest('hex');

let folder: string;
let path: string;
let listener: RequestListener;
let ranges: (string | undefined)[];
const server = createServer((request, response) => {
	ranges.push(request.headers.range);
	listener(request, response);
});

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'matinee-download-'));
	path = join(folder, 'cache', 'archive.tar.gz');
	ranges = [];
	listener = serveRanges();
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(async () => {
	server.closeAllConnections();
	await new Promise((done) => server.close(done));
	await rm(folder, { recursive: true });
});

/** A well-behaved server, that may break off each answer after some bytes. */
function serveRanges(breakAfterBytes = Infinity): RequestListener {
	return (request, response) => {
		const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
		if (request.headers.range && start >= content.length) {
			response.writeHead(416, { 'Content-Range': `bytes */${content.length}` }).end();
			return;
		}
		response.writeHead(request.headers.range ? 206 : 200, {
			'Content-Length': content.length - start,
			...(request.headers.range && {
				'Content-Range': `bytes ${start}-${content.length - 1}/${content.length}`
			})
		});
		const part = content.subarray(start, start + breakAfterBytes);
		if (part.length === content.length - start) response.end(part);
		else response.write(part, () => response.destroy());
	};
}

async function download(hooks: Partial<DownloadHooks> = {}, digest = sha256): Promise<string> {
	const { port } = server.address() as AddressInfo;
	const url = `http://127.0.0.1:${port}/archive.tar.gz`;
	const source = { url, sizeBytes: content.length, sha256: digest, retryDelayMs: 1 };
	return downloadArchive(path, { onProgress: () => undefined, ...hooks }, source);
}

async function keepPart(bytes: Uint8Array): Promise<void> {
	listener = (_, response) => response.writeHead(503).end();
	await expect(download()).rejects.toHaveProperty('code', 'data/download-failed');
	await writeFile(`${path}.part`, bytes);
	listener = serveRanges();
	ranges = [];
}

async function expectWhole(): Promise<void> {
	expect(content.equals(await readFile(path))).toBe(true);
	expect(existsSync(`${path}.part`)).toBe(false);
}

describe('downloadArchive', () => {
	it('fetches the archive and tells how far it is', async () => {
		const seen: number[] = [];
		await expect(
			download({ onProgress: ({ stage, done }) => stage === 'Downloading' && seen.push(done) })
		).resolves.toBe(path);
		await expectWhole();
		expect(seen.at(-1)).toBe(content.length);
		expect(seen).toEqual([...seen].sort((a, b) => a - b));
		expect(ranges).toEqual([undefined]);
	});

	it('asks for nothing when the archive lies there', async () => {
		await download();
		await download();
		expect(ranges).toHaveLength(1);
	});

	it('goes on by itself after every break', async () => {
		listener = serveRanges(120_000);
		await download();
		await expectWhole();
		expect(ranges.length).toBeGreaterThan(2);
		expect(ranges.slice(1).every((range) => /^bytes=[1-9]\d*-$/.test(range ?? ''))).toBe(true);
	});

	it('resumes what an earlier run left', async () => {
		await keepPart(content.subarray(0, 100_000));
		await download();
		await expectWhole();
		expect(ranges).toEqual(['bytes=100000-']);
	});

	it('checks what an earlier run had fetched whole without asking again', async () => {
		await keepPart(content);
		await download();
		await expectWhole();
		expect(ranges).toEqual([]);
	});

	it('starts over when the server answers 200 instead of 206', async () => {
		await keepPart(content.subarray(0, 100_000));
		listener = (_, response) => response.end(content);
		await download();
		await expectWhole();
	});

	it.each([
		['416', 416, {}],
		['another range than asked for', 206, { 'Content-Range': 'bytes 5-299999/300000' }],
		['206 without a range', 206, {}]
	])('starts over when the server answers %s', async (_, status, headers) => {
		await keepPart(content.subarray(0, 100_000));
		listener = (request, response) => {
			if (request.headers.range) response.writeHead(status, headers).end();
			else response.end(content);
		};
		await download();
		await expectWhole();
		expect(ranges).toEqual(['bytes=100000-', undefined]);
	});

	it('starts over when there is more than the archive has', async () => {
		await keepPart(Buffer.concat([content, content]));
		await download();
		await expectWhole();
		expect(ranges).toEqual([undefined]);
	});

	it.each([
		['of another length', Buffer.from('<html></html>'), true],
		['without a length, but too long', Buffer.concat([content, content]), false]
	])('refuses a file %s', async (_, body, hasLength) => {
		listener = (_request, response) => {
			if (!hasLength) response.flushHeaders();
			response.end(body);
		};
		await expect(download()).rejects.toHaveProperty('code', 'data/download-changed');
		expect(existsSync(`${path}.part`)).toBe(false);
		expect(existsSync(path)).toBe(false);
	});

	it('refuses to resume when the file on the server has another length now', async () => {
		await keepPart(content.subarray(0, 100_000));
		listener = (_, response) => {
			response.writeHead(206, { 'Content-Range': 'bytes 100000-399999/400000' }).end();
		};
		await expect(download()).rejects.toHaveProperty('code', 'data/download-changed');
		expect(existsSync(`${path}.part`)).toBe(false);
	});

	it('deletes a file with the wrong digest', async () => {
		await expect(download({}, '0'.repeat(64))).rejects.toHaveProperty('code', 'data/wrong-digest');
		expect(existsSync(`${path}.part`)).toBe(false);
		expect(existsSync(path)).toBe(false);
	});

	it('gives up after three attempts without a new byte, and keeps what it has', async () => {
		await keepPart(content.subarray(0, 100_000));
		listener = (_, response) => response.writeHead(503).end();
		await expect(download()).rejects.toMatchObject({
			code: 'data/download-failed',
			message: expect.stringContaining('503') as string,
			next: expect.stringContaining('--data') as string
		});
		expect(ranges).toHaveLength(3);
		expect((await readFile(`${path}.part`)).length).toBe(100_000);
	});

	it('gives up on a server that always starts over and ends early', async () => {
		listener = (_, response) => {
			response.writeHead(200, { Connection: 'close' });
			response.end(content.subarray(0, 1000));
		};
		await expect(download()).rejects.toHaveProperty('code', 'data/download-failed');
		expect(ranges.length).toBeLessThan(6);
	});

	it('stops at a cancel and keeps what has come', async () => {
		const controller = new AbortController();
		listener = (_, response) => {
			response.writeHead(200, { 'Content-Length': content.length });
			response.write(content.subarray(0, 100_000));
		};
		const { signal } = controller;
		const stopped = download({ signal, onProgress: () => controller.abort() });
		await expect(stopped).rejects.toHaveProperty('name', 'AbortError');
		expect(existsSync(path)).toBe(false);
		listener = serveRanges();
		await download();
		await expectWhole();
	});

	it('says that it cannot write where a file stands for a folder', async () => {
		await writeFile(join(folder, 'cache'), 'not a folder');
		await expect(download()).rejects.toHaveProperty('code', 'data/not-writable');
	});
});
