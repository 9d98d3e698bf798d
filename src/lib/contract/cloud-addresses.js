// Where a cloud is asked. JavaScript, because svelte.config.js needs it and is read before TypeScript can be.

/** The two servers that a cloud is asked at, as URLs: the only ones that a page needs leave for beside its own.
 *  @param {{ region: string, identityUrl?: string | undefined, apiUrl?: string | undefined }} config  cloud.json
 *  @returns {{ identity: string, endpoint: string }}
 *  @source https://docs.aws.amazon.com/general/latest/gr/cognito_identity.html, …/gr/sagemaker.html */
export function addressesOf({ region, identityUrl, apiUrl }) {
	return {
		identity: identityUrl ?? `https://cognito-identity.${region}.amazonaws.com`,
		endpoint: apiUrl ?? `https://runtime.sagemaker.${region}.amazonaws.com`
	};
}
