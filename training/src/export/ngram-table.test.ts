import { describe, expect, it } from 'vitest';
import { createNgrams } from '../../../src/lib/lstm/ngrams.ts';
import { sigmoid } from '../../../src/lib/lstm/formulas.ts';
import { sequencesOf } from '../data/encoded.ts';
import { measure } from '../evaluation/metrics.ts';
import { createRandom } from '../random.ts';
import { splitOf } from '../teacher/testing/split.ts';
import { makeNgramTable } from './ngram-table.ts';

describe('makeNgramTable', () => {
	/** Reviews of forty words, a few of which tell the label most of the time. */
	function makeReviews(count: number, seed: number) {
		const random = createRandom(seed);
		return splitOf(
			Array.from({ length: count }, (_, row) => {
				const label = row % 2;
				const word = () => {
					const isTelling = random.next() < 0.4;
					const side = random.next() < 0.7 ? label : 1 - label;
					return isTelling ? 2 + 20 * side + random.integer(20) : 50 + random.integer(200);
				};
				return { ids: Array.from({ length: 40 }, word), label };
			})
		);
	}
	const splits = { train: makeReviews(600, 1), validation: makeReviews(200, 2) };
	/** Of an LSTM that is right two times out of three, and as sure. */
	const random = createRandom(3);
	const logits = Float64Array.from(
		splits.validation.labels,
		(label) => Math.log(2) * (random.next() < 2 / 3 === (label === 1) ? 1 : -1)
	);
	const table = makeNgramTable(splits, logits, { count: 300, isMute: (id) => id === 2 });

	it('makes the model better on validation', () => {
		const ngrams = createNgrams(table);
		const joined = sequencesOf(splits.validation).map((ids, row) =>
			ngrams.join(ids, logits[row] ?? NaN)
		);
		const { labels } = splits.validation;
		const before = measure('validation', logits.map(sigmoid), labels);
		const after = measure('validation', joined.map(sigmoid), labels);
		expect(after.logLoss).toBeLessThan(before.logLoss - 0.05);
		expect(after.accuracy).toBeGreaterThan(before.accuracy + 0.05);
	});

	it('has no mute word, a share within bounds, and hears nothing in a short text', () => {
		expect(table.ngrams.some((ids) => ids.includes(2))).toBe(false);
		expect(table.share).toBeGreaterThanOrEqual(0);
		expect(table.share).toBeLessThanOrEqual(1);
		const short = Int32Array.of(3, 4, 5);
		expect(createNgrams(table).find(short).count).toBeGreaterThan(0);
		expect(createNgrams(table).join(short, 1.5)).toBe(1.5);
	});
});
