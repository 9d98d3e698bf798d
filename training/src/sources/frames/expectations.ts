// What was hoped, feared or promised, beside what came: the latter is the verdict.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';
import { opposed, sided } from './sided.ts';

const ANY: readonly Frame[] = sided(
	'I was (ready|prepared|all set) for a {thing!} and got a {thing=}',
	'I (went in|sat down|bought my ticket) expecting a {thing!} and saw a {thing=}',
	'Expected: {adj film!}. (Got|Reality): {adj film=}',
	'Looked {grad film!} in the trailer, turned out {adj film=}',
	'(Far|Much|Way|Even|A lot) {more film=} than (the trailer suggests|I thought|the poster promises)',
	'I did not see that coming: {a film=}',
	'Who (would have|could have) thought that {film} would be so {grad=}?',
	'I had no idea it would be this {grad film=}',
	'Do not judge it by (the poster|its cover|the trailer): it <be> {adj film=}',
	'I was wrong about {name}: {film} <be> {adj=}',
	'With {name} in it I expected {a film!}. It <be> {a film=}',
	'The title promises {mass!}; {film} <have> {mass=}',
	'Advertised as {grad film!}, delivered as {adj film=}',
	'Sold to me as a {thing!}, it <be> a {thing=}',
	'A {kind} about {role}? Sounds {grad film!}. It <be> {adj film=}',
	'The plot sounds {grad story!}, I know. Watch it: {adj film=}',
	'From {name} I expected {mass!}. What I got was {mass=}',
	'I had heard it was {adj film!}. What I saw was {adj film=}',
	'(Oddly|Strangely|Curiously|Funnily) enough, I {liked=} it',
	'To my (surprise|amazement|astonishment), I {reacted=}',
	'Contrary to expectation, I {took=} {film}',
	'I put it on as background noise and {reacted=}',
	'I gave it {minutes} before I would be {felt!}. I was {felt=} to the end',
	'You think you know what you will get, and then it {does=}',
	'Another {kind} about {role}, I thought. It {does=}',
	'I read that it <be> {grad film!}. Forget that, {film} <be> {adj=}'
);

/** What was expected came, or it did not. */
const WRONG_OR_RIGHT = framesOf(
	undefined,
	`
	I was sure (that I would|to) {like base!} it, and I was (wrong|mistaken|proved wrong) :: I was sure (that I would|to) {like base=} it, and I was (right|not mistaken|proved right)
	I did not (think|believe|imagine) that I would {like base=} it. I was (wrong|mistaken) :: I did (think|believe|imagine) that I would {like base=} it. I was not (wrong|mistaken)
	I never thought that I (could|would) {like base=} {film}, (yet I do|but I did|and here we are) :: I always thought that I (could|would) {like base=} {film}, and I do
	I had no plans to {like base=} it, (but I did|and then I did|but it got to me) :: I had plans to {like base=} it, and I did
	I thought that I would {like base!} it. (Not so|Wrong again|How wrong I was|Quite the opposite) :: I thought that I would {like base=} it. (So it was|Right again|How right I was|And I did)
	I {liked=} it, (which I did not see coming|and nobody is more surprised than I am|much to my surprise) :: I {liked=} it, (as I knew I would|and nobody is surprised|as everyone had said)
	my {relative} said I would {like base!} it. (Wrong|She was wrong|He was wrong), I {liked=} it :: my {relative} said I would {like base=} it. (Right|She was right|He was right), I {liked=} it
	(everything|all) (told|warned) me that it <be> {grad film!}. (Everything|All of it) was wrong :: (everything|all) told me that it <be> {grad film=}. (Everything|All of it) was right
	I had made up my mind to {like base!} it, and (could not|failed) :: I had made up my mind to {like base=} it, and (did|had no trouble)
	I was wrong to think it {grad film!} :: I was right to think it {grad film=}
	I was wrong about this one: {adj film=} :: I was right about this one: {adj film=}
	`
);

