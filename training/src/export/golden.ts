// tests/fixtures/golden.json: what holds training, browser and cloud together. The probabilities are those of the float64
// specification on the weights as shipped, so no engine is its own reference.
import type { Architecture } from '../../../src/lib/contract/manifest.ts';
import type { ModelWeights } from '../../../src/lib/contract/engine.ts';
import type { TextOptions } from '../../../src/lib/contract/text-options.ts';
import { forwardReference } from '../../../src/lib/lstm/specification.ts';
import { encode } from '../../../src/lib/text/encode.ts';
import { indexVocabulary } from '../../../src/lib/text/vocabulary.ts';
import { GOLDEN_TEXTS } from './golden-texts.ts';

/** Largest absolute difference between an engine's probability and the golden one. Of 25,000 reviews the furthest is off by 1.1e-5:
 *  the WebAssembly engine computes on whole numbers. */
export const PROBABILITY_TOLERANCE = 2e-5;

export interface Golden {
	formatVersion: 1;
	/** Id of the model, and the digest of its manifest. */
	model: string;
	manifestSha256: string;
	tolerance: { probability: number };
	vectors: GoldenVector[];
}

export interface GoldenVector {
	text: string;
	ids: number[];
	tokenCount: number;
	cutCount: number;
	unknownCount: number;
	probability: number;
}

export function makeGolden(model: {
	id: string;
	manifestSha256: string;
	architecture: Architecture;
	text: TextOptions;
	weights: ModelWeights;
	words: string[];
}): Golden {
	const vocabulary = indexVocabulary(model.words);
	const vectors = GOLDEN_TEXTS.map((text) => {
		const { ids, ...counts } = encode(text, model.text, vocabulary);
		const probability = forwardReference(model.architecture, model.weights, ids);
		return { text, ids: [...ids], ...counts, probability };
	});
	return {
		formatVersion: 1,
		model: model.id,
		manifestSha256: model.manifestSha256,
		tolerance: { probability: PROBABILITY_TOLERANCE },
		vectors
	};
}
