// One review, and 32 at once, through several contenders with the same weights and ids. Runs alike in Node and in a
// browser's worker. No speed counts unless all of them give the same probabilities.
import * as v from 'valibot';
import type { ModelWeights } from '../../src/lib/contract/engine.ts';
import { AppError } from '../../src/lib/contract/errors.ts';
import { architectureSchema, type Architecture } from '../../src/lib/contract/manifest.ts';
import { PROBABILITY_TOLERANCE } from '../../training/src/export/golden.ts';
import { randomIds } from '../helpers/random-weights.ts';
import { storedWeights } from '../helpers/stored-weights.ts';
import { interleave, type Contender, type Effort } from './interleave.ts';
import { spreadOf, spreadOfRatios, spreadSchema } from './statistics.ts';
import { SEED } from './workload.ts';

const BATCHES = [1, 32];
/** Of a batch, at most. */
const BATCH_ROUNDS = 3;
export const forwardResultSchema = v.strictObject({
	architecture: architectureSchema,
	/** Reviews of one call, all of the same length. */
	batch: v.number(),
	tokens: v.number(),
	/** Between any two contenders' probabilities. */
	largestDifference: v.number(),
	/** For each contender, of one call. */
	milliseconds: v.record(v.string(), spreadSchema),
	/** For each of our engines, how many times faster it is than each of the others. */
	speedups: v.record(v.string(), v.record(v.string(), spreadSchema))
});
export type ForwardResult = v.InferOutput<typeof forwardResultSchema>;

/** A contender, and what it answers. */
export interface Candidate {
	name: string;
	isOurs: boolean;
	/** @param batch  sequences of one length
	 *  @returns       a probability for each */
	classify(batch: readonly Int32Array[]): Promise<ArrayLike<number>>;
	dispose(): void;
}

/** Makes the contenders, ours and the others in turns, so that neighbours in time are compared. */
export type LineUp = (architecture: Architecture, weights: ModelWeights) => Promise<Candidate[]>;

export interface ForwardWork {
	sizes: readonly Architecture[];
	/** Lengths of the reviews. */
	tokens: readonly number[];
	effort: Effort;
}

/** @throws  lstm/disagreement when two contenders do not give the same probabilities */
export async function measureForward(
	lineUp: LineUp,
	{ sizes, tokens: lengths, effort }: ForwardWork
): Promise<ForwardResult[]> {
	const results: ForwardResult[] = [];
	// Single reviews first: what batches leave behind in a contender's memory must not count against it there.
	for (const batch of BATCHES) {
		// One call of a batch takes longer than many of one review, and is steadier.
		const rounds = batch === 1 ? effort.rounds : Math.min(effort.rounds, BATCH_ROUNDS);
		for (const architecture of sizes) {
			const candidates = await lineUp(architecture, storedWeights(architecture, SEED));
			for (const tokens of lengths) {
				const ids = Array.from({ length: batch }, (_, row) =>
					randomIds(tokens, architecture.vocabularySize, SEED + 1 + row)
				);
				const largestDifference = await compareAnswers(candidates, ids);
				const times = await measureTimes(candidates, ids, { ...effort, rounds });
				results.push({ architecture, batch, tokens, largestDifference, ...times });
			}
			for (const candidate of candidates) candidate.dispose();
		}
	}
	return results;
}

async function measureTimes(
	candidates: readonly Candidate[],
	ids: readonly Int32Array[],
	effort: Effort
): Promise<Pick<ForwardResult, 'milliseconds' | 'speedups'>> {
	const contenders = candidates.map((candidate): Contender => ({
		name: candidate.name,
		run: () => candidate.classify(ids)
	}));
	const times = await interleave(contenders, effort);
	const timesOf = (name: string) => times.get(name) ?? [];
	const ours = candidates.filter(({ isOurs }) => isOurs);
	const others = candidates.filter(({ isOurs }) => !isOurs);
	return {
		milliseconds: perName(candidates, (name) => spreadOf(timesOf(name))),
		speedups: perName(ours, (engine) =>
			perName(others, (other) => spreadOfRatios(timesOf(other), timesOf(engine)))
		)
	};
}

function perName<T>(
	candidates: readonly Candidate[],
	value: (name: string) => T
): Record<string, T> {
	return Object.fromEntries(candidates.map(({ name }) => [name, value(name)]));
}

/** @returns the largest difference between any two answers to the same row */
async function compareAnswers(
	candidates: readonly Candidate[],
	ids: readonly Int32Array[]
): Promise<number> {
	const answers: ArrayLike<number>[] = [];
	for (const candidate of candidates) answers.push(await candidate.classify(ids));
	let largest = 0;
	for (const row of ids.keys()) {
		const { min, max } = spreadOf(answers.map((answer) => answer[row] ?? NaN));
		largest = Math.max(largest, max - min);
		if (max - min < PROBABILITY_TOLERANCE) continue;
		const listed = candidates
			.map(({ name }, i) => `${name} ${String(answers[i]?.[row])}`)
			.join(', ');
		throw new AppError(
			'lstm/disagreement',
			`The engines disagree over ${String(ids[row]?.length)} tokens: ${listed}.`,
			{ next: 'Run the tests of src/lib/lstm; a wrong engine has no speed worth knowing.' }
		);
	}
	return largest;
}
