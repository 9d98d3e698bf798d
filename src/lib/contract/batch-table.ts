// A file of many reviews as the page and its worker speak of it: what is in the file, what is asked of its rows, what is
// shown of them. Plain data only.
import type { UnsureBand } from './sureness.ts';

/** How the rows stand in the file. `text` is one review a line. */
export const FORMATS = ['csv', 'tsv', 'jsonl', 'text'] as const;
export type TableFormat = (typeof FORMATS)[number];

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** More would need more memory for the results, and more height for the list, than browsers give. */
export const MAX_ROWS = 200_000;

/** What the start of a file looks like, and what is guessed of it; the visitor has the last word. */
export interface TablePreview {
	name: string;
	sizeBytes: number;
	encoding: Encoding;
	format: TableFormat;
	/** Between the cells of a row; `csv` and `tsv` only. */
	delimiter: string;
	/** The first row names the columns; always so in `jsonl`, never in `text`. */
	hasHeader: boolean;
	/** Shape [columns], at least one. */
	columns: string[];
	/** The first rows, shape [rows, columns], without the header. */
	rows: string[][];
	/** Index of the column that is most likely the review. */
	textColumn: number;
	/** Index of the column that is most likely the right answer; -1 without one. */
	labelColumn: number;
}

/** What the visitor made of a preview: all that reading the whole file takes. */
export type TableChoice = Omit<TablePreview, 'rows'>;

/** What the visitor may say otherwise before there is a choice. */
export type PreviewWishes = Partial<Pick<TablePreview, 'format' | 'hasHeader'>>;

/** Whether the rows are being classified, as it is remembered from visit to visit. */
export const BATCH_STATUSES = ['running', 'paused', 'cancelled', 'done'] as const;
export type BatchStatus = (typeof BATCH_STATUSES)[number];

/** A file whose rows have been read. */
export interface BatchInfo {
	id: string;
	name: string;
	rowCount: number;
	/** Rows that cannot be classified, because of the file. */
	badCount: number;
	/** Of all cells, about. */
	sizeBytes: number;
	/** There were more rows than MAX_ROWS. */
	isCut: boolean;
	columns: string[];
	textColumn: number;
	labelColumn: number;
	/** Milliseconds since 1970. */
	createdAt: number;
	status: BatchStatus;
	/** Rows and results outlive the visit; otherwise the browser gave no room. */
	isKept: boolean;
}

export const ROW_FILTERS = ['all', 'positive', 'negative', 'unsure', 'failed', 'wrong'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];
export const ROW_ORDERS = ['file', 'positive', 'negative', 'unsure', 'longest'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** Which rows are shown, in which order. */
export interface RowQuery {
	filter: RowFilter;
	order: RowOrder;
	/** Found anywhere in the review, whatever the case; all rows where it is empty. */
	search: string;
	/** Where a row counts as unsure. */
	unsure: UnsureBand | null;
}

/** One row as the table shows it. */
export interface RowView {
	/** Counted from 0 over all rows that are kept. */
	index: number;
	/** As a spreadsheet or an editor counts: the first line of the file is 1. */
	number: number;
	text: string;
	/** Calibrated probability of "positive"; undefined while there is none. */
	probability?: number;
	/** What the file says that is right, in the file's own words. */
	givenLabel?: string;
	/** Why there is no result, as a sentence. */
	problem?: string;
}

/** Rows that still want a result. */
export interface PendingTexts {
	/** Shape [n], indexes of rows, ascending; empty when there are no more. */
	indexes: number[];
	texts: string[];
}

/** What became of one row. */
export type RowResult =
	| { index: number; probability: number; problem?: never }
	| { index: number; problem: string; probability?: never };

export const HISTOGRAM_BINS = 20;

export interface BatchSummary {
	rowCount: number;
	/** Rows that have a result or a reason for none. */
	doneCount: number;
	failedCount: number;
	positiveCount: number;
	negativeCount: number;
	/** Rows per step of probability, shape [HISTOGRAM_BINS], from surely negative to surely positive. */
	histogram: number[];
	/** Against the labels of the file; undefined where no column of labels was named. */
	labels?: {
		/** Rows with a result and a label that was understood: [label of the file][label of the model]. */
		confusion: Record<'positive' | 'negative', Record<'positive' | 'negative', number>>;
		/** Rows whose label is neither positive nor negative. */
		unknownCount: number;
	};
}

export type ExportFormat = 'csv' | 'json';
