import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { splitReviews, type SplitRow, type Splits } from './split.ts';

interface Row extends SplitRow {
	id: number;
}

/** `count` reviews in each class of train and test, twice as many unlabelled ones; movies of one or of about ten reviews. */
function makeRows(count: number): Row[] {
	const random = createRandom(5);
	const rows: Row[] = [];
	for (const [part, label, n] of [
		['test', 0, count],
		['test', 1, count],
		['train', 0, count],
		['train', 1, count],
		['train', 255, 2 * count]
	] as const) {
		// Positive and negative reviews may speak of the same movie.
		const name = label === 255 ? 'unlabelled' : part;
		for (let i = 0; i < n; i++) {
			const known = Math.floor(random.next() * (count / 8));
			const movie = `${name} ${i % 3 === 0 ? `${label} ${i}` : known}`;
			// Every fiftieth text has a copy under another movie.
			const textSha256 = `${part} ${label} ${i % 50 === 0 ? i + 1 : i}`;
			rows.push({ id: rows.length, part, label, movie, textSha256 });
		}
	}
	return rows;
}

const rows = makeRows(1000);
const options = { split: 'official', validationFraction: 0.1, seed: 1 } as const;
const positives = (split: Row[]) => split.filter(({ label }) => label === 1).length;
const valuesOf = (split: Row[], key: 'movie' | 'textSha256') =>
	new Set(split.map((row) => row[key]));

function expectApart(splits: Splits<Row>): void {
	for (const key of ['movie', 'textSha256'] as const) {
		const kept = valuesOf(splits.train, key);
		expect([...valuesOf(splits.validation, key)].filter((value) => kept.has(value))).toEqual([]);
	}
}

describe('splitReviews', () => {
	it('keeps the official test whole and cuts validation from train', () => {
		const splits = splitReviews(rows, options);
		expect(splits.test).toEqual(rows.filter(({ part }) => part === 'test'));
		expect(splits.unlabelled).toEqual(rows.filter(({ label }) => label === 255));
		const both = [...splits.train, ...splits.validation].sort((a, b) => a.id - b.id);
		expect(both).toEqual(rows.filter(({ part, label }) => part === 'train' && label !== 255));
	});

	it('reaches the fraction in both classes, and never passes it', () => {
		const { validation } = splitReviews(rows, options);
		const negatives = validation.length - positives(validation);
		for (const count of [positives(validation), negatives]) {
			expect(count).toBeLessThanOrEqual(100);
			expect(count).toBeGreaterThanOrEqual(99);
		}
	});

	it('shuffles train', () => {
		const { train } = splitReviews(rows, options);
		const half = train.slice(0, train.length / 2);
		expect(Math.abs(positives(half) / half.length - 0.5)).toBeLessThan(0.05);
		expect(train).not.toEqual([...train].sort((a, b) => a.id - b.id));
	});

	it('puts 70 % of all labelled reviews into train under the split of the paper', () => {
		const splits = splitReviews(rows, { ...options, split: 'paper' });
		expect(splits.train.length + splits.validation.length).toBe(2800);
		expect(splits.test).toHaveLength(1200);
		expect(new Set(splits.test.map(({ part }) => part))).toEqual(new Set(['train', 'test']));
		expectApart(splits);
	});

	it('leaves validation empty at fraction 0', () => {
		const splits = splitReviews(rows, { ...options, validationFraction: 0 });
		expect(splits.validation).toEqual([]);
		expect(splits.train).toHaveLength(2000);
	});

	it('follows from the seed alone', () => {
		const once = splitReviews(rows, options);
		expect(splitReviews(rows, options)).toEqual(once);
		const other = splitReviews(rows, { ...options, seed: 2 });
		expect(other.train).not.toEqual(once.train);
		expect(valuesOf(other.validation, 'movie')).not.toEqual(valuesOf(once.validation, 'movie'));
	});

	it.each(['official', 'paper'] as const)('samples every part of the %s split alike', (split) => {
		const splits = splitReviews(rows, { ...options, split, sample: 100 });
		const whole = splitReviews(rows, { ...options, split });
		expect(splits.train.length).toBeGreaterThanOrEqual(100);
		expect(splits.train.length).toBeLessThanOrEqual(102);
		const fraction = 100 / whole.train.length;
		for (const name of ['train', 'validation', 'test', 'unlabelled'] as const) {
			expect(Math.abs(splits[name].length - whole[name].length * fraction)).toBeLessThan(2);
			const expected = positives(whole[name]) * fraction;
			expect(Math.abs(positives(splits[name]) - expected)).toBeLessThan(1);
			// Sampling moves nothing from one split to another, and changes no order.
			expect(whole[name].filter((row) => splits[name].includes(row))).toEqual(splits[name]);
		}
	});

	it('keeps everything when the sample is larger than train', () => {
		expect(splitReviews(rows, { ...options, sample: 5000 })).toEqual(splitReviews(rows, options));
	});

	it('never lets a movie or a text straddle train and validation', () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), fc.double({ min: 0.05, max: 0.5 }), (seed, fraction) => {
				for (const split of ['official', 'paper'] as const) {
					expectApart(splitReviews(rows, { split, validationFraction: fraction, seed }));
				}
			}),
			{ numRuns: 20 }
		);
	});

	it.each([
		['validation', makeRows(8), { validationFraction: 0.01 }],
		['train', rows.filter(({ part, label }) => part === 'test' || label === 0), {}],
		['test', rows.filter(({ part, label }) => part === 'train' || label === 1), {}]
	])('says that %s lacks a class', (name, some, changes) => {
		expect(() => splitReviews(some, { ...options, validationFraction: 0, ...changes })).toThrow(
			expect.objectContaining({
				code: 'data/empty-class',
				message: expect.stringContaining(name) as string
			})
		);
	});
});
