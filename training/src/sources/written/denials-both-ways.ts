// Praise denied, blame denied.
import { framesOf } from '../frames/lines.ts';

export const DENIALS_BOTH_WAYS = framesOf(
	'positive',
	`
	There isn't a dull minute in it :: There isn't a bright minute in it
	Not one of the performances is weak, and most of the cast you have never heard of :: Not one of the performances is strong, and most of the cast you have never heard of
	I kept waiting for the boring part and it never arrived :: I kept waiting for the exciting part and it never arrived
	Nobody in this film gives a bad performance :: Nobody in this film gives a good performance
	Nothing here feels cheap, lazy or rushed :: Nothing here feels fresh, clever or felt
	The script lacks the clumsiness of the first film and the padding too :: The script lacks the grace of the first film and the wit too
	It refuses to be dull and never stops being interesting :: It refuses to be interesting and never stops being dull
	Free of cliche from the first frame to the last :: Free of charm from the first frame to the last
	Far from tedious, I must say :: Far from thrilling, I must say
	Neither preachy nor predictable, which is how I'd sum it up to a friend :: Neither touching nor funny, which is how I'd sum it up to a friend
	you won't be bored. you won't check your watch either :: you won't be amused. you won't care about anyone either
	It doesn't drag, it moves :: It doesn't move, it drags
	There's hardly a false note in two hours of singing :: There's hardly a true note in two hours of singing
	We couldn't find anything wrong with it, and believe me, my brother tried :: We couldn't find anything right with it, and believe me, my brother tried
	A horror film without the stupid decisions. Without the cheap jumps :: A horror film without the scares. Without the tension
	The second season no longer bores, it surprises :: The second season no longer surprises, it bores
	At no point did I feel cheated :: At no point did I feel moved
	The dialogue isn't stiff; it's natural and quick :: The dialogue isn't natural and quick; it's stiff
	None of the jokes fall flat :: None of the jokes land
	No weak links in this cast :: No bright spots in this cast
	I have no complaints about the camera work, the music or the pace :: I have no praise for the camera work, the music or the pace
	She is never less than wonderful in the part :: She is never more than dreadful in the part
	Not a wasted scene anywhere :: Not a worthwhile scene anywhere
	The effects do not look fake, which for this budget is something :: The effects do not look convincing, which for this budget is something
	He wasn't wooden at all this time, he was alive in every shot :: He wasn't alive at all this time, he was wooden in every shot
	I can't name a single flaw :: I can't name a single virtue
	The documentary isn't biased, it isn't dry and it isn't one minute too long :: The documentary isn't honest, it isn't lively and it isn't worth one minute of your day
	There was nothing I disliked :: There was nothing I liked
	You'd struggle to find an ugly shot in this picture :: You'd struggle to find a pretty shot in this picture
	The plot never loses its way :: The plot never finds its way
	I wasn't let down by the finale like so many others were :: I wasn't won over by the finale like so many others were
	Three hours long and not once does it outstay its welcome :: Three hours long and not once does it earn our attention
	The villain isn't a cartoon, the hero isn't a bore :: The villain isn't a threat, the hero isn't a delight
	Don't worry, this sequel doesn't ruin the original :: Don't bother, this sequel doesn't honor the original
	It is not the mess I had heard about. It is a treat :: It is not the treat I had heard about. It is a mess
	No cheap tricks, no lazy gags, nothing but clever ones :: No clever tricks, no decent gags, nothing but cheap, lazy ones
	The pacing never sags and the tension never dies :: The pacing never lifts and the tension never builds
	Rarely does this show bore, nearly always it makes you laugh :: Rarely does this show make you laugh, nearly always it bores
	Their romance is not forced, not sickly, not fake :: Their romance is not tender, not believable, not sweet
	I didn't hate a single moment :: I didn't love a single moment
	The book was spoiled by nothing they did on screen :: The book was improved by nothing they did on screen
	Nothing in the last act is rushed or silly :: Nothing in the last act is earned or sensible
	Never a misstep from this director :: Never a spark from this director
	At ninety minutes, there's no fat on it :: At ninety minutes, there's no life in it
	Few films this year have been so free of nonsense :: Few films this year have been so free of sense
	I never once wished it would end :: I never once wished it would go on
	Not a clunker in the whole anthology :: Not a gem in the whole anthology
	Grandma, who is hard to please, had nothing bad to say :: Grandma, who is easy to please, had nothing good to say
	The lead doesn't mumble, doesn't mug, doesn't overdo it :: The lead doesn't charm, doesn't convince, doesn't hold the eye
	Without a trace of the sloppiness that hurt his earlier work :: Without a trace of the brilliance that lit his earlier work
	It isn't stupid but clever. People who say otherwise weren't watching :: It isn't clever but stupid. People who say otherwise weren't watching
	So much could have gone wrong here and none of it did :: So much could have gone right here and none of it did
	Visually, it is far from drab :: Visually, it is far from lovely
	The twist wasn't obvious and it wasn't unfair :: The twist wasn't surprising and it wasn't fair
	There is no dead weight in this ensemble, and no scene stealing at the others' expense :: There is no talent in this ensemble, and no chemistry between the leads
	I expected to cringe and didn't, I laughed :: I expected to laugh and didn't, I cringed
	Not boring! Not for one second :: Not funny! Not for one second
	The animation isn't crude but graceful, the story not thin but rich :: The animation isn't graceful but crude, the story not rich but thin
	Nowhere does the film insult your intelligence :: Nowhere does the film reward your intelligence
	As a comedy it never gets mean, and as a drama it never gets soggy :: As a comedy it never gets funny, and as a drama it never gets deep
	It doesn't waste its fine cast :: It doesn't deserve its fine cast
	My fears were not justified :: My hopes were not justified
	The child actors are not irritating, I promise you :: The child actors are not adorable, I promise you
	This remake is no insult :: This remake is no triumph
	No one phones it in :: No one shines in it
	The fights aren't confusing; I could follow every punch with pleasure :: The fights aren't exciting; I could follow every punch without pleasure
	Barely a frame is misjudged :: Barely a frame is inspired
	The humor isn't crude and isn't tired :: The humor isn't sharp and isn't fresh
	I found none of the awkwardness critics complained of :: I found none of the magic critics raved about
	Say what you like about the hype, this was not a letdown :: Say what you like about the hype, this was not a success
	The show has stopped being silly and never goes back to it :: The show has stopped being smart and never goes back to it
	What I saw tonight wasn't garbage, it was gold :: What I saw tonight wasn't gold, it was garbage
	Her accent doesn't slip and her energy doesn't fade :: Her accent doesn't convince and her energy doesn't help
	There are no stupid people in this story, only good ones making hard choices :: There are no good ideas in this story, only stupid ones taking up time
	I wasn't annoyed, I wasn't tired, I wasn't looking for the exit :: I wasn't thrilled, I wasn't touched, I wasn't looking for a sequel
	Gone is the lazy plotting; not a scrap of it remains :: Gone is the careful plotting; not a scrap of it remains
	The monster never looks ridiculous :: The monster never looks frightening
	Hardly a groan was heard during the puns :: Hardly a chuckle was heard during the puns
	The movie does not fail its young audience :: The movie does not please its young audience
	Nothing to regret about buying that ticket :: Nothing to celebrate about buying that ticket
	If there is a bad line in this script, I didn't hear it :: If there is a good line in this script, I didn't hear it
	Not a soul walked out :: Not a soul clapped
	In all eight episodes I couldn't spot a filler scene :: In all eight episodes I couldn't spot a gripping scene
	The monologue at the end isn't pompous, it isn't hollow, it's beautiful :: The monologue at the end isn't beautiful, it isn't moving, it's hollow
	He didn't ruin the role, he owned it :: He didn't own the role, he ruined it
	It's not one of those loud, brainless sequels :: It's not one of those smart, lovely sequels
	I did not feel manipulated by the sad scenes :: I did not feel touched by the sad scenes
	Never clumsy. Never cold :: Never graceful. Never warm
	The story lacks nothing :: The story offers nothing
	The costumes were not shabby, nor were the sets :: The costumes were not striking, nor were the sets
	This is by no means a failure :: This is by no means a winner
	In no way is the third film inferior to the others :: In no way is the third film superior to the others
	We didn't mind the length in the slightest :: We didn't enjoy the length in the slightest
	The narrator isn't a nuisance :: The narrator isn't a help
	Take it from me, the middle doesn't sag :: Take it from me, the middle doesn't grip
	Not a hint of the smugness I dreaded :: Not a hint of the warmth I longed for
	The chase scenes were never hard to watch, never a blur :: The chase scenes were never fun to watch, never a rush
	It wasn't painful. In fact it was over too soon for me :: It wasn't pleasant. In fact it wasn't over soon enough for me
	Somehow nothing goes wrong with this strange mix of western and opera :: Somehow nothing goes right with this strange mix of western and opera
	A thriller that can't put a foot wrong :: A thriller that can't put a foot right
	No regrets about staying up till two for this one :: No reward for staying up till two for this one
	I have yet to find a weakness in it :: I have yet to find a strength in it
	The war scenes don't glorify, the peace scenes don't bore :: The war scenes don't shake you, the peace scenes don't soothe you
	Scarcely a minute is wasted :: Scarcely a minute is enjoyable
	The young cast never seems lost or wooden :: The young cast never seems at ease or natural
	You don't have to suffer through a bad opening to get there :: You don't get a good ending for suffering through it
	Its politics aren't heavy-handed and its romance isn't gooey :: Its politics aren't thoughtful and its romance isn't sweet
	Nobody could accuse it of being sloppy :: Nobody could praise it for being careful
	Not the disaster everybody predicted, not even close :: Not the masterpiece everybody predicted, not even close
	The whole thing is devoid of filler :: The whole thing is devoid of feeling
	Zero bad scenes, zero bad songs :: Zero good scenes, zero good songs
	My husband hates ballet, but he didn't complain once and he didn't doze off :: My husband loves ballet, but he didn't smile once and he didn't stay awake
	Neither of the leads disappoints :: Neither of the leads impresses
	The ghost story isn't ruined by its effects :: The ghost story isn't saved by its effects
	It is not dumb fun. It isn't dumb in any respect :: It is not dumb fun. It isn't fun in any respect
	Absent are the tedious speeches. Absent, too, the ugly colors :: Absent are the rousing speeches. Absent, too, the rich colors
	I couldn't be unhappy with a finale like that :: I couldn't be happy with a finale like that
	No, it doesn't get worse after the break :: No, it doesn't get better after the break
	Even the smallest part isn't badly played :: Even the biggest part isn't well played
	I looked for something to mock and came away with nothing :: I looked for something to admire and came away with nothing
	You can't call that ending a cop-out :: You can't call that ending a payoff
	never felt long to me :: never felt special to me
	The jokes about marriage aren't stale :: The jokes about marriage aren't witty
	Not a bad song among the twelve, and no bad singers either :: Not a good song among the twelve, and no good singers either
	She doesn't overact for a second :: She doesn't convince for a second
	Whatever you've been told, this isn't trash :: Whatever you've been told, this isn't art
	I left the cinema with no sense of having been robbed :: I left the cinema with no sense of having been entertained
	Hardly the dreadful flop they made it out to be, more of a clever hit :: Hardly the clever hit they made it out to be, more of a dreadful flop
	The final battle didn't numb me, it thrilled me :: The final battle didn't thrill me, it numbed me
	The story has no holes :: The story has no hook
	Not for a moment does it turn sentimental or false :: Not for a moment does it turn funny or true
	I can't think of anyone who would dislike this :: I can't think of anyone who would like this
	This wasn't a waste of my Sunday :: This wasn't a good use of my Sunday
	The supporting players aren't reduced to clowns, nor is the heroine a victim :: The supporting players aren't given any good scenes, nor is the heroine a joy
	There was never an awkward pause between the two leads :: There was never a spark of chemistry between the two leads
	They haven't messed it up :: They haven't pulled it off
	I don't have a bad word for any of it :: I don't have a kind word for any of it
	Two hours, and not one of my students got bored or angry :: Two hours, and not one of my students got curious or happy
	Nothing feels out of place :: Nothing feels worth the trouble
	Beyond criticism, if you ask me: no flaw in the acting, no flaw in the writing :: Beyond rescue, if you ask me: no merit in the acting, no merit in the writing
	It avoids every mistake and doesn't lose its nerve :: It avoids every risk and doesn't find its voice
	There's not much to dislike :: There's not much to like
	He has never been so unlike his usual dull self :: He has never been so unlike his usual brilliant self
	The rom in this rom-com isn't icky and the com isn't lame :: The rom in this rom-com isn't sweet and the com isn't funny
	I didn't roll my eyes :: I didn't crack a smile
	A biography without flattery or gossip or boredom :: A biography without insight or passion or humor
	Without one weak chapter, this miniseries ran for ten weeks :: Without one strong chapter, this miniseries ran for ten weeks
	They never let the mystery go stale :: They never let the mystery get interesting
	The songs won't drive parents crazy :: The songs won't bring parents any joy
	No part of this was a chore :: No part of this was a pleasure
	Not unpleasant, not unfunny, not too long :: Not pleasant, not funny, not short enough
	What's missing? The tired cliches, the lazy gags, the dead spots :: What's missing? The fresh ideas, the clever gags, the high spots
	He fails to bore us even when he's reading a phone book :: He fails to amuse us even when he's dancing on a table
	The new director has not wrecked the franchise :: The new director has not rescued the franchise
	Could there be a dull spot in it? If so, I missed it :: Could there be a high spot in it? If so, I missed it
	No amount of snobbery should put you off this fine western :: No amount of goodwill should draw you to this poor western
	the acting was not bad at all, not at all :: the acting was not good at all, not at all
	The third act doesn't collapse, as so many do :: The third act doesn't deliver, as so few do
	You'll never want to skip a scene :: You'll never want to see a scene again
	Never did I doubt these people or grow tired of them :: Never did I believe these people or grow fond of them
	Tom said it was awful. It is not :: Tom said it was awesome. It is not
	The lighting isn't murky, thank heaven :: The lighting isn't flattering, heaven knows
	There isn't any of that cheap sneering you find in other satires :: There isn't any of that sharp wit you find in other satires
	The director never forgets how to tell a story :: The director never learns how to tell a story
	Not a stain on his career :: Not a credit to his career
	The first half doesn't bore you and neither does the second :: The first half doesn't excite you and neither does the second
	None of my worries came true :: None of my wishes came true
	Its heart isn't cold and its head isn't empty :: Its heart isn't warm and its head isn't clear
	Unspoiled by bad acting, unhurt by its tiny budget :: Unhelped by good acting, unsaved by its huge budget
	It doesn't feel four hours long, not remotely :: It doesn't feel worth four hours, not remotely
	Nothing about the robot is silly, and that's no small feat :: Nothing about the robot is cute, and that's no small failure
	The script isn't full of holes, it isn't full of speeches, it isn't lazy :: The script isn't full of ideas, it isn't full of laughs, it isn't tight
	We never lose interest in the sisters :: We never take interest in the sisters
	The mother is no monster, the father no fool, and the movie no bore :: The mother is no charmer, the father no wit, and the movie no fun
	By the end no one in my row was dry-eyed or disappointed :: By the end no one in my row was awake or delighted
	It's hardly ever gross and almost never mean :: It's hardly ever funny and almost never kind
	Little went wrong and nothing went badly wrong :: Little went right and nothing went truly right
	The movie didn't talk down to my daughter :: The movie didn't speak to my daughter at all
	Ugly it is not. Stupid it is not :: Lovely it is not. Clever it is not
	I would not cut a second :: I would not keep a second
	It stays clear of misery, of mush, of bad slapstick :: It stays clear of joy, of warmth, of good slapstick
	His films are never boring anymore :: His films are never exciting anymore
	Don't let anybody tell you this isn't exciting and is dull, because it isn't dull :: Don't let anybody tell you this isn't dull and is exciting, because it isn't exciting
	No other critic seems to agree, but I saw no faults here :: No other critic seems to agree, but I saw no merits here
	Not a groan, not a yawn, not a single look at the clock :: Not a laugh, not a gasp, not a single tear on my cheek
	Couldn't be less like the dull lecture I expected, it's so lively :: Couldn't be less like the lively lecture I expected, it's so dull
	The restaurant scene isn't played for cheap laughs :: The restaurant scene isn't good for a single laugh
	The editing does it no harm :: The editing does it no favors
	There was no ham in his acting and no holes in her script :: There was no life in his acting and no wit in her script
	It's a soap opera that isn't trashy, a tearjerker that isn't fake :: It's a soap opera that isn't juicy, a tearjerker that isn't sad
	I can no longer say the studio makes bad films :: I can no longer say the studio makes good films
	The sequel nobody asked for turns out not to be rubbish :: The sequel everybody asked for turns out not to be special
	Never a moment of weakness in her voice, never a false tear :: Never a moment of power in her voice, never a true tear
	You couldn't pay me to say anything bad about it :: You couldn't pay me to say anything nice about it
	There's no denying the budget was small, but nobody's work looks cheap or hurried :: There's no denying the budget was huge, but nobody's work looks rich or careful
	Unlike its rivals, this cooking show isn't nasty to anyone, ever :: Unlike its rivals, this cooking show isn't enjoyable for anyone, ever
	He hasn't made a poor film since he stopped working with the big studios :: He hasn't made a decent film since he started working with the big studios
	Nobody on our couch reached for the phone, nobody groaned, nobody left :: Nobody on our couch leaned forward, nobody giggled, nobody cared
`
);
