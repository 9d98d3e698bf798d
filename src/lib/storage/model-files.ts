// Files of models, kept by the SHA-256 of their bytes. A cache and no more: what cannot be stored is fetched again.
// Keys name contents, so two tabs with two versions of the app share one store and never overwrite each other.
import * as v from 'valibot';
import { AppError, isAppError } from '../contract/errors.ts';
import type { Notice } from '../contract/prediction.ts';
import type { Database } from './database.ts';

export interface FileStore {
	/** @returns the bytes stored under this digest, undefined when there are none; the caller checks the digest */
	get(sha256: string): Promise<ArrayBuffer | undefined>;
	/** Store all of these or none; when it resolves they have been read back.
	 *  @param files  digest → bytes */
	put(files: ReadonlyMap<string, ArrayBuffer>): Promise<void>;
	delete(sha256: string): Promise<void>;
	/** Note that these digests are in use, and drop what nobody has used for `UNUSED_AFTER_DAYS`:
	 *  not sooner, because an older tab may still need its own model. */
	keep(used: ReadonlySet<string>): Promise<void>;
}

export const UNUSED_AFTER_DAYS = 30;
const DAY_MS = 86_400_000;

const storedSchema = v.object({ bytes: v.instance(ArrayBuffer) });

/** Keep files in IndexedDB.
 *  @param now  the clock, in ms since 1970
 *  @throws     every method rejects with storage/full or storage/unavailable */
export function createIndexedDbFileStore(
	database: Database,
	now: () => number = Date.now
): FileStore {
	const read = (sha256: string): Promise<ArrayBuffer | undefined> =>
		database.transact('readonly', async (transaction) => {
			const stored = v.safeParse(storedSchema, await transaction.objectStore('files').get(sha256));
			return stored.success ? stored.output.bytes : undefined;
		});

	const remove = (sha256: string): Promise<void> =>
		database.transact('readwrite', async (transaction) => {
			await transaction.objectStore('files').delete(sha256);
			await transaction.objectStore('uses').delete(sha256);
		});

	return {
		async get(sha256) {
			try {
				return await read(sha256);
			} catch {
				// One value whose bytes the browser lost must not fail every visit from now on.
				// Where the whole database is out of reach, this fails as well, and says so.
				await remove(sha256);
				return undefined;
			}
		},

		async put(files) {
			await database.transact('readwrite', async (transaction) => {
				const storedAt = now();
				for (const [sha256, bytes] of files) {
					const value = { bytes, sizeBytes: bytes.byteLength, storedAt };
					await transaction.objectStore('files').put(value, sha256);
					await transaction.objectStore('uses').put(storedAt, sha256);
				}
			});
			for (const [sha256, bytes] of files) {
				const stored = await read(sha256);
				if (!stored || !isSame(stored, bytes)) {
					throw new AppError(
						'storage/unavailable',
						'What the browser stored reads back differently.',
						{
							next: 'Nothing has to be done: the model is fetched again on the next visit.'
						}
					);
				}
			}
		},

		delete: remove,

		keep: (used) =>
			database.transact('readwrite', async (transaction) => {
				const files = transaction.objectStore('files');
				const uses = transaction.objectStore('uses');
				const oldest = now() - UNUSED_AFTER_DAYS * DAY_MS;
				for (const sha256 of await files.getAllKeys()) {
					if (used.has(sha256)) {
						await uses.put(now(), sha256);
					} else if (((await uses.get(sha256)) ?? 0) < oldest) {
						await files.delete(sha256);
						await uses.delete(sha256);
					}
				}
			})
	};
}

/** Keep files as long as this thread lives. */
export function createMemoryFileStore(): FileStore {
	const kept = new Map<string, ArrayBuffer>();
	return {
		get: async (sha256) => kept.get(sha256),
		put: async (files) => {
			for (const [sha256, bytes] of files) kept.set(sha256, bytes);
		},
		delete: async (sha256) => void kept.delete(sha256),
		keep: async () => undefined
	};
}

/** Keep files in `primary`, and in memory from the first moment that it fails, which is told once per cause.
 *  No method ever rejects: losing the cache costs speed and nothing else. */
export function withMemoryFallback(
	primary: FileStore,
	onNotice: (notice: Notice) => void
): FileStore {
	const memory = createMemoryFileStore();
	const told = new Set<Notice['code']>();

	const attempt = async <T>(
		work: (store: FileStore) => Promise<T>,
		onFailure: () => Promise<T>
	): Promise<T> => {
		if (told.has('storage-unavailable')) return onFailure();
		try {
			return await work(primary);
		} catch (error) {
			const notice = toNotice(error);
			if (!told.has(notice.code)) onNotice(notice);
			told.add(notice.code);
			return onFailure();
		}
	};

	return {
		// A full store still gives what it has, and memory holds what it refused.
		get: async (sha256) =>
			(await memory.get(sha256)) ??
			attempt(
				(store) => store.get(sha256),
				async () => undefined
			),
		put: (files) =>
			attempt(
				(store) => store.put(files),
				() => memory.put(files)
			),
		delete: async (sha256) => {
			await memory.delete(sha256);
			await attempt(
				(store) => store.delete(sha256),
				async () => undefined
			);
		},
		keep: (used) =>
			attempt(
				(store) => store.keep(used),
				async () => undefined
			)
	};
}

function toNotice(error: unknown): Notice {
	if (isAppError(error) && error.code === 'storage/full') {
		return { code: 'storage-full', message: `${error.message} ${error.next}` };
	}
	return {
		code: 'storage-unavailable',
		message: isAppError(error) ? `${error.message} ${error.next}` : String(error)
	};
}

function isSame(a: ArrayBuffer, b: ArrayBuffer): boolean {
	const left = new Uint8Array(a);
	const right = new Uint8Array(b);
	if (left.length !== right.length) return false;
	// A plain loop: texts wait while it runs, and `every` calls a function for each of millions.
	for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return false;
	return true;
}
