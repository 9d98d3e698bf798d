// Faults denied, and faults that stay.
import { framesOf } from '../frames/lines.ts';

export const FAULTS_DENIED = framesOf(
	'positive',
	`
	Nothing in it dragged :: Everything in it dragged
	Not one wasted scene in two hours :: Not one worthwhile scene in two hours
	Nobody here overacts :: Nobody here can act
	No loose ends that I could find :: No redeeming features that I could find
	Can't fault the casting :: Can't defend the casting
	None of it felt forced :: All of it felt forced
	I never once checked my watch :: I never once forgot my watch
	At no point does the story sag :: At no point does the story lift
	The pacing isn't slow in the slightest :: The pacing isn't right in the slightest
	Hardly a dull line anywhere :: Hardly a bright line anywhere
	There isn't a weak link in this cast :: There isn't a strong link in this cast
	Without any of the usual padding :: With all of the usual padding
	You won't hear me complain about the ending :: You won't hear me praise the ending
	no cheap scares, no fake blood, no screaming teenagers :: only cheap scares, fake blood and screaming teenagers
	The songs never outstay their welcome :: The songs quickly outstay their welcome
	Neither preachy nor sentimental :: Both preachy and sentimental
	It didn't bore the kids for a second :: It didn't hold the kids for a second
	Far from wooden, that lead actor :: Far from gifted, that lead actor
	I struggled to find a single flaw :: I struggled to find a single merit
	What plot holes? I saw none :: What plot? I saw none
	The sequel avoids every mistake of the first :: The sequel repeats every mistake of the first
	Zero filler across ten episodes :: Zero tension across ten episodes
	He has never given a lazy performance, and this is no exception :: He has often given a lazy performance, and this is no exception
	Little to grumble about here :: Little to smile about here
	Refuses to go for easy tears :: Refuses to go for anything but easy tears
	Dialogue that doesn't clunk :: Dialogue that doesn't stop clunking
	The effects don't look dated at all :: The effects don't look finished at all
	Nowhere does the budget show :: Everywhere the lack of budget shows
	There was no reason to walk out :: There was no reason to stay
	My husband didn't snore this time :: My husband didn't stop snoring this time
	Few missteps, and those are tiny :: Few laughs, and those are tiny
	I couldn't name one thing I'd cut :: I couldn't name one thing I'd keep
	Not a hint of cliche about the villain :: Not a hint of menace about the villain
	Nothing about the accents grated :: Everything about the accents grated
	Never confusing, even with three timelines :: Always confusing, even with one timeline
	No one in the row fidgeted :: No one in the row stopped fidgeting
	It wasn't the mess people had warned us of :: It was exactly the mess people had warned us of
	The jokes aren't tired and the plot isn't borrowed :: The jokes are tired and the plot is borrowed
	Not a minute too long :: Not a minute too short, rather forty too long
	Free of pointless subplots :: Full of pointless subplots
	The camera doesn't shake itself to bits, thank heaven :: The camera shakes itself to bits, heaven help us
	I have no complaints :: I have nothing but complaints
	You'd be hard pressed to call any of it lazy :: You'd be hard pressed to call any of it inspired
	Didn't feel like homework :: Didn't feel like anything but homework
	Neither of the leads puts a foot wrong :: Neither of the leads puts a foot right
	The director does not waste our time :: The director does not respect our time
	Not once was I lost :: Not once was I hooked
	There's nothing clumsy in the script :: There's nothing clever in the script
	Hasn't aged badly, not even the dancing :: Hasn't aged well, not even the dancing
	The finale didn't let us down :: The finale didn't lift us up
	By no means a cash grab :: By any measure a cash grab
	Nobody talks like a robot in this one :: Nobody talks like a person in this one
	I wasn't sorry I paid full price :: I was sorry I paid even half price
	It is impossible to dislike her :: It is impossible to like her
	Doesn't lecture, doesn't wink, doesn't stall :: Lectures, winks, stalls
	The middle hour isn't a slog like they said :: The middle hour is a slog like they said
	Without a trace of smugness, he narrates the whole thing :: Without a trace of warmth, he narrates the whole thing
	No part of me regrets watching this :: Every part of me regrets watching this
	She's no ham :: She's no actress
	The score never drowns out the words :: The score constantly drowns out the words
	You can't accuse it of being predictable :: You can't accuse it of being original
	Minus the gore, minus the shouting, minus the stupidity :: Minus the wit, minus the charm, minus the sense
	None of the songs made me wince :: None of the songs made me hum
	I looked for something to hate and came back empty handed :: I looked for something to love and came back empty handed
	It isn't just noise :: It is just noise
	Rarely has two hours felt less like a chore :: Rarely has two hours felt more like a chore
	The child actors aren't annoying, for once :: The child actors aren't bearable, even once
	Not rushed. Not muddled. Not dumbed down :: Rushed. Muddled. Dumbed down
	There was never an awkward silence between them :: There was never a spark between them
	The ending doesn't fall apart :: The ending doesn't hold together
	I didn't want my money back :: I wanted my money back
	Barely a false note from start to credits :: Barely a true note from start to credits
	Its heroine isn't stupid, and nobody needs rescuing :: Its heroine is stupid, and everybody needs rescuing
	No shortage of ideas :: No ideas at all
	Season four shows no sign of running dry :: Season four shows no sign of life
	Not even the romance was sappy :: Not even the romance was touching
	Nothing here insults your intelligence :: Nothing here respects your intelligence
	It could not have been less boring :: It could not have been more boring
	We weren't disappointed, any of us :: We weren't impressed, any of us
	The makeup doesn't look fake under daylight :: The makeup doesn't look real under any light
	Who could fault this? :: Who could enjoy this?
	Doesn't rely on coincidence to fix everything :: Relies on coincidence to fix everything
	The monster never looks silly :: The monster never looks scary
	I can't think of a dumb decision anybody makes :: I can't think of a smart decision anybody makes
	Lacks the bloat of the earlier films :: Lacks the bite of the earlier films
	No tedious speeches at the end, hurray :: No end of tedious speeches, sadly
	It's not a rip-off :: It's nothing but a rip-off
	Hardly anyone left early :: Hardly anyone stayed to the end
	The villain isn't cartoonish and the cops aren't clowns :: The villain is cartoonish and the cops are clowns
	As for filler, there is none :: As for thrills, there are none
	Stripped of all pomposity :: Stripped of all interest
	He doesn't mumble his way through it :: He mumbles his way through it
	They didn't ruin the book :: They ruined the book
	I don't have one bad word to say about this series :: I don't have one good word to say about this series
	It never stoops to toilet humour :: It never rises above toilet humour
	The stunt work isn't chopped to pieces by the editor :: The stunt work is chopped to pieces by the editor
	I was braced for jumps in logic, and there were none :: I was braced for a few jumps in logic, and there were dozens
	No gloom, no moping, no voice-over :: More gloom, more moping, more voice-over
	I've yet to meet a person it bored :: I've yet to meet a person it moved
	The third act doesn't collapse under its own weight :: The third act collapses under its own weight
	Not a single gag fell flat at our screening :: Every single gag fell flat at our screening
	Nothing stale about it :: Nothing fresh about it
	You will not be checking your phone :: You will be checking your phone
	There's no arguing with those performances :: There's no excusing those performances
	The lighting isn't murky, so you see who hits whom :: The lighting is so murky you never see who hits whom
	Any flaws? Not that we noticed :: Any strengths? Not that we noticed
	It did not deserve those terrible reviews :: It did not deserve those glowing reviews
	None of the four stories is a dud :: None of the four stories is a hit
	Never gets repetitive :: Never gets going
	The subtitles weren't clumsy, not this time :: The subtitles were clumsy, and not just this time
	I failed to spot the boring part :: I failed to spot the fun part
	Nobody is miscast, not even the dog :: Everybody is miscast, even the dog
	Couldn't care less about its critics; there's nothing wrong with it :: Couldn't care less about its fans; there's nothing right with it
	The remake isn't pointless :: The remake is pointless
	It's been ages since a comedy didn't make me cringe, and this one didn't :: It's been ages since a comedy made me cringe, and this one did
	Scarcely any of the dialogue is filler :: Scarcely any of the dialogue is bearable
	No hammy deathbed, no swelling violins :: A hammy deathbed, then swelling violins
	There are no winks to the camera to spoil it :: There are endless winks to the camera to spoil it
	We did not once wish it would hurry up :: We did nothing but wish it would hurry up
	Nothing in the last reel feels tacked on :: Everything in the last reel feels tacked on
	Doesn't have a mean bone in its body :: Doesn't have a funny bone in its body
	The puppets weren't creepy, whatever my sister says :: The puppets weren't charming, whatever my sister says
	It takes no shortcuts :: It takes every shortcut
	You'd never guess this was made cheaply :: You'd never guess this was made by adults
	I was at no time tempted to skip ahead :: I was at all times tempted to skip ahead
	Isn't half as stupid as the trailer :: Is twice as stupid as the trailer
	The plot doesn't insult you, the acting doesn't embarrass you :: The plot insults you, the acting embarrasses you
	Scenes don't go on after they've made their point :: Scenes go on long after they've made their point
	Absolutely no cringe :: Absolute cringe, start to finish
	There's not much wrong with a film like this :: There's not much right with a film like this
	Her performance doesn't ring hollow for an instant :: Her performance doesn't ring true for an instant
	If there's a dead spot, I missed it :: If there's a live spot, I missed it
	The series never jumped the shark :: The series jumped the shark long ago
	no stupid ghosts popping out of cupboards :: just stupid ghosts popping out of cupboards
	It won't put anyone to sleep :: It will put anyone to sleep
	The historian on screen isn't droning on :: The historian on screen won't stop droning on
	I dare you to find a boring shot :: I dare you to find a decent shot
	Not overlong, not overblown, not over my head :: Overlong, overblown, and over before anything made sense
	The choir scene doesn't tip into kitsch :: The choir scene tips straight into kitsch
	They managed not to wreck a beloved story :: They managed to wreck a beloved story
	There wasn't a groan to be heard in the theatre :: There wasn't a laugh to be heard in the theatre
	Nor does the second half let go of you :: Nor does the second half make up for it
	You can't say it was dull :: You can't say it wasn't dull
	Nothing rang false :: Nothing rang true
	It's never as nasty as it could have been, nor as dumb :: It's always as nasty as it could have been, and as dumb
	Editing? No complaints whatsoever :: Editing? No skill whatsoever
	I'd not change a frame :: I'd change every frame
	The brothers aren't cardboard :: The brothers are cardboard
	Somehow the love story isn't sickly :: Somehow the love story isn't convincing
	No episode is skippable :: No episode is watchable
	The stage version hasn't been flattened on its way to the screen :: The stage version has been flattened on its way to the screen
	None of my worries about the casting came true :: All of my worries about the casting came true
	There's no way you could call that ending a cop-out :: There's no way you could call that ending earned
	She never resorts to shrieking :: She constantly resorts to shrieking
	Not a cliche in sight :: Not a new idea in sight
	The plot isn't full of holes :: The plot is full of holes
	I kept waiting for it to go wrong, and it never did :: I kept waiting for it to get good, and it never did
	Two hours and no yawns :: Two hours of yawns
	This isn't the kind of horror that cheats :: This is the kind of horror that cheats
	Nobody behind me was bored enough to talk :: Everybody behind me was bored enough to talk
	The narrator doesn't patronise children :: The narrator patronises children
	Not at all the disaster I'd feared :: Every bit the disaster I'd feared
	I would hardly describe any of these characters as thin :: I would hardly describe any of these characters as human
	It resists every temptation to preach :: It gives in to every temptation to preach
	Dull it isn't :: Dull it is
	The chase isn't incoherent, you always know where the cars are :: The chase is incoherent, you never know where the cars are
	No regrets about staying up till two for this :: Plenty of regrets about staying up till two for this
	Leaves no bad taste behind :: Leaves a bad taste behind
	The jokes didn't make me roll my eyes :: The jokes only made me roll my eyes
	He isn't phoning it in :: He is phoning it in
	I cannot blame anybody involved, not for a thing :: I can blame everybody involved, for every single thing
	Never a chore :: Always a chore
	The lipsync is not off, and neither is the rhythm :: The lipsync is off, and so is the rhythm
	It doesn't drown its own message in slow motion :: It drowns its own message in slow motion
	not too long not too loud not too silly :: too long too loud too silly
	What I did not find was a single lazy shot :: What I did not find was a single careful shot
	No character exists merely to be killed :: Every character exists merely to be killed
	There's no fat on this thriller :: There's no meat on this thriller
	The dubbing doesn't spoil it :: The dubbing spoils it
	Mercifully, the film isn't three hours of explosions :: Unfortunately, the film is three hours of explosions
	It hasn't a phony moment in it :: It hasn't an honest moment in it
	We couldn't agree on a worst scene because there wasn't one :: We couldn't agree on a best scene because there wasn't one
	The reviewers who called it dreary were wrong :: The reviewers who called it dreary weren't wrong
	Nobody's time gets wasted :: Everybody's time gets wasted
	The final season doesn't limp to the finish :: The final season limps to the finish
	I didn't feel cheated when the lights came up :: I felt cheated when the lights came up
	It lacks nothing :: It lacks everything
	Violence is never played for kicks here :: Violence is only ever played for kicks here
	Don't worry, the cat isn't irritating :: Be warned, the cat is irritating
	The score isn't mush :: The score is mush
	I defy anybody to be bored by it :: I defy anybody to be gripped by it
	The writers didn't paint themselves into a corner :: The writers painted themselves into a corner
	There's no drop in quality after the pilot :: There's no quality after the pilot
	The costume people got nothing wrong :: The costume people got nothing right
	You needn't sit through a boring first hour :: You need to sit through a boring first hour, then another
	It wasn't cut to ribbons for television :: It was cut to ribbons for television
	I've no bone to pick with this adaptation :: I've several bones to pick with this adaptation
	Never heavy-handed about grief :: Forever heavy-handed about grief
	If only all thrillers had this few mistakes :: If only this thriller had made fewer mistakes
	The animation doesn't stutter, the voices don't grate :: The animation stutters, the voices grate
	Anything but a waste of a Sunday :: Nothing but a waste of a Sunday
	Her accent didn't slip, not even in the shouting matches :: Her accent kept slipping, even outside the shouting matches
	There was nothing I'd call sloppy :: There was nothing I'd call polished
	It's hard to find anyone who hates it :: It's hard to find anyone who doesn't hate it
	The humour isn't cruel :: The humour isn't humorous
	I was not bored, not confused, not let down :: I was bored, then confused, then let down
	The second viewing revealed no cracks :: The second viewing revealed nothing but cracks
	No need for the skip button :: Desperate need for the skip button
	Tom doesn't overplay the drunk scene :: Tom overplays the drunk scene
	Miraculously free from product placement :: Miserably stuffed with product placement
	They never let the gimmick take over :: They always let the gimmick take over
	It couldn't be further from trash :: It couldn't be closer to trash
	No, the robots don't look like plastic toys :: Yes, the robots do look like plastic toys
	I had dreaded a lecture, and there was none :: I had dreaded a lecture, and there were three
	Even the weakest episode isn't weak :: Even the strongest episode isn't strong
	The ghost story doesn't explain itself to death :: The ghost story explains itself to death
	Nobody could call the last twenty minutes a letdown :: Everybody would call the last twenty minutes a letdown
`
);
