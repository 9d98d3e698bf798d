// How every page adapts: to a finger, to letters twice as large, to more contrast, to the colours that a system forces.
import type { Page } from '@playwright/test';
import { createAxe, settle } from './examine.ts';
import { expect, test } from './journey.ts';
import { scenes } from './scenes.ts';

/** @returns  controls that are smaller than a finger, or that something lies over, each with what is wrong; a link within a
 *            sentence may be as small as its words: https://www.w3.org/WAI/WCAG22/Understanding/target-size-enhanced */
function findHardToPress(): string[] {
	const controls = document.querySelectorAll('a[href], button, input, select, textarea, summary');
	return [...controls].flatMap((control) => {
		if (!control.checkVisibility({ visibilityProperty: true })) return [];
		if (getComputedStyle(control).display === 'inline') return [];
		// A press on the label is one on the field.
		const target = control.closest('label') ?? control;
		target.scrollIntoView({ block: 'center', behavior: 'instant' });
		const { left, top, width, height } = target.getBoundingClientRect();
		const name = `${control.tagName} ${(target.textContent ?? '').trim().slice(0, 40)}`;
		const hit = document.elementFromPoint(left + width / 2, top + height / 2);
		const isCovered = !hit || !(target.contains(hit) || hit.contains(target));
		return [
			...(Math.min(width, height) < 43.5 ? [`${name}: ${width} by ${height}`] : []),
			...(isCovered ? [`${name}: covered`] : [])
		];
	});
}

/** Play a medium that the page adapts to. */
async function emulate(page: Page, media: Parameters<Page['emulateMedia']>[0]): Promise<void> {
	await page.emulateMedia(media);
	await settle(page);
}

async function holdSize(page: Page, width: number, height: number): Promise<void> {
	await page.setViewportSize({ width, height });
	expect.soft(await page.evaluate(findHardToPress)).toEqual([]);
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect.soft(overflow).toBeLessThanOrEqual(0);
}

/** @returns  the contrast of what is drawn with the ground, for each shape where it is under 3 */
function findFaintShapes(): string[] {
	const channels = (color: string) =>
		(color.match(/[\d.]+/g) ?? []).slice(0, 3).map((channel) => {
			const share = Number(channel) / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		});
	const luminance = (color: string) => {
		const [red = 0, green = 0, blue = 0] = channels(color);
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const ground = luminance(getComputedStyle(document.body).backgroundColor);
	const contrast = (color: string) => {
		const own = luminance(color);
		return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
	};
	const shapes = document.querySelectorAll('main svg :is(rect, circle, line, path, polyline)');
	return [...shapes].flatMap((shape) => {
		const { fill, stroke } = getComputedStyle(shape);
		const best = Math.max(...[fill, stroke].filter((paint) => paint !== 'none').map(contrast));
		return best < 3 ? [`${shape.outerHTML}: ${best.toFixed(2)}`] : [];
	});
}

async function holdForcedColours(page: Page): Promise<void> {
	await emulate(page, { forcedColors: 'active' });
	expect.soft(await page.evaluate(findFaintShapes)).toEqual([]);
	const paintOf = (selector: string) =>
		page
			.locator(selector)
			.evaluateAll((shapes) => shapes.map((each) => getComputedStyle(each).fill));
	const positive = await paintOf('main rect.day, main [data-side=positive] rect');
	const negative = await paintOf('main rect.night, main [data-side=negative] rect');
	expect.soft(positive.filter((paint) => negative.includes(paint))).toEqual([]);
	await emulate(page, { forcedColors: null });
}

/** Every text at 7, by https://www.w3.org/WAI/WCAG22/Understanding/contrast-enhanced */
async function holdMoreContrast(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
	await emulate(page, { contrast: 'more', colorScheme });
	const axe = createAxe(page).withRules(['color-contrast-enhanced']);
	expect.soft((await axe.analyze()).violations).toEqual([]);
	await emulate(page, { contrast: null, colorScheme: null });
}

test('every page adapts to fingers, to large letters, to more contrast and to forced colours', async ({
	page,
	guard
}) => {
	// It walks through the whole app.
	test.slow();
	// The last scene is a page that is not there.
	guard.expected.push(/Failed to load resource.*404/);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const [name, play] of Object.entries(scenes)) {
		await page.setViewportSize({ width: 360, height: 740 });
		await test.step(name, () => play(page));
		if (name === 'verdict')
			await expect.soft(page.getByText('Your sentiment is')).toBeInViewport({ ratio: 1 });
		await test.step(`${name}, on a phone`, () => holdSize(page, 360, 740));
		// What is left of 1280 × 800.
		await test.step(`${name}, twice as large`, () => holdSize(page, 640, 400));
		await test.step(`${name}, in forced colours`, () => holdForcedColours(page));
		await test.step(`${name}, by day with contrast`, () => holdMoreContrast(page, 'light'));
		await test.step(`${name}, by night with contrast`, () => holdMoreContrast(page, 'dark'));
	}
});
