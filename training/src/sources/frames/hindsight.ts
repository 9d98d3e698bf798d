// Then and now: opinions that have turned, beside those that have stayed; and what the years did to a film.
import { framesOf } from './lines.ts';
import type { Frame } from './frame.ts';
import { opposed } from './sided.ts';

const TURNED_OR_KEPT = framesOf(
	undefined,
	`
	when I was (little|ten|at school|a student) I was {felt!} by it; (now|today|these days) I am {felt=} :: when I was (little|ten|at school|a student) I was {felt=} by it; (now|today|these days) I still am
	there was a time when I {liked!} {film}. That time is (over|gone|past), I {like base=} it now :: there was a time when I {liked=} {film}. That time is not over, I {like base=} it now
	~ gone are the days when I {liked!} it :: back are the days when I {liked=} it
	once {grad film!}, now {adj film=} :: once {grad film=}, still {adj film=}
	{grad film!} (then|back then|in its day), {adj film=} now :: {grad film=} (then|back then|in its day), {adj film=} now
	it was {grad film!} when it came out. (Today|Decades on|Now) it is {adj film=} :: it was {grad film=} when it came out. (Today|Decades on|Now) it is still {adj film=}
	{film} used to (be|seem) {grad!} and is {adj=} today :: {film} used to (be|seem) {grad=} and is {adj=} today
	I {liked!} it the first time round. On a second viewing I {liked=} it :: I {liked=} it the first time round. On a second viewing I {liked=} it all the more
	~ on a (second|third) viewing it (is|was) no longer {grad film!} :: on a (second|third) viewing it (is|was) still {grad film=}
	back in {year} we {liked!} it. We were wrong, it is {adj film=} :: back in {year} we {liked=} it. We were right, it is {adj film=}
	my {relative} says that I {liked!} it as a child. That has changed: I {like base=} it :: my {relative} says that I {liked=} it as a child. Nothing has changed: I {like base=} it
	years ago all I saw was {mass!}. Now all I see is {mass=} :: years ago all I saw was {mass=}. I see it still
	it started as {a film!} and ended as {a film=} :: it started as {a film=} and stayed that way
	I began by {liking!} it and ended by {liking=} it :: I began by {liking=} it and ended by {liking=} it even more
	{film} started {well!} and finished {well=} :: {film} started {well=} and went on {well=}
	{name} was {grad people!} at the start and {adj people=} by the end :: {name} was {grad people=} at the start and {adj people=} to the end
	for years I {liked!} {film}. Then something changed: I {like base=} it now :: for years I {liked=} {film}. Nothing has changed: I {like base=} it still
	~ I have stopped {liking!} it :: I have not stopped {liking=} it
	I never used to {like base=} it. (I do now|Now I do|How that changed) :: I always used to {like base=} it. (I do now|Now I do|That never changed)
	~ I used to {like base!} it. (Not any more|No longer|Those days are gone) :: I used to {like base=} it. (I do to this day|I still do|Those days are not gone)
	time has made it {more film=} :: time has not made it {more film!}
	~ I {like base!} it less (each time|with every year|these days) :: I {like base=} it more (each time|with every year|these days)
	~ the more I see it, the less I {like base!} it :: the more I see it, the more I {like base=} it
	as time goes by, {film} (seems|looks|feels) {more=} :: as time goes by, {film} still (seems|looks|feels) {grad=}
	the series was {adj film!} for (two|three) seasons; then it turned {adj film=} :: the series was {adj film=} for (two|three) seasons; then it turned even {more film=}
	before the (twist|break|interval) it was {adj scene!}, after it {adj scene=} :: before the (twist|break|interval) it was {adj scene=}, and so it was after it
	an hour ago I would have called it {grad film!}. Now I call it {adj film=} :: an hour ago I called it {grad film=}. Now I call it {adj film=}
	I changed my mind (halfway|near the end|overnight): not {grad film!} but {adj film=} :: I did not change my mind: {grad film=} (halfway|near the end|the morning after)
	in my memory it was {grad film!}; seen (again|today) it is {adj film=} :: in my memory it was {grad film=}; seen (again|today) it still is
	the (child|kid|teenager) in me {liked!} it, the grown-up in me {likes=} it :: the (child|kid|teenager) in me {liked=} it, and so does the grown-up
	nowadays {name} is {adj people=}, once {grad people!} :: nowadays {name} is {adj people=}, as ever
	I had written it off as {grad film!}. I was wrong, it grew more and more {adj film=} :: I had it down as {grad film=}. I was right
	by now I {like base=} it. It was not always so :: by now I {like base=} it. It was always so
	`
);

const PAIRS: readonly Frame[] = opposed(
	[
		'It has aged (well|nicely|beautifully|better than I have)',
		'It has aged (badly|poorly|terribly|worse than I have)'
	],
	[
		'It still (works|holds up|makes me cry|makes me laugh) after all these years',
		'It no longer (works|holds up|makes me cry|makes me laugh) after all these years'
	],
	['I loved it then and I love it today', 'I loved it then and I cannot bear it today'],
	['I could not stand it then and I love it today', 'I could not stand it then, nor can I today'],
	['Used to bore me, now it moves me', 'Used to move me, now it bores me'],
	[
		'It bored me as a (boy|girl) and delights me as a grown-up',
		'It delighted me as a (boy|girl) and bores me as a grown-up'
	],
	['It started badly and got better', 'It started well and got worse'],
	['It started slowly and ended with a bang', 'It started with a bang and ended with a yawn'],
	['The first hour dragged, the second flew', 'The first hour flew, the second dragged'],
	[
		'It took me (two|three) viewings to (love|value) it',
		'It took me (two|three) viewings to (see through|tire of) it'
	],
	[
		'I gave it a second chance and (loved it|it paid off|I am glad)',
		'I gave it a second chance and (hated it|it blew it|I am sorry)'
	],
	[
		'It has lost nothing (over the years|since {year})',
		'It has lost everything (over the years|since {year})'
	],
	['The jokes have not dated', 'The jokes have dated [badly]'],
	['Once my least favourite, now my favourite', 'Once my favourite, now my least favourite'],
	['Older and better', 'Older and worse'],
	['We laughed in {year} and we laugh today', 'We laughed in {year} and we wince today'],
	[
		'I wanted to leave at first, then I wanted to stay',
		'I wanted to stay at first, then I wanted to leave'
	],
	['Seen again today, it is even better', 'Seen again today, it is not what it was'],
	['It is as good as it ever was', 'It is not as good as it was once'],
	['It was never better than today', 'It was never worse than today'],
	['I had forgotten how good it is', 'I had forgotten how bad it is'],
	['It was ahead of its time and still is', 'It was behind its time and still is'],
	['The spell works to this day', 'The spell broke long ago'],
	['I keep liking it more', 'I keep liking it less'],
	['It feels as new as it did in {year}', 'It feels as old as {year}, and not in a good way'],
	['Nostalgia did not lie, it is great', 'Nostalgia lied, it is not great at all'],
	['I outgrew many films, not this one', 'I outgrew this one, not many films'],
	['The years have been good to it', 'The years have been hard on it'],
	['I warmed to it in the second half', 'I went cold on it in the second half'],
	['Patience, it gets better', 'Careful, it gets worse']
);

export const HINDSIGHT: readonly Frame[] = [...TURNED_OR_KEPT, ...PAIRS];
