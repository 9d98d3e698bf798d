// A file of many reviews on the screen: chosen, read, classified row by row, paused, found again. It outlives the page, so
// that the work goes on while the visitor looks at another one.
import {
	type BatchInfo,
	type BatchStatus,
	type BatchSummary,
	type ExportFormat,
	type PreviewWishes,
	type RowQuery,
	type RowResult,
	type RowView,
	type TableChoice,
	type TablePreview
} from '../contract/batch-table.ts';
import type { EngineChoice } from '../contract/engine-choice.ts';
import { AppError, isAppError } from '../contract/errors.ts';
import type { BatchResult } from '../contract/prediction.ts';
import type { LocalBatchClassifier } from '../worker/batch-client.ts';
import type { TableClient } from '../worker/table-client.ts';
import { createTimeLeft } from './time-left.ts';

/** What the screen is about. */
export type BatchStage =
	| { name: 'opening' }
	| { name: 'empty' }
	| { name: 'inspecting' }
	| { name: 'choosing'; preview: TablePreview }
	| { name: 'reading'; rowCount: number; share: number }
	| { name: 'open'; info: BatchInfo };

/** `elsewhere`: another tab classifies the same rows. */
export type RunStatus = BatchStatus | 'elsewhere';

export interface ConnectBatch {
	openTable(): TableClient;
	openClassifier(engine: EngineChoice): LocalBatchClassifier;
}

/** How many results are handed over together, or after how long: what the screen learns of and a crash can cost. */
const HAND_OVER_ROWS = 256;
const HAND_OVER_MS = 250;
/** Choosing and sorting 100,000 rows takes a while, and a list that moves all the time cannot be read. */
const SELECT_EVERY_MS = 1_000;
const LOCK = 'matinee-batch';

const everything: RowQuery = {
	filter: 'all',
	order: 'file',
	search: '',
	unsure: __UNSURE_BAND__
};

export class Batch {
	stage = $state.raw<BatchStage>({ name: 'opening' });
	status = $state<RunStatus>('paused');
	summary = $state.raw<BatchSummary>();
	/** Seconds; undefined while nothing can be said. */
	secondsLeft = $state<number>();
	query = $state.raw<RowQuery>(everything);
	/** Indexes of the rows that are shown; undefined for all of them in the order of the file. */
	rows = $state.raw<Uint32Array>();
	isSelecting = $state(false);
	/** Grows whenever rows may look otherwise than before. */
	revision = $state(0);
	/** What went wrong last; the screen shows it until something else is done. */
	error = $state.raw<AppError>();
	readonly #connect: ConnectBatch;
	readonly #engine: () => EngineChoice;
	readonly #onKept: () => void;
	#table: TableClient | undefined;
	#classifier: LocalBatchClassifier | undefined;
	#file: { blob: Blob; name: string } | undefined;
	#running: AbortController | undefined;
	#ended: Promise<unknown> = Promise.resolve();
	#selection = 0;
	#selectedAt = 0;

	/** @param onKept  hears when rows were taken that the visitor would not want to lose */
	constructor(connect: ConnectBatch, engine: () => EngineChoice, onKept: () => void) {
		this.#connect = connect;
		this.#engine = engine;
		this.#onKept = onKept;
	}

	get rowCount(): number {
		return this.rows?.length ?? this.summary?.rowCount ?? 0;
	}

