// What training/sagemaker/code/inference.py answers in JSON Lines: a line for each review, in their order.
import * as v from 'valibot';
import { AppError } from '../../../src/lib/contract/errors.ts';
import type { Label } from '../../../src/lib/contract/prediction.ts';

export const JSON_LINES = 'application/jsonlines';

const model = v.pipe(v.string(), v.nonEmpty());
const lineSchema = v.union([
	v.object({
		model,
		label: v.picklist(['positive', 'negative'] satisfies Label[]),
		probability: v.pipe(v.number(), v.minValue(0), v.maxValue(1))
	}),
	v.object({ model, error: v.object({ status: v.number(), message: v.string() }) })
]);
/** A prediction, or why there is none for this review; `model` is the id of the model that answered. */
export type AnswerLine = v.InferOutput<typeof lineSchema>;

/** @returns  undefined when it is no answer of the container */
export function parseAnswerLine(line: string): AnswerLine | undefined {
	try {
		return v.parse(lineSchema, JSON.parse(line));
	} catch {
		return undefined;
	}
}

/** Parse the body of an answer.
 *  @param reviews  how many were sent
 *  @returns        shape [reviews]
 *  @throws         cloud/bad-reply */
export function parseAnswerLines(body: string, reviews: number): AnswerLine[] {
	const lines = body.replace(/\n$/, '').split('\n');
	const answers = lines.flatMap((line) => parseAnswerLine(line) ?? []);
	if (lines.length === reviews && answers.length === reviews) return answers;
	throw new AppError(
		'cloud/bad-reply',
		`The endpoint answered ${String(reviews)} reviews with ${String(lines.length)} lines, of which ` +
			`${String(answers.length)} are answers.`,
		{ next: 'Deploy a model that was exported with this version of the training tool.' }
	);
}
