// The AWS SDK at work: a guest of the Cognito identity pool who may call one endpoint. Everything heavy hangs from this file,
// so it is imported on demand only, once a visitor has switched the cloud on.
import { InvokeEndpointCommand, SageMakerRuntimeClient } from '@aws-sdk/client-sagemaker-runtime';
import { fromCognitoIdentityPool } from '@aws-sdk/credential-provider-cognito-identity';
import { signingServiceOf, type CloudConfig } from '../../contract/cloud.ts';
import type { CloudSession, InvokeOptions } from '../session.ts';
import { watchAttempts } from './watch-attempts.ts';

/** What the SDK's standard mode has as its default, written out: the first try and two more. */
const MAX_ATTEMPTS = 3;

/** @param config  from cloud.json; nothing is asked of anybody before the first call
 *  @source        https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html */
export function openSession(config: CloudConfig): CloudSession {
	const closing = new AbortController();
	let signIns = 0;
	const connect = () => createClient(config, closing.signal, () => signIns++);
	let client = connect();
	return {
		async signIn() {
			const before = signIns;
			// The client's own provider: it remembers credentials, and fetches new ones five minutes before they expire.
			await client.config.credentials();
			return signIns > before;
		},
		renew() {
			client.destroy();
			client = connect();
		},
		async invoke(text: string, { id, signal, onAttemptFailed }: InvokeOptions) {
			const command = new InvokeEndpointCommand({
				EndpointName: config.endpointName,
				ContentType: 'text/plain',
				Accept: 'application/json',
				Body: new TextEncoder().encode(text),
				InferenceId: id
			});
			watchAttempts(command, onAttemptFailed);
			const { Body } = await client.send(command, { abortSignal: signal });
			// An empty answer has none, whatever the type says.
			return (Body as typeof Body | undefined)?.transformToString() ?? '';
		},
		close() {
			closing.abort();
			client.destroy();
		}
	};
}

function createClient(
	config: CloudConfig,
	closing: AbortSignal,
	onSignIn: () => void
): SageMakerRuntimeClient {
	const { region, identityPoolId, identityUrl, apiUrl } = config;
	const guest = fromCognitoIdentityPool({
		identityPoolId,
		// The SDK would keep the guest's identity in the browser's storage, where it would tell visits of one visitor apart.
		cache: forget(),
		clientConfig: {
			region,
			maxAttempts: MAX_ATTEMPTS,
			...(identityUrl !== undefined && { endpoint: identityUrl }),
			// The provider takes no signal: this one stops a sign-in when the cloud is switched off.
			requestHandler: { requestInit: () => ({ signal: closing }) }
		}
	});
	return new SageMakerRuntimeClient({
		region,
		credentials(options) {
			onSignIn();
			return guest(options);
		},
		maxAttempts: MAX_ATTEMPTS,
		...(apiUrl !== undefined && { endpoint: apiUrl }),
		// The SDK would sign for SageMaker; API Gateway takes no signature but one for itself.
		httpAuthSchemeProvider: () => [
			{
				schemeId: 'aws.auth#sigv4',
				signingProperties: { signingName: signingServiceOf(config), signingRegion: region },
				propertiesExtractor: (sdkConfig, context) => ({
					signingProperties: { config: sdkConfig, context }
				})
			}
		]
	});
}

/** The storage of a guest who is nobody the next time. */
function forget() {
	return { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
}
