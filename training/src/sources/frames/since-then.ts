// Change over time, or while the film runs, told in either order: the later state decides, and often nothing has changed.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';

const BY_SLOTS = framesOf(
	undefined,
	`
	until (the letter arrives|the wedding|they reach the coast) it's {grad scene!}; what follows is {adj scene=} :: until (the letter arrives|the wedding|they reach the coast) it's {grad scene=}; what follows is too
	{adj film=} (today|these days), whatever it may have been (before|in {year}|in its day)
	eventually, after {minutes} of {mass!}, there's {mass=}, and (it lasts|that stays) :: already in the first {minutes} there's {mass=}, and (it lasts|that stays)
	once you get past the {grad scene!} (opening|first scene|prologue), it's {adj scene=} (all the way|to the end) :: once you get past the {grad scene=} (opening|first scene|prologue), it's still {adj scene=}
	since {name} took over, it's been {adj film=}; before that, {grad film!} :: since {name} took over, it's been {adj film=}, and so it was before
	before I saw it I called it {grad film!}; since then I've called it {adj film=} :: before I saw it I called it {grad film=}; I've called it that ever since
	on reflection, {adj film=}; I was (hasty|too quick) when I said {grad film!} :: on reflection, {adj film=}; I wasn't (hasty|too quick) when I said {grad film=}
	in retrospect I was (wrong|a fool) to find it {grad film!} :: in retrospect I was (right|no fool) to find it {grad film=}
	gone is the {mass!} of the (early episodes|first film|old days); here's {mass=} :: here's the {mass=} of the (early episodes|first film|old days), and none of it has gone
	what felt like {mass!} at the time feels like {mass=} (now|today|at my age)
	{felt!} on (Monday|Friday), {felt=} on (Tuesday|Saturday), and it's been that way ever since :: {felt=} on (Monday|Friday), {felt=} on (Tuesday|Saturday), and it's been that way ever since
	by next morning the {mass!} had slipped my mind; the {mass=} (hadn't|was still there)
	(yesterday's|last year's) {thing!} is today's {thing=} :: (yesterday's|last year's) {thing=} is today's {thing=}
	I'll never again say it's {grad film!}, as I did (last week|in {year}|before the rewatch) :: I'll gladly say again it's {grad film=}, as I did (last week|in {year}|before the rewatch)
	not {felt=} yet? That comes (in act two|with the second episode|later on)
	after the break it was so {grad scene=} that I forgot the {grad scene!} hour before :: after the break it was {grad scene=}, and I hadn't forgotten the {grad scene=} hour before
	meanwhile my view has (shifted|moved) from {grad film!} to {adj film=} :: meanwhile my view hasn't (shifted|moved) one inch from {grad film=}
	what I said at the interval was {grad film!}; what I said in the (car|bar|street) (later|afterwards) was {adj film=} :: what I said at the interval was {grad film=}; what I said in the (car|bar|street) (later|afterwards) was no different
	{name} <get> (steadily|gradually|visibly) {more people=} (with every scene|from scene to scene)
	now that I know (how it ends|the book|the twist) I find it {adj film=}; before, I was {felt!} :: now that I know (how it ends|the book|the twist) I find it {adj film=}; before, I was already {felt=}
	season after season I wait for it to turn {grad film!}, and it (won't|never has) :: season after season I expect it to stay {grad film=}, and it (will|always has)
	still {felt=}, {minutes} after the credits
	already {felt=}, and we're only on (scene two|the first episode|the second reel)
	finally {felt=}: it took till (the finale|season three|the last reel), but here we are
	at long last I see it for what it is: {a film=}
	by (teatime|bedtime|midnight) I had gone from {liking!} it to {liking=} it :: by (teatime|bedtime|midnight) I had been {liking=} it for hours
	as the film goes on, the {mass!} thins out and the {mass=} takes over :: as the film goes on, the {mass=} never thins out
	`
);

