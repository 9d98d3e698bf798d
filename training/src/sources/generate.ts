// Seed → generated examples, for what long reviews and the treebank hold too little of: negation above all. Each comes
// from a frame (frames/), whose rule gives its verdict, and from the word lists (lexicon/).
import { AppError } from '../../../src/lib/contract/errors.ts';
import { createRandom, type Random } from '../random.ts';
import type { Example } from './examples.ts';
import { ADVICE } from './frames/advice.ts';
import { CHANGES } from './frames/changes.ts';
import { COMPARISONS } from './frames/comparisons.ts';
import { CONTRASTS } from './frames/contrasts.ts';
import { DEGREES, IDLE } from './frames/degrees.ts';
import { DOUBLE_NEGATIONS } from './frames/double-negations.ts';
import type { Frame } from './frames/frame.ts';
import { HYPOTHETICALS } from './frames/hypotheticals.ts';
import { NAMES } from './frames/names.ts';
import { NEGATED_ADJECTIVES } from './frames/negated-adjectives.ts';
import { NEGATED_NOUNS } from './frames/negated-nouns.ts';
import { NEGATED_PHRASES } from './frames/negated-phrases.ts';
import { NEGATED_VERBS } from './frames/negated-verbs.ts';
import { REMARKS_ONLY } from './frames/remarks.ts';
import { REPORTS } from './frames/reports.ts';
import { STATEMENTS } from './frames/statements.ts';
import { FACTS, UNDECIDED } from './frames/undecided.ts';
import { MISSPELLINGS } from './lexicon/degrees.ts';
import type { Verdict } from './lexicon/list.ts';
import { EMOJI } from './lexicon/opinions.ts';
import { sameWords } from './same-words.ts';
import { parseTemplate, type Part } from './template.ts';
import { Voice } from './voice.ts';

export interface GenerateOptions {
	/** Texts that must not come out, such as those of a test; capitals and most marks aside. */
	withheld?: Iterable<string>;
	weight?: number;
}

export interface NamedFrame extends Frame {
	construction: string;
}

const NEGATIONS = [...NEGATED_ADJECTIVES, ...NEGATED_NOUNS, ...NEGATED_VERBS, ...NEGATED_PHRASES];

/** Every construction with its share of the examples; negation's counterparts are in its share. */
const CONSTRUCTIONS: readonly { name: string; frames: readonly Frame[]; share: number }[] = [
	{ name: 'statement', frames: STATEMENTS, share: 12 },
	{ name: 'negation', frames: NEGATIONS, share: 27 },
	{ name: 'advice', frames: ADVICE, share: 6 },
	{ name: 'hypothetical', frames: HYPOTHETICALS, share: 8 },
	{ name: 'contrast', frames: CONTRASTS, share: 10 },
	{ name: 'change', frames: CHANGES, share: 9 },
	{ name: 'comparison', frames: COMPARISONS, share: 8 },
	{ name: 'double negation', frames: DOUBLE_NEGATIONS, share: 7 },
	{ name: 'degree', frames: DEGREES, share: 4 },
	{ name: 'idle negation', frames: IDLE, share: 6 },
	{ name: 'report', frames: REPORTS, share: 6 },
	{ name: 'names', frames: NAMES, share: 6 },
	{ name: 'remark', frames: REMARKS_ONLY, share: 6 }
];
const TOTAL_SHARE = CONSTRUCTIONS.reduce((sum, { share }) => sum + share, 0);

/** Labels of a positive verdict; a negative one has the rest to 1. */
const CLEAR = 0.95;
const MILD = 0.8;

const UNDECIDED_SHARE = 0.04;
const SECOND_SENTENCE_SHARE = 0.22;
const THIRD_SENTENCE_SHARE = 0.3;
const FACT_SHARE = 0.14;
const EMOJI_SHARE = 0.03;
const NO_APOSTROPHES_SHARE = 0.06;
const MISSPELLING_SHARE = 0.15;
/** A new text is found within a few tries until the frames are nearly exhausted. */
const MAX_TRIES = 200;

/** The frames that the examples come from, for whoever must know them: tests hold their own texts apart from them. */
export function generatorFrames(): NamedFrame[] {
	const sided = CONSTRUCTIONS.flatMap(({ name, frames }) =>
		frames.map((frame) => ({ construction: name, ...frame }))
	);
	const undecided = [...UNDECIDED, ...FACTS].map((text) => ({ construction: 'undecided', text }));
	return [...sided, ...undecided];
}

