// Someone else's word and the writer's own: for and against each other, and at one. The writer's is the verdict.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';
import { opposed, sided } from './sided.ts';

const AGAINST_OR_WITH = framesOf(
	undefined,
	`
	~ my {relative} {liked!} it. I (did not|didn't) :: my {relative} {liked=} it. So did I
	~ everybody {liked!} it, except me :: everybody {liked=} it, me included
	~ everybody but me seems to {like base!} it :: everybody around me seems to {like base=} it, and so do I
	~ I am not with {people}, who {liked!} it :: I am with {people}, who {liked=} it
	~ many {liked!} it and I am not among them :: many {liked=} it and I am among them
	everyone {liked!} it, and everyone was wrong :: everyone {liked=} it, and everyone was right
	they call this {adj film!}? (Come on|Please|Really), it is {adj film=} :: they call this {adj film=}? (Too right|Indeed|Yes), it is {adj film=}
	word is that it is {adj film!}. Do not believe it :: word is that it is {adj film=}. Believe it
	~ my {relative} (said|promised|swore) I would {like base!} it. I (did not|didn't) :: my {relative} (said|promised|swore) I would {like base=} it. I did
	I was told that I would {like base!} it and I {liked=} it :: I was told that I would {like base=} it and I {liked=} it
	~ my {relative} was {felt!}, I was not :: my {relative} was {felt=}, so was I
	~ {people} {said!}. I (cannot|can't) join in :: {people} {said=}. I can only join in
	~ as for the (critics|others|fans), they {liked!} it. As for me, no :: as for the (critics|others|fans), they {liked=} it. As for me, yes
	if you ask my {relative}, it is {adj film!}; if you ask me, it is {adj film=} :: whether you ask my {relative} or me, it is {adj film=}
	my {relative} found it {adj film!}, I found it {adj film=} :: my {relative} and I both found it {adj film=}
	`
);

const ANY: readonly Frame[] = sided(
	'My friend {liked!} it; I {liked=} it',
	'Everybody but me {liked!} it. I {liked=} it',
	'{people} {reacted!}. Me? I {reacted=}',
	'The (reviews|ratings|notices) were {adj anything!}. The film is {adj film=}',
	'Rated {score!} by {people}, {score=} by me',
	'My {relative} dragged me along and I {reacted=}',
	'My {relative} promised {mass!}. There was {mass=}',
	'I let my {relative} talk me into it, and it was {adj film=}',
	'Whatever my {relative} says, I {liked=} it',
	'My {relative} swears it is {adj film!}. I swear it is {adj film=}',
	'To my {relative} it is a {thing!}, to me a {thing=}',
	'I must have seen another film than the (critics|fans|others): they saw {a film!}, I saw {a film=}',
	'So the critics {liked!} it. The critics did not pay. I did, and I {liked=} it',
	'I hear that {people} {liked!} it. (Strange|Odd). I {liked=} it',
	'I am told it is {adj film!}. I was there: it is {adj film=}',
	'People keep telling me it is {adj film!}. I keep telling them it is {adj film=}',
	'The trailer, the posters and my {relative} said {grad film!}. I say {adj film=}',
	'Where others see a {thing!}, I see a {thing=}',
	'Others will {like base!} it and that is their right. I {liked=} it',
	'My {relative} wanted to {like base!} it and my {relative} {liked!} it. I {liked=} it',
	'{people} {liked!} {part}. I thought {the film} was {adj film=}',
	'Saw it {day} with my {relative}, who {liked!} it. I {liked=} it',
	'My {relative} is still {felt!}. I am still {felt=}',
	'The fans {liked!} it, the critics {liked!} it, and then there is me: I {liked=} it'
);

const PAIRS: readonly Frame[] = opposed(
	['The critics were too harsh', 'The critics were too kind'],
	['I do not get the hate', 'I do not get the love'],
	['The low rating is a mystery to me', 'The high rating is a mystery to me'],
	[
		'Whoever recommended it (gets a hug|has taste|has my thanks)',
		'Whoever recommended it (owes me money|has no taste|has my pity)'
	],
	[
		'I am glad I (listened to|trusted) my {relative}',
		'I am sorry I (listened to|trusted) my {relative}'
	],
	['Luckily I did not believe the reviews', 'Sadly I did believe the reviews'],
	['Everyone I went with loved it, me too', 'Everyone I went with loved it, not me'],
	['Everyone I went with hated it, not me', 'Everyone I went with hated it, me too'],
	['My {relative} laughed and so did I', 'My {relative} laughed and I did not'],
	['My {relative} yawned, I did not', 'My {relative} yawned, and so did I'],
	['It is not just hype', 'It is just hype'],
	['It is more than hype', 'It is nothing more than hype'],
	['For once the fuss is about something', 'All that fuss about nothing'],
	['I do not care that it flopped, I loved it', 'I do not care that it made millions, I hated it'],
	['It flopped and it should not have', 'It was a hit and it should not have been'],
	['The bad press is a shame', 'The good press is a sham'],
	['They panned it? Let them', 'They praised it? Let them'],
	[
		'My {relative} thanked me for choosing it',
		'My {relative} will not let me choose the film again'
	],
	['We argued all the way home, I was for it', 'We argued all the way home, I was against it'],
	['I side with those who clapped', 'I side with those who left'],
	['I side with the few who liked it', 'I side with the few who did not']
);

export const DISAGREEMENTS: readonly Frame[] = [...AGAINST_OR_WITH, ...ANY, ...PAIRS];
