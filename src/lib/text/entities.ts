// Step 2 of the specification: one HTML entity to one code point. Only the names that reviews really use, about those
// of HTML 4; an unknown name stays text, as in a browser.

const REPLACEMENT_CHARACTER = 0xfffd;

/** U+00A0 to U+00FF, in order. */
const LATIN_1 = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`;

const OTHERS: Readonly<Record<string, number>> = {
	amp: 0x26,
	lt: 0x3c,
	gt: 0x3e,
	quot: 0x22,
	apos: 0x27,
	OElig: 0x152,
	oelig: 0x153,
	Scaron: 0x160,
	scaron: 0x161,
	Yuml: 0x178,
	ensp: 0x2002,
	emsp: 0x2003,
	thinsp: 0x2009,
	zwnj: 0x200c,
	zwj: 0x200d,
	lrm: 0x200e,
	rlm: 0x200f,
	ndash: 0x2013,
	mdash: 0x2014,
	lsquo: 0x2018,
	rsquo: 0x2019,
	sbquo: 0x201a,
	ldquo: 0x201c,
	rdquo: 0x201d,
	bdquo: 0x201e,
	dagger: 0x2020,
	Dagger: 0x2021,
	bull: 0x2022,
	hellip: 0x2026,
	prime: 0x2032,
	Prime: 0x2033,
	lsaquo: 0x2039,
	rsaquo: 0x203a,
	frasl: 0x2044,
	euro: 0x20ac,
	trade: 0x2122,
	minus: 0x2212,
	starf: 0x2605,
	star: 0x2606,
	hearts: 0x2665
};

/** Entity name, without `&` and `;`, to code point. */
export const NAMED_ENTITIES: ReadonlyMap<string, number> = new Map([
	...LATIN_1.split(/\s/).map((name, index): [string, number] => [name, 0xa0 + index]),
	...Object.entries(OTHERS)
]);

const LONGEST_NAME = Math.max(...Array.from(NAMED_ENTITIES.keys(), (name) => name.length));

export interface Entity {
	codePoint: number;
	/** The position behind the `;`, in UTF-16 units. */
	end: number;
}

/** Decode the entity that begins at an `&`, if there is one.
 *  @param text   any string
 *  @param start  the position of an `&` in it, in UTF-16 units
 *  @returns      the character and where the entity ends, or null where the `&` is only an `&`
 *  @example      decodeEntity('caf&eacute;', 3) gives { codePoint: 0xe9, end: 11 }
 *  @source       https://html.spec.whatwg.org/multipage/named-characters.html; entities.test.ts compares with Svelte's */
export function decodeEntity(text: string, start: number): Entity | null {
	const numeric = text[start + 1] === '#';
	return numeric ? decodeNumber(text, start + 2) : decodeName(text, start + 1);
}

function decodeName(text: string, from: number): Entity | null {
	const end = text.slice(from, from + LONGEST_NAME + 1).indexOf(';');
	if (end < 0) return null;
	const codePoint = NAMED_ENTITIES.get(text.slice(from, from + end));
	return codePoint === undefined ? null : { codePoint, end: from + end + 1 };
}

function decodeNumber(text: string, from: number): Entity | null {
	const radix = text[from] === 'x' || text[from] === 'X' ? 16 : 10;
	const first = radix === 16 ? from + 1 : from;
	let at = first;
	let value = 0;
	for (; at < text.length; at++) {
		const digit = digitValue(text.charCodeAt(at));
		if (digit >= radix) break;
		// However many digits follow, the number stays a small integer: it is out of range already.
		value = Math.min(value * radix + digit, 0x110000);
	}
	if (at === first || text[at] !== ';') return null;
	const isCharacter = value > 0 && value < 0x110000 && !(value >= 0xd800 && value <= 0xdfff);
	return { codePoint: isCharacter ? value : REPLACEMENT_CHARACTER, end: at + 1 };
}

function digitValue(code: number): number {
	if (code >= 0x30 && code <= 0x39) return code - 0x30;
	const lower = code | 0x20;
	return lower >= 0x61 && lower <= 0x66 ? lower - 0x61 + 10 : 16;
}
