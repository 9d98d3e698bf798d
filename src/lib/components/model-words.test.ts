import { describe, expect, it } from 'vitest';
import {
	countParameters,
	formatBytes,
	formatSeconds,
	formatShare,
	modelWords
} from './model-words.ts';

describe('numbers of the model', () => {
	it.each([
		[0.91796, '91.80\u00a0%'],
		[1, '100\u00a0%'],
		[0, '0\u00a0%'],
		[0.99999, '100.00\u00a0%']
	])('say the share %d as %j', (share, text) => {
		expect(formatShare(share)).toBe(text);
	});

	it.each([
		[1992196, '1.99\u00a0MB'],
		[281988, '0.28\u00a0MB'],
		[3271, '3.3\u00a0kB']
	])('say %d bytes as %j', (bytes, text) => {
		expect(formatBytes(bytes)).toBe(text);
	});

	it.each([
		[1, '1 second'],
		[42, '42 seconds'],
		[762, '13 minutes'],
		[6000, '100 minutes']
	])('say %d seconds as %j', (seconds, text) => {
		expect(formatSeconds(seconds)).toBe(text);
	});

	it.each([
		['last', 246],
		['last-max-mean', 256]
	] as const)('count the parameters of a model that reads out %s: %d', (pooling, count) => {
		const sizes = { vocabularySize: 10, embedding: 4, hidden: 5 };
		expect(countParameters({ ...sizes, pooling })).toBe(count);
	});

	it('say what a recipe leaves empty', () => {
		expect(modelWords.recipeValue('')).toBe('none');
		expect(modelWords.recipeValue(28000)).toBe('28,000');
		expect(modelWords.recipeValue('!?')).toBe('!?');
	});
});
