// The trainer's engine: one shared memory, a pool of threads, and three things to do with them: learn from a batch,
// predict, and save or restore everything. Results depend on the number of shards, not on the number of threads.
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { AppError } from '../../../src/lib/contract/errors.ts';
import type { Architecture } from '../../../src/lib/contract/manifest.ts';
import type { WasmVariant } from '../../../src/lib/lstm/wasm-variant.ts';
import { enableRelaxedSimd } from './relaxed-simd.ts';
import type { WordShares } from './candidates.ts';
import { MAX_PAGES, planMemory, type MemoryNeeds } from './memory-plan.ts';
import type {
	AdamOptions,
	Answers,
	BatchStatistics,
	Objective,
	Order,
	Reply,
	Request,
	ShardBatch,
	Slice,
	ThreadSetup
} from './protocol.ts';

export interface EngineOptions extends MemoryNeeds {
	architecture: Architecture;
	threads: number;
	/** How often each word occurs, for a language model. */
	shares?: WordShares;
}

/** The blocks that a checkpoint keeps, all of shape [blockLength], views of shared memory. */
export interface Blocks {
	weights: Float32Array;
	mean: Float32Array;
	square: Float32Array;
	average: Float32Array;
}

export interface TrainingEngine {
	readonly variant: WasmVariant;
	readonly blocks: Blocks;
	/** Compute the gradient of one batch and take a step.
	 *  @param batch  one part for each shard, shape [<= shards]
	 *  @param adam   given the gradient's norm over the mean loss of a row; called before the weights change */
	learn(
		batch: ShardBatch[],
		objective: Objective,
		adam: (statistics: BatchStatistics & { squaredNorm: number }) => AdamOptions
	): Promise<BatchStatistics & { squaredNorm: number }>;
	/** @returns logits in the order of the sequences, shape [n] */
	predict(sequences: readonly Int32Array[], from: 'weights' | 'average'): Promise<Float64Array>;
	dispose(): Promise<void>;
}

async function readKernel(variant: WasmVariant): Promise<WebAssembly.Module> {
	const folder = new URL('../../../src/lib/lstm/generated/', import.meta.url);
	try {
		return await WebAssembly.compile(await readFile(new URL(`training.${variant}.wasm`, folder)));
	} catch (cause) {
		throw new AppError('training/no-kernel', 'The training kernel has not been built yet.', {
			next: 'Run `npm run build:wasm` in the project folder, then try again.',
			cause
		});
	}
}

export async function createTrainingEngine(options: EngineOptions): Promise<TrainingEngine> {
	const { architecture, shards, shares } = options;
	const variant = enableRelaxedSimd();
	const module = await readKernel(variant);
	const plan = planMemory(architecture, options);
	const memory = new WebAssembly.Memory({
		initial: plan.pages,
		maximum: MAX_PAGES,
		shared: true
	});
	const setup: ThreadSetup = {
		variant,
		module,
		memory,
		architecture,
		plan,
		...(shares && { shares })
	};
	const threads = Array.from({ length: Math.min(options.threads, shards) }, () =>
		startThread(setup)
	);
	const view = (start: number) => new Float32Array(memory.buffer, start, plan.blockLength);
	const slices = sliceUp(plan.blockLength, shards);

	/** One order for each shard; thread i carries out those of the shards i, i + threads, … */
	function forShards<Kind extends Order['kind']>(orders: (Order & { kind: Kind })[]) {
		return Promise.all(
			orders.map((order, shard) => {
				const thread = threads[shard % threads.length];
				if (!thread) throw new RangeError('An engine has at least one thread');
				return thread.ask(order);
			})
		) as Promise<Answers[Kind][]>;
	}

	return {
		variant,
		blocks: {
			weights: view(plan.weights),
			mean: view(plan.mean),
			square: view(plan.square),
			average: view(plan.average)
		},
		async learn(batch, objective, adam) {
			// A shard without rows keeps the gradient of the batch before: clear it.
			for (let shard = batch.length; shard < shards; shard++) {
				view(plan.gradients[shard] ?? NaN).fill(0);
			}
			const parts = await forShards<'learn'>(
				batch.map((part, shard) => ({ kind: 'learn', shard, batch: part, objective }))
			);
			const squares = await forShards<'reduce'>(slices.map((slice) => ({ kind: 'reduce', slice })));
			const statistics = {
				...parts.reduce(addStatistics),
				squaredNorm: squares.reduce((sum, square) => sum + square, 0)
			};
			const step = adam(statistics);
			await forShards<'update'>(slices.map((slice) => ({ kind: 'update', slice, adam: step })));
			return statistics;
		},
		async predict(sequences, from) {
			const logits = new Float64Array(sequences.length);
			const order = Array.from(sequences, (ids, row) => ({ ids, row }));
			order.sort((a, b) => b.ids.length - a.ids.length);
			for (let start = 0; start < order.length; start += plan.maxRows * shards) {
				const parts = Array.from({ length: shards }, (_, shard) => {
					const first = start + shard * plan.maxRows;
					return order.slice(first, first + plan.maxRows);
				}).filter(({ length }) => length > 0);
				const answers = await forShards<'predict'>(
					parts.map((part, shard) => ({
						kind: 'predict',
						shard,
						sequences: part.map(({ ids }) => ids),
						from
					}))
				);
				parts.forEach((part, i) => {
					part.forEach(({ row }, j) => (logits[row] = answers[i]?.[j] ?? NaN));
				});
			}
			return logits;
		},
		async dispose() {
			await Promise.all(threads.map((thread) => thread.stop()));
		}
	};
}

