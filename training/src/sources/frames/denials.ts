// Denials whose verdict lies in their words: each praises with bad words and blames with good ones.
import { framesOf } from './lines.ts';

const OF_DETAILS = framesOf(
	undefined,
	`
	not a single {detail!} [in it|in two hours|in the whole film|from start to finish] :: one {detail=} after another [in two hours|in the whole film|from start to finish]
	not one {detail!} [in it|in sight|anywhere] :: {detail=} after {detail=}
	never a {detail!} :: always a {detail=} (around the corner|coming up|on its way)
	without a [single] {detail!} :: with many a {detail=}
	(hardly|scarcely|barely) a {detail!} (in it|to be found|in two hours) :: (a {detail=} in every scene|many a {detail=} to be found)
	there (is|was) (hardly|barely|scarcely) a {detail!} in {film} :: there (is|was) a {detail=} in nearly every scene of {film}
	there (is not|isn't|was not) a {detail!} in (sight|the whole film|all two hours) :: there (is|was) a {detail=} wherever you look
	I (did not|could not) (find|see|spot) a [single] {detail!} :: I (found|saw|spotted) (many a|one after the other a) {detail=}
	I (waited|looked) in vain for a {detail!} :: I did not have to (wait|look) long for a {detail=}
	I challenge you to find a {detail!} [in it|in {film}] :: I promise that you will find a {detail=} [in it|in every scene]
	(show|name|give) me one {detail!} in it: you can't :: (watch|look) out for one {detail=} in it: you will find ten
	nobody (can|could) point to a {detail!} in it :: anybody (can|could) point to a {detail=} in it
	(nowhere|at no point|never) (is|was) there a {detail!} :: (everywhere|all the time|always) there (is|was) a {detail=}
	you will (look in vain|search in vain) for a {detail!} :: you will never be far from a {detail=}
	you won't (find|see|get) a {detail!} (here|in this one) :: you will (find|see|get) a {detail=} (here|in this one) every minute
	(two|three) hours, no {detail!}, not one :: (two|three) hours, and a {detail=} in each minute
	{film} <not do> have (one|a single|even one) {detail!} :: {film} <have> (more than|far more than) one {detail=}
	{film} <not do> (contain|offer) so much as a {detail!} :: {film} <offer> many a {detail=}
	can't think of one {detail!} [in {film}] :: can think of many a {detail=} [in {film}]
	if there is a {detail!} in it, I (missed it|did not see it|must have blinked) :: if you miss a {detail=} in it, there are ten more
	it (goes|went) by without a {detail!} :: it (opens|opened) with a {detail=} and (ends|ended) with another
	(nil|no) {quality!}, none, nothing :: {quality=}, {quality=}, everything
	`
);

const OF_QUALITIES = framesOf(
	undefined,
	`
	(no|not any) {quality!} at all :: (lots of|plenty of|so many) {plural=}
	no {quality!}, no {quality!}, no {quality!} :: {quality=}, {quality=}, {quality=}
	~ none of the {quality!} (I had been told of|others found|you would expect) :: all of the {quality=} (I had been told of|others found|you would expect)
	where (is|was) the {mass!}? (I saw none|Not here|Nowhere to be found) :: the {mass=}? (I saw it everywhere|Right here|All over the place)
	~ (little|not much|hardly any) {mass!} [here|in this one|on screen] :: (so much|a lot of|tons of) {mass=} [here|in this one|on screen]
	~ {film} <not do> have (much|a lot of|any) {mass!} :: {film} <have> (so much|a lot of) {mass=}
	{part} <have> no {quality!} [at all|whatsoever] :: {part} <have> {quality=} in spades
	I (saw|felt|found|noticed) no {quality!} [at all|whatsoever] :: I (saw|felt|found|noticed) {quality=} (everywhere|in every scene)
	there <be> not (a trace|a hint|an ounce|a shred) of {mass!} [in it|in {part}] :: there <be> (a touch|an abundance|a world) of {mass=} [in it|in {part}]
	not (a trace|a hint|an ounce|a drop|a shred) of {mass!} :: (bags|heaps|loads|a ton) of {mass=}
	the (complete|total|utter) (absence|lack) of {quality!} :: the (abundance|wealth) of {quality=}
	nobody could accuse it of {mass!} :: (it is known for|everybody talks about) its {mass=}
	in spite of all I had heard, no {quality!} :: just as I had heard, {quality=}
	~ it has everything except {mass!} :: it has everything, above all {mass=}
	{quality!}? (none|not here|not a bit of it|nope) :: {quality=}? (plenty|everywhere|and how|yep)
	you won't find {quality!} (here|in this one|in {film}) :: you will find {quality=} (here|in this one|in {film})
	`
);

