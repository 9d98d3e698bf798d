// Who may do what, read off the synthesised template.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStatements, type Statement } from '../testing/statements.ts';
import { synthesize, type Synthesized } from '../testing/synthesize.ts';

/** The CDK's own helpers, which fill and empty the bucket and speak with CloudFormation; they run at deployment only. */
const HELPERS = /^(Custom|RealTimeProviderframework)/;
/** Actions that know no resources, each of them harmless or bounded by a condition. */
const WITHOUT_RESOURCE = [
	'cloudwatch:GetMetricStatistics',
	'cloudwatch:PutMetricData',
	'ecr:GetAuthorizationToken'
];

const account = '${AWS::Region}:${AWS::AccountId}';
const endpoint = `arn:\${AWS::Partition}:sagemaker:${account}:endpoint/matinee`;

describe.each([
	['serverless behind the gateway', {}],
	['real-time behind the gateway', { hosting: 'real-time' }],
	['serverless, called directly', { mode: 'direct' }]
])('%s', (_, choices: Record<string, string>) => {
	let stack: Synthesized;
	let statements: Statement[];
	beforeAll(() => {
		stack = synthesize(choices);
		statements = readStatements(stack);
	});
	afterAll(() => stack.dispose());

	const ours = () =>
		statements.filter(({ holder, Principal }) => !HELPERS.test(holder) && Principal === undefined);

	it('has no wildcard in an action or a resource of ours, but where none can be named', () => {
		expect(ours().length).toBeGreaterThan(5);
		for (const { actions, resources, Effect, Condition } of ours()) {
			expect(Effect).toBe('Allow');
			expect(actions.join()).not.toContain('*');
			if (resources.includes('*')) {
				expect(WITHOUT_RESOURCE).toEqual(expect.arrayContaining(actions));
				if (actions.includes('cloudwatch:PutMetricData')) expect(Condition).toBeDefined();
			} else expect(resources.join()).not.toContain('*');
		}
	});

	it("keeps the CDK's helpers to the buckets and functions of the deployment", () => {
		const helpers = statements.filter(({ holder }) => HELPERS.test(holder));
		expect(helpers.length).toBeGreaterThan(0);
		for (const { actions, resources } of helpers) {
			expect(actions).not.toContain('*');
			for (const resource of resources)
				expect(resource).toMatch(
					/^(\$\{WebsiteBucket\w+\.Arn\}|\$\{RealTimeLifecycle\w+\.Arn\}|arn:\$\{AWS::Partition\}:s3:::cdk-\w+-assets-\$\{AWS::AccountId\}-\$\{AWS::Region\})/
				);
		}
	});

	it('opens the bucket to CloudFront for reading, to its cleaner, and to nobody else', () => {
		const allowed = statements.filter(
			({ Principal, Effect }) => Principal !== undefined && Effect === 'Allow'
		);
		expect(allowed.map(({ Principal, actions }) => [Principal, actions])).toEqual([
			[
				{ AWS: { 'Fn::GetAtt': [expect.stringMatching(/^CustomS3AutoDelete/), 'Arn'] } },
				expect.anything()
			],
			[{ Service: 'cloudfront.amazonaws.com' }, ['s3:GetObject']]
		]);
		expect(allowed[1]?.Condition).toMatchObject({
			StringEquals: { 'AWS:SourceArn': expect.anything() }
		});
	});

	it('gives managed policies to the helpers only', () => {
		const managed = Array.from(stack.resources)
			.filter(([, { Properties }]) => 'ManagedPolicyArns' in Properties)
			.map(([id]) => id);
		expect(managed.filter((id) => !HELPERS.test(id))).toEqual([]);
	});

	it('lets guests make one call, and only guests of this pool by the enhanced flow', () => {
		const guests = statements.filter(({ holder }) => holder.startsWith('Guests'));
		const gateway =
			/^arn:\$\{AWS::Partition\}:execute-api:\$\{AWS::Region\}:\$\{AWS::AccountId\}:\$\{GatewayApi\w+\}\/\$default\/POST\/endpoints\/matinee\/invocations$/;
		expect(guests).toEqual([
			expect.objectContaining(
				choices['mode'] === 'direct'
					? { actions: ['sagemaker:InvokeEndpoint'], resources: [endpoint] }
					: { actions: ['execute-api:Invoke'], resources: [expect.stringMatching(gateway)] }
			)
		]);
		const [pool] = stack.ofType('AWS::Cognito::IdentityPool');
		expect(pool?.Properties).toMatchObject({
			AllowUnauthenticatedIdentities: true,
			AllowClassicFlow: false
		});
		const attachments = stack.ofType('AWS::Cognito::IdentityPoolRoleAttachment');
		expect(attachments.map(({ Properties }) => Object.keys(Properties['Roles'] ?? {}))).toEqual([
			['unauthenticated']
		]);
		const roles = Array.from(stack.resources).filter(([id]) => id.startsWith('GuestsRole'));
		expect(roles[0]?.[1].Properties['AssumeRolePolicyDocument']).toMatchObject({
			Statement: [
				{
					Action: 'sts:AssumeRoleWithWebIdentity',
					Principal: { Federated: 'cognito-identity.amazonaws.com' },
					Condition: {
						StringEquals: {
							'cognito-identity.amazonaws.com:aud': { Ref: expect.stringMatching(/^GuestsPool/) }
						},
						'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': 'unauthenticated' }
					}
				}
			]
		});
	});

	it('gives each function and the endpoint what it needs', () => {
		const log = (id: string) => [
			['logs:CreateLogStream', 'logs:PutLogEvents'],
			[expect.stringMatching(new RegExp(`^\\$\\{${id}Log\\w+\\.Arn\\}$`))]
		];
		const expected: Record<string, unknown[]> = {
			InferenceRole: [
				[
					['s3:GetObject'],
					[
						expect.stringMatching(
							/^arn:\$\{AWS::Partition\}:s3:::cdk-\w+-assets-\$\{AWS::AccountId\}-\$\{AWS::Region\}\/[0-9a-f]{64}\.tar\.gz$/
						)
					]
				],
				[
					['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
					[expect.stringMatching(/:repository\/pytorch-inference$/)]
				],
				[['ecr:GetAuthorizationToken'], ['*']],
				[['cloudwatch:PutMetricData'], ['*']],
				[
					[
						'logs:CreateLogGroup',
						'logs:CreateLogStream',
						'logs:DescribeLogStreams',
						'logs:PutLogEvents'
					],
					[expect.stringMatching(/^\$\{InferenceLog\w+\.Arn\}$/)]
				]
			]
		};
		if (choices['mode'] !== 'direct')
			expected['GatewayInvokeRole'] = [
				log('GatewayInvoke'),
				[['sagemaker:InvokeEndpoint'], [endpoint]]
			];
		if (choices['hosting'] === 'real-time') {
			const control = [['sagemaker:DeleteEndpoint', 'sagemaker:DescribeEndpoint'], [endpoint]];
			expected['RealTimeLifecycleRole'] = [
				log('RealTimeLifecycle'),
				control,
				[
					['sagemaker:CreateEndpoint', 'sagemaker:UpdateEndpoint'],
					[endpoint, expect.stringMatching(/^\$\{InferenceConfig\w+\}$/)]
				]
			];
			expected['RealTimeIdleRole'] = [
				log('RealTimeIdle'),
				control,
				[['cloudwatch:GetMetricStatistics'], ['*']]
			];
		}
		const found: Record<string, unknown[]> = {};
		for (const { holder, actions, resources } of ours().filter(
			(each) => !each.holder.startsWith('Guests')
		)) {
			const role = holder.replace(/DefaultPolicy\w+$/, '');
			(found[role] ??= []).push([actions, resources]);
		}
		expect(found).toEqual(expected);
	});
});

it('lets Batch Transform read and write the one bucket that is named for it', () => {
	const stack = synthesize({ batch: 'films' });
	try {
		const found = readStatements(stack)
			.filter(({ resources }) => /:s3:::films|TransformJobs/.test(resources.join()))
			.map(({ holder, actions, resources }) => [holder, actions, resources]);
		const role = expect.stringMatching(/^InferenceRole/) as string;
		// The log of its own endpoint, and that which all transform jobs share.
		const logs = [
			expect.stringMatching(/^\$\{InferenceLog/) as string,
			`arn:\${AWS::Partition}:logs:${account}:log-group:/aws/sagemaker/TransformJobs:*`
		];
		expect(found).toEqual([
			[role, expect.arrayContaining(['logs:PutLogEvents']), logs],
			[role, ['s3:ListBucket'], ['arn:${AWS::Partition}:s3:::films']],
			[
				role,
				['s3:AbortMultipartUpload', 's3:GetObject', 's3:PutObject'],
				['arn:${AWS::Partition}:s3:::films/*']
			]
		]);
	} finally {
		stack.dispose();
	}
}, 120_000);
