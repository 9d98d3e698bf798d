// What CloudFormation calls for the real-time endpoint: made or brought up to date with the stack, deleted with the stack.
import { SageMakerClient } from '@aws-sdk/client-sagemaker';
import type { CdkCustomResourceEvent, CdkCustomResourceResponse } from 'aws-lambda';
import * as v from 'valibot';
import { startEndpoint, stopEndpoint, type WaitOptions } from './endpoint-control.ts';
import { readEndpointName } from './environment.ts';

const propertiesSchema = v.object({ ConfigName: v.pipe(v.string(), v.nonEmpty()) });

/** An endpoint that starts takes minutes, which `npm run deploy` waits for and CloudFormation does not.
 *  @source  https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.custom_resources-readme.html#provider-framework */
export async function onEvent(
	event: Pick<CdkCustomResourceEvent, 'RequestType' | 'ResourceProperties'>,
	client: SageMakerClient,
	endpointName: string,
	wait?: WaitOptions
): Promise<CdkCustomResourceResponse> {
	if (event.RequestType === 'Delete') {
		await stopEndpoint(client, endpointName, wait);
	} else {
		const { ConfigName } = v.parse(propertiesSchema, event.ResourceProperties);
		await startEndpoint(client, endpointName, ConfigName, wait);
	}
	return { PhysicalResourceId: endpointName };
}

export const handler = (event: CdkCustomResourceEvent): Promise<CdkCustomResourceResponse> =>
	onEvent(event, new SageMakerClient(), readEndpointName(process.env));
