// What is measured of predictions, from probabilities and labels alone.
import type { Metrics } from '../../../src/lib/contract/manifest.ts';
import { sigmoid } from '../../../src/lib/lstm/formulas.ts';
import { fitTwo } from './fit-two.ts';
import { logit } from './logit.ts';

const CALIBRATION_BINS = 15;
/** How far the ROC curve goes before it gets a point, both ways together: fine enough to draw, few enough to ship. */
const ROC_STEP = 0.02;
/** The most tokens of each group of lengths; a last one takes all that are longer. */
const LENGTHS = [10, 25, 50, 100, 200, 300];
const UNSURE_ACCURACY = 2 / 3;
/** Keeps the logarithm finite for a prediction that is certain and wrong. */
const SMALLEST = 1e-12;

/** Every figure of the manifest but those that are there to be drawn.
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
		reliability: reliability(probabilities, labels),
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

/** The ROC curve, thinned to what can be seen: its area differs from the exact one by less than 0.006.
 *  @returns  [false positive rate, true positive rate], from (0, 0) to (1, 1); a class that is missing has the rate 0
 *            until the end
 *  @example  rocCurve([0.9, 0.4, 0.4], [1, 1, 0]) gives [[0, 0], [0, 0.5], [1, 1]] */
export function rocCurve(
	probabilities: ArrayLike<number>,
	labels: ArrayLike<number>
): [number, number][] {
	const order = Array.from(probabilities, (p, i) => ({ p, isPositive: labels[i] === 1 }));
	order.sort((a, b) => b.p - a.p);
	const positives = order.filter(({ isPositive }) => isPositive).length;
	const rate = (part: number, whole: number) =>
		whole === 0 ? 0 : Math.round((part / whole) * 1e4) / 1e4;
	const points: [number, number][] = [[0, 0]];
	let [falsePositive, truePositive] = [0, 0];
	order.forEach(({ p, isPositive }, i) => {
		if (isPositive) truePositive++;
		else falsePositive++;
		// Equal probabilities fall on the same side of any threshold.
		if (order[i + 1]?.p === p) return;
		const point: [number, number] = [
			rate(falsePositive, order.length - positives),
			rate(truePositive, positives)
		];
		const [x, y] = points.at(-1) ?? [0, 0];
		if (point[0] - x + point[1] - y >= ROC_STEP) points.push(point);
	});
	const [x, y] = points.at(-1) ?? [0, 0];
	return x === 1 && y === 1 ? points : [...points, [1, 1]];
}

/** The share of right answers for short and for long texts.
 *  @param lengths  how many tokens of each were read, shape [n], each >= 1
 *  @returns  shortest first, without the groups that have no reviews; the last one is open to the end */
export function accuracyByLength(
	probabilities: ArrayLike<number>,
	labels: ArrayLike<number>,
	lengths: ArrayLike<number>
): NonNullable<Metrics['byLength']> {
	const groups = [...LENGTHS, null].map((most, i) => ({
		fewest: (LENGTHS[i - 1] ?? 0) + 1,
		most,
		reviews: 0,
		right: 0
	}));
	for (let i = 0; i < labels.length; i++) {
		const length = lengths[i] ?? NaN;
		const group = groups.find(({ most }) => most === null || length <= most);
		if (!group) throw new RangeError('no group is open to the end');
		group.reviews++;
		if ((probabilities[i] ?? NaN) >= 0.5 === (labels[i] === 1)) group.right++;
	}
	return groups
		.filter(({ reviews }) => reviews > 0)
		.map(({ right, ...group }) => ({ ...group, accuracy: right / group.reviews }));
}

/** The data of a reliability diagram: 15 equal bins of the probability, the empty ones left out.
 *  @returns  lowest bin first */
export function reliability(
	probabilities: ArrayLike<number>,
	labels: ArrayLike<number>
): NonNullable<Metrics['reliability']> {
	const bins = Array.from({ length: CALIBRATION_BINS }, () => ({
		reviews: 0,
		probability: 0,
		positives: 0
	}));
	for (let i = 0; i < labels.length; i++) {
		const p = probabilities[i] ?? NaN;
		const bin = bins[Math.min(CALIBRATION_BINS - 1, Math.floor(p * CALIBRATION_BINS))];
		if (!bin) throw new RangeError(`${String(p)} is not a probability`);
		bin.reviews++;
		bin.probability += p;
		if (labels[i] === 1) bin.positives++;
	}
	return bins
		.filter(({ reviews }) => reviews > 0)
		.map(({ reviews, probability, positives }) => ({
			reviews,
			meanProbability: probability / reviews,
			positiveShare: positives / reviews
		}));
}

/** Expected calibration error: the distance between a bin's mean probability and its share of positives, weighted by
 *  the bin's reviews.
 *  @source Guo et al. 2017, https://arxiv.org/abs/1706.04599, for the probability of one class */
export function calibrationError(
	probabilities: ArrayLike<number>,
	labels: ArrayLike<number>
): number {
	return reliability(probabilities, labels).reduce(
		(sum, { reviews, meanProbability, positiveShare }) =>
			sum + (reviews / labels.length) * Math.abs(meanProbability - positiveShare),
		0
	);
}

/** Where the model should say that it is not sure: from 0.5 outwards, for as long as it is right less than two times out
 *  of three. How often that is rises with the size of the logit, by a logistic regression over all reviews: the few about
 *  which it is hardly sure would say more of chance than of the model.
 *  @returns  from `low` to `high`, both 0.5 where it is right more often from the start; 0 and 1 where it never is */
export function findUnsureBand(
	probabilities: ArrayLike<number>,
	labels: ArrayLike<number>
): { low: number; high: number } {
	const rows = Array.from(probabilities, (p, i) => ({
		logit: 0,
		features: [1, Math.abs(logit(p))] as const,
		label: Number(p >= 0.5 === (labels[i] === 1))
	}));
	const [atEven, perLogit] = fitTwo(rows);
	const wanted = logit(UNSURE_ACCURACY) - atEven;
	if (wanted <= 0) return { low: 0.5, high: 0.5 };
	const high = perLogit > 0 ? sigmoid(wanted / perLogit) : 1;
	return { low: 1 - high, high };
}

/** The temperature T that gives sigmoid(logit / T) the smallest log loss, by golden-section search on log T.
 *  @param logits  shape [n]; @param labels 1 or 0, shape [n]
 *  @returns       within [0.05, 20]; 1, which changes nothing, where there is nothing to fit it on */
export function fitTemperature(logits: ArrayLike<number>, labels: ArrayLike<number>): number {
	if (labels.length === 0) return 1;
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
