// Shrugs: faint, dry and polite opinions that say little, and still take a side; each beside the like of the other side.
import { framesOf } from './lines.ts';

const OF_EITHER_VERDICT = framesOf(
	undefined,
	`
	~~ I'd lean towards {grad film=}, (if pushed|if I must choose|all told)
	~~ tended towards the {grad film=}, (I thought|I felt|on the whole)
	~~ put me down as {felt=}, (I suppose|on balance|more or less)
	~~ if I had to pick a word, (I suppose|I imagine|perhaps) {grad film=}
	~~ {part} <be>, (how shall I put it|what's the word), {grad=}
	~~ yeah, {grad film=} (i guess|i suppose|or thereabouts)
	~~ not to make a fuss, but {part} <be> {grad=}
	`
);

const OF_PRAISE = framesOf(
	'positive',
	`
	~ the (evening|afternoon|journey|hour) went by (pleasantly|nicely|easily) [enough] with it on :: ~ the (evening|afternoon|journey|hour) went by (slowly|painfully|sluggishly) [enough] with it on
	~ perfectly (pleasant|agreeable|decent|watchable)[, that|, thank you|, all in all] :: ~ perfectly (unpleasant|disagreeable|pointless|tiresome)[, that|, thank you|, all in all]
	~ we've all spent worse (evenings|Sundays|half-terms) on a sofa :: ~ we've all spent better (evenings|Sundays|half-terms) on a sofa
	~ (I laughed|the kids laughed|nobody slept), can't say fairer than that :: (I yawned|the kids yawned|nobody laughed), can't say kinder than that
	~ it'll keep you (company|entertained|amused) (while you iron|on a wet night|till bedtime) :: ~ it'll keep you (waiting for a joke|fidgeting|yawning) (while you iron|on a wet night|till bedtime)
	~ does (exactly|just) what it says on the (box|poster|cover) and (does it well|no harm in that) :: ~ does (barely half|very little) of what it says on the (box|poster|cover) and (does that badly|no fun in that)
	~ good effort all round, (I'd give it another go|our table approved|nice job) :: poor effort all round, (I'd not give it another go|our table disapproved|bad job)
	~ I've seen my share of (duds|turkeys|stinkers) and this isn't one :: ~ I've seen my share of (gems|classics|crackers) and this isn't one
	~ went down (well|nicely|a treat) with (a cup of tea|a glass of wine|a bag of crisps) :: went down (badly|like a lead balloon|poorly) even with (a cup of tea|a glass of wine|a bag of crisps)
	~ no harm done, (and a few laughs had|and a nice tune to hum|and a decent time had) :: ~ no laughs had, (and some harm done|and a headache to nurse|and not a nice tune in it)
	~ I (wasn't|was not) looking at (the clock|my watch) much :: ~ I was looking at (the clock|my watch) rather a lot
	~ (seven|7|eight) out of ten, and (it earned them|no arguments|worth every one) :: ~ (three|3|two) out of ten, and (I'm being kind|no arguments|that's for the music)
	~ (comfortably|just) on the right side of okay[, that|, for me] :: ~ (comfortably|just) on the wrong side of okay[, that|, for me]
	~ it scrubs up well (for its age|for a cheap {kind}|for something this old) :: ~ it creaks a lot (for its age|for a big-budget {kind}|for something this new)
	~ I quite took to (it|this one|the pair of them)[, in the end|, actually] :: ~ I never quite took to (it|this one|the pair of them)[, in the end|, actually]
	~ my (husband|wife|dad|nan) stayed awake[ for it], and that's (rare|saying something) :: ~ my (husband|wife|dad|nan) nodded off[ in it], and that's (rare|saying something)
	~ happy enough to have (seen it|gone|spent a tenner on it) :: ~ not too happy to have (seen it|gone|spent a tenner on it)
	~ that'll do (me|us) very nicely[, ta] :: that won't do (me|us) at all[, ta]
	~ I came for (a bit of fun|a few laughs|a quiet thrill) and was not sent away without :: ~ I came for (a bit of fun|a few laughs|a quiet thrill) and was sent away without
	~ somewhere between (good and very good|nice and lovely|sweet and funny) :: ~ somewhere between (poor and very poor|dull and dire|daft and boring)
	~ as good as I'd hoped, (no better|not a bit more), and that's (fine by me|good enough) :: as bad as I'd feared, (no better|not a bit less), and that's (bad enough|no surprise)
	~ put it this way, I don't want my (tenner|evening|Saturday) back :: put it this way, I do want my (tenner|evening|Saturday) back
	~ just the ticket (for a head cold|after a long shift|on a grey Monday) :: ~ hardly the ticket (for a head cold|after a long shift|on a grey Monday)
	~ I dare say I'll (watch|see|rent) it again [before long] :: ~ I dare say I won't (watch|see|rent) it again [in a hurry]
	~ fair play to (them|{name}|whoever made it), (it works|I was won round|that was fun) :: ~ fair play to (them|{name}|whoever made it) for trying, (it doesn't work|I wasn't won round|that was no fun)
	~ easy on the (eye|ear|brain), and none the worse for it :: ~ hard on the (eye|ear|brain), and none the better for it
	~ one of the better (things I've been dragged to|films my {relative} picked|freebies I've had) :: ~ one of the poorer (things I've been dragged to|films my {relative} picked|freebies I've had)
	~ I found (little|not much) to (mind|dislike|grumble at) and (plenty|a fair bit) to (like|smile at|enjoy) :: ~ I found (little|not much) to (like|smile at|enjoy) and (plenty|a fair bit) to (mind|dislike|grumble at)
	~ had no trouble (staying awake|sitting through it|finding things to like) :: ~ had some trouble (staying awake|sitting through it|finding things to like)
	~ went in with a (headache|frown|bad back), came out without :: ~ went in without a (headache|frown|bad back), came out with one
	~ on balance I'd rather it (existed|were here) than not :: ~ on balance I'd rather it didn't (exist|come back)
	~ you could (pop|put) it on your list, (why not|I'd say|if there's room) :: ~ you could (strike|cross) it off your list, (why not|I'd say|to make room)
	`
);

