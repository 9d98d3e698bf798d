// Whatever the SDK or the network throws → the error that the screen shows. A browser says "Failed to fetch" of a server that
// is away, of one that answers without CORS headers, and of a cut connection: two harmless requests tell them apart.
import * as v from 'valibot';
import {
	classifyFailedAnswer,
	createCloudError,
	createOfflineError
} from '../contract/cloud-errors.ts';
import { AppError, isAppError } from '../contract/errors.ts';

/** What the SDK throws. */
const thrownSchema = v.object({
	name: v.string(),
	message: v.string(),
	OriginalStatusCode: v.optional(v.number()),
	$metadata: v.optional(v.object({ httpStatusCode: v.optional(v.number()) }))
});

export interface FailureContext {
	step: 'sign-in' | 'invoke';
	/** The server that was asked. */
	url: string;
	fetcher?: typeof fetch;
	isOnline?: () => boolean;
}

/** Tell whether new credentials may help.
 *  @returns  `expired` when the answer says so, `refused` when it only says no, as API Gateway does of every reason */
export function refusalOf(thrown: unknown): 'expired' | 'refused' | undefined {
	const parsed = v.safeParse(thrownSchema, thrown);
	if (!parsed.success) return undefined;
	const { name, message, $metadata } = parsed.output;
	if (/^ExpiredToken/.test(name) || /token.*expired/i.test(message)) return 'expired';
	const code = classifyFailedAnswer({ name, message, status: $metadata?.httpStatusCode });
	return code === 'cloud/refused' ? 'refused' : undefined;
}

/** Say what a failure means and what to do.
 *  @param thrown  anything, a cancel excepted
 *  @returns       one of the table's faults, or cloud/offline, cloud/blocked, cloud/cut-off, cloud/unreachable,
 *                 cloud/sign-in-refused, cloud/code-missing */
export async function explainFailure(thrown: unknown, context: FailureContext): Promise<AppError> {
	if (isAppError(thrown)) return thrown;
	const parsed = v.safeParse(thrownSchema, thrown);
	if (!parsed.success) return createCloudError('cloud/unavailable', thrown);
	const { name, message, OriginalStatusCode, $metadata } = parsed.output;
	const status = $metadata?.httpStatusCode;
	// The browser's own error carries no answer; one that broke off while it was read carries the status it began with.
	if (thrown instanceof TypeError || (name === 'TypeError' && status === undefined))
		return explainNetworkFailure(thrown, context);
	const code = classifyFailedAnswer({ name, message, status, originalStatus: OriginalStatusCode });
	const isSignInRefused =
		context.step === 'sign-in' && !['cloud/throttled', 'cloud/unavailable'].includes(code);
	return isSignInRefused ? createSignInRefused(thrown) : createCloudError(code, thrown);
}

async function explainNetworkFailure(
	cause: unknown,
	{ url, fetcher = fetch, isOnline = () => navigator.onLine }: FailureContext
): Promise<AppError> {
	if (!isOnline()) return createOfflineError(cause);
	const { host } = new URL(url);
	const reaches = (mode: RequestMode) =>
		fetcher(url, { mode, cache: 'no-store', credentials: 'omit' }).then(
			() => true,
			() => false
		);
	if (await reaches('cors'))
		return new AppError('cloud/cut-off', `The connection to ${host} broke off.`, {
			next: 'Try again.',
			cause
		});
	if (await reaches('no-cors'))
		return new AppError(
			'cloud/blocked',
			`The browser keeps the answer of ${host} from this page: it came without the CORS headers that let a page read it.`,
			{
				next: 'Deploy the cloud with this page among its origins: -c origins, see lambda/README.md.',
				cause
			}
		);
	return new AppError('cloud/unreachable', `${host} could not be reached.`, {
		next: 'Check the network. If the cloud was set up after this app was built, build it again.',
		cause
	});
}

function createSignInRefused(cause: unknown): AppError {
	return new AppError(
		'cloud/sign-in-refused',
		'The cloud does not let this app in: its identity pool is gone, or takes no guests.',
		{
			next: 'Deploy the cloud again, which writes a new cloud.json; lambda/README.md says how.',
			cause
		}
	);
}
