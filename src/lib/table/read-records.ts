// text → records, as the text comes in. A record that is broken is told with its number, and the next line goes on.
import Papa, { type ParseStepResult } from 'papaparse';
import type { TableFormat } from '../contract/batch-table.ts';

export interface TableRecord {
	/** As a spreadsheet or an editor counts: the first record of the file is 1, blank ones count as well. */
	number: number;
	/** In the order of the columns; fewer or more than those where the file has it so. */
	cells: string[];
	/** Why the record cannot be used, as a sentence. */
	problem?: string;
}

export interface RecordReader {
	/** @param text  the next piece of the file, lines ending in `\n`
	 *  @returns     the records that are whole by now, blank ones left out */
	push(text: string): TableRecord[];
	/** @returns  what is left when the file is over */
	end(): TableRecord[];
}

export interface Dialect {
	format: TableFormat;
	/** For `csv` and `tsv`. */
	delimiter: string;
	/** The keys to take from each object, for `jsonl`. */
	columns: readonly string[];
}

/** No review is that long; a quotation mark that nobody closes would take the rest of the file. */
const MAX_RECORD_CHARACTERS = 1_000_000;

const UNCLOSED = 'A quotation mark in this row is not closed, or stands where none may stand.';

/** Make a reader for one file.
 *  @example  const reader = createRecordReader({ format: 'csv', delimiter: ',', columns: [] });
 *            reader.push('text,label\n"good, '); reader.push('really",1\n') gives [{ number: 2, cells: ['good, really', '1'] }] */
export function createRecordReader(dialect: Dialect): RecordReader {
	let number = 0;
	let buffer = '';
	const toRecords =
		dialect.format === 'csv' || dialect.format === 'tsv'
			? readDelimited(dialect.delimiter, () => ++number)
			: readLines(dialect, () => ++number);
	const run = (isEnd: boolean): TableRecord[] => {
		const records: TableRecord[] = [];
		const used = toRecords(buffer, isEnd, (record) => {
			if (record.problem !== undefined || !isBlank(record.cells)) records.push(record);
		});
		buffer = buffer.slice(used);
		return records;
	};
	return {
		push(text) {
			buffer += text;
			return run(false);
		},
		end: () => run(true)
	};
}

/** @returns  how many characters of the buffer are done with */
type ToRecords = (buffer: string, isEnd: boolean, emit: (record: TableRecord) => void) => number;

function readLines({ format, columns }: Dialect, nextNumber: () => number): ToRecords {
	const read = format === 'jsonl' ? (line: string) => readJsonLine(line, columns) : readTextLine;
	return (buffer, isEnd, emit) => {
		let start = 0;
		for (;;) {
			let end = buffer.indexOf('\n', start);
			if (end < 0 && !isEnd) return start;
			if (end < 0) end = buffer.length;
			if (start >= buffer.length) return start;
			emit({ number: nextNumber(), ...read(buffer.slice(start, end)) });
			start = end + 1;
		}
	};
}

type LineContent = Pick<TableRecord, 'cells' | 'problem'>;

function readTextLine(line: string): LineContent {
	return { cells: [line] };
}

function readJsonLine(line: string, columns: readonly string[]): LineContent {
	if (line.trim() === '') return { cells: [] };
	try {
		const value: unknown = JSON.parse(line);
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
			const entries = new Map<string, unknown>(Object.entries(value));
			return { cells: columns.map((column) => toCell(entries.get(column))) };
		}
	} catch {
		// Said below.
	}
	return { cells: [line], problem: 'This line is not a JSON object.' };
}

function toCell(value: unknown): string {
	if (value === undefined || value === null) return '';
	return typeof value === 'string' ? value : JSON.stringify(value);
}

function readDelimited(delimiter: string, nextNumber: () => number): ToRecords {
	return (buffer, isEnd, emit) => {
		let start = 0;
		for (;;) {
			const { end, isBroken } = parseFrom(buffer, start, delimiter, isEnd, (cells) =>
				emit({ number: nextNumber(), cells })
			);
			start = end;
			const isStuck = !isEnd && buffer.length - start > MAX_RECORD_CHARACTERS;
			if (!isBroken && !isStuck) return start;
			// What follows a broken quotation mark cannot be told apart: one line is given up, and all else tried again.
			const newline = buffer.indexOf('\n', start);
			const line = buffer.slice(start, newline < 0 ? undefined : newline);
			emit({ number: nextNumber(), cells: [line], problem: UNCLOSED });
			if (newline < 0) return buffer.length;
			start = newline + 1;
		}
	};
}

/** Let Papa Parse take records until the text is over or one is broken. Its streaming of files is not used: it cuts bytes
 *  before it decodes them, and with them characters.
 *  @returns  where the last good record ends, and whether the one after it is broken */
function parseFrom(
	buffer: string,
	start: number,
	delimiter: string,
	isEnd: boolean,
	emit: (cells: string[]) => void
): { end: number; isBroken: boolean } {
	const text = buffer.slice(start);
	let end = 0;
	let isBroken = false;
	const parser = new Papa.Parser({
		delimiter,
		newline: '\n',
		fastMode: false,
		step({ data, errors, meta }: ParseStepResult<string[][]>) {
			// A quotation mark inside of a quoted cell that was forgotten to be doubled is harmless within one line.
			const isSpread = errors.length > 0 && text.slice(end, meta.cursor - 1).includes('\n');
			const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
			if (isSpread || isOpen) {
				isBroken = true;
				parser.abort();
				return;
			}
			end = meta.cursor;
			for (const cells of data) emit(cells);
		}
	});
	if (text) parser.parse(text, 0, !isEnd);
	return { end: start + end, isBroken };
}

function isBlank(cells: readonly string[]): boolean {
	return cells.every((cell) => cell.trim() === '');
}
