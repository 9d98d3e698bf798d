// Questions that nobody has to answer: their verdict stands between the lines. Beside most, nearly the same words ask the opposite.
import { framesOf } from './lines.ts';

const OF_EITHER_VERDICT = framesOf(
	undefined,
	`
	(could|can) (it|this|{film}|{part}) be any {more=}? [I doubt it|Hardly|Not possibly]
	(could|can) a {kind} be any {more film=}? :: how {grad film=} can a {kind} be? (Look here|This is the answer|Very)
	(has there ever been|was there ever) a {more film=} {kind}? [I doubt it|Never]
	who (could|would) {like base!} (this|it|{film})? [Nobody I know|Not me] :: who (could|would) not {like base=} (this|it|{film})? [Nobody I know|Not me]
	how could (anyone|you|anybody) (not|fail to) {like base=} (this|it|{part})? :: how could (anyone|you|anybody) {like base!} (this|it|{part})?
	how can (anyone|you|anybody) {like base!} (this|it|{film})? :: how can (anyone|you|anybody) not {like base=} (this|it|{film})?
	what is there (not to {like base=}|to {like base!})? :: what is there to {like base=}? (Everything|All of it)
	(did|do) I {like base=} it? (You bet|Oh yes|Of course|And how|Every minute) :: (did|do) I {like base!} it? (Not at all|No|Not for a second|Never)
	(am|was) I {felt=}? (You bet|Yes|And how|Very much so) :: (am|was) I {felt!}? (Not at all|No|Not a bit|Hardly)
	is it {grad film!}? (No|Not at all|Not in the least|Nope|Hardly|Far from it) :: is it {grad film=}? (Yes|Very|And how|Yep|You bet|Without a doubt)
	is it a {thing!}? (No|Not at all|Nope|Far from it) :: is it a {thing=}? (Yes|And how|Yep|You bet|No doubt)
	{grad film!}? (no|not at all|hardly|never|not this one|far from it) :: {grad film=}? (yes|very|always|oh yes|this one is)
	a {thing!}? (no|not at all|hardly|never|I think not|far from it) :: a {thing=}? (yes|indeed|absolutely|I think so|and then some)
	who said {film} <be> {grad!}? (Wrong|Nonsense|It is not|Rubbish) :: who said {film} <be> {grad=}? (Right you are|So true|It is)
	who (told|tells) you it (was|is) {grad film!}? (They lied|It isn't|Don't believe them) :: who (told|tells) you it (was|is) {grad film=}? (They were right|It is|Believe them)
	why (did|do) people {like base!} (it|this|{film})? I don't :: why (did|do) people {like base=} (it|this|{film})? I know why: it <be> {adj film=}
	why (does|would) anyone call (it|this|{film}) {grad film!}? :: ~ why (does|would) no one call (it|this|{film}) {grad film=}?
	(am I|are we|was I) the only one who {liked=} (it|this|{film})? :: (am I|are we|was I) the only one who (didn't|did not) {like base!} (it|this|{film})?
	does it {do!}? (no|not once|never|not for me) :: does it {do=}? (yes|every time|always|oh yes)
	(did|does) {part} {do!}? (Not|Never) for me :: (did|does) {part} {do=}? (Yes|Always), for me
	(isn't|wasn't) (it|this) (just|simply|so) {adj film=}? :: (since when|how) is (it|this) {adj film!}?
	what's so {grad film!} about (it|this|{film})? [Nothing|Search me] :: what's so {grad film=} about (it|this|{film})? (Everything|All of it)
	would I (call|find) it {grad film!}? (never|no|not really) :: would I (call|find) it {grad film=}? (always|yes|any time)
	where (is|was) (all the|the) {mass!} (they promised|the trailer promised|I was told of)? (Nowhere|Not here) :: need {mass=}? (Look here|Here it is|It is all here)
	any {plural!}? (none|not one|zero|nope) :: any {plural=}? (lots|tons|plenty|dozens)
	remember when {film} <be> called {grad!}? I disagree :: remember when {film} <be> called {grad=}? I agree
	`
);

