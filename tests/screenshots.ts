// Takes pictures of every page in its main states: on a phone and on a desktop, by day and by night, with more contrast, in
// forced colours, and twice as large. They lie in test-results/screenshots, to be looked at; the few that the web manifest
// and the README show go to static/screenshots. Run it after `npm run build`, whenever a page or the model has changed.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, expect as base, type BrowserContextOptions } from '@playwright/test';
import { openModel } from '../lambda/src/local/container.ts';
import { startLocalCloud } from '../lambda/src/local/local-cloud.ts';
import { serveSite } from '../lambda/src/local/site.ts';
import { launchOptions } from './browser.ts';
import { scenes } from './e2e/scenes.ts';

const expect = base.configure({ timeout: 60_000 });
const folder = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Looks that are named behind the command; all of them where none is. */
const wanted = process.argv.slice(2);

const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
const desktop = { viewport: { width: 1280, height: 800 } };
/** What a desktop's window holds when everything in it is shown twice as large. */
const enlarged = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };
const looks: Record<string, BrowserContextOptions> = {
	phone,
	'phone-night': { ...phone, colorScheme: 'dark' },
	'phone-contrast': { ...phone, contrast: 'more' },
	'phone-forced': { ...phone, forcedColors: 'active' },
	desktop,
	'desktop-night': { ...desktop, colorScheme: 'dark' },
	'desktop-night-contrast': { ...desktop, colorScheme: 'dark', contrast: 'more' },
	'desktop-night-forced': { ...desktop, colorScheme: 'dark', forcedColors: 'active' },
	enlarged
};
/** By look and scene: the name under which the manifest and the README show it. */
const chosen: Record<string, string> = {
	'phone verdict': 'phone-verdict',
	'phone-night why': 'phone-why',
	'phone batch': 'phone-batch',
	'desktop verdict': 'desktop-verdict',
	'desktop batch': 'desktop-batch',
	'desktop-night cloud-compare': 'desktop-compare'
};

/** What only a copy of the app with a cloud can show. */
const withCloud: typeof scenes = {
	async 'cloud-compare'(page) {
		await page.goto('/compare');
		await page.getByRole('switch', { name: 'The cloud reads along' }).check();
		await expect(page.getByText('The cloud is on')).toBeVisible();
		await page.getByRole('button', { name: 'Compare the examples' }).click();
		await expect(page.getByText('5 of 5 compared')).toBeVisible();
	},
	async 'cloud-presenter'(page) {
		await page.getByRole('button', { name: 'Present' }).click();
		await expect(page.getByRole('dialog', { name: 'Presenter' })).toBeVisible();
	},
	async 'cloud-verdict'(page) {
		await page.goto('/');
		await page.getByRole('radio', { name: 'Both' }).check();
		await expect(page.getByText('The cloud is on').first()).toBeVisible();
		await page.getByRole('button', { name: 'In two minds' }).click();
		await expect(page.getByText(/^Both say/)).toBeVisible();
	}
};

const container = await openModel('node');
const cloud = await startLocalCloud({ container, mode: 'gateway', log: () => undefined });
const site = await serveSite({ folder: folder('build'), config: cloud.config });
const browser = await chromium.launch(launchOptions());
for (const [look, options] of Object.entries(looks)) {
	if (wanted.length > 0 && !wanted.includes(look)) continue;
	const page = await browser.newPage({ baseURL: site.url, reducedMotion: 'reduce', ...options });
	const pictures = folder(`test-results/screenshots/${look}`);
	mkdirSync(pictures, { recursive: true });
	for (const [name, play] of Object.entries({ ...scenes, ...withCloud })) {
		await play(page);
		// The pressed button is not what the picture is about.
		await page.mouse.move(0, 0);
		// First what a visitor sees without scrolling.
		await page.screenshot({ path: `${pictures}/${name}.png`, scale: 'css' });
		const showcase = chosen[`${look} ${name}`];
		if (showcase)
			await page.screenshot({
				path: folder(`static/screenshots/${showcase}.jpg`),
				type: 'jpeg',
				quality: 82
			});
		await page.screenshot({ path: `${pictures}/${name}-whole.png`, scale: 'css', fullPage: true });
	}
	await page.context().close();
}
await browser.close();
await site.close();
await cloud.close();
await container.close();
