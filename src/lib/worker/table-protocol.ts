// What is said between the page and the worker that holds a file of many reviews: types only, and plain data only.
import type {
	BatchInfo,
	BatchStatus,
	BatchSummary,
	ExportFormat,
	PendingTexts,
	PreviewWishes,
	RowQuery,
	RowResult,
	RowView,
	TableChoice,
	TablePreview
} from '../contract/batch-table.ts';

/** How far a file has been read. */
export interface ReadProgress {
	rowCount: number;
	/** Of the file, in [0, 1]. */
	share: number;
}

export interface TableWorker {
	/** @throws  data/no-rows, data/not-a-table, data/unreadable */
	inspect(file: Blob, name: string, wishes: PreviewWishes): Promise<TablePreview>;
	/** Take the rows of a file in place of those that are there.
	 *  @throws  data/no-rows, data/unreadable */
	read(
		file: Blob,
		choice: TableChoice,
		report: (progress: ReadProgress) => void
	): Promise<BatchInfo>;
	/** @returns  what was kept of an earlier visit; undefined without it */
	reopen(): Promise<BatchInfo | undefined>;
	/** Remember whether the rows are being classified. */
	setStatus(status: BatchStatus): Promise<void>;
	/** @returns  the next rows without a result, from this index on: those of one chunk at most */
	readPending(from: number): Promise<PendingTexts>;
	/** Take results, in any order. */
	addResults(results: RowResult[]): Promise<BatchSummary>;
	summarize(): Promise<BatchSummary>;
	/** @returns  the indexes of rows, in order; undefined for all of them in the order of the file */
	select(query: RowQuery): Promise<Uint32Array | undefined>;
	readRows(indexes: readonly number[]): Promise<RowView[]>;
	/** @param indexes  as `select` gave them
	 *  @returns        a whole file, its rows in the order of the one that was read */
	exportRows(format: ExportFormat, indexes?: Uint32Array): Promise<Blob>;
	/** Forget the rows and all that was kept of them. */
	clear(): Promise<void>;
}
