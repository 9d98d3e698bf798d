// How the weights lie in the kernels' memory, for inference and training alike. The kernels (kernels/*.as.ts) work on
// four lanes and eight sums at a time, so every size is padded with zeros: a padded unit's state stays 0 and counts for nothing.
//
//   Ep = E up to a multiple of 4, Hp = H up to a multiple of 8, K = Ep + Hp, panels = Hp / 4
//   embedding [vocabularySize][Ep]
//   kernel    [panels][K][16]   rows 0 … Ep-1 take x_t, the others h_(t-1); 16 = 4 units each of i, f, g, o
//   bias      [panels][16]
//   dense     [3][Hp]           for last, max, mean; the last two are 0 when only the last state is pooled
//   denseBias [4]               one value, padded to four lanes
//
// All five lie in one block, in this order, so that the optimiser walks over one array.
import type { LstmWeights } from '../contract/engine.ts';
import type { Architecture } from '../contract/manifest.ts';
import { pooledStates } from './formulas.ts';

export interface Layout {
	Ep: number;
	Hp: number;
	K: number;
	panels: number;
	/** Where each array begins in the block, in floats. */
	embedding: number;
	kernel: number;
	bias: number;
	dense: number;
	denseBias: number;
	/** Floats in the whole block, a multiple of 16 (one cache line). */
	length: number;
}

export function layOut({ vocabularySize, embedding, hidden }: Architecture): Layout {
	const Ep = roundUp(embedding, 4);
	const Hp = roundUp(hidden, 8);
	const K = Ep + Hp;
	const panels = Hp / 4;
	const kernel = roundUp(vocabularySize * Ep, 16);
	const bias = kernel + panels * K * 16;
	const dense = bias + panels * 16;
	const denseBias = dense + 3 * Hp;
	return {
		Ep,
		Hp,
		K,
		panels,
		embedding: 0,
		kernel,
		bias,
		dense,
		denseBias,
		length: roundUp(denseBias + 4, 16)
	};
}

/** Write the weights into a block of `layOut(architecture).length` floats.
 *  @param block  receives the weights; what is padding becomes 0 */
export function pack(architecture: Architecture, weights: LstmWeights, block: Float32Array): void {
	block.fill(0);
	visit(architecture, (name, from, to, length) => {
		block.set(weights[name].subarray(from, from + length), to);
	});
}

/** Read the weights out of a block again: the inverse of `pack`. */
export function unpack(architecture: Architecture, block: Float32Array): LstmWeights {
	const { vocabularySize: V, embedding: E, hidden: H } = architecture;
	const weights: LstmWeights = {
		embedding: new Float32Array(V * E),
		kernel: new Float32Array(E * 4 * H),
		recurrentKernel: new Float32Array(H * 4 * H),
		bias: new Float32Array(4 * H),
		denseKernel: new Float32Array(pooledStates(architecture) * H),
		denseBias: new Float32Array(1)
	};
	visit(architecture, (name, from, to, length) => {
		weights[name].set(block.subarray(to, to + length), from);
	});
	return weights;
}

/** Name every run of floats that keeps together in both forms: its place in the weights, and in the block. */
function visit(
	architecture: Architecture,
	run: (name: keyof LstmWeights, from: number, to: number, length: number) => void
): void {
	const { vocabularySize: V, embedding: E, hidden: H } = architecture;
	const layout = layOut(architecture);
	for (let row = 0; row < V; row++) {
		run('embedding', row * E, layout.embedding + row * layout.Ep, E);
	}
	const gates = (name: keyof LstmWeights, rows: number, start: number, panelStride: number) => {
		for (let row = 0; row < rows; row++) {
			for (let gate = 0; gate < 4; gate++) {
				for (let unit = 0; unit < H; unit += 4) {
					const from = row * 4 * H + gate * H + unit;
					const to = start + (unit / 4) * panelStride + row * 16 + gate * 4;
					run(name, from, to, Math.min(4, H - unit));
				}
			}
		}
	};
	gates('kernel', E, layout.kernel, layout.K * 16);
	gates('recurrentKernel', H, layout.kernel + layout.Ep * 16, layout.K * 16);
	gates('bias', 1, layout.bias, 16);
	for (let pool = 0; pool < pooledStates(architecture); pool++) {
		run('denseKernel', pool * H, layout.dense + pool * layout.Hp, H);
	}
	run('denseBias', 0, layout.denseBias, 1);
}

export function roundUp(value: number, multiple: number): number {
	return Math.ceil(value / multiple) * multiple;
}
