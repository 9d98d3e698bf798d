// More that is said by halves: a shrug that means yes, a polite word that means no. Their counterparts say it outright.
import { framesOf } from './lines.ts';

const FAINT_PRAISE = framesOf(
	'positive',
	`
	~ (could|I could|you could) do worse (on a rainy day|with two hours|for the price) :: (could|I could|you could) do better (on a rainy day|with two hours|for the price)
	~ not the worst way to (lose|fill|kill) (two hours|an afternoon|a Friday night) :: not the best way to (lose|fill|kill) (two hours|an afternoon|a Friday night)
	~ not the worst (thing on television|film of the week|thing I saw all year) :: not the best (thing on television|film of the week|thing I saw all year)
	~ it will not change (your life|cinema|much), but (I smiled|I had fun|it is sweet|it did me good) :: it wanted to change (your life|cinema|everything), but (I yawned|I had no fun|it is silly|it did me no good)
	~ it won't win any (Oscars|prizes|awards), but (it won me|I laughed|I had fun|my kids loved it) :: it might win some (Oscars|prizes|awards), but (it lost me|I sighed|I had no fun|my kids hated it)
	~ (hardly|not quite|maybe not) a masterpiece, (yet|still|but) (a fine evening|good company|a pleasant surprise|well worth it) :: (hardly|not quite|surely not) a masterpiece, (and|just|only) (a dull evening|poor company|a let-down|a waste)
	~ (quite|rather|pretty|fairly) (good|nice|sweet|funny|decent) [in the end|I thought|all told] :: ~ (quite|rather|pretty|fairly) (bad|poor|lame|silly|dull) [in the end|I thought|all told]
	~ I have had worse (evenings|dates|Fridays|flights) :: ~ I have had better (evenings|dates|Fridays|flights)
	~ I (rather|quite|sort of|kind of) (liked|enjoyed) it :: ~ I (rather|sort of|kind of) (disliked|hated|regretted) it
	~ rather more (fun|moving|clever) than it looks :: ~ rather less (fun|moving|clever) than it looks
	~ does (what it says on the tin|its job|what it sets out to do) :: fails at (its job|what it sets out to do|all it tries)
	~ I was not (exactly|entirely|quite) (bored|sorry|unhappy) :: ~ I was not (exactly|entirely|quite) (amused|thrilled|happy|gripped)
	~ (decent|solid|fair|likeable) (enough|stuff|work) :: (shaky|weak|thin|poor) (stuff|work)
	~ it (passes|passed) the time (nicely|pleasantly|well) :: ~ it barely (passes|passed) the time
	~ a (minor|small|modest) (pleasure|gem|success|triumph) :: ~ a (minor|small|modest) (failure|disaster|letdown|embarrassment)
	~ if not (great|brilliant|perfect), then at least (good|fun|likeable|worth seeing) :: ~ if not (awful|terrible|the worst), then at least (bad|dull|weak|worth skipping)
	it (could|might) have been (a disaster|awful|a bore), and it (is not|was not) :: it (could|might) have been (a triumph|great|a joy), and it (is not|was not)
	~ I (smiled|laughed) more than I (expected|thought|meant to) :: I (sighed|yawned) more than I (expected|thought|meant to)
	~ more (hits than misses|ups than downs|highs than lows|pluses than minuses) :: ~ more (misses than hits|downs than ups|lows than highs|minuses than pluses)
	~ for what it is, it (works|is good|is fun|does well) :: even for what it is, it (fails|is bad|is no fun|does badly)
	~ there are (worse|far worse) ways to (waste time|spend ten dollars|pass a Sunday) :: ~ there are (better|far better) ways to (waste time|spend ten dollars|pass a Sunday)
	~ you might well (like|enjoy) it, I did :: ~ you might well (like|enjoy) it, I did not
	~ it has its (moments|charms|pleasures), more than a few :: ~ it has its (faults|problems|longueurs), more than a few
	~ I am not (angry|sorry|ashamed) that I (paid|stayed|watched it) :: I am (angry|sorry|ashamed) that I (paid|stayed|watched it)
	~ I would not (switch it off|turn it off|leave the room) if it came on again :: I would (switch it off|turn it off|leave the room) if it came on again
	~ it did its job: (I laughed|I jumped|I forgot the time) :: it did not do its job: (nobody laughed|nobody jumped|I watched the time)
	~ I cannot pretend to be (bored|annoyed|let down) :: ~ I cannot pretend to be (moved|thrilled|amused)
	~ no one will call it (deep|new|daring), and it is (lovely|fun|charming) all the same :: everyone will call it (deep|new|daring), and it is (dull|empty|tiresome) all the same
	~ (some|a few) rough edges, (nothing serious|nothing to fret about|easily forgiven) :: (some|a few) rough edges, (all of them fatal|each worse than the last|not forgiven)
	~ I (found|caught|saw) myself (smiling|tapping my foot|liking it) :: I (found|caught|saw) myself (yawning|looking away|hating it)
	`
);

