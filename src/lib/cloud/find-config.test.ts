import { expect, it } from 'vitest';
import { fakeCloudConfig } from '../../../tests/helpers/fake-cloud.ts';
import { findCloudConfig } from './find-config.ts';

const find = (answer: () => Response) =>
	findCloudConfig('http://localhost/cloud.json', {
		fetcher: () => Promise.resolve().then(answer)
	});

it('reads where the cloud is', async () => {
	await expect(find(() => Response.json(fakeCloudConfig))).resolves.toEqual(fakeCloudConfig);
});

it.each([
	['a status 404', () => new Response('', { status: 404 })],
	['the first page in its place', () => new Response('<!doctype html><title>Matinee</title>')]
])('finds none behind %s', async (_, answer) => {
	await expect(find(answer)).resolves.toBeUndefined();
});

it.each([
	['half a file', () => new Response('{"formatVersion":1,')],
	['another version', () => Response.json({ ...fakeCloudConfig, formatVersion: 2 })],
	['an address that is not safe', () => Response.json({ ...fakeCloudConfig, apiUrl: 'http://a.b' })]
])('refuses %s', async (_, answer) => {
	await expect(find(answer)).rejects.toMatchObject({ code: 'cloud/bad-config' });
});

it.each([
	['the server fails', () => new Response('', { status: 500 })],
	[
		'there is no network',
		() => {
			throw new TypeError('Failed to fetch');
		}
	]
])('says when %s', async (_, answer) => {
	await expect(find(answer)).rejects.toMatchObject({ code: 'cloud/config-unreachable' });
});
