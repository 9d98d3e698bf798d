// A set of reviews that this device and the cloud read side by side, and the row that is looked at. Neither side waits for the
// other; what fails on one side stays a row with an answer on the other.
import type { CloudClassifier } from '../cloud/cloud-classifier.ts';
import { MAX_COMPARED, type ComparedText, type ComparisonRow } from '../contract/comparison.ts';
import { AppError, isAppError } from '../contract/errors.ts';
import type { Classifier } from '../contract/prediction.ts';
import type { Cloud } from './cloud.svelte.ts';

/** Faults of one text; after any other the rest would fail as well. */
const TEXT_FAULTS = ['cloud/bad-request', 'cloud/too-large', 'cloud/model-failed'];

/** As many requests at once as leave some of a small endpoint to others: the stack's default is five. */
const REQUESTS_AT_ONCE = 3;

export class Comparison {
	rows = $state.raw<readonly ComparisonRow[]>([]);
	isRunning = $state(false);
	/** Index of the row that is looked at. */
	position = $state(0);
	/** What was left out of the set, as a sentence. */
	note = $state('');
	/** Why the set could not be read, or why the cloud is asked no further. */
	error = $state.raw<AppError>();
	current = $derived(this.rows[this.position]);
	readonly #local: Classifier;
	readonly #cloud: Cloud;
	/** What goes on now, and how many callers wait for its end. */
	#run: { cancelling: AbortController; waiting: number } | undefined;

	constructor(local: Classifier, cloud: Cloud) {
		this.#local = local;
		this.#cloud = cloud;
	}

	/** Read a file or a pasted text, then compare what is in it. Never rejects: `error` says what went wrong.
	 *  @param name  of the file; empty for a pasted text */
	async compareFile(file: Blob, name: string): Promise<void> {
		this.stop();
		this.error = undefined;
		try {
			const { readTexts } = await import('../compare/read-texts.ts');
			const { texts, badCount, isCut } = await readTexts(file, name);
			const run = this.compare(texts);
			const notes = [
				...(badCount > 0
					? [`${badCount} ${badCount === 1 ? 'row' : 'rows'} left out: no review in it.`]
					: []),
				...(isCut ? [`Only the first ${MAX_COMPARED} reviews are compared.`] : [])
			];
			this.note = notes.join(' ');
			await run;
		} catch (cause) {
			this.error = toAppError(cause, 'data/unreadable', 'The reviews could not be read.');
		}
	}

	/** Let both read a set of reviews, in place of the one before. Never rejects. */
	async compare(texts: readonly ComparedText[]): Promise<void> {
		this.stop();
		this.error = undefined;
		this.note = '';
		this.position = 0;
		this.rows = texts.map((each) => ({ ...each, id: crypto.randomUUID() }));
		await this.#ask(this.rows);
	}

	/** Add one review at the end, and look at it. Never rejects. */
	async add(text: string): Promise<void> {
		const number = Math.max(0, ...this.rows.map((row) => row.number)) + 1;
		const row = { number, text, id: crypto.randomUUID() };
		this.rows = [...this.rows, row];
		this.position = this.rows.length - 1;
		await this.#ask([row]);
	}

	/** Ask again for what failed or was never asked. Never rejects. */
	async retry(): Promise<void> {
		this.stop();
		this.error = undefined;
		await this.#ask(this.rows.filter((row) => !row.local || !row.cloud));
	}

	/** Leave the rest unasked. */
	stop(): void {
		this.#run?.cancelling.abort();
		this.#run = undefined;
		this.isRunning = false;
	}

	/** @param step  1 for the next row, -1 for the one before */
	move(step: number): void {
		this.position = Math.min(Math.max(0, this.position + step), Math.max(0, this.rows.length - 1));
	}

	/** @returns  the file's content */
	async write(format: 'csv' | 'json'): Promise<Blob> {
		const { writeCsv, writeJson } = await import('../compare/write-comparison.ts');
		return format === 'csv'
			? new Blob([writeCsv(this.rows)], { type: 'text/csv' })
			: new Blob([writeJson(this.rows)], { type: 'application/json' });
	}

	async #ask(rows: readonly ComparisonRow[]): Promise<void> {
		const run = (this.#run ??= { cancelling: new AbortController(), waiting: 0 });
		const { signal } = run.cancelling;
		run.waiting++;
		this.isRunning = true;
		await Promise.all([this.#askLocal(rows, signal), this.#askCloud(rows, signal)]);
		run.waiting--;
		if (run.waiting === 0 && !signal.aborted) this.stop();
	}

	async #askLocal(rows: readonly ComparisonRow[], signal: AbortSignal): Promise<void> {
		for (const { id, text, local } of rows) {
			if (signal.aborted) return;
			if (local) continue;
			try {
				this.#put(id, { local: await this.#local.classify(text, { signal }) });
			} catch (cause) {
				if (signal.aborted) return;
				this.#put(id, {
					localError: toAppError(cause, 'worker/unexpected', 'The review could not be read.')
				});
			}
		}
	}

	async #askCloud(rows: readonly ComparisonRow[], signal: AbortSignal): Promise<void> {
		const classifier = await this.#cloud.open();
		if (!classifier) return;
		const waiting = rows.filter(({ cloud }) => !cloud);
		const work = async (): Promise<void> => {
			for (let row = waiting.shift(); row && !signal.aborted; row = waiting.shift()) {
				const error = await this.#askCloudOnce(classifier, row, signal);
				if (!error || TEXT_FAULTS.includes(error.code)) continue;
				this.error = error;
				waiting.length = 0;
			}
		};
		await Promise.all(Array.from({ length: REQUESTS_AT_ONCE }, work));
	}

	/** @returns  why there is no answer */
	async #askCloudOnce(
		classifier: CloudClassifier,
		{ id, text }: ComparisonRow,
		signal: AbortSignal
	): Promise<AppError | undefined> {
		try {
			this.#put(id, { cloud: await classifier.classify(text, { id, signal }) });
			return undefined;
		} catch (cause) {
			// Switched off meanwhile: the row is as if it had never been asked.
			if (signal.aborted || !this.#cloud.isOn) return undefined;
			const error = toAppError(cause, 'cloud/unexpected', 'The cloud could not be asked.');
			this.#put(id, { cloudError: error });
			return error;
		}
	}

	#put(id: string, answer: Partial<ComparisonRow>): void {
		this.rows = this.rows.map((row) => {
			if (row.id !== id) return row;
			const { localError, cloudError, ...rest } = row;
			return {
				...rest,
				...(localError && !answer.local && { localError }),
				...(cloudError && !answer.cloud && { cloudError }),
				...answer
			};
		});
	}
}

function toAppError(
	cause: unknown,
	code: 'data/unreadable' | 'worker/unexpected' | 'cloud/unexpected',
	message: string
): AppError {
	if (isAppError(cause)) return cause;
	console.error(cause);
	return new AppError(code, message, {
		next: 'Try again; if it fails again, reload the page.',
		cause
	});
}
