// Cognito and an endpoint in the place of the network: a `fetch` that answers the real AWS SDK in their own protocol.
import type { CloudConfig } from '../../src/lib/contract/cloud.ts';

export const fakeCloudConfig: CloudConfig = {
	formatVersion: 1,
	mode: 'gateway',
	region: 'eu-central-1',
	identityPoolId: 'eu-central-1:0f0b2a0e-5a35-4f3c-9a4e-6a2f4a9b9c11',
	endpointName: 'matinee',
	hosting: 'serverless',
	identityUrl: 'http://127.0.0.1:9/identity',
	apiUrl: 'http://127.0.0.1:9/api'
};

/** A part of the fake that a test replaces for the next calls. */
export type Answer = (request: Request) => Response | Promise<Response>;

export interface FakeCloud {
	fetch: typeof fetch;
	/** What was asked: the operation of Cognito, or `invoke`, or the mode of a probe. */
	asked: string[];
	/** Every request to the endpoint itself, with its body. */
	invocations: { request: Request; body: string }[];
	/** How the endpoint answers: the first of these while there is one, else with a prediction. */
	next: Answer[];
	/** The same for GetCredentialsForIdentity. */
	nextCredentials: Answer[];
	/** What a request without a body gets, with which the app tries why another one failed. */
	probe: (mode: RequestMode) => Response;
	/** For how long new credentials hold, in seconds. */
	validSeconds: number;
}

const json = (value: unknown, init: ResponseInit = {}) =>
	new Response(JSON.stringify(value), {
		...init,
		headers: { 'content-type': 'application/json', ...init.headers }
	});

export const prediction = {
	predictions: [{ label: 'positive', probability: 0.91, tokens: 4, cut: 0, unknown: 1 }],
	model: { id: 'tiny', durationMs: 0.5 }
};

/** An error as SageMaker and the Lambda function say it. */
export function fail(status: number, type: string, headers: Record<string, string> = {}): Answer {
	return () =>
		json(
			{ __type: type, message: `${type} it is` },
			{
				status,
				headers: { 'x-amzn-errortype': type, ...headers }
			}
		);
}

/** What a browser says of a server that is away or may not be read. */
export function failToFetch(): never {
	throw new TypeError('Failed to fetch');
}

export function createFakeCloud(): FakeCloud {
	let keys = 0;
	const cloud: FakeCloud = {
		asked: [],
		invocations: [],
		next: [],
		nextCredentials: [],
		probe: failToFetch,
		validSeconds: 3600,
		async fetch(input, init) {
			const request = new Request(input, init);
			request.signal.throwIfAborted();
			if (request.method === 'GET') {
				cloud.asked.push(`probe ${request.mode}`);
				return cloud.probe(request.mode);
			}
			const target = request.headers.get('x-amz-target')?.split('.')[1];
			cloud.asked.push(target ?? 'invoke');
			if (target === 'GetId')
				return json({ IdentityId: 'eu-central-1:7a0f3c6e-0000-4000-8000-000000000001' });
			if (target === 'GetCredentialsForIdentity')
				return (
					cloud.nextCredentials.shift()?.(request) ??
					json({
						IdentityId: 'eu-central-1:7a0f3c6e-0000-4000-8000-000000000001',
						Credentials: {
							AccessKeyId: `AKIDEXAMPLE${++keys}`,
							SecretKey: 'example',
							SessionToken: `token ${keys}`,
							Expiration: Date.now() / 1000 + cloud.validSeconds
						}
					})
				);
			cloud.invocations.push({ request, body: await request.clone().text() });
			return cloud.next.shift()?.(request) ?? json(prediction);
		}
	};
	return cloud;
}
