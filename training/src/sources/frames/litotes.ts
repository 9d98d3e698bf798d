// Faults and merits denied in many forms of a sentence: "far from", "few would", "spared us", "no urge to".
import { framesOf } from './lines.ts';

const OF_EITHER_VERDICT = framesOf(
	undefined,
	`
	~ {film} <be> a long way from {grad!} :: {film} <be> just about as {grad=} as can be
	~ I (have|had) trouble calling {film} {grad!} :: I (have|had) no trouble calling {film} {grad=}
	~ whoever calls {film} {grad!} (is wrong|is mistaken|missed the point) :: whoever calls {film} {grad=} (is right|is not mistaken|got the point)
	~ {grad film!} would be the wrong word for {film} :: {grad film=} would be the right word for {film}
	~ do not call it {grad film!} (in front of me|to my face|if I can hear you) :: do call it {grad film=} (in front of me|to my face|if you like)
	~ there is a lot you can say about {film}, but not that it <be> {grad!} :: there is a lot you can say about {film}, and above all that it <be> {grad=}
	~ {part} <be> not in any sense {grad!} :: {part} <be> in every sense {grad=}
	~ {film} <be> not for one {minute} {grad!} :: {film} <be> from the first {minute} on {grad=}
	~ {film} somehow <avoid> being {grad!} :: {film} somehow <end> up being {grad=}
	no {adj scene!} (scenes|moments|stretches) (anywhere|at all|that I noticed) :: {adj scene=} (scenes|moments|stretches) (everywhere|all over|wherever you look)
	~ I kept (waiting|looking|listening) for {mass!} and there was none :: I kept (finding|noticing|running into) {mass=}
	~ {mass!} is (absent|nowhere to be found|what you will not find) :: {mass=} is (everywhere|never far away|what you will find)
	you will not hear me say I {liked!} it :: you will hear me say I {liked=} it
	~ I would not describe myself as {felt!} :: I would describe myself as {felt=}
	~ {felt!} is not (how I felt|what I was|the word) :: {felt=} is (how I felt|what I was|the word)
	~ I cannot bring myself to {like base!} {film} :: I cannot keep myself from {liking=} {film}
	I tried to {like base!} {film} and (failed|could not) :: I tried to {like base=} {film} and (succeeded|did)
	~ I found no (excuse|grounds|reason) to {like base!} it :: I found every (excuse|reason) to {like base=} it
	~ (hardly|barely) anyone in our (row|group|house) {liked!} it :: (nearly|almost) everyone in our (row|group|house) {liked=} it
	~ few people will {like base!} {film} :: many people will {like base=} {film}
	~ few would (call|consider) {film} {grad!} :: many would (call|consider) {film} {grad=}
	seldom (have I seen|did I see) a less {long film!} {kind} :: seldom (have I seen|did I see) a more {long film=} {kind}
	{film} <be> {grad=} without [ever] being {grad!} :: {film} <be> {grad=} and {grad=} at once
	(neither|not) {felt!} nor {felt!} :: both {felt=} and {felt=}
	~ nothing in {film} made me {viewer do!} :: everything in {film} made me {viewer do=}
	nobody (around|near|behind) me {crowd did!} :: everybody (around|near|behind) me {crowd did=}
	~ at the end of the day it <not be> {grad film!} :: at the end of the day it <be> {grad film=}
	~ I had been told it was {grad film!}, and it is no such thing :: I had been told it was {grad film=}, and it is just that
	~ {film}, (I am happy to say|strange to say|it turns out), <not be> {grad!} :: {film}, (I am happy to say|strange to say|it turns out), <be> {grad=}
	~ {part} <not be> {grad!}, and {part} <not be> {grad!} either :: {part} <be> {grad=}, and {part} <be> {grad=} too
	~ how anyone could call it {grad film!} is beyond me :: how anyone could not call it {grad film=} is beyond me
	~ it is (rarely|seldom|hardly ever) {grad film!} :: it is (often|usually|nearly always) {grad film=}
	~ {part} (rarely|seldom|hardly ever) {does!} :: {part} (often|usually|nearly always) {does=}
	~ at no time did I feel {felt!} :: at all times I felt {felt=}
	I have nothing against {part}, and {film} <not be> {grad!} [either] :: I have nothing against {part}, and {film} <be> {grad=} [too]
	`
);

