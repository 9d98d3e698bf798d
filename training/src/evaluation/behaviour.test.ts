import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../data/testing/temporary-folder.ts';
import { expandVariants, measureBehaviour, readBehaviour, toGroupScore } from './behaviour.ts';

describe('expandVariants', () => {
	it.each([
		['plain words', ['plain words']],
		['{He|She} lost {his|her} hat', ['He lost his hat', 'She lost her hat']],
		['set in {1934|1958|2050}', ['set in 1934', 'set in 1958', 'set in 2050']],
		['{a|b} and {c|d|e}', undefined]
	])('of %j', (text, variants) => {
		expect(expandVariants(text)).toEqual(variants);
	});
});

describe('readBehaviour', () => {
	let folder: string;
	const write = (name: string, value: unknown) =>
		writeFile(join(folder, name), JSON.stringify(value));
	const about = 'made for this test';

	beforeEach(async () => {
		folder = await temporaryFolder();
		await write('b.json', { about, expect: 'label', positive: ['fine'], negative: [] });
	});

	it('gives the groups by name, and the first variants of the sets once more', async () => {
		await write('a.json', { about, expect: 'same', positive: [], negative: ['{he|she} bored me'] });
		expect(await readBehaviour(folder)).toEqual([
			{
				name: 'a',
				about,
				expect: 'same',
				items: [{ label: 'negative', variants: ['he bored me', 'she bored me'] }]
			},
			{ name: 'b', about, expect: 'label', items: [{ label: 'positive', variants: ['fine'] }] },
			{
				name: 'plain',
				about: expect.stringContaining('first') as string,
				expect: 'label',
				items: [{ label: 'negative', variants: ['he bored me'] }]
			}
		]);
	});

	it.each([
		['a set of one', { about, expect: 'same', positive: ['fine'], negative: [] }],
		[
			'variants where a label is expected',
			{ about, expect: 'label', positive: ['{a|b}'], negative: [] }
		],
		['uneven braces', { about, expect: 'same', positive: ['{a|b} {c|d|e}'], negative: [] }],
		['a missing list', { about, expect: 'label', positive: [] }]
	])('refuses %s', async (_, file) => {
		await write('a.json', file);
		await expect(readBehaviour(folder)).rejects.toMatchObject({ code: 'training/bad-behaviour' });
	});
});

describe('measureBehaviour', () => {
	const probabilities: Record<string, number> = { up: 0.9, half: 0.5, down: 0.1, nothing: NaN };
	const classify = (texts: readonly string[]) =>
		Promise.resolve(texts.map((text) => probabilities[text] ?? NaN));
	const measure = async (
		expected: 'label' | 'same',
		label: 'positive' | 'negative',
		...variants: string[]
	) => {
		const group = { name: 'g', about: '', expect: expected, items: [{ label, variants }] };
		const [result] = await measureBehaviour([group], classify);
		return result?.passed;
	};

	it.each([
		['positive', 'up', 1],
		['positive', 'half', 1],
		['positive', 'down', 0],
		['positive', 'nothing', 0],
		['negative', 'up', 0],
		['negative', 'half', 0],
		['negative', 'down', 1],
		['negative', 'nothing', 0]
	] as const)('wants %s of %j: %d', async (label, text, passed) => {
		expect(await measure('label', label, text)).toBe(passed);
	});

	it.each([
		[['up', 'half'], 1],
		[['down', 'down'], 1],
		[['half', 'down'], 0],
		[['nothing', 'nothing'], 0]
	])('wants one label, whichever, for the set %j: %d', async (variants, passed) => {
		expect(await measure('same', 'positive', ...variants)).toBe(passed);
	});

	it('keeps groups and texts apart, and says what failed', async () => {
		const item = (text: string) => ({ label: 'positive' as const, variants: [text] });
		const groups = [
			{ name: 'first', about: 'a', expect: 'label' as const, items: [item('up'), item('down')] },
			{ name: 'second', about: 'b', expect: 'label' as const, items: [item('half')] }
		];
		expect(await measureBehaviour(groups, classify)).toEqual([
			{
				group: 'first',
				about: 'a',
				passed: 1,
				total: 2,
				failures: [{ label: 'positive', answers: [{ text: 'down', probability: 0.1 }] }]
			},
			{ group: 'second', about: 'b', passed: 1, total: 1, failures: [] }
		]);
	});
});

describe('toGroupScore', () => {
	const group = { group: 'g', about: 'made for this test', passed: 1, total: 4 };
	const failing = (...probabilities: number[]) => ({
		label: 'positive' as const,
		answers: probabilities.map((probability) => ({ text: String(probability), probability }))
	});

	it('keeps the failure that is the furthest from right', () => {
		const failures = [failing(0.4), failing(0.3, 0.7), failing(0.15), failing(NaN)];
		expect(toGroupScore({ ...group, failures })).toEqual({ ...group, failure: failures[1] });
	});

	it('has none where nothing failed, or nothing gave a probability', () => {
		expect(toGroupScore({ ...group, failures: [] })).toEqual(group);
		expect(toGroupScore({ ...group, failures: [failing(NaN)] })).toEqual(group);
	});
});
