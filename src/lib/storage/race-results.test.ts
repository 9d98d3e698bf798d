import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDatabase, type Database } from './database.ts';
import { createRaceResults } from './race-results.ts';

const circumstances = {
	modelSha256: 'a'.repeat(64),
	browser: 'Browser/1.0',
	adapter: 'vendor card',
	engines: ['wasm-simd', 'webgpu']
};
let name: string;
let database: Database;
beforeEach(() => {
	name = `matinee-test-${crypto.randomUUID()}`;
	database = createDatabase({ name });
});
afterEach(async () => {
	await database.close();
	await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
});

it('knows of no race before there was one', async () => {
	expect(await createRaceResults(database).recall(circumstances)).toBeUndefined();
});

it.each([[['batch' as const]], [[]]])('remembers that WebGPU won %j', async (wins) => {
	await createRaceResults(database).remember(circumstances, wins);
	await database.close();
	expect(await createRaceResults(createDatabase({ name })).recall(circumstances)).toEqual(wins);
});

it.each([
	['another model', { modelSha256: 'b'.repeat(64) }],
	['a newer browser', { browser: 'Browser/1.1' }],
	['another card', { adapter: 'vendor other' }],
	['another build of an engine', { engines: ['wasm-relaxed-simd', 'webgpu'] }]
])('forgets with %s, and remembers the race that is run then', async (_, change) => {
	const results = createRaceResults(database);
	await results.remember(circumstances, ['batch']);
	const changed = { ...circumstances, ...change };
	expect(await results.recall(changed)).toBeUndefined();
	await results.remember(changed, ['long']);
	expect(await results.recall(changed)).toEqual(['long']);
});

it.each([undefined, 'batch', { circumstances, wins: ['everything'] }, { wins: [] }])(
	'takes %j for no race',
	async (record) => {
		const results = createRaceResults(database);
		await results.remember(circumstances, ['batch']);
		await database.transact('readwrite', async (transaction) => {
			await transaction.objectStore('races').put(record, 'latest');
		});
		expect(await results.recall(circumstances)).toBeUndefined();
	}
);
