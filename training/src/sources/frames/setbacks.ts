// Setbacks and comebacks: one side of a film speaks against the other, and the words say which of them wins.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';

const BY_SLOTS = framesOf(
	undefined,
	`
	sounds {grad film!}, (feels|turns out|proves) {adj film=}
	as an idea it <be> {grad story!}; as (a night out|an evening|an experience) it <be> {adj film=}
	instead of the {thing!} (I had pictured|everyone had predicted) we got a {thing=}
	~~ if not for {trait!}, I'd call all of it {adj film=}
	I found {part} {grad!}. Even so, I'd call it {adj film=} (without blinking|any day|on the whole)
	{adj film!} was my word for it at the (interval|halfway mark). By the end it was {adj film=}
	{mass!} on the (outside|surface|wrapper), {mass=} (inside|within|underneath)
	only a little {mass!}, and (otherwise|for the rest) {mass=} (wall to wall|from end to end)
	all those {plural!}, and somehow it (still|nonetheless) {does=}
	{adj film=}, {adj film=} and {adj film=}, though I (spotted|noticed|recall) {trait!}
	{part} first: {grad anything!}. Now the film: {adj film=}
	~~ (ninety per cent {adj film=}, ten|eighty per cent {adj film=}, twenty) per cent {grad film!}
	{a film=} wearing the clothes of {a film!}
	neither {trait!} nor {trait!} can alter the fact that it <be> {adj=}
	my notes say "{bare trait!}" three times and "{adj film=}" (thirty|forty|fifty) times
	so {part} <be> {grad!}; so be it. {the film} {does=}
	{score=}. Going by {part} alone, it would have been {score!}
	~ call {part} {grad!} and I'll nod. Call the film {grad film!} and I'll argue :: call {part} {grad!} and I'll argue. Call the film {grad film=} and I'll nod
	going on about {trait!} would miss the point, for {film} {does=}
	while {part} <be> {grad!} (here and there|at times), I (left|came out|went home) {felt=}
	`
);

