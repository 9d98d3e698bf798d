// How visitors type a text: with or without marks, capitals and apostrophes, and with slips. None of it depends on the
// verdict.
import type { Random } from '../random.ts';
import { MISSPELLINGS } from './lexicon/degrees.ts';

const TERSE_SHARE = 0.25;
const NO_APOSTROPHES_SHARE = 0.12;
const SHOUT_SHARE = 0.04;
const SLIP_SHARE = 0.15;
const MISSPELLING_SHARE = 0.15;
/** A slip in a shorter text would leave nothing to tell the verdict by. */
const MIN_WORDS_FOR_SLIP = 4;

const MARKS = ['.', '.', '.', '.', '.', '.', '', '', '!', '!', '!!', '...'];

/** Type sentences as one of many visitors would.
 *  @param sentences  not empty; without marks at their ends, except for ?
 *  @returns          one line; in all lower case and without a mark at the end for a quarter of the texts */
export function type(sentences: readonly string[], random: Random): string {
	const isTerse = random.next() < TERSE_SHARE;
	let text = isTerse
		? joinSentences(sentences, '', random).toLowerCase()
		: joinSentences(sentences, pick(random, MARKS), random);
	if (random.next() < NO_APOSTROPHES_SHARE) text = text.replaceAll("'", '');
	text = misspell(text, random);
	if (random.next() < SLIP_SHARE && text.split(' ').length >= MIN_WORDS_FOR_SLIP) {
		text = changeWord(text, /(?<![\w'’])\p{Ll}{4,}(?![\w'’])/gu, random, slip);
	}
	if (!isTerse && random.next() < SHOUT_SHARE) {
		text = changeWord(text, /(?<![\w'’])[\p{L}']{3,}/gu, random, (word) => word.toUpperCase());
	}
	return text;
}

/** @param mark  behind the last sentence; those before it need one too */
function joinSentences(sentences: readonly string[], mark: string, random: Random): string {
	const between = mark === '' || mark === '...' ? pick(random, ['.', '.', '.', ',']) : mark;
	return sentences
		.map((sentence, index) => {
			if (sentence.endsWith('?')) return sentence;
			return sentence + (index < sentences.length - 1 ? between : mark);
		})
		.join(' ');
}

/** Now and then write a word as some visitors do. */
function misspell(text: string, random: Random): string {
	return text.replaceAll(/[a-z]{5,}/g, (word) => {
		const wrong = MISSPELLINGS[word];
		return wrong !== undefined && random.next() < MISSPELLING_SHARE ? wrong : word;
	});
}

/** Mistype a word: behind its first letter one is dropped, doubled or swapped with the next.
 *  @param word  of at least 3 letters
 *  @example     slip('movie', random) gives `moive`, `mvie` or `moviie` */
export function slip(word: string, random: Random): string {
	const at = 1 + random.integer(word.length - 2);
	const [before, letter, next] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1)];
	const rest = word.slice(at + 2);
	return pick(random, [
		before + next + rest,
		before + letter + letter + next + rest,
		before + next + letter + rest
	]);
}

function changeWord(
	text: string,
	words: RegExp,
	random: Random,
	change: (word: string, random: Random) => string
): string {
	const matches = [...text.matchAll(words)];
	if (matches.length === 0) return text;
	const { 0: word, index } = pick(random, matches);
	return text.slice(0, index) + change(word, random) + text.slice(index + word.length);
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
	return items[random.integer(items.length)] as Item;
}
