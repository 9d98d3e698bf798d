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

/** Runs of words by their beginnings: half a million texts are asked about at a time. */
interface Beginning {
	longer: Map<string, Beginning>;
	isRun: boolean;
}

/** The same for any texts. */
export function withhold(texts: readonly string[]): Withheld {
	const root = newBeginning();
	for (const text of texts) {
		const tokens = wordsOf(text);
		const length = Math.min(RUN, tokens.length);
		for (let start = 0; start + length <= tokens.length; start++) {
			addRun(root, tokens.slice(start, start + length));
		}
	}
	return (text) => {
		const tokens = wordsOf(text);
		return tokens.some((_, start) => hasRun(root, tokens, start));
	};
}

function newBeginning(): Beginning {
	return { longer: new Map(), isRun: false };
}

function addRun(root: Beginning, run: readonly string[]): void {
	let at = root;
	for (const word of run) {
		const next = at.longer.get(word) ?? newBeginning();
		at.longer.set(word, next);
		at = next;
	}
	at.isRun = true;
}

/** Whether a run begins at a token, however long it is. */
function hasRun(root: Beginning, tokens: readonly string[], start: number): boolean {
	let at: Beginning | undefined = root;
	for (let t = start; at && t < tokens.length; t++) {
		at = at.longer.get(tokens[t] ?? '');
		if (at?.isRun) return true;
	}
	return false;
}
