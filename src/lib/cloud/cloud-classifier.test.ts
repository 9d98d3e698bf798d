import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	createFakeCloud,
	fail,
	failToFetch,
	fakeCloudConfig,
	prediction,
	type FakeCloud
} from '../../../tests/helpers/fake-cloud.ts';
import type { CloudStage } from '../contract/cloud-prediction.ts';
import { createCloudClassifier } from './cloud-classifier.ts';

let cloud: FakeCloud;
beforeEach(() => {
	cloud = createFakeCloud();
	vi.stubGlobal('fetch', (...call: Parameters<typeof fetch>) => cloud.fetch(...call));
});
afterEach(() => void vi.unstubAllGlobals());

function open(options: { deadlineMs?: number; isOnline?: () => boolean } = {}) {
	const { deadlineMs = 20_000, isOnline = () => true } = options;
	const classifier = createCloudClassifier({
		config: fakeCloudConfig,
		deadlineMs,
		wakingPauseMs: 1,
		network: { isOnline }
	});
	const stages: CloudStage[] = [];
	const classify = (text = 'A fine film.', more: { signal?: AbortSignal; id?: string } = {}) =>
		classifier.classify(text, { onStage: (stage) => stages.push(stage), ...more });
	return { classifier, classify, stages };
}

const id = '6a8f3f0e-53a1-4d0f-a6d5-0c2d0c9d8a01';

describe('a review', () => {
	it('is signed for API Gateway by a guest, and carries its id', async () => {
		const { classify } = open();
		await classify('Schön, really.', { id });
		expect(cloud.asked).toEqual(['GetId', 'GetCredentialsForIdentity', 'invoke']);
		const [{ request, body } = { request: undefined, body: '' }] = cloud.invocations;
		expect(request?.url).toBe('http://127.0.0.1:9/api/endpoints/matinee/invocations');
		expect(body).toBe('Schön, really.');
		const { headers } = request ?? new Request('/');
		expect(headers.get('authorization')).toMatch(
			/^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE1\/\d{8}\/eu-central-1\/execute-api\/aws4_request/
		);
		expect(headers.get('x-amz-security-token')).toBe('token 1');
		expect(headers.get('x-amzn-sagemaker-inference-id')).toBe(id);
		expect(headers.get('content-type')).toBe('text/plain');
	});

	it('comes back with where its time went', async () => {
		const { classify } = open();
		const answer = await classify('A fine film.', { id });
		expect(answer).toMatchObject({
			id,
			label: 'positive',
			probability: 0.91,
			engine: 'sagemaker',
			modelId: 'tiny',
			tokenCount: 4,
			cutCount: 0,
			unknownCount: 1,
			times: { modelMs: 0.5 }
		});
		const { credentialsMs, networkMs, modelMs } = answer.times;
		expect(credentialsMs).toBeGreaterThan(0);
		expect(credentialsMs + networkMs + modelMs).toBeCloseTo(answer.durationMs, 6);
	});

	it('is signed in for once, as long as the credentials hold', async () => {
		const { classify } = open();
		await classify();
		const second = await classify();
		expect(second.times.credentialsMs).toBe(0);
		expect(cloud.asked.slice(3)).toEqual(['invoke']);
	});

	it('gets new credentials five minutes before the old ones expire', async () => {
		cloud.validSeconds = 301;
		const { classify } = open();
		await classify();
		vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2000 });
		await classify();
		vi.useRealTimers();
		expect(cloud.asked.slice(3)).toEqual(['GetCredentialsForIdentity', 'invoke']);
		expect(cloud.invocations[1]?.request.headers.get('x-amz-security-token')).toBe('token 2');
	});

	it('that is too large is not sent', async () => {
		const { classify } = open();
		await expect(classify('x'.repeat(65_537))).rejects.toMatchObject({ code: 'cloud/too-large' });
		expect(cloud.asked).toEqual([]);
	});

	it('is not sent to a service of AWS at all before it is classified', () => {
		open();
		expect(cloud.asked).toEqual([]);
	});

	it('leaves no guest behind in the browser', async () => {
		await open().classify();
		const names = (await indexedDB.databases()).map(({ name }) => name);
		expect(names.filter((name) => name?.includes('cognito'))).toEqual([]);
		expect(Object.keys(localStorage).filter((key) => key.includes('cognito'))).toEqual([]);
	});
});

