// What is known of every row at once, a few bytes each, so that sorting and counting need not read the rows themselves.
import {
	HISTOGRAM_BINS,
	type BatchSummary,
	type RowFilter,
	type RowQuery
} from '../contract/batch-table.ts';
import type { Label } from '../contract/prediction.ts';
import { isUnsure, type UnsureBand } from '../contract/sureness.ts';

/** What the file says of a row: nothing, something that is not understood, or a label. */
export type Given = 'none' | 'unknown' | Label;
const GIVEN: readonly Given[] = ['none', 'unknown', 'negative', 'positive'];

export interface RowColumns {
	readonly count: number;
	/** NaN where there is none. */
	readonly probabilities: Float32Array;
	/** 1 where a row has no result and will get none. */
	readonly isFailed: Uint8Array;
	/** Characters of the review. */
	readonly lengths: Uint32Array;
	/** Places in GIVEN. */
	readonly given: Uint8Array;
}

/** Gathers what `read` finds, row by row. */
export interface ColumnsBuilder {
	add(row: { length: number; given: Given; isFailed: boolean }): void;
	build(): RowColumns;
}

export function buildColumns(): ColumnsBuilder {
	const lengths: number[] = [];
	const given: number[] = [];
	const isFailed: number[] = [];
	return {
		add(row) {
			lengths.push(row.length);
			given.push(GIVEN.indexOf(row.given));
			isFailed.push(row.isFailed ? 1 : 0);
		},
		build: () => ({
			count: lengths.length,
			probabilities: new Float32Array(lengths.length).fill(NaN),
			isFailed: Uint8Array.from(isFailed),
			lengths: Uint32Array.from(lengths),
			given: Uint8Array.from(given)
		})
	};
}

/** Whether a row still wants a result. */
export function isPending({ probabilities, isFailed }: RowColumns, index: number): boolean {
	return isFailed[index] === 0 && Number.isNaN(probabilities[index]);
}

/** Count all rows.
 *  @param hasLabels  whether the file says what is right */
export function summarizeColumns(columns: RowColumns, hasLabels: boolean): BatchSummary {
	const histogram = new Array<number>(HISTOGRAM_BINS).fill(0);
	const confusion = {
		positive: { positive: 0, negative: 0 },
		negative: { positive: 0, negative: 0 }
	};
	let failedCount = 0;
	let positiveCount = 0;
	let negativeCount = 0;
	let unknownCount = 0;
	for (let i = 0; i < columns.count; i++) {
		if (columns.isFailed[i] === 1) failedCount++;
		const probability = columns.probabilities[i] ?? NaN;
		if (Number.isNaN(probability)) continue;
		const label = labelOf(probability);
		if (label === 'positive') positiveCount++;
		else negativeCount++;
		const bin = Math.min(HISTOGRAM_BINS - 1, Math.floor(probability * HISTOGRAM_BINS));
		histogram[bin] = (histogram[bin] ?? 0) + 1;
		const given = GIVEN[columns.given[i] ?? 0];
		if (given === 'positive' || given === 'negative') confusion[given][label]++;
		else unknownCount++;
	}
	return {
		rowCount: columns.count,
		doneCount: positiveCount + negativeCount + failedCount,
		failedCount,
		positiveCount,
		negativeCount,
		histogram,
		...(hasLabels ? { labels: { confusion, unknownCount } } : {})
	};
}

/** Choose and sort rows by what is known of them.
 *  @returns  their indexes; rows that are equal, or have no result, keep the order of the file, those without at the end */
export function selectRows(
	columns: RowColumns,
	{ filter, order, unsure }: Omit<RowQuery, 'search'>
): Uint32Array {
	const fits = filterOf(columns, filter, unsure);
	const chosen: number[] = [];
	for (let i = 0; i < columns.count; i++) if (fits(i)) chosen.push(i);
	const rows = Uint32Array.from(chosen);
	if (order === 'file') return rows;
	const rank = new Float64Array(columns.count);
	for (const i of rows) rank[i] = rankOf(columns, order, i);
	return rows.sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0) || a - b);
}

function filterOf(
	{ probabilities, isFailed, given }: RowColumns,
	filter: RowFilter,
	unsure: UnsureBand | null
): (index: number) => boolean {
	const at = (i: number) => probabilities[i] ?? NaN;
	switch (filter) {
		case 'all':
			return () => true;
		case 'positive':
			return (i) => at(i) >= 0.5;
		case 'negative':
			return (i) => at(i) < 0.5;
		case 'unsure':
			return (i) => isUnsure(at(i), unsure);
		case 'failed':
			return (i) => isFailed[i] === 1;
		case 'wrong':
			return (i) => {
				const label = GIVEN[given[i] ?? 0];
				const isKnown = label === 'positive' || label === 'negative';
				return isKnown && !Number.isNaN(at(i)) && labelOf(at(i)) !== label;
			};
	}
}

function rankOf(columns: RowColumns, order: RowQuery['order'], index: number): number {
	if (order === 'longest') return -(columns.lengths[index] ?? 0);
	const probability = columns.probabilities[index] ?? NaN;
	if (Number.isNaN(probability)) return Infinity;
	if (order === 'positive') return -probability;
	return order === 'negative' ? probability : Math.abs(probability - 0.5);
}

function labelOf(probability: number): Label {
	return probability >= 0.5 ? 'positive' : 'negative';
}
