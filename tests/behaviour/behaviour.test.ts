// The model that the app ships with, on the behaviour texts: through its own files and the shipped engine, no group may
// fall below its floor. `npm run training -- behaviour --model static/models/<id>` shows each text that fails;
// with --raise-floors it writes floors.json.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BundledModel } from '../../src/lib/contract/manifest.ts';
import { raiseFloors, readFloors } from '../../training/src/evaluation/behaviour-floors.ts';
import {
	measureBehaviour,
	readBehaviour,
	type BehaviourResult
} from '../../training/src/evaluation/behaviour.ts';
import { classifyTexts } from '../../training/src/evaluation/classify-texts.ts';
import { readModel, type Model } from '../../training/src/export/read-model.ts';

const models = new URL('../../static/models/', import.meta.url);

const groups = await readBehaviour();
const floors = await readFloors();
let model: Model;
let results: BehaviourResult[];

beforeAll(async () => {
	const bundled = JSON.parse(
		await readFile(new URL('default.json', models), 'utf8')
	) as BundledModel;
	model = await readModel(fileURLToPath(new URL(bundled.id, models)));
	results = await measureBehaviour(groups, (texts) =>
		classifyTexts({ ...model, ...model.manifest }, texts)
	);
});

afterAll(() => {
	const below = results
		.map(({ group, passed, total }) => ({ group, passed, wanted: wanted(group, total) }))
		.filter(({ passed, wanted }) => passed < wanted)
		.map(({ group, passed, wanted }) => `${group} ${passed} of ${wanted}`);
	if (below.length > 0) console.info(`Below their goal: ${below.join(', ')}`);
});

/** How many of a group's items its goal asks for. */
function wanted(group: string, total: number): number {
	return Math.ceil((floors[group]?.goal ?? 1) * total);
}

it('every group has a floor, and every floor a group of the same size', () => {
	const sizesOf = (rows: { group: string; total: number }[]) =>
		Object.fromEntries(rows.map(({ group, total }) => [group, total]));
	const kept = Object.entries(floors).map(([group, { total }]) => ({ group, total }));
	expect(sizesOf(kept)).toEqual(sizesOf(results));
});

it.each(groups.map(({ name }) => name))('%s stays at its floor or above', (name) => {
	const result = results.find(({ group }) => group === name);
	const failing = result?.failures.map(({ answers }) => answers[0]?.text).join('\n');
	expect(result?.passed, failing).toBeGreaterThanOrEqual(floors[name]?.passed ?? Infinity);
});

it('the manifest says the same', () => {
	const scores = results.map(({ group, passed, total }) => ({ group, passed, total }));
	const stated = model.manifest.behaviour?.map(({ group, passed, total }) => ({
		group,
		passed,
		total
	}));
	expect(stated).toEqual(scores);
});

it('floors rise, and never sink', () => {
	const old = { typos: { passed: 5, total: 10, goal: 0.9 } };
	const raise = (passed: number, total = 10) =>
		raiseFloors(old, [{ group: 'typos', passed, total }])['typos'];
	expect(raise(4)).toEqual({ passed: 5, total: 10, goal: 0.9 });
	expect(raise(7)).toEqual({ passed: 7, total: 10, goal: 0.9 });
	// Other texts, so nothing to compare with.
	expect(raise(4, 12)).toEqual({ passed: 4, total: 12, goal: 0.9 });
	expect(raiseFloors(old, [{ group: 'wishes', passed: 3, total: 4 }])).toEqual({
		wishes: { passed: 3, total: 4, goal: 0.85 }
	});
});
