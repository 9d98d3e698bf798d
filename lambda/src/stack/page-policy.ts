// The built pages carry a policy that lets them talk to their own origin only. Deployed with a cloud, they need exactly two
// origins more, which are known when the stack is; every other host of the same build stays as strict as it was.
import { AppError } from '../../../src/lib/contract/errors.ts';

/** Let a page connect to further origins.
 *  @param html     a page with a policy in a `<meta>`
 *  @param origins  such as `https://example.com`
 *  @throws         cloud/bad-page when the page has no such policy, so that none is deployed without
 *  @example        allowConnections(`<meta http-equiv="content-security-policy" content="connect-src 'self'">`, ['https://a.b'])
 *                  gives `<meta http-equiv="content-security-policy" content="connect-src 'self' https://a.b">` */
export function allowConnections(html: string, origins: readonly string[]): string {
	const policy =
		/(<meta http-equiv="content-security-policy" content="[^"]*?\bconnect-src )[^;"]*/g;
	if (html.match(policy)?.length !== 1)
		throw new AppError(
			'cloud/bad-page',
			'A page of the built app does not have one content security policy that says connect-src.',
			{ next: 'Build the app with "npm run build"; its policy stands in svelte.config.js.' }
		);
	return html.replace(policy, `$1'self' ${origins.join(' ')}`);
}
