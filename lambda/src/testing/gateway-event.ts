// Events as API Gateway makes them of requests.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export interface RequestOptions {
	name?: string;
	method?: string;
	headers?: Record<string, string>;
	body?: string;
	isBase64Encoded?: boolean;
}

/** @source  https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html */
export function createEvent(options: RequestOptions = {}): APIGatewayProxyEventV2 {
	const { name = 'matinee', method = 'POST', body, isBase64Encoded = false } = options;
	const path = `/endpoints/${name}/invocations`;
	return {
		version: '2.0',
		routeKey: 'POST /endpoints/{name}/invocations',
		rawPath: path,
		rawQueryString: '',
		headers: { 'content-type': 'text/plain', ...options.headers },
		pathParameters: { name },
		requestContext: {
			accountId: '123456789012',
			apiId: 'api',
			domainName: 'api.execute-api.eu-central-1.amazonaws.com',
			domainPrefix: 'api',
			http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
			requestId: 'request-1',
			routeKey: 'POST /endpoints/{name}/invocations',
			stage: '$default',
			time: '01/Jan/2026:00:00:00 +0000',
			timeEpoch: 1_767_225_600_000
		},
		...(body !== undefined && { body }),
		isBase64Encoded
	};
}
