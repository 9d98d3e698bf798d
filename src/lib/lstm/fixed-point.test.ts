// Both WebAssembly builds on whole numbers, against the float64 specification. The weights are those of exported files.
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { enableRelaxedSimd } from '../../../training/src/engine/relaxed-simd.ts';
import { PROBABILITY_TOLERANCE } from '../../../training/src/export/golden.ts';
import { describeNgrams, randomIds, randomNgrams } from '../../../tests/helpers/random-weights.ts';
import { architectureOf as architecture, ENGINE_SIZES } from '../../../tests/helpers/sizes.ts';
import { storedWeights } from '../../../tests/helpers/stored-weights.ts';
import type { ModelWeights } from '../contract/engine.ts';
import type { Architecture } from '../contract/manifest.ts';
import { toFixedPoint } from './fixed-point.ts';
import { layOut, pack } from './layout.ts';
import { forwardReference } from './specification.ts';
import { createWasmEngine } from './wasm-engine.ts';
import type { WasmVariant } from './wasm-variant.ts';

async function createEngine(variant: WasmVariant, size: Architecture, weights: ModelWeights) {
	const file = new URL(`./generated/lstm.${variant}.wasm`, import.meta.url);
	const module = await WebAssembly.compile(await readFile(file));
	return createWasmEngine({ module, variant, architecture: size, weights });
}

function fixedPointOf(size: Architecture, weights: ModelWeights) {
	const block = new Float32Array(layOut(size).length);
	pack(size, weights, block);
	return toFixedPoint(size, weights, block);
}

const differenceOf = (ours: number | undefined, expected: number) =>
	Math.abs((ours ?? NaN) - expected);

beforeAll(enableRelaxedSimd);

describe.each<WasmVariant>(['simd', 'relaxed-simd'])(
	'the %s engine on whole numbers',
	(variant) => {
		it.each(ENGINE_SIZES)(
			'agrees with the specification at $embedding × $hidden, $pooling, alone and in a batch',
			async (size) => {
				const weights = storedWeights(size, 1);
				expect(fixedPointOf(size, weights)).toBeDefined();
				const engine = await createEngine(variant, size, weights);
				const batch = [1, 2, 15, 16, 17, 33, 400].map((length) =>
					randomIds(length, size.vocabularySize, length)
				);
				const together = await engine.forward(batch);
				for (const [row, ids] of batch.entries()) {
					const expected = forwardReference(size, weights, ids);
					const [alone] = await engine.forward([ids]);
					expect(differenceOf(alone, expected)).toBeLessThan(PROBABILITY_TOLERANCE);
					// The sums of whole numbers are exact, in whatever order they are added up.
					expect(together[row]).toBe(alone);
				}
				engine.dispose();
			}
		);

		it('takes n-grams, and explains the same answer in float32', async () => {
			const table = randomNgrams(80, 50, 1);
			const size = { ...architecture(7, 12, 'last-max-mean'), ngrams: describeNgrams(table) };
			const weights = { ...storedWeights(size, 1), ngrams: table };
			const engine = await createEngine(variant, size, weights);
			const ids = randomIds(60, size.vocabularySize, 4);
			const expected = forwardReference(size, weights, ids);
			const [probability] = await engine.forward([ids]);
			const { logit } = await engine.attribute(ids);
			const trace = await engine.trace(ids);
			for (const ours of [probability, 1 / (1 + Math.exp(-logit)), trace.at(-1)]) {
				expect(differenceOf(ours, expected)).toBeLessThan(PROBABILITY_TOLERANCE);
			}
		});
	}
);

describe('toFixedPoint', () => {
	const size = architecture(6, 10, 'last-max-mean');
	const stored = storedWeights(size, 2);
	const changed = (change: (weights: ModelWeights) => void) => {
		const weights = structuredClone(stored);
		change(weights);
		return fixedPointOf(size, weights);
	};

	it('leaves what has no grid, or not that grid, in float32', () => {
		const { grids, ...plain } = stored;
		expect(grids).toBeDefined();
		expect(fixedPointOf(size, plain)).toBeUndefined();
		expect(changed(({ recurrentKernel }) => (recurrentKernel[7] = 0.12345))).toBeUndefined();
		expect(changed(({ grids }) => grids && (grids.kernel.step *= 1.37))).toBeUndefined();
	});

	it('leaves sums that might pass 32 bits in float32', () => {
		const enlarge = (most: number) => (weights: ModelWeights) => {
			// Ten weights of one column, of `most` steps in all.
			const step = weights.grids?.recurrentKernel.step ?? NaN;
			for (let row = 0; row < 10; row++) weights.recurrentKernel[row * 40] = (step * most) / 10;
		};
		expect(changed(enlarge(65_530))).toBeDefined();
		expect(changed(enlarge(65_550))).toBeUndefined();
	});

	it('takes no embedding of 16 bits, whose numbers are too large', () => {
		expect(changed(({ grids }) => grids && (grids.embedding.levels = 65_535))).toBeUndefined();
	});
});
