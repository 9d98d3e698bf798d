import { describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ReviewForm from './ReviewForm.svelte';

async function open(text = '') {
	const handlers = { onsubmit: vi.fn(), onclear: vi.fn(), onedit: vi.fn() };
	const screen = await render(ReviewForm, {
		text,
		privacy: 'Nothing leaves.',
		...handlers
	});
	return { screen, field: screen.getByLabelText('Your review'), ...handlers };
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

describe('an edit', () => {
	it('is reported with every key, and when it is undone', async () => {
		const { field, onedit } = await open();
		await field.click();
		await userEvent.keyboard('Bad');
		expect(onedit).toHaveBeenCalledTimes(3);
		await userEvent.keyboard('{Control>}z{/Control}');
		expect(onedit).toHaveBeenCalledTimes(4);
		await expect.element(field).toHaveValue('');
	});

	it('by an input method is reported once, when it is composed', async () => {
		const { field, onedit } = await open();
		await field.click();
		for (const text of ['n', 'ni', '你'])
			await cdp().send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
		await expect.element(field).toHaveValue('你');
		expect(onedit).not.toHaveBeenCalled();
		await cdp().send('Input.insertText', { text: '你' });
		expect(onedit).toHaveBeenCalledOnce();
		await expect.element(field).toHaveValue('你');
	});

	it('by an input method counts as composed also where its last input comes before or after its end', async () => {
		const texts: string[] = [];
		const { field, onedit } = await open();
		const element = field.element() as HTMLTextAreaElement;
		onedit.mockImplementation(() => texts.push(element.value));
		element.dispatchEvent(new CompositionEvent('compositionstart'));
		element.value = 'né';
		element.dispatchEvent(new CompositionEvent('compositionend'));
		element.dispatchEvent(new InputEvent('input'));
		expect(texts).toEqual(['né', 'né']);
	});
});
