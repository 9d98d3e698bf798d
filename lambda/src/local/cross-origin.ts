// Which pages may speak to the stand-in and read its answers. Cognito answers every page on AWS, and API Gateway those that
// the stack names; here it is the pages of this computer, for both.
import { ALLOWED_HEADERS, ALLOWED_METHODS, EXPOSED_HEADERS, MAX_AGE_SECONDS } from '../cors.ts';
import type { AwsAnswer } from './http.ts';

/** What Cognito's SDK sends beside it; on AWS Cognito itself allows it. */
const IDENTITY_HEADERS = ['x-amz-target'];

/** @returns  the page's origin when it may, else undefined */
export function readerOf(origin: string | undefined): string | undefined {
	return /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin ?? '')
		? origin
		: undefined;
}

/** The headers by which a browser lets the page read an answer. */
export function allowPage(origin: string | undefined): Record<string, string> {
	if (origin === undefined) return {};
	return {
		'access-control-allow-origin': origin,
		'access-control-expose-headers': EXPOSED_HEADERS.join(','),
		vary: 'Origin'
	};
}

/** Cognito's and API Gateway's answers to a preflight, in one. */
export function answerPreflight(origin: string | undefined): AwsAnswer {
	if (origin === undefined) return { status: 204, headers: {}, body: '' };
	return {
		status: 204,
		headers: {
			...allowPage(origin),
			'access-control-allow-methods': ALLOWED_METHODS.join(','),
			'access-control-allow-headers': [...ALLOWED_HEADERS, ...IDENTITY_HEADERS].join(','),
			'access-control-max-age': String(MAX_AGE_SECONDS)
		},
		body: ''
	};
}
