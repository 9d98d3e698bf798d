import { describe, expect, it } from 'vitest';
import { fakeCloudConfig } from '../../../tests/helpers/fake-cloud.ts';
import type { Prediction } from '../contract/prediction.ts';
import { describeAgreement, describeCloudTime, describeStage } from './cloud-wording.ts';
import { describeCloud, describePrivacy } from './privacy-wording.ts';

function predict(probability: number): Prediction {
	return {
		label: probability >= 0.5 ? 'positive' : 'negative',
		probability,
		engine: 'x',
		durationMs: 1,
		tokenCount: 1,
		cutCount: 0,
		unknownCount: 0
	};
}

it.each([
	[undefined, 'Amazon SageMaker in eu-central-1'],
	['https://abc.execute-api.eu-central-1.amazonaws.com', 'Amazon SageMaker in eu-central-1'],
	['http://127.0.0.1:4000', 'the stand-in for AWS on this computer']
])('a cloud at %s is %s', (apiUrl, words) => {
	const { region, identityPoolId, endpointName } = fakeCloudConfig;
	const config = { formatVersion: 1, region, identityPoolId, endpointName } as const;
	expect(
		describeCloud({
			...config,
			mode: 'direct',
			hosting: 'serverless',
			...(apiUrl !== undefined && { apiUrl })
		})
	).toBe(words);
});

describe('what leaves the device', () => {
	it('is nothing while the cloud is off or away', () => {
		expect(describePrivacy({ status: 'off' })).toContain('Nothing you write leaves this device');
		for (const status of ['looking', 'absent'] as const)
			expect(describePrivacy({ status })).toContain('nothing leaves this device');
	});

	it('is what is sent while it is on', () => {
		const words = describePrivacy({ status: 'ready', config: fakeCloudConfig });
		expect(words).toContain('each review that you send goes to the stand-in for AWS');
		expect(words).toContain('What you only type stays on this device.');
	});
});

it('only a serverless endpoint is taken to wake up when it is slow', () => {
	expect(describeStage('slow', 'serverless')).toContain('waking up');
	expect(describeStage('slow', 'real-time')).not.toContain('waking up');
	expect(describeStage('waking', 'real-time')).toContain('The endpoint is waking up.');
});

it.each([
	[0.9, 0.92, 'Both say positive, 2.0 points apart.'],
	[0.1, 0.1, 'Both say negative, less than 0.1 points apart.'],
	[0.38, 0.63, 'They disagree: this device says negative, the cloud positive, 25.0 points apart.']
])('%s here and %s there: %s', (local, cloud, words) => {
	expect(describeAgreement(predict(local), predict(cloud))).toBe(words);
});

it.each([
	[0.49, 0.51, 'Neither is sure, 2.0 points apart.'],
	[0.39, 0.41, 'This device says negative, the cloud is not sure, 2.0 points apart.']
])('answers of %s and %s near an even chance are no disagreement', (local, cloud, words) => {
	expect(describeAgreement(predict(local), predict(cloud))).toBe(words);
});

it.each([
	[150, '212\u00a0ms: signing in 150\u00a0ms, network 51\u00a0ms, model 11\u00a0ms'],
	[0, '212\u00a0ms: network 51\u00a0ms, model 11\u00a0ms']
])('time with %s ms of signing in reads "%s"', (credentialsMs, words) => {
	const times = { credentialsMs, networkMs: 51, modelMs: 11 };
	expect(
		describeCloudTime({ ...predict(0.9), durationMs: 212, id: 'x', modelId: 'tiny', times })
	).toBe(words);
});
