// Metrics as text for a terminal.
import type { Metrics } from '../../../src/lib/contract/manifest.ts';
import { formatTable } from '../terminal/table.ts';

/** @param more  further rows, for what is not among the metrics
 *  @returns     two tables: the figures, and what was said of what */
export function describeMetrics(metrics: Metrics, more: readonly [string, string][]): string {
	const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
	const { confusion: c } = metrics;
	const rows: [string, string][] = [
		['split', `${metrics.split}, ${metrics.reviews.toLocaleString('en-US')} reviews`],
		['accuracy', percent(metrics.accuracy)],
		['precision', percent(metrics.precision)],
		['recall', percent(metrics.recall)],
		['F1', percent(metrics.f1)],
		['AUC', metrics.auc.toFixed(4)],
		['log loss', `${metrics.logLoss.toFixed(4)} nats`],
		['calibration error', metrics.calibrationError.toFixed(4)],
		...more
	];
	const counts = [
		['', 'said positive', 'said negative'],
		['is positive', String(c.truePositive), String(c.falseNegative)],
		['is negative', String(c.falsePositive), String(c.trueNegative)]
	];
	return `${formatTable(rows)}\n\n${formatTable(counts)}\n`;
}
