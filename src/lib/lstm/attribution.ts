// ids → what each token added to the logit, and how the probability grew as the LSTM read on.
//
// Integrated gradients: the embedded text is walked from a text of as many neutral words, about which the model is of two
// minds, to itself. The gradient along the way, times the way, is each token's contribution; together they make up the
// difference between the two logits. A few gradients stand for all of the way; what they miss is spread over the tokens, so
// that the sum is right.
// Source: M. Sundararajan, A. Taly, Q. Yan, Axiomatic Attribution for Deep Networks, 2017, https://arxiv.org/abs/1703.01365.
// Chosen by measurement, as training/src/commands/attribution.ts does it; what came of it stands
// beside the model, in static/models/<id>/attribution.json.
import type { Attribution } from '../contract/engine.ts';
import { FIRST_WORD_ID, UNKNOWN_ID } from '../contract/text-options.ts';
import { attributeNgrams, joinEach } from './explain-ngrams.ts';
import { sigmoid } from './formulas.ts';
import { createGradientKernel, type GradientKernelOptions } from './gradient-kernel.ts';
import type { Ngrams } from './ngrams.ts';
import { gaussLegendre, type Node } from './quadrature.ts';

export interface Path {
	/** Where it begins, for each token: at the neutral word, at the unknown word, or at the origin of the embedding. */
	from: 'neutral' | 'unknown' | 'zero';
	nodes: readonly Node[];
}

/** The neutral word lies between the unknown one and the middle of so many of the most frequent ones, "the" and "of" and the
 *  like: of texts of nothing but one of these, a model finds some a little better and others a little worse. */
const COMMON_WORDS = 100;
/** Where between the two it is sought, once, and in a text of how many tokens. */
const NEUTRAL_PLACES = [0, 0.25, 0.5, 0.75, 1];
const NEUTRAL_TOKENS = 128;

/** How many gradients of one token are affordable: about 50 ms of them on one core of a server of 2023. */
const TOKEN_GRADIENTS = 2000;

/** The path that explanations take: as many nodes as the length allows, for short texts are the rougher ground.
 *  @param length  in tokens, integer >= 1
 *  @example       choosePath(250) has 8 nodes, choosePath(14) has 64 */
export function choosePath(length: number): Path {
	const affordable = ROWS * Math.floor(TOKEN_GRADIENTS / length / ROWS);
	return { from: 'neutral', nodes: gaussLegendre(Math.min(Math.max(affordable, 8), 64)) };
}

/** Rows of a call: the kernel works on pairs, and a few of them share each weight in the first-level cache. */
const ROWS = 4;

export interface AttributorOptions extends GradientKernelOptions {
	/** At least FIRST_WORD_ID + 1; words are numbered from the most frequent one on. */
	vocabularySize: number;
	/** Undefined where the LSTM is alone. */
	ngrams: Ngrams | undefined;
}

/** @param ids  shape [n], n >= 1, checked */
export interface Attributor {
	trace(ids: Int32Array): Float32Array;
	attribute(
		ids: Int32Array,
		breathe: () => Promise<void> | undefined,
		path?: Path
	): Promise<Attribution>;
}