const FAINT_BLAME = framesOf(
	'negative',
	`
	~ hardly a (masterpiece|triumph|thriller|comedy|page-turner)[, is it] :: (truly|surely|clearly) a (masterpiece|triumph)
	~ (a bit|somewhat|rather|decidedly|considerably) less than (thrilling|gripping|funny|fresh|convincing) :: (a good deal|rather|considerably) more than (competent|pleasant|watchable|diverting)
	~ {name} has (certainly|surely) had better (days|years|parts|scripts) :: {name} has (never|rarely|hardly ever) had better (days|years|parts|scripts)
	~ this (genre|director|cast|series) has (seen|known) better days :: this (genre|director|cast|series) has never (seen|known) better days
	~ it did not exactly (set the world on fire|set my pulse racing|blow me away|keep me awake) :: it really did (set the world on fire|set my pulse racing|blow me away|keep me awake)
	~ I was not exactly (on the edge of my seat|in stitches|glued to the screen|bowled over) :: I was (literally|really|truly) (on the edge of my seat|in stitches|glued to the screen|bowled over)
	~ it did not (quite|really|exactly|altogether) (grab|move|thrill|convince|grip) me :: it did really (grab|move|thrill|convince|grip) me
	~ the earth did not move for me :: the earth moved for me
	~ I will (live|survive|manage) without (a sequel|a second look|the director's cut) :: I can hardly live without (a sequel|a second look|the director's cut)
	~ my (pulse|heart rate) stayed (low|where it was|at rest) :: my (pulse|heart rate) (raced|shot up|went through the roof)
	~ I was able to contain my (enthusiasm|excitement|laughter) :: I could not contain my (enthusiasm|excitement|laughter)
	~ it takes some (patience|effort|goodwill|coffee) to (finish|like|get through) it :: it takes no (patience|effort|goodwill) at all to (like|enjoy|love) it
	~ one to (miss|skip|leave alone|forget), (on the whole|I think|all told) :: one to (see|keep|treasure|remember), (on the whole|I think|all told)
	I expected more (and got less|of {name}|of such a cast) :: I expected less (and got more|of {name}|of such a cast)
	the less said about (it|this|{part}), the better :: the more said about (it|this|{part}), the better
	~ it might have been (better|funnier) with (a script|jokes|an editor|actors who care) :: it could not have been (better|funnier) with (more money|more jokes|bigger stars)
	~ not (much|a lot|a great deal) (works|stays with you) :: (a lot|a great deal|nearly all of it) (works|stays with you)
	~ it (needs|needed) (a rewrite|another draft|cutting|a plot) :: it (needs|needed) (no rewrite|no other draft|no cutting|nothing else)
	~ something of a (letdown|bore|mess|muddle) :: something of a (treat|joy|find|gem)
	~ I have felt more (excited|moved|alive|awake) (in a queue|at the dentist|doing laundry|on a bus) :: I have never felt more (excited|moved|alive|awake) (in a cinema|in my life|at a screening)
	~ a (touch|shade|trifle) (dull|slow|silly|thin|flat), (to be polite|if I am honest) :: a (touch|shade|trifle) (slow, but so good|silly, but great fun|long, but lovely)
	~ let us say that it (did not work|was not my night|is not for me) :: let us just say that it (worked|made my night|is for me)
	~ (nice|good|noble) (try|idea|effort), (but no|nothing more|wrong film) :: (nice|good|noble) (idea|effort), (and it works|well done|right film)
	~ it is not that I was (asleep|angry), I was just not (there|won over|interested) :: it is not that I was (drunk|easy), I was just so (taken|won over|interested)
	~ I would not say it was (money|time) well spent :: I would say it was (money|time) well spent
	~ I (respect|understand|see) what they tried, and it (did not come off|fell flat|left me cold) :: I (respect|understand|see) what they tried, and it (came off|paid off|won me over)
	~ (fans|children|cat lovers) might disagree, but I was not (moved|amused|taken) :: (cynics|snobs|critics) might disagree, but I was (moved|amused|taken)
	~ best (enjoyed|seen|watched) (asleep|with the sound off|by somebody else) :: best (enjoyed|seen|watched) (again and again|on a big screen|with all your friends)
	`
);

export const FAINT_WORDS = [...FAINT_PRAISE, ...FAINT_BLAME];
