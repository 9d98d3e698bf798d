// How much of the processor's own speed the kernels reach with float32 weights, as in training: GFLOP/s on one core, each
// beside the peak loop of the same build; and what holds one review back from it. Runs alike in Node and in a browser's worker.
// Only the products of real sizes count: padding, gates and pooling are work without credit.
import * as v from 'valibot';
import { createWasmEngine } from '../../src/lib/lstm/wasm-engine.ts';
import type { WasmVariant } from '../../src/lib/lstm/wasm-variant.ts';
import { createRandom } from '../../training/src/random.ts';
import { randomIds, randomWeights } from '../helpers/random-weights.ts';
import { interleave, type Contender, type Effort } from './interleave.ts';
import { createLoops, PEAK_FLOPS } from './loops.ts';
import { spreadOf, spreadOfRatios, spreadSchema } from './statistics.ts';
import { MATINEE, SEED } from './workload.ts';

/** One review at the token limit, and half a batch of training: reviews of like length, the longest first. */
const LONGEST = 500;
export const ONE_REVIEW = 'inference, batch 1';
export const SHARD_ROWS = 32;
export const SHARD_TOKENS = { least: 205, most: 225 };

const BYTES = Float32Array.BYTES_PER_ELEMENT;
/** What one review reads in every step, and no step can keep: the recurrent weights. The other fits any first-level cache. */
const RECURRENT_BYTES = 4 * MATINEE.hidden * MATINEE.hidden * BYTES;
const FIRST_LEVEL_BYTES = 16 * 1024;

const workSchema = v.strictObject({
	work: v.string(),
	gigaflops: spreadSchema,
	/** Of the peak loop in the same round. */
	shareOfPeak: spreadSchema
});
const variantSchema = v.picklist(['relaxed-simd', 'simd']);
export const throughputSchema = v.strictObject({
	variant: variantSchema satisfies v.GenericSchema<WasmVariant>,
	works: v.array(workSchema),
	/** Of one review: the projection of its inputs uses each weight for many steps, the recurrence for one alone. */
	roofline: v.strictObject({
		/** With the projection at the speed of the peak loop and the recurrence at that of the stream of its weights. */
		attainableGigaflops: spreadSchema,
		/** Of what is attainable, in the same round. */
		shareReached: spreadSchema,
		/** The same, with the gates' own time, measured alone, added to what must be waited for. */
		shareWithGates: spreadSchema
	})
});
export type Throughput = v.InferOutput<typeof throughputSchema>;

export interface ThroughputModules {
	/** The app's kernel, and the loops of peak.as.ts, of one build. */
	kernel: WebAssembly.Module;
	loops: WebAssembly.Module;
}

export interface Work extends Contender {
	/** Floating-point operations of one call. */
	flops: number;
}

/** @param more  works that only Node can do */
export async function measureThroughput(
	variant: WasmVariant,
	modules: ThroughputModules,
	effort: Effort,
	more: readonly Work[] = []
): Promise<Throughput> {
	const loops = await createLoops(modules.loops);
	const stream = (bytes: number): Work => ({
		name: `reading ${String(bytes / 1024)} KiB over and over`,
		...loops.stream(bytes)
	});
	const peak: Work = { name: 'peak loop, registers only', flops: PEAK_FLOPS, run: loops.peak };
	const weights = stream(RECURRENT_BYTES);
	const [one, many] = inference(variant, modules.kernel);
	const gates = { name: 'gates', run: () => loops.activate(LONGEST, MATINEE.hidden) };
	const works = [peak, stream(FIRST_LEVEL_BYTES), weights, one, many, ...more];
	const times = await interleave([...works, gates], effort);
	const timesOf = ({ name }: Contender) => times.get(name) ?? [];
	const ratesOf = (work: Work) => timesOf(work).map((callMs) => work.flops / callMs / 1e6);

	const peaks = ratesOf(peak);
	const reads = ratesOf(weights);
	const { projection, recurrence } = stepFlops();
	const attainableMs = peaks.map(
		(peakRate, round) =>
			(LONGEST * (projection / peakRate + recurrence / (reads[round] ?? NaN))) / 1e6
	);
	const withGatesMs = attainableMs.map((ms, round) => ms + (timesOf(gates)[round] ?? NaN));
	return {
		variant,
		works: works.map((work) => ({
			work: work.name,
			gigaflops: spreadOf(ratesOf(work)),
			shareOfPeak: spreadOfRatios(ratesOf(work), peaks)
		})),
		roofline: {
			attainableGigaflops: spreadOf(attainableMs.map((ms) => one.flops / ms / 1e6)),
			shareReached: spreadOfRatios(attainableMs, timesOf(one)),
			shareWithGates: spreadOfRatios(withGatesMs, timesOf(one))
		}
	};
}

function inference(variant: WasmVariant, module: WebAssembly.Module): [one: Work, many: Work] {
	const weights = randomWeights(MATINEE, SEED);
	const engine = createWasmEngine({ module, variant, architecture: MATINEE, weights });
	const work = (name: string, batch: Int32Array[]): Work => ({
		name,
		flops: forwardFlops(batch),
		run: () => engine.forward(batch)
	});
	return [
		work(ONE_REVIEW, [randomIds(LONGEST, MATINEE.vocabularySize, SEED + 1)]),
		work(`inference, batch ${String(SHARD_ROWS)}`, randomShard())
	];
}

export function randomShard(): Int32Array[] {
	const random = createRandom(SEED + 1);
	const { least, most } = SHARD_TOKENS;
	return Array.from({ length: SHARD_ROWS }, (_, row) =>
		randomIds(least + random.integer(most - least + 1), MATINEE.vocabularySize, row)
	).sort((a, b) => b.length - a.length);
}

/** Backward is two such products. */
export function forwardFlops(batch: readonly Int32Array[]): number {
	const tokens = batch.reduce((sum, ids) => sum + ids.length, 0);
	const { projection, recurrence } = stepFlops();
	return tokens * (projection + recurrence);
}

/** Each token meets both kernels of 4 gates once, a multiplication and an addition each. */
function stepFlops(): { projection: number; recurrence: number } {
	const { embedding, hidden } = MATINEE;
	return { projection: 8 * hidden * embedding, recurrence: 8 * hidden * hidden };
}
