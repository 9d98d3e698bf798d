import { describe, expect, it, vi } from 'vitest';
import type { CloudClassifier, CloudOptions } from '../cloud/cloud-classifier.ts';
import { fakeCloudConfig } from '../../../tests/helpers/fake-cloud.ts';
import type { CloudPrediction } from '../contract/cloud-prediction.ts';
import { AppError } from '../contract/errors.ts';
import { CloudReview } from './cloud-review.svelte.ts';
import { Cloud } from './cloud.svelte.ts';

const prediction: CloudPrediction = {
	id: '6a8f3f0e-53a1-4d0f-a6d5-0c2d0c9d8a01',
	label: 'positive',
	probability: 0.9,
	engine: 'sagemaker',
	durationMs: 60,
	tokenCount: 3,
	cutCount: 0,
	unknownCount: 0,
	modelId: 'tiny',
	times: { credentialsMs: 10, networkMs: 45, modelMs: 5 }
};

/** Answers when the test says so. */
function open() {
	const calls: {
		text: string;
		options: CloudOptions;
		answer: (prediction: CloudPrediction) => void;
		fail: (cause: unknown) => void;
	}[] = [];
	const classifier: CloudClassifier = {
		classify: (text, options = {}) =>
			new Promise((answer, fail) => {
				calls.push({ text, options, answer, fail });
			}),
		close: () => undefined
	};
	const cloud = new Cloud(
		() => '',
		() =>
			Promise.resolve({
				findCloudConfig: () => Promise.resolve(fakeCloudConfig),
				createCloudClassifier: () => classifier
			})
	);
	const review = new CloudReview(cloud);
	/** Send, and wait until it is on its way. */
	async function send(text: string) {
		const count = calls.length;
		const done = review.ask(text);
		await vi.waitFor(() => expect(calls).toHaveLength(count + 1));
		return done;
	}
	return { cloud, review, calls, send };
}

describe('a review', () => {
	it('is not sent while the cloud is off', async () => {
		const { review, calls } = open();
		await review.ask('A fine film.');
		expect(calls).toEqual([]);
		expect(review.outcome).toEqual({ status: 'none' });
	});

	it.each(['', ' \n'])('%j is not sent', async (text) => {
		const { cloud, review, calls } = open();
		cloud.choose('both');
		await review.ask(text);
		expect(calls).toEqual([]);
	});

	it('is shown on its way, and answered', async () => {
		const { cloud, review, calls, send } = open();
		cloud.choose('both');
		const done = send('A fine film.');
		await vi.waitFor(() => expect(calls).toHaveLength(1));
		calls[0]?.options.onStage?.('waking');
		expect(review.outcome).toMatchObject({ status: 'asking', stage: 'waking' });
		calls[0]?.answer(prediction);
		await done;
		expect(review.outcome).toEqual({ status: 'answered', text: 'A fine film.', prediction });
	});

	it('overtakes the one before, whose late answer is dropped', async () => {
		const { cloud, review, calls, send } = open();
		cloud.choose('cloud');
		const first = send('first');
		await vi.waitFor(() => expect(calls).toHaveLength(1));
		const second = send('second');
		await vi.waitFor(() => expect(calls).toHaveLength(2));
		expect(calls[0]?.options.signal?.aborted).toBe(true);
		calls[1]?.answer(prediction);
		await second;
		calls[0]?.options.onStage?.('asking');
		calls[0]?.answer({ ...prediction, label: 'negative' });
		await first;
		expect(review.outcome).toMatchObject({ text: 'second', prediction: { label: 'positive' } });
	});

	it('says why it failed, and can be sent again', async () => {
		const { cloud, review, calls, send } = open();
		cloud.choose('both');
		const error = new AppError('cloud/throttled', 'Too many.', { next: 'Wait.' });
		const done = send('A fine film.');
		await vi.waitFor(() => expect(calls).toHaveLength(1));
		calls[0]?.fail(error);
		await done;
		expect(review.outcome).toEqual({ status: 'failed', text: 'A fine film.', error });
		const again = send('A fine film.');
		await vi.waitFor(() => expect(calls).toHaveLength(2));
		calls[1]?.answer(prediction);
		await again;
		expect(review.outcome.status).toBe('answered');
	});

	it('that fails because the cloud was switched off has not failed', async () => {
		const { cloud, review, calls, send } = open();
		cloud.choose('both');
		const done = send('A fine film.');
		await vi.waitFor(() => expect(calls).toHaveLength(1));
		cloud.choose('device');
		calls[0]?.fail(new DOMException('The cloud was switched off.', 'AbortError'));
		await done;
		expect(review.outcome).toEqual({ status: 'none' });
	});

	it('that fails for a reason nobody foresaw is logged without its text', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const { cloud, review, calls, send } = open();
		cloud.choose('both');
		const cause = new RangeError('unforeseen');
		const done = send('A fine film.');
		await vi.waitFor(() => expect(calls).toHaveLength(1));
		calls[0]?.fail(cause);
		await done;
		expect(review.outcome).toMatchObject({ error: { code: 'cloud/unexpected' } });
		expect(log).toHaveBeenCalledExactlyOnceWith(cause);
		log.mockRestore();
	});
});
