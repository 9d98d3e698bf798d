// A server on loopback in the place of AWS: tests speak to it through the real SDK, signatures and all.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface ReceivedRequest {
	method: string;
	path: string;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

export interface LocalAnswer {
	status?: number;
	headers?: Record<string, string>;
	body?: string | Uint8Array;
}

export interface LocalServer {
	url: string;
	requests: ReceivedRequest[];
	/** What every client of the SDK needs to come here. */
	client: {
		endpoint: string;
		region: string;
		maxAttempts: number;
		credentials: { accessKeyId: string; secretAccessKey: string };
	};
}

/** Serve until the test ends.
 *  @param answer  `undefined` keeps the caller waiting */
export async function serve(
	answer: (request: ReceivedRequest) => LocalAnswer | undefined
): Promise<LocalServer> {
	const requests: ReceivedRequest[] = [];
	const server = createServer((incoming, outgoing) => {
		const chunks: Buffer[] = [];
		incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
		incoming.on('end', () => {
			const { method = '', url = '', headers } = incoming;
			const request = { method, path: url, headers, body: Buffer.concat(chunks) };
			requests.push(request);
			const reply = answer(request);
			if (!reply) return;
			outgoing.writeHead(reply.status ?? 200, reply.headers).end(reply.body);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		url,
		requests,
		client: {
			endpoint: url,
			region: 'eu-central-1',
			maxAttempts: 1,
			credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' }
		}
	};
}
