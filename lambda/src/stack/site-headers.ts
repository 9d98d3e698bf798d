// static/_headers, which Netlify and others read by themselves, as data for CloudFront, which does not.
import { AppError } from '../../../src/lib/contract/errors.ts';

export interface HeaderRule {
	/** A path with at most one `*`, at its end; that of the first rule is `/*`. */
	path: string;
	/** Names in lower case. */
	headers: ReadonlyMap<string, string>;
}

/** Read the rules; each has, beside its own headers, those of `/*`, as the hosts that read the file do it.
 *  @throws   cloud/bad-headers
 *  @example  readHeaderRules('/*\n\tA: 1\n/b\n\tC: 2')[1] gives { path: '/b', headers: a → 1, c → 2 } */
export function readHeaderRules(text: string): [HeaderRule, ...HeaderRule[]] {
	const rules: { path: string; headers: Map<string, string> }[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		if (/^\s*(#|$)/.test(line)) continue;
		const header = /^\s+([\w-]+):\s*(.*\S)\s*$/.exec(line);
		const last = rules.at(-1);
		if (header?.[1] && header[2] && last) last.headers.set(header[1].toLowerCase(), header[2]);
		else if (/^\/\S*$/.test(line)) rules.push({ path: line, headers: new Map() });
		else throw badHeaders(`line ${index + 1} is neither a path nor a header`);
	}
	const [general, ...others] = rules;
	if (general?.path !== '/*') throw badHeaders('its first path is not /*');
	return [
		general,
		...others.map(({ path, headers }) => ({ path, headers: merge(general.headers, headers) }))
	];
}

/** A header that both name is given once: policies of two kinds add up, and of everything else the special one counts. */
function merge(general: ReadonlyMap<string, string>, special: ReadonlyMap<string, string>) {
	const merged = new Map([...general, ...special]);
	const name = 'content-security-policy';
	const policies = [special.get(name), general.get(name)].filter((each) => each !== undefined);
	if (policies.length > 0) merged.set(name, policies.join('; '));
	return merged;
}

function badHeaders(problem: string): AppError {
	return new AppError('cloud/bad-headers', `_headers of the built app is not valid: ${problem}.`, {
		next: 'Correct static/_headers and run "npm run build".'
	});
}
