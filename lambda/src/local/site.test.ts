import { afterEach, beforeEach, expect, it } from 'vitest';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CloudConfig } from '../../../src/lib/contract/cloud.ts';
import { writeBuiltFiles, type BuiltFiles } from '../testing/built-site.ts';
import { serveSite, type Site } from './site.ts';

const config: CloudConfig = {
	formatVersion: 1,
	mode: 'gateway',
	region: 'eu-central-1',
	identityPoolId: 'eu-central-1:10ca1000-0000-4000-8000-000000000001',
	endpointName: 'matinee',
	hosting: 'serverless',
	identityUrl: 'http://127.0.0.1:4191/identity',
	apiUrl: 'http://127.0.0.1:4191/api'
};

let files: BuiltFiles;
let site: Site;
const get = (path: string) => fetch(`${site.url}${path}`);

beforeEach(async () => {
	files = writeBuiltFiles();
	const immutable = join(files.site, '_app', 'immutable');
	mkdirSync(immutable);
	writeFileSync(join(immutable, 'a.js'), '1;');
	site = await serveSite({ folder: files.site, config });
});
afterEach(async () => {
	await site.close();
	files.dispose();
});

it.each(['/', '/compare', '/compare.html', '/?a=b'])(
	'lets the page %s connect to the cloud and nowhere else',
	async (path) => {
		const page = await get(path);
		expect(page.status).toBe(200);
		expect(page.headers.get('content-type')).toBe('text/html');
		expect(await page.text()).toContain("connect-src 'self' http://127.0.0.1:4191; img-src");
	}
);

it('says where the cloud is, in the place of a file that says otherwise', async () => {
	const answer = await get('/cloud.json');
	expect(answer.headers.get('cache-control')).toBe('no-store');
	expect(await answer.json()).toEqual(config);
});

it('sends the headers of _headers', async () => {
	const script = await get('/_app/immutable/a.js');
	expect(await script.text()).toBe('1;');
	expect(script.headers.get('cache-control')).toContain('immutable');
	expect(script.headers.get('content-security-policy')).toContain("connect-src 'self'");
	expect((await get('/')).headers.get('x-content-type-options')).toBe('nosniff');
});

it('draws its own page for what is not there', async () => {
	const page = await get('/nowhere');
	expect(page.status).toBe(404);
	expect(await page.text()).toContain('Matinee');
});

it('has no cloud when none was named', async () => {
	const plain = await serveSite({ folder: files.site });
	try {
		expect((await fetch(`${plain.url}/cloud.json`)).status).toBe(404);
		expect(await (await fetch(plain.url)).text()).toContain("connect-src 'self'; img-src");
	} finally {
		await plain.close();
	}
});

it('says when there is no built app', async () => {
	await expect(serveSite({ folder: join(files.folder, 'none') })).rejects.toMatchObject({
		code: 'cloud/no-app'
	});
});
