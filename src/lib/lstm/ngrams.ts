// The n-grams beside the LSTM: which of the table's stand in a text, and what they make of the LSTM's logit. What is computed
// is written in specification.ts; here it is fast, and also told apart by tokens. A text is looked up in a table of
// beginnings: each n-gram is the n-gram without its last word, followed by that word.
import type { Attribution, NgramTable } from '../contract/engine.ts';

/** Beyond every id, so that a beginning's number and a word's id together make one exact key. */
const MAX_WORDS = 2 ** 20;

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

/** All take token ids of shape [n], n >= 1. */
export interface Ngrams {
	/** @returns  how many n-grams stand in a text, each counted once, and the sum of their weights */
	find(ids: Int32Array): { count: number; sum: number };
	/** @param logit  of the LSTM
	 *  @returns      the model's own logit */
	join(ids: Int32Array, logit: number): number;
	/** @param logits  of the LSTM after each token, shape [n]
	 *  @returns       the model's own logit after each token, shape [n] */
	joinEach(ids: Int32Array, logits: Float32Array): Float32Array;
	/** @param attribution  of the LSTM's logit
	 *  @returns            of the model's: each n-gram's part is shared out among the tokens that it stands at */
	attribute(ids: Int32Array, attribution: Attribution): Attribution;
}

/** An n-gram that ends at a token, and how many words it has. */
type Visit = (place: number, end: number, order: number) => void;

export function createNgrams({ ngrams, kernel, share, ...hearing }: NgramTable): Ngrams {
	/** Beginning and word → the number of the two together; the empty beginning is 0. */
	const numbers = new Map<number, number>();
	/** The place in the table of what has that number. */
	const places = new Map<number, number>();
	ngrams.forEach((ids, place) => {
		let number = 0;
		for (const id of ids) {
			const key = number * MAX_WORDS + id;
			number = numbers.get(key) ?? numbers.size + 1;
			numbers.set(key, number);
		}
		places.set(number, place);
	});

	/** Visit the table's n-grams in the order of their last words. */
	function forEachFound(ids: Int32Array, visit: Visit): void {
		// What may go on with the next token: beginnings, and how many words each has.
		let open: [number: number, order: number][] = [];
		ids.forEach((id, t) => {
			const longer: typeof open = [];
			for (const [beginning, order] of [...open, [0, 0] as const]) {
				const number = numbers.get(beginning * MAX_WORDS + id);
				if (number === undefined) continue;
				longer.push([number, order + 1]);
				const place = places.get(number);
				if (place !== undefined) visit(place, t, order + 1);
			}
			open = longer;
		});
	}

	function combine(logit: number, count: number, sum: number): number {
		const loudness = loudnessOf(count, hearing);
		return loudness === 0 ? logit : (1 - share * loudness) * logit + (loudness * sum) / count;
	}

	function find(ids: Int32Array): { count: number; sum: number } {
		const found = new Set<number>();
		let sum = 0;
		forEachFound(ids, (place) => {
			if (!found.has(place)) sum += kernel[place] ?? NaN;
			found.add(place);
		});
		return { count: found.size, sum };
	}

	return {
		find,

		join(ids, logit) {
			const { count, sum } = find(ids);
			return combine(logit, count, sum);
		},

		joinEach(ids, logits) {
			const found = new Set<number>();
			const counts = new Int32Array(ids.length);
			const sums = new Float64Array(ids.length);
			forEachFound(ids, (place, t) => {
				if (found.has(place)) return;
				found.add(place);
				counts[t] = (counts[t] ?? NaN) + 1;
				sums[t] = (sums[t] ?? NaN) + (kernel[place] ?? NaN);
			});
			let count = 0;
			let sum = 0;
			return logits.map((logit, t) => {
				count += counts[t] ?? NaN;
				sum += sums[t] ?? NaN;
				return combine(logit, count, sum);
			});
		},

		attribute(ids, { contributions, logit, baselineLogit, missed }) {
			const tokensOf = new Map<number, number[]>();
			forEachFound(ids, (place, t, order) => {
				const tokens = tokensOf.get(place) ?? [];
				for (let i = 0; i < order; i++) tokens.push(t - i);
				tokensOf.set(place, tokens);
			});
			const loudness = loudnessOf(tokensOf.size, hearing);
			const left = 1 - share * loudness;
			const own = contributions.map((each) => left * each);
			let sum = 0;
			for (const [place, tokens] of tokensOf) {
				const weight = kernel[place] ?? NaN;
				sum += weight;
				const part = (loudness * weight) / tokensOf.size / tokens.length;
				for (const t of tokens) own[t] = (own[t] ?? NaN) + part;
			}
			return {
				contributions: own,
				logit: combine(logit, tokensOf.size, sum),
				baselineLogit: left * baselineLogit,
				missed: left * missed
			};
		}
	};
}
