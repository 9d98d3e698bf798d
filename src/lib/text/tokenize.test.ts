import { describe, expect, it } from 'vitest';
import type { TextOptions } from '../contract/text-options.ts';
import { forEachToken, tokenize } from './tokenize.ts';

const plain: TextOptions = {
	version: 1,
	marks: '!?',
	stopWords: 'none',
	stemming: 'none',
	spelling: 'none',
	maxTokens: 4,
	headTokens: 2
};
const review = "<p>I don't like the actors' movies!</p>";

describe('tokenize', () => {
	it('gives every token, however many the model reads', () => {
		expect(tokenize(review, plain)).toEqual([
			...['i', "don't", 'like', 'the', 'actors', 'movies', '!']
		]);
	});

	it('drops stop words', () => {
		expect(tokenize(review, { ...plain, stopWords: 'nltk-english' })).toEqual([
			...['like', 'actors', 'movies', '!']
		]);
	});

	it('drops stop words before it stems, not after', () => {
		const paper: TextOptions = { ...plain, stopWords: 'nltk-english', stemming: 'porter' };
		expect(tokenize("The actors' wills", paper)).toEqual(['actor', 'will']);
	});
});

describe('forEachToken', () => {
	it('gives the places of the tokens that are left', () => {
		const found: string[] = [];
		forEachToken(review, { ...plain, stopWords: 'nltk-english' }, (_, start, end) =>
			found.push(review.slice(start, end))
		);
		expect(found).toEqual(['like', 'actors', 'movies', '!']);
	});
});
