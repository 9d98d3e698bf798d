// The choice of an engine in a browser that has WebAssembly only.
import { classify, expect, listenForWebGpu, rave, see, test, untilReady } from './journey.ts';

test('without an adapter WebGPU is not offered, and its code never asked for', async ({
	page,
	context
}) => {
	const onDemand = listenForWebGpu(context);
	for (const wish of ['', '?engine=webgpu', '?engine=webgpu-software']) {
		await page.goto(`/${wish}`);
		await untilReady(page);
		await see(page).engines.click();
		await expect(page.getByText(/for everything\. .*(WebGPU|adapter)/)).toBeVisible();
		await expect(page.getByRole('radio', { name: 'WebGPU' })).toBeDisabled();
		await classify(page, rave, 'positive');
		await expect(see(page).verdict).toContainText('WebAssembly');
	}
	expect(onDemand).toEqual([]);
});
