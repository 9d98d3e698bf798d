// The start of a file → what it looks like: format, delimiter, header, and which columns are the review and its label.
import Papa from 'papaparse';
import type { PreviewWishes, TableFormat, TablePreview } from '../contract/batch-table.ts';
import { AppError } from '../contract/errors.ts';
import { readLabel } from './read-label.ts';
import { createRecordReader } from './read-records.ts';

/** What is guessed from. */
export const PREVIEW_CHARACTERS = 200_000;
const SAMPLE_ROWS = 50;
const SHOWN_ROWS = 5;
/** Longer than any name of a column, shorter than nearly any review. */
const MAX_NAME_LENGTH = 40;

const textNames =
	/^(reviews?|texts?|comments?|body|content|sentences?|phrases?|messages?)\b|review|text/i;
const labelNames = /^(labels?|sentiments?|class(es)?|polarity|targets?|truth)$|label|sentiment/i;

const endings: Record<string, TableFormat> = {
	csv: 'csv',
	tsv: 'tsv',
	tab: 'tsv',
	jsonl: 'jsonl',
	ndjson: 'jsonl'
};

/** Guess how a file is to be read.
 *  @param start    the first PREVIEW_CHARACTERS of it, lines ending in `\n`
 *  @param isWhole  whether that is all of it; the last record may be cut otherwise
 *  @throws         data/no-rows when nothing is in it; data/not-a-table when it is no text, or one JSON value */
export function previewTable(
	start: string,
	isWhole: boolean,
	name: string,
	wishes: PreviewWishes = {}
): Omit<TablePreview, 'name' | 'sizeBytes' | 'encoding'> {
	refuse(start);
	const format = wishes.format ?? guessFormat(start, name);
	const delimiter = format === 'tsv' ? '\t' : format === 'csv' ? guessDelimiter(start) : ',';
	const keys = format === 'jsonl' ? listKeys(start) : [];
	const reader = createRecordReader({ format, delimiter, columns: keys });
	const records = [...reader.push(start), ...(isWhole ? reader.end() : [])]
		.filter(({ problem }) => problem === undefined)
		.slice(0, SAMPLE_ROWS);
	const [first, ...others] = records.map(({ cells }) => cells);
	if (!first) throw noRows();
	const isDelimited = format === 'csv' || format === 'tsv';
	const hasHeader =
		format === 'jsonl' || (isDelimited && (wishes.hasHeader ?? isHeader(first, others)));
	const rows = isDelimited && hasHeader ? others : [first, ...others];
	const width = Math.max(1, ...(hasHeader ? [] : rows.map(({ length }) => length)));
	const columns = isDelimited && hasHeader ? nameAll(first) : keys;
	const named = columns.length > 0 ? columns : nameAll(new Array<string>(width).fill(''));
	const textColumn = guessTextColumn(named, rows);
	return {
		format,
		delimiter,
		hasHeader,
		columns: named,
		rows: rows.slice(0, SHOWN_ROWS),
		textColumn,
		labelColumn: guessLabelColumn(named, rows, textColumn)
	};
}

