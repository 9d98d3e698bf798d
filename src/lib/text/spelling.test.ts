import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_WORD_ID, UNKNOWN_ID } from '../contract/text-options.ts';
import { idOfMeant } from './spelling.ts';
import { indexVocabulary } from './vocabulary.ts';

const words = ['the', 'film', 'really', 'enjoyed', 'films', 'awesome', 'good', 'wood', 'bad'];
const vocabulary = indexVocabulary(words);
const meant = (word: string) => words[idOfMeant(word, vocabulary) - FIRST_WORD_ID];

describe('idOfMeant', () => {
	it.each([
		['realy', 'really', 'a letter too few'],
		['reallly', 'really', 'a letter too many'],
		['reakly', 'really', 'a wrong letter'],
		['awesoem', 'awesome', 'two letters swapped'],
		['awesomee', 'awesome', 'one too many at the end'],
		['awesom', 'awesome', 'one too few at the end']
	])('reads %s as %s: %s', (word, expected) => {
		expect(meant(word)).toBe(expected);
	});

	it('takes the commonest of several', () => {
		expect(meant('filmz')).toBe('film');
	});

	it.each<[string, string | undefined, string]>([
		['goood', 'good', 'the first letter as it is'],
		['rood', undefined, 'another first letter'],
		['enjyed!', undefined, 'more than letters'],
		['baad', 'bad', 'four letters'],
		['bda', undefined, 'three letters'],
		['ralely', undefined, 'two slips'],
		['éwesome', undefined, 'a letter of another alphabet']
	])('%s gives %s: %s', (word, expected) => {
		expect(meant(word)).toBe(expected);
	});

	it('leaves the rare words of a large vocabulary alone', () => {
		const filler = Array.from({ length: 8_000 }, (_, i) => `w${i}`);
		expect(idOfMeant('realy', indexVocabulary([...filler, 'really']))).toBe(UNKNOWN_ID);
		const last = [...filler.slice(1), 'really'];
		expect(idOfMeant('realy', indexVocabulary(last))).toBe(FIRST_WORD_ID + 7_999);
	});

	it('undoes any one slip behind the first letter', () => {
		const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
		fc.assert(
			fc.property(fc.nat({ max: 6 }), letter, fc.nat({ max: 3 }), (place, other, kind) => {
				const [word, at] = ['awesome', Math.max(1, place)];
				const [before, rest] = [word.slice(0, at), word.slice(at)];
				const slipped = [
					before + other + rest,
					before + other + rest.slice(1),
					before + rest.slice(1),
					before + (rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2)
				][kind];
				if (slipped !== word) expect(meant(slipped ?? '')).toBe('awesome');
			})
		);
	});
});
