// Text → probability, as the app does it: the shipped way of reading a text, then the shipped engine.
import type { ModelWeights } from '../../../src/lib/contract/engine.ts';
import type { Architecture } from '../../../src/lib/contract/manifest.ts';
import type { TextOptions } from '../../../src/lib/contract/text-options.ts';
import { encode } from '../../../src/lib/text/encode.ts';
import { indexVocabulary } from '../../../src/lib/text/vocabulary.ts';
import { createInferenceEngine, predict } from './evaluate.ts';

export interface TextModel {
	architecture: Architecture;
	text: TextOptions;
	weights: ModelWeights;
	words: readonly string[];
}

/** Classify texts together.
 *  @param texts  shape [n]
 *  @returns      the probability that each is positive, shape [n]; NaN for a text without a token, which the app refuses
 *  @throws       lstm/no-simd, text/bad-vocabulary */
export async function classifyTexts(
	{ architecture, text: options, weights, words }: TextModel,
	texts: readonly string[]
): Promise<Float32Array> {
	const vocabulary = indexVocabulary(words);
	const sequences = texts.map((text) => encode(text, options, vocabulary).ids);
	const engine = await createInferenceEngine(architecture, weights);
	const readable = sequences.filter(({ length }) => length > 0);
	const answers = await predict(engine, readable, {});
	engine.dispose();
	let next = 0;
	return Float32Array.from(
		sequences,
		({ length }) => (length > 0 ? answers[next++] : undefined) ?? NaN
	);
}
