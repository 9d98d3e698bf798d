import { describe, expect, it } from 'vitest';
import { stem } from './stem.ts';

describe('stem', () => {
	// The second column is what NLTK 3.10.3 gives with MARTIN_EXTENSIONS; in the notes, what other variants give.
	it.each([
		['possibly', 'possibl', 'possibli in Porter 1980'],
		['psychology', 'psycholog', 'psychologi in Porter 1980'],
		['as', 'as', 'a in Porter 1980'],
		['plays', 'plai', 'play in Porter2 and in NLTK_EXTENSIONS'],
		['dying', 'dy', 'die in Porter2 and in NLTK_EXTENSIONS'],
		['generously', 'gener', 'generous in Porter2'],
		['relational', 'relat', ''],
		['movies', 'movi', ''],
		['hopping', 'hop', ''],
		['1980s', '1980', '']
	])('gives Porter, with his later departures: %s → %s', (word, expected) => {
		expect(stem(word)).toBe(expected);
	});

	it.each([
		["movie's", 'movi'],
		["don't", "don't"],
		['7.5/10', '7.5/10'],
		['Фильмы', 'Фильмы'],
		['!', '!'],
		['😀', '😀']
	])('drops a possessive and leaves what is no plain word: %s → %s', (token, expected) => {
		expect(stem(token)).toBe(expected);
	});

	it('gives the same stem again when its memory has been full', () => {
		for (let index = 0; index < 120_000; index++) stem(`films${index}`);
		expect(stem('running')).toBe('run');
		expect(stem('running')).toBe('run');
	});
});
