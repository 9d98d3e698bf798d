// Questions that nobody answers, with the verdict between the lines, and tag questions: beside each its likeness of the other verdict.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';

const OF_EITHER_VERDICT = framesOf(
	undefined,
	`
	how does (someone|anyone|a studio|a grown adult) (make|come up with) something this {grad film=}?
	how did (they|{name}) manage to make a {kind} this {grad film=}?
	how could {part} (possibly|ever) have been {more=}?
	~~ not (exactly|precisely|what I'd call) {grad film!}, (is|was) it? :: {adj film=}, (isn't|wasn't) it?
	~~ hardly a {thing!}, (is|was) it? :: a real {thing=}, (isn't|wasn't) it?
	that was (something|quite something|a film and a half), wasn't it? {adj film=}
	~~ {film} <not be> {grad!}, or (am I wrong|is it just me)? :: {film} <be> {grad=}, or (am I wrong|is it just me)?
	~~ (surely|honestly,|come on,) you don't find this {grad film!}, do you? :: (surely|honestly,|come on,) you find this {grad film=} too, don't you?
	~~ nobody (actually|really|honestly) {likes!} this, do they? :: everybody {likes=} this, don't they?
	when did {kinds} stop being {grad film!}? :: when did {kinds} get (this|so) {grad film=}?
	who (said|says) {kinds} (can't|cannot|couldn't) be {grad film=}?
	could {name} be any {more people=} (here|in this|as {role})?
	where do they find (actors|unknowns|extras) this {grad people=}?
	(is it even legal|can it be legal|is it allowed) for a {kind} to be (this|so) {grad film=}?
	have you ever seen (acting|dancing|camera work|a finale|a twist) this {grad anything=}?
	when will people (notice|realise|realize|admit) how {grad film=} (it|this) is?
	{film} <be> {adj=}, what (more|else) (is there to say|can I say|do you need to know)?
	why pretend (it|this) (is|was) {grad film!}? :: why deny (it|this) (is|was) {grad film=}?
	who (am I|are we) kidding? {film} <be> {adj=}
	can we (stop pretending|quit saying|please not say) {film} <be> {grad!}? :: can we (just admit|all agree|please say) {film} <be> {grad=}?
	can you imagine if all {kinds} were (this|so) {grad film=}?
	do they (still|really|often) make {kinds} this {grad film=}?
	so (that's|this is) what {mass=} looks like, (is it|eh|huh)?
	did I (dream it|imagine things), or did {part} {do=}?
	how do people see this and not {crowd do=}?
	how could (the audience|the crowd|a room full of people) do anything but {crowd do=}?
	show me a {more film=} {kind}, (can you|will you|if you can)?
	(can you name|is there) (one|a single) (scene|minute|line) that isn't {grad scene=}?
	~~ why was I the only one not {felt!}? :: why was I the only one {felt=}?
	`
);

