// The training loop: epochs of batches, validation, checkpoints. A pure function of recipe and data, whatever the number of
// threads and however often it was stopped and resumed.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Architecture } from '../../../src/lib/contract/manifest.ts';
import { FIRST_WORD_ID } from '../../../src/lib/contract/text-options.ts';
import { pack } from '../../../src/lib/lstm/layout.ts';
import { sigmoid } from '../../../src/lib/lstm/formulas.ts';
import type { Dataset } from '../data/dataset.ts';
import { sequencesOf, type EncodedSplit } from '../data/encoded.ts';
import type { Objective } from '../engine/protocol.ts';
import {
	createTrainingEngine,
	type Blocks,
	type TrainingEngine
} from '../engine/training-engine.ts';
import { measure } from '../evaluation/metrics.ts';
import { architectureOf, dataOptionsOf, shortRowsOf, type Recipe } from '../recipe.ts';
import { dealShards, drawRows, planEpoch } from './batches.ts';
import {
	checkSameExamples,
	copyBlocks,
	findCheckpoint,
	LAST_CHECKPOINT,
	NO_BEST,
	saveCheckpoint,
	type CheckpointState
} from './checkpoint.ts';
import type { Example } from './examples.ts';
import { initialWeights } from './initialize.ts';
import { keep } from './keep.ts';
import { startFrom, type Pretrained } from './pretrain.ts';
import { openRunLog } from './run-log.ts';
import type { ShortTexts } from './short-texts.ts';
import { adamOptions, checkFinite, learningRateAt, stepsOf } from './schedule.ts';
import { giveUnknownRow, readAsUnknown } from './unknown-words.ts';
import { addToWindow, describeWindow, emptyWindow, percent, summarize } from './window.ts';

export const BEST_CHECKPOINT = 'best.checkpoint';
/** A line of metrics.jsonl comes every so many steps; a checkpoint every so many seconds. */
const LOG_STEPS = 25;
const SAVE_SECONDS = 120;

export interface TrainOptions {
	recipe: Recipe;
	dataset: Dataset;
	/** The reviews to learn from: those of train, and those that a teacher labelled. */
	reviews: readonly Example[];
	/** What comes from texts rather than from the data set; takes minutes, and is not called for a run that is done. */
	readTexts(): Promise<{
		shortTexts: ShortTexts;
		/** Ids of the words that are read as unknown, here and by everyone who uses the result. */
		unknown: Int32Array;
	}>;
	/** The language model to start from; left out: from chance. */
	pretrained?: Pretrained;
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
	if (found && found.step >= stepsOf(recipe, options.reviews.length)) {
		const { step, best, seconds } = found;
		return { isDone: true, step, best, seconds };
	}
	const texts = await options.readTexts();
	const { generatedSha256 } = texts.shortTexts;
	if (found) checkSameExamples(found, generatedSha256);
	const engine = await createTrainingEngine({
		architecture,
		shards: recipe.shards,
		threads: options.threads,
		batchSize: recipe.batchSize + shortRowsOf(recipe),
		maxTokens: recipe.maxTokens
	});
	try {
		const { blocks, ...state }: CheckpointState & { blocks?: Blocks } = found ?? {
			...fresh,
			generatedSha256
		};
		if (blocks) copyBlocks(blocks, engine.blocks);
		else fillBlocks(engine.blocks, architecture, options);
		const log = openRunLog(folder);
		const time = new Date().toISOString();
		if (found) await log.write({ kind: 'resume', time, step: state.step });
		else {
			const { command, threads } = options;
			await log.write({ kind: 'start', time, command, variant: engine.variant, threads, recipe });
		}
		await loop({ ...options, ...texts }, engine, state, log);
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
	{
		recipe,
		dataset,
		unknown,
		folder,
		signal,
		onProgress,
		onNotice,
		...options
	}: TrainOptions & Awaited<ReturnType<TrainOptions['readTexts']>>,
	engine: TrainingEngine,
	state: CheckpointState,
	log: ReturnType<typeof openRunLog>
): Promise<void> {
	const { validation } = dataset;
	const reviews = readAsUnknown(options.reviews, unknown);
	const sources = options.shortTexts.sources.map(({ rows, examples }) => ({
		rows,
		examples: readAsUnknown(examples, unknown)
	}));
	const plan = (epoch: number) => planEpoch(reviews, { ...recipe, epoch });
	const objective: Objective = { kind: 'sentiment', ...recipe };
	let batches = plan(state.epoch);
	const steps = stepsOf(recipe, reviews.length);
	const validateEvery = Math.max(1, Math.floor(batches.length / recipe.validationsPerEpoch));
	const forget = () => {
		for (const block of [engine.blocks.weights, engine.blocks.average]) {
			giveUnknownRow(state.architecture, unknown, block);
		}
	};
	const save = (name: string) => {
		forget();
		return saveCheckpoint(join(folder, name), state, engine.blocks);
	};
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
		const batch = [...(batches[state.batch] ?? []), ...drawRows(sources, { ...recipe, step })];
		const shards = dealShards(batch, { ...recipe, step });
		const statistics = await engine.learn(shards, objective, (sum) => {
			checkFinite(sum, step);
			return adamOptions(recipe, { step, steps, ...sum });
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
			forget();
			const metrics = await validate(engine, recipe, validation);
			const { accuracy, logLoss: loss, auc } = metrics;
			const short = await accuracyOn(engine, recipe, options.shortTexts.dev);
			const { seconds } = state;
			await log.write({
				kind: 'validate',
				step: state.step,
				epoch: position,
				accuracy,
				loss,
				auc,
				...(short !== undefined && { shortAccuracy: short }),
				seconds
			});
			await log.draw();
			onNotice(
				`epoch ${position.toFixed(2)}  validation accuracy ${percent(accuracy)}  loss ${loss.toFixed(4)}` +
					(short === undefined ? '' : `  treebank sentences ${percent(short)}`)
			);
			// The loss tells two readings apart where the accuracy of a few thousand reviews is mostly chance.
			state.best = keep(state.best, { loss, accuracy, step: state.step });
			if (state.best.step === state.step) await save(BEST_CHECKPOINT);
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

/** @returns  the share of examples whose label is told right; undefined without any */
async function accuracyOn(
	engine: TrainingEngine,
	recipe: Recipe,
	examples: readonly Example[]
): Promise<number | undefined> {
	if (examples.length === 0) return undefined;
	const logits = await engine.predict(
		examples.map(({ ids }) => ids),
		weightsToKeep(recipe)
	);
	const correct = examples.filter(({ label }, i) => (logits[i] ?? NaN) > 0 === label > 0.5);
	return correct.length / examples.length;
}

/** Which block a recipe's result is: the moving average, where it keeps one. */
export function weightsToKeep({ averageMomentum }: Recipe): 'weights' | 'average' {
	return averageMomentum > 0 ? 'average' : 'weights';
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
		best: NO_BEST,
		seconds: 0
	};
}

function fillBlocks(
	blocks: Blocks,
	architecture: Architecture,
	{ recipe, pretrained }: TrainOptions
): void {
	pack(architecture, initialWeights(architecture, recipe), blocks.weights);
	if (pretrained) startFrom(architecture, pretrained, blocks.weights);
	blocks.average.set(blocks.weights);
}
