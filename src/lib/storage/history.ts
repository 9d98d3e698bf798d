// The answers that a visitor asked for, kept on this device: in IndexedDB, or in memory from the moment that it fails.
import * as v from 'valibot';
import { AppError, isAppError } from '../contract/errors.ts';
import type { OwnDatabase } from './own-database.ts';

/** The oldest make way for new ones. */
export const MAX_ENTRIES = 1_000;
/** Of a longer review the start is kept, in UTF-16 units: the history is for recalling, not for archives. */
export const MAX_TEXT = 20_000;

const answer = {
	label: v.picklist(['positive', 'negative']),
	probability: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
	/** Of the model that answered; empty where that is not known. */
	modelId: v.pipe(v.string(), v.maxLength(100))
};

const entrySchema = v.object({
	id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
	text: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TEXT)),
	...answer,
	/** What the cloud has said of it as well, where it was asked. */
	cloud: v.optional(v.object(answer)),
	/** When, in milliseconds since 1970. */
	at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15))
});
export type HistoryEntry = v.InferOutput<typeof entrySchema>;

/** Of an exported file; a newer app that writes otherwise counts it up. */
const FILE_VERSION = 1;
const fileSchema = v.object({
	format: v.literal('matinee-history'),
	version: v.literal(FILE_VERSION),
	entries: v.pipe(v.array(entrySchema), v.maxLength(MAX_ENTRIES))
});

export interface HistoryStore {
	/** @returns  the newest first */
	list(): Promise<HistoryEntry[]>;
	/** Keep these beside what is there, in place of those with the same id. */
	put(entries: readonly HistoryEntry[]): Promise<void>;
	delete(ids: readonly string[]): Promise<void>;
}

/** @throws  every method rejects with storage/full or storage/unavailable */
export function createIndexedDbHistory(database: OwnDatabase): HistoryStore {
	return {
		list: () =>
			database.transact('readonly', async (transaction) => {
				const stored = await transaction.objectStore('history').getAll();
				return sortNewestFirst(
					stored.flatMap((value) => {
						const entry = v.safeParse(entrySchema, value);
						return entry.success ? [entry.output] : [];
					})
				);
			}),
		put: (entries) =>
			database.transact('readwrite', async (transaction) => {
				const store = transaction.objectStore('history');
				// Side by side: a thousand, one after another, keep a busy device for seconds.
				await Promise.all(entries.map((entry) => store.put(entry, entry.id)));
				const excess = (await store.count()) - MAX_ENTRIES;
				if (excess <= 0) return;
				const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
				const ages = keys.map((key, i) => {
					const entry = v.safeParse(entrySchema, values[i]);
					return { key, at: entry.success ? entry.output.at : 0 };
				});
				const oldest = ages.sort((a, b) => a.at - b.at).slice(0, excess);
				await Promise.all(oldest.map(({ key }) => store.delete(key)));
			}),
		delete: (ids) =>
			database.transact('readwrite', async (transaction) => {
				for (const id of ids) await transaction.objectStore('history').delete(id);
			})
	};
}

/** Keep entries as long as this page lives. */
export function createMemoryHistory(): HistoryStore {
	let kept = new Map<string, HistoryEntry>();
	return {
		list: async () => sortNewestFirst([...kept.values()]),
		async put(entries) {
			for (const entry of entries) kept.set(entry.id, entry);
			const newest = sortNewestFirst([...kept.values()]).slice(0, MAX_ENTRIES);
			kept = new Map(newest.map((entry) => [entry.id, entry]));
		},
		async delete(ids) {
			for (const id of ids) kept.delete(id);
		}
	};
}

/** Keep in `primary`, and in memory what it does not take; told once. No method ever rejects for want of storage. */
export function withMemoryHistory(
	primary: HistoryStore,
	onFailure: (error: AppError) => void
): HistoryStore {
	const memory = createMemoryHistory();
	let isTold = false;
	const attempt = async <T>(work: () => Promise<T>, otherwise: () => Promise<T>): Promise<T> => {
		try {
			return await work();
		} catch (error) {
			if (!isAppError(error)) throw error;
			if (!isTold) onFailure(error);
			isTold = true;
			return otherwise();
		}
	};
	return {
		list: async () => {
			const kept = await attempt<HistoryEntry[]>(
				() => primary.list(),
				async () => []
			);
			const held = await memory.list();
			const ids = new Set(held.map(({ id }) => id));
			return sortNewestFirst([...held, ...kept.filter(({ id }) => !ids.has(id))]);
		},
		put: (entries) =>
			attempt(
				() => primary.put(entries),
				() => memory.put(entries)
			),
		async delete(ids) {
			await memory.delete(ids);
			await attempt(
				() => primary.delete(ids),
				async () => undefined
			);
		}
	};
}

/** @returns  a file that `readHistory` takes, here or on another device */
export function writeHistory(entries: readonly HistoryEntry[]): string {
	return JSON.stringify({ format: 'matinee-history', version: FILE_VERSION, entries }, null, '\t');
}

/** Read a file that was exported.
 *  @throws  data/not-a-history when it is anything else, or damaged */
export function readHistory(text: string): HistoryEntry[] {
	const refuse = (message: string, cause: unknown): AppError =>
		new AppError('data/not-a-history', message, {
			next: 'Choose a file that was saved on this page, here or on another device.',
			cause
		});
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		throw refuse('This file is not JSON.', cause);
	}
	const file = v.safeParse(fileSchema, value);
	if (file.success) return file.output.entries;
	const [issue] = file.issues;
	const place = v.getDotPath(issue);
	throw refuse(
		place === null || place === 'format'
			? 'This file is not a history of Matinee.'
			: `This history cannot be read: something is wrong at ${place}.`,
		issue.message
	);
}

function sortNewestFirst(entries: HistoryEntry[]): HistoryEntry[] {
	return entries.sort((a, b) => b.at - a.at);
}
