// The comparison with a cloud: a set of reviews through both, what is said of it and saved, a fault in the middle; and all
// of it without a mouse.
import type { Locator, Page, Request } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect, FAILED_REQUEST, hold, PATIENCE, test } from './cloud-journey.ts';
import { examineOnBoth } from './examine.ts';

test.describe.configure({ timeout: 240_000 });

const INVOCATIONS = /\/invocations$/;
const isAbout = (request: Request, word: string) => request.postData()?.includes(word) === true;

function look(page: Page) {
	const one = page.getByRole('region', { name: 'One review' });
	const button = (name: string) => page.getByRole('button', { name, exact: true });
	return {
		one,
		button,
		device: one.getByRole('region', { name: 'This device' }),
		inCloud: one.getByRole('region', { name: 'Cloud' }),
		isOn: page.getByRole('switch', { name: 'The cloud reads along' }),
		/** Press a button that saves. */
		async save(name: string): Promise<string> {
			const download = page.waitForEvent('download');
			await button(name).click();
			return readFile(await (await download).path(), 'utf8');
		}
	};
}

test('a set of reviews through both: figures, a disagreement, files, and the presenter', async ({
	page,
	cloud
}) => {
	const { one, button, device, inCloud, isOn, save } = look(page);
	await page.goto(`${cloud.site}/compare`);
	await expect(isOn).toBeEnabled();
	await examineOnBoth(page, 'nothing compared');
	await isOn.click();
	await expect(page.getByText('each review that you send goes to the stand-in')).toBeVisible();

	// A cloud that is of another opinion about one of them.
	await page.route(INVOCATIONS, async (route) => {
		const response = await route.fetch();
		if (!isAbout(route.request(), 'odd')) return route.fulfill({ response });
		const reply = (await response.json()) as { predictions: { probability: number }[] };
		for (const each of reply.predictions)
			Object.assign(each, { label: 'negative', probability: 1 - each.probability });
		return route.fulfill({ response, json: reply });
	});
	const letGo = await hold(page, INVOCATIONS);
	await page.getByText('Or paste reviews').click();
	await page
		.getByLabel('One review a line')
		.fill('A lovely film!\nA dull, terrible mess.\nAn odd, wonderful, superb film!\n=Bad, awful.');
	await button('Compare these').click();
	await expect(device).toContainText('positive');
	await expect(inCloud).toContainText('Waiting for the cloud…');
	await expect(page.getByText('Comparing: 0 of 4')).toBeVisible();
	await examineOnBoth(page, 'running');
	letGo();
	await expect(page.getByText('4 of 4 compared')).toBeVisible(PATIENCE);
	await expect(page.getByText('75.0 % agree')).toBeVisible();
	for (const name of ['This device', 'Cloud', '… network', '… model'])
		await expect(
			page.getByRole('row', { name: new RegExp(`^${name} \\d`) }).getByRole('cell')
		).toHaveText([/\d/, /\d/, /\d/, /\d/]);
	const disagreements = page.getByRole('region', { name: 'Disagreements' });
	await expect(disagreements.getByRole('row')).toHaveCount(2);
	await expect(disagreements).toContainText('An odd, wonderful, superb film!');
	await disagreements.getByRole('button', { name: 'Look at row 3' }).click();
	await expect(one).toContainText('They disagree: this device says positive, the cloud negative');
	await examineOnBoth(page, 'a disagreement');

	const { summary, rows } = JSON.parse(await save('Save as JSON')) as {
		summary: object;
		rows: Record<string, unknown>[];
	};
	expect(summary).toMatchObject({ rowCount: 4, pairCount: 4, agreeingCount: 3, failedCount: 0 });
	expect(rows.map(({ agree }) => agree)).toEqual([true, true, false, true]);
	const csv = Papa.parse<Record<string, string>>((await save('Save as CSV')).trim(), {
		header: true
	});
	expect(csv.errors).toEqual([]);
	expect(csv.data.map(({ review }) => review)).toEqual([
		...rows.slice(0, 3).map(({ review }) => review),
		"'=Bad, awful."
	]);
	for (const column of ['request', 'cloud label', 'cloud probability', 'cloud ms', 'points apart'])
		expect(csv.data.map((row) => row[column])).toEqual(rows.map((row) => String(row[column])));

	await button('Present').click();
	await expect(page.getByRole('dialog', { name: 'Presenter' })).toContainText('3 of 4 agree');
	await examineOnBoth(page, 'the presenter');
});

