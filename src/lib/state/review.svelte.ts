// The review on the screen and what became of it. One request at a time: a new one cancels the one before.
import { AppError, isAppError } from '../contract/errors.ts';
import type { Classifier, Prediction } from '../contract/prediction.ts';

export type Outcome =
	| { status: 'none' }
	| { status: 'working' }
	| { status: 'answered'; text: string; prediction: Prediction }
	| { status: 'failed'; error: AppError };

export class Review {
	text = $state('');
	outcome = $state.raw<Outcome>({ status: 'none' });
	/** Whether the answer on the screen belongs to another text than the one that stands there now. */
	isStale = $derived(this.outcome.status === 'answered' && this.outcome.text !== this.text);
	readonly #classifier: Classifier;
	#request: AbortController | undefined;

	constructor(classifier: Classifier) {
		this.#classifier = classifier;
	}

	/** Ask for the sentiment of the text as it is now. Never rejects: `outcome` tells how it went. */
	async classify(): Promise<void> {
		this.#request?.abort();
		const request = (this.#request = new AbortController());
		const { text } = this;
		this.outcome = { status: 'working' };
		try {
			const prediction = await this.#classifier.classify(text, { signal: request.signal });
			if (!request.signal.aborted) this.outcome = { status: 'answered', text, prediction };
		} catch (cause) {
			// Whoever cancelled has already said what the screen shows instead.
			if (request.signal.aborted) return;
			this.outcome = { status: 'failed', error: toAppError(cause) };
		}
	}

	/** Put a text in place of the present one and ask for its sentiment at once. */
	async classifyExample(text: string): Promise<void> {
		this.text = text;
		await this.classify();
	}

	clear(): void {
		this.#request?.abort();
		this.text = '';
		this.outcome = { status: 'none' };
	}
}

function toAppError(cause: unknown): AppError {
	if (isAppError(cause)) return cause;
	console.error(cause);
	return new AppError(
		'worker/unexpected',
		'The review could not be read, for an unforeseen reason.',
		{
			next: 'Try again; if it fails again, reload the page.',
			cause
		}
	);
}
