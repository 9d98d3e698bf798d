import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../contract/errors.ts';
import type { Classifier, Prediction } from '../contract/prediction.ts';
import { AsYouType } from './as-you-type.svelte.ts';
import { Review, WORKING_AFTER_MS } from './review.svelte.ts';

const prediction: Prediction = {
	label: 'positive',
	probability: 0.9,
	engine: 'wasm-simd',
	durationMs: 1,
	tokenCount: 3,
	cutCount: 0,
	unknownCount: 0
};
const emptyText = new AppError('text/empty', 'There is no word.', { next: 'Write one.' });

/** Answers when the test says so, even after a cancel: the contract asks for a rejection, but a late answer may cross it. */
function open() {
	const calls: {
		text: string;
		signal: AbortSignal | undefined;
		answer: (prediction: Prediction) => void;
		fail: (cause: unknown) => void;
	}[] = [];
	const classifier: Classifier = {
		classify: (text, { signal } = {}) =>
			new Promise((resolve, reject) => {
				calls.push({ text, signal, answer: resolve, fail: reject });
			})
	};
	const review = new Review(classifier, new AsYouType());
	/** Type a text and let it be followed, as the form does. */
	const type = (text: string) => {
		review.text = text;
		return review.follow();
	};
	return { review, calls, type };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	localStorage.clear();
});

describe('a review that is sent', () => {
	it('is answered, and known to have been asked for', async () => {
		const { review, calls } = open();
		review.text = 'A fine film.';
		const done = review.classify();
		expect(review.isReading).toBe(true);
		calls[0]?.answer(prediction);
		await done;
		expect(review.outcome).toEqual({
			status: 'answered',
			isAsked: true,
			text: 'A fine film.',
			prediction
		});
		expect(review.isReading).toBe(false);
		expect(review.isStale).toBe(false);
	});

	it('says that it works only to those who have to wait', async () => {
		const { review, calls } = open();
		const done = review.classifyExample('A fine film.');
		vi.advanceTimersByTime(WORKING_AFTER_MS - 1);
		expect(review.outcome).toEqual({ status: 'none' });
		vi.advanceTimersByTime(1);
		expect(review.outcome).toEqual({ status: 'working' });
		calls[0]?.answer(prediction);
		await done;
		vi.advanceTimersByTime(WORKING_AFTER_MS);
		expect(review.outcome.status).toBe('answered');
	});

	it('shows the answer to the newest request only', async () => {
		const { review, calls } = open();
		const first = review.classifyExample('first');
		const second = review.classifyExample('second');
		calls[1]?.answer({ ...prediction, label: 'negative', probability: 0.1 });
		calls[0]?.answer(prediction);
		await Promise.all([first, second]);
		expect(review.outcome).toMatchObject({ status: 'answered', text: 'second' });
	});

	it('is empty after a clear, whatever was on its way', async () => {
		const { review, calls } = open();
		const done = review.classifyExample('first');
		review.clear();
		expect(calls[0]?.signal?.aborted).toBe(true);
		calls[0]?.fail(calls[0].signal?.reason);
		await done;
		vi.advanceTimersByTime(WORKING_AFTER_MS);
		expect(review.outcome).toEqual({ status: 'none' });
		expect(review.text).toBe('');
		expect(review.isReading).toBe(false);
	});

	it('keeps its text and shows the error when it fails, and a retry is seen at once', async () => {
		const { review, calls } = open();
		const error = new AppError('worker/died', 'It stopped.', { next: 'Try again.' });
		const done = review.classifyExample('A fine film.');
		calls[0]?.fail(error);
		await done;
		expect(review.outcome).toEqual({ status: 'failed', isAsked: true, error });
		expect(review.text).toBe('A fine film.');
		void review.classify();
		expect(review.outcome).toEqual({ status: 'working' });
	});

	it('is refused when there is no word in it', async () => {
		const { review, calls } = open();
		const done = review.classifyExample('…');
		calls[0]?.fail(emptyText);
		await done;
		expect(review.outcome).toEqual({ status: 'failed', isAsked: true, error: emptyText });
	});

	it('says what to do about an error that nobody foresaw, and logs it without the text', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const { review, calls } = open();
		const cause = new RangeError('unforeseen');
		const done = review.classifyExample('A fine film.');
		calls[0]?.fail(cause);
		await done;
		expect(review.outcome).toMatchObject({
			status: 'failed',
			error: { code: 'worker/unexpected' }
		});
		expect(log).toHaveBeenCalledExactlyOnceWith(cause);
		log.mockRestore();
	});
});

