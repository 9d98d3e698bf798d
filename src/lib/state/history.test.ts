// The history as the screen sees it, over a store in memory.
import { describe, expect, it, vi } from 'vitest';
import { AppError } from '../contract/errors.ts';
import type { Prediction } from '../contract/prediction.ts';
import { createMemoryHistory, readHistory, writeHistory } from '../storage/history.ts';
import { History, type HistoryTools } from './history.svelte.ts';

const prediction: Prediction = {
	label: 'positive',
	probability: 0.9,
	engine: 'x',
	durationMs: 1,
	tokenCount: 3,
	cutCount: 0,
	unknownCount: 0
};

function makeStorage(): Storage {
	const items = new Map<string, string>();
	return {
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, value) => void items.set(key, value),
		removeItem: (key) => void items.delete(key),
		clear: () => items.clear(),
		key: () => null,
		length: 0
	};
}

function make(changes: Partial<HistoryTools> = {}, storage: () => Storage = makeStorage) {
	const askToPersist = vi.fn(async () => true);
	const tools: HistoryTools = {
		store: createMemoryHistory(),
		maxText: 20,
		write: writeHistory,
		read: readHistory,
		askToPersist,
		...changes
	};
	const loadTools = vi.fn(async () => tools);
	return { history: new History(loadTools, storage), tools, loadTools, askToPersist };
}

const textsOf = ({ entries }: History) => entries.map(({ text }) => text);

describe('what is recorded', () => {
	it('is what was asked, with its answer, cut where it is long', async () => {
		const { history } = make();
		await history.record('A film of twenty letters and more', prediction, 'tiny');
		expect(history.entries).toMatchObject([
			{ text: 'A film of twenty let', label: 'positive', probability: 0.9, modelId: 'tiny' }
		]);
	});

	it('is one entry for a review that is asked for again', async () => {
		const { history } = make();
		await history.record('Good', prediction, 'tiny');
		await history.record('Good', { ...prediction, probability: 0.8 }, 'tiny');
		expect(history.entries).toMatchObject([{ text: 'Good', probability: 0.8 }]);
	});

	it('is nothing while it is turned off, also on the next visit, and nothing is loaded for it', async () => {
		const storage = makeStorage();
		make({}, () => storage).history.turn(false);
		const { history, loadTools } = make({}, () => storage);
		expect(history.isOn).toBe(false);
		await history.record('Good', prediction, 'tiny');
		expect(loadTools).not.toHaveBeenCalled();
		history.turn(true);
		expect(make({}, () => storage).history.isOn).toBe(true);
	});

	it('is on where the browser blocks storage', () => {
		const { history } = make({}, () => {
			throw new DOMException('blocked', 'SecurityError');
		});
		expect(history.isOn).toBe(true);
		history.turn(false);
		expect(history.isOn).toBe(false);
	});
});

it('the browser is asked to keep it from the third entry on, and once only', async () => {
	const { history, askToPersist } = make();
	for (const text of ['one', 'two']) await history.record(text, prediction, 'tiny');
	expect(askToPersist).not.toHaveBeenCalled();
	for (const text of ['three', 'four']) await history.record(text, prediction, 'tiny');
	expect(askToPersist).toHaveBeenCalledOnce();
});

it('what was deleted is gone, and comes back when that is taken back', async () => {
	const { history } = make();
	await history.record('one', prediction, 'tiny');
	await history.record('two', prediction, 'tiny');
	await history.remove(history.entries);
	expect(textsOf(history)).toEqual([]);
	expect(history.deleted).toHaveLength(2);
	await history.undo();
	expect(textsOf(history).sort()).toEqual(['one', 'two']);
	expect(history.deleted).toEqual([]);
});

describe('a file', () => {
	it('carries everything to another device, and tells what was there already', async () => {
		const first = make();
		await first.history.record('one', prediction, 'tiny');
		await first.history.record('two', prediction, 'tiny');
		const file = await first.history.save();
		const second = make();
		await second.history.load(file ?? new Blob());
		expect(second.history.imported).toEqual({ added: 2, known: 0 });
		expect(textsOf(second.history).sort()).toEqual(['one', 'two']);
		expect(second.askToPersist).toHaveBeenCalledOnce();
		await second.history.load(file ?? new Blob());
		expect(second.history.imported).toEqual({ added: 0, known: 2 });
	});

	it('that is something else changes nothing, and says so', async () => {
		const { history } = make();
		await history.record('one', prediction, 'tiny');
		await history.load(new Blob(['{}']));
		expect(history.error?.code).toBe('data/not-a-history');
		expect(history.imported).toBeUndefined();
		expect(textsOf(history)).toEqual(['one']);
	});
});

describe('a failure', () => {
	it('of the storage is told, and forgotten once it works again', async () => {
		const store = createMemoryHistory();
		const full = new AppError('storage/full', 'Full.', { next: 'Delete something.' });
		const put = vi.spyOn(store, 'put').mockRejectedValueOnce(full);
		const { history } = make({ store });
		await history.record('one', prediction, 'tiny');
		expect(history.error).toBe(full);
		await history.record('one', prediction, 'tiny');
		expect(put).toHaveBeenCalledTimes(2);
		expect(history.error).toBeUndefined();
		expect(textsOf(history)).toEqual(['one']);
	});

	it('to load the code for it is told, and tried again the next time', async () => {
		const { history, loadTools } = make();
		vi.spyOn(console, 'error').mockImplementation(() => undefined);
		loadTools.mockRejectedValueOnce(new TypeError('no network'));
		await history.open();
		expect(history.error?.code).toBe('storage/unexpected');
		expect(history.isLoaded).toBe(true);
		await history.open();
		expect(history.error).toBeUndefined();
		vi.restoreAllMocks();
	});
});
