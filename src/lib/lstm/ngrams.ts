// The n-grams beside the LSTM: which of the table's stand in a text, and what they make of the LSTM's logit. What is computed
// is written in specification.ts; explain-ngrams.ts says it of each token.
import type { NgramTable } from '../contract/engine.ts';
import { MAX_ORDER } from '../contract/text-options.ts';
import { sigmoid } from './formulas.ts';

/** More than any id: three words make one number below 2^53. */
export const MAX_WORDS = 200_000;

/** An n-gram of the table, the place of its last token, and how many it has. */
export type Visit = (place: number, end: number, order: number) => void;

/** Taking token ids of shape [n], n >= 1, each in [0, MAX_WORDS - 1). */
export interface Ngrams {
	/** Visit the table's n-grams wherever they stand, in the order of their last tokens. */
	visit(ids: Int32Array, visit: Visit): void;
	/** @returns  how many n-grams stand in a text, each counted once, and the sum of their weights */
	find(ids: Int32Array): { count: number; sum: number };
	/** @param logit  of the LSTM
	 *  @returns      the model's own */
	join(ids: Int32Array, logit: number): number;
	table: NgramTable;
}

/** How much n-grams are heard.
 *  @param count  how many were found, >= 0
 *  @returns      in [0, 1) */
export function loudnessOf(
	count: number,
	{ silent, half }: Pick<NgramTable, 'silent' | 'half'>
): number {
	const heard = Math.max(0, count - silent);
	return heard / (heard + half);
}

/** The model's own logit.
 *  @param logit  of the LSTM; count and sum are those of `find` */
export function combine(table: NgramTable, logit: number, count: number, sum: number): number {
	const loudness = loudnessOf(count, table);
	return loudness === 0 ? logit : (1 - table.share * loudness) * logit + (loudness * sum) / count;
}

export function createNgrams(table: NgramTable): Ngrams {
	const { ngrams, kernel } = table;
	/** By its words, the last one in the lowest place. */
	const places = new Map<number, number>();
	ngrams.forEach((ids, place) => {
		let key = 0;
		for (const id of ids) key = key * MAX_WORDS + id + 1;
		places.set(key, place);
	});

	function visit(ids: Int32Array, visit: Visit): void {
		for (let end = 0; end < ids.length; end++) {
			let key = 0;
			let scale = 1;
			// Before the first token the key becomes NaN, which no n-gram has.
			for (let order = 1; order <= MAX_ORDER; order++) {
				key += ((ids[end + 1 - order] ?? NaN) + 1) * scale;
				scale *= MAX_WORDS;
				const place = places.get(key);
				if (place !== undefined) visit(place, end, order);
			}
		}
	}

	function find(ids: Int32Array): { count: number; sum: number } {
		const found = new Set<number>();
		visit(ids, (place) => found.add(place));
		let sum = 0;
		for (const place of found) sum += kernel[place] ?? NaN;
		return { count: found.size, sum };
	}

	return {
		table,
		visit,
		find,
		join(ids, logit) {
			const { count, sum } = find(ids);
			return combine(table, logit, count, sum);
		}
	};
}

/** The answer to a text.
 *  @param ngrams  undefined where the LSTM is alone
 *  @param logit   of the LSTM */
export function toProbability(ngrams: Ngrams | undefined, ids: Int32Array, logit: number): number {
	return sigmoid(ngrams ? ngrams.join(ids, logit) : logit);
}
