// Negation in set phrases, each with its counterpart.
import type { Frame } from './frame.ts';

export const NEGATED_PHRASES: readonly Frame[] = [
	{
		text: '{film} <not be> worth {worth}',
		plain: '{film} <be> [well] worth {worth}',
		verdict: 'negative'
	},
	{ text: 'Not worth {worth}', plain: '(Well|So) worth {worth}', verdict: 'negative' },
	{
		text: 'I could not find (anything good|anything nice|one kind word) to say about {film}',
		plain:
			'I could find (many good things|plenty of nice things|many kind words) to say about {film}',
		verdict: 'negative'
	},
	{
		text: 'I could not find anything (bad|wrong|negative) to say about {film}',
		plain: 'I could find plenty of (bad|wrong|negative) things to say about {film}',
		verdict: 'positive'
	},
	{
		text: 'I did not laugh [once|at all]',
		plain: 'I laughed (a lot|out loud|all the way through)',
		verdict: 'negative'
	},
	{
		text: 'I never laughed, never cried and never cared',
		plain: 'I laughed, I cried and I cared',
		verdict: 'negative'
	},
	{
		text: 'I did not (look at my watch|check the time|yawn) [once]',
		plain: 'I (looked at my watch|checked the time|yawned) all the time',
		verdict: 'positive'
	},
	{
		text: 'I did not want it to end',
		plain: 'I (only|just) wanted it to end',
		verdict: 'positive'
	},
	{
		text: 'I could not wait for it to (end|be over)',
		plain: 'I could not wait to see it again',
		verdict: 'negative'
	},
	{
		text: 'I could not stop (laughing|smiling|thinking about it)',
		plain: 'I could not stop (yawning|checking the time|shaking my head)',
		verdict: 'positive'
	},
	{
		text: 'I could not (put it down|look away|take my eyes off {part})',
		plain: 'I could not (keep my eyes open|sit still|stay awake)',
		verdict: 'positive'
	},
	{
		text: 'I could not care less about {part}',
		plain: 'I could not get enough of {part}',
		verdict: 'negative'
	},
	{
		text: 'Not a (minute|second) too long',
		plain: '(A good|At least an|An) hour too long',
		verdict: 'positive'
	},
	{
		text: 'Not my (cup of tea|kind of film|thing)',
		plain: '(Just|Exactly) my (cup of tea|kind of film|thing)',
		verdict: 'negative'
	},
	{ text: '{film} <be> not to be missed', plain: '{film} <be> to be avoided', verdict: 'positive' },
	{
		text: '{film} should not have been made',
		plain: '{film} should have been made years ago',
		verdict: 'negative'
	},
	{
		text: '{film} did not deserve (an award|its awards|the praise|my money)',
		plain: '{film} deserved (an award|its awards|the praise|my money)',
		verdict: 'negative'
	},
	{
		text: '{film} did not deserve the bad reviews',
		plain: '{film} deserved the bad reviews',
		verdict: 'positive',
		mild: 'positive'
	},
	{
		text: '{part} <not do> deserve (the hate|the criticism)',
		plain: '{part} <deserve> (the hate|the criticism)',
		verdict: 'positive',
		mild: 'positive'
	},
	{ text: 'I cannot fault {part}', plain: 'I blame {part}', verdict: 'positive' },
	{
		text: 'I did not care (what happened to anyone|how it ended|about anybody in it)',
		plain: 'I cared (what happened to everyone|how it ended|about everybody in it)',
		verdict: 'negative'
	},
	{
		text: 'It does not get (any better|much better) than this',
		plain: 'It does not get (any worse|much worse) than this',
		verdict: 'positive'
	},
	{
		text: 'Not a bad word about {film} from me',
		plain: 'Not a good word about {film} from me',
		verdict: 'positive'
	},
	{
		text: 'You will not find a {more film=} {kind} anywhere',
		plain: 'You will find a {more film!} {kind} anywhere',
		verdict: 'positive'
	},
	{
		text: 'Nobody should have to sit through {film}',
		plain: 'Everybody should get to see {film}',
		verdict: 'negative'
	},
	{
		text: 'I was not expecting {a film=}, but that is what I got',
		plain: 'I was expecting {a film=}, and that is what I got'
	}
];
