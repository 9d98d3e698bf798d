// Whether a request was signed by whom it says, lately, for this service, and not changed since: AWS's own signer signs it
// again with the secret that belongs to the key, and the two signatures must be the same.
import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import type { AwsRequest } from './http.ts';
import type { Session } from './sessions.ts';

/** How old or how far ahead a signature may be. SageMaker and API Gateway say "5 min." when they refuse one. */
const WINDOW_MS = 5 * 60_000;
const WINDOW = '5 min.';

/** The names that AWS has for it, and its words. */
export interface Refusal {
	type:
		| 'ExpiredTokenException'
		| 'IncompleteSignatureException'
		| 'InvalidSignatureException'
		| 'MissingAuthenticationTokenException'
		| 'UnrecognizedClientException';
	message: string;
}

export interface SignatureOptions {
	service: 'execute-api' | 'sagemaker';
	region: string;
	/** The time in the cloud, in milliseconds since 1970. */
	now: number;
	findSession(accessKeyId: string): Session | undefined;
}

export type Verdict = { session: Session; refusal?: never } | { refusal: Refusal; session?: never };

/** Check who signed a request.
 *  @returns  the session that signed it, or what AWS would say
 *  @source   https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html */
export async function checkSignature(
	request: AwsRequest,
	options: SignatureOptions
): Promise<Verdict> {
	const header = request.headers['authorization'];
	if (header === undefined)
		return refuse('MissingAuthenticationTokenException', 'Missing Authentication Token');
	const claim = readClaim(header, request.headers['x-amz-date']);
	if (!claim)
		return refuse(
			'IncompleteSignatureException',
			"Authorization header requires 'Credential', 'Signature' and 'SignedHeaders' parameters, and a valid 'X-Amz-Date'."
		);
	const missing = findUnsigned(request, claim.signedHeaders);
	if (missing !== undefined)
		return refuse(
			'InvalidSignatureException',
			`'${missing}' must be a 'SignedHeader' in the AWS Authorization.`
		);
	const wrongScope = checkScope(claim, options);
	if (wrongScope !== undefined) return refuse('InvalidSignatureException', wrongScope);

	const session = options.findSession(claim.accessKeyId);
	if (!session || session.sessionToken !== request.headers['x-amz-security-token'])
		return refuse(
			'UnrecognizedClientException',
			'The security token included in the request is invalid.'
		);
	if (session.expiresAt <= options.now)
		return refuse('ExpiredTokenException', 'The security token included in the request is expired');
	const wrongTime = checkTime(claim.signedAt, options.now);
	if (wrongTime !== undefined) return refuse('InvalidSignatureException', wrongTime);
	if ((await signAgain(request, claim, session)) !== header)
		return refuse(
			'InvalidSignatureException',
			'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key ' +
				'and signing method. Consult the service documentation for details.'
		);
	return { session };
}

interface Claim {
	accessKeyId: string;
	/** Such as `20260101`. */
	day: string;
	region: string;
	service: string;
	signedHeaders: string[];
	signedAt: Date;
}

function readClaim(header: string, date: string | undefined): Claim | undefined {
	const [, accessKeyId, day, region, service, signedHeaders] =
		/^AWS4-HMAC-SHA256 Credential=([^/,]+)\/(\d{8})\/([^/,]+)\/([^/,]+)\/aws4_request, SignedHeaders=([^,]+), Signature=[0-9a-f]{64}$/.exec(
			header
		) ?? [];
	const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date ?? '') ?? [];
	const [year, month, dayOfMonth, hour, minute, second] = parts;
	const signedAt = new Date(`${year}-${month}-${dayOfMonth}T${hour}:${minute}:${second}Z`);
	if (!accessKeyId || !day || !region || !service || !signedHeaders) return undefined;
	if (Number.isNaN(signedAt.getTime()) || !date?.startsWith(day)) return undefined;
	return { accessKeyId, day, region, service, signedHeaders: signedHeaders.split(';'), signedAt };
}

/** What says where a request goes and what it means must be signed, or anybody on the way could change it. */
function findUnsigned({ headers }: AwsRequest, signed: readonly string[]): string | undefined {
	return Object.keys(headers).find(
		(name) => (name === 'host' || name.startsWith('x-amz-')) && !signed.includes(name)
	);
}

function checkScope(claim: Claim, { region, service }: SignatureOptions): string | undefined {
	if (claim.region !== region)
		return `Credential should be scoped to a valid region, not '${claim.region}'.`;
	if (claim.service !== service)
		return `Credential should be scoped to correct service: '${service}'.`;
	return undefined;
}

function checkTime(signedAt: Date, now: number): string | undefined {
	const earliest = now - WINDOW_MS;
	const latest = now + WINDOW_MS;
	if (signedAt.getTime() < earliest)
		return `Signature expired: ${stamp(signedAt)} is now earlier than ${stamp(new Date(earliest))} (${stamp(new Date(now))} - ${WINDOW})`;
	if (signedAt.getTime() > latest)
		return `Signature not yet current: ${stamp(signedAt)} is still later than ${stamp(new Date(latest))} (${stamp(new Date(now))} + ${WINDOW})`;
	return undefined;
}

/** @returns  the Authorization header that the request should have had */
async function signAgain(request: AwsRequest, claim: Claim, session: Session): Promise<string> {
	const { region, service, signedHeaders, signedAt } = claim;
	const { accessKeyId, secretAccessKey, sessionToken } = session;
	const digestHeader = 'x-amz-content-sha256';
	const signer = new SignatureV4({
		credentials: { accessKeyId, secretAccessKey, sessionToken },
		region,
		service,
		sha256: Sha256,
		applyChecksum: signedHeaders.includes(digestHeader)
	});
	// Left out: the signer would believe the digest that came along instead of making its own of the body.
	const names = signedHeaders.filter((name) => name !== digestHeader);
	const headers = Object.fromEntries(names.map((name) => [name, request.headers[name] ?? '']));
	const signed = await signer.sign(
		{
			...request,
			headers,
			protocol: 'http:',
			hostname: request.headers['host'] ?? ''
		},
		{ signingDate: signedAt, signableHeaders: new Set(signedHeaders) }
	);
	return signed.headers['authorization'] ?? '';
}

/** @example  20260101T120000Z */
function stamp(date: Date): string {
	return date.toISOString().replace(/[-:]|\.\d+/g, '');
}

function refuse(type: Refusal['type'], message: string): Verdict {
	return { refusal: { type, message } };
}
