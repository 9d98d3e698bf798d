// Step 3 of the specification: which characters beyond ASCII are read as ASCII, and as what.
// The ranges are frozen: inside them nothing has changed since Unicode 6.0, so every runtime builds the same table;
// folds.test.ts holds its digest.

/** Characters whose compatibility decomposition may be plain letters or digits, as [first, last]. */
const STYLED_RANGES: readonly (readonly [number, number])[] = [
	[0xaa, 0x24f], // Latin-1, Latin Extended-A and -B: é, º, ², ĳ
	[0x2b0, 0x2b8], // modifier letters
	[0x2e0, 0x2e3],
	[0x1d00, 0x1dbf], // phonetic superscripts
	[0x1e00, 0x1eff], // Latin Extended Additional, with Vietnamese
	[0x2070, 0x209f], // superscripts and subscripts
	[0x2100, 0x2115], // letterlike: ℂ, ℎ
	[0x2117, 0x211f], // not №, which would become the word "no"
	[0x2124, 0x2189], // not ™ and ℠, which would stick to the name before them; Roman numerals
	[0x2460, 0x24ff], // circled
	[0xfb00, 0xfb06], // ligatures
	[0x1d400, 0x1d7ff], // mathematical bold, script, …
	[0x1f130, 0x1f149] // squared capitals
];

/** Latin letters that Unicode does not decompose, both cases where they have two. */
const LETTERS: Readonly<Record<string, string>> = {
	Æ: 'ae',
	æ: 'ae',
	Œ: 'oe',
	œ: 'oe',
	ß: 'ss',
	ẞ: 'ss',
	Ø: 'o',
	ø: 'o',
	Đ: 'd',
	đ: 'd',
	Ð: 'd',
	ð: 'd',
	Ł: 'l',
	ł: 'l',
	Þ: 'th',
	þ: 'th',
	ı: 'i'
};

/** To ASCII punctuation or letters, by hand. U+0080–009F are read as Windows-1252, as browsers read `&#146;`:
 *  hundreds of IMDB reviews hold them raw. */
const BY_HAND: Readonly<Record<string, string>> = {
	"'": '\x91\x92´ʹʻʼʽʾʿ՚‘’‛′‵',
	'"': '\x84\x93\x94«»ʺ“”„‟″',
	'-': '\x96\x97‐‑‒–—―−',
	'...': '\x85…',
	'/': '⁄',
	'?': '؟',
	'!!': '‼',
	'??': '⁇',
	'?!': '⁈',
	'!?': '⁉',
	s: '\x8a\x9a',
	z: '\x8e\x9e',
	y: '\x9f',
	oe: '\x8c\x9c',
	u: 'µ'
};

/** Code point beyond ASCII → what it is read as: only a–z and 0–9, or only ASCII punctuation. */
export const FOLDS: ReadonlyMap<number, string> = buildFolds();

function buildFolds(): Map<number, string> {
	const folds = new Map<number, string>();
	for (const [first, last] of STYLED_RANGES) {
		for (let codePoint = first; codePoint <= last; codePoint++) {
			const plain = plainForm(String.fromCodePoint(codePoint));
			if (plain !== null) folds.set(codePoint, plain);
		}
	}
	// Full-width ASCII, punctuation included: ！ is a mark as good as !.
	for (let code = 0x21; code <= 0x7e; code++) {
		folds.set(0xfee0 + code, String.fromCharCode(code).toLowerCase());
	}
	for (const [plain, characters] of Object.entries(BY_HAND)) {
		for (const character of characters) folds.set(character.codePointAt(0) ?? 0, plain);
	}
	return folds;
}

function plainForm(character: string): string | null {
	let plain = '';
	for (const part of character.normalize('NFKD')) {
		if (part >= '\u0300' && part <= '\u036f') continue;
		const letters = LETTERS[part] ?? part;
		if (!/^[A-Za-z0-9]+$/.test(letters)) return null;
		plain += letters;
	}
	return plain === '' ? null : plain.toLowerCase();
}
