// A frame is a sentence with gaps, and the rule that says what its verdict is, as data. See template.ts for the notation.
import type { Verdict } from '../lexicon/list.ts';

export interface Frame {
	/** With the construction in it. `=` words agree with the verdict, `!` words oppose it; so the rule can be read off:
	 *  "<not be> {adj!}" is positive with a bad word, "{part} <be> {adj!}, but {film} <be> {adj=}" as its last clause. */
	text: string;
	/** The same without the construction, generated as often as `text`, so that neither the frame nor a word such as
	 *  "not" tells the verdict. */
	plain?: string;
	/** The only verdict that `text` can have; then `plain` has the other one. Without it both have both. */
	verdict?: Verdict;
	/** The verdicts of `text` that say less than their words: "not bad" is weaker praise than "good". */
	mild?: Verdict | 'both';
	/** The same for `plain`. */
	plainMild?: Verdict | 'both';
}
