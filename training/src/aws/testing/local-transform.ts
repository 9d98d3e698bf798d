// Batch Transform on the local AWS: cuts the files of a job into requests as SageMaker does, and keeps the answers beside.
import type { Invocation, LocalAws, Reply } from './local-aws.ts';

interface TransformInput {
	TransformJobName: string;
	MaxPayloadInMB: number;
	TransformInput: { DataSource: { S3DataSource: { S3Uri: string } }; ContentType: string };
	TransformOutput: { S3OutputPath: string; Accept: string };
}

/** Let a local AWS run transform jobs; each is in progress for one look.
 *  @param answer     what the container answers to a request
 *  @param splitRows  how many rows a request has; left out: as many as fit
 *  @source           https://docs.aws.amazon.com/sagemaker/latest/dg/batch-transform.html, MultiRecord and SplitType Line */
export function runTransforms(
	aws: LocalAws,
	answer: (request: Omit<Invocation, 'endpoint'>) => Promise<Reply> | Reply,
	rowsPerRequest = Infinity
): void {
	const jobs = new Map<string, { looks: number; run(): Promise<string | undefined> }>();
	aws.operations['CreateTransformJob'] = (input) => {
		const job = input as unknown as TransformInput;
		jobs.set(job.TransformJobName, {
			looks: 0,
			run: () => transform(aws, job, answer, rowsPerRequest)
		});
		return { body: { TransformJobArn: 'arn:aws:sagemaker:::transform-job/j' } };
	};
	aws.operations['DescribeTransformJob'] = async ({ TransformJobName }) => {
		const job = jobs.get(String(TransformJobName));
		if (!job)
			return { status: 400, body: { __type: 'ValidationException', message: 'Could not find it' } };
		const state = { TransformJobName, TransformJobStatus: 'InProgress' };
		if (job.looks++ === 0) return { body: state };
		const failure = await job.run();
		return {
			body:
				failure === undefined
					? { ...state, TransformJobStatus: 'Completed' }
					: { ...state, TransformJobStatus: 'Failed', FailureReason: failure }
		};
	};
}

/** @returns  why it failed */
async function transform(
	aws: LocalAws,
	{ MaxPayloadInMB, TransformInput: input, TransformOutput: output }: TransformInput,
	answer: (request: Omit<Invocation, 'endpoint'>) => Promise<Reply> | Reply,
	rowsPerRequest: number
): Promise<string | undefined> {
	const prefix = input.DataSource.S3DataSource.S3Uri.replace('s3://', '');
	const target = output.S3OutputPath.replace('s3://', '');
	for (const [key, bytes] of [...aws.objects]) {
		if (!key.startsWith(prefix)) continue;
		const answers: Buffer[] = [];
		let rows: string[] = [];
		const send = async (): Promise<number> => {
			const body = Buffer.from(rows.join(''));
			rows = [];
			const reply = await answer({ contentType: input.ContentType, accept: output.Accept, body });
			answers.push(Buffer.from(reply.body as string | Uint8Array));
			return reply.status ?? 200;
		};
		for (const row of bytes.toString().trimEnd().split('\n')) {
			const length = Buffer.byteLength(rows.join('')) + Buffer.byteLength(row) + 1;
			const isFull = rows.length >= rowsPerRequest || length > MaxPayloadInMB * 2 ** 20;
			if (rows.length > 0 && isFull && (await send()) !== 200) return 'ClientError: See job logs';
			rows.push(`${row}\n`);
		}
		if ((await send()) !== 200) return 'ClientError: See job logs for more information';
		aws.objects.set(`${target}${key.slice(prefix.length)}.out`, Buffer.concat(answers));
	}
	return undefined;
}
