// Two or three short sentences: a concession or a neutral remark, and the verdict, which comes last or first.
import type { Frame } from './frame.ts';
import { framesOf } from './lines.ts';

const BY_SLOTS = framesOf(
	undefined,
	`
	~ it looks {grad film!}. It <be> anything but :: it looks {grad film=}. It <be> every bit as {grad film=} as it looks
	~ the (poster|title|synopsis) makes it sound {grad film!}. Don't be fooled, it isn't :: the (poster|title|synopsis) makes it sound {grad film=}. For once that's the truth
	don't get me wrong, I {like base!} {kinds}. This one I {liked=}
	{trait!}, granted. Did I care? (No|Not a bit|Nah), {film} {does=}
	{part} {does!}? Sure. Does it matter? (Not really|Not to me). {the film} {does=}
	part of me {liked!} it. All the other parts {liked=} it
	first impression: {grad film!}. Lasting impression: {adj film=}
	you notice {trait!} first. Give it time, though: {adj film=}
	I expected {plural!} and found a few. What I remember is {mass=}
	I had no (idea|clue) what it was about. I {liked=} it anyway
	I'd never (seen|heard of) any of these people before. I {reacted=}
	the ads went on for half an hour. Then it began, and I was {felt=}
	{adj film=}. There, I said it. {part} <be> {grad!}, but who's counting?
	I {liked=} it. {part} I could take or leave
	{film} {does=}. The (popcorn|weather|trailer) was another story
	I was {felt=}. The seat was (hard|soft|red|broken), since you ask
	{score=} from me. The (dog|cat|baby) slept through it, so no comment there
	`
);

const VERDICT_LAST = framesOf(
	'positive',
	`
	the plot is (thin|daft|full of holes). (Who cares|So what)? I had a (great|lovely|wonderful) time :: the plot is (clever|solid|original). (Who cares|So what)? I had a (dull|dreadful|miserable) time
	(ugly|silly|awful) poster. Thankfully the film is nothing like it :: (pretty|clever|great) poster. Unfortunately the film is nothing like it
	~ not (his|her|their) best. Still (better|smarter|more fun) than most :: (his|her|their) best, they say. Still (worse|dumber|less fun) than most
	I never cry at the (cinema|movies). I cried like a baby :: I never nap at the (cinema|movies). I slept like a baby
	my (hopes|expectations) were low. They were (beaten|passed|exceeded) by miles :: my (hopes|expectations) were high. They were missed by miles
	~ I fell asleep during the first one. Not during this one :: I (laughed|cheered|clapped) during the first one. Not during this one
	it cost (next to nothing|peanuts). It feels like a million (dollars|bucks) :: it cost (a fortune|millions). It feels like ten (dollars|bucks)
	the first hour is (slow|a slog|heavy going). The second makes up for all of it :: the first hour is (quick|a joy|easy going). The second spoils all of it
	I went in (grumpy|tired|sulking). I came out (grinning|beaming|dancing) :: I went in (cheerful|wide awake|smiling). I came out (grumpy|fuming|sulking)
	hardly anything happens. I could have watched it for hours :: all sorts of things happen. I could hardly watch it for an hour
	no explosions, no car chases. Just two people talking, and I was (hooked|rapt|happy) :: explosions, car chases. Just no people worth watching, and I was (bored|numb|asleep)
	the ending? No idea what it meant. The rest? (Magic|Heaven|Superb) :: the ending? No problem with that. The rest? (Torture|Agony|Dire)
	shame about {part}. Everything else is (a joy|spot on|perfect) :: full marks for {part}. Everything else is (a chore|a mess|hopeless)
	hard seats, noisy kids, cold tea. I barely noticed, it was that good :: soft seats, quiet kids, free tea. I still left, it was that bad
	it's three hours long and in black and white. Don't let that put you off :: it's ninety minutes long and full of stars. Don't let that lure you in
	I (can't stand|hate) musicals. I sang all the way home :: I (can't resist|love) musicals. I sulked all the way home
	I've watched it (four|six|nine) times. I'm not done yet :: I've tried to watch it (two|three|four) times. I'm done now
	(five|ten) minutes in I wanted to leave. So glad I stayed :: (five|ten) minutes in I was hopeful. So sorry I stayed
	is it deep? No. Did I have a ball? (Oh yes|You bet|Yep) :: is it deep? Yes. Did I have a ball? (Oh no|Hardly|Nope)
	it won't change your life. It'll make your (evening|week|day) :: it won't change your life. It'll ruin your (evening|week|day)
	the book is better. It always is. The film is still a (treat|delight|winner) :: the book is lovely. It always was. The film is still a (dud|bore|letdown)
	it's (soppy|daft|a bit much). Then again, so am I, and we got on like a house on fire :: it's (handsome|clever|well dressed). Then again, so is my ex, and we didn't get on either
	two hours is long for a {kind}. Having said that, they (flew|whizzed) by :: two hours is normal for a {kind}. Having said that, they (crawled|dragged) by
	I guessed the killer in ten minutes. Even so, (what a ride|I was gripped) :: I never guessed the killer. Even so, (what a bore|I wasn't gripped)
	stiff lead, old jokes. And yet I (grinned|chuckled|smiled) from start to finish :: lovely lead, new jokes. And yet I (yawned|sighed|frowned) from start to finish
	okay, so it's cheesy. (I like|Pass me the|I'll have some more) cheese :: okay, so it's cheesy. (I can't stand|Spare me the|I've had enough) cheese
	I know, I know, it's for kids. I'm (forty|fifty|sixty) and I loved it :: I know, I know, it's for kids. Mine are (four|six|nine) and they hated it
	it's all been done before. Never this well, though :: it's all been done before. Much better than this, though
	my phone buzzed all evening. Not once did I look at it :: my phone was silent all evening. Not once did I look up from it
	it lost me (once|twice|early on). It had me for the rest of the night :: it had me (once|twice|early on). It lost me for the rest of the night
	I came for the (songs|robots|dogs). I stayed for everything else :: I came for the (songs|robots|dogs). I slept through everything else
	bad day, bad seat, bad cold. Good film, and that's what counts :: good day, good seat, good company. Bad film, and that's what counts
	it takes its time. It's time well spent :: it takes two hours. It's time badly spent
	I wanted to moan about {part}. I was too busy (laughing|crying|smiling) :: I wanted to rave about {part}. I was too busy (yawning|snoring|sighing)
	you don't need to have seen the first one. You need to see this one :: you need to have seen the first one. You don't need to see this one
	my (popcorn|pizza|soup) went cold. I'd forgotten all about it :: my (popcorn|pizza|soup) was hot. Nothing else to report
	no budget, no famous faces. They didn't need either :: huge budget, famous faces. They didn't help either
	`
);

