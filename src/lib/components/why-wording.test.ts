import { describe, expect, it } from 'vitest';
import type { ExplainedSentence, Explanation } from '../contract/explanation.ts';
import {
	describeTrace,
	describeWhy,
	formatContribution,
	gradeOf,
	piecesOf,
	strongestWords
} from './why-wording.ts';

const text = 'Good, good! But dull.';
const word = (start: number, end: number, contribution: number, probability: number) => ({
	start,
	end,
	contribution,
	probability,
	isUnknown: false
});
const sentences: ExplainedSentence[] = [
	{ start: 0, end: 11, contribution: 2.5, words: [word(0, 4, 1.5, 0.8), word(6, 10, 1, 0.9)] },
	{
		start: 12,
		end: 21,
		contribution: -2,
		words: [word(12, 15, -0.02, 0.9), word(16, 20, -1.98, 0.6)]
	}
];
const explanation: Explanation = { sentences, logit: 0.4, baselineLogit: -0.1, doubts: [] };

it('cuts a sentence into words and what stands between', () => {
	const pieces = sentences.flatMap((sentence) => piecesOf(text, sentence));
	expect(pieces.map((piece) => [piece.text, piece.word?.contribution])).toEqual([
		['Good', 1.5],
		[', ', undefined],
		['good', 1],
		['!', undefined],
		['But', -0.02],
		[' ', undefined],
		['dull', -1.98],
		['.', undefined]
	]);
});

it('names each word once, the strongest first, and leaves out what says nothing', () => {
	expect(strongestWords(text, sentences, 1)).toEqual([{ text: 'Good', contribution: 1.5 }]);
	expect(strongestWords(text, sentences, -1).map((strong) => strong.text)).toEqual(['dull']);
});

it.each([
	[2, 2, 3],
	[-1, 2, 2],
	[0.4, 2, 1],
	[0.1, 2, 0],
	[0.04, 0.04, 0]
])('grades %f beside %f as %i', (contribution, most, grade) => {
	expect(gradeOf(contribution, most)).toBe(grade);
});

describe('the words', () => {
	it('say what spoke for the answer and what against it', () => {
		expect(describeWhy(text, explanation)).toBe(
			'What spoke most for positive: “Good”. Against it: “dull”.'
		);
		expect(describeWhy(text, { ...explanation, logit: -1 })).toBe(
			'What spoke most for negative: “dull”. Against it: “Good”.'
		);
		expect(describeWhy(text, { ...explanation, sentences: sentences.slice(1) })).toBe(
			'No single word spoke for positive. Against it: “dull”.'
		);
		expect(describeWhy(text, { ...explanation, sentences: sentences.slice(0, 1) })).toBe(
			'What spoke most for positive: “Good”. Nothing much spoke against it.'
		);
	});

	it('say how the answer grew', () => {
		expect(describeTrace(text, explanation)).toBe(
			'Halfway through it stood at 90\u00a0% positive, at the end at 60\u00a0%. The largest step came at “Good”.'
		);
	});

	it('write numbers with a sign', () => {
		expect([2.34, -0.06, 0].map(formatContribution)).toEqual(['+2.3', '\u22120.1', '+0.0']);
	});
});
