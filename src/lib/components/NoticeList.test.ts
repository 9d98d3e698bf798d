import { expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import NoticeList from './NoticeList.svelte';

it('puts a notice away and keeps the focus near', async () => {
	const ondismiss = vi.fn();
	const screen = await render(NoticeList, {
		notices: [{ code: 'storage-full', message: 'The disk is full.' }],
		ondismiss
	});
	await screen.getByRole('button', { name: 'Dismiss: The disk is full.' }).click();
	expect(ondismiss).toHaveBeenCalledExactlyOnceWith('storage-full');
	await expect.element(screen.getByRole('status', { name: 'Notices' })).toHaveFocus();
});
