// Rows with their results → pieces of a file, for spreadsheets and for programs.
import Papa from 'papaparse';
import type { ExportFormat } from '../contract/batch-table.ts';

/** One row of the file that was read, with what the model says of it. */
export interface ResultRow {
	number: number;
	/** In the order of the columns. */
	cells: readonly string[];
	probability?: number;
	problem?: string;
}

/** What a spreadsheet may take for a formula and run. Full-width signs count in East Asian ones; blanks before it are
 *  dropped by some.
 *  @source  https://owasp.org/www-community/attacks/CSV_Injection */
export const FORMULA = /^[\s]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

const ADDED = ['row', 'sentiment', 'probability', 'problem'] as const;

/** @returns  the start of the file: for CSV the mark that makes Excel read UTF-8, and the names of the columns */
export function writeStart(format: ExportFormat, columns: readonly string[]): string {
	return format === 'csv' ? `\ufeff${toCsv([nameColumns(columns)])}` : '[\n';
}

/** @param isFirst  whether no row has been written before; JSON wants its commas in between
 *  @returns        the rows, in CSV with an apostrophe before every cell that a spreadsheet could run */
export function writeRows(
	format: ExportFormat,
	columns: readonly string[],
	rows: readonly ResultRow[],
	isFirst: boolean
): string {
	if (rows.length === 0) return '';
	if (format === 'csv') return toCsv(rows.map((row) => listCells(columns, row)));
	const names = nameColumns(columns);
	const objects = rows.map((row) => {
		const { number, probability, problem } = row;
		const values = [
			number,
			...columns.map((_, i) => row.cells[i] ?? ''),
			probability === undefined ? null : labelOf(probability),
			probability === undefined ? null : round(probability),
			problem ?? null
		];
		return JSON.stringify(Object.fromEntries(names.map((name, i) => [name, values[i]])));
	});
	return (isFirst ? '' : ',\n') + objects.join(',\n');
}

export function writeEnd(format: ExportFormat): string {
	return format === 'csv' ? '' : '\n]\n';
}

/** The columns of the file between ours; ours give way where a name is taken, so that none is lost. */
export function nameColumns(columns: readonly string[]): string[] {
	const taken = new Set<string>();
	const claim = (name: string): string => {
		let free = name;
		for (let i = 2; taken.has(free); i++) free = `${name} ${String(i)}`;
		taken.add(free);
		return free;
	};
	const own = columns.map(claim);
	const [row, ...after] = ADDED.map((name) => claim(taken.has(name) ? `matinee ${name}` : name));
	return [row ?? 'row', ...own, ...after];
}

function listCells(
	columns: readonly string[],
	{ number, cells, probability, problem }: ResultRow
): (string | number)[] {
	return [
		number,
		...columns.map((_, i) => cells[i] ?? ''),
		probability === undefined ? '' : labelOf(probability),
		probability === undefined ? '' : round(probability),
		problem ?? ''
	];
}

function labelOf(probability: number): string {
	return probability >= 0.5 ? 'positive' : 'negative';
}

/** More digits than the engines agree on would be noise. */
function round(probability: number): number {
	return Number(probability.toFixed(5));
}

function toCsv(rows: (string | number)[][]): string {
	return `${Papa.unparse(rows, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
