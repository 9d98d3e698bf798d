// Both WebAssembly builds against stock TF.js layers and the float64 specification. Plain SIMD and relaxed SIMD may
// round differently, so both are held to the same outside reference.
import { readFile } from 'node:fs/promises';
import { setBackend } from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { enableRelaxedSimd } from '../../../training/src/engine/relaxed-simd.ts';
import { randomIds, randomWeights } from '../../../tests/helpers/random-weights.ts';
import { buildReferenceModel, predictReference } from '../../../tests/helpers/reference-model.ts';
import { architectureOf as architecture, ENGINE_SIZES } from '../../../tests/helpers/sizes.ts';
import type { Architecture } from '../contract/manifest.ts';
import { forwardReference } from './specification.ts';
import { createWasmEngine } from './wasm-engine.ts';
import type { WasmVariant } from './wasm-variant.ts';

/** Largest absolute difference of a probability, against anything. */
const TOLERANCE = 1e-5;

async function createEngine(variant: WasmVariant, size: Architecture, seed = 1) {
	const file = new URL(`./generated/lstm.${variant}.wasm`, import.meta.url);
	const module = await WebAssembly.compile(await readFile(file));
	return createWasmEngine({
		module,
		variant,
		architecture: size,
		weights: randomWeights(size, seed)
	});
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