const OF_BLAME = framesOf(
	'negative',
	`
	who (approved|greenlit|signed off on|paid for|asked for) (this|it|this mess)? :: who (thought of|came up with|gave us) (this|it|this joy)? (I want to thank them|Give them a prize)
	why did (anyone|anybody|a studio) (finance|make|release|agree to) (this|it)? :: why did nobody (finance|make|release|think of) (this|it) sooner?
	why (was|is) this (made|a film|in cinemas|so popular)? [I can't see it|Nobody knows] :: why (was|is) this not (shown everywhere|in every cinema|more popular)? [It should be]
	why (bother|even bother|would I watch this again)? :: why not (watch it again|see it tonight|see it twice)?
	why (would|should) (you|anyone) (watch|see|pay for|sit through) (this|it)? :: why (would|should) (you|anyone) not (watch|see|pay for) (this|it)?
	what (was|were) (the director|they|the studio|the writers) (thinking|smoking|on)? :: what would (the director|they|the writers) not do to (delight|thrill|move) us?
	what (is|was) the point[ of it| of this {kind}]? :: what more could you want[ of it| of a {kind}]?
	what happened to (the story|the jokes|the budget|{name}|the ending)? :: what better than (the story|the jokes|{name}|the ending)?
	where (is|was) the (plot|story|suspense|fun|point|comedy)? :: what a (plot|story) and what (suspense|fun|comedy), right?
	where did (the money|the talent|the jokes|the story) go? [Not on screen] :: where did the (time|hours) go? It flew
	(when|how soon) does it (get good|start|become funny|get going)? [Never|I am still waiting] :: when does it (get dull|sag|slow down)? (Never|I am still waiting)
	will it be over soon? [Please|I can't take more] :: will it be over too soon? [I want more|What a pity]
	is (that|this) (all|it|supposed to be funny|supposed to be scary)? :: is there (more|a sequel|another one)? (Please|I hope so)
	was that (supposed|meant) to be (funny|scary|moving|acting|an ending)? :: was that not (funny|scary|moving|great acting|a great ending)?
	am I (supposed|meant) to (laugh|care|be scared|be impressed)? [I didn't|I wasn't] :: how could I not (laugh|care|be scared|be impressed)?
	who (cares|is this for|wants to see this|thought this was funny|edited this)? [Not me|Nobody] :: who wouldn't (care|want to see this|laugh at this)? [Not me|Nobody]
	who wrote this (stuff|drivel|nonsense)? [A machine|A child of five] :: who wrote this (gem|beauty|delight)? (A genius|I want to know)
	how (did|could) this (win|get) (an award|a prize|good reviews|made)? :: how (did|could) this (not win|miss) (an award|a prize)?
	how (bad|dull|dumb|lazy) can (a film|it|a {kind}|{part}) (be|get)? :: how (good|clever|sweet|funny) can (a film|it|a {kind}|{part}) (be|get)? This is the answer
	how (long|much longer|many more minutes) (did I have|do we have) to (sit|wait|suffer) (there|for a joke|for a story)? :: how (long|much longer) (did I have|do we have) to wait for (more|a sequel|the next one)?
	how do I get (my money|two hours of my life|my evening) back? :: how do I get (a copy|a ticket for tomorrow|the soundtrack)?
	(can|may) I (have|get) my (money|time|evening|two hours) back[, please]? :: (can|may) I (have|get) (another|one more|a sequel)[, please]?
	can (anyone|somebody|you) (explain|tell me) (the appeal|why this exists|what that was)? [I was bored|I hated it] :: can (anyone|somebody|you) name (a better one|one flaw in it)? [I can't|I couldn't]
	do you want to (waste|lose|throw away) (two hours|an evening|your money)? [Here you go|See this] :: do you want to (laugh|smile|be thrilled|be moved)? [Here you go|See this]
	(seriously|really|come on), (this|that) won (awards|a prize)? :: (seriously|really|come on), (this|that) won no (awards|prize)?
	did they even (read|finish|write) a script? :: did they ever make (a better|a finer) one?
	(did|does) anyone (care|laugh|believe a word of it)? [Nobody in my row|Not me] :: (did|does) anyone not (care|laugh|love every minute of it)? [Nobody in my row|Not me]
	(ever|have you ever) (fallen asleep|yawned) (twice|ten times) in one film? I have now :: (ever|have you ever) (laughed|cheered) (twice|ten times) in one scene? I have now
	couldn't they (find|hire|afford) (a writer|an editor|an actor|a better ending)? :: where did they find such (a writer|an editor|an actor|an ending)? (Brilliant|Superb)
	couldn't {part} have been [just a little] {more!}? :: could {part} have been any {more=}? (Hardly|I doubt it)
	couldn't (someone|anyone) have (stopped|saved|edited) it? :: couldn't (someone|anyone) have told me (sooner|before) how good it is?
	what else is on? [I had enough after ten minutes] :: what else could be this good?
	sequel? (no thanks|please don't|spare us|why) :: sequel? (yes please|please do|bring it on|why not)
	again? (never|no thanks|not even for money) :: again? (any time|yes please|with pleasure|tonight)
	(recommend it|worth it|worth a rental)? (no|not at all|never|nope|hardly) :: (recommend it|worth it|worth a rental)? (yes|totally|always|yep|absolutely)
	(funny|scary|clever|sweet)? (no|not to me|hardly|nope|I wish) :: (funny|scary|clever|sweet)? (yes|to me it was|very|yep|and how)
	need (sleep|a nap|a cure for insomnia)? (watch|try|rent) (this|{film}) :: need (a laugh|a thrill|cheering up)? (watch|try|rent) (this|{film})
	`
);

