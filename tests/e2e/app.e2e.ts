// Matinee as an app that people keep: installing, the hint where there is no button for it, and its state at a glance.
import { expect, see, test, untilReady, untilStored } from './journey.ts';

test('the install button is there when the browser offers it, once', async ({ page }) => {
	await page.goto('/');
	await untilReady(page);
	const install = page.getByRole('button', { name: 'Install' });
	await expect(install).toHaveCount(0);
	// Chromium makes its offer only outside of tests.
	await page.evaluate(() => {
		const offer = new Event('beforeinstallprompt', { cancelable: true });
		dispatchEvent(
			Object.assign(offer, {
				prompt() {
					document.title = 'asked';
					return Promise.resolve({ outcome: 'accepted' });
				}
			})
		);
	});
	await install.click();
	await expect(page).toHaveTitle('asked');
	await expect(install).toHaveCount(0);
});

test('on iOS a hint says how to keep the app, once', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'standalone', { value: false }));
	await page.goto('/');
	await untilStored(page);
	const hint = page.getByRole('status', { name: 'Home screen' });
	await expect(hint).toContainText('Add to Home Screen');
	await hint.getByRole('button', { name: 'Got it' }).click();
	await expect(hint).toBeEmpty();
	await page.reload();
	await untilStored(page);
	await expect(hint).toBeEmpty();
});

test('the badge says network, model and engine, and leads to the model card', async ({
	page,
	context
}) => {
	await page.goto('/');
	await untilStored(page);
	const badge = page.getByRole('contentinfo').getByRole('link');
	await expect(badge).toHaveText(/Online\s*Model matinee-1\s*WebAssembly/);
	await context.setOffline(true);
	await expect(badge).toContainText('Offline');
	await badge.click();
	await expect(page.getByRole('heading', { name: 'The model', exact: true })).toBeVisible();
	await page.getByRole('link', { name: 'Matinee', exact: true }).click();
	await expect(see(page).field).toBeVisible();
});
