// The training loop: epochs of batches, validation, checkpoints. A pure function of recipe and data, whatever the number of
// threads and however often it was stopped and resumed.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LstmWeights } from '../../../src/lib/contract/engine.ts';
import { AppError } from '../../../src/lib/contract/errors.ts';
import type { Architecture } from '../../../src/lib/contract/manifest.ts';
import { FIRST_WORD_ID } from '../../../src/lib/contract/text-options.ts';
import { pack } from '../../../src/lib/lstm/layout.ts';
import { sigmoid } from '../../../src/lib/lstm/specification.ts';
import type { Dataset } from '../data/dataset.ts';
import { idsOf, sequencesOf, type EncodedSplit } from '../data/encoded.ts';
import {
	createTrainingEngine,
	type Blocks,
	type TrainingEngine
} from '../engine/training-engine.ts';
import { measure } from '../evaluation/metrics.ts';
import { architectureOf, dataOptionsOf, type Recipe } from '../recipe.ts';
import { dealShards, planEpoch } from './batches.ts';
import {
	checkSameRun,
	readCheckpoint,
	saveCheckpoint,
	type Checkpoint,
	type CheckpointState
} from './checkpoint.ts';
import { initialWeights } from './initialize.ts';
import { openRunLog } from './run-log.ts';
import { adamOptions, learningRateAt } from './schedule.ts';
import { addToWindow, describeWindow, emptyWindow, percent, summarize } from './window.ts';

export const LAST_CHECKPOINT = 'last.checkpoint';
export const BEST_CHECKPOINT = 'best.checkpoint';
/** A line of metrics.jsonl comes every so many steps; a checkpoint every so many seconds. */
const LOG_STEPS = 25;
const SAVE_SECONDS = 120;

export interface TrainOptions {
	recipe: Recipe;
	dataset: Dataset;
	/** Only for the checkpoint: a run on a sample cannot go on with all the data. */
	sample?: number;
	/** Where checkpoints and metrics go; a checkpoint of the same run there is continued. */
	folder: string;
	threads: number;
	command: string;
	signal?: AbortSignal;
	onProgress(progress: { done: number; total: number; detail: string }): void;
	onNotice(message: string): void;
}

export interface TrainResult {
	/** false when the signal stopped it; the checkpoint goes on from there. */
	isDone: boolean;
	step: number;
	best: CheckpointState['best'];
	seconds: number;
}

/** Train, or go on training.
 *  @throws training/diverged, training/other-recipe, training/bad-checkpoint, data/… */
export async function train(options: TrainOptions): Promise<TrainResult> {
	const { recipe, dataset, folder, signal } = options;
	await mkdir(folder, { recursive: true });
	const architecture = architectureOf(recipe, dataset.vocabulary.length + FIRST_WORD_ID);
	const fresh = freshState(options, architecture);
	const found = await findCheckpoint(folder, fresh);
	const engine = await createTrainingEngine({
		architecture,
		shards: recipe.shards,
		threads: options.threads,
		batchSize: recipe.batchSize,
		maxTokens: recipe.maxTokens
	});
	try {
		const { blocks, ...state }: CheckpointState & { blocks?: Blocks } = found ?? fresh;
		if (blocks) copyBlocks(blocks, engine.blocks);
		else fillBlocks(engine.blocks, architecture, initialWeights(architecture, recipe));
		const log = openRunLog(folder);
		const time = new Date().toISOString();
		if (found) await log.write({ kind: 'resume', time, step: state.step });
		else {
			const { command, threads } = options;
			await log.write({ kind: 'start', time, command, variant: engine.variant, threads, recipe });
		}
		await loop(options, engine, state, log);
		const isDone = !signal?.aborted;
		await log.write({
			kind: 'stop',
			time: new Date().toISOString(),
			step: state.step,
			reason: isDone ? 'done' : 'interrupted'
		});
		return { isDone, step: state.step, best: state.best, seconds: state.seconds };
	} finally {
		await engine.dispose();
	}
}

