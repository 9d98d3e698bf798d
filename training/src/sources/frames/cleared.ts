// Something bad that is denied, in more forms of a sentence; beside each a good thing denied the same way, or the bad one affirmed.
import { framesOf } from './lines.ts';

const OF_EITHER_VERDICT = framesOf(
	undefined,
	`
	whatever you've (heard|read), it's no {thing!} :: whatever you've (heard|read), it's a {thing=}
	I was (told|sure) it would be {grad film!}, and it just isn't :: I was (told|sure) it would be {grad film=}, and it just is
	~ {grad film!}, you say? (Nonsense|Not to me|Since when) :: {grad film=}, you say? (Indeed|To me too|You bet)
	~ where others are {grad film!}, (this one|{title}) isn't :: where others are {grad film=}, (this one|{title}) is too
	I dare you to (call|find) it {grad film!}[, you can't] :: I dare you not to (call|find) it {grad film=}[, you can't]
	~ you'd think it would be {grad film!}, (nope|wrong|not so) :: you'd think it would be {grad film=}, (yep|right|just so)
	`
);

const OF_LIKE_DENIALS = framesOf(
	'positive',
	`
	no dull (moments|bits|patches|scenes)[ in this one|, not one| that I noticed] :: no (fun|funny|lively) (moments|bits|patches|scenes)[ in this one|, not one| that I noticed]
	didn't bore me (once|for a second|the way I thought it would) :: didn't (thrill|amuse|interest) me (once|for a second|the way I thought it would)
	there's nothing (tiresome|annoying|tacky|smug|mean) about it :: there's nothing (charming|exciting|fresh|clever|warm) about it
	none of the usual (nonsense|rubbish|guff|shouting|soppy stuff) [this time] :: none of the usual (magic|laughs|sparkle|warmth|fun stuff) [this time]
	all that, without ever getting (silly|soppy|boring|preachy|nasty) :: all that, without ever getting (funny|exciting|going|good|interesting)
	never once (annoying|dull|irritating|corny|cringy)[, even for me] :: never once (funny|gripping|touching|tense|surprising)[, even for me]
	not one complaint (from me|from us|from the kids|out of my {relative}) :: not one (laugh|smile|kind word) (from me|from us|from the kids|out of my {relative})
	it's not (stupid|dumb|trashy), it's not (slow|loud|boring), (so stop moaning|it's just nice|what more do you want) :: it's not (smart|funny|sexy), it's not (scary|sweet|quick), (so why bother|it's just there|what are we paying for)
	I don't (get|understand|share) the (hate|backlash|bad press) :: I don't (get|understand|share) the (love|hype|rave reviews)
	you'd (find it hard|struggle) to dislike (it|this one|a {kind} like this|anyone in it) :: you'd (find it hard|struggle) to like (it|this one|a {kind} like this|anyone in it)
	(three hours|a long film|two and a half hours), and it never (felt long|dragged|sagged) :: (ninety minutes|a short film|an hour and a half), and it never (felt short|took off|came alive)
	it fails to (bore|annoy|offend|disappoint)[, somehow|, unlike the others] :: it fails to (excite|amuse|inspire|impress)[, somehow|, unlike the others]
	there was no reason to (go home early|fidget|look at my phone|sigh) :: there was no reason to (stay put|cheer|look at the screen|smile)
	can't for the life of me find (anything wrong|a thing to moan about|fault with it) :: can't for the life of me find (anything right|a thing to like|merit in it)
	~ nowhere near as (bad|dull|dumb|ropey) as (they say|people claim|the internet makes out) :: ~ nowhere near as (good|funny|clever|scary) as (they say|people claim|the internet makes out)
	it wasn't (ugly|crude|cheap), wasn't (loud|mean|lazy), wasn't (silly|smug) :: it wasn't (pretty|classy|bright), wasn't (brisk|warm|kind), wasn't (clever|funny)
	couldn't have (looked at my phone|stopped watching|dozed off) if I'd wanted to :: couldn't have (kept my eyes open|carried on watching|stayed awake) if I'd wanted to
	this (won't|isn't going to) (bore|annoy|let down|disappoint) (anyone|you|the fans) :: this (won't|isn't going to) (excite|amuse|please|win over) (anyone|you|the fans)
	(boring|slow|dated|trashy)? (My foot|Give over|As if|No chance|Not at all) :: (gripping|fresh|funny|thrilling)? (My foot|Give over|As if|No chance|Not at all)
	ignore the one-star (reviews|crowd|brigade), it's (not bad at all|nothing of the sort) :: ignore the five-star (reviews|crowd|brigade), it's (not good at all|nothing of the sort)
	who said it (drags|stinks|falls flat)? (It doesn't|Not true|They're wrong) :: who said it (flies by|sparkles|rocks)? (It doesn't|Not true|They're wrong)
	(no|zero) (cringing|eye-rolling|groaning|clock-watching) (from me|in our row|at all) :: (no|zero) (laughs|smiles|goosebumps|gasps) (from me|in our row|at all)
	I forgot to (check the time|look at my phone|be bored|be cynical) :: I forgot to (laugh|care|be impressed|stay awake)
	at no point did I (want to leave|get bored|roll my eyes|feel cheated) :: at no point did I (want to stay|get excited|lean forward|feel involved)
	try finding a (clunky|lazy|dull|fake) (line|scene|shot) in it, (you can't|I couldn't|good luck) :: try finding a (clever|lively|fresh|good) (line|scene|shot) in it, (you can't|I couldn't|good luck)
	it (skips|drops|leaves out) the (boring bits|soppy stuff|filler|speeches), (thank goodness|hooray|and well done) :: it (skips|drops|leaves out) the (good bits|funny stuff|feeling|best scenes), (for goodness' sake|sadly|and that's that)
	(short on|free of|low on) (clichés|filler|schmaltz|bad jokes) :: (short on|free of|low on) (ideas|laughs|heart|good jokes)
	{name} doesn't (ham it up|overdo it|get in the way|spoil things) [here|this time] :: {name} doesn't (convince|impress|hold the screen|bring much) [here|this time]
	the (kids|little ones|grandkids) didn't (fidget|moan|ask to go home) at all :: the (kids|little ones|grandkids) didn't (laugh|like it|ask to stay) at all
	~ the (subtitles|length|old effects) didn't (bother|trouble) (me|anyone) one bit :: ~ the (songs|jokes|famous faces) didn't (amuse|interest) (me|anyone) one bit
	(sequels|remakes|musicals|westerns) usually (bore|annoy) me, (this one didn't|not this one) :: (sequels|remakes|musicals|westerns) usually (thrill|delight) me, (this one didn't|not this one)
	I was told it was (slow|trash|a mess): (not true|it isn't|nothing of the kind) :: I was told it was (fun|great|a hoot): (not true|it isn't|nothing of the kind)
	it doesn't (drag|plod|grate|preach) [at all|in the least] :: it doesn't (sparkle|flow|surprise|breathe) [at all|in the least]
	no one's (bored|sleeping|sulking) (in our house|at our screening) when this is on :: no one's (laughing|watching|happy) (in our house|at our screening) when this is on
	I'd (heard|read) (awful|bad|terrible) things and (none of them are true|they're all wrong) :: I'd (heard|read) (wonderful|good|lovely) things and (none of them are true|they're all wrong)
	can't (knock|slate|rubbish|diss) it[, I really can't] :: can't (rate|recommend|defend|praise) it[, I really can't]
	you can't call it (boring|lazy|heartless|cheap) and (mean it|keep a straight face) :: you can't call it (exciting|inventive|moving|classy) and (mean it|keep a straight face)
	don't worry, it isn't (boring|pretentious|cheesy|another cash-in) :: don't get excited, it isn't (funny|scary|romantic|another classic)
	if you think it's (silly|dull|old hat), (it isn't|you're wrong|think again) :: if you think it's (clever|exciting|fresh), (it isn't|you're wrong|think again)
	I can't (hate|resent|be cross with) it, (not even a little|even if I try) :: I can't (love|enjoy|be happy with) it, (not even a little|even if I try)
	hardly (noticed the time|touched my phone|blinked|dared to move) :: hardly (looked up|laughed|cared|bothered to look)
	barely a (groan|yawn|cough|grumble) (in the house|from the back row|from anyone) :: barely a (laugh|clap|smile|cheer) (in the house|from the back row|from anyone)
	that wasn't the (ordeal|slog|snoozefest|car crash) I'd (pictured|imagined) :: that wasn't the (treat|romp|adventure|laugh) I'd (pictured|imagined)
	hasn't (dated|gone stale|aged badly|lost its bite) [at all] :: hasn't (lasted|stayed fresh|aged well|kept its bite) [at all]
	it isn't (trying too hard|showing off|milking it), it just (works|flows) :: it isn't (trying|giving us anything|going anywhere), it just (sits there|goes on and on)
	~ less (annoying|cheesy|dull|dumb) than I (expected|thought) :: ~ less (charming|thrilling|clever|fun) than I (expected|thought)
	didn't come out feeling (cheated|depressed|ripped off|grumpy) :: didn't come out feeling (happy|uplifted|satisfied|thrilled)
	I expected to be (bored|annoyed|asleep|squirming), and I wasn't :: I expected to be (gripped|amused|moved|charmed), and I wasn't
	I kept waiting for it to go (wrong|downhill|stale|sour), and it never did :: I kept waiting for it to go (right|somewhere|wild|up a gear), and it never did
	nobody I know (complained|moaned|walked out|asked for a refund) :: nobody I know (raved|smiled|stayed to the end|asked to see it)
	~ isn't (half|nearly) as (daft|dull|grim) as it (looks|sounds) :: isn't (half|nearly) as (fun|clever|sweet) as it (looks|sounds)
	not (boring|dumb|lame|mean) even for a (minute|second) :: not (fun|smart|cool|sweet) even for a (minute|second)
	the twist isn't (dumb|cheap|obvious|a cheat) :: the twist isn't (clever|earned|a surprise|worth it)
	the ending didn't (cop out|let it down|cheat|fizzle) :: the ending didn't (pay off|satisfy|make up for it|work)
	the two leads aren't (annoying|wooden|stiff|dull) at all :: the two leads aren't (likeable|believable|funny|interesting) at all
	no (flab|fluff|faff), no (fuss|messing about), (in and out|home by nine) :: no (plot|laughs|point), no (fun|charm), (in and out|home by nine)
	normally I'd be (yawning|asleep|on my phone) by now, not with this :: normally I'd be (laughing|cheering|hooked) by now, not with this
	my {relative}, who (hates|moans about) everything, didn't (hate|moan about) this :: my {relative}, who (loves|raves about) everything, didn't (love|rave about) this
	nothing in it looks (cheap|tacky|amateurish|fake)[, and it cost so little] :: nothing in it looks (real|classy|professional|finished)[, and it cost so much]
	wasn't (let down|bored|put off|disappointed) (by it|by any of it|for one minute) :: wasn't (gripped|thrilled|won over|convinced) (by it|by any of it|for one minute)
	without the (mush|cheese|padding|bad jokes) you'd expect :: without the (magic|thrills|wit|good jokes) you'd expect
	ain't (bad|boring|garbage|trash), (trust me|I'm telling you|no matter what they say) :: ain't (good|funny|cinema|worth it), (trust me|I'm telling you|no matter what they say)
	~ don't see what's so (bad|awful|terrible) about it :: ~ don't see what's so (good|great|special) about it
	(knock|mock|criticise) it all you (like|want), I (won't join in|can't agree) :: (praise|hype|defend) it all you (like|want), I (won't join in|can't agree)
	impossible to (hate|be bored by|be grumpy after) (it|this|this one) :: impossible to (love|be amused by|stay awake through) (it|this|this one)
	nobody's (sleepwalking|wasted|miscast|phoning it in) (here|this time) :: nobody's (trying|any good|believable|on form) (here|this time)
	~ it's not as if (anyone was bored|it's bad|we wasted the night) :: ~ it's not as if (anyone was moved|it's good|we enjoyed the night)
	didn't (sigh|tut|groan|wince) once, (and nor did she|ask my {relative}) :: didn't (smile|laugh|gasp|cheer) once, (and nor did she|ask my {relative})
	they never (lecture|bore|lose|cheat) (us|you|the viewer) :: they never (reward|reach|amuse|grip) (us|you|the viewer)
	`
);

