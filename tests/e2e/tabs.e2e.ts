import { classify, expect, pan, rave, see, test, untilReady, untilStored } from './journey.ts';
import { serveBuild } from './static-server.ts';

test('two tabs that open at once both work, and one goes on without the other', async ({
	context
}) => {
	const [first, second] = await Promise.all([context.newPage(), context.newPage()]);
	await Promise.all([first.goto('/'), second.goto('/')]);
	await classify(first, rave, 'positive');
	await classify(second, pan, 'negative');
	await first.close();
	await classify(second, rave, 'positive');
	await second.reload();
	await expect(see(second).verdict).toContainText('Your sentiment is positive');
	await second.getByRole('button', { name: 'Clear' }).click();
	await expect(second.getByText('Kept on this device')).toBeVisible();
});

test('a newer build waits for the word of the visitor, and older tabs go on', async ({
	page,
	context
}) => {
	const server = await serveBuild();
	try {
		await page.goto(server.url);
		await untilStored(page);
		const other = await context.newPage();
		await other.goto(server.url);
		await untilReady(other);
		await see(page).field.fill(rave);

		const newer = page.locator('html[data-build="newer"]');
		await server.deployNewer();
		// The browser looks by itself at the next navigation; the page looks when it is shown again.
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		const offer = page.getByRole('button', { name: 'Reload into it' });
		await expect(offer).toBeVisible();
		await expect(see(page).field).toHaveValue(rave);
		await page.reload();
		await expect(offer).toBeVisible();
		await expect(newer).toHaveCount(0);

		await offer.click();
		await expect(newer).toBeAttached();
		await untilReady(page);
		await expect(see(page).field).toHaveValue(rave);
		await classify(page, rave, 'positive');

		await expect(other.locator('html[data-build="newer"]')).toHaveCount(0);
		await classify(other, pan, 'negative');
		await other.close();

		// The files of the older build go once no page can need them.
		await page.reload();
		await untilReady(page);
		await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
	} finally {
		await server.close();
	}
});
