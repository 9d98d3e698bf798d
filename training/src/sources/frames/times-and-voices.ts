// More about time and about other people's views: what faded or lasted, who was right, and which side the writer takes.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';

const BY_SLOTS = framesOf(
	undefined,
	`
	the days when I called it {grad film!} are over :: the days when I called it {grad film=} are far from over
	~ I am done calling it {grad film!} :: I am not done calling it {grad film=}
	~ it stopped being {grad film!} (long ago|a while back) :: it never stopped being {grad film=}
	long {grad film!}, at last {adj film=} :: long {grad film=}, and even now {adj film=}
	a (week|month|year) later I remember only the {quality=}
	(slept on it|let it sink in|gave it a day): {adj film=}
	the day after, and I am (still|as ever) {felt=}
	{adj film=} since the day it came out, and it will be in (fifty|a hundred) years
	one day they'll all call it {grad film=}. I call it that (now|today)
	nine out of ten (viewers|neighbours|voters) say {grad film!}. Number ten says {adj film=} :: nine out of ten (viewers|neighbours|voters) say {grad film=}. Number ten says the same
	what do you mean, {grad film!}? It's {adj film=} :: what did I say, {grad film=}? It's even {more film=}
	the box says "{grad film!}". The box (lies|is lying) :: the box says "{grad film=}". The box (is right|doesn't lie)
	the quote on the poster should read {grad film=}, not {grad film!}
	I thought I was alone in finding it {grad film=}; the whole (row|bus|family) agreed
	`
);

/** The first text of each is positive, the second negative. */
const OVER_TIME = framesOf(
	'positive',
	`
	the days of (dreading|sleeping through|sighing at) these films are behind us :: the days of (craving|queuing for|cheering at) these films are behind us
	this is the (series|show|world) I fell in love with, all over again :: this is not the (series|show|world) I fell in love with, not at all
	what happened to the (wit|magic|fun) I loved? Nothing, it's all (here|there) :: what happened to the (wit|magic|fun) I loved? It's all gone
	{name} has come a long way since {title}, all of it uphill :: {name} has come a long way since {title}, all of it downhill
	finally, a {kind} that (works|gets it right|respects its audience) :: yet another {kind} that (doesn't work|gets it wrong|insults its audience)
	for once I (stayed awake|kept watching|stayed put) till the end :: once again I (nodded off|gave up|walked out) before the end
	not since {year} have I (laughed|cheered|grinned) so (much|hard) :: not since {year} have I (yawned|groaned|sighed) so (much|hard)
	the years have (polished|ripened|flattered) it :: the years have (rusted|soured|punished) it
	I'm still (laughing at|thinking about|humming) the funny bit :: I'm still (waiting for|looking for) the funny bit
	every sign of the old (fire|spark|genius|wit) :: no sign of the old (fire|spark|genius|wit)
	after a (lean|weak|bad) spell {name} is back on track :: after a (rich|strong|good) spell {name} is off the rails
	nowhere near its sell-by date :: (well|long|far) past its sell-by date
	another year, another (winner|hit|gem) from {name} :: another year, another (dud|flop|turkey) from {name}
	the eighties called, they wish they'd made it :: the eighties called, they want their jokes back
	there was a time when this (felt fresh|was funny|worked). It isn't over :: there was a time when this (felt fresh|was funny|worked). It's long over
	the same gag (ten|five|twenty) times, and each time it's funnier :: the same gag (ten|five|twenty) times, and each time it's (staler|less funny)
	(five|ten|twelve) years in the making, and worth every day :: (five|ten|twelve) years in the making, and not worth a day
	already (planning|looking forward to|booking) my second viewing :: already (regretting|forgetting|sorry about) my first viewing
	(three|five|ten) days later I'm still (smiling|grinning|quoting it) :: (three|five|ten) days later I'm still (cross|fuming|grumbling)
	by breakfast I was (quoting|retelling|replaying) it :: by breakfast I had forgotten it
	with age it only (ripens|deepens|gains) :: with age it only (sours|curdles|withers)
	history will be (kind|good) to this one :: history will not be (kind|good) to this one
	it was all the rage in {year}, and (hasn't lost a thing|I can see why|it still is with me) :: it was all the rage in {year}, and (has lost the lot|I can't see why|it hurts to watch now)
	same time next year? (Yes please|I'm in|Try and stop me) :: same time next year? (No thanks|I'm out|Try and make me)
	yet again they (got it right|did us proud|came up with the goods) :: yet again they (got it wrong|let us down|came up with nothing)
	we have waited (years|ages|since {year}) for this, and (gladly|what a reward|well worth it) :: we have waited (years|ages|since {year}) for this, and (for what|what a letdown|all for nothing)
	season (three|four|six) and it hasn't (slipped|dipped|lost a step) :: season (three|four|six) and it hasn't (improved|woken up|found its feet)
	one more like this and I'm (in heaven|a fan for life|moving in with them) :: one more like this and I'm (off|done with them|cancelling)
	(thirty|forty|fifty) years of moviegoing, and (seldom|never) have I been so (happy|moved|gripped) :: (thirty|forty|fifty) years of moviegoing, and (seldom|never) have I been so (bored|cross|tired)
	better late than never: I (love it|get it now|am a fan) :: better never than late: I (hate it|don't get it|am no fan)
	about time somebody made (this|one like it) :: about time somebody stopped (this|making these)
	the series ends on a high :: the series ends on a low
	watched it in one sitting and could have made it two :: watched it in six sittings and should have made it none
	never have I looked at my watch so (little|rarely) :: never have I looked at my watch so (much|often)
	they've still got it :: they've (lost it|no longer got it)
	the magic was there on day one and it's there today :: the magic was there on day one and it's (nowhere|gone) today
	`
);

