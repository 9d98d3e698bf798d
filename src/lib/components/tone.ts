// How the verdict's ticket looks: its colours and its glyph hang from this one word.
import type { Prediction } from '../contract/prediction.ts';
import { verdictOf } from './wording.ts';

export type Tone = 'plain' | 'positive' | 'negative' | 'unsure' | 'failed';

export function toneOf(prediction: Pick<Prediction, 'label' | 'probability'>): Tone {
	const verdict = verdictOf(prediction);
	return verdict === 'unclear' ? 'unsure' : verdict;
}
