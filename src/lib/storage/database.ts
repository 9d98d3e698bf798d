// Connections to IndexedDB: opened on demand, given up when another tab needs to upgrade, opened again when lost. The database
// of models is a cache, so it is built anew when it cannot be read; own-database.ts holds what cannot be fetched again.
import {
	deleteDB,
	openDB,
	unwrap,
	type DBSchema,
	type IDBPDatabase,
	type IDBPTransaction,
	type StoreNames
} from 'idb';
import { AppError } from '../contract/errors.ts';

export const DATABASE_NAME = 'matinee';
export const DATABASE_VERSION = 3;
const DEADLINE_MS = 3_000;
/** The first, another on a new connection, and one more because clearing a site's data can end that one too. */
const ATTEMPTS = 3;

export interface MatineeSchema extends DBSchema {
	/** Files of models, by the SHA-256 of their bytes. The index, since version 3, tells sizes without reading megabytes. */
	files: {
		key: string;
		value: { bytes: ArrayBuffer; sizeBytes: number; storedAt: number };
		indexes: { sizeBytes: number };
	};
	/** When a file was last needed (ms since 1970), by the same key: apart, so that noting it rewrites no megabytes. */
	uses: { key: string; value: number };
	/** What races between the engines gave; race-results.ts parses what it reads. Since version 2. */
	races: { key: string; value: unknown };
}

/** What a database is: its stores have no keys of their own, and a newer version only ever adds some, or indexes. */
export interface DatabaseDefinition<Schema extends DBSchema> {
	name: string;
	version: number;
	stores: StoreNames<Schema>[];
	/** By the key path that names it. */
	index?: { store: StoreNames<Schema>; keyPath: string };
	/** Everything in it can be had again: it may be deleted when its files are broken. */
	isCache: boolean;
	/** The next steps that its errors name. */
	advice: { full: string; unavailable: string };
}

const MODELS: DatabaseDefinition<MatineeSchema> = {
	name: DATABASE_NAME,
	version: DATABASE_VERSION,
	stores: ['files', 'uses', 'races'],
	index: { store: 'files', keyPath: 'sizeBytes' },
	isCache: true,
	advice: {
		full: 'Free some space on this device; until then the model is fetched on every visit.',
		unavailable:
			'Allow storage for this site or close its other tabs; until then the model is fetched on every visit.'
	}
};

type Connection<Schema extends DBSchema> = IDBPDatabase<Schema>;
type Transaction<Schema extends DBSchema, Mode extends IDBTransactionMode> = IDBPTransaction<
	Schema,
	StoreNames<Schema>[],
	Mode
>;

export interface Database<Schema extends DBSchema = MatineeSchema> {
	/** Do all of the work or none of it; again on a new connection when the first was lost on the way.
	 *  @param work  may run more than once, so it must do the same when repeated; awaits nothing but the transaction
	 *  @returns     what `work` gave, after the commit
	 *  @throws      storage/full when the quota is spent; storage/unavailable for anything else, blocked included */
	transact<Mode extends 'readonly' | 'readwrite', T>(
		mode: Mode,
		work: (transaction: Transaction<Schema, Mode>) => Promise<T>
	): Promise<T>;
	/** Give the connection up; a later transaction opens another. */
	close(): Promise<void>;
}

export interface DatabaseOptions {
	name?: string;
	/** How long one transaction may take, opening included, in milliseconds. */
	deadlineMs?: number;
}

/** Name the database of models; nothing is opened before the first transaction, and nothing throws here.
 *  @example  createDatabase().transact('readonly', (t) => t.objectStore('files').count()) gives 0 on a first visit */
export function createDatabase(options: DatabaseOptions = {}): Database {
	return defineDatabase(MODELS, options);
}

/** The same for any database. */
export function defineDatabase<Schema extends DBSchema>(
	definition: DatabaseDefinition<Schema>,
	{ name = definition.name, deadlineMs = DEADLINE_MS }: DatabaseOptions = {}
): Database<Schema> {
	let connecting: Promise<Connection<Schema>> | undefined;

	const connect = (): Promise<Connection<Schema>> => {
		const opening = openOrRebuild(definition, name, () => {
			if (connecting === opening) connecting = undefined;
		});
		connecting = opening;
		// A failed opening must not be remembered: private mode ends, disks get free again.
		opening.catch(() => {
			if (connecting === opening) connecting = undefined;
		});
		return opening;
	};

	const attempt = async <T>(
		work: (connection: Connection<Schema>) => Promise<T>,
		attemptsLeft = ATTEMPTS
	): Promise<T> => {
		const used = connecting ?? connect();
		let connection: Connection<Schema> | undefined;
		try {
			connection = await used;
			return await work(connection);
		} catch (error) {
			// InvalidStateError: the connection closed before the work began; AbortError: while it was under way.
			if (attemptsLeft <= 1 || !isNamed(error, 'InvalidStateError', 'AbortError')) throw error;
			if (connecting === used) connecting = undefined;
			connection?.close();
			return attempt(work, attemptsLeft - 1);
		}
	};

	return {
		async transact(mode, work) {
			try {
				const done = attempt((connection) =>
					runTransaction(connection, definition.stores, mode, work)
				);
				return await withDeadline(done, deadlineMs);
			} catch (error) {
				throw toStorageError(error, definition.advice);
			}
		},
		async close() {
			const opened = connecting;
			connecting = undefined;
			await opened?.then(
				(connection) => connection.close(),
				() => undefined
			);
		}
	};
}

