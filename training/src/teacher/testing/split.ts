// Reviews written out in a test → a split.
import type { EncodedSplit } from '../../data/encoded.ts';

/** @param reviews  the ids of each, and 1 for positive, 0 for negative, 255 for unlabelled */
export function splitOf(reviews: readonly { ids: number[]; label: number }[]): EncodedSplit {
	const total = reviews.reduce((sum, { ids }) => sum + ids.length, 0);
	const ids = new Int32Array(new SharedArrayBuffer(total * 4));
	const offsets = new Uint32Array(new SharedArrayBuffer((reviews.length + 1) * 4));
	const labels = new Uint8Array(new SharedArrayBuffer(reviews.length));
	reviews.forEach((review, row) => {
		ids.set(review.ids, offsets[row]);
		offsets[row + 1] = (offsets[row] ?? 0) + review.ids.length;
		labels[row] = review.label;
	});
	return { ids, offsets, labels };
}
