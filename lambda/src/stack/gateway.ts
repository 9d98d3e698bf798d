// The way in for browsers: one route with the URL of SageMaker's own InvokeEndpoint, open to those whose signature IAM
// accepts, and readable for pages of the given origins.
//
// CORS: with `corsPreflight` an HTTP API answers preflights itself, and AWS promises the headers on whatever the integration
// answers, so the function answers everything it can: bad input, SageMaker's errors, and its own deadline before the 30 s of
// the gateway. It never fails and is never out of room, as far as that is in its hands. Left are the answers that the
// gateway gives alone (403 to a signature, 429 of its own throttle): an HTTP API has no gateway responses to put headers on,
// and AWS does not say whether it adds them. A browser without them sees a failed fetch, which the app has words for.
// The gateway's throttle is above what the endpoint takes, so that the 429 that people meet is the function's.
import { Aws, Duration } from 'aws-cdk-lib';
import {
	CorsHttpMethod,
	HttpApi,
	HttpMethod,
	HttpStage,
	LogGroupLogDestination
} from 'aws-cdk-lib/aws-apigatewayv2';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { ALLOWED_HEADERS, EXPOSED_HEADERS, MAX_AGE_SECONDS } from '../cors.ts';
import { createFunction, createLog } from './functions.ts';

export interface GatewayOptions {
	endpointName: string;
	endpointArn: string;
	allowOrigins: string[];
	requestsPerSecond: number;
}

export class Gateway extends Construct {
	/** Without a slash at the end. */
	readonly url: string;
	/** What a caller must be allowed to invoke: this method on this path, no other endpoint's name in it. */
	readonly routeArn: string;

	constructor(scope: Construct, id: string, options: GatewayOptions) {
		super(scope, id);
		const { endpointName, endpointArn, allowOrigins, requestsPerSecond } = options;
		const invoke = createFunction(this, 'Invoke', {
			entry: 'handler.ts',
			description: 'Checks a request and sends it on to the endpoint',
			environment: { ENDPOINT_NAME: endpointName },
			// Longer than its own deadline, shorter than the gateway's patience.
			timeout: Duration.seconds(29)
		});
		invoke.addToRolePolicy(
			new PolicyStatement({ actions: ['sagemaker:InvokeEndpoint'], resources: [endpointArn] })
		);

		const api = new HttpApi(this, 'Api', {
			apiName: 'matinee',
			description: 'Reviews to the endpoint',
			createDefaultStage: false,
			corsPreflight: {
				allowOrigins,
				allowMethods: [CorsHttpMethod.POST],
				allowHeaders: ALLOWED_HEADERS,
				exposeHeaders: EXPOSED_HEADERS,
				maxAge: Duration.seconds(MAX_AGE_SECONDS)
			}
		});
		api.addRoutes({
			path: '/endpoints/{name}/invocations',
			methods: [HttpMethod.POST],
			integration: new HttpLambdaIntegration('Invocation', invoke),
			authorizer: new HttpIamAuthorizer()
		});
		new HttpStage(this, 'Stage', {
			httpApi: api,
			stageName: '$default',
			autoDeploy: true,
			throttle: { rateLimit: requestsPerSecond, burstLimit: requestsPerSecond * 2 },
			accessLogSettings: {
				destination: new LogGroupLogDestination(createLog(this, 'Access')),
				// Neither bodies nor addresses of visitors.
				format: AccessLogFormat.custom(
					JSON.stringify({
						requestId: '$context.requestId',
						time: '$context.requestTimeEpoch',
						route: '$context.routeKey',
						status: '$context.status',
						error: '$context.error.responseType',
						responseBytes: '$context.responseLength',
						integrationMs: '$context.integrationLatency'
					})
				)
			}
		});
		this.url = api.apiEndpoint;
		this.routeArn = `arn:${Aws.PARTITION}:execute-api:${Aws.REGION}:${Aws.ACCOUNT_ID}:${api.apiId}/$default/POST/endpoints/${endpointName}/invocations`;
	}
}
