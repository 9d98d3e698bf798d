// The stand-in through the SDK's own clients, as the browser and the Lambda function use them, with the real model on the
// Node engine; container.test.ts holds that against PyTorch.
import { InvokeEndpointCommand, SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-provider-cognito-identity';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
	parseCloudConfig,
	parseCloudReply,
	signingServiceOf
} from '../../../src/lib/contract/cloud.ts';
import {
	classifyFailedAnswer,
	type CloudFaultCode
} from '../../../src/lib/contract/cloud-errors.ts';
import { openModel, type ModelContainer } from './container.ts';
import { parseFault } from './faults.ts';
import { startLocalCloud, type CloudLogEntry, type LocalCloudOptions } from './local-cloud.ts';

const REVIEW = 'A wonderful, touching film';
const MINUTE = 60_000;
const PAGE = 'http://localhost:4190';

let container: ModelContainer;
beforeAll(async () => {
	container = await openModel('node');
});
afterAll(() => container.close());

async function start(options: Partial<LocalCloudOptions> = {}) {
	const entries: CloudLogEntry[] = [];
	const cloud = await startLocalCloud({
		container,
		log: (entry) => entries.push(entry),
		...options
	});
	onTestFinished(() => cloud.close());
	const { config, faults } = cloud;
	const { region, identityPoolId, identityUrl = '', apiUrl = '', endpointName } = config;

	/** A visitor who has not been there before. */
	function visit({ maxAttempts = 1 } = {}) {
		const credentials = fromCognitoIdentityPool({
			identityPoolId,
			// The SDK shares one memory of identities otherwise.
			cache: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
			clientConfig: { region, endpoint: identityUrl, maxAttempts: 1 }
		});
		const client = new SageMakerRuntimeClient({
			region,
			endpoint: apiUrl,
			credentials,
			maxAttempts
		});
		Object.assign(client.config, { signingName: signingServiceOf(config) });
		return (text = REVIEW, name = endpointName, timeoutMs = 10_000) =>
			client.send(
				new InvokeEndpointCommand({ EndpointName: name, ContentType: 'text/plain', Body: text }),
				{ abortSignal: AbortSignal.timeout(timeoutMs) }
			);
	}

	return { ...cloud, entries, faults, visit };
}

/** How the app would name what was thrown. */
async function failureOf(request: Promise<unknown>): Promise<CloudFaultCode> {
	const error = (await request.then(
		() => {
			throw new Error('It was answered.');
		},
		(reason: unknown) => reason
	)) as Error & { $metadata?: { httpStatusCode?: number }; OriginalStatusCode?: number };
	return classifyFailedAnswer({
		name: error.name,
		message: error.message,
		status: error.$metadata?.httpStatusCode,
		originalStatus: error.OriginalStatusCode
	});
}

