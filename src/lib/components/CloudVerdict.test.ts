import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { fakeCloudConfig } from '../../../tests/helpers/fake-cloud.ts';
import { AppError } from '../contract/errors.ts';
import type { CloudOutcome } from '../state/cloud-review.svelte.ts';
import CloudVerdict from './CloudVerdict.svelte';

const answered = {
	status: 'answered',
	text: 'x',
	prediction: {
		id: '6a8f3f0e-53a1-4d0f-a6d5-0c2d0c9d8a01',
		label: 'positive',
		probability: 0.9,
		engine: 'sagemaker',
		durationMs: 212,
		tokenCount: 3,
		cutCount: 0,
		unknownCount: 0,
		modelId: 'tiny',
		times: { credentialsMs: 150, networkMs: 51, modelMs: 11 }
	}
} satisfies CloudOutcome;
const idle = {
	standing: { status: 'ready', config: fakeCloudConfig },
	outcome: { status: 'none' },
	local: undefined,
	isStale: false,
	onlook: () => undefined,
	onretry: () => undefined
} as const;

describe('the answer of the cloud', () => {
	it('says label, probability, and where the time went', async () => {
		const screen = await render(CloudVerdict, { ...idle, outcome: answered });
		const region = screen.getByRole('region', { name: 'From the cloud' });
		for (const words of ['positive', 'Quite sure: 90 % positive', '212 ms', '150 ms'])
			await expect.element(region).toHaveTextContent(words);
		for (const words of ['51 ms', '11 ms', answered.prediction.id])
			await expect.element(region).toHaveTextContent(words);
	});

	it('is held against what this device says, on screen and by voice', async () => {
		const local = { ...answered.prediction, probability: 0.88 };
		const screen = await render(CloudVerdict, { ...idle, outcome: answered, local });
		const words = 'Both say positive, 2.0 points apart.';
		await expect.element(screen.getByText(words, { exact: true })).toBeVisible();
		await expect.element(screen.getByRole('status')).toHaveTextContent(words);
	});

	it('says when the text was changed since', async () => {
		const screen = await render(CloudVerdict, { ...idle, outcome: answered, isStale: true });
		await expect.element(screen.getByText('You have changed the text since')).toBeVisible();
	});
});

describe('while the cloud is asked', () => {
	it.each([
		['signing-in', 'Signing in to the cloud as a guest'],
		['asking', 'Waiting for its answer'],
		['slow', 'it seems that the endpoint is waking up'],
		['waking', 'The endpoint is waking up'],
		['throttled', 'too many requests']
	] as const)('stage "%s" is said, with a running clock', async (stage, words) => {
		const startedAt = performance.now() - 12_000;
		const outcome = { status: 'asking', text: 'x', stage, startedAt } as const;
		const screen = await render(CloudVerdict, { ...idle, outcome });
		await expect
			.element(screen.getByRole('region', { name: 'From the cloud' }))
			.toHaveTextContent(words);
		const clock = screen.getByRole('timer');
		await expect.element(clock).toHaveTextContent(/1[23]\ss/);
		const before = clock.element().textContent;
		await vi.waitFor(() => expect(clock.element().textContent).not.toBe(before), 3000);
	});
});

describe('a cloud that cannot be asked', () => {
	it('explains how to get one, and is looked for again', async () => {
		const onlook = vi.fn();
		const screen = await render(CloudVerdict, { ...idle, standing: { status: 'absent' }, onlook });
		await expect.element(screen.getByText('This copy of Matinee has no cloud')).toBeVisible();
		await expect.element(screen.getByText('npm run demo')).toBeVisible();
		await screen.getByRole('button', { name: 'Look again' }).click();
		expect(onlook).toHaveBeenCalledOnce();
		await expect.element(screen.getByRole('region', { name: 'From the cloud' })).toHaveFocus();
	});

	it.each(['found', 'asked'])('that could not be %s says what, why and what next', async (step) => {
		const error = new AppError('cloud/offline', 'There is no network.', { next: 'Connect.' });
		const onlook = vi.fn();
		const onretry = vi.fn();
		const screen = await render(CloudVerdict, {
			...idle,
			...(step === 'found'
				? { standing: { status: 'failed', error } }
				: { outcome: { status: 'failed', text: 'x', error } }),
			onlook,
			onretry
		});
		const alert = screen.getByRole('alert');
		await expect.element(alert).toHaveTextContent('There is no network.');
		await expect.element(alert).toHaveTextContent('Connect.');
		await screen.getByRole('button', { name: 'Try again' }).click();
		expect(step === 'found' ? onlook : onretry).toHaveBeenCalledOnce();
		expect(step === 'found' ? onretry : onlook).not.toHaveBeenCalled();
	});
});
