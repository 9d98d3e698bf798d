// aclImdb.tar.gz → reviews: the archive is read as a stream, in its own order, and never unpacked to the disk.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { createInventory } from './inventory.ts';

export const NEGATIVE = 0;
export const POSITIVE = 1;
export const UNLABELLED = 255;

export interface Review {
	/** Where it stands in the archive, such as `aclImdb/train/pos/0_9.txt`. */
	path: string;
	part: 'train' | 'test';
	label: typeof NEGATIVE | typeof POSITIVE | typeof UNLABELLED;
	/** The number of the review within its folder: line `id` of `urls_*.txt`, counted from 0, names its movie. */
	id: number;
	/** 1 to 4 for a negative review, 7 to 10 for a positive one, 0 for an unlabelled one. */
	stars: number;
	/** As the visitor of IMDB wrote it, `<br />` included. */
	text: string;
}

/** The movies of one folder: `movies[id]` is the movie of review `id`. */
export interface MovieList {
	folder: string;
	movies: string[];
}

export type ArchiveItem =
	{ kind: 'review'; review: Review; bytes: Uint8Array } | { kind: 'movies'; list: MovieList };

export interface ReadOptions {
	onProgress?(doneBytes: number, totalBytes: number): void;
	signal?: AbortSignal;
}

const REVIEW_PATH = /^aclImdb\/(train|test)\/(pos|neg|unsup)\/(\d{1,9})_(\d{1,2})\.txt$/;
const MOVIES_PATH = /^aclImdb\/(train|test)\/urls_(pos|neg|unsup)\.txt$/;
const REVIEW_FOLDER = /^aclImdb\/(train|test)\/(pos|neg|unsup)\/[^/]/;
const LABELS = { pos: POSITIVE, neg: NEGATIVE, unsup: UNLABELLED } as const;
/** The longest list of movies has 2.5 MB; a text beyond this is no part of any such data set. */
const MAX_TEXT_BYTES = 64e6;

/** Read the raw reviews of an archive, labelled and unlabelled, in the order of the archive.
 *  @param archivePath  a file in the layout of aclImdb_v1.tar.gz
 *  @throws             data/not-found, data/damaged-archive, data/wrong-layout, data/incomplete, data/empty-class,
 *                      data/not-utf8; the last reviews may have been given before the error is known
 *  @source             https://ai.stanford.edu/~amaas/data/sentiment, the README in the archive */
export async function* readReviews(
	archivePath: string,
	options: ReadOptions = {}
): AsyncGenerator<Review> {
	for await (const item of readArchive(archivePath, options)) {
		if (item.kind === 'review') yield item.review;
	}
}

/** As `readReviews`, with the bytes of each review and with the lists of movies. */
export async function* readArchive(
	archivePath: string,
	{ onProgress, signal }: ReadOptions = {}
): AsyncGenerator<ArchiveItem> {
	signal?.throwIfAborted();
	const totalBytes = await sizeOf(archivePath);
	const file = createReadStream(archivePath, { highWaterMark: 1 << 20 });
	const entries = extract();
	// An error of any of the three reaches the loop below through `entries`.
	const streams = pipeline(file, createGunzip(), entries, () => undefined);
	const inventory = createInventory();
	try {
		for await (const entry of entries) {
			signal?.throwIfAborted();
			const item = await readEntry(entry);
			if (item) {
				inventory.add(item);
				yield item;
			}
			onProgress?.(file.bytesRead, totalBytes);
		}
	} catch (error) {
		throw explain(error, archivePath);
	} finally {
		streams.destroy();
		file.destroy();
	}
	inventory.check();
}

async function sizeOf(archivePath: string): Promise<number> {
	const stats = await stat(archivePath).catch((cause: unknown) => {
		throw notFound(archivePath, cause);
	});
	if (stats.isFile()) return stats.size;
	throw new AppError('data/not-found', `${archivePath} is not a file.`, {
		next: 'Name the packed archive aclImdb_v1.tar.gz itself, not a folder.'
	});
}

type Entry = ReturnType<typeof extract> extends AsyncIterable<infer Item> ? Item : never;

async function readEntry(entry: Entry): Promise<ArchiveItem | undefined> {
	const path = entry.header.name.replace(/^\.\//, '');
	const review = REVIEW_PATH.exec(path);
	const movies = MOVIES_PATH.exec(path);
	const isFile = entry.header.type === 'file' || entry.header.type === 'contiguous-file';
	if (!isFile || (!review && !movies)) {
		// Files of other programs (`._0_9.txt` of a Mac) are no reviews, but must not hide that reviews are misnamed.
		if (isFile && REVIEW_FOLDER.test(path) && !path.includes('/._')) {
			throw wrongLayout(`${path} is not named <id>_<stars>.txt.`);
		}
		entry.resume();
		return undefined;
	}
	if (entry.header.size > MAX_TEXT_BYTES) throw wrongLayout(`${path} is too long.`);
	const parts: Uint8Array[] = [];
	for await (const part of entry) if (part instanceof Uint8Array) parts.push(part);
	const bytes = Buffer.concat(parts);
	const text = decode(bytes, path);
	if (review) {
		const [, part, folder, id, stars] = review;
		return {
			kind: 'review',
			bytes,
			review: {
				path,
				part: part === 'train' ? 'train' : 'test',
				label: LABELS[folder === 'pos' || folder === 'neg' ? folder : 'unsup'],
				id: Number(id),
				stars: Number(stars),
				text
			}
		};
	}
	const lines = text.split(/\r?\n/);
	if (lines.at(-1) === '') lines.pop();
	// The movie's id alone: the rest of the address says nothing about the movie.
	const list = lines.map((line) => /tt\d+/.exec(line)?.[0] ?? line);
	const folder = `aclImdb/${movies?.[1]}/${movies?.[2]}`;
	return { kind: 'movies', list: { folder, movies: list } };
}

function decode(bytes: Uint8Array, path: string): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (cause) {
		throw new AppError('data/not-utf8', `${path} in the archive is not valid UTF-8.`, {
			next: 'Get the archive again; the original holds nothing but UTF-8.',
			cause
		});
	}
}

function wrongLayout(message: string): AppError {
	return new AppError('data/wrong-layout', `The archive is not laid out as aclImdb: ${message}`, {
		next: 'Use aclImdb_v1.tar.gz as it is published, or leave --data out to download it.'
	});
}

function notFound(archivePath: string, cause: unknown): AppError {
	return new AppError('data/not-found', `The archive ${archivePath} cannot be opened.`, {
		next: 'Check the path after --data, or leave --data out to download the archive.',
		cause
	});
}

function explain(error: unknown, archivePath: string): unknown {
	if (error instanceof AppError || !(error instanceof Error)) return error;
	if (error.name === 'AbortError') return error;
	if ('syscall' in error) return notFound(archivePath, error);
	return new AppError(
		'data/damaged-archive',
		`The archive ${archivePath} is cut short or damaged, or is no .tar.gz at all.`,
		{ next: 'Get it again; an interrupted copy or download is the usual reason.', cause: error }
	);
}
