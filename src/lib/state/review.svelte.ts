// The review on the screen and what became of it. One request at a time, sent by the visitor or made by an edit: a new
// one cancels the one before, and the screen keeps what it shows until there is something new to show.
import { AppError, isAppError } from '../contract/errors.ts';
import type { Classifier, Prediction } from '../contract/prediction.ts';
import type { AsYouType } from './as-you-type.svelte.ts';

/** `isAsked`: the visitor sent the review and waits for word of it; otherwise the outcome came along with the typing. */
export type Outcome =
	| { status: 'none' }
	| { status: 'working' }
	| { status: 'answered'; isAsked: boolean; text: string; prediction: Prediction }
	| { status: 'failed'; isAsked: boolean; error: AppError };

/** Most reviews are read in a few milliseconds: that it works is said only to those who wait longer. */
export const WORKING_AFTER_MS = 150;

interface Request {
	text: string;
	isAsked: boolean;
	cancelling: AbortController;
}

export class Review {
	text = $state('');
	outcome = $state.raw<Outcome>({ status: 'none' });
	/** Whether an answer is on its way. */
	isReading = $state(false);
	/** Whether the answer on the screen belongs to another text than the one there now, and no newer one is on its way. */
	isStale = $derived(
		this.outcome.status === 'answered' && this.outcome.text !== this.text && !this.isReading
	);
	readonly #classifier: Classifier;
	readonly #asYouType: AsYouType;
	readonly #onAnswered: (text: string, prediction: Prediction) => void | Promise<void>;
	/** The newest one, also when it is answered; none once the text is empty. */
	#request: Request | undefined;

	/** @param onAnswered  hears of each answer to a review of the visitor's own that was sent, not only typed; `classify` waits
	 *                     for it */
	constructor(
		classifier: Classifier,
		asYouType: AsYouType,
		onAnswered: (text: string, prediction: Prediction) => void | Promise<void> = () => undefined
	) {
		this.#classifier = classifier;
		this.#asYouType = asYouType;
		this.#onAnswered = onAnswered;
	}

	/** Ask for the sentiment of the text as it is now. Never rejects: `outcome` tells how it went. */
	async classify(): Promise<void> {
		const { text } = this;
		await this.#ask();
		const { outcome } = this;
		if (outcome.status === 'answered' && outcome.isAsked && outcome.text === text)
			await this.#onAnswered(text, outcome.prediction);
	}

	async #ask(): Promise<void> {
		// The press on "Try again" must be seen; an older answer may stand until the new one is there.
		if (this.outcome.status === 'failed') this.outcome = { status: 'working' };
		const waiting = setTimeout(() => (this.outcome = { status: 'working' }), WORKING_AFTER_MS);
		await this.#read(true);
		clearTimeout(waiting);
	}

	/** Let the answer follow an edit, if the visitor wants that; to be called when the edit is whole. Never rejects. */
	async follow(): Promise<void> {
		if (!this.#asYouType.isOn || this.text === this.#request?.text) return;
		if (this.text.trim() === '') this.#reset();
		else await this.#read(false);
	}

	/** Let answers follow the typing from now on, the present text included, or no longer. */
	async setFollowing(isOn: boolean): Promise<void> {
		this.#asYouType.turn(isOn);
		if (!isOn && this.isReading && !this.#request?.isAsked) {
			this.#cancel();
			if (this.outcome.status === 'working') this.outcome = { status: 'none' };
		}
		await this.follow();
	}

	/** Put a text in place of the present one and ask for its sentiment at once. */
	async classifyExample(text: string): Promise<void> {
		this.text = text;
		await this.#ask();
	}

	clear(): void {
		this.text = '';
		this.#reset();
	}

	async #read(isAsked: boolean): Promise<void> {
		this.#cancel();
		const cancelling = new AbortController();
		const { text } = this;
		const { signal } = cancelling;
		this.#request = { text, isAsked, cancelling };
		this.isReading = true;
		let outcome: Outcome;
		try {
			const prediction = await this.#classifier.classify(text, { signal });
			outcome = { status: 'answered', isAsked, text, prediction };
		} catch (cause) {
			if (signal.aborted) return;
			const error = toAppError(cause);
			// Who has typed no word yet has done nothing wrong.
			const isTooEarly = !isAsked && error.code === 'text/empty';
			outcome = isTooEarly ? { status: 'none' } : { status: 'failed', isAsked, error };
		}
		// Whoever cancelled has already said what the screen shows instead.
		if (signal.aborted) return;
		this.isReading = false;
		this.outcome = outcome;
	}

	#reset(): void {
		this.#cancel();
		this.outcome = { status: 'none' };
	}

	#cancel(): void {
		this.#request?.cancelling.abort();
		this.#request = undefined;
		this.isReading = false;
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
