import { describe, expect, it } from 'vitest';
import { indexVocabulary } from './vocabulary.ts';

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
