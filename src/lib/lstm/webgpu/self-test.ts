// What a device must get right before its answers are shown to anybody: drivers differ, and a wrong one says nothing.
import type { LstmWeights } from '../../contract/engine.ts';
import { AppError } from '../../contract/errors.ts';
import type { Architecture } from '../../contract/manifest.ts';
import { sigmoid } from '../formulas.ts';
import { forwardReference } from '../specification.ts';
import { planPieces } from './pieces.ts';
import type { LstmOnDevice } from './tfjs/lstm-on-device.ts';

/** Largest absolute difference of a probability from the specification's. */
const TOLERANCE = 1e-5;
/** The shortest there is, an even one, and an odd one; few, because the specification is slow. */
const LENGTHS = [1, 2, 7];

/** Run a few sequences on the device, and compare with the specification. This also compiles the shaders.
 *  @throws  lstm/self-test-failed, and what the device throws */
export async function testDevice(
	device: LstmOnDevice,
	architecture: Architecture,
	weights: LstmWeights
): Promise<void> {
	// Spread over the vocabulary by a prime, so that a device that reads the wrong row is found out.
	const sequences = LENGTHS.map((length) =>
		Int32Array.from({ length }, (_, t) => ((t + length) * 7919) % architecture.vocabularySize)
	);
	const expect = (logit: number | undefined, ids: Int32Array): void => {
		const actual = sigmoid(logit ?? NaN);
		const expected = forwardReference(architecture, weights, ids);
		if (Math.abs(actual - expected) <= TOLERANCE) return;
		throw new AppError(
			'lstm/self-test-failed',
			`The graphics device computed ${String(actual)} where ${expected} is right.`,
			{ next: 'Use the WebAssembly engine.' }
		);
	};
	for (const piece of planPieces(sequences, device.limits)) {
		const actual = await device.run(piece, false);
		piece.order.forEach((row, i) => expect(actual[i], sequences[row] ?? new Int32Array()));
	}
	const longest = sequences.at(-1) ?? new Int32Array();
	for (const piece of planPieces([longest], device.limits)) {
		const actual = await device.run(piece, true);
		longest.forEach((_, t) => expect(actual[t], longest.subarray(0, t + 1)));
	}
}
