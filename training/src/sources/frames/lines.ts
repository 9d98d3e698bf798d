// Frames written a line each, for the many that need no more than a text and its counterpart.
import type { Verdict } from '../lexicon/list.ts';
import type { Frame } from './frame.ts';

/** A line is `text :: plain`, or `text` alone; `~` before either says that it is mild, `~~` that it is so on both sides. */
const LINE = /^(~{0,2}) ?(.+?)(?: :: (~{0,2}) ?(.+))?$/;

/** Read frames from lines.
 *  @param verdict  that all their texts have, or undefined where the slots carry it
 *  @param lines    as LINE says; the notation of a text is in template.ts
 *  @example        framesOf('positive', '~ not bad :: bad') gives
 *                  [{ text: 'not bad', verdict: 'positive', mild: 'positive', plain: 'bad' }] */
export function framesOf(verdict: Verdict | undefined, lines: string): readonly Frame[] {
	return lines
		.trim()
		.split(/\s*\n\s*/)
		.map((line) => {
			const [, marks = '', text = '', plainMarks = '', plain] = LINE.exec(line) ?? [];
			const mild = mildnessOf(marks, verdict);
			const plainMild = mildnessOf(plainMarks, verdict && opposite(verdict));
			return {
				text,
				...(verdict && { verdict }),
				...(mild && { mild }),
				...(plain !== undefined && { plain }),
				...(plainMild && { plainMild })
			};
		});
}

function mildnessOf(marks: string, verdict: Verdict = 'positive'): Frame['mild'] {
	if (marks === '') return undefined;
	return marks === '~~' ? 'both' : verdict;
}

function opposite(verdict: Verdict): Verdict {
	return verdict === 'positive' ? 'negative' : 'positive';
}
