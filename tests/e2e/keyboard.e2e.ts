import { expect, pan, rave, see, test, untilReady } from './journey.ts';

test('everything can be done by keyboard alone, and the focus is never lost', async ({ page }) => {
	await page.goto('/');
	await untilReady(page);
	const { field, submit, follow, verdict } = see(page);

	// The name, the other pages, then the field.
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Matinee', exact: true })).toBeFocused();
	for (const link of await page.getByRole('navigation').getByRole('link').all()) {
		await page.keyboard.press('Tab');
		await expect(link).toBeFocused();
	}
	await page.keyboard.press('Tab');
	await expect(field).toBeFocused();

	await page.keyboard.type(rave);
	await page.keyboard.press('Control+Enter');
	await expect(verdict).toContainText('Your sentiment is positive');
	await expect(field).toBeFocused();
	await expect(field).toHaveValue(rave);

	await page.keyboard.press('ControlOrMeta+A');
	await page.keyboard.type(pan);
	await page.keyboard.press('Tab');
	await expect(submit).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(verdict).toContainText('Your sentiment is negative');
	await expect(submit).toBeFocused();

	await page.keyboard.press('Tab');
	await page.keyboard.press('Space');
	await expect(field).toBeFocused();
	await expect(field).toHaveValue('');
	await expect(verdict).toContainText('The model is ready');

	for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
	await expect(follow).toBeFocused();
	await page.keyboard.press('Space');
	await expect(follow).not.toBeChecked();
	await expect(follow).toBeFocused();

	await page.keyboard.press('Tab');
	await expect(page.getByRole('radio', { name: 'This device' })).toBeFocused();
});

test('a retry by keyboard leaves the focus at the verdict', async ({ page, context }) => {
	await context.route('**/models/**', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Welcome</title>' })
	);
	await page.goto('/');
	await see(page).retry.focus();
	await context.unroute('**/models/**');
	await page.keyboard.press('Enter');
	await untilReady(page);
	await expect(page.getByRole('region', { name: 'Verdict' })).toBeFocused();
});
