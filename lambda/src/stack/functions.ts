// What all Lambda functions of the stack share: bundled by esbuild, a log that ends, and a role that may write to that log
// and nothing else until the construct that owns the function adds to it.
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogLevel, NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);

/** A log that the stack owns: it forgets after a week, and goes with the stack. */
export function createLog(scope: Construct, id: string, logGroupName?: string): LogGroup {
	return new LogGroup(scope, id, {
		...(logGroupName !== undefined && { logGroupName }),
		retention: RetentionDays.ONE_WEEK,
		removalPolicy: RemovalPolicy.DESTROY
	});
}

export interface FunctionOptions {
	/** The file with the exported `handler`, below lambda/src. */
	entry: string;
	description: string;
	environment: Record<string, string>;
	timeout: Duration;
}

export function createFunction(
	scope: Construct,
	id: string,
	{ entry, description, environment, timeout }: FunctionOptions
): NodejsFunction {
	const logGroup = createLog(scope, `${id}Log`);
	// Not the CDK's own: that would bring a managed policy which may write to every log of the account.
	const role = new Role(scope, `${id}Role`, {
		assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
		description
	});
	logGroup.grantWrite(role);
	return new NodejsFunction(scope, id, {
		entry: fileURLToPath(new URL(`lambda/src/${entry}`, root)),
		handler: 'handler',
		description,
		environment,
		timeout,
		role,
		logGroup,
		runtime: Runtime.NODEJS_24_X,
		architecture: Architecture.ARM_64,
		memorySize: 256,
		projectRoot: fileURLToPath(root),
		depsLockFilePath: fileURLToPath(new URL('package-lock.json', root)),
		// The SDK goes along in the version that was tested; the one of the runtime changes by itself.
		bundling: { externalModules: [], target: 'node24', minify: true, logLevel: LogLevel.ERROR }
	});
}
