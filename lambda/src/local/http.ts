// What the parts of the stand-in hand to each other: a request that was read whole, and an answer that is yet to be sent.
import type { IncomingMessage } from 'node:http';

/** API Gateway and SageMaker take no more; the handler takes much less. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;

export interface AwsRequest {
	method: string;
	/** As it came, percent-encoded, with the prefix of the service: it is part of the signature. */
	path: string;
	query: Record<string, string>;
	/** Names in lower case. */
	headers: Record<string, string>;
	body: Buffer;
}

export interface AwsAnswer {
	status: number;
	headers: Record<string, string>;
	body: string;
	/** Why it was refused, for the log alone: API Gateway does not tell the caller. */
	reason?: string;
}

/** @returns  undefined for a body that is too large */
export async function readRequest(incoming: IncomingMessage): Promise<AwsRequest | undefined> {
	const chunks: Buffer[] = [];
	let sizeBytes = 0;
	for await (const chunk of incoming as AsyncIterable<Buffer>) {
		sizeBytes += chunk.byteLength;
		if (sizeBytes > MAX_BODY_BYTES) return undefined;
		chunks.push(chunk);
	}
	const [path = '/', search = ''] = (incoming.url ?? '/').split('?', 2);
	const headers: Record<string, string> = {};
	for (const [name, value] of Object.entries(incoming.headers))
		if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(',') : value;
	return {
		method: incoming.method ?? 'GET',
		path,
		query: Object.fromEntries(new URLSearchParams(search)),
		headers,
		body: Buffer.concat(chunks)
	};
}

export function json(status: number, value: object, headers?: Record<string, string>): AwsAnswer {
	return {
		status,
		headers: { 'content-type': 'application/json', ...headers },
		body: JSON.stringify(value)
	};
}
