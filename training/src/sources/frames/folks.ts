// Folks: who is in it, who made it, who watched it and where they come from, all around an opinion that is about none of that.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';

const BY_SLOTS = framesOf(
	undefined,
	`
	the {human} in the (red coat|taxi|kitchen) <be> {adj people=}
	{role} and {his} {relative} (are|were) {adj people=} together
	every scene with {name} [in it] <be> {adj scene=}
	~~ not one of {name possessive} scenes is {grad scene!} :: each of {name possessive} scenes is {grad scene=}
	like {name}[ before {him}], {name} <be> {adj people=} as {role}
	with {name} in charge, {mass=} is guaranteed
	{film} {does=} because of {name} and nobody else
	{he} wrote it in {place}, {he} shot it in {place}, and it is {adj film=}
	the {nationality} half of the cast (is|was) {adj people=}
	what a {adj people=} pair {name} and {name} (make|are)
	the {human}'s story is {adj story=}, and so is {role}'s
	from {name} down to the last {human} in the crowd, everyone is {adj people=}
	to {name}, to {name} and to the {nationality} crew: {adj film=} work
	dear {nationality} (friends|cousins), your {kind} is {adj film=}
	you (don't need|don't have) to be {nationality} to {like base=} (it|this)
	you don't need to be from {place} to see that it <be> {adj film=}
	{nationality} or not, {the film} <be> {adj film=}
	it made my {relative} in {place} {crowd do=}
	I asked a {human} from {place} and {he} said it was {adj film=}. I agree
	give {name} a {kind} to make and you get {mass=}
	never been to {place}, never met a {nationality} {human}, and I was {felt=} all the same
	{name} as {role}: {adj people=}. {name} as {role}: {adj people=} too
	~~ I didn't find {name} {grad people!} [at all|in the least] :: I did find {name} {grad people=} [in the end|on the whole]
	without {name} it would have been {grad film!}; with {him} it is {adj film=} :: without {name} it would have been {grad film=}; with {him} it is {more film=}
	~~ with anyone but {name} [as {role}] it would be {grad film!} :: with {name} [as {role}] it is {adj film=}
	~~ neither {name} nor {name} is {grad people!} in it :: both {name} and {name} are {grad people=} in it
	saw it with {name} from (work|church|upstairs) and {his} {relative}; we all {reacted=}
	the second half, the one in {place}, is {adj scene=}
	{year} or {year}, {place} or {place}: {name possessive} films are {adj film=}
	{name} plays the same {human} as in {title}, only {more people=}
	my {relative} doesn't know {name} from {name}, but (anyone|anybody) could tell that it was {adj film=}
	I went for {name}, my {relative} for {name}; we both {reacted=}
	`
);

