// The flags that say which reviews to use, shared by every command that reads them.
import type { Command } from 'commander';
import * as v from 'valibot';
import { AppError } from '../../../src/lib/contract/errors.ts';
import type { DataPlace } from '../data/dataset.ts';

const RECIPE_FLAGS = {
	seed: 'integer that everything random follows from',
	split: 'official (25,000 / 25,000) or paper (70 % / 30 % of all)',
	validationFraction: 'part of train, by whole movies, kept for choosing',
	vocabularySize: 'ids: padding, unknown, and the most frequent words',
	vocabularySource: 'where words are counted: train or train+unlabelled',
	marks: 'marks that are tokens, such as !?',
	stopWords: 'none or nltk-english',
	stemming: 'none or porter',
	maxTokens: 'longer reviews are cut to so many tokens',
	headTokens: 'of those kept, how many are the first ones of the review'
} as const;
type RecipeFlag = keyof typeof RECIPE_FLAGS;

/** Add the flags, each with its place in the help. */
export function addDataFlags(command: Command): Command {
	command
		.option('--data <file>', 'the archive aclImdb_v1.tar.gz; downloaded when left out')
		.option('--cache <folder>', 'where downloads and encoded reviews are kept', '.cache')
		.option(
			'--recipe <name>',
			'where the values below come from: paper, matinee, or a JSON file',
			'matinee'
		)
		.option('--sample <n>', 'use about n training reviews, and the same part of the others');
	for (const [name, meaning] of Object.entries(RECIPE_FLAGS)) {
		const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
		command.option(`--${flag} <value>`, meaning);
	}
	return command;
}

export interface DataFlags {
	place: DataPlace;
	recipe: string;
	/** What replaces values of the recipe, as text. */
	overrides: Partial<Record<RecipeFlag, string>>;
	sample?: number;
	csv?: string;
}

const text = v.exactOptional(v.string());
const recipeFlags = Object.keys(RECIPE_FLAGS) as RecipeFlag[];
const flagsSchema = v.object({
	data: text,
	cache: v.string(),
	recipe: v.string(),
	csv: text,
	sample: v.exactOptional(
		v.pipe(v.string(), v.regex(/^\d+$/, 'it must be a whole number'), v.transform(Number))
	),
	...v.entriesFromList(recipeFlags, text)
});

/** Parse what commander collected.
 *  @param values  the options of a command with `addDataFlags`; others are passed over
 *  @throws        data/bad-options; the recipe's own values are checked with the recipe */
export function readDataFlags(values: unknown): DataFlags {
	const result = v.safeParse(flagsSchema, values);
	if (!result.success) {
		const [issue] = result.issues;
		const name = v.getDotPath(issue) ?? '';
		throw new AppError('data/bad-options', `The option --${name} is not valid: ${issue.message}.`, {
			next: 'See data --help.'
		});
	}
	const { data, cache, recipe, sample, csv, ...overrides } = result.output;
	return {
		place: { cacheFolder: cache, ...(data !== undefined && { archivePath: data }) },
		recipe,
		overrides,
		...(sample !== undefined && { sample }),
		...(csv !== undefined && { csv })
	};
}
