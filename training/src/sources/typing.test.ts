import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { slip, type } from './typing.ts';

const SENTENCES = ['I did not like this movie', 'Paris looks lovely'];
const TEXTS = 4000;

describe('type', () => {
	const random = createRandom(1);
	const texts = Array.from({ length: TEXTS }, () => type(SENTENCES, random));
	const shareOf = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length / TEXTS;

	it('writes a quarter of the texts in lower case and without a mark at the end', () => {
		expect(shareOf(/^[^\p{Lu}]*\p{Ll}$/u)).toBeCloseTo(0.25, 1);
	});

	it('mistypes a word in every seventh text or so', () => {
		const spelled = /^I did not like this movie\W+Paris looks lovely\W*$/i;
		expect(1 - shareOf(spelled)).toBeCloseTo(0.15, 1);
	});

	it('shouts a word now and then', () => {
		const share = shareOf(/\p{Lu}{3}/u);
		expect(share).toBeGreaterThan(0.01);
		expect(share).toBeLessThan(0.06);
	});

	it('types the same for the same seed', () => {
		const again = createRandom(1);
		expect(texts.map(() => type(SENTENCES, again))).toEqual(texts);
	});

	it('leaves single words as they are, but for case and marks', () => {
		const words = Array.from({ length: 500 }, () => type(['Gripping'], random));
		expect(words.filter((text) => !/^gripping\W*$/i.test(text))).toEqual([]);
	});

	it('adds no mark to a question', () => {
		const questions = Array.from({ length: 100 }, () => type(['Why?'], random));
		expect(new Set(questions.map((text) => text.toLowerCase()))).toEqual(new Set(['why?']));
	});
});

it('slips by dropping, doubling or swapping a letter behind the first', () => {
	const random = createRandom(2);
	const slips = Array.from({ length: 500 }, () => slip('movie', random));
	expect(new Set(slips)).toEqual(
		new Set([
			...['mvie', 'moie', 'move'],
			...['moovie', 'movvie', 'moviie'],
			...['mvoie', 'moive', 'movei']
		])
	);
});
