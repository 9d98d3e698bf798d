import { SageMakerClient } from '@aws-sdk/client-sagemaker';
import { expect, it } from 'vitest';
import { startEndpoint, stopEndpoint, waitUntilStarted } from './endpoint-control.ts';
import { onEvent } from './lifecycle.ts';
import { start } from './start.ts';
import { ControlPlane, type FakeEndpoint } from './testing/control-plane.ts';
import { serve } from './testing/local-server.ts';

/** Seconds. */
const wait = { maxWaitTime: 5, minDelay: 0.01, maxDelay: 0.02 };

async function connect(endpoint?: FakeEndpoint) {
	const plane = new ControlPlane(endpoint);
	const { client } = await serve(plane.answer);
	return { plane, client: new SageMakerClient(client) };
}

it.each<[string, FakeEndpoint | undefined, string, string[]]>([
	['makes what is not there', undefined, 'created', ['CreateEndpoint new']],
	['leaves what is as it should be', { status: 'InService', config: 'new' }, 'unchanged', []],
	['leaves what is on the way', { status: 'Creating', config: 'new' }, 'unchanged', []],
	['brings up to date', { status: 'InService', config: 'old' }, 'updated', ['UpdateEndpoint new']],
	[
		'waits before it brings up to date',
		{ status: 'Creating', config: 'old' },
		'updated',
		['UpdateEndpoint new']
	],
	[
		'makes anew what failed',
		{ status: 'Failed', config: 'new' },
		'created',
		['DeleteEndpoint', 'CreateEndpoint new']
	],
	[
		'makes anew what is being deleted',
		{ status: 'Deleting', config: 'new' },
		'created',
		['CreateEndpoint new']
	]
])('starting %s', async (_, endpoint, outcome, calls) => {
	const { plane, client } = await connect(endpoint);
	expect(await startEndpoint(client, 'matinee', 'new', wait)).toBe(outcome);
	expect(plane.calls).toEqual(calls);
	await waitUntilStarted(client, 'matinee', wait);
	expect(plane.endpoint).toMatchObject({ status: 'InService', config: 'new' });
});

it.each<[string, FakeEndpoint | undefined, boolean, string[]]>([
	['accepts that there is none', undefined, false, []],
	['deletes', { status: 'InService', config: 'any' }, true, ['DeleteEndpoint']],
	[
		'waits for one that is being made',
		{ status: 'Creating', config: 'any' },
		true,
		['DeleteEndpoint']
	],
	['deletes one that failed', { status: 'Failed', config: 'any' }, true, ['DeleteEndpoint']],
	['waits for one that is being deleted', { status: 'Deleting', config: 'any' }, true, []]
])('stopping %s', async (_, endpoint, wasThere, calls) => {
	const { plane, client } = await connect(endpoint);
	expect(await stopEndpoint(client, 'matinee', wait)).toBe(wasThere);
	expect(plane.calls).toEqual(calls);
	expect(plane.endpoint).toBeUndefined();
});

it('tells why an endpoint did not start', async () => {
	const { plane, client } = await connect();
	plane.fail();
	await startEndpoint(client, 'matinee', 'new', wait);
	await expect(waitUntilStarted(client, 'matinee', wait)).rejects.toMatchObject({
		code: 'cloud/endpoint-failed',
		message: expect.stringContaining('The container did not answer.')
	});
});

it('goes wrong loudly when SageMaker is out of reach', async () => {
	const { client } = await serve(() => ({ status: 500, body: '{"__type":"InternalFailure"}' }));
	const sagemaker = new SageMakerClient(client);
	await expect(stopEndpoint(sagemaker, 'matinee', wait)).rejects.toThrow();
});

it.each([
	['Create', 'InService', ['CreateEndpoint new']],
	['Update', 'InService', ['CreateEndpoint new']],
	['Delete', undefined, []]
] as const)(
	'CloudFormation: %s, though the clock deleted it',
	async (RequestType, status, calls) => {
		const { plane, client } = await connect();
		const event = {
			RequestType,
			ResourceProperties: { ServiceToken: 'arn', ConfigName: 'new' }
		};
		expect(await onEvent(event, client, 'matinee', wait)).toEqual({
			PhysicalResourceId: 'matinee'
		});
		expect(plane.calls).toEqual(calls);
		if (status) await waitUntilStarted(client, 'matinee', wait);
		expect(plane.endpoint?.status).toBe(status);
	}
);

it('CloudFormation: a deletion takes the running endpoint away', async () => {
	const { plane, client } = await connect({ status: 'InService', config: 'new' });
	const event = {
		RequestType: 'Delete',
		ResourceProperties: { ServiceToken: 'arn', ConfigName: 'new' }
	} as const;
	await onEvent(event, client, 'matinee', wait);
	expect(plane.endpoint).toBeUndefined();
});

const outputs = {
	SiteUrl: 'https://example.com',
	Region: 'eu-central-1',
	Mode: 'gateway',
	IdentityPoolId: 'eu-central-1:01234567-89ab-cdef-0123-456789abcdef',
	EndpointName: 'matinee',
	EndpointConfigName: 'new'
} as const;

it('the start command brings the endpoint back and waits until it answers', async () => {
	const { plane, client } = await connect();
	const lines: string[] = [];
	const options = { wait, say: (line: string) => void lines.push(line) };
	expect(await start({ ...outputs, Hosting: 'real-time' }, client, options)).toMatch(/answers/);
	expect(lines).toEqual([expect.stringContaining('created')]);
	expect(plane.endpoint).toEqual({ status: 'InService', config: 'new' });
});

it('the start command leaves a serverless endpoint alone', async () => {
	const { plane, client } = await connect();
	expect(await start({ ...outputs, Hosting: 'serverless' }, client)).toMatch(/by itself/);
	expect(plane.calls).toEqual([]);
});
