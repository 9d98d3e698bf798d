// Holds any page, in any state, against the rules of accessibility.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Without the blank page that it opens for every run otherwise, because of frames from elsewhere: there are none. */
export function createAxe(page: Page): AxeBuilder {
	return new AxeBuilder({ page }).setLegacyMode();
}

/** Wait until no colour fades, nothing moves and the reasons are those of the answer: halfway, no contrast is what it will be.
 *  Each look is a frame of its own: waiting for the animations to finish instead waits for ever where a page without a window
 *  draws no more frames. */
export async function settle(page: Page): Promise<void> {
	await page.waitForFunction(
		() =>
			document.getAnimations().every((animation) => animation.playState !== 'running') &&
			!document.querySelector('.why[aria-busy="true"]')
	);
}

/** Hold the page as it stands against WCAG 2.2 AA, and against its own width. */
export async function examine(page: Page, state: string): Promise<void> {
	await test.step(state, async () => {
		await settle(page);
		const { violations } = await createAxe(page).withTags(tags).analyze();
		expect(violations).toEqual([]);
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
	});
}

/** The screens that differ most. */
const screens = [
	{ colorScheme: 'dark', width: 360, height: 740 },
	{ colorScheme: 'light', width: 1280, height: 800 }
] as const;

/** Hold a page against them on a phone in the dark and on a desk by day, in the course of one journey. */
export async function examineOnBoth(page: Page, state: string): Promise<void> {
	for (const { colorScheme, width, height } of screens) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height });
		await examine(page, `${state}: ${colorScheme}, ${String(width)} × ${String(height)}`);
	}
}
