// The forward pass: token ids in, features of the whole sequence out, in one call.
// features [rows][3][Hp]: last state, maximum over time, mean over time; the dense layer and the sigmoid follow at the end.
// `fixed` is where the weights lie as whole numbers, ../fixed-point.ts says how; 0 where they are none, as during training.
import { projectTokens, stepOne, stepRows } from './cell.as';
import {
	activateRows,
	addProducts,
	roundInput,
	roundStates,
	startGates,
	stepOneFixed
} from './fixed-point.as';
import { madd, sum4 } from './simd.as';
// For explanations: the gradient of one logit, see ../attribution.ts.
export { pool, poolBackward } from './pooling.as';
export { transposeKernel } from './products.as';
export { backward, forward } from './recurrence.as';

/** Steps projected at once: enough to use both registers of a pair, little enough to stay in the first-level cache. */
const CHUNK: i32 = 16;

/** Take h_t into the running features of a row.
 *  @param features [3][Hp]: last, maximum, sum */
// @ts-ignore: decorator
@inline
function poolStep(state: usize, Hp: i32, features: usize, isFirst: bool): void {
	const bytes = <usize>Hp << 2;
	for (let j: usize = 0; j < bytes; j += 16) {
		const h = v128.load(state + j);
		const f = features + j;
		v128.store(f, h);
		v128.store(f + bytes, isFirst ? h : f32x4.pmax(v128.load(f + bytes), h));
		v128.store(f + 2 * bytes, isFirst ? h : f32x4.add(v128.load(f + 2 * bytes), h));
	}
}

/** The sum becomes the mean, and dense [3][Hp] and its bias [1] make the logit. */
function logit(features: usize, Hp: i32, length: i32, dense: usize, denseBias: f32): f32 {
	const bytes = <usize>Hp << 2;
	const scale = f32x4.splat(1.0 / <f32>length);
	let sum = f32x4.splat(0.0);
	for (let j: usize = 0; j < bytes; j += 16) {
		const f = features + j;
		sum = madd(v128.load(f), v128.load(dense + j), sum);
		sum = madd(v128.load(f + bytes), v128.load(dense + bytes + j), sum);
		const mean = f32x4.mul(v128.load(f + 2 * bytes), scale);
		sum = madd(mean, v128.load(dense + 2 * bytes + j), sum);
	}
	return sum4(sum) + denseBias;
}

/** Where `writeFixed` of ../fixed-point.ts puts what, in bytes from `fixed`; the kernel follows the bias. */
const PER_INPUT_STEP: usize = 0;
const INPUT_ORIGIN: usize = 4;
const INPUT_SCALE: usize = 8;
const STATE_SCALE: usize = 12;
const FIXED_BIAS: usize = 64;

// @ts-ignore: decorator
@inline
function fixedKernel(fixed: usize, panels: i32): usize {
	return fixed + FIXED_BIAS + (<usize>panels << 6);
}

// @ts-ignore: decorator
@inline
function roundEmbedding(fixed: usize, id: i32, embedding: usize, Ep: i32, to: usize): void {
	const x = embedding + <usize>id * (<usize>Ep << 2);
	roundInput(x, Ep, load<f32>(fixed + PER_INPUT_STEP), load<f32>(fixed + INPUT_ORIGIN), to);
}

/** One row.
 *  @param ids     [length], length >= 1
 *  @param scratch CHUNK * (panels * 64 + Ep * 2) + Hp * 42 + 64 bytes
 *  @returns       the logit */
export function classifyOne(
	ids: usize,
	length: i32,
	embedding: usize,
	Ep: i32,
	Hp: i32,
	kernel: usize,
	bias: usize,
	dense: usize,
	denseBias: f32,
	fixed: usize,
	scratch: usize
): f32 {
	const panels = Hp >> 2;
	const K = Ep + Hp;
	const bytes = <usize>Hp << 2;
	let state = scratch;
	let next = state + bytes;
	const cell = next + bytes;
	const features = cell + bytes;
	const gates = features + 3 * bytes;
	const z = gates + 64;
	const zBytes = <usize>panels << 6;
	const whole = z + <usize>CHUNK * zBytes;
	const sums = whole + (bytes >> 1);
	const inputs = sums + zBytes;
	memory.fill(scratch, 0, 3 * bytes);
	for (let start = 0; start < length; start += CHUNK) {
		const steps = min(CHUNK, length - start);
		const chunk = ids + (<usize>start << 2);
		if (fixed) {
			for (let t: usize = 0; t < <usize>steps; t++) {
				roundEmbedding(fixed, load<i32>(chunk + (t << 2)), embedding, Ep, inputs + t * (<usize>Ep << 1));
			}
			const scale = load<f32>(fixed + INPUT_SCALE);
			startGates(steps, panels, fixed + FIXED_BIAS, z);
			addProducts(steps, inputs, Ep, K, panels, fixedKernel(fixed, panels), scale, z);
		} else {
			projectTokens(chunk, steps, embedding, Ep, K, panels, kernel, bias, z);
		}
		for (let t = 0; t < steps; t++) {
			const zt = z + <usize>t * zBytes;
			if (fixed) {
				const scale = load<f32>(fixed + STATE_SCALE);
				roundStates(state, Hp, whole);
				stepOneFixed(
					zt,
					Ep,
					K,
					panels,
					fixedKernel(fixed, panels),
					scale,
					whole,
					next,
					cell,
					sums,
					gates
				);
			} else {
				stepOne(zt, Ep, K, panels, kernel, state, next, cell, gates);
			}
			const swap = state;
			state = next;
			next = swap;
			poolStep(state, Hp, features, start + t === 0);
		}
	}
	return logit(features, Hp, length, dense, denseBias);
}

