// The model on SageMaker: AWS's PyTorch image, our model.tar.gz, and a role that may read these two and write its own log.
import { Aws, FileAssetPackaging, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnEndpointConfig, CfnModel } from 'aws-cdk-lib/aws-sagemaker';
import { FactName } from 'aws-cdk-lib/region-info';
import { Construct } from 'constructs';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createLog } from './functions.ts';
import type { Settings } from './settings.ts';

/** The name under which CloudWatch counts the invocations. */
export const VARIANT = 'AllTraffic';

const REPOSITORY = 'pytorch-inference';

const WRITE_LOG = [
	'logs:CreateLogGroup',
	'logs:CreateLogStream',
	'logs:DescribeLogStreams',
	'logs:PutLogEvents'
];

/** What an endpoint needs to come to life; whether it is one that sleeps or one that runs, others decide. */
export class Inference extends Construct {
	readonly endpointArn: string;
	readonly config: CfnEndpointConfig;

	constructor(scope: Construct, id: string, settings: Settings) {
		super(scope, id);
		const { model: path, hosting, endpointName, image } = settings;
		const artifact = Stack.of(this).synthesizer.addFileAsset({
			fileName: path,
			packaging: FileAssetPackaging.FILE,
			// SageMaker wants a name that ends in `.tar.gz`, of which an `Asset` keeps the `.gz` alone.
			sourceHash: `${createHash('sha256').update(readFileSync(path)).digest('hex')}.tar`
		});
		// AWS keeps the images in accounts of its own, which differ between regions; the CDK has the table.
		const registry = Stack.of(this).regionalFact(FactName.DLC_REPOSITORY_ACCOUNT);
		this.endpointArn = `arn:${Aws.PARTITION}:sagemaker:${Aws.REGION}:${Aws.ACCOUNT_ID}:endpoint/${endpointName}`;

		const role = new Role(this, 'Role', {
			description: 'Reads the model and its image, and writes the log of its endpoint',
			assumedBy: new ServicePrincipal('sagemaker.amazonaws.com', {
				conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } }
			})
		});
		// SageMaker would make a log of this name itself, one that never ends.
		const log = createLog(this, 'Log', `/aws/sagemaker/Endpoints/${endpointName}`);
		const allow = (actions: string[], resource: string, conditions = {}): void => {
			role.addToPolicy(new PolicyStatement({ actions, resources: [resource], conditions }));
		};
		allow(
			['s3:GetObject'],
			`arn:${Aws.PARTITION}:s3:::${artifact.bucketName}/${artifact.objectKey}`
		);
		allow(
			['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
			`arn:${Aws.PARTITION}:ecr:${Aws.REGION}:${registry}:repository/${REPOSITORY}`
		);
		// These two know no resources. The first only lets one log in to ECR.
		allow(['ecr:GetAuthorizationToken'], '*');
		allow(['cloudwatch:PutMetricData'], '*', {
			StringEquals: { 'cloudwatch:namespace': '/aws/sagemaker/Endpoints' }
		});
		allow(WRITE_LOG, log.logGroupArn);

		if (settings.batch !== undefined) {
			const bucket = `arn:${Aws.PARTITION}:s3:::${settings.batch}`;
			allow(['s3:ListBucket'], bucket);
			allow(['s3:AbortMultipartUpload', 's3:GetObject', 's3:PutObject'], `${bucket}/*`);
			// Every transform job of the account logs there; SageMaker makes it where it is not there yet.
			allow(
				WRITE_LOG,
				`arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:/aws/sagemaker/TransformJobs:*`
			);
		}

		const model = new CfnModel(this, 'Model', {
			executionRoleArn: role.roleArn,
			// The container needs no network. Serverless endpoints do not offer to take it away.
			enableNetworkIsolation: hosting === 'real-time',
			primaryContainer: {
				image: `${registry}.dkr.ecr.${Aws.REGION}.${Aws.URL_SUFFIX}/${REPOSITORY}:${image}`,
				modelDataUrl: `s3://${artifact.bucketName}/${artifact.objectKey}`,
				environment: {
					SAGEMAKER_PROGRAM: 'inference.py',
					SAGEMAKER_SUBMIT_DIRECTORY: '/opt/ml/model/code',
					SAGEMAKER_CONTAINER_LOG_LEVEL: '20',
					// Each worker loads PyTorch again, and one request keeps one worker busy for milliseconds.
					SAGEMAKER_MODEL_SERVER_WORKERS: '1'
				}
			}
		});
		// SageMaker looks into the artifact when the model is made.
		model.node.addDependency(role);
		this.config = new CfnEndpointConfig(this, 'Config', {
			productionVariants: [
				{
					variantName: VARIANT,
					modelName: model.attrModelName,
					initialVariantWeight: 1,
					...(hosting === 'serverless'
						? {
								serverlessConfig: {
									memorySizeInMb: settings.memoryMb,
									maxConcurrency: settings.maxConcurrency
								}
							}
						: { initialInstanceCount: 1, instanceType: settings.instanceType })
				}
			]
		});
		this.config.node.addDependency(log);
	}
}
