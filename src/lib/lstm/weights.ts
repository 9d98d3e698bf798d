// Model files → float32 weights: reads the standard TF.js LayersModel pair (model.json + weights.bin) without TF.js.
// Every name, shape and byte is checked against the architecture, so an engine never sees a wrong matrix.
import * as v from 'valibot';
import type { Grid, ModelWeights } from '../contract/engine.ts';
import { AppError } from '../contract/errors.ts';
import type { Architecture } from '../contract/manifest.ts';

const finite = v.pipe(v.number(), v.finite());
const affineSchema = v.object({
	dtype: v.picklist(['uint8', 'uint16']),
	scale: finite,
	min: finite
});
const halfSchema = v.object({ dtype: v.literal('float16') });
const entrySchema = v.object({
	name: v.string(),
	shape: v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
	dtype: v.literal('float32'),
	quantization: v.optional(v.variant('dtype', [affineSchema, halfSchema]))
});
/** The one part of model.json that is read here; the topology is for tf.loadLayersModel(). */
const modelJsonSchema = v.object({
	format: v.literal('layers-model'),
	weightsManifest: v.strictTuple([
		v.object({ paths: v.strictTuple([v.string()]), weights: v.array(entrySchema) })
	])
});
type Entry = v.InferOutput<typeof entrySchema>;

const BYTES_PER_VALUE = { float32: 4, float16: 2, uint16: 2, uint8: 1 };

/** Read a standard TF.js model into the weights that an engine takes.
 *  @param modelJson     the parsed model.json; one group of weights in one file
 *  @param weightsBin    the bytes of that file; untouched
 *  @param architecture  from the manifest: E = embedding, H = hidden, V = vocabularySize
 *  @param ngrams        see indexNgrams
 *  @returns             new float32 arrays, shapes as in `LstmWeights`, TF.js gate order i, f, c, o
 *  @throws              model/bad-weights when a name, shape, type, byte length or value is not as expected
 *  @example             with E = 2, H = 3: `lstm/kernel` of shape [2, 12] in uint8 takes 24 bytes and gives 24 floats
 *  @source              decodeWeights in tfjs-core/src/io/io_utils.ts; weights.test.ts holds the two together */
export function readWeights(
	modelJson: unknown,
	weightsBin: ArrayBuffer,
	architecture: Architecture,
	ngrams: readonly Int32Array[] = []
): ModelWeights {
	const entries = parseEntries(modelJson);
	const expectedBytes = entries.reduce((sum, entry) => sum + byteLength(entry), 0);
	if (expectedBytes !== weightsBin.byteLength) {
		throw badWeights(
			`model.json describes ${expectedBytes} bytes of weights, the file has ${weightsBin.byteLength}`
		);
	}

	const decoded = new Map<string, { shape: number[]; values: Float32Array }>();
	const grids = gridsOf(entries);
	let offset = 0;
	for (const entry of entries) {
		if (decoded.has(entry.name)) throw badWeights(`"${entry.name}" stands there twice`);
		const end = offset + byteLength(entry);
		decoded.set(entry.name, { shape: entry.shape, values: decode(entry, weightsBin, offset, end) });
		offset = end;
	}

	const take = (name: string, shape: number[]): Float32Array => {
		const weight = decoded.get(name);
		if (!weight) throw badWeights(`"${name}" is missing`);
		if (weight.shape.join() !== shape.join()) {
			throw badWeights(`"${name}" has shape [${weight.shape}], the manifest asks for [${shape}]`);
		}
		decoded.delete(name);
		return weight.values;
	};
	const { vocabularySize, embedding, hidden, pooling } = architecture;
	const pooledStates = pooling === 'last' ? 1 : 3;
	const weights: ModelWeights = {
		embedding: take('embedding/embeddings', [vocabularySize, embedding]),
		kernel: take('lstm/kernel', [embedding, 4 * hidden]),
		recurrentKernel: take('lstm/recurrent_kernel', [hidden, 4 * hidden]),
		bias: take('lstm/bias', [4 * hidden]),
		denseKernel: take('dense/kernel', [pooledStates * hidden, 1]),
		denseBias: take('dense/bias', [1]),
		...(grids && { grids }),
		...(architecture.ngrams && {
			ngrams: { ngrams, kernel: take('ngrams/kernel', [ngrams.length, 1]), ...architecture.ngrams }
		})
	};
	// A weight that nobody takes means another model: answering without it would be wrong in silence.
	const [unknown] = decoded.keys();
	if (unknown !== undefined) throw badWeights(`"${unknown}" is not part of this architecture`);
	return weights;
}

