// Rows of a comparison, made up for tests.
import type { CloudPrediction } from '../../src/lib/contract/cloud-prediction.ts';
import type { ComparisonRow } from '../../src/lib/contract/comparison.ts';
import type { Prediction } from '../../src/lib/contract/prediction.ts';

export function predict(probability: number, durationMs = 2): Prediction {
	return {
		label: probability >= 0.5 ? 'positive' : 'negative',
		probability,
		engine: 'wasm-simd',
		durationMs,
		tokenCount: 3,
		cutCount: 0,
		unknownCount: 0
	};
}

/** @param credentialsMs  0 when nobody had to sign in */
export function predictInCloud(
	probability: number,
	{ id = 'request', durationMs = 60, credentialsMs = 0 } = {}
): CloudPrediction {
	const modelMs = 5;
	const times = { credentialsMs, networkMs: durationMs - credentialsMs - modelMs, modelMs };
	return { ...predict(probability, durationMs), engine: 'sagemaker', id, modelId: 'tiny', times };
}

/** @param local  probability of this device's answer; undefined for none */
export function pair(number: number, local?: number, cloud?: number): ComparisonRow {
	return {
		id: `id ${number}`,
		number,
		text: `Review ${number}`,
		...(local !== undefined && { local: predict(local) }),
		...(cloud !== undefined && { cloud: predictInCloud(cloud, { id: `id ${number}` }) })
	};
}
