// The app itself, built as `npm run build` does it, in a fresh Chromium without WebGPU, as most visitors have it.
import { spawnSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright';
import { AppError } from '../../src/lib/contract/errors.ts';
import { launchOptions } from '../browser.ts';
import { serveBuild, type StaticServer } from '../e2e/static-server.ts';
import type { InChromium } from './chromium.ts';

/** How long a busy machine may take for what is no measurement. */
export const PATIENCE_MS = 180_000;

/** @param work  gets a host that compresses as real ones do */
export async function openApp<T>(
	work: (browser: Browser, server: StaticServer) => Promise<T>
): Promise<InChromium<T>> {
	const { status, stderr } = spawnSync('npx vite build', { shell: true, encoding: 'utf8' });
	if (status !== 0) {
		throw new AppError('model/not-built', `The app could not be built: ${stderr}`, {
			next: 'Run npm run build until it succeeds.'
		});
	}
	const server = await serveBuild({ isCompressed: true });
	const browser = await chromium.launch(launchOptions());
	try {
		return { results: await work(browser, server), version: browser.version() };
	} finally {
		await browser.close();
		await server.close();
	}
}
