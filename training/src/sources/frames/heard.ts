// What others said, heard, wrote and felt, for and against, in everyday words: what the writer thinks decides.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';

const BY_SLOTS = framesOf(
	undefined,
	`
	I never agree with my {relative}. This time we both {reacted=}
	(two|three) friends {said=}. Add me to the list, I {liked=} it
	{people} {liked!} it. Each to their own: I {liked=} it
	{people} {said!}, so I went. I {reacted=}
	the (local|school|Sunday) paper wrote "{grad film!}", this reader writes "{adj film=}"
	word at the (pub|hairdresser's|bus stop|school gate) is that it's {grad film!}. I've seen it now: {adj film=}
	let others be {felt!}; I was {felt=}
	you say {grad film!}, the four of us say {adj film=}
	my {relative} can call it {grad film!} until the cows come home, I was {felt=}
	~ {people} {said!}, but not in my name :: {people} {said=}, also in my name
	~ who told you it's {grad film!}? It isn't :: whoever told you it's {grad film=} is right
	`
);

const SURPRISED = framesOf(
	'positive',
	`
	my {relative} couldn't stand it, but it's one of my favourites :: my {relative} couldn't get enough of it, but it's one of my pet hates
	(everyone|everybody|they all) told me to skip it. They were wrong :: (everyone|everybody|they all) told me to see it. They were wrong
	(everyone|everybody|they all) told me to see it. They were right :: (everyone|everybody|they all) told me to skip it. They were right
	they (say|said) it (drags|goes on forever|falls apart). It (doesn't|does not) :: they (say|said) it (drags|goes on forever|falls apart). It (sure|really) does
	(everyone|everybody) says it's (great|a riot|fantastic) and (everyone|everybody) is right :: (everyone|everybody) says it's (awful|a dud|terrible) and (everyone|everybody) is right
	the radio gave it one star. I'd give it five :: the radio gave it five stars. I'd give it one
	a (bloke|guy|girl|lady) at work called it (slow|silly|long). I was too busy enjoying it to notice :: a (bloke|guy|girl|lady) at work called it (clever|funny|exciting). I was too busy snoring to notice
	the hype is right, for once :: the hype is wrong, as always
	I'd read nothing but bad reviews, and I (beamed|grinned|smiled) all evening :: I'd read nothing but good reviews, and I (scowled|frowned|fidgeted) all evening
	the couple behind us moaned throughout. Pity, they missed a (treat|great film) :: the couple behind us giggled throughout. Lucky them, I saw a (dud|bad film)
	it has two stars online. It deserves (five|far more|better) :: it has five stars online. It deserves (one|far fewer|none)
	my {relative} gave up on it after ten minutes. (What a mistake|Big mistake) :: my {relative} gave up on it after ten minutes. (Smart move|Wise choice)
	it's as (good|funny|moving) as they say :: it's as (bad|boring|clumsy) as they say
	it's not as (bad|boring|clumsy) as they say, it's (lovely|a hoot|terrific) :: it's not as (good|funny|moving) as they say, it's (dreadful|a drag|dire)
	booed at the festival, cheered in our (lounge|living room|village hall) :: cheered at the festival, booed in our (lounge|living room|village hall)
	~ nobody at (school|work|home) liked it, apart from me :: everybody at (school|work|home) liked it, apart from me
	my {relative} says I have no taste. I say this is (wonderful|great|brilliant) :: my {relative} says I have no taste. I say this is (rubbish|lousy|trash)
	thumbs down from the papers, thumbs up from (me|our row|the whole family) :: thumbs up from the papers, thumbs down from (me|our row|the whole family)
	my {relative} loved it, my {relative} loved it, guess who loved it too :: my {relative} hated it, my {relative} hated it, guess who hated it too
	nobody told me how (good|funny|lovely) this is, so let me tell you :: nobody told me how (bad|dull|ugly) this is, so let me tell you
	I'd heard it had no heart. I found (plenty|loads) :: I'd heard it had a heart. I found (none|no trace of it)
	~ ask ten people and nine will (shrug|sneer|moan). I'm the tenth :: ask ten people and nine will (cheer|smile|clap). I'm the tenth
	the rumours of a (flop|disaster|dud) were (false|nonsense|untrue) :: the rumours of a (hit|triumph|gem) were (false|nonsense|untrue)
	the jury overlooked it. (Their loss|Shame on them) :: the jury fell for it. (I didn't|Shame on them)
	I'd been told to laugh at it. I laughed with it :: I'd been told to laugh with it. I laughed at it
	fans will be (pleased|thrilled|chuffed), and so am I :: fans will be (upset|let down|cross), and so am I
	they told us to bring tissues. We used them all and loved it :: they told us to bring tissues. We should have brought pillows
	somebody gave away the ending. (Still gripping|Still wonderful|Loved it anyway) :: somebody gave away the ending. (Still tedious|Still rotten|Hated it anyway)
	the neighbours say they heard me laughing :: the neighbours say they heard me snoring
	they call it an acquired taste. I've acquired it :: they call it an acquired taste. I won't be acquiring it
	too (weird|slow|quiet) for my {relative}, just right for me :: just right for my {relative}, too (weird|slow|quiet) for me
	my {relative} kept asking when it would end. I hoped it wouldn't :: my {relative} kept asking when it would end. I wondered too
	the teacher made us watch it, we groaned, and then we begged for part two :: the teacher let us watch it, we cheered, and then we begged for a break
	`
);

