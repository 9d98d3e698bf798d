// Something bad that is denied, which is praise; beside each the same with the bad thing in it.
import { framesOf } from './lines.ts';

export const FAULTS_DENIED = framesOf(
	'positive',
	`
	never a (dull|idle|slow|boring|wasted) {minute} :: always some (dull|idle|slow|boring|wasted) {minute} to sit through
	nothing to (moan|grumble|gripe|whine|grouse) about [here|this time] :: plenty to (moan|grumble|gripe|whine|grouse) about [here|this time]
	(no|zero) (complaints|objections|grumbles) (from me|here|on my side|from our row) :: (many|a thousand|nothing but) (complaints|objections|grumbles) (from me|here|on my side|from our row)
	{film} never (drags|sags|slows down|stalls|flags|loses steam) :: {film} (drags|sags|slows down|stalls|flags|loses steam) (again and again|all the way through|far too soon)
	{film} <not do> (drag|sag|slow down|stall|lose steam) for a {minute} :: {film} <not do> (come to life|get going|take off|find its feet) for a {minute}
	no weak links (in the cast|among the actors|anywhere to be seen) :: (nothing but|so many) weak links (in the cast|among the actors|wherever you look)
	there was not one weak link in the (cast|crew|chain|ensemble) :: there was one weak link after another in the (cast|crew|chain|ensemble)
	I never [once|even] (glanced at|reached for|thought of) my (phone|watch) :: I kept (glancing at|reaching for|thinking of) my (phone|watch)
	not once did I (check|glance at|look at) the (clock|time) :: every few minutes I (checked|glanced at|looked at) the (clock|time)
	I could not fault (a thing|anything|any of it|a single frame) :: I could fault (a lot|almost everything|most of it|every single frame)
	you (cannot|could not) fault {part} :: you can fault {part} (all day long|in every scene)
	hard to fault[, this one|, really] :: easy to fault[, this one|, really]
	not (one|a single) (boring|dull|wasted|tedious) {minute} (in it|in two hours|to be found) :: one (boring|dull|wasted|tedious) {minute} after another
	you will not be (let down|bored|sorry) [by this one|if you go] :: you will be (let down|bored|sorry) [by this one|if you go]
	nobody (phoned|phones) it in :: everybody (phoned|phones) it in
	(no one|nobody) in (the cast|front of the camera|this film) is (coasting|sleepwalking|going through the motions) :: (everyone|everybody) in (the cast|front of the camera|this film) is (coasting|sleepwalking|going through the motions)
	I cannot think of a better (way to spend an evening|use of two hours|film for a rainy day) :: I can think of (a hundred|a thousand) better (ways to spend an evening|uses of two hours|films for a rainy day)
	I did not want (the story|this film|the fun) to (stop|be over) :: I (just|really|badly) wanted (the story|this film|the torment) to (stop|be over)
	(free of|free from) (the usual clichés|padding|cheap tricks|false sentiment|silly speeches) :: (full of|stuffed with) (the usual clichés|padding|cheap tricks|false sentiment|silly speeches)
	without any (filler|padding|fat|dead weight|nonsense) [at all] :: with (lots of|far too much|endless) (filler|padding|fat|dead weight|nonsense)
	all of it (works|clicks|lands), with no (dead spots|dull bits|wasted scenes) :: none of it (works|clicks|lands), with no (bright spots|lively bits|memorable scenes)
	I have no (regrets|complaints) about (buying a ticket|staying up for it|the two hours) :: I have nothing but (regrets|complaints) about (buying a ticket|staying up for it|the two hours)
	no (regrets|second thoughts) about (buying|renting|seeing) this one :: nothing but regrets about (buying|renting|seeing) this one
	not a (penny|cent|minute) wasted :: (every penny|every cent|every minute) wasted
	not a wasted (shot|word|frame|line|gesture) [in it|anywhere] :: (two hours|ninety minutes) of wasted (shots|words|frames|lines|gestures)
	there (is|was) not an ounce of fat on it :: there (is|was) not an ounce of (wit|life|sense) in it
	{part} never got in the way :: {part} always got in the way
	{film} (does not|did not) outstay its welcome [for a second] :: {film} (outstays|outstayed) its welcome [after ten minutes]
	{film} (is not|was not) a {minute} too long :: {film} (is|was) (an hour|half an hour|at least an hour) too long
	two hours, and not one of them too long :: two hours, and both of them too long
	it (knows|knew) when to stop, and never (preaches|lectures|shows off) :: it never (knows|knew) when to stop, and always (preaches|lectures|shows off)
	{film} (does not|did not) talk down to (you|anybody|its audience|young viewers) :: {film} (talks|talked) down to (you|everybody|its audience|young viewers)
	it (does not|did not) insult (your|my|anyone's) intelligence[, for once] :: it (insults|insulted) (your|my|everyone's) intelligence[, as usual]
	I (would not|could not) cut (a thing|a second|one line|a single scene) :: I would cut (everything|most of it|every line|nearly every scene)
	nothing (I would|anyone could) change :: nothing (I would|anyone could) (keep|save)
	I do not know what (more you could want|else you could ask for) :: I do not know what (they were thinking|went wrong here)
	whatever the critics say, it (is not|was not) a waste of time :: whatever the critics say, it (is|was) a waste of time
	no one (left|walked out|checked their phone|fell asleep) :: almost everyone (left|walked out|checked their phone|fell asleep)
	the (two|three) hours did not feel (long|like two hours) :: the (two|three) hours felt (like ten|like a week|like an eternity)
	it (did not feel|never felt) (like|as long as) three hours :: it felt (longer than|like more than) three hours
	no cheap (shots|scares|laughs|tricks|thrills), [just|only] (honest work|a good story|real skill) :: no (honest work|good story|real skill), [just|only] cheap (shots|scares|laughs|tricks|thrills)
	(there are|there were) no (clumsy lines|dead scenes|bad performances|loose threads) :: (there are|there were) no (good lines|lively scenes|decent performances|surprises)
	(it|this one) does not put a foot wrong :: (it|this one) does not put a foot right
	{name} never puts a foot wrong [as {role}] :: {name} never gets a scene right [as {role}]
	{name} does not hit a (false|wrong) note [in two hours] :: {name} does not hit one (true|right) note [in two hours]
	(not|never) a false note from {name} :: (not|never) a true note from {name}
	I (was not|am not) sorry (I went|I saw it|I gave it a chance) :: I (was|am) sorry (I went|I saw it|I gave it a chance)
	I was never tempted to (leave|skip ahead|stop watching|turn it off) :: I was [always|constantly] tempted to (leave|skip ahead|stop watching|turn it off)
	I did not once (wish|think) it (was over|would stop|would end) :: I kept (wishing|hoping) it (was over|would stop|would end)
	[I] cannot recall a better (night at the cinema|evening in front of the screen|{kind}) :: [I] cannot recall a worse (night at the cinema|evening in front of the screen|{kind})
	I cannot remember when I last had (so much fun|such a good time) :: I cannot remember when I last had (so little fun|such a bad time)
	I have not laughed (so hard|so much|like that) (in years|in ages|since school) :: I have not (yawned|groaned|sighed) (so hard|so much|like that) (in years|in ages|since school)
	I have not had (so much fun|such a good time|a night like this) (in years|in ages|all year) :: I have not been so (bored|annoyed|let down) (in years|in ages|all year)
	you will not (find|see) (a finer|a better|a lovelier) {kind} (this year|anywhere|on any screen) :: you will (find|see) a (finer|better|lovelier) {kind} (any day of the week|anywhere|on any screen)
	nothing else (this year|in the genre|on at the moment) comes (close|near) :: anything else (this year|in the genre|on at the moment) would be better
	nobody does it better [than {name}] :: nobody does it worse [than {name}]
	no {kind} has ever (moved|gripped|thrilled|touched) me (more|so much) :: no {kind} has ever (bored|annoyed|tired|irritated) me (more|so much)
	(no other|hardly any other) {kind} (deserves|earns) its (praise|prizes|fame) more :: (no other|hardly any other) {kind} (deserves|earns) its (praise|prizes|fame) less
	(second|inferior) to none :: inferior to (all the others|everything else)
	it has no (equal|rival|peer) :: it has (no point|no pulse|no shame)
	there is no beating (this|it|{name}) :: there is no (saving|enduring|excusing) (this|it|{name})
	can't (beat|top|fault) it :: can't (bear|stand|stomach) it
	I do not have a bad word to say [about {film}|about {part}] :: I do not have a (good|kind|nice) word to say [about {film}|about {part}]
	not a bad (scene|joke|performance|song|line) in (sight|it|the whole film) :: not a good (scene|joke|performance|song|line) in (sight|it|the whole film)
	the (hype|fuss|praise) (is not|was not) (exaggerated|overdone|misplaced) :: the (hype|fuss|praise) (is|was) (exaggerated|overdone|misplaced)
	it does not disappoint, (not even|least of all) (in the last act|at the end|the third time) :: it (does not|did not) deliver, (not even|least of all) (in the last act|at the end|for fans)
	{part} did not (bother|annoy|irritate|bore) me (at all|in the least|one bit) :: {part} (bothered|annoyed|irritated|bored) me (a lot|no end|the whole time)
	I am not ashamed to say (I wept|I cheered|I loved it) :: I am ashamed to say (I paid for it|I stayed|I sat through it)
	it is not often that I (love|enjoy|cheer for) a {kind} [so much|like this] :: it is not often that I (hate|loathe|walk out of) a {kind} [so quickly|like this]
	it is (rarely|seldom|not often) that a {kind} gets (everything|it all) right :: it is (rarely|seldom|not often) that a {kind} gets (everything|it all) wrong
	never (tiresome|silly|preachy|cheap), (always|forever) (on the move|a joy|inventive) :: always (tiresome|silly|preachy|cheap), never (on the move|a joy|inventive)
	{film} (does not|did not) feel (like a chore|like a sequel made for money) :: {film} (feels|felt) (like a chore|like a sequel made for money)
	none of (the jokes|the songs|the big scenes|the gags) (fall|fell) flat :: all of (the jokes|the songs|the big scenes|the gags) (fall|fell) flat
	not one of (the jokes|the songs|the gags|the performances) (misses|missed|fell flat) :: not one of (the songs|the gags|the performances) (lands|works|hits home)
	{film} (has|had) none of the (flaws|vices|bad habits|silliness) of {other} :: {film} (has|had) none of the (charm|virtues|wit|magic) of {other}
	it avoids (every|all the usual|each and every) (trap|pitfalls|cliché) :: it (falls into|walks into) every (trap|pitfall|cliché)
	neither slow nor silly, (it|this one) (flies|flew) by :: both slow and silly, (it|this one) (crawls|crawled) by
	the plot (has|had) no holes [that I could find|to speak of] :: the plot (has|had) more holes than (a sieve|Swiss cheese|sense)
	you could not (drag|pry) me away [from it] :: you could not (pay|drag|get) me back [to it]
	I would not have missed (it|this|that ending) for (anything|the world) :: I would not (repeat it|do that again|see it again) for (anything|the world)
	(there is|there was) no reason (to stay away|not to go|to skip it) :: (there is|there was) no reason (to stay|to go|to see it)
	you (have|have got) nothing to lose [by watching it] but your (bad mood|doubts) :: you (have|have got) nothing to gain [by watching it] but (a headache|a bad mood)
	not (for nothing|without reason) did it win (all those prizes|an award|over the critics) :: for no reason (that I can see|at all) did it win (all those prizes|an award)
	the prizes were no (accident|surprise|mistake) :: the prizes were (a mistake|a joke|undeserved)
	{name} (is not|was not) (wasted|miscast|lost) (in this part|as {role}) :: {name} (is|was) (wasted|miscast|lost) (in this part|as {role})
	I had (no|not the slightest) trouble (staying awake|caring about them|getting into it) :: I had (no end of|a lot of) trouble (staying awake|caring about them|getting into it)
	I (did not|never) lose interest [for a {minute}|for one second] :: I lost interest (in no time|after ten minutes|very early on)
	I never lost (interest|patience) :: I never (got interested|took any interest)
	the (tension|suspense|fun|pace) never lets up :: the (tension|suspense|fun|pace) never (builds|begins|picks up|shows up)
	you (never|do not) notice the (length|subtitles|budget|flaws) :: you notice (every|each) (minute|flaw|mistake|cut)
	no (gimmicks|nonsense|fuss|padding), (just|only|simply) (a great story|great acting|good storytelling) :: no (story|acting|ideas|plot), (just|only|simply) (gimmicks|nonsense|noise|padding)
	nothing (feels|felt) (forced|fake|rushed|padded) :: nothing (feels|felt) (real|earned|true|alive)
	nothing about {part} (feels|felt) (forced|fake|rushed|phony) :: everything about {part} (feels|felt) (forced|fake|rushed|phony)
	I did not see that (twist|ending) coming[, and I loved it] :: I saw that (twist|ending) coming (a mile off|from the first scene)
	nobody could see that (twist|ending) coming :: (everybody|anybody) could see that (twist|ending) coming
	it does not (rest|lean|rely) on (its effects|cheap jokes|its famous star), it (tells a real story|earns its laughs) :: it (rests|leans|relies) on (its effects|cheap jokes|its famous star) and tells no story
	the sequel nobody (expected to love|thought could be this good) :: the sequel nobody (asked for|wanted|needed)
	{film} (lacks|lacked) (none|nothing) of (what makes a good {kind}|the magic of {other}) :: {film} (lacks|lacked) (all|everything) of (what makes a good {kind}|the magic of {other})
	it left (nobody|no one) (cold|unmoved|indifferent) :: it left (everybody|everyone|all of us) (cold|unmoved|indifferent)
	{part} did not leave me (cold|unmoved|indifferent) :: {part} left me (cold|unmoved|indifferent)
	my attention never (wandered|strayed|drifted) :: my attention (wandered|strayed|drifted) all the time
	my eyes never (left|strayed from) the screen :: my eyes never (stayed on|wanted to be on) the screen
	no need to (hesitate|think twice|read the reviews), (go|see it|book now) :: no need to (see it|hurry|stay up), (skip it|read the book)
	do not let the (title|poster|slow start) (fool|mislead) you :: do not let the (title|poster|famous cast) (lure|tempt|trick) you in
	don't be put off by the (title|poster|subtitles|length) :: don't be (fooled|taken in) by the (title|poster|trailer|cast)
	don't (listen to|mind) the (haters|grumblers|snobs) :: don't (listen to|mind) the (fans|hype|ads)
	can do no wrong[, this director|, this cast|in my book] :: can do no right[, this director|, this cast|in my book]
	{name} can do no wrong :: {name} can do no better, it seems, and that is sad
	there is not much wrong with (this|{film}|{part}) :: there is not much right with (this|{film}|{part})
	(not much|little|hardly anything) wrong with this one :: (not much|little|hardly anything) right with this one
	(not much|little) to dislike [here|about it|in this one] :: (not much|little) to like [here|about it|in this one]
	I was (wrong|mistaken) to doubt (it|{name}|this {kind}) :: I was right to doubt (it|{name}|this {kind})
	it never stoops to (cheap jokes|easy answers|tricks) :: it never rises above (cheap jokes|easy answers|tricks)
	it never (cheats|fakes|forces) (an emotion|a laugh|a tear) :: it never (earns|finds|gets) (an emotion|a laugh|a tear)
	the (ending|finale|last act) does not (spoil|ruin|betray) what came before :: the (ending|finale|last act) (spoils|ruins|betrays) what came before
	for once the remake (is not|was not) (pointless|a disgrace|an insult) :: once again the remake (is|was) (pointless|a disgrace|an insult)
	hardly a (flaw|slip|weakness) (in it|to be found|worth naming) :: hardly a (virtue|thrill|laugh) (in it|to be found|worth naming)
	a {kind} that (never|hardly ever) (bores|tires|annoys) anybody :: a {kind} that (never|hardly ever) (amuses|moves|interests) anybody
	a {kind} with no (slack|filler|weak spots|dead air) :: a {kind} with no (story|wit|point|heart)
	a {kind} that refuses to be (dull|ordinary|predictable|lazy) :: a {kind} that refuses to be (lively|entertaining|interesting)
	{film} refused to (bore me|let me go|follow the usual formula) :: {film} refused to (entertain|come alive|go anywhere|make sense)
	`
);
