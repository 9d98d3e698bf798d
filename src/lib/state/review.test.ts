import { describe, expect, it, vi } from 'vitest';
import { AppError } from '../contract/errors.ts';
import type { Classifier, Prediction } from '../contract/prediction.ts';
import { Review } from './review.svelte.ts';

const prediction: Prediction = {
	label: 'positive',
	probability: 0.9,
	engine: 'wasm-simd',
	durationMs: 1,
	tokenCount: 3,
	cutCount: 0,
	unknownCount: 0
};

/** Answers when the test says so, and cancels as the contract asks. */
function createManualClassifier() {
	const calls: { text: string; answer: (prediction: Prediction) => void }[] = [];
	const classifier: Classifier = {
		classify: (text, { signal } = {}) =>
			new Promise((resolve, reject) => {
				signal?.addEventListener('abort', () => reject(signal.reason));
				calls.push({ text, answer: resolve });
			})
	};
	return { classifier, calls };
}

describe('a review', () => {
	it('goes from working to answered', async () => {
		const { classifier, calls } = createManualClassifier();
		const review = new Review(classifier);
		review.text = 'A fine film.';
		const done = review.classify();
		expect(review.outcome).toEqual({ status: 'working' });
		calls[0]?.answer(prediction);
		await done;
		expect(review.outcome).toEqual({ status: 'answered', text: 'A fine film.', prediction });
		expect(review.isStale).toBe(false);
	});

	it('knows that its answer is stale once the text differs', async () => {
		const { classifier, calls } = createManualClassifier();
		const review = new Review(classifier);
		const done = review.classifyExample('A fine film.');
		calls[0]?.answer(prediction);
		await done;
		review.text += ' Not.';
		expect(review.isStale).toBe(true);
	});

	it('shows the answer to the newest request only', async () => {
		const { classifier, calls } = createManualClassifier();
		const review = new Review(classifier);
		const first = review.classifyExample('first');
		const second = review.classifyExample('second');
		calls[1]?.answer({ ...prediction, label: 'negative', probability: 0.1 });
		calls[0]?.answer(prediction);
		await Promise.all([first, second]);
		expect(review.outcome).toMatchObject({ status: 'answered', text: 'second' });
	});

	it('is empty after a clear, whatever was on its way', async () => {
		const { classifier } = createManualClassifier();
		const review = new Review(classifier);
		const done = review.classifyExample('first');
		review.clear();
		await done;
		expect(review.outcome).toEqual({ status: 'none' });
		expect(review.text).toBe('');
	});

	it('keeps its text and shows the error when it fails', async () => {
		const error = new AppError('worker/died', 'It stopped.', { next: 'Try again.' });
		const review = new Review({ classify: () => Promise.reject(error) });
		await review.classifyExample('A fine film.');
		expect(review.outcome).toEqual({ status: 'failed', error });
		expect(review.text).toBe('A fine film.');
	});

	it('says what to do about an error that nobody foresaw, and logs it without the text', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const cause = new RangeError('unforeseen');
		const review = new Review({ classify: () => Promise.reject(cause) });
		await review.classifyExample('A fine film.');
		expect(review.outcome).toMatchObject({
			status: 'failed',
			error: { code: 'worker/unexpected' }
		});
		expect(log).toHaveBeenCalledExactlyOnceWith(cause);
		log.mockRestore();
	});
});
