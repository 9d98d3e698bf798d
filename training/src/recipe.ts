// A recipe names everything that a model comes from, as one flat object, so that a file, a command line and SageMaker's
// hyper-parameters (all strings) say the same thing. training/recipes/*.json hold the recipes that the project ships.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { AppError } from '../../src/lib/contract/errors.ts';
import type { Architecture } from '../../src/lib/contract/manifest.ts';
import type { DataOptions } from './data/options.ts';

const integer = (min: number, max: number, meaning: string) =>
	v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max), v.description(meaning));
const real = (min: number, max: number, meaning: string) =>
	v.pipe(v.number(), v.minValue(min), v.maxValue(max), v.description(meaning));
const text = (form: RegExp, meaning: string) =>
	v.pipe(v.string(), v.regex(form), v.description(meaning));
const choice = <const Options extends string[]>(options: Options, meaning: string) =>
	v.pipe(v.picklist(options), v.description(meaning));

/** Each value with its range and its meaning, which `train --help` prints. */
export const recipeSchema = v.strictObject({
	name: text(/^[a-z0-9][a-z0-9-]*$/, 'what the run is called in tables and folders'),
	seed: integer(0, 1_000_000, 'whole number that everything random follows from'),

	// Data and text; see src/data/options.ts and src/lib/contract/text-options.ts.
	dataSeed: integer(
		0,
		1_000_000,
		'what the split, the order of the data and the language model follow from'
	),
	split: choice(['official', 'paper'], '25,000 / 25,000, or 70 % / 30 % of all'),
	validationFraction: real(0, 0.9, 'part of train, by whole movies, kept for choosing'),
	vocabularySize: integer(3, 1_000_000, 'ids: padding, unknown, and the most frequent words'),
	vocabularySource: choice(['train', 'train+unlabelled'], 'where words are counted'),
	marks: text(/^/, 'marks that are tokens, such as !?'),
	stopWords: choice(['none', 'nltk-english'], 'words that are left out'),
	stemming: choice(['none', 'porter'], 'what words are cut down to'),
	spelling: choice(['none', 'nearest'], 'what a word that is not known is read as'),
	maxTokens: integer(1, 100_000, 'longer reviews are cut to so many tokens'),
	headTokens: integer(0, 100_000, 'how many of those kept are the first ones of the review'),
	names: choice(
		['known', 'unknown'],
		'whether people, places and the like are words of their own, or all read as the unknown word'
	),

	// Architecture.
	embedding: integer(1, 1024, 'numbers that stand for a word'),
	hidden: integer(1, 1024, 'hidden units of the LSTM'),
	pooling: choice(['last', 'last-max-mean'], 'which states the dense layer reads'),
	ngrams: integer(
		0,
		100_000,
		'runs of one to three words in a table beside the LSTM, made when the model is exported; 0: none'
	),
	embeddingDeviation: real(0, 10, 'standard deviation that the embedding starts with'),
	forgetBias: real(-10, 10, 'added to the bias of the forget gate at the start'),

	// The start: a language model of train and unlabelled reviews, which lends the classifier its embedding and its LSTM.
	pretrainingEpochs: real(0, 1000, 'passes of the language model over its reviews; 0: none'),
	pretrainingRate: real(0, 10, 'learning rate of the language model, at its highest'),
	pretrainingCandidates: integer(
		257,
		100_000,
		'words that the language model chooses the next one among'
	),

	// Reviews without a label, labelled by a teacher.
	teacher: text(/^/, 'name or path of the recipe of the models that label the rest; empty: none'),
	teacherSeeds: integer(1, 100, 'how many models of that recipe, with the seeds from 1 on'),
	teacherNgrams: real(
		0,
		1,
		'what the n-gram classifier counts among the teachers, all together being 1'
	),
	teacherWeight: real(0, 100, 'what a review that a teacher labelled counts in the loss'),

	// Short texts, mixed into every batch beside its reviews.
	treebankRows: integer(0, 65_536, 'phrases of the treebank in a batch'),
	generatedRows: integer(0, 65_536, 'generated examples in a batch'),
	excerptRows: integer(0, 65_536, 'excerpts of reviews in a batch'),
	excerptsPerReview: integer(1, 100, 'how many excerpts a review gives, on the average'),
	excerptJudge: text(
		/^/,
		'name or path of the recipe of a model that weighs an excerpt beside the label of its review; empty: the label alone'
	),
	shortWeight: real(0, 100, 'what a short text counts in the loss, a review being 1'),

	// Objective: binary cross-entropy, and the same again on perturbed embeddings.
	dropout: real(0, 0.95, 'share of the pooled states set to 0 while training'),
	wordDropout: real(0, 0.95, 'share of the words read as unknown while training'),
	adversarialShare: real(
		0,
		1,
		'how far a text is moved against its label, as a share of the length of its embedding; 0: off'
	),
	adversarialWeight: real(0, 100, 'what the loss on the moved review counts'),

	// Optimiser: Adam with decoupled weight decay.
	batchSize: integer(1, 65_536, 'reviews in a step'),
	shards: integer(
		1,
		64,
		'parts of a batch that can use a core each; more of them round differently'
	),
	epochs: real(0.001, 10_000, 'passes over the reviews'),
	validationsPerEpoch: integer(
		1,
		1000,
		'how often validation is read; the weights with the lowest loss are kept'
	),
	learningRate: real(0, 10, 'of Adam, at its highest; it falls along half a cosine'),
	warmupSteps: integer(0, 1_000_000, 'steps over which the learning rate rises from 0'),
	finalRate: real(0, 1, 'share of the learning rate that is left at the end'),
	beta1: real(0, 0.9999, 'memory of the mean gradient'),
	beta2: real(0, 0.999999, 'memory of the squared gradient'),
	epsilon: real(1e-12, 1, 'added to the root of the squared gradient'),
	weightDecay: real(0, 10, 'share of each weight taken off a step, times the learning rate'),
	clipNorm: real(0, 1e6, 'longest gradient of a step, all weights together; 0: no limit'),
	averageMomentum: real(
		0,
		0.99999,
		'momentum of the average of the weights that is validated and kept; 0: the weights themselves'
	)
});
export type Recipe = v.InferOutput<typeof recipeSchema>;
export const RECIPE_KEYS = Object.keys(recipeSchema.entries) as (keyof Recipe)[];

