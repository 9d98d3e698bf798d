// A training job on SageMaker: what it is started with, and how it is.
import {
	CreateTrainingJobCommand,
	DescribeTrainingJobCommand,
	type CreateTrainingJobCommandInput,
	type DescribeTrainingJobCommandOutput,
	type SageMakerClient
} from '@aws-sdk/client-sagemaker';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { REVIEWS_CHANNEL, TREEBANK_CHANNEL } from '../sagemaker/channels.ts';
import { formatDuration } from '../terminal/progress.ts';
import { ask } from './ask.ts';
import { urlOf, type S3Place } from './s3-place.ts';

export interface TrainingJob {
	name: string;
	/** Where `upload` has put the data. */
	data: S3Place;
	hasTreebank: boolean;
	hyperparameters: Record<string, string>;
	/** The address of the image in ECR. */
	image: string;
	/** The ARN of the role that the job has. */
	role: string;
	/** The model comes to `<output>/<name>/output/model.tar.gz`. */
	output: S3Place;
	checkpoints: S3Place;
	instanceType: string;
	maxHours: number;
	/** Whether it runs on a machine that may be taken away, which is cheaper; it goes on by itself then. */
	isSpot: boolean;
}

/** The archive, the encoded reviews, checkpoints and the model, many times over. */
const VOLUME_GB = 30;
/** A spot machine may have to be waited for: so many times as long as the job may run. */
const SPOT_PATIENCE = 2;

/** @source  https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html */
export function describeTrainingJob(job: TrainingJob): CreateTrainingJobCommandInput {
	const channel = (name: string) => ({
		ChannelName: name,
		DataSource: {
			S3DataSource: {
				S3DataType: 'S3Prefix' as const,
				S3DataDistributionType: 'FullyReplicated' as const,
				S3Uri: urlOf(job.data, `${name}/`)
			}
		}
	});
	const seconds = Math.round(job.maxHours * 3600);
	return {
		TrainingJobName: job.name,
		RoleArn: job.role,
		AlgorithmSpecification: {
			TrainingImage: job.image,
			TrainingInputMode: 'File',
			// What train.ts prints at each validation; SageMaker draws curves of it.
			MetricDefinitions: [
				{ Name: 'validation:accuracy', Regex: 'validation accuracy ([0-9.]+) %' },
				{ Name: 'validation:loss', Regex: 'validation accuracy [0-9.]+ % +loss ([0-9.]+)' }
			]
		},
		HyperParameters: job.hyperparameters,
		InputDataConfig: [
			channel(REVIEWS_CHANNEL),
			...(job.hasTreebank ? [channel(TREEBANK_CHANNEL)] : [])
		],
		OutputDataConfig: { S3OutputPath: urlOf(job.output, '') },
		CheckpointConfig: { S3Uri: urlOf(job.checkpoints, '') },
		ResourceConfig: {
			InstanceType: job.instanceType as never,
			InstanceCount: 1,
			VolumeSizeInGB: VOLUME_GB
		},
		StoppingCondition: {
			MaxRuntimeInSeconds: seconds,
			...(job.isSpot && { MaxWaitTimeInSeconds: seconds * SPOT_PATIENCE })
		},
		EnableManagedSpotTraining: job.isSpot,
		// All it needs comes through its channels.
		EnableNetworkIsolation: true
	};
}

/** Start a job.
 *  @throws cloud/… */
export async function startTrainingJob(client: SageMakerClient, job: TrainingJob): Promise<void> {
	await ask(`Starting the training job ${job.name}`, () =>
		client.send(new CreateTrainingJobCommand(describeTrainingJob(job)))
	);
}

/** Ask how a job is.
 *  @throws cloud/… */
export async function lookAtTrainingJob(
	client: SageMakerClient,
	name: string,
	signal: AbortSignal
): Promise<DescribeTrainingJobCommandOutput> {
	return ask(`Looking at the training job ${name}`, () =>
		client.send(new DescribeTrainingJobCommand({ TrainingJobName: name }), { abortSignal: signal })
	);
}

export function isTrainingOver({ TrainingJobStatus }: DescribeTrainingJobCommandOutput): boolean {
	return ['Completed', 'Failed', 'Stopped'].includes(TrainingJobStatus ?? '');
}

/** What a job that is over has come to.
 *  @returns  lines for the terminal
 *  @throws   cloud/job-failed, cloud/job-stopped */
export function concludeTraining(state: DescribeTrainingJobCommandOutput): string {
	const name = state.TrainingJobName ?? '';
	const checkpoints = state.CheckpointConfig?.S3Uri ?? '';
	if (state.TrainingJobStatus === 'Completed') {
		const { TrainingTimeInSeconds = 0, BillableTimeInSeconds = 0 } = state;
		return [
			`Done in ${formatDuration(TrainingTimeInSeconds * 1000)}, of which ` +
				`${formatDuration(BillableTimeInSeconds * 1000)} are billed.`,
			`The model is ${state.ModelArtifacts?.S3ModelArtifacts ?? 'missing'}: an endpoint takes it as it is, ` +
				'and web/ in it is what the app takes.'
		].join('\n');
	}
	if (state.TrainingJobStatus === 'Stopped') {
		const why = state.SecondaryStatus === 'MaxRuntimeExceeded' ? ', for it ran too long' : '';
		throw new AppError('cloud/job-stopped', `The training job ${name} was stopped${why}.`, {
			next: `The same command with --checkpoints ${checkpoints} goes on from its last checkpoint.`
		});
	}
	throw new AppError(
		'cloud/job-failed',
		`The training job ${name} failed: ${state.FailureReason ?? 'SageMaker does not say why'}`,
		{ next: 'Its log above, or in CloudWatch under /aws/sagemaker/TrainingJobs, says more.' }
	);
}
