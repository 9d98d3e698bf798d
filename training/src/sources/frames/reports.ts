// The opinions of others, beside the writer's own, which is the verdict.
import type { Frame } from './frame.ts';

export const REPORTS: readonly Frame[] = [
	{ text: '{people} {liked!} {film}, but I {liked=} it' },
	{
		text: '{people} {liked!} {film}; I did not',
		plain: '{people} {liked=} {film}, and so did I',
		mild: 'positive'
	},
	{ text: '{people} {liked=} {film}, and I agree' },
	{
		text: '{people} {liked!} {film}. Not me',
		plain: '{people} {liked=} {film}. Me too',
		mild: 'positive'
	},
	{
		text: '{people} said {film} was {adj!}. (I disagree|I beg to differ|They were wrong|Nonsense)',
		plain: '{people} said {film} was {adj=}. (I agree|They had a point|They were right|Indeed)'
	},
	{
		text: '{people} said it was {adj film!}. I could not disagree more',
		plain: '{people} said it was {adj film=}. I could not agree more'
	},
	{
		text: 'I do not understand why {people} {liked!} {film}',
		plain: 'I understand why {people} {liked=} {film}'
	},
	{
		text: 'I cannot see what {people} {liked!} about {part}',
		plain: 'I can see what {people} {liked=} about {part}'
	},
	{
		text: 'Ignore the (critics|reviews|comments) that call {film} {adj!}',
		plain: 'Listen to the (critics|reviews|comments) that call {film} {adj=}'
	},
	{ text: 'The critics called it {a film!}. I call it {a film=}' },
	{
		text: 'If you think {film} is {adj!}, (think again|you are wrong|we saw different films)',
		plain: 'If you think {film} is {adj=}, (you are right|we saw the same film|so do I)'
	},
	{ text: '{people} thought it was {adj film!}, I thought it was {adj film=}' },
	{ text: '{name} (says|said|thinks) it is {adj film!}. For me it <be> {adj film=}' },
	{ text: 'They call {film} {adj!}. I would call it {adj=}' },
	{
		text: 'They say it is {adj film!}. (It is not|Far from it|If only)',
		plain: 'They say it is {adj film=}. (It is|It is that and more|And how)',
		verdict: 'negative'
	},
	{
		text: 'They say it is {adj film!}. (It is not|Far from it)',
		plain: 'They say it is {adj film=}. (It is|It really is)',
		mild: 'positive'
	},
	{ text: 'Contrary to what {people} said, {film} <be> {adj=}' },
	{ text: 'Just as {people} said, {film} <be> {adj=}' },
	{ text: 'Even {people} {liked=} {film}' },
	{ text: '{people} {liked=} it as much as I did' },
	{ text: 'My {relative} {liked!} {part}, my {relative} {liked!} {part}, but I was {felt=}' },
	{
		text: 'My {relative} fell asleep',
		plain: 'My {relative} could not look away',
		verdict: 'negative'
	},
	{ text: 'My {relative} was {felt!}, but I was {felt=}' },
	{ text: 'My {relative} and I were both {felt=}' },
	{ text: 'It was my {relative} who {liked!} it. I was {felt=}' },
	{ text: 'I seem to be the only one who {liked=} {film}' },
	{ text: 'I wanted to agree with {people}, who {liked!} it, but {film} <be> {adj=}' },
	{ text: 'The hype says {adj film!}. The truth is {adj film=}' },
	{ text: 'Some will {like base!} {film}. I {liked=} it' },
	{ text: 'Some say {adj film!}, I say {adj film=}' },
	{ text: 'You may {like base!} it. I {like base=} it' },
	{ text: 'After what {people} told me I expected {a film!}. I got {a film=}' }
];
