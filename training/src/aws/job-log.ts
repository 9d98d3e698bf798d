// What the container of a job prints, as CloudWatch has it.
import {
	CloudWatchLogsClient,
	DescribeLogStreamsCommand,
	GetLogEventsCommand
} from '@aws-sdk/client-cloudwatch-logs';
import { isAppError } from '../../../src/lib/contract/errors.ts';
import { ask, clientOptions } from './ask.ts';

/** Read the log of a training job bit by bit. A job that was interrupted has more than one stream.
 *  @param onLine  gets each line once, in order
 *  @returns       reads what is new; a log that does not exist yet has nothing, and one that cannot be read says so once
 *  @throws        an AbortError from what it returns, after a cancel */
export function openJobLog(
	{ job, region, signal }: { job: string; region: string | undefined; signal: AbortSignal },
	onLine: (line: string) => void
): () => Promise<void> {
	const client = new CloudWatchLogsClient(clientOptions(region));
	const abort = { abortSignal: signal };
	const logGroupName = '/aws/sagemaker/TrainingJobs';
	/** Where reading goes on, by the name of the stream. */
	const tokens = new Map<string, string | undefined>();

	async function listStreams(): Promise<string[]> {
		try {
			const { logStreams = [] } = await client.send(
				new DescribeLogStreamsCommand({ logGroupName, logStreamNamePrefix: `${job}/` }),
				abort
			);
			const oldestFirst = logStreams.sort((a, b) => (a.creationTime ?? 0) - (b.creationTime ?? 0));
			return oldestFirst.flatMap(({ logStreamName }) => logStreamName ?? []);
		} catch (error) {
			// Before the first job of an account there is no such group.
			if (error instanceof Error && error.name === 'ResourceNotFoundException') return [];
			throw error;
		}
	}

	async function readStream(logStreamName: string): Promise<void> {
		for (;;) {
			const nextToken = tokens.get(logStreamName);
			const { events = [], nextForwardToken } = await client.send(
				new GetLogEventsCommand({ logGroupName, logStreamName, startFromHead: true, nextToken }),
				abort
			);
			for (const { message = '' } of events) onLine(message);
			tokens.set(logStreamName, nextForwardToken);
			// At the end CloudWatch gives the same token again.
			if (nextForwardToken === nextToken) return;
		}
	}

	let isReadable = true;
	return async () => {
		if (!isReadable) return;
		try {
			await ask('Reading its log', async () => {
				for (const name of await listStreams()) await readStream(name);
			});
		} catch (error) {
			// A job can be followed without it, as by a role that may not read logs.
			if (!isAppError(error)) throw error;
			isReadable = false;
			onLine(`${error.message} ${error.next}`);
		}
	};
}
