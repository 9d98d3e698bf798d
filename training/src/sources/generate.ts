// Seed → generated examples, for what long reviews and the treebank hold too little of: negation above all. Each comes
// from a frame (frames/), whose rule gives its verdict, and from the word lists (lexicon/), typed as visitors do (typing.ts).
import { createHash } from 'node:crypto';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { createRandom, type Random } from '../random.ts';
import type { Example } from './examples.ts';
import { CONSTRUCTIONS } from './frames/constructions.ts';
import { STORY_FACTS } from './frames/facts-of-the-story.ts';
import type { Frame } from './frames/frame.ts';
import { STATEMENTS } from './frames/statements.ts';
import { FACTS, UNDECIDED } from './frames/undecided.ts';
import type { Verdict } from './lexicon/list.ts';
import { EMOJI } from './lexicon/opinions.ts';
import { sameWords } from './same-words.ts';
import { type } from './typing.ts';
import { vary } from './vary.ts';
import { Voice } from './voice.ts';
import type { Withheld } from './withheld.ts';
import { WRITTEN } from './written/written.ts';

export interface GenerateOptions {
	/** Whether a text must not come out, such as that of a test. */
	isWithheld?: Withheld;
	weight?: number;
}

/** Other frames have slots for that. */
const VARIED: ReadonlySet<Frame> = new Set(WRITTEN);
const TOTAL_SHARE = CONSTRUCTIONS.reduce((sum, { share }) => sum + share, 0);

/** Labels of a positive verdict; a negative one has the rest to 1. They lie close: a model in two minds between faint
 *  praise and clear blame takes the mean of their labels, which must not be on one side. */
const CLEAR = 0.95;
const MILD = 0.9;

const UNDECIDED_SHARE = 0.06;
/** Of the texts that take no side: those that only tell facts, and those that a fact ends. */
const ONLY_FACTS_SHARE = 0.6;
const LAST_FACT_SHARE = 0.5;
const SECOND_SENTENCE_SHARE = 0.35;
/** Of the sentences that are added to the first; the others may say it in any way that a first one may. */
const PLAIN_SHARE = 0.3;
const THIRD_SENTENCE_SHARE = 0.3;
const FACT_SHARE = 0.2;
const EMOJI_SHARE = 0.03;
/** A new text is found within a few tries until the frames are nearly exhausted. */
const MAX_TRIES = 200;

/** Generate examples: as many positive as negative ones, and a few that take no side, in random order.
 *  @param count  integer, >= 0
 *  @param seed   other seeds, other examples; see createRandom
 *  @returns      `count` examples, no text twice, of 1 to about 90 words; labels 0.95 and 0.05 where the verdict is
 *                clear, 0.9 and 0.1 where it is mild, 0.5 where there is none
 *  @throws       training/too-many-examples when the frames do not hold so many
 *  @example      generateExamples(2, 1) gives something like `The ending was far from dull.` with 0.9 */
export function generateExamples(
	count: number,
	seed: number,
	{ isWithheld = () => false, weight = 0.5 }: GenerateOptions = {}
): Example[] {
	const random = createRandom(seed);
	const seen = new Set<string>();
	const examples: Example[] = [];
	const undecidedCount = Math.round(count * UNDECIDED_SHARE);
	for (let index = 0; index < count; index++) {
		const verdict = index % 2 === 0 ? 'positive' : 'negative';
		const make = () =>
			index < undecidedCount ? makeUndecided(random) : makeSided(random, verdict);
		examples.push({ ...makeNew(make, seen, isWithheld), weight });
	}
	random.shuffle(examples);
	return examples;
}

/** Digest texts and labels: the frames are code, so neither the recipe nor the data says what came out of them.
 *  @returns  SHA-256, hex; the order matters */
export function digestExamples(examples: readonly Example[]): string {
	const hash = createHash('sha256');
	for (const { text, label } of examples) hash.update(`${JSON.stringify([text, label])}\n`);
	return hash.digest('hex');
}

type Draft = Omit<Example, 'weight'>;

function makeNew(make: () => Draft, seen: Set<string>, isWithheld: Withheld): Draft {
	for (let tries = 0; tries < MAX_TRIES; tries++) {
		const draft = make();
		const key = sameWords(draft.text);
		if (seen.has(key) || isWithheld(draft.text)) continue;
		seen.add(key);
		return draft;
	}
	throw new AppError(
		'training/too-many-examples',
		`The frames give no new text after ${seen.size} others.`,
		{ next: 'Ask for fewer generated examples.' }
	);
}

function makeUndecided(random: Random): Draft {
	const voice = new Voice(random);
	const template = random.next() < ONLY_FACTS_SHARE ? pickFact(random) : pick(random, UNDECIDED);
	const sentences = [voice.say(template, 'positive')];
	if (random.next() < LAST_FACT_SHARE) sentences.push(voice.say(pickFact(random), 'positive'));
	return { text: type(sentences, random), label: 0.5 };
}

function makeSided(random: Random, verdict: Verdict): Draft {
	const voice = new Voice(random);
	const first = sentenceOf(pickConstruction(random), voice, random, verdict);
	const sentences = [first.text];
	let isMild = first.isMild;
	if (random.next() < SECOND_SENTENCE_SHARE) {
		const count = random.next() < THIRD_SENTENCE_SHARE ? 2 : 1;
		for (let added = 0; added < count; added++) {
			const next = sentenceOf(
				random.next() < PLAIN_SHARE ? STATEMENTS : pickConstruction(random),
				voice,
				random,
				verdict
			);
			sentences.push(next.text);
			isMild &&= next.isMild;
		}
	}
	if (random.next() < FACT_SHARE) {
		const fact = voice.say(pickFact(random), verdict);
		sentences.splice(random.next() < 0.6 ? 0 : sentences.length, 0, fact);
	}
	let text = type(sentences, random);
	if (random.next() < EMOJI_SHARE) {
		const emoji = pick(random, EMOJI[verdict]);
		text += ` ${emoji.repeat(1 + random.integer(3))}`;
	}
	const label = isMild ? MILD : CLEAR;
	return { text, label: verdict === 'positive' ? label : 1 - label };
}

function sentenceOf(
	frames: readonly Frame[],
	voice: Voice,
	random: Random,
	verdict: Verdict
): { text: string; isMild: boolean } {
	const frame = pick(random, frames);
	const { text, plain, verdict: only, mild, plainMild } = frame;
	const isPlain =
		plain !== undefined && (only === undefined ? random.next() < 0.5 : only !== verdict);
	const mildVerdicts = isPlain ? plainMild : mild;
	const template = isPlain ? plain : text;
	return {
		text: voice.say(VARIED.has(frame) ? vary(template, random) : template, verdict),
		isMild: mildVerdicts === verdict || mildVerdicts === 'both'
	};
}

function pickConstruction(random: Random): readonly Frame[] {
	let left = random.next() * TOTAL_SHARE;
	const chosen = CONSTRUCTIONS.find(({ share }) => (left -= share) < 0);
	return chosen?.frames ?? STATEMENTS;
}

/** Half of them about the film as a product, with names, places and years; half about its story and the evening out. */
function pickFact(random: Random): string {
	return pick(random, random.next() < 0.5 ? FACTS : STORY_FACTS);
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
	return items[random.integer(items.length)] as Item;
}
