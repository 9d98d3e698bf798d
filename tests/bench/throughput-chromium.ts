// The kernels' speed in a worker of Chromium, as a visitor's device runs them.
import * as v from 'valibot';
import { openBenchPage, type InChromium } from './chromium.ts';
import { compileLoops } from './compile-loops.ts';
import type { Effort } from './interleave.ts';
import { throughputSchema, type Throughput } from './throughput.ts';

export function measureThroughputInChromium(effort: Effort): Promise<InChromium<Throughput[]>> {
	return openBenchPage({ folder: 'page', readyWhen: 'bench' }, async (page) => {
		const results: Throughput[] = [];
		for (const variant of ['relaxed-simd', 'simd'] as const) {
			const loops = Array.from(await compileLoops(variant));
			const result = await page.evaluate(
				([build, bytes, options]) => window.bench.throughput(build, bytes, options),
				[variant, loops, effort] as const
			);
			results.push(v.parse(throughputSchema, result));
		}
		return results;
	});
}
