import { describe, expect, it } from 'vitest';
import type { EncodedSplit } from '../data/encoded.ts';
import { createRandom } from '../random.ts';
import { trainNgramClassifier } from './ngram-classifier.ts';

function splitOf(reviews: readonly { ids: number[]; label: number }[]): EncodedSplit {
	const total = reviews.reduce((sum, { ids }) => sum + ids.length, 0);
	const ids = new Int32Array(new SharedArrayBuffer(total * 4));
	const offsets = new Uint32Array(new SharedArrayBuffer((reviews.length + 1) * 4));
	const labels = new Uint8Array(new SharedArrayBuffer(reviews.length));
	reviews.forEach((review, row) => {
		ids.set(review.ids, offsets[row]);
		offsets[row + 1] = (offsets[row] ?? 0) + review.ids.length;
		labels[row] = review.label;
	});
	return { ids, offsets, labels };
}

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

	it('reaches the optimum: no other seed ends elsewhere', () => {
		const [first, second] = [1, 2].map((seed) =>
			trainNgramClassifier(train, { seed }).logits(other)
		);
		first?.forEach((logit, row) => expect(logit).toBeCloseTo(second?.[row] ?? NaN, 1));
	});
});
