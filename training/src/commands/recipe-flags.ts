// The flags that commands share: where the reviews are, and a recipe with its values, each of which can be set anew.
import { Option, type Command } from 'commander';
import * as v from 'valibot';
import { AppError } from '../../../src/lib/contract/errors.ts';
import type { DataPlace } from '../data/dataset.ts';
import { RECIPE_KEYS, recipeSchema, type Recipe } from '../recipe.ts';

/** The values of a recipe that decide which reviews are read and as which ids. */
export const DATA_KEYS = [
	'dataSeed',
	'split',
	'validationFraction',
	'vocabularySize',
	'vocabularySource',
	'marks',
	'stopWords',
	'stemming',
	'spelling',
	'maxTokens',
	'headTokens'
] as const satisfies readonly (keyof Recipe)[];

/** Add `--data` and `--cache`. */
export function addPlaceFlags(command: Command): Command {
	return command
		.option('--data <file>', 'the archive aclImdb_v1.tar.gz; downloaded when left out')
		.option('--cache <folder>', 'where downloads, encoded reviews and runs are kept', '.cache');
}

/** Add `--recipe`, `--sample` and a flag for each of the recipe's values: `learningRate` is `--learning-rate`. */
export function addRecipeFlags(command: Command, keys: readonly (keyof Recipe)[]): Command {
	command
		.option(
			'--recipe <name>',
			'where the values below come from: paper, matinee, or a JSON file',
			'matinee'
		)
		.option('--sample <n>', 'use about n training reviews, and the same part of the others');
	for (const key of keys) {
		const schema = recipeSchema.entries[key];
		const option = new Option(`${flagOf(key)} <value>`, v.getDescription(schema));
		command.addOption('options' in schema ? option.choices(schema.options) : option);
	}
	return command;
}

/** @example  flagOf('learningRate') gives '--learning-rate' */
export function flagOf(key: string): string {
	return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

export interface RecipeFlags {
	recipe: string;
	/** What replaces values of the recipe, as text. */
	overrides: Partial<Record<keyof Recipe, string>>;
	sample?: number;
}

const text = v.exactOptional(v.string());
const placeSchema = v.object({ data: text, cache: v.string() });
const recipeFlagsSchema = v.object({
	recipe: v.string(),
	sample: v.exactOptional(
		v.pipe(v.string(), v.regex(/^\d+$/, 'it must be a whole number'), v.transform(Number))
	),
	...v.entriesFromList(RECIPE_KEYS, text)
});

/** Parse what commander collected from `addPlaceFlags`; other options are passed over. */
export function readPlaceFlags(values: unknown): DataPlace {
	const { data, cache } = parse(placeSchema, values);
	return { cacheFolder: cache, ...(data !== undefined && { archivePath: data }) };
}

/** Parse what commander collected from `addRecipeFlags`; other options are passed over.
 *  @throws  data/bad-options; the recipe's own values are checked with the recipe */
export function readRecipeFlags(values: unknown): RecipeFlags {
	const { recipe, sample, ...overrides } = parse(recipeFlagsSchema, values);
	return { recipe, overrides, ...(sample !== undefined && { sample }) };
}

function parse<Schema extends v.GenericSchema>(schema: Schema, values: unknown) {
	const result = v.safeParse(schema, values);
	if (result.success) return result.output;
	const [issue] = result.issues;
	const name = v.getDotPath(issue) ?? '';
	throw new AppError('data/bad-options', `The option --${name} is not valid: ${issue.message}.`, {
		next: 'Add --help to the command to see what is allowed.'
	});
}