describe('a review that is being typed', () => {
	it('is answered without being sent, and the last answer stands until the next is there', async () => {
		const { review, calls, type } = open();
		const first = type('A fine');
		calls[0]?.answer(prediction);
		await first;
		const answered = review.outcome;
		expect(answered).toMatchObject({ isAsked: false, text: 'A fine' });

		const second = type('A fine film.');
		vi.advanceTimersByTime(10 * WORKING_AFTER_MS);
		expect(review.outcome).toBe(answered);
		expect(review.isReading).toBe(true);
		expect(review.isStale).toBe(false);
		calls[1]?.answer({ ...prediction, probability: 0.8 });
		await second;
		expect(review.outcome).toMatchObject({
			text: 'A fine film.',
			prediction: { probability: 0.8 }
		});
	});

	it('cancels each text that is overtaken, and no late answer overwrites a newer one', async () => {
		const { review, calls, type } = open();
		const typed = ['G', 'Go', 'Goo', 'Good'].map(type);
		expect(calls.map(({ signal }) => signal?.aborted)).toEqual([true, true, true, false]);
		calls[3]?.answer(prediction);
		calls[0]?.answer({ ...prediction, probability: 0.1 });
		calls[2]?.answer({ ...prediction, probability: 0.2 });
		calls[1]?.fail(calls[1].signal?.reason);
		await Promise.all(typed);
		expect(review.outcome).toMatchObject({ text: 'Good', prediction });
		expect(review.isReading).toBe(false);
	});

	it('is still being read when an answer comes that was overtaken', async () => {
		const { review, calls, type } = open();
		const first = type('G');
		void type('Go');
		calls[0]?.answer(prediction);
		await first;
		expect(review.outcome).toEqual({ status: 'none' });
		expect(review.isReading).toBe(true);
	});

	it.each(['', '  \n'])('asks nobody about %j, and is calm', async (text) => {
		const { review, calls, type } = open();
		const done = type('A');
		calls[0]?.answer(prediction);
		await done;
		await type(text);
		expect(calls).toHaveLength(1);
		expect(review.outcome).toEqual({ status: 'none' });
	});

	it('is calm as long as there is no word in it, also after a refusal', async () => {
		const { review, calls, type } = open();
		const sent = review.classifyExample('…');
		calls[0]?.fail(emptyText);
		await sent;
		const typed = type('… —');
		calls[1]?.fail(emptyText);
		await typed;
		expect(review.outcome).toEqual({ status: 'none' });
	});

	it('shows every other error', async () => {
		const { review, calls, type } = open();
		const error = new AppError('worker/died', 'It stopped.', { next: 'Try again.' });
		const done = type('A');
		calls[0]?.fail(error);
		await done;
		expect(review.outcome).toEqual({ status: 'failed', isAsked: false, error });
	});

	it('is not read twice when the same text is reported twice', async () => {
		const { calls, type } = open();
		const typed = [type('A'), type('A')];
		calls[0]?.answer(prediction);
		await Promise.all(typed);
		await type('A');
		expect(calls).toHaveLength(1);
	});

	it('is read again when the text comes back after it was cleared', async () => {
		const { review, calls, type } = open();
		const done = type('A');
		calls[0]?.answer(prediction);
		await done;
		review.clear();
		void type('A');
		expect(calls).toHaveLength(2);
	});

	it('takes over from a review that was sent and waits', async () => {
		const { review, calls, type } = open();
		const sent = review.classifyExample('A');
		vi.advanceTimersByTime(WORKING_AFTER_MS);
		const typed = type('A fine');
		expect(calls[0]?.signal?.aborted).toBe(true);
		expect(review.outcome).toEqual({ status: 'working' });
		calls[0]?.fail(calls[0].signal?.reason);
		calls[1]?.answer(prediction);
		await Promise.all([sent, typed]);
		expect(review.outcome).toMatchObject({ text: 'A fine', isAsked: false });
	});
});

describe('with following turned off', () => {
	it('an edit asks nobody, and an older answer is stale', async () => {
		const { review, calls, type } = open();
		await review.setFollowing(false);
		const sent = review.classifyExample('A fine film.');
		calls[0]?.answer(prediction);
		await sent;
		await type('A fine film. Not.');
		expect(calls).toHaveLength(1);
		expect(review.isStale).toBe(true);
	});

	it('what was on its way is dropped, unless the visitor sent it', async () => {
		const { review, calls, type } = open();
		void type('A');
		await review.setFollowing(false);
		expect(calls[0]?.signal?.aborted).toBe(true);
		expect(review.isReading).toBe(false);

		void review.classify();
		await review.setFollowing(false);
		expect(calls[1]?.signal?.aborted).toBe(false);
	});

	it('the present text is read as soon as it is turned on', async () => {
		const { review, calls, type } = open();
		await review.setFollowing(false);
		await type('A');
		void review.setFollowing(true);
		expect(calls.map(({ text }) => text)).toEqual(['A']);
	});
});
