// Protocol Buffers' wire format, as far as an ONNX file needs it.
// https://protobuf.dev/programming-guides/encoding/

const VARINT = 0;
const LENGTH_DELIMITED = 2;

/** A field that holds a whole number.
 *  @param value  integer, 0 <= value < 2^53
 *  @example      [...numberField(1, 150)] gives [0x08, 0x96, 0x01] */
export function numberField(field: number, value: number): Uint8Array {
	return Uint8Array.from([...varint(field * 8 + VARINT), ...varint(value)]);
}

/** A field that holds a text, bytes, or a message; several of the same number make a list.
 *  @example  [...field(2, 'testing')].slice(0, 3) gives [0x12, 0x07, 0x74] */
export function field(number: number, value: string | Uint8Array): Uint8Array {
	const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
	return message(
		Uint8Array.from([...varint(number * 8 + LENGTH_DELIMITED), ...varint(bytes.length)]),
		bytes
	);
}

/** Fields, one behind the other. */
export function message(...fields: Uint8Array[]): Uint8Array {
	const bytes = new Uint8Array(fields.reduce((sum, { length }) => sum + length, 0));
	let end = 0;
	for (const each of fields) {
		bytes.set(each, end);
		end += each.length;
	}
	return bytes;
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function varint(value: number): number[] {
	const bytes: number[] = [];
	for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
	return [...bytes, value];
}
