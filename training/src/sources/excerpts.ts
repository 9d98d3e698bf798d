// Reviews → excerpts: single sentences and short runs, which inherit the review's label, only less surely.
import { AppError } from '../../../src/lib/contract/errors.ts';
import { createRandom, type Random } from '../random.ts';
import type { Example } from './examples.ts';
import { sameWords } from './same-words.ts';

export interface LabelledText {
	text: string;
	/** How likely the review is positive, in [0, 1]: its label, or what a teacher says. */
	label: number;
}

export interface ExcerptOptions {
	/** Integer; see createRandom. */
	seed: number;
	/** How many excerpts are wanted, integer, >= 0. */
	count: number;
	/** How sure the review's label is of its first and last sentences, and of those between; each in [0.5, 1]. */
	edgeCertainty?: number;
	middleCertainty?: number;
	weight?: number;
}

/** The verdict tends to stand at the end of a review, or at its beginning. */
const LAST_SHARE = 0.4;
const FIRST_SHARE = 0.3;
const MAX_SENTENCES = 3;
const MIN_WORDS = 4;
const MAX_WORDS = 60;
/** Which run a review gives is left to chance: it may hold more than one pass finds. */
const MAX_BARREN_PASSES = 20;

/** Cut excerpts out of reviews. Every review is asked once before any is asked again.
 *  The certainties are guesses with a floor: naive Bayes on words and pairs of half of IMDB's train agrees with the label
 *  of 78 % of the excerpts at the edges of the other half, and of 76 % between them, and misses what a reader sees.
 *  @param reviews  of the training part only; texts as the archive holds them, `<br />` included
 *  @returns        `count` excerpts, half of reviews that are rather positive, in random order, no text twice; each is one to three whole
 *                  sentences of one paragraph, 4 to 60 words
 *  @throws         data/too-few-reviews when the reviews do not hold so many
 *  @example        `Saw it twice.<br />What a joy it was!`, positive, may give `What a joy it was!` with 0.85 */
export function excerptsOf(
	reviews: readonly LabelledText[],
	{ seed, count, edgeCertainty = 0.85, middleCertainty = 0.8, weight = 0.3 }: ExcerptOptions
): Example[] {
	const random = createRandom(seed);
	const seen = new Set<string>();
	const examples: Example[] = [];
	for (const isPositive of [false, true]) {
		const wanted = isPositive ? Math.floor(count / 2) : Math.ceil(count / 2);
		const half = reviews.filter(({ label }) => label > 0.5 === isPositive);
		for (const { text, isEdge, label } of distinctExcerpts(half, wanted, seen, random)) {
			const certainty = isEdge ? edgeCertainty : middleCertainty;
			examples.push({ text, label: label * certainty + (1 - label) * (1 - certainty), weight });
		}
	}
	random.shuffle(examples);
	return examples;
}

interface Excerpt {
	text: string;
	/** Of its review. */
	label: number;
	/** Whether it holds the first or the last sentence of its review. */
	isEdge: boolean;
}

function distinctExcerpts(
	reviews: readonly LabelledText[],
	wanted: number,
	seen: Set<string>,
	random: Random
): Excerpt[] {
	const order = reviews.map(({ text, label }) => ({ paragraphs: sentencesOf(text), label }));
	random.shuffle(order);
	const excerpts: Excerpt[] = [];
	let barrenPasses = 0;
	while (excerpts.length < wanted) {
		const before = excerpts.length;
		for (const { paragraphs, label } of order) {
			if (excerpts.length === wanted) break;
			const excerpt = cutExcerpt(paragraphs, random);
			const key = excerpt && sameWords(excerpt.text);
			if (!excerpt || !key || seen.has(key)) continue;
			seen.add(key);
			excerpts.push({ ...excerpt, label });
		}
		barrenPasses = excerpts.length === before ? barrenPasses + 1 : 0;
		if (barrenPasses === MAX_BARREN_PASSES) {
			throw new AppError(
				'data/too-few-reviews',
				`The ${reviews.length} reviews of one label give ${before} excerpts, not ${wanted}.`,
				{ next: 'Ask for fewer excerpts, or read more reviews.' }
			);
		}
	}
	return excerpts;
}

/** @returns  undefined where chance has met a run that is too short or too long */
function cutExcerpt(
	paragraphs: readonly string[][],
	random: Random
): Omit<Excerpt, 'label'> | undefined {
	const where = random.next();
	const isLast = where < LAST_SHARE;
	const isFirst = !isLast && where < LAST_SHARE + FIRST_SHARE;
	const index = isLast
		? paragraphs.length - 1
		: isFirst
			? 0
			: random.integer(Math.max(1, paragraphs.length));
	const sentences = paragraphs[index];
	if (!sentences) return undefined;
	const length = 1 + random.integer(Math.min(MAX_SENTENCES, sentences.length));
	const lastStart = sentences.length - length;
	const start = isLast ? lastStart : isFirst ? 0 : random.integer(lastStart + 1);
	const run = sentences.slice(start, start + length).join(' ');
	const words = run.split(/\s+/).length;
	if (words < MIN_WORDS || words > MAX_WORDS) return undefined;
	const isEdge =
		(index === 0 && start === 0) || (index === paragraphs.length - 1 && start === lastStart);
	return { text: run, isEdge };
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Cut a review into paragraphs of sentences; neither is ever empty. */
function sentencesOf(text: string): string[][] {
	return text
		.split(/<br\s*\/?>|\n/i)
		.map((paragraph) =>
			Array.from(segmenter.segment(paragraph), ({ segment }) => segment.trim()).filter(
				(sentence) => sentence !== ''
			)
		)
		.filter((sentences) => sentences.length > 0);
}
