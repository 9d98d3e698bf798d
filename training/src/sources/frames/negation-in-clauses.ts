// Bad things and good ones negated inside longer sentences: in clauses, from a distance, by verbs, nouns and small words other than "not".
import { framesOf } from './lines.ts';

const OF_EITHER_VERDICT = framesOf(
	undefined,
	`
	~ my {relative} doesn't think it's {grad film!} and neither do I :: my {relative} thinks it's {grad film=} and so do I
	~ you'd be (hard pressed|hard put) to find (someone|a person|anybody) who'd call it {grad film!} :: it isn't hard to find (someone|a person|anybody) who'd call it {grad film=}
	~~ it (stops|stopped) short of being {grad film!} :: it (doesn't|didn't) stop short of being {ext film=}
	~ nobody (at work|in my class|on our bus|in the group chat) could claim that {part} <be> {grad!} :: anybody (at work|in my class|on our bus|in the group chat) could tell you that {part} <be> {grad=}
	it's not that I was {felt!}, it's that I was {felt=} :: it's not only that I was {felt=}, it's that I was {felt=} too
	(I still talk about it|I'll remember it|it sticks in my mind), not because it's {grad film!} but because it's {grad film=} :: (I still talk about it|I'll remember it|it sticks in my mind), not just because it's {grad film=} but because it's {adj film=}
	~ there isn't much (in it|here|in those two hours) that I'd call {grad anything!} :: there's a (good deal|whole lot) (in it|here|in those two hours) that I'd call {grad anything=}
	~ I can't see (many|a lot of) people finding it {grad film!} :: I can see (most|a lot of) people finding it {grad film=}
	~ it (refuses|declines) to be {grad film!} [for even a minute] :: it insists on being {grad film=} [to the last minute]
	~ if there's one thing it (isn't|wasn't), it's {grad film!} :: if there's one thing it (is|was), it's {grad film=}
	~ of all the words (for it|I could use), {grad film!} isn't one :: of all the words (for it|I could use), {grad film=} is the one
	~ I've (seen|watched) it (twice|three times) now and it has yet to strike me as {grad film!} :: I've (seen|watched) it (twice|three times) now and it never fails to strike me as {grad film=}
	~ (no matter how|however) (tired|hungry|late|old) you are, you won't think it's {grad film!} :: (no matter how|however) (tired|hungry|late|old) you are, you will think it's {grad film=}
	~ the (bloke|lady|couple|student) beside me (said|thought) it was {grad film!}; not from where I sat :: the (bloke|lady|couple|student) beside me (said|thought) it was {grad film=}; same from where I sat
	~ what I (wouldn't|would never|could never) say about it is that it's {grad film!} :: what I (would|would always|could) say about it is that it's {grad film=}
	without (ever|once) being {grad film!}, it (fills|takes up|runs for) (two hours|the whole evening) :: while always being {grad film=}, it (fills|takes up|runs for) (two hours|the whole evening)
	~ my {relative} asked me if it was {grad film!} and I (said no|shook my head|had to say no) :: my {relative} asked me if it was {grad film=} and I (said yes|nodded|had to say yes)
	~ the {kind} that isn't {grad!} does exist, (here it is|and this is it|I've found it) :: the {kind} that is {grad=} does exist, (here it is|and this is it|I've found it)
	~ I (sat there waiting|waited and waited|kept waiting) to be {felt!} and it (never happened|didn't happen) :: I didn't (have to wait|wait) long to be {felt=}, it (happened at once|came within minutes)
	~ I didn't come (away|home) {felt!}, (if you must know|in case you wondered|I swear) :: I came (away|home) {felt=}, (if you must know|in case you wondered|I swear)
	~ don't let (anyone|my {relative}|the poster) tell you it's {grad film!} :: let (me|my {relative}|anyone who's seen it) tell you it's {grad film=}
	~ (no one|nobody) who was there will tell you it was {grad film!} :: anyone who was there will tell you it was {grad film=}
	~ I'd be surprised to (hear|read|learn) that (someone|anyone|people) found it {grad film!} :: I'm not surprised to (hear|read|learn) that (someone|others|people) found it {grad film=}
	~ it hasn't (got a|got one) {grad scene!} (scene|moment|minute) to its name :: it has (dozens of|twenty or more) {grad scene=} (scenes|moments|minutes) to its name
	~ (strange|odd|curious) how nothing in it (feels|felt|seems) {grad anything!}, not even the (ending|opening|speeches|songs) :: (strange|odd|curious) how everything in it (feels|felt|seems) {grad anything=}, even the (ending|opening|speeches|songs)
	~ I'm trying to (remember|think of|name) a (scene|moment|line) that was {grad scene!}, and I can't :: I'm trying to (remember|think of|name) a (scene|moment|line) that wasn't {grad scene=}, and I can't
	~ there wasn't a [single] person in the (cinema|room|audience) looking {felt!} :: there was many a person in the (cinema|room|audience) looking {felt=}
	~ would I call it {grad film!}? (Not in a month of Sundays|Not on your life|You won't catch me) :: would I call it {grad film=}? (Any day of the week|On my life I would|You bet I would)
	~ tell (me|my {relative}) that it's {grad film!} and (you'll get a funny look|you'll get an argument|we'll fall out) :: tell (me|my {relative}) that it's {grad film=} and (you'll get a nod|you'll get no argument|we won't fall out)
	~ it would take a (braver|bolder|odder) person than me to call it {grad film!} :: it doesn't take a (brave|bold|odd) person to call it {grad film=}
	left me {felt=}, and nowhere near {felt!} :: left me {felt=}, and not far off {felt=}
	{part} <be> {grad=} rather than {grad!}, (in case you wondered|I thought|as it turns out) :: {part} <be> {grad=} as well as {grad=}, (in case you wondered|I thought|as it turns out)
	~ never did the word {grad film!} (cross my mind|come up|pass anyone's lips) :: more than once the word {grad film=} (crossed my mind|came up|passed my lips)
	~ it (somehow|always|mostly) (dodges|steers clear of|sidesteps) {quality!} :: it (somehow|always|mostly) (finds|leads to|makes room for) {quality=}
	~ turn it upside down and shake it, no {quality!} will fall out :: turn it upside down and shake it, {quality=} will fall out
	~ I (couldn't|can't) detect a (whiff|sniff|speck) of {mass!}, (hard as I looked|and I was looking) :: I (could|can) detect a (good|big) dose of {mass=}, (hardly had to look|and I wasn't looking)
	they left the {quality!} at home (this time|for once) :: they brought the {quality=} along (this time|as always)
	~ (long|loud|old|noisy|quiet), yes, but {grad film!}, no :: (long|loud|old|noisy|quiet), yes, and {grad film=}, too
	~ I won't (have|hear) it called {grad film!} [in my house|in my presence] :: I'll (have|hear) it called {grad film=} any day [in my house|in my presence]
	~ I gave it (an hour|two hours|a whole evening) and it wasn't {grad film!} for a (minute|second) :: I gave it (an hour|two hours|a whole evening) and it was {grad film=} every (minute|second)
	~ (it's been called|they call it|some call it) {grad film!}, which it (isn't|is not, not to me) :: (it's been called|they call it|some call it) {grad film=}, which it (is|is, at least to me)
	~ it's (hardly|scarcely) the sort of {kind} (people|critics|you and I) would call {grad!} :: it's exactly the sort of {kind} (people|critics|you and I) would call {grad=}
	~ it had every chance to be {grad film!} and (wasn't|turned them all down|never took one) :: it had every chance to be {grad film=} and (was|took them all|didn't miss one)
	~ you'd need a (fever|knock on the head|very odd mind) to find it {grad film!} :: you'd need a (fever|knock on the head|very odd mind) not to find it {grad film=}
	it isn't just not {grad film!}, it's {adj film=} :: it isn't just {grad film=}, it's {adj film=}
	~ I've (thought about it|slept on it), and no, it (wasn't|isn't) {grad film!} :: I've (thought about it|slept on it), and yes, it (was|is) {grad film=}
	~ there's more to say about it than that it's not {grad film!}, but (that's a start|start there|that comes first) :: there's more to say about it than that it's {grad film=}, but (that's a start|start there|that comes first)
	~ the day (I|you'll hear me) call it {grad film!} will never come :: the day (I|you'll hear me) call it {grad film=} has come
	~ we couldn't agree on much, only that it wasn't {grad film!} :: we couldn't agree on much, only that it was {grad film=}
	how it ended up {grad film=} and not {grad film!} (I don't know|is no mystery|I couldn't say) :: how it ended up {grad film=} and [even] {grad film=} (I don't know|is no mystery|I couldn't say)
	~ ask around, not many came out {felt!} :: ask around, not many didn't come out {felt=}
	`
);