/** The same. */
const VOICES = framesOf(
	'positive',
	`
	my {relative}, who (hates|grumbles at|sleeps through) everything, (loved it|was glued to it|wants to go again) :: my {relative}, who (loves|grins at|sits through) everything, (hated it|fell asleep|walked out)
	surely I can't be alone in (wanting more|having had fun|loving it) :: surely I can't be alone in (wanting a refund|having had no fun|hating it)
	I'll say what nobody dares to say: it's (brilliant|great fun|lovely) :: I'll say what nobody dares to say: it's (rubbish|no fun|dreary)
	against all advice I went, and (I'm glad I did|what a night|they were wrong) :: against all advice I went, and (I wish I hadn't|what a bore|they were right)
	despite the reviews I had (a ball|a great time|no complaints) :: despite the reviews I had (no fun|a rotten time|to leave)
	you'll hear people say it's (slow|silly|too long). (Ignore them|Don't listen|Nonsense) :: you'll hear people say it's (slow|silly|too long). (Listen to them|Do listen|Too true)
	you'll hear people say it's (clever|funny|a classic). (Listen to them|Do listen|So true) :: you'll hear people say it's (clever|funny|a classic). (Ignore them|Don't listen|Nonsense)
	the low score is a (lie|scandal|mystery) to anyone who has seen it :: the high score is a (lie|scandal|mystery) to anyone who has seen it
	so this is what the (noise|queue|shouting) was about. I get it :: so what was the (noise|queue|shouting) about? I don't get it
	for all the (stick|flak|scorn) it gets, it (thrilled me|made my week|won my heart) :: for all the (praise|love|prizes) it gets, it (bored me|spoilt my week|left me cold)
	the crowd (loved|adored|cheered) it; count me in :: the crowd (loved|adored|cheered) it; count me out
	the crowd (hated|slated|booed) it; leave me out of that :: the crowd (hated|slated|booed) it; put me on the list
	everyone in our (office|class|street) has seen it twice. Now I know why :: everyone in our (office|class|street) has seen it twice. Don't ask me why
	my {relative} chose it and may choose (again|next time too|every time) :: my {relative} chose it and may never choose again
	I'll take all my {relative}'s tips from now on :: I'll take none of my {relative}'s tips from now on
	I'd like to (thank|hug|shake hands with) whoever (picked|suggested|recommended) this :: I'd like (to strangle|a stern word with|an apology from) whoever (picked|suggested|recommended) this
	ten million viewers can't be wrong. No, they aren't :: ten million viewers can't be wrong? Oh yes, they can
	two people left. (They missed out|More fool them|Silly them) :: two people left. (Lucky them|I was one of them|I envied them)
	they say it's for kids. I'm {age} and I (loved it|had a ball|want more) :: they say it's for kids. Kids (deserve better|have more sense|would hate it)
	some (bloke|guy|girl) online said it would (make my day|cheer me up|blow my mind). It did :: some (bloke|guy|girl) online said it would (make my day|cheer me up|blow my mind). It didn't
	the headline said "must flee". It should have said "must see" :: the headline said "must see". It should have said "must flee"
	if you're counting votes, put me down (for yes|as a yes|as a fan) :: if you're counting votes, put me down (for no|as a no|as a hater)
	who gave this one star? Somebody with no (heart|ears|taste) :: who gave this five stars? Somebody with no (brain|ears|taste)
	they gave it the top prize. (Quite right|I'd have given it two|So would I) :: they gave it the top prize. (Quite wrong|I'd have given it the boot|I wouldn't)
	stop telling me it's (bad|silly|a flop). It isn't :: stop telling me it's (good|clever|a hit). It isn't
	show me someone who (disliked it|was bored) and I'll show you a liar :: show me someone who (liked it|wasn't bored) and I'll show you a liar
	you won't (catch|hear) me (knocking it|complaining|moaning) :: you won't (catch|hear) me (praising it|cheering|clapping)
	you were right, {name}, and I was wrong: it's (a gem|lovely|a blast) :: you were right, {name}, and I was wrong: it's (a dud|horrible|a bore)
	half the room (clapped|cheered), half of it (booed|snored). I was in the first half :: half the room (clapped|cheered), half of it (booed|snored). I was in the second half
	I was the one (laughing|cheering|clapping) in row (ten|two|five) :: I was the one (snoring|groaning|sulking) in row (ten|two|five)
	the comments below are (mean|harsh|sour). Don't let them put you off :: the comments below are (sweet|kind|gushing). Don't let them take you in
	nobody in the (queue|office|family) had a bad word for it. Nor have I :: nobody in the (queue|office|family) had a good word for it. Nor have I
	trust me, not the (papers|snobs|stars), and go :: trust me, not the (papers|posters|stars), and don't go
	the whole car agreed on the way home: (brilliant|what fun|again, again) :: the whole car agreed on the way home: (rubbish|what a bore|never again)
	my {relative} reached for the remote. I hid it :: my {relative} reached for the remote. I cheered
	we argued about it all the way home, my {relative} against, me for :: we argued about it all the way home, my {relative} for, me against
	`
);

export const TIMES_AND_VOICES: readonly Frame[] = [...BY_SLOTS, ...OVER_TIME, ...VOICES];
