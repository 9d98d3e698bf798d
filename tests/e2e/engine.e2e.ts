// The choice of an engine, whatever the browser has.
import { classify, expect, rave, see, test } from './journey.ts';

test('the wish of an address is granted, and the visitor can take it back', async ({ page }) => {
	await page.goto('/?engine=wasm');
	await see(page).engines.click();
	const chosen = (name: string) => page.getByRole('radio', { name });
	await expect(chosen('WebAssembly')).toBeChecked();
	await chosen('Automatic').check();
	await classify(page, rave, 'positive');
	await expect(chosen('Automatic')).toBeChecked();
});
