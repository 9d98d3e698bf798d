// Questions of every kind: indirect ones, tags, ironic ones and those that are answered at once; in both directions.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';

const OF_EITHER_VERDICT = framesOf(
	undefined,
	`
	I (wonder|keep wondering|often wonder) who decided {kinds} had to be {grad film!}; this one is {adj film=} :: I (wonder|keep wondering|often wonder) who decided {kinds} had to be {grad film=}; this one is too
	ask me (how it was|what I made of it|for one word) and I'll say {adj film=}
	you ask whether it's {grad film!}? (Not remotely|Anything but) :: you ask whether it's {grad film=}? (Remarkably so|Very)
	don't ask me to call it {grad film!}; I {liked=} it :: just ask me why I call it {grad film=}; I {liked=} it
	has anyone asked whether {name} <be> {grad people!}? I can tell them: {he} <not be> :: has anyone asked whether {name} <be> {grad people=}? I can tell them: {he} <be>
	my {relative} wanted to know if I {liked!} it. (No|I did not|Quite the reverse) :: my {relative} wanted to know if I {liked=} it. (Yes|I did|Very much so)
	(can somebody|would someone) confirm that {part} <be> {adj=}? I can't be the only one who noticed
	why is everybody asking if it's {grad film!} when it's (so obviously|plainly|clearly) {adj film=}?
	how {grad film=} is it? (Let me count the ways|On a scale of one to ten, eleven|Off the charts)
	where does it fall between {grad film!} and {grad film=}? [Much] nearer the (second|latter) :: where does it fall between {grad film=} and {grad film!}? [Much] nearer the (first|former)
	what would you call it, {grad film!}? I'd call it {adj film=} :: what would you call it if not {grad film=}?
	are we sure this is a {thing!}? It (didn't look|doesn't look) like one to me :: are we sure this isn't a {thing=}? It (looked|looks) like one to me
	if it's so {grad film!}, why was I (so|this) {felt=}? :: no wonder I was (so|this) {felt=}, isn't it {grad film=}?
	what's another word for {grad film=}? {title}
	can it be {grad film=} and {grad film=} at once? (It can|Apparently so|This one manages it)
	it's {adj film=}, (don't you think|wouldn't you say|agreed)?
	you won't mind if I call it {adj film=}, will you?
	~~ it was never going to be {grad film!}, was it? Not with {mass=} like (that|this) :: it was always going to be {grad film=}, wasn't it? With {mass=} like (that|this)
	whether {film} <be> {grad!}? (I'd say not|Certainly not|Out of the question) :: whether {film} <be> {grad=}? (I'd say so|Certainly|Without question)
	(curious|wondering) whether you'll {like base!} it? (You won't|I'd bet against it|Hardly likely) :: (curious|wondering) whether you'll {like base=} it? (You will|I'd bet on it|Highly likely)
	I asked the (lady|man|kid) beside me for a verdict: {adj film!}. I (beg to differ|couldn't agree less) :: I asked the (lady|man|kid) beside me for a verdict: {adj film=}. I (second that|couldn't agree more)
	the question isn't (if|whether) it's {grad film=}, but where it ranks among the {most film=}
	do {kinds} get any {more film=}? If they do, (show me|tell me where)
	looking for {quality!}? (Wrong film|Wrong place|Look elsewhere) :: looking for {quality=}? (Right film|Right place|Look here)
	how come I'm the (only|first) one to say {part} <be> {adj=}?
	so what did they do with {part}? Something {adj anything=}
	`
);

