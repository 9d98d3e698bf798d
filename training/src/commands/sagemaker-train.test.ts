// `sagemaker-train`, with the real AWS SDK, to a server in the place of SageMaker, S3 and CloudWatch.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { refusal, serveAws, type LocalAws } from '../aws/testing/local-aws.ts';
import { temporaryFolder } from '../data/testing/temporary-folder.ts';
import { tinyFiles, writeArchive } from '../data/testing/tiny-archive.ts';
import { readRecipe } from '../recipe.ts';
import { readJob } from '../sagemaker/hyperparameters.ts';
import { hearTerminal } from '../terminal/testing/heard-terminal.ts';
import { sagemakerTrainCommand } from './sagemaker-train.ts';
import { uploadCommand } from './upload.ts';

const ROLE = 'arn:aws:iam::111122223333:role/matinee-training';
const IMAGE = '111122223333.dkr.ecr.eu-central-1.amazonaws.com/matinee-training:1';
const DATA_FLAGS = ['--vocabulary-size', '60', '--validation-fraction', '0.2'];

// The first to load the AWS SDK waits for it, on a busy machine for long.
vi.setConfig({ testTimeout: 120_000 });

const terminal = hearTerminal();

const run = (...flags: string[]) =>
	sagemakerTrainCommand().parseAsync(['--poll', '0.01', ...flags], { from: 'user' });
const start = (...flags: string[]) =>
	run(
		...['--data', 's3://films/matinee', '--image', IMAGE, '--role', ROLE],
		...['--recipe', 'paper', ...DATA_FLAGS, '--job', 'j1', ...flags]
	);

/** AWS with uploaded reviews, and a job that runs for some looks and then ends. */
async function prepare(end: object = {}): Promise<LocalAws> {
	const aws = await serveAws();
	const folder = await temporaryFolder();
	const archive = await writeArchive(join(folder, 'tiny.tar.gz'), tinyFiles({ reviews: 20 }));
	await uploadCommand().parseAsync(
		[
			...['--data', archive, '--cache', join(folder, 'cache'), '--to', 's3://films/matinee'],
			...['--recipe', 'paper', ...DATA_FLAGS]
		],
		{ from: 'user' }
	);
	terminal.forget();
	let looks = 0;
	const transitions = [
		{ Status: 'Starting', StatusMessage: 'Preparing the instances', StartTime: 1 },
		{ Status: 'Training', StatusMessage: 'Training image download completed', StartTime: 2 }
	];
	aws.operations = {
		CreateTrainingJob: () => ({ body: { TrainingJobArn: 'arn:aws:sagemaker:::training-job/j1' } }),
		DescribeTrainingJob: () => {
			looks++;
			const state = {
				TrainingJobName: 'j1',
				SecondaryStatusTransitions: transitions.slice(0, looks)
			};
			return {
				body:
					looks < 3
						? { ...state, TrainingJobStatus: 'InProgress' }
						: {
								...state,
								TrainingJobStatus: 'Completed',
								TrainingTimeInSeconds: 700,
								BillableTimeInSeconds: 200,
								ModelArtifacts: {
									S3ModelArtifacts: 's3://films/matinee/jobs/j1/output/model.tar.gz'
								},
								CheckpointConfig: { S3Uri: 's3://films/matinee/checkpoints/j1/' },
								...end
							}
			};
		},
		DescribeLogStreams: ({ logStreamNamePrefix }) =>
			looks < 2
				? refusal('ResourceNotFoundException', 'The specified log group does not exist.')
				: { body: { logStreams: [{ logStreamName: `${String(logStreamNamePrefix)}algo-1-7` }] } },
		// Two lines a page; the last page names itself.
		GetLogEvents: ({ nextToken }) => {
			const lines = ['epoch 1', 'epoch 2', 'epoch 3'].slice(0, looks === 2 ? 2 : 3);
			const from = Number(nextToken ?? 0);
			const page = lines.slice(from, from + 2);
			return {
				body: {
					events: page.map((message) => ({ message, timestamp: 1 })),
					nextForwardToken: String(from + page.length)
				}
			};
		}
	};
	return aws;
}

