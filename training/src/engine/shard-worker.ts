// A thread of the trainer: carries out orders on its shard's part of the shared memory, and knows nothing of epochs.
import { parentPort, workerData } from 'node:worker_threads';
import { UNKNOWN_ID } from '../../../src/lib/contract/text-options.ts';
import { layOut } from '../../../src/lib/lstm/layout.ts';
import { createNextWord } from '../../../src/lib/lstm/next-word.ts';
import {
	createTrainingKernel,
	type TrainingKernel
} from '../../../src/lib/lstm/training-kernel.ts';
import { createRandom, type Random } from '../random.ts';
import { drawCandidates, positionsOf } from './candidates.ts';
import { crossEntropy, dropoutMask, logitsOf } from './objective.ts';
import type {
	AdamOptions,
	Answers,
	BatchStatistics,
	Objective,
	Order,
	Reply,
	Request,
	SentimentObjective,
	ShardBatch,
	Slice,
	ThreadSetup
} from './protocol.ts';

const setup = workerData as ThreadSetup;
const { memory, architecture, plan } = setup;
const layout = layOut(architecture);
const view = (start: number) => new Float32Array(memory.buffer, start, plan.blockLength);
const kernels = new Map<string, TrainingKernel>();

/** A kernel for a shard's workspace that reads the weights, or their average. */
function kernelFor(shard: number, from: 'weights' | 'average'): TrainingKernel {
	const key = `${from} ${String(shard)}`;
	const existing = kernels.get(key);
	if (existing) return existing;
	const kernel = createTrainingKernel({
		...setup,
		parameters: plan[from],
		gradient: plan.gradients[shard] ?? NaN,
		workspace: plan.workspaces[shard] ?? NaN,
		maxRows: plan.maxRows,
		maxSlots: plan.maxSlots
	});
	kernels.set(key, kernel);
	return kernel;
}

/** Replace words by the unknown word, at random. */
function dropWords(sequences: readonly Int32Array[], rate: number, random: Random) {
	if (rate === 0) return sequences;
	return sequences.map((ids) => ids.map((id) => (random.next() < rate ? UNKNOWN_ID : id)));
}

function learn(shard: number, batch: ShardBatch, objective: Objective): BatchStatistics {
	view(plan.gradients[shard] ?? NaN).fill(0);
	return objective.kind === 'sentiment'
		? learnSentiment(shard, batch, objective)
		: learnNextWord(shard, batch);
}

function learnSentiment(
	shard: number,
	batch: ShardBatch,
	objective: SentimentObjective
): BatchStatistics {
	const { sequences } = batch;
	const kernel = kernelFor(shard, 'weights');
	const gradient = view(plan.gradients[shard] ?? NaN);
	const head = { architecture, weights: view(plan.weights) };
	const random = createRandom(batch.seed);
	const mask = dropoutMask(layout, sequences.length, objective.dropout, random);
	kernel.load(dropWords(sequences, objective.wordDropout, random));
	kernel.embed();
	const plain = crossEntropy(head, kernel.forward(), mask, batch, gradient, 1);
	kernel.backward(plain.dFeatures);
	let adversarialLoss = 0;
	if (objective.adversarialShare > 0 && objective.adversarialWeight > 0) {
		kernel.embed();
		kernel.perturb(objective.adversarialShare);
		const { adversarialWeight: weight } = objective;
		const moved = crossEntropy(head, kernel.forward(), mask, batch, gradient, weight);
		kernel.backward(moved.dFeatures);
		adversarialLoss = moved.loss;
	}
	return {
		loss: plain.loss,
		adversarialLoss,
		correct: plain.correct,
		rows: batch.weights.reduce((sum, weight) => sum + weight, 0),
		tokens: countTokens(sequences)
	};
}

function learnNextWord(shard: number, { sequences, seed }: ShardBatch): BatchStatistics {
	const { shares } = setup;
	if (!shares) throw new Error('A language model needs to know how often words occur.');
	const kernel = kernelFor(shard, 'weights');
	const nextWord = createNextWord({
		memory,
		architecture,
		exports: kernel.exports,
		parameters: plan.weights,
		gradient: plan.gradients[shard] ?? NaN,
		workspace: plan.outputs[shard] ?? NaN,
		maxPositions: plan.maxPositions,
		maxCandidates: plan.maxCandidates
	});
	const random = createRandom(seed);
	kernel.load(sequences);
	kernel.embed();
	const { states, dStates } = kernel.forwardStates();
	dStates.fill(0);
	const { slots, next } = positionsOf(sequences);
	let loss = 0;
	for (let start = 0; start < slots.length; start += plan.maxPositions) {
		const end = start + plan.maxPositions;
		const drawn = drawCandidates(next.subarray(start, end), plan.maxCandidates, shares, random);
		loss += nextWord({ slots: slots.subarray(start, end), ...drawn }, states, dStates);
	}
	kernel.backwardStates();
	const tokens = countTokens(sequences);
	return { loss, adversarialLoss: 0, correct: 0, rows: slots.length, tokens };
}

function countTokens(sequences: readonly Int32Array[]): number {
	return sequences.reduce((sum, ids) => sum + ids.length, 0);
}

/** Sum a slice of all shards' gradients into the first one's, always in the same order. */
function reduce({ start, length }: Slice): number {
	const { exports } = kernelFor(0, 'weights');
	const [first = NaN, ...others] = plan.gradients;
	for (const other of others) exports.addArrays(first + start * 4, other + start * 4, length);
	return exports.sumSquares(first + start * 4, length);
}

function update({ start, length }: Slice, adam: AdamOptions): undefined {
	const { exports } = kernelFor(0, 'weights');
	const at = (block: number) => block + start * 4;
	exports.adamStep(
		at(plan.weights),
		at(plan.gradients[0] ?? NaN),
		at(plan.mean),
		at(plan.square),
		length,
		adam.scale,
		adam.rate,
		adam.beta1,
		adam.beta2,
		adam.epsilon,
		adam.decay
	);
	exports.averageStep(at(plan.average), at(plan.weights), length, adam.averageMomentum);
}

function predict(shard: number, sequences: Int32Array[], from: 'weights' | 'average') {
	const kernel = kernelFor(shard, from);
	kernel.load(sequences);
	kernel.embed();
	return logitsOf({ architecture, weights: view(plan[from]) }, kernel.forward(), sequences.length);
}

function carryOut(order: Order): Answers[keyof Answers] {
	switch (order.kind) {
		case 'learn':
			return learn(order.shard, order.batch, order.objective);
		case 'reduce':
			return reduce(order.slice);
		case 'update':
			return update(order.slice, order.adam);
		case 'predict':
			return predict(order.shard, order.sequences, order.from);
	}
}

parentPort?.on('message', ({ id, order }: Request) => {
	let reply: Reply;
	try {
		reply = { id, answer: carryOut(order) };
	} catch (error) {
		reply = { id, error: error instanceof Error ? error.message : String(error) };
	}
	parentPort?.postMessage(reply);
});
