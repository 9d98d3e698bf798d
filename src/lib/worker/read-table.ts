// A file of reviews, read piece by piece: its rows go into the store in chunks, and what is asked of all of them at once, such
// as an order or a summary, into columns.
import { MAX_ROWS, type BatchInfo, type TableChoice } from '../contract/batch-table.ts';
import { AppError } from '../contract/errors.ts';
import { CHUNK_ROWS, type BatchStore, type RowChunk } from '../storage/batch-rows.ts';
import { detectEncoding, readText } from '../table/detect-encoding.ts';
import { PREVIEW_CHARACTERS, previewTable } from '../table/preview-table.ts';
import { createRecordReader, type TableRecord } from '../table/read-records.ts';
import { buildColumns, type RowColumns } from './row-columns.ts';
import type { TableWorker } from './table-protocol.ts';
import { fit, problemOf, readGiven } from './table-rows.ts';

const REPORT_EVERY_MS = 100;

/** See TableWorker.inspect. */
export function inspectFile(
	...[file, name, wishes]: Parameters<TableWorker['inspect']>
): ReturnType<TableWorker['inspect']> {
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
}

export type ReadTable = Pick<BatchInfo, 'rowCount' | 'badCount' | 'sizeBytes' | 'isCut'> & {
	columns: RowColumns;
};

/** Read the rows of a file, as many as a table may have.
 *  @param id  what the store knows the table by
 *  @throws    data/no-rows, data/unreadable, what the reading of records throws */
export async function readTable(
	file: Blob,
	choice: TableChoice,
	{
		store,
		id,
		report
	}: { store: BatchStore; id: string; report: Parameters<TableWorker['read']>[2] }
): Promise<ReadTable> {
	const rows = collectRows(choice, (number, chunk) => store.putRows(id, number, chunk));
	let isCut = false;
	let reportedAt = 0;
	await readable(async () => {
		let isHeader = choice.hasHeader && choice.format !== 'jsonl';
		for await (const { records, share } of readAll(file, choice)) {
			for (const record of records) {
				if (isHeader) {
					isHeader = false;
					continue;
				}
				isCut = rows.counts.rowCount === MAX_ROWS;
				if (isCut) break;
				await rows.add(record);
			}
			if (isCut) break;
			if (performance.now() - reportedAt > REPORT_EVERY_MS) {
				reportedAt = performance.now();
				report({ rowCount: rows.counts.rowCount, share });
			}
		}
	});
	const columns = await rows.end();
	if (columns.count === 0) {
		throw new AppError('data/no-rows', 'There is no row to read in this file.', {
			next: 'Choose another file, or say that the first row has no names.'
		});
	}
	return { ...rows.counts, isCut, columns };
}

/** @param keep  gets each chunk once it is full, and the last one at the end */
function collectRows(
	choice: TableChoice,
	keep: (number: number, chunk: RowChunk) => Promise<void>
) {
	const builder = buildColumns();
	const counts = { rowCount: 0, badCount: 0, sizeBytes: 0 };
	let chunk = emptyChunk();

	async function flush(): Promise<void> {
		if (chunk.numbers.length === 0) return;
		await keep(Math.floor((counts.rowCount - 1) / CHUNK_ROWS), chunk);
		chunk = emptyChunk();
	}

	return {
		counts,
		async add(record: TableRecord): Promise<void> {
			const text = record.cells[choice.textColumn] ?? '';
			const problem = problemOf(record, text, choice);
			const isFailed = problem !== undefined;
			if (isFailed) chunk.problems.set(chunk.numbers.length, problem);
			chunk.numbers.push(record.number);
			// A broken row is shown as it stands in the file.
			chunk.cells.push(isFailed ? record.cells : fit(record.cells, choice));
			builder.add({ length: text.length, given: readGiven(record.cells, choice), isFailed });
			counts.sizeBytes += record.cells.reduce((sum, cell) => sum + cell.length, 0);
			counts.rowCount++;
			if (isFailed) counts.badCount++;
			if (chunk.numbers.length === CHUNK_ROWS) await flush();
		},
		async end(): Promise<RowColumns> {
			await flush();
			return builder.build();
		}
	};
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
