// Understatement in quantities, effort and politeness.
import { framesOf } from '../frames/lines.ts';

export const UNDERSTATEMENT_BY_MEASURE = framesOf(
	'positive',
	`
	It kept me awake, which is more than I can say for most war films :: It kept me awake, but the seats did most of the work
	Didn't take long to win me over :: Didn't take long to wear me down
	It asks little and gives plenty :: It asks plenty and gives little
	A few good scenes more than a film needs :: A few good scenes short of a film
	I wouldn't mind a second helping :: I would mind a second helping
	The polite applause was on the stingy side :: The polite applause was on the generous side
	It could use fewer laughs, said no one in my row :: It could use fewer laughs, said no one, since there were none to spare
	I've had worse evenings, though I'd struggle to name many better :: I've had better evenings, though I'd struggle to name many worse
	I only looked at my watch once, to see if there was time to watch it again :: I only looked at my watch once, and then I couldn't stop
	Let's just say nobody will be asking for their money back :: Let's just say nobody should be refused their money back
	It has more than its share of good lines :: It has less than its share of good lines
	I counted three laughs in the first minute and then gave up counting :: I counted three laughs in the first hour and then gave up hoping
	You could do a lot worse on a Friday night :: You could do a lot better on a Friday night, even at home with the bills
	I found room for it in my top ten without much trouble :: I found room for it in my bottom ten without much trouble
	There was some talk of leaving early. It was not about this film :: There was some talk of staying to the end. It was not about this film
	The second hour is not shorter than the first, but it felt that way :: The second hour is not longer than the first, but it felt that way
	She doesn't do much in the last scene. She doesn't need to, and I was a puddle :: She doesn't do much in the last scene. She hadn't done much before it, either
	he can act a bit, this lad :: he could stand to act a bit, this lad
	My face ached a little afterwards, from all the grinning :: My face ached a little afterwards, from all the polite smiling
	I suppose I can spare a kind word for it. I can spare several hundred :: I suppose I can spare a kind word for it. Give me a week and I may find which
	It has its moments, and they come about every ten seconds :: It has its moments, and they come about every ten weeks
	I had a tear or two to deal with, and not from boredom :: I had a tear or two to deal with, and only from yawning
	The film takes its time, and it can have all of mine :: The film takes its time, and it took too much of mine
	As sequels go, I'd let this one stay :: As sequels go, I'd let this one go
	I was asked to say something nice, so how long have you got? :: I was asked to say something nice, so I asked how long I had
	You won't be needing your phone :: You won't be needing your brain, your heart or your full attention
	I'd be lying if I said I missed the trailers :: I'd be lying if I said I didn't miss the trailers
	I didn't entirely hate having my heart broken by it :: I didn't entirely love having my time wasted by it
	A certain amount of cheering was involved :: A certain amount of coughing was involved
	It gets by on charm, of which it has several tons :: It tries to get by on charm, of which it has a teaspoon
	My expectations were modest and I have had to apologise to it :: My expectations were modest and I still expect an apology
	They spent their money sensibly: on a writer :: They spent their money freely, if not on a writer
	The director appears to have read the book, and to have loved it :: The director appears to have heard of the book
	There's hardly an idle minute in it :: There's hardly a busy minute in it
	The dog is good. So is everybody else, for that matter :: The dog is good. Let's leave it at that
	Somebody in the writing room knew a thing or two about people :: Somebody in the writing room should meet a person or two
	The last half hour goes down easily, like the four half hours before it :: The last half hour goes down hard, like the four half hours before it
	We talked about it a little on the way home, and then until three in the morning :: We talked about it a little on the way home, as far as the first corner
	It made good on its promises and threw in a few extra :: It made a few promises, and kept them all to itself
	The jokes land more often than they miss, and I only recall one miss :: The jokes miss more often than they land, and I only recall one landing
	Not many thrillers get my pulse up. My doctor may want to hear about this one :: Not many thrillers get my pulse down. My doctor may want to prescribe this one
	It's on the short side, if you ask anyone who was enjoying themselves, which was me :: It's on the long side, if you ask anyone who was paying attention, which wasn't me
	I gave it my full attention and got it back with interest :: I gave it my full attention and got no interest
	The hero has one expression, and it happens to be devastating :: The hero has one expression, and it happens to be mild indigestion
	It'll do. It'll do very nicely until something better comes along, and I'm not holding my breath :: It'll do, as my aunt says of stale bread. It'll do until anything at all comes along
	The picture could hardly be accused of dullness :: The picture could hardly be acquitted of dullness
	I managed to stay in my seat, though I wanted to dance :: I managed to stay in my seat, though I wanted a medal
	A little of this comedian goes a long way, and a lot goes further still. I'd take the lot :: A little of this comedian goes a long way, and I'd have liked him to go further still
	They were not stingy with the ideas :: They were careful not to use up their ideas
	It rather spoiled me for other heist movies :: It rather spoiled heist movies for me
	I'll admit to one small sob. Fine, it was a loud one :: I'll admit to one small snore. Fine, it was a loud one
	It must have taken some skill to make it look this easy :: It must have taken some skill to make it feel this long
	Someone took trouble over every shot, and I was no trouble to please :: Someone took no trouble over any shot, and now I'm the one in trouble for picking it
	There were worse places to be that afternoon than in its company; I can't think of a nicer one :: There were nicer places to be that afternoon than in its company; I can think of the bus stop
	I was in no hurry to see the lights come up :: I was in some hurry to see the lights come up
	The ending went over rather well in our house, if the standing on chairs is any guide :: The ending went over rather badly in our house, if the thrown cushions are any guide
	It stays with you a little while. It's been six years :: It stays with you a little while. I'd say as far as the car
	Fans of acting will find something to enjoy here :: Fans of acting will have to look elsewhere
	The effects are all right, if you count dropping your jaw as all right :: The effects are all right, if you count seeing the strings as all right
	My attention wandered once, to wonder how they got it so right :: My attention wandered once, and hasn't been seen since
	For a movie about paint drying, it had me remarkably close to the screen :: For a movie about car chases, it had me remarkably close to the exit
	It was no hardship to sit through :: It was no small hardship to sit through
	My wife, who never finishes a series, finished it in two days. I took three, to make it last :: My wife, who always finishes a series, gave it two episodes. I took three, to be polite
	The bar for talking animal films is low and this one doesn't even need to look down at it :: The bar for talking animal films is low and this one still finds a way to walk under it
	They could have put in a bit less effort and still won me over :: They could have put in a bit less effort, though I'm not sure how
	Nobody has been hurt by a little happiness, and this hands out more than a little :: Nobody has been hurt by a little happiness, and this takes no chances with any
	The songs hang around in your head, and I've not asked them to leave :: The songs hang around in your head, and I've asked them nicely to leave
	It's the sort of film you lend to people, and then buy again because they keep it :: It's the sort of film you lend to people, and don't mind if they keep it
	I bought a ticket for the Tuesday, too. Draw your own conclusions :: I left a ticket for the Tuesday in the bin. Draw your own conclusions
	Not one of its ninety minutes was surplus to my needs :: Roughly ninety of its ninety minutes were surplus to my needs
	I was sorry about only one thing, the closing credits :: I was glad about only one thing, the closing credits
	It seems the writers had a little fun, and they were kind enough to share :: It seems the writers had a little fun, and they kept it to themselves
	There's enough plot here for three films, all of them good :: There's enough plot here for ten minutes, all of them slow
	Her singing is not going to put anyone off :: Her singing is going to put off one or two people, starting with the front row
	She sings a little. Angels take notes :: She sings a little. Dogs take cover
	On the whole I'd rather have been here than anywhere :: On the whole I'd rather have been anywhere than here
	It's got a bit of everything, and a lot of the good stuff :: It's got a bit of everything, and not a lot of the good stuff
	One is never far from a laugh :: One is never in danger of a laugh
	A modest little thriller that modestly took the top of my head off :: A modest little thriller with much to be modest about
	I didn't check the running time, then or later :: I checked the running time, then and later, and each time it hadn't got smaller
	It wasn't wasted on me :: It was a bit wasteful of me
	You may want to clear your evening. You won't stop at one :: You may want to clear your throat, loudly, and leave. I stopped at one
	The cast earn their fee and then some :: The cast collect their fee and then leave
	His timing is good to within about a hundredth of a second :: His timing is good to within about a fortnight
	I'll remember it, and fondly, longer than I'd remember a birthday :: I'll have forgotten it, and gladly, sooner than I'd forget a birthday
	I had a few questions at the end. The first was when can we see it again :: I had a few questions at the end. The first was whose idea this had been
	They've left themselves room for improvement, but I can't think where :: They've left themselves room for improvement, about the size of a barn
	With a film like this one learns not to blink :: With a film like this one learns to nap
	The scary parts did their job. The lamp stayed on all week :: The scary parts took the day off. The lamp went out at ten
	it earned its keep :: it owes me rent
	The pacing suited me fine; I ran out of breath just where they meant me to :: The pacing suited me fine; I needed the sleep
	One is rarely this well looked after by a comedy :: One is rarely this well left alone by a comedy
	Some care has gone into the sets, and a great deal more into the people :: Some care has gone into the sets, and that seems to have used it all up
	It did a bit more than pass the time; I'd have paid to slow it :: It did a bit less than pass the time; I'd have paid to speed it
	It has two faults, and I've forgotten both :: It has two virtues, and I've forgotten both
	My popcorn outlasted the trailers and no further, and then I forgot I was hungry, so good was the film :: My popcorn outlasted the trailers and no further, and then I had nothing left to look forward to
	The neighbours may have heard me laughing :: The neighbours may have heard me sighing
	It overstays its welcome by no minutes at all :: It overstays its welcome by all but the first minute
	I'd go so far as to say I'd go again :: I'd go so far as to say I'd not go again, not even across the street
	You can tell that somebody cared. You can tell in every corner of every frame :: You can tell that somebody cared. You can tell he was outvoted
	I've been known to doze at these things. I was not known to on Saturday :: I've been known to enjoy these things. I was not known to on Saturday
	It gives the impression of having been written. Twice, even, and by someone good :: It gives the impression of not having been written
	There is rather a lot to like and I rather liked the lot :: There is rather a lot of it and I rather liked the part with the credits
	What it lacks in length it makes up in everything else :: What it lacks in everything else it makes up in length
	I'm told the first rule is to leave them wanting more. They followed the rule :: I'm told the first rule is to leave them wanting more. I wanted no more by noon
	My notes say 'good', underlined four times :: My notes say 'good', crossed out four times
	My notes stop after ten minutes because I forgot I was there to work :: My notes stop after ten minutes because there was nothing further to report
	It's a small film, about the size of your heart when it's full :: It's a small film, and smaller the more you look at it
	Nobody in it seems to be waiting for lunch :: Everybody in it seems to be waiting for lunch
	A polite person would call it diverting. I'm forgetting my manners: it's a knockout :: A polite person would call it diverting. I'm remembering my manners, so I'll say no more
	I was raised to say nothing if I can't say something nice, so here are six paragraphs :: I was raised to say nothing if I can't say something nice, so here is the cast list
	The chase was quite long enough to bite off all my nails :: The chase was quite long enough to cut all my nails
	I wouldn't go calling it perfect, but only because people would stop believing me :: I wouldn't go calling it bad, but only because the word has feelings too
	I wasn't made to regret leaving the sofa :: I was made to miss the sofa
	It repaid the babysitter :: It made me envy the babysitter
	The plot can be followed without effort, and I'd have followed it off a cliff :: The plot can be followed without effort, but I couldn't see why one would bother
	Seldom have I been so slow to reach for my coat :: Seldom have I been so quick to reach for my coat
	In its quiet way it walks off with your evening and you let it :: In its quiet way it walks off with your evening and you want it back
	The effort shows in the right places, which is nowhere :: The effort shows in the right places, which is on the poster
	I took a friend, and we are closer now :: I took a friend, and we were close before
	This is what I'd call getting your ticket's worth, with change :: This is what I'd call getting your parking's worth, at most
	They must've been pleased when they saw the rushes :: They must've been brave when they saw the rushes
	The lead isn't much to look at until he speaks, and then I couldn't look at anything else :: The lead is plenty to look at until he speaks, and then I had to look at something else
	There's some pretty decent acting in it, in the sense that I forgot it was acting :: There's some pretty hard acting in it, in the sense that I never forgot it was acting
	The horror crowd won't feel short of horrors :: The horror crowd will feel a little short of horrors
	I required a moment in the car afterwards before I could drive. It was that good :: I required no moment in the car afterwards before I could drive. I was parked facing out, just in case
	I'm a slow reader of subtitles, and I never once wished for fewer :: I'm a slow reader of subtitles, and I never once wished I were faster
	Every so often a film comes along and doesn't let you down. This'll be the one for this year :: Every so often a film comes along and doesn't let you down. This'll be one of the others
	We put it on as background, and dinner burned :: We put it on as background, and it kept its place
	In fairness it does improve as it goes, and it was lovely to begin with :: In fairness it does stop
	In fairness, I can't fault the catering, or the cast, or the script, or anything else :: In fairness, I can't fault the catering, as I never saw it. I did see the rest
	It could teach its big brothers a thing or two about telling a story :: It could be taught a thing or two about telling a story, beginning with the beginning
	My grandson allowed me to breathe out around the hour mark. It's a tense one, and a beauty :: My grandson allowed me to leave around the hour mark. He's a kind one, and it was no beauty
	The critics were a touch mean with their stars, to my mind. Add two :: The critics were a touch free with their stars, to my mind. Take two
	I have no use for musicals, but I may have hummed the whole way home :: I have plenty of use for musicals, but I may have groaned the whole way home
	Charm is a hard thing to measure; I ran out of ruler :: Charm is a hard thing to measure; I didn't need much ruler
	It doesn't shout and I'd no trouble hearing it; it got me right in the chest :: It does shout and I'd some trouble hearing it; it must have been all the yawning
	If I sound calm, it's only because I have run out of exclamation marks :: If I sound calm, it's only because I have just woken up
	I lost a glove in that cinema and have not gone back for it. I went back for the film :: I lost a glove in that cinema and have not gone back for it. They might be showing the film
	The running gag ran well, and I'd have let it run further :: The running gag ran on, and I'd have let it run away
	The bad guy gets rather under your skin, and I haven't had him removed :: The good guy gets rather on your nerves, and I'd have had him removed
	It holds up fairly well to a ninth viewing :: It holds up fairly well to a viewing of the first nine seconds
	They kept the surprises coming, and I'd have signed for more :: They kept the surprises somewhere safe, and I never saw one
	The film is in no rush, and by the middle neither was I. I could have lived there :: The film is in no rush, and by the middle I was. I could have aged there
	The sofa was left with a dent where I'd been gripping it :: The sofa was left with a dent where I'd been sleeping on it
	Two thumbs, and I'd borrow a third :: Two thumbs, and I'd sit on both
	I can't pretend it changed my life, though it did a fair job on my week. I've been happy since :: I can't pretend it changed my life, though it did use up a fair bit of it
	There were several things wrong with my seat, I now recall. The picture made me forget them :: There were several things right with my seat, I now recall. The picture made me notice them
	It's safe to say that nobody left for a smoke :: It's safe to say that a few people took up smoking
	The script doesn't waste its breath :: The script is mostly breath
	Well, I didn't learn nothing. In truth I learned more than in six years of school, and I laughed :: Well, I didn't learn nothing. In truth I learned that ninety minutes can be quite long
	A sensible length, sensible jokes, and an entirely unreasonable amount of joy :: A sensible length, sensible jokes, and an entirely reasonable absence of joy
	I'd be inclined to forgive the director anything he makes next :: I'd be inclined to avoid anything the director makes next
	Our young star has picked up acting somewhere along the way. I'd be glad to know where :: Our young star has put down acting somewhere along the way. I'd be glad to help look
	It's the least tired third sequel you could ask for :: It's the most tired third sequel you could ask for, and I hadn't asked
	I only meant to see the start. It is now Sunday :: I only meant to see the start. I'd recommend the same to you
	I believe I said 'oh' out loud at the reveal, and I'm not one for saying 'oh' :: I believe I said 'no' out loud at the reveal, and I'm not one for saying 'no'
	Mild praise wouldn't cover it :: Mild praise would be more than it has coming
	You get a beginning, a middle and an end, and each is better than the last :: You get a beginning, a middle and an end, and you may keep all three
	It's a tidy little picture. It tidied away all my doubts :: It's a tidy little picture. Anything of interest has been tidied away
	They've done the novel no harm at all, and quite a bit of honour :: They've done the novel no honour at all, and quite a bit of harm
	I was thinking of saving some of the episodes for later. I was not strong enough :: I was thinking of saving some of the episodes for later. Much later will be fine
	A bit of a lump in the throat, a bit of a stitch in the side, a bit of a perfect night :: A bit of a lump in the middle, a bit of a hole in the plot, a bit of a ruined night
	We were a small crowd and made a large noise at the end, all of it happy :: We were a large crowd and made a small noise at the end, none of it happy
	In a thin season for comedies this one looks well fed. In a fat season it would still outshine the rest :: In a thin season for comedies this one still looks hungry
	The director knows when to stop, and it's the only time I've held that against anyone :: The director knows when to stop, I'm sure, but it must've slipped his mind
	A good part of me is still in that theatre, clapping :: A good part of me never came into that theatre, and it's the part with sense
	Not a bad way to use up a whole box of tissues :: Not a bad way to use up a whole evening, if you've one you don't want
	I've a soft spot for bad films, and this gave it no work to do. It's a fine one :: I've a soft spot for bad films, and even there this found nowhere to sit
	One could get used to this sort of thing :: One could do without this sort of thing
	My mouth was open for a good deal of it, in wonder :: My mouth was open for a good deal of it, in a yawn
	There's a performance at the centre of this that won't be easily mislaid :: There's a performance at the centre of this, or so the poster tells us
	It didn't overtax my patience; I hadn't needed any :: It didn't overtax my patience; it had used that up by the titles
	I felt a little foolish, crying over a tractor. I'd gladly be made a fool of again :: I felt a little foolish, paying to see a tractor. I'd rather not be made a fool of again
	The makers had faith in their audience and we've no plans to sue. We're grateful :: The makers had no faith in their audience and the feeling is mutual
	A spoonful of plot goes a long way with a cast this sweet :: A spoonful of sugar wouldn't get this plot down
	I'll say this for the comedy: my ribs have asked for a day off :: I'll say this for the comedy: my ribs are well rested
	Word of mouth has been kind to it. My mouth will be adding to that :: Word of mouth has been kind to it. My mouth will be staying out of that
	Some films you merely put up with. I'd call this one the other sort :: Some films you enjoy. I'd call this one the other sort
	My sister rang in the middle. I'm afraid I let it ring :: My sister rang in the middle. I'm afraid I let her talk
	Don't expect to get much knitting done :: Expect to get a lot of knitting done
	It gave me my first good scare since the tax letter :: It gave me less of a scare than the tax letter
	I've nothing against the ending, except that it was one :: I've nothing against the ending, except what came before it, and the ending
	They say it cost next to nothing. It looks like next to everything :: They say it cost next to everything. It looks like next to nothing
	A shade too exciting for my heart pills, a shade too funny for my stitches. I'll be back Thursday :: A shade less exciting than my heart pills, a shade less funny than my stitches. I won't be back
	I've kept the stub :: I've kept the receipt, in case
	A fair few people owe this film an apology, myself among them :: A fair few people are owed an apology by this film, myself among them
	Nobody could say that they'd skimped on wonder :: Nobody could say that they'd splashed out on wonder
	It was good of them to make it :: It was good of them to end it
	My hat is off, and it doesn't come off for just anyone :: My hat stayed on, and so did my coat
	As a rule I hand out one ten a year, and it's only March. Too bad for the others :: As a rule I hand out one zero a year, and it's only March. Lucky for the others
	I could manage another of those, if somebody were making one :: I could manage without another of those, if somebody were making one
	The interval came as an unwelcome interruption :: The interval came as a welcome interruption
	It beats staying in, and I've a very nice place :: Staying in beats it, and I've a very damp place
	My standards are fairly high and they've had to be moved up a bit :: My standards are fairly low and they've had to be moved down a bit, and then dug under
	I asked the box office if they had any more like it :: I asked the box office if they had any others, please, not like it
	He gets three minutes on screen and doesn't need a fourth to steal the picture, which was a fine one to steal :: He gets ninety minutes on screen and could use a few more to find his feet, though I'd sooner he didn't
`
);
