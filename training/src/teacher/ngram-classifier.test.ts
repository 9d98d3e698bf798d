import { describe, expect, it } from 'vitest';
import { idsOf, type EncodedSplit } from '../data/encoded.ts';
import { createRandom } from '../random.ts';
import { strongestNgrams, trainNgramClassifier } from './ngram-classifier.ts';
import { splitOf } from './testing/split.ts';

const [GOOD, BAD, NOT] = [2, 3, 4];
/** Words without a meaning around one opinion, half of them turned round by a "not" before it. */
function makeReviews(count: number, seed: number, isNegated: (row: number) => boolean) {
	const random = createRandom(seed);
	const noise = () => Array.from({ length: 5 }, () => 5 + random.integer(20));
	return Array.from({ length: count }, (_, row) => {
		const isGood = row % 2 === 0;
		const word = isGood ? GOOD : BAD;
		const opinion = isNegated(row) ? [NOT, word] : [word];
		return { ids: [...noise(), ...opinion, ...noise()], label: Number(isGood !== isNegated(row)) };
	});
}

const accuracyOf = (logits: Float64Array, split: EncodedSplit) =>
	logits.filter((logit, row) => logit > 0 === (split.labels[row] === 1)).length / logits.length;

describe('trainNgramClassifier', () => {
	const isNegated = (row: number) => row % 4 >= 2;
	const train = splitOf(makeReviews(400, 1, isNegated));
	const other = splitOf(makeReviews(200, 2, isNegated));

	it('tells new reviews by pairs of words', () => {
		const { logits } = trainNgramClassifier(train, { orders: 2 });
		expect(accuracyOf(logits(other), other)).toBeGreaterThan(0.97);
	});

	it('cannot tell them by single words', () => {
		const { logits } = trainNgramClassifier(train, { orders: 1 });
		expect(accuracyOf(logits(other), other)).toBeLessThan(0.7);
	});

	it('says nothing of a review whose words it does not know', () => {
		const { logits } = trainNgramClassifier(train);
		expect([
			...logits(
				splitOf([
					{ ids: [90, 91], label: 0 },
					{ ids: [], label: 1 }
				])
			)
		]).toEqual([0, 0]);
	});

	it('weighs words by the logarithm of the ratio of their shares', () => {
		const [A, B, C, RARE] = [2, 3, 4, 5];
		const reviews = splitOf([
			{ ids: [A, C], label: 1 },
			{ ids: [A, A, RARE], label: 1 },
			{ ids: [A], label: 1 },
			{ ids: [B, C, C], label: 0 },
			{ ids: [B], label: 0 }
		]);
		// So small a cost that every review pulls by half of it.
		const cost = 1e-6;
		const options = { orders: 1, minCount: 2, smoothing: 1, cost };
		const { logits } = trainNgramClassifier(reviews, options);
		// Smoothed counts of A, B and C: 4, 1 and 2 of 7 in positive reviews, 1, 3 and 2 of 6 in negative ones.
		const a = Math.log(4 / 7 / (1 / 6));
		const b = -Math.log(1 / 7 / (3 / 6));
		const c = Math.log(2 / 7 / (2 / 6));
		const [ofA, ofB] = logits(
			splitOf([
				{ ids: [A], label: 1 },
				{ ids: [B, B], label: 1 }
			])
		).map((logit) => logit / (cost / 2));
		expect(ofA).toBeCloseTo(a * (1 / Math.hypot(a, c) + 2 / a), 4);
		expect(ofB).toBeCloseTo(-b * (1 / Math.hypot(b, c) + 1 / b), 4);
	});

	it('leaves out what is rarer than the least count', () => {
		const rare = [
			...makeReviews(40, 3, () => false),
			{ ids: [90], label: 1 },
			{ ids: [90], label: 1 }
		];
		const ask = splitOf([{ ids: [90], label: 1 }]);
		const [kept] = trainNgramClassifier(splitOf(rare), { minCount: 2 }).logits(ask);
		const [left] = trainNgramClassifier(splitOf(rare), { minCount: 3 }).logits(ask);
		expect(kept).toBeGreaterThan(0);
		expect(left).toBe(0);
	});

	it('comes to the same answers in whatever order it meets the reviews', () => {
		const [first, second] = [1, 2].map((seed) =>
			trainNgramClassifier(train, { seed }).logits(other)
		);
		first?.forEach((logit, row) => expect(logit).toBeCloseTo(second?.[row] ?? NaN, 1));
	});

	it.each([
		['no review at all', []],
		['one label only', [1, 1]],
		['a review without a label', [0, 1, 255]]
	])('refuses %s', (_, labels) => {
		const reviews = splitOf(labels.map((label) => ({ ids: [GOOD], label })));
		expect(() => trainNgramClassifier(reviews)).toThrow(
			expect.objectContaining({ code: 'training/bad-labels' })
		);
	});
});

describe('strongestNgrams', () => {
	const train = splitOf(makeReviews(400, 1, (row) => row % 4 >= 2));
	const spelled = (ngrams: readonly Int32Array[]) => ngrams.map((ids) => ids.join(' '));

	it('gives what tells the labels, the strongest first, with its sign', () => {
		const { ngrams, weights } = strongestNgrams(train, 4, () => false, { orders: 2 });
		expect(spelled(ngrams).sort()).toContain(`${NOT} ${GOOD}`);
		const weightOf = (...ids: number[]) => weights[spelled(ngrams).indexOf(ids.join(' '))] ?? NaN;
		expect(weightOf(NOT, GOOD)).toBeLessThan(0);
		expect(weightOf(NOT, BAD)).toBeGreaterThan(0);
	});

	it('has no more than asked for, no rare one, and none with a mute word', () => {
		const { ngrams, weights } = strongestNgrams(train, 50, (id) => id === NOT, {
			orders: 2,
			minCount: 3
		});
		expect(ngrams.length).toBeLessThanOrEqual(50);
		expect(weights).toHaveLength(ngrams.length);
		expect(ngrams.some((ids) => ids.includes(NOT))).toBe(false);
		const texts = Array.from(train.labels, (_, row) => ` ${idsOf(train, row).join(' ')} `);
		for (const ngram of spelled(ngrams)) {
			const count = texts.filter((text) => text.includes(` ${ngram} `)).length;
			expect(count).toBeGreaterThanOrEqual(3);
		}
	});
});
