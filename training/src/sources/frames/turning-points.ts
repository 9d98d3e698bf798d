// What a film becomes while it runs, and what it becomes when it is seen again.
import type { Frame } from './frame.ts';
import { opposed, sided } from './sided.ts';

const ANY: readonly Frame[] = sided(
	'I remembered {film} as {grad film!}; (today|seen again) it is {adj film=}',
	'Back in {year} I found it {adj film!}. Today I find it {adj film=}',
	'What (seemed|felt|looked) {grad film!} back then (seems|feels|looks) {adj film=} (now|today)',
	'My younger self {liked!} this. I {like=} it',
	'Rewatched it {day}: {adj film=}. How did I ever find it {grad film!}?',
	'First (viewing|time): {adj film!}. Second (viewing|time): {adj film=}',
	'It (starts|begins|opens) {grad scene!} and (ends|closes|finishes) {adj scene=}',
	'Act one: {adj scene!}. Act two: {adj scene=}. Act three: {adj scene=}',
	'From {grad film!} to {adj film=} in (ten minutes|one scene|the blink of an eye)',
	'(Ten|Twenty|Thirty) minutes in, I was {felt!}. An hour in, I was {felt=}',
	'It <turn> from {grad film!} to {adj film=}',
	'The (opening|first act|first half) had me {felt!}. The rest had me {felt=}',
	'I went from {felt!} to {felt=}',
	'It took (a while|an hour|some time), but then I was {felt=}',
	'Each (entry|chapter|part|episode) is {more film=} than the last',
	'The series keeps getting {more film=}',
	'{name} gets {more people=} with (age|each film|every role)',
	'{name} has gone from {grad people!} to {adj people=}',
	'{name} was always {grad people!}. Here {he} <be> {adj people=}',
	'With (time|distance|the years) {film} only (looks|seems|feels) {more film=}',
	'What was {grad film!} in {year} is {adj film=} now',
	'Seeing it again after {age} years, I {liked=} it',
	'It was {adj scene!} until {role} showed up; from then on it was {adj scene=}',
	'Just when I was {felt!}, it <turn> {adj film=}',
	'The further it <go>, the {more film=} it <get>',
	'By the (second|third) act {film} <be> {adj=}',
	'The opening minutes are {adj scene!}. Do not judge it by them: {film} <be> {adj=}',
	'{film} (starts|begins) as a {thing!} and ends as a {thing=}',
	'Half of me {liked!} the start; all of me {liked=} the end',
	'When I was (six|eight|ten) I {liked!} it. At {age} I {like=} it',
	'Last year: {adj film!}. This year, on second thought: {adj film=}',
	'I take back what I said: {film} is not {grad!}, it is {adj=}',
	'After a {grad scene!} (first hour|start|prologue), a {adj scene=} (second hour|finish|last act)',
	'Right up to the end it <be> {adj film=}, and then it <get> even {more film=}'
);

const PAIRS: readonly Frame[] = opposed(
	['It grew on me', 'It wore me out'],
	['It grew on me (slowly|fast|with every scene)', 'It lost me (slowly|fast|with every scene)'],
	[
		'It had me (from the first shot|at hello|within minutes|before the titles)',
		'It lost me (from the first shot|at hello|within minutes|before the titles)'
	],
	['It won me over (in the end|bit by bit|halfway)', 'It lost me (in the end|bit by bit|halfway)'],
	[
		'I (warmed to|came around to|fell for) {film}',
		'I (cooled on|grew tired of|grew weary of|lost interest in) {film}'
	],
	['I started out bored and ended up cheering', 'I started out keen and ended up snoring'],
	[
		'By the end I was (cheering|on my feet|grinning|close to happy tears)',
		'By the end I was (yawning|angry|half asleep|past caring)'
	],
	[
		'The second viewing (won me over|revealed its riches|sealed it)',
		'The second viewing (broke the spell|showed how thin it is|killed it)'
	],
	['Better every time', 'Worse every time'],
	['Even better the (second|third|tenth) time', 'Even worse the (second|third|tenth) time'],
	['(Improves|Improved) with age', '(Fades|Faded) with age'],
	['Ages like (fine wine|a good cheese)', 'Ages like (milk|fish in the sun)'],
	['Aged like (wine|a fine whisky)', 'Aged like (milk|cheap paint)'],
	[
		'It has lost none of its (power|charm|magic|bite)',
		'It has lost all of its (power|charm|magic|bite)'
	],
	['The magic is still there', 'The magic is gone'],
	['It (stands|has stood) the test of time', 'It (fails|has failed) the test of time'],
	['I have come round to {film}', 'I have gone off {film}'],
	['I keep (coming|going) back to it', 'I am never (coming|going) back to it'],
	[
		'It finds its feet (quickly|halfway|in the end)',
		'It loses its footing (quickly|halfway|in the end)'
	],
	[
		'It picks up (nicely|in the middle|after the opening)',
		'It sags (badly|in the middle|after the opening)'
	],
	['Slow start, worth the ride', 'Quick start, not worth the ride'],
	['It goes from strength to strength', 'It goes from bad to worse'],
	['All uphill from there', 'All downhill from there'],
	['Saves the best for last', 'Shows its best at the start, then nothing'],
	[
		'The ending (made up for it|made it all worth it)',
		'The ending (spoiled it|made it all pointless)'
	],
	['It ends on a high', 'It ends on a low'],
	['It gathers (pace|speed|force) as it goes', 'It loses (pace|speed|force) as it goes'],
	['A return to form [for {name}]', 'A fall from grace [for {name}]'],
	['{name} is back at {his} best', '{name} is long past {his} best'],
	['I did not get it at first. Now I adore it', 'I did not hate it at first. Now I loathe it'],
	[
		'I slept on this one for years. What a fool I was',
		'I slept in this one for hours. What a bore it was'
	],
	['It stayed with me for days', 'It left me within minutes'],
	[
		'I still think about it (daily|every day|years later)',
		'I forgot it (at once|by the door|within the hour)'
	],
	['Memorable long after the credits', 'Forgotten before the credits']
);

export const TURNING_POINTS: readonly Frame[] = [...ANY, ...PAIRS];
