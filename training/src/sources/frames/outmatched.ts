// Outmatched: more, less, as, than, better and worse, with the film on either end, and comparatives that are denied.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';

const BY_SLOTS = framesOf(
	undefined,
	`
	seldom has a {kind} been less {long film!} :: seldom has a {kind} been {more film=}
	few {kinds} are less {long film!} [than this one] :: few {kinds} are {more film=} [than this one]
	(it|this) could (hardly|scarcely) be less {long film!} :: (it|this) could (hardly|scarcely) be {more film=}
	~~ less {long film!} than (the trailer|the poster|my {relative}) made it (look|sound) :: ~~ {more film=} than (the trailer|the poster|my {relative}) made it (look|sound)
	~~ of the two, {other} is the {more film!} one and this is the {more film=}
	pound for pound the {most film=} {kind} (out of|from) {place}
	I'd (sooner|rather) call it a {thing=} than a {thing!}
	it has (twice|double|three times) the {mass=} of {other} :: ~~ it has (half|a quarter of|none of) the {mass!} of {other}
	~~ it's the least {long film!} {kind} on (our|my|the whole) list :: it's the {most film=} {kind} on (our|my|the whole) list
	{part} <be> as {grad=} here as {grad!} in {other}
	nothing else (I saw|we watched|they showed) {day} was (half|nearly) as {grad film=} :: ~~ everything else (I saw|we watched|they showed) {day} was far {more film!}
	if {other} was a {thing!}, this is its opposite: {a film=} :: if {other} was a {thing=}, this is its equal: {a film=}
	(it's |)not so much {grad film!} as {adj film=} :: (it's |)as {grad film=} as it is {grad film=}
	(really|mostly|quite) {grad film=} rather than {grad film!}
	with every (scene|minute|twist) less {long film!} and {more film=}
	~~ less and less {long film!} as it goes (on|along) :: more and more {long film=} as it goes (on|along)
	I (can|could) think of only one {more film=} {kind}, and that is {title}
	no {kind} (before or since|this year|in ages) has had as much {mass=} :: ~~ every {kind} (before and since|this year|in ages) has had more {mass!}
	there's nothing {more anything=} in the whole of {other} than {part} here
	like {title}: same {mass=}, same {bare trait=}
	~~ unlike {other}, not (a bit|at all|remotely) {grad film!} :: like {other}, (more than a bit|all in all|plainly) {grad film=}
	as {grad film=} as it is (long|short|old)
	{film} <have> more {mass=} in the first reel than {mass!} in all the rest
	if I had to rank them by {mass=}, this would (come|be) (first|top) :: ~~ if I had to rank them by {mass!}, this would (come|be) (last|bottom)
	`
);

