import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextOptions } from '../contract/text-options.ts';
import { cut, encode, locate } from './encode.ts';
import { tokenize } from './tokenize.ts';
import { indexVocabulary } from './vocabulary.ts';

const options: TextOptions = {
	version: 1,
	marks: '!?',
	stopWords: 'none',
	stemming: 'none',
	spelling: 'none',
	maxTokens: 5,
	headTokens: 2
};
const vocabulary = indexVocabulary(['a', 'good', 'film', '!', 'movi']);

describe('encode', () => {
	it.each<[string, string, number[], [tokens: number, cut: number, unknown: number]]>([
		['nothing', '', [], [0, 0, 0]],
		['only markup', '<br /><br />', [], [0, 0, 0]],
		['known words', 'A good film!', [2, 3, 4, 5], [4, 0, 0]],
		['an unknown word', 'a dull film', [2, 1, 4], [3, 0, 1]],
		['as many as it reads', 'a a a a good', [2, 2, 2, 2, 3], [5, 0, 0]],
		['too many', 'a good dull dull film good what', [2, 3, 4, 3, 1], [7, 2, 1]],
		['a word that Object knows', 'constructor __proto__', [1, 1], [2, 0, 2]]
	])('encodes %s', (_, text, ids, [tokenCount, cutCount, unknownCount]) => {
		expect(encode(text, options, vocabulary)).toEqual({
			ids: Int32Array.from(ids),
			tokenCount,
			cutCount,
			unknownCount
		});
	});

	it('looks a word up by its stem, where the options ask for stems', () => {
		const { ids } = encode('Movies', { ...options, stemming: 'porter' }, vocabulary);
		expect(ids).toEqual(Int32Array.of(6));
	});

	it.each<[string, string]>([
		['prose', 'It was a good film, and I do not say that often. '],
		['tags', '<br />'],
		['open tags', '<a'],
		['smaller-than signs', '<'],
		['ampersands', '&'],
		['open entities', '&#1'],
		['long names', '&aaaaaaaaaaaaaaaa'],
		['combining marks', '\u0301\u0327\u0323'],
		['emoji', '👩‍👧'],
		['one word', 'a'],
		['one number', '1/'],
		['apostrophes', "a'"],
		['lone surrogates', '\ud800']
	])('reads 1 MB of %s', (_, fragment) => {
		const text = fragment.repeat(Math.ceil(1e6 / fragment.length));
		const { ids, tokenCount, cutCount } = encode(text, options, vocabulary);
		expect(tokenCount).toBe(tokenize(text, options).length);
		expect(ids.length + cutCount).toBe(tokenCount);
		expect(ids.length).toBe(Math.min(tokenCount, options.maxTokens));
	});
});

describe('cut', () => {
	const ids = Int32Array.of(1, 2, 3, 4, 5);

	it.each<[number, number, number[]]>([
		[4, 2, [1, 2, 4, 5]],
		[4, 4, [1, 2, 3, 4]],
		[4, 0, [2, 3, 4, 5]],
		[1, 0, [5]],
		[1, 1, [1]],
		[5, 2, [1, 2, 3, 4, 5]],
		[9, 2, [1, 2, 3, 4, 5]]
	])('keeps at most %i ids, %i of them from the beginning', (maxTokens, headTokens, kept) => {
		expect(cut(ids, { maxTokens, headTokens })).toEqual(Int32Array.from(kept));
		expect(ids).toEqual(Int32Array.of(1, 2, 3, 4, 5));
	});

	it('gives a copy, even where nothing is cut', () => {
		expect(cut(ids, { maxTokens: 5, headTokens: 5 }).buffer).not.toBe(ids.buffer);
	});

	it.each([
		[0, 0],
		[-1, 0],
		[1.5, 1],
		[NaN, 0],
		[Infinity, 0],
		[4, -1],
		[4, 0.5],
		[4, 5]
	])('refuses maxTokens %d with headTokens %d', (maxTokens, headTokens) => {
		const error = expect.objectContaining({ code: 'text/bad-length' });
		expect(() => cut(ids, { maxTokens, headTokens })).toThrow(error);
		expect(() => encode('', { ...options, maxTokens, headTokens }, vocabulary)).toThrow(error);
	});
});

describe('locate', () => {
	const located = (text: string) => {
		const { tokens, starts, ends } = locate(text, options, vocabulary);
		return tokens.map((token, i) => [token, text.slice(starts[i], ends[i])]);
	};

	it.each([
		[
			'A GOOD film!',
			[
				['a', 'A'],
				['good', 'GOOD'],
				['film', 'film'],
				['!', '!']
			]
		],
		['<b>Don&rsquo;t</b>', [["don't", 'Don&rsquo;t']]],
		[
			'wow‼',
			[
				['wow', 'wow'],
				['!', '‼'],
				['!', '‼']
			]
		],
		[
			'one two three four five six seven',
			[
				['one', 'one'],
				['two', 'two'],
				['five', 'five'],
				['six', 'six'],
				['seven', 'seven']
			]
		]
	])('finds the tokens of %j in it', (text, expected) => {
		expect(located(text)).toEqual(expected);
	});

	it('gives what encode gives, for any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
				const { ids, tokenCount, cutCount, unknownCount, starts, ends } = locate(
					text,
					options,
					vocabulary
				);
				expect({ ids, tokenCount, cutCount, unknownCount }).toEqual(
					encode(text, options, vocabulary)
				);
				expect([starts.length, ends.length]).toEqual([ids.length, ids.length]);
				expect(starts.every((start, i) => start < (ends[i] ?? NaN))).toBe(true);
			})
		);
	});
});
