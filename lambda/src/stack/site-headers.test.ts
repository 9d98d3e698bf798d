import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readHeaderRules } from './site-headers.ts';

it('gives every path the general headers, and the special one where both name it', () => {
	const rules = readHeaderRules('# a note\n/*\n\tA: 1\n\tB: x; y\n\n/b/*\n\ta: 2\n');
	expect(rules.map(({ path, headers }) => [path, Object.fromEntries(headers)])).toEqual([
		['/*', { a: '1', b: 'x; y' }],
		['/b/*', { a: '2', b: 'x; y' }]
	]);
});

it('adds policies up', () => {
	const name = 'Content-Security-Policy';
	const rules = readHeaderRules(`/*\n\t${name}: a 'none'\n/b\n\t${name}: b 'self'\n/c\n\tD: 1\n`);
	expect(rules.map(({ headers }) => headers.get('content-security-policy'))).toEqual([
		"a 'none'",
		"b 'self'; a 'none'",
		"a 'none'"
	]);
});

it("reads the app's own file", () => {
	const text = readFileSync(new URL('../../../static/_headers', import.meta.url), 'utf8');
	const rules = readHeaderRules(text);
	expect(rules.map(({ path }) => path)).toContain('/_app/immutable/*');
	for (const { headers } of rules) {
		expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
		expect(headers.get('x-content-type-options')).toBe('nosniff');
	}
});

it.each([
	['nothing', ''],
	['a header without a path', '\tA: 1\n/*\n'],
	['another first path', '/b\n\tA: 1\n'],
	['a line that is neither', '/*\nA: 1\n']
])('refuses %s', (_, text) => {
	expect(() => readHeaderRules(text)).toThrow(
		expect.objectContaining({ code: 'cloud/bad-headers' })
	);
});
