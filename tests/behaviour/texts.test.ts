// What the behaviour texts promise: enough of them, each one new, balanced where both labels occur.
import { describe, expect, it } from 'vitest';
import { PLAIN_GROUP, readBehaviour } from '../../training/src/evaluation/behaviour.ts';
import { wordsOf } from '../../training/src/sources/withheld.ts';

const NAMED = 'named';
const NEGATION = ['negation-of-bad', 'negation-of-good'];

const groups = (await readBehaviour()).filter(({ name }) => name !== PLAIN_GROUP);
const texts = groups.flatMap(({ items }) => items.flatMap(({ variants }) => variants));

it('there are at least 500 of them', () => {
	const items = groups.flatMap((group) => group.items);
	expect(items.length).toBeGreaterThanOrEqual(500);
});

it('no two read the same, whatever their capitals and marks', () => {
	const readings = texts.map((text) => wordsOf(text).join(' '));
	expect(readings.filter((reading, i) => readings.indexOf(reading) !== i)).toEqual([]);
});

it('each has a word, so that none speaks in dropped characters alone', () => {
	const hasWord = (text: string) => wordsOf(text).some((token) => /[a-z]/.test(token));
	expect(texts.filter((text) => !hasWord(text))).toEqual([]);
});

it.each(NEGATION)('%s has at least 60', (name) => {
	expect(groups.find((group) => group.name === name)?.items.length).toBeGreaterThanOrEqual(60);
});

describe.each(groups.filter(({ name }) => name !== NAMED))('$name', ({ name, items }) => {
	it('has at least 20', () => {
		expect(items.length).toBeGreaterThanOrEqual(20);
	});

	it('has as many positive ones as negative ones, unless it is about one label', () => {
		const positives = items.filter(({ label }) => label === 'positive').length;
		expect([items.length / 2, ...(NEGATION.includes(name) ? [0, items.length] : [])]).toContain(
			positives
		);
	});
});
