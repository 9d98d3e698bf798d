// The handler against a server in SageMaker's place, through the real SDK on both sides: what the handler answers is read
// again by the client that the browser uses.
import { InvokeEndpointCommand, SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime';
import { describe, expect, it } from 'vitest';
import {
	classifyFailedAnswer,
	CLOUD_FAULTS,
	type CloudFaultCode
} from '../../src/lib/contract/cloud-errors.ts';
import { createHandler, handler, type LogEntry } from './handler.ts';
import { createEvent, type RequestOptions } from './testing/gateway-event.ts';
import { type LocalAnswer, serve } from './testing/local-server.ts';

const REPLY = JSON.stringify({
	predictions: [{ label: 'positive', probability: 0.9, tokens: 3, cut: 0, unknown: 0 }],
	model: { id: 'matinee-1', durationMs: 2 }
});
const REVIEW = 'a review that nobody else shall read';

/** SageMaker's form of an error, with the type in the header as it really comes. */
const failure = (status: number, type: string, members: object): LocalAnswer => ({
	status,
	headers: { 'content-type': 'application/json', 'x-amzn-errortype': type },
	body: JSON.stringify(members)
});

async function invoke(answer: () => LocalAnswer | undefined, options: RequestOptions = {}) {
	const server = await serve(answer);
	const entries: LogEntry[] = [];
	const handle = createHandler({
		endpointName: 'matinee',
		client: new SageMakerRuntimeClient(server.client),
		timeoutMs: 500,
		log: (entry) => entries.push(entry)
	});
	const result = await handle(createEvent({ body: REVIEW, ...options }));
	return { result, entries, requests: server.requests };
}

describe('a request', () => {
	const inferenceId = '0f0b2a0e-5a35-4f3c-9a4e-6a2f4a9b9c11';

	it('goes on as it came, and its reply comes back as it is', async () => {
		const { result, entries, requests } = await invoke(
			() => ({ headers: { 'content-type': 'application/json' }, body: REPLY }),
			{ headers: { 'x-amzn-sagemaker-inference-id': inferenceId } }
		);
		expect(requests).toHaveLength(1);
		expect(requests[0]).toMatchObject({
			method: 'POST',
			path: '/endpoints/matinee/invocations',
			headers: {
				'content-type': 'text/plain',
				accept: 'application/json',
				'x-amzn-sagemaker-inference-id': inferenceId,
				authorization: expect.stringMatching(/\/eu-central-1\/sagemaker\/aws4_request/)
			}
		});
		expect(requests[0]?.body.toString()).toBe(REVIEW);
		expect(result).toEqual({
			statusCode: 200,
			headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
			body: REPLY
		});
		expect(entries).toEqual([
			{
				requestId: 'request-1',
				inferenceId,
				status: 200,
				code: 'ok',
				sizeBytes: REVIEW.length,
				reviews: 1,
				durationMs: expect.any(Number)
			}
		]);
	});

	it('that is refused does not reach the endpoint', async () => {
		const { result, requests } = await invoke(() => ({ body: REPLY }), { name: 'other' });
		expect(result.statusCode).toBe(404);
		expect(requests).toEqual([]);
	});
});

const failures: [string, LocalAnswer | undefined, CloudFaultCode][] = [
	[
		'a deleted endpoint',
		failure(400, 'ValidationError', {
			message: 'Endpoint matinee of account 123456789012 not found.'
		}),
		'cloud/endpoint-missing'
	],
	['another complaint', failure(400, 'ValidationError', { message: 'x' }), 'cloud/bad-request'],
	['too many calls', failure(400, 'ThrottlingException', { message: 'x' }), 'cloud/throttled'],
	['a cold start', failure(429, 'ModelNotReadyException', { Message: 'x' }), 'cloud/waking'],
	[
		'a container that fails',
		failure(424, 'ModelError', {
			OriginalStatusCode: 500,
			OriginalMessage: REVIEW,
			Message: REVIEW
		}),
		'cloud/model-failed'
	],
	[
		'a container that refuses',
		failure(424, 'ModelError', {
			OriginalStatusCode: 400,
			OriginalMessage: REVIEW,
			Message: REVIEW
		}),
		'cloud/bad-request'
	],
	['no capacity', failure(503, 'ServiceUnavailable', { Message: 'x' }), 'cloud/unavailable'],
	['a defect', failure(500, 'InternalFailure', { Message: 'x' }), 'cloud/unavailable'],
	// The function's own role may not call: no visitor can help that.
	['a refused role', failure(403, 'AccessDeniedException', { message: 'x' }), 'cloud/unavailable'],
	['a page', { status: 502, body: `<html>${REVIEW}</html>` }, 'cloud/unavailable'],
	['no answer', undefined, 'cloud/timeout']
];

describe.each(failures)('%s', (_, answer, code) => {
	it(`becomes ${code}, for the handler and for the browser's SDK`, async () => {
		const { result } = await invoke(() => answer);
		expect(result.statusCode).toBe(CLOUD_FAULTS[code].status);

		const api = await serve(() => ({
			status: result.statusCode ?? 0,
			headers: result.headers as Record<string, string>,
			body: result.body ?? ''
		}));
		const browser = new SageMakerRuntimeClient(api.client);
		const command = new InvokeEndpointCommand({ EndpointName: 'matinee', Body: REVIEW });
		const error: unknown = await browser.send(command).catch((reason: unknown) => reason);
		const { name, message, $metadata } = error as SageMakerError;
		expect(classifyFailedAnswer({ name, message, status: $metadata.httpStatusCode })).toBe(code);
	});

	it('is told apart without the header that a browser may not read', async () => {
		const { result } = await invoke(() => answer);
		const { __type, message } = JSON.parse(result.body ?? '') as Record<string, string>;
		const status = result.statusCode;
		expect(classifyFailedAnswer({ name: __type ?? '', message, status })).toBe(code);
	});

	it('leaves neither the text nor a message that may quote it in the log and the answer', async () => {
		const { result, entries } = await invoke(() => answer);
		expect(entries).toEqual([expect.objectContaining({ code, requestId: 'request-1' })]);
		expect(JSON.stringify(entries)).not.toContain(REVIEW);
		expect(result.body).not.toContain(REVIEW);
		expect(result.body).not.toContain('123456789012');
		expect(result.body).toContain('request-1');
	});
});

interface SageMakerError {
	name: string;
	message: string;
	$metadata: { httpStatusCode?: number };
}

it('says when to come back while the endpoint wakes up', async () => {
	const { result } = await invoke(() => failure(429, 'ModelNotReadyException', { Message: 'x' }));
	expect(result.headers).toMatchObject({ 'retry-after': '5' });
});

it('answers when nothing listens at all', async () => {
	const { client } = await serve(() => ({}));
	const entries: LogEntry[] = [];
	const handle = createHandler({
		endpointName: 'matinee',
		client: new SageMakerRuntimeClient({ ...client, endpoint: 'http://127.0.0.1:1' }),
		log: (entry) => entries.push(entry)
	});
	expect(await handle(createEvent({ body: 'x' }))).toMatchObject({ statusCode: 503 });
	expect(entries).toMatchObject([{ code: 'cloud/unavailable', cause: 'ECONNREFUSED' }]);
});

it('says which variable is missing when it was deployed without', async () => {
	await expect(handler(createEvent())).rejects.toMatchObject({
		code: 'cloud/bad-environment',
		message: expect.stringContaining('ENDPOINT_NAME')
	});
});
