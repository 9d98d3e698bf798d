import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupReviews } from './groups.ts';

const row = (movie: string, textSha256: string) => ({ movie, textSha256 });

describe('groupReviews', () => {
	it('joins the reviews of a movie and equal texts', () => {
		const rows = [row('a', 'x'), row('b', 'x'), row('c', 'y'), row('b', 'z')];
		const [one, two, three, four] = rows;
		expect(groupReviews(rows)).toEqual([[one, two, four], [three]]);
	});

	it('does not take a movie for a text', () => {
		expect(groupReviews([row('a', 'b'), row('b', 'a')])).toHaveLength(2);
	});

	it('joins a chain of any length', () => {
		const rows = Array.from({ length: 5000 }, (_, i) =>
			row(`movie ${Math.floor(i / 2)}`, `text ${Math.floor((i + 1) / 2)}`)
		);
		expect(groupReviews(rows)).toHaveLength(1);
	});

	it('keeps every row, and parts no two that share a movie or a text', () => {
		const letters = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
		fc.assert(
			fc.property(fc.array(fc.tuple(letters, letters)), (pairs) => {
				const rows = pairs.map(([movie, text]) => row(movie, text));
				const groups = groupReviews(rows);
				expect(new Set(groups.flat())).toEqual(new Set(rows));
				expect(groups.flat()).toHaveLength(rows.length);
				for (const key of ['movie', 'textSha256'] as const) {
					const values = groups.flatMap((group) => [...new Set(group.map((one) => one[key]))]);
					expect(new Set(values).size).toBe(values.length);
				}
			})
		);
	});
});
