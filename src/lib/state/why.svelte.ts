// Why the answer on the screen is what it is. Asked for once the answer is there, so that no answer ever waits for it; what
// is shown stays until there is something newer.
import { AppError, isAppError } from '../contract/errors.ts';
import type { Explainer, Explanation } from '../contract/explanation.ts';
import type { Outcome } from './review.svelte.ts';

export type Reasons =
	| { status: 'none' }
	| { status: 'explained'; text: string; explanation: Explanation }
	| { status: 'failed'; error: AppError };

/** Somebody who types gets a new answer with every key; the reasons can wait for a pause. */
const PAUSE_MS = 250;

export class Why {
	reasons = $state.raw<Reasons>({ status: 'none' });
	/** Whether the reasons on the screen are of an older text and newer ones are on their way. */
	isOutdated = $state(false);
	readonly #explainer: Explainer;
	readonly #pauseMs: number;
	#cancelling: AbortController | undefined;

	constructor(explainer: Explainer, pauseMs = PAUSE_MS) {
		this.#explainer = explainer;
		this.#pauseMs = pauseMs;
	}

	/** Let the reasons follow what became of the review. */
	follow(outcome: Outcome): void {
		this.#cancelling?.abort();
		if (outcome.status === 'answered') void this.#explain(outcome);
		// A review that takes long keeps what is shown, as its answer does.
		else if (outcome.status !== 'working') {
			this.reasons = { status: 'none' };
			this.isOutdated = false;
		}
	}

	async #explain({ text, isAsked }: { text: string; isAsked: boolean }): Promise<void> {
		if (this.reasons.status === 'explained' && this.reasons.text === text) {
			this.isOutdated = false;
			return;
		}
		const cancelling = new AbortController();
		const { signal } = cancelling;
		this.#cancelling = cancelling;
		this.isOutdated = true;
		let reasons: Reasons;
		try {
			if (!isAsked) await pause(this.#pauseMs, signal);
			reasons = {
				status: 'explained',
				text,
				explanation: await this.#explainer.explain(text, { signal })
			};
		} catch (error) {
			// The newer text that ended this one brings its own reasons.
			if (signal.aborted || (isAppError(error) && error.code === 'lstm/superseded')) return;
			reasons = { status: 'failed', error: toAppError(error) };
		}
		if (signal.aborted) return;
		this.reasons = reasons;
		this.isOutdated = false;
	}
}

function pause(durationMs: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(resolve, durationMs);
		signal.addEventListener('abort', () => {
			clearTimeout(timer);
			reject(signal.reason as Error);
		});
	});
}

function toAppError(cause: unknown): AppError {
	if (isAppError(cause)) return cause;
	console.error(cause);
	return new AppError('worker/unexpected', 'The answer could not be explained.', {
		next: 'Send the review again.',
		cause
	});
}
