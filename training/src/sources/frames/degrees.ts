// Stronger and weaker opinions, and words such as "not" where they negate nothing.
import type { Frame } from './frame.ts';

const STRONGER_AND_WEAKER: readonly Frame[] = [
	{ text: '{film} <be> {bit=}', mild: 'both' },
	{ text: '{part} <be> {bit=}', mild: 'both' },
	{ text: '{part} <be> {bit=}, and {film} {does=}', mild: 'both' },
	{ text: 'I found {film} {bit film=}', mild: 'both' },
	{
		text: '{film} <be> never too {grad!}',
		plain: '{film} <be> [far|way|just] too {grad=}',
		verdict: 'positive',
		mild: 'positive'
	},
	{
		text: '{part} <be> not too {grad!}',
		plain: '{part} <be> [far|way|much] too {grad=}',
		verdict: 'positive',
		mild: 'positive'
	},
	{
		text: '{film} <not be> {grad!} enough',
		plain: '{film} <be> {grad=} enough',
		verdict: 'negative',
		plainMild: 'positive'
	},
	{ text: '{film} <be> so {grad=} that I {result=}' },
	{ text: '{part} <be> so {grad=} that I {result=}' },
	{ text: '{film} <be> such a {thing=} that I {result=}' },
	{ text: '{film} <be> {ext=}, absolutely {ext=}' },
	{ text: '{part} <be> {ext=}' },
	{ text: '{ext film=} in every (way|respect|sense)' },
	{ text: '{film} <be> as {grad=} as they come' },
	{ text: '{film} <be> {very=} indeed' },
	{ text: 'A {more film=} {kind} does not exist' },
	{ text: 'I mean it: {film} <be> {very=}' },
	{ text: '{film} <be> {grad=}. Very, very {grad=}' },
	{ text: 'I {liked=} {film} (so much|more than I can say|with all my heart|from the first scene)' }
];

const IDLE_NEGATIONS: readonly Frame[] = [
	{ text: 'I have never been so {felt=}' },
	{ text: 'Never have I been so {felt=}' },
	{ text: 'I could not be more {felt=}' },
	{ text: 'I never knew that a {kind} could be so {grad film=}' },

	{ text: 'I cannot (stress enough|overstate) how {adj film=} {film} <be>' },
	{ text: 'Words cannot (describe|express) how {adj film=} {film} <be>' },
	{ text: 'I cannot (believe|get over) how {adj film=} {film} <be>' },
	{ text: 'You (cannot|would not) believe how {adj anything=} {part} <be>' },
	{ text: '{film} <be> nothing short of {ext=}' },
	{ text: '{film} <be> nothing but {quality=}' },
	{ text: '{part} <be> nothing less than {ext=}' },
	{ text: '(No question|No doubt about it|No two ways about it): {adj film=}' },
	{ text: '{film} is not only {grad=} but [also] {adj=}' },
	{ text: '{part} <be> not just {grad=}, but {adj=}' },
	{ text: 'It does not just have {quality=}, it also has {quality=}' },
	{ text: 'Not since {title} have I seen such {a film=}' },
	{ text: 'Make no mistake: {film} <be> {adj=}' },
	{ text: 'I am not (going to lie|kidding|exaggerating|joking): {film} <be> {adj=}' },
	{ text: 'I do not mind (saying|admitting) that {film} <be> {adj=}' },
	{ text: 'I do not (usually|normally|often) write reviews, but {film} <be> {adj=}' },
	{ text: 'I do not (usually|normally) watch this kind of {kind}, but it <be> {adj=}' },
	{ text: 'I had not heard of {name} before, and {part} <be> {adj=}' },
	{ text: 'I do not know much about {place}, but {film} <be> {adj=}' },
	{ text: 'I have not read the book. {film} <be> {adj=}' },
	{ text: 'I never saw {other}, so I will only say that {film} <be> {adj=}' },
	{ text: 'I could not sleep, put {the film} on, and {liked=} it' },
	{ text: 'It does not matter who you are, you will {like base=} {film}' },
	{ text: 'Without a doubt the {most film=} {kind} I have seen' },
	{ text: 'Without giving anything away: {part} <be> {adj=}' },
	{ text: 'It was not long before I was {felt=}' },
	{ text: 'It <be> no wonder that everybody {likes=} it' },
	{ text: 'No spoilers, but {part} <be> {adj=}' },
	{ text: 'It did not take me long to {like base=} it' },
	{ text: 'I have no idea how they did it, but {film} <be> {adj=}' },
	{ text: 'Not for children, but {very film=}' },
	{ text: '{name} is not in it, and {film} <be> {adj=}' },
	{ text: 'Why (did nobody|did no one) tell me how {adj film=} {film} <be>?' },
	{ text: 'No matter how often I see {film}, it <be> {adj=}' }
];

export const DEGREES: readonly Frame[] = STRONGER_AND_WEAKER;
export const IDLE: readonly Frame[] = IDLE_NEGATIONS;
