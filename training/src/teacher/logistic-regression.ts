// Feature rows → weights: L2-regularised logistic regression by coordinate descent in the dual, one review at a time.
// The reviews' features are sparse and the weights are millions; each step is one sum and one update over a single row.
//   Yu, Huang, Lin 2011, https://doi.org/10.1007/s10994-010-5221-8
import { createRandom } from '../random.ts';
import { rowOf, type FeatureRows } from './ngram-features.ts';

export interface RegressionOptions {
	/** What the loss counts against the length of the weights: C of a support vector machine. */
	cost: number;
	/** The most passes over the reviews; it ends sooner when no review moves any more. */
	passes: number;
	seed: number;
}

/** A pass that changes no logit by more than this is the last. */
const TOLERANCE = 0.01;

/** Find the weights w that make |w|² / 2 + cost × the sum of the rows' log losses smallest, rows scaled to length 1.
 *  @param labels     1 or 0, shape [rows]
 *  @param strengths  the square of each feature's value, shape [features]; the sign of the value would not matter
 *  @returns          each weight times its feature's value, shape [features];
 *                    a logit is their sum over a row, divided by the row's length */
export function fitLogistic(
	rows: FeatureRows,
	labels: ArrayLike<number>,
	strengths: Float64Array,
	{ cost, passes, seed }: RegressionOptions
): Float64Array {
	const weights = new Float64Array(strengths.length);
	const random = createRandom(seed);
	const order = Array.from({ length: labels.length }, (_, row) => row);
	const duals = new Float64Array(labels.length);
	// A row without a feature that counts has no length to divide by.
	const scales = Float64Array.from(labels, (_, row) => {
		let square = 0;
		for (const feature of rowOf(rows, row)) square += strengths[feature] ?? NaN;
		return square > 0 ? 1 / Math.sqrt(square) : 0;
	});
	for (let pass = 0; pass < passes; pass++) {
		random.shuffle(order);
		let largest = 0;
		for (const row of order) {
			const sign = labels[row] === 1 ? 1 : -1;
			const scale = scales[row] ?? NaN;
			const features = rowOf(rows, row);
			let sum = 0;
			for (const feature of features) sum += weights[feature] ?? NaN;
			const margin = sum * sign * scale;
			const dual = duals[row] ?? NaN;
			const moved = solveMargin(margin - dual, cost);
			largest = Math.max(largest, Math.abs(moved - margin));
			const newDual = cost / (1 + Math.exp(moved));
			duals[row] = newDual;
			const step = (newDual - dual) * sign * scale;
			for (const feature of features) {
				weights[feature] = (weights[feature] ?? NaN) + step * (strengths[feature] ?? NaN);
			}
		}
		if (largest < TOLERANCE) break;
	}
	return weights;
}

/** The margin m at which a review pulls as hard as the others push back: m = base + cost / (1 + e^m). Newton's method from
 *  0, where the curve bends the other way, or from the bound beside it: its steps come closer without leaping over. */
function solveMargin(base: number, cost: number): number {
	let margin = Math.min(Math.max(0, base), base + cost);
	for (let i = 0; i < 100; i++) {
		const share = 1 / (1 + Math.exp(margin));
		const step = (margin - base - cost * share) / (1 + cost * share * (1 - share));
		if (Math.abs(step) < 1e-6) break;
		margin -= step;
	}
	return margin;
}
