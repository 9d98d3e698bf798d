// The page of the comparison without a cloud: what this device can do alone, and that nothing is asked for.
import { expect, test } from './journey.ts';

test('the examples are read by this device alone while the cloud is off', async ({ page }) => {
	await page.goto('/compare');
	await page.getByRole('button', { name: 'Compare the examples' }).click();
	const one = page.getByRole('region', { name: 'One review' });
	await expect(one.getByRole('region', { name: 'This device' })).toContainText('positive');
	await expect(one.getByRole('region', { name: 'Cloud' })).toContainText('The cloud is not asked.');
	await one.getByRole('button', { name: 'Next' }).click();
	await expect(one.getByRole('region', { name: 'This device' })).toContainText('negative');
	await expect(one).toContainText('Review 2 of 5');
});

test('pasted lines and files are read, and what was compared is saved', async ({ page }) => {
	await page.goto('/compare');
	await page.getByText('Or paste reviews').click();
	await page.getByLabel('One review a line').fill('=A lovely film!\n\nA dull, terrible mess.');
	await page.getByRole('button', { name: 'Compare these' }).click();
	const one = page.getByRole('region', { name: 'One review' });
	await expect(one).toContainText('Review 1 of 2');
	await expect(one.getByRole('region', { name: 'This device' })).toContainText('positive');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as CSV' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('matinee-comparison.csv');
	const stream = await file.createReadStream();
	const chunks = await stream.toArray();
	expect(Buffer.concat(chunks as Buffer[]).toString()).toContain("'=A lovely film!");

	await page.getByLabel('Choose a file').setInputFiles({
		name: 'reviews.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from('id,review\n1,"Good, really good"\n2,\n3,Bad and dull\n')
	});
	await expect(one).toContainText('Good, really good');
	await expect(page.getByText('1 row left out')).toBeVisible();
});
