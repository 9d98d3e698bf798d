import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { vary } from './vary.ts';

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);
const variantsOf = (text: string) => new Set(SEEDS.map((seed) => vary(text, createRandom(seed))));

describe('vary', () => {
	it('changes words for others of their kind and side', () => {
		const variants = [...variantsOf('My sister found the plot clumsy')];
		expect(variants.length).toBeGreaterThan(20);
		for (const variant of variants) expect(variant).toMatch(/^My [a-z]+ found the [a-z]+ [a-z-]+$/);
		expect(variants).toContain('My sister found the plot clumsy');
		const blames = new Set(variants.map((variant) => variant.split(' ').at(-1)));
		expect(blames).toContain('mediocre');
		expect(blames).not.toContain('great');
	});

	it('leaves what turns the verdict, and words of several meanings', () => {
		const text = "It isn't even good, no worse than you'd like";
		expect(variantsOf(text)).toEqual(new Set([text]));
	});

	it('keeps capitals, marks and everything within a word', () => {
		expect([...variantsOf('Brilliant!')].every((text) => /^[A-Z][a-z-]+!$/.test(text))).toBe(true);
		expect(variantsOf("the movie's un-dull")).toEqual(new Set(["the movie's un-dull"]));
	});

	it('never adds or removes a word', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer(), (text, seed) => {
				const varied = vary(text, createRandom(seed));
				expect(varied.split(' ')).toHaveLength(text.split(' ').length);
			})
		);
	});
});