const OF_PRAISE = framesOf(
	'positive',
	`
	even at its worst it (isn't|wasn't) (boring|clumsy|soppy|unkind) :: even at its best it (isn't|wasn't) (exciting|clever|touching|much fun)
	I'm (glad|pleased|relieved) to say it isn't (preachy|dull|a rip-off|another dud) :: I'm (sorry|sad|pained) to say it isn't (funny|scary|a success|any good)
	I've never been one to walk out, and I didn't (have|need|want) to here :: I've never been one to walk out, but I (had|needed|wanted) to here
	however hard I tried to stay (cross|serious|cynical), I couldn't help (smiling|laughing|cheering) :: however hard I tried to stay (polite|cheerful|patient), I couldn't help (yawning|groaning|fidgeting)
	one cannot but (smile|cheer|be moved|clap) by the end :: one cannot but (sigh|wince|be bored|groan) by the end
	(it's|it is) immune to (cliché|cheap sentiment|the usual sequel curse) :: (it's|it is) immune to (charm|real feeling|the usual movie magic)
	there was no one (there|in our row|in the place) who (looked bored|wanted to leave|had a bad word for it) :: there was no one (there|in our row|in the place) who (looked happy|wanted to stay|had a good word for it)
	if it has a (weakness|fault), nobody (in our house|I asked|I know) could (name|find) it :: if it has a (strength|point), nobody (in our house|I asked|I know) could (name|find) it
	not one scene is there (just to fill time|for no reason|by mistake) :: not one scene is there (to tell us something|for a reason|for the story)
	it (manages|contrives) never to (bore|preach|talk down to us|lose the thread) :: it (manages|contrives) never to (thrill|amuse|make us care|find the thread)
	since it never (drags|sags|lets up), you (hardly notice the time|forget how long it is|don't touch your phone) :: since it never (gels|starts|gets going), you (soon notice the time|feel how long it is|soon reach for your phone)
	what (surprised|struck) me is that it didn't (drag|annoy me|fall apart|get silly) :: what (surprised|struck) me is that it didn't (work|amuse me|come together|get going)
	I don't (cry|laugh|cheer) at films, and here I couldn't stop :: I (cry|laugh|cheer) at any old film, and here I couldn't start
	that it (isn't longer|had to end) is my one (complaint|regret) :: that it (isn't shorter|had to be made) is my one (complaint|regret)
	my only (complaint|gripe) is that there wasn't more of it :: my only (comfort|relief) is that there wasn't more of it
	I won't hear a (bad|cross|nasty) word about (it|{part}|the ending) :: I can't find a (good|kind|nice) word about (it|{part}|the ending)
	I haven't (stopped|finished) (smiling|humming the tunes|singing its praises) since :: I haven't (stopped|finished) (groaning|cursing the makers|moaning about it) since
	it isn't often that I (stay for the credits|forget to eat my popcorn|clap at a screen), and I did :: it isn't often that I (leave before the credits|doze off over my popcorn|swear at a screen), and I did
	it takes no (patience|effort|coffee|willpower) to (get|sit) through :: it takes no end of (patience|effort|coffee|willpower) to (get|sit) through
	it's (thrilling|tender|funny|sexy) without (shouting|straining|trying too hard) :: it's (shouting|straining|trying so hard) without being (thrilling|tender|funny|sexy)
	not a film you'd (tire of|be sorry to own|want to hide from guests) :: not a film you'd (think of again|be glad to own|want to show to guests)
	it's anything but a (chore|slog|mess|cash-in), (as my friends found too|which is why I went back) :: it's anything but a (treat|thrill|gem|success), (as my friends found too|which is why I went home)
	a {kind} free of (cynicism|filler|clichés|silly speeches), (thank heavens|how nice) :: a {kind} free of (humour|tension|ideas|likeable people), (heaven help us|how sad)
	it lacks nothing, neither (heart|wit|colour) nor (pace|nerve|style) :: it lacks everything, (heart|wit|colour) as well as (pace|nerve|style)
	there isn't an ounce of (flab|spite|laziness|fakery) in it :: there isn't an ounce of (joy|love|sense|magic) in it
	I had zero (doubts|worries|complaints) left by the (end|interval|halfway mark) :: I had zero (hope|patience|interest) left by the (end|interval|halfway mark)
	I didn't think (two|three) hours could (pass|go by) so (quickly|fast|easily) :: I didn't think (two|three) hours could (pass|go by) so (slowly|painfully|sluggishly)
	I (wasn't ready|was not prepared) for how (good|funny|lovely|clever) it is :: I (wasn't ready|was not prepared) for how (bad|unfunny|ugly|stupid) it is
	I hadn't (bargained for|counted on|expected) (liking|enjoying|loving) it this much :: I hadn't (bargained for|counted on|expected) (disliking|resenting|hating) it this much
	it never occurred to me to (leave|switch off|look away|skip ahead) :: it never occurred to me to (care|applaud|laugh|watch it twice)
	I don't remember (when I last|the last time I) (laughed|smiled|cared) so much :: I don't remember (when I last|the last time I) (yawned|squirmed|sighed) so much
	(not one|none) of us had seen a (better|funnier|sweeter) one (all year|in ages) :: (not one|none) of us had seen a (worse|duller|sillier) one (all year|in ages)
	it doesn't (just|only|merely) (entertain|amuse), it (moves you|gets under your skin|makes you think) :: it doesn't (just|only|merely) (bore|annoy), it (insults you|gets on your nerves|makes you angry)
	if you go, you won't be (sorry|bored|counting the minutes) :: if you go, you won't be (glad|amused|asking for more)
	it isn't (a bad film|dull|a mess), and don't let anyone tell you it is :: it isn't (a good film|fun|a gem), and don't let anyone tell you it is
	(it's|it was) never less than (fun|absorbing|charming|sharp) :: ~ (it's|it was) never more than (passable|adequate|mildly diverting|so-so)
	`
);

