// What `npm run demo` shows: both answers side by side, through API Gateway and Lambda, and directly; and that a cloud which
// stands ready is asked nothing while the toggle is off.
import { choose, expect, openWithCloud, PATIENCE, seeCloud, send, test } from './cloud-journey.ts';
import { classify, pan, rave, see, untilReady, untilStored } from './journey.ts';

for (const mode of ['gateway', 'direct'] as const) {
	test.describe(`in ${mode} mode`, () => {
		test.use({ mode });
		test('both answers stand side by side, and agree', async ({ page, cloud }) => {
			await openWithCloud(page, cloud);
			await expect(page.getByText('the stand-in for AWS on this computer').first()).toBeVisible();
			await send(page, rave, 'positive');
			await expect(seeCloud(page)).toContainText(
				'Both say positive, less than 0.1 points apart',
				PATIENCE
			);
			await expect(see(page).verdict).toContainText('Your sentiment is positive');
			await page.getByRole('button', { name: 'A pan' }).click();
			await expect(seeCloud(page)).toContainText(
				'Both say negative, less than 0.1 points apart',
				PATIENCE
			);
			await page.getByRole('link', { name: 'History' }).click();
			const kept = page.getByRole('list', { name: 'Your reviews' }).getByRole('listitem');
			await expect(kept).toHaveCount(1);
			await expect(kept).toContainText(/positive, .*cloud: positive, /s);
			const services = mode === 'gateway' ? ['sagemaker', 'lambda', 'gateway'] : ['sagemaker'];
			const answered = [...services, ...services].map((service) => [service, 200]);
			expect(
				cloud.entries
					.filter(({ service }) => service !== 'cognito')
					.map(({ service, status }) => [service, status])
			).toEqual(answered);
		});
	});
}

test('the cloud alone may be asked, and this device answers until it has', async ({
	page,
	cloud
}) => {
	await openWithCloud(page, cloud, 'Cloud');
	cloud.faults.set('cold-start', 4);
	await send(page, pan, 'negative');
	await expect(seeCloud(page)).toContainText('negative', PATIENCE);
	await expect(see(page).verdict).toBeHidden();
});

test('a cloud that stands ready is asked nothing while the toggle is off', async ({
	page,
	context,
	guard,
	cloud
}) => {
	guard.allowed.length = 0;
	guard.mayAskCloud = false;
	const asked: string[] = [];
	context.on('request', (request) => asked.push(request.url()));
	await page.goto(cloud.site);
	await untilReady(page);
	await classify(page, rave, 'positive');
	await untilStored(page);
	await classify(page, pan, 'negative');
	expect(asked.length).toBeGreaterThan(5);
	expect(asked.filter((url) => !url.startsWith(cloud.site))).toEqual([]);
	expect(cloud.entries).toEqual([]);
});

test('switched off again, nothing more goes out', async ({ page, context, cloud }) => {
	await openWithCloud(page, cloud);
	await send(page, rave, 'positive');
	await expect(seeCloud(page)).toContainText('Both say positive', PATIENCE);
	await choose(page, 'This device');
	const asked: string[] = [];
	context.on('request', (request) => asked.push(request.url()));
	await send(page, pan, 'negative');
	await expect(seeCloud(page)).toBeHidden();
	expect(asked.filter((url) => url.startsWith(cloud.url))).toEqual([]);
});
