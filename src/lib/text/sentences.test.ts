import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { splitSentences } from './sentences.ts';

const sentencesOf = (text: string) =>
	splitSentences(text).map(({ start, end }) => text.slice(start, end));

afterEach(() => vi.unstubAllGlobals());

it.each([
	['', []],
	['  \n ', []],
	['Good.', ['Good.']],
	[' I laughed!  Twice? \n\nThe end ', ['I laughed!', 'Twice?', 'The end']],
	['no marks at all', ['no marks at all']]
])('%j gives %j', (text, expected) => {
	expect(sentencesOf(text)).toEqual(expected);
});

it('gives lines where the browser cannot find sentences', () => {
	vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
	expect(sentencesOf('One. Two.\n\n  Three.')).toEqual(['One. Two.', 'Three.']);
});

it('every text is covered, in order, but for white space', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
			let from = 0;
			let rest = '';
			for (const { start, end } of splitSentences(text)) {
				if (start < from) rest += 'overlap';
				rest += text.slice(from, start);
				from = end;
			}
			expect((rest + text.slice(from)).trim()).toBe('');
		})
	);
});
