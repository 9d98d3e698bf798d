import * as v from 'valibot';
import { expect, test, untilStored } from './journey.ts';

const image = v.object({ src: v.string(), sizes: v.string(), type: v.string() });
const manifestSchema = v.object({
	id: v.string(),
	name: v.string(),
	start_url: v.string(),
	scope: v.string(),
	share_target: v.object({
		action: v.string(),
		method: v.literal('GET'),
		params: v.object({ title: v.string(), text: v.string(), url: v.string() })
	}),
	shortcuts: v.array(v.object({ name: v.string(), url: v.string() })),
	icons: v.array(v.object({ ...image.entries, purpose: v.string() })),
	screenshots: v.array(v.object({ ...image.entries, form_factor: v.string(), label: v.string() }))
});

test('the manifest names pictures that are there, in the sizes it says', async ({
	page,
	request
}) => {
	const response = await request.get('/manifest.webmanifest');
	expect(response.headers()['content-type']).toContain('application/manifest+json');
	const { icons, screenshots } = v.parse(manifestSchema, await response.json());
	expect(icons.map(({ purpose, sizes }) => `${purpose} ${sizes}`)).toEqual(
		expect.arrayContaining(['any 192x192', 'any 512x512', 'maskable 192x192', 'maskable 512x512'])
	);
	expect(new Set(screenshots.map(({ form_factor }) => form_factor))).toEqual(
		new Set(['narrow', 'wide'])
	);
	await page.goto('/');
	for (const { src, sizes, type } of [...icons, ...screenshots]) {
		const picture = await request.get(`/${src}`);
		expect(picture.ok(), src).toBe(true);
		expect(picture.headers()['content-type']).toBe(type);
		if (sizes === 'any') continue;
		const actual = await page.evaluate(async (address) => {
			const image = new Image();
			image.src = address;
			await image.decode();
			return `${image.naturalWidth}x${image.naturalHeight}`;
		}, `/${src}`);
		expect(actual, src).toBe(sizes);
	}
});

test('every way into the app that the manifest names leads to a page', async ({
	page,
	request
}) => {
	const response = await request.get('/manifest.webmanifest');
	const { start_url, share_target, shortcuts } = v.parse(manifestSchema, await response.json());
	const ways = [start_url, share_target.action, ...shortcuts.map(({ url }) => url)];
	for (const way of ways) {
		const opened = await page.goto(new URL(way, response.url()).href);
		expect(opened?.status(), way).toBe(200);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
	expect(shortcuts.map(({ url }) => url)).toEqual(
		expect.arrayContaining(['./batch', './compare', './history'])
	);
	expect(new Set(shortcuts.map(({ url }) => url)).size).toBe(shortcuts.length);
});

test('the browser finds nothing that keeps it from installing the app', async ({
	page,
	context
}) => {
	await page.goto('/');
	await untilStored(page);
	const session = await context.newCDPSession(page);
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	// A test's profile is incognito, which is no trait of the app.
	expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
