import { afterAll, expect, it } from 'vitest';
import { writeBuiltFiles } from '../testing/built-site.ts';
import { readSettings } from './settings.ts';

const files = writeBuiltFiles();
afterAll(files.dispose);
const least = { model: 'model.tar.gz', email: 'a@example.com', site: 'build' };
const read = (more: Record<string, unknown> = {}) =>
	readSettings({ ...least, ...more }, files.folder);

it('needs a model and an address; the rest is modest', () => {
	expect(read()).toMatchObject({
		model: files.model,
		site: files.site,
		mode: 'gateway',
		hosting: 'serverless',
		maxConcurrency: 5,
		budget: 5,
		origins: []
	});
});

it('reads what command lines give: text', () => {
	expect(
		read({ memoryMb: '2048', origins: 'http://localhost:4173,https://example.com' })
	).toMatchObject({ memoryMb: 2048, origins: ['http://localhost:4173', 'https://example.com'] });
});

it("leaves the CDK's own context alone", () => {
	expect(read({ '@aws-cdk/core:x': true, 'aws:cdk:y': 1, 'cli-telemetry': false })).toEqual(read());
});

it.each([
	['no model', { model: undefined }, 'model'],
	['a model that is not there', { model: 'other.tar.gz' }, 'model.tar.gz'],
	['a model that is no archive', { model: 'build' }, 'model.tar.gz'],
	['no address', { email: undefined }, 'email'],
	['an app that is not built', { site: '.' }, 'built app'],
	['a misspelt name', { memroyMb: '2048' }, 'memroyMb'],
	['a memory that SageMaker does not have', { memoryMb: '2000' }, 'memoryMb'],
	['a number that is none', { budget: 'little' }, 'budget'],
	['an empty number', { budget: '' }, 'budget'],
	['an endpoint with capitals', { endpointName: 'Matinee' }, 'endpointName'],
	['another mode', { mode: 'both' }, 'mode'],
	['an origin with a path', { origins: 'https://example.com/app' }, 'origins'],
	['a bucket that is none', { batch: 's3://films' }, 'batch'],
	['a domain without its certificate', { domain: 'example.com' }, 'certificate'],
	[
		'a certificate of another region',
		{ domain: 'example.com', certificate: 'arn:aws:acm:eu-west-1:123456789012:certificate/a' },
		'certificate'
	]
])('refuses %s', (_, more, word) => {
	expect(() => read(more)).toThrow(
		expect.objectContaining({
			code: 'cloud/bad-settings',
			message: expect.stringContaining(word),
			next: expect.stringMatching(/\.$|gz$/)
		})
	);
});
