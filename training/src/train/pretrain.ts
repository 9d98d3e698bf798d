// The start of a classifier: a language model that reads train and unlabelled reviews and tells each next word. It lends its
// embedding and its LSTM. Kept in the cache, where every later run with the same data and sizes finds it.
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Architecture } from '../../../src/lib/contract/manifest.ts';
import { layOut, pack } from '../../../src/lib/lstm/layout.ts';
import { layOutNextWord } from '../../../src/lib/lstm/next-word.ts';
import type { Dataset } from '../data/dataset.ts';
import { countWords, type WordShares } from '../engine/candidates.ts';
import { createTrainingEngine, type Blocks } from '../engine/training-engine.ts';
import { dataOptionsOf, type Recipe } from '../recipe.ts';
import { dealShards, planEpoch } from './batches.ts';
import {
	copyBlocks,
	findCheckpoint,
	LAST_CHECKPOINT,
	NO_BEST,
	saveCheckpoint,
	type CheckpointState
} from './checkpoint.ts';
import { examplesOf } from './examples.ts';
import { initialWeights } from './initialize.ts';
import { adamOptions, checkFinite, stepsOf } from './schedule.ts';

const SAVE_SECONDS = 120;
/** The part of the loss's moving average that the last step makes up. */
const LOSS_SHARE = 0.02;

export interface PretrainOptions {
	recipe: Recipe;
	dataset: Dataset;
	/** A language model on a sample is another one. */
	sample?: number;
	architecture: Architecture;
	cacheFolder: string;
	threads: number;
	command: string;
	signal?: AbortSignal;
	onProgress(progress: { done: number; total: number; detail: string }): void;
	onNotice(message: string): void;
}

export interface Pretrained {
	/** The block of the language model's weights, shape [>= layout.length]: embedding, kernel and bias are of use. */
	weights: Float32Array;
	seconds: number;
	isDone: boolean;
}

/** Train the language model, or go on, or take it from the cache.
 *  @throws training/diverged, training/bad-checkpoint, data/… */
export async function pretrain(options: PretrainOptions): Promise<Pretrained> {
	const { dataset, architecture, signal } = options;
	const recipe = languageRecipe(options.recipe);
	const fresh = freshState(options, recipe);
	const folder = join(options.cacheFolder, 'language-models', digestOf(fresh));
	await mkdir(folder, { recursive: true });
	const examples = [...examplesOf(dataset.train), ...examplesOf(dataset.unlabelled)];
	const plan = (epoch: number) => planEpoch(examples, { ...recipe, epoch });
	const steps = stepsOf(recipe, examples.length);
	const found = await findCheckpoint(folder, fresh);
	if (found && found.step >= steps) {
		return { weights: found.blocks.weights, seconds: found.seconds, isDone: true };
	}

	const shares = countWords(
		examples.map(({ ids }) => ids),
		architecture.vocabularySize
	);
	const engine = await createTrainingEngine({
		architecture,
		shards: recipe.shards,
		threads: options.threads,
		batchSize: recipe.batchSize,
		maxTokens: recipe.maxTokens,
		candidates: recipe.pretrainingCandidates,
		shares
	});
	try {
		const { blocks, ...state }: CheckpointState & { blocks?: Blocks } = found ?? fresh;
		if (blocks) copyBlocks(blocks, engine.blocks);
		else fillWeights(engine.blocks.weights, architecture, recipe, shares);
		const save = () => saveCheckpoint(join(folder, LAST_CHECKPOINT), state, engine.blocks);
		let batches = plan(state.epoch);
		let savedAt = performance.now();
		let loss = NaN;
		while (state.step < steps && !signal?.aborted) {
			if (state.batch === batches.length) {
				state.epoch++;
				state.batch = 0;
				batches = plan(state.epoch);
			}
			const startMs = performance.now();
			const { step } = state;
			const shards = dealShards(batches[state.batch] ?? [], { ...recipe, step });
			const statistics = await engine.learn(shards, { kind: 'next-word' }, (sum) => {
				checkFinite(sum, step);
				return adamOptions(recipe, { step, steps, ...sum });
			});
			state.step++;
			state.batch++;
			state.seconds += (performance.now() - startMs) / 1000;
			const now = statistics.loss / statistics.rows;
			loss = Number.isNaN(loss) ? now : loss + LOSS_SHARE * (now - loss);
			const speed = statistics.tokens / (performance.now() - startMs);
			options.onProgress({
				done: state.step,
				total: steps,
				detail: `loss ${loss.toFixed(3)} nats a word  ${speed.toFixed(0)} words/ms`
			});
			if (state.batch === batches.length) {
				options.onNotice(
					`language model, pass ${String(state.epoch + 1)}: ${loss.toFixed(3)} nats a word`
				);
			}
			if (performance.now() - savedAt > SAVE_SECONDS * 1000) {
				await save();
				savedAt = performance.now();
			}
		}
		await save();
		const weights = Float32Array.from(engine.blocks.weights);
		return { weights, seconds: state.seconds, isDone: state.step >= steps };
	} finally {
		await engine.dispose();
	}
}

/** Put what the language model has learned in the place of the classifier's own start.
 *  @param block  the classifier's weights, shape [layout.length] */
export function startFrom(
	architecture: Architecture,
	{ weights }: Pick<Pretrained, 'weights'>,
	block: Float32Array
): void {
	const { embedding, dense } = layOut(architecture);
	block.set(weights.subarray(embedding, dense), embedding);
}

/** What of a recipe the language model depends on: the rest is set to one value, so that it does not matter. */
function languageRecipe(recipe: Recipe): Recipe {
	return {
		...recipe,
		name: 'language-model',
		seed: recipe.dataSeed,
		names: 'known',
		pooling: 'last',
		ngrams: 0,
		teacher: '',
		teacherSeeds: 1,
		teacherNgrams: 0,
		teacherWeight: 0,
		treebankRows: 0,
		generatedRows: 0,
		excerptRows: 0,
		excerptsPerReview: 1,
		excerptJudge: '',
		shortWeight: 0,
		dropout: 0,
		wordDropout: 0,
		adversarialShare: 0,
		adversarialWeight: 0,
		epochs: recipe.pretrainingEpochs,
		validationsPerEpoch: 1,
		learningRate: recipe.pretrainingRate,
		averageMomentum: 0
	};
}

function freshState(
	{ sample, dataset, architecture, command }: PretrainOptions,
	recipe: Recipe
): CheckpointState {
	return {
		recipe,
		sample: sample ?? null,
		architecture: { ...architecture, pooling: recipe.pooling },
		text: dataOptionsOf(recipe).text,
		vocabulary: dataset.vocabulary,
		dataSha256: dataset.sha256,
		command,
		epoch: 0,
		batch: 0,
		step: 0,
		best: NO_BEST,
		seconds: 0
	};
}

function digestOf({ recipe, sample, vocabulary, dataSha256 }: CheckpointState): string {
	const what = JSON.stringify([recipe, sample, vocabulary, dataSha256]);
	return createHash('sha256').update(what).digest('hex').slice(0, 16);
}

/** The LSTM starts as a classifier's does; the output layer so that every word is as likely as it is often. */
function fillWeights(
	block: Float32Array,
	architecture: Architecture,
	recipe: Recipe,
	shares: WordShares
): void {
	const { length } = layOut(architecture);
	const { table, bias } = layOutNextWord(architecture);
	pack(architecture, initialWeights(architecture, recipe), block.subarray(0, length));
	block.fill(0, table);
	shares.forEach((sum, id) => (block[bias + id] = Math.log(sum - (shares[id - 1] ?? 0))));
}
