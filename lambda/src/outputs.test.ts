import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseCloudConfig } from '../../src/lib/contract/cloud.ts';
import { readOutputs, STACK_NAME } from './outputs.ts';
import { writeCloudJson } from './write-cloud-json.ts';

const outputs = {
	SiteUrl: 'https://d111111abcdef8.cloudfront.net',
	Region: 'eu-central-1',
	Mode: 'gateway',
	Hosting: 'real-time',
	IdentityPoolId: 'eu-central-1:01234567-89ab-cdef-0123-456789abcdef',
	EndpointName: 'matinee',
	EndpointConfigName: 'Config-1',
	ApiUrl: 'https://api.execute-api.eu-central-1.amazonaws.com'
};

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'matinee-outputs-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(value: unknown): Promise<string> {
	const path = join(folder, 'outputs.json');
	await writeFile(path, typeof value === 'string' ? value : JSON.stringify(value));
	return path;
}

it("become the app's cloud.json", async () => {
	const path = join(folder, 'cloud.json');
	await writeCloudJson(await readOutputs(await write({ [STACK_NAME]: outputs })), path);
	expect(parseCloudConfig(JSON.parse(await readFile(path, 'utf8')))).toEqual({
		formatVersion: 1,
		mode: 'gateway',
		region: 'eu-central-1',
		identityPoolId: outputs.IdentityPoolId,
		endpointName: 'matinee',
		hosting: 'real-time',
		apiUrl: outputs.ApiUrl
	});
});

it('do not become one that the app would refuse', async () => {
	const path = await write({ [STACK_NAME]: { ...outputs, ApiUrl: undefined } });
	await expect(
		writeCloudJson(await readOutputs(path), join(folder, 'x.json'))
	).rejects.toMatchObject({ code: 'cloud/bad-config' });
});

it('are missed before the first deployment', async () => {
	await expect(readOutputs(join(folder, 'none.json'))).rejects.toMatchObject({
		code: 'cloud/not-deployed',
		next: expect.stringContaining('npm run deploy')
	});
});

it.each([
	['of another stack', { Other: outputs }],
	['that are not whole', { [STACK_NAME]: { Region: 'eu-central-1' } }],
	['that are no JSON', '{"Mat']
])('are refused when they are those %s', async (_, value) => {
	await expect(readOutputs(await write(value))).rejects.toMatchObject({
		code: 'cloud/bad-outputs'
	});
});
