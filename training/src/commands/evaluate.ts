// `evaluate`: a model or a checkpoint on a split of the reviews, as a table or as JSON.
import { cpus } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { LstmWeights } from '../../../src/lib/contract/engine.ts';
import { AppError } from '../../../src/lib/contract/errors.ts';
import type { Architecture } from '../../../src/lib/contract/manifest.ts';
import { unpack } from '../../../src/lib/lstm/layout.ts';
import { loadDataset } from '../data/dataset.ts';
import { SPLIT_NAMES, type SplitName } from '../data/encoded.ts';
import { createInferenceEngine, evaluate, type Evaluation } from '../evaluation/evaluate.ts';
import { recordResult } from '../evaluation/results.ts';
import { readModel } from '../export/read-model.ts';
import { dataOptionsOf, parseRecipe, type Recipe } from '../recipe.ts';
import { abortOnInterrupt } from '../terminal/interrupt.ts';
import { createProgress } from '../terminal/progress.ts';
import { formatTable } from '../terminal/table.ts';
import { BEST_CHECKPOINT, weightsToKeep } from '../train/train.ts';
import { readCheckpoint } from '../train/checkpoint.ts';
import { commandLine } from './command-line.ts';
import { addPlaceFlags, readPlaceFlags } from './recipe-flags.ts';

interface EvaluateFlags {
	run?: string;
	model?: string;
	split: SplitName;
	json?: true;
	record?: true;
}

export function evaluateCommand(): Command {
	return addPlaceFlags(new Command('evaluate'))
		.description('measure a trained model on a part of the reviews')
		.option('--run <folder>', 'the best checkpoint of a run')
		.option('--model <folder>', 'exported files, such as static/models/<id>')
		.addOption(
			new Option('--split <name>', 'which reviews')
				.choices(SPLIT_NAMES.filter((name) => name !== 'unlabelled'))
				.default('validation')
		)
		.option('--json', 'print JSON instead of a table')
		.option('--record', 'add the result to training/RESULTS.md')
		.action(runEvaluate);
}

/** What can be evaluated, wherever it comes from. */
interface Subject {
	recipe: Recipe;
	sample: number | null;
	architecture: Architecture;
	weights: LstmWeights;
	words: string[];
	dataSha256: string;
	trainSeconds: number;
	trainCommand: string;
	sizeBytes: number | null;
}

async function runEvaluate(flags: EvaluateFlags): Promise<void> {
	const subject = await readSubject(flags);
	const progress = createProgress(process.stderr);
	const { signal, dispose } = abortOnInterrupt();
	try {
		const dataset = await loadDataset(
			dataOptionsOf(subject.recipe, subject.sample ?? undefined),
			readPlaceFlags(flags),
			{ onProgress: progress.update, onNotice: progress.note, signal }
		);
		checkVocabulary(subject.words, dataset.vocabulary);
		const engine = await createInferenceEngine(subject.architecture, subject.weights);
		const evaluation = await evaluate(engine, flags.split, dataset[flags.split], {
			signal,
			onProgress: (done, total) => {
				progress.update({ stage: 'Evaluating', done, total, unit: 'reviews' });
			}
		});
		engine.dispose();
		progress.finish();
		const { metrics, reviewsPerSecond } = evaluation;
		process.stdout.write(
			flags.json
				? `${JSON.stringify({ ...metrics, reviewsPerSecond, engine: evaluation.engine }, null, '\t')}\n`
				: describe(evaluation)
		);
		if (flags.record) {
			const { recipe, dataSha256, trainSeconds, trainCommand, sizeBytes } = subject;
			await recordResult({
				date: new Date().toISOString().slice(0, 10),
				recipe: recipe.name,
				seed: recipe.seed,
				form: flags.model === undefined ? 'checkpoint' : 'files',
				metrics,
				dataSha256,
				trainSeconds,
				trainCommand,
				evaluateCommand: commandLine(),
				reviewsPerSecond,
				machine: `${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`,
				sizeBytes
			});
		}
	} finally {
		progress.finish();
		dispose();
	}
}

async function readSubject({ run, model }: EvaluateFlags): Promise<Subject> {
	if ((run === undefined) === (model === undefined)) {
		throw new AppError('training/bad-options', 'Either --run or --model says what to evaluate.', {
			next: 'Add --run .cache/runs/<name>-<seed> or --model static/models/<id>.'
		});
	}
	if (run !== undefined) {
		const checkpoint = await readCheckpoint(join(run, BEST_CHECKPOINT));
		const { recipe, sample, architecture, vocabulary, dataSha256, seconds, command } = checkpoint;
		return {
			recipe,
			sample,
			architecture,
			weights: unpack(architecture, checkpoint.blocks[weightsToKeep(recipe)]),
			words: vocabulary,
			dataSha256,
			trainSeconds: seconds,
			trainCommand: command,
			sizeBytes: null
		};
	}
	const { manifest, weights, words, sizeBytes } = await readModel(model ?? '');
	const { recipe, sample, dataSha256, seconds, command } = manifest.training;
	return {
		recipe: parseRecipe(recipe),
		sample,
		architecture: manifest.architecture,
		weights,
		words,
		dataSha256,
		trainSeconds: seconds,
		trainCommand: command,
		sizeBytes
	};
}

/** The ids of the data are those of the model only when both have the same words in the same order. */
function checkVocabulary(ofModel: readonly string[], ofData: readonly string[]): void {
	if (ofModel.length === ofData.length && ofModel.every((word, i) => word === ofData[i])) return;
	throw new AppError(
		'training/other-data',
		'The vocabulary of the model is not the one that its recipe makes of these reviews.',
		{ next: 'Name the archive that the model was trained on with --data.' }
	);
}

function describe({ metrics, reviewsPerSecond, engine }: Evaluation): string {
	const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
	const { confusion: c } = metrics;
	const rows: [string, string][] = [
		['split', `${metrics.split}, ${metrics.reviews.toLocaleString('en-US')} reviews`],
		['accuracy', percent(metrics.accuracy)],
		['precision', percent(metrics.precision)],
		['recall', percent(metrics.recall)],
		['F1', percent(metrics.f1)],
		['AUC', metrics.auc.toFixed(4)],
		['log loss', `${metrics.logLoss.toFixed(4)} nats`],
		['calibration error', metrics.calibrationError.toFixed(4)],
		['speed', `${reviewsPerSecond.toFixed(0)} reviews/s, ${engine}, one thread`]
	];
	const counts = [
		['', 'said positive', 'said negative'],
		['is positive', String(c.truePositive), String(c.falseNegative)],
		['is negative', String(c.falsePositive), String(c.trueNegative)]
	];
	return `${formatTable(rows)}\n\n${formatTable(counts)}\n`;
}
