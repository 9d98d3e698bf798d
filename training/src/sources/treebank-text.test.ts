import { expect, it } from 'vitest';
import { isCutInsideWord, joinWords } from './treebank-text.ts';

it.each([
	["It is n't bad .", "It isn't bad."],
	["You ca n't say it 's dull , they 'd object !", "You can't say it's dull, they'd object!"],
	['one can not look away', 'one cannot look away'],
	['a -LRB- long -RRB- film', 'a (long) film'],
	["the `` hero , '' so called", 'the "hero," so called'],
	["a ` comedy ' for kids", "a 'comedy' for kids"],
	["the actors ' faces", "the actors' faces"],
	["-LRB- ' Stay , ' she says -RRB-", "('Stay,' she says)"],
	['either\\/or , rated \\*\\*', 'either/or, rated **'],
	['2\u00a01\\/2 stars', '2 1/2 stars'],
	['it cost $ 9 -- or 20 %', 'it cost $9 -- or 20%'],
	["give 'em hell", "give 'em hell"],
	['what ?!? ... no', 'what?!?... no']
])('writes %s as %s', (words, text) => {
	expect(joinWords(words.split(' '))).toBe(text);
});

it.each([
	["n't good", true],
	["'s a hoot", true],
	['it ca', true],
	['it can', false],
	["is n't good", false],
	["'em all", false]
])('tells whether %s is cut inside a word', (words, isCut) => {
	expect(isCutInsideWord(words.split(' '))).toBe(isCut);
});
