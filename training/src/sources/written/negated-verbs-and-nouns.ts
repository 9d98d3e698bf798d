// Verbs and nouns of fault and merit, negated.
import { framesOf } from '../frames/lines.ts';

export const NEGATED_VERBS_AND_NOUNS = framesOf(
	'positive',
	`
	It runs three hours and doesn't drag for a minute of them :: It runs three hours and doesn't delight for a minute of them
	This one won't bore you, I promise :: This one won't thrill you, I promise
	My favourite director didn't let me down this time :: My favourite director didn't win me over this time
	There are none of the tired tricks you get in most ghost stories :: There are none of the fresh tricks you get in the best ghost stories
	Never a dull scene, never a lazy line :: Never a lively scene, never a clever line
	I found hardly any fault with the script :: I found hardly any merit in the script
	The plot neither drags nor confuses :: The plot neither grips nor convinces
	The lead actress doesn't overact, even when she is asked to cry in the rain :: The lead actress doesn't convince, even when she is asked to cry in the rain
	Not once did the story cheat us :: Not once did the story reward us
	What a relief: no clumsy speeches, no cheap tears :: What a letdown: no witty speeches, no honest tears
	The second half doesn't fall apart the way I have seen others do :: The second half doesn't come together the way I have seen others do
	You won't find a weak performance anywhere in the cast :: You won't find a strong performance anywhere in the cast
	The songs didn't get on my nerves, not even the fifth one :: The songs didn't get under my skin, not even the best one
	Without a single wasted shot, it tells its sad tale :: Without a single memorable shot, it tells its sad tale
	The jokes never wear thin :: The jokes never catch fire
	Barely a false note in the whole two hours :: Barely a true note in the whole two hours
	None of it rang hollow :: None of it rang true
	The film refuses to preach, and it doesn't sulk either :: The film refuses to entertain, and it doesn't teach either
	I can't accuse this series of laziness :: I can't credit this series with imagination
	The ending didn't spoil what came before :: The ending didn't save what came before
	There wasn't a moment that made me cringe :: There wasn't a moment that made me smile
	He never mumbles, never mugs, never phones it in :: He never shines, never surprises, never lights it up
	Nothing about the camera work irritated me :: Nothing about the camera work impressed me
	The dialogue doesn't creak :: The dialogue doesn't sparkle
	Few flaws, and none that matter :: Few virtues, and none that matter
	We noticed no holes in the story, and believe me, we looked :: We noticed no charm in the story, and believe me, we looked
	You know those sequels that insult you? This isn't one, it never insults :: You know those sequels that reward you? This isn't one, it never rewards
	The score doesn't drown the actors out, nor does it nag :: The score doesn't lift the actors up, nor does it move
	it didn't waste my evening :: it didn't earn my evening
	For once a thriller that doesn't fizzle out after the first reveal :: Once more a thriller that doesn't get going after the first reveal
	She doesn't lose her grip on the story, not for a second, and the film is richer for it :: She doesn't find her grip on the story, not for a second, and the film is poorer for it
	There's no padding here :: There's no pleasure here
	The twist doesn't cheat; it doesn't even stretch the truth :: The twist doesn't shock; it doesn't even raise an eyebrow
	I have no complaints about the pacing, the casting or the last act :: I have no compliments for the pacing, the casting or the last act
	The effects never look cheap, which is more than I can say of its rivals :: The effects never look real, which is less than I can say of its rivals
	Don't worry, it isn't going to put you to sleep :: Be warned, it isn't going to keep you awake
	Of the usual faults of the genre I counted zero :: Of the usual joys of the genre I counted zero
	It doesn't hammer its message home and it doesn't beg for your tears :: It doesn't bring its message home and it doesn't earn your tears
	The villain isn't wasted, the heroine isn't dumb, and the dog doesn't die for cheap effect :: The villain isn't scary, the heroine isn't bright, and the dog doesn't help with its cute effect
	I didn't yawn. I didn't check my phone. Enough said :: I didn't laugh. I didn't shed a tear. Enough said
	Hardly a minute goes by that isn't worth your time :: Hardly a minute goes by that is worth your time
	The remake doesn't ruin the original for you :: The remake doesn't recapture the original for you
	There was nothing sloppy about the editing :: There was nothing sharp about the editing
	It never loses its nerve :: It never finds its nerve
	The romance didn't make me roll my eyes, and I roll them easily :: The romance didn't make me wipe my eyes, and I cry easily
	Neither the noise nor the gore spoils the fun :: Neither the music nor the humour saves the mess
	Her voice-over doesn't grate :: Her voice-over doesn't charm
	At no point does the documentary lecture :: At no point does the documentary enlighten
	The pilot did not disappoint :: The pilot did not deliver
	Not an ounce of fat on this story :: Not an ounce of heart in this story
	They haven't botched the book :: They haven't done justice to the book
	You'd think a film about tax law would bore you stiff, but it doesn't :: You'd think a film about a bank heist would thrill you to bits, but it doesn't
	The child actors aren't irritating and they don't recite :: The child actors aren't endearing and they don't convince
	I wouldn't cut a minute :: I wouldn't keep a minute
	The gags aren't recycled, the story isn't rushed :: The gags aren't funny, the story isn't finished
	It hasn't got a mean bone in its body :: It hasn't got a funny bone in its body
	The mystery doesn't collapse when you think about it the next day :: The mystery doesn't improve when you think about it the next day
	Where others stumble at the finish, this one does not stumble :: Where others triumph at the finish, this one does not triumph
	The director avoids every trap and commits none of the sins of his last film :: The director misses every chance and repeats none of the wonders of his last film
	It doesn't overstay, it doesn't oversell, it doesn't underthink :: It doesn't intrigue, it doesn't amuse, it doesn't matter
	None of the three leads embarrasses himself :: None of the three leads distinguishes himself
	This horror film doesn't lean on cheap jumps :: This horror film doesn't build any real dread
	I couldn't fault the sound, the sets or the story :: I couldn't enjoy the sound, the sets or the story
	His comic timing never fails him :: His comic timing never helps him
	The story didn't lose me once, tangled as it is :: The story didn't hook me once, simple as it is
	Free of clutter, free of fuss and free of fakery :: Free of suspense, free of wit and free of feeling
	There are no dead spots between the songs :: There are no bright spots between the songs
	Nowhere does it feel forced :: Nowhere does it feel alive
	The accents didn't annoy my Scottish wife, so they must be right :: The accents didn't convince my Scottish wife, so they must be wrong
	I was never left confused, never left cold :: I was never left amazed, never left moved
	The chase doesn't tire you out with shaky shots :: The chase doesn't sweep you up with clever shots
	Nor does the humour sour in the final act, as it so often does :: Nor does the humour sharpen in the final act, as it so often does
	Season two hasn't run out of ideas :: Season two hasn't come up with ideas
	The book's fans need not fear, the film does not butcher it :: The book's fans need not cheer, the film does not honour it
	Nothing drags, nothing clunks, nothing jars :: Nothing clicks, nothing glows, nothing lands
	It's a sad film that doesn't wallow :: It's a sad film that doesn't touch
	I felt no urge to leave :: I felt no urge to stay
	The plot has no trouble holding your interest :: The plot has no hope of holding your interest
	The script wastes no words :: The script wins no hearts
	For a three hour war epic it tests your patience surprisingly never :: For a three hour war epic it stirs your feelings surprisingly never
	The puppets don't look silly, they don't look stiff, and they never break the spell :: The puppets don't look lively, they don't look sweet, and they never cast a spell
	You'll search in vain for a boring stretch :: You'll search in vain for a gripping stretch
	It isn't marred by a stupid ending :: It isn't rescued by a clever ending
	The comedy never turns nasty :: The comedy never turns funny
	Hardly any of the jokes fell flat in our house :: Hardly any of the jokes went down well in our house
	The film doesn't squander its wonderful premise :: The film doesn't overcome its terrible premise
	No stereotypes, no sermon, no sugar :: No surprises, no spark, no soul
	The cast doesn't have a weak link in it :: The cast doesn't have a bright spark in it
	Tom's acting didn't ruin it, as I'd expected after his last one :: Tom's acting didn't rescue it, as I'd expected after his last one
	The last hour does not betray the first :: The last hour does not redeem the first
	I can't say a bad word about the costumes or the cast :: I can't say a kind word about the costumes or the cast
	Whatever else you say, it isn't lazy, it isn't cynical and it doesn't pander :: Whatever else you say, it isn't fresh, it isn't truthful and it doesn't entertain
	The sequel commits no crime against the original; I loved it :: The sequel adds no glory to the original; I hated it
	What you don't get: filler :: What you don't get: thrills
	Its charm hasn't faded one bit :: Its flaws haven't faded one bit
	Scarcely a frame is ugly :: Scarcely a frame is pretty
	The narrator never gets in the way of a good story :: The narrator never gets near the heart of a good story
	These monsters don't make you snigger :: These monsters don't make you shiver
	I never stopped caring :: I never started caring
	It didn't feel like homework, not even the history part :: It didn't feel like fun, not even the party part
	The stars don't coast on their looks :: The stars don't rise above their lines
	There is no denying its power :: There is no excusing its dullness
	The subtitles didn't bother me and neither did the length :: The scenery didn't please me and neither did the music
	Here the sermon never swamps the story :: Here the sermon never becomes a story
	The action doesn't numb you :: The action doesn't excite you
	Sweet, but it won't rot your teeth :: Sweet, but it won't warm your heart
	As a mother I found nothing in it to object to and plenty to like :: As a mother I found nothing in it to recommend and plenty to dislike
	No loose ends were left and no cheap way out was taken :: No loose ends were tied and no smart way out was found
	I've seen it four times and it hasn't bored me yet :: I've seen it four times and it hasn't moved me yet
	This kind of film usually drags in the middle; this one simply doesn't :: This kind of film usually picks up in the middle; this one simply doesn't
	The director doesn't cheapen a terrible event, and I respect him for it :: The director doesn't illuminate a terrible event, and I blame him for it
	Not a trace of the smugness that sank his earlier work :: Not a trace of the warmth that lifted his earlier work
	We didn't feel robbed at the end :: We didn't feel rewarded at the end
	Every so often a comedy comes along that doesn't run dry. This is it :: Every so often a comedy comes along that doesn't raise a smile. This is it
	She never once hits a wrong note as the grieving mother :: She never once hits a right note as the grieving mother
	The slow start doesn't hurt it :: The strong start doesn't help it
	It neither flatters its heroes nor sneers at its villains, and that makes it rare and good :: It neither warms to its heroes nor understands its villains, and that makes it cold and poor
	No gimmicks. No shouting. Just no faults at all, really :: No suspense. No laughs. Just no fun at all, really
	I've got no bone to pick with the casting :: I've got no praise to give to the casting
	The suspense doesn't let up for a moment :: The boredom doesn't let up for a moment
	Its critics say it meanders; I say it never wastes a step :: Its fans say it sings; I say it never finds a tune
	There isn't a cliche in sight, nor a lazy shot :: There isn't an idea in sight, nor a decent shot
	Somehow the thing doesn't sag under all those characters :: Somehow the thing doesn't come to life with all those characters
	Don't look for plot holes, there aren't any :: Don't look for belly laughs, there aren't any
	The final shot will not leave you cold :: The final shot will not leave you breathless
	It was made without contempt for its audience :: It was made without respect for its audience
	The flashbacks did not slow it down or muddle it :: The flashbacks did not speed it up or deepen it
	What the story lacks is any trace of cynicism :: What the story lacks is any trace of sincerity
	You won't be sorry you stayed for the credits, or for any of it :: You won't be glad you stayed for the credits, or for any of it
	He hasn't made a bad film yet and this doesn't break the run :: He hasn't made a good film yet and this doesn't break the run
	Even the minor parts aren't thrown away :: Even the major parts aren't thought through
	The film never stoops :: The film never soars
	In ninety minutes I didn't detect one lapse of taste :: In ninety minutes I didn't detect one flash of wit
	The twins don't cloy, the grandfather doesn't ham, and the mother doesn't whine :: The twins don't charm, the grandfather doesn't amuse, and the mother doesn't convince
	No trick is repeated until it stinks :: No trick is polished until it shines
	It could so easily have been crude, and it isn't, not in a single scene :: It could so easily have been funny, and it isn't, not in a single scene
	Rarely does the energy flag :: Rarely does the energy rise
	The finale isn't a cop-out :: The finale isn't a payoff
	My kids, who complain about everything, couldn't complain about this :: My kids, who laugh at everything, couldn't laugh at this
	It hides no weakness behind its music, because it has none :: It shows no strength behind its music, because it has none
	I wasn't bored, I wasn't lost and I wasn't insulted :: I wasn't amused, I wasn't moved and I wasn't surprised
	The lighting doesn't hide anything and doesn't ruin anything :: The lighting doesn't reveal anything and doesn't improve anything
	As for mistakes, she makes none worth mentioning :: As for merits, she has none worth mentioning
	Does it sink into mush? It does not :: Does it rise to greatness? It does not
	The animation isn't jerky and the faces don't look dead :: The animation isn't smooth and the faces don't look alive
	He doesn't shout his lines any more; he doesn't need to, he has become a fine actor :: He doesn't feel his lines any more; he doesn't seem to care, he has become a poor actor
	There's precious little to dislike :: There's precious little to like
	The show hasn't jumped the shark, nor has it grown stale :: The show hasn't found its feet, nor has it grown wiser
	The premise sounds awful, yet the film does nothing awful with it :: The premise sounds brilliant, yet the film does nothing brilliant with it
	no nonsense, no bloat, no regrets :: no tension, no wit, no point
	Nothing in the trailer was a lie. It doesn't cheat you of the fun it promises :: Everything in the trailer was a lie. It doesn't give you any of the fun it promises
	The old jokes haven't lost their bite :: The new jokes haven't got any bite
	You never catch him acting :: You never catch him trying
	I didn't regret the ticket, the popcorn or the babysitter :: I didn't enjoy the ticket, the popcorn or the babysitter's bill
	Unlike the first part, this doesn't trip over its own plot :: Unlike the first part, this doesn't make sense of its own plot
	At its worst it still doesn't disgrace itself :: At its best it still doesn't distinguish itself
	The film has no use for easy villains or easy tears, bless it :: The film has no feel for real villains or real tears, curse it
	A western without bluster, a hero without swagger, a finish without fuss :: A western without grit, a hero without charm, a finish without sense
	The laughs don't dry up :: The laughs don't turn up
	In all honesty there was not one thing I would call a failure :: In all honesty there was not one thing I would call a success
	The interviews aren't rigged, and the facts aren't twisted to fit :: The interviews aren't revealing, and the facts aren't ordered to help
	They didn't skimp on the script :: They didn't work on the script
	If you fear blood and gore, there's hardly any; if you fear boredom, there's none :: If you want blood and gore, there's hardly any; if you want excitement, there's none
	This isn't one of those arty films that punish you for watching, it never punishes :: This isn't one of those arty films that repay you for watching, it never repays
	The punchline is never explained to death :: The punchline is never delivered with life
	It takes no shortcuts to your heart :: It finds no road to your heart
	The grief in it isn't faked :: The grief in it isn't felt
	No one scene drags and no one scene disappoints, which cannot be said of many sagas :: No one scene thrills and no one scene satisfies, which cannot be said of many sagas
	That it cost so little doesn't show :: That it cost so much doesn't show
	Her new picture doesn't repeat the errors of the old one :: Her new picture doesn't repeat the success of the old one
	I didn't mind the length, because it didn't waste any of it :: I did mind the length, because it didn't use any of it
	Three actors play him and none of them lets him down :: Three actors play him and none of them brings him alive
	The ghost never becomes ridiculous :: The ghost never becomes frightening
	Stuffy? Not at all. Slow? Not for a second :: Funny? Not at all. Exciting? Not for a second
	Not even the product plugs could spoil it :: Not even the great songs could save it
	The plot doesn't insult your brain :: The plot doesn't engage your brain
	There is never any doubt that these people are in safe hands with this writer :: There is never any sign that these people are in safe hands with this writer
	Its politics don't smother its fun :: Its politics don't excuse its dullness
	Little went wrong here :: Little went right here
	Nothing has been dumbed down for the young viewers :: Nothing has been brightened up for the young viewers
	The stunt work never looks fake, the fights never look staged :: The stunt work never looks risky, the fights never look real
	She can't put a foot wrong these days :: She can't put a foot right these days
	Watch it; it doesn't hurt, and it doesn't preach :: Skip it; it doesn't help, and it doesn't entertain
	I'd be hard pressed to name a flaw :: I'd be hard pressed to name a virtue
	The film earns its tears and doesn't milk them :: The film wants your tears and doesn't earn them
	The prequel is in no way a cash grab, nor does it feel like one :: The prequel is in no way a labour of love, nor does it feel like one
	You can't blame the writers for anything here :: You can't thank the writers for anything here
	The quiet scenes aren't empty :: The loud scenes aren't exciting
	The mood never slips, and that isn't luck :: The mood never lifts, and that isn't luck
	I waited to be annoyed by the talking cat, and it didn't annoy me at all :: I waited to be charmed by the talking cat, and it didn't charm me at all
	Devoid of filler and full of life :: Devoid of life and full of filler
	It isn't smug. It isn't shrill. It doesn't try to teach you a lesson. Bravo :: It isn't smart. It isn't sweet. It doesn't try to tell you a story. Boo
	Hardly any film I saw this year annoyed me less :: Hardly any film I saw this year pleased me less
	The ending won't leave you feeling cheated :: The ending won't leave you feeling satisfied
	There's not much to forgive :: There's not much to admire
	The soundtrack doesn't bully you into feeling things :: The soundtrack doesn't help you into feeling things
	After the sixth episode the writing had still not slipped :: After the sixth episode the writing had still not improved
	The first scene doesn't fool you: what follows isn't worse :: The first scene may fool you: what follows isn't better
	It never made me wish I were elsewhere :: It never made me glad to be there
	None of the charm of the stage play has been lost :: None of the charm of the stage play has been kept
	Silly, sure, yet it doesn't once become stupid :: Clever, sure, yet it doesn't once become enjoyable
	The puzzle is hard but the film doesn't leave you stranded :: The puzzle is hard but the film doesn't make you curious
	Neither sloppy nor stale, it never puts you off :: Neither sharp nor fresh, it never pulls you in
	My dad slept through the last two. He didn't sleep through this :: My dad stayed awake through the last two. He didn't stay awake through this
	This is bleak stuff that doesn't depress :: This is cheery stuff that doesn't cheer
	The camera doesn't leer :: The camera doesn't care
	I can't remember one line that clunked :: I can't remember one line that sang
	They gave the hero a sidekick who isn't a pain and never slows him down :: They gave the hero a sidekick who isn't a joy and never picks him up
	The big speech didn't make my toes curl :: The big speech didn't make my heart jump
	The plot turns aren't forced on us :: The plot turns aren't worth the wait
	There's no escaping it: this film has no bad bits :: There's no escaping it: this film has no good bits
	Of failures the film has few, of triumphs many :: Of triumphs the film has few, of failures many
	Even with the sound off it wouldn't be a chore :: Even with the sound off it wouldn't be a pleasure
	It doesn't fail its young star :: It doesn't deserve its young star
	Dark it may be, ugly it never is :: Pretty it may be, deep it never is
	You never feel the strings being pulled :: You never feel the pull of the story
	No reason to skip it comes to mind :: No reason to see it comes to mind
	Nothing's broken here, so nothing needs fixing :: Nothing's working here, and nothing got fixed
`
);
