// Which words the language model chooses among: the true next words of some positions, and others drawn as often as
// they occur. A softmax over all 20,000 and more would cost many times what the LSTM does.
import type { NextWordBatch } from '../../../src/lib/lstm/next-word.ts';
import type { Random } from '../random.ts';

/** How often each word occurs, as running sums that end with 1; shape [vocabularySize]. */
export type WordShares = Float64Array<SharedArrayBuffer>;

/** Count the words of some texts.
 *  @returns  shares that every word has a part of, so that none is impossible */
export function countWords(
	sequences: Iterable<ArrayLike<number>>,
	vocabularySize: number
): WordShares {
	const sums = new Float64Array(new SharedArrayBuffer(vocabularySize * 8)).fill(1);
	for (const ids of sequences) {
		for (let i = 0; i < ids.length; i++) {
			const id = ids[i] ?? NaN;
			sums[id] = (sums[id] ?? NaN) + 1;
		}
	}
	let total = 0;
	sums.forEach((count, id) => (sums[id] = total += count));
	sums.forEach((sum, id) => (sums[id] = sum / total));
	return sums;
}

/** Every position of a shard that has a next word, in the training kernel's order of slots.
 *  @param sequences  longest first */
export function positionsOf(sequences: readonly Int32Array[]): {
	slots: Int32Array;
	next: Int32Array;
} {
	const total = sequences.reduce((sum, ids) => sum + Math.max(0, ids.length - 1), 0);
	const slots = new Int32Array(total);
	const next = new Int32Array(total);
	const steps = sequences[0]?.length ?? 0;
	let slot = 0;
	let at = 0;
	for (let t = 0; t < steps; t++) {
		for (const ids of sequences) {
			if (ids.length <= t) break;
			if (ids.length > t + 1) {
				slots[at] = slot;
				next[at++] = ids[t + 1] ?? NaN;
			}
			slot++;
		}
	}
	return { slots, next };
}

/** Choose the candidates for some positions.
 *  @param next   the true next words, shape [n]
 *  @param count  how many candidates, more than there are different words in `next`
 *  @returns      all but the slots; every candidate once */
export function drawCandidates(
	next: Int32Array,
	count: number,
	shares: WordShares,
	random: Random
): Omit<NextWordBatch, 'slots'> {
	const places = new Map<number, number>();
	const placeOf = (id: number): number => {
		const known = places.get(id);
		if (known !== undefined) return known;
		places.set(id, places.size);
		return places.size - 1;
	};
	const targets = next.map(placeOf);
	let draws = next.length;
	// A bound on the draws, for a vocabulary that has fewer words than are asked for.
	const most = draws + 20 * count;
	for (; places.size < count && draws < most; draws++) placeOf(search(shares, random.next()));
	const candidates = Int32Array.from(places.keys());
	const corrections = Float32Array.from(candidates, (id) => {
		const share = (shares[id] ?? NaN) - (shares[id - 1] ?? 0);
		// The true words of other positions are draws like any: how likely is it to be among all of them?
		return -Math.log(-Math.expm1(draws * Math.log1p(-share)));
	});
	return { targets, candidates, corrections };
}

/** The first id whose running sum is above the value. */
function search(shares: WordShares, value: number): number {
	let low = 0;
	let high = shares.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((shares[middle] ?? NaN) > value) high = middle;
		else low = middle + 1;
	}
	return low;
}
