// What decides which reviews are learned from, and as which numbers: the data half of a recipe.
import * as v from 'valibot';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { FIRST_WORD_ID, textOptionsSchema } from '../../../src/lib/contract/text-options.ts';

export const dataOptionsSchema = v.strictObject({
	/** `official`: the 25,000 / 25,000 of the authors; `paper`: all 50,000 shuffled, 70 % train, 30 % test. */
	split: v.picklist(['official', 'paper']),
	/** How much of train, by whole movies, is kept for choosing; 0 for nothing. */
	validationFraction: v.pipe(v.number(), v.minValue(0), v.maxValue(0.9)),
	/** The ids of the model: padding, unknown and the most frequent words. */
	vocabularySize: v.pipe(
		v.number(),
		v.integer(),
		v.minValue(FIRST_WORD_ID + 1),
		v.maxValue(1_000_000)
	),
	/** Where words are counted; test and validation never are. */
	vocabularySource: v.picklist(['train', 'train+unlabelled']),
	text: v.pipe(
		textOptionsSchema,
		v.check(
			({ headTokens, maxTokens }) => headTokens <= maxTokens,
			'headTokens is larger than maxTokens'
		)
	),
	seed: v.pipe(v.number(), v.safeInteger()),
	/** Keep about so many reviews of train, and the same part of everything else. */
	sample: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(2)))
});
export type DataOptions = v.InferOutput<typeof dataOptionsSchema>;

/** Parse options from a recipe or from the command line.
 *  @throws  data/bad-options, naming the option */
export function parseDataOptions(value: unknown): DataOptions {
	const result = v.safeParse(dataOptionsSchema, value);
	if (result.success) return result.output;
	const [issue] = result.issues;
	const name = v.getDotPath(issue) ?? 'options';
	throw new AppError('data/bad-options', `The data option ${name} is not valid: ${issue.message}`, {
		next: 'Correct it in the recipe or on the command line; --help lists what is allowed.'
	});
}
