// Both WebAssembly builds against stock TF.js layers and the float64 specification. Plain SIMD and relaxed SIMD may
// round differently, so both are held to the same outside reference.
import { readFile } from 'node:fs/promises';
import { setBackend } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { enableRelaxedSimd } from '../../../training/src/engine/relaxed-simd.ts';
import {
	describeNgrams,
	randomIds,
	randomNgrams,
	randomWeights
} from '../../../tests/helpers/random-weights.ts';
import { buildReferenceModel, predictReference } from '../../../tests/helpers/reference-model.ts';
import { architectureOf as architecture, ENGINE_SIZES } from '../../../tests/helpers/sizes.ts';
import type { NgramTable } from '../contract/engine.ts';
import type { Architecture } from '../contract/manifest.ts';
import { forwardReference } from './specification.ts';
import { createWasmEngine } from './wasm-engine.ts';
import type { WasmVariant } from './wasm-variant.ts';

/** Largest absolute difference of a probability, against anything. */
const TOLERANCE = 1e-5;

async function createEngine(
	variant: WasmVariant,
	size: Architecture,
	seed = 1,
	ngrams?: NgramTable
) {
	const file = new URL(`./generated/lstm.${variant}.wasm`, import.meta.url);
	const module = await WebAssembly.compile(await readFile(file));
	return createWasmEngine({
		module,
		variant,
		architecture: size,
		weights: { ...randomWeights(size, seed), ...(ngrams && { ngrams }) }
	});
}

function withNgrams() {
	const plain = architecture(7, 12, 'last-max-mean');
	const table = randomNgrams(80, plain.vocabularySize, 1);
	const size: Architecture = { ...plain, ngrams: describeNgrams(table) };
	return { lstm: randomWeights(size, 1), table, size };
}

beforeAll(async () => {
	enableRelaxedSimd();
	await setBackend('cpu');
});

describe.each<WasmVariant>(['simd', 'relaxed-simd'])('the %s engine', (variant) => {
	it.each(ENGINE_SIZES)(
		'agrees with stock TF.js layers at $embedding × $hidden, $pooling',
		async (size) => {
			const engine = await createEngine(variant, size);
			const model = buildReferenceModel(size, randomWeights(size, 1));
			for (const length of [1, 2, 15, 16, 17, 33]) {
				const ids = randomIds(length, size.vocabularySize, length);
				const [probability] = await engine.forward([ids]);
				expect(Math.abs((probability ?? NaN) - predictReference(model, ids))).toBeLessThan(
					TOLERANCE
				);
			}
			engine.dispose();
		}
	);

	it('agrees with stock TF.js layers where there are n-grams', async () => {
		const { lstm, table, size } = withNgrams();
		const engine = await createEngine(variant, size, 1, table);
		const model = buildReferenceModel(size, { ...lstm, ngrams: table });
		const batch = [1, 3, 20, 90].map((length) => randomIds(length, size.vocabularySize, length));
		const together = await engine.forward(batch);
		for (const [row, ids] of batch.entries()) {
			const expected = predictReference(model, ids, table);
			const [one] = await engine.forward([ids]);
			const trace = await engine.trace(ids);
			for (const ours of [one, together[row], trace.at(-1)]) {
				expect(Math.abs((ours ?? NaN) - expected)).toBeLessThan(TOLERANCE);
			}
		}
		const [longest = new Int32Array()] = batch.slice(-1);
		const [withThem] = await engine.forward([longest]);
		const without = forwardReference(size, lstm, longest);
		expect(Math.abs((withThem ?? NaN) - without)).toBeGreaterThan(0.01);
	});

	it('explains n-grams too', async () => {
		const { table, size } = withNgrams();
		const engine = await createEngine(variant, size, 1, table);
		const ids = randomIds(60, size.vocabularySize, 4);
		const { contributions, logit, baselineLogit } = await engine.attribute(ids);
		const [probability] = await engine.forward([ids]);
		expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(probability ?? NaN, 5);
		const sum = contributions.reduce((total, each) => total + each, 0);
		expect(Math.abs(sum - (logit - baselineLogit))).toBeLessThan(1e-3);
	});

	it('agrees with the specification over 500 tokens', async () => {
		const size = architecture(64, 128, 'last-max-mean');
		const engine = await createEngine(variant, size);
		const ids = randomIds(500, size.vocabularySize, 9);
		const [probability] = await engine.forward([ids]);
		const expected = forwardReference(size, randomWeights(size, 1), ids);
		expect(Math.abs((probability ?? NaN) - expected)).toBeLessThan(TOLERANCE);
	});

	it.each([2, 3, 31, 70])('gives a batch of %i rows in the order of the input', async (rows) => {
		const size = architecture(7, 12, 'last-max-mean');
		const engine = await createEngine(variant, size);
		const batch = Array.from({ length: rows }, (_, row) =>
			randomIds(1 + ((row * 7) % 40), size.vocabularySize, row)
		);
		const together = await engine.forward(batch);
		expect(together).toHaveLength(rows);
		for (const [row, ids] of batch.entries()) {
			const expected = forwardReference(size, randomWeights(size, 1), ids);
			expect(Math.abs((together[row] ?? NaN) - expected)).toBeLessThan(TOLERANCE);
		}
	});

	it('answers the same after other calls have used its memory', async () => {
		const size = architecture(33, 31, 'last-max-mean');
		const engine = await createEngine(variant, size);
		const ids = randomIds(40, size.vocabularySize, 3);
		const first = await engine.forward([ids]);
		await engine.forward(Array.from({ length: 40 }, (_, row) => randomIds(300, 50, row)));
		await engine.forward([randomIds(5000, 50, 4)]);
		expect(await engine.forward([ids])).toEqual(first);
	});

	it.each([
		['lstm/empty-sequence', new Int32Array(0)],
		['lstm/id-out-of-range', Int32Array.of(1, 50)],
		['lstm/id-out-of-range', Int32Array.of(-1)]
	])('refuses a bad sequence with %s', async (code, ids) => {
		const engine = await createEngine(variant, architecture(4, 8, 'last'));
		await expect(engine.forward([ids])).rejects.toMatchObject({ code });
	});

	it('refuses to work once disposed', async () => {
		const engine = await createEngine(variant, architecture(4, 8, 'last'));
		engine.dispose();
		await expect(engine.forward([Int32Array.of(1)])).rejects.toMatchObject({
			code: 'lstm/disposed'
		});
	});

	it('answers an empty batch with nothing', async () => {
		const engine = await createEngine(variant, architecture(4, 8, 'last'));
		expect(await engine.forward([])).toHaveLength(0);
	});
});
