// A small archive in the layout of aclImdb, with texts of our own: for tests only.
import { writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';

export interface TinyFile {
	path: string;
	content: string | Uint8Array;
}

export interface TinyOptions {
	/** Reviews in each of train/pos, train/neg, test/pos, test/neg; twice as many in train/unsup. */
	reviews?: number;
	/** Reviews of one movie that follow each other. */
	reviewsPerMovie?: number;
}

const GOOD = ['wonderful', 'moving', 'a joy', 'superb acting', "couldn't be better", '!'];
const BAD = ['dreadful', 'boring', 'a waste', 'wooden acting', "wouldn't watch again", '?'];

/** The files of the archive, in the order of the published one: lists of movies, then reviews. */
export function tinyFiles({ reviews = 20, reviewsPerMovie = 3 }: TinyOptions = {}): TinyFile[] {
	const files: TinyFile[] = [{ path: 'aclImdb/README', content: 'not a review' }];
	const folders = ['test/neg', 'test/pos', 'train/neg', 'train/pos', 'train/unsup'];
	for (const [index, folder] of folders.entries()) {
		const count = folder === 'train/unsup' ? 2 * reviews : reviews;
		const ids = Array.from({ length: count }, (_, id) => id);
		const movies = ids.map((id) => {
			const movie = `tt${index}${String(Math.floor(id / reviewsPerMovie)).padStart(6, '0')}`;
			return `http://www.imdb.com/title/${movie}/usercomments`;
		});
		const list = folder.replace('/', '/urls_');
		files.push({ path: `aclImdb/${list}.txt`, content: `${movies.join('\n')}\n` });
		for (const id of ids) {
			const stars = folder.endsWith('pos')
				? 7 + (id % 4)
				: folder.endsWith('neg')
					? 1 + (id % 4)
					: 0;
			files.push({ path: `aclImdb/${folder}/${id}_${stars}.txt`, content: textOf(folder, id) });
		}
	}
	return files;
}

/** Every text differs, by a number, and its length varies. */
function textOf(folder: string, id: number): string {
	const words = folder.endsWith('pos') ? GOOD : folder.endsWith('neg') ? BAD : [...GOOD, ...BAD];
	const chosen = Array.from({ length: 1 + (id % 7) }, (_, i) => words[(id * 5 + i) % words.length]);
	return `Film number ${id} of ${folder}:<br /><br />${chosen.join(', ')}.`;
}

/** Pack files as .tar.gz. */
export async function packFiles(files: readonly TinyFile[]): Promise<Buffer> {
	const tar = pack();
	for (const { path, content } of files) tar.entry({ name: path }, content);
	tar.finalize();
	return gzipSync(await buffer(tar), { level: 1 });
}

/** Pack files into an archive on the disk. */
export async function writeArchive(path: string, files: readonly TinyFile[]): Promise<string> {
	await writeFile(path, await packFiles(files));
	return path;
}