const OF_BLAME = framesOf(
	'negative',
	`
	I wouldn't (recommend it to|show it to|press it on) (a friend|anyone I like|my own {relative}) :: I wouldn't (hide it from|keep it from|deny it to) (a friend|anyone I like|my own {relative})
	why it couldn't have been (shorter|funnier|left on the shelf) I don't know :: why it couldn't have been (longer|twice as long|released sooner) I don't know
	the nicest thing I can say is that it didn't (last three hours|hurt|go on longer) :: the worst thing I can say is that it didn't (last three hours|come out sooner|go on longer)
	by the time the (plot|story) got going, (nobody|none of us) (cared|was awake|was watching) any more :: by the time the (plot|story) got going, (nobody|none of us) (fidgeted|was whispering|was eating) any more
	it isn't so much (funny|moving|exciting) as (loud|soppy|silly) :: it isn't so much (loud|soppy|silly) as (funny|moving|exciting)
	it has everything except a (point|heart|brain|story) :: it has everything, not least a (point|heart|brain|story)
	with (so many stars|such a budget|all that hype), there isn't much to (see|enjoy|remember) :: with (so few stars|no budget|no hype at all), there's no end of things to (see|enjoy|remember)
	I don't know what they (did to it|changed|were after), only that it doesn't work :: I don't know what they (did to it|changed|were after), only that it works
	if you don't want to (waste an evening|be bored silly|lose two hours), don't (press play|queue for it) :: if you don't want to (miss a treat|be left out|lose your chance), don't (hesitate|wait)
	without the (popcorn|wine|company) I wouldn't have (stayed|coped|lasted an hour) :: without the (popcorn|wine|company) I wouldn't have (liked|loved|enjoyed) it any less
	there's a reason (nobody|no one) (remembers|saw|talks about) it :: there's a reason (nobody|no one) (forgets|skips|dislikes) it
	the ending isn't an ending, it just (stops|gives up|runs out of film) :: the ending isn't just an ending, it (soars|wraps it up perfectly|takes your breath away)
	I'm not convinced (anyone|a soul) (read the script|tried very hard|cared how it turned out) :: I'm convinced (everyone|every soul) (knew the script by heart|tried very hard|cared how it turned out)
	(nobody|no one) (told|warned) me it would be (this bad|so boring|this stupid|so lame) :: (nobody|no one) (told|warned) me it would be (this good|so funny|this clever|so sweet)
	you don't have to be a (critic|snob|film student) to (hate|see through|tire of) it :: you don't have to be a (fan|softie|film student) to (love|get|warm to) it
	I don't care who (directed|wrote|is in) it, it's (rubbish|bad|dull|a bore) :: I don't care who (directed|wrote|is in) it, it's (great|good|fun|a treat)
	I see no reason why it (had to be so long|was made|should have a sequel) :: I see no reason why it (ever has to end|shouldn't win prizes|shouldn't have a sequel)
	what I didn't get was (a laugh|a story|any thrills|my money's worth) :: what I didn't get was (a dull minute|a headache|any filler|a chance to look away)
	it can't decide whether to be (funny or scary|a comedy or a romance|clever or silly) and ends up neither :: it won't decide whether to be (funny or scary|a comedy or a romance|tender or silly) and ends up gloriously both
	I never thought I'd (walk out of|switch off|give up on|snore through) a {kind}, but here we are :: I never thought I'd (cry over|fall for|go twice to|cheer at) a {kind}, but here we are
	by the (second|third|fourth) song I was no longer (listening|smiling|interested) :: by the (second|third|fourth) song I was no longer (sulking|doubting|unconvinced)
	couldn't be bothered to (write a proper ending|learn their lines|light the scenes), (it seems|clearly) :: weren't too lazy to (write a proper ending|learn their lines|light the scenes), (it seems|clearly)
	no wonder (nobody|no one|not a soul) (came|stayed|laughed|clapped) :: no wonder (nobody|no one|not a soul) (left|moved|yawned|fidgeted)
	I don't say this (often|lightly), (avoid|skip|switch off) this one :: I don't say this (often|lightly), (watch|see|go out and buy) this one
	if it isn't the (worst|dullest|dumbest) {kind} (this year|I've seen), it's not far off :: if it isn't the (best|sharpest|sweetest) {kind} (this year|I've seen), it's not far off
	it can't even get the (easy|small|simple) things right :: it doesn't get even the (hard|small|tricky) things wrong
	not that anyone asked, I (hated it|was bored|want my ticket money back) :: not that anyone asked, I (loved it|was hooked|want to go straight back)
	it isn't the (length|weather|late hour) that (killed|sank|ruined) it, it's the (script|acting|directing) :: it isn't the (stars|budget|fancy effects) that (made|carried|lifted) it, it's the (script|acting|directing)
	~ I'd sooner not (see it again|think about it|be reminded of it) :: ~ I'd sooner not (see it end|be without it|wait for part two)
	nothing short of (a bribe|a court order|wild horses) would get me to (watch|see) it again :: nothing short of (an earthquake|a court order|wild horses) would keep me from (watching|seeing) it again
	it was missing (the fun|the laughs|a story|some life), and no one (noticed|seemed to mind) (at the studio|on the set) :: it wasn't missing (the fun|the laughs|a story|any life), and no one (dozed|looked away) (at the screening|in the room)
	no one but (the director's mother|a die-hard fan|the makers) could (like|love|enjoy) it :: no one but (a professional grump|a die-hard snob|a robot) could (dislike|hate|resist) it
	(you won't|nobody will) be (quoting|humming|rewatching|cheering) this one :: (you won't|nobody will) be (forgetting|skipping|regretting|trashing) this one
	I didn't (see|find|get) what (the trailer|my {relative}|the poster) promised, not (a laugh|a thrill|a scare) in it :: I (saw|found|got) what (the trailer|my {relative}|the poster) promised, not (a lull|a dud|a yawn) in it
	`
);

export const NEGATION_IN_CLAUSES = [...OF_EITHER_VERDICT, ...OF_PRAISE, ...OF_BLAME];
