// Where reviews are read: on this device, in the cloud, or both. Off at every visit until the visitor says otherwise; only
// then is anything asked of anybody, or the code for it fetched.
import type { CloudClassifier } from '../cloud/cloud-classifier.ts';
import type { CloudConfig } from '../contract/cloud.ts';
import { createCodeMissingError, createOfflineError } from '../contract/cloud-errors.ts';
import { isAppError, type AppError } from '../contract/errors.ts';

export type Place = 'device' | 'cloud' | 'both';

/** `absent`: this copy of the app has no cloud. */
export type CloudStanding =
	| { status: 'off' }
	| { status: 'looking' }
	| { status: 'absent' }
	| { status: 'failed'; error: AppError }
	| { status: 'ready'; config: CloudConfig };

/** What src/lib/cloud offers, loaded on demand; tests pass their own. */
export interface CloudCode {
	findCloudConfig(url: string, options: { signal: AbortSignal }): Promise<CloudConfig | undefined>;
	createCloudClassifier(options: { config: CloudConfig }): CloudClassifier;
}

async function loadCloudCode(): Promise<CloudCode> {
	const [{ findCloudConfig }, { createCloudClassifier }] = await Promise.all([
		import('../cloud/find-config.ts'),
		import('../cloud/cloud-classifier.ts')
	]);
	return { findCloudConfig, createCloudClassifier };
}

export class Cloud {
	place = $state<Place>('device');
	standing = $state.raw<CloudStanding>({ status: 'off' });
	isOn = $derived(this.place !== 'device');
	readonly #url: () => string;
	readonly #load: () => Promise<CloudCode>;
	#classifier: CloudClassifier | undefined;
	/** The search for the cloud that goes on now. */
	#search: { found: Promise<CloudClassifier | undefined>; cancelling: AbortController } | undefined;

	/** @param url  absolute address of cloud.json; asked for in a browser only */
	constructor(url: () => string, load: () => Promise<CloudCode> = loadCloudCode) {
		this.#url = url;
		this.#load = load;
	}

	/** Take effect at once: switched off, what is on its way to the cloud is aborted. */
	choose(place: Place): void {
		this.place = place;
		if (place === 'device') this.#close();
		else if (this.standing.status === 'off') void this.open();
	}

	/** Look for the cloud if need be, again after a failure.
	 *  @returns  undefined when it is off or cannot be had; `standing` says why. Never rejects. */
	open(): Promise<CloudClassifier | undefined> {
		if (!this.isOn) return Promise.resolve(undefined);
		if (this.#classifier) return Promise.resolve(this.#classifier);
		if (!this.#search) {
			const cancelling = new AbortController();
			this.standing = { status: 'looking' };
			this.#search = { cancelling, found: this.#find(cancelling.signal) };
		}
		return this.#search.found;
	}

	async #find(signal: AbortSignal): Promise<CloudClassifier | undefined> {
		let standing: CloudStanding;
		let classifier: CloudClassifier | undefined;
		try {
			const { findCloudConfig, createCloudClassifier } = await this.#load();
			const config = await findCloudConfig(this.#url(), { signal });
			standing = config ? { status: 'ready', config } : { status: 'absent' };
			if (config && !signal.aborted) classifier = createCloudClassifier({ config });
		} catch (cause) {
			standing = { status: 'failed', error: explain(cause) };
		}
		if (signal.aborted) return undefined;
		this.#search = undefined;
		this.#classifier = classifier;
		this.standing = standing;
		return classifier;
	}

	#close(): void {
		this.#search?.cancelling.abort();
		this.#search = undefined;
		this.#classifier?.close();
		this.#classifier = undefined;
		this.standing = { status: 'off' };
	}
}

function explain(cause: unknown): AppError {
	if (!navigator.onLine) return createOfflineError(cause);
	return isAppError(cause) ? cause : createCodeMissingError(cause);
}
