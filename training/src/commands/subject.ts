// What can be measured, a run or exported files, read into one form.
import type { Command } from 'commander';
import type { ModelWeights } from '../../../src/lib/contract/engine.ts';
import { AppError } from '../../../src/lib/contract/errors.ts';
import type { Architecture } from '../../../src/lib/contract/manifest.ts';
import type { TextOptions } from '../../../src/lib/contract/text-options.ts';
import { readModel } from '../export/read-model.ts';
import { readKeptModel } from '../train/kept-model.ts';

export interface SubjectFlags {
	run?: string;
	model?: string;
}

/** Add `--run` and `--model`, of which one is needed. */
export function addSubjectFlags(command: Command): Command {
	return command
		.option('--run <folder>', 'the best checkpoint of a run')
		.option('--model <folder>', 'exported files, such as static/models/<id>');
}

/** What can be evaluated, wherever it comes from. */
export interface Subject {
	/** As it was written down; an older model may have one that can no longer be trained. */
	recipe: unknown;
	sample: number | null;
	architecture: Architecture;
	text: TextOptions;
	weights: ModelWeights;
	words: string[];
	dataSha256: string;
	/** Older models, and those without generated examples, have none. */
	generatedSha256: string | undefined;
	trainSeconds: number;
	trainCommand: string;
	sizeBytes: number | null;
}

/** @throws training/bad-options, what readKeptModel throws, what readModel throws */
export async function readSubject({ run, model }: SubjectFlags): Promise<Subject> {
	if ((run === undefined) === (model === undefined)) {
		throw new AppError('training/bad-options', 'Either --run or --model says what to evaluate.', {
			next: 'Add --run .cache/runs/<name>-<seed> or --model static/models/<id>.'
		});
	}
	if (run !== undefined) {
		const kept = await readKeptModel(run);
		const {
			recipe,
			sample,
			architecture,
			text,
			weights,
			vocabulary,
			dataSha256,
			generatedSha256,
			seconds,
			command
		} = kept;
		return {
			recipe,
			sample,
			architecture,
			text,
			weights,
			words: vocabulary,
			dataSha256,
			generatedSha256,
			trainSeconds: seconds,
			trainCommand: command,
			sizeBytes: null
		};
	}
	const { manifest, weights, words, sizeBytes } = await readModel(model ?? '');
	const { recipe, sample, dataSha256, generatedSha256, seconds, command } = manifest.training;
	return {
		recipe,
		sample,
		architecture: manifest.architecture,
		text: manifest.text,
		weights,
		words,
		dataSha256,
		generatedSha256,
		trainSeconds: seconds,
		trainCommand: command,
		sizeBytes
	};
}