/** The first text of each is positive, the second negative. */
const PAIRS = framesOf(
	'positive',
	`
	by the third act I'd put my phone away :: by the third act I'd got my phone out
	at first sight (a trifle|nothing much), at second sight a (gem|treasure) :: at first sight a (gem|treasure), at second sight (a trifle|nothing much)
	eventually it (clicks|takes off), and from then on it's (glorious|a joy) :: eventually it (snaps|nosedives), and from then on it's (torture|a pain)
	give it till (episode four|the half-hour mark) and you'll be (hooked|in love) :: give it till (episode four|the half-hour mark) and you'll be (asleep|in despair)
	I left the cinema shrugging, and next morning I (woke up in love with it|was raving about it) :: I left the cinema raving, and next morning I (woke up out of love with it|was shrugging about it)
	I no longer (mock|laugh at) people who like this; I am one of them now :: I no longer (envy|understand) people who like this; I was one of them once
	not quite there after one season, (flying|home and dry) after two :: nearly there after one season, (sinking|lost at sea) after two
	the first time I (dozed off|gave up); the second time around I (sat bolt upright|begged for more) :: the first time I (sat bolt upright|begged for more); the second time around I (dozed off|gave up)
	since the rewatch I won't hear a word against it :: since the rewatch I won't hear a word in its favour
	the kids moaned when it started and begged for more (later|afterwards) :: the kids cheered when it started and begged me to stop it (later|halfway)
	before: what's all the fuss? After: (oh, I see|I'm the one making it) :: before: what's all the fuss? After: (no, I don't see|none the wiser, just bored)
	start: arms folded. End: arms in the air :: start: arms in the air. End: arms folded
	I got it for a (song|pound) and wouldn't sell it for a fortune today :: I got it for a fortune and would sell it for a (song|pound) today
	ten minutes in I envied those who'd stayed at home; an hour later I pitied them :: ten minutes in I pitied those who'd stayed at home; an hour later I envied them
	the story thickens as it goes, and so does my (interest|delight) :: the story thins as it goes, and so does my (interest|patience)
	somewhere between the (boat and the island|bank and the border) I (fell for it|got hooked) :: somewhere between the (boat and the island|bank and the border) I (fell asleep|got up and left)
	he's a (jerk|nuisance) early on and by the close you adore him; beautifully done :: he's a (darling|hero) early on and by the close you couldn't care less; sloppily done
	I kept my coat on at first; (before long|later) I'd forgotten I owned one :: I took my coat off at first; (before long|later) I was reaching for it
	last night I thought it was okay. This morning I think it's (brilliant|a wonder|inspired) :: last night I thought it was okay. This morning I think it's (dire|a mess|hopeless)
	they show it every (Christmas|Easter); these days we (can't wait for it|insist on it) :: they show it every (Christmas|Easter); these days we (can't wait for it to end|switch over)
	I'm not sixteen anymore and it gets me (still|every time|even so) :: I'm not sixteen anymore and it (no longer gets me|doesn't get me anymore)
	we nearly switched off before the (flood|trial|duel); what a loss that would have been :: we nearly switched off before the (flood|trial|duel); what a relief that would have been
	they took their time over the new series and (it shows, in a good way|it was time well spent) :: they took no time over the new series and (it shows, in a bad way|ours was ill spent)
	once the (shouting|hype|music) dies down, there's a (wonderful|moving|clever) story :: once the (shouting|hype|music) dies down, there's (hardly a|no) story
	first the trailer put me off, then the film won me back :: first the trailer drew me in, then the film drove me out
	it improves (no end|by miles) after the first reel :: it doesn't improve (one bit|an inch) after the first reel
	it soon recovers from that (silly|daft|shaky) opening :: it never recovers from that (silly|daft|shaky) opening
	toward the end I (held my breath|wished the clock would stop) :: toward the end I (held back a yawn|wished the clock would hurry)
	made in a (week|month), and people will love it for decades :: decades in the making, and people will forget it in a (week|month)
	yesterday I'd never heard of it; today I'm telling (strangers|the postman|the whole office) to see it :: yesterday I'd never heard of it; today I'm telling (strangers|the postman|the whole office) to avoid it
	(three|six) weeks on, the tune, the faces, that last line: all still with me :: (three|six) weeks on, the tune, the faces, that last line: all forgotten already
	I'll eat my words: (last autumn|in May) I called it tired, and now I can't get enough :: I'll eat my words: (last autumn|in May) I called it fresh, and now I've had enough
	not a fan before, very much one since :: a fan before, very much not one since
	I'd given up on {name}; then came this, and (all is forgiven|I'm back) :: I'd stood by {name}; then came this, and (nothing is forgiven|I'm off)
	the more they explained, the more I (cared|believed it|leaned in) :: the more they explained, the less I (cared|believed it|listened)
	for the longest time I (avoided|dodged) this. My loss, I see now :: for the longest time I (hunted for|dreamt of) this. My mistake, I see now
	episode one: hm. Episode two: oh. Episode three: (wow|yes, yes, yes) :: episode one: wow. Episode two: oh. Episode three: (meh|no, no, no)
	at first I'd have been glad to see it end; by then I (wanted another hour|could have wept that it did) :: at first I'd have been sad to see it end; by then I (couldn't take another minute|could have cheered that it did)
	before the (divorce|army|baby) this was just a film to me; afterwards it was (a comfort|a lifeline) :: before the (divorce|army|baby) this was a comfort to me; afterwards it was (just noise|a nuisance)
	on my (fourth|ninth|tenth) go now, and it still (surprises|tickles|cheers) me :: on my (second|third) go now, and it already (bores|tires|annoys) me
	we saw it in {year} and it's hardly been off our telly since :: ~ we saw it in {year} and it's never been on our telly since
	was I too harsh at the time? I was, it's (a delight|really rather good|lovely) :: was I too kind at the time? I was, it's (a drag|really rather bad|dreary)
	the laughs come early, the tears later, and both hit home :: the laughs dry up early, the story later, and neither comes back
	I spent the second half on the edge of my seat, after slouching through the first :: I spent the second half slouching, after a first on the edge of my seat
	each week a little (better|bolder|funnier), until it (soared|had us all cheering) :: each week a little (weaker|lazier|thinner), until it (sank|had us all yawning)
	what a difference an hour makes: from (shrugs|sighs|silence) to (cheers|applause) :: what a difference an hour makes: from (cheers|applause) to (shrugs|sighs|silence)
	the early cut was a (mess|bore), the finished one is a (marvel|delight) :: the early cut was a (marvel|delight), the finished one is a (mess|bore)
	I wasn't ready for it at twenty. At forty it (floored me|was just what I needed) :: I was mad about it at twenty. At forty it (bored me|was just what I didn't need)
	until this, I'd never (cheered|danced|wept for joy) at the pictures :: until this, I'd never (booed|snored|begged for a refund) at the pictures
	I used to mute the theme, these days I hum it :: I used to hum the theme, these days I mute it
	{name} can no longer do any wrong in my book :: {name} can no longer do any right in my book
	today's me thanks the me who (sat through|stuck with) that first hour :: today's me curses the me who (sat through|stuck with) that first hour
	grinning now; an hour ago I was (scowling|sulking) :: (scowling|sulking) now; an hour ago I was grinning
	I came out (walking on air|singing), having gone in (dragging my feet|grumbling) :: I came out (dragging my feet|grumbling), having gone in (walking on air|singing)
	`
);

/** What changed since, and what did not. */
export const SINCE_THEN: readonly Frame[] = [...BY_SLOTS, ...PAIRS];
