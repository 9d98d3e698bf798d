// A recipe names everything that a model comes from, as one flat object, so that a file, a command line and SageMaker's
// hyper-parameters (all strings) say the same thing. training/recipes/*.json hold the recipes that the project ships.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { AppError } from '../../src/lib/contract/errors.ts';
import type { Architecture } from '../../src/lib/contract/manifest.ts';
import type { DataOptions } from './data/options.ts';

const integer = (min: number, max: number) =>
	v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const real = (min: number, max: number) => v.pipe(v.number(), v.minValue(min), v.maxValue(max));

export const recipeSchema = v.strictObject({
	/** What the run is called in tables and folders. */
	name: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/)),
	/** Everything random comes from it. */
	seed: integer(0, 1_000_000),

	// Data and text; see src/data/options.ts and src/lib/contract/text-options.ts.
	split: v.picklist(['official', 'paper']),
	validationFraction: real(0, 0.9),
	vocabularySize: integer(3, 1_000_000),
	vocabularySource: v.picklist(['train', 'train+unlabelled']),
	marks: v.string(),
	stopWords: v.picklist(['none', 'nltk-english']),
	stemming: v.picklist(['none', 'porter']),
	maxTokens: integer(1, 100_000),
	headTokens: integer(0, 100_000),

	// Architecture.
	embedding: integer(1, 1024),
	hidden: integer(1, 1024),
	pooling: v.picklist(['last', 'last-max-mean']),
	/** Standard deviation of the normal distribution that the embedding starts from. */
	embeddingDeviation: real(0, 10),
	/** What the forget gate's bias starts with. */
	forgetBias: real(-10, 10),

	// Objective: binary cross-entropy, and the same again on perturbed embeddings.
	/** Share of the pooled features set to 0 while training. */
	dropout: real(0, 0.95),
	/** Share of the words read as unknown while training. */
	wordDropout: real(0, 0.95),
	/** How far each review's embedded words are moved, in units of their root mean square; 0 switches it off. */
	adversarialNorm: real(0, 1000),
	/** What the loss on the moved review counts against the plain one. */
	adversarialWeight: real(0, 100),

	// Optimiser: Adam with decoupled weight decay.
	batchSize: integer(1, 65_536),
	/** Parts of a batch that can be worked on at once. More of them use more cores, and round differently. */
	shards: integer(1, 64),
	epochs: real(0.001, 10_000),
	/** How often the validation reviews are read in an epoch; the best reading is kept. */
	validationsPerEpoch: integer(1, 1000),
	learningRate: real(0, 10),
	/** Steps over which the learning rate rises from 0. */
	warmupSteps: integer(0, 1_000_000),
	/** The share of the learning rate that is left at the end; it falls along half a cosine. */
	finalRate: real(0, 1),
	beta1: real(0, 0.9999),
	beta2: real(0, 0.999999),
	epsilon: real(1e-12, 1),
	weightDecay: real(0, 10),
	/** Longest gradient of a batch, all weights together; 0 for no limit. */
	clipNorm: real(0, 1e6),
	/** Momentum of the moving average of the weights that is validated and kept; 0 keeps the weights themselves. */
	averageMomentum: real(0, 0.99999)
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
			const isText = recipeSchema.entries[key as keyof Recipe].type !== 'number';
			return [key, isText ? text : text.trim() === '' ? NaN : Number(text)];
		})
	);
}

export function dataOptionsOf(recipe: Recipe, sample?: number): DataOptions {
	const { split, validationFraction, vocabularySize, vocabularySource, seed } = recipe;
	const { marks, stopWords, stemming, maxTokens, headTokens } = recipe;
	return {
		split,
		validationFraction,
		vocabularySize,
		vocabularySource,
		seed,
		text: { version: 1, marks, stopWords, stemming, maxTokens, headTokens },
		...(sample === undefined ? {} : { sample })
	};
}

/** @param vocabularySize  what the data really has, which may be less than the recipe allows */
export function architectureOf(recipe: Recipe, vocabularySize: number): Architecture {
	const { embedding, hidden, pooling } = recipe;
	return { vocabularySize, embedding, hidden, pooling };
}
