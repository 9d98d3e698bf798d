// How much of the processor's own speed the kernels reach: GFLOP/s of inference and training on one core, each beside the
// peak loop of the same build. Only the products of real sizes count: padding, gates and pooling are work without credit.
import { layOut, pack } from '../../src/lib/lstm/layout.ts';
import { createTrainingKernel, type TrainingKernel } from '../../src/lib/lstm/training-kernel.ts';
import { createWasmEngine } from '../../src/lib/lstm/wasm-engine.ts';
import type { WasmVariant } from '../../src/lib/lstm/wasm-variant.ts';
import { MAX_PAGES, planMemory } from '../../training/src/engine/memory-plan.ts';
import { enableRelaxedSimd } from '../../training/src/engine/relaxed-simd.ts';
import { createRandom } from '../../training/src/random.ts';
import { randomIds, randomWeights } from '../helpers/random-weights.ts';
import { interleave, type Contender, type Effort } from './interleave.ts';
import { compileKernel } from './kernel-files.ts';
import { createPeakLoop, PEAK_FLOPS } from './peak.ts';
import { spreadOf, spreadOfRatios, type Spread } from './statistics.ts';
import { MATINEE, SEED } from './workload.ts';

/** One review at the token limit, and half a batch of training: reviews of like length, the longest first. */
const LONGEST = 500;
const SHARD_ROWS = 32;
const SHARD_TOKENS = { least: 205, most: 225 };

export interface ThroughputResult {
	variant: WasmVariant;
	work: string;
	gigaflops: Spread;
	/** Of the peak loop in the same round. */
	shareOfPeak: Spread;
}

interface Work extends Contender {
	/** Floating-point operations of one call. */
	flops: number;
}

export async function measureThroughput(effort: Effort): Promise<ThroughputResult[]> {
	enableRelaxedSimd();
	const peakName = 'peak loop, registers only';
	const results: ThroughputResult[] = [];
	for (const variant of ['relaxed-simd', 'simd'] as const) {
		const peak = { name: peakName, flops: PEAK_FLOPS, run: await createPeakLoop(variant) };
		const works: Work[] = [peak, ...(await inference(variant)), ...(await training(variant))];
		const times = await interleave(works, effort);
		const ratesOf = ({ name, flops }: Work) =>
			(times.get(name) ?? []).map((callMs) => flops / callMs / 1e6);
		const peaks = ratesOf(peak);
		for (const work of works) {
			const rates = ratesOf(work);
			results.push({
				variant,
				work: work.name,
				gigaflops: spreadOf(rates),
				shareOfPeak: spreadOfRatios(rates, peaks)
			});
		}
	}
	return results;
}

async function inference(variant: WasmVariant): Promise<Work[]> {
	const engine = createWasmEngine({
		module: await compileKernel('lstm', variant),
		variant,
		architecture: MATINEE,
		weights: randomWeights(MATINEE, SEED)
	});
	const work = (name: string, batch: Int32Array[]): Work => ({
		name,
		flops: forwardFlops(batch),
		run: () => engine.forward(batch)
	});
	return [
		work('inference, batch 1', [randomIds(LONGEST, MATINEE.vocabularySize, SEED + 1)]),
		work(`inference, batch ${String(SHARD_ROWS)}`, randomShard())
	];
}

async function training(variant: WasmVariant): Promise<Work[]> {
	const shard = randomShard();
	const kernel = await createKernel(variant);
	kernel.load(shard);
	const { Hp } = layOut(MATINEE);
	const random = createRandom(SEED + 2);
	const dFeatures = Float32Array.from({ length: SHARD_ROWS * 3 * Hp }, () => random.next() - 0.5);
	const forward = () => {
		kernel.embed();
		kernel.forward();
	};
	const backward = () => kernel.backward(dFeatures);
	const flops = forwardFlops(shard);
	return [
		{ name: 'training, forward', flops, run: forward },
		// It overwrites what the forward pass left, and needs that anew each time.
		{ name: 'training, backward', flops: 2 * flops, prepare: forward, run: backward },
		{
			name: 'training, both',
			flops: 3 * flops,
			run() {
				forward();
				backward();
			}
		}
	];
}

async function createKernel(variant: WasmVariant): Promise<TrainingKernel> {
	const plan = planMemory(MATINEE, {
		shards: 1,
		batchSize: SHARD_ROWS,
		maxTokens: SHARD_TOKENS.most
	});
	const memory = new WebAssembly.Memory({ initial: plan.pages, maximum: MAX_PAGES, shared: true });
	const block = new Float32Array(memory.buffer, plan.weights, plan.blockLength);
	pack(MATINEE, randomWeights(MATINEE, SEED), block);
	return createTrainingKernel({
		module: await compileKernel('training', variant),
		memory,
		architecture: MATINEE,
		parameters: plan.weights,
		gradient: plan.gradients[0] ?? NaN,
		workspace: plan.workspaces[0] ?? NaN,
		maxRows: plan.maxRows,
		maxSlots: plan.maxSlots
	});
}

function randomShard(): Int32Array[] {
	const random = createRandom(SEED + 1);
	const { least, most } = SHARD_TOKENS;
	return Array.from({ length: SHARD_ROWS }, (_, row) =>
		randomIds(least + random.integer(most - least + 1), MATINEE.vocabularySize, row)
	).sort((a, b) => b.length - a.length);
}

/** Each token meets both kernels of 4 gates once, a multiplication and an addition each; backward is two such products. */
function forwardFlops(batch: Int32Array[]): number {
	const { embedding, hidden } = MATINEE;
	const tokens = batch.reduce((sum, ids) => sum + ids.length, 0);
	return tokens * 8 * hidden * (embedding + hidden);
}
