// Many reviews in words. Pure, and in English only.
import type {
	BatchSummary,
	Encoding,
	RowFilter,
	RowOrder,
	TableFormat
} from '../contract/batch-table.ts';
import type { RunStatus } from '../state/batch.svelte.ts';
import { formatCount } from './format-number.ts';

export const formatNames: Record<TableFormat, string> = {
	csv: 'CSV: cells between commas, semicolons or bars',
	tsv: 'TSV: cells between tabs',
	jsonl: 'JSON Lines: one object a line',
	text: 'Text: one review a line'
};

export const encodingNames: Record<Encoding, string> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16',
	'utf-16be': 'UTF-16, big end first',
	'windows-1252': 'Windows-1252'
};

export const filterNames: Record<RowFilter, string> = {
	all: 'All rows',
	positive: 'Positive',
	negative: 'Negative',
	unsure: 'Mixed or not sure',
	failed: 'Without a result',
	wrong: 'Other than the label'
};

export const orderNames: Record<RowOrder, string> = {
	file: 'As in the file',
	positive: 'Most positive first',
	negative: 'Most negative first',
	unsure: 'Least sure first',
	longest: 'Longest first'
};

/** @example  countRows(1) gives '1 row' */
export function countRows(count: number): string {
	return `${formatCount(count)} ${count === 1 ? 'row' : 'rows'}`;
}

/** @param share  in [0, 1]
 *  @returns       one decimal, and never 100 % or 0 % of what is not all or nothing
 *  @example       formatShare(2, 3) gives '66.7 %' */
export function formatShare(part: number, whole: number): string {
	if (whole === 0) return '–';
	const percent = Math.round((part / whole) * 1000) / 10;
	const shown = Math.min(part < whole ? 99.9 : 100, Math.max(part > 0 ? 0.1 : 0, percent));
	return `${String(shown)}\u00a0%`;
}

/** @example  formatSize(1_500_000) gives '1.5 MB' */
export function formatSize(sizeBytes: number): string {
	if (sizeBytes < 1000) return `${String(Math.round(sizeBytes))}\u00a0bytes`;
	if (sizeBytes < 1_000_000) return `${(sizeBytes / 1000).toFixed(1)}\u00a0kB`;
	if (sizeBytes < 1_000_000_000) return `${(sizeBytes / 1_000_000).toFixed(1)}\u00a0MB`;
	return `${(sizeBytes / 1_000_000_000).toFixed(1)}\u00a0GB`;
}

/** Say how long it will take, no more exactly than can be known.
 *  @example  formatTimeLeft(75) gives 'about 1 minute left' */
export function formatTimeLeft(seconds: number | undefined): string {
	if (seconds === undefined) return '';
	if (seconds < 5) return 'a few seconds left';
	if (seconds < 55) return `about ${String(Math.round(seconds / 5) * 5)} seconds left`;
	const minutes = Math.round(seconds / 60);
	if (minutes < 60) return `about ${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'} left`;
	return `about ${String(Math.round(minutes / 60))} h left`;
}

/** Say how far it is, for the eye and for a screen reader alike. */
export function describeRun(status: RunStatus, { doneCount, rowCount }: BatchSummary): string {
	const amount = `${formatCount(doneCount)} of ${countRows(rowCount)}`;
	switch (status) {
		case 'running':
			return doneCount === 0 ? 'Starting…' : `Reading: ${amount}`;
		case 'paused':
			return `Paused at ${amount}`;
		case 'cancelled':
			return `Cancelled at ${amount}`;
		case 'elsewhere':
			return `Another tab is reading these rows: ${amount} when this page was opened`;
		case 'done':
			return `All ${countRows(rowCount)} are read`;
	}
}

/** Say how right the model is by the labels of the file.
 *  @returns  undefined where no row has both */
export function describeAccuracy(labels: NonNullable<BatchSummary['labels']>): string | undefined {
	const { positive, negative } = labels.confusion;
	const right = positive.positive + negative.negative;
	const all = right + positive.negative + negative.positive;
	if (all === 0) return undefined;
	return `${formatShare(right, all)} right: ${formatCount(right)} of ${formatCount(all)} labelled reviews`;
}
