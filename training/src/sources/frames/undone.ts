// Good and bad things denied, and denials denied, in everyday words: each beside the like sentence that comes out on the other side.
import { framesOf } from './lines.ts';

const OF_EITHER_VERDICT = framesOf(
	undefined,
	`
	~ nobody could accuse it of being {grad film!}[, that's for sure|, could they] :: nobody could stop me calling it {grad film=}[, that's for sure|, could they]
	~ not that it's {grad film!}, (mind you|you understand|heaven knows) :: and yes, it's {grad film=}, (mind you|you understand|heaven knows)
	~ don't expect to (come out|go home|end up) {felt!}[, you won't] :: do expect to (come out|go home|end up) {felt=}[, you will]
	~ anyone hoping for {mass!} (is out of luck|came to the wrong film|had better look elsewhere) :: anyone hoping for {mass=} (is in luck|came to the right film|need look no further)
	~ if you came for {mass!}, you won't (get|find) any here :: if you came for {mass=}, you will (get|find) plenty here
	~ who would (ever|seriously) call that {grad film!}? (Not I|I wouldn't|Not me) :: who would (ever|seriously) call that {grad film=}? (I would|I would, for one|Me)
	~ (two|three) of my friends call it {grad film!}, don't count me in :: (two|three) of my friends call it {grad film=}, you can count me in
	~ (she|he|my {relative}) said {grad film!}, I said it wasn't, and (we left it there|that was that) :: (she|he|my {relative}) said {grad film=}, I said it was, and (we left it there|that was that)
	~ it took me a while to (see|realise) it isn't {grad film!} at all :: it took me a while to (see|realise) it's {grad film=} after all
	~ there may be {mass!} in it somewhere, (I never came across any|not that I noticed|don't ask me where) :: there must be {mass=} in it everywhere, (I always came across more|I couldn't not notice|don't ask me where it isn't)
	~ you can (search|look) all (day|night|week) for {mass!} in it and go home empty-handed :: you needn't (search|look) all (day|night|week) for {mass=} in it, you won't go home empty-handed
	~ (mum|dad|gran|my flatmate) told me I'd be {felt!}, (wrong again|well, no|it didn't happen) :: (mum|dad|gran|my flatmate) told me I'd be {felt=}, (right again|well, yes|and it happened)
	~ how could (anyone|anybody) be {felt!} by this? I (wasn't|never was) :: how could (anyone|anybody) not be {felt=} by this? I (was|always am)
	~ I wouldn't (have you|want you to) think I was {felt!} :: I wouldn't (have you|want you to) think I wasn't {felt=}
	~ it's not {grad film!} and it never threatens to be :: it's {grad film=} and it never threatens not to be
	~ hand on heart, I was not once {felt!} (from start to finish|all evening) :: hand on heart, I was not once anything but {felt=} (from start to finish|all evening)
	~ none of the (adults|grown-ups|old folk) found it {grad film!}, nor did the (kids|little ones) :: all of the (adults|grown-ups|old folk) found it {grad film=}, and so did the (kids|little ones)
	~ the last word I'd (reach for|think of|pick) is {grad film!} :: the first word I'd (reach for|think of|pick) is {grad film=}
	~ I refuse to believe (anyone|a grown man|a living soul) was {felt!} (by that|in there) :: I refuse to believe (anyone|a grown man|a living soul) wasn't {felt=} (by that|in there)
	~ me, {felt!}? You must be (joking|kidding|thinking of someone else) :: me, not {felt=}? You must be (joking|kidding|thinking of someone else)
	~ it's a while since I was less {felt!} :: it's a while since I was more {felt=}
	~ there's plenty it isn't, {grad film!} for (one|a start) :: there's plenty it is, {grad film=} for (one|a start)
	~ is it {grad film!}? That isn't even (up for debate|a question), (it isn't|no) :: is it {grad film=}? That isn't even (up for debate|a question), (it is|yes)
	~ I'd (take issue|quarrel|beg to differ) with (whoever|anyone who) was {felt!} :: I'd (take sides|agree|happily sit down) with (whoever|anyone who) was {felt=}
	~ give me one (good|honest) reason to call it {grad film!}, (just one|I'll wait) :: give me one (good|honest) reason not to call it {grad film=}, (just one|I'll wait)
	~ and to think I (nearly believed|was told) it would be {grad film!}, when it (isn't|so wasn't) :: and to think I (nearly doubted|was never told) it would be {grad film=}, when it (is|so was)
	~ (u|you) won't be {felt!} lol :: (u|you) won't not be {felt=} lol
	~ {part}? Not {grad!} by any (measure|stretch), not to (me|us) :: {part}? {grad=} by any (measure|stretch), and not just to (me|us)
	~ the {kind} itself? Nothing {grad!} about it that I can (see|think of) :: the {kind} itself? Nothing about it that isn't {grad=} that I can (see|think of)
	`
);

