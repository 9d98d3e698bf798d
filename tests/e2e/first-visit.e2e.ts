import { classify, expect, pan, rave, see, test, untilReady } from './journey.ts';

test('a first visit gives a result', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Is your review positive or negative?'
	);
	await untilReady(page);

	await classify(page, rave, 'positive');
	const { verdict } = see(page);
	await expect(verdict).toContainText(/: (over )?\d+.% positive/);
	const region = page.getByRole('region', { name: 'Verdict' });
	await expect(region.getByText(/\d\sms, on this device/)).toBeVisible();
	await expect(region.getByText(/^WebAssembly/)).toBeVisible();

	await classify(page, pan, 'negative');
	await expect(verdict).toContainText(/: (over )?\d+.% negative/);
});

test('a review that is sent before the model is there is read when it comes', async ({
	page,
	context
}) => {
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await context.route('**/models/*/weights.bin', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/');
	const { field, submit, verdict } = see(page);
	await expect(page.getByRole('progressbar', { name: /Downloading the model/ })).toBeVisible();
	await field.fill(rave);
	await submit.click();
	await expect(verdict).toContainText('Your review is read as soon as the model is here.');
	release();
	await expect(verdict).toContainText('Your sentiment is positive');
});

test('an edit after the verdict is told apart from what was judged', async ({ page }) => {
	await page.goto('/');
	await see(page).follow.click();
	await classify(page, rave, 'positive');
	await see(page).field.press('End');
	await see(page).field.pressSequentially(' Not.');
	await expect(page.getByText('You have changed the text since.')).toBeVisible();
});

test('a text without a word is refused and kept', async ({ page }) => {
	await page.goto('/');
	const { field, submit, alert } = see(page);
	await field.fill('… — …');
	await submit.click();
	await expect(alert).toContainText('Your review could not be read');
	await expect(page.getByText('text/empty')).toBeVisible();
	await expect(field).toHaveValue('… — …');
	await classify(page, rave, 'positive');
});

test('each example can be tried with one press, and the press can go on to the next', async ({
	page
}) => {
	await page.goto('/');
	await untilReady(page);
	const examples = page.getByRole('list', { name: 'Or try one of these' }).getByRole('button');
	for (const example of await examples.all()) {
		await example.click();
		// "Unclear" is an answer too: whether a mixed review tips one way is the model's matter.
		await expect(see(page).verdict).toContainText(/Your sentiment is (positive|negative|unclear)/);
		await expect(page.getByText('You have changed the text since.')).toBeHidden();
		await expect(example).toBeFocused();
	}
});

test('an address that does not exist leads back to the first page', async ({ page, guard }) => {
	guard.expected.push(/Failed to load resource.*404/);
	await page.goto('/no-such-page');
	await page
		.getByRole('link', { name: /first page|Matinee/ })
		.first()
		.click();
	await untilReady(page);
});
