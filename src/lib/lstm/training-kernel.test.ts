// The backward pass against TF.js automatic differentiation of stock layers, and against differences of the loss.
import { readFile } from 'node:fs/promises';
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { enableRelaxedSimd } from '../../../training/src/engine/relaxed-simd.ts';
import { randomIds, randomWeights } from '../../../tests/helpers/random-weights.ts';
import { buildReferenceModel } from '../../../tests/helpers/reference-model.ts';
import { architectureOf } from '../../../tests/helpers/sizes.ts';
import type { LstmWeights } from '../contract/engine.ts';
import type { Architecture } from '../contract/manifest.ts';
import { layOut, pack, roundUp, unpack } from './layout.ts';
import { pooledStates, sigmoid } from './formulas.ts';
import { forwardReference } from './specification.ts';
import { createTrainingKernel, workspaceBytes } from './training-kernel.ts';
import type { WasmVariant } from './wasm-variant.ts';

/** Largest difference of a gradient, relative to the largest entry of its array. */
const TOLERANCE = 1e-4;

const architecture = (...size: [number, number, Architecture['pooling']]) =>
	architectureOf(...size, 20);

const SIZES: Architecture[] = [
	architecture(1, 1, 'last-max-mean'),
	architecture(3, 5, 'last'),
	architecture(4, 8, 'last-max-mean'),
	architecture(7, 13, 'last-max-mean'),
	architecture(18, 22, 'last'),
	architecture(33, 31, 'last-max-mean')
];

async function createShard(variant: WasmVariant, size: Architecture, weights: LstmWeights) {
	const { length } = layOut(size);
	const maxRows = 8;
	const maxSlots = 200;
	const parameters = 1024;
	const gradient = roundUp(parameters + length * 4, 64);
	const workspace = roundUp(gradient + length * 4, 64);
	const bytes = workspace + workspaceBytes(size, maxRows, maxSlots);
	const memory = new WebAssembly.Memory({
		initial: Math.ceil(bytes / 65_536),
		maximum: 65_536,
		shared: true
	});
	const file = new URL(`./generated/training.${variant}.wasm`, import.meta.url);
	const kernel = createTrainingKernel({
		module: await WebAssembly.compile(await readFile(file)),
		memory,
		architecture: size,
		parameters,
		gradient,
		workspace,
		maxRows,
		maxSlots
	});
	pack(size, weights, new Float32Array(memory.buffer, parameters, length));
	return { kernel, gradient: new Float32Array(memory.buffer, gradient, length) };
}

/** The features' part of the logit: what a dense layer on [rows][3][Hp] makes of them. */
function logitsOf(size: Architecture, weights: LstmWeights, features: Float32Array, rows: number) {
	const { Hp } = layOut(size);
	return Array.from({ length: rows }, (_, row) => {
		let logit = weights.denseBias[0] ?? NaN;
		for (let pool = 0; pool < pooledStates(size); pool++) {
			for (let j = 0; j < size.hidden; j++) {
				const feature = features[(row * 3 + pool) * Hp + j] ?? NaN;
				logit += feature * (weights.denseKernel[pool * size.hidden + j] ?? NaN);
			}
		}
		return logit;
	});
}

/** dFeatures for the loss "sum of the logits, row r weighted with r + 1". */
function featureGradient(size: Architecture, weights: LstmWeights, rows: number): Float32Array {
	const { Hp } = layOut(size);
	const gradient = new Float32Array(rows * 3 * Hp);
	for (let row = 0; row < rows; row++) {
		for (let pool = 0; pool < pooledStates(size); pool++) {
			const kernel = weights.denseKernel.subarray(pool * size.hidden, (pool + 1) * size.hidden);
			gradient.set(
				kernel.map((weight) => weight * (row + 1)),
				(row * 3 + pool) * Hp
			);
		}
	}
	return gradient;
}

/** The same loss through stock layers and tf.variableGrads; the sigmoid is undone to reach the logit. */
function referenceGradients(size: Architecture, weights: LstmWeights, sequences: Int32Array[]) {
	const model = buildReferenceModel(size, weights);
	const { grads } = tf.variableGrads(() => {
		const terms = sequences.map((ids, row) => {
			const input = tf.tensor2d(ids, [1, ids.length], 'int32');
			const p = (model.apply(input) as tf.Tensor).asScalar();
			return tf.log(tf.div(p, tf.sub(1, p))).mul(row + 1);
		});
		return tf.addN(terms).asScalar();
	});
	return (name: string): Float32Array | undefined => {
		const weight = model.weights.find(({ originalName }) => originalName === name);
		return weight && (grads[weight.name]?.dataSync() as Float32Array | undefined);
	};
}

const sequencesOf = (lengths: number[]) => lengths.map((n, row) => randomIds(n, 20, n + row));

