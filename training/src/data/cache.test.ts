import { readFile, readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cachePathOf, readCache, writeCache } from './cache.ts';
import { encodeCorpus } from './encode-corpus.ts';
import { readCorpus } from './corpus.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { tinyFiles, writeArchive } from './testing/tiny-archive.ts';

const key = 'a'.repeat(64);

/** A cache folder with the tiny archive in it, under `key`. */
async function makeCache() {
	const folder = await temporaryFolder();
	const archive = await writeArchive(join(folder, 'a.tar.gz'), tinyFiles());
	const encoded = encodeCorpus(await readCorpus(archive, (text) => text.split(' ')), {
		split: 'official',
		validationFraction: 0.2,
		vocabularySize: 50,
		vocabularySource: 'train',
		seed: 1,
		text: {
			version: 1,
			marks: '',
			stopWords: 'none',
			stemming: 'none',
			spelling: 'none',
			maxTokens: 8,
			headTokens: 4
		}
	});
	const cache = join(folder, 'cache');
	await writeCache(cache, key, encoded);
	return { cache, encoded, path: cachePathOf(cache, key) };
}

it('gives back what was written, over shared memory', async () => {
	const { cache, encoded } = await makeCache();
	const result = await readCache(cache, key);
	expect(result).toEqual({ status: 'hit', encoded });
	expect(result.status === 'hit' && result.encoded.splits.train.ids.buffer).toBeInstanceOf(
		SharedArrayBuffer
	);
	expect(await readdir(cache)).toHaveLength(1);
});

it('knows no other key', async () => {
	const { cache, path } = await makeCache();
	expect(await readCache(cache, 'b'.repeat(64))).toEqual({ status: 'missing' });
	// A file that was renamed, or whose shortened name is that of another key.
	await writeFile(cachePathOf(cache, 'b'.repeat(64)), await readFile(path));
	expect(await readCache(cache, 'b'.repeat(64))).toEqual({ status: 'damaged' });
});

it('notices a flipped bit anywhere', async () => {
	const { cache, path } = await makeCache();
	const bytes = await readFile(path);
	// Every byte of the header, and some of the rest.
	for (let at = 0; at < bytes.length; at += at < 44 ? 1 : 61) {
		const flipped = Buffer.from(bytes);
		flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
		await writeFile(path, flipped);
		expect(await readCache(cache, key)).toEqual({ status: 'damaged' });
	}
	await writeFile(path, bytes);
	expect(await readCache(cache, key)).toHaveProperty('status', 'hit');
});

it.each([0, 7, 44, 500, -1])('notices a file cut to %i bytes', async (length) => {
	const { cache, path } = await makeCache();
	const { length: whole } = await readFile(path);
	await truncate(path, length < 0 ? whole + length : length);
	expect(await readCache(cache, key)).toEqual({ status: 'damaged' });
});

it('notices bytes behind the end', async () => {
	const { cache, path } = await makeCache();
	await writeFile(path, Buffer.concat([await readFile(path), Buffer.from('x')]));
	expect(await readCache(cache, key)).toEqual({ status: 'damaged' });
});