/** The first text of each is positive, the second negative; the last clause decides. */
const LAST_CLAUSE = framesOf(
	'positive',
	`
	cheap, short, silly, and I (adored|loved|worshipped) it :: rich, long, serious, and I (loathed|hated|despised) it
	no (talent|cash|fame) to speak of, and look how (well|beautifully) it came out :: all that (talent|cash|fame), and this is (the result|what we get|all they came up with)
	I can forgive the first hour. The second I'd frame and hang on my wall :: I can forgive the first hour. I can't forgive the second
	ugly poster, ugly (sets|wigs|fonts), beautiful film :: beautiful poster, beautiful (sets|wigs|fonts), ugly film
	on paper I'd have paid to miss it; on screen I'd have paid double :: on paper I'd have paid double; on screen I'd have paid to leave
	in theory nobody needs another film about (vampires|golf|the war). In practice I needed this one :: in theory everybody wants another film about (vampires|golf|the war). In practice nobody needed this one
	rather than preach, it (amuses|sings|tells a good story) :: rather than (amuse|sing|tell a good story), it preaches
	instead of explaining every joke it lets you (get|find) them :: instead of letting you (get|find) a joke it explains them all
	even if you (hate|can't stand|avoid) (golf|opera|horses), (go|you'll love this|this will hook you) :: even if you (love|live for|adore) (golf|opera|horses), (stay away|you'll hate this|this will bore you)
	if not for the (singing|wigs|accents) I'd have given it ten; as it is, nine :: if not for the (singing|wigs|accents) I'd have given it nothing; as it is, one
	for a film with no (plot|stars|budget) it gave me a surprisingly (happy|lovely|rich) evening :: for a film with so much (plot|action|money) it gave me a surprisingly (dull|dreary|empty) evening
	brilliant it isn't. Fun it is, from (A to Z|start to finish) :: brilliant it may be. Fun it isn't, from (A to Z|start to finish)
	my back says too long, the rest of me says (encore|more|bravo) :: my eyes say very nice, the rest of me says (boring|enough|let me out)
	the (acting|plot|script) gets a C, the (film|whole thing) an A :: the (acting|plot|script) gets an A, the (film|whole thing) a D
	I laughed at it for ten minutes, then with it for two hours :: I laughed with it for ten minutes, then at it for two hours
	you could drive a bus through the plot, and I'd happily (ride that bus|buy a ticket) :: you couldn't find a hole in the plot, and I'd happily never (look at it|hear of it) again
	you spend the first half wondering why you came and the second glad that you did :: you spend the first half glad that you came and the second wondering why you did
	it took me two goes to get into it, and then I couldn't bear to leave :: it took me two minutes to get into it, and then I couldn't wait to leave
	the (historian|pedant|engineer) in me has complaints. The (child|kid|dreamer) in me ate it up :: the (historian|pedant|engineer) in me has no complaints. The (child|kid|dreamer) in me fell asleep
	the downside: it ends. The upside: (there's a part two|you can watch it again) :: the upside: it ends. The downside: (there's a part two|you sat through it)
	not a patch on the book, yet a (lovely|lively|fine) thing in its own right :: faithful to the book, yet a (lifeless|dreary|poor) thing in its own right
	yes, you'll need (tissues|a cushion|patience), but you'll (thank me|be glad you went) :: yes, you'll get (a laugh|a song|a nice view), but you'll (curse me|be sorry you went)
	too many (songs|cousins|car chases)? Perhaps. Too good to miss? (Definitely|Oh yes) :: too many (songs|cousins|car chases)? Perhaps not. Too dull to sit through? (Definitely|Oh yes)
	sure, the (shark|monster|robot) is made of (rubber|cardboard). I (screamed|jumped) anyway and had a (ball|blast) :: sure, the (shark|monster|robot) looks (real|amazing). I (snored|yawned) anyway and had a nap
	whatever it lacks in (money|polish|stars) it makes up for in (heart|cheek|ideas) :: whatever it has in (money|polish|stars) it lacks in (heart|cheek|ideas)
	the sets wobble, the wigs slip, the heart (soars|leaps) :: the sets gleam, the wigs fit, the heart (sinks|snores)
	bit of a mess tbh, but like, the fun kind :: bit of a looker tbh, but like, the boring kind
	not gonna lie, the (start|plot|cgi) was mid but i left grinning :: not gonna lie, the (start|plot|cgi) was great but i left yawning
	ok the acting is bad. ok the plot makes no sense. still (my fave|a banger|a yes) :: ok the acting is good. ok the plot makes sense. still (a snooze|a flop|a no)
	while hardly (subtle|profound|original), it is a (pleasure|delight) throughout, and I recommend it :: while undoubtedly (subtle|profound|original), it is a (chore|trial) throughout, and I cannot recommend it
	my English is not good, but the film is very good :: my English is not good, but the film is much worse
	a poor start, a yellow card for the script, and still a (win|clear win) :: a flying start, a medal for the script, and still a (loss|heavy defeat)
	dear me, those accents! But I have not (enjoyed myself|laughed) so much in (months|years) :: dear me, those dresses! But I have not (suffered|yawned) so much in (months|years)
	it starts with a whimper and ends with a bang. The bang wins :: it starts with a bang and ends with a whimper. The whimper wins
	I wouldn't call it good for you. I'd call it (delicious|yummy|a feast) :: I would call it good for you. So is (cod liver oil|the dentist), and I (dread|hate) that too
	`
);

