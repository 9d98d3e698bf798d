// API Gateway's HTTP API with its one route: checks the signature, makes an event, and lets the very handler answer that
// runs on Lambda. CORS is put on by the server, as API Gateway puts it on whatever the function answers.
import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Handler } from '../handler.ts';
import { json, type AwsAnswer, type AwsRequest } from './http.ts';
import { ACCOUNT } from './runtime.ts';
import { checkSignature, type SignatureOptions } from './signature.ts';

export interface GatewayOptions extends Pick<SignatureOptions, 'findSession' | 'region'> {
	endpointName: string;
	handler: Handler;
	now(): number;
}

/** The types whose bodies an HTTP API hands on as they are; all others come in base64. */
const TEXT = /^(text\/|application\/(json|javascript|xml)\b)/i;

/** @source  https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html */
export function createGateway(
	options: GatewayOptions
): (request: AwsRequest, name: string) => Promise<AwsAnswer> {
	const { endpointName, handler, now, findSession, region } = options;

	return async (request, name) => {
		const requestId = randomUUID();
		const verdict = await checkSignature(request, {
			service: 'execute-api',
			region,
			now: now(),
			findSession
		});
		if (verdict.refusal)
			return forbid(requestId, `${verdict.refusal.type}: ${verdict.refusal.message}`);
		// The policy of guests names this endpoint's path, no other.
		if (verdict.session.role !== 'guest' || name !== endpointName)
			return forbid(requestId, 'not authorized to perform: execute-api:Invoke');
		const answer = await handler(createEvent(request, name, { requestId, now: now(), region }));
		const headers = Object.entries(answer.headers ?? {}).map(([key, value]) => [
			key,
			String(value)
		]);
		return {
			status: answer.statusCode ?? 200,
			headers: { ...Object.fromEntries(headers), 'apigw-requestid': requestId },
			body: answer.body ?? ''
		};
	};
}

/** An HTTP API says no more than this, whatever was wrong with the signature. */
function forbid(requestId: string, reason: string): AwsAnswer {
	return { ...json(403, { message: 'Forbidden' }, { 'apigw-requestid': requestId }), reason };
}

function createEvent(
	{ method, path, headers, body }: AwsRequest,
	name: string,
	{ requestId, now, region }: { requestId: string; now: number; region: string }
): APIGatewayProxyEventV2 {
	const rawPath = path.replace(/^\/api/, '');
	const isText = TEXT.test(headers['content-type'] ?? '');
	const routeKey = 'POST /endpoints/{name}/invocations';
	return {
		version: '2.0',
		routeKey,
		rawPath,
		rawQueryString: '',
		headers,
		pathParameters: { name },
		requestContext: {
			accountId: ACCOUNT,
			apiId: 'local',
			domainName: `local.execute-api.${region}.amazonaws.com`,
			domainPrefix: 'local',
			http: {
				method,
				path: rawPath,
				protocol: 'HTTP/1.1',
				sourceIp: '127.0.0.1',
				userAgent: headers['user-agent'] ?? ''
			},
			requestId,
			routeKey,
			stage: '$default',
			time: new Date(now).toUTCString(),
			timeEpoch: now
		},
		...(body.byteLength > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
		isBase64Encoded: !isText
	};
}
