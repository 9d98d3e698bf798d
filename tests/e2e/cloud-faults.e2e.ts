// Whatever goes wrong in the cloud: the right words on the screen, this device's answer beside them, and on again without a
// reload once it is over. The faults are those that the stand-in has on request.
import type { Page } from '@playwright/test';
import type { FaultName } from '../../lambda/src/local/faults.ts';
import {
	choose,
	expect,
	FAILED_REQUEST,
	openWithCloud,
	PATIENCE,
	seeCloud,
	send,
	test
} from './cloud-journey.ts';
import { pan, rave, see } from './journey.ts';

test.describe.configure({ timeout: 240_000 });
test.beforeEach(({ guard }) => {
	guard.expected.push(FAILED_REQUEST);
});

/** Count how often the page is loaded. */
function countLoads(page: Page): () => number {
	let loads = 0;
	page.on('load', () => loads++);
	return () => loads;
}

interface Case {
	fault: FaultName;
	/** What is wrong, and what to do. */
	message: RegExp;
	next: RegExp;
}

const cases: Case[] = [
	{
		fault: 'throttling',
		message: /The cloud has too many requests at once/,
		next: /Wait a moment and try again/
	},
	{
		fault: 'server-error',
		message: /The cloud is out of order for the moment/,
		next: /Try again in a minute/
	},
	{
		fault: 'wrong-signature',
		message: /The cloud refused the signature/,
		next: /Check that the clock of this device is right/
	},
	{
		fault: 'sign-in-error',
		message: /The cloud is out of order for the moment/,
		next: /Try again in a minute/
	},
	{
		fault: 'deleted-endpoint',
		message: /The endpoint was not found/,
		next: /npm run start -w lambda/
	},
	{
		fault: 'missing-cors',
		message: /The browser keeps the answer of 127\.0\.0\.1:\d+ from this page/,
		next: /-c origins/
	},
	{
		fault: 'cut-connection',
		message: /The connection to 127\.0\.0\.1:\d+ broke off/,
		next: /Try again/
	}
];

for (const { fault, message, next } of cases) {
	test(`${fault} is said, with what to do, and one press gets on when it is over`, async ({
		page,
		cloud
	}) => {
		const loads = countLoads(page);
		await openWithCloud(page, cloud);
		cloud.faults.set(fault);
		await send(page, rave, 'positive');
		const alert = seeCloud(page).getByRole('alert');
		await expect(alert).toContainText(message, PATIENCE);
		await expect(alert).toContainText(next);
		await expect(see(page).verdict).toContainText('Your sentiment is positive');

		cloud.faults.clear(fault);
		await seeCloud(page).getByRole('button', { name: 'Try again' }).click();
		await expect(seeCloud(page)).toContainText('Both say positive', PATIENCE);
		await send(page, pan, 'negative');
		await expect(seeCloud(page)).toContainText('Both say negative', PATIENCE);
		expect(loads()).toBe(1);
	});
}

test('a sleeping endpoint is waited for with a clock, while this device has long answered', async ({
	page,
	cloud
}) => {
	await openWithCloud(page, cloud);
	cloud.faults.set('cold-start', 8);
	await send(page, rave, 'positive');
	await expect(seeCloud(page)).toContainText('it seems that the endpoint is waking up');
	await expect(seeCloud(page).getByRole('timer')).toHaveText(/^[3-9]\s*s$/);
	await expect(see(page).verdict).toContainText('Your sentiment is positive');
	await expect(seeCloud(page)).toContainText('Both say positive', PATIENCE);
});

test('an endpoint that says that it wakes up is asked again until it is awake', async ({
	page,
	cloud
}) => {
	await openWithCloud(page, cloud);
	cloud.faults.set('not-ready', 6);
	await send(page, rave, 'positive');
	await expect(seeCloud(page)).toContainText('The endpoint is waking up. That can take a minute.');
	await expect(seeCloud(page).getByRole('timer')).toBeVisible();
	await expect(seeCloud(page)).toContainText('Both say positive', PATIENCE);
	expect(cloud.entries.map(({ reason }) => reason).join()).toContain('ModelNotReadyException');
});

test('credentials that ran out are renewed without a word', async ({ page, cloud }) => {
	await openWithCloud(page, cloud);
	await send(page, rave, 'positive');
	await expect(seeCloud(page)).toContainText('Both say positive', PATIENCE);
	cloud.faults.set('expired-credentials');
	const before = cloud.entries.length;
	await send(page, pan, 'negative');
	await expect(seeCloud(page)).toContainText('Both say negative', PATIENCE);
	const entries = cloud.entries.slice(before);
	expect(entries[0]).toMatchObject({
		service: 'gateway',
		status: 403,
		reason: expect.stringContaining('ExpiredTokenException')
	});
	expect(entries.map(({ operation }) => operation)).toContain('GetCredentialsForIdentity');
	expect(entries.at(-1)).toMatchObject({ service: 'gateway', status: 200 });
});

