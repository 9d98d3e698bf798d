// From digests to a model: a whole cache, a broken one, none, and every kind of server.
import { beforeEach, describe, expect, it } from 'vitest';
import { makeTinyModel, NGRAMS, type TinyModel } from '../../../tests/helpers/tiny-model.ts';
import { isAppError } from '../contract/errors.ts';
import type { LoadProgress, Notice } from '../contract/prediction.ts';
import { createMemoryFileStore, type FileStore } from '../storage/model-files.ts';
import { digestSha256 } from './digest.ts';
import { loadModel } from './load-model.ts';

const MODELS_URL = 'https://models.test/models';
type Reply = Response | Error;

let model: TinyModel;
let files: FileStore;
let requests: string[];
let progress: LoadProgress[];
let notices: Notice[];
/** What the server gives instead, by file name: for its first request, its second, … */
let instead: Map<string, (() => Reply)[]>;

beforeEach(async () => {
	model = await makeTinyModel();
	files = createMemoryFileStore();
	instead = new Map();
	start();
});

/** A new visit: the cache and the server stay. */
function start(): void {
	requests = [];
	progress = [];
	notices = [];
}

/** Load the model, and keep it. */
async function load({ bundled = model.bundled, store = files } = {}) {
	const loaded = await loadOnly({ bundled, store });
	await loaded.keep();
	return loaded;
}

function loadOnly({ bundled = model.bundled, store = files } = {}) {
	return loadModel(
		bundled,
		MODELS_URL,
		{
			files: store,
			digest: digestSha256,
			async fetcher(url, { cache }) {
				const path = url.slice(`${MODELS_URL}/${model.bundled.id}/`.length);
				requests.push(`${cache} ${path}`);
				const other = instead.get(path)?.shift()?.();
				if (other instanceof Error) throw other;
				return other ?? new Response(bytesOf(path));
			}
		},
		(report) => {
			if ('notice' in report) notices.push(report.notice);
			else progress.push(report.progress);
		}
	);
}

function bytesOf(path: string): Uint8Array<ArrayBuffer> {
	const bytes = model.files.get(path);
	if (!bytes) throw new Error(`there is no ${path}`);
	return bytes;
}

function flipped(path: string, byte: number): Uint8Array<ArrayBuffer> {
	const bytes = bytesOf(path).slice();
	bytes[byte] = (bytes[byte] ?? 0) ^ 1;
	return bytes;
}

const ALL = ['manifest.json', 'model.json', 'weights.bin', 'vocabulary.json'];
const fetchedOnce = ALL.map((path) => `default ${path}`);
const phases = () => progress.map(({ phase }) => phase).filter((p, i, all) => p !== all[i - 1]);

