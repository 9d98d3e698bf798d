// A whole run, from a recipe to checkpoints: data, language model, teacher, short texts, training. Each stage finds what an
// earlier run has left in the cache.
import { join } from 'node:path';
import { FIRST_WORD_ID } from '../../../src/lib/contract/text-options.ts';
import { loadDataset, type DataPlace } from '../data/dataset.ts';
import { architectureOf, dataOptionsOf, type Recipe } from '../recipe.ts';
import { readTrainTexts } from '../sources/train-texts.ts';
import { teach } from '../teacher/teach.ts';
import type { ProgressUpdate } from '../terminal/progress.ts';
import { examplesOf } from './examples.ts';
import { NO_BEST } from './checkpoint.ts';
import { pretrain } from './pretrain.ts';
import { loadShortTexts } from './short-texts.ts';
import { train, type TrainResult } from './train.ts';

export interface RunOptions {
	recipe: Recipe;
	place: DataPlace;
	/** Where the treebank's train.txt and dev.txt lie. */
	treebankFolder?: string;
	sample?: number;
	/** Where checkpoints and metrics go. */
	folder: string;
	threads: number;
	command: string;
	signal: AbortSignal;
	onProgress(update: ProgressUpdate): void;
	onNotice(message: string): void;
}

/** Run a recipe, or go on with it.
 *  @returns  of the last stage; `isDone` is false when the signal stopped any of them
 *  @throws   training/…, data/… */
export async function run(options: RunOptions): Promise<TrainResult> {
	const { recipe, place, sample, signal, onProgress, onNotice } = options;
	const dataset = await loadDataset(dataOptionsOf(recipe, sample), place, {
		onProgress,
		onNotice,
		signal
	});
	const stage = (name: string) => (at: { done: number; total: number; detail: string }) => {
		onProgress({ stage: name, unit: 'steps', ...at });
	};
	const common = { ...options, dataset };
	const taught =
		recipe.teacher === ''
			? []
			: await teach(common, async (teacher) => {
					const folder = runFolderOf(place.cacheFolder, teacher, sample);
					onNotice(`The teacher ${teacher.name}, seed ${String(teacher.seed)}:`);
					return { folder, result: await run({ ...options, recipe: teacher, folder }) };
				});
	const pretrained =
		recipe.pretrainingEpochs > 0
			? await pretrain({
					...common,
					architecture: architectureOf(recipe, dataset.vocabulary.length + FIRST_WORD_ID),
					cacheFolder: place.cacheFolder,
					onProgress: stage('Language model')
				})
			: undefined;
	if (taught === null || pretrained?.isDone === false) {
		return { isDone: false, step: 0, best: NO_BEST, seconds: 0 };
	}
	return train({
		...common,
		reviews: [...examplesOf(dataset.train), ...taught],
		shortTexts: await loadShortTexts(recipe, dataset.vocabulary, options.treebankFolder, {
			readReviews: () =>
				readTrainTexts(dataOptionsOf(recipe, sample), place, { onProgress, onNotice, signal })
		}),
		...(pretrained && { pretrained }),
		onProgress: stage('Training')
	});
}

/** Where a run is kept unless told otherwise. */
export function runFolderOf(cacheFolder: string, recipe: Recipe, sample?: number): string {
	const suffix = sample === undefined ? '' : `-sample-${String(sample)}`;
	return join(cacheFolder, 'runs', `${recipe.name}-${String(recipe.seed)}${suffix}`);
}