async function loop(
	{ recipe, dataset, folder, signal, onProgress, onNotice }: TrainOptions,
	engine: TrainingEngine,
	state: CheckpointState,
	log: ReturnType<typeof openRunLog>
): Promise<void> {
	const { train: reviews, validation } = dataset;
	const lengthOf = (row: number) => idsOf(reviews, row).length;
	const plan = (epoch: number) => planEpoch(reviews.labels.length, lengthOf, { ...recipe, epoch });
	let batches = plan(state.epoch);
	const steps = Math.max(1, Math.round(batches.length * recipe.epochs));
	const validateEvery = Math.max(1, Math.floor(batches.length / recipe.validationsPerEpoch));
	const save = (name: string) => saveCheckpoint(join(folder, name), state, engine.blocks);
	const window = emptyWindow();
	let savedAt = performance.now();

	while (state.step < steps && !signal?.aborted) {
		if (state.batch === batches.length) {
			state.epoch++;
			state.batch = 0;
			batches = plan(state.epoch);
		}
		const startMs = performance.now();
		const { step } = state;
		const shards = dealShards(reviews, batches[state.batch] ?? [], { ...recipe, step });
		const statistics = await engine.learn(shards, recipe, ({ rows, squaredNorm, loss }) => {
			checkFinite(loss, squaredNorm, step);
			return adamOptions(recipe, { step, steps, rows, squaredNorm });
		});
		const elapsedMs = performance.now() - startMs;
		state.step++;
		state.batch++;
		state.seconds += elapsedMs / 1000;
		addToWindow(window, statistics, elapsedMs);
		const isLast = state.step === steps;
		const position = state.step / batches.length;
		onProgress({ done: state.step, total: steps, detail: describeWindow(window, recipe, state) });
		if (state.step % LOG_STEPS === 0 || isLast) {
			await log.write({
				kind: 'learn',
				step: state.step,
				epoch: position,
				learningRate: learningRateAt(recipe, step, steps),
				...summarize(window, recipe)
			});
			Object.assign(window, emptyWindow());
		}
		if ((state.step % validateEvery === 0 || isLast) && validation.labels.length > 0) {
			const metrics = await validate(engine, recipe, validation);
			const { accuracy, logLoss: loss, auc } = metrics;
			const { seconds } = state;
			await log.write({
				kind: 'validate',
				step: state.step,
				epoch: position,
				accuracy,
				loss,
				auc,
				seconds
			});
			await log.draw();
			onNotice(
				`epoch ${position.toFixed(2)}  validation accuracy ${percent(accuracy)}  loss ${loss.toFixed(4)}`
			);
			if (accuracy > state.best.accuracy) {
				state.best = { accuracy, step: state.step };
				await save(BEST_CHECKPOINT);
			}
		}
		if (performance.now() - savedAt > SAVE_SECONDS * 1000) {
			await save(LAST_CHECKPOINT);
			savedAt = performance.now();
		}
	}
	await save(LAST_CHECKPOINT);
	// Without validation the last weights are all there is to choose from.
	if (validation.labels.length === 0) await save(BEST_CHECKPOINT);
}

async function validate(engine: TrainingEngine, recipe: Recipe, split: EncodedSplit) {
	const logits = await engine.predict(sequencesOf(split), weightsToKeep(recipe));
	return measure('validation', logits.map(sigmoid), split.labels);
}

/** Which block a recipe's result is: the moving average, where it keeps one. */
export function weightsToKeep({ averageMomentum }: Recipe): 'weights' | 'average' {
	return averageMomentum > 0 ? 'average' : 'weights';
}

async function findCheckpoint(
	folder: string,
	fresh: CheckpointState
): Promise<Checkpoint | undefined> {
	try {
		const checkpoint = await readCheckpoint(join(folder, LAST_CHECKPOINT));
		checkSameRun(checkpoint, fresh);
		return checkpoint;
	} catch (error) {
		if (error instanceof AppError && error.code === 'training/no-checkpoint') return undefined;
		throw error;
	}
}

function freshState(
	{ recipe, sample, dataset, command }: TrainOptions,
	architecture: Architecture
): CheckpointState {
	return {
		recipe,
		sample: sample ?? null,
		architecture,
		text: dataOptionsOf(recipe).text,
		vocabulary: dataset.vocabulary,
		dataSha256: dataset.sha256,
		command,
		epoch: 0,
		batch: 0,
		step: 0,
		best: { accuracy: -1, step: 0 },
		seconds: 0
	};
}

function fillBlocks(blocks: Blocks, architecture: Architecture, weights: LstmWeights): void {
	pack(architecture, weights, blocks.weights);
	blocks.average.set(blocks.weights);
}

function copyBlocks(from: Blocks, to: Blocks): void {
	for (const name of ['weights', 'mean', 'square', 'average'] as const) to[name].set(from[name]);
}

function checkFinite(loss: number, squaredNorm: number, step: number): void {
	if (Number.isFinite(loss) && Number.isFinite(squaredNorm)) return;
	throw new AppError(
		'training/diverged',
		`The loss is no longer a number at step ${String(step + 1)}: the weights have run away.`,
		{
			next: 'The last checkpoint is intact. Train again with a lower --learning-rate, or with --clip-norm 1.'
		}
	);
}
