// The slots of frames that hold no opinion; some become the subject of what follows.
import { MANY, OTHERS, PARTS, type Part } from './lexicon/films.ts';
import { list } from './lexicon/list.ts';
import * as names from './lexicon/names.ts';
import { CHORES, PART_DOES, PRAISES, TREATS, WORTHS } from './lexicon/opinions.ts';
import { FILM, nameKind, PERSON, type Telling } from './telling.ts';
import type { WordPicker } from './word-picker.ts';

/** The ways to name the film at its first mention, and later; what comes twice is likelier. */
const FIRST_MENTIONS =
	list(`it, it, it, this movie, this movie, this film, this film, the movie, the film, this, this one,
	the whole thing, this {kind}, this {kind}, the {kind}, {title}`);
const LATER_MENTIONS = list('it, it, it, the film, the movie, the whole thing');
const FULL_MENTIONS = list('the film, the movie, this film, this movie, the {kind}');

const STARS = list('the lead, the leading man, the leading lady, the star, the hero');
const MINUTES = list('ten, fifteen, twenty, thirty, forty, 5, 10, 15, 20, 45, 90');
const PART_OF: ReadonlyMap<string, Part> = new Map(PARTS.map((one) => [one.noun, one]));
const NOUNS = PARTS.map(({ noun }) => noun);
const PLURAL_NOUNS = PARTS.filter(({ number }) => number === 'plural').map(({ noun }) => noun);

const SLOTS: Readonly<Record<string, (telling: Telling) => string>> = {
	film: (telling) => film(telling, telling.hasNamedFilm ? LATER_MENTIONS : FIRST_MENTIONS),
	'the film': (telling) => film(telling, FULL_MENTIONS),
	kind: nameKind,
	title: (telling) => {
		telling.subject = FILM;
		return title(telling.words);
	},
	other: (telling) => {
		telling.subject = FILM;
		return telling.words.pick(OTHERS);
	},
	part: (telling) => part(telling, NOUNS),
	parts: (telling) => part(telling, PLURAL_NOUNS),
	person: (telling) => {
		telling.subject = PERSON;
		return telling.words.chance(0.6) ? fullName(telling.words) : telling.words.pick(STARS);
	},
	name: (telling) => {
		telling.subject = PERSON;
		return fullName(telling.words);
	},
	'name possessive': (telling) => {
		telling.subject = FILM;
		return `${telling.words.pick([...names.FIRST_NAMES, ...names.LAST_NAMES])}'s`;
	},
	actor: (telling) => {
		telling.subject = PERSON;
		const actor = telling.words.pickNew(names.ACTORS);
		return actor.replace('{role}', telling.words.pickNew(names.ROLES));
	},
	human: (telling) => {
		telling.subject = PERSON;
		return telling.words.pickNew(names.HUMANS);
	},
	he: (telling) => {
		telling.subject = { ...PERSON, person: telling.pronoun.person };
		return telling.pronoun.he;
	},
	him: ({ pronoun }) => pronoun.him,
	his: ({ pronoun }) => pronoun.his,
	nationality: ({ words }) => words.pickNew(names.NATIONALITIES),
	kinds: ({ words }) => words.pickNew(MANY),
	role: (telling) => {
		telling.subject = PERSON;
		return telling.words.pickNew(names.ROLES);
	},
	people: ({ words }) => words.pick(names.PEOPLE),
	relative: ({ words }) => words.pickNew(names.RELATIVES),
	place: ({ words }) => words.pickNew(names.PLACES),
	day: ({ words }) => words.pick(names.DAYS),
	year: ({ words }) => String(words.between(names.FIRST_YEAR, names.LAST_YEAR)),
	age: ({ words }) => String(words.between(12, 81)),
	minute: ({ words }) => words.pick(names.MOMENTS),
	minutes: ({ words }) => `${words.pick(MINUTES)} minutes`,
	unpraised: ({ words }) => `un${words.pickNew(PRAISES)}`,
	worth: ({ words }) => words.pick(WORTHS),
	chore: ({ words }) => words.pick(CHORES),
	treat: ({ words }) => words.pick(TREATS)
};

/** Fill a slot that takes no side.
 *  @returns  undefined for a slot that does not exist */
export function fillNeutral(name: string, telling: Telling): string | undefined {
	return SLOTS[name]?.(telling);
}

function film(telling: Telling, mentions: readonly string[]): string {
	telling.subject = FILM;
	telling.hasNamedFilm = true;
	const mention = telling.words.pick(mentions);
	if (mention === '{title}') return title(telling.words);
	if (!mention.includes('{kind}')) return mention;
	if (telling.kindUse === 'noun') return 'it';
	telling.kindUse = 'subject';
	return mention.replace('{kind}', telling.kind);
}

function part(telling: Telling, nouns: readonly string[]): string {
	const noun = telling.words.pickNew(nouns);
	const { number, takes } = PART_OF.get(noun) as Part;
	telling.subject = {
		person: number === 'plural' ? 'plural' : 'singular',
		takes,
		does: PART_DOES
	};
	return `the ${noun}`;
}

function title(words: WordPicker): string {
	return `${words.pick(names.TITLE_STARTS)} ${words.pick(names.TITLE_ENDS)}`;
}

function fullName(words: WordPicker): string {
	return `${words.pick(names.FIRST_NAMES)} ${words.pick(names.LAST_NAMES)}`;
}