export function createAttributor({
	vocabularySize,
	ngrams,
	...engine
}: AttributorOptions): Attributor {
	const { layout, memory, parameters } = engine;
	const { Ep, Hp } = layout;
	const kernel = createGradientKernel(engine);
	let neutral: Float32Array | undefined;
	/** The packed weights, see layout.ts; viewed anew each time, because memory grows. */
	const weights = () => new Float32Array(memory.buffer, parameters, layout.length);

	/** The embedded text and where the path begins, both [Ep] for each token; copied, for the memory may move. */
	function endsOf(ids: Int32Array, from: Path['from']) {
		const embed = (id: number) => weights().slice(id * Ep, (id + 1) * Ep);
		const start = startOf(from, embed);
		const way = new Float32Array(ids.length * Ep);
		ids.forEach((id, t) =>
			way.set(
				embed(id).map((x, j) => x - (start[j] ?? NaN)),
				t * Ep
			)
		);
		return { start, way };
	}

	function startOf(from: Path['from'], embed: (id: number) => Float32Array): Float32Array {
		if (from === 'zero') return new Float32Array(Ep);
		const unknown = embed(UNKNOWN_ID);
		if (from === 'unknown') return unknown;
		neutral ??= findNeutral(unknown, embed);
		return neutral;
	}

	/** The word on the way from the unknown to the common ones about which the model is of two minds, or nearly. */
	function findNeutral(unknown: Float32Array, embed: (id: number) => Float32Array): Float32Array {
		const count = Math.min(COMMON_WORDS, vocabularySize - FIRST_WORD_ID);
		const common = Array.from({ length: count }, (_, i) => embed(FIRST_WORD_ID + i));
		const toCommon = unknown.map(
			(x, j) => common.reduce((sum, word) => sum + (word[j] ?? NaN), 0) / count - x
		);
		const way = new Float32Array(NEUTRAL_TOKENS * Ep);
		for (let t = 0; t < NEUTRAL_TOKENS; t++) way.set(toCommon, t * Ep);
		const place = findZero(NEUTRAL_PLACES, logitsAt({ start: unknown, way }, NEUTRAL_PLACES));
		return unknown.map((x, j) => x + place * (toCommon[j] ?? NaN));
	}

	/** Write the texts at some places of the path, one row each. */
	function fillWith({ start, way }: ReturnType<typeof endsOf>, places: readonly number[]) {
		return (inputs: Float32Array, stride: number): void => {
			for (let t = 0, slot = 0; t * Ep < way.length; t++) {
				for (const place of places) {
					for (let j = 0; j < Ep; j++) {
						inputs[slot * stride + j] = (start[j] ?? NaN) + place * (way[t * Ep + j] ?? NaN);
					}
					slot++;
				}
			}
		};
	}

	/** @returns  the logit at each of some places of the path */
	function logitsAt(ends: ReturnType<typeof endsOf>, places: readonly number[]): number[] {
		const tokens = ends.way.length / Ep;
		const { features } = kernel.forward(places.length, tokens, fillWith(ends, places));
		return places.map((_, row) => logitOf(features.subarray(row * 3 * Hp, (row + 1) * 3 * Hp)));
	}

	/** The dense layer on one row of features, shape [3][Hp]. */
	function logitOf(features: Float32Array): number {
		const table = weights();
		let logit = table[layout.denseBias] ?? NaN;
		for (let j = 0; j < 3 * Hp; j++) {
			logit += (features[j] ?? NaN) * (table[layout.dense + j] ?? NaN);
		}
		return logit;
	}

	return {
		trace(ids) {
			const ends = endsOf(ids, 'zero');
			const { states } = kernel.forward(1, ids.length, fillWith(ends, [1]));
			const features = new Float32Array(3 * Hp);
			const max = features.subarray(Hp, 2 * Hp).fill(-Infinity);
			const sum = new Float64Array(Hp);
			const logits = Float32Array.from(ids, (_, t) => {
				const state = states.subarray(t * Hp, (t + 1) * Hp);
				features.set(state);
				for (let j = 0; j < Hp; j++) {
					const h = state[j] ?? NaN;
					max[j] = Math.max(max[j] ?? NaN, h);
					sum[j] = (sum[j] ?? NaN) + h;
					features[2 * Hp + j] = (sum[j] ?? NaN) / (t + 1);
				}
				return logitOf(features);
			});
			return joinEach(ngrams, ids, logits).map(sigmoid);
		},

		async attribute(ids, breathe, { from, nodes } = choosePath(ids.length)) {
			const ends = endsOf(ids, from);
			const [baselineLogit = NaN, logit = NaN] = logitsAt(ends, [0, 1]);
			const contributions = new Float32Array(ids.length);
			for (let first = 0; first < nodes.length; first += ROWS) {
				await breathe();
				const some = nodes.slice(first, first + ROWS);
				const places = some.map(({ place }) => place);
				kernel.forward(some.length, ids.length, fillWith(ends, places));
				const { gradients, stride } = kernel.backward();
				for (let t = 0, slot = 0; t < ids.length; t++) {
					for (const { weight } of some) {
						let along = 0;
						for (let j = 0; j < Ep; j++) {
							along += (gradients[slot * stride + j] ?? NaN) * (ends.way[t * Ep + j] ?? NaN);
						}
						contributions[t] = (contributions[t] ?? NaN) + weight * along;
						slot++;
					}
				}
			}
			const missed = spreadRest(contributions, logit - baselineLogit);
			const attribution = { contributions, logit, baselineLogit, missed };
			return ngrams ? attributeNgrams(ngrams, ids, attribution) : attribution;
		}
	};
}

/** Give what the nodes missed of the whole to the tokens, in proportion to the size of their contributions.
 *  @param contributions  changed in place: afterwards they add up to the whole
 *  @returns              how much it was, in logits */
function spreadRest(contributions: Float32Array, whole: number): number {
	let sum = 0;
	let size = 0;
	for (const each of contributions) {
		sum += each;
		size += Math.abs(each);
	}
	const rest = whole - sum;
	// A text that is its own beginning: nothing added anything.
	if (size === 0) return rest;
	contributions.forEach((each, t) => {
		contributions[t] = each + (rest * Math.abs(each)) / size;
	});
	return rest;
}

/** Where a curve crosses zero for the first time, along straight lines; where it never does, its point that is nearest.
 *  @example  findZero([0, 1], [-1, 3]) gives 0.25 */
export function findZero(places: readonly number[], values: readonly number[]): number {
	for (const [i, value] of values.entries()) {
		const [from, to, next] = [places[i], places[i + 1], values[i + 1]];
		if (from === undefined || to === undefined || next === undefined) break;
		if (value * next <= 0 && value !== next) return from + ((to - from) * value) / (value - next);
	}
	const distances = values.map(Math.abs);
	return places[distances.indexOf(Math.min(...distances))] ?? 0;
}
