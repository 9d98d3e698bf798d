// What the cloud answers, beside what every classifier does: which request it was, which model, and where the time went.
import type { Prediction } from './prediction.ts';

export interface CloudPrediction extends Prediction {
	/** The request's InferenceId, by which the row is found again in the logs of the cloud. */
	id: string;
	modelId: string;
	/** Where `durationMs` went: getting credentials (0 while those at hand hold), the container as it reports itself, and
	 *  the rest, which is the network with all that stands between, retries included. */
	times: { credentialsMs: number; networkMs: number; modelMs: number };
}

/** What is being waited for. `slow`: no answer yet, which mostly means that a serverless endpoint wakes up; `waking`: it
 *  says so itself. */
export type CloudStage = 'signing-in' | 'asking' | 'slow' | 'waking' | 'throttled';
