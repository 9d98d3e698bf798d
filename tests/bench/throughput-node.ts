// The kernels' speed in Node, where training runs as well.
import { layOut, pack } from '../../src/lib/lstm/layout.ts';
import { createTrainingKernel, type TrainingKernel } from '../../src/lib/lstm/training-kernel.ts';
import type { WasmVariant } from '../../src/lib/lstm/wasm-variant.ts';
import { MAX_PAGES, planMemory } from '../../training/src/engine/memory-plan.ts';
import { enableRelaxedSimd } from '../../training/src/engine/relaxed-simd.ts';
import { createRandom } from '../../training/src/random.ts';
import { randomWeights } from '../helpers/random-weights.ts';
import { compileLoops } from './compile-loops.ts';
import type { Effort } from './interleave.ts';
import { compileKernel } from './kernel-files.ts';
import {
	forwardFlops,
	measureThroughput,
	randomShard,
	SHARD_ROWS,
	SHARD_TOKENS,
	type Throughput,
	type Work
} from './throughput.ts';
import { MATINEE, SEED } from './workload.ts';

export async function measureThroughputInNode(effort: Effort): Promise<Throughput[]> {
	enableRelaxedSimd();
	const results: Throughput[] = [];
	for (const variant of ['relaxed-simd', 'simd'] as const) {
		const modules = {
			kernel: await compileKernel('lstm', variant),
			loops: await WebAssembly.compile(await compileLoops(variant))
		};
		results.push(await measureThroughput(variant, modules, effort, await training(variant)));
	}
	return results;
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
