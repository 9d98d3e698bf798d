// What viewers did, which is their verdict: what they slept through, laughed at, left or saw again, and what they did not.
import { framesOf } from './lines.ts';

const OF_EITHER_VERDICT = framesOf(
	undefined,
	`
	I {viewer did=} :: I did not {viewer do!} [once|at all|for a minute]
	I never {viewer did!} [once] :: I {viewer did=} [more than once]
	[we|and then I|halfway through I|after {minutes} I] {viewer did=} :: [I|we] did not {viewer do!} [once|for {minutes}|even in the slow parts]
	I {viewer did=} and {viewer did=} :: I neither {viewer did!} nor {viewer did!}
	I {viewer did=}, and so did (my {relative}|everyone else|half the row) :: I did not {viewer do!}, and neither did (my {relative}|anyone else|the rest of the row)
	it made me {viewer do=} :: it did not make me {viewer do!} [once|at all]
	it (always|still) makes me {viewer do=} :: it never makes me {viewer do!}
	never (did I|once did I) {viewer do!} :: (often|more than once) did I {viewer do=}
	I had no (wish|desire|urge) to {viewer do!} :: I had (every|the) (wish|desire|urge) to {viewer do=}
	I (couldn't|could not) stop myself: I {viewer did=} :: I had no reason at all to {viewer do!}
	I was too {felt=} to {viewer do!} :: I was so {felt=} that I {viewer did=}
	my {relative} {crowd did=} :: my {relative} did not {crowd do!}( once| at all|, which says a lot)
	the whole (audience|cinema|row|family) {crowd did=} :: nobody in the (audience|cinema|row|family) {crowd did!}
	(nobody|no one|not one of us|not a soul) {crowd did!} :: (everybody|everyone|the entire room) {crowd did=}
	the people (around|behind|next to) me {crowd did=} :: the people (around|behind|next to) me did not {crowd do!}
	I saw (nobody|no one) {crowd do!} :: I saw the whole row {crowd do=}
	(half|most) of the (audience|room|cinema) {crowd did=} :: hardly anyone in the (audience|room|cinema) {crowd did!}
	it made (the whole room|grown men|my friends|the children) {crowd do=} :: it did not make (anyone|a single person|my friends|the children) {crowd do!}
	you will {crowd do=} :: you will not {crowd do!}[ once|, I promise]
	(few|not many) will {crowd do!} (here|at this one) :: (many|most) will {crowd do=} (here|at this one)
	I would not blame you if you {crowd did=} :: I would be surprised if you {crowd did!}
	`
);

