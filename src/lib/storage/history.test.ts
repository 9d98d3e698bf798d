// A history over a real database, without one, and on its way from device to device.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../contract/errors.ts';
import { createDatabase } from './database.ts';
import {
	createIndexedDbHistory,
	MAX_ENTRIES,
	readHistory,
	withMemoryHistory,
	writeHistory,
	type HistoryEntry,
	type HistoryStore
} from './history.ts';
import { deleteModels, takeInventory } from './inventory.ts';
import { createOwnDatabase, OWN_DATABASE_VERSION, type OwnDatabase } from './own-database.ts';

let name: string;
let database: OwnDatabase;

beforeEach(() => {
	name = `matinee-own-test-${crypto.randomUUID()}`;
	database = createOwnDatabase({ name });
});
afterEach(async () => {
	await database.close();
	indexedDB.deleteDatabase(name);
});

const entry = (at: number, text = `Review ${String(at)}`): HistoryEntry => ({
	...{ id: `id-${String(at)}`, text, label: 'positive', probability: 0.75 },
	...{ modelId: 'matinee-1', at }
});
const texts = async (store: HistoryStore) => (await store.list()).map(({ text }) => text);

describe('a history', () => {
	it('lists the newest first, and deletes one by one', async () => {
		const store = createIndexedDbHistory(database);
		await store.put([entry(1), entry(3)]);
		await store.put([entry(2)]);
		expect(await texts(store)).toEqual(['Review 3', 'Review 2', 'Review 1']);
		await store.delete(['id-2']);
		expect(await texts(createIndexedDbHistory(database))).toEqual(['Review 3', 'Review 1']);
	});

	it('forgets the oldest when it is full', async () => {
		const store = createIndexedDbHistory(database);
		await store.put(Array.from({ length: MAX_ENTRIES }, (_, i) => entry(i + 1)));
		await store.put([entry(MAX_ENTRIES + 1)]);
		const kept = await store.list();
		expect(kept).toHaveLength(MAX_ENTRIES);
		expect(kept.at(-1)?.text).toBe('Review 2');
	});

	it('survives an upgrade by a newer app, and what that one wrote does not break it', async () => {
		const store = createIndexedDbHistory(database);
		await store.put([entry(1)]);
		await database.close();
		await new Promise<void>((resolve, reject) => {
			const opening = indexedDB.open(name, OWN_DATABASE_VERSION + 1);
			opening.onupgradeneeded = () =>
				opening.transaction?.objectStore('history').put({ of: 'another form' }, 'newer');
			opening.onerror = () => reject(opening.error);
			opening.onsuccess = () => {
				opening.result.close();
				resolve();
			};
		});
		await store.put([entry(2)]);
		expect(await texts(store)).toEqual(['Review 2', 'Review 1']);
	});

	it('is held in memory beside what was kept, when there is no more room', async () => {
		const told: string[] = [];
		const kept = createIndexedDbHistory(database);
		await kept.put([entry(1)]);
		const full: HistoryStore = {
			...kept,
			put: () => Promise.reject(new AppError('storage/full', 'Full.', { next: 'Free space.' }))
		};
		const store = withMemoryHistory(full, ({ code }) => told.push(code));
		await store.put([entry(2)]);
		await store.put([entry(3)]);
		expect(await texts(store)).toEqual(['Review 3', 'Review 2', 'Review 1']);
		await store.delete(['id-2', 'id-1']);
		expect(await texts(store)).toEqual(['Review 3']);
		expect(told).toEqual(['storage/full']);
	});
});

describe('a file of a history', () => {
	it('gives back every entry that was written', () => {
		const entries = fc.array(
			fc.record(
				{
					id: fc.uuid(),
					text: fc.string({ minLength: 1, unit: 'binary' }),
					label: fc.constantFrom('positive' as const, 'negative' as const),
					probability: fc.double({ min: 0, max: 1, noNaN: true }).map((p) => p + 0),
					modelId: fc.string({ maxLength: 20 }),
					cloud: fc.constant({
						label: 'negative' as const,
						probability: 0.25,
						modelId: 'matinee-2'
					}),
					at: fc.nat()
				},
				{ requiredKeys: ['id', 'text', 'label', 'probability', 'modelId', 'at'] }
			)
		);
		fc.assert(
			fc.property(entries, (all) => {
				expect(readHistory(writeHistory(all))).toEqual(all);
			}),
			{ numRuns: 30 }
		);
	});

	it.each([
		['This file is not JSON.', 'text,label'],
		['This file is not a history of Matinee.', '[]'],
		['This file is not a history of Matinee.', '{"format":"other"}'],
		['something is wrong at version', '{"format":"matinee-history","version":2,"entries":[]}'],
		[
			'something is wrong at entries.0.probability',
			writeHistory([{ ...entry(1), probability: 1.5 }])
		],
		[
			'something is wrong at entries.0.cloud.label',
			writeHistory([entry(1)]).replace('"at"', '"cloud": {}, "at"')
		],
		['something is wrong at entries.0.text', writeHistory([entry(1, '')])]
	])('is refused with "%s"', (message, text) => {
		expect(() => readHistory(text)).toThrow(
			expect.objectContaining({
				code: 'data/not-a-history',
				message: expect.stringContaining(message)
			})
		);
	});
});

it('an inventory tells what is kept and how big it is, and models can be deleted', async () => {
	const models = createDatabase({ name: `${name}-models` });
	await models.transact('readwrite', (transaction) =>
		transaction
			.objectStore('files')
			.put({ bytes: new ArrayBuffer(3), sizeBytes: 3, storedAt: 0 }, 'digest')
	);
	await createIndexedDbHistory(database).put([entry(1), entry(2, 'Four')]);
	expect(await takeInventory(models, database)).toMatchObject({
		models: { count: 1, sizeBytes: 3 },
		history: { count: 2, sizeBytes: 12 },
		batch: undefined,
		isPersistent: expect.any(Boolean)
	});
	await deleteModels(models);
	expect((await takeInventory(models, database)).models.count).toBe(0);
	await models.close();
	indexedDB.deleteDatabase(`${name}-models`);
});
