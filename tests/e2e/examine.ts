// Holds any page, in any state, against the rules of accessibility.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Hold the page as it stands against WCAG 2.2 AA, and against its own width. */
export async function examine(page: Page, state: string): Promise<void> {
	await test.step(state, async () => {
		// Halfway through a fade, no contrast is what it will be.
		await page.evaluate(() =>
			Promise.all(document.getAnimations().map((animation) => animation.finished))
		);
		const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
		expect(violations).toEqual([]);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
	});
}
