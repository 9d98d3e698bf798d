// Weighed: good points and bad points are counted against each other, and one side comes out on top.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';

const BY_SLOTS = framesOf(
	undefined,
	`
	on the one hand {plural!}, on the other {plural=}, and the other hand wins
	I made two lists. {plural!}: two. {plural=}: (twenty|dozens|a whole page)
	when all is said and done, {film} <be> {adj=}, even with {trait!}
	some {mass!}, sure, (buried|lost|drowned) under all the {mass=}
	I counted the {plural!} and I counted the {plural=}. There were (far|many) more of the latter
	{part} <be> {adj!}, {part} <be> {adj=}, and {the film} <be> {adj=}
	weigh up {quality!} and {quality=}, and what comes out is {adj film=}
	I can name two {plural!} and (twenty|thirty|a hundred) {plural=}
	to be fair: {trait!}. To be honest: {adj film=}
	it swings between {grad scene!} and {adj scene=}, and (mostly|usually) it <be> the latter
	{trait!}? One (small|little) thing among so many. {the film} {does=}
	final score: {quality!} one, {quality=} (four|five|nine)
	with {mass=} like this I (soon|quickly) forgot the {quality!}
	by the end the {plural=} had (swamped|outnumbered|buried) the {plural!}
	take the {plural!} together with the {plural=}, and what is left is {a film=}
	one word for it: {grad film=}. A footnote to that word: {grad film!} here and there
	anyone can spot {trait!}, and anyone can see that {film} <be> {adj=} (regardless|all the same)
	I will grant it {trait!}; (everything|all) else about it is {adj film=}
	`
);

