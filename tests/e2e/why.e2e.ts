import { classify, expect, rave, see, test, untilReady } from './journey.ts';

for (const [width, height] of [
	[360, 740],
	[1280, 800]
] as const) {
	test.describe(`${width} × ${height}`, () => {
		test.use({ viewport: { width, height } });

		test('the answer is explained in words, in the text, in lists and as a line', async ({
			page
		}) => {
			await page.goto('/');
			await untilReady(page);
			const why = page.getByRole('region', { name: 'Why' });
			await expect(why).toHaveCount(0);
			await classify(page, rave, 'positive');
			await expect(why).toContainText('What spoke most for positive:');
			await expect(why.getByRole('list', { name: 'Most for positive' })).toContainText('wonderful');
			await page.getByRole('button', { name: 'See why' }).press('Enter');
			await expect(why.getByRole('heading', { name: 'Why' })).toBeInViewport();
			await expect(why.getByTestId('marked').filter({ hasText: 'touching' })).toBeVisible();
			await expect(
				why.getByRole('img', { name: /positive, at the end at (over\s)?\d+\s%/ })
			).toBeVisible();
		});
	});
}

test('the reasons follow the text, and go with it', async ({ page }) => {
	await page.goto('/');
	await untilReady(page);
	const { field } = see(page);
	const why = page.getByRole('region', { name: 'Why' });
	await field.pressSequentially('A dreadful film.');
	await expect(why.getByRole('list', { name: 'Most for negative' })).toContainText('dreadful');
	await field.fill('A delightful film.');
	await expect(why.getByRole('list', { name: 'Most for positive' })).toContainText('delightful');
	await field.fill('good');
	await expect(why).toContainText('So few words say little');
	await page.getByRole('button', { name: 'Clear' }).click();
	await expect(why).toHaveCount(0);
});

test('a long review comes sentence by sentence, and says what was not read', async ({ page }) => {
	await page.goto('/');
	await untilReady(page);
	await page.getByRole('button', { name: 'A long one' }).click();
	const why = page.getByRole('region', { name: 'Why' });
	const sentences = why.getByRole('list', { name: 'Sentence by sentence' });
	await expect(sentences).toContainText(/words and marks from here were not read/);
	// Those that say the most are unfolded from the start; which they are is the model's business.
	const folded = sentences.locator('details:not([open]) > summary').first();
	const sentence = sentences.getByRole('listitem').filter({
		hasText: await folded.locator('.line').innerText()
	});
	await expect(sentence.getByTestId('marked')).toBeHidden();
	await folded.focus();
	await page.keyboard.press('Enter');
	await expect(sentence.getByTestId('marked')).toBeVisible();
});

test('a text in another language is told apart', async ({ page }) => {
	await page.goto('/');
	await untilReady(page);
	await see(page).field.fill(
		'Ein langweiliger Film ohne jede Spannung, ich bin nach einer Stunde aus dem Kino gegangen.'
	);
	await expect(page.getByRole('region', { name: 'Why' })).toContainText(
		'This does not look like English'
	);
});
