import { describe, expect, it } from 'vitest';
import { isStopWord, NLTK_ENGLISH } from './stop-words.ts';

describe('isStopWord', () => {
	it('holds the 179 words of NLTK', () => {
		expect(NLTK_ENGLISH.size).toBe(179);
	});

	it.each(['the', 'not', "don't", "should've", "i'm", "can't", "that's"])('drops %s', (token) => {
		expect(isStopWord(token)).toBe(true);
	});

	it.each(['film', "movie's", "o'clock", '!', '10', ''])('keeps "%s"', (token) => {
		expect(isStopWord(token)).toBe(false);
	});
});
