// Cognito Identity, as far as guests need it: GetId and GetCredentialsForIdentity, neither of which is signed.
import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Faults } from './faults.ts';
import type { AwsAnswer, AwsRequest } from './http.ts';
import type { Sessions } from './sessions.ts';

export interface IdentityOptions {
	identityPoolId: string;
	/** How long credentials hold; AWS gives guests an hour. */
	lifetimeSeconds: number;
	sessions: Sessions;
	faults: Faults;
	now(): number;
}

const requestSchema = v.object({
	IdentityPoolId: v.optional(v.string()),
	IdentityId: v.optional(v.string())
});

/** @source  https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html */
export function createIdentity(options: IdentityOptions): (request: AwsRequest) => AwsAnswer {
	const { identityPoolId, lifetimeSeconds, sessions, faults, now } = options;
	const [region = ''] = identityPoolId.split(':');
	// A pool keeps its identities, and the SDK remembers its own: those of an earlier run are welcome.
	const known = new RegExp(`^${region}:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`);

	function getId(pool: string | undefined): AwsAnswer {
		if (pool !== identityPoolId)
			return refuse('ResourceNotFoundException', `IdentityPool '${pool ?? ''}' not found.`);
		return answer(200, { IdentityId: `${region}:${randomUUID()}` });
	}

	function getCredentials(id: string | undefined): AwsAnswer {
		if (id === undefined || !known.test(id))
			return refuse('ResourceNotFoundException', `Identity '${id ?? ''}' not found.`);
		const expiresAt = now() + lifetimeSeconds * 1000;
		const { accessKeyId, secretAccessKey, sessionToken } = sessions.open('guest', expiresAt);
		return answer(200, {
			IdentityId: id,
			Credentials: {
				AccessKeyId: accessKeyId,
				SecretKey: faults.has('wrong-signature') ? secretAccessKey.toLowerCase() : secretAccessKey,
				SessionToken: sessionToken,
				Expiration: expiresAt / 1000
			}
		});
	}

	return ({ method, headers, body }) => {
		if (faults.has('sign-in-error'))
			return refuse('InternalErrorException', 'Internal failure', 500);
		const operation = headers['x-amz-target']?.replace('AWSCognitoIdentityService.', '');
		const request = v.safeParse(requestSchema, parse(body));
		if (method !== 'POST' || !request.success)
			return refuse('SerializationException', 'The request is not valid.');
		if (operation === 'GetId') return getId(request.output.IdentityPoolId);
		if (operation === 'GetCredentialsForIdentity') return getCredentials(request.output.IdentityId);
		return refuse(
			'UnknownOperationException',
			'The stand-in knows what guests need, nothing else.'
		);
	};
}

function parse(body: Buffer): unknown {
	try {
		return JSON.parse(body.toString());
	} catch {
		return undefined;
	}
}

function answer(status: number, value: object): AwsAnswer {
	return {
		status,
		headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID() },
		body: JSON.stringify(value)
	};
}

function refuse(type: string, message: string, status = 400): AwsAnswer {
	return { ...answer(status, { __type: type, message }), reason: type };
}
