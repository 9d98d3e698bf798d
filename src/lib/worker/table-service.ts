// A file of many reviews, away from the page: its rows are read, kept, searched and written here, and the page is given only
// what it shows. A shell for table.worker.ts; tests call it as it is.
import { CHUNK_ROWS, type BatchStore, type RowChunk } from '../storage/batch-rows.ts';
import {
	MAX_ROWS,
	type BatchInfo,
	type RowResult,
	type RowView,
	type TableChoice
} from '../contract/batch-table.ts';
import { AppError } from '../contract/errors.ts';
import { detectEncoding, readText } from '../table/detect-encoding.ts';
import { PREVIEW_CHARACTERS, previewTable } from '../table/preview-table.ts';
import { readLabel } from '../table/read-label.ts';
import { createRecordReader, type TableRecord } from '../table/read-records.ts';
import { writeEnd, writeRows, writeStart, type ResultRow } from '../table/write-table.ts';
import {
	buildColumns,
	isPending,
	selectRows,
	summarizeColumns,
	type Given,
	type RowColumns
} from './row-columns.ts';
import type { TableWorker } from './table-protocol.ts';

export interface TableServiceOptions {
	store: BatchStore;
	/** Whether the store lost its hold on IndexedDB, and keeps things only for this visit. */
	isKept(): boolean;
	now?: () => number;
}

interface Table {
	info: BatchInfo;
	columns: RowColumns;
	/** Why rows have no result, where that did not come from the file itself. */
	problems: Map<number, string>;
}

/** Chunks that are held, so that scrolling back and forth does not read them again. */
const HELD_CHUNKS = 16;
const REPORT_EVERY_MS = 100;

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
		async inspect(file, name, wishes) {
			return readable(async () => {
				const encoding = await detectEncoding(file);
				let start = '';
				let isWhole = true;
				for await (const piece of readText(file, encoding)) {
					start += piece;
					isWhole = start.length <= PREVIEW_CHARACTERS;
					if (!isWhole) break;
				}
				const head = start.slice(0, PREVIEW_CHARACTERS);
				return {
					name,
					sizeBytes: file.size,
					encoding,
					...previewTable(head, isWhole, name, wishes)
				};
			});
		},

		async read(file, choice, report) {
			await service.clear();
			const id = crypto.randomUUID();
			const builder = buildColumns();
			let badCount = 0;
			let sizeBytes = 0;
			let rowCount = 0;
			let isCut = false;
			let chunk = emptyChunk();
			const flush = async (): Promise<void> => {
				if (chunk.numbers.length === 0) return;
				await store.putRows(id, Math.floor((rowCount - 1) / CHUNK_ROWS), chunk);
				chunk = emptyChunk();
			};
			const add = async (record: TableRecord): Promise<void> => {
				const text = record.cells[choice.textColumn] ?? '';
				const problem = problemOf(record, text, choice);
				const place = chunk.numbers.length;
				chunk.numbers.push(record.number);
				// A broken row is shown as it stands in the file.
				chunk.cells.push(problem === undefined ? fit(record.cells, choice) : record.cells);
				if (problem !== undefined) chunk.problems.set(place, problem);
				sizeBytes += record.cells.reduce((sum, cell) => sum + cell.length, 0);
				builder.add({
					length: text.length,
					given: readGiven(record.cells, choice),
					isFailed: problem !== undefined
				});
				if (problem !== undefined) badCount++;
				rowCount++;
				if (chunk.numbers.length === CHUNK_ROWS) await flush();
			};
			let reportedAt = 0;
			await readable(async () => {
				let isHeader = choice.hasHeader && choice.format !== 'jsonl';
				for await (const { records, share } of readAll(file, choice)) {
					for (const record of records) {
						if (isHeader) {
							isHeader = false;
							continue;
						}
						if (rowCount === MAX_ROWS) {
							isCut = true;
							break;
						}
						await add(record);
					}
					if (isCut) break;
					if (performance.now() - reportedAt > REPORT_EVERY_MS) {
						reportedAt = performance.now();
						report({ rowCount, share });
					}
				}
			});
			await flush();
			if (rowCount === 0) {
				throw new AppError('data/no-rows', 'There is no row to read in this file.', {
					next: 'Choose another file, or say that the first row has no names.'
				});
			}
			const info: BatchInfo = {
				id,
				name: choice.name,
				rowCount,
				badCount,
				sizeBytes,
				isCut,
				columns: choice.columns,
				textColumn: choice.textColumn,
				labelColumn: choice.labelColumn,
				createdAt: now(),
				status: badCount === rowCount ? 'done' : 'running',
				isKept: isKept()
			};
			await store.putInfo(info);
			table = { info, columns: builder.build(), problems: new Map() };
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

function emptyChunk(): RowChunk {
	return { numbers: [], cells: [], problems: new Map() };
}

async function* readAll(
	file: Blob,
	choice: TableChoice
): AsyncGenerator<{ records: TableRecord[]; share: number }> {
	const reader = createRecordReader(choice);
	const bytesPerUnit = choice.encoding.startsWith('utf-16') ? 2 : 1;
	let read = 0;
	for await (const piece of readText(file, choice.encoding)) {
		read += piece.length * bytesPerUnit;
		yield { records: reader.push(piece), share: Math.min(1, read / file.size) };
	}
	yield { records: reader.end(), share: 1 };
}

function problemOf(
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
function fit(cells: string[], { columns }: TableChoice): string[] {
	return columns.map((_, i) => cells[i] ?? '');
}

function readGiven(
	cells: readonly string[],
	{ labelColumn }: Pick<TableChoice, 'labelColumn'>
): Given {
	const cell = cells[labelColumn]?.trim() ?? '';
	return cell === '' ? 'none' : (readLabel(cell) ?? 'unknown');
}

/** A broken row has no columns: all of it stands for its text. */
function textOf(chunk: RowChunk, place: number, { textColumn, columns }: BatchInfo): string {
	const cells = chunk.cells[place] ?? [];
	return cells.length === columns.length ? (cells[textColumn] ?? '') : cells.join(' ');
}

function viewRow(
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

/** Keep the chunks that these results belong to, whole. */
async function keepResults(
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
async function recallColumns(
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

/** A file may be gone, or changed, between its choosing and its reading. */
async function readable<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
		throw new AppError('data/unreadable', 'The file could not be read.', {
			next: 'Choose it again; it may have been moved or changed since.',
			cause: error
		});
	}
}
