// The model that the app ships with, and the golden vectors, on WebGPU; golden.test.ts holds the other engines to them.
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { parseManifest, vocabularySchema } from '../../src/lib/contract/manifest.ts';
import { createWebGpuEngine } from '../../src/lib/lstm/webgpu/webgpu-engine.ts';
import { readWeights } from '../../src/lib/lstm/weights.ts';
import { indexNgrams, indexVocabulary } from '../../src/lib/text/vocabulary.ts';
import type { Golden } from '../../training/src/export/golden.ts';
// As text, because Vite's own parser stumbles over the lone surrogate in one of the golden texts.
import goldenJson from '../fixtures/golden.json?raw';

const golden = JSON.parse(goldenJson) as Golden;

async function readFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
	const base64 = await commands.readFile(`static/models/${golden.model}/${name}`, 'base64');
	return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

async function readJson(name: string): Promise<unknown> {
	return JSON.parse(new TextDecoder().decode(await readFile(name)));
}

it('WebGPU gives the golden probabilities and labels, one by one and in one batch', async () => {
	const { architecture } = parseManifest(await readJson('manifest.json'));
	const { words, ngrams = [] } = v.parse(vocabularySchema, await readJson('vocabulary.json'));
	const weights = readWeights(
		await readJson('model.json'),
		(await readFile('weights.bin')).buffer,
		architecture,
		indexNgrams(ngrams, indexVocabulary(words))
	);
	const engine = await createWebGpuEngine({
		gpu: navigator.gpu,
		architecture,
		weights,
		allowFallbackAdapter: true
	});
	const batch = golden.vectors.map(({ ids }) => Int32Array.from(ids));
	const together = await engine.forward(batch);
	for (const [i, { text, probability }] of golden.vectors.entries()) {
		const [alone] = await engine.forward(batch.slice(i, i + 1));
		for (const ours of [alone ?? NaN, together[i] ?? NaN]) {
			expect(Math.abs(ours - probability), text).toBeLessThan(golden.tolerance.probability);
			expect(ours >= 0.5, text).toBe(probability >= 0.5);
		}
	}
	engine.dispose();
});
