import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from './names.ts';

const OPTIONS = {
	version: 1,
	marks: '!?',
	stopWords: 'none',
	stemming: 'none',
	spelling: 'none',
	maxTokens: 400,
	headTokens: 130
} as const;

const times = (count: number, text: string) => Array.from({ length: count }, () => text);
const found = (...texts: string[]) => [...findNames(texts, OPTIONS)].sort();

describe('findNames', () => {
	it('finds people, places and days by their capitals within sentences', () => {
		const texts = times(3, 'we saw John Hurt in a pub in Prague, Tuesday or so');
		expect(found(...texts)).toEqual(['hurt', 'john', 'prague', 'tuesday']);
	});

	it('takes no capital for a name where a sentence, a title or a quotation may begin', () => {
		const begins = [
			'Dull film',
			'bad. Dull film',
			'bad! Dull',
			'so: Dull',
			'a "Dull film"',
			'- Dull'
		];
		for (const text of [...begins, 'bad.<br /><br />Dull', '(Dull']) {
			expect(found(...times(5, text)), text).toEqual([]);
		}
	});

	it('leaves out what is as often a word, what is rare, and what is capitals throughout', () => {
		const will = times(10, 'and Will was there');
		expect(found(...will, 'it will do')).toEqual(['will']);
		expect(found(...will, ...times(2, 'it will do'))).toEqual([]);
		expect(found(...times(2, 'with Jack'))).toEqual([]);
		expect(found(...times(9, 'seen on TV and on DVD, so GOOD'))).toEqual([]);
		expect(found(...times(9, 'with Jack'), ...times(9, 'what a JACK'))).toEqual(['jack']);
	});

	it('gives stems where the vocabulary has stems', () => {
		const texts = times(3, 'all about Charlies');
		expect([...findNames(texts, { ...OPTIONS, stemming: 'porter' })]).toEqual(['charli']);
	});

	it('finds the same in any order, and nothing without capitals', () => {
		const word = fc.constantFrom('Ann', 'ann', 'Rome', 'rome', 'fine', 'a,', 'end.');
		const text = fc.array(word).map((words) => words.join(' '));
		fc.assert(
			fc.property(fc.array(text), (texts) => {
				expect(found(...[...texts].reverse())).toEqual(found(...texts));
				expect(found(...texts.map((one) => one.toLowerCase()))).toEqual([]);
			})
		);
	});
});
