import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { SageMakerClient } from '@aws-sdk/client-sagemaker';
import { expect, it } from 'vitest';
import { readIdleEnvironment } from './environment.ts';
import { type IdleOutcome, stopWhenIdle } from './idle.ts';
import { ControlPlane, type FakeEndpoint } from './testing/control-plane.ts';
import { serve } from './testing/local-server.ts';

const NOW = Date.UTC(2026, 0, 2, 12);
const HOUR_AGO = NOW / 1000 - 3600;
const old: FakeEndpoint = { status: 'InService', config: 'any', modified: HOUR_AGO - 60 };
const environment = readIdleEnvironment({
	ENDPOINT_NAME: 'matinee',
	VARIANT_NAME: 'AllTraffic',
	IDLE_MINUTES: '60'
});

async function look(endpoint: FakeEndpoint | undefined, sums: number[]) {
	const plane = new ControlPlane(endpoint);
	const sagemaker = await serve(plane.answer);
	const cloudwatch = await serve(() => ({
		headers: { 'content-type': 'application/x-amz-json-1.0' },
		body: JSON.stringify({ Label: 'Invocations', Datapoints: sums.map((Sum) => ({ Sum })) })
	}));
	const outcome = await stopWhenIdle(
		new SageMakerClient(sagemaker.client),
		new CloudWatchClient(cloudwatch.client),
		environment,
		NOW
	);
	return { outcome, plane, asked: cloudwatch.requests };
}

it.each<[string, FakeEndpoint | undefined, number[], IdleOutcome]>([
	['there is none', undefined, [], 'missing'],
	['it is being made', { ...old, status: 'Creating' }, [], 'changing'],
	['it failed', { ...old, status: 'Failed' }, [], 'changing'],
	['it is younger than the wait', { ...old, modified: HOUR_AGO + 60 }, [], 'young'],
	['it was called', old, [0, 3, 0], 'busy']
])('leaves the endpoint when %s', async (_, endpoint, sums, outcome) => {
	const looked = await look(endpoint, sums);
	expect(looked.outcome).toBe(outcome);
	expect(looked.plane.calls).toEqual([]);
});

it.each([
	['was not counted at all', []],
	['was counted as zero', [0, 0]]
])('deletes the endpoint when its use %s', async (_, sums) => {
	const { outcome, plane, asked } = await look(old, sums);
	expect(outcome).toBe('deleted');
	expect(plane.calls).toEqual(['DeleteEndpoint']);
	expect(asked).toHaveLength(1);
	expect(asked[0]?.headers['x-amz-target']).toMatch(/GetMetricStatistics$/);
	expect(JSON.parse(asked[0]?.body.toString() ?? '')).toMatchObject({
		Namespace: 'AWS/SageMaker',
		MetricName: 'Invocations',
		Dimensions: [
			{ Name: 'EndpointName', Value: 'matinee' },
			{ Name: 'VariantName', Value: 'AllTraffic' }
		],
		StartTime: HOUR_AGO,
		EndTime: NOW / 1000
	});
});

it.each([
	['ENDPOINT_NAME', 'a/b'],
	['VARIANT_NAME', ''],
	['IDLE_MINUTES', 'soon']
])('refuses to run with %s set to %j', (name, value) => {
	const all = { ENDPOINT_NAME: 'matinee', VARIANT_NAME: 'AllTraffic', IDLE_MINUTES: '60' };
	expect(() => readIdleEnvironment({ ...all, [name]: value })).toThrow(
		expect.objectContaining({
			code: 'cloud/bad-environment',
			message: expect.stringContaining(name)
		})
	);
});
