import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { generatorFrames } from './frames/constructions.ts';
import { generateExamples } from './generate.ts';
import { ADJECTIVES } from './lexicon/adjectives.ts';
import type { Verdict } from './lexicon/list.ts';
import { FIRST_NAMES, PLACES } from './lexicon/names.ts';
import { sameWords } from './same-words.ts';
import { Voice } from './voice.ts';

const VERDICTS: readonly Verdict[] = ['positive', 'negative'];
const SEEDS = Array.from({ length: 10 }, (_, seed) => seed);
const examples = generateExamples(20_000, 1);

const shareOfPositives = (pattern: RegExp) => {
	const sided = examples.filter(({ text, label }) => label !== 0.5 && pattern.test(text));
	expect(sided.length).toBeGreaterThan(300);
	return sided.filter(({ label }) => label > 0.5).length / sided.length;
};

describe('the frames', () => {
	const frames = generatorFrames();

	it('can be said on both sides', () => {
		for (const template of frames.flatMap(({ text, plain }) => [text, plain ?? text])) {
			const said = VERDICTS.flatMap((verdict) =>
				SEEDS.map((seed) => new Voice(createRandom(seed)).say(template, verdict))
			).join('\n');
			expect(said, template).not.toMatch(/[{}<>()[\]|]|undefined| {2}| [,.;:?]/);
			expect(said, template).not.toMatch(
				/^[^\p{Lu}\d\p{Extended_Pictographic}]|\ba an?\b|\ba (?!one\b)[aeio]/mu
			);
		}
	});

	it('have both verdicts', () => {
		const sided = frames.filter(({ construction }) => construction !== 'undecided');
		for (const { text, plain, verdict } of sided) {
			if (verdict === undefined) expect(text).toMatch(/[=!]\}/);
			else expect(plain, text).toBeDefined();
		}
	});

	it('are each written once', () => {
		const texts = frames.map(({ text }) => text);
		expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
	});
});

describe('the word lists', () => {
	it('call no adjective both good and bad of the same thing', () => {
		const both = Object.entries(ADJECTIVES).flatMap(([kind, { positive, negative }]) => {
			const bad = new Set([...negative.gradable, ...negative.extreme]);
			return [...positive.gradable, ...positive.extreme]
				.filter((word) => bad.has(word))
				.map((word) => `${kind}: ${word}`);
		});
		expect(both).toEqual([]);
	});

	it('hold hundreds of adjectives of either side', () => {
		for (const verdict of VERDICTS) {
			const words = Object.values(ADJECTIVES).flatMap((kind) => [
				...kind[verdict].gradable,
				...kind[verdict].extreme
			]);
			expect(new Set(words).size).toBeGreaterThan(250);
		}
	});
});

describe('generateExamples', () => {
	it('gives distinct texts, as many positive as negative, of 1 to 90 words', () => {
		expect(new Set(examples.map(({ text }) => sameWords(text))).size).toBe(20_000);
		expect(examples.filter(({ label }) => label > 0.5)).toHaveLength(9400);
		expect(examples.filter(({ label }) => label < 0.5)).toHaveLength(9400);
		const lengths = examples.map(({ text }) => text.split(' ').length);
		expect(Math.min(...lengths)).toBe(1);
		expect(Math.max(...lengths)).toBeLessThanOrEqual(90);
		expect(new Set(examples.map(({ label }) => label.toFixed(2)))).toEqual(
			new Set(['0.95', '0.90', '0.50', '0.10', '0.05'])
		);
	});

	it('repeats itself for the same seed, and only for it', () => {
		fc.assert(
			fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 40 }), (seed, count) => {
				const once = generateExamples(count, seed);
				expect(once).toHaveLength(count);
				expect(generateExamples(count, seed)).toEqual(once);
			})
		);
		expect(generateExamples(40, 1)).not.toEqual(generateExamples(40, 2));
	});

	// A model that learned "not means negative", or a name's side, would be wrong half of the time here.
	it.each([
		['negating words', /\b(not|no|never|nothing|nobody|neither|without|hardly|cannot)\b|n't\b/i],
		['but', /\bbut\b/],
		['than', /\bthan\b/],
		['marks', /!/],
		['first names', new RegExp(`\\b(${FIRST_NAMES.join('|')})\\b`)],
		['places', new RegExp(`\\b(${PLACES.join('|')})\\b`)],
		[
			'relatives',
			/\b(wife|husband|mother|father|sister|brother|son|daughter|cousin|aunt|uncle|niece|nephew|mom|dad)\b/
		],
		['years', /\b(19|20)\d\d\b/]
	])('leaves %s without a side', (_, pattern) => {
		const share = shareOfPositives(pattern);
		expect(share).toBeGreaterThan(0.44);
		expect(share).toBeLessThan(0.56);
	});

	it('gives no text that is withheld', () => {
		const keys = new Set(generateExamples(200, 3).map(({ text }) => sameWords(text)));
		const isWithheld = (text: string) => keys.has(sameWords(text));
		const others = generateExamples(200, 3, { isWithheld, weight: 0.1 });
		expect(others).toHaveLength(200);
		expect(others.filter(({ text }) => isWithheld(text))).toEqual([]);
		expect(others[0]?.weight).toBe(0.1);
	});
});
