import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNumbering } from './ngram-numbering.ts';

it('numbers n-grams as a Map of their words does', () => {
	const word = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 999_999 }));
	const ngram = fc.array(word, { minLength: 1, maxLength: 4 });
	fc.assert(
		fc.property(fc.array(ngram), fc.array(ngram), (added, asked) => {
			const { add, find, count } = createNumbering();
			const expected = new Map<string, number>();
			for (const ids of added) {
				let beginning = 0;
				for (const [i, id] of ids.entries()) {
					const key = ids.slice(0, i + 1).join();
					if (!expected.has(key)) expected.set(key, expected.size + 1);
					beginning = add(beginning, id);
					expect(beginning).toBe(expected.get(key));
				}
			}
			for (const ids of [...added, ...asked]) {
				let found = find(0, ids[0] ?? NaN);
				for (const id of ids.slice(1)) if (found > 0) found = find(found, id);
				expect(found).toBe(expected.get(ids.join()) ?? 0);
			}
			expect(count()).toBe(expected.size + 1);
		})
	);
});

it('keeps every number when its table grows', () => {
	const { add, find } = createNumbering();
	const ngrams = Array.from(
		{ length: 150_000 },
		(_, i) => [i % 300, 1999 * Math.floor(i / 300)] as const
	);
	const wrong = (numberOf: typeof add) =>
		ngrams.filter(([beginning, id], i) => numberOf(beginning, id) !== i + 1).length;
	expect(wrong(add)).toBe(0);
	expect(wrong(find)).toBe(0);
	expect(find(300, 0)).toBe(0);
});
