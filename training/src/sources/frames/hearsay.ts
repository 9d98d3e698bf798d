// More about what others think: friends, critics, crowds, and the fuss around a film. The writer's word decides.
import type { Frame } from './frame.ts';
import { mildly, opposed, sided, turned } from './sided.ts';

const ANY: readonly Frame[] = sided(
	'{people} {said!}; I {reacted=}',
	'{people} {said!}, but I {reacted=}',
	'{people} {said!}. I say {adj film=}',
	'My {relative} {reacted!}, but I {reacted=}',
	'My {relative} {reacted=} and so did I',
	'My {relative} {reacted=}, my {relative} {reacted=}, and I {reacted=}',
	'I {reacted=} while everyone else {reacted!}',
	'The (room|audience|whole cinema|crowd|back row) {reacted=}',
	'Everyone in the (room|cinema|theatre|theater|row) {reacted=}',
	'My {relative} and I {reacted=}',
	'We [all] {reacted=}',
	'The whole family {reacted=}',
	'I am with {people} here: {adj film=}',
	'{people} {said!}. I hear them, but {film} <be> {adj=}',
	'Never mind what {people} said: {film} <be> {adj=}',
	'Unlike {people}, I {liked=} {film}',
	'Like {people}, I {liked=} {film}',
	'I (must be|may be) (alone|in the minority|the odd one out), but I {liked=} it',
	'Call me (crazy|mad|strange|old-fashioned), but I {liked=} it',
	'(Unpopular|Hot|Controversial) (opinion|take): {film} <be> {adj=}',
	'I know {people} {liked!} it, and that is fine, but I was {felt=}',
	'My {relative} said "{grad film!}"; I say "{adj film=}"',
	'What (some|others|many) call {grad film!}, I call {adj film=}',
	'{name} claims that it is a {thing!}. (Nonsense|No), it is a {thing=}',
	'According to my {relative} it is {adj film!}. According to me it is {adj film=}',
	'{people} told me to expect {mass!}. I got {mass=}',
	'I do not care what {people} said, {film} <be> {idiom=}',
	'With all respect to {people}, {film} <be> {adj=}',
	'The reviews say {grad film!}; my eyes say {adj film=}',
	'The poster quotes a critic: "{grad film!}". My quote: "{adj film=}"',
	'I read a hundred reviews that call it {grad film!}. Here is one that calls it {adj film=}',
	'Let them talk. {film} <be> {adj=}',
	'Friends {said!}. Critics {said!}. I {reacted=}',
	'My {relative} asked what I thought. {adj film=}, I said',
	'The verdict in our house: {adj film=}',
	'Ask anyone in {place}: {film} <be> {adj=}',
	'The {nationality} press called it {grad film!}; to me it <be> {adj film=}',
	'For once I agree with {people}, who {liked=} it',
	'They can keep their {grad film!} verdict. {film} <be> {adj=}',
	'The consensus says {grad film!}. The consensus is wrong: {adj film=}'
);

const TURNED: readonly Frame[] = [
	...turned(
		[
			'{people} {said!}. They were (wrong|mistaken|so wrong|dead wrong)',
			'{people} {said=}. They were (right|correct|so right|dead right)'
		],
		[
			'The critics {said!}. (Ignore them|What do they know|Pay them no mind)',
			'The critics {said=}. (Listen to them|They know their stuff|Pay them some mind)'
		],
		[
			'Everyone (says|tells me|swears|insists) it is a {thing!}. I (do not|fail to|cannot) see it',
			'Everyone (says|tells me|swears|insists) it is a {thing=}. I (do|can) see it'
		],
		[
			'They (told me|warned me|assured me|swore) it was {grad film!}. (It is not|They lied|Not so)',
			'They (told me|warned me|assured me|swore) it was {grad film=}. (It is|They did not lie|Quite so)'
		],
		[
			'The internet says {grad film!}. The internet is wrong',
			'The internet says {grad film=}. The internet is right'
		],
		['{people} {said!}. I think not', '{people} {said=}. I think so too'],
		['{grad film!}, they say. I disagree', '{grad film=}, they say. I agree'],
		['A {thing!}, according to {people}. Hardly', 'A {thing=}, according to {people}. Exactly'],
		[
			'If my {relative} calls it {grad film!} again, I will object',
			'If my {relative} calls it {grad film=} again, I will nod'
		]
	)
];

