// What the n-grams beside the LSTM add, token by token: loaded when there is an answer to explain, so that the answer does not
// wait for it.
import type { Attribution } from '../contract/engine.ts';
import { combine, loudnessOf, type Ngrams } from './ngrams.ts';

/** The model's own logit after each token.
 *  @param ngrams  undefined where the LSTM is alone
 *  @param ids     shape [n], n >= 1
 *  @param logits  of the LSTM after each token, shape [n]
 *  @returns       shape [n] */
export function joinEach(ngrams: Ngrams | undefined, ids: Int32Array, logits: Float32Array) {
	if (!ngrams) return logits;
	const { table, visit } = ngrams;
	const found = new Set<number>();
	const sums = new Float64Array(ids.length);
	const counts = new Int32Array(ids.length);
	visit(ids, (place, end) => {
		if (found.has(place)) return;
		found.add(place);
		counts[end] = (counts[end] ?? NaN) + 1;
		sums[end] = (sums[end] ?? NaN) + (table.kernel[place] ?? NaN);
	});
	let count = 0;
	let sum = 0;
	return logits.map((logit, t) => {
		count += counts[t] ?? NaN;
		sum += sums[t] ?? NaN;
		return combine(table, logit, count, sum);
	});
}

/** @param ids          shape [n], n >= 1
 *  @param attribution  of the LSTM's logit
 *  @returns            of the model's: each n-gram's part is shared out among the tokens that it stands at */
export function attributeNgrams(
	{ table, visit }: Ngrams,
	ids: Int32Array,
	{ contributions, logit, baselineLogit, missed }: Attribution
): Attribution {
	const tokensOf = new Map<number, number[]>();
	visit(ids, (place, end, order) => {
		const tokens = tokensOf.get(place) ?? [];
		for (let i = 0; i < order; i++) tokens.push(end - i);
		tokensOf.set(place, tokens);
	});
	const count = tokensOf.size;
	const loudness = loudnessOf(count, table);
	const left = 1 - table.share * loudness;
	const own = contributions.map((each) => left * each);
	let sum = 0;
	for (const [place, tokens] of tokensOf) {
		const weight = table.kernel[place] ?? NaN;
		sum += weight;
		const part = (loudness * weight) / count / tokens.length;
		for (const t of tokens) own[t] = (own[t] ?? NaN) + part;
	}
	return {
		contributions: own,
		logit: combine(table, logit, count, sum),
		baselineLogit: left * baselineLogit,
		missed: left * missed
	};
}
