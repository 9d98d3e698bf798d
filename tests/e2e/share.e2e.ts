// A review that comes in from outside: by a link whose fragment holds it, or from another app by the share target; and the
// link that goes out.
import { expect, pan, rave, see, test, untilReady, untilStored } from './journey.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

for (const [name, use] of [
	['on a desktop', {}],
	['on a phone', phone]
] as const) {
	test.describe(name, () => {
		test.use(use);

		test('a link to a review opens it, tells no server, and leaves nothing in the address', async ({
			page,
			context,
			guard: _
		}) => {
			await context.grantPermissions(['clipboard-read', 'clipboard-write']);
			// What a phone's own sheet would do is not ours; without it the link is copied.
			await page.addInitScript(() => Object.defineProperty(navigator, 'canShare', { value: null }));
			await page.goto('/');
			await untilReady(page);
			const share = page.getByRole('button', { name: 'Get a link to this review' });
			await expect(share).toBeDisabled();
			await see(page).field.fill(`${rave} It was 100% fun & games.`);
			await share.click();
			await expect(page.getByText('The link is copied.')).toBeVisible();
			const link = await page.evaluate(() => navigator.clipboard.readText());

			const asked: string[] = [];
			context.on('request', (request) => asked.push(request.url()));
			const other = await context.newPage();
			await other.goto(link);
			await expect(see(other).field).toHaveValue(`${rave} It was 100% fun & games.`);
			await expect(see(other).verdict).toContainText('Your sentiment is positive');
			await expect(other).toHaveURL('/');
			expect(
				asked.filter((url) => /wonderful|text=|deflated=/.test(url.split('#')[0] ?? ''))
			).toEqual([]);

			// The same again in a page that is open already.
			await other.evaluate((text) => (location.hash = `#text=${encodeURIComponent(text)}`), pan);
			await expect(see(other).field).toHaveValue(pan);
			await expect(see(other).verdict).toContainText('Your sentiment is negative');
		});

		test('what another app shares is read, without a network too, and sent nowhere', async ({
			page,
			context,
			request
		}) => {
			const response = await request.get('/manifest.webmanifest');
			const { share_target: target } = (await response.json()) as {
				share_target: { action: string; method: string; params: Record<string, string> };
			};
			expect(target.method).toBe('GET');
			await page.goto('/');
			await untilStored(page);
			await context.setOffline(true);
			// As https://w3c.github.io/web-share-target/#launching-the-web-share-target says.
			const address = new URL(target.action, new URL('/manifest.webmanifest', page.url()));
			address.search = new URLSearchParams({
				[target.params['title'] ?? '']: 'A page about a film',
				[target.params['text'] ?? '']: `“${pan}”\n https://example.org/film`,
				[target.params['url'] ?? '']: 'https://example.org/film'
			}).toString();
			await page.goto(address.href);
			await expect(see(page).field).toHaveValue(`“${pan}”`);
			await expect(see(page).verdict).toContainText('Your sentiment is negative');
			await expect(page).toHaveURL('/');
		});
	});
}

test('a text too long for a link is refused in words', async ({ page }) => {
	await page.goto('/');
	await untilReady(page);
	// Of words that never come again, so that nothing is gained by deflating.
	const words = Array.from({ length: 6000 }, (_, i) => (i * 7919 + 13).toString(36));
	await see(page).field.fill(words.join(' '));
	await page.getByRole('button', { name: 'Get a link to this review' }).click();
	await expect(page.getByText('This review is too long for a link')).toBeVisible();
});

test('without a clipboard the link is there to be copied by hand', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }
		});
	});
	await page.goto('/');
	await untilReady(page);
	await see(page).field.fill('Good!');
	await page.getByRole('button', { name: 'Get a link to this review' }).click();
	await expect(page.getByLabel('Link', { exact: true })).toHaveValue(/\/#text=Good!$/);
	await expect(page.getByLabel('Link', { exact: true })).toBeFocused();
});

test('a link that was damaged on the way says so', async ({ page }) => {
	await page.goto('/#deflated=AAAA');
	await expect(page.getByRole('status', { name: 'Notices' })).toContainText('link');
	await expect(see(page).field).toHaveValue('');
});

test('where only the address of a page is shared, the page says so', async ({ page }) => {
	await page.goto('/?title=A+page&url=https://example.org/film');
	await expect(page.getByRole('status', { name: 'Notices' })).toContainText('opens no pages');
	await expect(see(page).field).toHaveValue('');
	await expect(page).toHaveURL('/');
});
