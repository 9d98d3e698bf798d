// Texts that were written one by one, said of other things: a brother becomes a cousin, a script a screenplay, "clumsy" another
// word of blame. What turns the verdict, the words between these, stays as it was written.
import type { Random } from '../random.ts';
import { ADJECTIVES } from './lexicon/adjectives.ts';
import { VERY } from './lexicon/degrees.ts';
import { PARTS } from './lexicon/films.ts';
import { list } from './lexicon/list.ts';
import { FELT, LIKES, MASS_QUALITIES, WELL } from './lexicon/opinions.ts';

/** Words that mean other things elsewhere ("even", "like", "right"), or that a verdict may turn on ("good", "ending"). */
const KEPT: ReadonlySet<string> = new Set(
	list(`like, well, fun, good, bad, so, flat, short, right, clear, rich, even, warm, cold, fine, super, bright, loose, tight,
	still, class, craft, heart, spirit, invention, fresh, dead, light, thin, blast, dry, quick, slow, fast, leads, ideas,
	beginning, opening, middle, ending, conclusion, story, hero, mystery, climax, resolution, writing, touched, moved, cheered`)
);

/** How often a word gives way to one of its group. */
const SHARES = { neutral: 0.5, part: 0.45, opinion: 0.35 };

const NEUTRAL: readonly (readonly string[])[] = [
	list('movie, film, movie, film, picture'),
	list('movies, films, pictures'),
	list(`brother, sister, mother, father, wife, husband, son, daughter, cousin, uncle, aunt, neighbour, neighbor, roommate, boss,
	colleague, friend, dad, mum, mom, grandmother, nephew, niece, boyfriend, girlfriend, flatmate, teacher, dentist, barber,
	landlord`),
	list('monday, tuesday, wednesday, thursday, friday, saturday, sunday'),
	list('twenty, thirty, forty, fifty, sixty, ninety'),
	VERY
];
const ENJOYED = {
	positive: list('loved, enjoyed, adored, admired'),
	negative: list('hated, disliked, loathed, despised, detested')
};

interface Group {
	words: readonly string[];
	share: number;
}

/** What each word may become; a word of several groups belongs to the first. */
const GROUPS: ReadonlyMap<string, Group> = gather();

function gather(): Map<string, Group> {
	const groups = new Map<string, Group>();
	const add = (kin: readonly string[], share: number) => {
		const words = kin.filter((word) => /^[a-z-]+$/.test(word) && !KEPT.has(word));
		for (const word of words) if (!groups.has(word)) groups.set(word, { words, share });
	};
	for (const words of NEUTRAL) add(words, SHARES.neutral);
	for (const sides of [
		...Object.values(ADJECTIVES).flatMap(({ positive, negative }) => [
			{ positive: positive.gradable, negative: negative.gradable },
			{ positive: positive.extreme, negative: negative.extreme }
		]),
		LIKES,
		FELT,
		WELL,
		MASS_QUALITIES,
		ENJOYED
	]) {
		add(sides.positive, SHARES.opinion);
		add(sides.negative, SHARES.opinion);
	}
	const kindOf = ({ number, takes }: (typeof PARTS)[number]) => [number, ...takes].join();
	for (const kind of new Set(PARTS.map(kindOf))) {
		const parts = PARTS.filter((part) => kindOf(part) === kind);
		add(
			parts.map(({ noun }) => noun),
			SHARES.part
		);
	}
	return groups;
}

/** Change some words of a text for others of their kind and side.
 *  @returns  as many words, in the same places
 *  @example  vary('My sister found the script clumsy', random) gives something like
 *            `My uncle found the screenplay lame` */
export function vary(text: string, random: Random): string {
	return text.replaceAll(/(?<![\w'-])[A-Za-z]+(?:-[a-z]+)*(?![\w'-])/g, (word) => {
		const group = GROUPS.get(word.toLowerCase());
		if (!group || random.next() >= group.share) return word;
		const other = group.words[random.integer(group.words.length)] as string;
		return /^[A-Z]/.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
	});
}
