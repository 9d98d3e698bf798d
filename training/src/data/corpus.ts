// Archive → corpus: every review read and tokenised once, as numbers; the texts themselves are let go.
import { createHash } from 'node:crypto';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { readArchive, type ReadOptions, type Review } from './archive.ts';
import { folderOf } from './inventory.ts';

export interface CorpusReview {
	path: string;
	part: Review['part'];
	label: Review['label'];
	/** The movie's id at IMDB, such as `tt0453418`. */
	movie: string;
	/** SHA-256 of the text's bytes in hex: equal texts are duplicates. */
	textSha256: string;
	/** The review's tokens are `tokens[start]` to `tokens[end - 1]` of the corpus. */
	start: number;
	end: number;
}

export interface Corpus {
	/** SHA-256 over all paths and texts; see `digestReviews`. */
	sha256: string;
	/** In the order of their paths, whatever the order of the archive. */
	reviews: CorpusReview[];
	/** Uncut, shape [all tokens], each an index into `words`. */
	tokens: Int32Array;
	/** Every distinct token, in the order of appearance in the archive. */
	words: string[];
}

/** Read an archive into a corpus.
 *  @param tokenizeText  text to tokens; called once for every review, in the order of the archive
 *  @throws              the errors of `readReviews` */
export async function readCorpus(
	archivePath: string,
	tokenizeText: (text: string) => string[],
	options: ReadOptions = {}
): Promise<Corpus> {
	const wordIds = new Map<string, number>();
	const tokens = createBuffer();
	const movies = new Map<string, string[]>();
	const read: { review: Omit<CorpusReview, 'movie'>; id: number }[] = [];

	for await (const item of readArchive(archivePath, options)) {
		if (item.kind === 'movies') {
			movies.set(item.list.folder, item.list.movies);
			continue;
		}
		const { path, part, label, id, text } = item.review;
		const start = tokens.length();
		for (const token of tokenizeText(text)) {
			let wordId = wordIds.get(token);
			if (wordId === undefined) {
				wordId = wordIds.size;
				// A copy: a slice of a text would keep that whole text in memory.
				wordIds.set(Buffer.from(token).toString(), wordId);
			}
			tokens.push(wordId);
		}
		const textSha256 = createHash('sha256').update(item.bytes).digest('hex');
		const end = tokens.length();
		read.push({ review: { path, part, label, textSha256, start, end }, id });
	}

	const reviews = read.map(({ review, id }) => {
		const movie = movies.get(folderOf(review.path))?.[id];
		if (movie === undefined) {
			throw new AppError(
				'data/incomplete',
				`The archive does not name the movie of ${review.path}.`,
				{
					next: 'Get the archive again, or leave --data out to download it.'
				}
			);
		}
		return { ...review, movie };
	});
	reviews.sort((a, b) => (a.path < b.path ? -1 : 1));
	return {
		sha256: digestReviews(reviews),
		reviews,
		tokens: tokens.values(),
		words: [...wordIds.keys()]
	};
}

/** Digest the reviews, not the archive around them, so that a repacked archive has the digest of the original.
 *  @param reviews  in the order of their paths
 *  @returns        SHA-256, hex, of the lines `<SHA-256 of the text>  <path>`
 *  @source         the same as `sha256sum` twice over the unpacked files, in the C locale's order:
 *                  `find aclImdb -path '*[gps]/*_*.txt' | LC_ALL=C sort | xargs sha256sum | sha256sum` */
export function digestReviews(reviews: Iterable<{ path: string; textSha256: string }>): string {
	const hash = createHash('sha256');
	for (const { path, textSha256 } of reviews) hash.update(`${textSha256}  ${path}\n`);
	return hash.digest('hex');
}

/** 32-bit integers that grow by doubling; 26 million in an array of numbers would take twice the memory. */
function createBuffer(): { push(value: number): void; length(): number; values(): Int32Array } {
	let values = new Int32Array(1 << 16);
	let length = 0;
	return {
		push(value) {
			if (length === values.length) {
				const longer = new Int32Array(2 * length);
				longer.set(values);
				values = longer;
			}
			values[length++] = value;
		},
		length: () => length,
		values: () => values.subarray(0, length)
	};
}