const OF_DENIALS = framesOf(
	'positive',
	`
	isn't a waste of (time|an evening|your money|petrol), (I promise|honest|okay) :: is a waste of (time|an evening|your money|petrol), (I promise|honest|okay)
	nobody (talks in clichés|overacts|shouts for no reason|hams it up) :: everybody (talks in clichés|overacts|shouts for no reason|hams it up)
	you won't (want your money back|be checking the time|be looking for the exit) :: you will (want your money back|be checking the time|be looking for the exit)
	neither (too long|too loud|soppy) nor (too silly|preachy|dull) :: both (too long|too loud|soppy) and (too silly|preachy|dull)
	no need to (fast-forward|skip bits|bring a book|apologise) :: every need to (fast-forward|skip bits|bring a book|apologise)
	the (sequel|remake|third one) didn't (ruin|spoil|wreck) (the original|my childhood|anything) :: the (sequel|remake|third one) (ruined|spoiled|wrecked) (the original|my childhood|everything)
	I don't begrudge it (a penny|the two hours|the price of a ticket) :: I begrudge it (every penny|the two hours|the price of a ticket)
	there's no (slump|lull|dip) in the middle :: there's a (big|long|real) (slump|lull|dip) in the middle
	what's not to (like|love)? (You tell me|Great cast, great songs|I can't think) :: what's to (like|love)? (You tell me|No cast, no songs|I can't think)
	you'd have to be (heartless|half dead|made of stone) to (hate|dislike|resist) it :: you'd have to be (drunk|half asleep|five years old) to (like|enjoy|fall for) it
	it doesn't (beg|fish) for (tears|laughs), it (earns|gets) them :: it (begs|fishes) for (tears|laughs), it never (earns|gets) them
	never (needed a break|hit pause|looked round for my coat) :: (badly needed a break|kept hitting pause|soon looked round for my coat)
	I have no beef with (it|this one|{part}|how it ended) :: I have a (big|real) beef with (it|this one|{part}|how it ended)
	it never gets (old|stale|tired)[, however often you see it] :: it soon gets (old|stale|tired)[, even the first time you see it]
	it's never (nasty|mean|cruel|loud) for the sake of it :: it's just (nasty|mean|cruel|loud) for the sake of it
	it doesn't treat (kids|us|the audience) like (idiots|fools|babies) :: it treats (kids|us|the audience) like (idiots|fools|babies)
	~ not too (long|sweet|dark|silly), just right :: far too (long|sweet|dark|silly), just wrong
	I'm not asking for my (money|ticket|evening) back :: I'm asking for my (money|ticket|evening) back
	I'd have (left|stopped|walked out) if it were (dull|bad|dumb), I stayed for the credits :: I'd have stayed for the credits if it were (fun|good|clever), I (left|stopped|walked out)
	it would be a lie to call it (boring|dull|a dud|a mess) :: it would be a lie to call it (exciting|fun|a hit|a success)
	not for a second did (we|I|the kids) get (bored|restless|fed up) :: in under a (second|minute) (we|I|the kids) got (bored|restless|fed up)
	there isn't a (mean|lazy|stupid) thought in it :: there isn't a (kind|fresh|clever) thought in it
	no, it doesn't (drag|bore|suck), and (yes, I'd go again|no, I wasn't asleep) :: yes, it does (drag|bore|suck), and (no, I'd not go again|yes, I was asleep)
	`
);

export const CLEARED = [...OF_EITHER_VERDICT, ...OF_LIKE_DENIALS, ...OF_DENIALS];
