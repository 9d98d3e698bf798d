// The n-grams against the specification, which looks them up in the plainest way.
import { describe, expect, it } from 'vitest';
import { randomIds, randomNgrams, randomWeights } from '../../../tests/helpers/random-weights.ts';
import { architectureOf } from '../../../tests/helpers/sizes.ts';
import type { NgramTable } from '../contract/engine.ts';
import { sigmoid } from './formulas.ts';
import { attributeNgrams, joinEach } from './explain-ngrams.ts';
import { createNgrams, loudnessOf } from './ngrams.ts';
import { forwardReference } from './specification.ts';

const size = architectureOf(3, 4, 'last');
const table = randomNgrams(60, size.vocabularySize, 1);
const lstm = randomWeights(size, 2);
const alone = (ids: Int32Array) => logitOf(forwardReference(size, lstm, ids));
const together = (ids: Int32Array) => forwardReference(size, { ...lstm, ngrams: table }, ids);

function logitOf(probability: number): number {
	return Math.log(probability / (1 - probability));
}

const [GOOD, NOT, FILM] = [5, 6, 7];
const small: NgramTable = {
	ngrams: [Int32Array.of(GOOD), Int32Array.of(NOT, GOOD), Int32Array.of(NOT, GOOD, FILM)],
	kernel: Float32Array.of(2, -3, 0.5),
	silent: 1,
	half: 4,
	share: 0.5
};

describe('find', () => {
	it.each([
		[[FILM, NOT], 0, 0],
		[[GOOD], 1, 2],
		[[NOT, GOOD], 2, -1],
		[[NOT, GOOD, FILM], 3, -0.5],
		// Each once, wherever they stand.
		[[GOOD, NOT, GOOD, NOT, GOOD], 2, -1],
		// Not across another word.
		[[NOT, FILM, GOOD], 1, 2]
	])('finds in %j so many n-grams: %i, which sum up to %d', (ids, count, sum) => {
		expect(createNgrams(small).find(Int32Array.from(ids))).toEqual({ count, sum });
	});
});

it('hears no more of a text than its first few n-grams allow', () => {
	expect([0, 1, 2, 5, 1001].map((count) => loudnessOf(count, small))).toEqual([
		0,
		0,
		1 / 5,
		4 / 8,
		1000 / 1004
	]);
});

describe('what they make of the LSTM', () => {
	const ngrams = createNgrams(table);

	it.each([1, 2, 3, 10, 40, 200])('is what the specification says of %i tokens', (length) => {
		for (let seed = 0; seed < 20; seed++) {
			const ids = randomIds(length, size.vocabularySize, seed);
			expect(sigmoid(ngrams.join(ids, alone(ids)))).toBeCloseTo(together(ids), 10);
		}
	});

	it('is nothing in a text of a few of them', () => {
		const [first, second] = [table.ngrams[0] ?? [], table.ngrams[1] ?? []];
		const ids = Int32Array.of(...first, ...second);
		expect(ngrams.find(ids).count).toBeLessThanOrEqual(table.silent + 1);
		expect(createNgrams({ ...table, silent: 3 }).join(ids, 1.25)).toBe(1.25);
	});

	it('is the same after each token as of the text up to it', () => {
		const ids = randomIds(60, size.vocabularySize, 3);
		const logits = Float32Array.from(ids, (_, t) => alone(ids.subarray(0, t + 1)));
		joinEach(ngrams, ids, logits).forEach((logit, t) => {
			expect(sigmoid(logit)).toBeCloseTo(together(ids.subarray(0, t + 1)), 5);
		});
	});
});

describe('what they add to the contributions', () => {
	const lstmAdded = (ids: Int32Array) => ({
		contributions: Float32Array.from(ids, (_, t) => t / 8),
		logit: Array.from(ids, (_, t) => t / 8).reduce((sum, each) => sum + each, 0.5),
		baselineLogit: 0.5,
		missed: 0.25
	});

	it('lies with the tokens that they stand at, wherever that is', () => {
		const ids = Int32Array.of(GOOD, FILM, NOT, GOOD);
		const heard = { ...small, silent: 0, share: 0 };
		const { contributions } = attributeNgrams(createNgrams(heard), ids, {
			...lstmAdded(ids),
			contributions: new Float32Array(4)
		});
		// Two n-grams: half of a third of them is heard, the one at two places, the other over two tokens.
		const part = 2 / 6 / 2;
		[part, 0, (part * -3) / 2, part + (part * -3) / 2].forEach((expected, t) => {
			expect(contributions[t]).toBeCloseTo(expected, 6);
		});
	});

	it('makes them add up to the difference of the logits, as the LSTM alone does', () => {
		for (let seed = 0; seed < 20; seed++) {
			const ids = randomIds(50, size.vocabularySize, seed);
			const added = lstmAdded(ids);
			const ngrams = createNgrams(table);
			const { contributions, logit, baselineLogit } = attributeNgrams(ngrams, ids, added);
			const sum = contributions.reduce((total, each) => total + each, 0);
			expect(logit).toBeCloseTo(ngrams.join(ids, added.logit), 6);
			expect(sum).toBeCloseTo(logit - baselineLogit, 3);
		}
	});
});
