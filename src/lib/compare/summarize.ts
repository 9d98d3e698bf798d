// rows of a comparison → the figures that the page shows: how often both agree, how far they are apart, how long each took.
import {
	isPair,
	pointsApart,
	type ComparedPair,
	type ComparisonRow
} from '../contract/comparison.ts';

/** Upper ends of the steps in which differences are counted, in points; the last one is 100. */
export const DIFFERENCE_STEPS = [0.1, 1, 5, 20, 100] as const;

/** Milliseconds; undefined without a single answer. */
export interface Percentiles {
	p50: number;
	p90: number;
	p99: number;
	most: number;
}

export interface ComparisonSummary {
	rowCount: number;
	/** Rows that both have answered. */
	pairCount: number;
	/** Rows that one of them could not answer. */
	failedCount: number;
	agreeingCount: number;
	/** Of all pairs, in points; undefined without a pair. */
	meanDifference: number | undefined;
	mostDifference: number | undefined;
	/** Pairs per step of difference, shape [DIFFERENCE_STEPS]. */
	differences: number[];
	latency: {
		local: Percentiles | undefined;
		cloud: Percentiles | undefined;
		/** The parts of the cloud's; sign-ins only where there was one. */
		credentials: Percentiles | undefined;
		network: Percentiles | undefined;
		model: Percentiles | undefined;
	};
}

/** Sum a comparison up, also one that still goes on.
 *  @param rows  in any order
 *  @example     two pairs, one of which disagrees: { pairCount: 2, agreeingCount: 1, ... } */
export function summarize(rows: readonly ComparisonRow[]): ComparisonSummary {
	const pairs = rows.filter(isPair);
	const points = pairs.map(pointsApart);
	const cloud = rows.flatMap((row) => row.cloud ?? []);
	const signIns = cloud.map(({ times }) => times.credentialsMs).filter((each) => each > 0);
	return {
		rowCount: rows.length,
		pairCount: pairs.length,
		failedCount: rows.filter(({ localError, cloudError }) => localError ?? cloudError).length,
		agreeingCount: pairs.filter(agrees).length,
		meanDifference:
			points.length > 0 ? points.reduce((sum, each) => sum + each, 0) / points.length : undefined,
		mostDifference: points.length > 0 ? Math.max(...points) : undefined,
		differences: countDifferences(points),
		latency: {
			local: percentiles(rows.flatMap((row) => row.local?.durationMs ?? [])),
			cloud: percentiles(cloud.map(({ durationMs }) => durationMs)),
			credentials: percentiles(signIns),
			network: percentiles(cloud.map(({ times }) => times.networkMs)),
			model: percentiles(cloud.map(({ times }) => times.modelMs))
		}
	};
}

export function agrees({ local, cloud }: ComparedPair): boolean {
	return local.label === cloud.label;
}

/** @returns  the pairs with two labels, those furthest apart first */
export function listDisagreements(rows: readonly ComparisonRow[]): ComparedPair[] {
	return rows
		.filter(isPair)
		.filter((pair) => !agrees(pair))
		.sort((a, b) => pointsApart(b) - pointsApart(a));
}

function countDifferences(points: readonly number[]): number[] {
	const counts = DIFFERENCE_STEPS.map(() => 0);
	for (const each of points) {
		const step = DIFFERENCE_STEPS.findIndex((end) => each < end);
		const index = step < 0 ? counts.length - 1 : step;
		counts[index] = (counts[index] ?? 0) + 1;
	}
	return counts;
}

/** By nearest rank: each is a value that was measured.
 *  @param values  milliseconds, shape [n]
 *  @example       percentiles([30, 10, 20]) gives { p50: 20, p90: 30, p99: 30, most: 30 } */
export function percentiles(values: readonly number[]): Percentiles | undefined {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1];
	const [p50, p90, p99, most] = [at(0.5), at(0.9), at(0.99), sorted.at(-1)];
	if (p50 === undefined || p90 === undefined || p99 === undefined || most === undefined)
		return undefined;
	return { p50, p90, p99, most };
}