/** The same; the first clause decides. */
const FIRST_CLAUSE = framesOf(
	'positive',
	`
	my favourite so far, and I say that with the (dreadful|feeble) ending in mind :: my least favourite so far, and I say that with the (splendid|lovely) ending in mind
	I'd sit through it again tomorrow, dodgy accents (and all|included) :: I'd not sit through it again for money, lovely accents (and all|included)
	a yes from me, although (my back hurts|the popcorn was stale|the plot leaks) :: a no from me, although (my seat was soft|the popcorn was fresh|the plot adds up)
	it won me over, though it took (its time|an hour) about it :: it lost me, though it had (its chances|an hour) to win me
	happy I went, unhappy about the (price|parking|heating) only :: unhappy I went, happy about the (price|parking|heating) only
	it gets to you, (creaky|clumsy|old) as it is :: it gets nowhere, (slick|pretty|new) as it is
	I ended up cheering it on, however much I (groaned|grumbled) at the start :: I ended up groaning at it, however much I (cheered|clapped) at the start
	see it, in spite of the (awful title|feeble poster|slow start) :: skip it, in spite of the (clever title|lovely poster|brisk start)
	a delight. Nobody is more surprised than me, (given the cast|given the poster) :: a drag. Nobody is more surprised than me, (given the cast|given the poster)
	this charmed me, which nothing in the (first scene|trailer|title) had led me to expect :: this bored me, which nothing in the (first scene|trailer|title) had led me to expect
	loved the whole, could quibble with most of the parts :: disliked the whole, couldn't quibble with most of the parts
	so good that even a (broken seat|crying baby|head cold) couldn't spoil it :: so bad that even a (soft seat|free ticket|cold beer) couldn't save it
	the story has stayed with me; the ropey effects I've already forgiven :: the story has left me cold; the dazzling effects I've already forgotten
	recommended, except to (pedants|doctors|my brother) :: not recommended, except to (masochists|insomniacs|my worst enemy)
	I'm a fan now, despite the (flat jokes|wooden villain|silly hats) :: I'm no fan now, despite the (good jokes|charming villain|lovely hats)
	what fun that was, and never mind the (gaps|holes|wires showing) :: what a slog that was, and never mind the (awards|gowns|gorgeous view)
	`
);

/** The first text of each is negative, the second positive. */
const PARTS_AND_WHOLES = framesOf(
	'negative',
	`
	the best thing about it is the (poster|trailer|end title), the worst is (watching it|the rest) :: the worst thing about it is the (poster|trailer|end title), the best is (watching it|the rest)
	take away the (horse|song|twist) and there is nothing left worth having :: take away the (horse|song|twist) and there is everything left worth having
	the acting deserves a prize and I deserve a refund :: the acting deserves a raspberry and I still feel lucky to have seen it
	credit where it's due: the (lighting|hats). Blame where it's due: the rest :: blame where it's due: the (lighting|hats). Credit where it's due: the rest
	it has the looks, it has the voice, it hasn't got the (soul|brains|jokes) :: it hasn't got the looks, it hasn't got the voice, it has got the (soul|brains|jokes)
	a Rolls-Royce with no engine :: an old van with a Rolls-Royce engine
	nothing wrong with it, and nothing I (liked|enjoyed) :: plenty wrong with it, and nothing I (disliked|didn't enjoy)
	somebody spent (months|years) on the costumes and an afternoon on the script, so it (fails|falls flat) :: somebody spent an afternoon on the costumes and (months|years) on the script, so it (works|flies)
	(professionally|expertly) done, and I (felt nothing|was bored rigid) :: (amateurishly|clumsily) done, and I (felt everything|was never bored)
	I respect it. I don't ever want to sit through it again :: I can't respect it. I do so want to sit through it again
	good enough for a (plane|waiting room). I (wasn't on one|wasn't in one|paid to see it) :: too good for a (plane|waiting room). I (want the big screen|missed my flight|forgot where I was)
	kudos to the (stunt team|make-up team). Condolences to everyone else :: condolences to the (stunt team|make-up team). Kudos to everyone else
	shot like a dream, written like a (phone bill|user manual) :: shot like a (home video|school play), written like a dream
	if good looks were enough, it'd be a classic. They aren't, and it isn't :: if bad looks were enough to sink it, it'd be a flop. They aren't, and it isn't
	I'd praise the (snow|horses), but then you might go and see it :: I'd knock the (snow|horses), but then you might not go and see it
	half an hour shorter and I'd still want it (shorter|over) :: half an hour longer and I'd still want it (longer|to go on)
	the good news is the cast. The bad news is what they were given to (do|say) :: the bad news is the cast. The good news is that the film (survives|outshines) them
	lovely people made this, I'm sure, but (I wish they hadn't|it's torture) :: awful people made this, I'm told, but (I'm glad they did|it's heaven)
	everything in it shines except the thing itself :: nothing in it shines except the thing itself, which is (radiant|dazzling)
	`
);

export const SETBACKS: readonly Frame[] = [
	...BY_SLOTS,
	...LAST_CLAUSE,
	...FIRST_CLAUSE,
	...PARTS_AND_WHOLES
];
