// A classifier that knows no order beyond three words, and knows those better than a small LSTM: NB-SVM, with the logistic
// loss. Each n-gram counts with the logarithm of how much likelier it is in positive reviews than in negative ones.
//   Wang, Manning 2012, https://aclanthology.org/P12-2018; Mesnil et al. 2014, https://arxiv.org/abs/1412.5335
import { idsOf, type EncodedSplit } from '../data/encoded.ts';
import { createRandom } from '../random.ts';

export interface NgramOptions {
	/** The longest n-gram, in words. */
	orders: number;
	/** N-grams in fewer reviews are left out. */
	minCount: number;
	/** Added to every count. */
	smoothing: number;
	/** What the loss counts against the length of the weights: C of a support vector machine. */
	cost: number;
	/** The most passes over the reviews; it ends sooner when no review moves any more. */
	passes: number;
	seed: number;
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
/** A pass that changes no logit by more than this is the last. */
const TOLERANCE = 0.01;
/** Beyond every id, so that an n-gram's number and a word's id together make one exact key. */
const MAX_WORDS = 2 ** 20;

export interface NgramClassifier {
	/** @returns  shape [reviews], in their order; overconfident on the reviews it was trained on */
	logits(split: EncodedSplit): Float64Array;
}

/** Train on the labelled reviews of a split.
 *  @param split  labels 1 or 0, both present
 *  @example      on 22,500 reviews with 100,000 words it takes about a minute and 1 GB */
export function trainNgramClassifier(
	split: EncodedSplit,
	options: Partial<NgramOptions> = {}
): NgramClassifier {
	const settings = { ...DEFAULTS, ...options };
	const numbering = createNumbering();
	const rows = featuresOf(split, settings.orders, numbering.add, () => numbering.count());
	const strengths = strengthsOf(rows, split.labels, numbering.count(), settings);
	const weights = fit(rows, split.labels, strengths, settings);
	return {
		logits(reviews) {
			const found = featuresOf(reviews, settings.orders, numbering.find, () => numbering.count());
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

/** Which features each review has, every one once. */
interface Rows {
	/** Review i has features[offsets[i]] to features[offsets[i + 1] - 1]. */
	features: Uint32Array;
	offsets: Uint32Array;
}

function rowOf({ features, offsets }: Rows, row: number): Uint32Array {
	return features.subarray(offsets[row], offsets[row + 1]);
}

/** Numbers n-grams from 1 in the order of their first use: an n-gram is the number of its beginning and its last word.
 *  A hash table over typed arrays; a Map of five million keys would take several times the memory. */
function createNumbering() {
	let keys = new Float64Array(1 << 16).fill(-1);
	let numbers = new Uint32Array(1 << 16);
	let next = 1;

	/** Where the key stands, or the free place where it belongs. */
	function placeOf(key: number, beginning: number, id: number): number {
		const mask = keys.length - 1;
		let hash = Math.imul(beginning, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b);
		hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
		for (let at = (hash ^ (hash >>> 13)) & mask; ; at = (at + 1) & mask) {
			const found = keys[at];
			if (found === key || found === -1) return at;
		}
	}

	function grow(): void {
		const [oldKeys, oldNumbers] = [keys, numbers];
		keys = new Float64Array(2 * oldKeys.length).fill(-1);
		numbers = new Uint32Array(2 * oldKeys.length);
		oldKeys.forEach((key, i) => {
			if (key === -1) return;
			const at = placeOf(key, Math.floor(key / MAX_WORDS), key % MAX_WORDS);
			keys[at] = key;
			numbers[at] = oldNumbers[i] ?? NaN;
		});
	}

	return {
		/** One more than the largest number. */
		count: () => next,
		/** The number of `beginning` followed by `id`; 0 for one that was never added. */
		find(beginning: number, id: number): number {
			const key = beginning * MAX_WORDS + id;
			const at = placeOf(key, beginning, id);
			return keys[at] === key ? (numbers[at] ?? NaN) : 0;
		},
		add(beginning: number, id: number): number {
			const key = beginning * MAX_WORDS + id;
			const at = placeOf(key, beginning, id);
			if (keys[at] === key) return numbers[at] ?? NaN;
			keys[at] = key;
			numbers[at] = next;
			// At most half full, so that a free place is near.
			if (2 * next > keys.length) grow();
			return next++;
		}
	};
}

function featuresOf(
	split: EncodedSplit,
	orders: number,
	numberOf: (beginning: number, id: number) => number,
	count: () => number
): Rows {
	const features = new Uint32Array(split.ids.length * orders);
	const offsets = new Uint32Array(split.labels.length + 1);
	// The last review that a feature was seen in, plus 1.
	let seen = new Uint32Array(2 * count() + (1 << 16));
	let end = 0;
	for (let row = 0; row < split.labels.length; row++) {
		const ids = idsOf(split, row);
		for (let start = 0; start < ids.length; start++) {
			let feature = 0;
			for (let i = start; i < Math.min(start + orders, ids.length); i++) {
				feature = numberOf(feature, ids[i] ?? NaN);
				// A longer n-gram cannot be known when its beginning is not.
				if (feature === 0) break;
				if (feature >= seen.length) {
					const longer = new Uint32Array(2 * feature);
					longer.set(seen);
					seen = longer;
				}
				if (seen[feature] === row + 1) continue;
				seen[feature] = row + 1;
				features[end++] = feature;
			}
		}
		offsets[row + 1] = end;
	}
	return { features: features.slice(0, end), offsets };
}

/** The square of each feature's log-count ratio; 0 for those that are too rare. */
function strengthsOf(
	rows: Rows,
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
		if (feature === 0 || !isKept(feature)) return 0;
		const ratio =
			((p + smoothing) * negatives) / (((negative[feature] ?? NaN) + smoothing) * positives);
		return Math.log(ratio) ** 2;
	});
}

/** L2-regularised logistic regression on rows of length 1, by coordinate descent in the dual.
 *  @returns  each weight times its feature's value, so that a logit is a sum over a row, divided by the row's length
 *  @source   Yu, Huang, Lin 2011, https://doi.org/10.1007/s10994-010-5221-8 */
function fit(
	rows: Rows,
	labels: ArrayLike<number>,
	strengths: Float64Array,
	{ cost, passes, seed }: NgramOptions
): Float64Array {
	const weights = new Float64Array(strengths.length);
	const random = createRandom(seed);
	const order = Array.from({ length: labels.length }, (_, row) => row);
	const duals = new Float64Array(labels.length);
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

/** The margin m at which a review pulls as hard as the others push back: m = base + cost / (1 + e^m). Newton's method
 *  within bounds that close in, because far from the solution its steps leap over it. */
function solveMargin(base: number, cost: number): number {
	let low = base;
	let high = base + cost;
	let margin = Math.min(Math.max(0, low), high);
	for (let i = 0; i < 100; i++) {
		const share = 1 / (1 + Math.exp(margin));
		const error = margin - base - cost * share;
		if (error > 0) high = margin;
		else low = margin;
		const step = error / (1 + cost * share * (1 - share));
		if (Math.abs(step) < 1e-6) break;
		margin -= step;
		if (!(margin > low && margin < high)) margin = (low + high) / 2;
	}
	return margin;
}
