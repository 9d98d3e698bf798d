// What holds for any string whatever, and the scanner against a second, slower statement of the specification.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextOptions } from '../contract/text-options.ts';
import { encode } from './encode.ts';
import { NAMED_ENTITIES } from './entities.ts';
import { FOLDS } from './folds.ts';
import * as kinds from './kinds.ts';
import { scan } from './scan.ts';
import { tokenize } from './tokenize.ts';
import { indexVocabulary } from './vocabulary.ts';

const RUNS = { seed: 20260101, numRuns: 1000 };

const fragments = [
	...'<|<br />|<b|<!--|-->|</|>|&|&amp;|&lt;|&#|&#33;|&#x|;|&#39;|&eacute;|&bogus;|&#0;|&shy;'.split(
		'|'
	),
	..."&#xd800;|&nbsp;|'|’|`|.|,|/|7|10|a|Good|film|ÉT|ﬃ|ß|½|★|™|①|！|‼|…|“|!|?|-| |\n|\0".split(
		'|'
	),
	...'\u0301|\u200d|\u202e|\u00a0|\ufe0f|\ud800|\udc00|😀|🏽|фильм|好|سيء|𠀀|𝐁|\x92'.split('|'),
	...['a'.repeat(63), '1.'.repeat(33), '!'.repeat(5)]
];

const anyText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'grapheme' }),
	fc
		.array(fc.integer({ min: 0, max: 0xffff }))
		.map((units) => units.map((unit) => String.fromCharCode(unit)).join('')),
	fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join(''))
);

const anyMarks = fc.constantFrom('', '!?', "'.,/", '<&>#;', '!"-');

const anyOptions: fc.Arbitrary<TextOptions> = fc
	.record({
		version: fc.constant<1>(1),
		marks: anyMarks,
		stopWords: fc.constantFrom('none', 'nltk-english'),
		stemming: fc.constantFrom('none', 'porter'),
		spelling: fc.constantFrom('none' as const, 'nearest' as const),
		maxTokens: fc.integer({ min: 1, max: 12 }),
		headTokens: fc.nat()
	})
	.map((options) => ({ ...options, headTokens: options.headTokens % (options.maxTokens + 1) }));

const words = ['good', 'film', 'a', '!', "'", '7', '😀', '10', 'ffi', 'фильм'];
const vocabulary = indexVocabulary(words);

describe('any text', () => {
	it('becomes ids in range with counts that add up, the same each time', () => {
		const check = (text: string, options: TextOptions) => {
			const frozen = Object.freeze({ ...options });
			const encoded = encode(text, frozen, vocabulary);
			const { ids, tokenCount, cutCount, unknownCount } = encoded;
			expect(ids.every((id) => id >= 1 && id < 2 + words.length)).toBe(true);
			expect(ids.length).toBe(Math.min(tokenCount, options.maxTokens));
			expect(ids.length + cutCount).toBe(tokenCount);
			expect(unknownCount).toBe(ids.filter((id) => id === 1).length);
			expect(tokenize(text, frozen).length).toBe(tokenCount);
			expect(encode(text, frozen, vocabulary)).toEqual(encoded);
		};
		fc.assert(fc.property(anyText, anyOptions, check), RUNS);
	});

	it('gives tokens without white space, capitals or lone surrogates, in the order of their places', () => {
		const check = (text: string, marks: string) => {
			let last = 0;
			scan(text, marks, (token, start, end) => {
				expect(token).toMatch(/^[^\sA-Z\p{Surrogate}]+$/u);
				expect([...token].length).toBeLessThanOrEqual(64);
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(text.length);
				// Only a character that is several marks, such as ‼, gives several tokens at one place.
				last = FOLDS.has(text.charCodeAt(start)) || text[start] === '&' ? start : end;
			});
		};
		fc.assert(fc.property(anyText, anyMarks, check), RUNS);
	});

	it('gives the same tokens again when it is put together from them', () => {
		const check = (text: string, marks: string) => {
			const tokens = tokensOf(text, marks);
			expect(tokensOf(tokens.join(' '), marks)).toEqual(tokens);
		};
		fc.assert(fc.property(anyText, anyMarks, check), RUNS);
	});

	it('gives the tokens that the specification, written with regular expressions, gives', () => {
		const check = (text: string, marks: string) => {
			expect(tokensOf(text, marks)).toEqual(referenceTokens(text, marks));
		};
		fc.assert(fc.property(anyText, anyMarks, check), { ...RUNS, numRuns: 3000 });
	});
});

function tokensOf(text: string, marks: string): string[] {
	const tokens: string[] = [];
	scan(text, marks, (token) => tokens.push(token));
	return tokens;
}

/** Steps 1 to 6 of specification.ts, quadratic and in as few words as possible. */
function referenceTokens(text: string, marks: string): string[] {
	const items = text.match(/<[A-Za-z/!?][^<>]*>|&(\w{1,8}|#\d+|#[xX][0-9a-fA-F]+);|[^]/gu) ?? [];
	const characters = items.flatMap((item) => foldItem(item));
	// One letter for each character: w word, d digit, j sign that joins digits, ' apostrophe, s symbol, p other, space.
	const classes = characters.map(classOf).join('');
	const tokens: string[] = [];
	const pattern = /(?:[wd]|(?<=[wd])'(?=[wd])|(?<=d)j(?=d))+|[^]/g;
	for (const {
		0: { length },
		index,
		0: match
	} of classes.matchAll(pattern)) {
		const token = characters
			.slice(index, index + length)
			.slice(0, 64)
			.join('');
		const isMark = /^['jp]$/.test(match);
		if (isMark && !marks.includes(token)) continue;
		if (isMark && tokens.slice(-3).filter((last) => last === token).length === 3) continue;
		if (match !== ' ') tokens.push(isMark ? token : token.replace(/['.,/]$/, ''));
	}
	return tokens;
}

/** The characters that an item of the text is read as. */
function foldItem(item: string): string[] {
	if (/^<./s.test(item)) return [' '];
	const codePoint = /^&./.test(item) ? decode(item.slice(1, -1)) : item.codePointAt(0);
	if (codePoint === undefined) return [...item].flatMap((character) => foldItem(character));
	if (kinds.kindOf(codePoint) === kinds.DROPPED) return [];
	const folded = FOLDS.get(codePoint) ?? String.fromCodePoint(codePoint);
	return [...folded].map((character) =>
		/[A-Z]/.test(character) ? character.toLowerCase() : character.replace('`', "'")
	);
}

function decode(name: string): number | undefined {
	if (!name.startsWith('#')) return NAMED_ENTITIES.get(name);
	const value = Number(name.slice(1).replace(/^[xX]/, '0x'));
	return value > 0 && value < 0x110000 && (value < 0xd800 || value > 0xdfff) ? value : 0xfffd;
}

function classOf(character: string): string {
	if (/^[0-9]$/.test(character)) return 'd';
	if (/^[.,/]$/.test(character)) return 'j';
	if (character === "'") return "'";
	const kind = kinds.kindOf(character.codePointAt(0) ?? 0);
	if (kind === kinds.LOWER_OR_DIGIT || kind === kinds.OTHER_WORD) return 'w';
	if (kind === kinds.PUNCTUATION) return 'p';
	return kind === kinds.SYMBOL ? 's' : ' ';
}
