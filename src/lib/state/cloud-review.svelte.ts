// What the cloud says of the review that was last sent to it. It runs beside the local review and never touches it: only what
// the visitor sends goes out, never what is merely being typed.
import type { CloudPrediction, CloudStage } from '../contract/cloud-prediction.ts';
import { AppError, isAppError } from '../contract/errors.ts';
import type { Cloud } from './cloud.svelte.ts';

export type CloudOutcome =
	| { status: 'none' }
	/** `startedAt` is of `performance.now()`. */
	| { status: 'asking'; text: string; stage: CloudStage; startedAt: number }
	| { status: 'answered'; text: string; prediction: CloudPrediction }
	| { status: 'failed'; text: string; error: AppError };

export class CloudReview {
	outcome = $state.raw<CloudOutcome>({ status: 'none' });
	readonly #cloud: Cloud;
	#cancelling: AbortController | undefined;

	constructor(cloud: Cloud) {
		this.#cloud = cloud;
	}

	/** Send a review to the cloud, if it is on; a new one cancels the one before. Never rejects. */
	async ask(text: string): Promise<void> {
		this.clear();
		// The device says what is wrong with an empty one.
		if (!this.#cloud.isOn || text.trim() === '') return;
		const cancelling = (this.#cancelling = new AbortController());
		const { signal } = cancelling;
		const classifier = await this.#cloud.open();
		if (!classifier || signal.aborted) return;
		const startedAt = performance.now();
		const onStage = (stage: CloudStage): void => {
			if (!signal.aborted) this.outcome = { status: 'asking', text, stage, startedAt };
		};
		let outcome: CloudOutcome;
		try {
			const prediction = await classifier.classify(text, { signal, onStage });
			outcome = { status: 'answered', text, prediction };
		} catch (cause) {
			// Switched off meanwhile: nobody waits for it any more.
			if (!this.#cloud.isOn) outcome = { status: 'none' };
			else outcome = { status: 'failed', text, error: toAppError(cause) };
		}
		if (!signal.aborted) this.outcome = outcome;
	}

	clear(): void {
		this.#cancelling?.abort();
		this.#cancelling = undefined;
		this.outcome = { status: 'none' };
	}
}

function toAppError(cause: unknown): AppError {
	if (isAppError(cause)) return cause;
	console.error(cause);
	return new AppError(
		'cloud/unexpected',
		'The cloud could not be asked, for an unforeseen reason.',
		{
			next: 'Try again; if it fails again, reload the page.',
			cause
		}
	);
}
