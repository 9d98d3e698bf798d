import { expect, it, vi } from 'vitest';
import { AppError } from '../contract/errors.ts';
import type { Explanation } from '../contract/explanation.ts';
import type { Prediction } from '../contract/prediction.ts';
import type { Outcome } from './review.svelte.ts';
import { Why } from './why.svelte.ts';

const prediction = { label: 'positive', probability: 0.9 } as Prediction;
const explanation: Explanation = { sentences: [], logit: 1, baselineLogit: 0, doubts: [] };
const answered = (text: string, isAsked = true): Outcome => ({
	status: 'answered',
	isAsked,
	text,
	prediction
});

/** An explainer whose answers the test gives by hand. */
function createExplainer() {
	const calls: {
		text: string;
		signal: AbortSignal | undefined;
		resolve(explanation: Explanation): void;
		reject(error: unknown): void;
	}[] = [];
	const explain = (text: string, { signal }: { signal?: AbortSignal } = {}) =>
		new Promise<Explanation>((resolve, reject) => {
			calls.push({ text, signal, resolve, reject });
			signal?.addEventListener('abort', () => reject(signal.reason as Error));
		});
	return { explain, calls };
}

it('explains an answer, and keeps what it shows until there is something newer', async () => {
	const explainer = createExplainer();
	const why = new Why(explainer, 0);
	why.follow(answered('one'));
	explainer.calls[0]?.resolve(explanation);
	await vi.waitFor(() => expect(why.reasons).toMatchObject({ status: 'explained', text: 'one' }));
	expect(why.isOutdated).toBe(false);
	why.follow({ status: 'working' });
	why.follow(answered('two'));
	expect(why.reasons).toMatchObject({ text: 'one' });
	expect(why.isOutdated).toBe(true);
	explainer.calls[1]?.resolve(explanation);
	await vi.waitFor(() => expect(why.reasons).toMatchObject({ text: 'two' }));
});

it('drops what a newer text has overtaken, and asks only once per pause in typing', async () => {
	const explainer = createExplainer();
	const why = new Why(explainer, 20);
	why.follow(answered('a', false));
	why.follow(answered('ab', false));
	why.follow(answered('abc', false));
	await vi.waitFor(() => expect(explainer.calls.map(({ text }) => text)).toEqual(['abc']));
	why.follow(answered('new'));
	expect(explainer.calls[0]?.signal?.aborted).toBe(true);
	explainer.calls[1]?.resolve(explanation);
	await vi.waitFor(() => expect(why.reasons).toMatchObject({ text: 'new' }));
});

it('shows nothing where there is no answer, and does not ask twice for the same text', async () => {
	const explainer = createExplainer();
	const why = new Why(explainer, 0);
	why.follow(answered('one'));
	explainer.calls[0]?.resolve(explanation);
	await vi.waitFor(() => expect(why.reasons.status).toBe('explained'));
	why.follow(answered('one'));
	expect(explainer.calls).toHaveLength(1);
	why.follow({ status: 'none' });
	expect(why.reasons).toEqual({ status: 'none' });
});

it('says what failed, but not that something newer came', async () => {
	const explainer = createExplainer();
	const why = new Why(explainer, 0);
	why.follow(answered('one'));
	explainer.calls[0]?.reject(new AppError('lstm/superseded', 'x', { next: 'y' }));
	await Promise.resolve();
	expect(why.reasons).toEqual({ status: 'none' });
	why.follow(answered('two'));
	explainer.calls[1]?.reject(new AppError('worker/timeout', 'It hung.', { next: 'Try again.' }));
	await vi.waitFor(() => expect(why.reasons).toMatchObject({ status: 'failed' }));
});
