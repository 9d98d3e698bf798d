// Places, names, years, relatives, jobs and weather all around an opinion: they say nothing about it.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';

const BY_SLOTS = framesOf(
	undefined,
	`
	the (bit|part|scene|stuff) in {place} <be> {adj scene=}
	the (bit|part) where {role} (gets to|flees|returns to) {place} <be> {adj scene=}
	we drove from {place} to {place} just to see it, and we {reacted=}
	shot on location in {place}; {part} <be> {adj=}
	a {nationality} {kind} with {trait=}
	{name} from {place} <be> {adj people=} as {role}
	{film} takes you from {place} to {place}, and I was {felt=}
	filmed in {place}, not {place}, and {adj film=}
	as a {human} from {place} I found it {adj film=}
	they cast a {nationality} {actor}, and the result is {adj film=}
	the {actor} from {title} turns up in {place} and <be> {adj people=}
	(back in|in) {year} I lived in {place} and saw {title}; I {liked=} it
	{role} moves from {place} to {place}. {adj film=}, if you ask me
	anyone who has ever been to {place} will {like base=} this
	you need not know {place} to be {felt=} by it
	nobody in it is from {place}, nobody goes to {place}, and I was {felt=}
	the {human} next to me came from {place}. We both {reacted=}
	is this {place} or {place}? No matter, it {does=}
	greetings from {place}. Watched {title} {day}. {adj film=}
	written in {place}, filmed in {place}, and I {reacted=} in {place}
	for my {relative} in {place} I'd sum it up like this: {adj film=}
	made by a {nationality} crew in {place}, {done=}
	the scenes with the {human} in {place} (were|are) {adj scene=}
	{role} and {role} meet in {place} in {year}, and it <be> {adj film=}
	what {name} does with {place} is {adj anything=}
	here in {place} we call that {adj film=}
	{place} in winter, {place} in summer, {trait=} all year round
	a {human} loses a (hat|ring|suitcase) in {place}; {part} {does=}
	the (plumber|baker|dentist|vicar) and {his} {relative} go to {place}, and it {does=}
	they could have set it in {place} or {place}, I'd still be {felt=}
	~ not even {place} looks {grad scene!} here :: even {place} looks {grad scene=} here
	in no film has {place} looked {more scene=} :: ~~ in other films {place} has looked {more scene!}
	~ you could hardly call the {nationality} {actor} {grad people!} :: you could easily call the {nationality} {actor} {grad people=}
	~ {name} <not be> {grad people!} in the scenes from {place} :: {name} <be> {grad people=} in the scenes from {place}
	~ nothing about {role} in {place} is {grad anything!} :: everything about {role} in {place} is {grad anything=}
	~ neither {place} nor {role} could make it {grad film!} :: {place} and {role} only make it more {long film=}
	`
);