const OF_PRAISE = framesOf(
	'positive',
	`
	there isn't a (person|child|granny) alive who wouldn't (enjoy|smile at|fall for) (it|this) :: there isn't a (person|child|granny) alive who would (enjoy|smile at|fall for) (it|this)
	~ I (wouldn't|would never) say no to (a sequel|another one|a second helping|seeing it again) :: ~ I (would|would always) say no to (a sequel|another one|a second helping|seeing it again)
	you can't go wrong with a {kind} like this[, can you] :: you can't get a {kind} more wrong than this[, can you]
	~ (doesn't|didn't) suck[, I swear|, which is a first|, amazingly] :: (does|did) suck[, I swear|, which is no surprise|, as always]
	~ it (hasn't|hadn't) earned its (awful|rotten|bad|dire) (reputation|name) :: it (hasn't|hadn't) earned its (great|glowing|good|proud) (reputation|name)
	don't mind me, just (crying happy tears|grinning like a fool|humming the songs|dancing) over here :: don't mind me, just (snoring|counting the seconds|wishing I'd stayed in|yawning) over here
	no one should have to (miss|go without|do without) (it|this|such a film) :: no one should have to (sit through|put up with|pay for) (it|this|such a film)
	I don't regret (a penny|a second of it|giving it my evening|staying up for it) :: I do regret (every penny|every second of it|giving it my evening|staying up for it)
	(never|not once) did I (care|wonder|ask myself) when it would end :: all I (ever did|did) was (guess|wonder|ask myself) when it would end
	~ it isn't without (flaws|bumps|wobbles), none of them (serious|worth a mention|a bother) :: it isn't without (charms|jokes|thrills), none of them (any good|worth a ticket|new)
	not a film you (forget|get over) [in a hurry] :: not a film you (remember|think of again) [in a hurry]
	I wasn't the only one (who didn't want it to end|not ready to go home|not about to leave) :: I wasn't the only one (who wanted it to end|ready to go home|about to leave)
	~ ain't no (flop|dud|snooze|clunker|turkey), (this|that one) :: ain't no (classic|gem|party|picnic|winner), (this|that one)
	nobody had to make me (stay|watch it twice|sit through the credits) :: somebody had to make me (stay|watch it twice|sit through the credits)
	nothing could have (dragged me away|made me press pause|stopped me smiling) :: nothing could have (dragged a laugh out of me|kept me awake|made me smile)
	I won't be (deleting|selling|returning|giving away) my copy[, sorry|, ever] :: I will be (deleting|selling|returning|giving away) my copy[, sorry|, now]
	I forgot I had (a phone|a bed to go to|a train to catch|work in the morning) :: I never forgot I had (a phone|a bed to go to|a train to catch|work in the morning)
	don't you dare (skip|miss|be late for) (this|it|this one) :: don't you dare (lend me|put on|make me watch) (this|it|this one) again
	wild horses couldn't keep me from (a second look|the sequel|the next one) :: wild horses couldn't drag me to (a second look|the sequel|the next one)
	who needs (a holiday|a tonic|therapy|sunshine) when there's this :: who needs (a lullaby|sleeping pills|counting sheep|warm milk) when there's this
	I don't see how they could have done it any (better|nicer|more beautifully) :: I don't see how they could have done it any (worse|duller|more clumsily)
	two hours never felt so (short|light|much like ten minutes) :: two hours never felt so (long|heavy|much like ten hours)
	you don't walk out of a film like this, you (float|skip|dance) :: you don't walk out of a film like this, you (flee|run|crawl)
	my one (worry|fear) is that they won't make (another|a second|more) :: my one (worry|fear) is that they'll make (another|a second|more)
	I can't think of anybody I wouldn't (show it to|lend it to|take to see it) :: I can't think of anybody I would (show it to|lend it to|take to see it)
	no wonder nobody (left|coughed|stirred|looked at a phone) :: no wonder nobody (stayed|clapped|laughed|looked at the screen)
	not a (yawn|peep of protest|grumble) from a room full of (teenagers|toddlers|pensioners|students) :: not a (giggle|smile|sniffle|cheer) from a room full of (teenagers|toddlers|pensioners|students)
	I wasn't going to like it. (So much for that|That lasted a minute|Well, I do) :: I wasn't going to hate it. (So much for that|That lasted a minute|Well, I do)
	anything I'd (change|cut|leave out)? (Not a thing|Nothing|Not one frame) :: anything I'd (keep|save|watch again)? (Not a thing|Nothing|Not one frame)
	you can't have too much of (it|this|{name}|a film like that) :: you can soon have too much of (it|this|{name}|a film like that)
	it wasted (no one's time|not a frame|not a word) :: it wasted (everyone's time|every frame|a lot of words)
	~ I've no (idea|clue) why it (isn't|wasn't) (more famous|a huge hit|on everyone's list) :: ~ I've no (idea|clue) why it (is|was) (so famous|a huge hit|on everyone's list)
	you won't (catch|find) me (missing|skipping|avoiding) the next one :: you won't (catch|find) me (watching|awaiting|queueing for) the next one
	sleep? (No way|Not a wink|As if), it's too (good|exciting|funny) :: stay awake? (No way|Not me|As if), it's too (dull|slow|samey)
	`
);

