// tests/behaviour/floors.json: how many items of each behaviour group the shipped model gets right at least. Floors only
// rise; a model that falls below one in any group is not shipped.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { GroupScore } from '../../../src/lib/contract/manifest.ts';
import { writeFileWhole } from '../data/write-file.ts';

const FLOORS = fileURLToPath(new URL('../../../tests/behaviour/floors.json', import.meta.url));

/** The share that a new group should reach, until someone writes another into the file. */
const USUAL_GOAL = 0.85;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const floorSchema = v.strictObject({
	passed: count,
	total: count,
	/** The share that is wanted in the end; set by hand. */
	goal: v.pipe(v.number(), v.minValue(0), v.maxValue(1))
});
export type Floor = v.InferOutput<typeof floorSchema>;
export type Floors = Record<string, Floor>;

export async function readFloors(): Promise<Floors> {
	return v.parse(v.record(v.string(), floorSchema), JSON.parse(await readFile(FLOORS, 'utf8')));
}

export async function writeFloors(floors: Floors): Promise<void> {
	await writeFileWhole(FLOORS, [Buffer.from(`${JSON.stringify(floors, null, '\t')}\n`)]);
}

/** Raise the floors to what was measured.
 *  @returns  one floor for each group measured: never lower than before, unless the group has more or fewer items now.
 *            Where texts gave way to others, set their group to 0 by hand first: what is new has no floor yet */
export function raiseFloors(floors: Floors, scores: readonly GroupScore[]): Floors {
	return Object.fromEntries(
		scores.map(({ group, passed, total }) => {
			const old = floors[group];
			const isSameSize = old?.total === total;
			return [
				group,
				{
					passed: isSameSize ? Math.max(old.passed, passed) : passed,
					total,
					goal: old?.goal ?? USUAL_GOAL
				}
			];
		})
	);
}
