// text → prediction by way of Amazon SageMaker: sign in as a guest, ask the endpoint, read its reply. Nothing is asked of
// anybody, and none of the AWS SDK fetched, before the first review.
import { addressesOf } from '../contract/cloud-addresses.js';
import { MAX_REQUEST_BYTES, parseCloudReply, type CloudConfig } from '../contract/cloud.ts';
import { createCloudError, createCodeMissingError } from '../contract/cloud-errors.ts';
import type { CloudPrediction, CloudStage } from '../contract/cloud-prediction.ts';
import { isAppError } from '../contract/errors.ts';
import type { Classifier } from '../contract/prediction.ts';
import { createDeadline, type Deadline } from './deadline.ts';
import { explainFailure, refusalOf, type FailureContext } from './explain-failure.ts';
import type { CloudSession, OpenSession } from './session.ts';

/** Longer than the 60 s that SageMaker gives a container. */
const DEADLINE_MS = 65_000;
/** The API says so after each refusal, too; SDK and this client keep to one pace. */
const WAKING_PAUSE_MS = 5000;
/** An endpoint that is awake answers in a fraction of this. */
const SLOW_AFTER_MS = 3000;

export interface CloudOptions {
	signal?: AbortSignal;
	/** A UUID; a new one by default. */
	id?: string;
	onStage?(stage: CloudStage): void;
}

export interface CloudClassifier extends Classifier {
	/** @throws  the errors of explainFailure, cloud/bad-reply, or the signal's reason */
	classify(text: string, options?: CloudOptions): Promise<CloudPrediction>;
	/** Abort all that is on its way. */
	close(): void;
}

export interface CloudClassifierOptions {
	config: CloudConfig;
	/** Loads the AWS SDK. */
	open?: OpenSession;
	deadlineMs?: number;
	wakingPauseMs?: number;
	network?: Pick<FailureContext, 'fetcher' | 'isOnline'>;
}

async function openOnDemand(config: CloudConfig): Promise<CloudSession> {
	const { openSession } = await import('./aws/session.ts');
	return openSession(config);
}

export function createCloudClassifier(options: CloudClassifierOptions): CloudClassifier {
	const { config, open = openOnDemand, network = {} } = options;
	const { deadlineMs = DEADLINE_MS, wakingPauseMs = WAKING_PAUSE_MS } = options;
	const urls = addressesOf(config);
	const closing = new AbortController();
	let session: Promise<CloudSession> | undefined;

	function load(): Promise<CloudSession> {
		session ??= Promise.resolve()
			.then(() => open(config))
			.catch((cause: unknown) => {
				session = undefined;
				throw createCodeMissingError(cause);
			});
		return session;
	}

	/** @returns  how long it took to get new credentials, in milliseconds; 0 when those at hand hold */
	async function signIn(guest: CloudSession, deadline: Deadline): Promise<number> {
		const startedAt = performance.now();
		let isNew: boolean;
		try {
			isNew = await deadline.race(guest.signIn());
		} catch (thrown) {
			deadline.signal.throwIfAborted();
			// The SDK's provider holds on to an identity that it once got, also to one that is gone.
			guest.renew();
			throw await explainFailure(thrown, { step: 'sign-in', url: urls.identity, ...network });
		}
		return isNew ? performance.now() - startedAt : 0;
	}

	async function ask(
		text: string,
		id: string,
		deadline: Deadline,
		onStage: (stage: CloudStage) => void
	): Promise<CloudPrediction> {
		onStage('signing-in');
		const guest = await deadline.race(load());
		const startedAt = performance.now();
		let credentialsMs = await signIn(guest, deadline);
		let isRenewed = false;
		/** The endpoint has said so, which stands until it answers. */
		let isWaking = false;
		const isFresh = credentialsMs > 0;
		for (;;) {
			if (!isWaking) onStage('asking');
			const slow = setTimeout(() => {
				if (!isWaking) onStage('slow');
			}, SLOW_AFTER_MS);
			try {
				const body = await deadline.race(
					guest.invoke(text, {
						id,
						signal: deadline.signal,
						onAttemptFailed(code) {
							if (code === 'cloud/waking') {
								isWaking = true;
								onStage('waking');
							} else if (code === 'cloud/throttled') onStage('throttled');
						}
					})
				);
				return readAnswer(body, id, credentialsMs, performance.now() - startedAt);
			} catch (thrown) {
				deadline.signal.throwIfAborted();
				const refusal = refusalOf(thrown);
				if (!isRenewed && (refusal === 'expired' || (refusal && !isFresh))) {
					isRenewed = true;
					guest.renew();
					onStage('signing-in');
					credentialsMs += await signIn(guest, deadline);
					continue;
				}
				const context = { step: 'invoke', url: urls.endpoint, ...network } as const;
				const error = await explainFailure(thrown, context);
				if (error.code !== 'cloud/waking') throw error;
				await deadline.pause(wakingPauseMs);
			} finally {
				clearTimeout(slow);
			}
		}
	}

	return {
		async classify(text, { signal, id = crypto.randomUUID(), onStage = () => undefined } = {}) {
			if (new TextEncoder().encode(text).length > MAX_REQUEST_BYTES)
				throw createCloudError('cloud/too-large');
			const deadline = createDeadline(
				signal ? [closing.signal, signal] : [closing.signal],
				deadlineMs
			);
			try {
				return await ask(text, id, deadline, onStage);
			} catch (error) {
				if (deadline.isOver && !isAppError(error)) throw createCloudError('cloud/timeout', error);
				throw error;
			} finally {
				deadline.end();
			}
		},
		close() {
			closing.abort(new DOMException('The cloud was switched off.', 'AbortError'));
			void session?.then((guest) => guest.close());
		}
	};
}

function readAnswer(
	body: string,
	id: string,
	credentialsMs: number,
	durationMs: number
): CloudPrediction {
	const { predictions, model } = parseCloudReply(parseJson(body), 1);
	// The contract says that there is one for each review.
	const [{ label, probability, tokens, cut, unknown }] = predictions as [(typeof predictions)[0]];
	const modelMs = Math.min(model.durationMs, durationMs - credentialsMs);
	return {
		id,
		label,
		probability,
		engine: 'sagemaker',
		durationMs,
		tokenCount: tokens,
		cutCount: cut,
		unknownCount: unknown,
		modelId: model.id,
		times: { credentialsMs, networkMs: durationMs - credentialsMs - modelMs, modelMs }
	};
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
