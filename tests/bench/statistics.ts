// What a bench says about repeated measurements: the median, because a shared machine has bad moments, and both ends.
import * as v from 'valibot';

const finite = v.pipe(v.number(), v.finite());
export const spreadSchema = v.strictObject({ median: finite, min: finite, max: finite });
export type Spread = v.InferOutput<typeof spreadSchema>;

/** @param values  shape [n], n >= 1, finite
 *  @throws        RangeError for none, and for a value that is no number: a median of them would hide it
 *  @example       spreadOf([3, 1, 2, 9]) gives { median: 2.5, min: 1, max: 9 } */
export function spreadOf(values: readonly number[]): Spread {
	if (!values.every(Number.isFinite)) throw new RangeError('A measurement is not a number');
	const sorted = values.toSorted((a, b) => a - b);
	const [min, max] = [sorted[0], sorted.at(-1)];
	if (min === undefined || max === undefined) throw new RangeError('There is no measurement');
	const middle = (sorted.length - 1) / 2;
	const [low = NaN, high = NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
	return { median: (low + high) / 2, min, max };
}

/** @param share  in [0, 1]: how many of the values are at most the result
 *  @returns       the least value that so many are at most (nearest rank)
 *  @throws        RangeError for none
 *  @example       quantileOf([10, 30, 20], 0.5) gives 20 */
export function quantileOf(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
	if (value === undefined) throw new RangeError('There is no measurement');
	return value;
}

/** Compare two contenders round by round, so that a slow moment of the machine strikes both sides of a ratio.
 *  @param numerators, denominators  one value for each round, shape [n], n >= 1
 *  @throws   RangeError when the rounds are not the same
 *  @example  spreadOfRatios([10, 30], [1, 2]) gives { median: 12.5, min: 10, max: 15 } */
export function spreadOfRatios(
	numerators: readonly number[],
	denominators: readonly number[]
): Spread {
	if (numerators.length !== denominators.length) {
		throw new RangeError('Only measurements of the same rounds can be compared');
	}
	return spreadOf(numerators.map((value, round) => value / (denominators[round] ?? NaN)));
}

/** As `median (least … most)`.
 *  @param factor   each value is multiplied by it: 100 for a share in per cent
 *  @example        describeSpread({ median: 0.5, min: 0.25, max: 1 }, 0, 100) gives '50 (25 … 100)' */
export function describeSpread({ median, min, max }: Spread, digits = 0, factor = 1): string {
	const show = (value: number) => (value * factor).toFixed(digits);
	return `${show(median)} (${show(min)} … ${show(max)})`;
}