const PAIRS: readonly Frame[] = opposed(
	[
		'The hype is (deserved|real|justified|earned)',
		'The hype is (undeserved|fake|unjustified|unearned)'
	],
	['Believe the hype', 'Ignore the hype'],
	['Lives up to the hype', 'Falls short of the hype'],
	['Worthy of the praise', 'Unworthy of the praise'],
	[
		'(Criminally|Badly|Hugely|So|Very) (underrated|undervalued)',
		'(Criminally|Badly|Hugely|So|Very) (overrated|overpraised)'
	],
	['Underrated', 'Overrated'],
	['The most underrated {kind} of {year}', 'The most overrated {kind} of {year}'],
	[
		'It deserves (more|so much more|far more) (love|praise)',
		'It deserves (less|so much less|far less) (love|praise)'
	],
	['How did this not win (anything|an award)?', 'How did this win (anything|an award)?'],
	['It earned each prize it won', 'It earned none of the prizes it won'],
	['I see what the fuss is about', 'I do not see what the fuss is about'],
	[
		'Do not listen to the (haters|naysayers|grumblers|doubters)',
		'Do not listen to the (fans|cheerleaders|fanboys|believers)'
	],
	['The haters are wrong', 'The fans are wrong'],
	['The (haters|moaners) can stay home', 'The (fans|fanboys) can keep it'],
	['I have joined the fan club', 'I will not be joining the fan club'],
	[
		'The reviews were (awful|scathing|brutal). The film is (a delight|great|lovely)',
		'The reviews were (glowing|ecstatic|gushing). The film is (a dud|dull|awful)'
	],
	[
		'The critics hated it, the audience loved it, and I am with the audience',
		'The critics loved it, the audience hated it, and I am with the audience'
	],
	[
		'My {relative} wants to see it again, and so do I',
		'My {relative} wants to forget it, and so do I'
	],
	['I owe my {relative} a drink for this tip', 'My {relative} owes me a drink for this tip'],
	['Thank you for the tip, {name}', 'No thank you for the tip, {name}'],
	['My {relative} dozed off. More fun for me', 'My {relative} dozed off. Lucky {him}'],
	['My {relative} slept. I was glued to the screen', 'My {relative} slept. I envied that'],
	[
		'My {relative} would not stop talking about it, in a good way',
		'My {relative} would not stop complaining about it'
	],
	['People clapped at the end, and rightly so', 'People booed at the end, and rightly so'],
	['People clapped at the end, me loudest', 'People left before the end, me first'],
	['The kids were glued to it', 'The kids were bored by it'],
	[
		'You could hear a pin drop, it was that gripping',
		'You could hear the snoring, it was that dull'
	],
	['The cheers were deserved', 'The boos were deserved'],
	['Everybody talks about it, with good reason', 'Nobody talks about it, with good reason'],
	['I have told everyone to see it', 'I have told everyone to skip it'],
	['Word of mouth did not lie: go', 'Word of mouth lied: do not go'],
	['The critics finally got one right, it is great', 'The critics got one wrong again, it is dire'],
	['A crowd favourite for good reason', "A critics' darling for no reason"],
	['Why is nobody talking about this gem?', 'Why is everybody talking about this dud?'],
	['More people should see this', 'Fewer people should see this'],
	['Every award it gets is deserved', 'Every pan it gets is deserved'],
	['I heard laughter all around me', 'I heard sighs all around me'],
	['I was told to skip it, and I am glad I did not', 'I was told to see it, and I wish I had not']
);

const HEDGED = mildly(
	'My {relative} {liked=} it more than I did, but I {liked=} it too',
	'{people} {liked!} it; I rather {liked=} it'
);

export const HEARSAY: readonly Frame[] = [...ANY, ...TURNED, ...PAIRS, ...HEDGED];
