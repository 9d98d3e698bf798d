// Words of the treebank → text as a visitor would type it: escapes undone, words put together that the treebank parts.

const ESCAPES: Readonly<Record<string, string>> = {
	'-LRB-': '(',
	'-RRB-': ')',
	'-LSB-': '[',
	'-RSB-': ']',
	'-LCB-': '{',
	'-RCB-': '}',
	'``': '"',
	"''": '"',
	'`': "'"
};

/** Parts of a word that the treebank cuts off: do n't, it 's. */
const CLITIC = /^(n't|'(s|re|ve|ll|d|m))$/i;
const OPENS = /^(-L[RSC]B-|``|`|[$#])$/;
const CLOSES = /^(-R[RSC]B-|''|'|%|[.,;:!?]+)$/;
/** What is left of can't, won't and ain't. */
const STUMP = /^(ca|wo|ai)$/i;

/** Say whether words of the treebank begin or end inside a word, so that no visitor would type them. */
export function isCutInsideWord(words: readonly string[]): boolean {
	return CLITIC.test(words[0] ?? '') || STUMP.test(words.at(-1) ?? '');
}

/** Write words of the treebank as text.
 *  @param words  as in the file, shape [n]
 *  @example      the words of `It is n't -LRB- that -RRB- bad .` give `It isn't (that) bad.`
 *  @source       the Penn Treebank's tokenisation: Marcus, Santorini, Marcinkiewicz (1993) */
export function joinWords(words: readonly string[]): string {
	let text = '';
	let gluesNext = true;
	for (const [index, word] of words.entries()) {
		const before = words[index - 1];
		// A lone ' closes a quotation or ends a plural (actors '), except where there is nothing to close.
		const opens: boolean = OPENS.test(word) || (word === "'" && gluesNext);
		const isGlued =
			gluesNext ||
			CLITIC.test(word) ||
			(CLOSES.test(word) && !opens) ||
			/^can not$/i.test(`${before} ${word}`);
		text += (isGlued ? '' : ' ') + unescape(word);
		gluesNext = opens;
	}
	return text;
}

function unescape(word: string): string {
	// The treebank's "2 1\/2" holds a no-break space.
	return (ESCAPES[word] ?? word).replaceAll(/\\([/*])/g, '$1').replaceAll('\u00a0', ' ');
}
