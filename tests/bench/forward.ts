// One review at a time: our WebAssembly engine against stock TF.js layers on its own backends, with the same weights and
// ids. Runs alike in Node and in a browser's worker. No speed counts unless all of them give the same probability.
import * as tf from '@tensorflow/tfjs';
import '@tensorflow/tfjs-backend-wasm';
import * as v from 'valibot';
import { AppError } from '../../src/lib/contract/errors.ts';
import { architectureSchema, type Architecture } from '../../src/lib/contract/manifest.ts';
import { createWasmEngine } from '../../src/lib/lstm/wasm-engine.ts';
import type { WasmVariant } from '../../src/lib/lstm/wasm-variant.ts';
import { randomIds, randomWeights } from '../helpers/random-weights.ts';
import { buildReferenceModel, predictReference } from '../helpers/reference-model.ts';
import { interleave, type Contender, type Effort } from './interleave.ts';
import { spreadOf, spreadOfRatios, spreadSchema } from './statistics.ts';
import { MATINEE, PAPER, SEED } from './workload.ts';

const SIZES = [PAPER, MATINEE];
const TOKENS = [20, 100, 250, 500];
type Backend = 'wasm' | 'cpu';
/** Largest absolute difference of a probability, the same as in the engine's own test. */
export const TOLERANCE = 1e-5;

export const forwardResultSchema = v.strictObject({
	architecture: architectureSchema,
	tokens: v.number(),
	/** Between any two contenders' probabilities. */
	largestDifference: v.number(),
	/** For each contender, of one call. */
	milliseconds: v.record(v.string(), spreadSchema),
	/** For each of our builds, how many times faster it is than each stock backend. */
	speedups: v.record(v.string(), v.record(v.string(), spreadSchema))
});
export type ForwardResult = v.InferOutput<typeof forwardResultSchema>;

export type ForwardModules = Record<WasmVariant, WebAssembly.Module>;

/** A contender, and what it answers. */
interface Candidate {
	name: string;
	isStock: boolean;
	classify(ids: Int32Array): Promise<number>;
}

/** @throws  lstm/disagreement when two contenders do not give the same probability */
export async function measureForward(
	modules: ForwardModules,
	effort: Effort
): Promise<ForwardResult[]> {
	tf.enableProdMode();
	const results: ForwardResult[] = [];
	for (const architecture of SIZES) {
		const candidates = await createCandidates(architecture, modules);
		for (const tokens of TOKENS) {
			const ids = randomIds(tokens, architecture.vocabularySize, SEED + 1);
			const largestDifference = await compareAnswers(candidates, ids);
			const contenders = candidates.map(({ name, classify }): Contender => ({
				name,
				run: () => classify(ids)
			}));
			const times = await interleave(contenders, effort);
			const timesOf = (name: string) => times.get(name) ?? [];
			const stock = candidates.filter(({ isStock }) => isStock);
			const ours = candidates.filter(({ isStock }) => !isStock);
			results.push({
				architecture,
				tokens,
				largestDifference,
				milliseconds: perName(candidates, (name) => spreadOf(timesOf(name))),
				speedups: perName(ours, (engine) =>
					perName(stock, (backend) => spreadOfRatios(timesOf(backend), timesOf(engine)))
				)
			});
		}
		tf.disposeVariables();
	}
	return results;
}

function perName<T>(candidates: Candidate[], value: (name: string) => T): Record<string, T> {
	return Object.fromEntries(candidates.map(({ name }) => [name, value(name)]));
}

/** Ours and the stock ones in turns, so that neighbours in time are compared. */
async function createCandidates(
	architecture: Architecture,
	modules: ForwardModules
): Promise<Candidate[]> {
	const weights = randomWeights(architecture, SEED);
	const ours = (variant: WasmVariant): Candidate => {
		const engine = createWasmEngine({ module: modules[variant], variant, architecture, weights });
		return {
			name: engine.name,
			isStock: false,
			classify: async (ids) => (await engine.forward([ids]))[0] ?? NaN
		};
	};
	const stock = async (backend: Backend): Promise<Candidate> => {
		await useBackend(backend);
		// A model of its own for each backend: one that both used would be copied between them at every turn.
		const model = buildReferenceModel(architecture, weights);
		return {
			name: `tfjs-${backend}`,
			isStock: true,
			async classify(ids) {
				await useBackend(backend);
				return predictReference(model, ids);
			}
		};
	};
	const [wasm, cpu] = [await stock('wasm'), await stock('cpu')];
	return [ours('relaxed-simd'), wasm, ours('simd'), cpu];
}

async function useBackend(backend: Backend): Promise<void> {
	if (tf.getBackend() === backend) return;
	if (await tf.setBackend(backend)) return;
	throw new AppError('lstm/no-backend', `TF.js could not start its backend "${backend}".`, {
		next: 'Run npm ci again; its files may be missing.'
	});
}

/** @returns the largest difference between any two answers */
async function compareAnswers(candidates: Candidate[], ids: Int32Array): Promise<number> {
	const answers: number[] = [];
	for (const { classify } of candidates) answers.push(await classify(ids));
	const { min, max } = spreadOf(answers);
	if (max - min < TOLERANCE) return max - min;
	const listed = candidates.map(({ name }, i) => `${name} ${String(answers[i])}`).join(', ');
	throw new AppError(
		'lstm/disagreement',
		`The engines disagree over ${String(ids.length)} tokens: ${listed}.`,
		{ next: 'Run the tests of src/lib/lstm; a wrong engine has no speed worth knowing.' }
	);
}
