// `train`: a recipe and the data in, a run folder with checkpoints and metrics out.
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { commandLine } from './command-line.ts';
import { loadDataset } from '../data/dataset.ts';
import { dataOptionsOf, readRecipe, RECIPE_KEYS, recipeSchema, type Recipe } from '../recipe.ts';
import { abortOnInterrupt } from '../terminal/interrupt.ts';
import { createProgress, formatDuration } from '../terminal/progress.ts';
import { train } from '../train/train.ts';

/** What the command line gives: the recipe's own values come as strings, under their names in camel case. */
type TrainFlags = Partial<Record<keyof Recipe, string>> & {
	recipe: string;
	data?: string;
	cache: string;
	run?: string;
	sample?: number;
	threads: number;
	restart?: true;
};

export function trainCommand(): Command {
	const command = new Command('train')
		.description('train a model; run it again to go on where it was stopped')
		.option('--recipe <name or file>', 'paper, matinee, or a JSON file', 'matinee')
		.option('--data <archive>', 'aclImdb.tar.gz; left out, it is downloaded once')
		.option('--cache <folder>', 'where encoded reviews and runs are kept', '.cache')
		.option('--run <folder>', 'where this run is kept (default: <cache>/runs/<name>-<seed>)')
		.option('--sample <n>', 'train on about n reviews only, as a smoke test', parseCount)
		.option('--threads <n>', 'threads to use', parseCount, availableParallelism())
		.option('--restart', 'forget what the run folder holds and begin anew');
	for (const key of RECIPE_KEYS) command.addOption(recipeOption(key));
	return command.action(runTrain);
}

async function runTrain(flags: TrainFlags): Promise<void> {
	const overrides = Object.fromEntries(
		RECIPE_KEYS.flatMap((key) => (flags[key] === undefined ? [] : [[key, flags[key]]]))
	);
	const recipe = await readRecipe(flags.recipe, overrides);
	const folder = flags.run ?? defaultRunFolder(flags.cache, recipe, flags.sample);
	if (flags.restart) await rm(folder, { recursive: true, force: true });
	const progress = createProgress(process.stderr);
	const { signal, dispose } = abortOnInterrupt(() => {
		progress.note('Saving a checkpoint, then stopping …');
	});
	try {
		const onNotice = (message: string) => {
			progress.note(message);
		};
		const dataset = await loadDataset(
			dataOptionsOf(recipe, flags.sample),
			{
				cacheFolder: flags.cache,
				...(flags.data === undefined ? {} : { archivePath: flags.data })
			},
			{
				onProgress: (update) => {
					progress.update(update);
				},
				onNotice,
				signal
			}
		);
		const result = await train({
			recipe,
			dataset,
			folder,
			threads: flags.threads,
			command: commandLine(),
			signal,
			onNotice,
			onProgress: ({ done, total, detail }) => {
				progress.update({ stage: 'Training', done, total, unit: 'steps', detail });
			},
			...(flags.sample === undefined ? {} : { sample: flags.sample })
		});
		progress.finish();
		const accuracy = `${(result.best.accuracy * 100).toFixed(2)} %`;
		process.stdout.write(
			`${result.isDone ? 'Done' : 'Stopped'} after ${String(result.step)} steps and ` +
				`${formatDuration(result.seconds * 1000)} of learning. ` +
				(result.best.accuracy < 0
					? ''
					: `Best validation accuracy ${accuracy}, after step ${String(result.best.step)}. `) +
				`\nThe run is in ${folder}.` +
				(result.isDone ? '\n' : ' The same command goes on.\n')
		);
		if (!result.isDone) process.exitCode = 130;
	} finally {
		progress.finish();
		dispose();
	}
}

export function defaultRunFolder(cache: string, recipe: Recipe, sample?: number): string {
	const suffix = sample === undefined ? '' : `-sample-${String(sample)}`;
	return join(cache, 'runs', `${recipe.name}-${String(recipe.seed)}${suffix}`);
}

/** `learningRate` becomes `--learning-rate`. */
function recipeOption(key: keyof Recipe): Option {
	const flag = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
	const schema = recipeSchema.entries[key];
	const option = new Option(`--${flag} <value>`, 'instead of the value in the recipe');
	return 'options' in schema ? option.choices(schema.options) : option;
}

/** @throws InvalidArgumentError, which commander turns into a message */
export function parseCount(text: string): number {
	const count = Number(text);
	if (Number.isInteger(count) && count >= 1) return count;
	throw new InvalidArgumentError('It must be a whole number of at least 1.');
}
