import { describe, expect, it } from 'vitest';
import {
	describeAccuracy,
	describeRun,
	formatShare,
	formatSize,
	formatTimeLeft
} from './batch-wording.ts';

describe('many reviews in words', () => {
	it.each([
		[0, 0, '–'],
		[2, 3, '66.7\u00a0%'],
		[9_999, 10_000, '99.9\u00a0%'],
		[1, 10_000, '0.1\u00a0%'],
		[0, 5, '0\u00a0%'],
		[5, 5, '100\u00a0%']
	])('%i of %i is %s', (part, whole, words) => {
		expect(formatShare(part, whole)).toBe(words);
	});

	it.each([
		[undefined, ''],
		[2, 'a few seconds left'],
		[42, 'about 40 seconds left'],
		[58, 'about 1 minute left'],
		[600, 'about 10 minutes left'],
		[7_300, 'about 2 h left']
	])('%s seconds are "%s"', (seconds, words) => {
		expect(formatTimeLeft(seconds)).toBe(words);
	});

	it.each([
		[999, '999\u00a0bytes'],
		[1_500, '1.5\u00a0kB'],
		[27_882_375, '27.9\u00a0MB'],
		[10_740_000_000, '10.7\u00a0GB']
	])('%i bytes are %s', (size, words) => {
		expect(formatSize(size)).toBe(words);
	});

	it('a run says how far it is', () => {
		const counts = { failedCount: 0, positiveCount: 0, negativeCount: 0, histogram: [] };
		const summary = { ...counts, rowCount: 5_000, doneCount: 1_200 };
		expect(describeRun('running', summary)).toBe('Reading: 1,200 of 5,000 rows');
		expect(describeRun('running', { ...summary, doneCount: 0 })).toBe('Starting…');
		expect(describeRun('done', { ...summary, doneCount: 5_000 })).toBe('All 5,000 rows are read');
	});

	it('accuracy is told only of rows that have both a label and a result', () => {
		const none = { positive: 0, negative: 0 };
		const confusion = {
			positive: { positive: 6, negative: 1 },
			negative: { positive: 1, negative: 2 }
		};
		expect(describeAccuracy({ confusion, unknownCount: 5 })).toBe(
			'80\u00a0% right: 8 of 10 labelled reviews'
		);
		const empty = { confusion: { positive: none, negative: none }, unknownCount: 5 };
		expect(describeAccuracy(empty)).toBeUndefined();
	});
});
