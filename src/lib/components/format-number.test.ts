import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCount, formatNumber } from './format-number.ts';

test('a count is written as Intl writes it', () => {
	fc.assert(
		fc.property(fc.integer(), (count) => {
			expect(formatCount(count)).toBe(count.toLocaleString('en'));
		})
	);
});

test('a number is cut to its significant digits as Intl cuts it', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -99_999_999, max: 99_999_999 }),
			fc.integer({ min: 1, max: 5 }),
			(tenThousandths, digits) => {
				const value = tenThousandths / 1e4;
				const expected = value.toLocaleString('en', { maximumSignificantDigits: digits });
				expect(formatNumber(value, digits).replace(/^-0$/, '0')).toBe(
					expected.replace(/^-0$/, '0')
				);
			}
		)
	);
	expect(formatNumber(0.12345)).toBe('0.123');
});
