// What an engine says about its answer: gradients against TF.js automatic differentiation of stock layers, integrated ones
// against differences of the float64 specification, and the growth of the answer against the answers to the beginnings.
import { readFile } from 'node:fs/promises';
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { enableRelaxedSimd } from '../../../training/src/engine/relaxed-simd.ts';
import { randomIds, randomWeights } from '../../../tests/helpers/random-weights.ts';
import { buildReferenceModel } from '../../../tests/helpers/reference-model.ts';
import { architectureOf, ENGINE_SIZES } from '../../../tests/helpers/sizes.ts';
import type { LstmWeights } from '../contract/engine.ts';
import type { Architecture } from '../contract/manifest.ts';
import { UNKNOWN_ID } from '../contract/text-options.ts';
import { choosePath, findZero } from './attribution.ts';
import { gaussLegendre } from './quadrature.ts';
import { forwardReference } from './specification.ts';
import { createWasmEngine } from './wasm-engine.ts';
import type { WasmVariant } from './wasm-variant.ts';

/** Largest difference, relative to the largest contribution or to 1. */
const TOLERANCE = 1e-3;

async function createEngine(variant: WasmVariant, size: Architecture, weights: LstmWeights) {
	const file = new URL(`./generated/lstm.${variant}.wasm`, import.meta.url);
	const module = await WebAssembly.compile(await readFile(file));
	return createWasmEngine({ module, variant, architecture: size, weights });
}

const logit = (probability: number) => Math.log(probability / (1 - probability));
const sumOf = (values: Iterable<number>) => Array.from(values).reduce((a, b) => a + b, 0);

function expectClose(actual: ArrayLike<number>, expected: readonly number[]): void {
	const scale = Math.max(1, ...expected.map(Math.abs));
	expect(actual).toHaveLength(expected.length);
	expected.forEach((value, t) =>
		expect(Math.abs((actual[t] ?? NaN) - value) / scale).toBeLessThan(TOLERANCE)
	);
}

/** Gradient times input of each token, by TF.js; no id stands twice, so each row of the embedding is one token's. */
function gradientTimesInput(size: Architecture, weights: LstmWeights, ids: Int32Array): number[] {
	const model = buildReferenceModel(size, weights);
	const table = model.weights[0];
	if (!table) throw new Error('the model has no embedding');
	const { grads } = tf.variableGrads(() => {
		const p = (model.apply(tf.tensor2d(ids, [1, ids.length], 'int32')) as tf.Tensor).asScalar();
		return tf.log(tf.div(p, tf.sub(1, p))).asScalar();
	});
	const gradient = grads[table.name]?.dataSync() ?? [];
	const { embedding: E } = size;
	return Array.from(ids, (id) =>
		sumOf(
			Array.from(
				{ length: E },
				(_, j) => (gradient[id * E + j] ?? NaN) * (weights.embedding[id * E + j] ?? NaN)
			)
		)
	);
}

/** The specification's logit where token t stands `places[t]` of the way from the unknown word to itself. */
function logitAt(size: Architecture, weights: LstmWeights, ids: Int32Array, places: number[]) {
	const { embedding: E } = size;
	const row = (id: number) => weights.embedding.subarray(id * E, (id + 1) * E);
	const start = row(UNKNOWN_ID);
	const moved = new Float32Array(ids.length * E);
	ids.forEach((id, t) => {
		moved.set(
			start.map((x, j) => x + (places[t] ?? NaN) * ((row(id)[j] ?? NaN) - x)),
			t * E
		);
	});
	const probability = forwardReference(
		size,
		{ ...weights, embedding: moved },
		Array.from(ids, (_, t) => t)
	);
	return logit(probability);
}

beforeAll(async () => {
	enableRelaxedSimd();
	await tf.setBackend('cpu');
});