/** The first text of each is positive, the second negative. */
const LIKED_OR_NOT = framesOf(
	'positive',
	`
	~ I didn't mind {name} (one bit|at all|in the least) :: I did mind {name} (quite a bit|a lot|all the way through)
	{name} never looked (lost|stiff|bored) [up there|as {role}] :: {name} always looked (lost|stiff|bored) [up there|as {role}]
	not one of {name possessive} scenes (drags|falls flat|feels long) :: every one of {name possessive} scenes (drags|falls flat|feels long)
	I'd follow {role} to {place} and back :: I'd flee to {place} to get away from {role}, what a bore
	I could listen to {name} (all day|for hours) :: I couldn't listen to {name} (all day|for another minute)
	{he} can sing, {he} can dance, and {he} can act :: {he} can't sing, {he} can't dance, and {he} can't act
	give {him} the (prize|crown|key to the city) :: give {him} the (sack|boot|bill)
	whoever cast {name} deserves (a raise|a medal|thanks) :: whoever cast {name} deserves (the sack|a fine|the blame)
	more of {name}[ next time], please :: no more of {name}[ next time], please
	{role}'s {relative} had our whole row (in stitches|cheering|beaming) :: {role}'s {relative} had our whole row (in a coma|booing|groaning)
	the {human} with the (suitcase|umbrella|dog) won me over :: the {human} with the (suitcase|umbrella|dog) wore me out
	I believed every word {he} said, and {he} said it so well :: I didn't believe one word {he} said, and {he} said so many
	{name} and {name} (really|just|simply) click :: {name} and {name} (really|just|simply) don't click
	{place} never looked (lovelier|livelier|more inviting) than in these scenes :: {place} never looked (drabber|deader|more fake) than in these scenes
	it made me (book|plan) a trip to {place} :: it made me (cancel|put off) my trip to {place}
	as a {human} [from {place}] I felt (seen|understood|at home) :: as a {human} [from {place}] I felt (insulted|mocked|talked down to)
	finally, a film that gets {place} right :: once again, a film that gets {place} wrong
	somebody did (some|their) homework on {place} :: nobody did (any|their) homework on {place}
	the {nationality} accent? Spot on, says my {relative} :: the {nationality} accent? Way off, says my {relative}
	{name} may be (young|old|new to this), but what a (find|joy|talent) :: {name} may be (young|old|new to this), but what a (let-down|bore|ham)
	my {relative} is from {place} and hasn't stopped (raving|smiling|singing) since :: my {relative} is from {place} and hasn't stopped (moaning|grumbling|cursing) since
	I came for {name} and stayed for {name} :: I came for {name} and left because of {name}
	{he} had me at the first hello :: {he} lost me at the first hello
	I'd have {role} round for tea, that's how much I liked {him} :: I wouldn't have {role} round for tea, that's how much {he} bored me
	we have {name} to thank for this {kind} :: we have {name} to blame for this {kind}
	(thank you|well done|bless you), {name}, from all of us in {place} :: (shame on you|never again|no thanks), {name}, from all of us in {place}
	you could tell {he} loved (every minute|the part|the job), and so did I :: you could tell {he} hated (every minute|the part|the job), and so did I
	{name} says it all without a word :: {name} says nothing in all those words
	if anyone could (save|carry|lift) it, it was {name}, and {he} did :: if anyone could (save|carry|lift) it, it was {name}, and {he} didn't
	ask anyone in {place}: it's (great|a hit|the real thing) :: ask anyone in {place}: it's (awful|a flop|a fake)
	from {place} to {place} people will be (cheering|humming the songs|beaming) :: from {place} to {place} people will be (yawning|asking for refunds|groaning)
	not even {name} could (spoil|ruin|sink) it for (me|us) :: not even {name} could (save|rescue|mend) it for (me|us)
	I'm not {nationality}, I'm no {human}, and it spoke to me :: I'm not {nationality}, I'm no {human}, and it bored me
	{nationality}, subtitled, (three|four) hours, and I (wanted more|never looked away|wasn't bored) :: {nationality}, subtitled, (three|four) hours, and I (wanted out|never woke up|wasn't moved)
	what is {name} doing in this? (Working wonders|Shining|Stealing it) :: what is {name} doing in this? (Sleepwalking|Dying a death|Wrecking it)
	{his} (smile|voice|laugh) (lit up the screen|made my week) :: {his} (smile|voice|laugh) (set my teeth on edge|ruined my week)
	{name} has come a long way up since {title} :: {name} has come a long way down since {title}
	waited since {year} for {name} and {name} to team up. (Worth it|Not in vain) :: waited since {year} for {name} and {name} to team up. (Not worth it|In vain)
	with {name} (behind the camera|at the wheel) you're in good hands :: with {name} (behind the camera|at the wheel) you're in bad hands
	(no one|nobody) but {name} should ever (play|be) {role} :: (anyone|anybody) but {name} should have (played|been) {role}
	I never (tired|got tired|wearied) of {name} [in this] :: I soon (tired|got tired|wearied) of {name} [in this]
	the part where {name} (sings|phones {his} {relative}|goes back to {place}) had me in (tears of joy|bits) :: the part where {name} (sings|phones {his} {relative}|goes back to {place}) had me in (the lobby|a deep sleep)
	nobody told me {name} was this (good|funny|gifted) :: nobody told me {name} was this (bad|wooden|dull)
	who'd have thought a {human} from {place} could make me (laugh|care|cheer) so much :: who'd have thought a {human} from {place} could make me (yawn|squirm|groan) so much
	I won't hear a word against {name} [or this film] :: I can't find a kind word for {name} [or this film]
	`
);

const DISLIKED_OR_NOT = framesOf(
	'negative',
	`
	all of {place} to choose from, and they gave the part to {name}. (What a mistake|Big mistake) :: all of {place} to choose from, and they gave the part to {name}. (What a catch|Inspired)
	it isn't {name} who is to blame, the (script|director|story) is :: it isn't only {name} who is to thank, the (script|director|story) is too
	I have nothing against {name} or {place}. I simply (didn't laugh|was bored|wanted it to stop) :: I have nothing to do with {name} or {place}. I simply (couldn't stop laughing|was hooked|wanted it to go on)
	{he} did {his} best, {name} did too, and it (wasn't enough|came to nothing) :: {he} did {his} best, {name} did too, and it (was plenty|came up roses)
	a {nationality} {human} deserves a better film than this :: a {nationality} {human} couldn't ask for a better film than this
	the {human} in {place} had a dull life, and now a dull film :: the {human} in {place} had a dull life, and now a wonderful film
	`
);

export const FOLKS: readonly Frame[] = [...BY_SLOTS, ...LIKED_OR_NOT, ...DISLIKED_OR_NOT];
