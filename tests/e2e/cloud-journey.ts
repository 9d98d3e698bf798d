// The ground of journeys with a cloud: the built app as a deployment serves it, and the stand-in for AWS beside it, at an
// origin of its own, so that the browser asks for leave as it does on AWS. Its model runs on the engine in Node, which every
// machine has.
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import type { CloudConfig } from '../../src/lib/contract/cloud.ts';
import { openModel, type ModelContainer } from '../../lambda/src/local/container.ts';
import {
	startLocalCloud,
	type CloudLogEntry,
	type LocalCloud
} from '../../lambda/src/local/local-cloud.ts';
import { serveSite } from '../../lambda/src/local/site.ts';
import { expect, see, test as base, untilReady } from './journey.ts';

const build = fileURLToPath(new URL('../../build', import.meta.url));

export interface CloudStage extends LocalCloud {
	/** Everything that was asked of the cloud so far. */
	entries: readonly CloudLogEntry[];
	/** Of the app. */
	site: string;
}

interface Options {
	/** How the stack was deployed. */
	mode: CloudConfig['mode'];
	/** What cloud.json says otherwise than it should. */
	wrong: Partial<CloudConfig>;
}

export const test = base.extend<Options & { cloud: CloudStage }, { container: ModelContainer }>({
	mode: ['gateway', { option: true }],
	wrong: [{}, { option: true }],
	container: [
		// Playwright wants a pattern here, and this fixture depends on none.
		// eslint-disable-next-line no-empty-pattern
		async ({}, use) => {
			const container = await openModel('node');
			await use(container);
			await container.close();
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	cloud: async ({ container, guard, mode, wrong }, use) => {
		const entries: CloudLogEntry[] = [];
		const cloud = await startLocalCloud({ container, mode, log: (entry) => entries.push(entry) });
		const config = { ...cloud.config, ...wrong } as CloudConfig;
		const site = await serveSite({ folder: build, config });
		guard.allowed.push(cloud.url);
		guard.mayAskCloud = true;
		await use({ ...cloud, entries, site: site.url });
		await site.close();
		await cloud.close();
	}
});
export { expect };

/** What browsers write to the console of requests that fail. */
export const FAILED_REQUEST = /Failed to load resource|blocked by CORS policy/;
/** The SDK tries three times, with pauses. */
export const PATIENCE = { timeout: 40_000 };

export type Place = 'This device' | 'Cloud' | 'Both';

export function choose(page: Page, place: Place): Promise<void> {
	return page.getByRole('radio', { name: place, exact: true }).check();
}

/** The cloud's own ticket. */
export function seeCloud(page: Page): Locator {
	return page.getByRole('region', { name: 'From the cloud' });
}

/** Open the app and switch the cloud on; nothing has been sent yet. */
export async function openWithCloud(
	page: Page,
	{ site }: CloudStage,
	place: Place = 'Both'
): Promise<void> {
	await page.goto(site);
	await untilReady(page);
	await choose(page, place);
	await expect(seeCloud(page)).toContainText('The cloud is on');
}

/** Write a review and send it, and wait for this device's answer, which waits for nobody. */
export async function send(page: Page, text: string, label: string): Promise<void> {
	const { field, submit, verdict } = see(page);
	await field.fill(text);
	await submit.click();
	await expect(verdict).toContainText(`Your sentiment is ${label}`);
}

/** Keep requests waiting on their way.
 *  @returns  lets them go on, and all that follow */
export async function hold(page: Page, url: RegExp): Promise<() => void> {
	let letGo = (): void => undefined;
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route(url, async (route) => {
		await held;
		await route.fallback();
	});
	return letGo;
}
