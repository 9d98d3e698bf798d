// A model file that is not what its digest says is never used, wherever the damage was done.
import type { Route } from '@playwright/test';
import { classify, expect, rave, see, test, untilReady, untilStored } from './journey.ts';

async function flipOneBit(route: Route): Promise<void> {
	const response = await route.fetch();
	const body = Buffer.from(await response.body());
	const middle = Math.floor(body.length / 2);
	body[middle] = (body[middle] ?? 0) ^ 1;
	await route.fulfill({ response, body });
}

function answerWithPage(route: Route): Promise<void> {
	return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' });
}

const damages = [
	['flipped by one bit', flipOneBit],
	['replaced by a web page', answerWithPage]
] as const;

for (const [damage, fulfil] of damages) {
	for (const file of ['manifest.json', 'weights.bin', 'vocabulary.json']) {
		test(`${file} ${damage} on its way is refused and fetched again`, async ({ page, context }) => {
			await context.route(`**/models/*/${file}`, fulfil, { times: 1 });
			await page.goto('/');
			await classify(page, rave, 'positive');
		});
	}

	test(`weights ${damage} again and again are never used`, async ({ page, context }) => {
		await context.route('**/models/*/weights.bin', fulfil);
		await page.goto('/');
		const { alert, retry } = see(page);
		await expect(alert).toContainText('The model could not be loaded');
		await expect(page.getByText('model/digest-mismatch')).toBeVisible();

		await context.unroute('**/models/*/weights.bin');
		await retry.click();
		await classify(page, rave, 'positive');
	});
}

test('a bit that flips in the store is noticed, and the file fetched again', async ({ page }) => {
	await page.goto('/');
	await untilStored(page);
	const flipped = await page.evaluate(flipStoredBit);
	expect(flipped).toBeGreaterThan(0);

	await page.reload();
	await untilReady(page);
	await expect(page.getByRole('status', { name: 'Notices' })).not.toBeEmpty();
	await classify(page, rave, 'positive');

	await page.getByRole('button', { name: 'Clear' }).click();
	await page.reload();
	await expect(page.getByText('Kept on this device')).toBeVisible();
	await expect(page.getByRole('status', { name: 'Notices' })).toBeEmpty();
});

/** Runs in the page: flip a bit in the largest file of the store, the weights.
 *  @returns  the size of that file in bytes */
async function flipStoredBit(): Promise<number> {
	const settle = <T>(request: IDBRequest<T>): Promise<T> =>
		new Promise((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
	const database = await settle(indexedDB.open('matinee'));
	const store = database.transaction('files', 'readwrite').objectStore('files');
	const keys = await settle(store.getAllKeys());
	let largest = { key: keys[0], record: await settle(store.get(keys[0] ?? '')) };
	for (const key of keys) {
		const record = await settle(store.get(key));
		if (record.bytes.byteLength > largest.record.bytes.byteLength) largest = { key, record };
	}
	const bytes = new Uint8Array(largest.record.bytes);
	const middle = Math.floor(bytes.length / 2);
	bytes[middle] = (bytes[middle] ?? 0) ^ 1;
	await settle(store.put(largest.record, store.keyPath === null ? largest.key : undefined));
	database.close();
	return bytes.length;
}
