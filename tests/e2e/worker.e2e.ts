import { classify, expect, pan, rave, see, test, untilReady } from './journey.ts';

test('a worker that is killed in the middle of a call is told of, and replaced', async ({
	page
}) => {
	await page.goto('/');
	await untilReady(page);
	const [worker] = page.workers();
	if (!worker) throw new Error('The page has no worker.');

	// Busy first, so that the review is in its hands when it ends.
	const killed = worker.evaluate(() => {
		const until = performance.now() + 1500;
		while (performance.now() < until);
		self.close();
	});
	const { field, submit, alert, retry } = see(page);
	await field.fill(pan);
	await submit.click();
	await expect(alert).toContainText('Your review could not be read');
	await expect(page.getByText('worker/died')).toBeVisible();
	await expect(field).toHaveValue(pan);
	await killed.catch(() => undefined); // The debugger's connection died with the worker.

	await retry.click();
	await expect(see(page).verdict).toContainText('Your sentiment is negative');
	await expect(page.getByRole('status', { name: 'Notices' })).toContainText('started again');
	await classify(page, rave, 'positive');
});

test('a worker that dies while nobody waits is replaced without a word of failure', async ({
	page
}) => {
	await page.goto('/');
	await untilReady(page);
	const [worker] = page.workers();
	await worker?.evaluate(() => self.close()).catch(() => undefined);
	await expect(page.getByRole('status', { name: 'Notices' })).toContainText('started again');
	await classify(page, rave, 'positive');
});

test('a worker whose script cannot be had is a failure that can be mended', async ({
	page,
	context,
	guard
}) => {
	guard.expected.push(/Failed to load resource/);
	await context.route('**/workers/*.js', (route) => route.abort());
	await page.goto('/');
	const { alert, retry } = see(page);
	await expect(alert).toContainText('The model could not be loaded');
	await context.unroute('**/workers/*.js');
	await retry.click();
	await classify(page, rave, 'positive');
});