describe.each<WasmVariant>(['simd', 'relaxed-simd'])('the %s engine', (variant) => {
	it.each(ENGINE_SIZES)(
		'has the gradients of TF.js at $embedding × $hidden, $pooling',
		async (size) => {
			const weights = randomWeights(size, 5);
			weights.denseKernel = weights.denseKernel.map((value) => value / 4);
			const engine = await createEngine(variant, size, weights);
			const ids = Int32Array.of(7, 30, 2, 49, 11, 1, 18);
			const path = { from: 'zero' as const, nodes: [{ place: 1, weight: 1 }] };
			const { contributions, logit, baselineLogit, missed } = await engine.attribute(ids, { path });
			// Without what the one gradient missed, which was spread over them.
			const expected = gradientTimesInput(size, weights, ids);
			const spread = missed / sumOf(expected.map(Math.abs));
			expect(sumOf(expected) + missed).toBeCloseTo(logit - baselineLogit, 2);
			expectClose(
				contributions,
				expected.map((each) => each + spread * Math.abs(each))
			);
		}
	);

	it('integrates the differences of the specification', async () => {
		const size = architectureOf(7, 12, 'last-max-mean');
		// With other weights a maximum over time may change its place within a step, where there is no derivative.
		const weights = randomWeights(size, 5);
		const engine = await createEngine(variant, size, weights);
		const ids = randomIds(9, size.vocabularySize, 2);
		const nodes = gaussLegendre(3);
		const { contributions, missed, ...logits } = await engine.attribute(ids, {
			path: { from: 'unknown', nodes }
		});
		const step = 0.004;
		const expected = Array.from(ids, (_, t) =>
			sumOf(
				nodes.map(({ place, weight }) => {
					const moved = (by: number) =>
						logitAt(
							size,
							weights,
							ids,
							Array.from(ids, (_id, u) => place + (u === t ? by : 0))
						);
					return (weight * (moved(step) - moved(-step))) / (2 * step);
				})
			)
		);
		const spread = missed / sumOf(expected.map(Math.abs));
		expectClose(
			contributions,
			expected.map((each) => each + spread * Math.abs(each))
		);
		expect(logits.logit).toBeCloseTo(
			logitAt(
				size,
				weights,
				ids,
				Array.from(ids, () => 1)
			),
			4
		);
		expect(logits.baselineLogit).toBeCloseTo(
			logitAt(
				size,
				weights,
				ids,
				Array.from(ids, () => 0)
			),
			4
		);
	});

	it.each([1, 2, 37, 400])('has contributions that add up to the logit of %i tokens', async (n) => {
		const size = architectureOf(16, 24, 'last-max-mean');
		const engine = await createEngine(variant, size, randomWeights(size, 8));
		const ids = randomIds(n, size.vocabularySize, n);
		const { contributions, logit: own, baselineLogit } = await engine.attribute(ids);
		const [probability] = await engine.forward([ids]);
		expect(own).toBeCloseTo(logit(probability ?? NaN), 3);
		expect(Number.isFinite(baselineLogit)).toBe(true);
		expect(Math.abs(sumOf(contributions) - (own - baselineLogit))).toBeLessThan(1e-3);
	});

	it('starts at neutral words, between the unknown and the common ones, about which it is of two minds', async () => {
		const size = architectureOf(5, 9, 'last-max-mean', 102);
		const weights = randomWeights(size, 2);
		weights.denseKernel = weights.denseKernel.map((weight) => 5 * weight);
		const column = (j: number) =>
			Array.from({ length: 102 }, (_, id) => weights.embedding[id * 5 + j] ?? NaN);
		const between = (place: number) =>
			Float32Array.from({ length: 5 }, (_, j) => {
				const [, unknown = NaN, ...common] = column(j);
				return unknown + place * (sumOf(common) / 100 - unknown);
			});
		const tokens = Array.from({ length: 128 }, () => 0);
		const logitOf = (place: number) =>
			logit(forwardReference(size, { ...weights, embedding: between(place) }, tokens));
		// With another bias the answer to unknown words is on one side, to common ones on the other.
		const middle = (logitOf(0) + logitOf(1)) / 2;
		weights.denseBias = weights.denseBias.map((bias) => bias - middle);
		expect(Math.abs(logitOf(0))).toBeGreaterThan(0.1);
		const engine = await createEngine(variant, size, weights);
		const { baselineLogit } = await engine.attribute(Int32Array.from(tokens, () => 7));
		expect(Math.abs(baselineLogit)).toBeLessThan(Math.abs(logitOf(0)) / 3);
		const places = Array.from({ length: 1001 }, (_, i) => i / 1000);
		const nearest = Math.min(...places.map((p) => Math.abs(logitOf(p) - baselineLogit)));
		expect(nearest).toBeLessThan(1e-2);
	});

	it.each(ENGINE_SIZES)(
		'traces the answers to the beginnings of a text at $embedding × $hidden, $pooling',
		async (size) => {
			const engine = await createEngine(variant, size, randomWeights(size, 4));
			const ids = randomIds(21, size.vocabularySize, 6);
			const trace = await engine.trace(ids);
			expect(trace).toHaveLength(ids.length);
			for (let t = 0; t < ids.length; t++) {
				const expected = forwardReference(size, randomWeights(size, 4), ids.subarray(0, t + 1));
				expect(Math.abs((trace[t] ?? NaN) - expected)).toBeLessThan(1e-5);
			}
		}
	);

	it('says the same whatever it was asked between two parts of the work', async () => {
		const size = architectureOf(16, 24, 'last-max-mean');
		const engine = await createEngine(variant, size, randomWeights(size, 8));
		const ids = randomIds(30, size.vocabularySize, 1);
		const alone = await engine.attribute(ids);
		let pauses = 0;
		const disturbed = await engine.attribute(ids, {
			async breathe() {
				pauses++;
				await engine.forward([randomIds(2000 * pauses, size.vocabularySize, pauses)]);
				await engine.trace(randomIds(300, size.vocabularySize, pauses));
			}
		});
		expect(pauses).toBeGreaterThan(1);
		expect(disturbed).toEqual(alone);
	});

	it('stops where it is told to', async () => {
		const size = architectureOf(3, 5, 'last');
		const engine = await createEngine(variant, size, randomWeights(size, 1));
		const breathe = () => Promise.reject(new Error('enough'));
		await expect(engine.attribute(Int32Array.of(3, 4), { breathe })).rejects.toThrow('enough');
	});

	it('refuses what it cannot read, and to work once disposed', async () => {
		const size = architectureOf(4, 8, 'last');
		const engine = await createEngine(variant, size, randomWeights(size, 1));
		const empty = new Int32Array(0);
		await expect(engine.trace(empty)).rejects.toMatchObject({ code: 'lstm/empty-sequence' });
		await expect(engine.attribute(Int32Array.of(50))).rejects.toMatchObject({
			code: 'lstm/id-out-of-range'
		});
		engine.dispose();
		const ids = Int32Array.of(1);
		await expect(engine.trace(ids)).rejects.toMatchObject({ code: 'lstm/disposed' });
		await expect(engine.attribute(ids)).rejects.toMatchObject({ code: 'lstm/disposed' });
	});
});

it('takes more gradients of short texts than of long ones', () => {
	const counts = [1, 60, 250, 400].map((length) => choosePath(length).nodes.length);
	expect(counts).toEqual([64, 32, 8, 8]);
});

it('finds where a curve crosses zero first, or comes nearest', () => {
	expect(findZero([0, 1], [-1, 3])).toBe(0.25);
	expect(findZero([0, 0.5, 1], [2, 0, -3])).toBe(0.5);
	expect(findZero([0, 0.5, 1], [3, 1, 2])).toBe(0.5);
	expect(findZero([0, 1], [0, 0])).toBe(0);
});
