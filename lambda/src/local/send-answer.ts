// The last step of an answer, and what can go wrong on the way: too slowly, or not to the end.
import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { AwsAnswer } from './http.ts';

export interface WireFaults {
	/** Between two bytes. */
	pauseMs?: number;
	/** The connection ends after half of the body. */
	isCut?: boolean;
}

export async function sendAnswer(
	outgoing: ServerResponse,
	{ status, headers, body }: AwsAnswer,
	{ pauseMs = 0, isCut = false }: WireFaults = {}
): Promise<void> {
	const bytes = Buffer.from(body);
	// A preflight of 204 may not have it.
	const length = status === 204 ? {} : { 'content-length': bytes.byteLength };
	outgoing.writeHead(status, { ...headers, ...length });
	if (isCut) {
		outgoing.write(bytes.subarray(0, bytes.byteLength >> 1), () => outgoing.destroy());
		return;
	}
	if (pauseMs > 0) {
		for (let place = 0; place < bytes.byteLength - 1; place++) {
			if (outgoing.destroyed) return;
			outgoing.write(bytes.subarray(place, place + 1));
			await wait(pauseMs, undefined, { ref: false });
		}
		outgoing.end(bytes.subarray(-1));
		return;
	}
	outgoing.end(bytes);
}
