// Turns: opinions that change while the film runs, or stay as they were; the last state is the verdict.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';

const TURNED_OR_KEPT = framesOf(
	undefined,
	`
	for the first (hour|half hour|ten minutes) it was {adj scene!}, then (out of nowhere|all of a sudden|slowly) it turned {adj scene=} :: for the first (hour|half hour|ten minutes) it was {adj scene=}, then (no surprise|as I had thought|of course) it stayed {adj scene=}
	it starts with {quality!} and ends with {quality=} :: it starts with {quality=} and ends with more of the same
	started out {liking!} it, ended up {liking=} it :: started out {liking=} it, never stopped
	I was this close to {liking!} it when it turned {adj film=} :: I was already {liking=} it when it turned even {more film=}
	went in expecting {quality!}, came out talking of the {quality=} :: went in expecting {quality=}, came out having seen just that
	I had my (mind|review) half made up: {adj film!}. The ending changed it to {adj film=} :: I had my (mind|review) half made up: {adj film=}. The ending changed nothing
	halfway through I texted my {relative}: {adj film!}. By the credits I texted again: {adj film=} :: halfway through I texted my {relative}: {adj film=}. By the credits I had nothing to take back
	what (began|started) as a {thing!} became a {thing=} :: what (began|started) as a {thing=} never stopped being one
	what (began|started) as {a film!} (grew|turned) into a {thing=} :: what (began|started) as {a film=} never (grew|turned) into a {thing!}
	I told my {relative} it was {grad film!}. (Two scenes|Ten minutes|An hour) later I took it all back: {adj film=} :: I told my {relative} it was {grad film=}. (Two scenes|Ten minutes|An hour) later I said it again: {adj film=}
	I take it all back: I called it {grad film!} too (soon|early), it is {adj film=} :: I take nothing back: I called it {grad film=} (early on|at once), and it is
	by the (end|credits|final scene) I had forgotten that I ever found it {grad film!} :: by the (end|credits|final scene) I had not forgotten how {grad film=} I found it
	only the (first act|prologue|setup) was {grad scene!}; after that it got {more scene=} by the minute :: the (first act|prologue|setup) was {grad scene=}, and after that it got {more scene=} still
	I was {felt=} by the last scene, (though|even though|although) I had been {felt!} (for an hour|in the first half|at the start) :: I was {felt=} by the last scene, as I had been (for an hour|in the first half|at the start)
	a {adj scene=} second half, after a {adj scene!} first, is what (counts|sticks|I took home) :: a {adj scene=} second half, after a {adj scene=} first, is what (counts|sticks|I took home)
	by the end I {liked=} it. (Halfway|After ten minutes|Early on) I still {liked!} it :: by the end I {liked=} it. (Halfway|After ten minutes|Early on) I {liked=} it already
	my notes: minute ten, {grad scene!}. Minute ninety, {adj scene=} :: my notes: minute ten, {grad scene=}. Minute ninety, (same|the same again)
	I expected to be {felt!} by now. (Surprise|Well, well|Look at me): I am {felt=} :: I expected to be {felt=} by now. (No surprise|Sure enough|Look at me): I am
	the trailer made me think {grad film!}, the opening did too, the rest proved it {adj film=} :: the trailer made me think {grad film=}, the opening did too, the rest proved it
	it takes a single scene to go from {adj scene!} to {adj scene=}, and there is no going back :: it takes a single scene to see that it is {adj scene=}, and there is no letting up
	when the titles ran I was {felt!}; when the (credits|end credits) rolled I was {felt=} :: when the titles ran I was {felt=}; when the (credits|end credits) rolled I still was
	first impression: {adj film!}. (Last|Final|Lasting) impression: {adj film=} :: first impression: {adj film=}. (Last|Final|Lasting) impression: no different
	an hour in, it stops being {grad film!} and starts being {grad film=} :: an hour in, you expect it to stop being {grad film=}, and it does not
	no more {quality!} after the first half hour, (only|just) {quality=} :: no {quality!} in the first half hour, and none after that
	I meant to {like base!} it; it was (simply|just) too {grad film=} for that :: I meant to {like base=} it; it was (easily|certainly) {grad film=} enough for that
	{minutes} of {mass!}, then (an hour|two hours) of {mass=} :: {minutes} of {mass=}, then (an hour|two hours) of the same
	I {liked!} it right up to the (twist|last scene|interval), which made me {like base=} the lot :: I {liked=} it right up to the (twist|last scene|interval), which made me {like base=} it even more
	my opinion kept changing: {grad film!}, {grad film=}, {grad film!}, and (in the end|finally) {adj film=} :: my opinion never changed: {grad film=} at the start, {grad film=} in the middle, {adj film=} (in the end|at last)
	first it was {grad scene=}, then {grad scene!}, and (by the end|finally) {adj scene=} again :: first it was {grad scene=}, then {grad scene=}, and (by the end|finally) {adj scene=} as well
	`
);

