// More comparisons: better and worse, first and last, likenesses.
import type { Frame } from './frame.ts';
import { mildly, opposed, sided, turned } from './sided.ts';

const ANY: readonly Frame[] = sided(
	'More {mass=} than {other}',
	'More {mass=} in one (scene|minute|shot) than in all of {other}',
	'{film} <have> more {mass=} than {other}',
	'Few films are this {grad film=}',
	'Very few {kinds} are as {grad film=} as {film}',
	'You will rarely see a {kind} this {grad film=}',
	'(One of the|Easily among the) {most film=} {kinds} of (my life|all time|recent years|{year})',
	'The {most film=} thing I (have seen|saw) (all year|this month|in ages|in {place})',
	'{name possessive} {most film=} (film|work|movie) (yet|so far|to date|since {title})',
	'{part} alone <be> {more anything=} than all of {other}',
	'Of all the {kinds} I have seen, {film} <be> the {most film=}',
	'Up there with the {most film=} {kinds} I know',
	'Hands down the {most film=} {kind} of {year}',
	'{film} <be> even {more=} than I remembered',
	'Nothing {name} has made is {more film=}',
	'Name one {more film=} {kind}. I will wait',
	'There has hardly been a {more film=} {kind} in {place}',
	'If {other} was {grad film=}, {film} <be> {adj film=}',
	'{other} was {grad film=}, {film} <be> {more film=} [still]',
	'{other} was {grad film!}, but {film} <be> {adj film=}',
	'It <be> the {most film=} of the three',
	'Second only to {title}, the {most film=} {kind} around',
	'As {grad film=} as {title}, and that says a lot',
	'Every bit as {grad film=} as {title}',
	'{more film=}, {more film=} and {more film=} than {other}',
	'{part} and {part} put it among the {most film=} {kinds} of the year',
	'I liked neither {title} nor {title}, but I {liked=} this',
	'Set beside {other}, {film} <look> {adj=}',
	'I have ranked all of {name possessive} films. This is the {most film=}',
	'{adj film=} in a way that {other} never was'
);

const HEDGED: readonly Frame[] = [
	...mildly(
		'Less {long film!}, more {long film=}',
		'Less {mass!}, more {mass=} than {other}',
		'{film} <have> less {mass!} than {other}',
		'A little {more film=} than {other}',
		'Slightly {more film=} than most {kinds}',
		'Somewhat {more film=} than the average {kind}',
		'Less {long film!} than (I feared|most {kinds}|you may think)',
		'Nowhere near so {grad film!} as {other}',
		'Hardly as {grad film!} as {other}'
	),
	...turned(
		['Not as {grad film!} as {other}', 'Just as {grad film=} as {other}'],
		[
			'{person} <not be> half as {grad people!} as in {title}',
			'{person} <be> twice as {grad people=} as in {title}'
		],
		['Not the {most film!} {kind} around', 'About the {most film=} {kind} around'],
		['It is no {more film!} than {other}', 'It is far {more film=} than {other}']
	),
	...opposed(['I have seen (worse|far worse)', 'I have seen (better|far better)']).map((frame) => ({
		...frame,
		mild: 'both' as const,
		plainMild: 'both' as const
	}))
];