describe.each(['gateway', 'direct'] as const)('in %s mode', (mode) => {
	it('answers a guest with the model', async () => {
		const { visit, config, entries } = await start({ mode });
		expect(parseCloudConfig(config)).toEqual(config);
		const { Body, ContentType } = await visit()();
		expect(ContentType).toBe('application/json');
		const reply = parseCloudReply(JSON.parse(Body.transformToString()), 1);
		expect(reply.predictions).toMatchObject([{ label: 'positive', tokens: 4 }]);
		expect(entries.map(({ service, status }) => [service, status])).toEqual([
			['cognito', 200],
			['cognito', 200],
			['sagemaker', 200],
			...(mode === 'gateway'
				? [
						['lambda', 200],
						['gateway', 200]
					]
				: [])
		]);
		expect(JSON.stringify(entries)).not.toContain('touching');
	});

	it.each<[string, CloudFaultCode]>([
		['not-ready', 'cloud/waking'],
		['throttling', 'cloud/throttled'],
		['server-error', 'cloud/unavailable'],
		['wrong-signature', 'cloud/refused'],
		['deleted-endpoint', 'cloud/endpoint-missing'],
		['cut-connection', 'cloud/unavailable']
	])('can have %s, and be without it again', async (fault, code) => {
		const { visit, faults } = await start({ mode });
		const { name } = parseFault(fault);
		faults.set(name);
		expect(await failureOf(visit()())).toBe(code);
		faults.clear(name);
		expect((await visit()()).$metadata.httpStatusCode).toBe(200);
	});

	it('refuses credentials that are over, and takes new ones', async () => {
		const { visit, faults, entries } = await start({ mode });
		const send = visit();
		await send();
		faults.set('expired-credentials');
		expect(await failureOf(send())).toBe('cloud/refused');
		expect(entries.at(-1)?.reason).toContain('ExpiredTokenException');
		expect((await visit()()).$metadata.httpStatusCode).toBe(200);
	});

	it('has a clock of its own, to which the SDK sets itself right', async () => {
		const { visit, faults, entries } = await start({ mode });
		faults.set('clock-skew');
		expect(await failureOf(visit({ maxAttempts: 1 })())).toBe('cloud/refused');
		expect(entries.at(-1)?.reason).toContain('Signature expired');
		expect((await visit({ maxAttempts: 2 })()).$metadata.httpStatusCode).toBe(200);
	});

	it('lets a guest call no other endpoint', async () => {
		const { visit } = await start({ mode });
		expect(await failureOf(visit()(REVIEW, 'other'))).toBe('cloud/refused');
	});

	it('refuses what the container cannot read', async () => {
		const { visit } = await start({ mode });
		expect(await failureOf(visit()('...'))).toBe('cloud/bad-request');
	});

	it('drips so slowly that nobody waits for the end', async () => {
		const { visit, faults } = await start({ mode });
		faults.set('slow-drip', 10);
		const answer = visit()(REVIEW, 'matinee', 1000).then(({ Body }) => Body.transformToString());
		await expect(answer).rejects.toThrow();
	});

	it('wakes up while the first request waits', async () => {
		const { visit, faults } = await start({ mode });
		faults.set('cold-start', 0.2);
		expect((await visit()()).$metadata.httpStatusCode).toBe(200);
		expect(faults.list()).toEqual([]);
	});
});

describe('what was recorded on the way', () => {
	/** Send one request, and keep it as it went over the wire. */
	async function record(cloud: Awaited<ReturnType<typeof start>>) {
		let recorded: { url: string; headers: Record<string, string>; body: string } | undefined;
		const { config } = cloud;
		const client = new SageMakerRuntimeClient({
			region: config.region,
			endpoint: config.apiUrl ?? '',
			credentials: fromCognitoIdentityPool({
				identityPoolId: config.identityPoolId,
				clientConfig: { region: config.region, endpoint: config.identityUrl ?? '' }
			})
		});
		Object.assign(client.config, { signingName: signingServiceOf(config) });
		client.middlewareStack.add(
			(next) => (context) => {
				const { path, headers, body } = context.request as {
					path: string;
					headers: Record<string, string>;
					body: Uint8Array;
				};
				recorded = { url: `${cloud.url}${path}`, headers, body: Buffer.from(body).toString() };
				return next(context);
			},
			{ step: 'finalizeRequest', priority: 'low' }
		);
		await client.send(
			new InvokeEndpointCommand({
				EndpointName: 'matinee',
				ContentType: 'text/plain',
				Body: REVIEW
			})
		);
		if (!recorded) throw new Error('Nothing was sent.');
		const { url, headers, body } = recorded;
		return (changes: { body?: string } = {}) =>
			fetch(url, { method: 'POST', headers, body: changes.body ?? body });
	}

	it('is taken again within five minutes, and refused after sixteen', async () => {
		let now = Date.now();
		const cloud = await start({ now: () => now });
		const send = await record(cloud);
		expect((await send()).status).toBe(200);
		now += 16 * MINUTE;
		const refused = await send();
		expect(refused.status).toBe(403);
		expect(await refused.json()).toEqual({ message: 'Forbidden' });
		expect(cloud.entries.at(-1)?.reason).toMatch(/^InvalidSignatureException: Signature expired/);
	});

	it('is refused with another review in it', async () => {
		const cloud = await start();
		const send = await record(cloud);
		expect((await send({ body: REVIEW.replace('touching', 'annoying') })).status).toBe(403);
	});

	it('is refused by SageMaker in its own words', async () => {
		const cloud = await start({ mode: 'direct' });
		const send = await record(cloud);
		const refused = await send({ body: REVIEW.replace('touching', 'annoying') });
		expect(refused.status).toBe(403);
		expect(refused.headers.get('x-amzn-errortype')).toMatch(/^InvalidSignatureException:/);
		expect(await refused.json()).toMatchObject({
			message: expect.stringContaining('does not match the signature you provided') as string
		});
	});
});