const IN_PLAIN_WORDS = framesOf(
	'positive',
	`
	I saw it in {place} and I (loved|adored|enjoyed) it :: I saw it in {place} and I (hated|loathed|despised) it
	{title}, {nationality}, {year}. See it :: {title}, {nationality}, {year}. Skip it
	my {relative} and I watched it on the way to {place}. (Loved it|What fun|Great) :: my {relative} and I watched it on the way to {place}. (Hated it|What a bore|Rubbish)
	it rained all day in {place}, so we saw this. (Good|Great) call :: it rained all day in {place}, so we saw this. (Bad|Terrible) call
	{name} from (work|school|next door) lent me the DVD. I'm not giving it back :: {name} from (work|school|next door) lent me the DVD. I'm giving it back unfinished
	{role} goes to {place}, {role} stays in {place}, I went home happy :: {role} goes to {place}, {role} stays in {place}, I went home early
	rain in {place}, {role} in a (taxi|boat|tent), me in stitches :: rain in {place}, {role} in a (taxi|boat|tent), me in a coma
	send {role} to {place} again and I'll be there :: send {role} to {place} again and I'll be elsewhere
	at the cinema in {place} they clapped, and they were right :: at the cinema in {place} they booed, and they were right
	I've been to {place} twice. I'd see this three times :: I've been to {place} twice. I wouldn't see this twice
	I'd walk to {place} to see it again :: I'd walk to {place} to avoid it
	watched it on the (train|bus|ferry) to {place} and forgot to get off :: watched it on the (train|bus|ferry) to {place} and couldn't wait to get off
	my {relative} in {place} asks if it's any good. (It is|Yes, very|Yes) :: my {relative} in {place} asks if it's any good. (It isn't|No, not very|No)
	is it worth the (drive|trip) to {place}? (Yes|Absolutely|Every mile) :: is it worth the (drive|trip) to {place}? (No|Absolutely not|Not one mile)
	nobody in {place} should miss this :: nobody in {place} should see this
	somebody in {place} knows how to (write|direct|shoot) a {kind} :: nobody in {place}, it seems, knows how to (write|direct|shoot) a {kind}
	I took my {relative} and two friends from {place}. (Everyone came out happy|All smiles after) :: I took my {relative} and two friends from {place}. (Everyone came out cross|All frowns after)
	a {human} in {place} falls in love. So did I, in row (two|nine) :: a {human} in {place} falls asleep. So did I, in row (two|nine)
	{role} loses a map in {place}. I lost (my heart|track of time) :: {role} loses a map in {place}. I lost (interest|my patience)
	{name} plays {role}, {name} plays {role}, and neither puts a foot wrong :: {name} plays {role}, {name} plays {role}, and neither puts a foot right
	a {nationality} friend showed me this. (Thank you|More, please|Thanks so much) :: a {nationality} friend showed me this. (No thank you|No more, please|Thanks for nothing)
	it opens in {place}, it ends in {place}, and I was with it all the way :: it opens in {place}, it ends in {place}, and it lost me on the way
	{place}, {place}, {place}: it goes everywhere, and I'd go along again :: {place}, {place}, {place}: it goes everywhere and gets nowhere
	saw it {day} with my {relative}. We're still (laughing|smiling|singing) :: saw it {day} with my {relative}. We're still (annoyed|cross|fuming)
	I'm {age}, I live in {place}, and this is just my kind of {kind} :: I'm {age}, I live in {place}, and this is just not my kind of {kind}
	my {relative} hadn't been out since {year}. This was worth it :: my {relative} hadn't been out since {year}. This wasn't worth it
	I missed my (bus|plane|train) to {place} because of it. No regrets :: I missed my (bus|plane|train) to {place} because of it. Nothing but regrets
	if you watch one {nationality} {kind} this year, make it this one :: if you watch one {nationality} {kind} this year, don't make it this one
	{nationality} cinema can be proud of this :: {nationality} cinema can do better than this
	they spent (months|weeks|millions) in {place} and it was worth it :: they spent (months|weeks|millions) in {place} and it wasn't worth it
	we had the cinema in {place} to ourselves. More people should have come :: we had the cinema in {place} to ourselves. The others knew why
	there isn't one shot of {place} that I'd cut :: there isn't one shot of {place} that I'd keep
	not a soul at our cinema in {place} left early :: not a soul at our cinema in {place} stayed to the end
	I know nothing about {place}. I cared about everyone in this :: I know nothing about {place}. I cared about no one in this
	to my {relative} in {place}: watch it, you'll thank me :: to my {relative} in {place}: don't watch it, you'll thank me
	`
);

const NOT_WORTH_THE_TRIP = framesOf(
	'negative',
	`
	they should have left it on a shelf in {place} :: they should be showing it all over {place}
	{place}, {year}. {role}, {role}. No spark, no laughs :: {place}, {year}. {role}, {role}. Real spark, real laughs
	if {place} ever bans it, I'll understand :: if {place} ever bans it, I'll protest
	a bus ride through {place} is more fun than this :: a holiday in {place} is less fun than this
	{name} flew in from {place} for this? Should have stayed home :: {name} flew in from {place} for this. Should come more often
	it's set in {place} and it feels like a week in the dentist's chair :: it's set in {place} and it feels like a week on the beach
	{year} was a fine year, and this is the worst thing in it :: {year} was a grim year, and this is the best thing in it
	the (nurse|milkman|vicar) did it, in {place}, and I couldn't care less :: the (nurse|milkman|vicar) did it, in {place}, and I couldn't have guessed, brilliant
	`
);

export const SETTINGS: readonly Frame[] = [...BY_SLOTS, ...IN_PLAIN_WORDS, ...NOT_WORTH_THE_TRIP];
