// An endpoint that costs money by the hour, so it is not to be left running: made with the stack, deleted by a clock when
// nobody has used it, brought back by `npm run start`, and gone with the stack, whatever happened to it in between.
// That is why it is no resource of CloudFormation itself, which would miss one that was deleted behind its back.
import { CustomResource, Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { CfnEndpointConfig } from 'aws-cdk-lib/aws-sagemaker';
import { Provider } from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import { createFunction, createLog } from './functions.ts';
import { VARIANT } from './inference.ts';

export interface RealTimeOptions {
	endpointName: string;
	endpointArn: string;
	config: CfnEndpointConfig;
	idleMinutes: number;
}

export class RealTimeEndpoint extends Construct {
	constructor(scope: Construct, id: string, options: RealTimeOptions) {
		super(scope, id);
		const { endpointName, endpointArn, config, idleMinutes } = options;
		const allow = (actions: string[], ...resources: string[]): PolicyStatement =>
			new PolicyStatement({ actions, resources });

		const lifecycle = createFunction(this, 'Lifecycle', {
			entry: 'lifecycle.ts',
			description: 'Makes the endpoint with the stack and deletes it with the stack',
			environment: { ENDPOINT_NAME: endpointName },
			timeout: Duration.minutes(15)
		});
		lifecycle.addToRolePolicy(
			allow(['sagemaker:DeleteEndpoint', 'sagemaker:DescribeEndpoint'], endpointArn)
		);
		lifecycle.addToRolePolicy(
			allow(['sagemaker:CreateEndpoint', 'sagemaker:UpdateEndpoint'], endpointArn, config.ref)
		);
		new CustomResource(this, 'Endpoint', {
			resourceType: 'Custom::RealTimeEndpoint',
			serviceToken: new Provider(this, 'Provider', {
				onEventHandler: lifecycle,
				logGroup: createLog(this, 'ProviderLog')
			}).serviceToken,
			properties: { ConfigName: config.attrEndpointConfigName }
		});

		const idle = createFunction(this, 'Idle', {
			entry: 'idle.ts',
			description: `Deletes the endpoint after ${idleMinutes} minutes without a request`,
			environment: {
				ENDPOINT_NAME: endpointName,
				VARIANT_NAME: VARIANT,
				IDLE_MINUTES: String(idleMinutes)
			},
			timeout: Duration.minutes(1)
		});
		idle.addToRolePolicy(
			allow(['sagemaker:DeleteEndpoint', 'sagemaker:DescribeEndpoint'], endpointArn)
		);
		// Reading metrics knows no resources.
		idle.addToRolePolicy(allow(['cloudwatch:GetMetricStatistics'], '*'));
		new Rule(this, 'EveryTenMinutes', {
			schedule: Schedule.rate(Duration.minutes(10)),
			targets: [new LambdaFunction(idle, { retryAttempts: 0 })]
		});
	}
}
