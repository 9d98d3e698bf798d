import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encode } from '../../../src/lib/text/encode.ts';
import { tokenize } from '../../../src/lib/text/tokenize.ts';
import { indexVocabulary } from '../../../src/lib/text/vocabulary.ts';
import { readReviews } from './archive.ts';
import { readCorpus } from './corpus.ts';
import { encodeCorpus } from './encode-corpus.ts';
import { idsOf, SPLIT_NAMES } from './encoded.ts';
import type { DataOptions } from './options.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';
import { tinyFiles, writeArchive } from './testing/tiny-archive.ts';

const paper: DataOptions = {
	split: 'paper',
	validationFraction: 0.2,
	vocabularySize: 30,
	vocabularySource: 'train',
	seed: 3,
	text: {
		version: 1,
		marks: '',
		stopWords: 'nltk-english',
		stemming: 'porter',
		spelling: 'none',
		maxTokens: 6,
		headTokens: 6
	}
};
const good: DataOptions = {
	...paper,
	split: 'official',
	vocabularySource: 'train+unlabelled',
	text: {
		...paper.text,
		marks: '!?',
		stopWords: 'none',
		stemming: 'none',
		spelling: 'nearest',
		headTokens: 2
	}
};

/** The tiny archive, one text of it empty, as a corpus and as texts by path. */
async function load(options: DataOptions) {
	const files = tinyFiles().map((file) =>
		file.path.includes('train/pos/3_') ? { ...file, content: '<br />' } : file
	);
	const path = await writeArchive(join(await temporaryFolder(), 'a.tar.gz'), files);
	const corpus = await readCorpus(path, (text) => tokenize(text, options.text));
	const texts = new Map<string, string>();
	for await (const review of readReviews(path)) texts.set(review.path, review.text);
	return { corpus, texts, encoded: encodeCorpus(corpus, options) };
}

describe.each([
	['of the paper', paper],
	['that keep negation', good]
])('encodeCorpus with the options %s', (_, options) => {
	it('gives each review the ids that encode gives its text', async () => {
		const { texts, encoded } = await load(options);
		const vocabulary = indexVocabulary(encoded.description.vocabulary);
		const labelOf = (path: string) =>
			path.includes('/pos/') ? 1 : path.includes('/neg/') ? 0 : 255;
		const expected = [...texts].map(
			([path, text]) => `${labelOf(path)} ${encode(text, options.text, vocabulary).ids.join()}`
		);
		const actual = SPLIT_NAMES.flatMap((name) => {
			const split = encoded.splits[name];
			return Array.from(split.labels, (label, i) => `${label} ${idsOf(split, i).join()}`);
		});
		expect(actual.sort()).toEqual(expected.sort());
		expect(actual).toContain('1 ');
	});

	it('lays every split over one block of shared memory', async () => {
		const { splits, memory, description } = (await load(options)).encoded;
		for (const name of SPLIT_NAMES) {
			const { ids, offsets, labels } = splits[name];
			expect(memory).toBeInstanceOf(SharedArrayBuffer);
			for (const view of [ids, offsets, labels]) expect(view.buffer).toBe(memory);
			expect(offsets).toHaveLength(labels.length + 1);
			expect([offsets[0], offsets.at(-1)]).toEqual([0, ids.length]);
			expect(labels).toHaveLength(description.summaries[name].reviews);
		}
	});

	it('counts words in nothing but what it may learn from', async () => {
		const { corpus, encoded } = await load(options);
		const { vocabulary } = encoded.description;
		const learned =
			options.vocabularySource === 'train'
				? [encoded.splits.train]
				: [encoded.splits.train, encoded.splits.unlabelled];
		const used = new Set(learned.flatMap(({ ids }) => [...ids]));
		expect(vocabulary).toHaveLength(28);
		expect(corpus.words.length).toBeGreaterThan(28);
		// Reviews are cut after the words are counted, so that a few ids may be left without use.
		expect(used.size).toBeGreaterThan(20);
	});
});

it('never lets a word of test or validation into the vocabulary', async () => {
	const files = tinyFiles().map((file) =>
		/test\/(pos|neg)\//.test(file.path)
			? { ...file, content: `${String(file.content)} overheard overheard` }
			: file
	);
	const path = await writeArchive(join(await temporaryFolder(), 'a.tar.gz'), files);
	const corpus = await readCorpus(path, (text) => tokenize(text, good.text));
	const { vocabulary } = encodeCorpus(corpus, { ...good, vocabularySize: 1000 }).description;
	expect(corpus.words).toContain('overheard');
	expect(vocabulary).toContain('wonderful');
	expect(vocabulary).not.toContain('overheard');
});

it('sums the splits up', async () => {
	const files = tinyFiles().map((file) =>
		/(train\/pos\/19|test\/pos\/[34])_/.test(file.path)
			? { ...file, content: 'Again and again!' }
			: file
	);
	const path = await writeArchive(join(await temporaryFolder(), 'a.tar.gz'), files);
	const corpus = await readCorpus(path, (text) => tokenize(text, good.text));
	const options = { ...good, validationFraction: 0, vocabularySize: 1000 };
	const { summaries } = encodeCorpus(corpus, options).description;
	expect(summaries.train).toMatchObject({
		reviews: 40,
		positive: 20,
		negative: 20,
		movies: 14,
		duplicates: 0,
		alsoInTrain: 0,
		coverage: 1
	});
	expect(summaries.test).toMatchObject({ reviews: 40, duplicates: 1, alsoInTrain: 2 });
	expect(summaries.test.coverage).toBeLessThan(1);
	expect(summaries.validation).toEqual({
		reviews: 0,
		positive: 0,
		negative: 0,
		movies: 0,
		duplicates: 0,
		alsoInTrain: 0,
		tokens: { mean: 0, median: 0, percentile95: 0, longest: 0 },
		coverage: 0
	});
	const lengths = corpus.reviews
		.filter(({ part, label }) => part === 'train' && label !== 255)
		.map(({ start, end }) => end - start)
		.sort((a, b) => a - b);
	expect(summaries.train.tokens).toEqual({
		mean: lengths.reduce((sum, length) => sum + length) / 40,
		median: lengths[19],
		percentile95: lengths[37],
		longest: lengths[39]
	});
});

it('does not depend on the order of the archive', async () => {
	const folder = await temporaryFolder();
	const tokens = (text: string) => tokenize(text, good.text);
	const one = await readCorpus(await writeArchive(join(folder, '1'), tinyFiles()), tokens);
	const other = await readCorpus(
		await writeArchive(join(folder, '2'), tinyFiles().reverse()),
		tokens
	);
	expect(other.words).not.toEqual(one.words);
	expect(other.sha256).toBe(one.sha256);
	expect(encodeCorpus(other, good)).toEqual(encodeCorpus(one, good));
});
