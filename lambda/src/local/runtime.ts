// SageMaker Runtime: a signed InvokeEndpoint goes to the container, and its answer or its failure comes back in the form
// that SageMaker gives it.
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { ModelContainer } from './container.ts';
import type { Faults } from './faults.ts';
import { json, type AwsAnswer, type AwsRequest } from './http.ts';
import type { Role } from './sessions.ts';
import { checkSignature, type SignatureOptions } from './signature.ts';

export const ACCOUNT = '123456789012';

export interface RuntimeOptions extends Pick<SignatureOptions, 'findSession' | 'region'> {
	endpointName: string;
	/** Whose policy allows InvokeEndpoint on this endpoint: visitors in `direct` mode, the Lambda function otherwise. */
	allowedRole: Role;
	container: ModelContainer;
	faults: Faults;
	now(): number;
}

/** @source  InvokeEndpoint: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html */
export function createRuntime(
	options: RuntimeOptions
): (request: AwsRequest, name: string) => Promise<AwsAnswer> {
	const { endpointName, allowedRole, container, faults, now, findSession, region } = options;

	return async (request, name) => {
		const verdict = await checkSignature(request, {
			service: 'sagemaker',
			region,
			now: now(),
			findSession
		});
		if (verdict.refusal) return refuse(403, verdict.refusal.type, verdict.refusal.message);
		const { role } = verdict.session;
		if (role !== allowedRole || name !== endpointName)
			return refuse(
				403,
				'AccessDeniedException',
				`User: arn:aws:sts::${ACCOUNT}:assumed-role/${role}/session is not authorized to perform: sagemaker:InvokeEndpoint ` +
					`on resource: arn:aws:sagemaker:${region}:${ACCOUNT}:endpoint/${name} because no identity-based policy allows ` +
					'the sagemaker:InvokeEndpoint action'
			);
		return (await fail(faults, name)) ?? (await invoke(container, request));
	};
}

/** What goes wrong before the container is reached. */
async function fail(faults: Faults, name: string): Promise<AwsAnswer | undefined> {
	if (faults.has('deleted-endpoint'))
		return refuse(400, 'ValidationError', `Endpoint ${name} of account ${ACCOUNT} not found.`);
	if (faults.has('throttling')) return refuse(400, 'ThrottlingException', 'Rate exceeded');
	if (faults.has('server-error'))
		return refuse(500, 'InternalFailure', 'Internal Server Error occurred.');
	if (faults.wake('not-ready') > 0)
		return refuse(429, 'ModelNotReadyException', 'Model is not ready for inference.');
	for (let leftMs; (leftMs = faults.wake('cold-start')) > 0;)
		await wait(leftMs, undefined, { ref: false });
	return undefined;
}

async function invoke(container: ModelContainer, request: AwsRequest): Promise<AwsAnswer> {
	const { headers, body } = request;
	const accept = headers['accept'] ?? 'application/json';
	const contentType = headers['content-type'] ?? 'application/octet-stream';
	const answer = await container.invoke(body, contentType, accept);
	if (answer.status === 200)
		return {
			status: 200,
			headers: {
				'content-type': answer.type,
				'x-amzn-requestid': randomUUID(),
				'x-amzn-invoked-production-variant': 'AllTraffic'
			},
			body: answer.body
		};
	const kind = answer.status < 500 ? 'client' : 'server';
	return refuse(
		424,
		'ModelError',
		`Received ${kind} error (${answer.status}) from primary with message "${answer.body}".`,
		{
			ErrorCode: `${kind.toUpperCase()}_ERROR_FROM_MODEL`,
			OriginalMessage: answer.body,
			OriginalStatusCode: answer.status
		}
	);
}

/** SageMaker's front names the type in a header, with the address of its namespace behind a colon. */
function refuse(status: number, type: string, message: string, members: object = {}): AwsAnswer {
	const headers = {
		'x-amzn-requestid': randomUUID(),
		'x-amzn-errortype': `${type}:http://internal.amazon.com/coral/com.amazon.coral.service/`
	};
	// The one error that quotes the container: not for a log.
	const reason = type === 'ModelError' ? type : `${type}: ${message}`;
	return { ...json(status, { message, ...members }, headers), reason };
}
