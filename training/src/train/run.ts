// A whole run, from a recipe to checkpoints: data, teacher, language model, judge, short texts, training. Each stage finds what an
// earlier run has left in the cache.
import { join } from 'node:path';
import { FIRST_WORD_ID } from '../../../src/lib/contract/text-options.ts';
import { loadDataset, type DataPlace } from '../data/dataset.ts';
import type { ClassifyTexts } from '../evaluation/behaviour.ts';
import { classifyTexts } from '../evaluation/classify-texts.ts';
import {
	architectureOf,
	checkSameText,
	dataOptionsOf,
	needTexts,
	readRecipe,
	type Recipe
} from '../recipe.ts';
import type { LabelledText } from '../sources/excerpts.ts';
import { findNames } from '../sources/names.ts';
import { readReviewTexts } from '../sources/review-texts.ts';
import { teach } from '../teacher/teach.ts';
import type { ProgressUpdate } from '../terminal/progress.ts';
import { examplesOf } from './examples.ts';
import { NO_BEST } from './checkpoint.ts';
import { readKeptModel } from './kept-model.ts';
import { pretrain } from './pretrain.ts';
import { loadShortTexts } from './short-texts.ts';
import { train, type TrainResult } from './train.ts';
import { idsAmong } from './unknown-words.ts';

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
	const prepared = new Set<string>();
	/** Train what this run learns from, or find it trained; the folder, or undefined when it was interrupted. */
	const prepare = async (role: string, needed: Recipe) => {
		const folder = runFolderOf(place.cacheFolder, needed, sample);
		if (prepared.has(folder)) return folder;
		onNotice(`The ${role} ${needed.name}, seed ${String(needed.seed)}:`);
		const { isDone } = await run({ ...options, recipe: needed, folder });
		if (isDone) prepared.add(folder);
		return isDone ? folder : undefined;
	};
	const stopped = { isDone: false, step: 0, best: NO_BEST, seconds: 0 };
	const taught =
		recipe.teacher === '' ? [] : await teach(common, (teacher) => prepare('teacher', teacher));
	if (taught === null) return stopped;
	const pretrained =
		recipe.pretrainingEpochs > 0
			? await pretrain({
					...common,
					architecture: architectureOf(recipe, dataset.vocabulary.length + FIRST_WORD_ID),
					cacheFolder: place.cacheFolder,
					onProgress: stage('Language model')
				})
			: undefined;
	if (pretrained?.isDone === false) return stopped;
	const judge = recipe.excerptJudge === '' ? undefined : await readRecipe(recipe.excerptJudge);
	if (judge) checkSameText(judge, recipe);
	const judgeFolder = judge && (await prepare('judge', judge));
	if (judge && judgeFolder === undefined) return stopped;

	const readTexts = async () => {
		const data = dataOptionsOf(recipe, sample);
		const texts = needTexts([recipe])
			? await readReviewTexts(data, place, { onProgress, onNotice, signal })
			: { train: [], unlabelled: [] };
		const isUnknown = recipe.names === 'unknown';
		const names = isUnknown ? findNames(texts.train, data.text) : new Set<string>();
		const shortTexts = await loadShortTexts(recipe, dataset.vocabulary, options.treebankFolder, {
			reviews: [
				...labelled(texts.train, dataset.train.labels),
				// A teacher is not sure enough of a review to vouch for its sentences alone.
				...(judge
					? labelled(
							texts.unlabelled,
							taught.map(({ label }) => label)
						)
					: [])
			],
			...(judgeFolder !== undefined && { judge: await judgeOf(judgeFolder) })
		});
		return { shortTexts, unknown: idsAmong(dataset.vocabulary, names) };
	};
	return train({
		...common,
		reviews: [...examplesOf(dataset.train), ...taught],
		readTexts,
		...(pretrained && { pretrained }),
		onProgress: stage('Training')
	});
}

/** Reviews with how likely each is positive. */
function labelled(texts: readonly string[], labels: ArrayLike<number>): LabelledText[] {
	return texts.slice(0, labels.length).map((text, i) => ({ text, label: labels[i] ?? NaN }));
}

/** What the model that a run keeps makes of texts. */
async function judgeOf(folder: string): Promise<ClassifyTexts> {
	const { vocabulary: words, ...kept } = await readKeptModel(folder);
	return (texts) => classifyTexts({ ...kept, words }, texts);
}

/** Where a run is kept unless told otherwise. */
export function runFolderOf(cacheFolder: string, recipe: Recipe, sample?: number): string {
	const suffix = sample === undefined ? '' : `-sample-${String(sample)}`;
	return join(cacheFolder, 'runs', `${recipe.name}-${String(recipe.seed)}${suffix}`);
}
