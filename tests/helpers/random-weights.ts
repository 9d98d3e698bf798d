// Random weights of any size for tests and benches; large enough that every gate leaves its linear part.
import type { LstmWeights, NgramTable } from '../../src/lib/contract/engine.ts';
import type { Architecture } from '../../src/lib/contract/manifest.ts';
import { pooledStates } from '../../src/lib/lstm/formulas.ts';
import { createRandom } from '../../training/src/random.ts';

export function randomWeights(architecture: Architecture, seed: number): LstmWeights {
	const { vocabularySize: V, embedding: E, hidden: H } = architecture;
	const random = createRandom(seed);
	const uniform = (length: number, limit: number): Float32Array =>
		Float32Array.from({ length }, () => (random.next() * 2 - 1) * limit);
	return {
		embedding: uniform(V * E, 1),
		kernel: uniform(E * 4 * H, 1.5 / Math.sqrt(E)),
		recurrentKernel: uniform(H * 4 * H, 1.5 / Math.sqrt(H)),
		bias: uniform(4 * H, 0.5),
		denseKernel: uniform(pooledStates(architecture) * H, 2 / Math.sqrt(H)),
		denseBias: uniform(1, 0.5)
	};
}

/** @returns token ids, shape [length], each in [0, vocabularySize) */
export function randomIds(length: number, vocabularySize: number, seed: number): Int32Array {
	const random = createRandom(seed);
	return Int32Array.from({ length }, () => random.integer(vocabularySize));
}

/** A table of n-grams of random ids, so many of them short that most texts of some length have a few.
 *  @param count  how many, far fewer than the vocabulary has pairs */
export function randomNgrams(count: number, vocabularySize: number, seed: number): NgramTable {
	const random = createRandom(seed);
	const spelled = new Map<string, Int32Array>();
	while (spelled.size < count) {
		const ids = randomIds(1 + random.integer(3), vocabularySize, random.integer(1_000_000));
		spelled.set(ids.join(' '), ids);
	}
	return {
		ngrams: [...spelled.values()],
		kernel: Float32Array.from({ length: count }, () => (random.next() * 2 - 1) * 3),
		silent: 2,
		half: 5,
		share: 0.4
	};
}

/** What a manifest says of a table. */
export function describeNgrams({ ngrams, silent, half, share }: NgramTable) {
	return { count: ngrams.length, silent, half, share };
}