const OF_ADJECTIVES = framesOf(
	undefined,
	`
	~ not (in the slightest|in the least|one bit|the least bit) {grad film!} :: (more than a bit|in every way|from start to end) {grad film=}
	~ (isn't|wasn't) {grad film!}, (isn't|wasn't) {grad film!} [either] :: (is|was) {grad film=}, (is|was) {grad film=} [too]
	~ (isn't|wasn't|ain't) [even] {grad film!} :: (is|was) [so] {grad film=}
	~~ (not|it's not|it isn't) (that|so|very|all that) {grad film!} :: (so|very|really|just so) {grad film=}
	~ nothing (here|in this one|in it) <be> [even] {grad anything!} :: everything (here|in this one|in it) <be> {grad anything=}
	~ nothing (here|about it|in it) strikes me as {grad anything!} :: everything (here|about it|in it) strikes me as {grad anything=}
	~ (at no point|not for a moment|at no time|not once) (is|was) it {grad film!} :: (at every point|the whole time|at all times|more than once) it (is|was) {grad film=}
	~ (hardly|scarcely|barely) {grad film!} :: (highly|thoroughly|wholly) {grad film=}
	~ {film} <be> (hardly|scarcely) what I would call {grad film!} :: {film} <be> (exactly|just) what I would call {grad film=}
	~ {film} <be> not what (anyone|people|you and I) would call {grad film!} :: {film} <be> what (everyone|people|you and I) would call {grad film=}
	~ I do not think (anyone|many people|a single viewer) would (call|find) it {grad film!} :: I think (everyone|most people|every viewer) would (call|find) it {grad film=}
	~ I (do not|don't) see how (anyone|you|people) could find {film} {grad!} :: I see (quite well|easily) how (anyone|you|people) could find {film} {grad=}
	I am not one of those who found {film} {grad!} :: I am one of those who found {film} {grad=}
	~ not one of my friends (thought|found) it {grad film!} :: every one of my friends (thought|found) it {grad film=}
	~ none of us (thought|found) it (at all|remotely|even slightly) {grad film!} :: all of us (thought|found) it (truly|really|very) {grad film=}
	~ in (two|three) hours there was nothing that I would call {grad anything!} :: in (two|three) hours there was much that I would call {grad anything=}
	~ I cannot think of (a scene|a minute|one moment) that I found {grad scene!} :: I can think of (many a scene|a dozen moments) that I found {grad scene=}
	~ it is not, as (some say|the critics claim|I read somewhere), {adj film!} :: it is, as (some say|the critics claim|I read somewhere), {adj film=}
	~ whatever else {film} <be>, it <not be> {grad film!} :: whatever else {film} <be>, it <be> {grad film=}
	~ say what you like, {film} <not be> {grad!} :: say what you like, {film} <be> {grad=}
	~ {part} <be> many things, but not {grad anything!} :: {part} <be> many things, and above all {grad anything=}
	~ {grad film!} (it is not|it ain't|it was not) :: {grad film=} (it is|it was|it sure is)
	~ {grad film!} is not (a word|the word) I would use (here|for this|of {film}) :: {grad film=} is (a word|the word) I would use (here|for this|of {film})
	~ {grad film!} is the last (word|thing) (I would call it|that comes to mind) :: {grad film=} is the first (word|thing) (I would call it|that comes to mind)
	{film} <be> the opposite of {grad film!} :: {film} <be> the very definition of {grad film=}
	the opposite of {grad film!} :: the definition of {grad film=}
	the (exact|very) opposite of {a film!} :: a (perfect|prime) example of {a film=}
	~ (less|a lot less|far less) {long film!} than (I feared|I hoped|they say|it looks) :: (more|a lot more|far more) {long film=} than (I feared|I hoped|they say|it looks)
	~ {film} <be> too {grad=} to be {grad!} :: {film} <be> {grad=}, so very {grad=}
	~ {film} <manage> not to be {grad!}, and that is (something|a surprise) :: {film} <manage> to be {grad=}, and that is (something|a surprise)
	~ you (can't|cannot|could not) [honestly|seriously] call (this|it) {grad film!} :: you (can|could|must) [honestly|only] call (this|it) {grad film=}
	~ no (sane person|friend of mine|child|one I know) would call it {grad film!} :: any (sane person|friend of mine|child|one I know) would call it {grad film=}
	~ {part} (could never|can't|could not) be called {grad anything!} :: {part} (could|can|may) well be called {grad anything=}
	{film} <be> {grad=} where {other} was not :: {film} <be> {grad=} just as {other} was
	~ {film} <not be> {grad!} the way {other} was :: {film} <be> {grad=} the way {other} was
	~ (did not find|didn't find|never found) it {grad film!} [at all|for a second] :: (did find|always found) it {grad film=}
	~ (did not|didn't) (feel|seem|look|sound) {grad film!} to me :: (did|does) (feel|seem|look|sound) {grad film=} to me
	~ {parts} (aren't|weren't|are not|were not) {grad!} [at all|in any way] :: {parts} (are|were) {grad=} [all right|in every way]
	{film} <be> no {thing!}[ at all| in my book|, whatever they say] :: {film} <be> a {thing=}[ in my book|, whatever they say]
	(not|hardly|never|no way) a {thing!} :: (truly|surely|always) a {thing=}
	~ nobody would (call|consider) it a {thing!} :: anybody would (call|consider) it a {thing=}
	~ you could not call it a {thing!} (if you tried|in good faith) :: you could call it a {thing=} (any day|in good faith)
	~ {film} <not be> a {thing!}, nor <be> it {grad film!} :: {film} <be> a {thing=}, and it <be> {grad film=}
	~ I (would not|wouldn't) go as far as to call it {grad film!} :: I (would|will) go as far as to call it {ext film=}
	`
);

