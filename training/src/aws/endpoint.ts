// Reviews → answers of a deployed endpoint, some requests at a time.
import { InvokeEndpointCommand, SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime';
import { JSON_LINES, parseAnswerLines, type AnswerLine } from '../sagemaker/answer-lines.ts';
import { ask, clientOptions } from './ask.ts';

/** SageMaker gives a container 60 seconds; a serverless one may have to wake up before. */
const REQUEST_TIMEOUT_MS = 120_000;

export interface EndpointOptions {
	endpoint: string;
	region: string | undefined;
	/** Reviews in a request. */
	batchSize: number;
	/** Requests at a time. */
	concurrency: number;
	signal: AbortSignal;
	/** Gets each batch once, as the answers come: the rows of `texts` that it holds, and their answers. */
	onAnswers(rows: readonly number[], answers: readonly AnswerLine[]): Promise<void>;
}

/** Have an endpoint classify texts. What AWS calls a passing trouble (throttling, an error of its own) is tried again by
 *  the SDK; the first other error ends all.
 *  @param texts  shape [n]
 *  @throws       cloud/…; an AbortError after a cancel */
export async function classifyOnEndpoint(
	texts: readonly string[],
	{ endpoint, region, batchSize, concurrency, signal, onAnswers }: EndpointOptions
): Promise<void> {
	const client = new SageMakerRuntimeClient({
		...clientOptions(region),
		requestHandler: { requestTimeout: REQUEST_TIMEOUT_MS, throwOnRequestTimeout: true }
	});
	// A failure of one ends the others too.
	const failure = new AbortController();
	const ended = AbortSignal.any([signal, failure.signal]);
	let next = 0;
	const work = async (): Promise<void> => {
		while (next < texts.length) {
			ended.throwIfAborted();
			const rows = Array.from(
				{ length: Math.min(batchSize, texts.length - next) },
				(_, i) => next + i
			);
			next += rows.length;
			const lines = rows.map((row) => `${JSON.stringify(texts[row])}\n`).join('');
			const { Body } = await ask(`Asking the endpoint ${endpoint}`, () =>
				client.send(
					new InvokeEndpointCommand({
						EndpointName: endpoint,
						ContentType: JSON_LINES,
						Accept: JSON_LINES,
						Body: Buffer.from(lines)
					}),
					{ abortSignal: ended }
				)
			);
			await onAnswers(rows, parseAnswerLines(Body.transformToString(), rows.length));
		}
	};
	let reason: unknown;
	const workers = Array.from({ length: concurrency }, async () => {
		try {
			await work();
		} catch (error) {
			if (!ended.aborted) {
				reason = error;
				failure.abort();
			}
		}
	});
	await Promise.all(workers);
	signal.throwIfAborted();
	if (reason !== undefined) throw reason;
}
