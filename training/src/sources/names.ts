// Texts → which words are names. Who plays in a film, and where, says what people thought of other films: a model that
// knows names learns them by heart, and judges by them what it reads next.
import type { TextOptions } from '../../../src/lib/contract/text-options.ts';
import { forEachToken, vocabularyForm } from '../../../src/lib/text/tokenize.ts';

/** How often a name stands within a sentence with a capital, and in how large a part of all its places there. */
const MIN_COUNT = 3;
const MIN_SHARE = 0.9;

const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;

/** Find the words that are written with a capital wherever no sentence begins: people, places, peoples, days, titles.
 *  Words in capitals throughout are not counted, neither as names (TV, DVD) nor against them (shouting).
 *  @param texts  as people typed them
 *  @returns      in the form in which a vocabulary holds words
 *  @example      of three texts that say "with Jack in the lead" and one that says "jack of all trades", none;
 *                of ten of the first and one of the second, `jack` */
export function findNames(texts: Iterable<string>, options: TextOptions): Set<string> {
	const capital = new Map<string, number>();
	const small = new Map<string, number>();
	const count = (counts: Map<string, number>, word: string) =>
		counts.set(word, (counts.get(word) ?? 0) + 1);
	for (const text of texts) {
		forEachToken(text, options, (token, start) => {
			if (!isWithinSentence(text, start)) return;
			const first = text[start] ?? '';
			if (LOWER.test(first)) count(small, vocabularyForm(token, options));
			else if (UPPER.test(first) && LOWER.test(text[start + 1] ?? '')) {
				count(capital, vocabularyForm(token, options));
			}
		});
	}
	const isName = ([word, times]: [string, number]) =>
		times >= MIN_COUNT && times >= MIN_SHARE * (times + (small.get(word) ?? 0));
	return new Set([...capital].filter(isName).map(([word]) => word));
}

/** Whether a word follows, after white space, a small letter or a comma. After anything else a sentence may begin. */
function isWithinSentence(text: string, start: number): boolean {
	let end = start;
	while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--;
	return end > 0 && end < start && /[\p{Ll},]/u.test(text[end - 1] ?? '');
}
