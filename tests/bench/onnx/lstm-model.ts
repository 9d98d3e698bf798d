// The model as an ONNX file: Gather → LSTM → pooling → Gemm → Sigmoid. Nothing here computes anything; the bench holds
// what onnxruntime makes of it against our engine before it measures.
//
//   ids [tokens, rows] int32 → probabilities [rows, 1]
//
// ONNX has the gates in the order i, o, f, c (ours: i, f, g, o) and the kernels transposed, one row for each gate and unit.
// https://onnx.ai/onnx/operators/onnx__LSTM.html, https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
import type { LstmWeights } from '../../../src/lib/contract/engine.ts';
import type { Architecture } from '../../../src/lib/contract/manifest.ts';
import { field, message, numberField } from './protobuf.ts';

export const IDS = 'ids';
export const PROBABILITIES = 'probabilities';

const IR_VERSION = 8;
/** The last one whose ReduceMax and ReduceMean name their axes by an attribute. */
const OPSET = 17;
/** TensorProto.DataType and AttributeProto.AttributeType. */
const TYPES = { float: 1, int32: 6, int64: 7 };
const INT = 2;
const INTS = 7;
/** Where each of ONNX' gates stands among ours. */
const GATES = [0, 3, 1, 2];

/** @returns a whole file */
export function buildOnnxModel(
	{ vocabularySize: V, embedding: E, hidden: H, pooling }: Architecture,
	weights: LstmWeights
): Uint8Array {
	const states = pooling === 'last' ? ['last'] : ['last', 'max', 'mean'];
	const isPooled = states.length > 1;
	const graph = message(
		...[
			node('Gather', ['embedding', IDS], ['x']), // [T, B, E]
			node('LSTM', ['x', 'W', 'R', 'B'], [isPooled ? 'y' : '', 'h'], { hidden_size: H }), // [T, 1, B, H], [1, B, H]
			node('Squeeze', ['h', 'first'], ['last']), // [B, H]
			...(isPooled
				? [
						node('Squeeze', ['y', 'second'], ['states']), // [T, B, H]
						node('ReduceMax', ['states'], ['max'], { axes: [0], keepdims: 0 }),
						node('ReduceMean', ['states'], ['mean'], { axes: [0], keepdims: 0 })
					]
				: []),
			node('Concat', states, ['features'], { axis: 1 }), // [B, H or 3H]
			node('Gemm', ['features', 'denseKernel', 'denseBias'], ['logits']),
			node('Sigmoid', ['logits'], [PROBABILITIES])
		].map((each) => field(1, each)),
		field(2, 'matinee'),
		...[
			floats('embedding', [V, E], weights.embedding),
			floats('W', [1, 4 * H, E], transposeGates(weights.kernel, H)),
			floats('R', [1, 4 * H, H], transposeGates(weights.recurrentKernel, H)),
			// One bias of the inputs and one of the state; the model has the first alone.
			floats(
				'B',
				[1, 8 * H],
				Float32Array.of(...transposeGates(weights.bias, H), ...new Float32Array(4 * H))
			),
			floats('denseKernel', [states.length * H, 1], weights.denseKernel),
			floats('denseBias', [1], weights.denseBias),
			tensor('first', [1], TYPES.int64, BigInt64Array.of(0n)),
			...(isPooled ? [tensor('second', [1], TYPES.int64, BigInt64Array.of(1n))] : [])
		].map((each) => field(5, each)),
		field(11, value(IDS, TYPES.int32, ['tokens', 'rows'])),
		field(12, value(PROBABILITIES, TYPES.float, ['rows', 'one']))
	);
	return message(
		numberField(1, IR_VERSION),
		field(7, graph),
		field(8, message(field(1, ''), numberField(2, OPSET)))
	);
}

function node(
	type: string,
	inputs: string[],
	outputs: string[],
	attributes: Record<string, number | number[]> = {}
): Uint8Array {
	return message(
		...inputs.map((name) => field(1, name)),
		...outputs.map((name) => field(2, name)),
		field(4, type),
		...Object.entries(attributes).map(([name, is]) =>
			field(
				5,
				Array.isArray(is)
					? message(
							field(1, name),
							...is.map((each) => numberField(8, each)),
							numberField(20, INTS)
						)
					: message(field(1, name), numberField(3, is), numberField(20, INT))
			)
		)
	);
}

function floats(name: string, shape: number[], values: Float32Array): Uint8Array {
	return tensor(name, shape, TYPES.float, values);
}

/** ONNX stores numbers in little-endian order, as every machine that runs this does. */
function tensor(
	name: string,
	shape: number[],
	type: number,
	{ buffer, byteOffset, byteLength }: Float32Array | BigInt64Array
): Uint8Array {
	return message(
		...shape.map((size) => numberField(1, size)),
		numberField(2, type),
		field(8, name),
		field(9, new Uint8Array(buffer, byteOffset, byteLength))
	);
}

/** An input or output, its sizes named because any will do. */
function value(name: string, type: number, sizes: string[]): Uint8Array {
	const shape = message(...sizes.map((size) => field(1, field(2, size))));
	const tensorType = message(numberField(1, type), field(2, shape));
	return message(field(1, name), field(2, field(1, tensorType)));
}

/** Turn [rows, 4 * hidden] with our order of gates into [4 * hidden, rows] with that of ONNX. */
function transposeGates(matrix: Float32Array, hidden: number): Float32Array {
	const columns = 4 * hidden;
	const rows = matrix.length / columns;
	const result = new Float32Array(matrix.length);
	GATES.forEach((gate, place) => {
		for (let unit = 0; unit < hidden; unit++) {
			for (let row = 0; row < rows; row++) {
				const to = (place * hidden + unit) * rows + row;
				result[to] = matrix[row * columns + gate * hidden + unit] ?? NaN;
			}
		}
	});
	return result;
}
