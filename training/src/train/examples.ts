// What training learns from, whatever it comes from: sequences of ids, each with a label and a weight.
import { idsOf, type EncodedSplit } from '../data/encoded.ts';

export interface Example {
	/** Shape [length >= 1]. */
	ids: Int32Array;
	/** How likely it is positive, in [0, 1]. */
	label: number;
	/** What it counts in the loss; a labelled review counts 1. */
	weight: number;
}

/** The labelled reviews of a split; those without a token teach nothing and are left out. */
export function examplesOf(split: EncodedSplit): Example[] {
	return Array.from(split.labels, (label, row) => ({
		ids: idsOf(split, row),
		label,
		weight: 1
	})).filter(({ ids }) => ids.length > 0);
}
