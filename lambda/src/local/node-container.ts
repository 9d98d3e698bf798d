// The container without Python: the browser's WebAssembly engine in Node, behind the requests and answers that
// training/sagemaker/code/inference.py has, as far as the app sends them.
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { cloudRequestSchema } from '../../../src/lib/contract/cloud.ts';
import { indexVocabulary } from '../../../src/lib/text/vocabulary.ts';
import { encode } from '../../../src/lib/text/encode.ts';
import { createWasmEngine } from '../../../src/lib/lstm/wasm-engine.ts';
import { detectVariant } from '../../../src/lib/lstm/wasm-variant.ts';
import type { Model } from '../../../training/src/export/read-model.ts';
import type { ContainerAnswer, ModelContainer } from './container.ts';

/** @throws  an Error for a Node.js without WebAssembly SIMD, which none has that runs this */
export async function createNodeContainer({
	manifest,
	weights,
	words
}: Model): Promise<ModelContainer> {
	const { architecture, text, id } = manifest;
	const variant = detectVariant() ?? 'simd';
	const file = new URL(`../../../src/lib/lstm/generated/lstm.${variant}.wasm`, import.meta.url);
	const module = await WebAssembly.compile(await readFile(file));
	const engine = createWasmEngine({ module, variant, architecture, weights });
	const vocabulary = indexVocabulary(words);

	return {
		name: `the WebAssembly engine, in Node.js (${variant})`,
		async invoke(body, contentType) {
			const startedAt = performance.now();
			const reviews = readReviews(body, contentType);
			if (!Array.isArray(reviews)) return reviews;
			const encoded = reviews.map((review) => encode(review, text, vocabulary));
			const empty = encoded.findIndex(({ ids }) => ids.length === 0);
			if (empty !== -1) {
				const where = encoded.length === 1 ? '' : `Review ${empty + 1}: `;
				return refuse(400, `${where}There is no word to read in the review.`);
			}
			const probabilities = await engine.forward(encoded.map(({ ids }) => ids));
			const predictions = encoded.map(({ tokenCount, cutCount, unknownCount }, row) => {
				const probability = probabilities[row] ?? NaN;
				return {
					label: probability >= 0.5 ? 'positive' : 'negative',
					probability,
					tokens: tokenCount,
					cut: cutCount,
					unknown: unknownCount
				};
			});
			const durationMs = Math.round((performance.now() - startedAt) * 1000) / 1000;
			return {
				status: 200,
				type: 'application/json',
				body: JSON.stringify({ predictions, model: { id, durationMs } })
			};
		},
		async close() {
			engine.dispose();
		}
	};
}

/** @returns  the texts, or why there are none */
function readReviews(body: Uint8Array, contentType: string): string[] | ContainerAnswer {
	const mediaType = contentType.split(';')[0]?.trim().toLowerCase();
	if (mediaType !== 'text/plain' && mediaType !== 'application/json')
		return refuse(415, 'Requests are read as text/plain or application/json, nothing else.');
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
		return mediaType === 'text/plain'
			? [text]
			: v.parse(cloudRequestSchema, JSON.parse(text)).reviews;
	} catch {
		return refuse(400, 'The request cannot be read.');
	}
}

function refuse(status: number, body: string): ContainerAnswer {
	return { status, type: 'application/json', body };
}