/** The first text of each is positive, the second negative. */
const PAIRS = framesOf(
	'positive',
	`
	I came in (grumpy|tired|a doubter) and left (beaming|wide awake|a believer) :: I came in (beaming|wide awake|a believer) and left (grumpy|tired|a doubter)
	until the last act I wanted (out|my money back|to go home). Then it (all clicked|blew me away|took off) :: until the last act I (was all in|was happy|had a ball). Then it (fell apart|went to pieces|crashed)
	it lost me (in the middle|for a bit|around minute forty) but won me back (by the end|with the finale|soon after) :: it won me over (in the middle|for a bit|around minute forty) but lost me again (by the end|with the finale|soon after)
	I came to (scoff|sneer|doze) and went home (humming|glowing|a convert) :: I came to (cheer|laugh|swoon) and went home (fuming|scowling|a sceptic)
	I nearly left (at the interval|after an hour|halfway). (So glad|Thank goodness) I stayed :: I nearly left (at the interval|after an hour|halfway). I (wish|only wish) I had
	went in blind, came out (singing|floating|buzzing) :: went in blind, came out (sulking|fuming|cross)
	changed my mind (about it|halfway through|near the end), (for the better|it goes on my shelf|thumbs up) :: changed my mind (about it|halfway through|near the end), (for the worse|it goes in the bin|thumbs down)
	I took back every (bad|harsh|unkind) word by the end :: I took back every (good|kind|warm) word by the end
	a sceptic at seven[ o'clock], a convert by nine :: a convert at seven[ o'clock], a sceptic by nine
	I had it down for two stars until the (ending|twist|last act). Now it gets five :: I had it down for five stars until the (ending|twist|last act). Now it gets two
	what began as a chore became a (treat|pleasure|joy) :: what began as a (treat|pleasure|joy) became a chore
	the first hour had me (checking my phone|nodding off|shrugging), the last had me (cheering|on the edge of my seat|in stitches) :: the first hour had me (cheering|on the edge of my seat|in stitches), the last had me (checking my phone|nodding off|shrugging)
	bored, bored, then suddenly (hooked|spellbound|laughing) :: (hooked|spellbound|laughing), then suddenly bored, bored
	it won my heart when I had (already|all but) written it off :: it broke the spell when I had (already|all but) fallen for it
	I rolled my eyes at the start and wiped them at the end :: I wiped my eyes at the start and rolled them at the end
	the ending turned my (shrug|scowl|yawn) into a (cheer|grin|smile) :: the ending turned my (cheer|grin|smile) into a (shrug|scowl|yawn)
	it limps for (an hour|a while|two acts), then it flies :: it flies for (an hour|a while|two acts), then it limps
	a (wobbly|shaky|bumpy) start, a (grand|superb|lovely) finish :: a (grand|superb|lovely) start, a (wobbly|shaky|bumpy) finish
	it makes up for a (poor|bad|weak) start :: it throws away a (good|great|strong) start
	I was sure I would doze off and ended up talking about it till midnight :: I was sure I would talk about it till midnight and ended up dozing off
	expectations: on the floor. Result: through the roof :: expectations: through the roof. Result: on the floor
	I expected a nap and got a (party|ride|thrill) :: I expected a (party|ride|thrill) and got a nap
	it met my expectations, and they were (high|sky-high|through the roof) :: it met my expectations, and they were (low|rock-bottom|below zero)
	my hopes (rose|went up|climbed) with every (scene|minute|reel) :: my hopes (sank|went down|dropped) with every (scene|minute|reel)
	somewhere around the middle I (fell in love|started to care|stopped checking my watch) :: somewhere around the middle I (fell out of love|stopped caring|started checking my watch)
	at some point I stopped laughing at it and started laughing with it :: at some point I stopped laughing with it and started laughing at it
	I was ready to (walk out|go home|demand a refund). Then came the second half, and (I was glued to my seat|what a half) :: I was ready to (stay all night|cheer|see it twice). Then came the second half, and (I could not wait to leave|what a bore)
	I was all set to (trash|pan|slate) it, and (now I cannot|then it disarmed me) :: I was all set to (praise|applaud|recommend) it, and (now I cannot|then it lost me)
	ten minutes in we wanted to leave; at the end nobody wanted to go :: ten minutes in nobody wanted to go; at the end we could not wait to leave
	the last (act|scene|reel) (redeems|rescues|saves) everything before it :: the last (act|scene|reel) (ruins|undoes|wrecks) everything before it
	it took its time and took me with it :: it took its time and took my patience with it
	I was on the fence. By the end I was (firmly|all the way) on its side :: I was on its side. By the end I was (firmly|all the way) against it
	it turned my frown upside down [by act two] :: it turned my smile upside down [by act two]
	I gave it ten more minutes, then ten more, then I never wanted it to end :: I gave it ten more minutes, then ten more, then I gave up
	now I am a fan, after (an hour|a while) of not seeing the point :: now I do not see the point, after (an hour|a while) of being a fan
	I (clapped|cheered|smiled) at the end, and I had (sighed|groaned|grumbled) at the start :: I (sighed|groaned|grumbled) at the end, and I had (clapped|cheered|smiled) at the start
	what I took for its weakness turned out to be the best thing about it :: what I took for its strength turned out to be the worst thing about it
	the longer it ran, the more I leaned (in|forward) :: the longer it ran, the more I (tuned out|dozed)
	it sneaks up on you: nothing at first, then wow :: it peters out on you: wow at first, then nothing
	`
);

export const TURNS: readonly Frame[] = [...TURNED_OR_KEPT, ...PAIRS];
