// text → ids → contributions → explanation: what each word and each sentence added, in places of the visitor's own text.
import type { Attribution, ExplainingEngine } from '../contract/engine.ts';
import { AppError } from '../contract/errors.ts';
import type { ExplainedSentence, ExplainedWord, Explanation } from '../contract/explanation.ts';
import { UNKNOWN_ID, type TextOptions } from '../contract/text-options.ts';
import { locate, type Located } from '../text/encode.ts';
import { splitSentences, type Span } from '../text/sentences.ts';
import { findDoubts } from './find-doubts.ts';

export interface ExplainerParts {
	engine: ExplainingEngine;
	text: TextOptions;
	vocabulary: ReadonlyMap<string, number>;
	/** See AttributeOptions. */
	breathe(): Promise<void> | undefined;
}

/** Explain the answer to a text.
 *  @throws  text/empty when no token is left of it; what the engine and `breathe` throw */
export async function explainText(
	text: string,
	{ engine, text: options, vocabulary, breathe }: ExplainerParts
): Promise<Explanation> {
	const located = locate(text, options, vocabulary);
	if (located.ids.length === 0) {
		throw new AppError('text/empty', 'There is no word to read in this text.', {
			next: 'Write a sentence or two about the film, then try again.'
		});
	}
	const trace = await engine.trace(located.ids);
	const attribution = await engine.attribute(located.ids, { breathe });
	const words = joinTokens(located, attribution, trace);
	const unread = findUnread(located, options.headTokens);
	return {
		sentences: sentencesOf(text, words, unread),
		...(unread && { unread }),
		logit: attribution.logit,
		baselineLogit: attribution.baselineLogit,
		doubts: findDoubts(located)
	};
}

/** Tokens that come from one character are one word on the screen. */
function joinTokens(
	{ ids, starts, ends }: Located,
	{ contributions }: Attribution,
	trace: Float32Array
): ExplainedWord[] {
	const words: ExplainedWord[] = [];
	ids.forEach((id, t) => {
		const word = {
			start: starts[t] ?? 0,
			end: ends[t] ?? 0,
			contribution: contributions[t] ?? NaN,
			probability: trace[t] ?? NaN,
			isUnknown: id === UNKNOWN_ID
		};
		const last = words.at(-1);
		if (last && word.start < last.end) {
			last.contribution += word.contribution;
			last.probability = word.probability;
		} else words.push(word);
	});
	return words;
}

function findUnread(
	{ cutCount, starts, ends }: Located,
	headTokens: number
): Explanation['unread'] {
	if (cutCount === 0) return undefined;
	const start = ends[headTokens - 1] ?? 0;
	// Where nothing of the end is read, the cut goes on to it.
	return { start, end: Math.max(start, starts[headTokens] ?? Infinity), tokenCount: cutCount };
}

/** Give each word to its sentence; the cut ends a sentence as a full stop does. */
function sentencesOf(
	text: string,
	words: readonly ExplainedWord[],
	unread: Explanation['unread']
): ExplainedSentence[] {
	const spans = splitSentences(text).flatMap(({ start, end }): Span[] =>
		unread
			? [
					{ start, end: Math.min(end, unread.start) },
					{ start: Math.max(start, unread.end), end }
				]
			: [{ start, end }]
	);
	const sentences: ExplainedSentence[] = [];
	let next = 0;
	for (const { start, end } of spans.filter((span) => span.end > span.start)) {
		const own: ExplainedWord[] = [];
		for (let word = words[next]; word && word.start < end; word = words[++next]) own.push(word);
		if (own.length === 0) continue;
		sentences.push({
			start,
			// A tag or a number may reach over what was taken for an end.
			end: Math.max(end, own.at(-1)?.end ?? end),
			contribution: own.reduce((sum, { contribution }) => sum + contribution, 0),
			words: own
		});
	}
	return sentences;
}
