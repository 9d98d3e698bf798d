// Results into the store and, on a later visit, the whole table out of it.
import type { BatchInfo, RowResult } from '../contract/batch-table.ts';
import { CHUNK_ROWS, type BatchStore } from '../storage/batch-rows.ts';
import { buildColumns } from './row-columns.ts';
import { readGiven, type Table } from './table-rows.ts';

/** Keep the chunks that these results belong to, whole. */
export async function keepResults(
	store: BatchStore,
	{ info, columns, problems }: Table,
	results: readonly RowResult[]
): Promise<void> {
	const chunks = new Set(results.map(({ index }) => Math.floor(index / CHUNK_ROWS)));
	for (const chunk of chunks) {
		const start = chunk * CHUNK_ROWS;
		const own = new Map<number, string>();
		for (let place = 0; place < CHUNK_ROWS; place++) {
			const problem = problems.get(start + place);
			if (problem !== undefined) own.set(place, problem);
		}
		const probabilities = columns.probabilities.slice(start, start + CHUNK_ROWS);
		await store.putResults(info.id, chunk, { probabilities, problems: own });
	}
}

/** @returns  undefined when rows are missing, as after a browser has cleared part of its storage */
export async function recallColumns(
	store: BatchStore,
	info: Omit<BatchInfo, 'isKept'>
): Promise<Pick<Table, 'columns' | 'problems'> | undefined> {
	const builder = buildColumns();
	const problems = new Map<number, string>();
	const probabilities = new Float32Array(info.rowCount).fill(NaN);
	for (let start = 0; start < info.rowCount; start += CHUNK_ROWS) {
		const chunk = start / CHUNK_ROWS;
		const rows = await store.getRows(info.id, chunk);
		const count = Math.min(CHUNK_ROWS, info.rowCount - start);
		if (rows?.numbers.length !== count || rows.cells.length !== count) return undefined;
		const results = await store.getResults(info.id, chunk);
		if (results?.probabilities.length === count) probabilities.set(results.probabilities, start);
		for (const [place, cells] of rows.cells.entries()) {
			const problem = results?.problems.get(place);
			if (problem !== undefined) problems.set(start + place, problem);
			builder.add({
				length: (cells[info.textColumn] ?? '').length,
				given: readGiven(cells, info),
				isFailed: rows.problems.has(place) || problem !== undefined
			});
		}
	}
	const columns = builder.build();
	columns.probabilities.set(probabilities);
	return { columns, problems };
}