const OF_BLAME = framesOf(
	'negative',
	`
	~ let's call it a (learning experience|lesson learned|long evening|brave attempt) :: let's call it a (happy accident|lucky find|lovely evening|bullseye)
	~ I wouldn't hurry[, put it that way|, frankly|, there's no need] :: I would hurry[, put it that way|, frankly|, seats are going]
	~ it was certainly (a film|a choice|two hours long|on a screen) :: it was certainly (a treat|a good choice|two hours well spent|a winner)
	~ I finished it, (but only just|which took some doing|and I'd like a medal) :: I finished it, (but far too soon|which took no doing|and I'd like some more)
	~ (bit|a bit) much, (that|for me|all that shouting) :: ~ (bit|a bit) good, (that|isn't it|all that dancing)
	~ I was (quite|more than|very) ready for the end [when it came] :: I was not (nearly|at all|one bit) ready for the end [when it came]
	~ (plenty of|lots of|some) room for improvement[, shall we say|, let's put it like that] :: (hardly any|little|no) room for improvement[, shall we say|, let's put it like that]
	~ the (jokes|scares|songs|big speeches) didn't quite land[, for me|, did they] :: the (jokes|scares|songs|big speeches) did quite simply land[, for me|, every time]
	~ rather more miss than hit, (I'd say|this one|on the whole) :: ~ rather more hit than miss, (I'd say|this one|on the whole)
	~ not what I'd call a (triumph|night out|comedy|story) :: now that's what I call a (triumph|night out|comedy|story)
	~ one star for the (effort|costumes|nice poster), none for the rest :: one star off for the (length|parking|daft poster), full marks for the rest
	~ it is what it is, (which is boring|and that isn't much|which is to say dull) :: it is what it is, (which is fun|and that's plenty|which is to say lovely)
	~ I can see where they were (going|heading), (it's a pity they didn't arrive|they never got there) :: I can see where they were (going|heading), (and how nicely they arrived|and they got there)
	~ on the way home we talked about (dinner|football|the parking) instead :: on the way home we talked about (nothing else|our favourite scenes|it with stars in our eyes)
	~ there's [probably] a good (film|story) in there, they (forgot to let it out|left it in there) :: there's a good (film|story) in there, they (knew how to get it out|brought it out, too)
	~ I've (nothing|not a lot) to say about it, (and that's the trouble|which says it all) :: I've (so much|a lot) to say about it, (all of it kind|and that's the joy)
	~ my tea was nice, I (can|will) say that much for the evening :: my tea went cold, it was that (good|gripping|funny) an evening
	~ you'll not hear me (raving|gushing|singing) about (it|this) :: you'll not hear me stop (raving|gushing|singing) about (it|this)
	~ nice (seats|cinema|popcorn), (shame|pity) about the (film|main event) :: nice (seats|cinema|popcorn), (even nicer film|and a lovely film to go with it)
	~ the cast had (fun|a ball), (not so the rest of us|that makes one lot of us) :: the cast had (fun|a ball), (and so did the rest of us|that makes two lots of us)
	~ (a tad|slightly|a smidge) too (pleased with itself|long for comfort|loud for my liking) :: not (a tad|slightly|a smidge) too (pleased with itself|long for comfort|loud for my liking)
	~ the best I can do is (a two|4 out of 10|two stars) :: the least I can do is (a nine|8 out of 10|four stars)
	~ my mind (wandered off|drifted) (to the shopping|to work|to what's for tea) :: my mind never (wandered off|drifted) (to the shopping|to work|to what's for tea)
	~ it lost me around the (second|third) (speech|chase|flashback) and never came back for me :: it got me around the (second|third) (speech|chase|flashback) and never let me go
	~ not a million miles from (watching paint dry|a tax seminar|a wet weekend) :: ~ not a million miles from (perfect|a little miracle|the best I've seen)
	~ I'd have been happier (at home|in bed|doing the dishes) :: I'd not have been happier (at home|in bed|on a beach)
	~ a generous (two|three) out of ten [from me] :: a stingy (eight|nine) out of ten [from me]
	~ interesting, in the way a (stain|rash|traffic jam) is :: interesting, in the way a (good friend|great book|sunset) is
	~ others will (explain|tell you) what's good about it, I (can't|couldn't) :: others will (explain|tell you) what's bad about it, I (can't|couldn't)
	~ well, it ended, (thank goodness|and not a minute too soon|I'll give it that) :: well, it ended, (worse luck|and I'm sorry|I'd have given it a week)
	~ you could stop after (ten minutes|the first song) and (miss nothing|be none the poorer) :: you couldn't stop after (ten minutes|the first song), you'd (miss a treat|be so much the poorer)
	~ take it or leave it? I (left it|left it there|leave it) :: take it or leave it? I (took it|took it home|take it)
	~ we all make mistakes, and {name} made (this|this one|this {kind}) :: we all make mistakes, and {name} made none (here|this time|in this {kind})
	`
);

export const SHRUGS = [...OF_EITHER_VERDICT, ...OF_PRAISE, ...OF_BLAME];
