// What the app and the cloud agree on: where the cloud is (cloud.json), what is sent to it, and what it replies.
// The stack in lambda/ and the local stand-in keep to it, and training/sagemaker speaks the same inside the container.
import * as v from 'valibot';
import { AppError } from './errors.ts';

/** A whole request, in bytes of UTF-8: fifty reviews of usual length, or the longest of IMDB four times over. */
export const MAX_REQUEST_BYTES = 65_536;
export const MAX_REVIEWS_PER_REQUEST = 64;

/** A URL that keeps a signed review from being read on the way; on this computer itself nobody is between. */
const urlSchema = v.pipe(
	v.string(),
	v.url(),
	v.check((text) => {
		const { protocol, hostname, search, hash } = new URL(text);
		const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
		const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback);
		return isSafe && search === '' && hash === '';
	}, 'it must begin with https://, or with http:// on this computer, and have no ? or #')
);

/** @source CreateEndpoint, EndpointName: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html */
export const endpointNameSchema = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$/));

const common = {
	formatVersion: v.literal(1),
	/** Such as `eu-central-1`; it is part of every signature. */
	region: v.pipe(v.string(), v.regex(/^[a-z]{2,4}(-[a-z]+)+-\d+$/)),
	/** The Cognito identity pool whose guests may call the endpoint. */
	identityPoolId: v.pipe(v.string(), v.regex(/^[\w-]+:[0-9a-f-]{36}$/)),
	endpointName: endpointNameSchema,
	/** A serverless endpoint wakes up by itself; a real-time one that was idle too long is gone until somebody starts it. */
	hosting: v.picklist(['serverless', 'real-time']),
	/** Where Cognito is asked instead of at AWS; only the local stand-in has one. */
	identityUrl: v.optional(urlSchema)
};

/** `gateway`: through API Gateway, whose answers a browser may read. `direct`: to SageMaker itself, which is not known to
 *  answer preflights; `apiUrl` then names a stand-in for it. */
export const cloudConfigSchema = v.variant('mode', [
	v.strictObject({ mode: v.literal('gateway'), ...common, apiUrl: urlSchema }),
	v.strictObject({ mode: v.literal('direct'), ...common, apiUrl: v.optional(urlSchema) })
]);
export type CloudConfig = v.InferOutput<typeof cloudConfigSchema>;

/** Parse cloud.json.
 *  @param value  the parsed JSON
 *  @throws       cloud/bad-config */
export function parseCloudConfig(value: unknown): CloudConfig {
	const result = v.safeParse(cloudConfigSchema, value);
	if (result.success) return result.output;
	const [issue] = result.issues;
	const path = v.getDotPath(issue) ?? 'the whole file';
	throw new AppError('cloud/bad-config', `cloud.json is not valid at ${path}: ${issue.message}`, {
		next: 'Deploy the cloud again, which writes the file anew: lambda/README.md says how.'
	});
}

/** The service that a request is signed for: each of the two refuses a signature for the other. */
export function signingServiceOf({ mode }: CloudConfig): 'execute-api' | 'sagemaker' {
	return mode === 'gateway' ? 'execute-api' : 'sagemaker';
}

/** The body of a request of type `application/json`; one of type `text/plain` is a single review as it stands. */
export const cloudRequestSchema = v.strictObject({
	reviews: v.pipe(
		v.array(v.pipe(v.string(), v.nonEmpty())),
		v.minLength(1),
		v.maxLength(MAX_REVIEWS_PER_REQUEST)
	)
});
export type CloudRequest = v.InferOutput<typeof cloudRequestSchema>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One prediction for each review, in their order. Keys that are not named here may be there too. */
export const cloudReplySchema = v.object({
	predictions: v.array(
		v.object({
			label: v.picklist(['positive', 'negative']),
			/** Calibrated probability that the review is positive. */
			probability: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
			/** How many tokens the text had, how many of them were cut out, how many kept ones were unknown. */
			tokens: count,
			cut: count,
			unknown: count
		})
	),
	model: v.object({
		/** That of the manifest: answers of the same model may be compared. */
		id: v.string(),
		/** Time in the container, from the request to the answer, for all reviews together. */
		durationMs: v.pipe(v.number(), v.minValue(0))
	})
});
export type CloudReply = v.InferOutput<typeof cloudReplySchema>;

/** Parse what the endpoint replied.
 *  @param value    the parsed JSON
 *  @param reviews  how many were sent
 *  @throws         cloud/bad-reply */
export function parseCloudReply(value: unknown, reviews: number): CloudReply {
	const result = v.safeParse(cloudReplySchema, value);
	if (result.success && result.output.predictions.length === reviews) return result.output;
	const problem = result.success
		? `it has ${result.output.predictions.length} predictions for ${reviews} reviews`
		: `at ${v.getDotPath(result.issues[0]) ?? 'the top'}: ${result.issues[0].message}`;
	throw new AppError('cloud/bad-reply', `The reply of the endpoint is not valid: ${problem}`, {
		next: 'Deploy a model that was exported with this version of the training tool.'
	});
}
