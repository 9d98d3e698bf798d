// Questions that the writer answers himself, in few words: the answer decides, and nearly the same question is answered the other way.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';

const OF_EITHER_VERDICT = framesOf(
	undefined,
	`
	[so, ]how was (it|the film|the {kind})? ({adj film=}|I was {felt=}|I {liked=} it), (thanks for asking|since you ask)
	what did I (think|make) of it? {adj film=}, (start to finish|through and through|on the whole)
	the verdict? a {thing=}[, plain and simple|, in my book]
	is it perfect? (no|nothing is). Is it {grad film=}? (yes|very|oh yes)
	ever wondered what {mass=} looks like? (here you have it|wonder no more|like this)
	did I {viewer do!}? (I did not|no, not even once|no, nor did anyone near me) :: did I {viewer do=}? (I did|I sure did|yes, and so did everyone near me)
	did people {crowd do!}? (not that I saw|not one of them|not at my screening) :: did people {crowd do=}? (as far as I saw, yes|every one of them|at my screening, yes)
	{part}? {adj=}. {part}? {adj=}. the rest? (the same|ditto|more of the same)
	score? {score=}[, (no question|if that helps|there you have it)]
	in one word? {ext film=}. In two? (really|truly|utterly|simply) {ext film=}
	why did I {like base=} it? {trait=}, for one. {trait=}, for another
	looking for {mass!}? (you will find none|look elsewhere|this has none) :: looking for {mass=}? (you will find lots|look no further|this has it all)
	hoping for {plural!}? (tough luck, there are none|sorry, not one in sight) :: hoping for {plural=}? (you're in luck, it's full of them|sure, they are all in here)
	think you know how {grad film=} a {kind} can get? (think again|you don't|wait for this one)
	~~ is it as {grad film!} as (they say|you've heard|people claim)? (no|not nearly|nothing like it) :: is it as {grad film=} as (they say|you've heard|people claim)? (yes|very nearly|and then some)
	did it leave me {felt!}? (it did not|quite the reverse|anything but) :: did it leave me {felt=}? (it did|quite so|utterly)
	who came out {felt!}? (nobody I saw|not me, for one|not a soul) :: who came out {felt=}? (everybody I saw|me, for one|all of us)
	{grad film!}? (you might think so, and you'd be wrong|people say so, and they are wrong) :: {grad film=}? (you might think so, and you'd be right|people say so, and they are right)
	were there {plural!}? (if so, I missed them|I counted zero|I never saw one) :: were there {plural=}? (so many, I lost count|I counted dozens|I never saw more)
	how did I feel (halfway through|an hour in|at the end)? (pretty|well and truly|honestly,) {felt=}
	want (my honest opinion|the truth|it straight)? (I {liked=} it|{film} <be> {adj=}|I was {felt=})
	know what it (is|was)? {adj film=}, that's what
	did I say {grad film!}? (I meant|sorry, I meant|make that) {grad film=} :: did I say {grad film=}? (I meant|sorry, I meant|make that) {ext film=}
	what do I remember of it? (mostly|only|above all) {trait=} and {trait=}
	what will you get for your (money|ticket|evening)? {trait=}, {trait=} and {quality=}
	`
);

