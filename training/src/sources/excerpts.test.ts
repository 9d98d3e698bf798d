import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptsOf, type LabelledText } from './excerpts.ts';

/** Ten reviews, each with two paragraphs of three sentences; every sentence says where it stands. */
const REVIEWS: LabelledText[] = Array.from({ length: 10 }, (_, id) => ({
	label: id % 2 === 0 ? 0 : 1,
	text: [0, 1]
		.map((paragraph) =>
			[0, 1, 2].map((place) => `Review ${id} says part ${paragraph} ${place}.`).join(' ')
		)
		.join('<br /><br />')
}));

const isEdge = (text: string) => text.includes('part 0 0') || text.includes('part 1 2');

describe('excerptsOf', () => {
	it('gives runs of whole sentences, half of each label, and each once', () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 30 }), (seed, count) => {
				const excerpts = excerptsOf(REVIEWS, { seed, count });
				expect(excerpts).toHaveLength(count);
				expect(new Set(excerpts.map(({ text }) => text)).size).toBe(count);
				expect(excerpts.filter(({ label }) => label > 0.5)).toHaveLength(Math.floor(count / 2));
				for (const { text, label } of excerpts) {
					const review = REVIEWS[Number(/\d+/.exec(text)?.[0])];
					expect(review?.text).toContain(text);
					expect(text).toMatch(/^Review .*\.$/);
					expect(label > 0.5).toBe(review?.label === 1);
				}
			})
		);
	});

	it('is no surer of an excerpt than its review was', () => {
		const unsure = REVIEWS.map(({ text, label }) => ({ text, label: label === 1 ? 0.6 : 0 }));
		const labels = excerptsOf(unsure, { seed: 1, count: 40, edgeCertainty: 0.9 }).map(
			({ text, label }) => ({ isEdge: isEdge(text), label })
		);
		for (const { label } of labels.filter((one) => one.isEdge)) {
			// 0.6 × 0.9 + 0.4 × 0.1, or as sure as can be.
			expect([0.1, 0.58].some((value) => Math.abs(value - label) < 1e-9)).toBe(true);
		}
		expect(labels.some(({ label }) => Math.abs(label - 0.58) < 1e-9)).toBe(true);
	});

	it('is surer of what begins or ends a review, and prefers it', () => {
		const excerpts = excerptsOf(REVIEWS, {
			seed: 1,
			count: 60,
			edgeCertainty: 0.9,
			middleCertainty: 0.6,
			weight: 0.2
		});
		for (const { text, label, weight } of excerpts) {
			expect(Math.max(label, 1 - label)).toBeCloseTo(isEdge(text) ? 0.9 : 0.6);
			expect(weight).toBe(0.2);
		}
		const first = excerptsOf(REVIEWS, { seed: 1, count: 10 });
		expect(first.filter(({ text }) => isEdge(text)).length).toBeGreaterThanOrEqual(6);
	});

	it('takes one of every review before it takes a second', () => {
		const ids = excerptsOf(REVIEWS, { seed: 2, count: 10 }).map(({ text }) => text.split(' ')[1]);
		expect(new Set(ids).size).toBe(10);
	});

	it('depends on the seed and leaves the reviews as they are', () => {
		const before = structuredClone(REVIEWS);
		const once = excerptsOf(REVIEWS, { seed: 3, count: 20 });
		expect(excerptsOf(REVIEWS, { seed: 3, count: 20 })).toEqual(once);
		expect(excerptsOf(REVIEWS, { seed: 4, count: 20 })).not.toEqual(once);
		expect(REVIEWS).toEqual(before);
	});

	it.each([
		['too short', 'Very bad.'],
		['too long', `${'very '.repeat(60)}bad.`],
		['empty', '<br /><br />']
	])('passes over what is %s', (_, text) => {
		const reviews: LabelledText[] = [
			{ label: 0, text },
			{ label: 0, text: 'The other review of two.' }
		];
		expect(excerptsOf(reviews, { seed: 1, count: 1 })).toEqual([
			expect.objectContaining({ text: 'The other review of two.' })
		]);
	});

	it('refuses to give more than the reviews hold', () => {
		expect(() => excerptsOf(REVIEWS, { seed: 1, count: 1000 })).toThrow(
			expect.objectContaining({ code: 'data/too-few-reviews' })
		);
	});
});