function refuse(start: string): void {
	if (start.trim() === '') throw noRows();
	if (start.includes('\0'))
		throw new AppError('data/not-a-table', 'This file is not text.', {
			next: 'Choose a CSV, TSV, JSON Lines or text file; a spreadsheet program can save one.'
		});
	// A line of JSON Lines may be cut, but it never starts with a bracket.
	if (/^\s*\[\s*[{\]]/.test(start))
		throw new AppError('data/not-a-table', 'This file is one JSON list.', {
			next: 'Save it as JSON Lines, one object a line, or as CSV.'
		});
}

function noRows(): AppError {
	return new AppError('data/no-rows', 'There is no row to read in this file.', {
		next: 'Choose another file, or paste the reviews.'
	});
}

function guessFormat(start: string, name: string): TableFormat {
	const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
	const known = endings[ending];
	if (known) return known;
	const lines = start.split('\n').filter((line) => line.trim() !== '');
	const [first = ''] = lines;
	if (/^\s*\{.*\}\s*$/.test(first)) return 'jsonl';
	const names = first.split(/[\t,;|]/);
	// Plain reviews are full of commas: a table is told by the names of its columns.
	const isTable =
		lines.length > 1 &&
		names.length > 1 &&
		names.every(isName) &&
		names.some((each) => textNames.test(unquote(each)));
	if (isTable) return first.includes('\t') ? 'tsv' : 'csv';
	return lines.length > 1 && lines.every((line) => line.includes('\t')) ? 'tsv' : 'text';
}

/** The one that gives most rows as many cells as the first. Papa Parse's own guess prefers the comma, and reviews are full
 *  of commas. */
function guessDelimiter(start: string): string {
	const scores = [',', ';', '\t', '|'].map((delimiter) => {
		const { data } = Papa.parse<string[]>(start, {
			delimiter,
			preview: SAMPLE_ROWS,
			skipEmptyLines: 'greedy'
		});
		const width = data[0]?.length ?? 0;
		// The last row may be cut.
		const alike = data.filter(({ length }) => length === width).length;
		return { delimiter, score: width > 1 ? alike / data.length : 0 };
	});
	return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function listKeys(start: string): string[] {
	const keys = new Set<string>();
	for (const line of start.split('\n').slice(0, SAMPLE_ROWS)) {
		try {
			const value: unknown = JSON.parse(line);
			if (typeof value === 'object' && value !== null && !Array.isArray(value))
				for (const key of Object.keys(value)) keys.add(key);
		} catch {
			// Reading the rows tells of it.
		}
	}
	if (keys.size === 0)
		throw new AppError('data/not-a-table', 'No line of this file is a JSON object.', {
			next: 'Choose another format below, or another file.'
		});
	return [...keys];
}

function isHeader(first: readonly string[], others: readonly (readonly string[])[]): boolean {
	if (others.length === 0 || !first.every(isName)) return false;
	if (first.some((cell) => readLabel(cell) !== undefined)) return false;
	if (first.some((cell) => textNames.test(cell) || labelNames.test(cell))) return true;
	return others.every((row) => row.some((cell, i) => cell.length > (first[i] ?? '').length * 2));
}

function isName(cell: string): boolean {
	const name = unquote(cell);
	return /^[^\d.,+-]/.test(name) && name.length <= MAX_NAME_LENGTH && name.split(/\s+/).length <= 3;
}

function unquote(cell: string): string {
	return cell.trim().replace(/^"(.*)"$/, '$1');
}

function nameAll(cells: readonly string[]): string[] {
	return cells.map((cell, i) => cell.trim() || `Column ${String(i + 1)}`);
}

function guessTextColumn(columns: readonly string[], rows: readonly (readonly string[])[]): number {
	const length = (column: number) =>
		rows.reduce((sum, row) => sum + (row[column] ?? '').length, 0) *
		(textNames.test(columns[column] ?? '') ? 4 : 1);
	return columns.reduce((best, _, i) => (length(i) > length(best) ? i : best), 0);
}

function guessLabelColumn(
	columns: readonly string[],
	rows: readonly (readonly string[])[],
	textColumn: number
): number {
	const isOfLabels = (column: number) => {
		const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '');
		const understood = cells.filter((cell) => readLabel(cell) !== undefined).length;
		// Under a name that says so, a few strange ones are the visitor's to see.
		const enough = labelNames.test(columns[column] ?? '') ? 0.5 : 0.9;
		return cells.length > 0 && understood >= cells.length * enough;
	};
	const candidates = columns.map((_, i) => i).filter((i) => i !== textColumn && isOfLabels(i));
	return (
		candidates.find((i) => labelNames.test(columns[i] ?? '')) ??
		(candidates.length === 1 ? candidates[0] : undefined) ??
		-1
	);
}
