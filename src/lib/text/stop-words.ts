// Step 7 of the specification: NLTK's English stop list as it stood in April 2020, 179 words (later ones are longer).
// "not" is among them: the paper's recipe drops it, and with it most negation.

/** @source  NLTK data, corpora/stopwords/english (nltk.corpus.stopwords.words('english')), in its own order */
export const NLTK_ENGLISH: ReadonlySet<string> = new Set(
	`i me my myself we our ours ourselves you you're you've you'll you'd your yours yourself yourselves
	he him his himself she she's her hers herself it it's its itself they them their theirs themselves
	what which who whom this that that'll these those am is are was were be been being have has had
	having do does did doing a an the and but if or because as until while of at by for with about
	against between into through during before after above below to from up down in out on off over
	under again further then once here there when where why how all any both each few more most other
	some such no nor not only own same so than too very s t can will just don don't should should've
	now d ll m o re ve y ain aren aren't couldn couldn't didn didn't doesn doesn't hadn hadn't hasn
	hasn't haven haven't isn isn't ma mightn mightn't mustn mustn't needn needn't shan shan't shouldn
	shouldn't wasn wasn't weren weren't won won't wouldn wouldn't`.split(/\s+/)
);

/** Tell whether a token is a stop word. The list holds `s`, `t`, `m`, `ve` … because the paper's tokenizer splits at
 *  apostrophes; here a token keeps them, so it is a stop word too when all its parts are.
 *  @param token  as `scan` gives it
 *  @example      isStopWord("i'm") is true, isStopWord("movie's") is false */
export function isStopWord(token: string): boolean {
	if (NLTK_ENGLISH.has(token)) return true;
	return token.includes("'") && token.split("'").every((part) => NLTK_ENGLISH.has(part));
}
