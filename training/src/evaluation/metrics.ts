// What is measured of predictions, from probabilities and labels alone.
import type { Metrics } from '../../../src/lib/contract/manifest.ts';

const CALIBRATION_BINS = 15;
/** Keeps the logarithm finite for a prediction that is certain and wrong. */
const SMALLEST = 1e-12;

/** Every figure of the manifest.
 *  @param probabilities  of "positive", shape [n], n >= 1
 *  @param labels         1 or 0, shape [n]
 *  @returns              precision, recall and F1 of the label "positive" at the threshold 0.5; 0 where undefined */
export function measure(
	split: string,
	probabilities: ArrayLike<number>,
	labels: ArrayLike<number>
): Metrics {
	const n = labels.length;
	const confusion = { truePositive: 0, falsePositive: 0, trueNegative: 0, falseNegative: 0 };
	let logLoss = 0;
	for (let i = 0; i < n; i++) {
		const p = probabilities[i] ?? NaN;
		const isPositive = labels[i] === 1;
		if (p >= 0.5) confusion[isPositive ? 'truePositive' : 'falsePositive']++;
		else confusion[isPositive ? 'falseNegative' : 'trueNegative']++;
		logLoss -= Math.log(Math.max(SMALLEST, isPositive ? p : 1 - p)) / n;
	}
	const { truePositive, falsePositive, trueNegative, falseNegative } = confusion;
	const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
	return {
		split,
		reviews: n,
		accuracy: (truePositive + trueNegative) / n,
		precision: ratio(truePositive, truePositive + falsePositive),
		recall: ratio(truePositive, truePositive + falseNegative),
		f1: ratio(2 * truePositive, 2 * truePositive + falsePositive + falseNegative),
		auc: areaUnderCurve(probabilities, labels),
		logLoss,
		calibrationError: calibrationError(probabilities, labels),
		confusion
	};
}

/** Area under the ROC curve: how often a positive review stands above a negative one, ties counting half
 *  (Mann–Whitney). 0.5 when one class is missing.
 *  @example areaUnderCurve([0.9, 0.4, 0.4], [1, 1, 0]) gives 0.75 */
export function areaUnderCurve(
	probabilities: ArrayLike<number>,
	labels: ArrayLike<number>
): number {
	const order = Array.from(probabilities, (p, i) => ({ p, isPositive: labels[i] === 1 }));
	order.sort((a, b) => a.p - b.p);
	let rankSum = 0;
	let positives = 0;
	for (let start = 0; start < order.length;) {
		let end = start;
		while (end < order.length && order[end]?.p === order[start]?.p) end++;
		// Ranks count from 1; equal values share their mean rank.
		const rank = (start + 1 + end) / 2;
		const here = order.slice(start, end).filter(({ isPositive }) => isPositive).length;
		rankSum += rank * here;
		positives += here;
		start = end;
	}
	const negatives = order.length - positives;
	if (positives === 0 || negatives === 0) return 0.5;
	return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Expected calibration error: in each of 15 equal bins of the probability, the distance between its mean and the share
 *  of positives, weighted by the bin's reviews.
 *  @source Guo et al. 2017, https://arxiv.org/abs/1706.04599, for the probability of one class */
export function calibrationError(
	probabilities: ArrayLike<number>,
	labels: ArrayLike<number>
): number {
	const bins = Array.from({ length: CALIBRATION_BINS }, () => ({ probability: 0, positives: 0 }));
	for (let i = 0; i < labels.length; i++) {
		const p = probabilities[i] ?? NaN;
		const bin = bins[Math.min(CALIBRATION_BINS - 1, Math.floor(p * CALIBRATION_BINS))];
		if (!bin) throw new RangeError(`${String(p)} is not a probability`);
		bin.probability += p;
		if (labels[i] === 1) bin.positives++;
	}
	return bins.reduce(
		(sum, { probability, positives }) => sum + Math.abs(probability - positives) / labels.length,
		0
	);
}

/** The temperature T that gives sigmoid(logit / T) the smallest log loss, by golden-section search on log T.
 *  @param logits  shape [n]; @param labels 1 or 0, shape [n]
 *  @returns       within [0.05, 20] */
export function fitTemperature(logits: ArrayLike<number>, labels: ArrayLike<number>): number {
	const loss = (logT: number) => {
		const scale = Math.exp(-logT);
		let sum = 0;
		for (let i = 0; i < labels.length; i++) {
			const x = (logits[i] ?? NaN) * scale * (labels[i] === 1 ? -1 : 1);
			sum += Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
		}
		return sum;
	};
	const golden = (Math.sqrt(5) - 1) / 2;
	let [low, high] = [Math.log(0.05), Math.log(20)];
	for (let i = 0; i < 60; i++) {
		const left = high - golden * (high - low);
		const right = low + golden * (high - low);
		if (loss(left) < loss(right)) high = right;
		else low = left;
	}
	return Math.exp((low + high) / 2);
}