const OF_LOVE = framesOf(
	'positive',
	`
	I (could not|couldn't) (sit still for joy|stop grinning|stop humming), it was that good :: I (could not|couldn't) (sit still for boredom|stop groaning|stop sighing), it was that bad
	I (forgot|did not touch) my popcorn :: I cared more about my popcorn
	my popcorn (went cold|stayed untouched), I was so (gripped|absorbed|busy watching) :: the popcorn was (better|more exciting) than the film
	I (laughed|cried|cheered) so (hard|much) [that] my (sides|ribs|cheeks) hurt :: I (yawned|cringed|squirmed) so (hard|much) [that] my (jaw|neck|back) hurt
	I did not (laugh|smile) just once, I (laughed|smiled) the whole way :: I did not (laugh|smile) [even] just once[, not the whole way]
	I (stayed|remained) in my seat until the (lights went up|last credit|very last frame) :: I was out of my seat before the (lights went up|first credit|last scene)
	I (missed my stop|burned dinner|was late for work) because I could not stop watching :: I (did the ironing|cleaned the kitchen|paid my bills) because I could not bear watching
	I have (seen|watched) it (ten times|a dozen times|every Christmas|more often than I can count) [and counting] :: I have (seen|watched) it once, and (once was enough|never again)
	I (watched|saw) it (again|twice|a second time) (the same night|the next day|within a week) :: I did not (watch|see) it (again|twice|a second time), nor will I
	I will (watch|see) it again (and again|as soon as I can|with my {relative}) :: I won't (watch|see) it again(, ever|, not for money|, nor will my {relative})
	I (bought|ordered|got) the (disc|soundtrack|book|poster) (right after|the same night) :: I (sold|returned|threw out) the (disc|soundtrack|poster) (right after|the same night)
	I went (home|to bed|out) (smiling|singing|happy) :: I went (home|to bed|out) (grumbling|fuming|unhappy)
	I went in (tired|grumpy|sceptical) and came out (happy|beaming|a fan) :: I went in (fresh|cheerful|a fan) and came out (tired|grumpy|let down)
	I (told|called|texted) (everyone|all my friends|my {relative}) to (see|watch|rent) it :: I (told|warned|begged) (everyone|all my friends|my {relative}) not to (see|watch|rent) it
	I recommended it to (everyone|my {relative}|the whole office), and they thanked me :: I recommended it to (no one|nobody)
	my {relative} (thanked|hugged) me for picking it :: my {relative} (has not|hasn't) forgiven me for picking it
	my {relative} still talks about it :: my {relative} still complains about it
	my {relative} (wants|asked|begged) to see it again :: my {relative} (wanted|asked|begged) to leave
	the kids (did not|never) (fidget|whine|move|look away) :: the kids did nothing but (fidget|whine|complain)
	the kids (loved|adored|were glued to) it :: the kids (did not love|were bored by|walked away from) it
	even my {relative}, who hates this kind of film, (loved it|stayed awake|laughed) :: even my {relative}, who loves this kind of film, (hated it|fell asleep|gave up)
	(nobody|no one) wanted to leave [when it ended] :: (everybody|everyone) wanted to leave [before it ended]
	(nobody|no one|not a soul) (moved|spoke|coughed|breathed) until the credits :: (everybody|half the room) (moved|talked|coughed) until the credits
	(nobody|no one) (left|got up|went home) early :: (nobody|no one) (stayed|waited) for the end
	(nobody|no one) I took to it was (bored|disappointed|sorry) :: (nobody|no one) I took to it was (amused|pleased|thankful)
	the (audience|whole cinema|house) (stood up and clapped|gave it a standing ovation|cheered at the end) :: the (audience|whole cinema|house) (sat there in silence|was half empty by the end|booed at the end)
	there was (applause|cheering|laughter) (at the end|all around|from every row) :: there was (booing|groaning|snoring) (at the end|all around|from every row)
	there was no (booing|groaning|snoring) (in my row|at all), only (applause|laughter|cheers) :: there was no (applause|laughter|cheering) (in my row|at all), only (booing|groans|snores)
	(two|three) hours passed like (ten minutes|nothing|a dream) :: ten minutes passed like (two|three) hours
	(time|the evening) (flew|raced|sped) (by|past) :: (time|the evening) (crawled|crept|dragged) (by|along)
	I (lost|forgot) all track of time :: I was (painfully|only too) aware of the time
	I (wept|cried|sobbed) (happy tears|tears of joy|tears of laughter) :: I (wept|cried|sobbed) tears of (boredom|frustration|rage)
	I (cried|wept) at the end, and it was (earned|deserved) :: I (laughed|groaned) at the end, and it was (not meant to be funny|supposed to be sad)
	I laughed when I was (meant|supposed) to :: I laughed when I was not (meant|supposed) to
	I (jumped out of my seat|screamed|gasped) (three|five|ten) times, and loved it :: I did not (jump|scream|gasp) once, so much for horror
	I (held|was holding) my breath [for the last {minutes}] :: I (held|was holding) my nose [for the last {minutes}]
	I sat on the edge of my seat [for the last {minutes}] :: I slid ever deeper into my seat [for the last {minutes}]
	(glad|happy) (I stayed up|I went|I stuck with it|my {relative} dragged me along) :: (sorry|sad) (I stayed up|I went|I stuck with it|I dragged my {relative} along)
	I would (queue|drive for hours|wake up early) to see it again :: I would (walk|drive for hours|climb out of a window) to avoid it
	I could (watch|see) it (every day|all day|a hundred times) [and never tire] :: I could (not watch|hardly see) it (to the end|for an hour) [without pain]
	(still|I am still) (humming the songs|thinking about it|laughing about it|quoting it) (a week later|today|weeks later) :: (already|I have already) forgotten it (the next day|an hour later|on the way home)
	forgot (I was in a cinema|the world around me|my bad day|to breathe) :: never forgot (I was in a cinema|my aching back|how long it was|the exit sign)
	I (paused|rewound) it (to laugh|to see that scene again|to enjoy a line twice) :: I (paused|sped) it up (to get it over with|to be done sooner)
	it (cheered me up|made my week|warmed my heart) :: it (brought me down|spoiled my week|chilled my heart)
	`
);