const OF_PRAISE = framesOf(
	'positive',
	`
	what's not to (love|like|enjoy)[ here| about it]? :: what's to (love|like|enjoy)[ here| about it]? [Nothing]
	what (is|could be) better than (this|{film})? [Nothing|Not much] :: what (isn't|is not|would not be) better than (this|{film})? [Nothing|Not much]
	what's the catch? There is none, it is just that good :: what's the good of it? There is none, it is just that bad
	who (doesn't|wouldn't|could not) (love|like|enjoy) (this|a film like this|{name} here)? :: who (would|could) (love|like|enjoy) (this|a film like this|{name} here)?
	how can you not (love|adore|enjoy|smile at) (it|this|{film})? :: how can you (love|adore|enjoy|smile at) (it|this|{film})?
	how (did|do) they (do it|make it look so easy|get it so right)? :: how (did|do) they (get away with it|make it look so cheap|get it so wrong)?
	how did I (miss|overlook|never hear of) (this|it) (until now|for so long|all these years)? :: how did I (sit through|endure|put up with) (this|it) (until the end|for so long|all these hours)?
	why (don't|can't) (they|all films) (make films like this|be like this)[ any more]? :: why (do|must) they (make films like this|keep making these)[ at all]?
	why isn't (this|it|{name}) (more famous|better known|on every list)? :: why is (this|it|{name}) (so famous|so well known|on any list)?
	why (change|skip|cut) a (thing|second|word)? It <be> perfect :: why (keep|watch|save) a (thing|second|word)? It <be> hopeless
	where can I (buy|get|order) (it|a copy|the soundtrack)? :: where can I (return|dump|forget) (it|my copy|this thing)?
	where has (this|{name}|it) been all my life? :: where has my (money|evening) gone?
	where were the (awards|prizes|crowds)? It deserved them all :: where were the (editors|jokes|ideas)? It needed them all
	when (is|can I see) the (next one|sequel)? [Can't wait|Soon, please] :: when will they (stop|learn|give up)? [Can't wait|Soon, please]
	can it be that good? (It can|Yes, it can|It is) :: can it be that bad? (It can|Yes, it can|It is)
	can I see it again? [And again|Now|Right away] :: can I unsee it? [Please|Now|Somehow]
	can we have more of this[, please]? :: can we have less of this[, please]?
	did I cry? (you bet|of course, and I laughed too|like a baby, and I loved it) :: did I laugh? (not once|of course not|no, and I tried)
	did I check my (watch|phone)? (Not once|Never|No) :: did I check my (watch|phone)? (Yes, often|Constantly|Every minute)
	did I fall asleep? (Not for a second|No chance|How could I) :: did I fall asleep? (Twice|Of course|How could I not)
	did it drag? (Not once|Never|Not for me) :: did it drag? (Yes|From the start|And how)
	did it bore me? (not for a second|never|not a bit) :: did it bore me? (every second|yes|quite a bit)
	any regrets? (none|not one|zero) :: any regrets? (many|plenty|only that I saw it)
	any complaints? (none|not one|zero|nope) :: any complaints? (many|where do I start|plenty)
	too long? (not at all|not for me|I wanted more) :: too long? (and how|by an hour|I wanted less)
	boring? (me|you|anyone)? (never|not here|not with this one) :: boring? (oh yes|very|and how)
	want to (feel good|laugh out loud|be amazed)? (look no further|this is it) :: want to (feel bad|waste a night|be bored)? (look no further|this is it)
	would I (see|watch|buy) it again? (in a heartbeat|yes|of course|any day) :: would I (see|watch|buy) it again? (not in a million years|no|of course not|never)
	would I recommend it? (in a heartbeat|to everyone|of course|any day) :: would I recommend it? (not in a million years|to no one|of course not|never)
	could I (leave|stop|look away)? (no|not for a second|never) :: could I (stay|finish|stand it)? (no|not for long|never)
	have you (seen|heard of) (it|this|{title})? (If not, run|You must|Drop everything) :: have you (seen|heard of) (it|this|{title})? (If not, lucky you|If not, keep it that way|I wish I had not)
	`
);

export const QUESTIONS = [...OF_EITHER_VERDICT, ...OF_BLAME, ...OF_PRAISE];
