import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';

const code = readFileSync(new URL('clean-urls.js', import.meta.url), 'utf8');

it.each([
	['/', '/index.html'],
	['/compare', '/compare.html'],
	['/a/b', '/a/b.html'],
	['/compare/', '/compare/'],
	['/service-worker.js', '/service-worker.js'],
	['/_app/immutable/chunks/a.b.js', '/_app/immutable/chunks/a.b.js']
])('asks the bucket, for %s, for %s', (uri, file) => {
	const event = { request: { uri, querystring: { text: { value: 'x' } } } };
	const request: unknown = runInNewContext(`${code}; handler(event)`, { event });
	expect(request).toEqual({ uri: file, querystring: { text: { value: 'x' } } });
});
