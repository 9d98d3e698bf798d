// The promise of the first page: with the cloud off, nothing of it is asked or fetched; and what a visitor sees who switches
// it on where there is none.
import type { BrowserContext, Page } from '@playwright/test';
import {
	classify,
	expect,
	isOfCloud,
	pan,
	rave,
	see,
	test,
	untilReady,
	untilStored
} from './journey.ts';

/** Collect what is fetched for the cloud: its code, and cloud.json.
 *  @returns  their addresses, growing as they come */
function listenForCloud(context: BrowserContext): readonly string[] {
	const urls: string[] = [];
	context.on('request', (request) => {
		if (isOfCloud(request.url())) urls.push(request.url());
	});
	return urls;
}

/** What the service worker keeps on the device, by its addresses. */
function listStored(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const caches = await Promise.all(
			(await self.caches.keys()).map((name) => self.caches.open(name))
		);
		const requests = await Promise.all(caches.map((cache) => cache.keys()));
		return requests.flat().map(({ url }) => url);
	});
}

const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const privacy = (page: Page) => page.getByText(/leaves this device/).first();

/** A build may stand beside a cloud.json of whoever runs the tests. */
async function takeCloudAway(page: Page): Promise<void> {
	await page.route('**/cloud.json', (route) => route.fulfill({ status: 404 }));
}

test('with the cloud off none of its code is fetched or stored, and the page says that nothing leaves', async ({
	page,
	context
}) => {
	const asked = listenForCloud(context);
	await page.goto('/');
	await untilReady(page);
	await expect(choose(page, 'This device')).toBeChecked();
	await expect(privacy(page)).toContainText('Nothing you write leaves this device');
	await classify(page, rave, 'positive');
	await page.getByRole('button', { name: 'A pan' }).click();
	await expect(see(page).verdict).toContainText('Your sentiment is negative');
	await untilStored(page);
	await page.reload();
	await classify(page, rave, 'positive');
	const stored = await listStored(page);
	expect(stored.length).toBeGreaterThan(5);
	expect([...asked, ...stored].filter(isOfCloud)).toEqual([]);
});

test('where there is no cloud the switch says how to get one, and the device answers on', async ({
	page,
	context,
	guard
}) => {
	guard.expected.push(/Failed to load resource.*404/);
	guard.mayAskCloud = true;
	const asked = listenForCloud(context);
	await takeCloudAway(page);
	await page.goto('/');
	await classify(page, rave, 'positive');
	expect(asked).toEqual([]);

	await choose(page, 'Both').check();
	const region = page.getByRole('region', { name: 'From the cloud' });
	await expect(region).toContainText('This copy of Matinee has no cloud');
	await expect(region).toContainText('npm run demo');
	expect(asked.filter((url) => url.endsWith('/cloud.json'))).toHaveLength(1);
	await expect(privacy(page)).toContainText('nothing leaves this device');
	await expect(see(page).verdict).toContainText('Your sentiment is positive');
	await classify(page, pan, 'negative');

	await region.getByRole('button', { name: 'Look again' }).click();
	await expect(region).toContainText('This copy of Matinee has no cloud');
	await expect(region).toBeFocused();

	await choose(page, 'This device').check();
	await expect(region).toBeHidden();
	await expect(privacy(page)).toContainText('Nothing you write leaves this device');
});

test('a cloud.json that is not valid is refused in words, and looked at again', async ({
	page,
	guard
}) => {
	guard.expected.push(/Failed to load resource.*404/);
	guard.mayAskCloud = true;
	await page.route('**/cloud.json', (route) => route.fulfill({ json: { formatVersion: 2 } }));
	await page.goto('/');
	await untilReady(page);
	await choose(page, 'Cloud').check();
	const region = page.getByRole('region', { name: 'From the cloud' });
	await expect(region.getByRole('alert')).toContainText('cloud.json is not valid');
	await classify(page, rave, 'positive');
	await takeCloudAway(page);
	// "Look again", where the review that was sent has looked already.
	await region.getByRole('button', { name: / again$/ }).click();
	await expect(region).toContainText('This copy of Matinee has no cloud');
});

test('without a network the cloud says so, and the device answers on', async ({
	page,
	context,
	guard
}) => {
	guard.expected.push(/Failed to load resource|Failed to fetch/);
	guard.mayAskCloud = true;
	await takeCloudAway(page);
	await page.goto('/');
	await untilStored(page);
	await context.setOffline(true);
	await choose(page, 'Both').check();
	const region = page.getByRole('region', { name: 'From the cloud' });
	await expect(region.getByRole('alert')).toContainText('This device is offline');
	await classify(page, rave, 'positive');
	await context.setOffline(false);
	await region.getByRole('button', { name: 'Try again' }).click();
	await expect(region).toContainText('This copy of Matinee has no cloud');
});