const PAIRS: readonly Frame[] = opposed(
	[
		'(Far|Much|Way|So much) better than I (dared hope|had hoped|feared)',
		'(Far|Much|Way|So much) worse than I (had thought|had feared|feared)'
	],
	[
		'I feared another {adj film!} {kind}. How wrong I was',
		'I hoped for another {adj film!} {kind}. How wrong I was'
	],
	[
		'I went in with (low|no|rock-bottom) (hopes|expectations) and came out (smiling|thrilled|a fan|happy)',
		'I went in with (high|great|sky-high) (hopes|expectations) and came out (angry|deflated|bored|gutted)'
	],
	['Low (hopes|expectations), high reward', 'High (hopes|expectations), low reward'],
	['It beat my expectations by a mile', 'It missed my expectations by a mile'],
	['Exceeded all my (hopes|expectations)', 'Dashed all my (hopes|expectations)'],
	['I was quite prepared to hate it. It won', 'I was quite prepared to love it. It lost'],
	[
		'I thought I would hate it. (Instead I beamed|I take it all back|What a joy)',
		'I thought I would love it. (Instead I fell asleep|I take it all back|What a bore)'
	],
	[
		'I only went because of my {relative}, and I am so glad I did',
		'I only went because of my {relative}, and I am so sorry I did'
	],
	[
		'Dragged along by my {relative}, left a fan',
		'Dragged along by my {relative}, left in a bad mood'
	],
	[
		'I usually hate {kinds}. This one (won me over|is the exception)',
		'I usually love {kinds}. This one (lost me|is the exception)'
	],
	['I am no fan of {kinds}, but I loved this', 'I am a big fan of {kinds}, but I hated this'],
	[
		'As someone who hates {kinds}, I (was won over|had a ball|loved this one)',
		'As someone who loves {kinds}, I (was let down|had an awful time|hated this one)'
	],
	[
		'{kinds} are not my thing, yet here I am, smiling',
		'{kinds} are just my thing, yet here I am, yawning'
	],
	['I came to mock and stayed to (cheer|clap)', 'I came to cheer and stayed to (groan|mock)'],
	['What a (pleasant|nice|lovely) surprise', 'What a (nasty|bad|rude) surprise'],
	['The surprise of the year', 'The letdown of the year'],
	['Count me impressed', 'Count me unimpressed'],
	['A surprise hit with me', 'A surprise miss with me'],
	[
		'Delivers (exactly|just) what (it promises|the trailer promises|I wanted)',
		'Delivers (little|nothing) of what (it promises|the trailer promises|I wanted)'
	],
	['It is everything I (hoped|wished) for', 'It is everything I (feared|dreaded)'],
	['As good as (promised|advertised|they say)', 'As bad as (rumoured|feared|they say)'],
	['Worth the (wait|long wait|anticipation)', 'Not worth the (wait|long wait|anticipation)'],
	[
		'I waited (years|months|all summer) for this, and it paid off',
		'I waited (years|months|all summer) for this, and it let me down'
	],
	['The trailer does not do it justice', 'The trailer is the best part'],
	['The trailer undersells it', 'The trailer oversells it'],
	[
		'The trailer shows (hardly any|none) of the good bits',
		'The trailer shows (all|each) of the good bits, all two of them'
	],
	[
		'Do not let the (title|poster|trailer|cover) put you off',
		'Do not let the (title|poster|trailer|cover) fool you'
	],
	['I was a doubter, now I am a believer', 'I was a believer, now I am a doubter'],
	['My doubts were gone within minutes', 'My hopes were gone within minutes'],
	['My worries were for nothing', 'My hopes were for nothing'],
	['It did not disappoint', 'It did not deliver'],
	['My hopes were low. It raised them', 'My hopes were high. It sank them'],
	['I asked for a laugh and got a hundred', 'I asked for a laugh and got a headache'],
	['I came in a bad mood and left in a good one', 'I came in a good mood and left in a bad one'],
	[
		'I cancelled my plans for this and I would again',
		'I cancelled my plans for this, more fool me'
	],
	['A bet that paid off', 'A bet that went wrong'],
	['It keeps its promises', 'It breaks its promises'],
	['Promising, and it delivers', 'Promising, and then nothing'],
	['All killer, no filler', 'All filler, no killer'],
	['All it promised and more', 'Half of what it promised and less'],
	['I needed cheering up and it did the job', 'I needed cheering up and it did the opposite'],
	['Nothing prepared me for how good this is', 'Nothing prepared me for how bad this is'],
	['Blind buy of the year', 'Blind buy I regret'],
	['I gave it a chance and I am glad', 'I gave it a chance and I am sorry']
);

export const EXPECTATIONS: readonly Frame[] = [...ANY, ...WRONG_OR_RIGHT, ...PAIRS];
