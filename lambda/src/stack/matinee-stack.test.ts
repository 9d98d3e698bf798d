// What stands in the synthesised template beside permissions: how things are reached, kept, logged, bounded and removed.
import { Match } from 'aws-cdk-lib/assertions';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCloudConfig } from '../../../src/lib/contract/cloud.ts';
import { ALLOWED_HEADERS, EXPOSED_HEADERS } from '../cors.ts';
import { PAGE } from '../testing/built-site.ts';
import { render, synthesize, type Synthesized } from '../testing/synthesize.ts';

const choices: [string, Record<string, string>][] = [
	['serverless behind the gateway', {}],
	['real-time, called directly', { hosting: 'real-time', mode: 'direct' }]
];

describe.each(choices)('%s', (_, chosen) => {
	let stack: Synthesized;
	beforeAll(() => {
		stack = synthesize(chosen);
	});
	afterAll(() => stack.dispose());

	it('leaves nothing behind when it is destroyed', () => {
		for (const { DeletionPolicy } of stack.resources.values())
			expect(DeletionPolicy ?? 'Delete').toBe('Delete');
		expect(stack.ofType('Custom::S3AutoDeleteObjects')).toHaveLength(
			stack.ofType('AWS::S3::Bucket').length
		);
	});

	it('forgets every log after a week, and lets no function write to another', () => {
		const groups = stack.ofType('AWS::Logs::LogGroup');
		for (const { Properties } of groups) expect(Properties['RetentionInDays']).toBe(7);
		const functions = stack.ofType('AWS::Lambda::Function');
		expect(functions.length).toBeGreaterThan(1);
		const logs = functions.map(({ Properties }) => Properties['LoggingConfig']);
		for (const log of logs)
			expect(log).toMatchObject({ LogGroup: { Ref: expect.stringMatching(/Log/) } });
		expect(new Set(logs.map((log) => JSON.stringify(log))).size).toBe(functions.length);
	});

	it('keeps the bucket private, encrypted, and closed to anything older than TLS 1.2', () => {
		stack.expect('AWS::S3::Bucket', {
			BucketEncryption: {
				ServerSideEncryptionConfiguration: [
					{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }
				]
			},
			PublicAccessBlockConfiguration: {
				BlockPublicAcls: true,
				BlockPublicPolicy: true,
				IgnorePublicAcls: true,
				RestrictPublicBuckets: true
			}
		});
		for (const Condition of [
			{ Bool: { 'aws:SecureTransport': 'false' } },
			{ NumericLessThan: { 's3:TlsVersion': 1.2 } }
		])
			stack.expect('AWS::S3::BucketPolicy', {
				PolicyDocument: {
					Statement: Match.arrayWith([
						Match.objectLike({ Effect: 'Deny', Action: 's3:*', Condition })
					])
				}
			});
	});

	it('serves the app by HTTPS only, through CloudFront, with the headers it asks for', () => {
		const [distribution] = stack.ofType('AWS::CloudFront::Distribution');
		const { DefaultCacheBehavior, CacheBehaviors, Origins, CustomErrorResponses } = distribution
			?.Properties['DistributionConfig'] as Record<string, Record<string, unknown>[]>;
		const behaviours = [DefaultCacheBehavior, ...(CacheBehaviors ?? [])];
		expect(behaviours).toHaveLength(4);
		for (const behaviour of behaviours)
			expect(behaviour).toMatchObject({
				ViewerProtocolPolicy: 'redirect-to-https',
				ResponseHeadersPolicyId: { Ref: expect.any(String) }
			});
		expect(Origins).toEqual([
			expect.objectContaining({ OriginAccessControlId: expect.anything() })
		]);
		expect(CustomErrorResponses).toMatchObject([
			{ ErrorCode: 403, ResponseCode: 404, ResponsePagePath: '/404.html' }
		]);
		const policies = stack
			.ofType('AWS::CloudFront::ResponseHeadersPolicy')
			.map(({ Properties }) => Properties['ResponseHeadersPolicyConfig']);
		for (const policy of policies)
			expect(policy).toMatchObject({
				SecurityHeadersConfig: {
					StrictTransportSecurity: { AccessControlMaxAgeSec: 31_536_000, Override: true },
					ContentTypeOptions: { Override: true },
					ReferrerPolicy: { ReferrerPolicy: 'no-referrer' },
					ContentSecurityPolicy: {
						ContentSecurityPolicy: expect.stringContaining("frame-ancestors 'none'")
					}
				}
			});
		expect(policies).toContainEqual(
			expect.objectContaining({
				Comment: 'Matinee /_app/immutable/*',
				CustomHeadersConfig: {
					Items: expect.arrayContaining([
						{
							Header: 'cache-control',
							Value: 'public, max-age=31536000, immutable',
							Override: true
						}
					])
				}
			})
		);
	});

	it('takes the image of the region and an artifact with the name that SageMaker wants', () => {
		const [model] = stack.ofType('AWS::SageMaker::Model');
		const container = model?.Properties['PrimaryContainer'] as Record<string, unknown>;
		expect(render(container['Image'])).toMatch(
			/^\$\{DlcRepositoryAccountMap\/\$\{AWS::Region\}\/value\}\.dkr\.ecr\.\$\{AWS::Region\}\.\$\{AWS::URLSuffix\}\/pytorch-inference:[\w.]+-cpu-py\d+-ubuntu[\d.]+-sagemaker$/
		);
		expect(render(container['ModelDataUrl'])).toMatch(/^s3:\/\/.*\/[0-9a-f]{64}\.tar\.gz$/);
		const { DlcRepositoryAccountMap } = stack.template.findMappings('DlcRepositoryAccountMap');
		expect(DlcRepositoryAccountMap).toMatchObject({
			'us-east-1': { value: '763104351884' },
			'eu-south-1': { value: '692866216735' }
		});
	});

	it('warns of what is spent', () => {
		stack.expect('AWS::Budgets::Budget', {
			Budget: { TimeUnit: 'MONTHLY', BudgetLimit: { Amount: 5, Unit: 'USD' } },
			NotificationsWithSubscribers: [
				{
					Notification: { NotificationType: 'ACTUAL', Threshold: 80 },
					Subscribers: [{ SubscriptionType: 'EMAIL', Address: 'a@example.com' }]
				},
				{ Notification: { NotificationType: 'FORECASTED', Threshold: 100 } }
			]
		});
	});

	it('uploads the app with its own cloud.json, and pages that may reach the cloud and nothing else', () => {
		const [deployment] = stack.ofType('Custom::CDKBucketDeployment');
		const { SourceObjectKeys, SourceMarkers, SystemMetadata, Prune } = deployment?.Properties as {
			SourceObjectKeys: string[];
			SourceMarkers: Record<string, unknown>[];
			SystemMetadata: Record<string, string>;
			Prune: boolean;
		};
		const uploaded = new Map<string, string>();
		SourceObjectKeys.forEach((key, index) => {
			const folder = stack.asset(key.replace(/\.zip$/, ''));
			for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
				if (!entry.isFile()) continue;
				const path = join(entry.parentPath, entry.name);
				// As the helper does it when it uploads.
				const text = Object.entries(SourceMarkers[index] ?? {}).reduce(
					(done, [marker, value]) => done.replaceAll(marker, DEPLOYED[kindOf(render(value))]),
					readFileSync(path, 'utf8')
				);
				uploaded.set(relative(folder, path).replaceAll('\\', '/'), text);
			}
		});
		expect([...uploaded.keys()].sort()).toEqual([
			'404.html',
			'_app/version.json',
			'cloud.json',
			'compare.html',
			'index.html'
		]);
		const isDirect = chosen['mode'] === 'direct';
		expect(parseCloudConfig(JSON.parse(uploaded.get('cloud.json') ?? ''))).toEqual({
			formatVersion: 1,
			mode: isDirect ? 'direct' : 'gateway',
			region: DEPLOYED.region,
			identityPoolId: DEPLOYED.pool,
			endpointName: 'matinee',
			hosting: chosen['hosting'] ?? 'serverless',
			...(!isDirect && { apiUrl: DEPLOYED.api })
		});
		const endpoint = isDirect
			? 'https://runtime.sagemaker.eu-central-1.amazonaws.com'
			: DEPLOYED.api;
		for (const page of ['index.html', '404.html', 'compare.html'])
			expect(uploaded.get(page)).toBe(
				PAGE.replace(
					"connect-src 'self'",
					`connect-src 'self' https://cognito-identity.eu-central-1.amazonaws.com ${endpoint}`
				)
			);
		expect(SystemMetadata).toEqual({ 'cache-control': 'no-cache' });
		expect(Prune).toBe(false);
	});
});

