import { classify, expect, pan, rave, see, test, untilReady, untilStored } from './journey.ts';
import { serveBuild } from './static-server.ts';

test('after one visit the app opens and answers with the server gone and the network off', async ({
	page,
	context
}) => {
	const server = await serveBuild();
	await page.goto(server.url);
	await untilStored(page);
	await server.close();
	await context.setOffline(true);

	await page.reload();
	await untilReady(page);
	await expect(page.getByText('Kept on this device')).toBeVisible();
	await expect(page.getByText('Offline, and working')).toBeVisible();
	await classify(page, rave, 'positive');

	// A wrong address must not strand an installed app, which has no address bar.
	await page.goto(new URL('no-such-page', server.url).href);
	await expect(page).toHaveURL(server.url);
	await classify(page, pan, 'negative');
});

test('the model is not among the files of the service worker', async ({ page }) => {
	await page.goto('/');
	await untilStored(page);
	const kept = await page.evaluate(async () => {
		const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
		const requests = await Promise.all(caches_.map((cache) => cache.keys()));
		return requests.flat().map(({ url }) => new URL(url).pathname);
	});
	expect(kept).toContain('/');
	expect(kept.filter((path) => /\/models\/|version\.json|_headers/.test(path))).toEqual([]);
});

test('without a network and without a model the page says so, and recovers', async ({
	page,
	context,
	guard
}) => {
	guard.expected.push(/Failed to load resource/);
	await context.route('**/models/**', (route) => route.abort('internetdisconnected'));
	await page.goto('/');
	const { field, alert, retry } = see(page);
	await field.fill(rave);
	await expect(alert).toContainText('The model could not be loaded');
	await expect(page.getByText('model/unreachable')).toBeVisible();

	await context.unroute('**/models/**');
	await retry.click();
	await untilReady(page);
	await expect(field).toHaveValue(rave);
	await classify(page, rave, 'positive');
});
