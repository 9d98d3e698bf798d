// The slots of frames that hold an opinion: `{adj=}`, `{quality!}` and the like.
import { compare, inflect, takesEndings } from './english.ts';
import { ADJECTIVES, type AdjectiveKind, type Adjectives } from './lexicon/adjectives.ts';
import { A_BIT, UTTERLY, VERY } from './lexicon/degrees.ts';
import * as idioms from './lexicon/idioms.ts';
import { PARTICIPLES, PARTS } from './lexicon/films.ts';
import type { Signed, Verdict } from './lexicon/list.ts';
import * as opinions from './lexicon/opinions.ts';
import * as viewers from './lexicon/viewers.ts';
import { FILM, nameKind, PERSON, type Telling } from './telling.ts';

type Slot = (telling: Telling, side: Verdict) => string;
type AdjectiveForm = (telling: Telling, side: Verdict, takes: readonly AdjectiveKind[]) => string;

/** Forms of an adjective. They fit the subject of the sentence; a second word in the slot asks for another fit. */
const ADJECTIVE_FORMS: Readonly<Record<string, AdjectiveForm>> = {
	adj: (telling, side, takes) =>
		(telling.words.chance(0.7) ? gradable : extreme)(telling, side, takes),
	grad: (telling, side, takes) => gradable(telling, side, takes),
	ext: (telling, side, takes) => extreme(telling, side, takes),
	very: (telling, side, takes) =>
		telling.words.chance(0.7)
			? `${telling.words.pick(VERY)} ${gradable(telling, side, takes)}`
			: `${telling.words.pick(UTTERLY)} ${extreme(telling, side, takes)}`,
	bit: (telling, side, takes) =>
		`${telling.words.pick(A_BIT[side])} ${gradable(telling, side, takes)}`,
	/** Louder than `very`. */
	wild: (telling, side, takes) => {
		const degrees = telling.words.chance(0.6) ? idioms.WILDLY : idioms.SIDED_DEGREES[side];
		return `${telling.words.pickNew(degrees)} ${gradable(telling, side, takes)}`;
	},
	more: (telling, side, takes) => compare(gradable(telling, side, takes))[0],
	most: (telling, side, takes) => compare(gradable(telling, side, takes))[1],
	/** Compared with "more" and "less". */
	long: (telling, side, takes) => gradable(telling, side, takes, (word) => !takesEndings(word))
};

const FITS: Readonly<Record<string, readonly AdjectiveKind[]>> = {
	film: FILM.takes,
	scene: ['anything', 'mood'],
	anything: ['anything'],
	story: ['anything', 'story'],
	people: PERSON.takes,
	pace: ['anything', 'pace']
};

