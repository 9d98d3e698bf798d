// What could, should or might have been, and wishes: good words about a film that does not exist.
import type { Frame } from './frame.ts';

export const HYPOTHETICALS: readonly Frame[] = [
	{ text: 'I (could not|cannot) imagine a {more film=} {kind}' },
	{
		text: 'I can easily imagine a {more film!} {kind}',
		plain: 'I can hardly imagine a {more film=} {kind}',
		verdict: 'negative'
	},
	{
		text: '{film} (could not|could hardly) have been {more=}',
		plain: '{film} could have been [a lot|much|so much|far] {more!}',
		plainMild: 'positive'
	},
	{
		text: '{part} (could not|could hardly) have been {more=}',
		plain: '{part} could have been [a lot|much|so much|far] {more!}',
		plainMild: 'positive'
	},
	{
		text: '{film} should have been [a lot|much|so much|far] {more!}',
		plain: '{film} should be shown in schools, it <be> that {grad=}',
		verdict: 'negative'
	},
	{
		text: '{film} (could|should|might) have been {adj!}',
		plain: '{film} turned out to be {adj=}',
		verdict: 'negative'
	},
	{
		text: '{film} (could|should|might) have been a {thing!}',
		plain: '{film} turned out to be a {thing=}',
		verdict: 'negative'
	},
	{
		text: '{part} (could|should|might) have been {adj!}',
		plain: '{part} turned out to be {adj=}',
		verdict: 'negative'
	},
	{
		text: '{film} had the makings of a {thing!}',
		plain: '{film} had me at the first scene: a {thing=}',
		verdict: 'negative'
	},
	{
		text: '{film} would have been {grad!} (with a better ending|at half the length|without {person}|in better hands|with less talk)',
		plain:
			'{film} would have been {grad=} (even on a small screen|at twice the length|in any language|even without sound)',
		verdict: 'negative'
	},
	{
		text: 'With a better (script|director|cast|editor), {film} might have been {adj!}',
		plain: 'With such a good (script|director|cast|editor), {film} {does=}',
		verdict: 'negative'
	},
	{
		text: 'I wish {part} had been {more!}',
		plain: 'I am glad that {part} <be> so {grad=}',
		verdict: 'negative'
	},
	{
		text: 'I wish (I had liked it more|I could say something nice|I had stayed at home)',
		plain:
			'I wish (I could see it for the first time again|there were more films like it|it had been longer)',
		verdict: 'negative'
	},
	{
		text: 'I wish I had never seen {film}',
		plain: 'I wish I had seen {film} sooner',
		verdict: 'negative'
	},
	{
		text: 'If only {part} had been {more!}',
		plain: 'Luckily, {part} <be> {grad=}',
		verdict: 'negative'
	},
	{
		text: 'I (wanted|tried|really wanted|tried hard) to (like|love|enjoy) {film}, but I (could not|did not)',
		plain: 'I (tried|was ready) to (hate|dislike) {film}, but I (could not|did not)',
		verdict: 'negative'
	},
	{
		text: 'I would have (liked|loved) {part} to be {more!}',
		plain: 'I (liked|loved) {part} for being so {grad=}',
		verdict: 'negative',
		mild: 'negative'
	},
	{
		text: 'I would have (enjoyed|liked) it, had it been {more!}',
		plain: 'I would have (enjoyed|liked) it even on a bad day: it <be> {adj=}',
		verdict: 'negative'
	},
	{
		text: 'So much potential, so little {mass!}',
		plain: 'So small a budget, so much {mass=}',
		verdict: 'negative'
	},
	{
		text: 'There was (potential|a good idea|a good film in) here, but it was (wasted|squandered|lost)',
		plain:
			'There was (potential|a good idea|a good film in) here, and it was (realised|realized|brought to life)',
		verdict: 'negative'
	},
	{
		text: '{film} had potential, and threw it away',
		plain: '{film} had potential, and lived up to it',
		verdict: 'negative'
	},
	{
		text: 'I expected more [from {name}|from a {kind}]',
		plain: 'I could not have asked for more [from {name}|from a {kind}]',
		verdict: 'negative'
	},
	{
		text: 'I could not ask for a {more=} {kind}',
		plain: 'I have asked for a {more!} {kind} for years',
		verdict: 'positive'
	},
	{
		text: 'I have (rarely|never|hardly ever|seldom) seen a {more film=} {kind}',
		plain: 'I have (often|certainly) seen a {more film!} {kind}',
		plainMild: 'positive'
	},
	{
		text: 'I have not seen a {more film=} {kind} in (years|ages|a long time)',
		plain: 'I have seen {more film!} ones',
		plainMild: 'positive'
	},
	{
		text: 'I have never seen {more trait=}',
		plain: 'I have seen {more trait!}',
		plainMild: 'positive'
	},
	{
		text: '{part} <need> no more work',
		plain: '{part} <need> a lot more work',
		verdict: 'positive'
	},
	{
		text: '{part} should have been (cut|rewritten|left out|thrown away)',
		plain: '{part} should (win an award|be studied|never be forgotten)',
		verdict: 'negative'
	},
	{
		text: 'I would not change (a thing|a frame|a single scene|a word of it)',
		plain:
			'I would change (almost everything|every scene|the whole script|everything but the title)',
		verdict: 'positive'
	},
	{
		text: 'Nothing could have (improved|bettered) {film}',
		plain: '(A child|Anyone) could have (improved|bettered) {film}',
		verdict: 'positive'
	},
	{
		text: 'Nothing could have saved {film}',
		plain: 'Nothing could have spoiled {film}',
		verdict: 'negative'
	},
	{
		text: 'It would take (more than|a lot more than) {trait!} to save {film}',
		plain: 'It would take (more than|a lot more than) {trait!} to spoil {film}',
		verdict: 'negative'
	},
	{
		text: 'It was supposed to be {adj!}',
		plain: 'It was supposed to be {adj=}, and it was',
		verdict: 'negative'
	},
	{
		text: 'It was meant to be {adj!}; it was not',
		plain: 'It was meant to be {adj=}, and it is',
		verdict: 'negative'
	},
	{
		text: '{film} wants to be {adj!} and is not',
		plain: '{film} wants to be {adj=} and is',
		verdict: 'negative'
	},
	{
		text: '{film} <try> to be {adj!}, but [only] ends up {adj=}',
		plain: '{film} <try> to be {adj=}, and succeeds',
		verdict: 'negative'
	},
	{
		text: '{film} tries (hard|so hard|too hard) to be {adj!}',
		plain: '{film} is {adj=} without even trying',
		verdict: 'negative'
	}
];
