// Texts that two implementations of src/lib/text are likely to read differently: made up, and the same at every run.
import * as fc from 'fast-check';

const SEED = 20261124;

const fragments = [
	...'<|<br />|<b|<!--|-->|</|<?|>|&|&amp;|&lt;|&#|&#33;|&#x|&#X41;|&#xg;|;|&#39;|&eacute;|&bogus;'.split(
		'|'
	),
	...'&#0;|&#00065;|&shy;|&#xd800;|&#x110000;|&#128512;|&#1114109;|&#1114112;|&#x010fffd;|&nbsp;|&hearts;|&frac12;|&amp;lt;|&Eacute'.split(
		'|'
	),
	..."'|’|`|´|.|,|/|⁄|7|10|2½|7.5|1,000|10/10|３|²|Ⅷ|①|a|Good|film|ÉT|ﬃ|ß|ẞ|İ|ı|K|Å|ﬁne".split('|'),
	...'★|™|№|℠|！|｀|＇|‼|⁈|…|“|!|?|؟|-|—|_|#| |\t|\n|\r|\0|\x7f|\x85|\x92|\x8a|\u00a0|\u2028|\u3000'.split(
		'|'
	),
	...'\u0301|\u0345|\u200b|\u200d|\u202e|\u2060|\ufe0f|\ufeff|\u180e|\ufffd|\uffff|\ud800|\udc00|\udbff'.split(
		'|'
	),
	...'😀|👍🏽|👨‍👩‍👧|🇩🇪|1️⃣|🏽|❤️|фильм|ΣΊΣΥΦΟΣ|好|한국|سيء|हिन्दी|ไทย|𠀀|𝐁𝟛|𝒜|🄰|\u{e0041}|\u{10ffff}'.split(
		'|'
	),
	...["isn't", "movie's", "i'm", "'tis", "rock'n'roll", "dogs'", 'not', 'the', 'very', "won't've"],
	...[
		'a'.repeat(63),
		'1.'.repeat(33),
		'!'.repeat(5),
		`&#${'9'.repeat(5000)};`,
		`&#x${'0'.repeat(99)}41;`
	]
];

/** Words that walk through the steps of the stemmer. */
const stems = fc
	.tuple(
		fc.string({ unit: fc.constantFrom(...'aeiouybcdlnstvwxz1'), maxLength: 6 }),
		fc.array(
			fc.constantFrom(
				...'s es ies sses eed ed ing y ational tional enci anci izer bli alli entli eli ousli ization'.split(
					' '
				),
				...'ation ator alism iveness fulness ousness aliti iviti biliti logi icate ative alize iciti'.split(
					' '
				),
				...'ical ful ness al ance ence er ic able ible ant ement ment ent ion sion ou ism ate iti ous'.split(
					' '
				),
				...'ive ize e le ll tt bb at bl iz'.split(' ')
			),
			{ maxLength: 3 }
		)
	)
	.map(([start, endings]) => start + endings.join(''));

const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.string({ unit: 'grapheme', maxLength: 40 }),
	fc
		.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
		.map((units) => String.fromCharCode(...units)),
	fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join('')),
	fc.array(stems, { maxLength: 20 }).map((words) => words.join(' '))
);

/** @returns  texts, shape [count]; lone surrogates are among them */
export function nastyTexts(count: number): string[] {
	return fc.sample(text, { seed: SEED, numRuns: count });
}

/** Texts in which every character stands inside a word; of the planes that hold nothing, only the last characters.
 *  @returns  1,024 characters in each text */
export function everyCharacter(): string[] {
	const blocks = Array.from({ length: 0x110000 / 1024 }, (_, block) => block * 1024);
	const isUsed = (first: number) => first < 0x40000 || first >> 16 === 14 || first === 0x10fc00;
	return blocks.filter(isUsed).map((first) => {
		const characters = Array.from({ length: 1024 }, (_, i) => String.fromCodePoint(first + i));
		return characters.map((character) => `x${character}1`).join(' ');
	});
}
