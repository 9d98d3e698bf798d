// Every page of the app in its main states, in the order of a visit: for the pictures of `npm run screenshots`, and for the
// journeys that hold how the app adapts. Each scene begins at any page and ends when nothing more moves.
import { readdirSync, readFileSync } from 'node:fs';
import { expect as base, type Page } from '@playwright/test';

/** A busy machine takes its time. */
const expect = base.configure({ timeout: 60_000 });

const texts = new URL('../behaviour/texts/', import.meta.url);

/** The labelled texts of the behaviour tests as a file such as a visitor may bring. */
function makeCsv(): string {
	const rows = readdirSync(texts).flatMap((name) => {
		const group = JSON.parse(readFileSync(new URL(name, texts), 'utf8')) as Record<string, unknown>;
		return ['positive', 'negative'].flatMap((label) =>
			(Array.isArray(group[label]) ? group[label] : [])
				.filter((item) => typeof item === 'string')
				.map((text) => `"${text.replaceAll('"', '""')}",${label}`)
		);
	});
	return ['review,sentiment', ...rows].join('\n');
}

async function send(page: Page, text: string): Promise<void> {
	await page.goto('/');
	// Before that, a text that a reload has kept may still come back.
	await expect(page.getByRole('region', { name: 'Verdict' })).toContainText(
		/The model is ready|Your sentiment is/
	);
	await page.getByLabel('Your review', { exact: true }).fill(text);
	await page.getByRole('button', { name: 'Read my review' }).click();
	await expect(page.getByRole('region', { name: 'Why' })).toBeVisible();
}

const top = (page: Page) => page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));

export const scenes: Record<string, (page: Page) => Promise<void>> = {
	async ready(page) {
		await page.goto('/');
		await expect(page.getByText('Ready to work offline')).toBeVisible();
	},
	async 'history-empty'(page) {
		await page.goto('/history');
		await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
		await expect(page.getByText(/MB; without it/)).toBeVisible();
	},
	async pan(page) {
		await send(
			page,
			'Dull, noisy and far too long. I looked at my watch more often than the screen.'
		);
	},
	/** Before anything is scrolled: a visitor must see it. */
	async verdict(page) {
		await send(
			page,
			'The lighthouse scenes are beautiful and the young lead is a delight. The middle drags a little, but I loved it.'
		);
	},
	async why(page) {
		await page.getByRole('region', { name: 'Why' }).evaluate((why) => why.scrollIntoView());
	},
	async long(page) {
		await page.getByRole('button', { name: 'A long one' }).click();
		await expect(page.getByRole('list', { name: 'Sentence by sentence' })).toBeVisible();
		await top(page);
	},
	async 'batch-empty'(page) {
		await page.goto('/batch');
		await expect(page.getByLabel('Choose a file')).toBeEnabled();
	},
	async 'batch-choosing'(page) {
		await page
			.getByLabel('Choose a file')
			.setInputFiles({ name: 'reviews.csv', mimeType: 'text/csv', buffer: Buffer.from(makeCsv()) });
		await expect(page.getByRole('button', { name: 'Read all rows' })).toBeVisible();
	},
	async batch(page) {
		await page.getByRole('button', { name: 'Read all rows' }).click();
		await expect(page.getByText(/^All [\d,]+ rows are read$/).first()).toBeVisible();
		await expect(
			page.getByRole('table', { name: 'Rows' }).getByText(/positive|negative/)
		).not.toHaveCount(0);
		await top(page);
	},
	async history(page) {
		await page.goto('/history');
		await expect(page.getByRole('list', { name: 'Your reviews' })).toBeVisible();
		await expect(page.getByText(/reviews, about/)).toBeVisible();
	},
	async model(page) {
		await page.goto('/model');
		await expect(page.getByText('Ready to work offline')).toBeVisible();
	},
	async 'compare-empty'(page) {
		await page.goto('/compare');
		await expect(page.getByRole('button', { name: 'Compare the examples' })).toBeEnabled();
	},
	async compare(page) {
		await page.getByRole('button', { name: 'Compare the examples' }).click();
		await expect(page.getByRole('region', { name: 'One review' })).toContainText('positive');
		await expect(page.getByText('Review 1 of 5')).toBeVisible();
	},
	async nowhere(page) {
		await page.goto('/nowhere');
		await expect(page.getByText('There is no page at this address.')).toBeVisible();
	}
};
