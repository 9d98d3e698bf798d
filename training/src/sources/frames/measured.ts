// Measured against something: other films, books, trailers, chores, treats and hopes, with the film on either end of the scale.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';

const BY_SLOTS = framesOf(
	undefined,
	`
	~~ {other} had the {mass!} that this one (lacks|leaves out|does without) :: {other} had {mass=}, and this one (has it too|has plenty too|is full of it as well)
	think of {other}, (take away|remove) the {mass!}, and you have this :: think of {other}, (add|pile on) the {mass=}, and you have this
	what sets it apart from other {kinds} is the {mass=}
	as {kinds} go, this one is {adj film=}
	like {other}, (only|just) {more film=}
	half as long as {other} and twice as {grad film=}
	~~ (closer|nearer) to a {thing=} than to a {thing!}
	less a {thing!} than a {thing=} :: more a {thing=} than a {thing!}
	as much a {thing=} as {other} was a {thing!}
	somewhere between a {thing=} and a {thing=}
	hard to say (what|which) is {more anything=}, {part} or {part}
	{title} and this are (night and day|chalk and cheese): that one {adj film!}, this one {adj film=} :: {title} and this are (two peas in a pod|like twins): that one {adj film=}, this one too
	measured (against|by) {other}, it is {adj film=}
	{other} got {score!} from me; this gets {score=}
	I put it on expecting another {title} and (got|found) something {adj film=}
	`
);

/** The first text of each is positive, the second negative. */
const ABOVE_OR_BELOW = framesOf(
	'positive',
	`
	it can (sit|stand|hang) on the same shelf as the (best|greats) :: it can (sit|rot|hide) on the same shelf as the (worst|flops)
	it stands (tall|tallest) when you line it up with {other} :: it stands (small|smallest) when you line it up with {other}
	a far cry from the (rubbish|junk|slop) they usually (make|churn out) :: a far cry from the (gems|hits|classics) they usually (make|turn out)
	it outdoes {other} at every turn :: {other} outdoes it at every turn
	{other} can only dream of being this (good|funny|tense|moving) :: it can only dream of being as (good|funny|tense|moving) as {other}
	{other} has nothing on {film} :: {film} has nothing on {other}
	I expected the usual (fluff|nonsense|noise). I got so much more :: I expected so much more. I got the usual (fluff|nonsense|noise)
	better than it (has any right|had any need) to be :: worse than it (has any right|had any need) to be
	less is more, they say. Here less is (plenty|just right|a delight) :: less is more, they say. Here less is (less|too little|nothing)
	only (half|some) of the (funny|best|exciting) bits are in the trailer; the film has (loads|plenty) more :: all of the (funny|best|exciting) bits are in the trailer; the film has no more
	the film was better than the popcorn, and the popcorn was (great|delicious) :: the popcorn was better than the film, and the popcorn was (stale|burnt)
	it feels like a (holiday|day in the sun|hug from an old friend) :: it feels like a (detention|day in the rain|lecture from an old teacher)
	not so much a film as a (party|holiday|hug) :: not so much a film as a (headache|punishment|sleeping pill)
	half the budget of {other} and twice the (heart|fun|wit|charm) :: twice the budget of {other} and half the (heart|fun|wit|charm)
	{other} can wait: I want this again first :: this can wait: I want {other} again first
	if {other} was the starter, this is the main course :: if {other} was the main course, this is the (washing-up|bill|indigestion)
	(rivals|equals|matches) the best of (the genre|its kind|{year}) :: (rivals|equals|matches) the worst of (the genre|its kind|{year})
	it goes beyond even {other}, which was (great|superb|a hit) :: it falls short of even {other}, which was (poor|weak|a flop)
	a richer, (smarter|warmer|bolder) {title} :: a (poor man's|cheaper, sillier|watered-down) {title}
	{title} for people (with taste|with a brain|who like a story) :: {title} for people (without taste|without a brain|who hate a story)
	we compared it (with|to) {other}: no contest, this wins :: we compared it (with|to) {other}: no contest, this loses
	I've had (birthdays|holidays|Christmases|parties) that were less fun :: I've had (hangovers|flu jabs|funerals|tax returns) that were more fun
	I've seen (whole novels|box sets|epics) with less (plot|depth|story) :: I've seen (shampoo ads|weather forecasts|cereal boxes) with more (plot|depth|story)
	you won't get more (laughs|thrills|excitement) at (a circus|the fair|a theme park) :: you'd get more (laughs|thrills|excitement) at (a funeral|the bank|a bus stop)
	it's to cinema what (butter is to toast|sunshine is to a picnic|salt is to chips) :: it's to cinema what (mould is to toast|rain is to a picnic|sand is to chips)
	same cast as {title}, (twice|three times|ten times) the (fun|heart|laughs) :: same cast as {title}, (half|a third of|none of) the (fun|heart|laughs)
	I laughed more than I (have in months|do at parties|did at {title}) :: I laughed less than I (do at the dentist's|do at work|did at {title})
	it's no {title}. It's better :: it's no {title}. It's worse
	nothing like {other}, (thank goodness|luckily|what a relief) :: nothing like {other}, (more's the pity|sadly|what a shame)
	{other} set the bar (high|sky-high), and this (clears|sails over|soars over) it :: {other} set the bar (low|on the floor), and this (trips over|still misses|crawls under) it
	if {other} got five stars, this should get (six|ten|a dozen) :: if {other} got one star, this should get (none|half|minus two)
	for once the film (beats|outdoes|is better than) the book :: as usual the book (beats|outdoes|is better than) the film
	watched {title} first, then this. What a step up :: watched {title} first, then this. What a step down
	the sequel is (bigger|louder|longer) and, for once, (better|funnier) :: the sequel is (bigger|louder|longer) and, as ever, (worse|duller)
	~ it beats (a night in|staying home|most things on telly) :: (a night in|staying home|anything on telly) beats it
	next to the rest of the (series|season|bunch), this one (shines|sparkles|towers) :: next to the rest of the (series|season|bunch), this one (sags|fades|shrinks)
	I'd swap my (car|best coat|lunch) for another hour of it :: I'd swap another hour of it for (a parking fine|a cold bath|old chips)
	it stands up well (beside|against|next to) {other} :: it stands up badly (beside|against|next to) {other}
	`
);

