// A teacher labels the reviews that have no label: several models of another recipe together, and an n-gram classifier,
// which knows other things than they do. The student learns from their opinion, not only from its sign.
//   Hinton, Vinyals, Dean 2015, https://arxiv.org/abs/1503.02531, on distillation
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sigmoid } from '../../../src/lib/lstm/formulas.ts';
import { loadDataset, type DataPlace, type Dataset } from '../data/dataset.ts';
import { sequencesOf } from '../data/encoded.ts';
import type { DataOptions } from '../data/options.ts';
import { writeFileWhole } from '../data/write-file.ts';
import { createInferenceEngine, predict } from '../evaluation/evaluate.ts';
import { logit } from '../evaluation/logit.ts';
import { fitTemperature, measure } from '../evaluation/metrics.ts';
import { checkSameText, dataOptionsOf, readRecipe, type Recipe } from '../recipe.ts';
import type { ProgressUpdate } from '../terminal/progress.ts';
import type { Example } from '../train/examples.ts';
import { readKeptModel } from '../train/kept-model.ts';
import { trainNgramClassifier } from './ngram-classifier.ts';

export interface TeachOptions {
	/** Of the student. */
	recipe: Recipe;
	dataset: Dataset;
	place: DataPlace;
	sample?: number;
	signal: AbortSignal;
	onProgress(update: ProgressUpdate): void;
	onNotice(message: string): void;
}

/** Have the unlabelled reviews labelled; the labels are kept in the cache.
 *  @param trainTeacher  trains one of the teacher's models, or finds it trained; gives its folder, undefined when interrupted
 *  @returns             the unlabelled reviews with the teacher's probabilities, or null when it was interrupted
 *  @throws              training/no-recipe, training/bad-recipe; training/other-data when teacher and student read
 *                       different words */
export async function teach(
	options: TeachOptions,
	trainTeacher: (recipe: Recipe) => Promise<string | undefined>
): Promise<Example[] | null> {
	const { recipe, dataset, place, onNotice } = options;
	const base = await readRecipe(recipe.teacher);
	checkSameText(base, recipe);
	const path = join(place.cacheFolder, 'teachers', `${digestOf(base, options)}.f32`);
	let labels = await readLabels(path, dataset.unlabelled.labels.length);
	if (!labels) {
		const opinions: Opinion[] = [];
		for (let seed = 1; seed <= recipe.teacherSeeds; seed++) {
			const folder = await trainTeacher({ ...base, seed });
			if (folder === undefined) return null;
			opinions.push(await askRun(folder, options));
		}
		if (recipe.teacherNgrams > 0) opinions.push(await askNgrams(options));
		labels = agree(opinions, recipe, dataset, onNotice);
		await mkdir(join(place.cacheFolder, 'teachers'), { recursive: true });
		await writeFileWhole(path, [new Uint8Array(labels.buffer)]);
	}
	const probabilities = labels;
	return Array.from(sequencesOf(dataset.unlabelled), (ids, row) => ({
		ids,
		label: probabilities[row] ?? NaN,
		weight: recipe.teacherWeight
	}));
}

/** What one model thinks of both splits, as calibrated logits. */
interface Opinion {
	name: string;
	validation: Float64Array;
	unlabelled: Float64Array;
}

async function askRun(
	folder: string,
	{ dataset, signal, onProgress }: TeachOptions
): Promise<Opinion> {
	const { recipe, architecture, weights } = await readKeptModel(folder);
	const engine = await createInferenceEngine(architecture, weights);
	const ask = async (split: 'validation' | 'unlabelled') => {
		const probabilities = await predict(engine, sequencesOf(dataset[split]), {
			signal,
			onProgress: (done, total) => {
				onProgress({ stage: `Asking ${recipe.name} about ${split}`, done, total, unit: 'reviews' });
			}
		});
		return Float64Array.from(probabilities, logit);
	};
	const opinion = { validation: await ask('validation'), unlabelled: await ask('unlabelled') };
	engine.dispose();
	return calibrated(`${recipe.name}, seed ${String(recipe.seed)}`, opinion, dataset);
}

/** The n-gram classifier reads whole reviews and more words than the student does. */
export function ngramDataOf(recipe: Recipe, sample?: number): DataOptions {
	const data = dataOptionsOf(recipe, sample);
	const text = { ...data.text, maxTokens: 2500, headTokens: 1250 };
	return { ...data, vocabularySize: 100_000, text };
}

async function askNgrams({ recipe, dataset, place, ...hooks }: TeachOptions): Promise<Opinion> {
	const wide = await loadDataset(ngramDataOf(recipe, hooks.sample), place, hooks);
	const classifier = trainNgramClassifier(wide.train, { seed: recipe.dataSeed });
	return calibrated(
		'n-grams',
		{
			validation: classifier.logits(wide.validation),
			unlabelled: classifier.logits(wide.unlabelled)
		},
		dataset
	);
}

function calibrated(
	name: string,
	{ validation, unlabelled }: Omit<Opinion, 'name'>,
	dataset: Dataset
): Opinion {
	const temperature = fitTemperature(validation, dataset.validation.labels);
	return {
		name,
		validation: validation.map((logit) => logit / temperature),
		unlabelled: unlabelled.map((logit) => logit / temperature)
	};
}

/** The weighted mean of the opinions' logits, calibrated again, as probabilities; shape [unlabelled reviews]. */
function agree(
	opinions: readonly Opinion[],
	recipe: Recipe,
	dataset: Dataset,
	onNotice: (message: string) => void
): Float32Array {
	const weightOf = (index: number) =>
		index < recipe.teacherSeeds
			? (1 - recipe.teacherNgrams) / recipe.teacherSeeds
			: recipe.teacherNgrams;
	const mean = (split: 'validation' | 'unlabelled') =>
		dataset[split].labels.length === 0
			? new Float64Array(0)
			: Float64Array.from(dataset[split].labels, (_, row) =>
					opinions.reduce((sum, opinion, i) => sum + weightOf(i) * (opinion[split][row] ?? NaN), 0)
				);
	const together = calibrated(
		'together',
		{ validation: mean('validation'), unlabelled: mean('unlabelled') },
		dataset
	);
	if (dataset.validation.labels.length === 0) {
		onNotice('teacher: without validation its opinions count as they are, not calibrated');
		return Float32Array.from(together.unlabelled, sigmoid);
	}
	for (const { name, validation } of [...opinions, together]) {
		const { accuracy, logLoss } = measure(
			'validation',
			validation.map(sigmoid),
			dataset.validation.labels
		);
		onNotice(
			`teacher, ${name}: validation accuracy ${(accuracy * 100).toFixed(2)} %  loss ${logLoss.toFixed(4)}`
		);
	}
	return Float32Array.from(together.unlabelled, sigmoid);
}

/** All that the labels follow from: each value of the teacher's recipe, not its name alone, for a recipe can change. */
function digestOf(teacher: Recipe, { recipe, dataset, sample }: TeachOptions): string {
	const { teacherSeeds, teacherNgrams } = recipe;
	const encoded = basename(dataset.cachePath);
	const what = [teacher, teacherSeeds, teacherNgrams, dataset.sha256, encoded, sample];
	return createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 16);
}

async function readLabels(path: string, count: number): Promise<Float32Array | undefined> {
	try {
		const bytes = await readFile(path);
		return bytes.length === count * 4 ? new Float32Array(Uint8Array.from(bytes).buffer) : undefined;
	} catch {
		return undefined;
	}
}