const OF_PRAISE = framesOf(
	'positive',
	`
	~ not the (disaster|mess|dud|turkey|flop) (I was braced for|everyone warned me about|the trailer suggests) :: every bit the (disaster|mess|dud|turkey|flop) (I was braced for|everyone warned me about|the trailer suggests)
	~ far from the (worst|dullest|weakest) {kind} (of its day|I have sat through|on offer) :: by far the (worst|dullest|weakest) {kind} (of its day|I have sat through|on offer)
	(hard|difficult|tough) to (knock|dislike|pick holes in|say anything against) :: (hard|difficult|tough) to (praise|like|sit through|say anything for)
	I looked for (something|anything) to (moan about|criticise|pick at) and (came up empty|found nothing|gave up) :: I looked for (something|anything) to (praise|enjoy|hold on to) and (came up empty|found nothing|gave up)
	{film} never (stops being|ceases to be) (a joy|fun|interesting|funny) :: {film} never (starts being|comes close to being) (a joy|fun|interesting|funny)
	not a trace of (boredom|cynicism|laziness) [on screen|in the room] :: not a trace of (joy|feeling|effort) [on screen|in the room]
	I had no urge to (leave|look away|skip a scene|check the time) :: I had every urge to (leave|look away|skip a scene|check the time)
	boredom never had a chance :: boredom set in (at once|early|within minutes)
	no yawning (here|this time|in our house|from me) :: nothing but yawning (here|this time|in our house|from me)
	no (chance|danger|risk) of (dozing off|losing interest|getting bored) :: every (chance|danger|risk) of (dozing off|losing interest|getting bored)
	you would be a fool to (miss|skip|ignore) (it|this) :: you would be a fool to (pay for|sit through|believe in) (it|this)
	do not make the mistake of (skipping|missing|ignoring|writing off) (it|this|this one) :: do not make the mistake of (watching|renting|buying|paying for) (it|this|this one)
	(skipping|missing|ignoring) (it|this) would be (foolish|an error|a pity) :: (watching|renting|buying) (it|this) would be (foolish|an error|a pity)
	{film} (has|had) no right to be this (good|funny|moving|exciting) :: {film} (has|had) no excuse to be this (bad|dull|lazy|silly)
	not one person (stirred|left|coughed|looked away) :: not one person (stayed|laughed|clapped|cared)
	I take back (every bad word|all my doubts|my complaints) :: I take back (every good word|all my hopes|my praise)
	for once I have nothing (mean|nasty|negative) to say :: for once I have nothing (nice|kind|positive) to say
	the (bad|poor|mean) reviews are (unfair|undeserved|way off) :: the (good|kind|glowing) reviews are (a mystery|undeserved|way off)
	{film} (does not|did not) deserve (such low marks|the bad press|to be mocked|to be forgotten) :: {film} (does not|did not) deserve (such high marks|the good press|to be praised|to be remembered)
	whoever (slated|panned|mocked) this was (wrong|unfair|in a bad mood) :: whoever (praised|hyped|pushed) this was (wrong|too kind|paid to do so)
	it (is|was) (no|not a) chore to (watch|sit through) :: it (is|was) (quite a|such a) chore to (watch|sit through)
	it (is|was) no (ordeal|hardship|sacrifice|trial)[ at all] :: it (is|was) (an ordeal|a hardship|a sacrifice|a trial)[ from start to finish]
	my (evening|money|Sunday) was not wasted :: my (evening|money|Sunday) was wasted
	I do not regret (a second|a cent|the ticket|the late night) :: I regret (every second|every cent|the ticket|the late night)
	not a (second|frame|note|word) of it (bored|annoyed|irritated) me :: not a (second|frame|note|word) of it (moved|amused|interested) me
	none of it (bored|annoyed|irritated|bothered) me :: none of it (moved|amused|interested|touched) me
	none of the (clichés|flaws|mistakes|tricks) (I dreaded|one expects|that sink others) :: all of the (clichés|flaws|mistakes|tricks) (I dreaded|one expects|that sink others)
	{film} (steers clear of|stays away from|does without) (clichés|cheap sentiment|easy answers) :: {film} (drowns in|is made of|lives on) (clichés|cheap sentiment|easy answers)
	it (spares|spared) us the (usual clichés|long speeches|silly twists) :: it (gives|gave) us all the (usual clichés|long speeches|silly twists)
	~ the worst I can say is that it (ends|is too short|has no sequel) :: ~ the best I can say is that it (ends|is short|has no sequel)
	its only (crime|sin|fault) is being too short :: its only (virtue|merit|good point) is being short
	I (could not|couldn't) (ask|wish|hope) for more :: I (could|did) (ask|wish|hope) for (much more|far more)
	I (could not|couldn't) have been (happier|better entertained) :: I (could|would) have been (happier|better entertained) (at home|elsewhere|in bed)
	(hardly|barely|scarcely) a (dull|weak|wasted|slow) (scene|line|beat) [in two hours] :: (hardly|barely|scarcely) a (bright|strong|funny|tense) (scene|line|beat) [in two hours]
	(rarely|seldom) (dull|slow|silly|annoying) and (often|mostly) (funny|moving|exciting) :: (rarely|seldom) (funny|moving|exciting) and (often|mostly) (dull|slow|silly|annoying)
	not (dull|silly|slow|stupid) but (gripping|clever|brisk|funny) :: not (gripping|clever|brisk|funny) but (dull|silly|slow|stupid)
	I was wrong to (fear|expect) the worst :: I was right to (fear|expect) the worst
	nothing (went|goes) wrong (here|in this one) :: nothing (went|goes) right (here|in this one)
	it (does|did) nothing wrong :: it (does|did) nothing right
	nobody (slacked|slept on the job|let the side down) :: everybody (slacked|slept on the job|let the side down)
	(cannot|can't) (pick holes in|find fault with|argue with) (it|this one|{part}) :: (cannot|can't) (say much for|find merit in|live with) (it|this one|{part})
	you would have to (look hard|hunt|strain) to find (a fault|a flaw|a weakness) :: you would have to (look hard|hunt|strain) to find (a virtue|a joke|a strength)
	if there are (faults|flaws|mistakes), I (missed them|did not see them) :: if there are (virtues|jokes|ideas), I (missed them|did not see them)
	never (mind|trust) those who (mock|hate|knock) it, it is (fine|good|great|fun) :: never (mind|trust) those who (hype|love|sell) it, it is (poor|bad|dull|no fun)
	there is no rule that a {kind} must be (dull|stupid|cheap), and this one proves it :: there is no rule that a {kind} must be (dull|stupid|cheap), but this one is
	`
);

