// `train`: a recipe and the data in, a run folder with checkpoints and metrics out.
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { readRecipe, RECIPE_KEYS } from '../recipe.ts';
import { abortOnInterrupt } from '../terminal/interrupt.ts';
import { createProgress, formatDuration } from '../terminal/progress.ts';
import { run, runFolderOf } from '../train/run.ts';
import type { TrainResult } from '../train/train.ts';
import { commandLine } from './command-line.ts';
import { addPlaceFlags, addRecipeFlags, readPlaceFlags, readRecipeFlags } from './recipe-flags.ts';

/** The flags of `train` alone. */
interface TrainFlags {
	run?: string;
	treebank?: string;
	threads: number;
	restart?: true;
}

export function trainCommand(): Command {
	const command = addPlaceFlags(new Command('train'))
		.description('train a model; run it again to go on where it was stopped')
		.option('--run <folder>', 'where this run is kept (default: <cache>/runs/<name>-<seed>)')
		.option(
			'--treebank <folder>',
			'train.txt and dev.txt of the Stanford Sentiment Treebank; dev is only measured on'
		)
		.option('--threads <n>', 'threads to use', parseCount, availableParallelism())
		.option('--restart', 'forget what the run folder holds and begin anew');
	return addRecipeFlags(command, RECIPE_KEYS).action(runTrain);
}

async function runTrain(flags: TrainFlags): Promise<void> {
	const place = readPlaceFlags(flags);
	const { recipe: name, overrides, sample } = readRecipeFlags(flags);
	const recipe = await readRecipe(name, overrides);
	const folder = flags.run ?? runFolderOf(place.cacheFolder, recipe, sample);
	if (flags.restart) await rm(folder, { recursive: true, force: true });
	const progress = createProgress(process.stderr);
	const { signal, dispose } = abortOnInterrupt(() => {
		progress.note('Saving a checkpoint, then stopping …');
	});
	try {
		const result = await run({
			recipe,
			place,
			folder,
			threads: flags.threads,
			command: commandLine(),
			signal,
			onProgress: progress.update,
			onNotice: progress.note,
			...(sample !== undefined && { sample }),
			...(flags.treebank !== undefined && { treebankFolder: flags.treebank })
		});
		progress.finish();
		process.stdout.write(describeRun(result, folder));
		if (!result.isDone) process.exitCode = 130;
	} finally {
		progress.finish();
		dispose();
	}
}

function describeRun({ isDone, step, seconds, best }: TrainResult, folder: string): string {
	const lines = [
		`${isDone ? 'Done' : 'Stopped'} after ${String(step)} steps and ${formatDuration(seconds * 1000)} of learning.`
	];
	if (best.step > 0) {
		const accuracy = (best.accuracy * 100).toFixed(2);
		lines.push(
			`Lowest validation loss ${best.loss.toFixed(4)}. Kept are the weights after step ${String(best.step)}, at ${accuracy} % accuracy.`
		);
	}
	lines.push(`The run is in ${folder}.${isDone ? '' : ' The same command goes on.'}`);
	return `${lines.join('\n')}\n`;
}

/** @throws InvalidArgumentError, which commander turns into a message */
function parseCount(text: string): number {
	const count = Number(text);
	if (Number.isInteger(count) && count >= 1) return count;
	throw new InvalidArgumentError('It must be a whole number of at least 1.');
}
