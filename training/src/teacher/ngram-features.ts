// Reviews → which n-grams each of them has, as the numbers of features.
import { idsOf, type EncodedSplit } from '../data/encoded.ts';
import type { NgramNumbering } from './ngram-numbering.ts';

/** Which features each review has, every one once. */
export interface FeatureRows {
	/** Review i has features[offsets[i]] to features[offsets[i + 1] - 1]. */
	features: Uint32Array;
	/** Shape [reviews + 1]. */
	offsets: Uint32Array;
}

/** @returns  the features of a review, a view */
export function rowOf({ features, offsets }: FeatureRows, row: number): Uint32Array {
	return features.subarray(offsets[row], offsets[row + 1]);
}

/** Read reviews as sets of n-grams.
 *  @param orders  the longest n-gram, in words, >= 1
 *  @param mode    `add` numbers n-grams that are new, `find` passes over them */
export function featuresOf(
	split: EncodedSplit,
	orders: number,
	numbering: NgramNumbering,
	mode: 'add' | 'find'
): FeatureRows {
	const features = new Uint32Array(split.ids.length * orders);
	const offsets = new Uint32Array(split.labels.length + 1);
	// The last review that a feature was seen in, plus 1.
	let seen = new Uint32Array(2 * numbering.count() + (1 << 16));
	let end = 0;
	for (let row = 0; row < split.labels.length; row++) {
		const ids = idsOf(split, row);
		for (let start = 0; start < ids.length; start++) {
			let feature = 0;
			for (const id of ids.subarray(start, start + orders)) {
				feature = numbering[mode](feature, id);
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
