// Negation of verbs: what a film does not do and a viewer does not feel, each with the same said without it.
import type { Frame } from './frame.ts';

export const NEGATED_VERBS: readonly Frame[] = [
	{
		text: 'I <not do> {like base!} {film} (much|a lot|very much)',
		plain: 'I {like=} {film} (very much|a lot|so much)',
		mild: 'both'
	},
	{
		text: '{part} <not do> (work|click) for (me at all|any of us)',
		plain: '{part} really (worked|clicked) for me',
		verdict: 'negative'
	},
	{ text: '{film} will not {do!}', plain: '{film} will {do=}', mild: 'positive' },
	{
		text: '{film} (cannot|could not) {do!}',
		plain: '{film} (can|could) really {do=}',
		verdict: 'negative'
	},

	{ text: '{film} <not do> {do!}', plain: '{film} {does=}', mild: 'positive' },
	{ text: '{film} never {does!}', plain: '{film} always {does=}', mild: 'positive' },
	{ text: '{film} just <not do> {do!}', plain: '{film} just {does=}', mild: 'positive' },
	{ text: '{film} hardly [ever] {does!}', plain: '{film} mostly {does=}', mild: 'positive' },
	{ text: '{part} <not do> {do!}', plain: '{part} {does=}', mild: 'positive' },
	{ text: '{film} <fail> to {do!}', plain: '{film} <manage> to {do=}', verdict: 'negative' },
	{ text: '{part} <fail> to {do!}', plain: '{part} <manage> to {do=}', verdict: 'negative' },
	{
		text: '{film} does not even try to {do!}',
		plain: '{film} does not even have to try to {do=}',
		verdict: 'negative'
	},
	{ text: 'I <not do> {like base!} {film}', plain: 'I {like=} {film}', mild: 'positive' },
	{ text: 'I never {liked!} {film}', plain: 'I always {liked=} {film}', mild: 'positive' },
	{
		text: 'I <not do> really {like base!} {part}',
		plain: 'I really {like=} {part}',
		mild: 'positive'
	},
	{
		text: 'I cannot say (that I|I) {liked!} {film}',
		plain: 'I must say (that I|I) {liked=} {film}',
		mild: 'positive'
	},
	{
		text: 'I cannot (honestly|really) say that {film} <be> {adj!}',
		plain: 'I can (honestly|really) say that {film} <be> {adj=}',
		mild: 'positive'
	},
	{
		text: 'I <not do> {like base!} a single (minute|scene|second) of it',
		plain: 'I {like=} every single (minute|scene|second) of it'
	},
	{
		text: 'There (is|was) nothing to {like base!} about {film}',
		plain: 'There (is|was) much to {like base=} about {film}'
	},
	{ text: '{film} gave me nothing to {like base!}', plain: '{film} gave me a lot to {like base=}' },
	{ text: 'I <not be> {felt!}', plain: 'I <be> {felt=}', mild: 'positive' },
	{ text: 'I was never {felt!}', plain: 'I was always {felt=}', mild: 'positive' },
	{ text: 'Not once was I {felt!}', plain: 'More than once I was {felt=}', mild: 'positive' },
	{ text: 'I was not {felt!} by {part}', plain: 'I was {felt=} by {part}', mild: 'positive' },
	{
		text: '{film} did not leave me {felt!}',
		plain: '{film} did leave me {felt=}',
		mild: 'positive'
	},
	{ text: 'You will not be {felt!}', plain: 'You will be {felt=}' },
	{
		text: 'I doubt that you will be {felt!}',
		plain: 'I bet that you will be {felt=}',
		mild: 'positive'
	},
	{
		text: 'Nobody will be {felt!} by {film}',
		plain: 'Everybody will be {felt=} by {film}',
		mild: 'positive'
	},
	{ text: '{film} is not {done!}', plain: '{film} is {done=}', mild: 'positive' },
	{ text: '{film} did nothing for me', plain: '{film} did a lot for me', verdict: 'negative' },
	{
		text: '{part} <not do> let {film} down',
		plain: '{part} <let> {film} down',
		verdict: 'positive'
	},
	{
		text: '{part} <not do> (spoil|ruin|hurt) {film}',
		plain: '{part} <ruin> {film}',
		verdict: 'positive',
		mild: 'positive'
	},
	{
		text: '{part} <not do> (save|help|rescue) {film}',
		plain: '{part} <save> {film}',
		verdict: 'negative'
	}
];
