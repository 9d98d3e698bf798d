// The static app: a bucket that only CloudFront may read, and CloudFront with the headers that the app asks its hosts for.
import { CfnResource, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
	type BehaviorOptions,
	Distribution,
	Function as CloudFrontFunction,
	FunctionCode,
	FunctionEventType,
	HeadersReferrerPolicy,
	HttpVersion,
	type ResponseCustomHeader,
	ResponseHeadersPolicy,
	SecurityPolicyProtocol,
	ViewerProtocolPolicy
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { createLog } from './functions.ts';
import { allowConnections } from './page-policy.ts';
import { type HeaderRule, readHeaderRules } from './site-headers.ts';

export interface WebsiteOptions {
	/** The folder with the built app. */
	site: string;
	domain?: string | undefined;
	/** ARN of the domain's certificate. */
	certificate?: string | undefined;
}

export class Website extends Construct {
	readonly #site: string;
	readonly #bucket: IBucket;
	/** Without a slash at the end. */
	readonly origin: string;

	constructor(scope: Construct, id: string, { site, domain, certificate }: WebsiteOptions) {
		super(scope, id);
		this.#site = site;
		// The types of the CDK are not written for exact optional properties.
		this.#bucket = new Bucket(this, 'Bucket', {
			blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
			encryption: BucketEncryption.S3_MANAGED,
			enforceSSL: true,
			minimumTLSVersion: 1.2,
			removalPolicy: RemovalPolicy.DESTROY,
			autoDeleteObjects: true
		}) as IBucket;
		this.#limitLogOfCleaner();
		const origin = S3BucketOrigin.withOriginAccessControl(this.#bucket);
		const cleanUrls = new CloudFrontFunction(this, 'CleanUrls', {
			code: FunctionCode.fromFile({
				filePath: fileURLToPath(new URL('clean-urls.js', import.meta.url))
			})
		});
		const behave = (rule: HeaderRule, index: number): BehaviorOptions => ({
			origin,
			viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
			responseHeadersPolicy: this.#createPolicy(`Headers${index}`, rule),
			functionAssociations: [{ function: cleanUrls, eventType: FunctionEventType.VIEWER_REQUEST }]
		});
		const [general, ...special] = readHeaderRules(readFileSync(join(site, '_headers'), 'utf8'));
		const distribution = new Distribution(this, 'Distribution', {
			comment: 'Matinee',
			defaultBehavior: behave(general, 0),
			additionalBehaviors: Object.fromEntries(
				special.map((rule, index) => [rule.path, behave(rule, index + 1)])
			),
			defaultRootObject: 'index.html',
			httpVersion: HttpVersion.HTTP2_AND_3,
			// A bucket that may not be listed says 403 of what it does not have.
			errorResponses: [
				{
					httpStatus: 403,
					responseHttpStatus: 404,
					responsePagePath: '/404.html',
					ttl: Duration.minutes(1)
				}
			],
			...(domain !== undefined &&
				certificate !== undefined && {
					domainNames: [domain],
					certificate: Certificate.fromCertificateArn(this, 'Certificate', certificate),
					minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021
				})
		});
		this.origin = `https://${domain ?? distribution.distributionDomainName}`;
	}

	/** Upload the app.
	 *  @param config       cloud.json; values may be known only when the stack is deployed
	 *  @param connections  the origins that the pages may talk to beside their own */
	deploy(config: Record<string, unknown>, connections: string[]): void {
		const pages = readdirSync(this.#site, { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('.html'))
			.map((path) => path.split(sep).join('/'));
		new BucketDeployment(this, 'Deployment', {
			destinationBucket: this.#bucket,
			sources: [
				Source.asset(this.#site, { exclude: ['**/*.html', '_headers', 'cloud.json'] }),
				...pages.map((path) =>
					Source.data(
						path,
						allowConnections(readFileSync(join(this.#site, path), 'utf8'), connections)
					)
				),
				Source.jsonData('cloud.json', config)
			],
			// A tab that was opened before may still load what an earlier build had.
			prune: false,
			// CloudFront and browsers ask whether what they have is still right; 304 is the usual answer.
			cacheControl: [CacheControl.noCache()],
			logGroup: createLog(this, 'DeploymentLog')
		});
	}

	/** The function that empties the bucket before it goes has no option for its log, which would stay for ever. */
	#limitLogOfCleaner(): void {
		const cleaner = Stack.of(this)
			.node.findChild('Custom::S3AutoDeleteObjectsCustomResourceProvider')
			.node.findChild('Handler');
		if (!CfnResource.isCfnResource(cleaner))
			throw new Error('The CDK builds its cleaner otherwise');
		const { logGroupName } = createLog(this, 'CleanerLog');
		cleaner.addPropertyOverride('LoggingConfig', { LogGroup: logGroupName });
	}

	#createPolicy(id: string, { path, headers }: HeaderRule): ResponseHeadersPolicy {
		const rest = new Map(headers);
		const take = (name: string): string | undefined => {
			const value = rest.get(name);
			rest.delete(name);
			return value;
		};
		const csp = take('content-security-policy');
		const referrer = take('referrer-policy');
		const contentTypeOptions = take('x-content-type-options');
		// What the file does not name changes with every build: a browser asks before it uses what it has.
		const all = new Map([['cache-control', 'no-cache'], ...rest]);
		const customHeaders = Array.from(all, ([header, value]): ResponseCustomHeader => ({
			header,
			value,
			override: true
		}));
		return new ResponseHeadersPolicy(this, id, {
			comment: `Matinee ${path}`,
			customHeadersBehavior: { customHeaders },
			securityHeadersBehavior: {
				strictTransportSecurity: {
					accessControlMaxAge: Duration.days(365),
					includeSubdomains: true,
					override: true
				},
				...(csp !== undefined && {
					contentSecurityPolicy: { contentSecurityPolicy: csp, override: true }
				}),
				...(contentTypeOptions !== undefined && { contentTypeOptions: { override: true } }),
				...(referrer !== undefined && {
					referrerPolicy: {
						referrerPolicy: v.parse(v.enum(HeadersReferrerPolicy), referrer),
						override: true
					}
				})
			}
		});
	}
}
