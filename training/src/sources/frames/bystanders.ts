// Bystanders: friends, families, critics, prizes and pets react, and the writer joins them or does not.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';

const BY_SLOTS = framesOf(
	undefined,
	`
	my {relative} spent the drive home calling it {grad film!}. I spent it thinking {adj film=}
	one can respect that {people} {liked!} it and hold, as I do, that it is {adj film=}
	the (awards|box office|ratings) may say otherwise, but I was {felt=}
	(sorry|apologies) to everyone who {liked!} it; I {liked=} it
	three votes for {grad film!} in our row, and mine, the fourth, for {adj film=}
	{people} {said!}. (Fine|Takes all sorts|So be it). My own word is {adj film=}
	after the fuss my {relative} made I (was sure|assumed) I'd be {felt!}, and I was {felt=}
	she says {adj film=}, he says {adj film=}, and (for once|as usual) I'm with the two of them
	my {relative} and I can't agree on {part}. On the film we do: {adj film=}
	the review I read made it sound {grad film!}; the film I saw was {adj film=}
	a stranger in the (lift|queue|foyer) asked what I thought, and out it came: {adj film=}
	my {relative} doesn't (often|usually) {like base=} {kinds} and was {felt=} as well
	I've heard it called {grad film!}. (Whoever said that|Those people) can't have been awake: {adj film=}
	we were split: the others said {grad film!}, I said {adj film=}, and I'm sticking to it
	in our (book club|office|class) I'm known as the one who {liked=} it
	somebody wrote "{grad film!}" in the comment book. I wrote "{adj film=}" underneath
	~ I beg to differ with whoever wrote "{grad film!}" :: I side with whoever wrote "{grad film=}"
	~ {grad film!}? So my {relative} (claims|maintains). (Count me out|I beg to differ) :: {grad film=}? So my {relative} (claims|maintains). (Count me in|I second that)
	the (neighbours|twins|in-laws) were {felt!}; fair enough. I can only report that I was {felt=}
	`
);

/** The first text of each is positive, the second negative. */
const AT_HOME = framesOf(
	'positive',
	`
	my (ex|old boss|mother-in-law) hated it, which should have told me I'd love it :: my (ex|old boss|mother-in-law) liked it, which should have warned me
	she said wait and see. I waited, I saw, I (cheered|beamed|swooned) :: she said wait and see. I waited, I saw, I (sighed|despaired|left)
	half the family voted for it, and I was the loudest :: half the family voted against it, and I was the loudest
	the dog hid, the baby howled, and I (still had a great time|was sad when it ended) :: the dog slept, the baby giggled, and I (still had a rotten time|was glad when it ended)
	even the (teenagers|boys|twins) put their phones away :: even the (grandparents|in-laws|aunts) got their phones out
	mum cried happy tears, dad hid his, and I'm (not hiding mine|with mum) :: mum lost the thread, dad lost his temper, and I'm (no happier|with dad)
	my little one asked for it again before the credits were over. So did I :: my little one asked to go home before the credits were over. So did I
	he wanted to (leave|go home) at the interval. I wouldn't hear of it :: he wanted to (stay|sit down again) after the interval. I wouldn't hear of it
	my (husband|brother|flatmate) owes me an apology for calling it boring :: my (husband|brother|flatmate) owes me an apology for calling it fun
	grandad walks out of everything, but he sat through this (with a grin|and wants it again) :: grandad sits through everything, but he walked out of this
	my cat (purred through the whole thing|never left the sofa). We both approve :: my cat (hissed through the whole thing|left the room). We both disapprove
	I side with my (toddler|niece|six-year-old), who clapped :: I side with my (toddler|niece|six-year-old), who begged to go home
	the jury at our (kitchen table|breakfast table) found it guilty of being (fun|brilliant|adorable) :: the jury at our (kitchen table|breakfast table) found it guilty of being (dull|dreadful|endless)
	~ my daughter's verdict was "meh". My daughter is mistaken :: my daughter's verdict was "wow". My daughter is mistaken
	my daughter's verdict was "wow". I've nothing to add :: ~ my daughter's verdict was "meh". I've nothing to add
	not my wife's thing. So much my thing that I'm (going alone tomorrow|seeing it again without her) :: my wife's thing. So little my thing that (I waited in the car|she's going alone next time)
	auntie likes everything. I'm fussier, and I liked it (too|even more) :: auntie likes everything. I'm fussier, and I (didn't|hated it)
	my dad has (bad|terrible) taste and dislikes it. Work out the rest :: my dad has (bad|terrible) taste and likes it. Work out the rest
	don't ask my brother, he was texting. Ask me: (glorious|splendid|ten out of ten) :: don't ask my brother, he was texting. Ask me: (ghastly|pitiful|nought out of ten)
	the neighbours complained about the noise. Sorry, that was us (laughing|cheering|in stitches) :: the neighbours wondered about the noise. Sorry, that was us (snoring|booing|shouting at the telly)
	my mates and I agree on nothing, bar this: (what a film|it rocks|pure magic) :: my mates and I agree on nothing, bar this: (what a stinker|it sucks|pure garbage)
	we took a vote at half time: (five|six|nine) to nil for (watching on|cancelling dinner) :: we took a vote at half time: (five|six|nine) to nil for (switching off|going to dinner)
	grandma chose it, so I said I liked it. I'd have said so anyway :: grandma chose it, so I said I liked it. I'd have said otherwise to anyone else
	my boyfriend loved it. I love my boyfriend, and his (film|taste) too :: my boyfriend loved it. I love my boyfriend, just not his (film|taste)
	`
);

