// Encoded reviews as training reads them: flat arrays over shared memory, so that no worker copies them.
import { UNKNOWN_ID } from '../../../src/lib/contract/text-options.ts';

export interface EncodedSplit {
	/** The ids of all reviews, one after another, shape [offsets[n]]. */
	ids: Int32Array<SharedArrayBuffer>;
	/** Review i has the ids from offsets[i] to offsets[i + 1] - 1; shape [n + 1]. */
	offsets: Uint32Array<SharedArrayBuffer>;
	/** 1 positive, 0 negative, 255 unlabelled; shape [n]. */
	labels: Uint8Array<SharedArrayBuffer>;
}

export const SPLIT_NAMES = ['train', 'validation', 'test', 'unlabelled'] as const;
export type SplitName = (typeof SPLIT_NAMES)[number];
export type EncodedSplits = Record<SplitName, EncodedSplit>;

/** How many reviews a split has, and how many ids they have together. */
export interface SplitSize {
	reviews: number;
	ids: number;
}

/** How many bytes the splits take: for each of them offsets and ids, and all the labels at the end.
 *  @returns  integer, >= 16 */
export function sizeBytesOf(sizes: Record<SplitName, SplitSize>): number {
	return SPLIT_NAMES.reduce(
		(sum, name) => sum + 4 * (sizes[name].reviews + 1 + sizes[name].ids) + sizes[name].reviews,
		0
	);
}

/** Lay the splits over one block of memory: what the cache writes and reads as it is.
 *  @param memory  shape [sizeBytesOf(sizes)] bytes; the splits are views into it */
export function viewSplits(
	memory: SharedArrayBuffer,
	sizes: Record<SplitName, SplitSize>
): EncodedSplits {
	let labelsStart = SPLIT_NAMES.reduce(
		(sum, name) => sum + 4 * (sizes[name].reviews + 1 + sizes[name].ids),
		0
	);
	let start = 0;
	const view = (name: SplitName): EncodedSplit => {
		const { reviews, ids } = sizes[name];
		const offsets = new Uint32Array(memory, start, reviews + 1);
		start += offsets.byteLength;
		const split = {
			offsets,
			ids: new Int32Array(memory, start, ids),
			labels: new Uint8Array(memory, labelsStart, reviews)
		};
		start += split.ids.byteLength;
		labelsStart += reviews;
		return split;
	};
	// In the order of SPLIT_NAMES.
	return {
		train: view('train'),
		validation: view('validation'),
		test: view('test'),
		unlabelled: view('unlabelled')
	};
}

/** Review i of a split.
 *  @param index  integer in [0, n)
 *  @returns      its ids, a view, shape [length >= 0] */
export function idsOf(
	{ ids, offsets }: Pick<EncodedSplit, 'ids' | 'offsets'>,
	index: number
): Int32Array<SharedArrayBuffer> {
	return ids.subarray(offsets[index], offsets[index + 1]);
}

/** Every review of a split; one without a token is read as a single unknown word.
 *  @returns  shape [n], each of length >= 1 */
export function sequencesOf(split: EncodedSplit): Int32Array[] {
	return Array.from(split.labels, (_, row) => {
		const ids = idsOf(split, row);
		return ids.length > 0 ? ids : Int32Array.of(UNKNOWN_ID);
	});
}
