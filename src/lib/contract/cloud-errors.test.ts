import { expect, it } from 'vitest';
import {
	classifyFailedAnswer,
	CLOUD_FAULTS,
	type CloudFaultCode,
	createCloudError,
	type FailedAnswer
} from './cloud-errors.ts';

const answers: [CloudFaultCode, FailedAnswer][] = [
	['cloud/bad-request', { name: 'ValidationError', status: 400, message: 'Bad content type' }],
	['cloud/bad-request', { name: 'ModelError', status: 424, originalStatus: 400 }],
	[
		'cloud/endpoint-missing',
		{ name: 'ValidationError', status: 400, message: 'Endpoint m of account 1 not found.' }
	],
	['cloud/endpoint-missing', { name: 'Unknown', status: 404, message: 'Not Found' }],
	['cloud/too-large', { name: 'ModelError', status: 424, originalStatus: 413 }],
	['cloud/unsupported-type', { name: 'ModelError', status: 424, originalStatus: 415 }],
	['cloud/model-failed', { name: 'ModelError', status: 424, originalStatus: 500 }],
	['cloud/model-failed', { name: 'ModelError', status: 424 }],
	['cloud/waking', { name: 'ModelNotReadyException', status: 429 }],
	['cloud/throttled', { name: 'ThrottlingException', status: 400 }],
	['cloud/throttled', { name: 'Unknown', status: 429, message: 'Too Many Requests' }],
	['cloud/refused', { name: 'Unknown', status: 403, message: 'Forbidden' }],
	['cloud/refused', { name: 'ExpiredTokenException', status: 400 }],
	['cloud/refused', { name: 'InvalidSignatureException', status: 400 }],
	['cloud/unavailable', { name: 'ServiceUnavailable', status: 503 }],
	['cloud/unavailable', { name: 'InternalDependencyException', status: 530 }],
	['cloud/unavailable', { name: 'SyntaxError', status: 502, message: 'Unexpected token <' }],
	['cloud/unavailable', { name: 'Error', message: 'connect ECONNREFUSED' }],
	['cloud/timeout', { name: 'TimeoutError' }],
	['cloud/timeout', { name: 'Unknown', status: 504 }]
];

it.each(answers)('%s is what %j means', (code, answer) => {
	expect(classifyFailedAnswer(answer)).toBe(code);
});

it.each(Object.entries(CLOUD_FAULTS))('our own answer for %s is read as that', (code, fault) => {
	const { type, status, message, next } = fault;
	expect(classifyFailedAnswer({ name: type, status, message: `${message} ${next}` })).toBe(code);
});

it('makes the error that is shown, with its cause', () => {
	const cause = new Error('why');
	expect(createCloudError('cloud/throttled', cause)).toMatchObject({
		code: 'cloud/throttled',
		message: CLOUD_FAULTS['cloud/throttled'].message,
		next: CLOUD_FAULTS['cloud/throttled'].next,
		cause
	});
});
