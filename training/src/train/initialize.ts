// The weights that training starts from.
import type { LstmWeights } from '../../../src/lib/contract/engine.ts';
import type { Architecture } from '../../../src/lib/contract/manifest.ts';
import { pooledStates } from '../../../src/lib/lstm/formulas.ts';
import { createRandom, type Random } from '../random.ts';

export interface InitialOptions {
	/** Standard deviation of the embedding. */
	embeddingDeviation: number;
	/** Added to the forget gate's bias. */
	forgetBias: number;
	seed: number;
}

/** Normal embedding; kernels and biases uniform within ±1/√hidden, dense within ±1/√inputs, as PyTorch starts them.
 *  @source  https://docs.pytorch.org/docs/stable/generated/torch.nn.LSTM.html and …/torch.nn.Linear.html */
export function initialWeights(
	architecture: Architecture,
	{ embeddingDeviation, forgetBias, seed }: InitialOptions
): LstmWeights {
	const { vocabularySize: V, embedding: E, hidden: H } = architecture;
	const random = createRandom(seed);
	const uniform = (length: number, limit: number) =>
		Float32Array.from({ length }, () => (random.next() * 2 - 1) * limit);
	const features = pooledStates(architecture) * H;
	const limit = 1 / Math.sqrt(H);
	return {
		embedding: Float32Array.from({ length: V * E }, () => normal(random) * embeddingDeviation),
		kernel: uniform(E * 4 * H, limit),
		recurrentKernel: uniform(H * 4 * H, limit),
		bias: uniform(4 * H, limit).map((value, j) =>
			Math.floor(j / H) === 1 ? value + forgetBias : value
		),
		denseKernel: uniform(features, 1 / Math.sqrt(features)),
		denseBias: new Float32Array(1)
	};
}

/** Box–Muller; 1 - u keeps the logarithm from 0. */
function normal(random: Random): number {
	return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
