// The language model's gradients against differences of its loss, worked out in float64 by the specification.
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { enableRelaxedSimd } from '../../../training/src/engine/relaxed-simd.ts';
import { randomWeights } from '../../../tests/helpers/random-weights.ts';
import { architectureOf } from '../../../tests/helpers/sizes.ts';
import { layOut, pack, roundUp, unpack } from './layout.ts';
import { createNextWord, layOutNextWord, nextWordBytes } from './next-word.ts';
import { createTrainingKernel, workspaceBytes } from './training-kernel.ts';
import type { WasmVariant } from './wasm-variant.ts';

const size = architectureOf(5, 13, 'last', 20);
const { Hp, length } = layOut(size);
const place = layOutNextWord(size);
/** Two rows; every position but the last of each tells its next word. */
const SEQUENCES = [Int32Array.of(3, 9, 4, 3, 17), Int32Array.of(7, 4, 9)];
/** Slot of row r at step t: both rows have three steps, the first has two more. */
const POSITIONS = [
	{ slot: 0, next: 9 },
	{ slot: 1, next: 4 },
	{ slot: 2, next: 4 },
	{ slot: 3, next: 9 },
	{ slot: 4, next: 3 },
	{ slot: 6, next: 17 }
];
/** More than one panel of 16, and not a whole number of them. */
const CANDIDATES = Int32Array.from([9, 4, 3, 17, 2, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16, 18]);
const CORRECTIONS = Float32Array.from(CANDIDATES, (id) => (id % 5) / 3);
const LIMITS = { maxPositions: 8, maxCandidates: 20 };

async function createShard(variant: WasmVariant) {
	const parameters = 1024;
	const gradient = roundUp(parameters + place.length * 4, 64);
	const workspace = roundUp(gradient + place.length * 4, 64);
	const outputWorkspace = roundUp(workspace + workspaceBytes(size, 2, 20), 64);
	const bytes = outputWorkspace + nextWordBytes(size, LIMITS);
	const initial = Math.ceil(bytes / 65_536);
	const memory = new WebAssembly.Memory({ initial, maximum: 65_536, shared: true });
	const file = new URL(`./generated/training.${variant}.wasm`, import.meta.url);
	const where = { memory, architecture: size, parameters, gradient };
	const module = await WebAssembly.compile(await readFile(file));
	const kernel = createTrainingKernel({ ...where, module, workspace, maxRows: 2, maxSlots: 20 });
	const nextWord = createNextWord({
		...where,
		...LIMITS,
		exports: kernel.exports,
		workspace: outputWorkspace
	});
	const block = (start: number) => new Float32Array(memory.buffer, start, place.length);
	const weights = block(parameters);
	pack(size, randomWeights(size, 5), weights.subarray(0, length));
	for (let i = place.table; i < place.length; i++) weights[i] = Math.sin(i) / 2;
	// The padding of a row of the table, which a state's padding of 0 must meet with 0.
	for (let id = 0; id < size.vocabularySize; id++) {
		weights.fill(0, place.table + id * Hp + size.hidden, place.table + (id + 1) * Hp);
	}
	return {
		weights,
		gradient: block(gradient),
		learn(): number {
			block(gradient).fill(0);
			kernel.load(SEQUENCES);
			kernel.embed();
			const { states, dStates } = kernel.forwardStates();
			dStates.fill(0);
			const loss = nextWord(
				{
					slots: Int32Array.from(POSITIONS, ({ slot }) => slot),
					targets: Int32Array.from(POSITIONS, ({ next }) => CANDIDATES.indexOf(next)),
					candidates: CANDIDATES,
					corrections: CORRECTIONS
				},
				states,
				dStates
			);
			kernel.backwardStates();
			return loss;
		}
	};
}

/** The same loss in float64: an LSTM written out, a softmax over the candidates. */
function lossOf(block: Float32Array): number {
	const { embedding: E, hidden: H } = size;
	const weights = unpack(size, block.subarray(0, length));
	const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
	const at = (array: Float32Array, i: number) => array[i] ?? NaN;
	let loss = 0;
	for (const ids of SEQUENCES) {
		let h = new Array<number>(H).fill(0);
		let c = [...h];
		ids.forEach((id, t) => {
			const next = ids[t + 1];
			const gate = (j: number) => {
				let z = at(weights.bias, j);
				for (let k = 0; k < E; k++) {
					z += at(weights.embedding, id * E + k) * at(weights.kernel, k * 4 * H + j);
				}
				return h.reduce((sum, hk, k) => sum + hk * at(weights.recurrentKernel, k * 4 * H + j), z);
			};
			const z = Array.from({ length: 4 * H }, (_, j) => gate(j));
			const of = (g: number, u: number) => z[g * H + u] ?? NaN;
			c = c.map((cu, u) => sigmoid(of(1, u)) * cu + sigmoid(of(0, u)) * Math.tanh(of(2, u)));
			h = c.map((cu, u) => sigmoid(of(3, u)) * Math.tanh(cu));
			if (next === undefined) return;
			const logits = Array.from(CANDIDATES, (candidate, i) => {
				const start = place.table + candidate * Hp;
				const dot = h.reduce((sum, hu, u) => sum + hu * at(block, start + u), 0);
				return dot + at(block, place.bias + candidate) + at(CORRECTIONS, i);
			});
			const total = logits.reduce((sum, x) => sum + Math.exp(x), 0);
			loss += Math.log(total) - (logits[CANDIDATES.indexOf(next)] ?? NaN);
		});
	}
	return loss;
}

beforeAll(() => {
	enableRelaxedSimd();
});

describe.each<WasmVariant>(['simd', 'relaxed-simd'])('the next word, %s', (variant) => {
	it('costs what the softmax says, and its gradient is the slope of that', async () => {
		const shard = await createShard(variant);
		expect(shard.learn()).toBeCloseTo(lossOf(shard.weights), 4);
		const { kernel, bias } = layOut(size);
		const checked = [
			...[0, 1, 7].map((i) => i + 3 * roundUp(size.embedding, 4)),
			...[0, 1, 2, 3, 40, 200, 333].map((i) => kernel + i),
			...[0, 5, 9].map((i) => bias + i),
			...[9, 2, 18, 17].flatMap((id) => [place.table + id * Hp + 3, place.bias + id])
		];
		for (const i of checked) {
			const value = shard.weights[i] ?? NaN;
			// What a step of float32 really is, so that the quotient is exact.
			const [above, below] = [Math.fround(value + 1e-3), Math.fround(value - 1e-3)];
			shard.weights[i] = above;
			const lossAbove = lossOf(shard.weights);
			shard.weights[i] = below;
			const slope = (lossAbove - lossOf(shard.weights)) / (above - below);
			shard.weights[i] = value;
			expect(shard.gradient[i], `weight ${String(i)}`).toBeCloseTo(slope, 3);
		}
	});

	it('teaches: a few steps down the gradient lower the loss', async () => {
		const shard = await createShard(variant);
		const before = shard.learn();
		for (let step = 0; step < 50; step++) {
			shard.learn();
			shard.weights.forEach((weight, i) => {
				shard.weights[i] = weight - 0.1 * (shard.gradient[i] ?? NaN);
			});
		}
		expect(shard.learn()).toBeLessThan(before / 2);
	});
});
