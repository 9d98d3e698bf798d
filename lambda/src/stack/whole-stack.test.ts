// The stack as it is deployed, functions and all: accepted by AWS's own validator for templates, which the CDK brings, and
// made of bundles that run.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Handler } from '../handler.ts';
import { createEvent } from '../testing/gateway-event.ts';
import { serve } from '../testing/local-server.ts';
import { synthesize, type Synthesized } from '../testing/synthesize.ts';

/** Bundling and the first validation take seconds, on a busy machine many. */
const TIMEOUT_MS = 120_000;

/** Load the bundle of the function with this description. */
function loadBundle(stack: Synthesized, description: string): unknown {
	const found = stack
		.ofType('AWS::Lambda::Function')
		.find(({ Properties }) => Properties['Description'] === description);
	const { S3Key } = found?.Properties['Code'] as { S3Key: string };
	return createRequire(import.meta.url)(join(stack.asset(S3Key.replace(/\.zip$/, '')), 'index.js'));
}

const INVOKE = 'Checks a request and sends it on to the endpoint';

describe.each([
	['serverless behind the gateway', {}, [INVOKE]],
	[
		'real-time, called directly',
		{ hosting: 'real-time', mode: 'direct' },
		[
			'Makes the endpoint with the stack and deletes it with the stack',
			'Deletes the endpoint after 60 minutes without a request'
		]
	]
])('%s', (_, choices: Record<string, string>, descriptions) => {
	let stack: Synthesized;
	beforeAll(() => {
		stack = synthesize(choices, true);
	}, TIMEOUT_MS);
	afterAll(() => stack.dispose());

	it.each(descriptions)('is valid, with a bundle that loads: %s', (description) => {
		expect(loadBundle(stack, description)).toMatchObject({ handler: expect.any(Function) });
	});

	if (!descriptions.includes(INVOKE)) return;
	it('has a bundle that answers as on AWS, by its environment alone', async () => {
		const server = await serve(() => ({
			headers: { 'content-type': 'application/json' },
			body: '{"predictions":[]}'
		}));
		vi.stubEnv('ENDPOINT_NAME', 'matinee');
		vi.stubEnv('AWS_REGION', 'eu-west-1');
		vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDEXAMPLE');
		vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'example');
		vi.stubEnv('AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME', server.url);
		onTestFinished(() => void vi.unstubAllEnvs());
		const log = vi.spyOn(console, 'log').mockReturnValue();
		onTestFinished(() => log.mockRestore());
		const { handler } = loadBundle(stack, INVOKE) as { handler: Handler };
		expect(await handler(createEvent({ body: 'A review.' }))).toMatchObject({
			statusCode: 200,
			body: '{"predictions":[]}'
		});
		expect(server.requests[0]?.headers['authorization']).toContain('/eu-west-1/sagemaker/');
		expect(JSON.parse(String(log.mock.calls[0]?.[0]))).toMatchObject({ code: 'ok', reviews: 1 });
	});
});
