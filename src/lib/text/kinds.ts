// Step 4 of the specification: what a character does in a text. One table look-up for each UTF-16 unit, because training
// reads 130 MB through it.
import { FOLDS } from './folds.ts';

/** Space, control, or punctuation that can be no mark. */
export const SEPARATOR = 0;
export const LOWER_OR_DIGIT = 1;
export const UPPER = 2;
export const PUNCTUATION = 3;
/** A word character beyond ASCII. */
export const OTHER_WORD = 4;
export const SYMBOL = 5;
export const DROPPED = 6;
/** Read as what FOLDS says. */
export const FOLDED = 7;
/** Half of a character; without its other half it separates. */
export const SURROGATE = 8;

/** The characters beyond ASCII that are no word characters, as [first, last, kind]; FOLDS goes before them. */
const RANGES: readonly (readonly [number, number, number])[] = [
	[0x80, 0xac, SEPARATOR],
	[0xad, 0xad, DROPPED], // soft hyphen
	[0xae, 0xbb, SEPARATOR],
	[0xbc, 0xbe, SYMBOL], // ¼ ½ ¾: "2½ stars" is not "2 stars"
	[0xbf, 0xbf, SEPARATOR],
	[0xd7, 0xd7, SEPARATOR], // ×
	[0xf7, 0xf7, SEPARATOR], // ÷
	[0x2c2, 0x2df, SEPARATOR],
	[0x300, 0x36f, DROPPED], // combining marks
	[0x37e, 0x37e, SEPARATOR],
	[0x387, 0x387, SEPARATOR],
	[0x589, 0x58a, SEPARATOR], // Armenian, Hebrew, Arabic, Devanagari punctuation
	[0x5be, 0x5be, SEPARATOR],
	[0x5c3, 0x5c3, SEPARATOR],
	[0x60c, 0x60c, SEPARATOR],
	[0x61b, 0x61b, SEPARATOR],
	[0x61c, 0x61c, DROPPED], // direction mark
	[0x6d4, 0x6d4, SEPARATOR],
	[0x964, 0x965, SEPARATOR],
	[0x1680, 0x1680, SEPARATOR],
	[0x1ab0, 0x1aff, DROPPED], // combining marks
	[0x1dc0, 0x1dff, DROPPED],
	[0x2000, 0x200b, SEPARATOR], // spaces
	[0x200c, 0x200f, DROPPED], // joiners and direction marks
	[0x2010, 0x2029, SEPARATOR],
	[0x202a, 0x202e, DROPPED],
	[0x202f, 0x205f, SEPARATOR],
	[0x2060, 0x206f, DROPPED],
	[0x20a0, 0x20cf, SEPARATOR], // currencies
	[0x20d0, 0x20ff, DROPPED], // combining marks, the keycap among them
	[0x2116, 0x2116, SEPARATOR], // №
	[0x2120, 0x2120, SEPARATOR], // ℠
	[0x2122, 0x2122, SEPARATOR], // ™
	[0x2150, 0x215f, SYMBOL], // ⅓
	[0x2189, 0x2189, SYMBOL],
	[0x2190, 0x2bff, SYMBOL], // arrows to stars: ★
	[0x2e00, 0x2e7f, SEPARATOR],
	[0x3000, 0x3004, SEPARATOR], // CJK punctuation
	[0x3008, 0x303f, SEPARATOR],
	[0x30fb, 0x30fb, SEPARATOR],
	[0xfe00, 0xfe0f, DROPPED], // variation selectors
	[0xfe10, 0xfe1f, SEPARATOR],
	[0xfe20, 0xfe2f, DROPPED], // combining marks
	[0xfe30, 0xfe6f, SEPARATOR],
	[0xfeff, 0xfeff, DROPPED], // byte order mark
	[0xff5f, 0xff65, SEPARATOR],
	[0xffe0, 0xffff, SEPARATOR],
	[0x1f000, 0x1f3fa, SYMBOL], // emoji
	[0x1f3fb, 0x1f3ff, DROPPED], // skin tones
	[0x1f400, 0x1faff, SYMBOL],
	[0xe0000, 0xe0fff, DROPPED] // tags and variation selectors
];

/** The kind of each UTF-16 unit, shape [65536]. */
export const UNIT_KINDS: Uint8Array = buildUnitKinds();

function buildUnitKinds(): Uint8Array {
	const kinds = new Uint8Array(0x10000);
	kinds.fill(OTHER_WORD, 0x80);
	for (const [first, last, kind] of RANGES) {
		if (last < 0x10000) kinds.fill(kind, first, last + 1);
	}
	kinds.fill(SURROGATE, 0xd800, 0xe000);
	for (const codePoint of FOLDS.keys()) if (codePoint < 0x10000) kinds[codePoint] = FOLDED;
	kinds.fill(PUNCTUATION, 0x21, 0x7f);
	kinds.fill(LOWER_OR_DIGIT, 0x30, 0x3a);
	kinds.fill(UPPER, 0x41, 0x5b);
	kinds.fill(LOWER_OR_DIGIT, 0x61, 0x7b);
	return kinds;
}

const ASTRAL_RANGES = RANGES.filter(([first]) => first >= 0x10000);

/** Say what a character does in a text.
 *  @param codePoint  an integer in [0, 0x10ffff]
 *  @example          kindOf(0x2605) gives SYMBOL (★), kindOf(0x436) gives OTHER_WORD (ж) */
export function kindOf(codePoint: number): number {
	if (codePoint < 0x10000) return UNIT_KINDS[codePoint] ?? SEPARATOR;
	if (FOLDS.has(codePoint)) return FOLDED;
	for (const [first, last, kind] of ASTRAL_RANGES) {
		if (codePoint >= first && codePoint <= last) return kind;
	}
	return OTHER_WORD;
}
