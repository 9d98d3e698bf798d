// The choice of an engine where there is a software adapter: refused to visitors, lent to this test.
import {
	classify,
	expect,
	listenForWebGpu,
	pan,
	rave,
	see,
	test,
	untilReady,
	untilStored
} from './journey.ts';

const SOFTWARE = '/?engine=webgpu-software';

test('a software adapter is never taken for a visitor, and its code not asked for', async ({
	page,
	context
}) => {
	const onDemand = listenForWebGpu(context);
	for (const wish of ['', '?engine=webgpu']) {
		await page.goto(`/${wish}`);
		await untilReady(page);
		await see(page).engines.click();
		await expect(page.getByText(/adapter is software/)).toBeVisible();
		await expect(page.getByRole('radio', { name: 'WebGPU' })).toBeDisabled();
		await classify(page, rave, 'positive');
		await expect(see(page).verdict).toContainText('WebAssembly');
	}
	expect(onDemand).toEqual([]);
});

test('WebGPU answers when it is wished for, and WebAssembly when it is wished for again', async ({
	page,
	context
}) => {
	const onDemand = listenForWebGpu(context);
	await page.goto(SOFTWARE);
	await see(page).engines.click();
	await expect(page.getByText('WebGPU, for everything.')).toBeVisible();
	// More than one where the service worker fetches it for the worker.
	expect(onDemand).not.toEqual([]);
	const { verdict } = see(page);
	await classify(page, rave, 'positive');
	await expect(verdict).toContainText(/Engine\s*WebGPU/);
	await classify(page, pan, 'negative');
	await expect(verdict).toContainText(/Engine\s*WebGPU/);

	await page.getByRole('radio', { name: 'WebAssembly' }).check();
	await expect(page.getByText(/^WebAssembly.*for everything\./)).toBeVisible();
	await classify(page, rave, 'positive');
	await expect(verdict).toContainText(/Engine\s*WebAssembly/);
});

test('what WebGPU needs is kept once it was used, so that it runs offline', async ({
	page,
	context
}) => {
	await page.goto(SOFTWARE);
	await untilStored(page);
	// The service worker looks after a page from its second visit on.
	await page.reload();
	await see(page).engines.click();
	await expect(page.getByText('WebGPU, for everything.')).toBeVisible();
	await context.setOffline(true);
	await page.reload();
	await see(page).engines.click();
	await expect(page.getByText('WebGPU, for everything.')).toBeVisible();
	await classify(page, rave, 'positive');
	await expect(see(page).verdict).toContainText(/Engine\s*WebGPU/);
});
