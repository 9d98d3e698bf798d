// The words that files use for what is right. Others are counted as not understood, never guessed.
import type { Label } from '../contract/prediction.ts';

const words: Record<Label, readonly string[]> = {
	positive: ['positive', 'pos', '1', '+', '+1', '1.0', 'true', 'good', 'yes', 'fresh'],
	negative: ['negative', 'neg', '0', '-', '-1', '0.0', 'false', 'bad', 'no', 'rotten']
};
const labels = new Map(
	(['positive', 'negative'] as const).flatMap((label) =>
		words[label].map((word) => [word, label] as const)
	)
);

/** @param value  a cell of the column of labels
 *  @returns      undefined where it is neither
 *  @example      readLabel(' Pos ') gives 'positive', readLabel('7/10') gives undefined */
export function readLabel(value: string): Label | undefined {
	return labels.get(value.trim().toLowerCase());
}