describe('a first visit', () => {
	it('fetches each file once and gives the model', async () => {
		const loaded = await load();
		expect(loaded.source).toBe('network');
		expect(loaded.manifest).toEqual(model.manifest);
		expect(loaded.vocabulary).toEqual({ formatVersion: 1, words: model.words, ngrams: NGRAMS });
		expect(new Uint8Array(loaded.weightsBin)).toEqual(bytesOf('weights.bin'));
		expect(loaded.modelJson).toMatchObject({ format: 'layers-model' });
		expect(requests).toEqual(fetchedOnce);
		expect(notices).toEqual([]);
	});

	it('reports bytes that only grow, up to the total of the manifest', async () => {
		await load();
		const total = [...model.files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
		const shares = progress.map(({ loadedBytes, totalBytes }) => loadedBytes / totalBytes);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
		expect(progress.at(-1)).toEqual({ phase: 'preparing', loadedBytes: total, totalBytes: total });
		expect(new Set(phases())).toEqual(
			new Set(['reading-cache', 'downloading', 'verifying', 'preparing'])
		);
	});

	it('counts the bytes of a compressed reply by the manifest, not by its length header', async () => {
		instead.set('weights.bin', [
			() => new Response(bytesOf('weights.bin'), { headers: { 'content-length': '3' } })
		]);
		await load();
		expect(Math.max(...progress.map((p) => p.loadedBytes / p.totalBytes))).toBe(1);
	});
});

it('keeps nothing before it is told to, so that an answer need not wait for it', async () => {
	const { keep } = await loadOnly();
	const { sha256 } = model.manifest.files.weights;
	expect(await files.get(sha256)).toBeUndefined();
	await keep();
	expect(await files.get(sha256)).toBeDefined();
});

describe('a second visit', () => {
	it('needs no network at all, and never says that it downloads', async () => {
		await load();
		start();
		expect((await load()).source).toBe('cache');
		expect(requests).toEqual([]);
		expect(phases()).toEqual([
			'reading-cache',
			'verifying',
			'reading-cache',
			'verifying',
			'preparing'
		]);
	});

	it.each(ALL)(
		'with one bit of %s flipped in the cache fetches that file and heals',
		async (path) => {
			await load();
			start();
			const sha256 = [model.bundled.manifest, ...Object.values(model.manifest.files)].find(
				(file) => file.path === path
			)?.sha256;
			if (!sha256) throw new Error(`${path} has no digest`);
			await files.put(new Map([[sha256, flipped(path, 5).buffer]]));
			const loaded = await load();
			expect(new Uint8Array(loaded.weightsBin)).toEqual(bytesOf('weights.bin'));
			expect(requests).toEqual([`default ${path}`]);
			expect(notices.map(({ code }) => code)).toEqual(['cache-repaired']);
			start();
			expect((await load()).source).toBe('cache');
			expect(requests).toEqual([]);
		}
	);

	it('after half a first one fetches only what is missing', async () => {
		instead.set('weights.bin', [() => new TypeError('Failed to fetch')]);
		await expect(load()).rejects.toMatchObject({ code: 'model/unreachable' });
		const { sha256 } = model.manifest.files.model;
		await files.put(new Map([[sha256, bytesOf('model.json').buffer]]));
		start();
		await load();
		expect(requests).toEqual(fetchedOnce.filter((request) => request !== 'default model.json'));
	});

	it('of a new model keeps the old one', async () => {
		await load();
		const old = model;
		model = await makeTinyModel(2);
		await load();
		start();
		model = old;
		expect((await load()).source).toBe('cache');
		expect(requests).toEqual([]);
	});
});

describe('a server that gives something else', () => {
	const page = () =>
		new Response('<!doctype html><title>Not found</title>', {
			headers: { 'content-type': 'text/html; charset=utf-8' }
		});
	it.each<[string, () => Reply]>([
		['a web page', page],
		['one bit flipped', () => new Response(flipped('weights.bin', 7))],
		['too few bytes', () => new Response(bytesOf('weights.bin').slice(1))],
		['too many bytes', () => new Response(new Uint8Array([...bytesOf('weights.bin'), 0]))],
		['nothing', () => new Response(null)]
	])('(%s) is asked once more past the HTTP cache', async (_, reply) => {
		instead.set('weights.bin', [reply]);
		const loaded = await load();
		expect(new Uint8Array(loaded.weightsBin)).toEqual(bytesOf('weights.bin'));
		expect(requests.filter((request) => request.endsWith('weights.bin'))).toEqual([
			'default weights.bin',
			'reload weights.bin'
		]);

		instead.set('weights.bin', [reply, reply]);
		files = createMemoryFileStore();
		await expect(load()).rejects.toMatchObject({
			code: 'model/digest-mismatch',
			message: expect.stringContaining('weights.bin')
		});
		expect(await files.get(model.manifest.files.weights.sha256)).toBeUndefined();
	});

	it('with a bit flipped anywhere is found out', async () => {
		const outcomes: unknown[] = [];
		for (let byte = 0; byte < bytesOf('weights.bin').length; byte++) {
			const reply = () => new Response(flipped('weights.bin', byte));
			instead.set('weights.bin', [reply, reply]);
			const error: unknown = await load({ store: createMemoryFileStore() }).catch(
				(caught: unknown) => caught
			);
			outcomes.push(isAppError(error) && error.code);
		}
		expect(new Set(outcomes)).toEqual(new Set(['model/digest-mismatch']));
	});

	it.each<[string, () => Reply]>([
		['cannot be reached', () => new TypeError('Failed to fetch')],
		['does not have it', () => new Response('no', { status: 404 })],
		['is broken', () => new Response('no', { status: 500 })],
		[
			'stops half way',
			() =>
				new Response(
					new ReadableStream({
						start(controller) {
							controller.enqueue(bytesOf('weights.bin').slice(0, 10));
						},
						pull(controller) {
							controller.error(new TypeError('network error'));
						}
					})
				)
		]
	])('because it %s is said to be unreachable', async (_, reply) => {
		instead.set('weights.bin', [reply]);
		await expect(load()).rejects.toMatchObject({
			code: 'model/unreachable',
			next: expect.stringContaining('Connect to the network')
		});
	});

	it('sends the manifest of another model is refused', async () => {
		const bundled = { ...model.bundled, id: 'another' };
		await load();
		await expect(load({ bundled })).rejects.toMatchObject({ code: 'model/bad-manifest' });
	});
});

describe('a model that was exported wrong', () => {
	async function withFile(path: 'model' | 'vocabulary', content: string): Promise<void> {
		const bytes = new TextEncoder().encode(content);
		model.manifest.files[path].sha256 = await digestSha256(bytes.buffer);
		model.manifest.files[path].sizeBytes = bytes.length;
		model.files.set(model.manifest.files[path].path, bytes);
		const manifest = new TextEncoder().encode(JSON.stringify(model.manifest));
		model.files.set('manifest.json', manifest);
		model.bundled.manifest.sha256 = await digestSha256(manifest.buffer);
		model.bundled.manifest.sizeBytes = manifest.length;
	}

	it.each([
		['vocabulary', '["good"]', 'model/bad-vocabulary'],
		['vocabulary', '{"formatVersion":1,"words":["good"]}', 'model/bad-vocabulary'],
		['vocabulary', '{', 'model/bad-vocabulary'],
		['model', 'not JSON', 'model/bad-weights']
	] as const)('(its %s is %s) is refused', async (path, content, code) => {
		await withFile(path, content);
		await expect(load()).rejects.toMatchObject({ code });
	});
});