const OF_BOREDOM = framesOf(
	'negative',
	`
	I (slept|dozed|snored) through (most|half|the last hour) of it :: I did not (sleep|doze|blink) through (any|a minute|a second) of it
	I (nodded off|dozed off|fell asleep) (three times|before the hour was up|in the middle of the finale) :: I did not (nod off|doze off|fall asleep), and that after a long day
	I had to (pinch|wake|force) myself to (stay awake|keep watching|the end of it) :: I had to remind myself that it was only a film
	I (struggled|fought|tried hard) to stay awake :: I (struggled|fought|tried hard) to stay calm, it was so exciting
	I (kept|could not stop) (looking for the exit|checking the clock|thinking of my shopping list|counting the rows) :: I (kept|could not stop) (laughing out loud|cheering them on|smiling in the dark)
	I spent (most of it|two hours|the evening) (on my phone|counting ceiling tiles|thinking about dinner|wishing I was elsewhere) :: I spent (most of it|two hours|the evening) (on the edge of my seat|laughing|with a big grin)
	I (left|walked out|went home) (before the end|at half-time|with half the audience) :: I stayed (to|long after) the (very end|credits), so much did I like it
	I (did not|didn't) (stay|wait|stick around) (to the end|for the ending|to find out who did it) :: I (did not|didn't) (move|stir|leave my seat) until the (end|credits|lights)
	I only (stayed|finished it|watched on) because (I had paid|my {relative} had the car keys|it was raining|I was on a plane) :: I (stayed|watched on) long after the credits because (I was so moved|it was so good)
	I (switched|turned|shut) it off (halfway|after ten minutes|and read a book|and went to bed) :: I (could not|couldn't) (switch|turn|shut) it off (halfway|and go to bed)
	I (asked for|demanded) (my money back|a refund) :: I would (not ask|never ask) for my money back, I would pay double
	I (wanted|was ready|longed) to (scream|leave|go home|throw something) :: I (did not want|was not ready|was in no hurry) to (leave|go home|get up)
	I (rolled|shut|closed) my eyes (again and again|more than once|out of boredom) :: I (did not roll|never shut|never closed) my eyes, not even once
	I (sighed|groaned|winced) (a lot|at every line|from start to finish) :: I (grinned|chuckled|beamed) (a lot|at every line|from start to finish)
	I have (better|other) things to do than (watch|finish) this :: I have no better thing to do than (watch this again|see it twice)
	I gave it (ten minutes|half an hour|two chances), and (that was too much|gave up|no more) :: I gave it ten minutes, and was hooked (for good|for the night)
	I fast-forwarded (through most of it|to the end|and missed nothing) :: I never (fast-forwarded|skipped) (a second|a scene)
	I (skipped|zapped) (half|most) of it and missed nothing :: I (skipped|missed) nothing, and could have seen more of it
	I (would rather|'d rather) {chore} [again] :: I would skip (a party|a holiday|lunch) to see this again
	my {relative} (snored|slept|yawned|sighed) (next to me|the whole time|from the second scene) :: my {relative} (laughed|cheered|grinned) (next to me|the whole time|from the second scene)
	my {relative} (left|gave up|walked out) [and I envied (her|him)] :: my {relative} (stayed|came back for more) [and I was glad]
	even my (cat|dog|goldfish) (left the room|looked bored|fell asleep) :: even my (cat|dog|goldfish) (watched it|looked thrilled|stayed awake)
	the (only|loudest) (laugh|reaction|sound) (in|from) the (room|audience) was a (yawn|snore|sigh) :: the (only|loudest) (reaction|sound) (in|from) the (room|audience) was (laughter|applause|a cheer)
	half (the row|the room|the audience) was (gone|asleep|on the phone) (by the end|by the second act) :: the whole (row|room|audience) was (laughing|wide awake|in happy tears) by the end
	people (left in droves|were walking out|checked their phones|started chatting) :: people (cheered|were laughing|clapped and cheered) (out loud|together)
	people (did not|didn't) (laugh|clap|cheer|stay) :: people (did not|didn't) (talk|leave|yawn|move)
	you could hear (people yawn|the snoring|the audience sigh|seats emptying) :: you could hear (people gasp with joy|the laughter outside|a pin drop, so gripped were we)
	the best part was (when it ended|the end credits|the trailer before it|leaving) :: the worst part was (when it ended|that it ended|leaving)
	(happy|relieved|glad) (when it was over|it ended|to get out of there) :: (sad|sorry|unhappy) (when it was over|it ended|to leave that world)
	I will never get (those|these) (two|three) hours back :: I would never give (those|these) (two|three) hours back
	I (felt|came out feeling) (cheated|robbed|tired|older) :: I (felt|came out feeling) (alive|happy|lucky|younger)
	`
);

export const VIEWERS = [...OF_EITHER_VERDICT, ...OF_LOVE, ...OF_BOREDOM];
