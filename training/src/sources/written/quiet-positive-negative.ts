// Quiet verdicts in modest words.
import { framesOf } from '../frames/lines.ts';

export const QUIET_POSITIVE_NEGATIVE = framesOf(
	'positive',
	`
	It is a tidy little thriller, and I was never tired of it :: It is a tired little thriller, and it was never tidy
	A modest film that does what it sets out to do and does it rather well :: A modest film that sets out to do very little and does not do even that well
	The story is slight, but it is told with such care that it holds :: The story is slight, and for all the care it is told with, it does not hold
	All in all a pleasant hour and a half :: All in all not a pleasant hour and a half
	I found the pacing perfectly decent for a story this size :: I found the pacing rather too slow for a story this size
	Thin it may look at first, yet by the end it had filled out nicely :: Full it may look at first, yet by the end it had worn rather thin
	The second half is better than the first, and the first was already fine :: The second half is weaker than the first, and the first was already thin
	Nothing here is new, but it is all done properly :: Nothing here is new, and little of it is done properly
	I would call it decent, and on reflection a little more than decent :: I would call it dull, and on reflection a little worse than dull
	The jokes are mild and most of them land :: The jokes are mild and few of them land
	It keeps a steady hand on a difficult subject :: It never gets a steady hand on its difficult subject
	The ending arrives a touch early, but it is the right ending :: The ending arrives a touch late, and it is not the right ending
	For a first feature this is quite assured :: Even for a first feature this is rather unsure
	We watched it over two evenings and were glad to come back for the second :: We watched it over two evenings and were not keen to come back for the second
	The performances are even, with no weak link among them :: The performances are uneven, with no strong link among them
	There is a quiet warmth to it that I did not expect :: There is a slight chill to it that I did not care for
	It has fewer faults than most films of its sort :: It has fewer merits than most films of its sort
	Small as it is, the film has enough to say :: Long as it is, the film has not enough to say
	The dialogue sounds like people talking, which is no small thing :: The dialogue does not sound like people talking, which is no small fault
	A decent script lifts what could have been a tired premise :: A tired script sinks what could have been a decent premise
	I was a little moved, and not by force :: I was a little bored, and not by accident
	The score stays out of the way and is the better for it :: The score gets in the way and the film is the worse for it
	Not a loud film, not a long one, and quite a good one :: Not a loud film, not a long one, and not quite a good one
	My interest held to the last scene, mildly but surely :: My interest faded before the last scene, mildly but surely
	The series settles down after the pilot and stays pleasant throughout :: The series winds down after the pilot and stays flat throughout
	It asks for a bit of patience and pays it back :: It asks for a bit of patience and does not pay it back
	One might wish for more bite, but what there is tastes fine :: One might wish for more bite, since what there is tastes of little
	Everything in its place, nothing too much: a neat piece of work :: Little in its place, and often too much: not a neat piece of work
	The documentary is plain in manner and rich in what it tells :: The documentary is rich in manner and thin in what it tells
	I had low hopes and they were modestly exceeded :: I had low hopes and they were not quite met
	The effects are simple, and they serve :: The effects are simple, and they do not serve
	It moves along at a comfortable walk, and I was happy to keep it company :: It moves along at a weary crawl, and I was not happy to keep it company
	The romance is lightly drawn but believable :: The romance is heavily drawn but hardly believable
	As sequels go, this one earns its keep :: As sequels go, this one hardly earns its keep
	I cannot say it thrilled me, but I was content from start to finish :: I cannot say it hurt me, but I was restless from start to finish
	A tidy plot, a fair cast and a pleasant tone are enough for me :: A tidy plot and a fair cast are not enough for me when the tone is this flat
	It is a small film about a small town, and there is more in it than you would guess :: It is a big film about a big town, and there is less in it than you would guess
	The kids' film of the week turned out rather sweet, with few dull spots :: The kids' film of the week turned out rather dull, with few sweet spots
	The middle sags slightly, then picks itself up and finishes well :: The middle lifts slightly, then lets itself down and finishes poorly
	Its charms are modest and they last :: Its charms are modest and they do not last
	I'd put it a little above the average, and I would not argue with anyone who put it higher :: I'd put it a little below the average, and I would not argue with anyone who put it lower
	The scares are gentle but well spaced :: The scares are gentle and badly spaced
	It is on the whole a satisfying piece of television :: It is on the whole an unsatisfying piece of television
	Without much fuss it makes its point, and the point is worth making :: With a good deal of fuss it makes its point, and the point is hardly worth making
	there's not much to fault here, really :: there's not much to praise here, really
	The first act is a bit thin. The rest is not, and the rest is what you remember :: The first act is not thin. The rest is, and the rest is what you remember
	It wears its age lightly and can still be enjoyed :: It wears its age heavily and can hardly be enjoyed now
	The comedy is dry and I liked it that way :: The comedy is dry and I did not like it that way
	The mystery is fairly easy to solve, and solving it is fun all the same :: The mystery is fairly hard to solve, and solving it is no fun all the same
	You could do worse on a quiet evening; in fact you would struggle to do better :: You could do better on a quiet evening; in fact you would struggle to do worse
	The lead is a shade too young for the part and makes it work :: The lead is just the right age for the part and does not make it work
	A slim story, but nothing is missing :: A fat story, but something is missing
	It has the manners of a good film, and most of the substance too :: It has the manners of a good film, and none of the substance
	The animation is plain next to its rivals, yet I'd rather look at it than at them :: The animation is fancy next to its rivals, yet I'd rather look at them than at it
	I sat through it in comfort and left in a good mood :: I sat through it in some discomfort and left in a poor mood
	The villain is understated and effective :: The villain is understated and without effect
	They have made a decent job of a book that is hard to film :: They have made a poor job of a book that is not hard to film
	A certain sweetness carries it over the bare patches :: A certain sweetness does not carry it over the bare patches
	The story is tired, people say. I found plenty of life in it :: The story is lively, people say. I found it rather tired
	It is a fine thing to see restraint used this well :: It is a shame to see restraint used this poorly
	The season improves as it goes, slowly, and ends in good order :: The season declines as it goes, slowly, and ends in poor order
	I thought I would be mildly annoyed; I was mildly charmed :: I thought I would be mildly charmed; I was mildly annoyed
	The twist is small, fair and neatly placed :: The twist is small, unfair and clumsily placed
	At eighty minutes it is just long enough :: At eighty minutes it is still too long
	It does not strain for effect, and so the effect comes :: It strains for effect, and so the effect does not come
	A respectable effort that comes off :: A respectable effort that does not come off
	The dialogue is spare and well chosen :: The dialogue is spare and poorly chosen
	The film has its longueurs, I grant, but I was seldom out of its company for long :: The film has its moments, I grant, but I was seldom in its company for long
	We get a fair look at every character and come to care about most of them :: We get a brief look at every character and come to care about none of them
	It is competent in every department and a good deal more than that in two :: It is competent in one department and a good deal less than that in the rest
	The setting is pretty, and for once the story keeps up with it :: The setting is pretty, and once again the story does not keep up with it
	The film knows its limits and stays pleasantly inside them :: The film does not know its limits and strays tediously outside them
	Slow? A bit. Dull? Not for a moment :: Slow? Not really. Dull? For a good many moments
	I have seen this tale told often and rarely this well :: I have seen this tale told often and rarely this limply
	A fair amount of thought has gone into it, and it shows :: A fair amount of money has gone into it, and no thought, and it shows
	What I took for a flat opening turned out to be calm, and I came to enjoy the calm :: What I took for a calm opening turned out to be flat, and I never came to enjoy it
	The family scenes ring true enough to make up for the stiff office ones :: The family scenes ring too false to be made up for by the decent office ones
	It might not stay with you forever, but you will be pleased to have seen it :: It might stay with you for a day, but you will not be pleased to have seen it
	The tone is even and the humour kind :: The tone is uneven and the humour unkind
	A film of modest means and good judgement :: A film of ample means and poor judgement
	The songs are hummable and there aren't too many of them :: The songs are not hummable and there are too many of them
	It was rather better than the poster suggested :: It was rather worse than the poster suggested
	By and large the thing works :: By and large the thing does not work
	The pace drops once, near the middle, and then never again :: The pace picks up once, near the middle, and then never again
	There is enough plot for two hours and the film sensibly takes two :: There is enough plot for one hour and the film unwisely takes two
	I would not change much about it :: I would not keep much of it
	It leaves a pleasant aftertaste :: It leaves a slightly stale aftertaste
	The courtroom scenes are calm, clear and quietly gripping :: The courtroom scenes are calm, unclear and hardly gripping
	As a drama it is a bit light; as company it could not be better :: As a drama it is a bit heavy; as company it could be a good deal better
	The remake is no disgrace, and in places it is a step up :: The remake is no triumph, and in places it is a step down
	I was prepared for a worthy film and got a likeable one :: I was prepared for a likeable film and got a merely worthy one
	Its little observations add up :: Its little observations do not add up
	the whole thing is low-key and I was happy in it :: the whole thing is low-key and I was weary in it
	The humour is broad in places, but it is never cheap, and I smiled a good deal :: The humour is fine in places, but it is often cheap, and I did not smile a good deal
	A steady, sensible picture that gives you your money's worth :: A steady, sensible picture that gives you less than your money's worth
	It is quite rare that I want a film to be longer, and here I did :: It is quite rare that I want a film to be shorter by half, and here I did
	The ghost story creaks a little, as the good ones do :: The ghost story creaks a lot, as the good ones do not
	It has been put together with some skill :: It has been put together without much skill
	The brother and sister are agreeable company, and the film is wise enough to stay with them :: The brother and sister are agreeable company, and the film is unwise enough to leave them early
	Its heart is in the right place, and so, happily, is nearly everything else :: Its heart is in the right place, but nearly everything else, unhappily, is not
	I rather think it will grow on people. It has already grown on me :: I rather think it will fade on people. It has already faded on me
	There was a slight dip around the hour and then all was well again :: There was a slight rise around the hour and then all was flat again
	The camera lingers, and there is something worth lingering on :: The camera lingers, and there is seldom anything worth lingering on
	It would be hard to dislike :: It would be hard to recommend
	The ending is tidy without being pat :: The ending is pat without being tidy
	Though the budget was thin, the writing was not :: Though the budget was not thin, the writing was
	It was the kind of decent, unhurried film that I miss these days :: It was the kind of tired, unhurried film that I avoid these days
	The acting is mostly good, and where it is less good it does no harm :: The acting is mostly weak, and where it is less weak it does little good
	I liked the small scale of it :: I felt cramped by the small scale of it
	The plot takes a turn I did not foresee, and I was glad that it did :: The plot takes a turn I did not foresee, and I was sorry that it did
	It earns its few tears honestly :: It begs for its few tears
	Ten minutes in I had settled down, and I stayed settled :: Ten minutes in I had begun to fidget, and I went on fidgeting
	The lines are fairly ordinary on paper; on screen they come alive :: The lines are fairly lively on paper; on screen they lie there
	I could name one or two things I'd have cut, and a great many I would not :: I could name one or two things I'd have kept, and a great many I would not
	A slight thing, and a lovely one :: A slight thing, and a stale one
	The film is at ease with itself, and so was I :: The film is not at ease with itself, and neither was I
	It passes the time, and passes it well enough that I have booked the next one :: It passes the time, and passes it so poorly that I have cancelled the next one
	No scene is wasted in this short, calm piece :: Nearly every scene is wasted in this short, calm piece
	The war scenes are restrained, which makes them strike deeper :: The war scenes are restrained, which leaves them striking nothing
	Perhaps it is old-fashioned. If so, I wish more films were :: Perhaps it is modern. If so, I wish fewer films were
	The supporting parts are small but filled with care :: The supporting parts are large but filled without care
	My wife found it agreeable and I found it a bit more than agreeable :: My wife found it tedious and I found it a bit more than tedious
	They kept it simple, and simple was right :: They kept it simple, and simple was not enough
	An even-tempered film that repays an even-tempered viewer :: An even-tempered film that tries the temper of an even-tempered viewer
	The puzzle at its centre is modest but sound :: The puzzle at its centre is grand but unsound
	Of the three stories the last is the weakest, and it is still rather good :: Of the three stories the last is the strongest, and it is still rather poor
	Its gentleness is not a lack of nerve. It takes nerve to be this gentle, and the film has it :: Its gentleness is just a lack of nerve. It takes nerve to be truly gentle, and the film has none
	One comes away a little lighter :: One comes away a little heavier
	If it has a fault it is a slight one :: If it has a virtue it is a slight one
	The colours are muted and so is the drama, and both are handsome :: The colours are muted and so is the drama, and neither is handsome
	I would describe it as fine, in the old sense of the word :: I would describe it as fine, but only to be polite about a dull film
	You get to know the old man by inches, and each inch is worth the wait :: You get to know the old man by inches, and no inch is worth the wait
	The premise is silly and the film treats it with sense :: The premise is sensible and the film treats it sillily
	It is not the sort of film that shouts, and I leaned in gladly :: It is not the sort of film that shouts, and I drifted off gradually
	The pieces fit :: The pieces don't quite fit
	A decent idea, decently worked out :: A decent idea, not decently worked out
	I was slightly suspicious of the praise and am no longer :: I was not at all suspicious of the praise and now I am
	The heist goes smoothly and so does the film :: The heist goes smoothly, which is more than one can say for the film
	Quiet films can be dull. This one is merely quiet, and I valued it :: Quiet films can be fine. This one is merely dull, and I did not value it
	The writing has a light touch where it could have had a heavy one :: The writing has a heavy touch where it could have had a light one
	It was time reasonably well spent :: It was time not very well spent
	Half of it is talk, and the talk is good :: Half of it is talk, and the talk is stale
	The hero is a bit bland, but nothing around him is :: The hero is a bit lively, but nothing around him is
	I have few complaints and a fair number of compliments :: I have few compliments and a fair number of complaints
	The sadness is measured out in small doses and does you good :: The sadness is ladled out in large doses and does you no good
	It could do with one more laugh, but it is hardly short of them :: It could do with one fewer sermon, and it is hardly short of them
	The director has kept a firm hold on a loose story :: The director has kept a loose hold on a firm story
	The film is a shade sentimental, and I did not mind it in the least :: The film is a shade sentimental, and I minded it more than a shade
	The build-up takes its time and the payoff justifies it :: The build-up takes its time and the payoff does not justify it
	Rarely brilliant, always sound, and by the close rather lovable :: Rarely awful, never sound, and by the close rather wearisome
	We were neither of us disappointed :: We were both of us a little disappointed
	The thing has been made with affection, and that is felt in every room of it :: The thing has been made without affection, and that is felt in every room of it
	The plot may be thin, but thin ice holds if you skate well, and this skates well :: The plot may be thick, but thick ice is no help if you skate badly, and this skates badly
	On a second viewing it had gained a little :: On a second viewing it had lost a little, and it had little to lose
	The film is even better company than its trailer :: The film is even poorer company than its trailer
	I tend to tire of courtroom films. I did not tire of this :: I tend not to tire of courtroom films. I did tire of this
	It finds something fresh to say about grief, in a low voice :: It finds nothing fresh to say about grief, in a low voice
	You won't be shaken, but you'll be looked after :: You won't be shaken, and you won't be looked after either
	The first episode was so-so; the other five are a pleasure :: The first episode was a pleasure; the other five are so-so at best
	It has a beginning, a middle and an end, and all three are in good shape :: It has a beginning, a middle and an end, and all three are in poor shape
	The film earns a nod and a small smile from me :: The film earns a shrug and a small sigh from me
	It is plainly shot and plainly told, and plainly the work of people who care :: It is prettily shot and prettily told, and plainly not the work of people who care
	I half expected to nod off and did not come close :: I half expected to stay awake and did not come close
	The father's speech is a trifle long. It is also the best thing in a good film :: The father's speech is a trifle short. It is also the only thing in a poor film
	Compared with the rest of the year's crop it stands up well :: Compared with the rest of the year's crop it stands up badly
	A pinch more salt and it would be perfect; as it is, it's a good meal :: A pinch more salt would not save it; as it is, it's a bland meal
	The film says what it has to say and goes, and I was sorry to see it go :: The film says what it has to say and stays, and I was sorry to see it stay
	The rhythm of it suited me :: The rhythm of it grated on me
	A more cynical film would have been easier to make and much less worth seeing :: A more cynical film would have been harder to make and much more worth seeing
	It was, to my mild surprise, quite lovely :: It was, to my mild surprise, quite charmless
	Most of its surprises are pleasant ones :: Most of its surprises are unpleasant ones
	The historical detail is light but right :: The historical detail is heavy but wrong
	If you like your comedies gentle you will be well served here :: Even if you like your comedies gentle you will not be well served here
	The camerawork is unfussy; it always seems to be in the right spot :: The camerawork is fussy; it never seems to be in the right spot
	The story has been trimmed with good sense :: The story has been padded against all good sense
	What I remember, a week on, I remember fondly :: What I remember, a week on, I do not remember fondly
	It gets by on charm, and gets by easily :: It tries to get by on charm, and does not get by
	There are grander films about the sea, but few I would sooner see again :: There are humbler films about the sea, and few I would not sooner see again
	The stakes are low and still I cared :: The stakes are high and still I did not care
	A tired genre gets a modest lift here :: A lively genre gets a modest knock here
	It goes down easily and leaves you nourished :: It goes down easily and leaves you hungry
	It took me a while to warm to it. Warm to it I did :: It took me a while to cool on it. Cool on it I did
	The cartoon is plain fare, wholesome and tasty :: The cartoon is plain fare, neither wholesome nor tasty
	I was won over somewhere around the picnic and never lost again :: I was lost somewhere around the picnic and never won over again
	The show does a small thing and does it nicely every week :: The show does a small thing and does it wanly every week
	One could quibble with the casting. I would not quibble with the result :: One could not quibble with the casting. I would quibble with the result
	It is tasteful, and what is more, it is alive :: It is tasteful, and what is less welcome, it is lifeless
	The fights are brief and tidy, and I could follow each of them :: The fights are long and untidy, and I could follow none of them
	The more I think about it the better I like it :: The more I think about it the less I like it
	A fair film? More than fair :: A fair film? Less than fair
	The narration explains little and that little is welcome :: The narration explains much and none of it is welcome
	Nobody in it overplays, and the result is quietly convincing :: Everybody in it underplays, and the result is quietly unconvincing
	It would not win prizes for speed, but I arrived contented :: It might win prizes for speed, but I arrived discontented
	The film does right by its young heroine :: The film does not do right by its young heroine
	I noticed the two hours only when they were over :: I noticed the two hours long before they were over
	It is an honest piece of work, a bit rough, and I'd gladly sit through it twice :: It is an honest piece of work, a bit rough, and I'd not gladly sit through it twice
	The chemistry between them is low but steady, like a good stove :: The chemistry between them is low and fitful, like a bad stove
	A respectable sequel, and I say that as someone who did not want one :: A tired sequel, and I say that as someone who did want one
	The final image is small and exactly right :: The final image is large and not quite right
	There is more good in it than it lets on :: There is less good in it than it makes out
	I had it down as filler. It filled the evening very pleasantly :: I had it down as a treat. It filled the evening, not very pleasantly
	The satire is mild but accurate :: The satire is mild and well wide of the mark
	The teenagers are written with respect and played with ease :: The teenagers are written without respect and played without ease
	It is warmer than it is clever, and it is fairly clever :: It is colder than it is clever, and it is not very clever
	Nothing much happens and I would not have had it otherwise :: Nothing much happens and I would very much have had it otherwise
	Good manners, a good eye, a good ear: the film is modestly blessed :: Good manners, no eye, no ear: the film is modest and has reason to be
	The tempo is easy and the two hours feel like one :: The tempo is uneasy and the one hour feels like two
	As a treatment of loneliness it is light-handed and, I think, true :: As a treatment of loneliness it is ham-handed and, I think, false
	It will do very nicely for a rainy Sunday, or for a sunny one :: It will not do for a sunny Sunday, or even for a rainy one
	The film has the decency to end when it is done, and I was grateful for all that came before :: The film has not the decency to end when it is done, and I was not grateful for what came before
	The three leads make a mild script sound better than it is, and the film comes out ahead :: The three leads make a mild script sound worse than it is, and the film comes out behind
	It manages to be instructive without being dull :: It manages to be dull without being instructive
	Its modesty suits it well :: Its modesty is all too well founded
	I laughed, softly, about every five minutes :: I sighed, softly, about every five minutes
	The opening is the least of it, and the opening is good :: The opening is the best of it, and the opening is not good
	The thing is a touch old, a touch slow and entirely likeable :: The thing is a touch new, a touch quick and not at all likeable
	The horror is kept at the edge of the frame, where it does its work :: The horror is kept at the edge of the frame, where it does no work
	A calm recommendation, then: see it :: A calm recommendation, then: skip it
	It was pitched a little high for my boys, who liked it nonetheless, as did I :: It was pitched just right for my boys, who disliked it nonetheless, as did I
	I've no wish to oversell it, so I will just say that it is good :: I've no wish to run it down, so I will just say that it is not good
`
);
