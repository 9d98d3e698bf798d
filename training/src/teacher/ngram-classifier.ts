// A classifier that knows no order beyond three words, and knows those better than a small LSTM: NB-SVM, with the logistic
// loss. Each n-gram counts with the logarithm of how much likelier it is in positive reviews than in negative ones.
//   Wang, Manning 2012, https://aclanthology.org/P12-2018; Mesnil et al. 2014, https://arxiv.org/abs/1412.5335
// Unlike there, reviews are scaled to length 1: on validation its AUC and log loss are better.
import { AppError } from '../../../src/lib/contract/errors.ts';
import type { EncodedSplit } from '../data/encoded.ts';
import { fitLogistic, type RegressionOptions } from './logistic-regression.ts';
import { featuresOf, rowOf, type FeatureRows } from './ngram-features.ts';
import { createNumbering } from './ngram-numbering.ts';

export interface NgramOptions extends RegressionOptions {
	/** The longest n-gram, in words. */
	orders: number;
	/** N-grams in fewer reviews are left out. */
	minCount: number;
	/** Added to every count, above 0. */
	smoothing: number;
}

/** Chosen on validation; 1 to 5 for the smoothing and 1 to 3 for the count differ by less than its noise. */
const DEFAULTS: NgramOptions = {
	orders: 3,
	minCount: 2,
	smoothing: 2,
	cost: 30,
	passes: 60,
	seed: 1
};

export interface NgramClassifier {
	/** Above 0 for positive; 0 for a review without a known n-gram. Nearly certain of the reviews that it was trained on;
	 *  of others a little too sure, so give them a temperature fitted on validation.
	 *  @returns  shape [reviews], in their order */
	logits(split: EncodedSplit): Float64Array;
}

/** Train on labelled reviews.
 *  @param split  labels 1 or 0, both present
 *  @throws       training/bad-labels
 *  @example      22,500 reviews with 100,000 words take about 20 s of one core and 0.6 GB */
export function trainNgramClassifier(
	split: EncodedSplit,
	options: Partial<NgramOptions> = {}
): NgramClassifier {
	requireLabels(split);
	const settings = { ...DEFAULTS, ...options };
	const numbering = createNumbering();
	const rows = featuresOf(split, settings.orders, numbering, 'add');
	const strengths = strengthsOf(rows, split.labels, numbering.count(), settings);
	const weights = fitLogistic(rows, split.labels, strengths, settings);
	return {
		logits(reviews) {
			const found = featuresOf(reviews, settings.orders, numbering, 'find');
			return Float64Array.from(reviews.labels, (_, row) => {
				let sum = 0;
				let square = 0;
				for (const feature of rowOf(found, row)) {
					sum += weights[feature] ?? NaN;
					square += strengths[feature] ?? NaN;
				}
				return square > 0 ? sum / Math.sqrt(square) : 0;
			});
		}
	};
}

function requireLabels({ labels }: EncodedSplit): void {
	const count = (label: number) => labels.filter((one) => one === label).length;
	const [positive, negative] = [count(1), count(0)];
	if (positive > 0 && negative > 0 && positive + negative === labels.length) return;
	throw new AppError(
		'training/bad-labels',
		`The n-gram classifier needs reviews of both labels and none without: of ${String(labels.length)} ` +
			`${String(positive)} are positive and ${String(negative)} negative.`,
		{ next: 'Train it on the split train, with a larger sample if one label is missing.' }
	);
}

/** The square of each feature's log-count ratio; 0 for those that are too rare.
 *  @param count  one more than the largest feature
 *  @returns      shape [count] */
function strengthsOf(
	rows: FeatureRows,
	labels: ArrayLike<number>,
	count: number,
	{ minCount, smoothing }: NgramOptions
): Float64Array {
	const positive = new Float64Array(count);
	const negative = new Float64Array(count);
	for (let row = 0; row < labels.length; row++) {
		const counts = labels[row] === 1 ? positive : negative;
		for (const feature of rowOf(rows, row)) counts[feature] = (counts[feature] ?? NaN) + 1;
	}
	const isKept = (feature: number) =>
		(positive[feature] ?? 0) + (negative[feature] ?? 0) >= minCount;
	let positives = 0;
	let negatives = 0;
	for (let feature = 1; feature < count; feature++) {
		if (!isKept(feature)) continue;
		positives += (positive[feature] ?? NaN) + smoothing;
		negatives += (negative[feature] ?? NaN) + smoothing;
	}
	return positive.map((p, feature) => {
		if (!isKept(feature)) return 0;
		const ratio =
			((p + smoothing) * negatives) / (((negative[feature] ?? NaN) + smoothing) * positives);
		return Math.log(ratio) ** 2;
	});
}
