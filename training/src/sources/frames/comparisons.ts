// Comparison with another film, a book, or everything seen so far.
import type { Frame } from './frame.ts';

export const COMPARISONS: readonly Frame[] = [
	{ text: '{film} <be> {more=} than {other}' },
	{ text: '{film} <be> [much|far|even|a lot|so much] {more=} than {other}' },
	{ text: '{part} <be> [much|far|even] {more=} than in {other}' },
	{ text: '[Much|Far|Even|Way] {more film=} than {other}' },
	{
		text: '{film} <not be> as {grad!} as {other}',
		plain: '{film} <be> as {grad=} as {other}',
		mild: 'positive'
	},
	{
		text: '{film} <not be> (half|nearly|anywhere near|remotely|quite) as {grad!} as {other}',
		plain: '{film} <be> (easily|almost|at least|just) as {grad=} as {other}',
		mild: 'positive'
	},
	{
		text: '{part} <not be> (half|nearly) as {grad!} as in {other}',
		plain: '{part} <be> (twice|every bit) as {grad=} as in {other}',
		mild: 'positive'
	},
	{
		text: 'Nowhere near as {grad film!} as {other}',
		plain: '(Twice|Just) as {grad film=} as {other}',
		mild: 'positive'
	},
	{ text: '{other} was [much|far|a lot] {more film!}', mild: 'positive' },
	{
		text: '{film} <be> less {long!} than {other}',
		plain: '{film} <be> no less {long=} than {other}',
		mild: 'positive'
	},
	{
		text: 'I (liked|enjoyed) {other} (much|far) more',
		plain: 'I (liked|enjoyed) {film} (much|far) more than {other}',
		verdict: 'negative',
		mild: 'negative'
	},
	{
		text: 'I preferred {other} [to {film}]',
		plain: 'I preferred {film} to {other}',
		verdict: 'negative',
		mild: 'negative'
	},
	{ text: '(By far|Easily|Clearly) the {most film=} of the (series|trilogy|franchise|lot)' },
	{ text: '{film} <be> the {most=} {kind} since {title}' },
	{ text: 'The {most film=} {kind} (of the year|I have seen all year|of {year}|ever made)' },
	{ text: '{film} <be> among the {most=} films I know' },
	{ text: 'Compared (with|to) {other}, {film} <be> {adj=}' },
	{ text: 'Where {other} was {adj film!}, {film} <be> {adj=}' },
	{ text: '{other} was {adj film!}. This one <be> {adj film=}' },
	{ text: 'I {liked!} {other}, but I {liked=} {film}' },
	{ text: 'Much as I {like base!} {other}, {film} <be> {adj=}' },
	{ text: 'Unlike {other}, {film} <be> {adj=}' },
	{ text: '(Just like|Like) {other}, {film} <be> {adj=}' },
	{
		text: 'No {kind} has been {more film=} (this year|in years|since {title})',
		plain: 'Many a {kind} has been {more film!} (this year|lately)',
		plainMild: 'positive'
	},
	{
		text: 'No other {kind} is {more film=}',
		plain: 'Any other {kind} is {more film!}',
		plainMild: 'positive'
	},
	{
		text: 'It does not hold a candle to {other}',
		plain: 'It puts {other} to shame',
		verdict: 'negative'
	},
	{
		text: '{film} <be> not a patch on {other}',
		plain: '{film} <be> a worthy companion to {other}',
		verdict: 'negative'
	},
	{ text: 'Not even close to {other}', plain: 'Right up there with {other}', verdict: 'negative' },
	{
		text: 'It cannot compete with {other}',
		plain: '{other} cannot compete with it',
		verdict: 'negative'
	},
	{
		text: 'You could do (a lot|far|much) better',
		plain: 'You could not do (any|much) better',
		verdict: 'negative'
	},
	{
		text: 'You could do (a lot|far|much) worse',
		plain: 'You could not do (any|much) worse',
		verdict: 'positive',
		mild: 'positive'
	},
	{
		text: 'I would rather {chore} than watch {film} again',
		plain: 'I would rather watch {film} again than {treat}',
		verdict: 'negative'
	},
	{
		text: 'Watching paint dry is {more film!}',
		plain: 'Hardly anything is {more film=}',
		verdict: 'negative'
	},
	{
		text: 'My phone bill is {more film!}',
		plain: 'My favourite films are not {more film=}',
		verdict: 'negative'
	},
	{ text: '{film} <make> {other} look {adj film!}' },
	{ text: 'Next to {film}, {other} <be> {adj film!}' },
	{ text: 'Stick with {other}', plain: 'Forget {other} and watch this', verdict: 'negative' },
	{ text: 'If you liked {other}, you will {like base=} {film}' },
	{ text: 'Even if you {liked!} {other}, you will {like base=} {film}' },
	{ text: 'More {long film=} than {long film!}' }
];
