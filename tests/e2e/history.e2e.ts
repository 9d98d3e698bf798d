import { readFile } from 'node:fs/promises';
import { examine } from './examine.ts';
import { classify, expect, pan, rave, see, test, untilReady, untilStored } from './journey.ts';

for (const [width, height] of [
	[360, 740],
	[1280, 800]
] as const) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test.describe(`${colorScheme}, ${String(width)} × ${String(height)}`, () => {
			test.use({ viewport: { width, height }, colorScheme });

			test('reviews that were sent are found again, deleted, taken back and carried along', async ({
				page
			}) => {
				await page.goto('/history');
				await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
				await examine(page, 'empty');
				await page.getByRole('link', { name: 'Write a review' }).click();
				await untilReady(page);
				// So that each verdict is that of the review that was sent, not of what was typed before.
				await see(page).follow.click();
				await classify(page, rave, 'positive');
				await classify(page, pan, 'negative');
				await see(page).follow.click();
				// Neither what is only typed nor an example is kept.
				await see(page).field.fill('A quiet film that I typed and never sent.');
				await page.getByRole('button', { name: 'A long one' }).click();
				await expect(see(page).verdict).toContainText('Your sentiment is');

				await page.getByRole('link', { name: 'History' }).click();
				const list = page.getByRole('list', { name: 'Your reviews' });
				await expect(list.getByRole('listitem')).toHaveCount(2);
				await expect(list.getByRole('listitem').first()).toContainText(pan);
				await expect(page.getByText(/2 reviews, about/)).toBeVisible();
				await examine(page, 'two reviews');

				await page.getByLabel('Search').fill('TOUCHING');
				await expect(page.getByText('1 review with these words')).toBeVisible();
				await expect(list.getByRole('listitem')).toContainText(rave);
				await page.getByLabel('Search').fill('');

				const downloading = page.waitForEvent('download');
				await page.getByRole('button', { name: 'Save as a file' }).click();
				const saved = await readFile(await (await downloading).path());

				await page.getByRole('button', { name: /^Delete: A terrible/ }).click();
				await expect(list.getByRole('listitem')).toHaveCount(1);
				await examine(page, 'one deleted');
				await page.getByRole('button', { name: 'Undo' }).click();
				await expect(list.getByRole('listitem')).toHaveCount(2);
				await page.getByRole('button', { name: 'Delete all' }).click();
				await page.getByRole('button', { name: 'Yes, delete all 2 reviews' }).click();
				await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
				await page.reload();
				await expect(page.getByText('Nothing is kept yet.')).toBeVisible();

				const file = { name: 'history.json', mimeType: 'application/json' };
				const picker = page.getByLabel('Bring in a file');
				await picker.setInputFiles({ ...file, buffer: Buffer.from('{"format":"other"}') });
				await expect(page.getByRole('alert')).toContainText(
					'This file is not a history of Matinee.'
				);
				await examine(page, 'refused');
				await picker.setInputFiles({ ...file, buffer: saved });
				await expect(page.getByText('Added 2 reviews.')).toBeVisible();
				await page.getByRole('button', { name: /^Read again: A wonderful/ }).click();
				await expect(see(page).field).toHaveValue(rave);
				await expect(see(page).verdict).toContainText('Your sentiment is positive');
			});
		});
	}
}

test('turned off, nothing is kept, and that is remembered', async ({ page }) => {
	await page.goto('/history');
	const keep = page.getByRole('switch', { name: 'Keep a history' });
	await keep.click();
	await page.getByRole('link', { name: 'Matinee', exact: true }).click();
	await classify(page, rave, 'positive');
	await page.goto('/history');
	await expect(keep).not.toBeChecked();
	await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
	await keep.click();
	await page.getByRole('link', { name: 'Matinee', exact: true }).click();
	await classify(page, pan, 'negative');
	await page.getByRole('link', { name: 'History' }).click();
	await expect(page.getByRole('list', { name: 'Your reviews' })).toContainText(pan);
});

test('the panel shows what is kept, and deletes the model, which comes back', async ({ page }) => {
	await page.goto('/');
	await untilStored(page);
	await page.goto('/history');
	const panel = page.getByRole('region', { name: 'Kept on this device' });
	await expect(panel.getByText(/MB; without it/)).toBeVisible();
	await panel.getByRole('button', { name: 'Delete: Model' }).click();
	await examine(page, 'asked before deleting');
	await panel.getByRole('button', { name: 'Yes, delete' }).click();
	await expect(panel.getByText('not kept')).toBeVisible();
	await expect(page.getByText('Ready to work offline')).toBeHidden();
	await page.getByRole('link', { name: 'Matinee', exact: true }).click();
	await classify(page, rave, 'positive');
	await page.getByRole('link', { name: 'History' }).click();
	await expect(panel.getByText(/^1 review, about/)).toBeVisible();
	await page.goto('/');
	await untilReady(page);
	await expect(page.getByText('Downloaded to this device')).toBeVisible();
});

test('where storage is denied a history is held for this visit, and both pages say so', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'indexedDB', { value: undefined });
	});
	await page.goto('/');
	await classify(page, rave, 'positive');
	await expect(page.getByRole('status', { name: 'Notices' })).toContainText(
		'kept only as long as this page is open'
	);
	await page.getByRole('link', { name: 'History' }).click();
	await expect(page.getByRole('list', { name: 'Your reviews' })).toContainText(rave);
	await expect(page.getByRole('region', { name: 'Kept on this device' })).toContainText(
		'This page cannot store anything'
	);
	await examine(page, 'denied');
});
