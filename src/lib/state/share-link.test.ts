import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	MAX_FRAGMENT_LENGTH,
	readFragment,
	readShared,
	writeFragment,
	writePlainFragment
} from './share-link.ts';

describe('a link to a review', () => {
	it.each([
		['a word', 'Good!'],
		['more than one script', 'Très bon 👍 — مُمْتَع، 好看'],
		['what has a meaning in addresses', '100% #1 & more? a=b+c'],
		['lines', 'One.\n\nTwo.\r\nThree.'],
		['the same again and again', 'So good. '.repeat(2000)]
	])('gives back %s', async (_, text) => {
		const fragment = await writeFragment(text);
		expect(fragment).toMatch(/^#[a-z]+=/);
		expect(await readFragment(fragment ?? '')).toBe(text);
		expect(await readFragment(new URL(fragment ?? '', 'https://example.org/').hash)).toBe(text);
	});

	it('gives back any text that it takes', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
				expect(await readFragment((await writeFragment(text)) ?? '')).toBe(
					text.replace(/\p{Surrogate}/gu, '\uFFFD')
				);
				expect(await readFragment(writePlainFragment(text))).toBe(
					text.replace(/\p{Surrogate}/gu, '\uFFFD')
				);
			}),
			{ numRuns: 12 }
		);
	});

	it('writes a short text out, and deflates a long one', async () => {
		expect(await writeFragment('Good!')).toBe('#text=Good!');
		const long = 'I went in expecting little and came out with a smile. '.repeat(10);
		const fragment = (await writeFragment(long)) ?? '';
		expect(fragment).toMatch(/^#deflated=[\w-]+$/);
		expect(fragment.length).toBeLessThan(long.length / 4);
	});

	it('is not made of a text that no link can hold', async () => {
		// Noise, of which nothing is left out by deflating; the same on each run.
		let state = 1;
		const noise = Array.from({ length: 20_000 }, () => {
			state = (state * 48271) % 2147483647;
			return String.fromCharCode(33 + (state % 90));
		}).join('');
		expect(await writeFragment(noise)).toBeUndefined();
		expect((await writeFragment(noise.slice(0, 5_000)))?.length).toBeLessThanOrEqual(
			MAX_FRAGMENT_LENGTH
		);
	});

	it.each(['', '#', '#top', '#text=%E0%A4%A', '#deflated=!', '#deflated=AAAA', '#deflated='])(
		'that is damaged or none, such as %j, is read as none',
		async (fragment) => {
			expect(await readFragment(fragment)).toBeUndefined();
		}
	);

	it('that claims to hold more than anybody writes is read as none', async () => {
		const bomb = await writeFragment('a'.repeat(1_000_001));
		expect(bomb?.length).toBeLessThan(MAX_FRAGMENT_LENGTH);
		expect(await readFragment(bomb ?? '')).toBeUndefined();
	});
});

describe('what another app shares', () => {
	it.each([
		['?text=Good%20film&title=A%20page', 'Good film'],
		['?text=&title=A+page', 'A page'],
		['?text=Good+film&title=A+page&url=https://example.org/', 'Good film'],
		['?text=%22Good+film%22%0A+https://example.org/%23:~:text=Good', '"Good film"'],
		['?text=See+https://example.org/+and+weep', 'See https://example.org/ and weep'],
		['?text=https://example.org/&title=A+page', ''],
		['?title=A+page&url=https://example.org/', ''],
		['?text=%20%20&title=', undefined],
		['?engine=wasm', undefined],
		['', undefined]
	])('of %j is %j', (search, text) => {
		expect(readShared(search)).toBe(text);
	});
});