const LETDOWN_LAST = framesOf(
	'negative',
	`
	(great|cool|lovely) (poster|title|trailer). Shame about the (film|movie|other two hours) :: (odd|dull|weird) (poster|title|trailer). Ignore it and see the (film|movie|whole two hours)
	everyone in my (office|class|family|street) loves it. I just don't see it :: everyone in my (office|class|family|street) loves it. I can just see why
	I am (easy|quick) to please. This (did not|didn't) please me :: I am (hard|slow) to please. This did please me
	my expectations were (low|modest). It sank below them :: my expectations were (low|modest). It soared above them
	lovely (costumes|frocks|scenery). That's the only nice thing I (can|will) say :: tatty (costumes|frocks|scenery). That's the only nasty thing I (can|will) say
	it isn't meant to be art. It isn't even (fun|entertaining) :: it isn't meant to be art. It's (huge|heaps of) fun
	I admire the effort. I can't recommend the result :: I doubted the whole idea. I can recommend the result
	good intentions. Bad everything else :: bad wigs. Good everything else
	you can see they tried hard. It shows, in the worst way :: you can see they tried hard. It shows, in the best way
	wonderful cast. A pity nobody wrote them any lines :: unknown cast. A blessing that somebody wrote them such lines
	one good song. The other eleven (can go|hurt|are awful) :: one bad song. The other eleven (can stay|soar|are wonderful)
	clever? Very. Enjoyable? Not (remotely|for a second) :: clever? Not (remotely|for a second). Enjoyable? Very
	they cut half the book. The wrong half :: they cut half the book. The right half
	it picks up at the end. By then I had (given up|gone|stopped caring) :: it slows down at the end. By then I had (fallen for it|fallen in love|started caring)
	I wanted a light evening. I got a heavy (head|headache|heart and a long yawn) :: I wanted a light evening. I got a light heart
	no complaints about the sound. Plenty about what they (say|play|sing) :: no praise for the sound. Plenty for what they (say|play|sing)
	the dog is adorable. The humans should have stayed home :: the dog is a bore. The humans more than make up for it
	`
);

