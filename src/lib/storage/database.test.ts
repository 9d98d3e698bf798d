// Every way in which a browser can fail a database, made to happen in a real one.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { createDatabase, DATABASE_VERSION, type Database } from './database.ts';

const bytes = Uint8Array.of(1, 2, 3).buffer;
const unhandled: unknown[] = [];
const note = (event: PromiseRejectionEvent) => unhandled.push(event.reason);
let name: string;
let opened: Database[];

beforeEach(() => {
	name = `matinee-test-${crypto.randomUUID()}`;
	opened = [];
	unhandled.length = 0;
	addEventListener('unhandledrejection', note);
});

afterEach(async () => {
	vi.restoreAllMocks();
	for (const database of opened) await database.close();
	await finished(indexedDB.deleteDatabase(name));
	// The browser reports an unhandled rejection in a task of its own, after the promise's.
	await new Promise((resolve) => setTimeout(resolve));
	removeEventListener('unhandledrejection', note);
	expect(unhandled).toEqual([]);
});

function create(deadlineMs = 2_000): Database {
	const database = createDatabase({ name, deadlineMs });
	opened.push(database);
	return database;
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

const write = (database: Database, key = 'k') =>
	database.transact('readwrite', (transaction) =>
		transaction.objectStore('files').put({ bytes, sizeBytes: 3, storedAt: 0 }, key)
	);
const keys = (database: Database) =>
	database.transact('readonly', (transaction) => transaction.objectStore('files').getAllKeys());

describe('a transaction', () => {
	it('commits what it wrote, for this connection and the next', async () => {
		await write(create());
		expect(await keys(create())).toEqual(['k']);
	});

	it('commits nothing when its work fails half way', async () => {
		const database = create();
		const work = database.transact('readwrite', async (transaction) => {
			await transaction.objectStore('files').put({ bytes, sizeBytes: 3, storedAt: 0 }, 'half');
			throw new Error('half way');
		});
		await expect(work).rejects.toMatchObject({ code: 'storage/unavailable' });
		expect(await keys(database)).toEqual([]);
	});
});

describe('a database that cannot be opened', () => {
	it('is said to be unavailable when the browser refuses, and works once it allows again', async () => {
		const database = create();
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('denied', 'SecurityError');
		});
		await expect(write(database)).rejects.toMatchObject({
			code: 'storage/unavailable',
			next: expect.stringContaining('Allow storage')
		});
		vi.restoreAllMocks();
		await write(database);
		expect(await keys(database)).toEqual(['k']);
	});

	it('is said to be unavailable where there is no IndexedDB at all', async () => {
		vi.stubGlobal('indexedDB', undefined);
		try {
			await expect(keys(create())).rejects.toMatchObject({ code: 'storage/unavailable' });
		} finally {
			vi.unstubAllGlobals();
		}
	});

	it('is deleted and built again when its files are broken', async () => {
		await write(create());
		await opened[0]?.close();
		const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
			throw new DOMException('Internal error opening backing store', 'UnknownError');
		});
		const database = create();
		expect(await keys(database)).toEqual([]);
		expect(open).toHaveBeenCalledTimes(2);
		await write(database);
		expect(await keys(database)).toEqual(['k']);
	});

	it('keeps what an older version of the app stored in it', async () => {
		const opening = indexedDB.open(name, 1);
		opening.onupgradeneeded = () => {
			for (const store of ['files', 'uses']) opening.result.createObjectStore(store);
			opening.transaction?.objectStore('files').put({ bytes, sizeBytes: 1 }, 'of version 1');
		};
		(await finished(opening)).close();
		const database = create();
		expect(await keys(database)).toEqual(['of version 1']);
		const races = database.transact('readonly', (t) => t.objectStore('races').count());
		expect(await races).toBe(0);
		const sized = database.transact('readonly', (t) =>
			t.objectStore('files').index('sizeBytes').getAllKeys(1)
		);
		expect(await sized).toEqual(['of version 1']);
	});

	it('is built again when its stores are missing', async () => {
		const foreign = await finished(indexedDB.open(name, DATABASE_VERSION));
		expect([...foreign.objectStoreNames]).toEqual([]);
		foreign.close();
		expect(await keys(create())).toEqual([]);
	});
});

describe('two tabs', () => {
	it('share what either of them wrote', async () => {
		const [first, second] = [create(), create()];
		await Promise.all([write(first, 'a'), write(second, 'b')]);
		expect(await keys(first)).toEqual(['a', 'b']);
	});

	it('with two versions: the old one makes way for the upgrade and goes on with the new database', async () => {
		const old = create();
		await write(old);
		const upgraded = await finished(indexedDB.open(name, DATABASE_VERSION + 1));
		expect(upgraded.version).toBe(DATABASE_VERSION + 1);
		expect(await keys(old)).toEqual(['k']);
		await write(old, 'later');
		expect(await keys(old)).toEqual(['k', 'later']);
		upgraded.close();
	});

	it('one of which blocks: the other gives up at its deadline, and works when the way is free', async () => {
		const stubborn = await finished(indexedDB.open(name, 1));
		const deletion = finished(indexedDB.deleteDatabase(name));
		const database = create(200);
		await expect(keys(database)).rejects.toMatchObject({ code: 'storage/unavailable' });
		stubborn.close();
		await deletion;
		expect(await keys(database)).toEqual([]);
	});
});

describe('a connection that is lost', () => {
	it('is opened again when the browser ends it', async () => {
		const database = create();
		await write(database);
		const open = vi.spyOn(indexedDB, 'open');
		// What the browser does when the visitor clears the site's data.
		await cdp().send('Storage.clearDataForOrigin', {
			origin: location.origin,
			storageTypes: 'indexeddb'
		});
		expect(await keys(database)).toEqual([]);
		expect(open).toHaveBeenCalled();
	});

	it('is opened again when it turns out closed in the middle of the work', async () => {
		const database = create();
		let runs = 0;
		const work = database.transact('readwrite', async (transaction) => {
			if (runs++ === 0) transaction.abort();
			return transaction.objectStore('files').count();
		});
		expect(await work).toBe(0);
		expect(runs).toBe(2);
	});
});

it('says that the quota is spent, when it is', async () => {
	const origin = location.origin;
	// Chromium remembers for half a minute how much room there was; clearing makes it ask again.
	await cdp().send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
	await cdp().send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
	const database = create();
	try {
		await write(database);
		const tooMuch = database.transact('readwrite', (transaction) =>
			transaction
				.objectStore('files')
				.put({ bytes: new ArrayBuffer(4_000_000), sizeBytes: 4_000_000, storedAt: 0 }, 'big')
		);
		await expect(tooMuch).rejects.toMatchObject({ code: 'storage/full' });
	} finally {
		await cdp().send('Storage.overrideQuotaForOrigin', { origin });
	}
	expect(await keys(database)).toEqual(['k']);
});
