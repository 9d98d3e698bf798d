// Wording that training must not show: the behaviour texts try what a model has understood, not what it remembers.
import type { TextOptions } from '../../../src/lib/contract/text-options.ts';
import { tokenize } from '../../../src/lib/text/tokenize.ts';
import { PLAIN_GROUP, readBehaviour } from '../evaluation/behaviour.ts';

/** As many words in a row are wording of one's own. */
const RUN = 6;
/** Sentences that everybody tries and single words have no wording of their own; `plain` repeats texts of other groups. */
const SHARED_GROUPS = ['named', 'one-word', PLAIN_GROUP];

const bare: TextOptions = {
	version: 1,
	marks: '',
	stopWords: 'none',
	stemming: 'none',
	spelling: 'none',
	maxTokens: 1000,
	headTokens: 500
};

/** A text as its words alone, whatever its capitals and marks. */
export function wordsOf(text: string): string[] {
	return tokenize(text, bare);
}

export type Withheld = (text: string) => boolean;

/** @returns  whether a text shares six words in a row, or the whole of a shorter text, with a behaviour text
 *  @throws   training/bad-behaviour */
export async function readWithheld(): Promise<Withheld> {
	const groups = (await readBehaviour()).filter(({ name }) => !SHARED_GROUPS.includes(name));
	return withhold(groups.flatMap(({ items }) => items.flatMap(({ variants }) => variants)));
}

/** The same for any texts. */
export function withhold(texts: readonly string[]): Withheld {
	const runs = new Set<string>();
	const lengths = new Set<number>();
	for (const text of texts) {
		const tokens = wordsOf(text);
		const length = Math.min(RUN, tokens.length);
		lengths.add(length);
		for (const run of runsOf(tokens, length)) runs.add(run);
	}
	return (text) => {
		const tokens = wordsOf(text);
		return [...lengths].some((length) => runsOf(tokens, length).some((run) => runs.has(run)));
	};
}

function runsOf(tokens: readonly string[], length: number): string[] {
	const count = Math.max(0, tokens.length - length + 1);
	return Array.from({ length: count }, (_, start) => tokens.slice(start, start + length).join(' '));
}
