// The Lambda function behind the API: a checked request goes to the endpoint, and whatever comes back becomes an answer
// in SageMaker's own form. It logs sizes, times and names of errors, never a text or a message that may quote one.
import { InvokeEndpointCommand, SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime';
import type {
	APIGatewayProxyEventV2,
	APIGatewayProxyStructuredResultV2 as Answer
} from 'aws-lambda';
import * as v from 'valibot';
import {
	classifyFailedAnswer,
	CLOUD_FAULTS,
	type CloudFaultCode
} from '../../src/lib/contract/cloud-errors.ts';
import { isAppError } from '../../src/lib/contract/errors.ts';
import { readEndpointName } from './environment.ts';
import { readInvocation, type Invocation } from './request.ts';

/** API Gateway gives up after 30 s, and its own answer may lack the CORS headers: ours must come first. */
const INVOCATION_TIMEOUT_MS = 27_000;
/** Serverless endpoints take seconds to wake up; by itself the SDK would have used up its attempts before. */
const RETRY_AFTER_SECONDS = 5;

export interface LogEntry {
	requestId: string;
	inferenceId?: string;
	status: number;
	code: CloudFaultCode | 'ok';
	/** The name of what was thrown, such as `ECONNREFUSED` or `ModelError`. */
	cause?: string;
	sizeBytes?: number;
	reviews?: number;
	durationMs: number;
}

export interface HandlerOptions {
	endpointName: string;
	client: SageMakerRuntimeClient;
	timeoutMs?: number;
	log?(entry: LogEntry): void;
}

export type Handler = (event: APIGatewayProxyEventV2) => Promise<Answer>;

/** Make the function that answers events of API Gateway. It never throws: an error of the function might reach the browser
 *  without CORS headers, as a network failure without a reason.
 *  @param options.timeoutMs  how long the endpoint may take
 *  @param options.log        gets one entry for each event; standard output by default, as JSON */
export function createHandler(options: HandlerOptions): Handler {
	const { endpointName, client, timeoutMs = INVOCATION_TIMEOUT_MS } = options;
	const log = options.log ?? ((entry) => console.log(JSON.stringify(entry)));

	return async (event) => {
		const startedAt = performance.now();
		const { requestId } = event.requestContext;
		const signal = AbortSignal.timeout(timeoutMs);
		const details: Pick<LogEntry, 'cause' | 'inferenceId' | 'reviews' | 'sizeBytes'> = {};
		let code: LogEntry['code'] = 'ok';
		let answer: Answer;
		try {
			const invocation = readInvocation(event, endpointName);
			const { body, reviews, inferenceId } = invocation;
			Object.assign(details, { sizeBytes: body.byteLength, reviews, inferenceId });
			answer = await invoke(client, endpointName, invocation, signal);
		} catch (error) {
			const failure = explain(error, signal);
			({ code } = failure);
			details.cause = failure.cause;
			answer = refuse(failure.code, requestId);
		}
		const durationMs = Math.round(performance.now() - startedAt);
		log({ requestId, status: answer.statusCode ?? 200, code, ...details, durationMs });
		return answer;
	};
}

async function invoke(
	client: SageMakerRuntimeClient,
	endpointName: string,
	{ contentType, body, inferenceId }: Invocation,
	abortSignal: AbortSignal
): Promise<Answer> {
	const output = await client.send(
		new InvokeEndpointCommand({
			EndpointName: endpointName,
			ContentType: contentType,
			Accept: 'application/json',
			Body: body,
			InferenceId: inferenceId
		}),
		{ abortSignal }
	);
	return {
		statusCode: 200,
		headers: {
			'content-type': output.ContentType ?? 'application/json',
			'cache-control': 'no-store'
		},
		body: output.Body.transformToString()
	};
}

/** What the SDK throws: the exceptions of SageMaker, and the errors of the network. */
const thrownSchema = v.object({
	name: v.string(),
	message: v.string(),
	code: v.optional(v.string()),
	OriginalStatusCode: v.optional(v.number()),
	$metadata: v.optional(v.object({ httpStatusCode: v.optional(v.number()) }))
});

function explain(error: unknown, signal: AbortSignal): { code: CloudFaultCode; cause: string } {
	if (isAppError(error) && isFaultCode(error.code)) return { code: error.code, cause: error.name };
	if (signal.aborted) return { code: 'cloud/timeout', cause: 'AbortError' };
	const thrown = v.safeParse(thrownSchema, error);
	if (!thrown.success) return { code: 'cloud/unavailable', cause: typeof error };
	const { name, message, code, OriginalStatusCode, $metadata } = thrown.output;
	const fault = classifyFailedAnswer({
		name,
		message,
		status: $metadata?.httpStatusCode,
		originalStatus: OriginalStatusCode
	});
	// Here it is this function's role that was refused, which no visitor can do anything about.
	return { code: fault === 'cloud/refused' ? 'cloud/unavailable' : fault, cause: code ?? name };
}

function isFaultCode(code: string): code is CloudFaultCode {
	return Object.hasOwn(CLOUD_FAULTS, code);
}

/** An error as SageMaker would say it. The type stands twice, because a browser may be kept from reading the header. */
function refuse(code: CloudFaultCode, requestId: string): Answer {
	const { status, type, message, next } = CLOUD_FAULTS[code];
	return {
		statusCode: status,
		headers: {
			'content-type': 'application/json',
			'cache-control': 'no-store',
			'x-amzn-errortype': type,
			...(status === 429 && { 'retry-after': String(RETRY_AFTER_SECONDS) })
		},
		body: JSON.stringify({ __type: type, message: `${message} ${next}`, requestId })
	};
}

let ready: Handler | undefined;

/** The entry point of the function on AWS. Region and endpoint of the SDK come from the environment, as always with it:
 *  AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME names another server. One attempt is all: the browser's SDK tries again by itself. */
export const handler: Handler = async (event) => {
	ready ??= createHandler({
		endpointName: readEndpointName(process.env),
		client: new SageMakerRuntimeClient({ maxAttempts: 1 })
	});
	return ready(event);
};