const PAIRS: readonly Frame[] = opposed(
	[
		'{film} (beats|outclasses|outshines|eclipses) {other}',
		'{film} (trails|cannot touch|is no match for) {other}'
	],
	['It (leaves|left) {other} in the dust', '{other} (leaves|left) it in the dust'],
	['{film} runs rings around {other}', '{other} runs rings around {film}'],
	[
		'{film} makes {other} look (dull|cheap|tame|amateurish|like a school play)',
		'{film} makes {other} look (great|like a masterpiece|like a classic|like high art|good)'
	],
	[
		'(Next to|Beside) this, {other} (pales|looks pale)',
		'(Next to|Beside) {other}, this (pales|looks pale)'
	],
	['A step up from {other}', 'A step down from {other}'],
	[
		'A (huge|big|clear|real) (improvement|step forward)',
		'A (huge|big|clear|real) (decline|step back)'
	],
	[
		'{film} (outdoes|betters|surpasses|tops) {other}',
		'{film} (apes|rips off|cheapens|butchers) {other}'
	],
	['On a par with the (greats|best of its kind)', 'On a par with the (dregs|worst of its kind)'],
	['Head and shoulders above {other}', '(Leagues|Miles) below {other}'],
	['(Miles|Leagues|Light years) ahead of {other}', '(Miles|Leagues|Light years) behind {other}'],
	[
		'{other} was good. This is (even better|better still)',
		'{other} was bad. This is (even worse|worse still)'
	],
	[
		'{other} was bad. This is (so much|far|way) better',
		'{other} was good. This is (so much|far|way) worse'
	],
	['[Almost|Nearly] as good as {other}', '[Almost|Nearly] as bad as {other}'],
	['[So much|Miles|Far] better than {other}', '[So much|Miles|Far] worse than {other}'],
	['{other} is the poorer of the two', '{other} is the better of the two'],
	[
		'Give me this over {other} (any day|every time)',
		'Give me {other} over this (any day|every time)'
	],
	['I would take this over {other}', 'I would take {other} over this'],
	['Skip {other}, watch this', 'Skip this, watch {other}'],
	['More fun than {other}', 'Less fun than {other}'],
	[
		'There is more {mass=} in (any one scene|the first five minutes) than in all of {other}',
		'There is more {mass!} in (a phone book|a tax form|an advert) than in {film}'
	],
	[
		'I have not had a better time at the (movies|cinema|pictures) (in years|all year)',
		'I have had a better time at (funerals|the dentist|a bus stop)'
	],
	[
		'(A day at the beach|My birthday) is not more fun',
		'(A root canal|A tax audit|A flat tyre) is more fun'
	],
	['{name} at the top of {his} game', '{name} at the bottom of {his} game'],
	['{name possessive} (best|finest) hour', '{name possessive} (worst|lowest) hour'],
	['Top of the (list|heap|class)', 'Bottom of the (list|heap|class)'],
	['A new high for {name}', 'A new low for {name}'],
	['In my top (ten|five|three)', 'In my bottom (ten|five|three)'],
	['A career best for {name}', 'A career worst for {name}'],
	['The gold standard for {kinds}', 'A warning to all {kinds}'],
	['Everything {other} wanted to be', 'Everything that was wrong with {other}'],
	['It has all that {other} lacked', 'It lacks all that {other} had'],
	['The (best|greatest|finest) of {year}', 'The (worst|poorest|lousiest) of {year}'],
	['Second to none', 'Second to everything'],
	['You will not find better', 'You will not find worse'],
	['I have seen worse films win prizes', 'I have seen better acting in school plays'],
	[
		'Nobody could have (written|directed|edited) it better',
		'My (cat|dog|toddler) could have (written|directed|edited) it better'
	],
	[
		'{name} outshines (everyone|the whole cast)',
		'{name} is outshone by (the furniture|a dog|the wallpaper)'
	],
	['As fresh as the day it was made', 'As stale as week-old bread'],
	['As gripping as they come', 'As gripping as (wet paint|a phone book|a tax form)'],
	[
		'As funny as anything {name} has done',
		'As funny as a (flat tyre|funeral|toothache|parking ticket)'
	],
	[
		'As exciting as a (roller coaster|cup final|first kiss)',
		'As exciting as a (bus timetable|bowl of porridge|wet wall)'
	],
	['As warm as (a hug|toast)', 'As cold as (a fish|a fridge)'],
	['As deep as (the sea|an ocean)', 'As deep as a (puddle|saucer)'],
	['Sharp as a (knife|razor|tack)', 'Dull as (dishwater|ditchwater)'],
	['Smooth as silk', 'Dry as dust'],
	['Tight as a drum', 'Flat as a pancake'],
	['Good as gold', 'Dead as a doornail'],
	[
		'Like (a warm hug|a spring day|fireworks|a love letter)',
		'Like (a wet weekend|a dentist visit|homework|a bad hangover)'
	],
	['If {other} was a feast, this is a banquet', 'If {other} was a feast, this is leftovers'],
	['What {other} should have been', 'What {other} would be without {mass!}'],
	[
		'The remake is better, and the original was great',
		'The remake is worse, and the original was poor'
	],
	['Beats its rivals hands down', 'Loses to its rivals hands down'],
	['In a league of its own', 'Out of its league'],
	['A giant among {kinds}', 'A runt among {kinds}'],
	['The jewel in the crown', 'The stain on the record'],
	['Sets the bar high', 'Sets the bar low'],
	['It raised the bar', 'It lowered the bar'],
	['Rarely bettered', 'Easily bettered'],
	['Leaves the competition standing', 'Leaves the competition laughing']
);

export const RANKINGS: readonly Frame[] = [...ANY, ...HEDGED, ...PAIRS];
