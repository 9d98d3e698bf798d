import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { AppError } from '../contract/errors.ts';
import type { ModelState, Prediction } from '../contract/prediction.ts';
import Verdict from './Verdict.svelte';

const ready: ModelState = {
	status: 'ready',
	modelId: 'tiny',
	engine: 'wasm-simd',
	source: 'cache'
};
const prediction: Prediction = {
	label: 'negative',
	probability: 0.08,
	engine: 'wasm-relaxed-simd',
	durationMs: 2.34,
	tokenCount: 12,
	cutCount: 0,
	unknownCount: 0
};
const idle = {
	model: ready,
	outcome: { status: 'none' },
	isReading: false,
	isStale: false,
	onretrymodel: () => undefined,
	onretryreview: () => undefined
} as const;

describe('the verdict', () => {
	it('says the sentiment, the probability in words and number, the time and the engine', async () => {
		const screen = await render(Verdict, {
			...idle,
			outcome: { status: 'answered', isAsked: true, text: 'x', prediction }
		});
		const region = screen.getByRole('region', { name: 'Verdict' });
		await expect.element(region).toHaveTextContent('Your sentiment is negative');
		await expect.element(region).toHaveTextContent('Quite sure: 92 % negative');
		await expect
			.element(screen.getByRole('status'))
			.toHaveTextContent('Your sentiment: negative. Quite sure: 92 % negative');
		await expect.element(screen.getByText('2.3\u00a0ms')).toBeVisible();
		await expect.element(screen.getByText('WebAssembly, relaxed SIMD')).toBeVisible();
	});

	it('says when the text is too short, whatever the probability', async () => {
		const screen = await render(Verdict, {
			...idle,
			outcome: {
				status: 'answered',
				isAsked: true,
				text: 'x',
				prediction: { ...prediction, tokenCount: 2, doubts: ['short'] }
			}
		});
		const words = 'Too short to be sure: 92 % negative';
		await expect.element(screen.getByRole('region', { name: 'Verdict' })).toHaveTextContent(words);
		await expect.element(screen.getByRole('status')).toHaveTextContent(words);
	});

	it('names no label where it is not sure, and says so', async () => {
		const screen = await render(Verdict, {
			...idle,
			outcome: {
				status: 'answered',
				isAsked: true,
				text: 'x',
				prediction: { ...prediction, probability: 0.45 }
			}
		});
		await expect
			.element(screen.getByRole('region', { name: 'Verdict' }))
			.toHaveTextContent(/^Your sentiment is\s*unclear\s*Mixed or not sure: 55 % negative/);
		await expect
			.element(screen.getByRole('status'))
			.toHaveTextContent('Your sentiment: unclear. Mixed or not sure: 55 % negative');
	});

	it('says when the text was changed since', async () => {
		const screen = await render(Verdict, {
			...idle,
			outcome: { status: 'answered', isAsked: true, text: 'x', prediction },
			isStale: true
		});
		const notice = screen.getByText('You have changed the text since.');
		await expect.element(notice).toBeVisible();
		await screen.rerender({ isStale: false });
		await expect.element(notice).not.toBeVisible();
	});

	it('that follows the typing neither moves the page nor speaks at once', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
		const screen = await render(Verdict, {
			...idle,
			outcome: { status: 'answered', isAsked: false, text: 'x', prediction }
		});
		const region = screen.getByRole('region', { name: 'Verdict' });
		await expect.element(region).toHaveTextContent('Your sentiment is negative');
		expect(scroll).not.toHaveBeenCalled();
		expect(screen.getByRole('status').element().textContent).toBe('');

		await screen.rerender({
			outcome: { status: 'answered', isAsked: true, text: 'x', prediction }
		});
		expect(scroll).toHaveBeenCalledOnce();
		await expect.element(screen.getByRole('status')).toHaveTextContent('negative');
		scroll.mockRestore();
		vi.useRealTimers();
	});

	it('stays in its place in the page while it follows the typing', async () => {
		const screen = await render(Verdict, {
			...idle,
			outcome: { status: 'answered', isAsked: false, text: 'x', prediction }
		});
		const word = screen.getByText('negative', { exact: true }).first().element();
		await screen.rerender({
			outcome: {
				status: 'answered',
				isAsked: false,
				text: 'xy',
				prediction: { ...prediction, label: 'positive', probability: 0.7 }
			}
		});
		// A new element would play its entrance again, which is a flicker at the pace of typing.
		expect(word.textContent).toBe('positive');
	});

	it('shows true progress while the model loads', async () => {
		const screen = await render(Verdict, {
			...idle,
			model: {
				status: 'loading',
				progress: { phase: 'downloading', loadedBytes: 500_000, totalBytes: 2_000_000 }
			}
		});
		const bar = screen.getByRole('progressbar', {
			name: 'Downloading the model: 0.5 of 2.0 MB'
		});
		await expect.element(bar).toHaveAttribute('value', '0.25');
	});

	it('claims no amount while it does not know one', async () => {
		const screen = await render(Verdict, {
			...idle,
			model: {
				status: 'loading',
				progress: { phase: 'preparing', loadedBytes: 0, totalBytes: 0 }
			}
		});
		await expect.element(screen.getByRole('progressbar')).not.toHaveAttribute('value');
	});
});

describe('a failure', () => {
	const error = new AppError('model/unreachable', 'There is no network.', { next: 'Connect.' });

	it('of the model says what, why and what next, and keeps the focus when it is retried', async () => {
		const onretrymodel = vi.fn();
		const screen = await render(Verdict, {
			...idle,
			model: { status: 'failed', error },
			// The review that waited fails with the model; one failure is enough to show.
			outcome: { status: 'failed', isAsked: true, error },
			onretrymodel
		});
		const alert = screen.getByRole('alert');
		await expect.element(alert).toHaveTextContent('The model could not be loaded');
		await expect.element(alert).toHaveTextContent('There is no network.');
		await expect.element(alert).toHaveTextContent('Connect.');

		await screen.getByRole('button', { name: 'Try again' }).click();
		expect(onretrymodel).toHaveBeenCalledOnce();
		await screen.rerender({ model: ready, outcome: { status: 'none' } });
		await expect.element(screen.getByRole('region', { name: 'Verdict' })).toHaveFocus();
	});

	it('of one review is retried as a review', async () => {
		const onretryreview = vi.fn();
		const screen = await render(Verdict, {
			...idle,
			outcome: { status: 'failed', isAsked: true, error },
			onretryreview
		});
		await expect
			.element(screen.getByRole('alert'))
			.toHaveTextContent('Your review could not be read');
		await screen.getByRole('button', { name: 'Try again' }).click();
		expect(onretryreview).toHaveBeenCalledOnce();
	});
});
