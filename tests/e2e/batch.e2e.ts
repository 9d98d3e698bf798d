import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { examine } from './examine.ts';
import { expect, pan, rave, test } from './journey.ts';

/** Rows in turn positive and negative, the label of every tenth wrong, and three rows that cannot be read. */
function makeCsv(count: number): string {
	const rows = Array.from({ length: count }, (_, i) => {
		const isPositive = i % 2 === 0;
		const label = isPositive === (i % 10 !== 0) ? 'positive' : 'negative';
		return `${String(i)},"${isPositive ? rave : pan} Number ${String(i)}.",${label}`;
	});
	return [
		'id,review,sentiment',
		...rows,
		'"broken',
		'7,,positive',
		'8,=1+1 fine,positive,extra'
	].join('\r\n');
}

async function bring(page: Page, text: string | Buffer, name = 'reviews.csv'): Promise<void> {
	const buffer = typeof text === 'string' ? Buffer.from(text) : text;
	const picker = page.getByLabel('Choose a file');
	// Unlike a visitor, Playwright gives files to a field that is disabled until the script runs.
	await expect(picker).toBeEnabled();
	await picker.setInputFiles({ name, mimeType: 'text/csv', buffer });
}

const readAll = (page: Page) => page.getByRole('button', { name: 'Read all rows' }).click();
const untilDone = (page: Page, count: string) =>
	expect(page.getByRole('status').getByText(`All ${count} rows are read`)).toBeAttached();

async function saveAs(page: Page, name: string): Promise<string> {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name }).click();
	return readFile(await (await downloading).path(), 'utf8');
}

for (const [width, height] of [
	[360, 740],
	[1280, 800]
] as const) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test.describe(`${colorScheme}, ${String(width)} × ${String(height)}`, () => {
			test.use({ viewport: { width, height }, colorScheme });

			test('a file is chosen, read, summed up, searched and saved', async ({ page }) => {
				await page.goto('/batch');
				await expect(page.getByText('Drop a file of reviews here')).toBeVisible();
				await examine(page, 'empty');
				await bring(page, makeCsv(300));
				await expect(page.getByLabel('The review is in')).toHaveValue('1');
				await expect(page.getByLabel('The right answer is in')).toHaveValue('2');
				await examine(page, 'choosing');
				await readAll(page);
				await untilDone(page, '303');
				const summary = page.getByRole('region', { name: 'Summary' });
				await expect(summary.getByText('50 % positive')).toBeVisible();
				await expect(summary.getByText('90 % right: 270 of 300 labelled reviews')).toBeVisible();
				await examine(page, 'done');

				const rows = page.getByRole('table', { name: 'Rows' });
				await page.getByLabel('Show').selectOption('Without a result');
				await expect(rows).toHaveAttribute('aria-rowcount', '3');
				await expect(rows.getByText('302')).toBeVisible();
				await expect(rows.getByText(/A quotation mark in this row is not closed/)).toBeVisible();
				await expect(
					rows.getByText('This row has 4 cells, and there are 3 columns.')
				).toBeVisible();
				await page.getByLabel('Show').selectOption('All rows');
				await page.getByLabel('Search').fill('NUMBER 277.');
				await expect(rows).toHaveAttribute('aria-rowcount', '1');
				await rows.getByRole('button').click();
				await expect(page.getByRole('dialog', { name: 'Row 279' })).toContainText(pan);
				await examine(page, 'one row');
				await page.keyboard.press('Escape');
				await expect(page.getByRole('dialog')).toBeHidden();

				expect(await saveAs(page, 'Save as JSON')).toContain('"sentiment":"negative"');
				await page.getByLabel('Search').fill('');
				await expect(rows).toHaveAttribute('aria-rowcount', '303');
				const csv = await saveAs(page, 'Save as CSV');
				expect(csv).toContain('row,id,review,sentiment,matinee sentiment,probability,problem');
				expect(csv).toContain(`"'=1+1 fine"`);
				expect(csv.trim().split('\r\n')).toHaveLength(304);
			});
		});
	}
}