const OF_BLAME = framesOf(
	'negative',
	`
	it takes more than (a famous face|pretty pictures|loud music|a big budget) to make a (good|decent|funny) {kind} :: it takes no more than (a good script|real feeling|honest acting) to make a (good|decent|funny) {kind}, as here
	not the (triumph|gem|delight|comeback) (I was promised|everyone raved about|the trailer suggests) :: every bit the (triumph|gem|delight|comeback) (I was promised|everyone raved about|the trailer suggests)
	far from the (best|funniest|sharpest) {kind} (of its day|I have seen|on offer) :: by far the (best|funniest|sharpest) {kind} (of its day|I have seen|on offer)
	no (laughs|thrills|chills|surprises) (this time|in our house|for me) :: nothing but (laughs|thrills|chills|surprises) (this time|in our house|for me)
	I (waited|hoped|sat there waiting) for it to (get good|begin|become funny), and it never did :: I (waited|feared|sat there waiting) for it to (get bad|sag|become silly), and it never did
	nobody (won|wins|gains) (by|from) (this|it), least of all the viewer :: everybody (won|wins|gains) (by|from) (this|it), most of all the viewer
	I did not leave (smiling|happy|with a song in my heart) :: I did not leave (yawning|angry|with a headache)
	it is not (clever|funny|deep), it only thinks it is :: it is (clever|funny|deep), and never shows off about it
	it (cannot|could not) (tell a story|get a laugh|hold a crowd) to save its life :: it (can|could) (tell a story|get a laugh|hold a crowd) like no other
	`
);

export const LITOTES = [...OF_EITHER_VERDICT, ...OF_PRAISE, ...OF_BLAME];
