// Results as the terminal shows them.
import { formatTable } from '../../training/src/terminal/table.ts';
import { TOLERANCE, type ForwardResult } from './forward.ts';
import type { Spread } from './statistics.ts';
import type { ThroughputResult } from './throughput.ts';

/** One row for each size, length and build of ours: its time, then each stock backend's time and the ratio of the two. */
export function forwardTable(results: readonly ForwardResult[]): string {
	const backends = Object.keys(Object.values(results[0]?.speedups ?? {})[0] ?? {});
	const header = [
		'size',
		'tokens',
		'build',
		'ms',
		...backends.flatMap((b) => [`${b} ms`, 'ratio'])
	];
	const rows = results.flatMap(({ architecture, tokens, milliseconds, speedups }) => {
		const { embedding, hidden, pooling } = architecture;
		const median = (name: string) => milliseconds[name]?.median.toFixed(2) ?? '–';
		return Object.entries(speedups).map(([engine, ratios]) => [
			`${String(embedding)} × ${String(hidden)} ${pooling}`,
			String(tokens),
			engine,
			median(engine),
			...Object.entries(ratios).flatMap(([b, ratio]) => [median(b), describe(ratio, 1)])
		]);
	});
	return formatTable([header, ...rows]);
}

/** What can be promised: the least median at the longest length for each of our builds; and that all agree.
 *  @param target  the ratio to reach */
export function summarizeForward(results: readonly ForwardResult[], target: number): string {
	const longest = Math.max(...results.map(({ tokens }) => tokens));
	const atLimit = results.filter(({ tokens }) => tokens === longest);
	const builds = Object.keys(atLimit[0]?.speedups ?? {});
	const promises = builds.map((build) => {
		const ratios = atLimit.flatMap(({ speedups }) => Object.values(speedups[build] ?? {}));
		const least = Math.min(...ratios.map(({ median }) => median));
		const verdict = least >= target ? 'reached' : 'NOT reached';
		return `${build} at ${String(longest)} tokens: at least ${least.toFixed(1)} ×, target ${String(target)} × ${verdict}`;
	});
	const difference = Math.max(...results.map(({ largestDifference }) => largestDifference));
	const agreement = `largest difference of a probability: ${difference.toExponential(1)}, allowed ${String(TOLERANCE)}`;
	return [...promises, agreement].join('\n');
}

export function throughputTable(results: readonly ThroughputResult[]): string {
	return formatTable([
		['work', 'build', 'GFLOP/s', '% of peak'],
		...results.map(({ work, variant, gigaflops, shareOfPeak: { median, min, max } }) => [
			work,
			variant,
			describe(gigaflops, 1),
			describe({ median: median * 100, min: min * 100, max: max * 100 }, 0)
		])
	]);
}

/** As `median (least … most)`. */
function describe(spread: Spread, digits: number): string {
	const [median, min, max] = [spread.median, spread.min, spread.max].map((x) => x.toFixed(digits));
	return `${median ?? ''} (${min ?? ''} … ${max ?? ''})`;
}
