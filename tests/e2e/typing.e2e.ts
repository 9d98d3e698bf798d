import { expect, pan, rave, see, test, untilReady } from './journey.ts';

test('the verdict follows the typing, pasting, undoing and clearing, without a press', async ({
	page
}) => {
	await page.goto('/');
	await untilReady(page);
	const { field, verdict } = see(page);
	await field.pressSequentially(rave);
	await expect(verdict).toContainText('Your sentiment is positive');
	await expect(field).toBeFocused();
	// All of it was read, not only what was there when the first answer came.
	await expect(verdict).toContainText('16 words and marks');

	await field.press('ControlOrMeta+A');
	await page.keyboard.insertText(pan);
	await expect(verdict).toContainText('Your sentiment is negative');
	await field.press('ControlOrMeta+Z');
	await expect(field).toHaveValue(rave);
	await expect(verdict).toContainText('Your sentiment is positive');

	await field.press('ControlOrMeta+A');
	await field.press('Delete');
	await expect(verdict).toContainText('The model is ready');
	await field.pressSequentially(' … ');
	await expect(verdict).toContainText('The model is ready');
	await expect(see(page).alert).toHaveCount(0);
});

test('what was typed before the script ran is read when the model is there', async ({
	page,
	context
}) => {
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await context.route('**/_app/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/', { waitUntil: 'commit' });
	await see(page).field.fill(rave);
	release();
	await expect(see(page).verdict).toContainText('Your sentiment is positive');
});

test('a reload reads the text that it finds', async ({ page }) => {
	await page.goto('/');
	await see(page).field.fill(pan);
	await expect(see(page).verdict).toContainText('Your sentiment is negative');
	await page.reload();
	await expect(see(page).field).toHaveValue(pan);
	await expect(see(page).verdict).toContainText('Your sentiment is negative');
});

test('following can be turned off, which is remembered, and on again, which reads at once', async ({
	page
}) => {
	await page.goto('/');
	await untilReady(page);
	const { field, follow, submit, verdict } = see(page);
	await expect(follow).toBeChecked();
	await follow.click();
	await page.reload();
	await untilReady(page);
	await expect(follow).not.toBeChecked();

	await field.fill(rave);
	await submit.click();
	await expect(verdict).toContainText('Your sentiment is positive');
	await field.fill(pan);
	await expect(page.getByText('You have changed the text since.')).toBeVisible();
	await expect(verdict).toContainText('Your sentiment is positive');

	await follow.click();
	await expect(verdict).toContainText('Your sentiment is negative');
	await expect(page.getByText('You have changed the text since.')).toBeHidden();
	expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
});

test('an input method is left to compose, and its word is read when it is done', async ({
	page
}) => {
	await page.goto('/');
	await untilReady(page);
	const { field, verdict } = see(page);
	await field.fill(rave);
	await expect(verdict).toContainText('16 words and marks');
	await field.press('ControlOrMeta+End');

	const client = await page.context().newCDPSession(page);
	for (const text of [' a', ' awf', ' awful'])
		await client.send('Input.imeSetComposition', { text, selectionStart: 0, selectionEnd: 0 });
	await expect(field).toHaveValue(`${rave} awful`);
	await expect(page.getByText('You have changed the text since.')).toBeVisible();
	await expect(verdict).toContainText('16 words and marks');

	await client.send('Input.insertText', { text: ' awful' });
	await expect(field).toHaveValue(`${rave} awful`);
	await expect(verdict).toContainText('17 words and marks');
	await expect(page.getByText('You have changed the text since.')).toBeHidden();
});

test('a screen reader hears of the verdict after a pause, not with every key', async ({ page }) => {
	await page.clock.install();
	await page.goto('/');
	await untilReady(page);
	const { field, submit, verdict, voice } = see(page);
	await page.clock.runFor(2_000);
	await expect(voice).toContainText('The model is ready');
	await page.clock.pauseAt(Date.now() + 3_600_000);

	await field.pressSequentially(rave);
	await expect(verdict).toContainText('16 words and marks');
	await expect(voice).toContainText('The model is ready');
	await page.clock.runFor(1_100);
	await expect(voice).toContainText('Your sentiment: positive');

	await field.fill(pan);
	await expect(verdict).toContainText('Your sentiment is negative');
	await expect(voice).toContainText('Your sentiment: positive');
	await submit.click();
	await expect(voice).toContainText('Your sentiment: negative');
});

for (const [width, height] of [
	[360, 740],
	[1280, 800]
] as const) {
	test(`nothing moves at ${width} × ${height} while the verdict follows the typing`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto('/');
		const { field, verdict } = see(page);
		const examples = page.getByRole('heading', { name: 'Or try one of these' });
		await field.pressSequentially('A');
		await expect(verdict).toContainText('1 word or mark');
		const places = new Set<string>();
		for (const word of ' zxqw zxqw zxqw bad, but a good, great, wonderful film. Awful'.split(
			/(?= )/
		)) {
			await field.pressSequentially(word);
			await expect(page.getByText('You have changed the text since.')).toBeHidden();
			places.add(JSON.stringify([await verdict.boundingBox(), await examples.boundingBox()]));
		}
		expect([...places]).toHaveLength(1);
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});
}