describe('sagemaker-train', () => {
	it('starts a job, follows it, and tells where the model is', async () => {
		const aws = await prepare();
		await start('--hidden', '10', '--spot');
		const { input } = aws.calls.find(({ operation }) => operation === 'CreateTrainingJob') ?? {};
		expect(input).toMatchObject({
			TrainingJobName: 'j1',
			RoleArn: ROLE,
			AlgorithmSpecification: { TrainingImage: IMAGE, TrainingInputMode: 'File' },
			InputDataConfig: [
				{
					ChannelName: 'training',
					DataSource: { S3DataSource: { S3Uri: 's3://films/matinee/training/' } }
				}
			],
			OutputDataConfig: { S3OutputPath: 's3://films/matinee/jobs/' },
			CheckpointConfig: { S3Uri: 's3://films/matinee/checkpoints/j1/' },
			ResourceConfig: { InstanceType: 'ml.c5.xlarge', InstanceCount: 1 },
			StoppingCondition: { MaxRuntimeInSeconds: 21_600, MaxWaitTimeInSeconds: 43_200 },
			EnableManagedSpotTraining: true
		});
		expect(terminal.noted).toBe(
			[
				'Started the training job j1.',
				'— Starting: Preparing the instances',
				'— Training: Training image download completed',
				'epoch 1',
				'epoch 2',
				'epoch 3',
				''
			].join('\n')
		);
		expect(terminal.printed).toContain('Done in 11 min 40 s, of which 3 min 20 s are billed.');
		expect(terminal.printed).toContain('s3://films/matinee/jobs/j1/output/model.tar.gz');
	});

	it.each([
		['a shipped recipe', ['--hidden', '7', '--learning-rate', '1e-3']],
		['one of your own', ['--recipe', 'own.json']]
	])('hands %s to the container, which reads the same of it', async (_, flags) => {
		const aws = await prepare();
		const folder = await temporaryFolder();
		const own = { ...(await readRecipe('paper')), name: 'own', hidden: 7, vocabularySize: 60 };
		const path = join(folder, 'own.json');
		await writeFile(path, JSON.stringify({ ...own, validationFraction: 0.2 }));
		const isOwn = flags.includes('own.json');
		await start(...flags.map((flag) => (flag === 'own.json' ? path : flag)));
		const { input } = aws.calls.find(({ operation }) => operation === 'CreateTrainingJob') ?? {};
		const written = join(folder, 'hyperparameters.json');
		await writeFile(written, JSON.stringify(input?.['HyperParameters']));
		const data = { vocabularySize: 60, validationFraction: 0.2 };
		const expected = isOwn
			? { ...own, ...data }
			: { ...(await readRecipe('paper')), ...data, hidden: 7, learningRate: 0.001 };
		expect((await readJob(written)).recipe).toEqual(expected);
		expect(await readFile(written, 'utf8')).not.toContain(folder);
	});

	it.each([
		[
			'failed',
			{ TrainingJobStatus: 'Failed', FailureReason: 'AlgorithmError: no room' },
			{ code: 'cloud/job-failed', message: 'The training job j1 failed: AlgorithmError: no room' }
		],
		[
			'was stopped',
			{ TrainingJobStatus: 'Stopped', SecondaryStatus: 'MaxRuntimeExceeded' },
			{
				code: 'cloud/job-stopped',
				message: 'The training job j1 was stopped, for it ran too long.',
				next: expect.stringContaining('--checkpoints s3://films/matinee/checkpoints/j1/') as string
			}
		]
	])('says why a job %s', async (_, end, error) => {
		await prepare(end);
		await expect(start()).rejects.toMatchObject(error);
		expect(terminal.noted).toContain('epoch 3');
		expect(terminal.noted).not.toContain('goes on');
	});

	it.each([
		['data', (aws: LocalAws) => aws.objects.clear(), [], /no encoded reviews/],
		[
			'data of this recipe',
			() => undefined,
			['--max-tokens', '9', '--head-tokens', '9'],
			/not encoded as/
		],
		['the treebank', () => undefined, ['--treebank-rows', '8'], /no treebank/],
		['texts to cut', () => undefined, ['--excerpt-rows', '8'], /no texts of the reviews/],
		['texts to find names in', () => undefined, ['--names', 'unknown'], /no texts of the reviews/]
	])('starts nothing without %s, and says what to upload', async (_, change, flags, message) => {
		const aws = await prepare();
		change(aws);
		await expect(start(...flags)).rejects.toMatchObject({
			code: 'cloud/not-uploaded',
			message: expect.stringMatching(message) as string,
			next: expect.stringContaining('upload --to s3://films/matinee/') as string
		});
		expect(aws.calls).toEqual([]);
	});

	it('says what it lacks', async () => {
		await serveAws();
		await expect(run('--data', 's3://films', '--role', ROLE)).rejects.toMatchObject({
			code: 'cloud/missing-flag',
			message: expect.stringContaining('--image') as string
		});
	});

	it('says what SageMaker has against a job', async () => {
		const aws = await prepare();
		aws.operations['CreateTrainingJob'] = () =>
			refusal('ValidationException', 'Could not assume role');
		await expect(start()).rejects.toMatchObject({
			code: 'cloud/failed',
			message: 'Starting the training job j1 failed: Could not assume role'
		});
		expect(terminal.noted).not.toContain('goes on');
	});

	it('at Ctrl-C stops following, and says that the job goes on, and how to stop it', async () => {
		const aws = await prepare();
		aws.operations['DescribeTrainingJob'] = () => {
			process.emit('SIGINT');
			return { body: { TrainingJobName: 'j1', TrainingJobStatus: 'InProgress' } };
		};
		await expect(start()).rejects.toMatchObject({ name: 'AbortError' });
		expect(terminal.noted).toContain(
			'The job j1 goes on in AWS, and costs money until it is over.'
		);
		expect(terminal.noted).toContain('npm run training -- sagemaker-train --follow j1');
		expect(terminal.noted).toContain('aws sagemaker stop-training-job --training-job-name j1');
	});

	it('follows a job that runs already, and starts none', async () => {
		const aws = await prepare();
		await run('--follow', 'j1');
		expect(aws.calls.map(({ operation }) => operation)).not.toContain('CreateTrainingJob');
		expect(terminal.printed).toContain('model.tar.gz');
	});

	it('follows a job whose log it may not read, and says so once', async () => {
		const aws = await prepare();
		aws.operations['DescribeLogStreams'] = () => refusal('AccessDeniedException', 'not you');
		await run('--follow', 'j1');
		expect(terminal.noted.match(/Reading its log failed: AWS refused it. not you/g)).toHaveLength(
			1
		);
		expect(terminal.printed).toContain('model.tar.gz');
	});

	it('does not claim that a job goes on which does not exist', async () => {
		const aws = await prepare();
		aws.operations['DescribeTrainingJob'] = () =>
			refusal('ValidationException', 'Requested resource not found.');
		await expect(run('--follow', 'j2')).rejects.toMatchObject({ code: 'cloud/not-found' });
		expect(terminal.noted).not.toContain('goes on');
	});

	it('does not wait where it is told not to', async () => {
		const aws = await prepare();
		await start('--detach');
		expect(aws.calls.map(({ operation }) => operation)).toEqual(['CreateTrainingJob']);
		expect(terminal.printed).toBe('j1\n');
	});
});
