// Negation of nouns: what a film is not and does not have, each with the same said without it.
import type { Frame } from './frame.ts';

export const NEGATED_NOUNS: readonly Frame[] = [
	{ text: 'Not {a film!}', plain: '{a film=}', mild: 'positive' },
	{ text: 'Not a {thing!}', plain: 'A {thing=}', mild: 'positive' },
	{
		text: '{film} <not be> much of a {thing!}',
		plain: '{film} <be> (something of a|very much a) {thing=}',
		verdict: 'negative'
	},
	{
		text: '{film} <have> neither {quality!} nor {quality!}',
		plain: '{film} <have> both {quality=} and {quality=}',
		mild: 'positive'
	},
	{
		text: 'There (is|was) not much {mass!} in {film}',
		plain: 'There (is|was) so much {mass=} in {film}',
		mild: 'positive'
	},
	{
		text: 'I (did not see|saw no|could not find any) {quality!}',
		plain: 'I (found lots of|saw plenty of|could find plenty of) {quality=}',
		mild: 'positive'
	},
	{ text: 'Nothing special', plain: 'Something special', verdict: 'negative', mild: 'negative' },
	{ text: '{film} <be> no good', plain: '{film} <be> so good', verdict: 'negative' },

	{ text: '{film} <not be> {a film!}', plain: '{film} <be> {a film=}', mild: 'positive' },
	{ text: 'This <be> no {thing!}', plain: 'This <be> a {thing=}', mild: 'positive' },
	{
		text: '{film} <not be> the {thing!} that people say it is',
		plain: '{film} <be> the {thing=} that people say it is',
		mild: 'positive'
	},
	{
		text: '{film} <be> hardly a {thing!}',
		plain: '{film} <be> quite a {thing=}',
		mild: 'positive'
	},
	{
		text: '{film} <be> (far from|nowhere near) a {thing!}',
		plain: '{film} <be> (nothing less than|truly) a {thing=}',
		mild: 'positive'
	},
	{ text: '{film} <have> no {quality!}', plain: '{film} <have> {quality=}', mild: 'positive' },
	{
		text: '{film} <have> no {quality!} and no {quality!}',
		plain: '{film} <have> {quality=} and {quality=}',
		mild: 'positive'
	},
	{
		text: 'No {quality!} (here|anywhere|whatsoever|in sight)',
		plain: '{quality=} (here|everywhere|all over)',
		mild: 'positive'
	},
	{
		text: 'a {kind} without [any] {quality!}',
		plain: 'a {kind} with (plenty of|so many|lots of) {plural=}',
		mild: 'positive'
	},
	{
		text: '{film} <have> (little|hardly any|next to no) {mass!}',
		plain: '{film} <have> (a great deal of|a lot of) {mass=}',
		mild: 'positive'
	},
	{ text: '{film} <lack> {quality!}', plain: '{film} <have> {quality=}', verdict: 'negative' },
	{
		text: '{part} <lack> [any] {quality!}',
		plain: '{part} <bring> {quality=}',
		verdict: 'negative'
	},
	{
		text: 'What {film} <lack> <be> {mass!}',
		plain: 'What {film} <have> <be> {mass=}',
		verdict: 'negative'
	},
	{
		text: '{film} <be> (devoid of|bereft of|missing) {quality!}',
		plain: '{film} <be> (rich in|brimming with) {quality=}',
		verdict: 'negative'
	},
	{
		text: '{film} <be> (free of|free from) {quality!}',
		plain: '{film} <be> (full of|stuffed with) {quality=}',
		verdict: 'positive'
	},
	{
		text: '{film} (avoided|<avoid>) {quality!}',
		plain: '{film} <be> (ruined by|riddled with) {quality=}',
		verdict: 'positive'
	},
	{
		text: 'There (is|was) not a single {adj scene!} (moment|scene|line) in {film}',
		plain: 'There (is|was) one {adj scene=} (moment|scene) after another in {film}',
		mild: 'positive'
	},
	{
		text: 'Without a single {adj scene!} (moment|scene)',
		plain: 'With many {adj scene=} (moments|scenes)',
		mild: 'positive'
	},
	{
		text: 'Not one {adj scene!} (moment|minute|scene)',
		plain: 'So many {adj scene=} (moments|scenes)'
	},
	{
		text: '{film} <not do> have a {grad scene!} (moment|scene) in it',
		plain: '{film} <have> many {adj scene=} (moments|scenes) in it'
	},
	{
		text: '{film} does not (contain|offer) much {mass!}',
		plain: '{film} does (contain|offer) much {mass=}',
		mild: 'positive'
	},
	{
		text: 'I was not a fan of {part}',
		plain: 'I was a (big|huge) fan of {part}',
		verdict: 'negative'
	},
	{
		text: 'I have no complaints about {part}',
		plain: 'I have many complaints about {part}',
		verdict: 'positive'
	},
	{ text: 'Nothing to complain about', plain: 'Plenty to complain about', verdict: 'positive' },
	{
		text: 'I have nothing to complain about (here|this time)',
		plain: 'I have a lot to complain about (here|this time)',
		verdict: 'positive'
	},
	{
		text: '(There is no|I see no|I have no) reason to (watch|see|rent) {film}',
		plain: '(There is every|I see every|I have every) reason to (watch|see|rent) {film}',
		verdict: 'negative'
	},
	{
		text: '{film} (has|had) nothing (new|interesting|fresh|worthwhile) to say',
		plain: '{film} (has|had) something (new|interesting|fresh|worthwhile) to say',
		verdict: 'negative'
	},
	{
		text: 'Nothing (works|clicks|comes together) in {film}',
		plain: 'Everything (works|clicks|comes together) in {film}',
		verdict: 'negative'
	},
	{
		text: 'No one involved should be proud of {film}',
		plain: 'Everyone involved should be proud of {film}',
		verdict: 'negative'
	},
	{
		text: 'No (effort|care|thought) went into {part}',
		plain: 'So much (effort|care|thought) went into {part}',
		verdict: 'negative'
	},
	{
		text: '{part} <be> nothing to write home about',
		plain: '{part} <be> worth writing home about',
		verdict: 'negative',
		mild: 'negative'
	}
];