test('a clock that is wrong by twenty minutes is set right by the first refusal', async ({
	page,
	cloud
}) => {
	await openWithCloud(page, cloud);
	cloud.faults.set('clock-skew', 1200);
	await send(page, rave, 'positive');
	await expect(seeCloud(page)).toContainText('Both say positive', PATIENCE);
	expect(cloud.entries.map(({ reason }) => reason).join()).toContain('Signature expired');
});

test('a review that was changed on the way, or sent again much later, is refused', async ({
	page,
	cloud
}) => {
	await openWithCloud(page, cloud);
	const alert = seeCloud(page).getByRole('alert');
	const again = seeCloud(page).getByRole('button', { name: 'Try again' });
	await page.route('**/invocations', (route) => route.continue({ postData: pan }));
	await send(page, rave, 'positive');
	await expect(alert).toContainText('The cloud refused the signature', PATIENCE);
	expect(cloud.entries.at(-1)?.reason).toContain('does not match the signature you provided');
	await page.unroute('**/invocations');
	const request = page.waitForRequest('**/invocations');
	await again.click();
	await expect(seeCloud(page)).toContainText('Both say positive', PATIENCE);

	const recorded = signatureOf(await (await request).allHeaders());
	cloud.faults.set('clock-skew', 16 * 60);
	await page.route('**/invocations', (route) =>
		route.continue({ headers: { ...route.request().headers(), ...recorded }, postData: rave })
	);
	await send(page, pan, 'negative');
	await expect(alert).toContainText('it is wrong, expired, or not allowed', PATIENCE);
	await expect(alert).toContainText('Check that the clock of this device is right');
	expect(cloud.entries.at(-1)?.reason).toContain('Signature expired');
	await expect(see(page).verdict).toContainText('Your sentiment is negative');
	await page.unroute('**/invocations');
	await again.click();
	await expect(seeCloud(page)).toContainText('Both say negative', PATIENCE);
});

/** What is signed of a request, and the signature. */
function signatureOf(headers: Record<string, string>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers).filter(([name]) => /^(authorization|amz-sdk-.*|x-amz.*)$/.test(name))
	);
}

test('an answer that drips in is waited for', async ({ page, cloud }) => {
	await openWithCloud(page, cloud);
	cloud.faults.set('slow-drip', 0.03);
	await send(page, rave, 'positive');
	await expect(seeCloud(page)).toContainText('No answer yet');
	await expect(seeCloud(page)).toContainText('Both say positive', PATIENCE);
});

test('an answer that does not end is given up, and asked for again', async ({ page, cloud }) => {
	await page.clock.install();
	await openWithCloud(page, cloud);
	cloud.faults.set('slow-drip', 30);
	await send(page, rave, 'positive');
	await expect(seeCloud(page)).toContainText('Waiting for its answer');
	await page.clock.fastForward(66_000);
	const alert = seeCloud(page).getByRole('alert');
	await expect(alert).toContainText('The endpoint did not answer in time', PATIENCE);
	cloud.faults.clear();
	await seeCloud(page).getByRole('button', { name: 'Try again' }).click();
	await expect(seeCloud(page)).toContainText('Both say positive', PATIENCE);
});

test('without a network the cloud says so, and this device answers', async ({
	page,
	context,
	cloud
}) => {
	await openWithCloud(page, cloud);
	await send(page, rave, 'positive');
	await expect(seeCloud(page)).toContainText('Both say positive', PATIENCE);
	await context.setOffline(true);
	await send(page, pan, 'negative');
	await expect(seeCloud(page).getByRole('alert')).toContainText('This device is offline', PATIENCE);
	await context.setOffline(false);
	await seeCloud(page).getByRole('button', { name: 'Try again' }).click();
	await expect(seeCloud(page)).toContainText('Both say negative', PATIENCE);
});

test('switched off, the cloud is asked no more, whatever was on its way', async ({
	page,
	cloud
}) => {
	await openWithCloud(page, cloud);
	cloud.faults.set('cold-start', 60);
	const aborted = page.waitForEvent('requestfailed', (request) =>
		request.url().endsWith('/invocations')
	);
	await send(page, rave, 'positive');
	await expect(seeCloud(page)).toContainText('Waiting for its answer');
	await choose(page, 'This device');
	await aborted;
	await expect(seeCloud(page)).toBeHidden();
	const before = cloud.entries.length;
	await send(page, pan, 'negative');
	expect(cloud.entries).toHaveLength(before);
});

test.describe('an identity pool that is gone', () => {
	test.use({ wrong: { identityPoolId: 'eu-central-1:00000000-0000-4000-8000-000000000000' } });
	test('is said', async ({ page, cloud }) => {
		await openWithCloud(page, cloud);
		await send(page, rave, 'positive');
		const alert = seeCloud(page).getByRole('alert');
		await expect(alert).toContainText('The cloud does not let this app in', PATIENCE);
		await expect(alert).toContainText('Deploy the cloud again');
	});
});
