import { expect, it } from 'vitest';
import { MAX_REQUEST_BYTES, MAX_REVIEWS_PER_REQUEST } from '../../src/lib/contract/cloud.ts';
import { readInvocation } from './request.ts';
import { createEvent, type RequestOptions } from './testing/gateway-event.ts';

const read = (options: RequestOptions) => readInvocation(createEvent(options), 'matinee');
const json = (value: unknown): RequestOptions => ({
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify(value)
});

it('reads one review as text', () => {
	const { contentType, body, reviews } = read({
		headers: { 'content-type': 'Text/Plain; charset=UTF-8' },
		body: 'Très bien 🎬'
	});
	expect({ contentType, reviews }).toEqual({ contentType: 'text/plain', reviews: 1 });
	expect(Buffer.from(body).toString()).toBe('Très bien 🎬');
});

it('reads several reviews as JSON, and the id that pairs them', () => {
	const event = json({ reviews: ['a', 'b'] });
	const inferenceId = '0f0b2a0e-5a35-4f3c-9a4e-6a2f4a9b9c11';
	Object.assign(event.headers ?? {}, { 'x-amzn-sagemaker-inference-id': inferenceId });
	expect(read(event)).toMatchObject({ contentType: 'application/json', reviews: 2, inferenceId });
});

it('reads a body that the gateway took for binary', () => {
	const body = Buffer.from('{"reviews":["a"]}').toString('base64');
	expect(read({ ...json(undefined), body, isBase64Encoded: true }).reviews).toBe(1);
});

it.each<[string, RequestOptions, string]>([
	['another method', { method: 'GET' }, 'cloud/bad-request'],
	['another endpoint', { name: 'other', body: 'x' }, 'cloud/endpoint-missing'],
	['no type', { headers: { 'content-type': '' }, body: 'x' }, 'cloud/unsupported-type'],
	['HTML', { headers: { 'content-type': 'text/html' }, body: 'x' }, 'cloud/unsupported-type'],
	[
		'another encoding',
		{ headers: { 'content-type': 'text/plain; charset=latin1' }, body: 'x' },
		'cloud/unsupported-type'
	],
	['no body', {}, 'cloud/bad-request'],
	['a blank text', { body: ' \n' }, 'cloud/bad-request'],
	['too much text', { body: 'é'.repeat(MAX_REQUEST_BYTES / 2 + 1) }, 'cloud/too-large'],
	[
		'bytes that are no text',
		{ body: Buffer.from([0xff]).toString('base64'), isBase64Encoded: true },
		'cloud/bad-request'
	],
	['broken JSON', { ...json(undefined), body: '{"reviews":["a"' }, 'cloud/bad-request'],
	['JSON without reviews', json({ texts: ['a'] }), 'cloud/bad-request'],
	['an empty list', json({ reviews: [] }), 'cloud/bad-request'],
	['an empty review', json({ reviews: ['a', ''] }), 'cloud/bad-request'],
	['a number', json({ reviews: [1] }), 'cloud/bad-request'],
	[
		'too many reviews',
		json({ reviews: Array(MAX_REVIEWS_PER_REQUEST + 1).fill('a') }),
		'cloud/bad-request'
	],
	[
		'an id that could be a text',
		{ headers: { 'x-amzn-sagemaker-inference-id': 'a review' }, body: 'x' },
		'cloud/bad-request'
	]
])('refuses %s', (_, options, code) => {
	expect(() => read(options)).toThrow(expect.objectContaining({ code }));
});

it('does not quote what it could not read', () => {
	expect(() => read({ ...json(undefined), body: '{"reviews": my secret}' })).toThrow(
		expect.not.objectContaining({ cause: expect.anything() })
	);
});

it('takes a text of the full size', () => {
	expect(read({ body: 'a'.repeat(MAX_REQUEST_BYTES) }).reviews).toBe(1);
});
