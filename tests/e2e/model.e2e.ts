import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { formatBytes, formatShare } from '../../src/lib/components/model-words.ts';
import { bundledModelSchema, parseManifest } from '../../src/lib/contract/manifest.ts';
import { expect, test, untilStored } from './journey.ts';

const read = (path: string): unknown =>
	JSON.parse(readFileSync(new URL(`../../static/models/${path}`, import.meta.url), 'utf8'));
const { id } = v.parse(bundledModelSchema, read('default.json'));
const manifest = parseManifest(read(`${id}/manifest.json`));

test('the model card says what the manifest of the shipped model says', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('navigation').getByRole('link', { name: 'Model' }).click();
	await expect(page).toHaveTitle('Matinee: the model card');
	const link = page.getByRole('navigation').getByRole('link', { name: 'Model' });
	await expect(link).toHaveAttribute('aria-current', 'page');
	const main = page.getByRole('main');
	await expect(main).toContainText(`This is ${id}`);
	// What is folded away is drawn when it is opened.
	for (const summary of await main.locator('summary').all()) await summary.press('Enter');
	for (const { accuracy } of manifest.metrics)
		await expect(main).toContainText(formatShare(accuracy));
	for (const { passed, total } of manifest.behaviour ?? [])
		await expect(main).toContainText(`${passed} of ${total} right`);
	await expect(main).toContainText(manifest.training.command);
	for (const [name, isThere] of [
		['Short and long reviews', manifest.metrics.some(({ byLength }) => byLength)],
		['How well it tells the two apart', manifest.metrics.some(({ roc }) => roc)],
		['Beside the paper it started from', manifest.paper],
		['Whether it is right as often as it says', manifest.metrics.some((of) => of.reliability)]
	] as const)
		await expect(main.getByRole('heading', { name })).toHaveCount(isThere ? 1 : 0);
});

test('the model card opens without a network, and by its address', async ({ page, context }) => {
	await page.goto('/');
	await untilStored(page);
	await context.setOffline(true);
	await page.goto('/model');
	await expect(page.getByRole('heading', { name: 'The model', exact: true })).toBeVisible();
	await page.getByRole('link', { name: 'Matinee', exact: true }).click();
	await expect(page.getByLabel('Your review')).toBeVisible();
});

test('the race is run again on this device, and its times are told', async ({ page }) => {
	await page.goto('/model');
	const device = page.getByRole('region', { name: 'On this device' });
	for (const { sizeBytes } of Object.values(manifest.files))
		await expect(device).toContainText(formatBytes(sizeBytes));
	await expect(device).toContainText('Not measured on this visit yet.');
	const button = device.getByRole('button', { name: 'Race again' });
	// Not before the model is there.
	await expect(button).toBeEnabled();
	await button.press('Enter');
	await expect(device.getByRole('status')).toContainText(/WebAssembly.*ms.*ms.*\d\sm?s\./);
	await expect(button).toBeFocused();
	const speeds = device.getByRole('group', { name: 'How fast it is here' });
	await expect(speeds.getByRole('row')).toHaveCount(4);
	await expect(speeds.getByRole('columnheader')).toHaveText([/WebAssembly/]);
	await expect(device.getByRole('row', { name: /^Code of WebAssembly/ })).toContainText('kB');
	// What was measured stays as long as the visit.
	await page.getByRole('link', { name: 'Matinee', exact: true }).click();
	await expect(page.getByLabel('Your review')).toBeVisible();
	await page.getByRole('navigation').getByRole('link', { name: 'Model' }).click();
	await expect(speeds.getByRole('row')).toHaveCount(4);
});
