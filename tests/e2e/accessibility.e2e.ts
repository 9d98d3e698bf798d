import { examine } from './examine.ts';
import { classify, expect, pan, rave, see, test, untilReady } from './journey.ts';

for (const colorScheme of ['light', 'dark'] as const) {
	for (const [width, height] of [
		[360, 740],
		[1280, 800]
	] as const) {
		test.describe(`${colorScheme}, ${width} × ${height}`, () => {
			test.use({ colorScheme, viewport: { width, height } });

			test('ready, positive, negative, long and refused', async ({ page }) => {
				await page.goto('/');
				await untilReady(page);
				await examine(page, 'ready');
				await see(page).engines.click();
				await expect(page.getByRole('radio', { name: 'WebGPU' })).toBeDisabled();
				await examine(page, 'ready, and the engines unfolded');
				await classify(page, rave, 'positive');
				await examine(page, 'positive');
				await classify(page, pan, 'negative');
				await examine(page, 'negative');
				await page.getByRole('button', { name: 'A long one' }).click();
				// The verdict before it is there until then.
				await expect(see(page).verdict).toContainText('The review is long');
				await examine(page, 'long');
				await see(page).field.fill('…'.repeat(400) + 'x'.repeat(400));
				await expect(see(page).verdict).toContainText('1 word or mark');
				await examine(page, 'one word without end');
				await see(page).follow.click();
				await see(page).field.fill('…');
				await expect(page.getByText('You have changed the text since.')).toBeVisible();
				await examine(page, 'edited since, and following turned off');
				await see(page).submit.click();
				await expect(see(page).alert).toBeVisible();
				await examine(page, 'refused');
			});

			test('the cloud switched on where there is none', async ({ page, guard }) => {
				guard.expected.push(/Failed to load resource.*404/);
				guard.mayAskCloud = true;
				await page.route('**/cloud.json', (route) => route.fulfill({ status: 404 }));
				await page.goto('/');
				await classify(page, rave, 'positive');
				await page.getByRole('radio', { name: 'Both' }).check();
				await expect(page.getByText('This copy of Matinee has no cloud')).toBeVisible();
				await examine(page, 'no cloud');
			});

			test('the model card, unfolded', async ({ page }) => {
				await page.goto('/model');
				for (const summary of await page.locator('main summary').all()) await summary.click();
				await examine(page, 'the model card');
			});

			test('loading, failed and noticed', async ({ page, context }) => {
				let release = (): void => undefined;
				const held = new Promise<void>((resolve) => (release = resolve));
				await context.route('**/models/*/weights.bin', async (route) => {
					await held;
					await route.fulfill({ contentType: 'text/html', body: '<title>Welcome</title>' });
				});
				await page.goto('/');
				await expect(page.getByRole('progressbar')).toBeVisible();
				await examine(page, 'loading');
				release();
				await expect(see(page).alert).toBeVisible();
				await examine(page, 'failed');
				await context.unroute('**/models/*/weights.bin');
				await see(page).retry.click();
				await untilReady(page);
				const [worker] = page.workers();
				await worker?.evaluate(() => self.close()).catch(() => undefined);
				await expect(page.getByRole('status', { name: 'Notices' })).not.toBeEmpty();
				await untilReady(page);
				await examine(page, 'noticed');
			});
		});
	}
}

test('with reduced motion wanted, nothing moves for longer than a blink', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('/');
	await classify(page, rave, 'positive');
	const longest = await page.evaluate(() =>
		Math.max(
			0,
			...document
				.getAnimations()
				.map((animation) => Number(animation.effect?.getComputedTiming().endTime ?? 0))
		)
	);
	expect(longest).toBeLessThanOrEqual(10);
});
