// The dense layer, the sigmoid and the loss of one shard: small, and the place where objectives differ, so plain TypeScript.
import type { Architecture } from '../../../src/lib/contract/manifest.ts';
import { layOut, type Layout } from '../../../src/lib/lstm/layout.ts';
import { pooledStates, sigmoid } from '../../../src/lib/lstm/formulas.ts';
import type { Random } from '../random.ts';

export interface HeadOptions {
	architecture: Architecture;
	/** The block of weights, shape [layout.length]; only the dense layer is read. */
	weights: Float32Array;
}

/** The logits of a shard.
 *  @param features  shape [rows][3][Hp]
 *  @returns         shape [rows] */
export function logitsOf(
	{ architecture, weights }: HeadOptions,
	features: Float32Array,
	rows: number
): Float64Array {
	const { Hp, dense, denseBias } = layOut(architecture);
	const width = pooledStates(architecture) * Hp;
	return Float64Array.from({ length: rows }, (_, row) => {
		let logit = weights[denseBias] ?? NaN;
		for (let j = 0; j < width; j++) {
			logit += (features[row * 3 * Hp + j] ?? NaN) * (weights[dense + j] ?? NaN);
		}
		return logit;
	});
}

/** Keep each feature with probability 1 - rate, and enlarge it so that the expected sum stays.
 *  @returns  a factor for every feature, shape [rows][3][Hp] */
export function dropoutMask(layout: Layout, rows: number, rate: number, random: Random) {
	const mask = new Float32Array(rows * 3 * layout.Hp);
	const kept = 1 / (1 - rate);
	for (let i = 0; i < mask.length; i++) mask[i] = rate > 0 && random.next() < rate ? 0 : kept;
	return mask;
}

export interface LossResult {
	/** Sum over the rows of the cross-entropy in nats, each counted with its weight. */
	loss: number;
	/** The weights of the rows whose likelier label the logit's sign gives. */
	correct: number;
	/** The gradient of the sum with respect to the features, shape [rows][3][Hp]. */
	dFeatures: Float32Array;
}

/** Binary cross-entropy of a shard, and its gradient down to the features.
 *  @param features  shape [rows][3][Hp]; left as they are
 *  @param mask      shape [rows][3][Hp], from `dropoutMask`
 *  @param rows      how likely each is positive, in [0, 1], and what it counts; both of shape [rows]
 *  @param gradient  the shard's block; the dense layer's part is added to, times `factor` */
export function crossEntropy(
	{ architecture, weights }: HeadOptions,
	features: Float32Array,
	mask: Float32Array,
	{ labels, weights: rowWeights }: { labels: Float32Array; weights: Float32Array },
	gradient: Float32Array,
	factor: number
): LossResult {
	const { Hp, dense, denseBias } = layOut(architecture);
	const width = pooledStates(architecture) * Hp;
	const rows = labels.length;
	const masked = features.map((feature, i) => feature * (mask[i] ?? NaN));
	const logits = logitsOf({ architecture, weights }, masked, rows);
	const dFeatures = new Float32Array(rows * 3 * Hp);
	let loss = 0;
	let correct = 0;
	for (let row = 0; row < rows; row++) {
		const logit = logits[row] ?? NaN;
		const label = labels[row] ?? NaN;
		const weight = rowWeights[row] ?? NaN;
		// log(1 + e^-|x|) does not overflow.
		loss += weight * (Math.max(logit, 0) - logit * label + Math.log1p(Math.exp(-Math.abs(logit))));
		if (logit > 0 === label > 0.5) correct += weight;
		const d = (sigmoid(logit) - label) * weight * factor;
		for (let j = 0; j < width; j++) {
			const i = row * 3 * Hp + j;
			dFeatures[i] = d * (weights[dense + j] ?? NaN) * (mask[i] ?? NaN);
			gradient[dense + j] = (gradient[dense + j] ?? NaN) + d * (masked[i] ?? NaN);
		}
		gradient[denseBias] = (gradient[denseBias] ?? NaN) + d;
	}
	return { loss, correct, dFeatures };
}
