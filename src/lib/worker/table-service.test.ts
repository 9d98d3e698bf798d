// The holder of many rows, over a real database and over memory, as a page would ask it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RowQuery } from '../contract/batch-table.ts';
import { AppError } from '../contract/errors.ts';
import {
	CHUNK_ROWS,
	createIndexedDbBatchStore,
	createMemoryBatchStore,
	withMemoryBatchFallback,
	type BatchStore
} from '../storage/batch-rows.ts';
import { createOwnDatabase, type OwnDatabase } from '../storage/own-database.ts';
import type { TableWorker } from './table-protocol.ts';
import { createTableService } from './table-service.ts';

const all: RowQuery = { filter: 'all', order: 'file', search: '', unsure: { low: 0.4, high: 0.6 } };
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

const open = (store: BatchStore = createIndexedDbBatchStore(database)): TableWorker =>
	createTableService({ store, isKept: () => true, now: () => 0 });

async function read(service: TableWorker, text: string) {
	const file = new Blob([text]);
	const preview = await service.inspect(file, 'a.csv', { hasHeader: true });
	return service.read(file, preview, () => undefined);
}

const csv = ['text,label', 'Good,pos', 'Bad,neg', ',pos', 'Odd,maybe', 'a,b,c', 'Fine,neg'].join(
	'\n'
);
const makeRows = (count: number) =>
	`text,label\n${Array.from({ length: count }, (_, i) => `Review ${String(i)},1\n`).join('')}`;
const numbers = async (service: TableWorker, query: Partial<RowQuery>) => {
	const indexes = await service.select({ ...all, ...query });
	const rows = await service.readRows([...(indexes ?? [0, 1, 2, 3, 4, 5])]);
	return rows.map(({ number }) => number);
};

describe('rows', () => {
	it('are read with their labels, and bad ones are told by their number', async () => {
		const service = open();
		expect(await read(service, csv)).toMatchObject({
			...{ rowCount: 6, badCount: 2, isCut: false, sizeBytes: 34 }
		});
		const rows = await service.readRows([0, 2, 4]);
		expect(rows).toEqual([
			{ index: 0, number: 2, text: 'Good', givenLabel: 'pos' },
			{
				index: 2,
				number: 4,
				text: '',
				givenLabel: 'pos',
				problem: 'There is no text in this row.'
			},
			{
				...{ index: 4, number: 6, text: 'a b c', givenLabel: 'b' },
				problem: 'This row has 3 cells, and there are 2 columns.'
			}
		]);
		expect(await service.readPending(0)).toEqual({
			indexes: [0, 1, 3, 5],
			texts: ['Good', 'Bad', 'Odd', 'Fine']
		});
	});

	it('are counted, chosen, sorted and searched by their results', async () => {
		const service = open();
		await read(service, csv);
		const summary = await service.addResults([
			{ index: 0, probability: 0.99 },
			{ index: 1, probability: 0.55 },
			{ index: 3, problem: 'No word.' },
			{ index: 5, probability: 0.05 }
		]);
		expect(summary).toMatchObject({
			...{ rowCount: 6, doneCount: 6, failedCount: 3, positiveCount: 2, negativeCount: 1 },
			labels: {
				confusion: {
					positive: { positive: 1, negative: 0 },
					negative: { positive: 1, negative: 1 }
				},
				unknownCount: 0
			}
		});
		expect(summary.histogram).toHaveLength(20);
		expect([summary.histogram[19], summary.histogram[11], summary.histogram[1]]).toEqual([1, 1, 1]);
		expect(await numbers(service, { filter: 'positive' })).toEqual([2, 3]);
		expect(await numbers(service, { filter: 'unsure' })).toEqual([3]);
		expect(await numbers(service, { filter: 'failed' })).toEqual([4, 5, 6]);
		expect(await numbers(service, { filter: 'wrong' })).toEqual([3]);
		expect(await numbers(service, { order: 'negative' })).toEqual([7, 3, 2, 4, 5, 6]);
		expect(await numbers(service, { search: 'OO' })).toEqual([2]);
		expect((await service.readPending(0)).indexes).toEqual([]);
	});

	it('and results are found again by the next visit, and go on where they were', async () => {
		const first = open();
		const { id } = await read(first, makeRows(CHUNK_ROWS + 10));
		await first.addResults([
			{ index: 0, probability: 0.75 },
			{ index: CHUNK_ROWS + 1, problem: 'No word.' }
		]);
		await first.setStatus('paused');
		const next = open();
		expect(await next.reopen()).toMatchObject({ id, status: 'paused', rowCount: CHUNK_ROWS + 10 });
		expect(await next.readRows([0, CHUNK_ROWS + 1])).toMatchObject([
			{ text: 'Review 0', probability: 0.75 },
			{ text: `Review ${String(CHUNK_ROWS + 1)}`, problem: 'No word.' }
		]);
		expect((await next.readPending(0)).indexes).toHaveLength(CHUNK_ROWS - 1);
		expect((await next.readPending(CHUNK_ROWS)).indexes).toHaveLength(9);
		expect(await next.summarize()).toMatchObject({ doneCount: 2, failedCount: 1 });
	});

	it('of a file that was never read to its end are not found again', async () => {
		await createIndexedDbBatchStore(database).putRows('half', 0, {
			...{ numbers: [1], cells: [['a']], problems: new Map() }
		});
		expect(await open().reopen()).toBeUndefined();
	});

	it('some of which the browser has lost are not shown as if nothing were missing', async () => {
		await read(open(), makeRows(CHUNK_ROWS + 10));
		await database.transact('readwrite', async (transaction) => {
			const store = transaction.objectStore('rows');
			for (const key of await store.getAllKeys()) if (key[1] === 1) await store.delete(key);
		});
		expect(await open().reopen()).toBeUndefined();
	});

	it('are forgotten on demand', async () => {
		const service = open();
		await read(service, csv);
		await service.clear();
		expect(await open().reopen()).toBeUndefined();
		await expect(service.summarize()).rejects.toMatchObject({ code: 'data/no-table' });
	});
});

