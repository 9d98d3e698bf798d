import { describe, expect, it } from 'vitest';
import { scan } from './scan.ts';
import { MAX_WORD_LENGTH } from './specification.ts';

function tokensOf(text: string, marks = '!?'): string[] {
	const tokens: string[] = [];
	scan(text, marks, (token) => tokens.push(token));
	return tokens;
}

function placesOf(text: string, marks = '!?'): [string, string][] {
	const places: [string, string][] = [];
	scan(text, marks, (token, start, end) => places.push([token, text.slice(start, end)]));
	return places;
}

describe('scan', () => {
	it.each<[string, string, string[]]>([
		['nothing', '', []],
		['white space only', ' \t\r\n\u00a0\u2003\u3000', []],
		['one mark', '!', ['!']],
		['plain words', 'A Great FILM', ['a', 'great', 'film']],
		['marks after a word', 'what?!', ['what', '?', '!']],
		['marks that are none here', 'good, (bad); ugly.', ['good', 'bad', 'ugly']],
		['a hyphen', 'well-made', ['well', 'made']],
		['an underscore', '_really_', ['really']],
		['a control character', 'a\0b\x7fc', ['a', 'b', 'c']],
		['a lone surrogate', 'a\ud800b\udc00c', ['a', 'b', 'c']],
		['surrogates in the wrong order', 'a\ude00\ud83db', ['a', 'b']],
		['a noncharacter', 'a\uffffb', ['a', 'b']]
	])('reads %s', (_, text, tokens) => {
		expect(tokensOf(text)).toEqual(tokens);
	});

	it.each<[string, string, string[]]>([
		['an HTML break', 'good<br />bad<br>ugly', ['good', 'bad', 'ugly']],
		['attributes', '<a href="x.html" title=\'y\'>link</a>', ['link']],
		['a tag inside a word', 'un<b>believ</b>able', ['un', 'believ', 'able']],
		['a comment', 'a<!-- b -->c', ['a', 'c']],
		['a processing instruction', '<?xml version="1.0"?>a', ['a']],
		['a smaller-than sign', 'a < b, 1<2', ['a', 'b', '1', '2']],
		['a heart', 'I <3 it', ['i', '3', 'it']],
		['an unclosed tag', 'good <b film', ['good', 'b', 'film']],
		['an unclosed tag before a tag', 'a <b <i>c', ['a', 'b', 'c']],
		['a tag at the very end', 'a<', ['a']],
		['a greater-than sign', 'a > b', ['a', 'b']],
		['a tag over several lines', 'a<br\n/>b', ['a', 'b']]
	])('reads markup: %s', (_, text, tokens) => {
		expect(tokensOf(text)).toEqual(tokens);
	});

	it.each<[string, string, string[]]>([
		['named', 'caf&eacute; &Eacute;T&Eacute;', ['cafe', 'ete']],
		['decimal', '&#72;i&#33;', ['hi', '!']],
		['hexadecimal', '&#x48;&#X69;', ['hi']],
		['an apostrophe', 'don&apos;t don&#39;t don&rsquo;t don&#146;t', Array(4).fill("don't")],
		['a space', 'a&nbsp;b', ['a', 'b']],
		['a soft hyphen', 'won&shy;der', ['wonder']],
		['inside a number', '7&#46;5', ['7.5']],
		['a decoded tag is no tag', '&lt;br&gt;', ['br']],
		['nested, decoded once', '&amp;lt;b&amp;gt;', ['lt', 'b', 'gt']],
		['nested number', '&amp;#33;', ['33']],
		['unknown', '&bogus;', ['bogus']],
		['wrong case', '&EACUTE;', ['eacute']],
		['without its semicolon', 'AT&amp T&lt', ['at', 'amp', 't', 'lt']],
		['an ampersand alone', 'rock & roll&', ['rock', 'roll']],
		['an empty number', '&#;&#x;a', ['x', 'a']],
		['not a digit', '&#xg;&#1a;', ['xg', '1a']],
		['zero', 'a&#0;b', ['a', 'b']],
		['a surrogate', 'a&#xd83d;&#xde00;b', ['a', 'b']],
		['too large', 'a&#1114112;b&#99999999999999999999;c', ['a', 'b', 'c']],
		['an emoji', '&#x1F600;', ['😀']],
		['the last character', '&#x10FFFE;', ['\u{10fffe}']]
	])('reads entities: %s', (_, text, tokens) => {
		expect(tokensOf(text)).toEqual(tokens);
	});

	it.each<[string, string, string[]]>([
		['an inner apostrophe', "don't o'clock rock'n'roll", ["don't", "o'clock", "rock'n'roll"]],
		['curly quotes', '“It’s ‘great’”', ["it's", 'great']],
		['backtick and acute', 'don`t don´t', ["don't", "don't"]],
		['outer apostrophes', "'tis the actors' 'best'", ['tis', 'the', 'actors', 'best']],
		['two apostrophes', "rock''n", ['rock', 'n']],
		['a score', '7.5/10', ['7.5/10']],
		['ten of ten', '10/10!', ['10/10', '!']],
		['thousands', '1,000,000.', ['1,000,000']],
		['a full stop after a number', 'in 1984. 2 films', ['in', '1984', '2', 'films']],
		['signs between letters', 'and/or u.s.a a,b', ['and', 'or', 'u', 's', 'a', 'a', 'b']],
		['signs between letter and digit', 'a.1 1.a 3d/2d', ['a', '1', '1', 'a', '3d', '2d']],
		['two signs between digits', '1..2 3,,4 5./6', ['1', '2', '3', '4', '5', '6']],
		['letters and digits', '1980s mp3 1.5x', ['1980s', 'mp3', '1.5x']],
		['an outer sign', '.5 /10', ['5', '10']],
		['a fraction', '2½ ⅓', ['2', '½', '⅓']],
		['a fraction slash', '7⁄10', ['7/10']]
	])('reads words and numbers: %s', (_, text, tokens) => {
		expect(tokensOf(text)).toEqual(tokens);
	});

	it.each<[string, string, string[]]>([
		['accents', 'Amélie Ångström ÇA', ['amelie', 'angstrom', 'ca']],
		['combining accents', 'Ame\u0301lie e\u0323\u0302\u0301!', ['amelie', 'e', '!']],
		[
			'letters that do not decompose',
			'Øre æon ŒUVRE Straße Łódź þorn',
			'ore aeon oeuvre strasse lodz thorn'.split(' ')
		],
		['ligatures', 'ﬁlm oﬃce', ['film', 'office']],
		['full-width', 'Ｇｏｏｄ！１０／１０', ['good', '!', '10/10']],
		['mathematical bold', '𝐁𝐚𝐝 𝟏𝟎', ['bad', '10']],
		['circled and Roman', '① Ⅳ', ['1', 'iv']],
		['signs that no name should grow by', 'Batman™ №1 ℅', ['batman', '1', '℅']],
		['Windows-1252 read as Latin-1', 'don\x92t\x85 good\x97bad', ["don't", 'good', 'bad']],
		['invisible characters', 'won\u00adder\u200dful \ufeffa\u200e', ['wonderful', 'a']],
		['a zero-width space', 'a\u200bb', ['a', 'b']],
		['Cyrillic, case kept', 'Хороший фильм', ['Хороший', 'фильм']],
		['Chinese', '很好看。不错', ['很好看', '不错']],
		['right to left', '\u202bסרט טוב\u202c فيلم رائع؟', ['סרט', 'טוב', 'فيلم', 'رائع', '?']],
		['both scripts in one word', 'naïveфильм', ['naiveфильм']]
	])('folds %s', (_, text, tokens) => {
		expect(tokensOf(text)).toEqual(tokens);
	});

	it.each<[string, string, string[]]>([
		['one', '😀', ['😀']],
		['between letters', 'wow😀wow', ['wow', '😀', 'wow']],
		['skin tone and variation', '👍🏽❤️', ['👍', '❤']],
		['joined', '👩‍👧', ['👩', '👧']],
		['a flag', '🇫🇷', ['🇫', '🇷']],
		['stars, however many', '★★★★☆', ['★', '★', '★', '★', '☆']],
		['a keycap', '5️⃣', ['5']]
	])('reads emoji: %s', (_, text, tokens) => {
		expect(tokensOf(text)).toEqual(tokens);
	});

	it.each<[string, string, string, string[]]>([
		['keeps three equal marks of a row', '!!!!!!', '!?', ['!', '!', '!']],
		['counts a row over spaces', '! ! ! !<br>!', '!?', ['!', '!', '!']],
		['begins a new row after another token', '!!!!a!!!!', '!?', [...'!!!a!!!']],
		['counts each mark alone', '!?!?!?!?', '!?', [...'!?!?!?!?']],
		['takes a double mark apart', 'what⁉‼', '!?', ['what', '!', '?', '!', '!']],
		['finds no mark without marks', 'a!', '', ['a']],
		['keeps a joining sign in its word', "it's 7.5.", "'.", ["it's", '7.5', '.']],
		['finds a joining sign outside words', "'a' .", "'.", ["'", 'a', "'", '.']],
		['finds a joining sign before a letter', '1.a', '.', ['1', '.', 'a']],
		['finds a dash and quotes of any form', '“a”—…', '-".', ['"', 'a', '"', '-', '.', '.', '.']],
		['finds what is no tag and no entity', '<3 & <b> &lt;', '<&>', ['<', '3', '&', '<']]
	])('%s', (_, text, marks, tokens) => {
		expect(tokensOf(text, marks)).toEqual(tokens);
	});

	it('keeps the first characters of a word without end', () => {
		const long = 'a'.repeat(MAX_WORD_LENGTH);
		expect(tokensOf(`${long}b ${long}'s ${long.slice(1)}'s`)).toEqual([long, long, long.slice(1)]);
		expect(tokensOf(`${long.slice(1)}'té`)).toEqual([long.slice(1)]);
		expect(tokensOf('𠀀'.repeat(100))).toEqual(['𠀀'.repeat(MAX_WORD_LENGTH)]);
		expect(tokensOf('9.'.repeat(100) + '9')).toEqual(['9.'.repeat(31) + '9']);
	});

	it('tells where in the raw text each token stands', () => {
		expect(placesOf('<b>Caf&eacute;</b> “DON’T”!!')).toEqual([
			['cafe', 'Caf&eacute;'],
			["don't", 'DON’T'],
			['!', '!'],
			['!', '!']
		]);
		expect(placesOf("e\u0301t\u0301, the actors' 😀")).toEqual([
			['et', 'e\u0301t\u0301'],
			['the', 'the'],
			['actors', 'actors'],
			['😀', '😀']
		]);
	});
});