/** The first text of each is positive, the second negative. */
const ON_TOP_OR_BENEATH = framesOf(
	'positive',
	`
	(it|this) couldn't be (funnier|sweeter|warmer|livelier|cleverer) [if it tried] :: (it|this) couldn't be (duller|flatter|colder|limper|dumber) [if it tried]
	I couldn't have (laughed|enjoyed it|cared) more :: I couldn't have (laughed|enjoyed it|cared) less
	more fun than it (sounds|looks|says on the box) :: less fun than it (sounds|looks|says on the box)
	(just|every bit|quite) as (clever|funny|deep) as it thinks [it is] :: (not|nowhere near|not half) as (clever|funny|deep) as it thinks [it is]
	(cleverer|wiser|kinder) than it lets on :: (dumber|cruder|colder) than it lets on
	(nothing|no film) (this summer|on telly|in the shop) could be better :: (nothing|no film) (this summer|on telly|in the shop) could be worse
	~ I know of worse ways to (pass|kill|fill) (an evening|two hours|a wet Sunday) :: ~ I know of better ways to (pass|kill|fill) (an evening|two hours|a wet Sunday)
	(so much|way|loads) better than I had dared to hope :: (so much|way|loads) worse than I had dared to fear
	it does what remakes never do: it (tops|beats|outdoes) the original :: it does what remakes always do: it (trails|cheapens|ruins) the original
	the first one was the warm-up, this is the (main event|real thing) :: the first one was the (main event|real thing), this is the cool-down
	{other}, good as it was, doesn't hold a candle to this :: this, hard as it tries, doesn't hold a candle to {other}
	~ good as {other} was, this has the edge :: ~ good as its cast is, {other} has the edge
	~ if you made me choose I'd pick this over {title} :: ~ if you made me choose I'd pick {title} over this
	I'd (rather|sooner) see this ten times than {title} once :: I'd (rather|sooner) see {title} ten times than this once
	nobody (shoots|writes|does) this sort of thing better than {name} does here :: anybody (shoots|writes|does) this sort of thing better than {name} does here
	~ {name} has made better films, but not many :: {name} has made worse films, but not many
	it improves on {other} in every (way|scene|department) :: it falls short of {other} in every (way|scene|department)
	superior to {other} (in all the ways that count|in just about everything) :: inferior to {other} (in all the ways that count|in just about everything)
	my (son|sister|flatmate) ranked all (eight|ten|twelve). This came first, (rightly|I agree) :: my (son|sister|flatmate) ranked all (eight|ten|twelve). This came last, (rightly|I agree)
	it tops my list for {year}, and it's a long list :: it props up my list for {year}, and it's a long list
	half the length of {title} and I could have watched double :: half the length of {title} and still twice too long
	only {title} ever made me (laugh|cheer|smile) more :: only {title} ever made me (yawn|groan|wince) more
	at its worst it's (fun|charming|good), at its best it's (magic|superb|glorious) :: at its best it's (bearable|so-so|tame), at its worst it's (torture|dreadful|rotten)
	its worst scene beats the best of {title} :: its best scene loses to the worst of {title}
	even the weakest (song|joke|episode) of the lot is a delight :: even the strongest (song|joke|episode) of the lot is a dud
	(you'd|I'd) be hard (pressed|pushed) to (find|name) a (better|finer|livelier) {kind} :: (you'd|I'd) be hard (pressed|pushed) to (find|name) a (worse|poorer|duller) {kind}
	they don't come (much|any) (better|finer|sweeter) :: they don't come (much|any) (worse|duller|sillier)
	could it be better? I (can't|don't) see how :: could it be worse? I (can't|don't) see how
	if there's a (better|finer) film about (fishing|trains|grief|bakers), I've yet to see it :: if there's a (worse|duller) film about (fishing|trains|grief|bakers), I've yet to see it
	~ no worse than {other}, which I (loved|liked|enjoyed) :: ~ no better than {other}, which I (hated|disliked|loathed)
	not one bit worse than the book, and the book is a (gem|joy|treasure) :: not one bit better than the book, and the book is a (bore|slog|mess)
	the kids rate it above (pizza|Christmas|snow days) :: the kids rate it below (homework|broccoli|bath night)
	more (heart|soul|life) in its little finger than {other} has in its whole body :: less (heart|soul|life) in its whole body than {other} has in its little finger
	like {title}, but (good|funny|with a heart|with a plot) :: like {title}, but (bad|unfunny|with no heart|with no plot)
	same story as {title}, told (better|with more love|with more care) :: same story as {title}, told (worse|with less love|with less care)
	nothing like as bad as (people|they|the papers) make out. It's (lovely|good fun|a hoot) :: nothing like as good as (people|they|the papers) make out. It's (dreary|no fun|a bore)
	I wouldn't swap it for all of {title} :: I would swap it for five minutes of {title}
	which is better, this or {title}? This, (by miles|any day|easily) :: which is worse, this or {title}? This, (by miles|any day|easily)
	I didn't (like|enjoy) {title} half as much as this :: I didn't (like|enjoy) this half as much as {title}
	make more like this and fewer like {title}[, please] :: make more like {title} and fewer like this[, please]
	I'd have been happy with half the (laughs|thrills|songs) it gave us :: I'd have been happy with one (laugh|thrill|tune), one more than it gave us
	best seen (twice|on the big screen|with the whole family) :: best seen (never|with both eyes shut|by somebody else)
	better than nothing? Better than (anything|everything) :: better than nothing? Nothing was better
	in a year of (good|great|fine) films, still the best :: in a year of (bad|poor|weak) films, still the worst
	they filmed it twice. Pick this one :: they filmed it twice. Pick the other one
	it never once made me wish I was watching {title} :: it only ever made me wish I was watching {title}
	I thought nothing could (top|beat|equal) {title}. Then came this :: I thought nothing could be (worse|duller|sillier) than {title}. Then came this
	more than a film, it's a (friend|little miracle|hug) :: less than a film, it's (an advert|a lecture|padding)
	the best of both worlds: (big laughs and real tears|brains and heart) :: the worst of both worlds: (no laughs and no tears|no brains and no heart)
	for me is much more good than {title} :: for me is much less good than {title}
	{title} nil, this one five :: {title} five, this one nil
	won every round against {other} :: lost every round against {other}
	~ I've paid (more|twice as much) for less fun :: ~ I've paid (less|half as much) for more fun
	you won't see anything (better|lovelier|funnier) before (Christmas|the summer|you're ninety) :: you won't see anything (worse|uglier|dumber) before (Christmas|the summer|you're ninety)
	rather this than the (football|news|pub) any night :: rather the (football|news|pub) than this any night
	`
);

const BENEATH_OR_ON_TOP = framesOf(
	'negative',
	`
	~ I prefer my {kinds} less {long film=} :: I like my {kinds} just this {grad film=}
	{other} did more with (less|a tenth of the money|two actors and a chair) :: {other} did less with (more|ten times the money|all the stars in town)
	the only thing worse than (the plot|the jokes|the songs) is (the ending|the acting) :: the only thing better than (the plot|the jokes|the songs) is (the ending|the acting)
	not a (match|rival) for {other}, let alone an improvement :: not just a (match|rival) for {other} but an improvement
	`
);

export const OUTMATCHED: readonly Frame[] = [
	...BY_SLOTS,
	...ON_TOP_OR_BENEATH,
	...BENEATH_OR_ON_TOP
];
