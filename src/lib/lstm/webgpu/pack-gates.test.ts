import { expect, it } from 'vitest';
import { packGates } from './pack-gates.ts';

it('puts the four gates of a unit side by side', () => {
	// Two units: i i f f g g o o.
	const rows = [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 16, 17, 18];
	const packed = [1, 3, 5, 7, 2, 4, 6, 8, 11, 13, 15, 17, 12, 14, 16, 18];
	expect([...packGates(Float32Array.from(rows), 2)]).toEqual(packed);
});

it('fills the rows up with zeros', () => {
	const packed = packGates(Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8), 1, 4);
	expect([...packed]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 0, 0, 0, 0, 0]);
});
