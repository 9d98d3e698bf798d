// What is measured, the same for every bench: the sizes of both recipes, with random weights, because speed does not
// depend on what a model has learned; but they are quantised as an exported model's are, for ours is faster on those.
import type { Architecture } from '../../src/lib/contract/manifest.ts';

export const PAPER: Architecture = {
	vocabularySize: 5000,
	embedding: 32,
	hidden: 100,
	pooling: 'last'
};
export const MATINEE: Architecture = {
	vocabularySize: 28_000,
	embedding: 64,
	hidden: 224,
	pooling: 'last-max-mean'
};
/** Of the weights; the ids have the next one. */
export const SEED = 1;
