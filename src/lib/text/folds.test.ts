import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FOLDS } from './folds.ts';
import { FOLDED, kindOf, UNIT_KINDS } from './kinds.ts';

describe('FOLDS', () => {
	it('is the same table whatever Unicode version the runtime has', () => {
		// Python's unicodedata 14.0 gives this digest from the same ranges, Node's ICU with Unicode 17.0 too.
		const lines = [...FOLDS]
			.sort(([a], [b]) => a - b)
			.map(([codePoint, plain]) => `${codePoint.toString(16)} ${plain}\n`);
		expect(lines.length).toBe(1630);
		expect(createHash('sha256').update(lines.join('')).digest('hex')).toBe(
			'df23674ae6de6a381a10a9dd053dd6136a7bc99ce86fc18764fa90c027213f38'
		);
	});

	it('folds characters beyond ASCII to letters and digits alone, or to punctuation alone', () => {
		for (const [codePoint, plain] of FOLDS) {
			expect(codePoint).toBeGreaterThan(0x7f);
			expect(plain).toMatch(/^([a-z0-9]+|[!-/:-@[-`{-~]+)$/);
			expect(kindOf(codePoint)).toBe(FOLDED);
		}
	});
});

describe('kindOf', () => {
	it('agrees with the table of UTF-16 units', () => {
		expect(UNIT_KINDS.length).toBe(0x10000);
		expect(UNIT_KINDS.every((kind, unit) => kind === kindOf(unit))).toBe(true);
	});
});
