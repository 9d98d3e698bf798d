// The API's first arrow: an event of API Gateway → what may be sent on to the model. What is wrong with a request is said
// here, before it wakes or costs anything.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as v from 'valibot';
import { cloudRequestSchema, MAX_REQUEST_BYTES } from '../../src/lib/contract/cloud.ts';
import { createCloudError } from '../../src/lib/contract/cloud-errors.ts';

export interface Invocation {
	contentType: 'text/plain' | 'application/json';
	/** As it came; the container reads the text in it. */
	body: Uint8Array;
	/** How many reviews are in the body. */
	reviews: number;
	/** By which the app finds the cloud's answer to its own again. */
	inferenceId?: string;
}

/** SageMaker takes any text; a UUID cannot carry a review into a log. */
const inferenceIdSchema = v.pipe(v.string(), v.uuid());

/** Read a request.
 *  @param event         version 2.0 of API Gateway's payload, with the path parameter `name`
 *  @param endpointName  the one endpoint that may be called
 *  @throws              cloud/bad-request, cloud/endpoint-missing, cloud/too-large, cloud/unsupported-type
 *  @source              https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html */
export function readInvocation(event: APIGatewayProxyEventV2, endpointName: string): Invocation {
	if (event.requestContext.http.method !== 'POST') throw createCloudError('cloud/bad-request');
	if (event.pathParameters?.['name'] !== endpointName)
		throw createCloudError('cloud/endpoint-missing');
	const contentType = readContentType(event.headers['content-type']);
	const body = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
	if (body.byteLength > MAX_REQUEST_BYTES) throw createCloudError('cloud/too-large');
	const inferenceId = v.safeParse(
		v.optional(inferenceIdSchema),
		event.headers['x-amzn-sagemaker-inference-id']
	);
	if (!inferenceId.success) throw createCloudError('cloud/bad-request');
	return {
		contentType,
		body,
		reviews: countReviews(contentType, body),
		...(inferenceId.output !== undefined && { inferenceId: inferenceId.output })
	};
}

function readContentType(header: string | undefined): Invocation['contentType'] {
	const [type, ...parameters] = (header ?? '').toLowerCase().split(';');
	const mediaType = type?.trim();
	const isUtf8 = parameters.every((each) => /^\s*(charset="?utf-8"?\s*)?$/.test(each));
	if (isUtf8 && (mediaType === 'text/plain' || mediaType === 'application/json')) return mediaType;
	throw createCloudError('cloud/unsupported-type');
}

function countReviews(contentType: Invocation['contentType'], body: Uint8Array): number {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
		if (contentType === 'application/json')
			return v.parse(cloudRequestSchema, JSON.parse(text)).reviews.length;
		if (text.trim() !== '') return 1;
	} catch {
		// No cause goes along: messages of parsers quote what they could not read.
	}
	throw createCloudError('cloud/bad-request');
}
