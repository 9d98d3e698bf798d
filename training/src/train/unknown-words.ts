// Words that a model is not to know, though its vocabulary has them: learning reads them as the unknown word, and what is
// kept gives them its row of the embedding, so that whoever reads them as they are gets the same answer.
import type { Architecture } from '../../../src/lib/contract/manifest.ts';
import { FIRST_WORD_ID, UNKNOWN_ID } from '../../../src/lib/contract/text-options.ts';
import { layOut } from '../../../src/lib/lstm/layout.ts';
import type { Example } from './examples.ts';

/** @returns  the ids of those words that the vocabulary has, in its order */
export function idsAmong(vocabulary: readonly string[], words: ReadonlySet<string>): Int32Array {
	return Int32Array.from(
		vocabulary.flatMap((word, i) => (words.has(word) ? [FIRST_WORD_ID + i] : []))
	);
}

/** The examples as one reads them who does not know some of the words. */
export function readAsUnknown(examples: readonly Example[], unknown: Int32Array): Example[] {
	const highest = unknown.reduce((max, id) => Math.max(max, id), 0);
	const isUnknown = new Uint8Array(highest + 1);
	for (const id of unknown) isUnknown[id] = 1;
	return examples.map((example) => ({
		...example,
		ids: example.ids.map((id) => (isUnknown[id] ? UNKNOWN_ID : id))
	}));
}

/** Give each of the words the embedding of the unknown one.
 *  @param block  weights as `layOut` places them */
export function giveUnknownRow(
	architecture: Architecture,
	unknown: Int32Array,
	block: Float32Array
): void {
	const { embedding, Ep } = layOut(architecture);
	const from = embedding + UNKNOWN_ID * Ep;
	for (const id of unknown) block.copyWithin(embedding + id * Ep, from, from + Ep);
}