const SLOTS: Readonly<Record<string, Slot>> = {
	'a film': (telling, side) => {
		const isStrengthened = side === telling.verdict && telling.words.chance(0.25);
		const adjective = (isStrengthened ? ADJECTIVE_FORMS['very'] : gradable)?.(
			telling,
			side,
			FILM.takes
		);
		return `a ${adjective} ${nameKind(telling)}`;
	},
	trait: (telling, side) => trait(telling, side, gradable, true),
	'bare trait': (telling, side) => trait(telling, side, gradable, false),
	'more trait': (telling, side) =>
		trait(telling, side, (...adjective) => compare(gradable(...adjective))[0], true),
	thing: ({ words }, side) => words.pickNew(opinions.THINGS[side]),
	quality: ({ words }, side) =>
		words.pickNew((words.chance(0.5) ? opinions.MASS_QUALITIES : opinions.PLURAL_QUALITIES)[side]),
	mass: ({ words }, side) => words.pickNew(opinions.MASS_QUALITIES[side]),
	plural: ({ words }, side) => words.pickNew(opinions.PLURAL_QUALITIES[side]),
	do: ({ words, subject }, side) => words.pickNew(subject.does[side]),
	does: ({ words, subject, tense }, side) =>
		inflect(words.pickNew(subject.does[side]), subject.person, tense),
	like: ({ words, tense }, side) => inflect(words.pick(opinions.LIKES[side]), 'I', tense),
	'like base': ({ words }, side) => words.pick(opinions.LIKES[side]),
	liked: ({ words }, side) => inflect(words.pick(opinions.LIKES[side]), 'I', 'past'),
	likes: ({ words }, side) => inflect(words.pick(opinions.LIKES[side]), 'singular', 'present'),
	liking: ({ words }, side) => words.pick(opinions.LIKES[side]).replace(/e?$/, 'ing'),
	felt: ({ words }, side) => words.pickNew(opinions.FELT[side]),
	well: ({ words }, side) => words.pickNew(opinions.WELL[side]),
	done: ({ words }, side) => `${words.pickNew(opinions.WELL[side])} ${words.pickNew(PARTICIPLES)}`,
	result: ({ words }, side) => words.pick(opinions.RESULTS[side]),
	detail: ({ words }, side) => words.pickNew(viewers.DETAILS[side]),
	'viewer do': ({ words }, side) => words.pickNew(viewers.VIEWER_DOES[side]),
	'viewer did': ({ words }, side) => inflect(words.pickNew(viewers.VIEWER_DOES[side]), 'I', 'past'),
	'crowd do': ({ words }, side) => words.pickNew(viewers.CROWD_DOES[side]),
	'crowd did': ({ words }, side) =>
		inflect(words.pickNew(viewers.CROWD_DOES[side]), 'plural', 'past'),
	remark: ({ words }, side) => words.pickNew(opinions.REMARKS[side]),
	score: ({ words }, side) => words.pick(opinions.SCORES[side]),
	idiom: ({ words }, side) => words.pickNew(idioms.IDIOMS[side]),
	slang: ({ words }, side) => words.pickNew(idioms.SLANG[side]),
	shout: ({ words }, side) => words.pickNew(idioms.SHOUTS[side]),
	'drawn out': ({ words }, side) => words.pickNew(idioms.DRAWN_OUT[side]),
	reacted: ({ words }, side) => words.pickNew(idioms.REACTIONS[side]),
	said: ({ words }, side) => words.pickNew(idioms.SAYINGS[side]),
	took: ({ words }, side) => words.pickNew(idioms.TOOK[side]),
	emoji: ({ words }, side) => words.pickNew(opinions.EMOJI[side])
};

/** Fill a slot with words of one side.
 *  @param name  such as `adj` or `adj film`
 *  @returns     undefined for a slot that holds no opinion */
export function fillOpinion(name: string, telling: Telling, side: Verdict): string | undefined {
	const slot = SLOTS[name];
	if (slot) return slot(telling, side);
	const [form = '', fit] = name.split(' ');
	const takes = fit === undefined ? telling.subject.takes : FITS[fit];
	return takes && ADJECTIVE_FORMS[form]?.(telling, side, takes);
}

function gradable(
	telling: Telling,
	side: Verdict,
	takes: readonly AdjectiveKind[],
	isWanted: (word: string) => boolean = () => true
): string {
	return telling.words.pickCommon(ofKind(telling, takes)[side].gradable.filter(isWanted));
}

function extreme(telling: Telling, side: Verdict, takes: readonly AdjectiveKind[]): string {
	return telling.words.pickCommon(ofKind(telling, takes)[side].extreme);
}

/** Half of all opinions say no more than good or bad. */
function ofKind({ words }: Telling, takes: readonly AdjectiveKind[]): Signed<Adjectives> {
	return ADJECTIVES[words.chance(0.5) ? 'anything' : words.pick(takes)];
}

/** Such as "a dull ending", "great acting". */
function trait(telling: Telling, side: Verdict, form: AdjectiveForm, hasArticle: boolean): string {
	const { noun, number, takes } = telling.words.pick(PARTS);
	const article = hasArticle && number === 'count' ? 'a ' : '';
	return `${article}${form(telling, side, takes)} ${noun}`;
}
