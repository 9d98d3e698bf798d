// An explanation in words and in the grades that its marks have. Pure, and in English only.
import type {
	Doubt,
	ExplainedSentence,
	ExplainedWord,
	Explanation
} from '../contract/explanation.ts';
import { formatPercent } from './wording.ts';

/** How strongly something is marked: not at all, or in three steps. */
export type Grade = 0 | 1 | 2 | 3;

/** Below this, in logits, nothing is marked however little the rest says: a point of probability at the most. */
const LEAST = 0.05;

/** @param most  the largest contribution beside it, by size
 *  @example      gradeOf(-1.5, 2) gives 3, gradeOf(0.1, 2) gives 0 */
export function gradeOf(contribution: number, most: number): Grade {
	const size = Math.abs(contribution);
	if (size < LEAST || size < 0.1 * most) return 0;
	if (size < 0.3 * most) return 1;
	return size < 0.6 * most ? 2 : 3;
}

export function largest(parts: readonly { contribution: number }[]): number {
	return parts.reduce((most, { contribution }) => Math.max(most, Math.abs(contribution)), 0);
}

export interface Piece {
	text: string;
	word?: ExplainedWord;
}

/** Cut a sentence into its words and what stands between them. */
export function piecesOf(text: string, { start, end, words }: ExplainedSentence): Piece[] {
	const pieces: Piece[] = [];
	let at = start;
	for (const word of words) {
		if (word.start > at) pieces.push({ text: text.slice(at, word.start) });
		pieces.push({ text: text.slice(word.start, word.end), word });
		at = word.end;
	}
	if (end > at) pieces.push({ text: text.slice(at, end) });
	return pieces;
}

export interface StrongWord {
	/** As it stands in the text. */
	text: string;
	contribution: number;
}

/** The words that spoke most for one side, the strongest first; one that stands there more than once, only where it spoke
 *  most, or the small words of a long review would be all there is.
 *  @param direction  1 for "positive", -1 for "negative" */
export function strongestWords(
	text: string,
	sentences: readonly ExplainedSentence[],
	direction: 1 | -1,
	limit = 5
): StrongWord[] {
	const found = new Map<string, StrongWord>();
	const words = sentences
		.flatMap((sentence) => sentence.words)
		.filter(({ contribution }) => contribution * direction >= LEAST)
		.sort((a, b) => direction * (b.contribution - a.contribution));
	for (const { start, end, contribution } of words) {
		const shown = text.slice(start, end);
		const key = shown.toLowerCase();
		if (!found.has(key)) found.set(key, { text: shown, contribution });
	}
	return [...found.values()].slice(0, limit);
}

/** @example  formatContribution(-1.24) gives '−1.2' */
export function formatContribution(contribution: number): string {
	const sign = contribution < 0 ? '\u2212' : '+';
	return `${sign}${Math.abs(contribution).toFixed(1)}`;
}

/** The explanation as sentences.
 *  @example  'What spoke most for positive: “lovely”, “laughed”. Against it: “walked”.' */
export function describeWhy(text: string, { sentences, logit }: Explanation): string {
	const isPositive = logit >= 0;
	const quote = (direction: 1 | -1) =>
		strongestWords(text, sentences, direction, 3).map((word) => `“${word.text}”`);
	const forIt = quote(isPositive ? 1 : -1);
	const against = quote(isPositive ? -1 : 1);
	const label = isPositive ? 'positive' : 'negative';
	const spoke =
		forIt.length > 0
			? `What spoke most for ${label}: ${forIt.join(', ')}.`
			: `No single word spoke for ${label}.`;
	return `${spoke} ${against.length > 0 ? `Against it: ${against.join(', ')}.` : 'Nothing much spoke against it.'}`;
}

/** The growth of the answer in words: where it stood halfway, where it ended, and the word that moved it most. */
export function describeTrace(text: string, { sentences }: Explanation): string {
	const words = sentences.flatMap((sentence) => sentence.words);
	const halfway = words[Math.ceil(words.length / 2) - 1];
	const last = words.at(-1);
	if (!halfway || !last) return '';
	const steps = words.map(({ probability }, i) =>
		Math.abs(probability - (words[i - 1]?.probability ?? 0.5))
	);
	const turning = words[steps.indexOf(Math.max(...steps))];
	const moved = turning
		? ` The largest step came at “${text.slice(turning.start, turning.end)}”.`
		: '';
	return `Halfway through it stood at ${formatPercent(halfway.probability)} positive, at the end at ${formatPercent(last.probability)}.${moved}`;
}

const doubtTexts: Record<Doubt, string> = {
	short: 'So few words say little: a sentence or two would be judged better.',
	unknown: 'The model does not know more than half of these words, so its answer says little.',
	foreign: 'This does not look like English, the only language that the model has learned.'
};

export function describeDoubt(doubt: Doubt): string {
	return doubtTexts[doubt];
}
