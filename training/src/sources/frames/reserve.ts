// Reserve: praise and blame that a shrug, a nod or a polite word gives, each beside the like of the other side.
import { framesOf } from './lines.ts';

const OF_PRAISE = framesOf(
	'positive',
	`
	~ believe me, I've (watched|paid for|been dragged to) (worse|a lot worse|much worse) :: ~ believe me, I've (watched|paid for|been dragged to) (better|a lot better|much better)
	~ {film} <be> not too shabby, (I'll admit|all things considered|you know) :: {film} <be> pretty shabby, (I'll admit|all things considered|you know)
	~ as (rainy day|Sunday afternoon|in-flight|hangover) films go, (you could do worse|this'll do nicely|this one's alright) :: ~ even as (rainy day|Sunday afternoon|in-flight|hangover) films go, (you could do better|this won't do|this one's a dud)
	~ can't say I minded (it|any of it|the two hours|being dragged along) :: ~ can't say I enjoyed (it|any of it|the two hours|being dragged along)
	~ did the job on a (wet|quiet|lazy|cold) (Sunday|evening|afternoon) :: ~ didn't do the job, not even on a (wet|quiet|lazy|cold) (Sunday|evening|afternoon)
	~ it has its moments, (and I'm glad I stayed|and plenty of them|enough of them to make me happy I went) :: ~ it has its moments, (and I'm sorry I stayed|and far too few of them|not enough of them to make me happy I went)
	~ probably won't (change your life|make anyone's top ten|be studied in schools), (a good evening though|nice night out all the same|I'd watch it again) :: ~ probably won't (change your life|make anyone's top ten|be studied in schools), (and a poor evening too|dull night out as well|I'd not watch it again)
	~ no work of genius, still (fun|a good laugh|a lovely couple of hours|worth it) :: no work of genius, nor (fun|a good laugh|a lovely couple of hours|worth it)
	wasn't expecting much, still (had fun|laughed a lot|came out happy|got hooked) :: wasn't expecting much, still (got bored|felt cheated|came out grumpy|fell asleep)
	~ I (may|might) have (smiled|laughed|cheered|shed a tear) [once or twice|more than once] :: ~ I (may|might) have (dozed off|sighed|groaned|rolled my eyes) [once or twice|more than once]
	~ d'you know, I (rather|quite|actually) enjoyed (that|this one|the whole thing) :: d'you know, I (rather|quite|actually) hated (that|this one|the whole thing)
	~ (I hate to admit it|whisper it|what can I say), I had (fun|a nice time|a good old cry) :: (I hate to admit it|whisper it|what can I say), I had (no fun|a rotten time|a good long nap)
	~ even grumpy old me (cracked a smile|had no grumbles|was happy to stay) :: ~ even cheerful old me (couldn't crack a smile|had some grumbles|was happy to leave)
	~ if you're stuck (indoors|on a train|at your in-laws'), you could do worse than (this|this {kind}) :: ~ even if you're stuck (indoors|on a train|at your in-laws'), you could do better than (this|this {kind})
	~ (harmless|agreeable|easy-going) stuff, (no shame in that|and I had a nice time|and that's all I wanted) :: (pointless|tired|charmless|brainless) stuff, (no joy in that|and I had a dull time|and that's not what I wanted)
	~ wouldn't (switch over if it came on|say no to a second helping|object to watching it again) :: ~ wouldn't (leave it on if it came on|say yes to a second helping|dream of watching it again)
	~ I've (paid more for less|had less fun for more money|given up more for less) :: ~ I've (paid less for more|had more fun for less money|got more for a lot less)
	not going to (argue|complain|quibble), I (got my money's worth|had a good laugh|was entertained) :: not going to (lie|pretend|be polite), I (want my money back|had a bad time|was bored)
	~ for a (free|cheap|Tuesday night|made-for-TV) film it's (perfectly alright|more than okay|really quite nice) :: even for a (free|cheap|Tuesday night|made-for-TV) film it's (not alright|less than okay|really quite poor)
	~ the kids were (happy|laughing|quiet as mice), so I (wasn't complaining|can't grumble) :: the kids were (unhappy|restless|bored stiff), so I (was complaining|have to grumble)
	~ {part} <be> not half as (bad|weak|ropey) as I'd (feared|been told) :: ~ {part} <be> not half as (good|strong|convincing) as I'd (hoped|been told)
	~ nothing (flashy|fancy), just (a decent story decently told|a sweet little tale|good honest fun) :: nothing (flashy|fancy), just (a weak story weakly told|a sour little tale|stale old leftovers)
	~ okay, it's (daft|cheesy|corny|predictable), and I'd (happily|gladly) (go again|watch the next one) :: okay, it's (daft|cheesy|corny|predictable), and I'd never (go again|watch the next one)
	~ against my better judgement I (liked|warmed to|fell for) (it|this one) :: ~ for all my good intentions I (disliked|tired of|gave up on) (it|this one)
	~ worth a (look|rental|watch|punt), (I'd say|I reckon|in my view) :: not worth a (look|rental|watch|punt), (I'd say|I reckon|in my view)
	~ (you know what|tell you what|funny thing is), that (wasn't bad|was alright|went down well) :: ~ (you know what|tell you what|funny thing is), that (wasn't good|was not alright|went down badly)
	I'll (admit|confess) it: (I was moved|I got a lump in my throat|I was hooked) :: I'll (admit|confess) it: (I was unmoved|I got fidgety|I was bored)
	~ (pleasantly|mildly|quietly) (amused|entertained|surprised), which is more than I expected :: ~ (mildly|slightly|quietly) (annoyed|irritated|let down), which is less than I hoped for
	~ as time-killers go it's (one of the better ones|a good one|high on the list) :: ~ as time-killers go it's (one of the poorer ones|a bad one|low on the list)
	I could (happily|easily|gladly) sit through (that|it|this one) again :: I could (hardly|barely|never) sit through (that|it|this one) again
	~ (better|funnier|sweeter|cleverer) than it (needed|had any need) to be :: (duller|longer|clumsier|worse) than it (needed|had any need) to be
	~ it'll do (nicely|me fine|the trick) for a (night in|lazy Sunday|sick day) :: ~ it won't do, not even for a (night in|lazy Sunday|sick day)
	don't tell (my mates|anyone|my {relative}), but I (liked it|loved it|want to see it again) :: don't tell (my mates|anyone|my {relative}), but I (hated it|dozed off|never want to see it again)
	~ no fireworks, no (complaints|regrets|boredom) either :: ~ no fireworks, no (spark|life|fun) either
	`
);

