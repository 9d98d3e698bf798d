// What a row of a file is to the table that it came into.
import type { BatchInfo, RowView, TableChoice } from '../contract/batch-table.ts';
import type { RowChunk } from '../storage/batch-rows.ts';
import { readLabel } from '../table/read-label.ts';
import type { TableRecord } from '../table/read-records.ts';
import type { Given, RowColumns } from './row-columns.ts';

/** A file that was read, as far as it is held in memory; its texts are in the store. */
export interface Table {
	info: BatchInfo;
	columns: RowColumns;
	/** Why rows have no result, where that did not come from the file itself. */
	problems: Map<number, string>;
}

/** @returns  why a row cannot be classified; undefined where it can */
export function problemOf(
	{ cells, problem }: TableRecord,
	text: string,
	{ columns }: TableChoice
): string | undefined {
	if (problem !== undefined) return problem;
	if (cells.length > columns.length)
		return `This row has ${String(cells.length)} cells, and there are ${String(columns.length)} columns.`;
	return text.trim() === '' ? 'There is no text in this row.' : undefined;
}

/** As many cells as there are columns. */
export function fit(cells: string[], { columns }: TableChoice): string[] {
	return columns.map((_, i) => cells[i] ?? '');
}

export function readGiven(
	cells: readonly string[],
	{ labelColumn }: Pick<TableChoice, 'labelColumn'>
): Given {
	const cell = cells[labelColumn]?.trim() ?? '';
	return cell === '' ? 'none' : (readLabel(cell) ?? 'unknown');
}

/** A broken row has no columns: all of it stands for its text. */
export function textOf(chunk: RowChunk, place: number, { textColumn, columns }: BatchInfo): string {
	const cells = chunk.cells[place] ?? [];
	return cells.length === columns.length ? (cells[textColumn] ?? '') : cells.join(' ');
}

export function viewRow(
	{ info, columns, problems }: Table,
	chunk: RowChunk,
	index: number,
	place: number
): RowView {
	const probability = columns.probabilities[index] ?? NaN;
	const problem = chunk.problems.get(place) ?? problems.get(index);
	const givenLabel = chunk.cells[place]?.[info.labelColumn];
	return {
		index,
		number: chunk.numbers[place] ?? index + 1,
		text: textOf(chunk, place, info),
		...(Number.isNaN(probability) ? {} : { probability }),
		...(givenLabel ? { givenLabel } : {}),
		...(problem === undefined ? {} : { problem })
	};
}