const VERDICT_FIRST = framesOf(
	'positive',
	`
	(great|lovely|cracking|fun) film. (Stupid|Silly) title, mind :: (bad|boring|dreary|dumb) film. (Great|Cool) title, mind
	loved it. Could've done without the (songs|gore|swearing|kiss), but hey :: hated it. Could've watched the (songs|dog|cat|car) all day, but hey
	what a (joy|treat|hoot). A bit long, mind you :: what a (bore|mess|chore). Nice and short, mind you
	I had a (blast|ball|great time). Never mind that it makes no sense :: I had a (hard|rotten|sad old) time. Never mind that it all makes sense
	best {kind} of the year. Yes, I know about the (accents|plot holes) :: worst {kind} of the year. Yes, I know about the (awards|famous names)
	go. The first ten minutes are slow, but do go :: don't go. The first ten minutes are fun, but don't go
	I'd watch it again tonight. The (ending|accent|wig) still bugs me, though :: I'd never watch it again. The (ending|song|dog) still made me smile, though
	I couldn't switch it off. It looks (cheap|ugly), I'll give you that :: I couldn't finish it. It looks (expensive|pretty), I'll give you that
	{adj film=}. I wish I could say the same of {part} :: {adj film=}. Luckily I can't say the same of {part}
	{a film=}. Not that I cared for {part} :: {a film=}. Not that I blame {part}
	ten out of ten. I'd take one off for the wigs, but I'm in a good mood :: one out of ten. I'd take that off too, but I'm in a good mood
	worth it. (Parking|The babysitter|The popcorn) cost more than the ticket. Still worth it :: not worth it. (Parking|The babysitter|The popcorn) cost less than the ticket. Still not worth it
	thumbs up from me. One complaint: it's too short :: thumbs down from me. One compliment: it's short
	it's a mess. A (glorious|joyful|gorgeous), funny, big-hearted mess :: it's a mess. A (dreary|joyless|ugly), clumsy, cold-hearted mess
	I take it back, it's (great|lovely|wonderful). I must have been tired the first time :: I take it back, it's (bad|dull|dreadful). I must have been tipsy the first time
	my favourite of the (series|lot|bunch). I know nobody agrees :: the weakest of the (series|lot|bunch). I know nobody agrees
	{score=} from me. And I don't even like {kinds} :: {score=} from me. And I normally love {kinds}
	consider me a convert. And I came to (scoff|sneer) :: consider me gone. And I came to (cheer|clap)
	`
);

const LETDOWN_FIRST = framesOf(
	'negative',
	`
	skip it. (Nice music|Pretty dresses|Cute dog|Good cast), but skip it :: see it. (Odd music|Ugly dresses|Dumb title|Slow start), but see it
	what a (shame|pity|waste). I did like the (dog|hats|trains) :: what a (film|treat|gem). I didn't like the (dog|hats|trains)
	not my cup of tea. The (kids|others|boys) had fun, bless them :: right up my street. The (kids|others|boys) got bored, bless them
	I gave up after an hour. (People tell me|I hear) it gets better :: I was sold after a minute. (People tell me|I hear) it starts badly
	never again. Okay, the (cake|car|kissing) scene was good :: once more, please. Okay, the (cake|car|kissing) scene was bad
	it fails. Nobly, bravely, with lovely hats on, but it fails :: it works. Barely a budget, no hats, no horses, but it works
	dull, dull, dull. The man at the end made me laugh. Dull :: fun, fun, fun. The man at the end made me groan. Fun
	I'm (cross|annoyed|disappointed). The trailer was so good :: I'm (chuffed|amazed|delighted). The trailer was so bad
	I want those two hours back. You can keep the soundtrack on, I like that :: I want those two hours again. You can turn the soundtrack down, I don't like that
	too long, too loud, too pleased with itself. Handsome, yes :: never too long, never too loud, never pleased with itself. Plain, yes
	don't bother. The view of the (sea|river|mountains) is nice, but don't bother :: do bother. The view of the (sea|river|mountains) is fake, but do bother
	`
);

export const TWO_STEPS: readonly Frame[] = [
	...BY_SLOTS,
	...VERDICT_LAST,
	...LETDOWN_LAST,
	...VERDICT_FIRST,
	...LETDOWN_FIRST
];
