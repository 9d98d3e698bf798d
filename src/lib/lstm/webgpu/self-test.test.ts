// The self-test against devices that compute on the processor: one that is right, and some that are not.
import { expect, it } from 'vitest';
import { randomWeights } from '../../../../tests/helpers/random-weights.ts';
import type { Architecture } from '../../contract/manifest.ts';
import { forwardReference } from '../specification.ts';
import type { Piece } from './pieces.ts';
import { testDevice } from './self-test.ts';
import type { LstmOnDevice } from './tfjs/lstm-on-device.ts';

const architecture: Architecture = {
	vocabularySize: 50,
	embedding: 3,
	hidden: 5,
	pooling: 'last-max-mean'
};
const weights = randomWeights(architecture, 1);

function device(spoil: (values: Float32Array, isTrace: boolean) => void): LstmOnDevice {
	return {
		limits: { targetSteps: 100, maxSteps: 100, maxRows: 100 },
		close: () => undefined,
		async run({ ids, offsets, rows, steps }: Piece, isTrace) {
			const read = (start: number, end: number): number => {
				const probability = forwardReference(architecture, weights, ids.subarray(start, end));
				return Math.log(probability / (1 - probability));
			};
			const values = isTrace
				? Float32Array.from({ length: steps }, (_, t) => read(0, t + 1))
				: Float32Array.from({ length: rows }, (_, r) => read(offsets[r] ?? 0, offsets[r + 1] ?? 0));
			spoil(values, isTrace);
			return values;
		}
	};
}

it('accepts a device that computes what the specification says', async () => {
	const right = device(() => undefined);
	await expect(testDevice(right, architecture, weights)).resolves.toBeUndefined();
});

it.each<[string, (values: Float32Array, isTrace: boolean) => void]>([
	['returns old memory', (values) => values.fill(0)],
	['gives NaN', (values) => values.fill(NaN)],
	['mixes rows up', (values) => values.reverse()],
	['is a little wrong in one row', (values) => (values[1] = (values[1] ?? 0) + 3e-4)],
	['is wrong in the trace alone', (values, isTrace) => isTrace && values.fill(-0.5, 3, 4)]
])('finds out a device that %s', async (_, spoil) => {
	await expect(testDevice(device(spoil), architecture, weights)).rejects.toMatchObject({
		code: 'lstm/self-test-failed'
	});
});