describe('a file', () => {
	it('is written with its own columns and ours, whole or as it was chosen', async () => {
		const service = open();
		await read(service, 'text,note\n=1+1,x\n"Good, really",y\n');
		await service.addResults([{ index: 1, probability: 0.75 }]);
		const whole = await (await service.exportRows('csv')).text();
		expect(whole).toBe(
			'row,text,note,sentiment,probability,problem\r\n' +
				'2,"\'=1+1",x,,,\r\n3,"Good, really",y,positive,0.75,\r\n'
		);
		const chosen = await service.exportRows('json', Uint32Array.of(1));
		expect(JSON.parse(await chosen.text())).toEqual([
			{
				...{ row: 3, text: 'Good, really', note: 'y' },
				...{ sentiment: 'positive', probability: 0.75, problem: null }
			}
		]);
	});

	it('that cannot be read is refused with words', async () => {
		const service = open();
		await expect(read(service, 'text,label\n')).rejects.toMatchObject({ code: 'data/no-rows' });
		const gone = new Blob(['a']);
		gone.stream = () => {
			throw new DOMException('gone', 'NotFoundError');
		};
		await expect(service.inspect(gone, 'a.txt', {})).rejects.toMatchObject({
			code: 'data/unreadable'
		});
	});
});

describe('without a database', () => {
	const fail = () =>
		Promise.reject(new AppError('storage/full', 'No room.', { next: 'Free some space.' }));

	it('rows are held in memory, and the failure is told once', async () => {
		const told: string[] = [];
		const broken: BatchStore = {
			...{ find: fail, putInfo: fail, putRows: fail, getRows: fail },
			...{ putResults: fail, getResults: fail, clear: fail }
		};
		const service = open(withMemoryBatchFallback(broken, ({ code }) => told.push(code)));
		await read(service, csv);
		await service.addResults([{ index: 0, probability: 0.75 }]);
		expect(await numbers(service, { filter: 'positive' })).toEqual([2]);
		expect(told).toEqual(['storage/full']);
	});

	it('what was kept before it got full can still be read', async () => {
		const kept = createMemoryBatchStore();
		let isFull = false;
		const filling: BatchStore = {
			...kept,
			putRows: (...row) => (isFull ? fail() : kept.putRows(...row)),
			putInfo: (info) => (isFull ? fail() : kept.putInfo(info))
		};
		const store = withMemoryBatchFallback(filling, () => undefined);
		const chunk = { numbers: [1], cells: [['a']], problems: new Map() };
		await store.putRows('id', 0, chunk);
		isFull = true;
		await store.putRows('id', 1, { ...chunk, numbers: [2] });
		expect((await store.getRows('id', 0))?.numbers).toEqual([1]);
		expect((await store.getRows('id', 1))?.numbers).toEqual([2]);
	});
});
