// A Batch Transform job on SageMaker: what it is started with, and how it is.
import {
	CreateTransformJobCommand,
	DescribeEndpointCommand,
	DescribeEndpointConfigCommand,
	DescribeTransformJobCommand,
	type CreateTransformJobCommandInput,
	type DescribeTransformJobCommandOutput,
	type SageMakerClient
} from '@aws-sdk/client-sagemaker';
import { AppError } from '../../../src/lib/contract/errors.ts';
import { JSON_LINES } from '../sagemaker/answer-lines.ts';
import { ask } from './ask.ts';
import { placeIn, urlOf, type S3Place } from './s3-place.ts';

export interface TransformJob {
	name: string;
	/** SageMaker's name of the model. */
	model: string;
	/** Everything of the job lies here. */
	place: S3Place;
	instanceType: string;
	/** Files are dealt out among so many machines. */
	instances: number;
}

/** The longest request: as many lines as fit. A container has a minute for one. */
export const MAX_REQUEST_MB = 1;

export const inputOf = (place: S3Place): S3Place => placeIn(place, 'input');
export const outputOf = (place: S3Place): S3Place => placeIn(place, 'output');

/** @source  https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html */
export function describeTransformJob(job: TransformJob): CreateTransformJobCommandInput {
	return {
		TransformJobName: job.name,
		ModelName: job.model,
		BatchStrategy: 'MultiRecord',
		MaxPayloadInMB: MAX_REQUEST_MB,
		TransformInput: {
			DataSource: {
				S3DataSource: { S3DataType: 'S3Prefix', S3Uri: urlOf(inputOf(job.place), '') }
			},
			ContentType: JSON_LINES,
			SplitType: 'Line'
		},
		TransformOutput: {
			S3OutputPath: urlOf(outputOf(job.place), ''),
			Accept: JSON_LINES,
			// Each answer ends with a line's end already.
			AssembleWith: 'None'
		},
		TransformResources: {
			InstanceType: job.instanceType as never,
			InstanceCount: job.instances
		}
	};
}

/** Start a job.
 *  @throws cloud/… */
export async function startTransformJob(client: SageMakerClient, job: TransformJob): Promise<void> {
	await ask(`Starting the transform job ${job.name}`, () =>
		client.send(new CreateTransformJobCommand(describeTransformJob(job)))
	);
}

/** Ask how a job is.
 *  @throws cloud/… */
export async function lookAtTransformJob(
	client: SageMakerClient,
	name: string,
	signal: AbortSignal
): Promise<DescribeTransformJobCommandOutput> {
	return ask(`Looking at the transform job ${name}`, () =>
		client.send(new DescribeTransformJobCommand({ TransformJobName: name }), {
			abortSignal: signal
		})
	);
}

export function isTransformOver({
	TransformJobStatus
}: DescribeTransformJobCommandOutput): boolean {
	return ['Completed', 'Failed', 'Stopped'].includes(TransformJobStatus ?? '');
}

/** @throws  cloud/job-failed, cloud/job-stopped unless the job has come to its end */
export function checkTransform(state: DescribeTransformJobCommandOutput): void {
	const { TransformJobName: name = '', TransformJobStatus: status, FailureReason: reason } = state;
	if (status === 'Completed') return;
	if (status === 'Stopped') {
		throw new AppError('cloud/job-stopped', `The transform job ${name} was stopped.`, {
			next: 'Start another one: a transform job cannot go on.'
		});
	}
	throw new AppError(
		'cloud/job-failed',
		`The transform job ${name} failed: ${reason ?? 'SageMaker does not say why'}`,
		{ next: 'Its log in CloudWatch, under /aws/sagemaker/TransformJobs, says more.' }
	);
}

/** The model behind an endpoint.
 *  @throws  cloud/not-found when there is no such endpoint, cloud/… */
export async function modelOfEndpoint(client: SageMakerClient, endpoint: string): Promise<string> {
	return ask(`Looking for the model of the endpoint ${endpoint}`, async () => {
		const { EndpointConfigName } = await client.send(
			new DescribeEndpointCommand({ EndpointName: endpoint })
		);
		const { ProductionVariants } = await client.send(
			new DescribeEndpointConfigCommand({ EndpointConfigName })
		);
		const name = ProductionVariants?.[0]?.ModelName;
		if (name !== undefined) return name;
		throw new AppError('cloud/not-found', `The endpoint ${endpoint} names no model.`, {
			next: 'Name one with --model-name; `aws sagemaker list-models` lists them.'
		});
	});
}
