// Files in and files out, with whatever stands in their cells.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createRecordReader, type Dialect, type TableRecord } from './read-records.ts';
import { FORMULA, nameColumns, writeEnd, writeRows, writeStart } from './write-table.ts';

const csv: Dialect = { format: 'csv', delimiter: ',', columns: [] };

function read(pieces: readonly string[], dialect: Dialect = csv): TableRecord[] {
	const reader = createRecordReader(dialect);
	return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
}

/** Cut a text at places of the test's choice. */
function cut(text: string, places: readonly number[]): string[] {
	const ends = [...places.map((place) => place % (text.length + 1)), text.length].sort(
		(a, b) => a - b
	);
	return ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end));
}

const cell = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.string({ unit: fc.constantFrom('"', ',', ';', '\n', '\t', ' ', 'a', '=', "'", '|', 'é') })
);
/** A row of blanks only is no row, so the first cell always has a letter. */
const table = fc
	.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 })
	.map((rows) => rows.map(([a, b]) => [`x${a}`, b].map((each) => each.replace(/\r\n?/g, '\n'))));
const places = fc.array(fc.nat(), { maxLength: 6 });

describe('reading', () => {
	it('gives back every cell that was written, however the file is cut on its way', () => {
		fc.assert(
			fc.property(table, fc.constantFrom(',', ';', '\t', '|'), places, (rows, delimiter, at) => {
				const text = Papa.unparse(rows, { delimiter, newline: '\n', quotes: true });
				const records = read(cut(text, at), { ...csv, delimiter });
				expect(records).toEqual(rows.map((cells, i) => ({ number: i + 1, cells })));
			})
		);
	});

	it('gives the same records of any text at all, however it is cut', () => {
		fc.assert(
			fc.property(fc.array(cell), places, (cells, at) => {
				const text = cells.join('').replace(/\r\n?/g, '\n');
				expect(read(cut(text, at))).toEqual(read([text]));
			})
		);
	});

	it('reads JSON Lines, however they are cut', () => {
		fc.assert(
			fc.property(table, places, (rows, at) => {
				const text = rows.map(([a, b]) => JSON.stringify({ a, b })).join('\n');
				const records = read(cut(text, at), {
					format: 'jsonl',
					delimiter: ',',
					columns: ['a', 'b']
				});
				expect(records.map(({ cells }) => cells)).toEqual(rows);
			})
		);
	});

	it('tells of a quotation mark that nobody closes, by its number, and reads on after it', () => {
		const records = read(['text,label\n"never closed,1\nfine,0\n"also ""fine""",1\n']);
		expect(records).toEqual([
			{ number: 1, cells: ['text', 'label'] },
			{ number: 2, cells: ['"never closed,1'], problem: expect.stringContaining('quotation mark') },
			{ number: 3, cells: ['fine', '0'] },
			{ number: 4, cells: ['also "fine"', '1'] }
		]);
	});

	it('gives up one line, not the rest of the file, where a quotation mark swallows a million characters', () => {
		const lines = `${'word '.repeat(200)}\n`.repeat(60);
		const records = read(['"open\n', ...new Array<string>(20).fill(lines)]);
		expect(records).toHaveLength(1201);
		expect(records.filter(({ problem }) => problem)).toHaveLength(1);
	});

	it('forgives a quotation mark that was not doubled', () => {
		expect(read(['"He said "wow" and left",1\n'])).toEqual([
			{ number: 1, cells: ['He said "wow" and left', '1'] }
		]);
	});

	it('counts blank rows and leaves them out', () => {
		expect(read(['a\n\n \nb\n']).map(({ number }) => number)).toEqual([1, 4]);
	});

	it('tells of a line that is no JSON object, and takes numbers and nothing as text', () => {
		const dialect: Dialect = { format: 'jsonl', delimiter: ',', columns: ['text', 'stars'] };
		expect(read(['{"text":"good","stars":4}\n[1]\n{"text":null}\n{"text":"cut'], dialect)).toEqual([
			{ number: 1, cells: ['good', '4'] },
			{ number: 2, cells: ['[1]'], problem: 'This line is not a JSON object.' },
			{ number: 4, cells: ['{"text":"cut'], problem: 'This line is not a JSON object.' }
		]);
	});
});

describe('writing', () => {
	const columns = ['text', 'note'];
	const toRows = (rows: string[][]) =>
		rows.map((cells, i) => ({ number: i + 2, cells, probability: 0.25 }));
	const write = (format: 'csv' | 'json', rows: string[][]) =>
		writeStart(format, columns) +
		writeRows(format, columns, toRows(rows.slice(0, 1)), true) +
		writeRows(format, columns, toRows(rows), rows.length === 0) +
		writeEnd(format);

	it('CSV has every cell as it was, but for an apostrophe where a spreadsheet could run it', () => {
		fc.assert(
			fc.property(table, (rows) => {
				const text = writeStart('csv', columns) + writeRows('csv', columns, toRows(rows), true);
				const { data } = Papa.parse<string[]>(text.slice(1), {
					skipEmptyLines: true,
					delimiter: ','
				});
				const [names, ...records] = data;
				expect(names).toEqual(['row', 'text', 'note', 'sentiment', 'probability', 'problem']);
				expect(records.map((cells) => cells.slice(1, 3))).toEqual(
					rows.map((cells) => cells.map((each) => (FORMULA.test(each) ? `'${each}` : each)))
				);
				expect(records.flat().filter((each) => FORMULA.test(each))).toEqual([]);
			})
		);
	});

	it.each(['=1+1', '+1', '-2', '@SUM(A1)', '\t=1', ' =1', '|calc', '＝1', '%0A=1', '\n=1'])(
		'CSV lets no spreadsheet run %j',
		(text) => {
			const [, row] = Papa.parse<string[]>(write('csv', [[text, 'x']]).slice(1)).data;
			expect(row?.[1]).toBe(`'${text}`);
		}
	);

	it('JSON can be read by others, and has every cell as it was', () => {
		fc.assert(
			fc.property(table, (rows) => {
				const [, ...parsed] = JSON.parse(write('json', rows)) as Record<string, unknown>[];
				expect(parsed).toEqual(
					rows.map(([text, note], i) => ({
						...{ row: i + 2, text, note },
						...{ sentiment: 'negative', probability: 0.25, problem: null }
					}))
				);
			})
		);
	});

	it('gives every column a name of its own', () => {
		expect(nameColumns(['text', 'text', 'row', 'problem'])).toEqual([
			'matinee row',
			...['text', 'text 2', 'row', 'problem'],
			...['sentiment', 'probability', 'matinee problem']
		]);
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('row', 'matinee row', 'a', 'a 2', 'problem')),
				(names) => {
					expect(new Set(nameColumns(names)).size).toBe(names.length + 4);
				}
			)
		);
	});
});
