// Negation of adjectives and of what stands in their place, each with the same said without it.
import type { Frame } from './frame.ts';

export const NEGATED_ADJECTIVES: readonly Frame[] = [
	{
		text: 'Not (really|that|so|very|all that) {grad!}',
		plain: '(Really|So|Very|Truly) {grad=}',
		mild: 'both'
	},
	{ text: 'Not {adj!}', plain: '{adj film=}', mild: 'positive' },
	{
		text: '{film} <not be> (really|that|so|very|all that) {grad!}',
		plain: '{film} <be> (really|so|very) {grad=}',
		mild: 'both'
	},
	{
		text: '{part} <not be> (really|that|so|all that) {grad!}',
		plain: '{part} <be> (really|so|very) {grad=}',
		mild: 'both'
	},
	{
		text: '{film} <be> neither {grad!} nor {grad!}',
		plain: '{film} <be> both {grad=} and {grad=}',
		mild: 'positive'
	},
	{
		text: '{film} <not be> {grad!}, nor is it {grad!}',
		plain: '{film} <be> {grad=}, and so it is {grad=}',
		mild: 'positive'
	},
	{
		text: '{film} cannot be called {adj!}',
		plain: '{film} can only be called {adj=}',
		mild: 'positive'
	},
	{
		text: '{film} <not be> the {most!} {kind} I have seen',
		plain: '{film} <be> the {most=} {kind} I have seen',
		mild: 'both'
	},
	{ text: "{film} ain't {grad!}", plain: '{film} <be> {grad=}', mild: 'positive' },
	{
		text: '{film} <be> not in the least {grad!}',
		plain: '{film} <be> more than a little {grad=}',
		mild: 'positive'
	},
	{
		text: '{part} <be> less than {grad anything!}',
		plain: '{part} <be> more than {grad anything=}',
		verdict: 'negative'
	},

	{ text: '{film} <not be> {grad!}', plain: '{film} <be> {grad=}', mild: 'positive' },
	{ text: '{film} <not be> at all {grad!}', plain: '{film} <be> {very=}', mild: 'positive' },
	{
		text: '{film} <not be> {grad!} at all',
		plain: '{film} <be> {grad=} all right',
		mild: 'positive'
	},
	{ text: '{part} <not be> {grad!}', plain: '{part} <be> {grad=}', mild: 'positive' },
	{
		text: '{part} <not be> {grad!} (at all|in the least|one bit|by any means)',
		plain: '{part} <be> {grad=} (indeed|for sure)',
		mild: 'positive'
	},
	{
		text: '{film} <not do> (feel|seem|look) {grad!}',
		plain: '{film} (did feel|does feel|really felt|really feels) {grad=}',
		mild: 'positive'
	},
	{
		text: 'Not {grad!} at all',
		plain: '{grad=} (all right|through and through)',
		mild: 'positive'
	},
	{ text: 'Not {grad!} in any way', plain: '{adj film=} in every way', mild: 'positive' },
	{ text: '{film} <be> never {grad!}', plain: '{film} <be> always {grad=}', mild: 'positive' },
	{
		text: 'Never {grad!}, never {grad!}',
		plain: 'Always {grad=}, always {grad=}',
		mild: 'positive'
	},
	{ text: '{part} <be> never {grad!}', plain: '{part} <be> constantly {grad=}', mild: 'positive' },
	{
		text: '{film} <be> far from {adj!}',
		plain: '{film} <be> (close to|little short of) {ext=}',
		mild: 'positive'
	},
	{
		text: '{part} <be> far from {adj!}',
		plain: '{part} <be> by far the {most=} thing about it',
		mild: 'positive'
	},
	{ text: '{film} <be> anything but {adj!}', plain: '{film} <be> nothing if not {adj=}' },
	{ text: '{part} <be> anything but {grad!}', plain: '{part} <be> {adj=} in every scene' },
	{
		text: '{film} <not be> exactly {grad!}',
		plain: '{film} <be> (exactly|precisely) as {grad=} as it looks',
		mild: 'both'
	},
	{
		text: '{part} <be> not particularly {grad!}',
		plain: '{part} <be> particularly {grad=}',
		mild: 'both'
	},
	{
		text: '{film} <be> nowhere near {grad!}',
		plain: '{film} <be> as {grad=} as it gets',
		mild: 'positive'
	},
	{ text: '{film} <be> hardly {adj!}', plain: '{film} <be> truly {adj=}', mild: 'positive' },
	{ text: '{part} <be> hardly {grad!}', plain: '{part} <be> plainly {grad=}', mild: 'both' },
	{
		text: '{film} <be> by no means {adj!}',
		plain: '{film} <be> by all accounts {adj=}',
		mild: 'positive'
	},
	{
		text: '{film} <be> in no way {adj!}',
		plain: '{film} <be> in many ways {adj=}',
		mild: 'positive'
	},
	{
		text: '{film} <not be> {adj!} by any stretch of the imagination',
		plain: '{film} <be> {adj=} by any standard',
		mild: 'positive'
	},
	{
		text: '{film} <not be> {grad!}, it <not be> {grad!}, and it <not be> {grad!} either',
		plain: '{film} <be> {adj=}, it <be> {adj=}, and it <be> {adj=} too',
		mild: 'positive'
	},
	{ text: '{film} <not be> {grad!}; it <be> {adj=}', plain: '{film} <be> {grad=}; it <be> {adj=}' },
	{ text: '{film} <be> {adj=}, not {adj!}', plain: '{film} <be> {adj=}, and {adj=}' },
	{ text: '{part} <not be> {grad!} but {adj=}', plain: '{part} <be> {grad=} and {adj=}' },
	{
		text: 'Not {grad!}, not {grad!}, just {adj film=}',
		plain: '{grad=}, {grad=}, and {adj film=}'
	},
	{ text: '{film} <be> no {adj film!} {kind}', plain: '{film} <be> {a film=}', mild: 'positive' },
	{ text: 'None of {parts} <be> {grad!}', plain: 'All of {parts} <be> {grad=}', mild: 'positive' },
	{
		text: 'Neither {part} nor {part} <be> {grad anything!}',
		plain: 'Not only {part} but also {part} <be> {grad anything=}',
		mild: 'positive'
	},
	{
		text: 'There (is|was) nothing {grad film!} about {film}',
		plain: 'There (is|was) something {grad film=} about {film}',
		mild: 'positive'
	},
	{
		text: 'I (see|saw) nothing {grad!} in {film}',
		plain: 'I (see|saw) (something|much that is) {grad=} in {film}',
		mild: 'positive'
	},
	{
		text: 'Nothing about {film} <be> {grad!}',
		plain: 'Everything about {film} <be> {grad=}',
		mild: 'positive'
	},
	{
		text: 'I do not (think|believe|feel) that {film} <be> {adj!}',
		plain: 'I do (think|believe|feel) that {film} <be> {adj=}',
		mild: 'positive'
	},
	{
		text: 'I would not (say|claim) that {film} <be> {adj!}',
		plain: 'I would (say|claim) that {film} <be> {adj=}',
		mild: 'both'
	},
	{ text: 'I would not call {part} {grad!}', plain: 'I would call {part} {grad=}', mild: 'both' },
	{
		text: 'I (did not find|never found) {film} {grad!}',
		plain: 'I (did find|always found) {film} {grad=}',
		mild: 'positive'
	},
	{
		text: 'Nobody (could|would|can) call {film} {adj!}',
		plain: 'Anybody (could|can) see that {film} <be> {adj=}',
		mild: 'positive'
	},
	{
		text: 'It would be wrong to say that {film} <be> {adj!}',
		plain: 'It would be (right|fair) to say that {film} <be> {adj=}',
		mild: 'positive'
	}
];
