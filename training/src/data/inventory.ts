// What an archive must hold to be believed: every review that its lists of movies name, once, and no class empty.
import { AppError } from '../../../src/lib/contract/errors.ts';
import type { ArchiveItem } from './archive.ts';

const LABELLED_FOLDERS = [
	'aclImdb/train/pos',
	'aclImdb/train/neg',
	'aclImdb/test/pos',
	'aclImdb/test/neg'
];
const FOLDERS = [...LABELLED_FOLDERS, 'aclImdb/train/unsup'];
const AGAIN = 'Get the archive again, or leave --data out to download it.';

/** Keep count of an archive while it is read.
 *  `add` throws data/wrong-layout for a review that comes twice; `check`, called at the end, throws
 *  data/wrong-layout, data/empty-class or data/incomplete. */
export function createInventory(): { add(item: ArchiveItem): void; check(): void } {
	const ids = new Map<string, Set<number>>(FOLDERS.map((folder) => [folder, new Set()]));
	const movieCounts = new Map<string, number>();

	function add(item: ArchiveItem): void {
		if (item.kind === 'movies') {
			movieCounts.set(item.list.folder, item.list.movies.length);
			return;
		}
		const { path, id } = item.review;
		const seen = ids.get(folderOf(path));
		if (!seen || seen.has(id)) {
			throw new AppError('data/wrong-layout', `The archive holds ${path} twice or out of place.`, {
				next: AGAIN
			});
		}
		seen.add(id);
	}

	function check(): void {
		if ([...ids.values()].every((seen) => seen.size === 0)) {
			throw new AppError('data/wrong-layout', 'The archive holds no review at all.', {
				next: 'Reviews stand in aclImdb/train/pos and so on; use the archive as it is published.'
			});
		}
		for (const folder of LABELLED_FOLDERS) {
			if (ids.get(folder)?.size === 0) {
				throw new AppError('data/empty-class', `The archive holds no review in ${folder}.`, {
					next: AGAIN
				});
			}
		}
		for (const [folder, seen] of ids) checkMovies(folder, seen);
	}

	/** The lists name every review of the original, so they also tell when some are missing. */
	function checkMovies(folder: string, seen: ReadonlySet<number>): void {
		const movies = movieCounts.get(folder);
		if (movies === undefined) {
			if (seen.size === 0) return;
			const list = folder.replace(/\/(\w+)$/, '/urls_$1.txt');
			throw new AppError('data/incomplete', `The archive holds ${folder} but not ${list}.`, {
				next: `${AGAIN} Validation is cut by movie, and that file names the movies.`
			});
		}
		let present = 0;
		for (const id of seen) if (id < movies) present++;
		if (present === movies && seen.size === movies) return;
		throw new AppError(
			'data/incomplete',
			`The archive names the movies of ${movies} reviews in ${folder} and holds ${seen.size} reviews.`,
			{ next: AGAIN }
		);
	}

	return { add, check };
}

/** @example  folderOf('aclImdb/train/pos/0_9.txt') gives 'aclImdb/train/pos' */
export function folderOf(path: string): string {
	return path.slice(0, path.lastIndexOf('/'));
}
