import { describe, expect, it, vi } from 'vitest';
import { predict } from '../../../tests/helpers/comparison-rows.ts';
import type { BatchInfo, BatchSummary, RowResult, TablePreview } from '../contract/batch-table.ts';
import { AppError } from '../contract/errors.ts';
import type { BatchResult } from '../contract/prediction.ts';
import type { LocalBatchClassifier } from '../worker/batch-client.ts';
import type { TableClient } from '../worker/table-client.ts';
import { Batch } from './batch.svelte.ts';

const info: BatchInfo = {
	id: 'kept',
	name: 'kept.csv',
	rowCount: 3,
	badCount: 0,
	sizeBytes: 30,
	isCut: false,
	columns: ['review'],
	textColumn: 0,
	labelColumn: -1,
	createdAt: 0,
	status: 'paused',
	isKept: true
};
const preview: TablePreview = {
	name: 'new.csv',
	sizeBytes: 20,
	encoding: 'utf-8',
	format: 'csv',
	delimiter: ',',
	hasHeader: true,
	columns: ['review'],
	rows: [['fine']],
	textColumn: 0,
	labelColumn: -1
};
const file = new Blob(['review\nfine']);
const damaged = new AppError('data/not-a-table', 'This is no table.', { next: 'Choose another.' });

/** A promise that a test settles by hand. */
function hold<T>() {
	let release: (value: T) => void = () => undefined;
	const promise = new Promise<T>((resolve) => (release = resolve));
	return { promise, release };
}

/** A table of three rows that counts the results it is given, and a classifier that finds everything positive. */
function open(kept?: BatchInfo) {
	const results: RowResult[] = [];
	const summarize = (): BatchSummary => ({
		rowCount: 3,
		doneCount: results.length,
		failedCount: 0,
		positiveCount: results.length,
		negativeCount: 0,
		histogram: []
	});
	const table = {
		inspect: vi.fn<TableClient['inspect']>(() => Promise.resolve(preview)),
		read: vi.fn<TableClient['read']>(() =>
			Promise.resolve({ ...info, id: 'new', name: 'new.csv', status: 'running' })
		),
		reopen: vi.fn<TableClient['reopen']>(() => Promise.resolve(kept)),
		setStatus: vi.fn<TableClient['setStatus']>(() => Promise.resolve()),
		readPending: vi.fn<TableClient['readPending']>((from) => {
			const indexes = [0, 1, 2].filter((i) => i >= from && i >= results.length);
			return Promise.resolve({ indexes, texts: indexes.map(String) });
		}),
		addResults: vi.fn<TableClient['addResults']>((taken) => {
			results.push(...taken);
			return Promise.resolve(summarize());
		}),
		summarize: vi.fn<TableClient['summarize']>(() => Promise.resolve(summarize())),
		select: vi.fn<TableClient['select']>(() => Promise.resolve(undefined)),
		readRows: vi.fn<TableClient['readRows']>(() => Promise.resolve([])),
		exportRows: vi.fn<TableClient['exportRows']>(() => Promise.resolve(new Blob(['rows']))),
		clear: vi.fn<TableClient['clear']>(() => Promise.resolve()),
		dispose: vi.fn<TableClient['dispose']>()
	} satisfies TableClient;
	/** Resolves before each answer. */
	const gate = vi.fn(() => Promise.resolve());
	const classifier: LocalBatchClassifier = {
		async *classifyMany(texts, { signal } = {}): AsyncGenerator<BatchResult> {
			for await (const text of texts) {
				await gate();
				signal?.throwIfAborted();
				yield { prediction: predict(0.9 + Number(text) / 100) };
			}
		},
		dispose: vi.fn()
	};
	const onKept = vi.fn();
	const batch = new Batch(
		{ openTable: () => table, openClassifier: () => classifier },
		() => 'automatic',
		onKept
	);
	return { batch, table, results, gate, onKept };
}

describe('a batch', () => {
	it('of an earlier visit is found again', async () => {
		const { batch } = open(info);
		await batch.open();
		expect(batch.stage).toEqual({ name: 'open', info });
		expect(batch.summary?.rowCount).toBe(3);
	});

	it('is empty at a first visit', async () => {
		const { batch } = open();
		await batch.open();
		expect(batch.stage.name).toBe('empty');
	});

	it('that is found again does not push away a file that was chosen meanwhile', async () => {
		const { batch, table } = open(info);
		const found = hold<BatchInfo>();
		table.reopen.mockReturnValueOnce(found.promise);
		const opening = batch.open();
		await batch.choose(file, 'new.csv');
		found.release(info);
		await opening;
		expect(batch.stage).toEqual({ name: 'choosing', preview });
		// What the new file would replace is known all the same.
		expect(batch.summary?.rowCount).toBe(3);
		await batch.putBack();
		expect(batch.stage).toEqual({ name: 'open', info });
	});

	it('is there again when a file cannot be read, and the reason is said', async () => {
		const { batch, table } = open(info);
		table.inspect.mockRejectedValueOnce(damaged);
		await batch.choose(file, 'new.csv');
		expect(batch.stage).toEqual({ name: 'open', info });
		expect(batch.error).toBe(damaged);
	});

	it('classifies all rows of a file that is read', async () => {
		const { batch, results, onKept } = open();
		await batch.choose(file, 'new.csv');
		await batch.read(preview);
		await vi.waitFor(() => expect(batch.status).toBe('done'));
		expect(onKept).toHaveBeenCalledOnce();
		expect(results).toEqual([0, 1, 2].map((index) => ({ index, probability: 0.9 + index / 100 })));
		expect(batch.summary?.doneCount).toBe(3);
	});

	it('goes on where a pause has stopped it', async () => {
		const { batch, gate, results } = open();
		const first = hold<undefined>();
		gate.mockReturnValueOnce(first.promise);
		await batch.choose(file, 'new.csv');
		await batch.read(preview);
		await vi.waitFor(() => expect(gate).toHaveBeenCalled());
		await batch.pause();
		first.release(undefined);
		expect(batch.status).toBe('paused');
		expect(results).toEqual([]);
		await batch.run();
		expect(batch.status).toBe('done');
		expect(results.map(({ index }) => index)).toEqual([0, 1, 2]);
	});

	it('keeps what it has when the work fails, and says why', async () => {
		const { batch, table } = open({ ...info, status: 'paused' });
		await batch.open();
		const failure = new AppError('worker/died', 'It ended.', { next: 'Reload.' });
		table.readPending.mockRejectedValueOnce(failure);
		await batch.run();
		expect(batch.error).toBe(failure);
		expect(batch.status).toBe('paused');
		expect(batch.stage.name).toBe('open');
	});

	it('shows the answer to the newest question', async () => {
		const { batch, table } = open(info);
		await batch.open();
		const slow = hold<Uint32Array>();
		table.select.mockReturnValueOnce(slow.promise);
		table.select.mockResolvedValueOnce(Uint32Array.of(2));
		const older = batch.ask({ ...batch.query, search: 'a' });
		await batch.ask({ ...batch.query, search: 'ab' });
		slow.release(Uint32Array.of(0, 1));
		await older;
		expect(batch.rows).toEqual(Uint32Array.of(2));
		expect(batch.isSelecting).toBe(false);
	});

	it('forgets everything when it is told to', async () => {
		const { batch, table } = open(info);
		await batch.open();
		await batch.clear();
		expect(table.clear).toHaveBeenCalledOnce();
		expect(batch.stage.name).toBe('empty');
		expect(batch.rowCount).toBe(0);
	});
});
