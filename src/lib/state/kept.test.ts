// What the panel about storage shows, over tools whose answers the tests decide.
import { expect, it, vi } from 'vitest';
import { AppError } from '../contract/errors.ts';
import { Kept, type Inventory } from './kept.svelte.ts';

const inventory: Inventory = {
	models: { count: 3, sizeBytes: 2_000_000 },
	history: { count: 1, sizeBytes: 100 },
	batch: undefined,
	usageBytes: 3_000_000,
	quotaBytes: 1_000_000_000,
	isPersistent: false
};
const emptied: Inventory = { ...inventory, models: { count: 0, sizeBytes: 0 } };

function make(promise = true) {
	let now = inventory;
	const tools = {
		takeInventory: vi.fn(async () => now),
		deleteModels: vi.fn(async () => {
			now = emptied;
		}),
		askToPersist: vi.fn(async () => {
			if (promise) now = { ...now, isPersistent: true };
			return promise;
		})
	};
	const loadTools = vi.fn(async () => tools);
	return { kept: new Kept(loadTools), tools, loadTools };
}

it('nothing is counted before it is asked for', async () => {
	const { kept, loadTools } = make();
	expect(loadTools).not.toHaveBeenCalled();
	expect(kept.inventory).toBeUndefined();
	await kept.refresh();
	expect(kept.inventory).toBe(inventory);
});

it('deleted models are gone from what is shown', async () => {
	const { kept, tools } = make();
	await kept.deleteModels();
	expect(tools.deleteModels).toHaveBeenCalledOnce();
	expect(kept.inventory).toBe(emptied);
});

it.each([
	[true, false],
	[false, true]
])(
	'asked to keep everything, a browser that answers %s has refused: %s',
	async (promise, refused) => {
		const { kept } = make(promise);
		await kept.askToPersist();
		expect(kept.isRefused).toBe(refused);
		expect(kept.inventory?.isPersistent).toBe(promise);
	}
);

it('where nothing can be read, that is told instead of old numbers', async () => {
	const { kept, tools } = make();
	await kept.refresh();
	const blocked = new AppError('storage/unavailable', 'Blocked.', { next: 'Allow it.' });
	tools.takeInventory.mockRejectedValueOnce(blocked);
	await kept.refresh();
	expect(kept.inventory).toBeUndefined();
	expect(kept.error).toBe(blocked);
	tools.takeInventory.mockRejectedValueOnce(new TypeError('?'));
	await kept.refresh();
	expect(kept.error?.code).toBe('storage/unexpected');
	await kept.refresh();
	expect(kept.error).toBeUndefined();
	expect(kept.inventory).toBe(inventory);
});
