// Requests signed by AWS's own signer, then changed on the way.
import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AwsRequest } from './http.ts';
import { Sessions, type Session } from './sessions.ts';
import { checkSignature, type Refusal } from './signature.ts';

const NOW = Date.UTC(2026, 10, 26, 12);
const MINUTE = 60_000;
const region = 'eu-central-1';
const service = 'execute-api';

let sessions: Sessions;
let session: Session;

beforeEach(() => {
	sessions = new Sessions();
	session = sessions.open('guest', NOW + 60 * MINUTE);
});

async function sign(
	changes: Partial<Session> & { service?: string; at?: number } = {}
): Promise<AwsRequest> {
	const credentials = { ...session, ...changes };
	const signer = new SignatureV4({
		credentials,
		region,
		service: changes.service ?? service,
		sha256: Sha256
	});
	const body = Buffer.from('A lovely film, très bien');
	const path = '/api/endpoints/matinee/invocations';
	const request = {
		method: 'POST',
		protocol: 'http:',
		hostname: '127.0.0.1',
		path,
		query: {},
		headers: { host: '127.0.0.1:4191', 'content-type': 'text/plain', 'x-amz-user-agent': 'test' },
		body
	};
	const { headers } = await signer.sign(request, { signingDate: new Date(changes.at ?? NOW) });
	// Browsers add headers of their own, which nobody signs.
	const received = { ...headers, origin: 'http://localhost:4190' };
	return { method: 'POST', path, query: {}, headers: received, body };
}

const check = (request: AwsRequest, now = NOW) =>
	checkSignature(request, { service, region, now, findSession: (key) => sessions.find(key) });

it('tells who signed', async () => {
	expect(await check(await sign())).toEqual({ session });
});

it('takes a signature that is four minutes off, either way', async () => {
	const request = await sign();
	expect(await check(request, NOW + 4 * MINUTE)).toEqual({ session });
	expect(await check(request, NOW - 4 * MINUTE)).toEqual({ session });
});

type Change = (request: AwsRequest) => AwsRequest | Promise<AwsRequest>;
const withHeader =
	(name: string, value: string): Change =>
	(request) => ({ ...request, headers: { ...request.headers, [name]: value } });
const withoutHeader =
	(name: string): Change =>
	({ headers, ...request }) => ({
		...request,
		headers: Object.fromEntries(Object.entries(headers).filter(([each]) => each !== name))
	});

describe('a changed request is refused', () => {
	const MISMATCH = 'The request signature we calculated does not match';
	it.each<[string, Refusal['type'], string, Change]>([
		[
			'no signature',
			'MissingAuthenticationTokenException',
			'Missing Authentication Token',
			withoutHeader('authorization')
		],
		[
			'a signature of another kind',
			'IncompleteSignatureException',
			'Authorization header requires',
			withHeader('authorization', 'Basic YTpi')
		],
		['no date', 'IncompleteSignatureException', 'X-Amz-Date', withoutHeader('x-amz-date')],
		[
			'another date',
			'InvalidSignatureException',
			MISMATCH,
			withHeader('x-amz-date', '20261126T120001Z')
		],
		['another method', 'InvalidSignatureException', MISMATCH, (r) => ({ ...r, method: 'PUT' })],
		[
			'another path',
			'InvalidSignatureException',
			MISMATCH,
			(r) => ({ ...r, path: '/api/endpoints/other/invocations' })
		],
		['a query', 'InvalidSignatureException', MISMATCH, (r) => ({ ...r, query: { a: '1' } })],
		['another host', 'InvalidSignatureException', MISMATCH, withHeader('host', 'example.com')],
		[
			'another type',
			'InvalidSignatureException',
			MISMATCH,
			withHeader('content-type', 'application/json')
		],
		[
			'another body',
			'InvalidSignatureException',
			MISMATCH,
			(r) => ({ ...r, body: Buffer.from('An awful film') })
		],
		[
			'a header of AWS that nobody signed',
			'InvalidSignatureException',
			"'x-amz-target' must be a 'SignedHeader'",
			withHeader('x-amz-target', 'x')
		],
		[
			'the token of somebody else',
			'UnrecognizedClientException',
			'is invalid',
			(r) => withHeader('x-amz-security-token', sessions.open('guest', NOW * 2).sessionToken)(r)
		]
	])('%s', async (_, type, message, change) => {
		const { refusal } = await check(await change(await sign()));
		expect(refusal).toEqual({ type, message: expect.stringContaining(message) as string });
	});

	it('whichever byte of the body it is, and whatever it becomes', async () => {
		const request = await sign();
		const byte = fc.nat(request.body.byteLength - 1);
		await fc.assert(
			fc.asyncProperty(byte, fc.integer({ min: 1, max: 255 }), async (place, flip) => {
				const body = Buffer.from(request.body);
				body[place] = (body[place] ?? 0) ^ flip;
				const { refusal } = await check({ ...request, body });
				expect(refusal?.type).toBe('InvalidSignatureException');
			}),
			{ numRuns: 50 }
		);
	});

	it('a body whose old digest came along, signed', async () => {
		const request = await sign();
		const digest = request.headers['x-amz-content-sha256'] ?? '';
		expect(digest).toMatch(/^[0-9a-f]{64}$/);
		expect(request.headers['authorization']).toContain('x-amz-content-sha256');
		const { refusal } = await check({ ...request, body: Buffer.from('An awful film') });
		expect(refusal?.type).toBe('InvalidSignatureException');
	});
});

describe('a signature is refused', () => {
	it.each([
		['a wrong secret', { secretAccessKey: 'wrong' }, 'InvalidSignatureException', 'does not match'],
		['an unknown key', { accessKeyId: 'ASIAX' }, 'UnrecognizedClientException', 'is invalid'],
		['no token', { sessionToken: '' }, 'UnrecognizedClientException', 'is invalid'],
		[
			'another service',
			{ service: 'sagemaker' },
			'InvalidSignatureException',
			"Credential should be scoped to correct service: 'execute-api'."
		]
	])('of %s', async (_, changes, type, message) => {
		const { refusal } = await check(await sign(changes));
		expect(refusal).toEqual({ type, message: expect.stringContaining(message) as string });
	});

	it('of another region', async () => {
		const { refusal } = await checkSignature(await sign(), {
			service,
			region: 'us-east-1',
			now: NOW,
			findSession: (key) => sessions.find(key)
		});
		expect(refusal?.message).toBe(
			"Credential should be scoped to a valid region, not 'eu-central-1'."
		);
	});

	it.each([6, 16])('replayed after %i minutes', async (minutes) => {
		const request = await sign();
		expect(await check(request, NOW + 4 * MINUTE)).toEqual({ session });
		const { refusal } = await check(request, NOW + minutes * MINUTE);
		expect(refusal).toEqual({
			type: 'InvalidSignatureException',
			message: expect.stringMatching(
				/^Signature expired: 20261126T120000Z is now earlier than 20261126T12\d\d00Z \(20261126T12\d\d00Z - 5 min\.\)$/
			) as string
		});
	});

	it('of a clock that is ahead', async () => {
		const { refusal } = await check(await sign({ at: NOW + 20 * MINUTE }));
		expect(refusal?.message).toBe(
			'Signature not yet current: 20261126T122000Z is still later than 20261126T120500Z (20261126T120000Z + 5 min.)'
		);
	});

	it('of credentials that are over', async () => {
		const { refusal } = await check(await sign({ at: NOW + 60 * MINUTE }), NOW + 60 * MINUTE);
		expect(refusal).toEqual({
			type: 'ExpiredTokenException',
			message: 'The security token included in the request is expired'
		});
	});
});