/** Generate examples: as many positive as negative ones, and a few that take no side, in random order.
 *  @param count  integer, >= 0
 *  @param seed   other seeds, other examples; see createRandom
 *  @returns      `count` examples, no text twice, of 1 to about 40 words; labels 0.95 and 0.05 where the verdict is
 *                clear, 0.8 and 0.2 where it is mild, 0.5 where there is none
 *  @throws       training/too-many-examples when the frames do not hold so many
 *  @example      generateExamples(2, 1) gives something like `The ending was far from dull.` with 0.8 */
export function generateExamples(
	count: number,
	seed: number,
	{ withheld = [], weight = 0.5 }: GenerateOptions = {}
): Example[] {
	const random = createRandom(seed);
	const seen = new Set(Array.from(withheld, sameWords));
	const examples: Example[] = [];
	const undecidedCount = Math.round(count * UNDECIDED_SHARE);
	for (let index = 0; index < count; index++) {
		const verdict = index % 2 === 0 ? 'positive' : 'negative';
		const make = () =>
			index < undecidedCount ? makeUndecided(random) : makeSided(random, verdict);
		examples.push({ ...makeNew(make, seen), weight });
	}
	random.shuffle(examples);
	return examples;
}

type Draft = Omit<Example, 'weight'>;

function makeNew(make: () => Draft, seen: Set<string>): Draft {
	for (let tries = 0; tries < MAX_TRIES; tries++) {
		const draft = make();
		const key = sameWords(draft.text);
		if (seen.has(key)) continue;
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
	const templates = random.next() < 0.5 ? FACTS : UNDECIDED;
	const sentences = [voice.say(parse(pick(random, templates)), 'positive')];
	if (random.next() < FACT_SHARE) sentences.push(voice.say(parse(pick(random, FACTS)), 'positive'));
	return { text: finish(sentences, random), label: 0.5 };
}

function makeSided(random: Random, verdict: Verdict): Draft {
	const voice = new Voice(random);
	const first = sentenceOf(pickConstruction(random), voice, random, verdict);
	const sentences = [first.text];
	let isMild = first.isMild;
	if (random.next() < SECOND_SENTENCE_SHARE) {
		const count = random.next() < THIRD_SENTENCE_SHARE ? 2 : 1;
		for (let added = 0; added < count; added++) {
			const next = sentenceOf(random.next() < 0.5 ? STATEMENTS : NEGATIONS, voice, random, verdict);
			sentences.push(next.text);
			isMild &&= next.isMild;
		}
	}
	if (random.next() < FACT_SHARE) {
		const fact = voice.say(parse(pick(random, FACTS)), verdict);
		sentences.splice(random.next() < 0.6 ? 0 : sentences.length, 0, fact);
	}
	let text = misspell(finish(sentences, random), random);
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
	const { text, plain, verdict: only, mild, plainMild } = pick(random, frames);
	const isPlain =
		plain !== undefined && (only === undefined ? random.next() < 0.5 : only !== verdict);
	const mildVerdicts = isPlain ? plainMild : mild;
	return {
		text: voice.say(parse(isPlain ? plain : text), verdict),
		isMild: mildVerdicts === verdict || mildVerdicts === 'both'
	};
}

const parsed = new Map<string, readonly Part[]>();

function parse(template: string): readonly Part[] {
	let parts = parsed.get(template);
	if (!parts) {
		parts = parseTemplate(template);
		parsed.set(template, parts);
	}
	return parts;
}

function pickConstruction(random: Random): readonly Frame[] {
	let left = random.next() * TOTAL_SHARE;
	for (const { frames, share } of CONSTRUCTIONS) {
		left -= share;
		if (left < 0) return frames;
	}
	return STATEMENTS;
}

/** Join sentences and end them, in the same way whatever their verdict. */
function finish(sentences: readonly string[], random: Random): string {
	const mark = pick(random, ['.', '.', '.', '.', '.', '.', '', '', '!', '!', '!!', '...']);
	const between = mark === '' || mark === '...' ? '.' : mark;
	const text = sentences
		.map((sentence, index) => {
			if (sentence.endsWith('?')) return sentence;
			return sentence + (index < sentences.length - 1 ? between : mark);
		})
		.join(' ');
	return random.next() < NO_APOSTROPHES_SHARE ? text.replaceAll("'", '') : text;
}

/** Now and then write a word as some visitors do. */
function misspell(text: string, random: Random): string {
	return text.replaceAll(/[a-z]{5,}/g, (word) => {
		const wrong = MISSPELLINGS[word];
		return wrong !== undefined && random.next() < MISSPELLING_SHARE ? wrong : word;
	});
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
	return items[random.integer(items.length)] as Item;
}
