// text → sentences, for explanations only: the model reads on over their ends.

/** A part of a text, in UTF-16 units: from `start` up to `end`, exclusive. */
export interface Span {
	start: number;
	end: number;
}

/** Find the sentences of a text.
 *  @param text  any string; English is assumed
 *  @returns     in order, without white space at their ends, none of them empty; everything that is no white space is in
 *               one of them. A browser without Intl.Segmenter gives lines instead.
 *  @example     splitSentences('Good. Go!') gives [{ start: 0, end: 5 }, { start: 6, end: 9 }] */
export function splitSentences(text: string): Span[] {
	return piecesOf(text)
		.map(({ index, piece }) => {
			const start = index + piece.length - piece.trimStart().length;
			return { start, end: start + piece.trim().length };
		})
		.filter(({ start, end }) => end > start);
}

function piecesOf(text: string): { index: number; piece: string }[] {
	if (typeof Intl.Segmenter !== 'function') {
		return Array.from(text.matchAll(/[^\n]+/g), ({ index, 0: piece }) => ({ index, piece }));
	}
	const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
	return Array.from(segmenter.segment(text), ({ index, segment: piece }) => ({ index, piece }));
}
