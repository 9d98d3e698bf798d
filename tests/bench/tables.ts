// Results as the terminal shows them.
import { formatTable } from '../../training/src/terminal/table.ts';
import { PROBABILITY_TOLERANCE } from '../../training/src/export/golden.ts';
import type { ForwardResult } from './forward.ts';
import { describeSpread } from './statistics.ts';
import { ONE_REVIEW, type Throughput } from './throughput.ts';

/** One row for each size, length and engine of ours: its time, then each other contender's and the ratio of the two. */
export function forwardTable(results: readonly ForwardResult[]): string {
	const others = Object.keys(Object.values(results[0]?.speedups ?? {})[0] ?? {});
	const header = [
		'size',
		'batch',
		'tokens',
		'engine',
		'ms',
		...others.flatMap((other) => [`${other} ms`, 'ratio'])
	];
	const rows = results.flatMap(({ architecture, batch, tokens, milliseconds, speedups }) => {
		const { embedding, hidden, pooling } = architecture;
		const median = (name: string) => milliseconds[name]?.median.toFixed(2) ?? '–';
		return Object.entries(speedups).map(([engine, ratios]) => [
			`${String(embedding)} × ${String(hidden)} ${pooling}`,
			String(batch),
			String(tokens),
			engine,
			median(engine),
			...Object.entries(ratios).flatMap(([other, ratio]) => [
				median(other),
				describeSpread(ratio, 1)
			])
		]);
	});
	return formatTable([header, ...rows]);
}

/** How many times faster than another contender ours is to be. */
export interface Target {
	/** Of all our engines whose names begin like this. */
	engine: string;
	other: string;
	batch: number;
	times: number;
}

/** What can be promised: for each target the least median at the longest length; and that all agree. */
export function summarizeForward(
	results: readonly ForwardResult[],
	targets: readonly Target[]
): string {
	const longest = Math.max(...results.map(({ tokens }) => tokens));
	const lines = targets.map(({ engine, other, batch, times }) => {
		const medians = results
			.filter((result) => result.tokens === longest && result.batch === batch)
			.flatMap(({ speedups }) => Object.entries(speedups))
			.filter(([name]) => name.startsWith(engine))
			.map(([, ratios]) => ratios[other]?.median ?? NaN);
		const least = Math.min(...medians);
		return `${engine}, batch ${String(batch)}, ${String(longest)} tokens: at least ${least.toFixed(1)} × ${other}, ${describeTarget(least >= times, `${String(times)} ×`)}`;
	});
	const difference = Math.max(...results.map(({ largestDifference }) => largestDifference));
	const agreement = `largest difference of a probability: ${difference.toExponential(1)}, allowed ${String(PROBABILITY_TOLERANCE)}`;
	return [...lines, agreement].join('\n');
}

export function describeTarget(isReached: boolean, target: string): string {
	return `target ${target} ${isReached ? 'reached' : 'NOT reached'}`;
}

export function throughputTable(results: readonly Throughput[]): string {
	const rows = results.flatMap(({ variant, works }) =>
		works.map(({ work, gigaflops, shareOfPeak }) => [
			work,
			variant,
			describeSpread(gigaflops, 1),
			describeSpread(shareOfPeak, 0, 100)
		])
	);
	return formatTable([['work', 'build', 'GFLOP/s', '% of peak'], ...rows]);
}

/** What one review reaches of the peak, and why not more. */
export function describeRoofline({ variant, works, roofline }: Throughput): string {
	const share = works.find(({ work }) => work === ONE_REVIEW)?.shareOfPeak.median ?? NaN;
	const { attainableGigaflops, shareReached, shareWithGates } = roofline;
	return [
		`${variant}, ${ONE_REVIEW}: ${(share * 100).toFixed(0)} % of the peak, ${describeTarget(share >= 0.5, '50 %')}`,
		`where each recurrent weight is read for one step alone, ${describeSpread(attainableGigaflops, 1)} GFLOP/s are attainable`,
		`${describeSpread(shareReached, 0, 100)} % of that is reached; with the time of the gates added, ${describeSpread(shareWithGates, 0, 100)} %`
	].join('\n  ');
}
