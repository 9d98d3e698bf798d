import { existsSync } from 'node:fs';
import { readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { loadDataset, type DataHooks, type Dataset } from './dataset.ts';
import type { DataOptions } from './options.ts';
import { PUBLISHED } from './published.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { tinyFiles, writeArchive } from './testing/tiny-archive.ts';

const options: DataOptions = {
	split: 'official',
	validationFraction: 0.2,
	vocabularySize: 40,
	vocabularySource: 'train+unlabelled',
	seed: 1,
	text: {
		version: 1,
		marks: '!?',
		stopWords: 'none',
		stemming: 'none',
		spelling: 'none',
		maxTokens: 10,
		headTokens: 5
	}
};

async function makePlace() {
	const folder = await temporaryFolder();
	const archivePath = await writeArchive(join(folder, 'a.tar.gz'), tinyFiles());
	const cacheFolder = join(folder, 'cache');
	let stages: string[] = [];
	const notices: string[] = [];
	/** Load, and tell which stages that took. */
	const load = async (changes: Partial<DataOptions> = {}, hooks: Partial<DataHooks> = {}) => {
		stages = [];
		const dataset = await loadDataset(
			{ ...options, ...changes },
			{ archivePath, cacheFolder },
			{
				onProgress: ({ stage }) => stages.push(stage),
				onNotice: (message) => notices.push(message),
				...hooks
			}
		);
		return { dataset, stages: [...new Set(stages)] };
	};
	return { archivePath, cacheFolder, load, notices };
}

const FROM_ARCHIVE = ['Reading the archive', 'Encoding'];

describe('loadDataset', () => {
	it('reads the archive once, and the cache from then on', async () => {
		const { load } = await makePlace();
		const first = await load();
		const second = await load();
		expect(first.stages).toEqual(FROM_ARCHIVE);
		expect(second.stages).toEqual([]);
		expect(second.dataset).toEqual(first.dataset);
		expect(first.dataset.train.labels.length + first.dataset.validation.labels.length).toBe(40);
		expect(first.dataset.vocabulary).toHaveLength(38);
		expect(existsSync(first.dataset.cachePath)).toBe(true);
	});

	it('keeps one cache for each set of options', async () => {
		const { load } = await makePlace();
		await load();
		const other = await load({ seed: 2 });
		expect(other.stages).toEqual(FROM_ARCHIVE);
		expect((await load()).stages).toEqual([]);
		expect((await load({ seed: 2 })).dataset).toEqual(other.dataset);
	});

	it('reads the archive again when it has changed', async () => {
		const { load, archivePath } = await makePlace();
		const { dataset } = await load();
		const files = tinyFiles().map((file) =>
			file.path.includes('pos/0_') ? { ...file, content: 'Entirely new.' } : file
		);
		await writeArchive(archivePath, files);
		const changed = await load();
		expect(changed.stages).toEqual(FROM_ARCHIVE);
		expect(changed.dataset.sha256).not.toBe(dataset.sha256);
	});

	it('knows the reviews again in an archive that was only touched', async () => {
		const { load, archivePath } = await makePlace();
		const { dataset } = await load();
		await utimes(archivePath, 1, 1);
		expect((await load()).dataset).toEqual(dataset);
	});

	it.each<[string, (dataset: Dataset) => Promise<void>]>([
		['a damaged cache', ({ cachePath }) => writeFile(cachePath, 'MATINEE1 and no more')],
		['an empty cache', ({ cachePath }) => writeFile(cachePath, '')]
	])('makes %s again, and says so', async (_, damage) => {
		const { load, notices } = await makePlace();
		const { dataset } = await load();
		await damage(dataset);
		notices.length = 0;
		const repaired = await load();
		expect(repaired.stages).toEqual(FROM_ARCHIVE);
		expect(repaired.dataset).toEqual(dataset);
		expect(notices.some((notice) => notice.includes('damaged'))).toBe(true);
		expect((await load()).stages).toEqual([]);
	});

	it('does without a record of archives that is damaged', async () => {
		const { load, cacheFolder } = await makePlace();
		const { dataset } = await load();
		await writeFile(join(cacheFolder, 'archives.json'), '{"half');
		expect((await load()).dataset).toEqual(dataset);
		expect((await load()).stages).toEqual([]);
	});

	it('makes a deleted cache again', async () => {
		const { load, cacheFolder } = await makePlace();
		const { dataset } = await load();
		await rm(cacheFolder, { recursive: true });
		expect((await load()).dataset).toEqual(dataset);
	});

	it('warns each time that these are not the published reviews', async () => {
		const { load, notices } = await makePlace();
		const { dataset } = await load();
		await load();
		expect(notices).toHaveLength(2);
		expect(notices[1]).toContain(dataset.sha256);
	});

	it('asks for the published archive when none is named', async () => {
		const { cacheFolder } = await makePlace();
		const controller = new AbortController();
		const request = vi.spyOn(globalThis, 'fetch').mockImplementation(() => {
			controller.abort();
			return Promise.reject(new Error('no network'));
		});
		onTestFinished(() => request.mockRestore());
		const hooks = { onProgress: () => undefined, onNotice: () => undefined };
		await expect(
			loadDataset(options, { cacheFolder }, { ...hooks, signal: controller.signal })
		).rejects.toHaveProperty('name', 'AbortError');
		expect(request).toHaveBeenCalledOnce();
		expect(request.mock.calls[0]?.[0]).toBe(PUBLISHED.url);
	});

	it('leaves no cache behind after a cancel', async () => {
		const { load, cacheFolder } = await makePlace();
		const controller = new AbortController();
		const loading = load({}, { signal: controller.signal, onProgress: () => controller.abort() });
		await expect(loading).rejects.toHaveProperty('name', 'AbortError');
		expect(existsSync(cacheFolder) && (await readdir(cacheFolder))).toBeFalsy();
	});

	it.each<[Partial<DataOptions>, string]>([
		[{ validationFraction: 1 }, 'validationFraction'],
		[{ vocabularySize: 2 }, 'vocabularySize'],
		[{ seed: 0.5 }, 'seed'],
		[{ sample: 1 }, 'sample'],
		[{ text: { ...options.text, headTokens: 11 } }, 'headTokens is larger'],
		[{ text: { ...options.text, marks: 'é' } }, 'text.marks']
	])('refuses the options %o', async (changes, name) => {
		const { load } = await makePlace();
		await expect(load(changes)).rejects.toMatchObject({
			code: 'data/bad-options',
			message: expect.stringContaining(name) as string
		});
	});
});
