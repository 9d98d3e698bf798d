// Opinions that change: over the years, in the course of a film, and against what was expected.
import type { Frame } from './frame.ts';

const OVER_TIME: readonly Frame[] = [
	{ text: 'I used to {like base!} {film}; now I {like base=} it' },
	{ text: 'I used to find {film} {adj!}, but (today|these days|now) it (is|seems) {adj=}' },
	{ text: 'As a (child|teenager|kid|student) I {liked!} it. Now I {like base=} it' },
	{
		text: 'I {liked!} it (back then|years ago|as a child|in {year}), but I {like base=} it (today|now)'
	},
	{ text: 'At first (it was|I thought it was|it seemed) {adj!}; by the end it was {adj=}' },
	{ text: 'At first I was {felt!}, (then|later|but soon) I was {felt=}' },
	{ text: 'After {minutes} I was {felt!}; after an hour I was {felt=}' },
	{ text: 'The first time I saw it I {liked!} it. The second time I {liked=} it' },
	{ text: 'The first time I saw {film}, I was {felt!}. This time I was {felt=}' },
	{ text: '{film} <start> out {adj!} and <end> up {adj=}' },
	{
		text: '{film} (was|seemed) {adj!} (twenty years ago|in {year}|when I was young), but it is {adj=} now'
	},
	{ text: '{name} used to make {adj film!} films. This one is {adj film=}' },
	{ text: 'I grew to {like base=} {film}' },
	{
		text: '{film} gets {more=} (with every viewing|as it goes along|by the minute|every time I see it)'
	},
	{ text: '{film} got {more=} and {more=} until the very end' },
	{
		text: '{film} no longer (feels|seems|looks) {grad!}',
		plain: '{film} still (feels|seems|looks) {grad=}',
		mild: 'positive'
	},
	{
		text: 'This series was {adj film!} once. Not any more',
		plain: 'This series was {adj film=} once, and it still is',
		mild: 'positive'
	},
	{
		text: 'It used to {do!}; it no longer does',
		plain: 'It used to {do=}; it still does',
		mild: 'positive'
	},
	{ text: 'I no longer {like base!} it', plain: 'I still {like base=} it', mild: 'positive' },
	{ text: 'I have changed my mind: {film} is {adj=}' },
	{
		text: 'I once thought it was {adj film!}. I was young and wrong',
		plain: 'I once thought it was {adj film=}. I was young and right'
	},
	{
		text: '{film} has not aged (well|gracefully)',
		plain: '{film} has aged (well|gracefully)',
		verdict: 'negative'
	},
	{
		text: 'Time has not been kind to {film}',
		plain: 'Time has been kind to {film}',
		verdict: 'negative'
	},
	{
		text: '{film} does not hold up (today|any more)',
		plain: '{film} holds up (today|to this day)',
		verdict: 'negative'
	},
	{
		text: 'It loses something with every viewing',
		plain: 'It loses nothing with every viewing',
		verdict: 'negative'
	},
	{ text: 'It never gets old', plain: 'It gets old (fast|very quickly)', verdict: 'positive' },
	{ text: 'It only gets {more=} from there', plain: 'It only gets {more=} if you think about it' },
	{ text: 'The longer it went on, the {more=} it got' }
];

const AGAINST_EXPECTATION: readonly Frame[] = [
	{ text: 'I (thought|expected) {film} would be {adj!}, but it <be> {adj=}' },
	{ text: 'I (thought|was told) it would be {adj film!}. It was {adj film=}' },
	{ text: 'I expected {a film!} and got {a film=}' },
	{ text: 'I expected a {thing!}. What I got was a {thing=}' },
	{ text: 'I was promised {a film!}; I saw {a film=}' },
	{ text: '{film} turned out to be {more=} than (I expected|I thought|expected)' },
	{
		text: '{film} <not be> as {grad!} as (I expected|I thought it would be|people say|everyone says)',
		plain:
			'{film} <be> (every bit|just|at least) as {grad=} as (I expected|I thought it would be|people say|everyone says)',
		mild: 'positive'
	},
	{
		text: '{film} <be> not the {thing!} I expected',
		plain: '{film} <be> the {thing=} I expected',
		mild: 'positive'
	},
	{
		text: 'My expectations were (low|modest), and it (beat|exceeded|surpassed) them',
		plain: 'My expectations were (low|modest), and it failed to meet even those',
		verdict: 'positive'
	},
	{
		text: 'My expectations were high, and it met every one of them',
		plain: 'My expectations were high, and it did not meet one of them',
		verdict: 'positive'
	},
	{ text: 'The trailer (looked|was|seemed) {adj film!}, (yet|but) {film} <be> {adj=}' },
	{ text: 'From the (poster|title|trailer) I expected {quality!}. I found {quality=}' },
	{ text: 'I was ready to {like base!} it. Instead I {liked=} it' },
	{
		text: 'I was sure that I would {like base!} {film}. I was wrong',
		plain: 'I was sure that I would {like base=} {film}. I was right'
	},
	{
		text: 'I did not expect to {like base=} it, but I did',
		plain: 'I expected to {like base=} it, and I did'
	},
	{
		text: 'I expected to {like base!} it, but I did not',
		plain: 'I did expect to {like base=} it, and I do',
		mild: 'positive'
	},
	{
		text: 'I (feared|worried) that {film} would be {adj!}. It was not',
		plain: 'I (feared|worried) that {film} would be {adj=}. It was',
		verdict: 'positive'
	},
	{
		text: 'I hoped that {film} would be {adj!}. It was not',
		plain: 'I hoped that {film} would be {adj=}. It was',
		verdict: 'negative'
	},
	{
		text: 'I never thought that I would {like base=} a {kind}',
		plain: 'I always knew that I would {like base=} a {kind}'
	},
	{
		text: '{film} did not live up to (the hype|its reputation|its title|my hopes|the reviews)',
		plain: '{film} lived up to (the hype|its reputation|its title|my hopes|the reviews)',
		verdict: 'negative'
	},
	{
		text: 'I was pleasantly surprised [by {part}|by {film}]',
		plain: 'I was (badly|bitterly|sorely) disappointed [by {part}|by {film}]',
		verdict: 'positive'
	},
	{
		text: 'I came for {part} and stayed for {trait=}',
		verdict: 'positive',
		plain: 'I came for {part} and left because of {trait=}'
	},
	{ text: 'I wanted {quality!}. I got {quality=}' },
	{ text: 'It <look> like {a film!}, but it <be> {adj=}' },
	{ text: 'Against all expectations, {film} <be> {adj=}' },
	{ text: 'Surprisingly, {film} <be> {adj=}' }
];

export const CHANGES: readonly Frame[] = [...OVER_TIME, ...AGAINST_EXPECTATION];
