// How the screen says who reads a review, whether the cloud is on or not: the rest that it says of the cloud is no part of the
// first load. Pure, and in English only.
import type { CloudConfig } from '../contract/cloud.ts';
import type { CloudStanding } from '../state/cloud.svelte.ts';

/** Say who a review goes to.
 *  @example  'Amazon SageMaker in eu-central-1', or 'the stand-in for AWS on this computer' */
export function describeCloud({ region, apiUrl }: CloudConfig): string {
	const host = apiUrl === undefined ? '' : new URL(apiUrl).hostname;
	const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(host);
	return isHere ? 'the stand-in for AWS on this computer' : `Amazon SageMaker in ${region}`;
}

/** Say what leaves the device and what does not. */
export function describePrivacy(standing: CloudStanding): string {
	if (standing.status === 'off')
		return 'Nothing you write leaves this device: the model that reads it runs right here.';
	if (standing.status === 'ready')
		return `The cloud is on: each review that you send goes to ${describeCloud(standing.config)}. What you only type stays on this device.`;
	return 'The cloud is switched on but cannot be asked yet: nothing leaves this device.';
}
