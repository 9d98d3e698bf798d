// The clock that keeps a forgotten endpoint from costing money: it looks every ten minutes, and deletes an endpoint that
// has been up for a while and was not called in that while.
import { CloudWatchClient, GetMetricStatisticsCommand } from '@aws-sdk/client-cloudwatch';
import { DeleteEndpointCommand, SageMakerClient } from '@aws-sdk/client-sagemaker';
import { describeEndpoint } from './endpoint-control.ts';
import { readIdleEnvironment, type IdleEnvironment } from './environment.ts';

export type IdleOutcome = 'missing' | 'changing' | 'young' | 'busy' | 'deleted';

/** Delete the endpoint when it is idle.
 *  @param now  ms since 1970 */
export async function stopWhenIdle(
	sagemaker: SageMakerClient,
	cloudwatch: CloudWatchClient,
	{ endpointName, variantName, idleMinutes }: IdleEnvironment,
	now: number = Date.now()
): Promise<IdleOutcome> {
	const endpoint = await describeEndpoint(sagemaker, endpointName);
	if (!endpoint) return 'missing';
	// One that failed costs nothing, and says why it failed.
	if (endpoint.EndpointStatus !== 'InService') return 'changing';
	const since = now - idleMinutes * 60_000;
	if ((endpoint.LastModifiedTime?.getTime() ?? now) > since) return 'young';
	const { Datapoints = [] } = await cloudwatch.send(
		new GetMetricStatisticsCommand({
			Namespace: 'AWS/SageMaker',
			MetricName: 'Invocations',
			Dimensions: [
				{ Name: 'EndpointName', Value: endpointName },
				{ Name: 'VariantName', Value: variantName }
			],
			Statistics: ['Sum'],
			Period: 60,
			StartTime: new Date(since),
			EndTime: new Date(now)
		})
	);
	if (Datapoints.some(({ Sum = 0 }) => Sum > 0)) return 'busy';
	await sagemaker.send(new DeleteEndpointCommand({ EndpointName: endpointName }));
	return 'deleted';
}

export async function handler(): Promise<void> {
	const environment = readIdleEnvironment(process.env);
	const outcome = await stopWhenIdle(new SageMakerClient(), new CloudWatchClient(), environment);
	console.log(JSON.stringify({ endpointName: environment.endpointName, outcome }));
}
