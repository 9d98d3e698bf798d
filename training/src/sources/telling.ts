// What the words of one text have to agree with while it is written.
import type { Person, Tense } from './english.ts';
import type { AdjectiveKind } from './lexicon/adjectives.ts';
import type { Signed, Verdict } from './lexicon/list.ts';
import { FILM_DOES, PART_DOES } from './lexicon/opinions.ts';
import type { PRONOUNS } from './lexicon/names.ts';
import type { WordPicker } from './word-picker.ts';

export interface Subject {
	person: Person;
	/** Which adjectives go with it. */
	takes: readonly AdjectiveKind[];
	/** What it does, by verdict. */
	does: Signed<readonly string[]>;
}

export interface Telling {
	readonly words: WordPicker;
	readonly tense: Tense;
	/** The kind of film that the whole text is about, such as "thriller". */
	readonly kind: string;
	/** Stands for everybody whom the text calls "he", "she" or "they". */
	readonly pronoun: (typeof PRONOUNS)[number];
	/** Of the sentence that is being written. */
	verdict: Verdict;
	subject: Subject;
	hasNamedFilm: boolean;
	/** How the sentence has used the kind: "this comedy was a comedy" says nothing. */
	kindUse: 'none' | 'subject' | 'noun';
}

export const FILM: Subject = {
	person: 'singular',
	takes: ['anything', 'story', 'mood'],
	does: FILM_DOES
};
export const PERSON: Subject = {
	person: 'singular',
	takes: ['anything', 'people'],
	does: PART_DOES
};

/** Name the kind of film behind an article or an adjective. */
export function nameKind(telling: Telling): string {
	if (telling.kindUse === 'subject') return telling.words.pick(['film', 'movie']);
	telling.kindUse = 'noun';
	return telling.kind;
}
