// Everything on AWS, put together: the app, the way in, the guests, the endpoint, the alarm.
import { Aws, CfnOutput, Stack, Tags } from 'aws-cdk-lib';
import { CfnEndpoint } from 'aws-cdk-lib/aws-sagemaker';
import type { Construct } from 'constructs';
import type { CloudConfig } from '../../../src/lib/contract/cloud.ts';
import type { Outputs } from '../outputs.ts';
import { addBudget } from './budget.ts';
import { Gateway } from './gateway.ts';
import { Guests } from './guests.ts';
import { Inference } from './inference.ts';
import { RealTimeEndpoint } from './real-time.ts';
import type { Settings } from './settings.ts';
import { Website } from './website.ts';

export class MatineeStack extends Stack {
	constructor(scope: Construct, id: string, settings: Settings) {
		super(scope, id, {
			description: 'Matinee: sentiment of reviews, on a device and on SageMaker'
		});
		const { mode, hosting, endpointName } = settings;

		const { endpointArn, config } = new Inference(this, 'Inference', settings);
		if (hosting === 'serverless') {
			new CfnEndpoint(this, 'Endpoint', {
				endpointName,
				endpointConfigName: config.attrEndpointConfigName
			});
		} else {
			const { idleMinutes } = settings;
			new RealTimeEndpoint(this, 'RealTime', { endpointName, endpointArn, config, idleMinutes });
		}

		const website = new Website(this, 'Website', settings);
		const gateway =
			mode === 'gateway'
				? new Gateway(this, 'Gateway', {
						endpointName,
						endpointArn,
						allowOrigins: [website.origin, ...settings.origins],
						requestsPerSecond: settings.requestsPerSecond
					})
				: undefined;
		const { identityPoolId } = new Guests(
			this,
			'Guests',
			gateway
				? { action: 'execute-api:Invoke', resource: gateway.routeArn }
				: { action: 'sagemaker:InvokeEndpoint', resource: endpointArn }
		);

		const common = {
			formatVersion: 1,
			region: Aws.REGION,
			identityPoolId,
			endpointName,
			hosting
		} as const;
		const cloud: CloudConfig = gateway
			? { mode: 'gateway', ...common, apiUrl: gateway.url }
			: { mode: 'direct', ...common };
		website.deploy(cloud, [
			`https://cognito-identity.${Aws.REGION}.${Aws.URL_SUFFIX}`,
			gateway?.url ?? `https://runtime.sagemaker.${Aws.REGION}.${Aws.URL_SUFFIX}`
		]);
		addBudget(this, settings.budget, settings.email);

		const outputs: Outputs = {
			SiteUrl: website.origin,
			Region: Aws.REGION,
			Mode: mode,
			Hosting: hosting,
			IdentityPoolId: identityPoolId,
			EndpointName: endpointName,
			EndpointConfigName: config.attrEndpointConfigName,
			...(gateway && { ApiUrl: gateway.url })
		};
		for (const [name, value] of Object.entries(outputs))
			if (value !== undefined) new CfnOutput(this, name, { value });

		Tags.of(this).add('project', 'matinee');
	}
}
