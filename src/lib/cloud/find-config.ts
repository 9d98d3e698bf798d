// Where the cloud is: cloud.json, fetched at run time from beside the app, so that one build serves with a cloud and without.
import { parseCloudConfig, type CloudConfig } from '../contract/cloud.ts';
import { AppError } from '../contract/errors.ts';

/** Look whether this copy of the app has a cloud.
 *  @param url      absolute address of cloud.json
 *  @param fetcher  `fetch`, or a test's own
 *  @returns        undefined when there is no such file
 *  @throws         cloud/config-unreachable, cloud/bad-config, or the signal's reason */
export async function findCloudConfig(
	url: string,
	{ fetcher = fetch, signal }: { fetcher?: typeof fetch; signal?: AbortSignal } = {}
): Promise<CloudConfig | undefined> {
	let response: Response;
	let text: string;
	try {
		response = await fetcher(url, { cache: 'no-store', ...(signal && { signal }) });
		text = await response.text();
	} catch (cause) {
		signal?.throwIfAborted();
		throw unreachable('there is no connection to it', cause);
	}
	if (response.status === 404 || response.status === 410) return undefined;
	if (!response.ok) throw unreachable(`it answered with status ${response.status}`);
	try {
		return parseCloudConfig(JSON.parse(text));
	} catch (error) {
		// Some hosts answer with their first page in place of what they do not have.
		if (/^\s*</.test(text)) return undefined;
		if (error instanceof SyntaxError) return parseCloudConfig(undefined);
		throw error;
	}
}

function unreachable(why: string, cause?: unknown): AppError {
	return new AppError(
		'cloud/config-unreachable',
		`The server of this app could not be asked where the cloud is: ${why}.`,
		{ next: 'Check the network, then try again.', ...(cause !== undefined && { cause }) }
	);
}