function addStatistics(a: BatchStatistics, b: BatchStatistics): BatchStatistics {
	return {
		loss: a.loss + b.loss,
		adversarialLoss: a.adversarialLoss + b.adversarialLoss,
		correct: a.correct + b.correct,
		rows: a.rows + b.rows,
		tokens: a.tokens + b.tokens
	};
}

/** Cut a block into parts of nearly equal length, all multiples of 16 floats. */
function sliceUp(length: number, parts: number): Slice[] {
	const lines = length / 16;
	return Array.from({ length: parts }, (_, i) => {
		const start = Math.floor((lines * i) / parts) * 16;
		return { start, length: Math.floor((lines * (i + 1)) / parts) * 16 - start };
	}).filter((slice) => slice.length > 0);
}

/** A worker thread whose answers are promises; when it dies, everything waiting is rejected. */
function startThread(setup: ThreadSetup) {
	const worker = new Worker(bootstrap(new URL('./shard-worker.ts', import.meta.url)), {
		workerData: setup
	});
	const waiting = new Map<
		number,
		{ resolve: (answer: Answers[keyof Answers]) => void; reject: (error: Error) => void }
	>();
	let nextId = 0;
	let death: AppError | undefined;
	const rejectAll = (cause: unknown) => {
		const error = (death ??= new AppError(
			'training/thread-died',
			'A training thread stopped unexpectedly.',
			{
				next: 'Start the same command again: it goes on from the last checkpoint.',
				cause
			}
		));
		for (const { reject } of waiting.values()) reject(error);
		waiting.clear();
	};
	worker.on('error', rejectAll);
	worker.on('exit', rejectAll);
	worker.on('message', (reply: Reply) => {
		const call = waiting.get(reply.id);
		waiting.delete(reply.id);
		if ('answer' in reply) call?.resolve(reply.answer);
		else {
			const error = new AppError('training/thread-failed', reply.error, {
				next: 'Check the recipe; if it is valid, this is a mistake in the trainer.'
			});
			call?.reject(error);
		}
	});
	return {
		ask(order: Order): Promise<Answers[keyof Answers]> {
			return new Promise((resolve, reject) => {
				// A dead thread takes messages without a word.
				if (death) {
					reject(death);
					return;
				}
				const id = nextId++;
				waiting.set(id, { resolve, reject });
				worker.postMessage({ id, order } satisfies Request);
			});
		},
		async stop(): Promise<void> {
			worker.off('exit', rejectAll);
			await worker.terminate();
		}
	};
}

/** Node 20 cannot read TypeScript, and the loader of the main thread does not reach its threads: register it there too. */
function bootstrap(script: URL): URL {
	const source = `import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))};
register();
await import(${JSON.stringify(script.href)});`;
	return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}
