import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ReviewForm from './ReviewForm.svelte';

async function open(text = '') {
	const onsubmit = vi.fn();
	const onclear = vi.fn();
	const screen = await render(ReviewForm, { text, isWorking: false, onsubmit, onclear });
	return { screen, onsubmit, onclear, field: screen.getByLabelText('Your review') };
}

it('asks for the sentiment by its button', async () => {
	const { screen, onsubmit, field } = await open();
	await field.fill('A fine film.');
	await screen.getByRole('button', { name: 'Read my review' }).click();
	expect(onsubmit).toHaveBeenCalledOnce();
});

it.each(['{Control>}{Enter}{/Control}', '{Meta>}{Enter}{/Meta}'])(
	'asks for the sentiment by %s, without adding a line',
	async (keys) => {
		const { onsubmit, field } = await open('A fine film.');
		await field.click();
		await userEvent.keyboard(keys);
		expect(onsubmit).toHaveBeenCalledOnce();
		await expect.element(field).toHaveValue('A fine film.');
	}
);

it('keeps Enter alone for a new line', async () => {
	const { onsubmit, field } = await open('A fine film.');
	await field.click();
	await userEvent.keyboard('{Enter}');
	expect(onsubmit).not.toHaveBeenCalled();
});

it('does not ask about an empty text', async () => {
	const { screen, onsubmit, field } = await open();
	await screen.getByRole('button', { name: 'Read my review' }).click();
	expect(onsubmit).not.toHaveBeenCalled();
	await expect.element(field).toBeInvalid();
});

it('puts the cursor back into the field when it is cleared', async () => {
	const { screen, onclear, field } = await open('A fine film.');
	await screen.getByRole('button', { name: 'Clear' }).click();
	expect(onclear).toHaveBeenCalledOnce();
	await expect.element(field).toHaveFocus();
});