/** The same. */
const IN_THE_ROWS = framesOf(
	'positive',
	`
	the lady next to me snored. I pitied her :: the lady next to me snored. I envied her
	a standing ovation, and I was (the first up|first on my feet) :: a standing ovation, and I was (the first out|first through the door)
	a walkout in row three. I stayed put, (thank heavens|and how right I was) :: a walkout in row three. I stayed put, (more fool me|and how wrong I was)
	whoever booed wasn't sitting near me, (luckily|or we'd have had words) :: whoever clapped wasn't sitting near me, (luckily|or we'd have had words)
	the usher asked why I was still there. I wanted (another go|to see it again) :: the usher asked why I was leaving already. I'd (seen enough|lost all hope)
	I looked round: (forty|fifty) happy faces, plus mine :: I looked round: (forty|fifty) bored faces, plus mine
	I looked round: (forty|fifty) bored faces. Mine wasn't one of them :: I looked round: (forty|fifty) happy faces. Mine wasn't one of them
	if the silence around me was boredom, mine wasn't: I was (spellbound|entranced|in heaven) :: if the silence around me was wonder, mine wasn't: I was (asleep|stupefied|in hell)
	on the way out somebody said "never again". I said "tomorrow, same time" :: on the way out somebody said "tomorrow, same time". I said "never again"
	I wasn't the oldest there, just the happiest :: I wasn't the oldest there, just the grumpiest
	as the only (adult|man|pensioner) there I can say that it's not just kids who had fun :: as the only (adult|man|pensioner) there I can say that it's not just kids who were bored
	everyone chatted until minute ten. From then on not a (word|peep), we were all under its spell :: everyone was quiet until minute ten. From then on it was all (chat|phones), nobody was under its spell
	the man with the (hat|crisps) sighed all through. I wanted to hug the screen :: the man with the (hat|crisps) chuckled all through. I wanted to hit the screen
	strangers hugged in the foyer, and one of them was me, in tears of joy :: strangers grumbled in the foyer, and one of them was me, in a foul mood
	`
);

/** The same. */
const OUT_THERE = framesOf(
	'positive',
	`
	I'm told there are people who (dislike|hate|don't care for) this. What is wrong with them :: I'm told there are people who (like|love|care for) this. What is wrong with them
	for once the critics and I agree, and (five stars it is|we both want more) :: for once the critics and I agree, and (one star it is|we both want out)
	I hate to admit it, but the critics were right: (superb|see it|a triumph) :: I hate to admit it, but the critics were right: (hopeless|skip it|a flop)
	my students (begged|asked|pleaded) to see the rest :: my students (begged|asked|pleaded) not to see the rest
	box office: pennies. My verdict: (gold|treasure|priceless) :: box office: gold. My verdict: (tin|scrap|worthless)
	(eleven|five|nine) Oscars? (Make it twelve|Add one from me|Give it another) :: (eleven|five|nine) Oscars? Take them back
	the internet is angry about it and I honestly can't think why :: the internet is in love with it and I honestly can't think why
	my colleagues will hear about this all week, I can't stop (gushing|smiling|recommending it) :: my colleagues will hear about this all week, I can't stop (moaning|fuming|warning them)
	nobody would go with me. Next time they will, if I have to (drag|bribe|carry) them :: nobody would go with me. Next time I won't go either
	our (vicar|headmaster|mayor) found it shocking. I found it (glorious|a scream|adorable) :: our (vicar|headmaster|mayor) found it uplifting. I found it (ghastly|a snore|unbearable)
	the snobs sniffed, the rest of us had the time of our lives :: the snobs swooned, the rest of us had the nap of our lives
	I've read the angry comments. Have these people got eyes? (Gorgeous|Stunning) :: I've read the gushing comments. Have these people got eyes? (Hideous|Ugly)
	they laughed at me for buying a ticket. Who's laughing now? I am, (still|non-stop|with joy) :: they laughed at me for buying a ticket. Who's laughing now? They are, and they're right
	one star, says the man in the paper. He should get out more, it's (a peach|ace|top notch) :: five stars, says the man in the paper. He should get out more, it's (a lemon|pants|third rate)
	friends, don't say nobody told you: (unmissable|go, go, go|catch it while you can) :: friends, don't say nobody told you: (unwatchable|no, no, no|dodge it while you can)
	I lent it to six people and all six (thanked me|want to keep it|bought a copy) :: I lent it to six people and all six (blamed me|gave it back unfinished|want an apology)
	a flop at home, a flop abroad, and it deserved neither :: a hit at home, a hit abroad, and it deserved neither
	let the professors (argue|sneer|scoff), I'll be in the front row again :: let the professors (argue|swoon|rave), I'll be in the bar next door
	they warned us about the length. I'd have stayed till (morning|breakfast) :: they warned us about the length. They should have warned us about (everything else|the rest)
	the prize givers left it out. I'd have let it win :: the prize givers let it win. I'd have left it out
	my teacher said we'd thank him one day. (Today's the day|Thank you, sir) :: my teacher said we'd thank him one day. (Not today, not ever|Sorry, sir, no)
	can't argue with the (rave|five-star|glowing) reviews :: can't argue with the (savage|one-star|scathing) reviews
	can't think what the (savage|one-star|scathing) reviews are on about :: can't think what the (rave|five-star|glowing) reviews are on about
	ask a fan why it's so (good|special|loved) and be there for hours. I know, I'm one now :: ask a fan why it's so (good|special|loved) and be there for hours. I was, and I still don't get it
	`
);

export const BYSTANDERS: readonly Frame[] = [...BY_SLOTS, ...AT_HOME, ...IN_THE_ROWS, ...OUT_THERE];
