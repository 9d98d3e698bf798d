import { expect, it } from 'vitest';
import { isUnsure } from './sureness.ts';

const band = { low: 0.3, high: 0.7 };

it.each([
	[0.29, false],
	[0.3, true],
	[0.5, true],
	[0.7, true],
	[0.71, false],
	[NaN, false]
])('an answer of %s is unsure: %s', (probability, expected) => {
	expect(isUnsure(probability, band)).toBe(expected);
});

it('a model without a band is never unsure', () => {
	expect(isUnsure(0.5, null)).toBe(false);
});