/** Read a recipe and set some of its values anew.
 *  @param nameOrPath  `paper`, `matinee`, or the path of a JSON file
 *  @param overrides   values as strings, such as `{ hidden: '64' }`, from the command line
 *  @throws            training/no-recipe, training/bad-recipe */
export async function readRecipe(
	nameOrPath: string,
	overrides: Partial<Record<keyof Recipe, string>> = {}
): Promise<Recipe> {
	const path = nameOrPath.endsWith('.json')
		? nameOrPath
		: fileURLToPath(new URL(`../recipes/${nameOrPath}.json`, import.meta.url));
	let base: unknown;
	try {
		base = JSON.parse(await readFile(path, 'utf8'));
	} catch (cause) {
		throw new AppError('training/no-recipe', `The recipe ${nameOrPath} could not be read.`, {
			next: 'Use paper, matinee, or the path of a .json file; training/recipes shows the form.',
			cause
		});
	}
	return parseRecipe({ ...(base as object), ...parseOverrides(overrides) });
}

/** @throws  training/bad-recipe, naming the value */
export function parseRecipe(value: unknown): Recipe {
	const result = v.safeParse(recipeSchema, value);
	if (result.success) return result.output;
	const [issue] = result.issues;
	throw new AppError(
		'training/bad-recipe',
		`The recipe is not valid at ${v.getDotPath(issue) ?? 'the whole file'}: ${issue.message}`,
		{ next: 'Correct the recipe or the option; train --help lists them all.' }
	);
}

function parseOverrides(overrides: Partial<Record<keyof Recipe, string>>) {
	return Object.fromEntries(
		Object.entries(overrides).map(([key, text]) => {
			const isNumber = recipeSchema.entries[key as keyof Recipe].type === 'number';
			return [key, isNumber ? toNumber(text) : text];
		})
	);
}

/** NaN, which every number refuses, for what is none; `Number` alone would read an empty text as 0. */
function toNumber(text: string): number {
	return text.trim() === '' ? NaN : Number(text);
}

export function dataOptionsOf(recipe: Recipe, sample?: number): DataOptions {
	const { split, validationFraction, vocabularySize, vocabularySource, dataSeed: seed } = recipe;
	const { marks, stopWords, stemming, spelling, maxTokens, headTokens } = recipe;
	return {
		split,
		validationFraction,
		vocabularySize,
		vocabularySource,
		seed,
		text: { version: 1, marks, stopWords, stemming, spelling, maxTokens, headTokens },
		...(sample === undefined ? {} : { sample })
	};
}

/** Refuse a model that is to help another one's training and does not read the same ids.
 *  @throws  training/other-data */
export function checkSameText(helper: Recipe, student: Recipe): void {
	const [ofHelper, ofStudent] = [helper, student].map((recipe) =>
		JSON.stringify(dataOptionsOf(recipe))
	);
	if (ofHelper === ofStudent) return;
	throw new AppError(
		'training/other-data',
		`The recipe ${student.name} reads its reviews otherwise than ${helper.name}, which it learns from.`,
		{ next: 'Give both the same data and text options.' }
	);
}

/** @param vocabularySize  what the data really has, which may be less than the recipe allows */
export function architectureOf(recipe: Recipe, vocabularySize: number): Architecture {
	const { embedding, hidden, pooling } = recipe;
	return { vocabularySize, embedding, hidden, pooling };
}

/** A recipe, its teacher's, its judge's, and theirs: all that one run learns by.
 *  @throws  training/no-recipe */
export async function withTeachers(recipe: Recipe): Promise<Recipe[]> {
	const names = new Set([recipe.teacher, recipe.excerptJudge].filter((name) => name !== ''));
	const others = await Promise.all(
		Array.from(names, async (name) => withTeachers(await readRecipe(name)))
	);
	return [recipe, ...others.flat()];
}

/** Whether any of them needs the reviews' texts: to cut excerpts out of them, or to tell names by their capitals. */
export function needTexts(recipes: readonly Recipe[]): boolean {
	return recipes.some(({ excerptRows, names }) => excerptRows > 0 || names === 'unknown');
}

/** How many short texts a batch has beside its reviews. */
export function shortRowsOf({ treebankRows, generatedRows, excerptRows }: Recipe): number {
	return treebankRows + generatedRows + excerptRows;
}