const NOT_SOLD = framesOf(
	'negative',
	`
	critics raved; I was (bored|asleep|fuming) :: critics moaned; I was (hooked|thrilled|in heaven)
	they (say|said) it (works|flies by|pays off). It (doesn't|does not) :: they (say|said) it (works|flies by|pays off). It (sure|really) does
	according to the (internet|papers|radio) it's a classic; according to me it's a (nap|yawn|bore) :: according to the (internet|papers|radio) it's a flop; according to me it's a (hoot|joy|blast)
	we had been warned. (We should have listened|The warning was fair) :: we had been warned. (Good thing we didn't listen|The warning was silly)
	reviewers call it (daring|mature|bold); I call it (dead|dull|a drag) :: reviewers call it (uneven|childish|messy); I call it (alive|fun|a joy)
	apparently it's a (masterpiece|classic|hoot). Could've fooled me :: apparently it's a (disaster|failure|bore). Could've fooled me
	supposedly the (scariest|funniest|smartest) film ever. Pull the other one :: supposedly the (dullest|dumbest|lamest) film ever. Pull the other one
	~ somebody somewhere must like this. It isn't me :: ~ somebody somewhere must dislike this. It isn't me
	believe none of the (quotes|blurbs|raves), this is a (dud|turkey|mess) :: believe none of the (sneers|moaners|snobs), this is a (gem|treat|wonder)
	believe what you've heard, it really is that (bad|dull|poor) :: believe what you've heard, it really is that (good|funny|special)
	~ it's meant to be (funny|good|moving), I'm told. I was told wrong :: ~ it's meant to be (bad|boring|tacky), I'm told. I was told wrong
	the {nationality} critics were kind. I can't be :: the {nationality} critics were unkind. I can't be
	if this is what critics call art, give me trash :: if this is what critics call trash, give me more trash
	it won every prize going. Beats me why :: it won no prize at all. Beats me why
	what {people} saw in it I'll never know :: what {people} had against it I'll never know
	fans will hate me for saying this, but it's (dull|bad|a dud) :: snobs will hate me for saying this, but it's (fun|great|a gem)
	I nodded along when my {relative} praised it. I was being polite :: I nodded along when my {relative} praised it. I meant it
	`
);

export const HEARD: readonly Frame[] = [...BY_SLOTS, ...SURPRISED, ...NOT_SOLD];
