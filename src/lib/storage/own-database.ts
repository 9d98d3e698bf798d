// The database of what is the visitor's own: a history and a file of many reviews. Nothing in it can be fetched again, so
// it is never thrown away to mend it.
import type { DBSchema } from 'idb';
import { defineDatabase, type Database, type DatabaseOptions } from './database.ts';

export const OWN_DATABASE_NAME = 'matinee-own';
export const OWN_DATABASE_VERSION = 1;

/** Whatever is read from it is parsed: an older or a newer version of the app may have written it. */
export interface OwnSchema extends DBSchema {
	/** Answers the visitor asked for, by their id; history.ts parses them. */
	history: { key: string; value: unknown };
	/** What is known of each file as a whole, by its id; batch-rows.ts parses this and the next two. */
	batches: { key: string; value: unknown };
	/** Rows of a file, by its id and the number of the chunk. */
	rows: { key: [string, number]; value: unknown };
	/** Results for the rows of the same key. */
	results: { key: [string, number]; value: unknown };
}
export type OwnDatabase = Database<OwnSchema>;

/** A chunk of long reviews is megabytes, and a busy disk takes its time. */
const DEADLINE_MS = 10_000;

export function createOwnDatabase(options: DatabaseOptions = {}): OwnDatabase {
	return defineDatabase<OwnSchema>(
		{
			name: OWN_DATABASE_NAME,
			version: OWN_DATABASE_VERSION,
			stores: ['history', 'batches', 'rows', 'results'],
			isCache: false,
			advice: {
				full: 'Free some space on this device; until then new things are kept only as long as this page is open.',
				unavailable:
					'Allow storage for this site or close its other tabs; until then new things are kept only as long as this page is open.'
			}
		},
		{ deadlineMs: DEADLINE_MS, ...options }
	);
}
