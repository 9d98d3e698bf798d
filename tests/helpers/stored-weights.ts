// Random weights as an exported model has them: on the grids of its quantisation. For tests and benches, browsers included.
import type { Grid, LstmWeights, ModelWeights } from '../../src/lib/contract/engine.ts';
import type { Architecture } from '../../src/lib/contract/manifest.ts';
import { STATE_STEPS } from '../../src/lib/lstm/fixed-point.ts';
import { quantize, quantizeKernel, type Quantization } from '../../training/src/export/quantize.ts';
import { randomWeights } from './random-weights.ts';

export function storedWeights(
	architecture: Architecture,
	seed: number
): LstmWeights & Required<Pick<ModelWeights, 'grids'>> {
	const weights = randomWeights(architecture, seed);
	const columns = 4 * architecture.hidden;
	const embedding = onGrid(quantize(weights.embedding, 'uint8'));
	const kernel = onGrid(quantizeKernel(weights.kernel, columns, embedding.grid.levels));
	const recurrentKernel = onGrid(quantizeKernel(weights.recurrentKernel, columns, STATE_STEPS));
	return {
		...weights,
		embedding: embedding.values,
		kernel: kernel.values,
		recurrentKernel: recurrentKernel.values,
		grids: {
			embedding: embedding.grid,
			kernel: kernel.grid,
			recurrentKernel: recurrentKernel.grid
		}
	};
}

function onGrid({ bytes, quantization }: { bytes: Uint8Array; quantization?: Quantization }): {
	values: Float32Array;
	grid: Grid;
} {
	if (!quantization) throw new TypeError('float32 lies on no grid');
	const { dtype, scale, min } = quantization;
	const steps = dtype === 'uint8' ? bytes : new Uint16Array(bytes.slice().buffer);
	return {
		values: Float32Array.from(steps, (step) => step * scale + min),
		grid: { step: scale, origin: min, levels: dtype === 'uint8' ? 255 : 65_535 }
	};
}
