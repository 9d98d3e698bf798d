// The storage that the page itself uses, joined to the state that shows it; loaded once there is something to keep.
import type { AppError } from '../contract/errors.ts';
import { createDatabase } from '../storage/database.ts';
import {
	createIndexedDbHistory,
	MAX_TEXT,
	readHistory,
	withMemoryHistory,
	writeHistory
} from '../storage/history.ts';
import { askToPersist, deleteModels, takeInventory } from '../storage/inventory.ts';
import { createOwnDatabase } from '../storage/own-database.ts';
import type { HistoryTools } from './history.svelte.ts';
import type { KeptTools } from './kept.svelte.ts';

const own = createOwnDatabase();
const models = createDatabase();

/** @param onFailure  hears once when the history is only held in memory, and why */
export function openHistory(onFailure: (error: AppError) => void): HistoryTools {
	return {
		store: withMemoryHistory(createIndexedDbHistory(own), onFailure),
		maxText: MAX_TEXT,
		write: writeHistory,
		read: readHistory,
		askToPersist
	};
}

export function openKept(): KeptTools {
	return {
		takeInventory: () => takeInventory(models, own),
		deleteModels: () => deleteModels(models),
		askToPersist
	};
}
