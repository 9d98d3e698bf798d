// The cache of model files over a real IndexedDB, and what happens without one.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../contract/errors.ts';
import type { Notice } from '../contract/prediction.ts';
import { createDatabase, type Database } from './database.ts';
import {
	createIndexedDbFileStore,
	createMemoryFileStore,
	UNUSED_AFTER_DAYS,
	withMemoryFallback,
	type FileStore
} from './model-files.ts';

const DAY_MS = 86_400_000;
const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const C = 'c'.repeat(64);
const bytesOf = (...values: number[]) => Uint8Array.from(values).buffer;
const unavailable = new AppError('storage/unavailable', 'Refused.', { next: 'Allow it.' });
const full = new AppError('storage/full', 'No room.', { next: 'Free some.' });

let name: string;
let database: Database;
beforeEach(() => {
	name = `matinee-test-${crypto.randomUUID()}`;
	database = createDatabase({ name });
});
afterEach(async () => {
	await database.close();
	indexedDB.deleteDatabase(name);
});

describe.each<[string, () => FileStore]>([
	['in IndexedDB', () => createIndexedDbFileStore(database)],
	['in memory', () => createMemoryFileStore()]
])('a store %s', (_, create) => {
	it('gives what was put, until it is deleted', async () => {
		const store = create();
		expect(await store.get(A)).toBeUndefined();
		await store.put(
			new Map([
				[A, bytesOf(1)],
				[B, bytesOf(2, 3)]
			])
		);
		expect(await store.get(A)).toEqual(bytesOf(1));
		expect(await store.get(B)).toEqual(bytesOf(2, 3));
		await store.delete(A);
		expect(await store.get(A)).toBeUndefined();
		expect(await store.get(B)).toEqual(bytesOf(2, 3));
	});
});

describe('a store in IndexedDB', () => {
	it('outlives the page', async () => {
		await createIndexedDbFileStore(database).put(new Map([[A, bytesOf(1)]]));
		await database.close();
		const later = createIndexedDbFileStore(createDatabase({ name }));
		expect(await later.get(A)).toEqual(bytesOf(1));
	});

	it('drops what nobody has used for long, and nothing sooner', async () => {
		let now = 0;
		const store = createIndexedDbFileStore(database, () => now);
		await store.put(new Map([[A, bytesOf(1)]]));
		await store.put(new Map([[B, bytesOf(2)]]));

		now = (UNUSED_AFTER_DAYS - 1) * DAY_MS;
		await store.put(new Map([[C, bytesOf(3)]]));
		await store.keep(new Set([B, C]));
		expect(await store.get(A)).toEqual(bytesOf(1));

		now += 2 * DAY_MS;
		await store.keep(new Set([C]));
		expect(await store.get(A)).toBeUndefined();
		expect(await store.get(B)).toEqual(bytesOf(2));
		expect(await store.get(C)).toEqual(bytesOf(3));
	});

	it('takes a record of another form for none', async () => {
		const store = createIndexedDbFileStore(database);
		await store.put(new Map([[A, bytesOf(1)]]));
		const connection = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open(name);
			request.onsuccess = () => resolve(request.result);
		});
		const writing = connection.transaction('files', 'readwrite');
		writing.objectStore('files').put({ bytes: 'text' }, A);
		await new Promise((resolve) => (writing.oncomplete = resolve));
		connection.close();
		expect(await store.get(A)).toBeUndefined();
	});

	it('drops a value that the browser cannot read any more, so that the next visit is whole again', async () => {
		const store = createIndexedDbFileStore(database);
		await store.put(new Map([[A, bytesOf(1)]]));
		let failures = 0;
		const failing = createIndexedDbFileStore({
			...database,
			transact: (mode, work) =>
				mode === 'readonly' && failures++ === 0
					? Promise.reject(unavailable)
					: database.transact(mode, work)
		});
		expect(await failing.get(A)).toBeUndefined();
		expect(failures).toBe(1);
		expect(await store.get(A)).toBeUndefined();
	});

	it('does not count as stored what does not read back', async () => {
		const forgetful = createIndexedDbFileStore({
			...database,
			// A browser that says yes and keeps nothing.
			transact: async (mode, work) => {
				const result = await database.transact(mode, work);
				if (mode === 'readwrite') await createIndexedDbFileStore(database).delete(A);
				return result;
			}
		});
		await expect(forgetful.put(new Map([[A, bytesOf(1)]]))).rejects.toMatchObject({
			code: 'storage/unavailable'
		});
	});
});

describe('with the fallback', () => {
	const failing = (error: AppError): FileStore => ({
		get: () => Promise.reject(error),
		put: () => Promise.reject(error),
		delete: () => Promise.reject(error),
		keep: () => Promise.reject(error)
	});

	it('no storage at all means memory, told once', async () => {
		const notices: Notice[] = [];
		const store = withMemoryFallback(failing(unavailable), (notice) => notices.push(notice));
		expect(await store.get(A)).toBeUndefined();
		await store.put(new Map([[A, bytesOf(1)]]));
		await store.keep(new Set([A]));
		expect(await store.get(A)).toEqual(bytesOf(1));
		await store.delete(A);
		expect(await store.get(A)).toBeUndefined();
		expect(notices).toEqual([{ code: 'storage-unavailable', message: 'Refused. Allow it.' }]);
	});

	it('a full store still gives what it has', async () => {
		const notices: Notice[] = [];
		const primary = createIndexedDbFileStore(database);
		await primary.put(new Map([[A, bytesOf(1)]]));
		const store = withMemoryFallback({ ...primary, put: () => Promise.reject(full) }, (notice) =>
			notices.push(notice)
		);
		await store.put(new Map([[B, bytesOf(2)]]));
		await store.put(new Map([[C, bytesOf(3)]]));
		expect(await store.get(A)).toEqual(bytesOf(1));
		expect(await store.get(B)).toEqual(bytesOf(2));
		expect(notices.map(({ code }) => code)).toEqual(['storage-full']);
	});
});