/** What CloudFormation would know when it deploys. */
const DEPLOYED = {
	region: 'eu-central-1',
	suffix: 'amazonaws.com',
	pool: 'eu-central-1:01234567-89ab-cdef-0123-456789abcdef',
	api: 'https://api.execute-api.eu-central-1.amazonaws.com'
};

function kindOf(reference: string): keyof typeof DEPLOYED {
	if (reference === '${AWS::Region}') return 'region';
	if (reference === '${AWS::URLSuffix}') return 'suffix';
	return reference.startsWith('${GuestsPool') ? 'pool' : 'api';
}

describe('the gateway', () => {
	let stack: Synthesized;
	beforeAll(() => {
		stack = synthesize({ origins: 'http://localhost:4173' });
	});
	afterAll(() => stack.dispose());

	it('has one route, and IAM checks who calls it', () => {
		expect(stack.ofType('AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties)).toEqual([
			expect.objectContaining({
				RouteKey: 'POST /endpoints/{name}/invocations',
				AuthorizationType: 'AWS_IAM'
			})
		]);
	});

	it('answers pages of the site and of the named origins, with all headers that the SDK needs', () => {
		const [api] = stack.ofType('AWS::ApiGatewayV2::Api');
		const { AllowOrigins, ...cors } = api?.Properties['CorsConfiguration'] as Record<
			string,
			unknown
		>;
		expect((AllowOrigins as unknown[]).map(render)).toEqual([
			expect.stringMatching(/^https:\/\/\$\{WebsiteDistribution\w+\.DomainName\}$/),
			'http://localhost:4173'
		]);
		expect(cors).toEqual({
			AllowMethods: ['POST'],
			AllowHeaders: ALLOWED_HEADERS,
			ExposeHeaders: EXPOSED_HEADERS,
			MaxAge: 7200
		});
	});

	it('bounds how much is called, and ends a call before API Gateway gives up', () => {
		stack.expect('AWS::ApiGatewayV2::Stage', {
			StageName: '$default',
			DefaultRouteSettings: { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 }
		});
		stack.expect('AWS::Lambda::Function', {
			Environment: { Variables: { ENDPOINT_NAME: 'matinee' } },
			Timeout: 29
		});
	});

	it('logs neither texts nor who sent them', () => {
		const [stage] = stack.ofType('AWS::ApiGatewayV2::Stage');
		const { Format } = stage?.Properties['AccessLogSettings'] as { Format: string };
		expect(Object.values(JSON.parse(Format) as Record<string, string>).sort()).toEqual([
			'$context.error.responseType',
			'$context.integrationLatency',
			'$context.requestId',
			'$context.requestTimeEpoch',
			'$context.responseLength',
			'$context.routeKey',
			'$context.status'
		]);
	});

	it('is not there when the endpoint is called directly', () => {
		const direct = synthesize({ mode: 'direct' });
		expect(direct.ofType('AWS::ApiGatewayV2::Api')).toHaveLength(0);
		expect(direct.ofType('AWS::Lambda::Function')).toHaveLength(2);
		direct.dispose();
	});
});

