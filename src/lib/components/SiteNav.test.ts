import '../../app.css';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { SitePage } from './pages.ts';
import SiteNav from './SiteNav.svelte';

// Addresses of pages that need not exist: this is about the bar, with as many names as it has to hold.
const five = [
	['/', 'One review'],
	['/batch', 'Many'],
	['/compare', 'Compare'],
	['/history', 'History'],
	['/model', 'Model']
].map(([href, label]) => ({ href, label }) as SitePage);

afterEach(() => page.viewport(1280, 800));

describe('the navigation', () => {
	it('says which page is shown', async () => {
		const screen = await render(SiteNav, { pages: five, current: '/history' });
		await expect
			.element(screen.getByRole('link', { name: 'History' }))
			.toHaveAttribute('aria-current', 'page');
		await expect
			.element(screen.getByRole('link', { name: 'Many' }))
			.not.toHaveAttribute('aria-current');
	});

	it('names no page as shown at an address that is none of them', async () => {
		const screen = await render(SiteNav, { pages: five, current: null });
		expect(screen.container.querySelectorAll('a')).toHaveLength(5);
		expect(screen.container.querySelector('[aria-current]')).toBeNull();
	});

	it('holds five pages in one row of a phone, each large enough for a finger', async () => {
		await page.viewport(360, 740);
		const screen = await render(SiteNav, { pages: five, current: '/' });
		// The room that the page leaves on both sides.
		document.body.style.padding = '1.25rem';
		const boxes = [...screen.container.querySelectorAll('a')].map((a) => a.getBoundingClientRect());
		document.body.style.padding = '';
		expect(boxes).toHaveLength(5);
		expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
		expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
		expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(44);
		expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(360);
	});

	it('is not there as long as there is nowhere else to go', async () => {
		const screen = await render(SiteNav, { pages: five.slice(0, 1), current: '/' });
		expect(screen.container.querySelector('nav')).toBeNull();
	});
});
