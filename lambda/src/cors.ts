// What a browser may send to the API and read of its answers. API Gateway keeps to it on AWS, the local stand-in here.

/** Every header that the SDK sets in a browser and that needs leave; the test beside this file asks the SDK itself. */
export const ALLOWED_HEADERS = [
	'accept',
	'amz-sdk-invocation-id',
	'amz-sdk-request',
	'authorization',
	'content-type',
	'x-amz-content-sha256',
	'x-amz-date',
	'x-amz-security-token',
	'x-amz-user-agent',
	'x-amzn-sagemaker-inference-id'
];

/** The kind of error, which request it was, when to come back, and the server's time, from which the SDK learns that a
 *  device's clock is wrong. */
export const EXPOSED_HEADERS = [
	'apigw-requestid',
	'date',
	'retry-after',
	'x-amzn-errortype',
	'x-amzn-requestid'
];

export const ALLOWED_METHODS = ['POST'] as const;

/** How long a browser may remember the leave, in seconds; Chromium forgets it after two hours in any case. */
export const MAX_AGE_SECONDS = 7200;
