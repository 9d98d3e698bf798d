import { describe, expect, it } from 'vitest';
import { compare, contract, fixArticles, inflect, negate, type Person } from './english.ts';

describe('inflect', () => {
	it.each([
		['be', 'I', 'am', 'was'],
		['be', 'singular', 'is', 'was'],
		['be', 'plural', 'are', 'were'],
		['have', 'singular', 'has', 'had'],
		['fall flat', 'singular', 'falls flat', 'fell flat'],
		['fall flat', 'plural', 'fall flat', 'fell flat'],
		['try', 'singular', 'tries', 'tried'],
		['annoy', 'singular', 'annoys', 'annoyed'],
		['miss the mark', 'singular', 'misses the mark', 'missed the mark'],
		['go nowhere', 'singular', 'goes nowhere', 'went nowhere'],
		['drag', 'singular', 'drags', 'dragged'],
		['love', 'I', 'love', 'loved']
	] satisfies [string, Person, string, string][])(
		'%s, %s: %s, %s',
		(verb, person, present, past) => {
			expect(inflect(verb, person, 'present')).toBe(present);
			expect(inflect(verb, person, 'past')).toBe(past);
		}
	);
});

it('negates with and without a contraction', () => {
	expect(negate('be', 'plural', 'past', true)).toBe("weren't");
	expect(negate('be', 'singular', 'present', false)).toBe('is not');
	expect(negate('do', 'singular', 'present', true)).toBe("doesn't");
	expect(negate('be', 'I', 'present', true)).toBe('am not');
});

it.each([
	['good', 'better', 'best'],
	['bad', 'worse', 'worst'],
	['funny', 'funnier', 'funniest'],
	['dull', 'duller', 'dullest'],
	['lame', 'lamer', 'lamest'],
	['flat', 'flatter', 'flattest'],
	['fresh', 'fresher', 'freshest'],
	['boring', 'more boring', 'most boring'],
	['tired', 'more tired', 'most tired'],
	['clichéd', 'more clichéd', 'most clichéd'],
	['second-rate', 'more second-rate', 'most second-rate']
])('compares %s', (adjective, comparative, superlative) => {
	expect(compare(adjective)).toEqual([comparative, superlative]);
});

it.each([
	['a awful film', 'an awful film'],
	['a unimpressive one, a unique one', 'an unimpressive one, a unique one'],
	['a honest, a heartfelt', 'an honest, a heartfelt'],
	['a 8/10, a 7/10, a 1930 western', 'an 8/10, a 7/10, a 1930 western'],
	['A useless, A one-note, A hour', 'A useless, A one-note, An hour']
])('writes the articles of %s', (text, fixed) => {
	expect(fixArticles(text)).toBe(fixed);
});

it.each([
	['It is bad. They say it is. Half of it is fun.', "It's bad. They say it is. Half of it is fun."],
	[
		'I am sure that I have seen it, and I have read it',
		"I'm sure that I've seen it, and I have read it"
	],
	['I will not, but you will see it', "I won't, but you'll see it"],
	[
		'Do not say that I cannot act: they were not there',
		"Don't say that I can't act: they weren't there"
	]
])('contracts %s', (text, short) => {
	expect(contract(text)).toBe(short);
});
