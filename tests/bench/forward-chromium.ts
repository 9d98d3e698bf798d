// The forward pass in Chromium: builds the page beside this file, serves it on loopback and has it measure in its worker.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import * as v from 'valibot';
import { build, preview, type InlineConfig } from 'vite';
import { launchOptions } from '../browser.ts';
import { forwardResultSchema, type ForwardResult } from './forward.ts';
import type { Effort } from './interleave.ts';

/** @returns the results, and the version of the browser that gave them */
export async function measureForwardInChromium(
	effort: Effort
): Promise<{ results: ForwardResult[]; version: string }> {
	const outDir = await mkdtemp(join(tmpdir(), 'matinee-bench-'));
	try {
		const config: InlineConfig = {
			root: fileURLToPath(new URL('page', import.meta.url)),
			configFile: false,
			logLevel: 'error',
			build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 4096 },
			worker: { format: 'es' },
			preview: { host: '127.0.0.1', port: 0 }
		};
		await build(config);
		return await measureOn(await preview(config), effort);
	} finally {
		await rm(outDir, { recursive: true, force: true });
	}
}

async function measureOn(server: Awaited<ReturnType<typeof preview>>, effort: Effort) {
	const browser = await chromium.launch(launchOptions());
	try {
		const page = await browser.newPage();
		await page.goto(server.resolvedUrls?.local[0] ?? '');
		await page.waitForFunction(() => 'measureForward' in window);
		const results = await page.evaluate((options) => window.measureForward(options), effort);
		return { results: v.parse(v.array(forwardResultSchema), results), version: browser.version() };
	} finally {
		await browser.close();
		await server.close();
	}
}
