// `sagemaker-batch`: a file of reviews → SageMaker's Batch Transform → a file of predictions, for more rows than one wants to
// send to an endpoint.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { placeIn, readS3Place, urlOf, type S3Place } from '../aws/s3-place.ts';
import { joinAnswers, parseRowFiles, ROWS_FILE, splitRows } from '../sagemaker/row-files.ts';
import { abortOnInterrupt } from '../terminal/interrupt.ts';
import { createProgress, type Progress } from '../terminal/progress.ts';
import {
	addJobFlags,
	nameJob,
	need,
	orSayWhatGoesOn,
	readNumber,
	readPoll,
	type JobFlags
} from './cloud-flags.ts';

interface SagemakerBatchFlags extends JobFlags {
	input?: string;
	to?: string;
	out: string;
	endpoint: string;
	modelName?: string;
	instanceType: string;
	instances: string;
	rowsPerFile: string;
}

interface Session {
	flags: SagemakerBatchFlags;
	client: import('@aws-sdk/client-sagemaker').SageMakerClient;
	progress: Progress;
	signal: AbortSignal;
}

export function sagemakerBatchCommand(): Command {
	const command = new Command('sagemaker-batch')
		.summary('classify a file of reviews with Batch Transform')
		.description(
			'Puts a file of JSON Lines on S3, has SageMaker classify it on as many machines as you like, and brings the ' +
				'predictions back, a line for each, in the same order. Ctrl-C ends the waiting, not the job.'
		)
		.option('--input <file>', 'a review a line, as JSON: "A lovely film."')
		.option('--to <place>', 'where on S3 the job keeps its files, such as s3://bucket/batch')
		.option('--out <file>', 'where the predictions go', 'predictions.jsonl')
		.option('--endpoint <name>', 'use the model of this endpoint', 'matinee')
		.option('--model-name <name>', 'use this model of SageMaker, whether it has an endpoint or not')
		.option('--instance-type <name>', 'the machines', 'ml.m5.large')
		.option('--instances <n>', 'how many machines', '1')
		.option('--rows-per-file <n>', 'rows that go to one machine together', '100000');
	return addJobFlags(command).action(runSagemakerBatch);
}

async function runSagemakerBatch(flags: SagemakerBatchFlags): Promise<void> {
	const pollMs = readPoll(flags);
	const place = readS3Place(need(flags.to, '--to', 'where on S3 the job keeps its files'));
	// The AWS SDK is large: the other commands do without.
	const { SageMakerClient } = await import('@aws-sdk/client-sagemaker');
	const { clientOptions } = await import('../aws/ask.ts');
	const { checkTransform, isTransformOver, lookAtTransformJob } =
		await import('../aws/transform-job.ts');
	const { follow } = await import('../aws/follow.ts');
	const client = new SageMakerClient(clientOptions(flags.region));
	const progress = createProgress(process.stderr);
	const { signal, dispose } = abortOnInterrupt();
	const session = { flags, client, progress, signal };
	try {
		const job = flags.follow ?? (await start(session, place));
		if (flags.follow === undefined) progress.note(`Started the transform job ${job}.`);
		if (flags.detach) {
			process.stdout.write(`${job}\n`);
			return;
		}
		const how = {
			job,
			progress,
			command: `sagemaker-batch --to ${flags.to ?? ''}`,
			stop: 'aws sagemaker stop-transform-job --transform-job-name'
		};
		let status: string | undefined;
		await orSayWhatGoesOn(how, async () => {
			const state = await follow({
				look: async () => {
					const found = await lookAtTransformJob(client, job, signal);
					if (found.TransformJobStatus !== status)
						progress.note(`— ${found.TransformJobStatus ?? ''}`);
					status = found.TransformJobStatus;
					return found;
				},
				isOver: isTransformOver,
				pollMs,
				signal
			});
			checkTransform(state);
		});
		try {
			await fetchAnswers(session, placeIn(place, job));
		} catch (error) {
			progress.note(
				`The job is over, and its answers stay on S3: npm run training -- ${how.command} --follow ${job} fetches them again.`
			);
			throw error;
		}
	} finally {
		progress.finish();
		dispose();
	}
}

/** Upload the rows and start a job on them.
 *  @returns  its name */
async function start({ flags, client, progress, signal }: Session, to: S3Place): Promise<string> {
	const input = need(flags.input, '--input', 'the file of reviews');
	const rowsPerFile = Math.floor(readNumber(flags.rowsPerFile, '--rows-per-file', 1));
	const instances = Math.floor(readNumber(flags.instances, '--instances', 1));
	const { MAX_REQUEST_MB, inputOf, modelOfEndpoint, startTransformJob } =
		await import('../aws/transform-job.ts');
	const { uploadFiles } = await import('../aws/upload.ts');
	const model = flags.modelName ?? (await modelOfEndpoint(client, flags.endpoint));
	const name = flags.job ?? nameJob('matinee-batch');
	const place = placeIn(to, name);
	const folder = await mkdtemp(join(tmpdir(), 'matinee-'));
	try {
		const maxBytes = MAX_REQUEST_MB * 2 ** 20;
		const rowFiles = await splitRows(input, folder, { rowsPerFile, maxBytes, signal });
		const index = join(folder, ROWS_FILE);
		await writeFile(index, JSON.stringify(rowFiles));
		const options = { region: flags.region, signal, onProgress: progress.update };
		await uploadFiles(place, [{ name: ROWS_FILE, path: index }], options);
		const files = rowFiles.files.map((file) => ({
			name: file.name,
			path: join(folder, file.name)
		}));
		await uploadFiles(inputOf(place), files, options);
	} finally {
		progress.finish();
		await rm(folder, { recursive: true });
	}
	await startTransformJob(client, {
		name,
		model,
		place,
		instances,
		instanceType: flags.instanceType
	});
	return name;
}

async function fetchAnswers({ flags, signal }: Session, place: S3Place): Promise<void> {
	const { S3Client } = await import('@aws-sdk/client-s3');
	const { ask, clientOptions } = await import('../aws/ask.ts');
	const { openObject, readObject } = await import('../aws/objects.ts');
	const { outputOf } = await import('../aws/transform-job.ts');
	const s3 = new S3Client(clientOptions(flags.region));
	const index = await readObject(s3, place, ROWS_FILE);
	if (index === undefined) {
		throw new AppError('cloud/not-found', `There is no ${urlOf(place, ROWS_FILE)}.`, {
			next: 'Give --to the place that the job was started with.'
		});
	}
	const { rows, positive, refused } = await ask('Fetching the answers', () =>
		joinAnswers(parseRowFiles(index), flags.out, {
			open: (name) => openObject(s3, outputOf(place), name),
			signal
		})
	);
	const grouped = (count: number) => count.toLocaleString('en-US');
	process.stdout.write(
		`${grouped(rows)} rows: ${grouped(positive)} positive, ${grouped(rows - positive - refused)} negative, ` +
			`${grouped(refused)} not classified. They are in ${flags.out}; ${urlOf(place, '')} keeps a copy.\n`
	);
}