test('pause, another page, a reload: the work goes on where it was', async ({ page }) => {
	await page.goto('/batch');
	await bring(page, makeCsv(6_000));
	await readAll(page);
	await expect(page.getByText(/^Reading: [\d,]+ of/)).toBeVisible();
	await page.getByRole('button', { name: 'Pause' }).click();
	const paused = page.getByText(/^Paused at [\d,]+ of 6,003 rows$/).first();
	await expect(paused).toBeVisible();
	const words = (await paused.textContent()) ?? '';
	await page.reload();
	await expect(page.getByText(words).first()).toBeVisible();
	await page.getByRole('button', { name: 'Go on' }).click();
	await page.getByRole('link', { name: 'Matinee', exact: true }).click();
	await expect(page.getByLabel('Your review')).toBeVisible();
	await page.goBack();
	await untilDone(page, '6,003');
	await page.reload();
	await untilDone(page, '6,003');
	await page.getByRole('button', { name: 'Delete' }).click();
	await page.getByRole('button', { name: 'Yes, delete' }).click();
	await page.reload();
	await expect(page.getByText('Drop a file of reviews here')).toBeVisible();
});

test('a run that is left while it runs goes on by itself; a cancelled one waits', async ({
	page
}) => {
	await page.goto('/batch');
	await bring(page, makeCsv(6_000));
	await readAll(page);
	await expect(page.getByText(/^Reading: [\d,]+ of/)).toBeVisible();
	await page.reload();
	await expect(page.getByText(/^Reading: [\d,]+ of/)).toBeVisible();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByText(/^Cancelled at/).first()).toBeVisible();
	await page.reload();
	await expect(page.getByText(/^Cancelled at/).first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
});

test('pasted reviews and files in other encodings are read; what is no table is refused', async ({
	page
}) => {
	await page.goto('/batch');
	await bring(page, Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 9, 9, 9]), 'reviews.xlsx');
	await expect(page.getByRole('alert')).toContainText('This file is not text.');
	await examine(page, 'refused');
	await bring(
		page,
		Buffer.from(`\ufefftext\tlabel\r\nUn été merveilleux\t1\r\n`, 'utf16le'),
		'a.txt'
	);
	await expect(page.getByText('UTF-16')).toBeVisible();
	await expect(page.getByRole('cell', { name: 'Un été merveilleux' })).toBeVisible();
	await page.getByRole('button', { name: 'Leave it' }).click();
	await page.getByText('Or paste them').click();
	await page.getByLabel(/^Reviews, one a line/).fill(`${rave}\n${pan}\n…\n`);
	await page.getByRole('button', { name: 'Use this text' }).click();
	await readAll(page);
	await untilDone(page, '3');
	const rows = page.getByRole('table', { name: 'Rows' });
	await expect(rows.getByRole('row').nth(0)).toContainText('positive');
	await expect(rows.getByRole('row').nth(1)).toContainText('negative');
	await expect(rows.getByText('There is no word to read in this text.')).toBeVisible();
});

test('without a database rows are held for this visit, and the page says so', async ({ page }) => {
	// Workers have an IndexedDB of their own, which scripts of the page do not reach.
	await page.route('**/workers/table.worker-*.js', async (route) => {
		const response = await route.fetch();
		const script = `Object.defineProperty(self, 'indexedDB', { value: undefined });\n`;
		await route.fulfill({ response, body: script + (await response.text()) });
	});
	await page.goto('/batch');
	await bring(page, makeCsv(20));
	await readAll(page);
	await untilDone(page, '23');
	await expect(page.getByText(/This browser keeps nothing for this site/)).toBeVisible();
});

test('a batch can be run by keyboard alone, and the focus is never lost', async ({ page }) => {
	await page.goto('/batch');
	await bring(page, makeCsv(40));
	await page.getByRole('button', { name: 'Read all rows' }).focus();
	await page.keyboard.press('Enter');
	await untilDone(page, '43');
	await page.getByRole('button', { name: 'Delete' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('region', { name: 'reviews.csv' })).toBeFocused();
	await page.getByRole('button', { name: 'Keep them' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('region', { name: 'reviews.csv' })).toBeFocused();
	await page.getByRole('region', { name: 'List of rows' }).focus();
	const last = page.getByRole('table', { name: 'Rows' }).getByText('44', { exact: true });
	// The list may grow while it scrolls; a reader would press the key again, too.
	await expect(async () => {
		await page.keyboard.press('End');
		await expect(last).toBeVisible({ timeout: 2_000 });
	}).toPass();
	await page.keyboard.press('Tab');
	const focused = page.locator('[role="row"] button:focus');
	await expect(focused).toBeInViewport();
	// Its row goes out of sight, not out of the page.
	await page.getByRole('region', { name: 'List of rows' }).evaluate((list) => {
		list.scrollTop = 0;
	});
	await expect(
		page.getByRole('table', { name: 'Rows' }).getByText('2', { exact: true })
	).toBeVisible();
	await expect(focused).not.toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(focused).toBeVisible();
});