const COUNTED = framesOf(
	'positive',
	`
	one point off for {trait!}, (three|four) on for {trait=} :: one point on for {trait!}, (three|four) off for {trait=}
	slow in places, but I would (see it again|watch it tomorrow|lend it to friends) :: fun in places, but I would not (see it again|watch it for free|lend it to friends)
	a bit (long|slow|talky), though never enough to (bore me|spoil it|put you off) :: a bit of fun, though never enough to (keep me awake|save it|pay for)
	a few (slips|dull lines|bad wigs) don't spoil (two hours|an evening) of (magic|joy|pure fun) :: a few (laughs|good lines|pretty hats) don't make up for (two hours|an evening) of (tedium|noise|drivel)
	one bad (scene|joke|song) to every five good ones :: one good (scene|joke|song) to every five bad ones
	bad bits, good whole :: good bits, bad whole
	a few misses, and then hit after hit after hit :: a few hits, and then miss after miss after miss
	the (pros|plus points|virtues) outweigh the (cons|minus points|vices)[, (by a mile|easily)] :: the (cons|minus points|vices) outweigh the (pros|plus points|virtues)[, (by a mile|easily)]
	on balance, (I'm glad I went|time well spent|it's a yes|more joy than pain) :: on balance, (I wish I'd stayed home|time badly spent|it's a no|more pain than joy)
	all in all a (good|happy|lovely) evening, (with|despite) some (dull|slow|silly) moments :: all in all a (bad|dismal|dreary) evening, (with|despite) some (funny|bright|sweet) moments
	when all is said and done I (laughed|cheered|smiled) more than I (yawned|groaned|sighed) :: when all is said and done I (yawned|groaned|sighed) more than I (laughed|cheered|smiled)
	(warts|creaks|plot holes) and all, I'd (marry|hug|keep|adopt) this film :: (stars|songs|prizes) and all, I'd (bin|bury|sink|ditch) this film
	~ mixed feelings, (mostly|largely) (good|happy|warm) :: ~ mixed feelings, (mostly|largely) (bad|sour|cold)
	almost ruined by {part}, and still a (joy|delight|great night out) :: almost saved by {part}, and still a (bore|mess|bad night out)
	(shaky|slow|clumsy) at first, saved by (a wonderful last hour|two great leads|its big heart) :: (lively|quick|funny) at first, sunk by (a dreadful last hour|two awful leads|its cold heart)
	not flawless, but what is? I (loved|adored|enjoyed) it :: not worthless, but what is? I (hated|loathed|disliked) it
	it is not perfect, yet I (would not change a thing|want to see it again|could watch it all day) :: it is not the worst ever, yet I (would change everything|never want to see it again|could not watch it all)
	I could do without {part}, yet (what remains is a delight|the rest had me beaming|I would not have missed it) :: I could sing the praises of {part}, yet (what remains is a bore|the rest had me snoring|I would rather have missed it)
	even its (flaws|faults|weak spots) (charm|amuse|please) me :: even its (virtues|charms|strong spots) (bore|annoy|tire) me
	its faults are (small|few|minor) and its (joys|pleasures) (huge|many) :: its (joys|pleasures) are (small|few|minor) and its faults (huge|many)
	I have (two|three) complaints and I would still (go again|give it five|take my mum) :: I have (two|three) compliments and I would still (stay home|give it one|warn my mum)
	it stumbles (twice|now and then|here and there) and dances the rest of the time :: it dances (twice|now and then|here and there) and stumbles the rest of the time
	the (dull|weak|bad) bits are short, the (good|funny|sweet) bits are long :: the (good|funny|sweet) bits are short, the (dull|weak|bad) bits are long
	I forgive it (the wigs|the accents|the last ten minutes), because the rest is (a joy|gold|bliss) :: I thank it for (the wigs|the accents|the last ten minutes), because the rest is (a chore|dross|agony)
	could be shorter, could be clearer, could not be (lovelier|funnier|more fun) :: could be shorter, could be clearer, could not be (drearier|duller|uglier)
	rough, yes. Cheap, yes. (A joy|A hoot|Worth it)? (Yes, yes|Also yes|Very much so) :: smooth, yes. Costly, yes. (A joy|A hoot|Worth it)? (No, no|Sadly no|Not so much)
	you put up with (a dull hour|a daft plot|some bad songs) and are (richly|well|soon) rewarded :: you put up with (a dull hour|a daft plot|some bad songs) and are (poorly|hardly|never) rewarded
	its heart is in the right place, and so is nearly everything else :: its heart is in the right place, and nearly nothing else is
	half of it is silly, half of it is sublime, and the better half wins :: half of it is silly, half of it is sublime, and the worse half wins
	minus one for the (ending|title|accents), plus nine for the rest :: plus one for the (ending|title|accents), minus nine for the rest
	it has two left feet and a (huge|golden|warm) heart :: it has two quick feet and a (tiny|frozen|stony) heart
	what it gets wrong is nothing (next to|beside|compared to) what it gets right :: what it gets right is nothing (next to|beside|compared to) what it gets wrong
	it annoyed me for five minutes and (delighted|charmed|amused) me for ninety :: it amused me for five minutes and (annoyed|bored|wearied) me for ninety
	I would cut ten minutes and keep the other hundred :: I would keep ten minutes and cut the other hundred
	at (times|moments) I wanted to leave, and far more often I wanted it to last :: at (times|moments) I wanted it to last, and far more often I wanted to leave
	in the end the (laughs|good jokes|thrills|clever bits) win :: in the end the (yawns|bad jokes|plot holes|silly bits) win
	my head says (silly|too long|far-fetched), my heart says (again|yes|encore), and I side with my heart :: my head says (clever|well made|important), my heart says (yawn|no|enough), and I side with my heart
	good outnumbers bad (by ten to one|easily|in nearly every scene) :: bad outnumbers good (by ten to one|easily|in nearly every scene)
	flawed the way (friends|old houses|people) are flawed, and I (cherish|love) it for that :: perfect the way (statues|showrooms|robots) are perfect, and I (despise|hate) it for that
	the lows are not that low and the highs are sky-high :: the highs are not that high and the lows are rock-bottom
	worth wading through the (mush|speeches|subplots) for the (gold|rest|second act) :: not worth wading through the (mush|speeches|subplots) for the (gold|rest|second act)
	(that slow start|the odd bad joke|one silly song) is a small price to pay for so much (fun|joy|beauty) :: (two hours|eight pounds|a whole evening) is a high price to pay for so little (fun|joy|beauty)
	I winced at {part} and (beamed|grinned) at everything else :: I (beamed|grinned) at {part} and winced at everything else
	it does three things badly and a hundred things well :: it does three things well and a hundred things badly
	clumsy but never (dull|dishonest|mean), (and I had a good time|so yes|so see it) :: slick but never (lively|honest|warm), (and I had a bad time|so no|so skip it)
	it gets a lot wrong and I do not mind (a bit|in the least), it makes me (happy|laugh|glow) :: it gets a lot right and I do not care (a bit|in the least), it makes me (sleepy|yawn|squirm)
	~ after some (thought|hesitation|back and forth): (yes|see it|thumbs up) :: ~ after some (thought|hesitation|back and forth): (no|skip it|thumbs down)
	~ a close call, but I come down (in favour|on the side of the fans) :: ~ a close call, but I come down (against|on the side of the haters)
	three (good|decent) reasons to skip it, and (thirty|a hundred) to go :: three (good|decent) reasons to go, and (thirty|a hundred) to skip it
	I grumbled about the length, the sound and the plot, and then I clapped :: I nodded at the length, the sound and the plot, and then I booed
	the middle sags a bit, and the rest lifts it up again :: the middle soars a bit, and the rest drags it down again
	overstuffed, overlong, and still over too soon :: slim, short, and still not over soon enough
	I'd take this messy film with (heart|ideas|soul) over ten neat ones without :: I'd take ten messy films with (heart|ideas|soul) over this neat one without
	sins: (few|small|forgiven). Joys: (many|huge|countless) :: joys: (few|small|forgotten). Sins: (many|huge|countless)
	nothing about it is polished and everything about it is lovable :: everything about it is polished and nothing about it is lovable
	`
);

const FOUND_WANTING = framesOf(
	'negative',
	`
	~ a near miss, (sadly|alas|I'm afraid) :: a direct hit, (luckily|hurrah|I'm pleased to say)
	almost (great|funny|moving), but almost is not (enough|good enough) :: almost (too long|too much|too cute), but almost does not (count|matter)
	great cast, great score, great look, and still no great film :: no great cast, no great score, no great look, and still a great film
	one good (scene|song|speech) does not make it a good film :: one bad (scene|song|speech) does not make it a bad film
	~ I wanted to like it more than I did :: I liked it more than I wanted to
	a (noble|brave|fine) idea, a (poor|weak|bad) film :: a (mad|risky|strange) idea, a (fine|strong|great) film
	there is a good short film hidden in this bad long one :: there is a bad short film hidden in this good long one
	(nice|lovely) icing, no cake :: no icing, (lovely|glorious) cake
	two good jokes, half a good idea, and then (nothing|tedium|the long wait for the credits) :: two bad jokes, half a bad idea, and otherwise (perfection|bliss|a great night)
	~ fine as far as it goes, let down by (the lead|the script|everything after) :: ~ nothing new as far as it goes, lifted by (the lead|the script|everything after)
	fun, though not enough to (recommend|go back for|forgive the rest) :: flawed, though not enough to (put me off|spoil my fun|sink the rest)
	I liked bits of it. I did not like it :: I disliked bits of it. I liked it
	`
);

export const WEIGHED: readonly Frame[] = [...BY_SLOTS, ...COUNTED, ...FOUND_WANTING];
