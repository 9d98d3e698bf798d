import { expect, it } from 'vitest';
import { randomIds, randomWeights } from '../../../tests/helpers/random-weights.ts';
import { architectureOf } from '../../../tests/helpers/sizes.ts';
import type { Engine } from '../../../src/lib/contract/engine.ts';
import {
	areaOf,
	deletionCurve,
	integratedGradients,
	leaveOneOut,
	SHARES,
	takeOut,
	traceSteps
} from './attribution.ts';
import { createInferenceEngine } from './evaluate.ts';

/** Every 9 speaks for "positive", every other token for nothing. */
const counting: Engine = {
	name: 'counting',
	forward: (batch) =>
		Promise.resolve(
			Float32Array.from(batch, (ids) => 0.5 + 0.04 * ids.filter((id) => id === 9).length)
		),
	dispose: () => undefined
};

it('takes the words that spoke most for the answer, and never all of them', () => {
	const ids = Int32Array.of(1, 2, 3, 4);
	const contributions = Float32Array.of(0.5, -2, 0.1, 1);
	expect([...takeOut(ids, contributions, true, 0.5)]).toEqual([2, 3]);
	expect([...takeOut(ids, contributions, false, 0.01)]).toEqual([1, 3, 4]);
	expect([...takeOut(ids, contributions, true, 1)]).toEqual([2]);
	expect([...takeOut(Int32Array.of(7), Float32Array.of(1), true, 0.5)]).toEqual([7]);
});

it('a flat curve is as high as its values, but for the way up', () => {
	expect(areaOf(SHARES.map(() => 0.6))).toBeCloseTo(0.6 * (1 - SHARES[0] / 2 / 0.5));
	expect(areaOf(SHARES.map((share) => share))).toBeCloseTo(0.25);
});

it('a method that knows the words that count makes the answer fall, one that does not leaves it', async () => {
	const review = Int32Array.from({ length: 100 }, (_, t) => (t % 10 === 0 ? 9 : 1));
	const knowing = await deletionCurve(counting, [review], (ids) =>
		Promise.resolve(Float32Array.from(ids, (id) => (id === 9 ? 1 : 0)))
	);
	const ignorant = await deletionCurve(counting, [review], (ids) =>
		Promise.resolve(Float32Array.from(ids, (id) => (id === 9 ? 0 : 1)))
	);
	const expected = SHARES.map((share) => 0.04 * Math.min(10, Math.ceil(share * 100)));
	knowing.curve.forEach((fall, i) => expect(fall).toBeCloseTo(expected[i] ?? NaN, 5));
	ignorant.curve.forEach((fall) => expect(fall).toBeCloseTo(0, 5));
	expect(knowing.areas[0]).toBeCloseTo(areaOf(knowing.curve), 5);
});

it('leaving a word out costs what it added', async () => {
	const contributions = await leaveOneOut(counting)(Int32Array.of(9, 1, 9));
	const logit = (p: number) => Math.log(p / (1 - p));
	expect(contributions[0]).toBeCloseTo(logit(0.58) - logit(0.54), 4);
	expect(contributions[1]).toBeCloseTo(0, 5);
});

it('the steps of the trace and integrated gradients add up to what they promise', async () => {
	const size = architectureOf(8, 12, 'last-max-mean');
	const engine = await createInferenceEngine(size, randomWeights(size, 6));
	const ids = randomIds(17, size.vocabularySize, 3);
	const sum = (values: Float32Array) => values.reduce((a, b) => a + b, 0);
	const { logit, baselineLogit } = await engine.attribute(ids);
	expect(sum(await traceSteps(engine)(ids))).toBeCloseTo(logit, 2);
	const gradients = await integratedGradients(engine, 'neutral', 32)(ids);
	expect(sum(gradients)).toBeCloseTo(logit - baselineLogit, 2);
	engine.dispose();
});
