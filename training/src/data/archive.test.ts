import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArchive, readReviews, type Review } from './archive.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { packFiles, tinyFiles, writeArchive, type TinyFile } from './testing/tiny-archive.ts';

async function read(files: readonly TinyFile[]): Promise<Review[]> {
	const path = await writeArchive(join(await temporaryFolder(), 'a.tar.gz'), files);
	return collect(readReviews(path));
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
	const all: Item[] = [];
	for await (const item of items) all.push(item);
	return all;
}

const files = tinyFiles();
const without = (pattern: RegExp) => files.filter(({ path }) => !pattern.test(path));

describe('readReviews', () => {
	it('gives every review in the order of the archive', async () => {
		const reviews = await read(files);
		expect(reviews).toHaveLength(120);
		expect(reviews.map(({ path }) => path)).toEqual(without(/urls|README/).map(({ path }) => path));
		expect(reviews[0]).toEqual({
			path: 'aclImdb/test/neg/0_1.txt',
			part: 'test',
			label: 0,
			id: 0,
			stars: 1,
			text: 'Film number 0 of test/neg:<br /><br />dreadful.'
		});
		expect(reviews.filter(({ label }) => label === 1)).toHaveLength(40);
		expect(reviews.filter(({ label }) => label === 255)).toHaveLength(40);
	});

	it('reads text beyond ASCII and an empty text', async () => {
		const changed = files.map((file) =>
			file.path === 'aclImdb/train/pos/0_7.txt'
				? { ...file, content: 'Café “Amélie” 🎬' }
				: file.path === 'aclImdb/train/pos/1_8.txt'
					? { ...file, content: '' }
					: file
		);
		const reviews = await read(changed);
		const textOf = (path: string) => reviews.find((review) => review.path === path)?.text;
		expect(textOf('aclImdb/train/pos/0_7.txt')).toBe('Café “Amélie” 🎬');
		expect(textOf('aclImdb/train/pos/1_8.txt')).toBe('');
	});

	it('passes over what is not a review', async () => {
		const others = [
			{ path: 'aclImdb/imdb.vocab', content: 'the' },
			{ path: 'aclImdb/train/labeledBow.feat', content: '9 0:9' },
			{ path: 'aclImdb/train/pos/._0_9.txt', content: Buffer.from([0xff, 0xfe]) },
			{ path: 'elsewhere/train/pos/0_9.txt', content: 'not ours' }
		];
		expect(await read([...others, ...files])).toHaveLength(120);
	});

	it('accepts a leading ./ and lists of movies behind the reviews', async () => {
		const moved = [...without(/urls/), ...files.filter(({ path }) => path.includes('urls'))];
		const reviews = await read(moved.map((file) => ({ ...file, path: `./${file.path}` })));
		expect(reviews[0]?.path).toBe('aclImdb/test/neg/0_1.txt');
	});

	it.each([
		['no file of the kind', [{ path: 'README', content: '' }], 'data/wrong-layout'],
		['no positive review to train on', without(/train\/pos/), 'data/empty-class'],
		['no negative review to test on', without(/test\/neg/), 'data/empty-class'],
		['no list of movies', without(/train\/urls_neg/), 'data/incomplete'],
		['one review less', without(/test\/pos\/3_/), 'data/incomplete'],
		['no unlabelled reviews but their list', without(/unsup\//), 'data/incomplete'],
		['a review twice', [...files, ...files.slice(-1)], 'data/wrong-layout'],
		[
			'a review too many',
			[...files, { path: 'aclImdb/test/pos/99_7.txt', content: 'x' }],
			'data/incomplete'
		],
		[
			'a review without stars',
			[{ path: 'aclImdb/train/pos/7.txt', content: 'x' }, ...files],
			'data/wrong-layout'
		],
		[
			'unlabelled reviews among the tests',
			[...files, { path: 'aclImdb/test/unsup/0_0.txt', content: 'x' }],
			'data/wrong-layout'
		],
		[
			'bytes that are not UTF-8',
			[{ path: 'aclImdb/train/pos/0_7.txt', content: Buffer.from([0x61, 0xff]) }],
			'data/not-utf8'
		]
	])('refuses an archive with %s', async (_, content, code) => {
		await expect(read(content)).rejects.toMatchObject({ name: 'AppError', code });
	});

	it('works without any unlabelled review', async () => {
		expect(await read(without(/unsup/))).toHaveLength(80);
	});

	it.each([0.1, 0.5, 0.99])('says that an archive cut at %d is damaged', async (part) => {
		const folder = await temporaryFolder();
		const whole = await packFiles(files);
		const path = join(folder, 'cut.tar.gz');
		await writeFile(path, whole.subarray(0, Math.floor(whole.length * part)));
		await expect(collect(readReviews(path))).rejects.toMatchObject({
			code: 'data/damaged-archive',
			next: expect.stringContaining('again') as string
		});
	});

	it.each([
		['that is empty', Buffer.alloc(0), 'data/damaged-archive'],
		['that is a web page', Buffer.from('<html>'), 'data/damaged-archive']
	])('refuses a file %s', async (_, content, code) => {
		const path = join(await temporaryFolder(), 'x.tar.gz');
		await writeFile(path, content);
		await expect(collect(readReviews(path))).rejects.toHaveProperty('code', code);
	});

	it('refuses a flipped bit by the checksum of gzip', async () => {
		const bytes = await packFiles(files);
		// In the stored sum itself, so that nothing but the comparison can tell.
		bytes[bytes.length - 8] = (bytes[bytes.length - 8] ?? 0) ^ 1;
		const path = join(await temporaryFolder(), 'x.tar.gz');
		await writeFile(path, bytes);
		await expect(collect(readReviews(path))).rejects.toHaveProperty('code', 'data/damaged-archive');
	});

	it('says that there is no file, or a folder in its place', async () => {
		const folder = await temporaryFolder();
		for (const path of [folder, join(folder, 'none')]) {
			await expect(collect(readReviews(path))).rejects.toHaveProperty('code', 'data/not-found');
		}
	});

	it('stops at a cancel', async () => {
		const path = await writeArchive(join(await temporaryFolder(), 'a.tar.gz'), files);
		const controller = new AbortController();
		const seen: string[] = [];
		const reading = async () => {
			for await (const review of readReviews(path, { signal: controller.signal })) {
				seen.push(review.path);
				controller.abort();
			}
		};
		await expect(reading()).rejects.toHaveProperty('name', 'AbortError');
		expect(seen).toHaveLength(1);
	});
});

it('readArchive tells the movie of each review and how far it is', async () => {
	const path = await writeArchive(join(await temporaryFolder(), 'a.tar.gz'), files);
	const progress: [number, number][] = [];
	const items = await collect(
		readArchive(path, { onProgress: (done, total) => progress.push([done, total]) })
	);
	const lists = items.flatMap((item) => (item.kind === 'movies' ? [item.list] : []));
	expect(lists.map(({ folder }) => folder)).toContain('aclImdb/train/unsup');
	expect(lists[0]?.movies).toHaveLength(20);
	expect(lists[0]?.movies.slice(2, 4)).toEqual(['tt0000000', 'tt0000001']);
	expect(progress.at(-1)?.[0]).toBe(progress.at(-1)?.[1]);
});
