// How much memory pages take, as the operating system counts it.
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright';

/** @returns the proportional set size of all renderers, in MiB; undefined where there is no /proc to ask */
export async function readMemory(browser: Browser): Promise<number | undefined> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	try {
		const sizes = processInfo
			.filter(({ type }) => type === 'renderer')
			.map(async ({ id }) => {
				const text = await readFile(`/proc/${id}/smaps_rollup`, 'utf8');
				return Number(/^Pss:\s+(\d+) kB$/m.exec(text)?.[1]) / 1024;
			});
		return (await Promise.all(sizes)).reduce((sum, each) => sum + each, 0);
	} catch {
		return undefined;
	}
}