describe('a refusal', () => {
	it('of expired credentials is answered with new ones, once', async () => {
		cloud.next = [fail(403, 'ExpiredTokenException')];
		const { classify, stages } = open();
		await classify();
		const tokens = cloud.invocations.map(({ request }) =>
			request.headers.get('x-amz-security-token')
		);
		expect(tokens).toEqual(['token 1', 'token 2']);
		expect(stages).toEqual(['signing-in', 'asking', 'signing-in', 'asking']);
	});

	it('of the new ones, too, is final', async () => {
		const expired = fail(403, 'ExpiredTokenException');
		cloud.next = [expired, expired];
		await expect(open().classify()).rejects.toMatchObject({ code: 'cloud/refused' });
		expect(cloud.invocations).toHaveLength(2);
	});

	it('without a reason is answered with new credentials when the old ones were older', async () => {
		const { classify } = open();
		await classify();
		cloud.next = [fail(403, 'ForbiddenException')];
		await classify();
		expect(cloud.asked.slice(3)).toEqual([
			'invoke',
			'GetId',
			'GetCredentialsForIdentity',
			'invoke'
		]);
	});

	it('without a reason is final for new credentials', async () => {
		cloud.next = [fail(403, 'ForbiddenException')];
		await expect(open().classify()).rejects.toMatchObject({ code: 'cloud/refused' });
		expect(cloud.invocations).toHaveLength(1);
	});

	it('of the guest says so, and the next try signs in anew', async () => {
		cloud.nextCredentials = [fail(400, 'NotAuthorizedException')];
		const { classify } = open();
		await expect(classify()).rejects.toMatchObject({ code: 'cloud/sign-in-refused' });
		expect(cloud.invocations).toHaveLength(0);
		await expect(classify()).resolves.toMatchObject({ label: 'positive' });
		expect(cloud.asked.slice(2)).toEqual(['GetId', 'GetCredentialsForIdentity', 'invoke']);
	});
});

describe('what the SDK tries again', () => {
	it('is told while it waits, and can end well', async () => {
		cloud.next = [fail(429, 'ThrottlingException'), fail(503, 'ServiceUnavailable')];
		const { classify, stages } = open();
		await expect(classify()).resolves.toMatchObject({ probability: 0.91 });
		expect(stages).toEqual(['signing-in', 'asking', 'throttled']);
		expect(cloud.invocations).toHaveLength(3);
	});

	it.each([
		[429, 'ThrottlingException', 'cloud/throttled'],
		[503, 'ServiceUnavailable', 'cloud/unavailable'],
		[504, 'TimeoutError', 'cloud/timeout']
	])('ends after three attempts with status %s', async (status, type, code) => {
		const failure = fail(status, type);
		cloud.next = [failure, failure, failure, failure];
		await expect(open().classify()).rejects.toMatchObject({ code });
		expect(cloud.invocations).toHaveLength(3);
	});

	it('goes on while the endpoint says that it wakes up', async () => {
		const waking = fail(429, 'ModelNotReadyException');
		cloud.next = [waking, waking, waking, waking];
		const { classify, stages } = open();
		await expect(classify()).resolves.toMatchObject({ label: 'positive' });
		expect(cloud.invocations).toHaveLength(5);
		expect(stages.slice(0, 3)).toEqual(['signing-in', 'asking', 'waking']);
		expect(new Set(stages.slice(2))).toEqual(new Set(['waking']));
	});
});

describe('what is final', () => {
	it.each([
		[404, 'ValidationError', 'cloud/endpoint-missing'],
		[424, 'ModelError', 'cloud/model-failed'],
		[400, 'ValidationError', 'cloud/bad-request'],
		[413, 'ValidationError', 'cloud/too-large']
	])('a status %s is asked once', async (status, type, code) => {
		cloud.next = [fail(status, type)];
		await expect(open().classify()).rejects.toMatchObject({ code });
		expect(cloud.invocations).toHaveLength(1);
	});

	it.each(['', 'not JSON', '{"predictions":[]}'])('a reply %j is refused', async (body) => {
		cloud.next = [() => new Response(body)];
		await expect(open().classify()).rejects.toMatchObject({ code: 'cloud/bad-reply' });
	});
});

