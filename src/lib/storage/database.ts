// The one IndexedDB connection: opened on demand, given up when another tab needs to upgrade, opened again when lost,
// rebuilt when broken. It holds a cache, so whatever cannot be read may be thrown away.
import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { AppError } from '../contract/errors.ts';

export const DATABASE_NAME = 'matinee';
export const DATABASE_VERSION = 2;
const DEADLINE_MS = 3_000;
/** The first, another on a new connection, and one more because clearing a site's data can end that one too. */
const ATTEMPTS = 3;

export interface MatineeSchema extends DBSchema {
	/** Files of models, by the SHA-256 of their bytes. */
	files: { key: string; value: { bytes: ArrayBuffer; sizeBytes: number; storedAt: number } };
	/** When a file was last needed (ms since 1970), by the same key: apart, so that noting it rewrites no megabytes. */
	uses: { key: string; value: number };
	/** What races between the engines gave; race-results.ts parses what it reads. Since version 2. */
	races: { key: string; value: unknown };
}
const STORES: ['files', 'uses', 'races'] = ['files', 'uses', 'races'];
type Connection = IDBPDatabase<MatineeSchema>;
type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
	MatineeSchema,
	typeof STORES,
	Mode
>;

export interface Database {
	/** Do all of the work or none of it; again on a new connection when the first was lost on the way.
	 *  @param work  may run more than once, so it must do the same when repeated; awaits nothing but the transaction
	 *  @returns     what `work` gave, after the commit
	 *  @throws      storage/full when the quota is spent; storage/unavailable for anything else, blocked included */
	transact<Mode extends 'readonly' | 'readwrite', T>(
		mode: Mode,
		work: (transaction: Transaction<Mode>) => Promise<T>
	): Promise<T>;
	/** Give the connection up; a later transaction opens another. */
	close(): Promise<void>;
}

export interface DatabaseOptions {
	name?: string;
	/** How long one transaction may take, opening included, in milliseconds. */
	deadlineMs?: number;
}

/** Name the database; nothing is opened before the first transaction, and nothing throws here.
 *  @example  createDatabase().transact('readonly', (t) => t.objectStore('files').count()) gives 0 on a first visit */
export function createDatabase({
	name = DATABASE_NAME,
	deadlineMs = DEADLINE_MS
}: DatabaseOptions = {}): Database {
	let connecting: Promise<Connection> | undefined;

	const connect = (): Promise<Connection> => {
		const opening = openOrRebuild(name, () => {
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
		work: (connection: Connection) => Promise<T>,
		attemptsLeft = ATTEMPTS
	): Promise<T> => {
		const used = connecting ?? connect();
		let connection: Connection | undefined;
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
				const done = attempt((connection) => runTransaction(connection, mode, work));
				return await withDeadline(done, deadlineMs);
			} catch (error) {
				throw toStorageError(error);
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

async function runTransaction<Mode extends IDBTransactionMode, T>(
	connection: Connection,
	mode: Mode,
	work: (transaction: Transaction<Mode>) => Promise<T>
): Promise<T> {
	const transaction = connection.transaction(STORES, mode);
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

async function openOrRebuild(name: string, onLost: () => void): Promise<Connection> {
	try {
		const connection = await open(name, DATABASE_VERSION, onLost);
		if (STORES.every((store) => connection.objectStoreNames.contains(store))) return connection;
		connection.close();
	} catch (error) {
		// A newer app was here: its database still has our stores, and an old tab goes on with them.
		if (isNamed(error, 'VersionError')) return open(name, undefined, onLost);
		// UnknownError is what browsers say when the files on disk are broken.
		if (!isNamed(error, 'UnknownError')) throw error;
	}
	await deleteDB(name);
	return open(name, DATABASE_VERSION, onLost);
}

function open(name: string, version: number | undefined, onLost: () => void): Promise<Connection> {
	return openDB<MatineeSchema>(name, version, {
		upgrade(connection, _from, _to, transaction) {
			// Its failure rejects the opening itself; unheard here it would be an unhandled rejection besides.
			transaction.done.catch(() => undefined);
			for (const store of STORES)
				if (!connection.objectStoreNames.contains(store)) connection.createObjectStore(store);
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

function toStorageError(error: unknown): AppError {
	if (isNamed(error, 'QuotaExceededError')) {
		return new AppError('storage/full', 'The browser has no room left to keep the model.', {
			next: 'Free some space on this device; until then the model is fetched on every visit.',
			cause: error
		});
	}
	return new AppError(
		'storage/unavailable',
		'This page cannot store anything (a private window, blocked storage, or another tab in the way).',
		{
			next: 'Allow storage for this site or close its other tabs; until then the model is fetched on every visit.',
			cause: error
		}
	);
}