test('a fault in the middle of a file stops the cloud, not this device, and one press gets on', async ({
	page,
	cloud,
	guard
}) => {
	guard.expected.push(FAILED_REQUEST);
	let loads = 0;
	page.on('load', () => loads++);
	const { button, device, inCloud, isOn } = look(page);
	await page.goto(`${cloud.site}/compare`);
	await isOn.click();
	const isAnswered = (word: string) =>
		page.waitForResponse(
			(response) => INVOCATIONS.test(response.url()) && isAbout(response.request(), word)
		);
	const before = Promise.all([isAnswered('first'), isAnswered('second')]);
	await page.route(INVOCATIONS, async (route) => {
		if (isAbout(route.request(), 'third')) {
			await before;
			cloud.faults.set('deleted-endpoint');
		}
		await route.continue();
	});
	const films = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
	await page.getByLabel('Choose a file').setInputFiles({
		name: 'reviews.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(
			`id,review\n${films.map((name, i) => `${String(i)},"Their ${name} film, a lovely one!"`).join('\n')}\n`
		)
	});
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('The endpoint was not found', PATIENCE);
	await expect(alert).toContainText('npm run start -w lambda');
	for (const name of films) {
		await expect(page.getByRole('region', { name: 'One review' })).toContainText(name);
		await expect(device).toContainText('positive');
		if (name === 'first' || name === 'second') await expect(inCloud).toContainText('positive');
		if (name === 'third') {
			await expect(inCloud).toContainText('The endpoint was not found');
			await examineOnBoth(page, 'a row that the cloud did not answer');
		}
		if (name !== films.at(-1)) await button('Next').click();
	}

	await page.unroute(INVOCATIONS);
	cloud.faults.clear();
	await button('Try again').click();
	await expect(page.getByText('6 of 6 compared')).toBeVisible(PATIENCE);
	await expect(page.getByText('100.0 % agree')).toBeVisible();
	await expect(alert).toBeHidden();
	expect(loads).toBe(1);
});

test('by keyboard alone: switched on, compared, presented, and back', async ({ page, cloud }) => {
	const { one, button, isOn } = look(page);
	const dialog = page.getByRole('dialog', { name: 'Presenter' });
	/** Press Tab until something has the focus; all that is on the page can be reached. */
	async function tabTo(target: Locator): Promise<void> {
		for (let presses = 0; presses < 40; presses++) {
			if (await target.evaluate((element) => element === document.activeElement)) break;
			await page.keyboard.press('Tab');
		}
		await expect(target).toBeFocused();
	}
	await page.goto(`${cloud.site}/compare`);
	await expect(isOn).toBeEnabled();
	await tabTo(isOn);
	await page.keyboard.press('Space');
	await expect(isOn).toBeChecked();
	await tabTo(button('Compare the examples'));
	await page.keyboard.press('Enter');
	await expect(page.getByText('5 of 5 compared')).toBeVisible(PATIENCE);
	await tabTo(button('Next'));
	for (let presses = 0; presses < 5; presses++) await page.keyboard.press('Enter');
	await expect(one).toContainText('Review 5 of 5');
	await expect(button('Next')).toBeFocused();
	await tabTo(button('Present'));
	await page.keyboard.press('Enter');
	await expect(dialog).toContainText('Review 5 of 5');
	for (const [key, review] of [
		['Home', 1],
		['ArrowRight', 2],
		['Space', 3],
		['ArrowLeft', 2],
		['End', 5]
	] as const) {
		await page.keyboard.press(key);
		await expect(dialog).toContainText(`Review ${String(review)} of 5`);
	}
	await page.keyboard.press('t');
	await page.keyboard.type('A lovely film!');
	await page.keyboard.press('Enter');
	await expect(dialog).toContainText('Review 6 of 6');
	await expect(dialog).toContainText('Both say positive', PATIENCE);
	await expect(dialog).toContainText('6 of 6 agree');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(button('Present')).toBeFocused();
});
