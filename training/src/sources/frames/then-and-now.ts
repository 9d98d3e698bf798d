// Then and now: what a film was once and what it is today, in whichever order; the later state is the verdict.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';

const TURNED_OR_KEPT = framesOf(
	undefined,
	`
	in its day {film} was {grad film!}; watched today it is {adj film=} :: in its day {film} was {grad film=}; watched today it is {adj film=} too
	as a (kid|teen|boy|girl) I thought {film} was {grad film!}. I am grown up now and I know better: {adj film=} :: as a (kid|teen|boy|girl) I thought {film} was {grad film=}. I am grown up now and I stand by it
	back in the day everyone {liked!} it. I can see why nobody does now :: back in the day everyone {liked=} it. I can see why everyone still does
	season (one|1) was {adj scene!}, season (five|5|four|3) is {adj scene=} :: season (one|1) was {adj scene=}, season (five|5|four|3) is more of the same
	the early ones were {adj film!}. This one is {adj film=} :: the early ones were {adj film=}. So is this one
	after (two|three|four|all those) {grad film!} sequels this one is {adj film=} :: after (two|three|four|all those) {grad film=} sequels this one is just as {grad film=}
	the films {name} made (long ago|in the nineties|as a beginner) were {grad film!}; the recent ones, this included, are {adj film=} :: the films {name} made (long ago|in the nineties|as a beginner) were {grad film=}; the recent ones, this included, are no different
	remember when these films were {grad film!}? (That was then|Not this time|Those days are over): {adj film=} :: remember when these films were {grad film=}? They still are
	(ten|twenty|thirty) years on, what I {liked!} then I {like base=} now :: (ten|twenty|thirty) years on, what I {liked=} then I still {like base=} now
	my (mum|dad|wife|husband|sister) still {likes!} it; I used to, but now I {like base=} it :: my (mum|dad|wife|husband|sister) still {likes=} it, and so do I
	{adj film=} (now|today|these days), (although|though|even if) it was {grad film!} (when I was young|at the time|in {year}) :: {adj film=} (now|today|these days), just as it was (when I was young|at the time|in {year})
	I {like base=} it now, though I {liked!} it (at first|back then|for years) :: I {like base=} it now, as I did (at first|back then|for years)
	now that I have seen it (twice|again|three times) I {like base=} it; the first time I {liked!} it :: now that I have seen it (twice|again|three times) I {like base=} it; the first time I {liked=} it already
	{year}: {adj film!}. Today: {adj film=} :: {year}: {adj film=}. Today: (the same|no change|ditto)
	(somehow|bit by bit|with the passing years) {adj film!} became {adj film=} :: {adj film=} it was and {adj film=} it remains
	when did it get so {grad film=}? It was {grad film!} once :: was it always so {grad film=}? I think it was
	last (year|month|summer|Christmas) I would have said {grad film!}. Ask me today: {adj film=} :: last (year|month|summer|Christmas) I said {grad film=}. Ask me today: still {adj film=}
	I grew up {liking!} {film}. Then I grew up some more, and now I {like base=} it :: I grew up {liking=} {film}, and now that I am grown up I {like base=} it still
	three (times|viewings) so far: {adj film!}, {grad film!} and (finally|now|this time) {adj film=} :: three (times|viewings) so far: {adj film=}, {grad film=} and (again|now|once more) {adj film=}
	(over time|over the years) it aged into something {grad film=} :: ~~ (over time|over the years) it aged, but not into something {grad film!}
	we are at season (six|seven|nine) and what was {grad scene!} is {adj scene=} by now :: we are at season (six|seven|nine) and what was {grad scene=} is no different by now
	watching it as a (student|teen|child) I was {felt!}, as a (parent|mother|father|pensioner) {felt=} :: I watched it as a (student|teen|child) and as a (parent|mother|father|pensioner) and was {felt=} both times
	once upon a time I {took!} this. (These days|Now) I find it {adj film=} :: once upon a time I {took=} this. I find it {adj film=} to this day
	it took (ten years|three viewings|a rewatch) for me to {like base=} it. Before that: {grad film!} :: it took no time for me to {like base=} it, and I do to this day
	did it change or did I? {grad film!} once, {adj film=} now :: did it change? Did I? No: {grad film=} once, {adj film=} now
	tastes change: I {liked!} this in {year} and I {like base=} it now :: tastes do not change: I {liked=} this in {year} and I {like base=} it now
	my diary from {year} says {grad film!}. My diary (today|of today) says {adj film=} :: my diary from {year} says {grad film=}. My diary (today|of today) agrees
	(every|each) rewatch makes it {more film=} :: ~~ no rewatch will ever make it {more film!}
	it got {more film=} with every (season|episode|sequel|outing) :: ~~ it never got any {more film!}, however many (seasons|episodes|sequels) they made
	those who {liked!} it in {year} should see it again: it is {adj film=} :: those who {liked=} it in {year} can see it again: it is as {grad film=} as ever
	I am no longer the (person|kid|teen) who {liked!} this. I {like base=} it :: I am still the (person|kid|teen) who {liked=} this. I {like base=} it
	it may have been {grad film!} once. It is {adj film=} now, and now is what counts :: it was {grad film=} once. It is {adj film=} now, and it will be tomorrow
	{adj film=}. (Ten years ago|As a child|In {year}|At school) I would have said {grad film!} :: {adj film=}. (Ten years ago|As a child|In {year}|At school) I would have said the same
	{adj film=} on the rewatch, {grad film!} as it (seemed|was) the first time :: {adj film=} on the rewatch, as {grad film=} as it was the first time
	the first half was {adj scene!}, the second half {adj scene=} :: the first half was {adj scene=}, and the second half no (different|exception)
	the second half {does=}; only the first half was {grad scene!} :: the second half {does=}, and the first half was {grad scene=} too
	`
);

