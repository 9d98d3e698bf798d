// `evaluate`: a model or a checkpoint on a split of the reviews, as a table or as JSON.
import { cpus } from 'node:os';
import { Command, Option } from 'commander';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { loadDataset } from '../data/dataset.ts';
import { SPLIT_NAMES, type SplitName } from '../data/encoded.ts';
import { describeMetrics } from '../evaluation/describe-metrics.ts';
import {
	createInferenceEngine,
	evaluate,
	labelledOf,
	type Evaluation
} from '../evaluation/evaluate.ts';
import { digestRecipe, recordResult } from '../evaluation/results.ts';
import { dataOptionsOf, parseRecipe } from '../recipe.ts';
import { abortOnInterrupt } from '../terminal/interrupt.ts';
import { createProgress } from '../terminal/progress.ts';
import { commandLine } from './command-line.ts';
import { addPlaceFlags, readPlaceFlags } from './recipe-flags.ts';
import { addSubjectFlags, readSubject, type SubjectFlags } from './subject.ts';

interface EvaluateFlags extends SubjectFlags {
	split: SplitName;
	json?: true;
	record?: true;
}

export function evaluateCommand(): Command {
	return addSubjectFlags(addPlaceFlags(new Command('evaluate')))
		.description('measure a trained model on a part of the reviews')
		.addOption(
			new Option('--split <name>', 'which reviews')
				.choices(SPLIT_NAMES.filter((name) => name !== 'unlabelled'))
				.default('validation')
		)
		.option('--json', 'print JSON instead of a table')
		.option('--record', 'add the result to training/RESULTS.md')
		.action(runEvaluate);
}

async function runEvaluate(flags: EvaluateFlags): Promise<void> {
	const subject = await readSubject(flags);
	const recipe = parseRecipe(subject.recipe);
	const progress = createProgress(process.stderr);
	const { signal, dispose } = abortOnInterrupt();
	try {
		const dataset = await loadDataset(
			dataOptionsOf(recipe, subject.sample ?? undefined),
			readPlaceFlags(flags),
			{ onProgress: progress.update, onNotice: progress.note, signal }
		);
		checkVocabulary(subject.words, dataset.vocabulary);
		const engine = await createInferenceEngine(subject.architecture, subject.weights);
		const evaluation = await evaluate(engine, flags.split, labelledOf(dataset[flags.split]), {
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
			const { dataSha256, generatedSha256, trainSeconds, trainCommand, sizeBytes } = subject;
			await recordResult({
				date: new Date().toISOString().slice(0, 10),
				recipe: recipe.name,
				seed: recipe.seed,
				recipeSha256: digestRecipe(recipe),
				form: flags.model === undefined ? 'checkpoint' : 'files',
				metrics,
				dataSha256,
				generatedSha256,
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
	const speed = `${reviewsPerSecond.toFixed(0)} reviews/s, ${engine}, one thread`;
	return describeMetrics(metrics, [['speed', speed]]);
}
