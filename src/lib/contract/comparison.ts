// What this device and the cloud say of the same reviews, row by row. Plain data only.
import type { CloudPrediction } from './cloud-prediction.ts';
import type { AppError } from './errors.ts';
import type { Prediction } from './prediction.ts';

/** More would be a load test of an endpoint that somebody pays for. */
export const MAX_COMPARED = 500;

/** A review that both are to read. */
export interface ComparedText {
	/** As the file counts, from 1. */
	number: number;
	text: string;
}

/** One row; each side has its prediction, its error, or neither as long as it is awaited. */
export interface ComparisonRow extends ComparedText {
	/** A UUID: the cloud's logs know the request by it. */
	id: string;
	local?: Prediction;
	localError?: AppError;
	cloud?: CloudPrediction;
	cloudError?: AppError;
}

/** A row that both have answered. */
export type ComparedPair = ComparisonRow & { local: Prediction; cloud: CloudPrediction };

export function isPair(row: ComparisonRow): row is ComparedPair {
	return row.local !== undefined && row.cloud !== undefined;
}

/** How far two answers are apart, in points: hundredths of the probability of "positive". */
export function pointsApart({ local, cloud }: Pick<ComparedPair, 'local' | 'cloud'>): number {
	return Math.abs(local.probability - cloud.probability) * 100;
}
