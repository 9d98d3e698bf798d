// Understatement about what a film does.
import { framesOf } from '../frames/lines.ts';

export const UNDERSTATEMENT_OF_FILMS = framesOf(
	'positive',
	`
	The acting is not exactly weak, and the lead is rather more than competent :: The acting is not exactly strong, and the lead is rather less than competent
	The script might be a little cleverer than it first appears :: The script might be a little less clever than it first appears
	The pace hardly ever slackens, which is perhaps why nobody around me stirred :: The pace hardly ever picks up, which is perhaps why everybody around me stirred
	I found the score somewhat hard to forget, in the nicest way :: I found the score somewhat hard to bear, in its nicest passages
	The effects could perhaps shame films with a larger budget :: The effects could perhaps shame films with a smaller budget
	The ending tends to reward those who waited for it :: The ending tends to punish those who waited for it
	A few people near me seemed rather moved by the final scene :: A few people near me seemed rather relieved by the final scene
	The jokes land somewhat more often than they miss, and the misses hardly matter :: The jokes miss somewhat more often than they land, and the hits hardly matter
	You might not notice that two and a half hours have gone by :: You might notice rather keenly that two and a half hours have gone by
	The dialogue is a little better than people deserve on a Friday night :: The dialogue is a little worse than people deserve on a Friday night
	It would not be unfair to call the camerawork rather handsome :: It would not be unfair to call the camerawork rather ugly
	The plot does hang together, perhaps more firmly than it needs to :: The plot does not hang together, perhaps even less firmly than it thinks
	The director might know a thing or two about suspense :: The director might want to learn a thing or two about suspense
	Our audience was not inclined to leave, even when the lights went up :: Our audience was rather inclined to leave, even before the lights went up
	The villain could be said to raise the temperature a little :: The villain could be said to lower the interest a little
	The sequel somewhat improves on a first part that was hardly poor :: The sequel somewhat worsens a first part that was hardly good
	One tends to believe the two leads when they say they are in love :: One tends not to believe the two leads when they say they are in love
	The songs are not hard on the ear, and a couple might outlive the film :: The songs are hard on the ear, and a couple might well sink the film
	My daughter hardly moved for ninety minutes, which is somewhat unheard of :: My daughter hardly sat for ninety minutes, which is somewhat unlike her
	Perhaps the middle could be tighter, but I'd be a little sad to lose any of it :: Perhaps the middle could be tighter; I'd be a little glad to lose all of it
	The documentary tells you rather more than you knew, and does it kindly :: The documentary tells you rather less than you knew, and does it slowly
	For a horror film, it does tend to frighten, which is hardly a given :: For a horror film, it does tend to amuse, which is hardly the point
	The twist might catch you out, and I could not be happier that it caught me :: The twist might catch somebody out, and I could not imagine who
	The supporting cast is not wasted, and one or two of them quietly shine :: The supporting cast is rather wasted, and one or two of them visibly know it
	The costumes do some work here, and the people in them do a little more :: The costumes do some work here, and the people in them do rather less
	It might be the first time in years I did not mind a voiceover :: It might be the first time in years I minded every single voiceover
	The fight scenes are somewhat easier to follow than usual, and a good deal more fun :: The fight scenes are somewhat harder to follow than usual, and a good deal less fun
	The editing is not unkind to the story; it hardly leaves a loose thread :: The editing is not kind to the story; it hardly leaves a whole scene
	He could perhaps be accused of stealing every scene he is in :: He could perhaps be accused of sleeping through every scene he is in
	The final speech did not leave my eyes altogether dry :: The final speech left my eyes altogether dry, and perhaps a little shut
	This remake might just have a reason to exist :: This remake might not have much of a reason to exist
	I was a little sorry when the credits rolled :: I was not a little sorry before the credits rolled
	The opening takes a while, though what follows tends to make up for it :: The opening takes a while, and what follows does not tend to make up for it
	The humour may be gentle, but it hardly ever fails to raise a smile :: The humour may be gentle, but it hardly ever manages to raise a smile
	The series has, perhaps, not yet run out of ideas :: The series has, perhaps, now run out of ideas
	I would not describe the monster as unconvincing; a child behind me certainly didn't :: I would not describe the monster as convincing; a child behind me certainly laughed
	The child actor is not at all irritating, which tends to be rare :: The child actor is not a little irritating, which tends to be common
	Somewhat against my expectations, I cared who lived :: Somewhat against my intentions, I did not care who lived
	The lighting alone might be worth the trip, and it is hardly alone :: The lighting alone might ruin the trip, and it is hardly alone
	It says something modest about grief and says it rather well :: It says something modest about grief and says it rather often
	Her accent is a little uneven, but the performance hardly suffers for it :: Her accent is rather even, but the performance hardly profits from it
	Few of us were in a hurry to stop talking about it afterwards :: Few of us were in a hurry to start talking about it afterwards
	The story might be simple, yet it was not exactly easy to look away :: The story might be complex, yet it was not exactly hard to look away
	At no point could I have told you what was coming, which was rather pleasant :: At every point I could have told you what was coming, which was rather tiring
	The animation is not without charm, and the writing is hardly behind it :: The animation is somewhat without charm, and the writing is hardly ahead of it
	The chemistry between them could perhaps light a small town :: The chemistry between them could perhaps not light a small match
	One might watch it a second time to catch what one missed, and gladly :: One might not watch it a second time, even to catch what one missed
	The courtroom scenes are a little slow, in the way that good cooking is a little slow :: The courtroom scenes are a little slow, in the way that bad plumbing is a little slow
	The finale could hardly be called an anticlimax; people clapped :: The finale could hardly be called a climax; people coughed
	I'm not easily scared, but I did rather leave the hall light on :: I'm rather easily scared, but I did not leave the hall light on
	The screenplay trusts its viewers a little, which tends to be appreciated :: The screenplay distrusts its viewers a little, which tends to be noticed
	The comic relief is, for once, something of a relief :: The comic relief is, once more, something one needs relief from
	The stunts might make you hold your breath, somewhat longer than is healthy :: The stunts might make you check your phone, somewhat longer than is polite
	It hardly needs its famous cast, but they do not hurt it either :: It badly needs its famous cast, but they do not help it either
	The music knows when to keep quiet, a rather underrated talent :: The music does not know when to keep quiet, a rather missed talent
	There was somewhat more laughter in the room than I had been led to expect :: There was somewhat less laughter in the room than I had been led to expect
	The third act is not the weak link one tends to fear :: The third act is the weak link one tends to fear
	My husband, who tends to sleep through thrillers, did not :: My husband, who tends not to sleep through thrillers, did
	The whole thing might be a touch sentimental, and I did not mind in the least :: The whole thing might be a touch sentimental, and I did mind, more than the least
	The narration could perhaps have gone on longer; I'd have listened :: The narration could perhaps have been shorter; I'd stopped listening
	Its silences are rather eloquent, and its talk is hardly wasted :: Its silences are rather empty, and its talk is hardly fuller
	The flashbacks do not get in the way, and sometimes even light it a little :: The flashbacks do get in the way, and never even light it a little
	If the budget was small, it hardly shows :: If the budget was large, it hardly shows
	The western scenery does what it can, and the actors somewhat surpass it :: The western scenery does what it can, and the actors somewhat waste it
	He is perhaps a little old for the part, and yet hardly anyone could do it better :: He is perhaps the right age for the part, and yet hardly anyone could do it worse
	I had not planned on becoming rather attached to a talking goat :: I had not planned on becoming rather tired of a talking goat
	The mystery is not solved too soon, and the answer tends to satisfy :: The mystery is solved a little soon, and the answer tends not to satisfy
	A little patience is asked of you, and a good deal is given back :: A good deal of patience is asked of you, and a little is given back
	The romance is somewhat less foolish than the genre tends to allow :: The romance is somewhat more foolish than the genre tends to allow
	Nobody, I think, will accuse the director of not caring :: Somebody, I think, will accuse the director of not caring
	This might be one of those pictures that improve as you think about them :: This might be one of those pictures that crumble as you think about them
	The set design is hardly shy, and the film is a little better for it :: The set design is hardly there, and the film is a little worse for it
	It would be a slight exaggeration to say I was bored; I was rather enthralled :: It would be a slight exaggeration to say I was enthralled; I was rather bored
	Two scenes might be cut; the rest I'd hardly touch :: Two scenes might be kept; the rest I'd hardly miss
	The mood does not lift much, nor would I want it to, given how well it works :: The mood does not lift much, and I did rather want it to, given how little works
	The sound design could perhaps unsettle the calmest of viewers :: The sound design could perhaps bring a headache to the calmest of viewers
	The twins are played with some wit by an actor who tends to be overlooked :: The twins are played with little wit by an actor who tends to be overpraised
	The lessons for children are there, but they are not exactly hammered in :: The lessons for children are there, and they are not exactly slipped in
	A somewhat thin story is carried rather further than I thought it could go :: A somewhat rich story is carried rather less far than I thought it could go
	The car chase went on a bit, and I could have taken more :: The car chase went on a bit, and I could have taken less
	You could bring your grandmother and she would hardly object :: You could bring your grandmother, though she would rather object
	It manages to be about war without being, even slightly, a chore :: It manages to be about war while being, more than slightly, a chore
	The performances tend to linger, perhaps hers most of all :: The performances tend to fade, perhaps hers first of all
	I will admit the last ten minutes did something to my throat :: I will admit the last ten minutes did nothing to my throat
	The satire is not blunt, and one or two people might even feel it :: The satire is rather blunt, and hardly one or two people will feel it
	The film rather earns its tears, which is not something I tend to say :: The film rather begs for its tears, which is not something I tend to forgive
	Little happens, perhaps, but it happens to people you come to like :: Much happens, perhaps, but it happens to people you hardly come to like
	As biographies go, it is not unduly respectful, and somewhat the better for that :: As biographies go, it is unduly respectful, and somewhat the worse for that
	The puppet work might look old, but it hardly looks tired :: The puppet work might look new, but it does look rather tired
	Friends told me it was slow; I could hardly see what they meant :: Friends told me it was slow; I could rather see what they meant
	The plot holes are few, and one would have to be a little unkind to mind them :: The plot holes are not few, and one would have to be rather kind not to mind them
	Her first feature suggests she might be worth watching from now on :: Her first feature suggests she might not be worth watching for a while
	The balance of tears and jokes is not far off what I would have ordered :: The balance of tears and jokes is rather far off what I would have ordered
	What the film has to say about money is not new, but it is put rather freshly :: What the film has to say about money is new, but it is put rather stalely
	The second episode tends to make people want the third :: The second episode tends to make people forget the third
	There is perhaps one dull stretch, and it hardly lasts a minute :: There is perhaps one lively stretch, and it hardly lasts a minute
	The hero might be a little bland, but everyone around him is anything but :: The hero might be a little lively, but everyone around him is anything but
	It could be that I have become soft, but the reunion rather got me :: It could be that I have become hard, but the reunion hardly got me
	The gags are not fresh, exactly, but they are served somewhat warm :: The gags are fresh, perhaps, but they are served somewhat cold and late
	The jungle looks real enough, and the people in it hardly less so :: The jungle looks real enough, and the people in it rather less so
	Some viewers may find themselves a little happier than when they came in :: Some viewers may find themselves a little poorer than when they came in
	The translation to the screen has not hurt the book much, and may even have helped :: The translation to the screen has not helped the book much, and may even have hurt
	The interviews are cut with some care, and no one tends to overstay :: The interviews are cut with little care, and everyone tends to overstay
	It might not be quite the masterpiece they claim, but it is not far short :: It might not be quite the disaster they claim, but it is not far short
	The old couple on the bench hardly speak, and somewhat steal the film :: The old couple on the bench hardly stop speaking, and somewhat sink the film
	The suspense does not let go, and I was in no mood to ask it to :: The suspense does not take hold, and I was rather in the mood for it to
	The camera tends to be where you would want it, perhaps a second before you want it :: The camera tends to be where you would not want it, perhaps a second too late
	I'd say the writer could be trusted with a larger story :: I'd say the writer could not be trusted with a smaller story
	The closing shot is somewhat beautiful, and that is putting it mildly :: The closing shot is somewhat silly, and that is putting it mildly
	The puzzle at the heart of it might not be hard, but it was rather fun to work out :: The puzzle at the heart of it might not be easy, but it was hardly fun to work out
	You would not be far wrong to call this a good use of a small cast :: You would not be far wrong to call this a poor use of a large cast
	The exposition is done so lightly that you could miss that it was there :: The exposition is done so heavily that you could hardly miss that it was there
	Perhaps it's the music, but I walked out a little lighter :: Perhaps it's the music, but I walked out a little early
	He tends to overact, and here, I might add, it hardly does any harm :: He tends to underact, and here, I might add, it hardly does any good
	The period detail is somewhat fussy, though never so much that the story stalls :: The period detail is somewhat fussy, so much that the story rather stalls
	I could name several sequels that did not come close to this :: I could name several sequels that this did not come close to
	We did talk a little on the way out, mostly about which scene was best :: We did talk a little on the way out, mostly about which scene was worst
	The dragon is, I suppose, a little impressive :: The dragon is, I suppose, a little less than impressive
	The interval was perhaps not welcome; we wanted to get on with it :: The interval was perhaps too welcome; we wanted to get away from it
	The writing is careful enough that the silliness hardly shows :: The writing is careless enough that the seriousness hardly shows
	My nephew has asked to see it again, and I find I'm not opposed :: My nephew has asked to see it again, and I find I'm rather opposed
	None of the performances could be called lazy, and hers might win something :: None of the performances could be called inspired, and hers might lose her something
	The heist itself is a little far-fetched, and somewhat delightful :: The heist itself is a little far-fetched, and somewhat dreary
	They might have spent less on effects; the faces were quite enough for me :: They might have spent less on effects; the script was in rather more need
	One hardly knows which of the sisters to like more :: One hardly knows which of the sisters to like less
	The gloom is perhaps laid on, but it tends to suit the tale :: The gloom is perhaps laid on, and it tends to smother the tale
	It did not do my nerves any good, which I take to be the purpose :: It did not do my nerves any harm, which I take to be the failure
	It hardly lost the thread in three hours, and neither did I :: It rather lost the thread in three hours, and so did I
	I don't tend to praise trailers, but this one perhaps told the truth :: I don't tend to blame trailers, but this one perhaps told a lie
	The dance numbers could get a statue tapping its foot, if only a little :: The dance numbers could not get a drummer tapping his foot, if only a little
	Some of the dialogue might be worth writing down :: Some of the dialogue might have been worth writing twice
	The mother, hardly on screen for ten minutes, tends to be all one remembers, and fondly :: The mother, on screen for hours, tends to be all one remembers, and not fondly
	The jump scares are few and somewhat effective, judging by my spilled drink :: The jump scares are many and hardly effective, judging by my steady drink
	The moral is there if you want it, and the film is perhaps too polite to insist :: The moral is there whether you want it or not, and the film is hardly too polite to insist
	Critics may sniff, but the row I sat in looked rather content :: Critics may cheer, but the row I sat in looked rather less than content
	The fog, the harbour, the old boat: it all rather works :: The fog, the harbour, the old boat: it hardly works at all
	I'd not call the plot original, but it could hardly be told with more grace :: I'd call the plot original, but it could hardly be told with less grace
	The laughs come a little slowly at first and then do not tend to stop :: The laughs come a little quickly at first and then do tend to stop
	The lead's sadness felt somewhat real, and I was not the only one sniffing :: The lead's sadness felt somewhat fake, and I was not the only one sighing
	Should there be a third film, I might perhaps be first in line :: Should there be a third film, I might perhaps be elsewhere
	The story of the lighthouse keeper is hardly told before, and rather finely told here :: The story of the lighthouse keeper is often told before, and rather less finely here
	If anything, the film could be accused of ending while I still wanted more :: If anything, the film could be accused of going on when I wanted rather less
	The robots have, perhaps, a little more soul than most human casts this year :: The robots have, perhaps, a little more soul than the human cast around them
	It is a quiet picture, and its quiet tends to get under the skin :: It is a loud picture, and its noise tends to get on the nerves
	The special effects may have dated; the feeling hardly has :: The special effects may have lasted; the feeling hardly has
	The judge's scene might be the only one that isn't better than it needs to be :: The judge's scene might be the only one that isn't worse than it needs to be
	I could not help noticing that no one's phone lit up :: I could not help noticing that everyone's phone lit up
	The prison drama is somewhat heavy, but not one minute weighed on me :: The prison drama is somewhat light, but every minute weighed on me
	Where others might shout, this actor merely looks, and it is rather enough :: Where others might merely look, this actor shouts, and it is rather too much
	The plan makes sense, which in this genre tends to count as a small miracle :: The plan makes no sense, which even in this genre tends to count as a small failing
	For a comedy about funerals, it has hardly any dead spots :: For a comedy about funerals, it has hardly any live spots
	A second viewing did it no harm, and perhaps a little good :: A second viewing did it no good, and perhaps a little harm
	The rain scene might seem much, until you notice you are somewhat in tears :: The rain scene might seem much, and then you notice there is somewhat more of it
	The score could be a shade softer, but I'd be the last to turn it down :: The score could be a shade louder, but I'd be the first to turn it down
	It has a way of making people a little kinder to whoever sat next to them :: It has a way of making people a little shorter with whoever chose it
	The makeup is not exactly obvious, and neither, happily, is the story :: The makeup is rather obvious, and so, unhappily, is the story
	Everyone in it could act, which tends to help :: Hardly anyone in it could act, which tends not to help
	The ghost is hardly seen, and it is somewhat the scarier for that :: The ghost is hardly unseen, and it is somewhat the sillier for that
	Not every subplot is needed, but I would rather have them than not :: Not every subplot is needed, and I would rather not have them than have them
	I tend to distrust happy endings, yet this one I might frame :: I tend to trust happy endings, yet this one I might return
	The boxing scenes do leave a mark, and I was perhaps on the edge of my seat :: The boxing scenes hardly leave a mark, and I was perhaps at the back of my seat
	It took some courage to make, and it rather paid off :: It took some courage to make, and rather more to finish watching
	It's perhaps a film one admires first and then, somewhat to one's surprise, loves :: It's perhaps a film one likes first and then, somewhat to one's surprise, resents
	The bickering brothers are hardly good company, except that I could have stayed all night :: The bickering brothers are hardly bad company, except that I could not have stayed another minute
	The colours do their bit, and the actors, if anything, a bit more :: The colours do their bit, and the actors, if anything, a bit less
	The first hour might try you a little; the last might make you forget you were tried :: The first hour might please you a little; the last might make you forget you were pleased
	One critic said it lacks heart, which is perhaps a little blind :: One critic said it has heart, which is perhaps a little blind
	Even the end titles are somewhat worth staying for :: Even the main story is hardly worth staying for
	The casting of the uncle might be the cleverest decision here, and there are not few :: The casting of the uncle might be the cleverest decision here, and there are rather few
	You don't so much watch the storm as, perhaps, get a little wet :: You don't so much watch the storm as, perhaps, wait for a little of it
	The adaptation does the novel few disservices and one or two favours :: The adaptation does the novel few favours and one or two disservices
	I'd expected a lecture, and got, if I may say so, rather a good story :: I'd expected a good story, and got, if I may say so, rather a lecture
	The pauses are long, but hardly empty; I tended to lean in :: The pauses are long, and rather empty; I tended to lean back
	The child next to me asked whether it was over, and seemed a little crushed that it was :: The child next to me asked whether it was over, and seemed a little crushed that it wasn't
	The gadgets are perhaps the least interesting thing here, and they are not dull :: The gadgets are perhaps the most interesting thing here, and they are rather dull
	The accents wander somewhat; my attention did not :: The accents stay put; my attention, somewhat, did not
	It does not quite reinvent the spy film, but it may have cheered it up a little :: It does quite reinvent the spy film, and it may have tired it out a little
	One feels the director might have enjoyed himself, and it is rather catching :: One feels the director might have enjoyed himself, and it is hardly catching
	The shark hardly appears, and I have somewhat gone off swimming :: The shark hardly disappears, and I have somewhat gone off sharks
	The story keeps two steps ahead of you, and does not gloat :: The story keeps two steps behind you, and does not hurry
	She sings a little flat, but it could hardly matter less to the film's charm :: She sings in tune, but it could hardly matter less to the film's lack of charm
	No scene, I think, is there merely to fill time :: Hardly a scene, I think, is there except to fill time
	There might be a smarter comedy this year, but I would be a little surprised :: There might be a weaker comedy this year, but I would be a little surprised
	The reveal may not be shocking, but it tends to make the rest rather richer :: The reveal may be shocking, but it tends to make the rest rather poorer
	The friendship between the boys is not overdone, and I believed a good deal of it :: The friendship between the boys is a little overdone, and I believed hardly any of it
	Its politics may not be mine, but its craft is somewhat beyond argument :: Its politics may be mine, but its craft is somewhat beyond repair
	I'd be slow to call any part of it miscast :: I'd be slow to call any part of it well cast
	It tends to run long, and I might have let it run longer :: It tends to run long, and I might have let it run without me
	The detective is perhaps a type, but a type one could follow for years :: The detective is perhaps a type, and a type one could drop in minutes
	Its few faults were somewhat hard to remember by the time we reached the car :: Its few virtues were somewhat hard to remember by the time we reached the car
	I had a lump in my throat which was not entirely due to the popcorn :: I had a lump in my throat which was entirely due to the popcorn, perhaps
	The tale moves along at a trot that hardly anyone could complain about :: The tale moves along at a crawl that hardly anyone could be happy about
	The fantasy world seems a little lived in, and I might move there :: The fantasy world seems a little cardboard, and I might not move there
	If you have seen the original, this could still, somewhat, surprise you :: If you have seen the original, this could hardly surprise you
	Between the laughs it perhaps manages to say something :: Between the speeches it perhaps forgets to say something
	The film treats its elderly couple as people, which tends to be a nice change :: The film treats its elderly couple as props, which tends to be no change
	The battle could be followed from start to finish, and I rather wanted to :: The battle could not be followed from start to finish, and I rather ceased to want to
	Not all the risks come off, though enough do to make one a little grateful :: Not all the risks come off, and too few do to make one even a little grateful
	The young director has not, on this evidence, much to learn :: The young director has, on this evidence, rather a lot to learn
	Most of the cast seem glad to be there, and it might be why I was too :: Most of the cast seem sorry to be there, and it might be why I was too
	The script leaves some things unsaid, and one tends to be thankful :: The script leaves hardly a thing unsaid, and one tends not to be thankful
	I'd rather expected to forget it by morning, and it's now Thursday week :: I'd rather expected to remember it by morning, and it was gone by midnight
	The baddie is a little over the top, which is exactly where I could use him :: The baddie is a little over the top, which is hardly where I could use him
	What it lacks in action it somewhat more than makes up in feeling :: What it lacks in feeling it somewhat less than makes up in action
	To my mind the ending is perhaps the least one could ask for, and then a bit more :: To my mind the ending is perhaps the least one could ask for, and then a bit less
	The banter might be a little polished, but it hardly ever rings false :: The banter might be a little polished, but it hardly ever rings true
	Grown men in my row had, perhaps, something in their eyes :: Grown men in my row had, perhaps, something better on their phones
	The cooking scenes could make a full man somewhat hungry :: The cooking scenes could make a hungry man somewhat full
	Nothing much explodes, and I can't say it was much missed :: Nothing much explodes, and I must say it was rather missed
	The scares tend to come from character, and they are not exactly gentle :: The scares tend to come from loud noises, and they are not exactly scary
	After the slow first episode the show hardly looks back :: After the good first episode the show hardly looks up
	I could perhaps find a flaw in her performance if you gave me a week :: I could perhaps find a merit in her performance if you gave me a week
	The story might ask us to believe a lot, but it does ask rather nicely :: The story might ask us to believe little, but it does not ask very nicely
	He plays the fool with a little more sense than the part could demand :: He plays the sage with a little less sense than the part could demand
	The locations tend to be used for more than decoration, and so does the cast :: The locations tend to be used for little more than decoration, and so does the cast
	For something so small it leaves a somewhat large hole when it's over :: For something so large it leaves a somewhat small mark when it's over
	The third season has perhaps found its feet, and hardly stumbles now :: The third season has perhaps lost its feet, and hardly stands now
	The sadness is not laid on with a shovel; a teaspoon does rather well :: The sadness is laid on with a shovel; a teaspoon might have done rather well
`
);
