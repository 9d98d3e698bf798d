// The little grammar that frames need: verbs that agree with their subject, comparatives, "a" or "an", contractions.

export type Tense = 'present' | 'past';
/** "I" takes am and was; `plural` also serves "you" and "we". */
export type Person = 'I' | 'singular' | 'plural';

const PAST: Readonly<Record<string, string>> = {
	be: 'were',
	beat: 'beat',
	begin: 'began',
	bore: 'bored',
	break: 'broke',
	bring: 'brought',
	burst: 'burst',
	buy: 'bought',
	cast: 'cast',
	come: 'came',
	do: 'did',
	draw: 'drew',
	fall: 'fell',
	feel: 'felt',
	find: 'found',
	fly: 'flew',
	forget: 'forgot',
	get: 'got',
	give: 'gave',
	go: 'went',
	grind: 'ground',
	grow: 'grew',
	have: 'had',
	hit: 'hit',
	hold: 'held',
	hurt: 'hurt',
	keep: 'kept',
	leave: 'left',
	let: 'let',
	lose: 'lost',
	make: 'made',
	pay: 'paid',
	put: 'put',
	ring: 'rang',
	run: 'ran',
	send: 'sent',
	shake: 'shook',
	shine: 'shone',
	shoot: 'shot',
	show: 'showed',
	sing: 'sang',
	sink: 'sank',
	sit: 'sat',
	sleep: 'slept',
	speak: 'spoke',
	spin: 'spun',
	stand: 'stood',
	steal: 'stole',
	stick: 'stuck',
	stink: 'stank',
	sweep: 'swept',
	take: 'took',
	tell: 'told',
	think: 'thought',
	wear: 'wore',
	win: 'won'
};

/** Their last consonant is doubled before -ed. */
const DOUBLING =
	/^(beg|brim|chat|clap|drag|flop|grab|grin|grip|hug|hum|nod|plod|rot|sag|skip|stop|trip|tug)$/;

/** Make a verb agree with its subject.
 *  @param phrase  the verb in its base form, first, and what follows it
 *  @example       inflect('fall flat', 'singular', 'present') gives `falls flat` */
export function inflect(phrase: string, person: Person, tense: Tense): string {
	const [verb = '', ...rest] = phrase.split(' ');
	const form = tense === 'past' ? pastOf(verb, person) : presentOf(verb, person);
	return [form, ...rest].join(' ');
}

function pastOf(verb: string, person: Person): string {
	if (verb === 'be' && person !== 'plural') return 'was';
	const irregular = PAST[verb];
	if (irregular) return irregular;
	if (verb.endsWith('e')) return `${verb}d`;
	if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
	return DOUBLING.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

function presentOf(verb: string, person: Person): string {
	if (verb === 'be') return { I: 'am', singular: 'is', plural: 'are' }[person];
	if (person !== 'singular') return verb;
	if (verb === 'have') return 'has';
	if (/(s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`;
	return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** Negate `be`, `do`, `have` and the like.
 *  @param isContracted  "isn't" rather than "is not"
 *  @example             negate('be', 'plural', 'past', true) gives `weren't` */
export function negate(verb: string, person: Person, tense: Tense, isContracted: boolean): string {
	const form = inflect(verb, person, tense);
	// "amn't" is none; contract() makes "I'm not" of it.
	return isContracted && form !== 'am' ? `${form}n't` : `${form} not`;
}

const COMPARATIVES: Readonly<Record<string, readonly [string, string]>> = {
	good: ['better', 'best'],
	bad: ['worse', 'worst'],
	fun: ['more fun', 'most fun'],
	crass: ['more crass', 'most crass'],
	fake: ['more fake', 'most fake']
};

/** Compare a gradable adjective.
 *  @returns   the comparative and the superlative
 *  @example   compare('funny') gives ['funnier', 'funniest'] */
export function compare(adjective: string): readonly [string, string] {
	const irregular = COMPARATIVES[adjective];
	if (irregular) return irregular;
	const stem = stemForEndings(adjective);
	return stem === undefined
		? [`more ${adjective}`, `most ${adjective}`]
		: [`${stem}er`, `${stem}est`];
}

/** Say whether an adjective is compared with -er and -est. */
export function takesEndings(adjective: string): boolean {
	return !compare(adjective)[0].startsWith('more ');
}

function stemForEndings(adjective: string): string | undefined {
	if (/^[a-z]{2,5}[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}i`;
	if (!/^[^aeiouy]*[aeiouy]+[^aeiouy]*e?$/.test(adjective) || /[eé]d$/.test(adjective)) {
		return undefined;
	}
	if (adjective.endsWith('e')) return adjective.slice(0, -1);
	return /[^aeiou][aeiou][bdgmnpt]$/.test(adjective)
		? `${adjective}${adjective.at(-1)}`
		: adjective;
}

/** Begin with a vowel in writing but not in speech, or the other way round. */
const VOWEL =
	/^(?!uni(?:[qfv]|te|on)|us|eu|one\b|once\b)(?:[aeiou]|hour|honest|honou?r|8|11\b|18\b)/i;

/** Choose between "a" and "an". */
export function fixArticles(text: string): string {
	return text.replaceAll(/\b(a) (?=(["']?[\w-]+))/gi, (match, article: string, next: string) =>
		VOWEL.test(next) ? `${article}n ` : match
	);
}

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
	// Not behind a preposition: "half of it is".
	[/(?<!\b(?:of|about|in|to|with|for) )\b(it|that|there|what|he|she) is\b(?= \w)/gi, "$1's"],
	[/\bI am\b(?= \w)/g, "I'm"],
	[/\b(I|you|they|we) (?:would|had)(?= (?:rather|gladly|happily|never|say))/gi, "$1'd"],
	[/\b(I|you|they|we) have(?= (?:seen|been|never|rarely|hardly|often|changed)\b)/gi, "$1've"],
	[/\b(I|you|they|we|it) will\b(?= (?!not))/gi, "$1'll"],
	[/\b(do|does|did|is|are|was|were|would|could|should|has|have|had) not\b/gi, "$1n't"],
	[/\bwill not\b/g, "won't"],
	[/\bcannot\b/g, "can't"]
];

/** Write "it is" as "it's", and so on. */
export function contract(text: string): string {
	return CONTRACTIONS.reduce((result, [long, short]) => result.replaceAll(long, short), text);
}