function parseEntries(modelJson: unknown): Entry[] {
	const result = v.safeParse(modelJsonSchema, modelJson);
	if (result.success) return result.output.weightsManifest[0].weights;
	const [issue] = result.issues;
	throw badWeights(`model.json at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`);
}

/** Where the weights of the steps lie; undefined when one of them is not quantised to whole numbers. */
function gridsOf(entries: readonly Entry[]): ModelWeights['grids'] {
	const gridOf = (name: string): Grid | undefined => {
		const quantization = entries.find((entry) => entry.name === name)?.quantization;
		if (!quantization || quantization.dtype === 'float16' || quantization.scale <= 0) return;
		const { dtype, scale, min } = quantization;
		return { step: scale, origin: min, levels: 256 ** BYTES_PER_VALUE[dtype] - 1 };
	};
	const embedding = gridOf('embedding/embeddings');
	const kernel = gridOf('lstm/kernel');
	const recurrentKernel = gridOf('lstm/recurrent_kernel');
	return embedding && kernel && recurrentKernel && { embedding, kernel, recurrentKernel };
}

function byteLength({ shape, dtype, quantization }: Entry): number {
	const size = shape.reduce((product, side) => product * side, 1);
	return size * BYTES_PER_VALUE[quantization?.dtype ?? dtype];
}

function decode(entry: Entry, bytes: ArrayBuffer, start: number, end: number): Float32Array {
	// A copy, because a typed array cannot begin at any offset that the weights before it leave.
	const own = bytes.slice(start, end);
	const { quantization } = entry;
	const values =
		quantization === undefined
			? new Float32Array(own)
			: quantization.dtype === 'float16'
				? Float32Array.from(new Uint16Array(own), halfToNumber)
				: dequantize(own, quantization);
	if (!isFiniteThroughout(values)) {
		throw badWeights(`"${entry.name}" has a value that is not a finite number`);
	}
	return values;
}

/** A plain loop: `every` calls a function for each of millions, which a first visit waits for. */
function isFiniteThroughout(values: Float32Array): boolean {
	for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) return false;
	return true;
}

/** In float64, then rounded to float32 once, as TF.js does it: the two agree to the last bit. */
function dequantize(
	bytes: ArrayBuffer,
	{ dtype, scale, min }: v.InferOutput<typeof affineSchema>
): Float32Array {
	const steps = dtype === 'uint8' ? new Uint8Array(bytes) : new Uint16Array(bytes);
	const values = new Float32Array(steps.length);
	for (let i = 0; i < steps.length; i++) values[i] = (steps[i] ?? 0) * scale + min;
	return values;
}

/** IEEE 754 binary16: 1 sign bit, 5 exponent bits, 10 fraction bits. 0x3c00 is 1, 0x0001 is 2^-24. */
function halfToNumber(bits: number): number {
	const sign = bits & 0x8000 ? -1 : 1;
	const exponent = (bits >> 10) & 0x1f;
	const fraction = bits & 0x3ff;
	if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
	if (exponent === 0) return sign * fraction * 2 ** -24;
	return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

function badWeights(problem: string): AppError {
	return new AppError('model/bad-weights', `The model's weights cannot be read: ${problem}.`, {
		next: 'Reload the page; if it stays, export the model again with the training tool.'
	});
}
