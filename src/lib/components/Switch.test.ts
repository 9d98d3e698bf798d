import { createRawSnippet } from 'svelte';
import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Switch from './Switch.svelte';

it('shows whether it is on, and reports its turn', async () => {
	const onturn = vi.fn();
	const children = createRawSnippet(() => ({ render: () => '<span>Read while I type</span>' }));
	const screen = await render(Switch, { isOn: true, onturn, children });
	const control = screen.getByRole('switch', { name: 'Read while I type' });
	await expect.element(control).toBeChecked();
	await control.click();
	expect(onturn).toHaveBeenCalledExactlyOnceWith(false);
});
