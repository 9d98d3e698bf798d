import { describe, expect, it } from 'vitest';
import { indexNgrams, indexVocabulary } from './vocabulary.ts';

describe('indexVocabulary', () => {
	it('numbers the words behind padding and unknown', () => {
		expect([...indexVocabulary(['the', 'film'])]).toEqual([
			['the', 2],
			['film', 3]
		]);
	});

	it.each([
		['an empty word', ['the', '']],
		['a word twice', ['the', 'film', 'the']]
	])('refuses %s', (_, words) => {
		expect(() => indexVocabulary(words)).toThrow(
			expect.objectContaining({ code: 'text/bad-vocabulary', next: expect.stringMatching(/./) })
		);
	});
});

describe('indexNgrams', () => {
	const vocabulary = indexVocabulary(['the', 'film', 'not']);

	it('spells them in ids, in their order', () => {
		expect(indexNgrams(['film', 'not the film', 'the film'], vocabulary)).toEqual(
			[[3], [4, 2, 3], [2, 3]].map((ids) => Int32Array.from(ids))
		);
	});

	it.each([
		['a word that the vocabulary does not have', ['the end']],
		['one of four words', ['the film the film']],
		['two spaces', ['the  film']],
		['nothing', ['']]
	])('refuses %s', (_, ngrams) => {
		expect(() => indexNgrams(ngrams, vocabulary)).toThrow(
			expect.objectContaining({ code: 'text/bad-vocabulary', next: expect.stringMatching(/./) })
		);
	});
});
