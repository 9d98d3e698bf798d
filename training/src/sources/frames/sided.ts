// Short ways to write down frames of which a file holds many.
import type { Frame } from './frame.ts';

/** Frames whose opinion slots give both verdicts.
 *  @example  sided('{film} <be> {adj=}') */
export function sided(...texts: readonly string[]): Frame[] {
	return texts.map((text) => ({ text }));
}

/** The same, where the opinion says less than its words. */
export function mildly(...texts: readonly string[]): Frame[] {
	return texts.map((text) => ({ text, mild: 'both' }));
}

/** Pairs of a positive text and a negative one, as alike as they can be.
 *  @example  opposed(['It grew on me', 'It wore me out']) */
export function opposed(...pairs: readonly (readonly [string, string])[]): Frame[] {
	return pairs.map(([text, plain]) => ({ text, plain, verdict: 'positive' }));
}

/** Pairs of a text that turns a word's meaning round and one that leaves it; each takes both verdicts by its slots. */
export function turned(...pairs: readonly (readonly [string, string])[]): Frame[] {
	return pairs.map(([text, plain]) => ({ text, plain, mild: 'positive' }));
}