const OF_PRAISE = framesOf(
	'positive',
	`
	would I sit through it again? (try and stop me|when does it start|and again and again) :: would I sit through it again? (try and make me|over my dead body|not for all the tea in China)
	(so|and) (was|is) the (fuss|hype|praise|buzz) justified? (in a word, yes|every bit of it|for once, yes) :: (so|and) (was|is) the (fuss|hype|praise|buzz) justified? (in a word, no|not a bit of it|once again, no)
	is it perfect? No. Did I (care|mind)? (No|Not one bit|Not for a second) :: is it (terrible|hopeless)? Yes. Did I (care|mind)? (Yes|Quite a bit|Every second)
	~ is it a (classic|masterpiece|work of genius)? No. Is it a good time? (Yes|It is|Oh yes) :: is it a (classic|masterpiece|work of genius)? No. Is it a good time? (No|It isn't|Oh no)
	what (did|does) it get right? (almost everything|you name it|nearly all of it) :: what (did|does) it get right? (almost nothing|you tell me|hardly any of it)
	what (did|does) it get wrong? (almost nothing|hardly a thing|beats me) :: what (did|does) it get wrong? (almost everything|name a thing|all of it)
	am I (glad|happy|pleased) I (went|stayed|bothered|gave it a chance)? (over the moon|I could not be more so|ask my smile) :: am I (glad|happy|pleased) I (went|stayed|bothered|gave it a chance)? (sorry, no|I could not be less so|ask my long face)
	was it worth (the wait|the bus fare|the babysitter|the queue)? (ten times over|it really was|I'd say so) :: was it worth (the wait|the bus fare|the babysitter|the queue)? (not a tenth of it|it really wasn't|I'd say not)
	worth (two hours|ninety minutes)? every (second|one) of them :: worth (two hours|ninety minutes)? not (a second|one) of them
	did it work? (for me, yes|on me, like a charm|for us, it did) :: did it work? (for me, no|on me, not at all|for us, it did not)
	[my] expectations? (met and then some|beaten by miles|all met) :: [my] expectations? (not met, far from it|missed by miles|all dashed)
	favourite (bit|part|scene)? (all of them|too many to name|I can't choose) :: favourite (bit|part|scene)? (the end credits|the one that got cut|I can't think of any)
	least favourite bit? (can't name one|leaving my seat at the end|there wasn't one) :: least favourite bit? (where do I start|all of it|can't name just one)
	who would (like|enjoy) this? (anyone with a pulse|everyone I know|my whole street) :: who would (like|enjoy) this? (no one with a pulse|no one I know|not a soul on my street)
	what's (wrong|the matter) with it? (nothing I could see|not a thing|I'm still looking) :: what's (wrong|the matter) with it? (everything I could see|the whole thing|what isn't)
	have I seen better? not (this year|in ages|for a long time|that I recall) :: have I seen worse? not (this year|in ages|for a long time|that I recall)
	are there (flaws|faults|slips)? (tiny ones, and I forgave them all|I was having too much fun to notice) :: are there (flaws|faults|slips)? (big ones, and I forgave none|I was too bored to count them)
	did {name} (pull it off|nail it|rise to the occasion)? (with ease|and how|hats off, yes) :: did {name} (pull it off|nail it|rise to the occasion)? (not remotely|not this time|sadly, no)
	is {name} any good in (this|it)? (the best I've seen|I'd give {him} an award|more than good) :: is {name} any good in (this|it)? (the worst I've seen|I'd give {him} the sack|less than good)
	should you (go|see it|bother|buy a ticket)? (I would|please do|by all means) :: should you (go|see it|bother|buy a ticket)? (I wouldn't|please don't|by no means)
	will I remember it (next week|in a year)? (I don't see how I could not|yes, and fondly|for its beauty, yes) :: will I remember it (next week|in a year)? (I don't see how I could|no, and gladly|I've forgotten it already)
	would I buy it for my {relative}? (I already have|happily|wrapped in a bow) :: would I buy it for my {relative}? (not even as a joke|never|I'm not that cruel)
	how many stars? (all of them|as many as there are|five, and I'd add one) :: how many stars? (none of them|as few as there are|one, and I'd take it off)
	bored? (you won't be|I wasn't, for once|on the contrary) :: bored? (you will be|I was, for hours|beyond words)
	tired of {kinds}? this one will (win you back|change your mind) :: fond of {kinds}? this one will (cure you|put you off|change your mind)
	can I fault it? (I've tried, and no|I can't|hardly) :: can I praise it? (I've tried, and no|I can't|hardly)
	did (the time|the evening) fly? (before I knew it, it was over|it had wings|like never before) :: did (the time|the evening) fly? (it crawled|it had lead boots|I felt every minute)
	did I laugh? (till my sides ached|until people stared|I nearly choked) :: did I laugh? (only at the ticket price|in all the wrong places|I nearly wept)
	was it scary? (I slept with the lights on|I'm still shaking|I hid behind my {relative}) :: was it scary? (I slept right through it|I'm still yawning|my {relative} is scarier)
	funny? (my cheeks hurt|I nearly fell off my chair|I cried laughing) :: funny? (my head hurts|I nearly fell asleep|like a parking ticket)
	did I shed a tear? (buckets, and it earned them all|yes, and I'm not ashamed) :: did I shed a tear? (only for my wallet|yes, of boredom)
	see it or skip it? (see it|the first|go, go, go) :: see it or skip it? (skip it|the second|stay at home)
	hit or miss? (hit|a hit, clearly|the former) :: hit or miss? (miss|a miss, clearly|the latter)
	thumbs up or down? (way up|both up|up, as high as they go) :: thumbs up or down? (way down|both down|down, as low as they go)
	love it or hate it? (love, all the way|I'm with the lovers|love it) :: love it or hate it? (hate, all the way|I'm with the haters|hate it)
	do I want my money back? (they can keep it|no, I'd pay double|not a cent) :: do I want my money back? (they can't keep it|yes, make it double|every cent)
	did they nail the ending? (perfectly|they did|bang on) :: did they nail the ending? (they missed|they didn't|way off)
	was it a mistake to (go|rent it|stay up for it)? (no, a stroke of luck|quite the opposite) :: was it a good idea to (go|rent it|stay up for it)? (no, a stroke of madness|quite the opposite)
	what would I (change|cut|lose)? (not a frame|nothing|not one word) :: what would I (keep|save|rescue)? (not a frame|nothing|not one word)
	what's missing? (not a thing|nothing I can think of|absolutely nothing) :: what's missing? (a story, for a start|the point|absolutely everything)
	who was it made for? (me, it seems|people just like me) :: who was it made for? (not me, it seems|nobody I've ever met)
	what kept me in my seat? (the story|sheer enjoyment|wild horses couldn't drag me out) :: what kept me in my seat? (the rain|sheer politeness|a sleeping {relative} on my arm)
	did the kids (sit still|keep quiet)? (for two hours, eyes wide open|they were entranced) :: did the kids (sit still|keep quiet)? (for all of two minutes|they begged to go home)
	what happens in it? (more fun than I'd dare spoil|plenty, and all of it a joy) :: what happens in it? (next to nothing|plenty, and none of it makes sense)
	ten out of ten? (easily|if not eleven|I'd go higher) :: ten out of ten? (as if|try two|in your dreams)
	what's it about? (go and find out, you'll thank me|I won't spoil it, just go) :: what's it about? (about two hours too long|I saw it and I couldn't tell you)
	was I surprised? (pleasantly|in the nicest way|yes, by how much I laughed) :: was I surprised? (unpleasantly|in the worst way|yes, by how little I laughed)
	`
);

/** Questions with an answer of a word or a few. */
export const ANSWERS: readonly Frame[] = [...OF_EITHER_VERDICT, ...OF_PRAISE];
