// The history on the screen: what was asked for, found again, deleted and taken back, carried to another device. Nothing
// is recorded while the visitor has turned it off.
import type { CloudPrediction } from '../contract/cloud-prediction.ts';
import { AppError, isAppError } from '../contract/errors.ts';
import type { Prediction } from '../contract/prediction.ts';
import type { HistoryEntry, HistoryStore } from '../storage/history.ts';

export type { HistoryEntry };

const KEY = 'matinee:history';

/** What this needs of storage/history.ts and storage/inventory.ts, which are loaded when there is something to keep. */
export interface HistoryTools {
	store: HistoryStore;
	maxText: number;
	write(entries: readonly HistoryEntry[]): string;
	/** @throws  data/not-a-history */
	read(text: string): HistoryEntry[];
	askToPersist(): Promise<boolean>;
}

export class History {
	/** The newest first. */
	entries = $state.raw<readonly HistoryEntry[]>([]);
	isLoaded = $state(false);
	isOn = $state(true);
	/** What was deleted last, and can be taken back. */
	deleted = $state.raw<readonly HistoryEntry[]>([]);
	/** What an import has brought. */
	imported = $state.raw<{ added: number; known: number }>();
	error = $state.raw<AppError>();
	readonly #loadTools: () => Promise<HistoryTools>;
	readonly #openStorage: () => Storage;
	#tools: Promise<HistoryTools> | undefined;
	/** Asked once a visit: a browser that says no would say it again. */
	#hasAsked = false;

	/** @param openStorage  called for each use, since a browser that blocks storage throws at its very name */
	constructor(
		loadTools: () => Promise<HistoryTools>,
		openStorage: () => Storage = () => localStorage
	) {
		this.#loadTools = loadTools;
		this.#openStorage = openStorage;
		try {
			this.isOn = openStorage().getItem(KEY) !== 'off';
		} catch {
			// No storage, as when the page is prerendered: the default holds.
		}
	}

	/** Record from now on, or no longer; without storage the choice holds as long as the page is open. */
	turn(isOn: boolean): void {
		this.isOn = isOn;
		try {
			if (isOn) this.#openStorage().removeItem(KEY);
			else this.#openStorage().setItem(KEY, 'off');
		} catch {
			// Asking once more at the next visit is no failure to tell of.
		}
	}

	/** Read what is kept; again whenever the page is shown, since another tab may have added to it. */
	async open(): Promise<void> {
		await this.#try(async ({ store }) => {
			this.entries = await store.list();
		});
		this.isLoaded = true;
	}

	/** Keep an answer that the visitor asked for. The same review asked for again takes the place of its last answer. */
	async record(text: string, prediction: Prediction, modelId: string): Promise<void> {
		if (!this.isOn) return;
		await this.#try(async ({ store, maxText }) => {
			const kept = text.slice(0, maxText);
			const [newest] = await store.list();
			const { label, probability } = prediction;
			const id = newest?.text === kept ? newest.id : crypto.randomUUID();
			await store.put([{ id, text: kept, label, probability, modelId, at: Date.now() }]);
			this.entries = await store.list();
		});
		// One review is soon written again; after a few there is something to lose.
		if (this.entries.length >= 3) await this.askToPersist();
	}

	/** Keep beside it what the cloud says of the review that was kept last. */
	async addCloud(text: string, { label, probability, modelId }: CloudPrediction): Promise<void> {
		if (!this.isOn) return;
		await this.#try(async ({ store, maxText }) => {
			const [newest] = await store.list();
			// This device could not read it, or another tab was faster: there is nothing to keep it beside.
			if (newest?.text !== text.slice(0, maxText)) return;
			await store.put([{ ...newest, cloud: { label, probability, modelId } }]);
			this.entries = await store.list();
		});
	}

	/** Ask the browser not to clear this site's storage by itself; at most once a visit. */
	async askToPersist(): Promise<void> {
		if (this.#hasAsked) return;
		this.#hasAsked = true;
		await this.#try(({ askToPersist }) => askToPersist());
	}

	async remove(entries: readonly HistoryEntry[]): Promise<void> {
		await this.#try(async ({ store }) => {
			await store.delete(entries.map(({ id }) => id));
			this.deleted = entries;
			this.imported = undefined;
			this.entries = await store.list();
		});
	}

	/** Take the last deletion back. */
	async undo(): Promise<void> {
		await this.#try(async ({ store }) => {
			await store.put(this.deleted);
			this.deleted = [];
			this.entries = await store.list();
		});
	}

	/** @returns  a file of everything; undefined when it could not be made */
	async save(): Promise<Blob | undefined> {
		let file: Blob | undefined;
		await this.#try(async ({ store, write }) => {
			file = new Blob([write(await store.list())], { type: 'application/json' });
		});
		return file;
	}

	/** Take what another device, or this one, has saved. */
	async load(file: Blob): Promise<void> {
		this.imported = undefined;
		await this.#try(async ({ store, read }) => {
			const entries = read(await file.text());
			const before = (await store.list()).map(({ id }) => id);
			await store.put(entries);
			const known = entries.filter(({ id }) => before.includes(id)).length;
			this.imported = { added: entries.length - known, known };
			this.deleted = [];
			this.entries = await store.list();
		});
		if (this.imported) await this.askToPersist();
	}

	async #try(work: (tools: HistoryTools) => Promise<unknown>): Promise<void> {
		try {
			this.#tools ??= this.#loadTools();
			await work(await this.#tools);
			this.error = undefined;
		} catch (cause) {
			// The code for it could not be fetched: the next try may succeed.
			if (!isAppError(cause)) this.#tools = undefined;
			this.error = isAppError(cause) ? cause : unforeseen(cause);
		}
	}
}

function unforeseen(cause: unknown): AppError {
	console.error(cause);
	return new AppError('storage/unexpected', 'The history could not be reached.', {
		next: 'Try again; if it fails again, reload the page.',
		cause
	});
}
