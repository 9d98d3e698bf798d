import { InvokeEndpointCommand, SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime';
import { expect, it } from 'vitest';
import { ALLOWED_HEADERS, EXPOSED_HEADERS } from './cors.ts';
import { serve } from './testing/local-server.ts';

/** Set by browsers alone, which ask nobody for leave: https://fetch.spec.whatwg.org/#forbidden-request-header */
const BROWSERS_OWN = ['connection', 'content-length', 'host', 'user-agent'];

it('allows every header that the SDK sets', async () => {
	const { client, requests } = await serve(() => ({ body: '{}' }));
	const credentials = { ...client.credentials, sessionToken: 'a guest has one' };
	await new SageMakerRuntimeClient({ ...client, credentials }).send(
		new InvokeEndpointCommand({
			EndpointName: 'matinee',
			ContentType: 'application/json',
			Accept: 'application/json',
			Body: '{"reviews":["x"]}',
			InferenceId: '0f0b2a0e-5a35-4f3c-9a4e-6a2f4a9b9c11'
		})
	);
	const sent = Object.keys(requests[0]?.headers ?? {});
	expect(sent).toContain('x-amz-security-token');
	expect(
		sent.filter((name) => !BROWSERS_OWN.includes(name) && !ALLOWED_HEADERS.includes(name))
	).toEqual([]);
});

it('names headers in lower case, and each once', () => {
	for (const names of [ALLOWED_HEADERS, EXPOSED_HEADERS])
		expect(names).toEqual([...new Set(names)].map((name) => name.toLowerCase()));
});
