import { describe, expect, it } from 'vitest';
import type { Encoding } from '../contract/batch-table.ts';
import { detectEncoding, readText } from './detect-encoding.ts';
import { previewTable } from './preview-table.ts';

const preview = (text: string, name = 'reviews.csv', wishes = {}) =>
	previewTable(text, true, name, wishes);

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBigEndian: boolean) => {
	const view = new DataView(new ArrayBuffer(text.length * 2));
	for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !isBigEndian);
	return new Uint8Array(view.buffer);
};
const review = 'Caf\u00e9, \u201cwow\u201d\r\nand more\rof it\n';

describe('a file is decoded', () => {
	it.each<[Encoding, string, Uint8Array<ArrayBuffer>]>([
		['utf-8', 'UTF-8', utf8(review)],
		['utf-8', 'UTF-8 with a mark', utf8(`\ufeff${review}`)],
		['utf-16le', 'UTF-16 with a mark', utf16(`\ufeff${review}`, false)],
		['utf-16be', 'UTF-16, high byte first, with a mark', utf16(`\ufeff${review}`, true)],
		['utf-16le', 'UTF-16 without a mark', utf16(review, false)],
		['utf-16be', 'UTF-16, high byte first, without a mark', utf16(review, true)],
		[
			'windows-1252',
			'windows-1252',
			Uint8Array.from(review, (c) => ({ '\u201c': 0x93, '\u201d': 0x94 })[c] ?? c.charCodeAt(0))
		]
	])('as %s where it is %s, and its lines end in one way', async (encoding, _, bytes) => {
		const file = new Blob([bytes]);
		expect(await detectEncoding(file)).toBe(encoding);
		const pieces: string[] = [];
		for await (const piece of readText(file, encoding)) pieces.push(piece);
		expect(pieces.join('')).toBe('Caf\u00e9, \u201cwow\u201d\nand more\nof it\n');
	});

	it('as UTF-8 where one character of many is broken', async () => {
		const file = new Blob([utf8('é'.repeat(20)), Uint8Array.of(0xe9), utf8(' é')]);
		expect(await detectEncoding(file)).toBe('utf-8');
	});

	it('as windows-1252 where the first letter that tells comes late', async () => {
		const file = new Blob([utf8('plain '.repeat(50_000)), Uint8Array.of(0xe9, 0x20)]);
		expect(await detectEncoding(file)).toBe('windows-1252');
	});
});

describe('a preview', () => {
	it('finds the review, the label and the header of a CSV file', () => {
		expect(preview('id,review,sentiment\n1,"Good, really",positive\n2,Bad,negative\n')).toEqual({
			format: 'csv',
			delimiter: ',',
			hasHeader: true,
			columns: ['id', 'review', 'sentiment'],
			rows: [
				['1', 'Good, really', 'positive'],
				['2', 'Bad', 'negative']
			],
			textColumn: 1,
			labelColumn: 2
		});
	});

	it.each([
		['semicolons', 'text;label\nA fine film, truly;1\nA bad one, sadly;0\n', ';'],
		['tabs', 'text\tlabel\nA fine film, truly\t1\nA bad one\t0\n', '\t']
	])('finds %s', (_, text, delimiter) => {
		expect(preview(text)).toMatchObject({ delimiter, columns: ['text', 'label'], labelColumn: 1 });
	});

	it('finds that there is no header, and lets the visitor say otherwise', () => {
		const text = 'A long review of a film.,1\nAnother review of a film.,0\n';
		expect(preview(text)).toMatchObject({
			hasHeader: false,
			columns: ['Column 1', 'Column 2'],
			rows: [['A long review of a film.', '1'], expect.anything()],
			textColumn: 0,
			labelColumn: 1
		});
		expect(preview(text, 'a.csv', { hasHeader: true }).rows).toHaveLength(1);
	});

	it.each([
		['jsonl', 'reviews', '{"stars":9,"text":"Good film"}\n{"text":"Bad film","label":"neg"}\n'],
		['text', 'reviews.txt', 'Good, really good.\nBad, and long.\n'],
		['text', '', 'I liked it, mostly, but the text was dull'],
		['csv', '', 'review,label\nGood,1\n'],
		['tsv', '', 'Good film\t1\nBad film\t0\n']
	])('takes a file for %s by its name %j or by its content', (format, name, text) => {
		expect(preview(text, name).format).toBe(format);
	});

	it('knows the keys of JSON Lines that only some lines have', () => {
		expect(
			preview('{"stars":9,"text":"Good film"}\n{"text":"Bad film","label":"neg"}\n', 'a.jsonl')
		).toMatchObject({ columns: ['stars', 'text', 'label'], textColumn: 1, labelColumn: 2 });
	});

	it.each([
		['data/no-rows', ' \n\n'],
		['data/not-a-table', 'PK\u0003\u0004\0\0'],
		['data/not-a-table', '[{"text":"a"}]']
	])('refuses with %s: %j', (code, text) => {
		expect(() => preview(text)).toThrow(expect.objectContaining({ code }));
	});

	it('refuses a file of JSON Lines without an object', () => {
		expect(() => preview('nothing\n', 'a.jsonl')).toThrow(
			expect.objectContaining({ code: 'data/not-a-table' })
		);
	});
});
