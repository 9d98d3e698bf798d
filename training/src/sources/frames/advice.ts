// Whether to watch it: recommending, warning, watching again, paying, leaving.
import type { Frame } from './frame.ts';

export const ADVICE: readonly Frame[] = [
	{
		text: 'I (would not|could not|do not|cannot) recommend {film}',
		plain: 'I (would|can|do) recommend {film}',
		verdict: 'negative'
	},
	{
		text: 'I (would not|could not|do not) [really] recommend {film} to (anybody|my worst enemy|friends or family|fans of the genre)',
		plain:
			'I (would|could|do) [really] recommend {film} to (everybody|all my friends|friends and family|fans of the genre)',
		verdict: 'negative'
	},
	{
		text: 'I would never recommend this {kind}',
		plain: 'I would gladly recommend this {kind}',
		verdict: 'negative'
	},
	{ text: 'Not recommended', plain: '[Highly|Warmly] recommended', verdict: 'negative' },
	{
		text: 'Recommended to (nobody|no one)',
		plain: 'Recommended to (everybody|everyone)',
		verdict: 'negative'
	},
	{
		text: 'Do not (bother|waste your time|waste your money|watch it|rent it)',
		plain: 'Do not (miss it|hesitate|think twice|let it pass you by|miss out on it)',
		verdict: 'negative'
	},
	{
		text: 'Do not (bother with|waste a minute on|waste an evening on) {film}',
		plain: 'Do not (miss|overlook|pass up) {film}',
		verdict: 'negative'
	},
	{
		text: 'Do not (skip|miss|overlook) {film}',
		plain: '(Skip|Avoid|Pass on) {film}',
		verdict: 'positive'
	},
	{ text: 'Do not believe the bad reviews', plain: 'Believe the bad reviews', verdict: 'positive' },
	{
		text: 'Do not believe the good reviews',
		plain: 'Believe the good reviews',
		verdict: 'negative'
	},
	{
		text: 'Do yourself a (favour|favor) and (skip|avoid|stay away from) {film}',
		plain: 'Do yourself a (favour|favor) and (see|watch|rent|buy) {film}',
		verdict: 'negative'
	},
	{
		text: 'I will not be watching {film} again',
		plain: 'I will be watching {film} again',
		verdict: 'negative'
	},
	{
		text: 'I would never (watch|sit through) {film} again',
		plain: 'I would happily (watch|sit through) {film} again',
		verdict: 'negative'
	},
	{
		text: 'I never want to see {film} again',
		plain: 'I always want to see {film} again',
		verdict: 'negative'
	},
	{ text: 'Once was more than enough', plain: 'Once was not nearly enough', verdict: 'negative' },
	{ text: 'Never again', plain: 'Again and again', verdict: 'negative' },
	{
		text: 'You will not regret (watching|seeing|buying) {film}',
		plain: 'You will regret (watching|seeing|buying) {film}',
		verdict: 'positive'
	},
	{
		text: 'I do not regret (watching it|a minute of it|the money)',
		plain: 'I regret (watching it|every minute of it|the money)',
		verdict: 'positive'
	},
	{
		text: 'I would not pay to see {film} [again]',
		plain: 'I would gladly pay to see {film} [again]',
		verdict: 'negative'
	},
	{
		text: 'I would not watch {film} if you paid me',
		plain: 'I would watch {film} every week if I could',
		verdict: 'negative'
	},
	{ text: "I did not get my money's worth", plain: "I got my money's worth", verdict: 'negative' },
	{
		text: 'Not worth a (penny|cent|minute of your time)',
		plain: 'Worth every (penny|cent|minute of your time)',
		verdict: 'negative'
	},
	{
		text: 'I did not (finish it|make it to the end|last twenty minutes)',
		plain: 'I (finished it in one sitting|stayed to the very end|stayed through the credits)',
		verdict: 'negative'
	},
	{
		text: 'I could not (finish it|make it to the end|get through it)',
		plain: 'I could not (leave before the end|stop watching|turn it off)',
		verdict: 'negative'
	},
	{
		text: 'I turned it off after {minutes}',
		plain: 'I was hooked after {minutes}',
		verdict: 'negative'
	},
	{
		text: 'I (walked out|left|gave up) after {minutes}',
		plain: 'I could have stayed another {minutes}',
		verdict: 'negative'
	},
	{ text: 'Stay (away|clear) from {film}', plain: 'Stay up late for {film}', verdict: 'negative' },
	{ text: 'Save your money', plain: 'Spend your money on {film}', verdict: 'negative' },
	{
		text: 'Watch something else',
		plain: 'Watch nothing else (tonight|this week)',
		verdict: 'negative'
	},
	{
		text: 'If you have not seen it, keep it that way',
		plain: 'If you have not seen it, see it (now|soon|tonight)',
		verdict: 'negative'
	},
	{ text: 'Nobody should see {film}', plain: 'Nobody should miss {film}', verdict: 'negative' },
	{
		text: 'If you only skip one {kind} this year, make it this one',
		plain: 'If you only see one {kind} this year, make it this one',
		verdict: 'negative'
	},
	{ text: 'I would buy it again', plain: 'I want my money back', verdict: 'positive' },
	{ text: 'Not even for free', plain: 'Even at twice the price', verdict: 'negative' },
	{ text: 'I cannot wait for the sequel', plain: 'I hope there is no sequel', verdict: 'positive' },
	{
		text: 'I hope they never make another one',
		plain: 'I hope they make another one',
		verdict: 'negative'
	}
];