	/** Look for the rows of an earlier visit, and go on with them. To be called when the page is shown. */
	async open(): Promise<void> {
		if (this.stage.name !== 'opening') return;
		await this.#try(async () => {
			const info = await this.#open().reopen();
			if (!info) return;
			const summary = await this.#open().summarize();
			// A file that was chosen meanwhile is what the visitor wants to see; these rows it will replace.
			if (this.stage.name === 'opening') await this.#show(info, summary);
			else if (this.stage.name !== 'open') this.summary = summary;
		});
		if (this.stage.name === 'opening') this.stage = { name: 'empty' };
	}

	/** Look at a file, or at what was pasted; rows that are there stay until another file is read. */
	async choose(blob: Blob, name: string, wishes: PreviewWishes = {}): Promise<void> {
		const before = this.stage;
		this.#file = { blob, name };
		if (before.name !== 'choosing') this.stage = { name: 'inspecting' };
		const isDone = await this.#try(async () => {
			const preview = await this.#open().inspect(blob, name, wishes);
			this.stage = { name: 'choosing', preview };
		});
		if (isDone) return;
		this.stage = before.name === 'inspecting' ? { name: 'opening' } : before;
		await this.open();
	}

	/** Look at the same file in another way. */
	async rechoose(wishes: PreviewWishes): Promise<void> {
		if (this.#file) await this.choose(this.#file.blob, this.#file.name, wishes);
	}

	/** Leave the file unread. */
	async putBack(): Promise<void> {
		this.#file = undefined;
		this.error = undefined;
		this.stage = { name: 'opening' };
		await this.open();
	}

	/** Read all rows and begin to classify them. */
	async read(choice: TableChoice): Promise<void> {
		const file = this.#file;
		if (!file) return;
		this.#stop();
		this.stage = { name: 'reading', rowCount: 0, share: 0 };
		const isDone = await this.#try(async () => {
			const info = await this.#open().read(file.blob, choice, (progress) => {
				if (this.stage.name === 'reading') this.stage = { name: 'reading', ...progress };
			});
			this.#file = undefined;
			this.query = everything;
			await this.#show(info, await this.#open().summarize());
			this.#onKept();
		});
		// A cancel has said already what comes instead.
		if (!isDone && this.stage.name === 'reading') this.stage = { name: 'empty' };
	}

	/** Stop the reading of a file, and forget what was read. */
	async cancelReading(): Promise<void> {
		this.stage = { name: 'empty' };
		this.#table?.dispose();
		this.#table = undefined;
		this.error = undefined;
		await this.#try(() => this.#open().clear());
	}

	/** Classify what has no result yet. Settles when that is over, for whatever reason; never rejects. */
	async run(): Promise<void> {
		if (this.#running) return;
		this.error = undefined;
		const running = (this.#running = new AbortController());
		await this.#setStatus('running');
		// A run that was just stopped may still hold the lock.
		await this.#ended;
		this.#ended = this.#try(() => this.#runLocked(running.signal));
		await this.#ended;
		if (this.#running !== running) return;
		this.#running = undefined;
		this.secondsLeft = undefined;
		if (this.status !== 'running') return;
		await this.#setStatus(this.error ? 'paused' : 'done');
	}

	async pause(): Promise<void> {
		this.#stop();
		await this.#setStatus('paused');
	}

	/** Stop, and keep what is there. */
	async cancel(): Promise<void> {
		this.#stop();
		await this.#setStatus('cancelled');
	}

	/** Forget the rows and their results, here and in the database. */
	async clear(): Promise<void> {
		this.#stop();
		await this.#try(() => this.#open().clear());
		this.stage = { name: 'empty' };
		this.summary = undefined;
		this.rows = undefined;
		this.query = everything;
	}

	/** Show other rows, or in another order. */
	async ask(query: RowQuery): Promise<void> {
		this.query = query;
		await this.#select();
	}

	/** @returns  the rows at these places of the list that is shown; empty when they cannot be read */
	async readRows(start: number, end: number): Promise<RowView[]> {
		const indexes = Array.from({ length: Math.max(0, end - start) }, (_, i) => {
			const place = start + i;
			return this.rows ? (this.rows[place] ?? 0) : place;
		});
		let views: RowView[] = [];
		await this.#try(async () => {
			views = await this.#open().readRows(indexes);
		});
		return views;
	}

	/** @returns  a file of the rows that are shown; undefined when it could not be made */
	async exportRows(format: ExportFormat): Promise<Blob | undefined> {
		let blob: Blob | undefined;
		await this.#try(async () => {
			blob = await this.#open().exportRows(format, this.rows);
		});
		return blob;
	}

	dispose(): void {
		this.#stop();
		this.#table?.dispose();
		this.#classifier?.dispose();
		this.#table = undefined;
		this.#classifier = undefined;
	}

	#open(): TableClient {
		return (this.#table ??= this.#connect.openTable());
	}

	async #show(info: BatchInfo, summary: BatchSummary): Promise<void> {
		this.summary = summary;
		this.status = info.status;
		this.rows = undefined;
		this.stage = { name: 'open', info };
		this.revision++;
		if (!isTrivial(this.query)) await this.#select();
		if (info.status === 'running') void this.run();
	}

	/** Two tabs must not write results for the same rows. */
	async #runLocked(signal: AbortSignal): Promise<void> {
		if (!navigator.locks) return this.#classifyAll(signal);
		await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
			if (lock) await this.#classifyAll(signal);
			else this.status = 'elsewhere';
		});
	}

	async #classifyAll(signal: AbortSignal): Promise<void> {
		const table = this.#open();
		const classifier = (this.#classifier ??= this.#connect.openClassifier(this.#engine()));
		const timeLeft = createTimeLeft();
		const waiting: number[] = [];
		let results: RowResult[] = [];
		let handedOverAt = performance.now();
		const handOver = async (): Promise<void> => {
			// The table may hold another file by now.
			signal.throwIfAborted();
			const taken = results;
			results = [];
			handedOverAt = performance.now();
			const summary = await table.addResults(taken);
			if (signal.aborted) return;
			this.summary = summary;
			this.revision++;
			const { doneCount, rowCount } = summary;
			this.secondsLeft = timeLeft.estimate(doneCount, rowCount - doneCount);
			this.#selectSometimes();
		};
		timeLeft.estimate(this.summary?.doneCount ?? 0, 0);
		try {
			for await (const result of classifier.classifyMany(pendingTexts(table, waiting), {
				signal
			})) {
				results.push(toRowResult(waiting.shift() ?? 0, result));
				const isDue = performance.now() - handedOverAt > HAND_OVER_MS;
				if (results.length >= HAND_OVER_ROWS || isDue) await handOver();
			}
			if (results.length > 0) await handOver();
			await this.#select();
		} catch (error) {
			if (!signal.aborted) throw error;
		}
	}

	#selectSometimes(): void {
		if (isTrivial(this.query) || this.isSelecting) return;
		if (performance.now() - this.#selectedAt > SELECT_EVERY_MS) void this.#select();
	}

	async #select(): Promise<void> {
		const selection = ++this.#selection;
		this.isSelecting = true;
		await this.#try(async () => {
			const rows = await this.#open().select(this.query);
			// A newer question is on its way.
			if (selection !== this.#selection) return;
			this.rows = rows;
			this.revision++;
		});
		if (selection !== this.#selection) return;
		this.isSelecting = false;
		this.#selectedAt = performance.now();
	}

	#stop(): void {
		this.#running?.abort();
		this.#running = undefined;
		this.secondsLeft = undefined;
	}

	async #setStatus(status: BatchStatus): Promise<void> {
		this.status = status;
		await this.#try(() => this.#open().setStatus(status));
	}

	/** @returns  whether it went well; otherwise `error` says why it did not */
	async #try(work: () => Promise<unknown>): Promise<boolean> {
		const table = this.#table;
		try {
			await work();
			return true;
		} catch (cause) {
			// Its worker was ended on purpose.
			if (table && table !== this.#table) return false;
			this.error = toAppError(cause);
			if (this.error.code === 'worker/died') this.#table = undefined;
			return false;
		}
	}
}

function isTrivial({ filter, order, search }: RowQuery): boolean {
	return filter === 'all' && order === 'file' && search.trim() === '';
}

/** @param waiting  grows by the index of each text, in their order */
async function* pendingTexts(table: TableClient, waiting: number[]): AsyncGenerator<string> {
	let from = 0;
	for (;;) {
		const { indexes, texts } = await table.readPending(from);
		const last = indexes.at(-1);
		if (last === undefined) return;
		from = last + 1;
		waiting.push(...indexes);
		yield* texts;
	}
}

function toRowResult(index: number, { prediction, error }: BatchResult): RowResult {
	return prediction
		? { index, probability: prediction.probability }
		: { index, problem: error.message };
}

function toAppError(cause: unknown): AppError {
	if (isAppError(cause)) return cause;
	console.error(cause);
	return new AppError('worker/unexpected', 'Something unforeseen went wrong with these rows.', {
		next: 'Try again; if it fails again, reload the page.',
		cause
	});
}
