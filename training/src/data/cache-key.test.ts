import { expect, it } from 'vitest';
import { cacheKeyOf, fingerprintCode } from './cache-key.ts';
import type { DataOptions } from './options.ts';

const options: DataOptions = {
	split: 'official',
	validationFraction: 0.1,
	vocabularySize: 100,
	vocabularySource: 'train',
	seed: 1,
	text: {
		version: 1,
		marks: '!',
		stopWords: 'none',
		stemming: 'none',
		spelling: 'none',
		maxTokens: 8,
		headTokens: 4
	}
};
const key = cacheKeyOf('data', options, 'code');

it('is the same for the same options in another order', () => {
	const { split, text, ...rest } = options;
	const { marks, ...restOfText } = text;
	expect(cacheKeyOf('data', { ...rest, text: { ...restOfText, marks }, split }, 'code')).toBe(key);
});

it('is another one when anything changes', () => {
	const text = (changes: Partial<DataOptions['text']>) => ({
		...options,
		text: { ...options.text, ...changes }
	});
	const changed: DataOptions[] = [
		{ ...options, split: 'paper' },
		{ ...options, validationFraction: 0.2 },
		{ ...options, vocabularySize: 101 },
		{ ...options, vocabularySource: 'train+unlabelled' },
		{ ...options, seed: 2 },
		{ ...options, sample: 10 },
		text({ marks: '!?' }),
		text({ stopWords: 'nltk-english' }),
		text({ stemming: 'porter' }),
		text({ spelling: 'nearest' }),
		text({ maxTokens: 9 }),
		text({ headTokens: 5 })
	];
	const keys = changed.map((other) => cacheKeyOf('data', other, 'code'));
	keys.push(cacheKeyOf('other data', options, 'code'), cacheKeyOf('data', options, 'other code'));
	expect(new Set([key, ...keys]).size).toBe(15);
});

it('finds the code', async () => {
	const fingerprint = await fingerprintCode();
	expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
	expect(await fingerprintCode()).toBe(fingerprint);
});
