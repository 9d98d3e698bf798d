// A file of many reviews, away from the page: its rows are read, kept, searched and written here, and the page is given only
// what it shows. A shell for table.worker.ts; tests call it as it is.
import type { BatchInfo, RowView } from '../contract/batch-table.ts';
import { AppError } from '../contract/errors.ts';
import { CHUNK_ROWS, type BatchStore, type RowChunk } from '../storage/batch-rows.ts';
import { writeEnd, writeRows, writeStart, type ResultRow } from '../table/write-table.ts';
import { keepResults, recallColumns } from './keep-results.ts';
import { inspectFile, readTable } from './read-table.ts';
import { isPending, selectRows, summarizeColumns } from './row-columns.ts';
import type { TableWorker } from './table-protocol.ts';
import { textOf, viewRow, type Table } from './table-rows.ts';

export interface TableServiceOptions {
	store: BatchStore;
	/** Whether the store lost its hold on IndexedDB, and keeps things only for this visit. */
	isKept(): boolean;
	now?: () => number;
}

/** Chunks that are held, so that scrolling back and forth does not read them again. */
const HELD_CHUNKS = 16;

export function createTableService({
	store,
	isKept,
	now = Date.now
}: TableServiceOptions): TableWorker {
	let table: Table | undefined;
	let held = new Map<number, RowChunk>();
	/** Writes of results, one after another: two at once could leave the older one. */
	let writing = Promise.resolve();
	let searches = 0;

	function current(): Table {
		if (table) return table;
		throw new AppError('data/no-table', 'There are no rows on this page any more.', {
			next: 'Choose the file again.'
		});
	}

	async function readChunk(chunk: number): Promise<RowChunk> {
		const { info } = current();
		const kept = held.get(chunk) ?? (await store.getRows(info.id, chunk));
		if (!kept) {
			throw new AppError('storage/rows-lost', 'Some rows are no longer kept on this device.', {
				next: 'Choose the file again; another tab or the browser has deleted its rows.'
			});
		}
		held.delete(chunk);
		held.set(chunk, kept);
		for (const oldest of held.keys()) {
			if (held.size <= HELD_CHUNKS) break;
			held.delete(oldest);
		}
		return kept;
	}

	async function forEachChunk(
		indexes: Uint32Array | undefined,
		work: (chunk: RowChunk, index: number, place: number) => void
	): Promise<void> {
		const { columns } = current();
		const count = indexes?.length ?? columns.count;
		for (let i = 0; i < count; i++) {
			const index = indexes?.[i] ?? i;
			work(await readChunk(Math.floor(index / CHUNK_ROWS)), index, index % CHUNK_ROWS);
		}
	}

	const service: TableWorker = {
		inspect: inspectFile,

		async read(file, choice, report) {
			await service.clear();
			const id = crypto.randomUUID();
			const { columns, ...counts } = await readTable(file, choice, { store, id, report });
			const info: BatchInfo = {
				id,
				name: choice.name,
				...counts,
				columns: choice.columns,
				textColumn: choice.textColumn,
				labelColumn: choice.labelColumn,
				createdAt: now(),
				status: counts.badCount === counts.rowCount ? 'done' : 'running',
				isKept: isKept()
			};
			await store.putInfo(info);
			table = { info, columns, problems: new Map() };
			return { ...info, isKept: isKept() };
		},

		async reopen() {
			if (table) return { ...table.info, isKept: isKept() };
			const stored = await store.find();
			if (!stored) return undefined;
			const found = await recallColumns(store, stored);
			if (!found) {
				await store.clear();
				return undefined;
			}
			table = { info: { ...stored, isKept: isKept() }, ...found };
			return table.info;
		},

		async setStatus(status) {
			const { info } = current();
			info.status = status;
			await store.putInfo(info);
		},

		async readPending(from) {
			const { info, columns } = current();
			let first = from;
			while (first < columns.count && !isPending(columns, first)) first++;
			const indexes: number[] = [];
			const texts: string[] = [];
			if (first >= columns.count) return { indexes, texts };
			const number = Math.floor(first / CHUNK_ROWS);
			const chunk = await readChunk(number);
			const end = Math.min(columns.count, (number + 1) * CHUNK_ROWS);
			for (let index = first; index < end; index++) {
				if (!isPending(columns, index)) continue;
				indexes.push(index);
				texts.push(chunk.cells[index % CHUNK_ROWS]?.[info.textColumn] ?? '');
			}
			return { indexes, texts };
		},

		async addResults(results) {
			const { info, columns, problems } = current();
			for (const { index, probability, problem } of results) {
				if (probability !== undefined) columns.probabilities[index] = probability;
				else {
					columns.isFailed[index] = 1;
					problems.set(index, problem);
				}
			}
			writing = writing.then(() => keepResults(store, current(), results));
			await writing;
			return summarizeColumns(columns, info.labelColumn >= 0);
		},

		async summarize() {
			const { info, columns } = current();
			return summarizeColumns(columns, info.labelColumn >= 0);
		},

		async select(query) {
			const { info, columns } = current();
			const search = ++searches;
			const words = query.search.trim().toLowerCase();
			if (words === '' && query.filter === 'all' && query.order === 'file') return undefined;
			const rows = selectRows(columns, query);
			if (words === '') return rows;
			const matching = new Set<number>();
			// In the order of the file, so that every chunk is read once; a newer search makes this one pointless.
			await forEachChunk(Uint32Array.from(rows).sort(), (chunk, index, place) => {
				if (search !== searches) return;
				const text = textOf(chunk, place, info);
				if (text.toLowerCase().includes(words)) matching.add(index);
			});
			return rows.filter((index) => matching.has(index));
		},

		async readRows(indexes) {
			const views: RowView[] = [];
			await forEachChunk(Uint32Array.from(indexes), (chunk, index, place) => {
				views.push(viewRow(current(), chunk, index, place));
			});
			return views;
		},

		async exportRows(format, indexes) {
			const { info } = current();
			const parts: Blob[] = [new Blob([writeStart(format, info.columns)])];
			let rows: ResultRow[] = [];
			let isFirst = true;
			const flush = (): void => {
				// A blob may lie on disk; a string of all rows could be too long for one.
				parts.push(new Blob([writeRows(format, info.columns, rows, isFirst)]));
				isFirst = false;
				rows = [];
			};
			// In the order of the file: any other would read every chunk again and again.
			await forEachChunk(indexes?.slice().sort(), (chunk, index, place) => {
				const { number, probability, problem } = viewRow(current(), chunk, index, place);
				rows.push({
					number,
					cells: chunk.cells[place] ?? [],
					...(probability === undefined ? {} : { probability }),
					...(problem === undefined ? {} : { problem })
				});
				if (rows.length === CHUNK_ROWS) flush();
			});
			if (rows.length > 0) flush();
			parts.push(new Blob([writeEnd(format)]));
			return new Blob(parts, { type: format === 'csv' ? 'text/csv' : 'application/json' });
		},

		async clear() {
			table = undefined;
			held = new Map();
			await writing;
			await store.clear();
		}
	};
	return service;
}
