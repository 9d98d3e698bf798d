// SHA-256 by the browser itself.
import { AppError } from '../contract/errors.ts';

/** @returns  lower-case hexadecimal SHA-256 of the bytes
 *  @throws    model/insecure-context where the page came over plain HTTP, because browsers digest nothing there
 *  @example   of no bytes at all: e3b0c442…
 *  @source    https://developer.mozilla.org/docs/Web/API/SubtleCrypto/digest */
export async function digestSha256(bytes: ArrayBuffer): Promise<string> {
	if (!globalThis.isSecureContext) {
		throw new AppError(
			'model/insecure-context',
			'The model cannot be checked, because this page did not come over a secure connection.',
			{ next: 'Open the page over https, or on this very machine as localhost.' }
		);
	}
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
