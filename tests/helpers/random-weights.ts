// Random weights of any size for tests and benches; large enough that every gate leaves its linear part.
import type { LstmWeights } from '../../src/lib/contract/engine.ts';
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
