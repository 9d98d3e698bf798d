import { expect, it } from 'vitest';
import { parseCloudConfig, parseCloudReply, signingServiceOf } from './cloud.ts';

const gateway = {
	formatVersion: 1,
	mode: 'gateway',
	region: 'eu-central-1',
	identityPoolId: 'eu-central-1:01234567-89ab-cdef-0123-456789abcdef',
	endpointName: 'matinee',
	hosting: 'serverless',
	apiUrl: 'https://api.execute-api.eu-central-1.amazonaws.com'
} as const;
const { apiUrl, ...rest } = gateway;
const direct = { ...rest, mode: 'direct' } as const;

it.each([
	['a gateway', gateway],
	['SageMaker itself', direct],
	['a stand-in for SageMaker', { ...direct, apiUrl: 'http://127.0.0.1:4000' }],
	['a stand-in for Cognito', { ...gateway, identityUrl: 'http://localhost:4000' }],
	['a government region', { ...gateway, region: 'us-gov-west-1' }]
])('reads the address of %s', (_, config) => {
	expect(parseCloudConfig(config)).toEqual(config);
});

it.each([
	['nothing', undefined, 'the whole file'],
	['another version', { ...gateway, formatVersion: 2 }, 'formatVersion'],
	['another mode', { ...gateway, mode: 'both' }, 'mode'],
	['a gateway without its address', { ...rest, mode: 'gateway' }, 'apiUrl'],
	['an address that anybody may read', { ...gateway, apiUrl: 'http://example.com' }, 'apiUrl'],
	['an address that is a script', { ...gateway, apiUrl: 'javascript:alert(1)' }, 'apiUrl'],
	['an address with a query', { ...gateway, apiUrl: `${apiUrl}?a=b` }, 'apiUrl'],
	['a region that is none', { ...gateway, region: 'Frankfurt' }, 'region'],
	['a pool that is none', { ...gateway, identityPoolId: 'pool' }, 'identityPoolId'],
	['a name with a slash', { ...gateway, endpointName: 'a/b' }, 'endpointName'],
	['an unknown key', { ...gateway, secret: 'x' }, 'secret']
])('refuses %s', (_, config, place) => {
	expect(() => parseCloudConfig(config)).toThrow(
		expect.objectContaining({ code: 'cloud/bad-config', message: expect.stringContaining(place) })
	);
});

it('signs for the service that answers', () => {
	expect(signingServiceOf(gateway)).toBe('execute-api');
	expect(signingServiceOf(direct)).toBe('sagemaker');
});

const prediction = { label: 'positive', probability: 0.75, tokens: 12, cut: 2, unknown: 1 };
const model = { id: 'matinee-1', durationMs: 3.2 };

it('reads a reply, and leaves out what it does not know', () => {
	const reply = { predictions: [{ ...prediction, other: 3 }], model: { ...model, other: 1 } };
	expect(parseCloudReply(reply, 1)).toEqual({ predictions: [prediction], model });
});

it.each([
	['a page', '<html>'],
	['too few predictions', { predictions: [], model }],
	['an error in the place of one', { predictions: [{ error: 'x' }], model }],
	['a probability above one', { predictions: [{ ...prediction, probability: 1.5 }], model }],
	['no model', { predictions: [prediction] }]
])('refuses %s as a reply', (_, reply) => {
	expect(() => parseCloudReply(reply, 1)).toThrow(
		expect.objectContaining({ code: 'cloud/bad-reply' })
	);
});
