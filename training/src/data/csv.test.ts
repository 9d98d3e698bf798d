import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeCsv, type CsvHooks } from './csv.ts';
import { viewSplits, sizeBytesOf, type EncodedSplit } from './encoded.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const nothing = { reviews: 0, ids: 0 };

function makeSplit(
	reviews: readonly (readonly number[])[],
	labels: readonly number[]
): EncodedSplit {
	const train = { reviews: reviews.length, ids: reviews.flat().length };
	const sizes = { train, validation: nothing, test: nothing, unlabelled: nothing };
	const split = viewSplits(new SharedArrayBuffer(sizeBytesOf(sizes)), sizes).train;
	split.ids.set(reviews.flat());
	split.labels.set(labels);
	let end = 0;
	split.offsets.set([0, ...reviews.map((ids) => (end += ids.length))]);
	return split;
}

const hooks: CsvHooks = { onProgress: () => undefined };

it('writes label, length and the ids, padded with 0 at the end', async () => {
	const path = join(await temporaryFolder(), 'train.csv');
	await writeCsv(path, makeSplit([[7, 1], [], [2, 3, 4, 5, 6]], [1, 0, 1]), 4, hooks);
	expect(await readFile(path, 'utf8')).toBe('1,2,7,1,0,0\n0,0,0,0,0,0\n1,4,2,3,4,5\n');
});

it('writes any number of reviews, and an empty file for none', async () => {
	const path = join(await temporaryFolder(), 'train.csv');
	const reviews = Array.from({ length: 1234 }, (_, i) => [i + 2]);
	const seen: number[] = [];
	await writeCsv(path, makeSplit(reviews, Array<number>(1234).fill(1)), 2, {
		onProgress: ({ done }) => seen.push(done)
	});
	const lines = (await readFile(path, 'utf8')).split('\n');
	expect(lines).toHaveLength(1235);
	expect(lines[1233]).toBe('1,1,1235,0');
	expect(seen).toEqual([500, 1000, 1234]);
	await writeCsv(path, makeSplit([], []), 2, hooks);
	expect(await readFile(path, 'utf8')).toBe('');
});

it('leaves nothing behind after a cancel', async () => {
	const folder = await temporaryFolder();
	const split = makeSplit(
		Array.from({ length: 2000 }, () => [2]),
		Array<number>(2000).fill(0)
	);
	const controller = new AbortController();
	const writing = writeCsv(join(folder, 'train.csv'), split, 3, {
		signal: controller.signal,
		onProgress: () => controller.abort()
	});
	await expect(writing).rejects.toHaveProperty('name', 'AbortError');
	expect(await readdir(folder)).toEqual([]);
});
