// Two negations in one sentence, beside the same with one.
import type { Frame } from './frame.ts';

export const DOUBLE_NEGATIONS: readonly Frame[] = [
	{
		text: '{film} <be> not without {quality=}',
		plain: '{film} <be> [completely|entirely|wholly] without {quality!}',
		verdict: 'positive',
		mild: 'positive'
	},
	{
		text: '{part} <be> not without {quality=}',
		plain: '{part} <be> [completely|entirely] without {quality!}',
		verdict: 'positive',
		mild: 'positive'
	},
	{ text: 'I cannot deny that {film} <be> {adj=}', plain: 'I can confirm that {film} <be> {adj=}' },
	{
		text: '(Nobody|No one) can deny that {part} <be> {adj=}',
		plain: 'Anyone can see that {part} <be> {adj=}'
	},
	{
		text: 'There is no doubt that {film} <be> {adj=}',
		plain: 'There is some doubt that {film} <be> {adj!}',
		plainMild: 'both'
	},
	{
		text: 'I do not doubt that {film} <be> {adj=}',
		plain: 'I doubt that {film} <be> {adj!}',
		plainMild: 'both'
	},
	{
		text: 'It is (hard|difficult|tough) not to {like base=} {film}',
		plain: 'It is (hard|difficult|tough) to {like base!} {film}',
		plainMild: 'positive'
	},
	{
		text: 'It is impossible not to {like base=} {film}',
		plain: 'It is impossible to {like base!} {film}',
		plainMild: 'positive'
	},
	{
		text: 'You cannot (help but|fail to) {like base=} {film}',
		plain: 'You cannot possibly {like base!} {film}',
		plainMild: 'positive'
	},
	{
		text: 'I could not help {liking=} {film}',
		plain: 'I could not imagine {liking!} {film}',
		plainMild: 'positive'
	},
	{
		text: '{film} never <fail> to {do=}',
		plain: '{film} always <fail> to {do!}',
		verdict: 'positive'
	},
	{ text: '{part} <not do> fail to {do=}', plain: '{part} <fail> to {do!}', verdict: 'positive' },
	{
		text: 'There (is|was) nothing I did not {like base=}',
		plain: 'There (is|was) nothing I {liked!}',
		plainMild: 'positive'
	},
	{
		text: 'There (is|was) not a (scene|line|minute) that (is not|was not) {grad scene=}',
		plain: 'There (is|was) not a (scene|line|minute) that (is|was) {grad scene!}',
		plainMild: 'positive'
	},
	{
		text: 'There is hardly a (scene|minute) that I did not {like base=}',
		plain: 'There is hardly a (scene|minute) that I {liked!}',
		plainMild: 'positive'
	},
	{
		text: '{film} <be> never not {grad=}',
		plain: '{film} <be> never once {grad!}',
		plainMild: 'positive'
	},
	{
		text: 'I have never not {liked=} it',
		plain: 'I have never {liked!} it',
		plainMild: 'positive'
	},
	{
		text: '{film} <be> not {unpraised}',
		plain: '{film} <be> {unpraised}',
		verdict: 'positive',
		mild: 'positive'
	},
	{
		text: '{part} <be> not {unpraised}',
		plain: '{part} <be> quite {unpraised}',
		verdict: 'positive',
		mild: 'positive'
	},
	{
		text: 'Not {unpraised} (at all|in the least)',
		plain: '(Sadly|Totally|Very) {unpraised}',
		verdict: 'positive',
		mild: 'positive'
	},
	{ text: '{film} <lack> nothing', plain: '{film} <lack> everything', verdict: 'positive' },
	{
		text: '{film} <not do> lack {quality=}',
		plain: '{film} <lack> {quality!}',
		plainMild: 'positive'
	},
	{
		text: 'There is no lack of {quality=} here',
		plain: 'There is a lack of {quality!} here',
		plainMild: 'positive'
	},
	{
		text: '{part} <leave> nothing to be desired',
		plain: '{part} <leave> (a lot|much|everything) to be desired',
		verdict: 'positive'
	},
	{ text: 'Nothing is missing', plain: 'Everything is missing', verdict: 'positive' },
	{
		text: 'There is nothing wrong with {part}',
		plain: 'There is something wrong with {part}',
		verdict: 'positive',
		mild: 'positive'
	},
	{
		text: 'It would not be wrong to call {film} {adj=}',
		plain: 'It would be wrong to call {film} {adj!}',
		plainMild: 'positive'
	},
	{
		text: 'It is no exaggeration to call {film} {adj=}',
		plain: 'It is an exaggeration to call {film} {adj!}',
		plainMild: 'both'
	},
	{
		text: 'I am not (saying|claiming) that {film} <be> {adj!}; I am saying that it <be> {adj=}',
		plain: 'I am (saying|claiming) that {film} <be> {adj=}; I am saying that it <be> {adj=}'
	},
	{
		text: 'I would not say no to (seeing it again|a sequel|another two hours of this)',
		plain: 'I would say no to (seeing it again|a sequel|another two hours of this)',
		verdict: 'positive'
	},
	{
		text: 'No one left the (cinema|theater) without (a smile|a tear|something to think about)',
		plain: 'No one left the (cinema|theater) with (a smile|a tear|something to think about)',
		verdict: 'positive'
	},
	{
		text: 'Not for a (minute|moment|second) was I not {felt=}',
		plain: 'Not for a (minute|moment|second) was I {felt!}',
		plainMild: 'positive'
	},
	{
		text: 'I cannot find fault with {part}',
		plain: 'I can find fault with {part}',
		verdict: 'positive'
	},
	{
		text: 'I have no reason not to {like base=} it',
		plain: 'I have no reason to {like base!} it',
		plainMild: 'positive'
	}
];
