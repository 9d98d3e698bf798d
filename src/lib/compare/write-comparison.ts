// A comparison → a file, for spreadsheets and for programs. With Papa Parse behind it, it is imported on demand only.
import Papa from 'papaparse';
import { isPair, pointsApart, type ComparisonRow } from '../contract/comparison.ts';
import { FORMULA } from '../table/write-table.ts';
import { agrees, summarize } from './summarize.ts';

/** @returns  CSV with the mark that makes Excel read UTF-8, and an apostrophe before every cell that a spreadsheet could run */
export function writeCsv(rows: readonly ComparisonRow[]): string {
	const records = rows.map(flatten);
	return `\ufeff${Papa.unparse(records, { newline: '\r\n', escapeFormulae: FORMULA, columns: [...columns] })}\r\n`;
}

/** @returns  the summary and all rows */
export function writeJson(rows: readonly ComparisonRow[]): string {
	return `${JSON.stringify({ summary: summarize(rows), rows: rows.map(flatten) }, null, '\t')}\n`;
}

const columns = [
	'row',
	'review',
	'request',
	'device label',
	'device probability',
	'device ms',
	'device engine',
	'device problem',
	'cloud label',
	'cloud probability',
	'cloud ms',
	'cloud credentials ms',
	'cloud network ms',
	'cloud model ms',
	'cloud model',
	'cloud problem',
	'agree',
	'points apart'
] as const;

type FlatRow = Record<(typeof columns)[number], string | number | boolean | null>;

function flatten(row: ComparisonRow): FlatRow {
	const { local, cloud } = row;
	return {
		row: row.number,
		review: row.text,
		request: row.id,
		'device label': local?.label ?? null,
		'device probability': round(local?.probability),
		'device ms': round(local?.durationMs),
		'device engine': local?.engine ?? null,
		'device problem': row.localError?.message ?? null,
		'cloud label': cloud?.label ?? null,
		'cloud probability': round(cloud?.probability),
		'cloud ms': round(cloud?.durationMs),
		'cloud credentials ms': round(cloud?.times.credentialsMs),
		'cloud network ms': round(cloud?.times.networkMs),
		'cloud model ms': round(cloud?.times.modelMs),
		'cloud model': cloud?.modelId ?? null,
		'cloud problem': row.cloudError?.message ?? null,
		agree: isPair(row) ? agrees(row) : null,
		'points apart': isPair(row) ? round(pointsApart(row)) : null
	};
}

/** More digits than the engines agree on, or clocks tell, would be noise. */
function round(value: number | undefined): number | null {
	return value === undefined ? null : Number(value.toFixed(5));
}
