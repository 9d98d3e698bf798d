// Excerpts of reviews, and a model that has read some already → what both say together. A review's label is right about its
// sentences only mostly, and the model only mostly about a sentence alone; where they disagree, neither is to be believed.
import { sigmoid } from '../../../src/lib/lstm/formulas.ts';
import type { ClassifyTexts } from '../evaluation/behaviour.ts';
import { logit } from '../evaluation/logit.ts';
import type { Example } from './examples.ts';

/** Weigh the label of each excerpt with a model's opinion of it, as two witnesses who have not talked to each other.
 *  @param excerpts  labelled by their reviews, each label in (0, 1)
 *  @param judge     called once, with all texts; NaN says that it cannot read one
 *  @returns         the same texts with odds that are the product of both odds
 *  @example         0.8 by its review and 0.6 by the model give 0.857; 0.8 and 0.2 give 0.5 */
export async function judgeExcerpts(
	excerpts: readonly Example[],
	judge: ClassifyTexts
): Promise<Example[]> {
	const opinions = await judge(excerpts.map(({ text }) => text));
	return excerpts.map((excerpt, i) => {
		const opinion = opinions[i] ?? NaN;
		if (Number.isNaN(opinion)) return excerpt;
		return { ...excerpt, label: sigmoid(logit(excerpt.label) + logit(opinion)) };
	});
}
