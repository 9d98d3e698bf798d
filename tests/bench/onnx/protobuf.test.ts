import { expect, it } from 'vitest';
import { field, message, numberField } from './protobuf.ts';

// The examples of https://protobuf.dev/programming-guides/encoding/.
it.each([
	['a small number', numberField(1, 1), [0x08, 0x01]],
	['a number of two bytes', numberField(1, 150), [0x08, 0x96, 0x01]],
	['a number beyond 32 bits', numberField(1, 2 ** 35), [0x08, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01]],
	['a field number of two bytes', numberField(20, 1), [0xa0, 0x01, 0x01]],
	['a text', field(2, 'testing'), [0x12, 0x07, 0x74, 0x65, 0x73, 0x74, 0x69, 0x6e, 0x67]],
	['a message', field(3, numberField(1, 150)), [0x1a, 0x03, 0x08, 0x96, 0x01]],
	['fields in their order', message(numberField(1, 1), field(2, '')), [0x08, 0x01, 0x12, 0x00]]
])('writes %s', (_, bytes, expected) => {
	expect([...bytes]).toEqual(expected);
});
