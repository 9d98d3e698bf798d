// Every call of AWS goes through here: how clients are set up, and what their errors mean to the person at the terminal.
import { AppError } from '../../../src/lib/contract/errors.ts';

/** What every client gets. Credentials, and the region where it is left out, come from where AWS's own command line takes
 *  them. */
export function clientOptions(region: string | undefined): {
	region?: string;
	maxAttempts: number;
} {
	return { maxAttempts: 5, ...(region !== undefined && { region }) };
}

const REFUSED =
	/^(AccessDenied|Forbidden|ExpiredToken|InvalidSignature|InvalidAccessKeyId|InvalidClientTokenId|SignatureDoesNotMatch|UnrecognizedClient|RequestExpired)/;
const NOT_FOUND = /^(NoSuch|NotFound|ResourceNotFound)/;
/** SageMaker says it in words only. */
const NOT_FOUND_WORDS = /could not find|does not exist|not found/i;

/** Ask AWS, and turn what it says against it into an error that says what to do.
 *  @param what  what is being done, as in `The upload of train.csv failed`, without the last word
 *  @throws      cloud/no-credentials, cloud/no-region, cloud/refused, cloud/not-found, cloud/failed; a cancel as it is */
export async function ask<Answer>(what: string, call: () => Promise<Answer>): Promise<Answer> {
	try {
		return await call();
	} catch (error) {
		throw explain(what, error);
	}
}

function explain(what: string, error: unknown): unknown {
	if (!(error instanceof Error) || error instanceof AppError || error.name === 'AbortError') {
		return error;
	}
	const { name, message } = error;
	if (name === 'CredentialsProviderError') {
		return new AppError('cloud/no-credentials', `${what} failed: there are no AWS credentials.`, {
			next: 'Run `aws configure` or `aws sso login`, or set AWS_PROFILE, and try again.',
			cause: error
		});
	}
	if (message === 'Region is missing') {
		return new AppError('cloud/no-region', `${what} failed: no AWS region is named.`, {
			next: 'Name one with --region, or set AWS_REGION.'
		});
	}
	if (REFUSED.test(name)) {
		return new AppError('cloud/refused', `${what} failed: AWS refused it. ${message}`, {
			next: 'Check that the credentials are valid and allow this.'
		});
	}
	if (NOT_FOUND.test(name) || (name.startsWith('Validation') && NOT_FOUND_WORDS.test(message))) {
		return new AppError('cloud/not-found', `${what} failed: it was not found. ${message}`, {
			next: 'Check the names and the region.'
		});
	}
	return new AppError('cloud/failed', `${what} failed: ${message}`, {
		next: 'Correct what it names, or try again if it names nothing.',
		cause: error
	});
}
