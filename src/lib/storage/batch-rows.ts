// Where the rows and results of a file of many reviews are kept, in chunks: in IndexedDB, so that a visitor who leaves finds
// them again, or in memory from the moment that IndexedDB fails.
import * as v from 'valibot';
import { BATCH_STATUSES } from '../contract/batch-table.ts';
import { isAppError, type AppError } from '../contract/errors.ts';
import type { OwnDatabase } from './own-database.ts';

/** Rows that are kept together: as many as a batch is read by. */
export const CHUNK_ROWS = 256;

const infoSchema = v.object({
	id: v.string(),
	name: v.string(),
	rowCount: v.pipe(v.number(), v.integer(), v.minValue(1)),
	badCount: v.number(),
	sizeBytes: v.number(),
	isCut: v.boolean(),
	columns: v.pipe(v.array(v.string()), v.minLength(1)),
	textColumn: v.number(),
	labelColumn: v.number(),
	createdAt: v.number(),
	status: v.picklist(BATCH_STATUSES)
});
const rowsSchema = v.object({
	numbers: v.array(v.number()),
	cells: v.array(v.array(v.string())),
	/** By the place in the chunk. */
	problems: v.map(v.number(), v.string())
});
const resultsSchema = v.object({
	/** NaN where there is none yet. */
	probabilities: v.instance(Float32Array),
	problems: v.map(v.number(), v.string())
});
export type RowChunk = v.InferOutput<typeof rowsSchema>;
export type ResultChunk = v.InferOutput<typeof resultsSchema>;
/** A batch that is being kept; whether it is, is not for the store to say. */
export type StoredBatch = v.InferOutput<typeof infoSchema>;

export interface BatchStore {
	/** @returns  the batch that was kept last, unless its reading was never finished */
	find(): Promise<StoredBatch | undefined>;
	/** Say that all rows are there, or what else has changed. */
	putInfo(info: StoredBatch): Promise<void>;
	putRows(id: string, chunk: number, rows: RowChunk): Promise<void>;
	getRows(id: string, chunk: number): Promise<RowChunk | undefined>;
	putResults(id: string, chunk: number, results: ResultChunk): Promise<void>;
	getResults(id: string, chunk: number): Promise<ResultChunk | undefined>;
	/** Forget everything, unfinished readings included. */
	clear(): Promise<void>;
}

function parse<T>(schema: v.GenericSchema<unknown, T>, stored: unknown): T | undefined {
	const result = v.safeParse(schema, stored);
	return result.success ? result.output : undefined;
}

/** @throws  every method rejects with storage/full or storage/unavailable */
export function createIndexedDbBatchStore(database: OwnDatabase): BatchStore {
	return {
		find: () =>
			database.transact('readonly', async (transaction) => {
				const all = await transaction.objectStore('batches').getAll();
				return all.map((stored) => parse(infoSchema, stored)).find((info) => info !== undefined);
			}),
		putInfo: (info) =>
			database.transact('readwrite', async (transaction) => {
				await transaction.objectStore('batches').put(info, info.id);
			}),
		putRows: (id, chunk, rows) =>
			database.transact('readwrite', async (transaction) => {
				await transaction.objectStore('rows').put(rows, [id, chunk]);
			}),
		getRows: (id, chunk) =>
			database.transact('readonly', async (transaction) =>
				parse(rowsSchema, await transaction.objectStore('rows').get([id, chunk]))
			),
		putResults: (id, chunk, results) =>
			database.transact('readwrite', async (transaction) => {
				await transaction.objectStore('results').put(results, [id, chunk]);
			}),
		getResults: (id, chunk) =>
			database.transact('readonly', async (transaction) =>
				parse(resultsSchema, await transaction.objectStore('results').get([id, chunk]))
			),
		clear: () =>
			database.transact('readwrite', async (transaction) => {
				for (const store of ['batches', 'rows', 'results'] as const)
					await transaction.objectStore(store).clear();
			})
	};
}

/** Keep rows and results as long as this thread lives. */
export function createMemoryBatchStore(): BatchStore {
	let kept: StoredBatch | undefined;
	const rows = new Map<string, RowChunk>();
	const results = new Map<string, ResultChunk>();
	const keyOf = (id: string, chunk: number) => `${id} ${String(chunk)}`;
	return {
		find: async () => kept,
		putInfo: async (info) => void (kept = info),
		putRows: async (id, chunk, value) => void rows.set(keyOf(id, chunk), value),
		getRows: async (id, chunk) => rows.get(keyOf(id, chunk)),
		putResults: async (id, chunk, value) => void results.set(keyOf(id, chunk), value),
		getResults: async (id, chunk) => results.get(keyOf(id, chunk)),
		async clear() {
			kept = undefined;
			rows.clear();
			results.clear();
		}
	};
}

/** Keep in `primary`, and in memory what it does not take; told once. No method ever rejects. What `primary` has taken
 *  before can still be read from it when it is only full. */
export function withMemoryBatchFallback(
	primary: BatchStore,
	onFailure: (error: AppError) => void
): BatchStore {
	const memory = createMemoryBatchStore();
	let isBroken = false;
	const attempt = async <T>(work: (store: BatchStore) => Promise<T>): Promise<T> => {
		try {
			return await work(primary);
		} catch (error) {
			if (!isAppError(error)) throw error;
			if (!isBroken) onFailure(error);
			isBroken = true;
			return work(memory);
		}
	};
	const put = (work: (store: BatchStore) => Promise<void>): Promise<void> =>
		isBroken ? work(memory) : attempt(work);
	return {
		find: async () => (await memory.find()) ?? attempt((store) => store.find()),
		putInfo: (info) => put((store) => store.putInfo(info)),
		putRows: (id, chunk, rows) => put((store) => store.putRows(id, chunk, rows)),
		getRows: async (id, chunk) =>
			(await memory.getRows(id, chunk)) ?? attempt((store) => store.getRows(id, chunk)),
		putResults: (id, chunk, results) => put((store) => store.putResults(id, chunk, results)),
		getResults: async (id, chunk) =>
			(await memory.getResults(id, chunk)) ?? attempt((store) => store.getResults(id, chunk)),
		async clear() {
			await memory.clear();
			await attempt((store) => store.clear());
		}
	};
}
