// Template → sentence: writes the frames of one text, so that its sentences fit each other.
import type { Random } from '../random.ts';
import { contract, fixArticles, inflect, negate } from './english.ts';
import { KINDS } from './lexicon/films.ts';
import type { Verdict } from './lexicon/list.ts';
import { PRONOUNS } from './lexicon/names.ts';
import { fillNeutral } from './neutral-slots.ts';
import { fillOpinion } from './opinion-slots.ts';
import { FILM, type Telling } from './telling.ts';
import { parseTemplate, type Part, type Sign } from './template.ts';
import { WordPicker } from './word-picker.ts';

/** One text in the making. Its sentences share the tense, the kind of film and the liking for contractions, and no
 *  opinion word comes twice. */
export class Voice {
	readonly #telling: Telling;
	readonly #isContracted: boolean;

	constructor(random: Random) {
		const words = new WordPicker(random);
		this.#telling = {
			words,
			tense: words.chance(0.5) ? 'present' : 'past',
			kind: words.pick(KINDS),
			pronoun: words.pick(PRONOUNS),
			verdict: 'positive',
			subject: FILM,
			hasNamedFilm: false,
			kindUse: 'none'
		};
		this.#isContracted = words.chance(0.6);
	}

	/** Write one frame: a sentence or a few, without a mark at the end.
	 *  @param template  see template.ts
	 *  @param verdict   what `=` words agree with
	 *  @returns         the text; its sentences begin with capitals
	 *  @throws          Error for a slot that does not exist: a slip in a frame, which the tests find */
	say(template: string, verdict: Verdict): string {
		Object.assign(this.#telling, { verdict, subject: FILM, kindUse: 'none' });
		const written = this.#write(partsOf(template), '').replaceAll(/\s+/g, ' ').trim();
		const text = fixArticles(written);
		const spoken = this.#isContracted ? contract(text) : text;
		return spoken.replaceAll(/(?<=^|[.?!] )\p{Ll}/gu, (letter) => letter.toUpperCase());
	}

	#write(parts: readonly Part[], before: string): string {
		let text = before;
		for (const part of parts) {
			if (part.kind === 'choice') {
				text = this.#write(this.#telling.words.pick(part.options), text);
			} else if (part.kind === 'text') {
				text += part.text;
				this.#hearSubject(text);
			} else if (part.kind === 'slot') text += this.#fill(part.name, part.sign);
			else text += this.#conjugate(part.verb, part.isNegated);
		}
		return text;
	}

	/** Pronouns that stand in the frame itself are subjects too. */
	#hearSubject(text: string): void {
		if (/\bI( [a-z]+)? $/.test(text)) this.#telling.subject = { ...FILM, person: 'I' };
		else if (/\b(it|this|that|everything|nothing|one) $/i.test(text)) this.#telling.subject = FILM;
	}

	#conjugate(verb: string, isNegated: boolean): string {
		const { subject, tense } = this.#telling;
		return isNegated
			? negate(verb, subject.person, tense, this.#isContracted)
			: inflect(verb, subject.person, tense);
	}

	#fill(name: string, sign: Sign): string {
		const text =
			sign === ''
				? fillNeutral(name, this.#telling)
				: fillOpinion(name, this.#telling, this.#sideOf(sign));
		if (text === undefined) throw new Error(`There is no slot {${name}${sign}}`);
		return text;
	}

	#sideOf(sign: Sign): Verdict {
		const { verdict } = this.#telling;
		if (sign === '=') return verdict;
		return verdict === 'positive' ? 'negative' : 'positive';
	}
}

const parsed = new Map<string, readonly Part[]>();

function partsOf(template: string): readonly Part[] {
	let parts = parsed.get(template);
	if (!parts) {
		parts = parseTemplate(template);
		parsed.set(template, parts);
	}
	return parts;
}
