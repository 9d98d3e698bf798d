// How the screen speaks of the cloud. Pure, and in English only.
import type { CloudConfig } from '../contract/cloud.ts';
import type { CloudPrediction, CloudStage } from '../contract/cloud-prediction.ts';
import type { Prediction } from '../contract/prediction.ts';
import { formatDuration, verdictOf } from './wording.ts';

/** Say what is being waited for. */
export function describeStage(stage: CloudStage, hosting: CloudConfig['hosting']): string {
	switch (stage) {
		case 'signing-in':
			return 'Signing in to the cloud as a guest…';
		case 'asking':
			return 'Sent to the cloud. Waiting for its answer…';
		case 'slow':
			return hosting === 'serverless'
				? 'No answer yet: it seems that the endpoint is waking up. That can take a minute.'
				: 'No answer yet. The endpoint takes its time.';
		case 'waking':
			return 'The endpoint is waking up. That can take a minute.';
		case 'throttled':
			return 'The cloud has too many requests at once. Trying again…';
	}
}

/** Say whether two answers to the same text agree, and how far they are apart.
 *  @example  'Both say positive, 2.1 points apart.' */
export function describeAgreement(local: Prediction, cloud: Prediction): string {
	const points = Math.abs(local.probability - cloud.probability) * 100;
	const apart = points < 0.1 ? 'less than 0.1 points' : `${points.toFixed(1)} points`;
	const [here, there] = [verdictOf(local), verdictOf(cloud)];
	if (here === there)
		return `${here === 'unclear' ? 'Neither is sure' : `Both say ${here}`}, ${apart} apart.`;
	if (there === 'unclear')
		return `This device says ${here}, the cloud is not sure, ${apart} apart.`;
	if (here === 'unclear')
		return `This device is not sure, the cloud says ${there}, ${apart} apart.`;
	return `They disagree: this device says ${here}, the cloud ${there}, ${apart} apart.`;
}

/** Say where the time of one answer went, in one line.
 *  @example  '212 ms: signing in 150 ms, network 51 ms, model 11 ms' */
export function describeCloudTime({ durationMs, times }: CloudPrediction): string {
	const { credentialsMs, networkMs, modelMs } = times;
	const parts = [
		...(credentialsMs > 0 ? [`signing in ${formatDuration(credentialsMs)}`] : []),
		`network ${formatDuration(networkMs)}`,
		`model ${formatDuration(modelMs)}`
	];
	return `${formatDuration(durationMs)}: ${parts.join(', ')}`;
}