const OF_BLAME = framesOf(
	'negative',
	`
	who (green-lights|funds|allows) (these|such things|films like this)? :: who do I (thank|hug|send flowers to) for (this|films like this)?
	why must (every|each|yet another) {kind} have {trait=}? :: why can't (every|each|any other) {kind} have {trait=}?
	how many more of these must (we|I) (endure|sit through|suffer)? :: how many more of these can (we|I) (have|hope for|look forward to)?
	is there a (worse|sadder|emptier) feeling than coming out of (this|a film like this)? :: is there a (better|happier|lovelier) feeling than coming out of (this|a film like this)?
	why would anyone (finish|repeat|put up with) this? :: why would anyone (miss|skip|turn down) this?
	who needs (sleeping pills|enemies|punishment) when a {kind} is this {grad film=}? :: who needs (a plot|logic|a big budget|famous faces) when a {kind} is this {grad film=}?
	why do I keep (falling for|paying for|wasting nights on) (these|this stuff)? :: why do I keep (coming back to|dreaming of|smiling about) (these|this one)?
	am I the only person who (wanted less|left before the credits|is still yawning)? :: am I the only person who (wanted more|stayed for the credits|is still smiling)?
	how come (nobody told me to skip it|it has so many awards|we get so many like it)? :: how come (nobody told me to see it|it has so few awards|we get so few like it)?
	what kind of (saint|fool|robot) (could|would) (like|finish|sit through) this? :: what kind of (grump|fool|robot) (could|would) (dislike|resist|walk out of) this?
	does {name} ever (make a good film|put a foot right|get it right)? :: does {name} ever (make a bad film|put a foot wrong|get it wrong)?
	what did {name} do to deserve (a script this poor|lines this bad|such a dud)? :: what can {name} not do with (a script this good|lines this fine|such a part)?
	who told {name} {he} could (act|write|direct|sing)? :: who knew {name} could (act|write|direct|sing) like this?
	is a refund [really] too much to ask? :: is a sequel [really] too much to ask?
	is (one good joke|a plot|a bit of logic|an actual ending) too much to ask for? :: is (one more season|a part two|a longer cut|a second helping) too much to ask for?
	would it have (killed|hurt) them to (hire a writer|trim it|add a joke|finish the script)? :: would it (kill|hurt) them to (make ten more|give us another|let it run for ever)?
	did (anyone|somebody) forget to (write the jokes|edit this|add the story|hire a director)? :: did (anyone|somebody) else forget to (breathe|blink|eat their popcorn|check the time)?
	how (long|slow|endless) can (two hours|ninety minutes|an evening) feel? :: how (short|quick|sweet) can (two hours|ninety minutes|an evening) feel?
	how much (nonsense|boredom|rubbish|padding) can you (pack|fit|squeeze) into (one film|two hours|a {kind})? :: how much (fun|joy|talent|heart) can you (pack|fit|squeeze) into (one film|two hours|a {kind})?
	how (low|deep) can (they|this series|the franchise) sink? :: how high can (they|this series|the franchise) (soar|fly)?
	do they give out medals for (sitting through this|staying awake|lasting to the end)? :: do they give out medals for (acting this good|fun like this|a finish like that)?
	is it wrong that I (wanted it to end|cheered when it was over|walked out)? :: is it wrong that I (wanted it to go on|cheered out loud|went twice)?
	where do I sign (to get my money back|to stop part two|the complaint)? :: where do I sign up (for the fan club|for part two|for ten more)?
	who do I (sue|bill|blame) for (this|these two hours|my lost evening)? :: who do I (bribe|beg|kiss) for (more of this|two more hours|a second part)?
	how does it look this (bad|cheap|ugly) on (such a|a huge|a giant) budget? :: how does it look this (good|lovely|rich) on (such a|a tiny|no) budget?
	was the (editor|director|writer) (drunk|asleep|on holiday|even there)? :: was the (editor|director|writer) (born for this|sent from heaven|touched by magic)?
	isn't a {kind} (supposed|meant) to be {grad film!}? :: isn't this (exactly|just) what a {kind} is (supposed|meant) to be?
	isn't this why (we stay at home|people gave up on {kinds}|cinemas are empty)? :: isn't this why (we go to the movies|people fell for {kinds}|cinemas exist)?
	isn't it time someone (stopped {name}|sent {name} home|took the camera from {name})? :: isn't it time someone (thanked {name}|gave {name} a prize|made {name} a star)?
	haven't we (seen|had|suffered) enough of (this|these|{kinds} like this)? :: could we ever (see|have|get) enough of (this|these|{kinds} like this)?
	don't you hate it when a {kind} (insults its audience|gets it all wrong|goes nowhere)? :: don't you love it when a {kind} (trusts its audience|gets it all right|goes for broke)?
	ever wished a {kind} would (just end|hurry up|stop already)? :: ever wished a {kind} would (never end|slow down and last|go on all night)?
	(could|will) somebody (wake me when it's over|switch it off|cut this in half)? :: (could|will) somebody (play it again|put it on repeat|make ten more)?
	what did I just watch, and (why did I finish it|who gets the bill|how do I forget it)? :: what did I just watch, and (when can I see it again|who gets the flowers|how do I get more)?
	how did I ever live through it? :: how did I ever live without it?
	how much (better|nicer|brighter) would (my weekend|cinema|the world) be without this? :: how much (poorer|sadder|duller) would (my weekend|cinema|the world) be without this?
	is it any wonder (people left|the room was empty|I fell asleep|it closed in a week)? :: is it any wonder (people clapped|the room was packed|I stood up and cheered|it ran for a year)?
	ready to (yawn|be bored|have two hours stolen)? :: ready to (laugh|be amazed|have your heart stolen)?
	you've got tickets? (I pity you|poor you|please sell them) :: you've got tickets? (I envy you|lucky you|please take me along)
	must it (go on|drag on|last) (so|this) long? :: must it (end|finish|be over) (so|this) soon?
	what am I going to tell the friend (I dragged along|who paid for me)? :: how am I going to thank the friend (who dragged me along|who paid for me)?
	`
);

/** Questions without an answer. */
export const QUERIES: readonly Frame[] = [...OF_EITHER_VERDICT, ...OF_BLAME];
