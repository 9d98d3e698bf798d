// Logistic regression of two numbers, for what is fitted on validation.
import { sigmoid } from '../../../src/lib/lstm/formulas.ts';

const NEWTON_STEPS = 25;

export interface FitRow {
	/** What stands before anything is added. */
	logit: number;
	features: readonly [number, number];
	/** 1 or 0. */
	label: number;
}

/** The two numbers that the features are multiplied with, so that the log loss is smallest: logistic regression by Newton's
 *  method, which a convex loss of two numbers needs few steps of. */
export function fitTwo(rows: readonly FitRow[]): [number, number] {
	let [a, b] = [0, 0];
	for (let step = 0; step < NEWTON_STEPS; step++) {
		// A little of the identity keeps features that are all 0 where they are.
		let [ga, gb, aa, ab, bb] = [0, 0, 1e-6, 0, 1e-6];
		for (const { logit, features, label } of rows) {
			const [x, y] = features;
			const p = sigmoid(logit + a * x + b * y);
			ga += (p - label) * x;
			gb += (p - label) * y;
			const curvature = p * (1 - p);
			aa += curvature * x * x;
			ab += curvature * x * y;
			bb += curvature * y * y;
		}
		const determinant = aa * bb - ab * ab;
		a -= (bb * ga - ab * gb) / determinant;
		b -= (aa * gb - ab * ga) / determinant;
	}
	return [a, b];
}
