// What this site keeps on the device, and how big it is; and whether the browser promises not to clear it away.
import { createIndexedDbBatchStore } from './batch-rows.ts';
import type { Database } from './database.ts';
import { createIndexedDbHistory } from './history.ts';
import type { OwnDatabase } from './own-database.ts';

export interface Inventory {
	/** Files of models. */
	models: { count: number; sizeBytes: number };
	/** Sizes of texts are about: browsers keep them in one or two bytes a letter. */
	history: { count: number; sizeBytes: number };
	/** Undefined where no file of many reviews is kept. */
	batch: { name: string; rowCount: number; sizeBytes: number } | undefined;
	/** Of everything that the site keeps, the app itself included; undefined where the browser does not say. */
	usageBytes: number | undefined;
	quotaBytes: number | undefined;
	/** The browser will not clear it away by itself; undefined where it does not say. */
	isPersistent: boolean | undefined;
}

/** @throws  storage/unavailable */
export async function takeInventory(models: Database, own: OwnDatabase): Promise<Inventory> {
	const kept = await models.transact('readonly', async (transaction) => {
		const store = transaction.objectStore('files');
		let sizeBytes = 0;
		let cursor = await store.index('sizeBytes').openKeyCursor();
		while (cursor) {
			sizeBytes += cursor.key;
			cursor = await cursor.continue();
		}
		return { count: await store.count(), sizeBytes };
	});
	const entries = await createIndexedDbHistory(own).list();
	const batch = await createIndexedDbBatchStore(own).find();
	const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
	return {
		models: kept,
		history: { count: entries.length, sizeBytes: sum(entries.map(({ text }) => text.length)) },
		batch: batch && { name: batch.name, rowCount: batch.rowCount, sizeBytes: batch.sizeBytes },
		usageBytes: usage,
		quotaBytes: quota,
		isPersistent: await navigator.storage?.persisted?.().catch(() => undefined)
	};
}

/** Delete all models; the one that runs goes on, and is fetched again at the next visit.
 *  @throws  storage/unavailable */
export async function deleteModels(models: Database): Promise<void> {
	await models.transact('readwrite', async (transaction) => {
		await transaction.objectStore('files').clear();
		await transaction.objectStore('uses').clear();
	});
}

/** Ask the browser to clear nothing away by itself; some ask the visitor in turn.
 *  @returns  whether it promises so */
export async function askToPersist(): Promise<boolean> {
	try {
		return (await navigator.storage.persisted()) || (await navigator.storage.persist());
	} catch {
		// An old browser, or an address without HTTPS: nothing is promised there.
		return false;
	}
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
