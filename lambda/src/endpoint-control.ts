// Starting and stopping a real-time endpoint, for the command, the clock and CloudFormation alike. All three may come at
// any time, so each looks at what is there instead of believing what was there before.
import {
	CreateEndpointCommand,
	DeleteEndpointCommand,
	DescribeEndpointCommand,
	type DescribeEndpointCommandOutput,
	type SageMakerClient,
	UpdateEndpointCommand,
	waitUntilEndpointDeleted,
	waitUntilEndpointInService
} from '@aws-sdk/client-sagemaker';
import { AppError } from '../../src/lib/contract/errors.ts';

/** How the SDK waits, in seconds: at most, and between two looks. */
export interface WaitOptions {
	maxWaitTime: number;
	minDelay: number;
	maxDelay: number;
}

/** Twice in a row this stays below the 15 minutes that a Lambda function has; an endpoint takes about five. */
const PATIENCE: WaitOptions = { maxWaitTime: 400, minDelay: 10, maxDelay: 20 };

/** @returns undefined when there is no endpoint of this name */
export async function describeEndpoint(
	client: SageMakerClient,
	endpointName: string
): Promise<DescribeEndpointCommandOutput | undefined> {
	try {
		return await client.send(new DescribeEndpointCommand({ EndpointName: endpointName }));
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw error;
	}
}

/** Make sure that an endpoint runs with a configuration, or is on the way to it.
 *  @returns  what had to be done */
export async function startEndpoint(
	client: SageMakerClient,
	endpointName: string,
	configName: string,
	wait: WaitOptions = PATIENCE
): Promise<'created' | 'updated' | 'unchanged'> {
	const target = { EndpointName: endpointName, EndpointConfigName: configName };
	const existing = await describeEndpoint(client, endpointName);
	// One that failed can neither be used nor updated.
	const isUsable = existing && !['Failed', 'Deleting'].includes(existing.EndpointStatus ?? '');
	if (!isUsable) {
		if (existing) await stopEndpoint(client, endpointName, wait);
		await client.send(new CreateEndpointCommand(target));
		return 'created';
	}
	if (existing.EndpointConfigName === configName) return 'unchanged';
	await settle(client, existing, wait);
	await client.send(new UpdateEndpointCommand(target));
	return 'updated';
}

/** Make sure that there is no endpoint of this name.
 *  @returns  whether there was one */
export async function stopEndpoint(
	client: SageMakerClient,
	endpointName: string,
	wait: WaitOptions = PATIENCE
): Promise<boolean> {
	const existing = await describeEndpoint(client, endpointName);
	if (!existing) return false;
	if (existing.EndpointStatus !== 'Deleting') {
		await settle(client, existing, wait);
		try {
			await client.send(new DeleteEndpointCommand({ EndpointName: endpointName }));
		} catch (error) {
			if (!isMissing(error)) throw error;
		}
	}
	await waitUntilEndpointDeleted({ client, ...wait }, { EndpointName: endpointName });
	return true;
}

/** SageMaker changes nothing about an endpoint that is still being made or updated. */
async function settle(
	client: SageMakerClient,
	{ EndpointName, EndpointStatus }: DescribeEndpointCommandOutput,
	wait: WaitOptions
): Promise<void> {
	if (EndpointStatus === 'InService' || EndpointStatus === 'Failed') return;
	try {
		await waitUntilEndpointInService({ client, ...wait }, { EndpointName });
	} catch {
		// It failed, went away, or takes longer: what is done next succeeds, or says which.
	}
}

function isMissing(error: unknown): boolean {
	return (
		error instanceof Error &&
		error.name === 'ValidationException' &&
		/could not find/i.test(error.message)
	);
}

/** Wait until an endpoint answers.
 *  @throws  cloud/endpoint-failed with SageMaker's reason */
export async function waitUntilStarted(
	client: SageMakerClient,
	endpointName: string,
	wait: WaitOptions = { ...PATIENCE, maxWaitTime: 1200 }
): Promise<void> {
	try {
		await waitUntilEndpointInService({ client, ...wait }, { EndpointName: endpointName });
	} catch (cause) {
		const found = await describeEndpoint(client, endpointName);
		const state = found?.EndpointStatus ?? 'missing';
		throw new AppError(
			'cloud/endpoint-failed',
			`The endpoint ${endpointName} did not start; it is ${state}. ${found?.FailureReason ?? ''}`.trim(),
			{
				next: `Look into its log in CloudWatch, /aws/sagemaker/Endpoints/${endpointName}, then start it again.`,
				cause
			}
		);
	}
}
