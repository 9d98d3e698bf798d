// The model that the app ships with, and the golden vectors: ids exactly, and the probability of every engine within the
// tolerance that the file itself states. Stock TF.js layers, opened from the same files, are the outside reference.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { enableRelaxedSimd } from '../../training/src/engine/relaxed-simd.ts';
import type { Manifest } from '../../src/lib/contract/manifest.ts';
import { createWasmEngine } from '../../src/lib/lstm/wasm-engine.ts';
import type { WasmVariant } from '../../src/lib/lstm/wasm-variant.ts';
import { encode } from '../../src/lib/text/encode.ts';
import { indexVocabulary } from '../../src/lib/text/vocabulary.ts';
import { GOLDEN_TEXTS } from '../../training/src/export/golden-texts.ts';
import type { Golden } from '../../training/src/export/golden.ts';
import { readModel, sha256Of, type Model } from '../../training/src/export/read-model.ts';
import { predictReference } from '../helpers/reference-model.ts';

const root = new URL('../../', import.meta.url);
/** Compressed, as hosts send them. */
const MAX_SIZE_BYTES = 1.7e6;

let golden: Golden;
let model: Model;
let folder: URL;

beforeAll(async () => {
	enableRelaxedSimd();
	await tf.setBackend('cpu');
	golden = JSON.parse(
		await readFile(new URL('tests/fixtures/golden.json', root), 'utf8')
	) as Golden;
	folder = new URL(`static/models/${golden.model}/`, root);
	model = await readModel(folder.pathname);
});

it('the golden vectors are those of the bundled model', async () => {
	const bundled = JSON.parse(
		await readFile(new URL('static/models/default.json', root), 'utf8')
	) as unknown;
	const manifest = await readFile(new URL('manifest.json', folder));
	expect(bundled).toMatchObject({ id: golden.model, manifest: { sha256: golden.manifestSha256 } });
	expect(sha256Of(manifest)).toBe(golden.manifestSha256);
	expect(golden.vectors.map(({ text }) => text)).toEqual(GOLDEN_TEXTS);
});

it('all files of the model together stay within their budget', async () => {
	const files = Object.values(model.manifest.files).map(({ path }) => path);
	const sent = await Promise.all(
		['manifest.json', ...files].map(async (path) => gzipSync(await readFile(new URL(path, folder))))
	);
	expect(files).toHaveLength(3);
	expect(sent.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(MAX_SIZE_BYTES);
});

it('every text gives the golden ids and counts', () => {
	const vocabulary = indexVocabulary(model.words);
	for (const { text, ids, tokenCount, cutCount, unknownCount } of golden.vectors) {
		const encoded = encode(text, model.manifest.text, vocabulary);
		expect([...encoded.ids], text).toEqual(ids);
		expect(encoded, text).toMatchObject({ tokenCount, cutCount, unknownCount });
	}
});

it('stock TF.js layers open the files and give the golden probabilities', async () => {
	const json = JSON.parse(await readFile(new URL('model.json', folder), 'utf8')) as tf.io.ModelJSON;
	const stock = await tf.loadLayersModel(
		tf.io.fromMemory({
			modelTopology: json.modelTopology,
			weightSpecs: json.weightsManifest.flatMap(({ weights }) => weights),
			weightData: Uint8Array.from(await readFile(new URL('weights.bin', folder))).buffer
		})
	);
	for (const { text, ids, probability } of golden.vectors) {
		const difference = Math.abs(
			predictReference(stock, Int32Array.from(ids), model.weights.ngrams) - probability
		);
		expect(difference, text).toBeLessThan(golden.tolerance.probability);
	}
}, 120_000);

describe.each<WasmVariant>(['simd', 'relaxed-simd'])('the %s engine', (variant) => {
	async function createEngine({ architecture }: Manifest) {
		const file = new URL(`src/lib/lstm/generated/lstm.${variant}.wasm`, root);
		const module = await WebAssembly.compile(await readFile(file));
		return createWasmEngine({ module, variant, architecture, weights: model.weights });
	}

	it('gives the golden probabilities one by one', async () => {
		const engine = await createEngine(model.manifest);
		for (const { text, ids, probability } of golden.vectors) {
			const [ours] = await engine.forward([Int32Array.from(ids)]);
			expect(Math.abs((ours ?? NaN) - probability), text).toBeLessThan(
				golden.tolerance.probability
			);
		}
	});

	it('gives the golden probabilities in one batch', async () => {
		const engine = await createEngine(model.manifest);
		const ours = await engine.forward(golden.vectors.map(({ ids }) => Int32Array.from(ids)));
		golden.vectors.forEach(({ text, probability }, i) => {
			expect(Math.abs((ours[i] ?? NaN) - probability), text).toBeLessThan(
				golden.tolerance.probability
			);
		});
	});
});