describe('a request that the network fails', () => {
	beforeEach(() => {
		cloud.next = [failToFetch, failToFetch, failToFetch];
	});

	it('says so when the device is offline', async () => {
		await expect(open({ isOnline: () => false }).classify()).rejects.toMatchObject({
			code: 'cloud/offline'
		});
	});

	it('says that the server is away', async () => {
		await expect(open().classify()).rejects.toMatchObject({ code: 'cloud/unreachable' });
		expect(cloud.asked.slice(-2)).toEqual(['probe cors', 'probe no-cors']);
	});

	it('says that the server is there but may not be read', async () => {
		cloud.probe = (mode) => (mode === 'no-cors' ? new Response() : failToFetch());
		const failure = expect(open().classify()).rejects;
		await failure.toMatchObject({ code: 'cloud/blocked' });
	});

	it('says that the connection was cut when the server may be read', async () => {
		cloud.probe = () => new Response('', { status: 404 });
		await expect(open().classify()).rejects.toMatchObject({ code: 'cloud/cut-off' });
	});
});

it('an answer that breaks off halfway was cut off', async () => {
	cloud.probe = () => new Response('', { status: 404 });
	cloud.next = [
		() =>
			new Response(
				new ReadableStream({
					start(stream) {
						stream.enqueue(new TextEncoder().encode('{"predic'));
						stream.error(new TypeError('network error'));
					}
				})
			)
	];
	await expect(open().classify()).rejects.toMatchObject({ code: 'cloud/cut-off' });
});

describe('time and cancels', () => {
	/** Answers only when the caller gives up. */
	const never = ({ signal }: Request) =>
		new Promise<Response>((_, reject) => {
			signal.addEventListener('abort', () => reject(signal.reason));
		});

	it('the deadline counts all together', async () => {
		cloud.next = [fail(429, 'ModelNotReadyException'), never];
		await expect(open({ deadlineMs: 700 }).classify()).rejects.toMatchObject({
			code: 'cloud/timeout'
		});
	});

	it('a cancel rejects with its own reason, and the next review is answered', async () => {
		cloud.next = [never];
		const { classify } = open();
		const cancelling = new AbortController();
		const cancelled = classify('A', { signal: cancelling.signal });
		await vi.waitFor(() => expect(cloud.invocations).toHaveLength(1));
		cancelling.abort('enough');
		await expect(cancelled).rejects.toBe('enough');
		expect(cloud.invocations[0]?.request.signal.aborted).toBe(true);
		await expect(classify()).resolves.toMatchObject({ label: 'positive' });
	});

	it('switching off aborts the sign-in as well', async () => {
		let signal: AbortSignal | undefined;
		cloud.nextCredentials = [
			(request) => {
				({ signal } = request);
				return never(request);
			}
		];
		const { classifier, classify } = open();
		const cancelled = classify();
		await vi.waitFor(() => expect(signal).toBeDefined());
		classifier.close();
		await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
		await vi.waitFor(() => expect(signal?.aborted).toBe(true));
	});
});

it('the code that cannot be loaded is asked for again', async () => {
	let isMissing = true;
	const classifier = createCloudClassifier({
		config: fakeCloudConfig,
		open: () => {
			if (isMissing) throw new TypeError('Failed to fetch dynamically imported module');
			return {
				signIn: () => Promise.resolve(true),
				renew: () => undefined,
				invoke: () => Promise.resolve(JSON.stringify(prediction)),
				close: () => undefined
			};
		}
	});
	await expect(classifier.classify('A')).rejects.toMatchObject({ code: 'cloud/code-missing' });
	isMissing = false;
	await expect(classifier.classify('A')).resolves.toMatchObject({ label: 'positive' });
});
