import { describe, expect, it } from 'vitest';
import { featuresOf, rowOf } from './ngram-features.ts';
import { createNumbering } from './ngram-numbering.ts';
import { splitOf } from './testing/split.ts';

describe('featuresOf', () => {
	it('lists the n-grams of each review once', () => {
		const rows = featuresOf(
			splitOf([
				{ ids: [7, 8, 7, 8], label: 1 },
				{ ids: [], label: 0 },
				{ ids: [8, 9], label: 0 }
			]),
			2,
			createNumbering(),
			'add'
		);
		// 1: 7, 2: 7 8, 3: 8, 4: 8 7; then 5: 8 9, 6: 9.
		expect([0, 1, 2].map((row) => [...rowOf(rows, row)])).toEqual([[1, 2, 3, 4], [], [3, 5, 6]]);
	});

	it('passes over what is not numbered yet, and numbers nothing', () => {
		const numbering = createNumbering();
		featuresOf(splitOf([{ ids: [7, 8], label: 1 }]), 2, numbering, 'add');
		const rows = featuresOf(splitOf([{ ids: [90, 7, 90, 8], label: 1 }]), 2, numbering, 'find');
		expect([...rows.features]).toEqual([1, 3]);
		expect(numbering.count()).toBe(4);
	});

	it('lists each once also when there are more than it made room for', () => {
		const words = Array.from({ length: 150_000 }, (_, i) => i);
		const split = splitOf([{ ids: [...words, ...words], label: 1 }]);
		const { features } = featuresOf(split, 1, createNumbering(), 'add');
		expect(features.length).toBe(words.length);
	});
});
