// A training job's hyper-parameters: the name of a recipe, and values of it that are set anew, all as strings.
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { commandLine } from '../commands/command-line.ts';
import { flagOf } from '../commands/recipe-flags.ts';
import { readRecipe, RECIPE_KEYS, type Recipe } from '../recipe.ts';

export interface Job {
	recipe: Recipe;
	/** About how many training reviews are used; left out: all. */
	sample?: number;
	/** What does the same on any machine. */
	command: string;
}

const text = v.exactOptional(v.string());
const jobSchema = v.strictObject({
	recipe: v.optional(v.string(), 'matinee'),
	sample: v.exactOptional(
		v.pipe(v.string(), v.regex(/^\d+$/, 'it must be a whole number'), v.transform(Number))
	),
	...v.entriesFromList(RECIPE_KEYS, text)
});

/** Read hyperparameters.json.
 *  @throws training/bad-job, training/no-recipe, training/bad-recipe */
export async function readJob(path: string): Promise<Job> {
	const { recipe: name, sample, ...overrides } = parse(await readStrings(path));
	const set = { ...overrides, ...(sample !== undefined && { sample }) };
	const flags = Object.entries(set).flatMap(([key, value]) => [flagOf(key), String(value)]);
	return {
		recipe: await readRecipe(name, overrides),
		command: commandLine(['train', '--recipe', name, ...flags]),
		...(sample !== undefined && { sample })
	};
}

async function readStrings(path: string): Promise<Record<string, string>> {
	let values: unknown;
	try {
		values = JSON.parse(await readFile(path, 'utf8'));
	} catch (cause) {
		throw wrong(`${path} cannot be read`, cause);
	}
	const strings = v.safeParse(v.record(v.string(), v.string()), values);
	if (strings.success) return strings.output;
	throw wrong('they are not all strings');
}

function parse(strings: Record<string, string>): v.InferOutput<typeof jobSchema> {
	// SageMaker's Python SDK adds some of its own.
	const own = Object.entries(strings).filter(([key]) => !key.startsWith('sagemaker_'));
	const values = Object.fromEntries(own.map(([key, value]) => [key, unquote(value)]));
	const result = v.safeParse(jobSchema, values);
	if (result.success) return result.output;
	const [issue] = result.issues;
	throw wrong(`${v.getDotPath(issue) ?? 'something'}: ${issue.message}`);
}

/** SageMaker's Python SDK writes every value as JSON, strings in quotes; others write it as it is. */
function unquote(value: string): string {
	if (!/^".*"$/s.test(value)) return value;
	try {
		return String(JSON.parse(value));
	} catch {
		return value;
	}
}

function wrong(why: string, cause?: unknown): AppError {
	return new AppError('training/bad-job', `The hyper-parameters are not valid: ${why}.`, {
		next: 'Correct them where the job is started; train --help lists them all, in its own spelling.',
		cause
	});
}
