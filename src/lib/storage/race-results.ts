// What the last race between the engines gave, kept so that it need not be run on every visit. One record is enough: a race
// under other circumstances takes its place.
import * as v from 'valibot';
import { WORKLOADS, type Workload } from '../contract/engine-choice.ts';
import type { Database } from './database.ts';

/** All that the outcome of a race hangs on. */
export interface RaceCircumstances {
	/** The digest of the model's manifest, which names the digests of all its files. */
	modelSha256: string;
	/** The browser and its version, as `navigator.userAgent` has it. */
	browser: string;
	/** The graphics adapter, as it names itself. */
	adapter: string;
	/** The names of the engines that ran. */
	engines: readonly string[];
}

export interface RaceResults {
	/** @returns  the kinds of work that WebGPU won; undefined where no race was run under these very circumstances
	 *  @throws   storage/unavailable */
	recall(circumstances: RaceCircumstances): Promise<Workload[] | undefined>;
	/** @throws  storage/full, storage/unavailable */
	remember(circumstances: RaceCircumstances, wins: readonly Workload[]): Promise<void>;
}

const KEY = 'latest';

const recordSchema = v.object({
	circumstances: v.object({
		modelSha256: v.string(),
		browser: v.string(),
		adapter: v.string(),
		engines: v.array(v.string())
	}),
	wins: v.array(v.picklist(WORKLOADS))
});

export function createRaceResults(database: Database): RaceResults {
	return {
		recall: (circumstances) =>
			database.transact('readonly', async (transaction) => {
				const stored: unknown = await transaction.objectStore('races').get(KEY);
				const record = v.safeParse(recordSchema, stored);
				if (!record.success) return undefined;
				return isSame(record.output.circumstances, circumstances) ? record.output.wins : undefined;
			}),
		remember: ({ modelSha256, browser, adapter, engines }, wins) =>
			database.transact('readwrite', async (transaction) => {
				const circumstances = { modelSha256, browser, adapter, engines: [...engines] };
				await transaction.objectStore('races').put({ circumstances, wins: [...wins] }, KEY);
			})
	};
}

function isSame(a: RaceCircumstances, b: RaceCircumstances): boolean {
	return (
		a.modelSha256 === b.modelSha256 &&
		a.browser === b.browser &&
		a.adapter === b.adapter &&
		a.engines.join() === b.engines.join()
	);
}