beforeAll(async () => {
	enableRelaxedSimd();
	await tf.setBackend('cpu');
});

describe.each<WasmVariant>(['simd', 'relaxed-simd'])('the %s training kernel', (variant) => {
	it.each(SIZES)('gives the gradients of TF.js at $embedding × $hidden, $pooling', async (size) => {
		const weights = randomWeights(size, 5);
		weights.denseKernel = weights.denseKernel.map((value) => value / 4);
		// No row of one token here: the gradient of TF.js' own `unstack` fails on a single part. The next test has it.
		const sequences = sequencesOf([9, 6, 6, 2]);
		const { kernel, gradient } = await createShard(variant, size, weights);
		kernel.load(sequences);
		kernel.embed();
		kernel.forward();
		kernel.backward(featureGradient(size, weights, sequences.length));
		const ours = unpack(size, gradient);
		const expectedGradient = referenceGradients(size, weights, sequences);
		const pairs = [
			['embedding/embeddings', ours.embedding],
			['lstm/kernel', ours.kernel],
			['lstm/recurrent_kernel', ours.recurrentKernel],
			['lstm/bias', ours.bias]
		] as const;
		for (const [name, values] of pairs) {
			const expected = expectedGradient(name);
			expect(expected, name).toHaveLength(values.length);
			const largest = Math.max(...(expected ?? []).map(Math.abs));
			const worst = Math.max(...values.map((v, i) => Math.abs(v - (expected?.[i] ?? NaN))));
			expect(worst / largest, name).toBeLessThan(TOLERANCE);
		}
	});

	it('gives the gradients of the specification for a single token', async () => {
		const size = architecture(3, 5, 'last-max-mean');
		const weights = randomWeights(size, 5);
		const ids = Int32Array.of(11);
		const { kernel, gradient } = await createShard(variant, size, weights);
		kernel.load([ids]);
		kernel.embed();
		kernel.forward();
		kernel.backward(featureGradient(size, weights, 1));
		const ours = unpack(size, gradient);
		const logit = () => {
			const p = forwardReference(size, weights, ids);
			return Math.log(p / (1 - p));
		};
		for (const name of ['embedding', 'kernel', 'recurrentKernel', 'bias'] as const) {
			for (const [i, value] of weights[name].entries()) {
				const step = 2 ** -10;
				weights[name][i] = value + step;
				const above = logit();
				// What float32 made of the step.
				const up = weights[name][i] - value;
				weights[name][i] = value - step;
				const slope = (above - logit()) / (up + (value - weights[name][i]));
				weights[name][i] = value;
				expect(Math.abs((ours[name][i] ?? NaN) - slope), `${name} ${String(i)}`).toBeLessThan(1e-4);
			}
		}
	});

	it.each(SIZES)('goes forward as the specification says at $embedding × $hidden', async (size) => {
		const weights = randomWeights(size, 6);
		const sequences = sequencesOf([30, 17, 4]);
		const { kernel } = await createShard(variant, size, weights);
		kernel.load(sequences);
		kernel.embed();
		const logits = logitsOf(size, weights, kernel.forward(), sequences.length);
		sequences.forEach((ids, row) => {
			const expected = forwardReference(size, weights, ids);
			expect(Math.abs(sigmoid(logits[row] ?? NaN) - expected)).toBeLessThan(1e-5);
		});
	});

	it('perturbs each row by the stated length, in the direction that raises the loss', async () => {
		const size = architecture(7, 13, 'last-max-mean');
		const weights = randomWeights(size, 7);
		const sequences = sequencesOf([12, 5]);
		const { kernel } = await createShard(variant, size, weights);
		kernel.load(sequences);
		kernel.embed();
		const before = logitsOf(size, weights, kernel.forward(), 2);
		kernel.backward(featureGradient(size, weights, 2), { embedding: false });
		kernel.embed();
		kernel.perturb(0.05);
		const after = logitsOf(size, weights, kernel.forward(), 2);
		expect(after[0]).toBeGreaterThan(before[0] ?? NaN);
		expect(after[1]).toBeGreaterThan(before[1] ?? NaN);
		kernel.embed();
		expect(logitsOf(size, weights, kernel.forward(), 2)).toEqual(before);
	});

	it.each([
		['no row', []],
		['an empty row', [new Int32Array(0)]],
		['rows that are not sorted', sequencesOf([2, 3])],
		['too many tokens', sequencesOf([201])]
	])('refuses %s', async (_, sequences) => {
		const size = architecture(4, 8, 'last');
		const { kernel } = await createShard(variant, size, randomWeights(size, 1));
		expect(() => {
			kernel.load(sequences);
		}).toThrow(expect.objectContaining({ code: 'training/bad-batch' }));
	});
});