describe('the endpoint', () => {
	it('sleeps by default, and takes few requests at once', () => {
		const stack = synthesize({ memoryMb: '2048' });
		stack.expect('AWS::SageMaker::EndpointConfig', {
			ProductionVariants: [{ ServerlessConfig: { MemorySizeInMB: 2048, MaxConcurrency: 5 } }]
		});
		stack.expect('AWS::SageMaker::Endpoint', { EndpointName: 'matinee' });
		expect(stack.ofType('AWS::Events::Rule')).toHaveLength(0);
		stack.dispose();
	});

	it('runs if wanted, without a network, under a clock, and is no resource of CloudFormation', () => {
		const stack = synthesize({ hosting: 'real-time', idleMinutes: '30' });
		stack.expect('AWS::SageMaker::EndpointConfig', {
			ProductionVariants: [{ InstanceType: 'ml.t2.medium', InitialInstanceCount: 1 }]
		});
		stack.expect('AWS::SageMaker::Model', { EnableNetworkIsolation: true });
		expect(stack.ofType('AWS::SageMaker::Endpoint')).toHaveLength(0);
		expect(stack.ofType('Custom::RealTimeEndpoint')).toHaveLength(1);
		stack.expect('AWS::Events::Rule', {
			ScheduleExpression: 'rate(10 minutes)',
			State: 'ENABLED'
		});
		stack.expect('AWS::Lambda::Function', {
			Environment: {
				Variables: { ENDPOINT_NAME: 'matinee', VARIANT_NAME: 'AllTraffic', IDLE_MINUTES: '30' }
			}
		});
		stack.dispose();
	});
});

it('refuses old TLS to visitors where the domain is our own', () => {
	const stack = synthesize({
		domain: 'matinee.example.com',
		certificate: 'arn:aws:acm:us-east-1:123456789012:certificate/a-b'
	});
	stack.expect('AWS::CloudFront::Distribution', {
		DistributionConfig: {
			Aliases: ['matinee.example.com'],
			ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' }
		}
	});
	expect(stack.template.findOutputs('SiteUrl')).toEqual({
		SiteUrl: { Value: 'https://matinee.example.com' }
	});
	stack.dispose();
});