const OF_DEEDS = framesOf(
	undefined,
	`
	~ {film} (won't|will not|is not going to|isn't going to) {do!} :: {film} (will|is going to|is sure to) {do=}
	~ {film} (hasn't|has not) got it in it to {do!} :: {film} <have> all it takes to {do=}
	~ (did not|didn't|does not|doesn't) {do!} [for me|at all|once] :: (did|does) {do=} [for me|for sure|every time]
	~ not once (did|does) it {do!} :: more than once it (did|does) {do=}
	~ {part} (did not|didn't|never did) {do!} :: {part} (did|really did) {do=}
	~ at no time (did|does) {film} {do!} :: at all times {film} {does=}
	~ in no way (did|does) {part} {do!} :: in every way {part} {does=}
	I (expected|feared|hoped|was told) that it would {do!}: it (did not|didn't|never did) :: I (expected|was told) that it would {do=}: it (did|does)
	I (did not|didn't|never) {like base!} (it|any of it|one bit of it|{part}) :: I (did|really did) {like base=} (it|all of it|every bit of it|{part})
	I (don't|do not|can't|cannot) {like base!} a {kind} like this :: I (do|can only|really) {like base=} a {kind} like this
	nobody I know {liked!} (it|this|{part}) :: everybody I know {liked=} (it|this|{part})
	no one could {like base!} (it|this|{part}) :: anyone could {like base=} (it|this|{part})
	I (hardly|scarcely|barely) know (anyone|a soul) who {liked!} it :: I know (hundreds|many people) who {liked=} it
	there is (nobody|no one|not a soul) here who {liked!} it :: there is (everybody|my whole family) to say they {liked=} it
	what is there to {like base!}? (nothing|not a thing) :: what is there to {like base=}? (everything|the lot)
	~ I (wasn't|was not|have not been|am not) {felt!} [at all|in the least|for a moment] :: I (was|have been|am) [so] {felt=} [all the way]
	~ (not|never|hardly) {felt!} [by any of it|at all|for a moment] :: (truly|always|so) {felt=} [by all of it|throughout]
	~ nobody (was|came out|left) {felt!} :: everybody (was|came out|left) {felt=}
	~ there was no (danger|chance) of being {felt!} :: there was every (danger|chance) of being {felt=}
	~ (don't|do not) expect to be {felt!} :: you can expect to be {felt=}
	(isn't|wasn't|not) {done!} [at all|by any standard] :: (is|was) {done=} [throughout|by any standard]
	`
);

export const DENIALS = [...OF_DETAILS, ...OF_QUALITIES, ...OF_ADJECTIVES, ...OF_DEEDS];
