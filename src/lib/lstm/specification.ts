// What the LSTM computes, written once, in float64 and without any trick. Every engine must agree with this file
// within the tolerance of tests/fixtures/golden.json; tests hold it against stock TF.js layers.
//
//   x_t = embedding[id_t]                                        [E]
//   z_t = x_t · kernel + h_(t-1) · recurrentKernel + bias        [4H], gates in the order i, f, g, o
//   i, f, o = sigmoid(z), g = tanh(z)                            sigmoid(z) = 1 / (1 + e^-z), not the "hard" one
//   c_t = f * c_(t-1) + i * g                                    [H], c_0 = 0
//   h_t = o * tanh(c_t)                                          [H], h_0 = 0
//   features = h_n                                               `last`: [H]
//            = h_n, max over t of h_t, mean over t of h_t        `last-max-mean`: [3H], joined in this order
//   logit = features · denseKernel + denseBias
//   probability = sigmoid(logit)                                 of the label "positive"
//
// A model may have a table of n-grams beside the LSTM, runs of one to three ids with a weight each. For a text that m of them
// stand in, each counted once, whose weights add up to s:
//
//   e = max(0, m - silent), loudness = e / (e + half)            so the many n-grams of a long text count, a few do not
//   probability = sigmoid((1 - share · loudness) · logit + loudness · s / m)
//
// On exported weights the WebAssembly engine rounds each h_(t-1) to 1/32767 before its product, see fixed-point.ts.
// There is no padding and no mask: a sequence of n >= 1 ids takes exactly n steps.
// TF.js calls g "c" and keeps the same order; PyTorch keeps it too, but transposes the kernels and has two biases.
import type { ModelWeights, NgramTable } from '../contract/engine.ts';
import type { Architecture } from '../contract/manifest.ts';
import { sigmoid } from './formulas.ts';

/** The model, one sequence, step by step; slow and plain.
 *  @param ids  token ids, shape [n], n >= 1, each in [0, vocabularySize)
 *  @returns    the probability of "positive" */
export function forwardReference(
	{ embedding: E, hidden: H, pooling }: Architecture,
	weights: ModelWeights,
	ids: ArrayLike<number>
): number {
	const n = ids.length;
	const c = new Float64Array(H);
	let h = new Float64Array(H);
	const max = new Float64Array(H).fill(-Infinity);
	const mean = new Float64Array(H);
	for (let t = 0; t < n; t++) {
		const z = Float64Array.from(weights.bias); // [4H]
		const x = at(ids, t) * E;
		for (let k = 0; k < E; k++) {
			addRow(z, at(weights.embedding, x + k), weights.kernel, k);
		}
		for (let k = 0; k < H; k++) addRow(z, at(h, k), weights.recurrentKernel, k);
		const next = new Float64Array(H);
		for (let j = 0; j < H; j++) {
			const i = sigmoid(at(z, j));
			const f = sigmoid(at(z, H + j));
			const g = Math.tanh(at(z, 2 * H + j));
			const o = sigmoid(at(z, 3 * H + j));
			c[j] = f * at(c, j) + i * g;
			next[j] = o * Math.tanh(at(c, j));
			max[j] = Math.max(at(max, j), at(next, j));
			mean[j] = at(mean, j) + at(next, j) / n;
		}
		h = next;
	}
	const features = pooling === 'last' ? [...h] : [...h, ...max, ...mean];
	const logit = features.reduce(
		(sum, feature, j) => sum + feature * at(weights.denseKernel, j),
		at(weights.denseBias, 0)
	);
	return sigmoid(weights.ngrams ? joinNgrams(weights.ngrams, ids, logit) : logit);
}

function joinNgrams(
	{ ngrams, kernel, silent, half, share }: NgramTable,
	ids: ArrayLike<number>,
	logit: number
): number {
	const standsAt = (ngram: Int32Array, t: number) => ngram.every((id, i) => ids[t + i] === id);
	const starts = Array.from(ids, (_, t) => t);
	const found = ngrams.flatMap((ngram, place) =>
		starts.some((t) => standsAt(ngram, t)) ? [at(kernel, place)] : []
	);
	const e = Math.max(0, found.length - silent);
	if (e === 0) return logit;
	const loudness = e / (e + half);
	const sum = found.reduce((total, weight) => total + weight, 0);
	return (1 - share * loudness) * logit + (loudness * sum) / found.length;
}

/** z += scale * matrix[row], matrix of shape [rows, z.length] */
function addRow(z: Float64Array, scale: number, matrix: Float32Array, row: number): void {
	const start = row * z.length;
	for (let j = 0; j < z.length; j++) z[j] = at(z, j) + scale * at(matrix, start + j);
}

/** The caller has checked shapes and ids; a hole would be a bug here, and NaN shows it. */
function at(array: ArrayLike<number>, index: number): number {
	return array[index] ?? NaN;
}