describe('pages', () => {
	const preflight = (url: string, origin: string) =>
		fetch(`${url}/api/endpoints/matinee/invocations`, {
			method: 'OPTIONS',
			headers: { origin, 'access-control-request-method': 'POST' }
		});

	it('of this computer may ask, and read refusals too', async () => {
		const { url } = await start();
		const leave = await preflight(url, PAGE);
		expect(leave.status).toBe(204);
		expect(leave.headers.get('access-control-allow-origin')).toBe(PAGE);
		expect(leave.headers.get('access-control-allow-headers')).toContain('x-amz-security-token');
		const refusal = await fetch(`${url}/api/endpoints/matinee/invocations`, {
			method: 'POST',
			headers: { origin: PAGE }
		});
		expect(refusal.status).toBe(403);
		expect(refusal.headers.get('access-control-allow-origin')).toBe(PAGE);
		expect(refusal.headers.get('access-control-expose-headers')).toContain('date');
	});

	it('of elsewhere may not, nor those of this computer when the headers are missing', async () => {
		const { url, faults } = await start();
		const elsewhere = await preflight(url, 'https://localhost.example');
		expect(elsewhere.headers.get('access-control-allow-origin')).toBeNull();
		faults.set('missing-cors');
		const missing = await preflight(url, PAGE);
		expect(missing.headers.get('access-control-allow-origin')).toBeNull();
	});

	it('can read that there is nothing, and with that tell a broken connection from a forbidden one', async () => {
		const { url, faults } = await start();
		faults.set('cut-connection');
		const nothing = await fetch(`${url}/api`, { headers: { origin: PAGE } });
		expect(nothing.status).toBe(404);
		expect(nothing.headers.get('access-control-allow-origin')).toBe(PAGE);
		expect(await nothing.json()).toEqual({ message: 'Not Found' });
	});
});

describe('the control route', () => {
	it('tells what there is, brings it about, and ends it', async () => {
		const { url, faults } = await start();
		const control = async (method: string, path: string) => {
			const response = await fetch(`${url}/control${path}`, { method });
			return [response.status, await response.json()] as const;
		};
		expect(await control('GET', '')).toMatchObject([
			200,
			{ model: expect.stringContaining('Node.js') as string, current: [] }
		]);
		expect(await control('PUT', '/faults/not-ready:60')).toMatchObject([
			200,
			{ current: ['not-ready'] }
		]);
		expect(faults.secondsOf('not-ready')).toBe(60);
		expect(await control('DELETE', '/faults/not-ready')).toMatchObject([200, { current: [] }]);
		expect(await control('PUT', '/faults/nonsense')).toMatchObject([
			400,
			{ message: expect.stringContaining('There is no fault "nonsense"') as string }
		]);
		expect((await control('GET', '/other'))[0]).toBe(404);
	});

	it('is not for pages', async () => {
		const { url, faults } = await start();
		const headers = { origin: PAGE };
		const answer = await fetch(`${url}/control/faults/throttling`, { method: 'PUT', headers });
		expect(answer.status).toBe(403);
		expect(faults.list()).toEqual([]);
	});
});

it('knows no other pool, and nothing that guests do not need', async () => {
	const { url } = await start();
	const ask = async (operation: string, body: object) => {
		const response = await fetch(`${url}/identity`, {
			method: 'POST',
			headers: { 'x-amz-target': `AWSCognitoIdentityService.${operation}` },
			body: JSON.stringify(body)
		});
		return [response.status, await response.json()] as const;
	};
	expect(await ask('GetId', { IdentityPoolId: 'eu-central-1:other' })).toEqual([
		400,
		{ __type: 'ResourceNotFoundException', message: "IdentityPool 'eu-central-1:other' not found." }
	]);
	expect((await ask('GetCredentialsForIdentity', { IdentityId: 'x' }))[0]).toBe(400);
	expect(await ask('DeleteIdentities', {})).toMatchObject([
		400,
		{ __type: 'UnknownOperationException' }
	]);
});

it('says when its port is taken', async () => {
	const { url } = await start();
	const port = Number(new URL(url).port);
	await expect(startLocalCloud({ container, port })).rejects.toMatchObject({
		code: 'cloud/port-taken'
	});
});