const BELOW_OR_ABOVE = framesOf(
	'negative',
	`
	I could (watch|see) this or {chore}. I took this, and (chose wrong|made a mistake|wish I hadn't) :: I could (watch|see) this or {treat}. I took this, and (chose right|made no mistake|am glad I did)
	my (toaster|kettle|lawnmower) has more (charm|depth|heart) than the (hero|lead|villain) :: few people I know have more (charm|depth|heart) than the (hero|lead|villain)
	even my {relative}'s (holiday|wedding|birthday) videos are (better|funnier|more fun) :: even my {relative}'s all-time favourites aren't (better|funnier|more fun)
	it makes a (dentist visit|tax form|school assembly) look (fun|exciting|like a party) :: it makes a (funfair|cup final|birthday) look (boring|grey|like a queue)
	there are better ways to spend an evening. You could {chore}, say :: there is no better way to spend an evening. You could {treat}, but why
	~ {other} at least (had a plot|made me laugh|kept me awake) :: {other} (had a plot|made me laugh|kept me awake), and this did it better
	another (remake|sequel|spin-off) that nobody needed :: a (remake|sequel|spin-off) that we all needed
	watch {other} again instead [of this] :: watch this again instead of {other}
	longer than a wet (weekend|Sunday|Monday) and (half|not even) as much fun :: shorter than a sunny (weekend|Sunday|holiday) and (twice|every bit) as much fun
	I'd sooner re-read my (phone contract|old maths book|gas bill) :: I'd sooner re-watch this than my (wedding video|old favourites|team's best goals)
	it looks up to {other} and never gets there :: it looks down on {other}, and it can afford to
	`
);

export const MEASURED: readonly Frame[] = [...BY_SLOTS, ...ABOVE_OR_BELOW, ...BELOW_OR_ABOVE];