async function runTransaction<Schema extends DBSchema, Mode extends IDBTransactionMode, T>(
	connection: Connection<Schema>,
	stores: StoreNames<Schema>[],
	mode: Mode,
	work: (transaction: Transaction<Schema, Mode>) => Promise<T>
): Promise<T> {
	const transaction = connection.transaction(stores, mode);
	// Every transaction of idb has a `done` that rejects; whoever does not listen gets an unhandled rejection.
	const done = transaction.done.then(
		() => undefined,
		(error: unknown) => ({ error })
	);
	let result: T;
	try {
		result = await work(transaction);
	} catch (error) {
		// Half of the work must not commit. It may be aborted already, with the cause in `done`.
		abort(transaction);
		const failed = await done;
		throw isNamed(error, 'AbortError') && failed ? failed.error : error;
	}
	const failed = await done;
	if (failed) throw failed.error;
	return result;
}

function abort(transaction: { abort(): void }): void {
	try {
		transaction.abort();
	} catch {
		// It had ended by itself.
	}
}

async function openOrRebuild<Schema extends DBSchema>(
	definition: DatabaseDefinition<Schema>,
	name: string,
	onLost: () => void
): Promise<Connection<Schema>> {
	const { version, stores, isCache } = definition;
	try {
		const connection = await open(definition, name, version, onLost);
		if (stores.every((store) => connection.objectStoreNames.contains(store))) return connection;
		connection.close();
	} catch (error) {
		// A newer app was here: its database still has our stores, and an old tab goes on with them.
		if (isNamed(error, 'VersionError')) return open(definition, name, undefined, onLost);
		// UnknownError is what browsers say when the files on disk are broken, or when they cannot be had for the moment.
		if (!isCache || !isNamed(error, 'UnknownError')) throw error;
	}
	await deleteDB(name);
	return open(definition, name, version, onLost);
}

function open<Schema extends DBSchema>(
	{ stores, index }: DatabaseDefinition<Schema>,
	name: string,
	version: number | undefined,
	onLost: () => void
): Promise<Connection<Schema>> {
	return openDB<Schema>(name, version, {
		upgrade(connection, _from, _to, transaction) {
			// Its failure rejects the opening itself; unheard here it would be an unhandled rejection besides.
			transaction.done.catch(() => undefined);
			for (const store of stores)
				if (!connection.objectStoreNames.contains(store)) connection.createObjectStore(store);
			const indexed = index && unwrap(transaction.objectStore(index.store));
			if (indexed && !indexed.indexNames.contains(index.keyPath))
				indexed.createIndex(index.keyPath, index.keyPath);
		},
		blocking(_current, _blocked, event) {
			// Another tab upgrades or rebuilds: holding on would block it for ever.
			if (event.target instanceof IDBDatabase) event.target.close();
			onLost();
		},
		terminated: onLost
	});
}

async function withDeadline<T>(promise: Promise<T>, deadlineMs: number): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const deadline = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new Error(`no answer within ${deadlineMs} ms; another tab may block it`)),
			deadlineMs
		);
	});
	try {
		return await Promise.race([promise, deadline]);
	} finally {
		clearTimeout(timer);
	}
}

function isNamed(error: unknown, ...names: string[]): boolean {
	return error instanceof Error && names.includes(error.name);
}

function toStorageError(
	error: unknown,
	advice: DatabaseDefinition<MatineeSchema>['advice']
): AppError {
	if (isNamed(error, 'QuotaExceededError')) {
		return new AppError('storage/full', 'The browser has no room left to keep anything.', {
			next: advice.full,
			cause: error
		});
	}
	return new AppError(
		'storage/unavailable',
		'This page cannot store anything (a private window, blocked storage, or another tab in the way).',
		{ next: advice.unavailable, cause: error }
	);
}