const OF_BLAME = framesOf(
	'negative',
	`
	in all honesty I couldn't (recommend|praise|sell) it to (a soul|anyone|you) :: in all honesty I couldn't (complain|moan|grumble) about it to (a soul|anyone|you)
	it's not so bad it's good, it's (just|only|plain) bad :: it's not so bad it's good, it's (just|simply|plain) good
	I'd so have liked to (love|enjoy|adore) it, (no luck|it wouldn't let me|alas) :: I'd so have liked to (hate|slate|mock) it, (no luck|it wouldn't let me|alas)
	not (funny|scary). Not (clever|pretty). Not even (short|brief|well lit) :: not (slow|silly). Not (soppy|ugly). Not even (long|a bit boring|badly lit)
	there's no saving (it|this|that script|{name}) :: there's no stopping (it|this|that cast|{name})
	no amount of (popcorn|wine|goodwill|money) could (rescue|fix|save|help) it :: no amount of (rain|coughing|bad press|popcorn noise) could (spoil|ruin|dim|sink) it
	(nobody|no one) can have (proofread|edited|tested|rehearsed) this :: (nobody|no one) can have (rushed|skimped on|slacked off on|phoned in) this
	I wouldn't wish (it|this|that) on (anyone|a dog|my ex) :: I wouldn't miss (it|this|that) for (anything|the world|a pay rise)
	why did nobody say no to (this|that script|the director) :: why did nobody say yes to (this|that script|the director) sooner
	it wasn't the (heat|seats|late hour) that made me (doze|leave|sigh), it was the film :: it wasn't the (wine|seats|company) that made me (cheer|stay|smile), it was the film
	I'm not (angry|mad|drunk), I'm just (disappointed|let down|underwhelmed) :: I'm not (biased|mad|drunk), I'm just (thrilled|over the moon|in love with it)
	if only they hadn't (bothered|started|picked up a camera) :: if only they hadn't (stopped|finished so soon|packed up the camera)
	the (plot|story) doesn't thicken, it (curdles|goes stale|dries up) :: the (plot|story) doesn't thin, it (sizzles|boils|races)
	(he|she|{name}) can't (act|sing|dance) and shouldn't [even] try to :: (he|she|{name}) can (act|sing|dance) and shouldn't [even] try to hide it
	I haven't the (heart|energy|face) to pretend I (liked|enjoyed) it :: I haven't the (heart|energy|face) to pretend I didn't (like|enjoy) it
	didn't laugh, didn't cry, didn't (care|feel a thing) :: didn't yawn, didn't sigh, didn't (blink|want it to end)
	so the hype isn't (deserved|true|to be trusted) [after all] :: so the hype isn't (a lie|overdone|to be sneezed at) [after all]
	no, you're not (imagining|dreaming) it, it really is that (bad|dull|daft|lame) :: no, you're not (imagining|dreaming) it, it really is that (good|funny|lovely|clever)
	stop telling me I didn't (get|see) the point, there isn't one :: stop telling me I didn't (get|see) the flaws, there aren't any
	what did I do to deserve this? (Nothing that bad|Make it stop|I said I'm sorry) :: what did I do to deserve this? (Nothing that good|Never let it stop|I say thank you)
	it (can't|couldn't|doesn't) put a foot right :: it (can't|couldn't|doesn't) put a foot wrong
	we didn't so much watch it as (endure|survive|suffer) it :: we didn't so much watch it as (live|breathe|devour) it
	if that's (fun|entertainment|a comedy|romance), I'm (a teapot|the queen of Spain|no judge) :: if that's not (fun|entertainment|a comedy|romance), I'm (a teapot|the queen of Spain|no judge)
	(unfunny|unoriginal), (unmoving|unexciting) and (unforgivable|unbelievably long) :: never (unfunny|unoriginal), never (unmoving|unexciting) and (unforgettable|unbelievably lovely)
	never again, not (for money|for anything|if you beg me) :: never enough, not (after two times|after four times|for me)
	by then I wasn't (watching|following it) any more, I was (texting|shopping online|planning dinner) :: by then I wasn't (texting|shopping online|planning dinner) any more, I was (hooked|holding my breath|all eyes)
	I wish I could (unsee|unwatch) it[, really|, and soon] :: I wish I could (unsee|unwatch) it, just to (enjoy|discover|fall for) it afresh
	it wasn't worth (charging my tablet|hiring a sitter|putting my teeth in|missing my bus) for :: it was worth (charging my tablet|hiring a sitter|putting my teeth in|missing my bus) for
	(is|was) not good film, I not understand why (people|they) like :: (is|was) good film, I not understand why (people|they) not like
	`
);

export const UNDONE = [...OF_EITHER_VERDICT, ...OF_PRAISE, ...OF_BLAME];