/** The first text of each is positive, the second negative. */
const PAIRS = framesOf(
	'positive',
	`
	I wonder (why more people don't|why nobody else seems to) (enjoy|love|rate) this :: I wonder (why so many people|how anybody can) (enjoy|love|rate) this
	I wonder why nobody else found it (this|so) (funny|clever|sweet) :: I wonder who on earth found it (this|so) (funny|clever|sweet)
	ask me if I'd (go|see it|pay to see it) again: (yes|tomorrow|with bells on) :: ask me if I'd (go|see it|pay to see it) again: (no|never|over my dead body)
	you ask whether it's scary? (Very|I slept with a lamp on) :: you ask whether it's scary? (Not very|I slept right through)
	don't ask me (what happened|how it ends|who did it), (go and find out|I won't spoil a second of it) :: don't ask me (what happened|how it ends|who did it), (I was asleep|I'd long stopped caring)
	who wouldn't want (to see it twice|two more hours of it|the box set)? :: who would want (to see it twice|two more hours of it|the box set)?
	what's a film like this doing (on at midnight|in the bargain bin|at the bottom of the charts)? It belongs (at the top|on the big screen) :: what's a film like this doing (on at prime time|on the prize list|at the top of the charts)? It belongs (at the bottom|in the bin)
	how hard can it be to (pick one good line|choose a favourite scene)? (Too hard for me|Very, they're all that good) :: how hard can it be to (write one good line|shoot a decent scene)? (Too hard for them|Very, by the look of it)
	isn't it lovely when a film (knows when to stop|lets you think for yourself|keeps its promise)? Like this one :: isn't it sad when a film (can't tell when to stop|won't let you think for yourself|breaks its promise)? Like this one
	are we sure this was made by beginners? (They put the pros to shame|It's so assured) :: are we sure this was made by professionals? (They put beginners to shame|It's so clumsy)
	are we sure this is a (documentary|history lesson)? I (haven't had so much fun in years|was on the edge of my seat) :: are we sure this is a (comedy|thriller)? I (haven't yawned so much in years|sat there like at a funeral)
	why so short? I could have (sat there till dawn|taken another hour) :: why so (long|slow)? I could have (been in bed by nine|told it in ten minutes)
	what took me so long to (see|find|try) this? :: what took me so long to (leave|switch off|give up on) this?
	what in the world kept me from (seeing|renting|buying) it (sooner|earlier)? :: what in the world kept me from (leaving|stopping|burning) it (sooner|earlier)?
	whose idea was it to (cast {name}|set it on a boat|tell it backwards)? (Give them a raise|They're a genius) :: whose idea was it to (cast {name}|set it on a boat|tell it backwards)? (Give them the sack|They're a fool)
	is there a doctor in the house? I (laughed till it hurt|split my sides) :: is there a doctor in the house? I (was nearly bored to death|can't feel my brain)
	you know what? I (had fun|liked it|would go again) :: you know what? I (had no fun|didn't like it|wouldn't go again)
	guess who (stayed for the credits|ordered the soundtrack|was beaming)? Me :: guess who (left before the credits|returned the disc|was snoring)? Me
	know how long it felt? (Ten minutes|Like no time at all) :: know how long it felt? (Ten days|Like a whole winter)
	how often did I (check the clock|think of leaving|sigh)? (Zero times|I'll tell you: never) :: how often did I (check the clock|think of leaving|sigh)? (Thirty times|I'll tell you: all the time)
	you couldn't cut a (line|scene|minute), could you? :: you could cut (every|nearly every) (line|scene|minute), couldn't you?
	you can't (beat|fault|top) (this|that), can you? :: you can't (defend|save|excuse) (this|that), can you?
	it paid off, didn't it, all that (waiting|build-up|work)? :: it didn't pay off, did it, all that (waiting|build-up|work)?
	you'd have to be made of (stone|wood) to dislike it, wouldn't you? :: you'd have to be made of (stone|wood) to put up with it, wouldn't you?
	let's (see it again|do this every week|start all over), shall we? :: let's (never see it again|not do this every week|forget this happened), shall we?
	nobody (fell asleep|left|complained), did they? That says it all :: everybody (fell asleep|left|complained), didn't they? That says it all
	they do know how to (end a film|tell a story|write a joke), don't they? :: they don't know how to (end a film|tell a story|write a joke), do they?
	I can't tell you why it works, only that it does :: I can't tell you why it fails, only that it does
	I'd love to know how they (got it so right|made so much of so little) :: I'd love to know how they (got it so wrong|made so little of so much)
	no idea how anyone keeps from (clapping|cheering|singing along) in this :: no idea how anyone keeps from (snoring|yawning|walking out) in this
	people keep asking what's so special about it. (How long have you got|Everything|I can go on for hours) :: people keep asking what's so special about it. (I wish I knew|Nothing|Beats me)
	the only question left is when I can (see it again|get the box set|take my mum) :: the only question left is when I can (go home|get my refund|forget about it)
	the question was whether they could pull it off. They (could|did, in style) :: the question was whether they could pull it off. They (couldn't|didn't, by a mile)
	can lightning strike twice? (It just has|This sequel says yes) :: can lightning strike twice? (It just hasn't|This sequel says no)
	does the world need (another|one more) (heist film|biopic|remake)? If it's like this, (yes|by all means) :: does the world need (another|one more) (heist film|biopic|remake)? If it's like this, (no|by no means)
	would I swap those two hours for (anything|a nap|a good book)? (Not on your life|No chance) :: would I swap those two hours for (anything|a nap|a good book)? (In a flash|Gladly)
	did it need the (songs|flashbacks|jokes)? Yes, and I wanted more of them :: did it need the (songs|flashbacks|jokes)? No, and I wanted rid of them
	who do you think (laughed|cheered|clapped) the loudest? (Yours truly|That was me) :: who do you think (snored|groaned|booed) the loudest? (Yours truly|That was me)
	what do I remember of it (today|a week on)? (Every word|All of it, fondly) :: what do I remember of it (today|a week on)? (Not a word|None of it, luckily)
	we're asked to (wait an hour|believe in ghosts|care about a talking car). Do we? (Gladly|Yes, from the heart) :: we're asked to (wait an hour|believe in ghosts|care about a talking car). Do we? (Hardly|No, not for a second)
	what's wrong with a (silly|simple|small) film? Nothing, if it's as (warm|well made|funny) as this :: what's right with a (silly|simple|small) film? Nothing, if it's as (cold|badly made|tired) as this
	what did we get for our (ten quid|money|trouble)? (A marvellous night|Laughs galore) :: what did we get for our (ten quid|money|trouble)? (A miserable night|Yawns galore)
	have I seen better? (Hardly ever|Once or twice in my life) :: have I seen worse? (Hardly ever|Once or twice in my life)
	and the moral? (Go and see it|Never trust a bad review) :: and the moral? (Stay at home|Never trust a good review)
	how about that ending, eh? (I'm still buzzing|Goosebumps) :: how about that ending, eh? (I'm still cross|What a cop-out)
	why the long faces, (critics|folks)? (It's a hoot|I had a whale of a time) :: why the big smiles, (critics|folks)? (It's a bore|I had a rotten time)
	excuse me, but how is this not (famous|in every top ten|a smash hit)? :: excuse me, but how is this (famous|in every top ten|a smash hit)?
	do I smell an award? (I do|Several, in fact) :: do I smell a (turkey|stinker)? (I do|A big one, in fact)
	anybody want my ticket for (part two|the second night)? (Tough, I'm using it|Dream on) :: anybody want my ticket for (part two|the second night)? (Please, I'm begging you|It's free)
	why would I (lie|exaggerate)? It's the (best|loveliest|funniest) thing I've seen all year :: why would I (lie|exaggerate)? It's the (worst|dreariest|dullest) thing I've seen all year
	ask any kid who saw it if they were bored. Not one will say yes :: ask any kid who saw it if they had fun. Not one will say yes
	how was my evening? (Made|Saved|Brightened) by this film :: how was my evening? (Spoiled|Ruined|Darkened) by this film
	was it the (wine|late hour|popcorn), or was that (wonderful|a hoot|sheer joy)? :: was it the (wine|late hour|popcorn), or was that (dreadful|a drag|sheer agony)?
	could they have made it any (funnier|lovelier|tighter)? I doubt it :: could they have made it any (longer|louder|slower)? I think they tried
	what's a dull moment, they asked, and did without one :: what's a plot, they asked, and did without one
	why do bad reviews happen to good films? This deserved better :: why do good reviews happen to bad films? This deserved worse
	anyone else (cry laughing|want to hug the screen|wish it were twice as long)? :: anyone else (cry with boredom|want to kick the screen|wish it were half as long)?
	you want to know if it's any good? (Join the queue, quick|Clear your evening) :: you want to know if it's any good? (Leave the queue, quick|Save your evening)
	would gran like it? She's (seen it three times|had it on all week) :: would gran like it? She (walked off after three minutes|had me turn it off)
	who's a happy customer? (I am|This guy|Over here) :: who's a happy customer? (Not me|Not this guy|Nobody here)
	can you guess the (twist|killer|ending)? (I never did, and was delighted|Not in a hundred years, well played) :: can you guess the (twist|killer|ending)? (I did at once, and was bored|In about a minute, how lazy)
	`
);

/** Questions of every kind. */
export const ASKED: readonly Frame[] = [...OF_EITHER_VERDICT, ...PAIRS];
