import { expect, it } from 'vitest';
import { selectWords } from './select-words.ts';

// "a b", "b c", and "z z z" of a review that is not counted.
const corpus = { words: ['z', 'a', 'b', 'c', 'B'], tokens: Int32Array.of(1, 2, 2, 3, 0, 0, 0) };
const counted = [
	{ start: 0, end: 2 },
	{ start: 2, end: 4 }
];

it.each([
	[1, ['b']],
	[2, ['b', 'a']],
	[9, ['b', 'a', 'c']]
])('chooses the %i most frequent words, equal ones by the alphabet', (maxWords, expected) => {
	expect(selectWords(corpus, counted, maxWords)).toEqual(expected);
});

it('counts in the reviews it is given only', () => {
	expect(selectWords(corpus, [], 5)).toEqual([]);
	expect(selectWords(corpus, [{ start: 3, end: 5 }], 5)).toEqual(['c', 'z']);
});
