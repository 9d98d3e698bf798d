import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digestReviews, readCorpus } from './corpus.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { tinyFiles, writeArchive } from './testing/tiny-archive.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

it('digests reviews as sha256sum does', () => {
	// Made with the command that the docstring names, on two files with these texts.
	const reviews = [
		{ path: 'aclImdb/train/pos/10_9.txt', textSha256: sha256('Good.') },
		{ path: 'aclImdb/train/pos/9_7.txt', textSha256: sha256('Café!') }
	];
	expect(digestReviews(reviews)).toBe(
		'aaffa2fba4747ab9d50d1df9b0c9fd60944d4a4cef7d09d8774ef701fb27038f'
	);
});

it('keeps each review as its place among the tokens, with its movie', async () => {
	const path = await writeArchive(join(await temporaryFolder(), 'a.tar.gz'), tinyFiles());
	const corpus = await readCorpus(path, (text) => text.split(' '));
	const paths = corpus.reviews.map((review) => review.path);
	expect(paths).toEqual([...paths].sort());
	const files = new Map(tinyFiles().map((file) => [file.path, String(file.content)]));
	for (const review of corpus.reviews) {
		const words = Array.from(
			corpus.tokens.subarray(review.start, review.end),
			(token) => corpus.words[token]
		);
		const text = files.get(review.path) ?? '';
		expect(words.join(' ')).toBe(text);
		expect(review.textSha256).toBe(sha256(text));
	}
	const movieOf = (id: number) =>
		corpus.reviews.find((review) => review.path.includes(`train/pos/${id}_`))?.movie;
	expect([0, 2, 3, 19].map(movieOf)).toEqual(['tt3000000', 'tt3000000', 'tt3000001', 'tt3000006']);
});