const OF_BLAME = framesOf(
	'negative',
	`
	~ given the (cast|budget|talent) it (really should|ought to) have been better :: ~ given the (poster|title|trailer) it (really could|might well) have been worse
	~ (sorry|nah|alas), it just isn't my (bag|scene|sort of thing) :: (yep|oh yes), it just is my (bag|scene|sort of thing)
	~ seen better (go straight to video|on my phone|from film students) :: ~ seen worse (win big prizes|get five stars|from famous names)
	~ what's left to be desired? (Quite a lot|A plot, for one|Jokes, for a start) :: what's left to be desired? (Not a lot|Nothing I can name|A sequel, that's all)
	~ I'd (expected|been told to expect) (a bit|rather|somewhat) more from (this lot|{name}|a cast like that) :: ~ I'd (expected|been told to expect) (a lot|rather|somewhat) less from (this lot|{name}|a cast like that)
	~ no rush to (see it again|catch the next one|buy the DVD), put it that way :: can't wait to (see it again|catch the next one|buy the DVD), put it that way
	~ hardly essential, (to be honest|would you say|this one) :: pretty essential, (to be honest|I would say|this one)
	~ not quite the (triumph|romp|love letter|event) it (thinks|imagines|claims) it is :: every bit the (triumph|romp|love letter|event) it (thinks|imagines|claims) it is
	~ let's [just] say I was not (thrilled|riveted|delighted|charmed) :: let's [just] say I was rather (thrilled|riveted|delighted|charmed)
	~ I can't say it did (much|a great deal|a lot) for (me|us|my mood) :: I must say it did (wonders|a great deal|a lot) for (me|us|my mood)
	~ polite clapping at the end, (nothing more|then silence|mostly out of pity) :: wild clapping at the end, (nothing less|then cheers|all of it deserved)
	~ I may have (missed a bit|come in late|popped out), (and lost nothing|not that it mattered) :: ~ I may have (missed a bit|come in late|popped out), (and I'm kicking myself|which is such a pity)
	~ not one I'd (recommend|lend|gift) to (friends|my mum|someone I like) :: one I'd (recommend|lend|gift) to (friends|my mum|someone I like)
	~ I had ironing to do and (should have done it|it would have been more fun) :: ~ I had ironing to do and (never gave it a thought|am so glad I skipped it)
	~ bit of a (plod|damp squib|snooze|let-down), (for me|if I'm honest|that one) :: bit of a (belter|charmer|hoot|gem), (for me|if I'm honest|that one)
	~ I've already forgotten (most of it|the plot|who was in it|how it ended) :: I still happily remember (most of it|the plot|who was in it|how it ended)
	~ (nice|sweet|kind) of them to try, (shame about the result|just a pity it flops|but no) :: (nice|sweet|kind) of them to make it, (lovely result|what a joy it is|and yes please)
	~ someone out there (might|may|will) (like|enjoy) it, just not (me|us|anyone I know) :: ~ someone out there (might|may|will) (dislike|moan about) it, just not (me|us|anyone I know)
	~ I've been to livelier (funerals|car parks|council meetings) :: ~ I've been to duller (parties|discos|fairs)
	~ I was (hoping|ready|all set) to be (wowed|swept away|moved), (still waiting|no such luck|not this time) :: I was (hoping|ready|all set) to be (wowed|swept away|moved), (and was|and it happened|no disappointment there)
	~ okay is about the (kindest|nicest) word I (have|can find) for it :: ~ long is about the (unkindest|harshest) word I (have|can find) for it
	~ (two|three) hours I'd (quite|rather) like back[, if that's all right] :: (two|three) hours I'd (quite|rather) like to spend again[, if that's all right]
	~ nobody is going to (die of excitement|laugh themselves silly|jump out of their skin) (here|watching this) :: somebody is going to (die of excitement|laugh themselves silly|jump out of their skin) (here|watching this)
	~ I (respect|admire) the effort more than the (result|outcome) :: I (respect|admire) the effort and love the (result|outcome)
	~ (merely|only|barely) (adequate|watchable|passable) (at best|on a good day) :: ~ more than (adequate|watchable|passable) (at worst|even on a bad day)
	~ less (scary|charming|exciting|moving) than it (should be|wants to be|thinks it is) :: more (charming|exciting|moving|clever) than it (has to be|lets on|looks)
	~ could have (lived|managed|coped) without (seeing it|that film|this one) :: could not have (lived|managed|coped) without (seeing it|that film|this one)
	~ I'll be (kind|polite|nice) and say it (looked expensive|had a poster|was short) :: I'll be (blunt|plain|quick) and say it (looked gorgeous|had me hooked|was great)
	~ (underwhelmed|unconvinced|unmoved|unamused), I'm (afraid|sorry to say) :: (thrilled|convinced|moved|delighted), I'm (pleased|glad) to say
	~ it didn't (float my boat|light my fire|rock my world|tickle my fancy) :: it did (float my boat|light my fire|rock my world|tickle my fancy)
	~ for a (comedy|spoof) it's (rather|strangely|a little) light on (laughs|jokes) :: ~ for a (comedy|spoof) it's (rather|surprisingly|quite) big on (heart|charm|laughs)
	~ it's (long|loud|in colour), I'll give it that :: it's (gripping|hilarious|beautiful), I'll give it that
	~ (meh|hmm), (I've had better Tuesdays|wouldn't bother again|glad I didn't pay) :: (ooh|mmm), (never had a better Tuesday|wouldn't mind it again|glad I paid)
	~ I'd be (fibbing|stretching it|overdoing it) to call it (good|fun|a success) :: I'd be (fibbing|pretending|mean) to call it (bad|no fun|a flop)
	~ more of a shrug than a (thrill|laugh|cheer), this :: more of a thrill than a (shrug|yawn|snooze), this
	~ once was (enough|plenty|ample)[, thanks|, for me] :: once was (not enough|too few)[, sadly|, for me]
	`
);

export const RESERVE = [...OF_PRAISE, ...OF_BLAME];
