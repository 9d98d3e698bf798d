// A classifier that knows no order beyond three words, and knows those better than a small LSTM: NB-SVM, with the logistic
// loss. Each n-gram counts with the logarithm of how much likelier it is in positive reviews than in negative ones.
//   Wang, Manning 2012, https://aclanthology.org/P12-2018; Mesnil et al. 2014, https://arxiv.org/abs/1412.5335
// Unlike there, reviews are scaled to length 1: on validation its AUC and log loss are better.
import { AppError } from '../../../src/lib/contract/errors.ts';
import { idsOf, type EncodedSplit } from '../data/encoded.ts';
import { fitLogistic, type RegressionOptions } from './logistic-regression.ts';
import { featuresOf, rowOf, type FeatureRows } from './ngram-features.ts';
import { createNumbering, type NgramNumbering } from './ngram-numbering.ts';

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
	const settings = { ...DEFAULTS, ...options };
	const { numbering, strengths, weights } = fit(split, settings);
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

/** The n-grams that such a classifier goes by most: those whose weight, times the root of the number of reviews that they stand
 *  in, is largest.
 *  @param split    as for trainNgramClassifier
 *  @param count    how many, at most
 *  @param isMute   words that no n-gram may have
 *  @returns        ids and weights, the strongest first, both of shape [<= count] */
export function strongestNgrams(
	split: EncodedSplit,
	count: number,
	isMute: (id: number) => boolean,
	options: Partial<NgramOptions> = {}
): { ngrams: Int32Array[]; weights: Float64Array } {
	const settings = { ...DEFAULTS, ...options };
	const { numbering, rows, weights } = fit(split, settings);
	const counts = new Float64Array(weights.length);
	for (const feature of rows.features) counts[feature] = (counts[feature] ?? NaN) + 1;
	const strength = weights.map(
		(weight, feature) => Math.abs(weight) * Math.sqrt(counts[feature] ?? NaN)
	);
	const spelled = spell(split, settings.orders, numbering);
	const kept = Uint32Array.from(strength.keys())
		.filter((feature) => (strength[feature] ?? 0) > 0 && !spelled(feature).some(isMute))
		.sort((a, b) => (strength[b] ?? NaN) - (strength[a] ?? NaN))
		.subarray(0, count);
	return {
		ngrams: Array.from(kept, (feature) => spelled(feature)),
		weights: Float64Array.from(kept, (feature) => weights[feature] ?? NaN)
	};
}

/** @returns  tells the ids of a feature of these very reviews */
function spell(
	split: EncodedSplit,
	orders: number,
	numbering: NgramNumbering
): (feature: number) => Int32Array {
	const starts = new Int32Array(numbering.count());
	const lengths = new Uint8Array(numbering.count());
	for (let row = 0; row < split.labels.length; row++) {
		const ids = idsOf(split, row);
		ids.forEach((_, start) => {
			let feature = 0;
			ids.subarray(start, start + orders).forEach((id, i) => {
				feature = numbering.find(feature, id);
				starts[feature] = (split.offsets[row] ?? NaN) + start;
				lengths[feature] = i + 1;
			});
		});
	}
	return (feature) => {
		const start = starts[feature] ?? NaN;
		return Int32Array.from(split.ids.subarray(start, start + (lengths[feature] ?? NaN)));
	};
}

function fit(split: EncodedSplit, settings: NgramOptions) {
	requireLabels(split);
	const numbering = createNumbering();
	const rows = featuresOf(split, settings.orders, numbering, 'add');
	const strengths = strengthsOf(rows, split.labels, numbering.count(), settings);
	const weights = fitLogistic(rows, split.labels, strengths, settings);
	return { numbering, rows, strengths, weights };
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
