// How the verdict's ticket looks: its colours and its glyph hang from this one word.
import type { Prediction } from '../contract/prediction.ts';
import { sureness } from './wording.ts';

export type Tone = 'plain' | 'positive' | 'negative' | 'unsure' | 'failed';

export function toneOf({ label, probability }: Prediction): Tone {
	return sureness(probability) === 'unsure' ? 'unsure' : label;
}
