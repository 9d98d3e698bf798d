// How well a way of telling what each word added tells the truth: words are taken out of reviews, those first that it says
// spoke most for the answer, and the sooner the answer falls, the better it knew.
// Source of the idea: W. Samek et al., Evaluating the Visualization of What a Deep Neural Network Has Learned, 2017,
// https://arxiv.org/abs/1509.06321.
import type { Engine } from '../../../src/lib/contract/engine.ts';
import { type Path } from '../../../src/lib/lstm/attribution.ts';
import type { WasmEngine } from '../../../src/lib/lstm/wasm-engine.ts';
import { gaussLegendre } from '../../../src/lib/lstm/quadrature.ts';
import { logit } from './logit.ts';
import type { Random } from '../random.ts';

/** How much of a review is taken out at each point of a deletion curve; at least one token, and never all. */
export const SHARES = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5] as const;

/** @returns what each token added towards "positive", shape [n] */
export type Attribute = (ids: Int32Array) => Promise<Float32Array>;

/** Integrated gradients, or one gradient where the path has one node. */
export function alongPath(engine: WasmEngine, pathFor: (length: number) => Path): Attribute {
	return async (ids) => (await engine.attribute(ids, { path: pathFor(ids.length) })).contributions;
}

/** The plain gradient at the text, times the way from where a path begins. */
export function gradientTimesInput(engine: WasmEngine, from: Path['from']): Attribute {
	return alongPath(engine, () => ({ from, nodes: [{ place: 1, weight: 1 }] }));
}

export function integratedGradients(
	engine: WasmEngine,
	from: Path['from'],
	nodeCount: number
): Attribute {
	const nodes = gaussLegendre(nodeCount);
	return alongPath(engine, () => ({ from, nodes }));
}

/** How far the logit falls without each token; n more texts for a text of n tokens. */
export function leaveOneOut(engine: Engine): Attribute {
	return async (ids) => {
		if (ids.length === 1) return Float32Array.of(1);
		const without = Array.from(ids, (_, t) => ids.filter((_id, other) => other !== t));
		const [whole = NaN] = await engine.forward([ids]);
		const rest = await engine.forward(without);
		return rest.map((probability) => logit(whole) - logit(probability));
	};
}

/** How far each token moved the answer as the LSTM read on. */
export function traceSteps(engine: WasmEngine): Attribute {
	return async (ids) => {
		const trace = await engine.trace(ids);
		return trace.map((probability, t) => logit(probability) - logit(trace[t - 1] ?? 0.5));
	};
}

/** What every method has to beat. */
export function randomOrder(random: Random): Attribute {
	return async (ids) => Float32Array.from(ids, () => random.next() - 0.5);
}

export interface Deletion {
	/** Mean fall of the answer's probability at each of SHARES, shape [SHARES.length], between -1 and 1. */
	curve: number[];
	/** The mean height of each review's own curve, shape [n]; what methods are compared by. */
	areas: number[];
}

/** How far the probability of the answer falls as tokens are taken out.
 *  @param engine     answers with and without them
 *  @param sequences  reviews, shape [n], each of length >= 1 */
export async function deletionCurve(
	engine: Engine,
	sequences: readonly Int32Array[],
	attribute: Attribute,
	onReview?: (done: number) => void
): Promise<Deletion> {
	const curve = SHARES.map(() => 0);
	const areas: number[] = [];
	for (const ids of sequences) {
		const [whole = NaN] = await engine.forward([ids]);
		const isPositive = whole >= 0.5;
		const contributions = await attribute(ids);
		const shortened = SHARES.map((share) => takeOut(ids, contributions, isPositive, share));
		const falls = Array.from(await engine.forward(shortened), (probability) =>
			isPositive ? whole - probability : probability - whole
		);
		falls.forEach((fall, i) => (curve[i] = (curve[i] ?? NaN) + fall / sequences.length));
		areas.push(areaOf(falls));
		onReview?.(areas.length);
	}
	return { curve, areas };
}

/** A review without the tokens that spoke most for its answer.
 *  @example  takeOut([7, 8, 9], [0.1, 2, -1], true, 0.5) gives [9] */
export function takeOut(
	ids: Int32Array,
	contributions: Float32Array,
	isPositive: boolean,
	share: number
): Int32Array {
	const count = Math.min(Math.max(Math.ceil(share * ids.length), 1), ids.length - 1);
	const towards = (t: number) => (contributions[t] ?? NaN) * (isPositive ? 1 : -1);
	const order = Array.from(ids, (_, t) => t).sort((a, b) => towards(b) - towards(a));
	const out = new Set(order.slice(0, count));
	return ids.filter((_, t) => !out.has(t));
}

/** The mean height of a curve from nothing taken out to the last of SHARES, by trapezoids. */
export function areaOf(curve: readonly number[]): number {
	const last = SHARES[SHARES.length - 1] ?? 1;
	let area = 0;
	let before: { share: number; height: number } = { share: 0, height: 0 };
	SHARES.forEach((share, i) => {
		const height = curve[i] ?? NaN;
		area += ((share - before.share) * (height + before.height)) / 2;
		before = { share, height };
	});
	return area / last;
}

/** How long a method takes, in time of the processor: what else the machine does at the time does not count.
 *  @returns  milliseconds for each of the sequences, after one that does not count */
export async function timeOf(
	attribute: Attribute,
	sequences: readonly Int32Array[]
): Promise<number[]> {
	const [first] = sequences;
	if (first) await attribute(first);
	const times: number[] = [];
	for (const ids of sequences) {
		const before = process.cpuUsage();
		await attribute(ids);
		const { user, system } = process.cpuUsage(before);
		times.push((user + system) / 1000);
	}
	return times;
}
