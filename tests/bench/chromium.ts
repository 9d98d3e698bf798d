// A page of a bench in Chromium: built by Vite as the app is, served on loopback, and opened.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type LaunchOptions, type Page } from 'playwright';
import { build, preview, type InlineConfig } from 'vite';
import { launchOptions } from '../browser.ts';

export interface BenchPage {
	/** The page's folder, beside this file. */
	folder: string;
	/** A name that the page gives `window` once it can be used. */
	readyWhen: string;
	launch?: LaunchOptions;
	/** Give the page SharedArrayBuffer, and with it threads. */
	isIsolated?: boolean;
}

export interface InChromium<T> {
	results: T;
	/** Of the browser. */
	version: string;
}

/** @returns what `work` gave, and which browser it ran in */
export async function openBenchPage<T>(
	{ folder, readyWhen, launch = launchOptions(), isIsolated = false }: BenchPage,
	work: (page: Page, browser: Browser) => Promise<T>
): Promise<InChromium<T>> {
	const outDir = await mkdtemp(join(tmpdir(), 'matinee-bench-'));
	try {
		const config: InlineConfig = {
			root: fileURLToPath(new URL(folder, import.meta.url)),
			publicDir: fileURLToPath(new URL('../../static', import.meta.url)),
			configFile: false,
			logLevel: 'error',
			build: { outDir, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 4096 },
			worker: { format: 'es' },
			preview: {
				host: '127.0.0.1',
				port: 0,
				headers: isIsolated
					? {
							'Cross-Origin-Opener-Policy': 'same-origin',
							'Cross-Origin-Embedder-Policy': 'require-corp'
						}
					: {}
			}
		};
		await build(config);
		const server = await preview(config);
		const browser = await chromium.launch(launch);
		try {
			const page = await browser.newPage();
			await page.goto(server.resolvedUrls?.local[0] ?? '');
			await page.waitForFunction((name) => name in window, readyWhen);
			return { results: await work(page, browser), version: browser.version() };
		} finally {
			await browser.close();
			await server.close();
		}
	} finally {
		await rm(outDir, { recursive: true, force: true });
	}
}
