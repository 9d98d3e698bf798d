// The short texts of a recipe, read or made, and encoded with the words of the data set.
import { AppError } from '../../../src/lib/contract/errors.ts';
import type { TextOptions } from '../../../src/lib/contract/text-options.ts';
import { encode } from '../../../src/lib/text/encode.ts';
import { indexVocabulary } from '../../../src/lib/text/vocabulary.ts';
import type { ClassifyTexts } from '../evaluation/behaviour.ts';
import { dataOptionsOf, type Recipe } from '../recipe.ts';
import type { Example as TextExample } from '../sources/examples.ts';
import { excerptsOf, type LabelledText } from '../sources/excerpts.ts';
import { digestExamples, generateExamples } from '../sources/generate.ts';
import { judgeExcerpts } from '../sources/judge.ts';
import { readTreebank } from '../sources/treebank.ts';
import { readWithheld } from '../sources/withheld.ts';
import type { Example } from './examples.ts';

/** How many examples are generated, to draw from. */
export const GENERATED = 500_000;

export interface ShortTextOptions {
	/** How many examples to generate, >= 0; fewer serve a test. */
	generated?: number;
	/** The reviews that excerpts are cut from, for a recipe that wants some. */
	reviews?: readonly LabelledText[];
	/** Has a say in what the excerpts are labelled. */
	judge?: ClassifyTexts;
}

export interface ShortTexts {
	/** What goes into every batch beside its reviews, and how many rows of each. */
	sources: { rows: number; examples: Example[] }[];
	/** Whole sentences of the treebank's dev part, with labels 0 or 1: for choosing. Empty without a treebank. */
	dev: Example[];
	/** See digestExamples; left out without generated ones. */
	generatedSha256?: string | undefined;
}

/** @param treebankFolder  holds the treebank's train.txt and dev.txt
 *  @throws                training/no-treebank when the recipe needs one, data/too-few-reviews for its excerpts, and the errors
 *                         of readTreebank and readWithheld */
export async function loadShortTexts(
	recipe: Recipe,
	vocabulary: readonly string[],
	treebankFolder: string | undefined,
	{ generated = GENERATED, reviews = [], judge }: ShortTextOptions = {}
): Promise<ShortTexts> {
	if (recipe.treebankRows > 0 && treebankFolder === undefined) {
		throw new AppError(
			'training/no-treebank',
			'This recipe learns from the sentiment treebank too.',
			{
				next: 'Unpack trainDevTestTrees_PTB.zip from nlp.stanford.edu/sentiment and name its folder trees with --treebank; --treebank-rows 0 does without.'
			}
		);
	}
	const { text } = dataOptionsOf(recipe);
	const toExamples = encoderOf(text, indexVocabulary(vocabulary), recipe.shortWeight);
	const treebank = treebankFolder === undefined ? undefined : await readTreebank(treebankFolder);
	const isWithheld = await readWithheld();
	const { treebankRows, generatedRows, excerptRows, dataSeed: seed } = recipe;
	const sources: ShortTexts['sources'] = [];
	const add = (rows: number, texts: readonly TextExample[]) =>
		sources.push({ rows, examples: toExamples(texts) });
	if (treebankRows > 0) add(treebankRows, treebank?.train.phrases ?? []);
	let generatedSha256: string | undefined;
	if (generatedRows > 0) {
		const examples = generateExamples(generated, seed, { isWithheld });
		generatedSha256 = digestExamples(examples);
		add(generatedRows, examples);
	}
	if (excerptRows > 0) {
		const count = recipe.excerptsPerReview * reviews.length;
		// What a judge has weighed counts like any other short text.
		const excerpts = excerptsOf(reviews, { seed, count, ...(judge && { weight: 1 }) });
		add(excerptRows, judge ? await judgeExcerpts(excerpts, judge) : excerpts);
	}
	return { sources, dev: treebank ? toExamples(treebank.dev.sentences) : [], generatedSha256 };
}

/** Texts without a token teach nothing and are left out. */
function encoderOf(options: TextOptions, index: ReadonlyMap<string, number>, weight: number) {
	return (texts: readonly TextExample[]): Example[] =>
		texts
			.map((example) => ({
				ids: encode(example.text, options, index).ids,
				label: example.label,
				weight: example.weight * weight
			}))
			.filter(({ ids }) => ids.length > 0);
}
