// What the cloud classifier needs of the AWS SDK, which makes it in aws/session.ts; tests pass their own.
import type { CloudConfig } from '../contract/cloud.ts';
import type { CloudFaultCode } from '../contract/cloud-errors.ts';

export type AttemptFailure = CloudFaultCode;

export interface InvokeOptions {
	/** The InferenceId, a UUID. */
	id: string;
	signal: AbortSignal;
	/** An attempt was answered with an error; the SDK may make another one. */
	onAttemptFailed(failure: AttemptFailure): void;
}

/** One guest's connection. What it throws is the SDK's own; `explainFailure` knows what it means. */
export interface CloudSession {
	/** Resolves at once while the credentials hold.
	 *  @returns  whether new ones were fetched */
	signIn(): Promise<boolean>;
	/** Be another guest with new credentials from the next call on. */
	renew(): void;
	/** @returns  the body of the answer */
	invoke(text: string, options: InvokeOptions): Promise<string>;
	/** Abort all that is on its way, the sign-in included. */
	close(): void;
}

export type OpenSession = (config: CloudConfig) => CloudSession | Promise<CloudSession>;