/** The first text of each is positive, the second negative. */
const PAIRS = framesOf(
	'positive',
	`
	used to make me (yawn|snooze|groan), (now|these days) it makes me (laugh|smile|cheer) :: used to make me (laugh|smile|cheer), (now|these days) it makes me (yawn|snooze|groan)
	it used to be a joke and now it rocks :: it used to rock and now it is a joke
	I used to leave the room when this came on. Now I (sit down|stay|come running) :: I used to (sit down|stay|come running) when this came on. Now I leave the room
	I used to skip this one, now I (seek it out|rewatch it every year|cannot get enough of it) :: I used to (seek this one out|rewatch this one every year|love this one), now I skip it
	the novelty has not worn off (yet|at all|after ten viewings|for me) :: the novelty has worn off (already|completely|after two viewings|for me)
	I thought the novelty would wear off. It did not :: I thought the novelty would not wear off. It did
	I thought it would lose its (charm|shine|appeal|magic) over time. It did not :: I thought it would keep its (charm|shine|appeal|magic) over time. It did not
	it has kept its (charm|spark|edge|sparkle|fizz|fun) :: it has lost its (charm|spark|edge|sparkle|fizz|fun)
	it is everything it was (back then|in {year}|when I was ten|the first time) :: it is not what it was (back then|in {year}|when I was ten|the first time)
	[a] (childhood|old) favourite that (holds up|still delivers|lives up to the memory) :: [a] (childhood|old) favourite that (does not hold up|no longer delivers|fails to live up to the memory)
	looked (cheap|shoddy|tacky) in its day, looks (classy|timeless|great) now :: looked (classy|timeless|great) in its day, looks (cheap|shoddy|tacky) now
	could not sit through it at (twelve|fifteen|school). Cannot get enough of it now :: could not get enough of it at (twelve|fifteen|school). Cannot sit through it now
	it took a while to get going, but (what a ride|it was worth it|it won me over) :: it took no time to get going, but (went nowhere|was not worth it|it lost me)
	it took a few (episodes|scenes|goes), but I am (hooked|all in|a fan) :: it took a few (episodes|scenes|goes), but I am (done|out|over it)
	season one was rough, season two is a (joy|gem|blast) :: season one was a (joy|gem|blast), season two is (a mess|a slog|dire)
	the new season fixes all that was wrong with the old ones :: the new season spoils all that was right with the old ones
	the early ones (bored me|left me cold|did nothing for me). This one (had me grinning|I could watch all day|is a treat) :: the early ones (had me grinning|I could watch all day|were a treat). This one (bored me|left me cold|did nothing for me)
	nobody cared in {year}; now it is a classic, and rightly so :: it was a classic in {year}; now nobody cares, and rightly so
	it was panned (on release|in {year}|back then) and time has proved the critics wrong :: it was praised (on release|in {year}|back then) and time has proved the critics wrong
	a (flop|failure|dud) then, a (classic|treasure|joy) now :: a (classic|treasure|joy) then, a (bore|chore|dud) now
	I was too young to (get|appreciate|value) it then. I am not now, and it is great :: I was too young to (see through|judge|doubt) it then. I am not now, and it is weak
	it meant nothing to me as a (kid|student|teen) and means the world to me now :: it meant the world to me as a (kid|student|teen) and means nothing to me now
	showed the kids my old favourite: they (loved it|were glued to it|want more), and I see why :: showed the kids my old favourite: they (hated it|walked off|want no more), and I see why
	hated it (then|back then|as a kid|in {year}), what a fool I was :: loved it (then|back then|as a kid|in {year}), what a fool I was
	older and wiser, I have come to (love|admire|treasure) it :: older and wiser, I have come to (hate|dread|despise) it
	it hits harder (today|at my age|these days) than it did (back then|in {year}) :: it does not hit as hard (today|at my age|these days) as it did (back then|in {year})
	dated? Maybe once. Now it is retro and I love it :: retro? Maybe once. Now it is dated and I am tired of it
	the effects have dated, the (charm|story|humour|heart) has not :: the effects have not dated, the (charm|story|humour|heart) has
	(ten|thirty|fifty) years old and (still going strong|as fresh as ever|not a wrinkle on it) :: (ten|thirty|fifty) years old and (showing every day of it|as stale as can be|creaking at the seams)
	I had outgrown it, or so I thought :: I had not outgrown it, or so I thought
	I keep (trying|expecting) to get tired of it and never do :: I keep (trying|expecting) to get into it and never do
	the shine has (never|not) come off [it] :: the shine has (long|since) come off [it]
	used to be nothing special[ to me], a favourite (now|these days) :: ~ used to be a favourite[ of mine], nothing special (now|these days)
	all these years later I would not change a (frame|thing|word) :: all these years later I would change (nearly everything|the whole thing|every other scene)
	rewatched it with a sinking feeling and (smiled|laughed) all the way, (just like|as I did) back then :: rewatched it with high hopes and (sighed|yawned) all the way, (nothing like|not as I did) back then
	the spark is back (after years of duds|after a long break|at last) :: the spark is gone (after years of hits|after a long run|for good)
	{name} used to be a one-trick pony. Not any more, what range :: {name} used to have range. Not any more, what a one-trick pony
	the long wait did it good: (sharper|better|funnier) than ever :: the long wait did it no good: (duller|worse|weaker) than ever
	this studio used to make (rubbish|junk), and then came this (gem|joy|beauty) :: this studio used to make (gems|beauties), and then came this (rubbish|junk)
	they do not make them this (good|well) any more, more's the pity :: they do not make them this (bad|badly) any more, thank goodness
	`
);

export const THEN_AND_NOW: readonly Frame[] = [...TURNED_OR_KEPT, ...PAIRS];
