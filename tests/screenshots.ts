// Takes the pictures that the web manifest shows in shops and install dialogs, from the built app: run it after
// `npm run build` whenever the page or the bundled model changes.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, expect } from '@playwright/test';
import { preview } from 'vite';
import { launchOptions } from './browser.ts';

const folder = fileURLToPath(new URL('../static/screenshots/', import.meta.url));
const shots = [
	{ name: 'narrow', width: 360, height: 740, deviceScaleFactor: 2, example: 'A rave' },
	{ name: 'wide', width: 1280, height: 800, deviceScaleFactor: 1, example: 'A pan' }
];

mkdirSync(folder, { recursive: true });
const server = await preview({ logLevel: 'warn' });
const [url] = server.resolvedUrls?.local ?? [];
const browser = await chromium.launch(launchOptions());
for (const { name, width, height, deviceScaleFactor, example } of shots) {
	const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor });
	await page.goto(url ?? '');
	await expect(page.getByText('Ready to work offline')).toBeVisible();
	await page.getByRole('button', { name: example }).click();
	await expect(page.getByText('Your sentiment is')).toBeVisible();
	// The pressed button is not what the picture is about.
	await page.mouse.move(0, 0);
	await page.evaluate(() => scrollTo(0, 0));
	await page.evaluate(() =>
		Promise.all(document.getAnimations().map((animation) => animation.finished))
	);
	await page.screenshot({ path: `${folder}${name}.png` });
}
await browser.close();
await server.close();
