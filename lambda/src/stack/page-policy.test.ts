import { expect, it } from 'vitest';
import { allowConnections } from './page-policy.ts';

const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;
const origins = ['https://a.example', 'https://b.example'];

it('adds the origins to what pages may connect to, and changes nothing else', () => {
	const before = `<p>connect-src</p>${meta("default-src 'none'; connect-src 'self'; img-src 'self'")}<p>`;
	const after = `<p>connect-src</p>${meta("default-src 'none'; connect-src 'self' https://a.example https://b.example; img-src 'self'")}<p>`;
	expect(allowConnections(before, origins)).toBe(after);
});

it('replaces what an earlier deployment allowed', () => {
	const before = meta("connect-src 'self' https://old.example");
	expect(allowConnections(before, origins)).toBe(
		meta("connect-src 'self' https://a.example https://b.example")
	);
});

it.each([
	['no policy', '<p>'],
	['a policy that does not say', meta("default-src 'self'")],
	['two policies', meta("connect-src 'self'").repeat(2)]
])('refuses a page with %s', (_, html) => {
	expect(() => allowConnections(html, origins)).toThrow(
		expect.objectContaining({ code: 'cloud/bad-page' })
	);
});
