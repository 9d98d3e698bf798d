// The WebAssembly engine: packs the weights into the kernel's memory once, then answers each batch with one call.
import type {
	AttributeOptions,
	Attribution,
	ExplainingEngine,
	ModelWeights
} from '../contract/engine.ts';
import { AppError } from '../contract/errors.ts';
import type { Architecture } from '../contract/manifest.ts';
import type { Attributor, Path } from './attribution.ts';
import { checkIds } from './check-ids.ts';
import type { GradientExports } from './gradient-kernel.ts';
import { fixedBytes, toFixedPoint, writeFixed } from './fixed-point.ts';
import { layOut, pack, roundUp } from './layout.ts';
import { createNgrams, toProbability } from './ngrams.ts';
import type { WasmVariant } from './wasm-variant.ts';

const PAGE_BYTES = 65_536;
/** Bytes at the start of the memory that AssemblyScript keeps for itself. */
const RESERVED_BYTES = 1024;
/** Rows a call takes at most: enough to use the kernel's pairs, little enough to stay in the second-level cache. */
const MAX_ROWS = 32;

/** Where the model lies in the memory, and its padded sizes: what every call of the kernel begins to work from. */
type ModelArguments = [
	embedding: number,
	Ep: number,
	Hp: number,
	kernel: number,
	bias: number,
	dense: number,
	denseBias: number,
	fixed: number
];

/** The exports of kernels/inference.as.ts; pointers are byte offsets into the memory. */
interface InferenceKernel extends GradientExports {
	classifyOne(...args: [ids: number, length: number, ...ModelArguments, scratch: number]): number;
	classifyMany(
		...args: [
			rows: number,
			ids: number,
			offsets: number,
			...ModelArguments,
			logits: number,
			scratch: number
		]
	): void;
}

export interface WasmEngineOptions {
	/** generated/lstm.<variant>.wasm, compiled */
	module: WebAssembly.Module;
	variant: WasmVariant;
	architecture: Architecture;
	weights: ModelWeights;
}

export interface WasmEngine extends ExplainingEngine {
	/** @param options  another path is for measurements only */
	attribute(ids: Int32Array, options?: AttributeOptions & { path?: Path }): Promise<Attribution>;
}

/** @returns an engine that owns its memory until `dispose` */
export function createWasmEngine({
	module,
	variant,
	architecture,
	weights
}: WasmEngineOptions): WasmEngine {
	const layout = layOut(architecture);
	const { Ep, Hp, K, panels } = layout;
	const parameters = RESERVED_BYTES;
	const end = parameters + layout.length * 4;
	const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE_BYTES) });
	const kernel = instantiate(module, memory);
	const block = new Float32Array(memory.buffer, parameters, layout.length);
	pack(architecture, weights, block);
	const fixed = toFixedPoint(architecture, weights, block);
	const fixedAt = alignToLine(end);
	const batch = alignToLine(fixedAt + (fixed ? fixedBytes(fixed) : 0));
	reserve(0);
	if (fixed) writeFixed(fixed, memory.buffer, fixedAt);
	const pointer = (start: number): number => parameters + start * 4;
	const model: ModelArguments = [
		pointer(layout.embedding),
		Ep,
		Hp,
		pointer(layout.kernel),
		pointer(layout.bias),
		pointer(layout.dense),
		weights.denseBias[0] ?? NaN,
		fixed ? fixedAt : 0
	];
	const ngrams = weights.ngrams && createNgrams(weights.ngrams);
	let isDisposed = false;
	let attributor: Attributor | undefined;

	/** Make room behind the weights; growing moves the buffer, so views are taken afterwards. */
	function reserve(bytes: number): void {
		const missing = batch + bytes - memory.buffer.byteLength;
		if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
	}

	/** Loaded when there is an answer to explain, so that the answer does not wait for it. */
	async function openAttributor(): Promise<Attributor> {
		const { createAttributor } = await import('./attribution.ts');
		attributor ??= createAttributor({
			exports: kernel,
			memory,
			layout,
			parameters,
			scratch: batch,
			reserve,
			vocabularySize: architecture.vocabularySize,
			ngrams
		});
		return attributor;
	}

	function check(sequences: readonly Int32Array[]): void {
		if (isDisposed) {
			throw new AppError('lstm/disposed', 'This engine was shut down.', {
				next: 'Load the model again.'
			});
		}
		for (const ids of sequences) checkIds(ids, architecture.vocabularySize);
	}

	function forwardOne(ids: Int32Array): number {
		const scratch = alignToLine(batch + ids.length * 4);
		// See classifyOne.
		reserve(scratch - batch + 16 * (panels * 64 + Ep * 2) + Hp * 42 + 64);
		new Int32Array(memory.buffer, batch, ids.length).set(ids);
		return kernel.classifyOne(batch, ids.length, ...model, scratch);
	}

	/** @param rows  longest first, at most MAX_ROWS */
	function forwardMany(rows: readonly Int32Array[]): Float32Array {
		const tokens = rows.reduce((sum, ids) => sum + ids.length, 0);
		const offsets = alignToLine(batch + tokens * 4);
		const logits = alignToLine(offsets + (rows.length + 1) * 4);
		const scratch = alignToLine(logits + rows.length * 4);
		reserve(scratch - batch + rows.length * (K + 10 * Hp) * 4 + 64);
		const idsView = new Int32Array(memory.buffer, batch, tokens);
		const offsetsView = new Int32Array(memory.buffer, offsets, rows.length + 1);
		let end = 0;
		rows.forEach((ids, row) => {
			idsView.set(ids, end);
			end += ids.length;
			offsetsView[row + 1] = end;
		});
		offsetsView[0] = 0;
		kernel.classifyMany(rows.length, batch, offsets, ...model, logits, scratch);
		return new Float32Array(memory.buffer, logits, rows.length);
	}

	return {
		name: `wasm-${variant}`,
		// Asynchronous only because WebGPU is; this engine has answered when it returns.
		async forward(sequences) {
			check(sequences);
			const probabilities = new Float32Array(sequences.length);
			const [first] = sequences;
			if (sequences.length === 1 && first) {
				probabilities[0] = toProbability(ngrams, first, forwardOne(first));
				return probabilities;
			}
			const order = sequences.map((ids, row) => ({ ids, row }));
			order.sort((a, b) => b.ids.length - a.ids.length);
			for (let start = 0; start < order.length; start += MAX_ROWS) {
				const piece = order.slice(start, start + MAX_ROWS);
				const logits = forwardMany(piece.map(({ ids }) => ids));
				piece.forEach(
					({ ids, row }, i) => (probabilities[row] = toProbability(ngrams, ids, logits[i] ?? NaN))
				);
			}
			return probabilities;
		},
		async trace(ids) {
			check([ids]);
			return (await openAttributor()).trace(ids);
		},
		async attribute(ids, { breathe = () => undefined, path } = {}) {
			check([ids]);
			return (await openAttributor()).attribute(ids, breathe, path);
		},
		dispose() {
			isDisposed = true;
		}
	};
}

function instantiate(module: WebAssembly.Module, memory: WebAssembly.Memory): InferenceKernel {
	const { exports } = new WebAssembly.Instance(module, { env: { memory } });
	return exports as unknown as InferenceKernel;
}

/** Up to the next cache line. */
function alignToLine(bytes: number): number {
	return roundUp(bytes, 64);
}