/** Many rows, longest first, each of its own length: a step takes only the rows that still have a token.
 *  @param ids     all ids, row after row
 *  @param offsets [rows + 1], where each row begins in `ids`
 *  @param logits  [rows], written
 *  @param scratch rows * (K + 10 * Hp) * 4 + 64 bytes */
export function classifyMany(
	rows: i32,
	ids: usize,
	offsets: usize,
	embedding: usize,
	Ep: i32,
	Hp: i32,
	kernel: usize,
	bias: usize,
	dense: usize,
	denseBias: f32,
	fixed: usize,
	logits: usize,
	scratch: usize
): void {
	const panels = Hp >> 2;
	const K = Ep + Hp;
	const bytes = <usize>Hp << 2;
	const xBytes = <usize>Ep << 2;
	const inputStride = <usize>K << 2;
	const states = scratch;
	let cells = states + <usize>rows * bytes;
	let nextCells = cells + <usize>rows * bytes;
	const features = nextCells + <usize>rows * bytes;
	const input = features + 3 * <usize>rows * bytes;
	const gates = input + <usize>rows * inputStride;
	memory.fill(scratch, 0, 2 * <usize>rows * bytes);
	const longest = load<i32>(offsets + 4) - load<i32>(offsets);
	let active = rows;
	for (let t = 0; t < longest; t++) {
		while (rowLength(offsets, active - 1) <= t) active--;
		if (fixed) {
			// The inputs and states of all rows fit where the floats would lie.
			const whole = input + <usize>rows * xBytes;
			for (let r: usize = 0; r < <usize>active; r++) {
				const id = load<i32>(ids + (<usize>(load<i32>(offsets + (r << 2)) + t) << 2));
				roundEmbedding(fixed, id, embedding, Ep, input + r * (xBytes >> 1));
				roundStates(states + r * bytes, Hp, whole + r * (bytes >> 1));
			}
			const weights = fixedKernel(fixed, panels);
			const inputScale = load<f32>(fixed + INPUT_SCALE);
			const stateScale = load<f32>(fixed + STATE_SCALE);
			const z = gates + 64;
			startGates(active, panels, fixed + FIXED_BIAS, z);
			addProducts(active, input, Ep, K, panels, weights, inputScale, z);
			addProducts(active, whole, Hp, K, panels, weights + (<usize>Ep << 5), stateScale, z);
			activateRows(active, z, panels, cells, nextCells, states, gates);
		} else {
			for (let r = 0; r < active; r++) {
				const id = load<i32>(ids + (<usize>(load<i32>(offsets + (<usize>r << 2)) + t) << 2));
				const row = input + <usize>r * inputStride;
				memory.copy(row, embedding + <usize>id * xBytes, xBytes);
				memory.copy(row + xBytes, states + <usize>r * bytes, bytes);
			}
			stepRows(active, input, inputStride, K, panels, kernel, bias, cells, nextCells, states, gates);
		}
		const swap = cells;
		cells = nextCells;
		nextCells = swap;
		for (let r = 0; r < active; r++) {
			poolStep(states + <usize>r * bytes, Hp, features + 3 * <usize>r * bytes, t === 0);
		}
	}
	for (let r = 0; r < rows; r++) {
		const length = rowLength(offsets, r);
		const value = logit(features + 3 * <usize>r * bytes, Hp, length, dense, denseBias);
		store<f32>(logits + (<usize>r << 2), value);
	}
}

// @ts-ignore: decorator
@inline
function rowLength(offsets: usize, row: i32): i32 {
	const at = offsets + (<usize>row << 2);
	return load<i32>(at, 4) - load<i32>(at);
}
