// What can go wrong between the app and the endpoint, in one table. The gateway answers in the form that SageMaker itself
// has, so that one reading of an answer serves both ways there.
import { AppError } from './errors.ts';

interface CloudFault {
	/** HTTP status; the SDK tries 429, 503 and 504 again by itself. */
	status: number;
	/** The name of the error in the SDK; SageMaker's own where it has one. */
	type: string;
	message: string;
	next: string;
}

export const CLOUD_FAULTS = {
	'cloud/bad-request': {
		status: 400,
		type: 'ValidationError',
		message: 'The cloud cannot read the request.',
		next: 'Send a text that is not empty; if it stays, reload the page to get the current version of the app.'
	},
	'cloud/refused': {
		status: 403,
		type: 'AccessDeniedException',
		message:
			'The cloud refused the signature: it is wrong, expired, or not allowed to call this endpoint.',
		next: 'Check that the clock of this device is right, switch the cloud off and on again.'
	},
	'cloud/endpoint-missing': {
		status: 404,
		type: 'ValidationError',
		message: 'The endpoint was not found: it was deleted, or stopped because nobody had used it.',
		next: 'Start it with "npm run start -w lambda".'
	},
	'cloud/too-large': {
		status: 413,
		type: 'ValidationError',
		message: 'The cloud does not take that much text at once.',
		next: 'Send a shorter text, or fewer reviews at once.'
	},
	'cloud/unsupported-type': {
		status: 415,
		type: 'ValidationError',
		message: 'The cloud reads text/plain and application/json in UTF-8, nothing else.',
		next: 'Reload the page to get the current version of the app.'
	},
	'cloud/model-failed': {
		status: 424,
		type: 'ModelError',
		message: 'The model in the cloud failed on this request.',
		next: 'Try another text; the log of the endpoint in CloudWatch says why.'
	},
	'cloud/waking': {
		status: 429,
		type: 'ModelNotReadyException',
		message: 'The endpoint is waking up.',
		next: 'Wait; the first answer after a pause can take a minute.'
	},
	'cloud/throttled': {
		status: 429,
		type: 'ThrottlingException',
		message: 'The cloud has too many requests at once.',
		next: 'Wait a moment and try again.'
	},
	'cloud/unavailable': {
		status: 503,
		type: 'ServiceUnavailable',
		message: 'The cloud is out of order for the moment.',
		next: 'Try again in a minute.'
	},
	'cloud/timeout': {
		status: 504,
		type: 'TimeoutError',
		message: 'The endpoint did not answer in time; it may still be waking up.',
		next: 'Try again: once awake it answers at once.'
	}
} satisfies Record<`cloud/${string}`, CloudFault>;

export type CloudFaultCode = keyof typeof CLOUD_FAULTS;

/** What the SDK knows of an answer that is not a prediction. */
export interface FailedAnswer {
	/** The name of the exception, such as `ModelError`. */
	name: string;
	status?: number | undefined;
	message?: string | undefined;
	/** For a ModelError: the status with which the container answered SageMaker. */
	originalStatus?: number | undefined;
}

const REFUSED =
	/^(AccessDenied|ExpiredToken|InvalidSignature|UnrecognizedClient|IncompleteSignature|MissingAuthenticationToken|InvalidClientTokenId|RequestExpired|SignatureDoesNotMatch|NotAuthorized)/;

/** Tell what an answer means, whoever gave it: SageMaker, API Gateway or our Lambda function.
 *  @example  classifyFailedAnswer({ name: 'ValidationError', status: 400, message: 'Endpoint matinee of account
 *            1 not found.' }) gives 'cloud/endpoint-missing'
 *  @source   InvokeEndpoint, errors: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html */
export function classifyFailedAnswer(answer: FailedAnswer): CloudFaultCode {
	const { name, message = '', originalStatus = 0 } = answer;
	// An error of the container comes wrapped; what it says of the request is what counts.
	const isWrapped = originalStatus >= 400 && originalStatus < 500;
	const status = isWrapped ? originalStatus : answer.status;
	if (status === 401 || status === 403 || REFUSED.test(name)) return 'cloud/refused';
	if (status === 404) return 'cloud/endpoint-missing';
	if (status === 413) return 'cloud/too-large';
	if (status === 415) return 'cloud/unsupported-type';
	if (name === 'ModelNotReadyException') return 'cloud/waking';
	if (status === 429 || name.startsWith('Throttling')) return 'cloud/throttled';
	if (name === 'TimeoutError' || status === 408 || status === 504) return 'cloud/timeout';
	// SageMaker has one name for a request that it cannot read and for an endpoint that it does not know.
	if (name === 'ValidationError' && /not found/i.test(message)) return 'cloud/endpoint-missing';
	if (status === 424 || (name === 'ModelError' && !isWrapped)) return 'cloud/model-failed';
	if (status !== undefined && status >= 400 && status < 500) return 'cloud/bad-request';
	return 'cloud/unavailable';
}

/** The browser knows that there is no network. */
export function createOfflineError(cause?: unknown): AppError {
	return new AppError('cloud/offline', 'This device is offline, so the cloud cannot be asked.', {
		next: 'The answer of this device needs no network; connect to ask the cloud as well.',
		cause
	});
}

/** The code that speaks to the cloud is fetched when it is first needed; without a network that may fail. */
export function createCodeMissingError(cause?: unknown): AppError {
	return new AppError(
		'cloud/code-missing',
		'The code that speaks to the cloud could not be loaded.',
		{ next: 'Check the network and try again; if it stays, reload the page.', cause }
	);
}

/** Make the error that the app shows. */
export function createCloudError(code: CloudFaultCode, cause?: unknown): AppError {
	const { message, next } = CLOUD_FAULTS[code];
	return new AppError(code, message, { next, ...(cause !== undefined && { cause }) });
}
