// The optimiser's kernels against TF.js' own Adam, and against plain sums.
import { readFile } from 'node:fs/promises';
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { enableRelaxedSimd } from './relaxed-simd.ts';
import type { TrainingExports } from '../../../src/lib/lstm/training-kernel.ts';
import type { WasmVariant } from '../../../src/lib/lstm/wasm-variant.ts';
import { createRandom } from '../random.ts';
import { readRecipe, type Recipe } from '../recipe.ts';
import { adamOptions } from '../train/schedule.ts';

const LENGTH = 1040;

async function instantiate(variant: WasmVariant) {
	const memory = new WebAssembly.Memory({ initial: 1, maximum: 65_536, shared: true });
	const file = new URL(`../../../src/lib/lstm/generated/training.${variant}.wasm`, import.meta.url);
	const { instance } = await WebAssembly.instantiate(await readFile(file), { env: { memory } });
	const array = (index: number) => {
		const start = 1024 + index * LENGTH * 4;
		return { start, values: new Float32Array(memory.buffer, start, LENGTH) };
	};
	return { exports: instance.exports as unknown as TrainingExports, array };
}

function noise(seed: number): Float32Array {
	const random = createRandom(seed);
	return Float32Array.from({ length: LENGTH }, () => random.next() * 2 - 1);
}

let recipe: Recipe;
beforeAll(async () => {
	enableRelaxedSimd();
	await tf.setBackend('cpu');
	recipe = await readRecipe('paper', { learningRate: '0.01', epsilon: '1e-4' });
});

describe.each<WasmVariant>(['simd', 'relaxed-simd'])('the %s optimiser', (variant) => {
	it('takes the steps of TF.js Adam', async () => {
		const { exports, array } = await instantiate(variant);
		const [weights, gradient, mean, square] = [array(0), array(1), array(2), array(3)];
		weights.values.set(noise(1));
		const { learningRate, beta1, beta2, epsilon } = recipe;
		const reference = tf.train.adam(learningRate, beta1, beta2, epsilon);
		const expected = tf.variable(tf.tensor1d(noise(1)), true, variant);
		for (let step = 0; step < 5; step++) {
			const g = noise(10 + step);
			gradient.values.set(g);
			const adam = adamOptions(recipe, { step, steps: 5, rows: 1, squaredNorm: 0 });
			const pointers = [weights, gradient, mean, square].map(({ start }) => start);
			const { scale, rate, decay } = adam;
			exports.adamStep(...pointers, LENGTH, scale, rate, beta1, beta2, adam.epsilon, decay);
			reference.applyGradients([{ name: variant, tensor: tf.tensor1d(g) }]);
			const values = expected.dataSync();
			const worst = Math.max(...weights.values.map((v, i) => Math.abs(v - (values[i] ?? NaN))));
			expect(worst).toBeLessThan(2e-6);
		}
	});

	it('adds, sums squares and averages', async () => {
		const { exports, array } = await instantiate(variant);
		const [a, b] = [array(0), array(1)];
		a.values.set(noise(1));
		b.values.set(noise(2));
		exports.addArrays(a.start, b.start, LENGTH);
		const sum = noise(1).map((value, i) => value + (noise(2)[i] ?? NaN));
		expect(a.values).toEqual(sum);
		const squares = sum.reduce((total, value) => total + value * value, 0);
		expect(exports.sumSquares(a.start, LENGTH) / squares).toBeCloseTo(1, 5);
		exports.averageStep(b.start, a.start, LENGTH, 0.75);
		const average = noise(2).map((value, i) => 0.75 * value + 0.25 * (sum[i] ?? NaN));
		const worst = Math.max(...b.values.map((v, i) => Math.abs(v - (average[i] ?? NaN))));
		expect(worst).toBeLessThan(1e-6);
	});
});
