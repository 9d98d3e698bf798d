// The forward pass in a worker of Chromium: against stock TF.js layers on the processor and on graphics adapters, and
// against onnxruntime-web.
import * as v from 'valibot';
import { webGpuLaunchOptions } from '../browser.ts';
import { openBenchPage, type BenchPage, type InChromium } from './chromium.ts';
import { forwardResultSchema, type ForwardResult, type ForwardWork } from './forward.ts';
import type { Opponents } from './page/bench.worker.ts';

export function measureStockInChromium(work: ForwardWork): Promise<InChromium<ForwardResult[]>> {
	return measure('stock', work, {});
}

export function measureGraphicsInChromium(work: ForwardWork): Promise<InChromium<ForwardResult[]>> {
	return measure('graphics', work, { launch: webGpuLaunchOptions() });
}

/** @param threads  more than one in a page that is isolated from other origins, which few hosts of static files allow */
export function measureOnnxInChromium(
	work: ForwardWork,
	threads: number
): Promise<InChromium<ForwardResult[]>> {
	return measure({ onnx: threads }, work, { isIsolated: threads > 1 });
}

function measure(
	against: Opponents,
	work: ForwardWork,
	options: Pick<BenchPage, 'launch' | 'isIsolated'>
): Promise<InChromium<ForwardResult[]>> {
	const benchPage = { folder: 'page', readyWhen: 'bench', ...options };
	return openBenchPage(benchPage, async (page) => {
		const results = await page.evaluate(
			([opponents, options]) => window.bench.forward(opponents, options),
			[against, work] as const
		);
		return v.parse(v.array(forwardResultSchema), results);
	});
}
