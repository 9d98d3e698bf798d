// A server on loopback in AWS's place, to which the real SDK speaks as it would to AWS: S3 that keeps what it is given, and
// whatever else a test answers to.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished, vi } from 'vitest';

export interface Reply {
	status?: number;
	/** An object is sent as JSON. */
	body?: unknown;
	headers?: Record<string, string>;
}

/** What is answered to an operation, such as `DescribeTrainingJob`. */
export type Operation = (input: Record<string, unknown>) => Reply | Promise<Reply>;

export interface Invocation {
	endpoint: string;
	contentType: string;
	accept: string;
	body: Buffer;
}

export interface LocalAws {
	/** What is on S3, by `bucket/key`. */
	objects: Map<string, Buffer>;
	/** Uploads in parts that are neither complete nor given up. */
	openUploads: Set<string>;
	operations: Record<string, Operation>;
	/** The operations that were asked for, in order, with what was sent. */
	calls: { operation: string; input: Record<string, unknown> }[];
	/** Answers InvokeEndpoint. */
	invoke: (request: Invocation) => Promise<Reply> | Reply;
	/** Comes before everything else; the request is not answered where it returns true. */
	intercept: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** What AWS answers to what it refuses. */
export function refusal(type: string, message: string, status = 400): Reply {
	return { status, body: { __type: type, message } };
}

/** Serve until the test ends; until then the SDK finds the server, and credentials, in the environment. */
export async function serveAws(): Promise<LocalAws> {
	const unknown = () => refusal('UnknownOperationException', 'not in this test');
	const aws: LocalAws = {
		objects: new Map(),
		openUploads: new Set(),
		operations: {},
		calls: [],
		invoke: unknown,
		intercept: () => false
	};
	const parts = new Map<string, Map<number, Buffer>>();
	const server = createServer((request, response) => {
		if (aws.intercept(request, response)) return;
		void buffer(request)
			.then((body) => answer(aws, parts, request, body))
			.then(({ status = 200, body, headers }) => {
				const isRaw = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
				response.writeHead(status, headers).end(isRaw ? body : JSON.stringify(body));
			});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const environment = {
		AWS_ENDPOINT_URL: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
		AWS_REGION: 'eu-central-1',
		AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
		AWS_SECRET_ACCESS_KEY: 'example'
	};
	for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
	onTestFinished(() => {
		vi.unstubAllEnvs();
		server.closeAllConnections();
		server.close();
	});
	return aws;
}

async function answer(
	aws: LocalAws,
	parts: Map<string, Map<number, Buffer>>,
	{ method = '', url = '', headers }: IncomingMessage,
	body: Buffer
): Promise<Reply> {
	if (!headers.authorization?.startsWith('AWS4-HMAC-SHA256 ')) {
		return refusal('MissingAuthenticationTokenException', 'not signed', 403);
	}
	const target = headers['x-amz-target'];
	if (typeof target === 'string') {
		const operation = target.split('.').at(-1) ?? '';
		const input = JSON.parse(body.toString()) as Record<string, unknown>;
		aws.calls.push({ operation, input });
		return (
			aws.operations[operation]?.(input) ??
			refusal('UnknownOperationException', `${operation} is not in this test`)
		);
	}
	const { pathname, searchParams } = new URL(url, 'http://localhost');
	const endpoint = /^\/endpoints\/([^/]+)\/invocations$/.exec(pathname)?.[1];
	if (endpoint !== undefined) {
		const { 'content-type': contentType = '', accept = '' } = headers;
		return aws.invoke({ endpoint, contentType, accept, body });
	}
	return answerS3(aws, parts, {
		method,
		key: decodeURIComponent(pathname).slice(1),
		query: searchParams,
		body
	});
}

function answerS3(
	{ objects, openUploads }: LocalAws,
	parts: Map<string, Map<number, Buffer>>,
	{
		method,
		key,
		query,
		body
	}: { method: string; key: string; query: URLSearchParams; body: Buffer }
): Reply {
	const tag = { ETag: `"${createHash('md5').update(body).digest('hex')}"` };
	const upload = query.get('uploadId');
	if (method === 'POST' && query.has('uploads')) {
		const id = `upload-${String(parts.size + 1)}`;
		parts.set(id, new Map());
		openUploads.add(id);
		return {
			body: `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`
		};
	}
	if (upload !== null) {
		const received = parts.get(upload);
		if (method === 'PUT') {
			received?.set(Number(query.get('partNumber')), body);
			return { headers: tag };
		}
		openUploads.delete(upload);
		if (method === 'DELETE') return { status: 204 };
		const inOrder = [...(received ?? [])].sort(([a], [b]) => a - b).map(([, bytes]) => bytes);
		objects.set(key, Buffer.concat(inOrder));
		return {
			body: '<CompleteMultipartUploadResult><ETag>"whole"</ETag></CompleteMultipartUploadResult>'
		};
	}
	if (method === 'PUT') {
		objects.set(key, body);
		return { headers: tag };
	}
	const object = objects.get(key);
	if (!object) {
		return {
			status: 404,
			...(method === 'GET' && {
				body: '<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>'
			})
		};
	}
	const length = { 'Content-Length': String(object.length) };
	return method === 'HEAD' ? { headers: length } : { body: object, headers: length };
}
