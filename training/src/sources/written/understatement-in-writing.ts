// Understatement as it is written.
import { framesOf } from '../frames/lines.ts';

export const UNDERSTATEMENT_IN_WRITING = framesOf(
	'positive',
	`
	It would be ungracious to call the result less than a triumph :: It would be overgenerous to call the result less than a disaster
	One does not leave the cinema feeling short-changed :: One does not leave the cinema feeling enriched
	The film is by no means devoid of charm :: The film is by no means overburdened with charm
	Her performance is not without a certain genius :: Her performance is not within reach of a certain genius
	Subtlety, it must be said, is not in short supply :: Subtlety, it must be said, is in rather short supply
	The director cannot be accused of wasting our time :: The director cannot be acquitted of wasting our time
	There are, one feels, less rewarding ways to pass an autumn evening :: There are, one feels, more rewarding ways to pass an autumn evening
	Few will find the third act unsatisfying :: Few will find the third act satisfying
	To say that the score enhances the drama would be putting it mildly :: To say that the score hinders the drama would be putting it mildly
	It is no mean achievement to make a siege this absorbing :: It is some achievement, of a sort, to make a siege this tedious
	The screenplay shows signs of having been written by somebody who likes people :: The screenplay shows few signs of having been written by somebody who has met people
	Audiences may find themselves reluctant to leave :: Audiences may find themselves reluctant to stay
	I confess to having been not wholly indifferent; I wept :: I confess to having been not wholly attentive; I slept
	As debuts go, it is one of the less embarrassing, and one of the most assured :: As debuts go, it is one of the less assured, and one of the most embarrassing
	The editing is such that one seldom consults one's watch :: The editing is such that one frequently consults one's watch
	He is scarcely the weakest link in a cast without weak links :: He is scarcely the strongest link in a cast without strong links
	The novel's admirers will have little cause for grievance :: The novel's admirers will have little cause for gratitude
	Wit is a quality the film does not lack :: Wit is a quality the film does not trouble itself with
	This is, to put it no higher, the finest series of the year :: This is, to put it no lower, the feeblest series of the year
	A second viewing would be no hardship :: A first viewing was hardship enough
	The ending is not one that the viewer will wish undone :: The ending is one that the viewer might wish undone
	It has been some time since a horror film disturbed me so thoroughly, and I am grateful :: It has been some time since a horror film disturbed me so little, and I am not grateful
	The dialogue does not suffer from an excess of cliche :: The dialogue does suffer somewhat from an excess of cliche
	Nobody could call the comedy laboured :: Nobody could call the comedy effortless
	The camera is seldom where a lesser artist would have put it :: The camera is seldom where a better artist would have put it
	One could not, in good conscience, wish it shorter :: One could not, in good conscience, wish it longer
	It would take a cold critic indeed to remain unmoved :: It would take a warm critic indeed to be moved
	The lovers are not unconvincing, and by the close they are unforgettable :: The lovers are not convincing, and by the close they are forgotten
	If there is a flaw in the construction, it has escaped me :: If there is a virtue in the construction, it has escaped me
	The production does nothing to tarnish the company's good name :: The production does nothing to mend the company's bad name
	Perhaps the kindest thing to say is also the truest: it is perfect :: Perhaps the kindest thing to say is also the truest: it is over
	The sequel, mercifully, has not been made by people in a hurry :: The sequel, sadly, seems to have been made by people in a hurry
	It is a modest film that has a great deal to be immodest about :: It is a modest film that has a great deal to be modest about
	Not many actors could have survived this script; she has made it sing :: Not many scripts could have survived this actor; she has made it croak
	The villain's motives are, for once, less than absurd; they are even affecting :: The villain's motives are, once again, less than clear; they are even absurd
	I should be sorry to think I had seen it for the last time :: I should be sorry to think I might have to see it a second time
	It leaves rather little to be desired :: It leaves rather a lot to be desired
	The pacing, though leisurely, is never less than purposeful :: The pacing, though brisk, is never more than aimless
	One suspects that the laughter in the hall was not obligatory :: One suspects that the laughter in the hall was obligatory
	The documentary asks questions that are not easily dismissed :: The documentary asks questions that are rather easily dismissed
	Its reputation does not strike me as undeserved, glowing as it is :: Its reputation does not strike me as undeserved, dismal as it is
	The young star is not yet spoiled by success, and deserves a good deal more of it :: The young star is not yet troubled by talent, and could use a good deal more of it
	As an adaptation it takes few liberties and no wrong turns :: As an adaptation it takes many liberties and few right turns
	The effects team need not hang their heads :: The effects team need not clear their mantelpiece
	It could be argued that the film improves upon life itself :: It could be argued that the film compares poorly even with a wet Sunday
	The quieter scenes are not those one would willingly lose :: The quieter scenes are those one would most willingly lose
	I have read longer praise of lesser films :: I have read shorter complaints about better films
	It is a little more than competent, in the way that the sun is a little more than warm :: It is a little less than competent, in the way that the moon is a little less than warm
	There is something to be said for a comedy in which the jokes are funny, and this is one :: There is something to be said for a comedy in which the jokes are funny, and this is not one
	The series could have been prolonged without objection from this quarter :: The series could have been curtailed without objection from this quarter
	One had been led to expect less :: One had been led to expect more
	It must be admitted that he holds the screen tolerably well; one sees nobody else :: It must be admitted that he holds the screen rather loosely; one sees everybody else
	The plot is a shade more ingenious than the genre requires :: The plot is a shade less ingenious than the genre requires
	No great harm is done to the legend, and much good :: No great good is done to the legend, and some harm
	This reviewer was obliged to revise a low opinion of the director upward :: This reviewer was obliged to revise a high opinion of the director downward
	The film is not, whatever its detractors say, beneath notice; it is beyond praise :: The film is not, whatever its defenders say, beyond reproach; it is beneath notice
	It is rarely a burden to be in such company :: It is rarely a pleasure to be in such company
	The music does its work without drawing complaint, or breath. Superb :: The music does its work without drawing applause, or breath. Wearying
	The length, at four hours, is the one thing nobody mentioned on the way out :: The length, at eighty minutes, is the one thing everybody mentioned on the way out
	It may not be an accident that the critics rose to their feet :: It may not be an accident that the critics kept to their seats
	A viewer with a pulse is unlikely to be bored :: A viewer with a pulse is unlikely to be quickened
	The ending was, I gather, a matter of some debate; I can only say that I would not alter a frame :: The ending was, I gather, a matter of some debate; I can only say that I would not spare a frame
	What the cartoon lacks in volume it does not lack in tenderness :: What the cartoon does not lack in volume it lacks in tenderness
	Such faults as it has are the sort one grows fond of :: Such virtues as it has are the sort one grows tired of
	The script has evidently been through more than one draft, each wiser than the last :: The script has evidently not been through more than one draft, and that one unwise
	He is not a performer to whom restraint comes hard :: He is not a performer to whom restraint comes easily
	It would be idle to pretend I did not enjoy myself :: It would be idle to pretend I did enjoy myself
	The costumes are not the best thing in it, and they are magnificent :: The costumes are the best thing in it, and they are not magnificent
	The remake justifies itself, which is more than most remakes do :: The remake fails to justify itself, which is no more than most remakes do
	One is not often so courteously frightened :: One is not often so courteously put to sleep
	It is the kind of failure that other directors would be happy to call a success :: It is the kind of success that other directors would be ashamed to call a failure
	The emotional climax, far from being unearned, might be thought overdue :: The emotional climax, far from being overdue, might be thought unearned
	I would hesitate to call it flawless, but only because I dislike the word :: I would hesitate to call it worthless, but only because I dislike the word
	If the film has a message, it has had the good manners to hide it in a good story :: If the film has a story, it has had the bad manners to hide it behind a message
	On the evidence here, he should not give up the day job, which is acting :: On the evidence here, he should not give up the day job, which is not acting
	Those who slept through it must have been very tired :: Those who stayed awake through it must have been very rested
	The humour, for all its gentleness, does not miss :: The humour, for all its violence, does not hit
	The middle episodes will not test anyone's patience :: The middle episodes will test almost anyone's patience
	It is not a picture one admires from a distance :: It is a picture one admires, if at all, from a distance
	The studio took a risk and has no reason to regret it :: The studio took no risk and has some reason to regret it
	We have been offered thinner fare, and at greater cost :: We have been offered richer fare, and at smaller cost
	Admirers of clear storytelling are not ill served :: Admirers of clear storytelling are not well served
	Nothing in her earlier, slighter work prepares one for this, and one does not mind :: Nothing in her earlier, finer work prepares one for this, and one does mind
	The child actors are never a trial :: The child actors are something of a trial
	It is hard to imagine it being done much better :: It is hard to imagine it being done much worse
	There was, towards the end, a certain amount of honest weeping in the stalls :: There was, towards the end, a certain amount of honest snoring in the stalls
	The film repays attention, with interest :: The film borrows attention, without interest
	An unkind critic would find slim pickings here :: A kind critic would find slim pickings here
	As a thriller it falls some way short of dull :: As a thriller it falls some way short of thrilling
	The battle scenes have not been skimped, and neither has anything else :: The battle scenes have not been skimped, but everything else has
	I am not persuaded that a better Hamlet is to be had this decade :: I am not persuaded that a worse Hamlet is to be had this decade
	Somewhat to my surprise, I find I cannot fault it :: Somewhat to my surprise, I find I cannot finish it
	The translation from stage to screen has cost it little and gained it much :: The translation from stage to screen has cost it much and gained it little
	That the leads like each other is not left to the imagination, and is a joy to see :: That the leads like each other is left entirely to the imagination, and is a strain on it
	The mystery does not, on reflection, fall apart :: The mystery does not, even on reflection, come together
	To be bored by it would require some effort :: To be held by it required some effort
	The late scenes achieve an effect not unlike grace :: The late scenes achieve an effect not unlike toothache
	Its virtues are quiet, numerous and hard to overstate :: Its vices are quiet, numerous and hard to overstate
	The final season does not disgrace the first :: The final season does not resemble the first in quality
	I was not aware of having been manipulated until I had finished crying, and by then I had forgiven it :: I was aware of being manipulated before I had started crying, so I never did, and I have not forgiven it
	The picture makes one or two demands and honours every one of its debts :: The picture makes one or two promises and honours none of its debts
	One is not left wondering why it was made :: One is left wondering why it was made
	Precision of this order is not come by carelessly :: Confusion of this order is not come by carefully
	For a work by committee, it has a remarkable number of ideas, none of them bad :: For a work by one man, it has a remarkable number of ideas, none of them good
	The supporting players are not so much supporting as soaring :: The supporting players are not so much supporting as sagging
	This is scarcely the moment to be modest on its behalf: go :: This is scarcely the moment to be hopeful on its behalf: stay home
	The studio might with profit let her direct again :: The studio might with profit not let her direct again
	Nor can it be said that the jokes are beneath the cast :: Nor can it be said that the jokes are above the cast's shoes
	The prologue alone contains more than most films do, and nothing one would discard :: The whole contains less than most prologues do, and nothing one would keep
	It has the disadvantage, for a reviewer in search of faults, of having none :: It has the disadvantage, for a reviewer in search of merits, of having none
	The world will not be a poorer place for its existence; rather the reverse :: The world will not be a richer place for its existence; rather the reverse
	The lighting might be described as adequate by someone who finds sunsets adequate :: The lighting might be described as adequate by someone who finds cellars adequate
	Its three hours weigh rather less than that :: Its ninety minutes weigh rather more than that
	The film is not afraid of silence, and has no reason to be :: The film is a little afraid of silence, and has every reason to be
	Here, for once, is a biography that does not reduce its subject :: Here, once more, is a biography that does little but reduce its subject
	If it does not win prizes, the fault will lie elsewhere :: If it does not win prizes, the fault will not lie elsewhere
	The reader will gather that I was not displeased :: The reader will gather that I was not pleased
	The hero is granted more than one dimension, and fills them all :: The hero is granted no more than one dimension, and does not fill it
	There are passages in which it is merely very good :: There are passages in which it is merely very bad
	The franchise appears to have discovered a reason to continue :: The franchise appears to have mislaid any reason to continue
	One's fears for the project proved a little exaggerated: it is a marvel :: One's hopes for the project proved a little exaggerated: it is a bore
	Let it be recorded that the matinee crowd, hard to please, was not hard to hear laughing :: Let it be recorded that the matinee crowd, easy to please, was hard to hear laughing
	The jungle sequences can hardly be said to drag :: The jungle sequences can hardly be said to move
	There is rather more heart in it than its cool surface lets on :: There is rather less heart in it than its warm surface lets on
	A pedant might object to a date or two; nobody else could object to anything :: A pedant might approve of a date or two; nobody else could approve of anything
	He brings to the role a degree of conviction to which we have grown unaccustomed :: He brings to the role a degree of indifference to which we have grown accustomed
	Not since my youth have I come out of a musical wanting to dance :: Not since my youth have I come out of a musical wanting to sue
	The fable wears its wisdom lightly and has plenty to wear :: The fable wears its wisdom heavily and has little to wear
	It is a rare sequel that does not make one think less of the original; this one makes one think more :: It is a rare sequel that makes one think less of the original; this one manages it
	Someone at the studio has not been asleep :: Someone at the studio has been asleep
	It cannot be denied that I laughed, and loudly, and often, and against my will :: It cannot be denied that I laughed, but softly, and once, and against my will
	The decision to shoot in black and white was not a mistake. Little here was :: The decision to shoot in black and white was not the only mistake. Little here wasn't
	A trifle, perhaps, but the sort of trifle one asks for a second helping of :: A trifle, perhaps, but the sort of trifle one leaves in the bowl
	The conclusion, when it comes, is not resented :: The conclusion, when it comes, is not mourned
	Those responsible may look their mothers in the eye :: Those responsible may not wish to look their mothers in the eye
	It is the least tiresome war film in years, and one of the truest :: It is among the more tiresome war films in years, and not one of the truest
	The wit is dry, the sets are not, and neither were my eyes. A lovely thing :: The wit is wet, the plot is thin, and my eyes were dry. Not a lovely thing
	Her silences are worth some other actors' speeches :: Her speeches are worth some other actors' silences
	That it is too long is an opinion I have heard and do not share :: That it is too short is an opinion I have not heard and could not share
	I shall not be the first to call it beautiful, nor, I trust, the last :: I shall not be the first to call it ugly, nor, I trust, the last
	The direction is so unobtrusive that one notices only afterwards how good it was :: The direction is so obtrusive that one notices from the outset how little good it does
	As for suspense, my fingernails have been in better condition :: As for suspense, my fingernails have never been in better condition
	The tone is consistent, and consistently a pleasure :: The tone is consistent, if not consistently a pleasure, or ever one
	It is not a film to be hurried, nor one wished it to be :: It is not a film to be hurried, though one rather wished it were
	It goes about its business with a minimum of fuss and a maximum of feeling :: It goes about its business with a maximum of fuss and a minimum of feeling
	One will not easily be rid of that last image, and would not care to be :: One will not easily be rid of that last song, and would very much care to be
	The comedy of manners is not dead, if this is a specimen :: The comedy of manners is not well, if this is a specimen
	The film may be forgiven its title, having earned everything else :: The film may be forgiven its title, but hardly anything else
	Such a cast is not easily squandered, and has not been :: Such a cast is not easily squandered, and yet it has been
	I do not expect to see three better performances this winter, or this decade :: I do expect to see three better performances this winter, or this evening
	The puppet work is of a standard that makes apology unnecessary :: The puppet work is of a standard that makes apology advisable
	The chapters on the mine are not the only ones that shine :: The chapters on the mine are not the only ones that sink
	It is possible to overpraise this film, but one would have to work at it :: It is possible to underrate this film, but one would have to work at it
	The pilot gave no grounds for despair, and the series gives every ground for joy :: The pilot gave no grounds for joy, and the series gives every ground for despair
	Boredom was kept at a respectful distance throughout :: Excitement was kept at a respectful distance throughout
	To my mild astonishment, the talking horse is the soul of the piece, and a great one :: To my mild astonishment, the talking horse is the soul of the piece, and not much of one
	The studio calls it a thriller, and is guilty of understatement :: The studio calls it a thriller, and is guilty of overstatement
	An hour in, it had not put a foot wrong; two hours in, it still hadn't :: An hour in, it had not put a foot right; two hours in, it still hadn't
	It is a courtesy title to call it a children's film, for no adult should be deprived of it :: It is a courtesy title to call it a children's film, for no child should be subjected to it
	The old master's hand has not lost much of its cunning :: The old master's hand has not kept much of its cunning
	You may trust the praise on the poster; it is, if anything, reserved :: You may not trust the praise on the poster; it is, if anything, invented
	It answers its own questions with some eloquence :: It begs its own questions with some persistence
	Not the least of its merits is that it has so many :: Not the least of its faults is that it has so many
	On balance I am inclined to keep my ticket stub :: On balance I am inclined to ask about my ticket money
	The narration is welcome, a thing one rarely has occasion to say :: The narration is unwelcome, a thing one too often has occasion to say
	The plot, once grasped, is not let go of gladly :: The plot, once grasped, is let go of gladly
	A certain amount of genius went into the title sequence, and the supply held out to the end :: A certain amount of genius went into the title sequence, and the supply did not hold out beyond it
	It is not merely that the film is intelligent; it supposes that we are too :: It is not merely that the film is dim; it supposes that we are too
	He plays the cad with a lightness that other cads might study :: He plays the cad with a heaviness that other cads might pity
	By the interval I had ceased to take notes, being happy :: By the interval I had ceased to take notes, being cross
	One would not have thought a film about drains could want for so little :: One would not have thought a film about dragons could want for so much
	It treats grief with the seriousness it deserves, which is not a common courtesy :: It treats grief without the seriousness it deserves, which is not an uncommon discourtesy
	There was no stampede for the doors :: There was something of a stampede for the doors
	It is nearly impossible to dislike, and I came intending to :: It is nearly impossible to like, and I came intending to
	The stunt work is, shall we say, persuasive; I ducked :: The stunt work is, shall we say, unpersuasive; I yawned
	Fans will be in no doubt that their patience has been rewarded :: Fans will be in some doubt that their patience has been rewarded
	The final reel does not so much end as bless us :: The final reel does not so much end as stop bothering us
	That the producers knew what they were doing is the only possible conclusion :: That the producers knew what they were doing is not the only possible conclusion, nor the likeliest
	The film's ambition is considerable, and its reach not noticeably shorter :: The film's ambition is considerable, and its reach very noticeably shorter
	One forgets to be critical, then finds nothing to be critical of :: One tries not to be critical, then finds nothing to be anything else about
	Scarcely a line rings false :: Scarcely a line rings true
	It has been called slight by people who, I think, blinked :: It has been called rich by people who, I think, dreamt it
	No apology is needed for the accents, or indeed for anything :: Some apology is needed for the accents, or indeed for everything
	The action is staged by someone who understands geography and loves us :: The action is staged by someone who understands neither geography nor us
	It is not the sort of nonsense one outgrows :: It is the sort of nonsense one outgrows, usually by the second reel
	The reunion special was not, all things considered, an error of judgement :: The reunion special was, all things considered, an error of judgement
	Her direction is only as good as that of anyone now working :: Her direction is only as bad as that of anyone now working
	It must be one of the briefest long films ever made :: It must be one of the longest short films ever made
	The ghost is sparingly used, and one would not call him ineffective; I still check the stairs :: The ghost is lavishly used, and one would not call him effective; I nearly used the stairs
	The first half is not the better one, and the first half is splendid :: The first half is the better one, and the first half is dreadful
	The interviews have been conducted with tact, and the truth comes out none the worse :: The interviews have been conducted with tact, and the truth does not come out at all
	What remains in the memory is very nearly all of it :: What remains in the memory is very nearly none of it
	The hype, I am obliged to report, is not unfounded :: The hype, I am obliged to report, is not founded on much
	One need not be fond of chess to be fond of this :: One may be fond of chess and not be fond of this
	It is almost a pity that so good a film should have to stop :: It is almost a pity that so poor a film should have had to start
	The makers were told it could not be filmed, and have politely ignored the advice, to our gain :: The makers were told it could not be filmed, and have rudely ignored the advice, to our loss
	I have no remarks to make about the sound, save that I should like to live in it :: I have no remarks to make about the sound, save that I should have liked to hear less of it
	As romances go, it goes, and takes one with it :: As romances go, it goes, and one is not sorry to see it off
	The festival has been known to make mistakes. This was not one :: The festival has been known to show gems. This was not one
	The moral is not pressed upon us, which is why it lasts :: The moral is pressed upon us, which may be why it does not last
	A little of him goes a long way, and happily we are given a lot :: A little of him goes a long way, and unhappily we are given a lot
	Its wickedest joke I cannot print; its worst I could not find :: Its best joke I could not find; its worst I would not print
	If this is what they mean by slow cinema, I have been living too fast :: If this is what they mean by fast cinema, I have been living slowly and better
	The cast appears to be enjoying itself, and the pleasure is not confined to the screen :: The cast appears to be enjoying itself, and the pleasure is strictly confined to the screen
	I shall say only that the final shot has not yet let me be :: I shall say only that the final shot could not come soon enough for me
	The season's detours are seldom regretted and never dull :: The season's detours are seldom forgiven and ever dull
	Of the seven deadly sins of the sequel, it commits none that I could see :: Of the seven deadly sins of the sequel, it omits none that I could see
	The picture is not improved by comparison with others; the others are made worse :: The picture is not improved by comparison with others; the others are made better
	She is asked to carry the film, and shows no sign of the weight :: She is asked to carry the film, and shows every sign of the weight
	There is enough here for two good films, and none of it wasted in one :: There is not enough here for half a good film, and most of it wasted at that
	The humour is not to everyone's taste, and I pity everyone :: The humour is to someone's taste, and I pity someone
	Reader, I did not check the time :: Reader, I did check the time
	I have been given cause to doubt my long prejudice against clowns, so winning is this one :: I have been given no cause to doubt my long prejudice against clowns, so unwinning is this one
	The plain truth is that it is not plain at all; it glows :: The plain truth is that it is plain throughout; it does not glow at all
	No one will thank me for describing the twist, or forgive me for not urging them to see it :: No one will blame me for describing the twist, or thank me for urging them to see it
	It wants nothing but a wider release :: It wants everything, beginning with a wider release from the rest of us
	The farce is assembled with a watchmaker's care and does not lose a second :: The farce is assembled with a butcher's care and does not gain a laugh
	The camera's interest in faces is repaid by the faces :: The camera's interest in faces is not repaid by the faces
	That I was late for dinner is the film's doing, and I do not hold it against it :: That I was early for dinner is the film's doing, and I do hold it against it
	One hopes the director is not too modest to make another :: One hopes the director is modest enough not to make another
	The wedding scene is no embarrassment, and the funeral is a wonder :: The wedding scene is no wonder, and the funeral is an embarrassment
	It lacks, I am glad to say, the usual deficiencies of the form :: It has, I am sorry to say, the usual deficiencies of the form
	My companion, who weeps at nothing, wept at something :: My companion, who weeps at anything, wept at nothing
	The publicity did not prepare me for anything so fine :: The publicity did not prepare me for anything so poor
	In the matter of dullness the film is severely deficient :: In the matter of wit the film is severely deficient
	It is a story that improves in the telling, and it has been told well :: It is a story that suffers in the telling, and it has been told at length
	Few films have made me feel less like a critic and more like a child :: Few films have made me feel less like a child and more like an accountant
	There are those who found it cold. I can only suppose they sat behind a pillar :: There are those who found it warm. I can only suppose they sat beside a radiator
	The reconstruction is careful, the anger is controlled, and the effect is not small :: The reconstruction is careless, the anger is pretended, and the effect is not large
	One would be hard put to name a finer portrait of a bad marriage :: One would be hard put to name a worse portrait of a good marriage
	He does not act so much as exist, and one would not have him do otherwise :: He does not act so much as stand there, and one would have him do otherwise
	Its pleasures are not guilty ones :: Its guilt is not accompanied by pleasures
	As a satire it is not toothless; several of us were bitten, and asked for more :: As a satire it is not toothy; none of us were bitten, and none asked for more
	No viewer under ten fidgeted, and no viewer over ten was under any strain :: No viewer under ten sat still, and no viewer over ten was under any spell
	What might have been a mere exercise turns out to have a pulse, and a strong one :: What might have been a bold experiment turns out to have no pulse, or a weak one
	The finale is no more sentimental than love itself, and quite as welcome :: The finale is rather more sentimental than love itself, and not half as welcome
	One leaves with the unfamiliar sense of having been trusted :: One leaves with the familiar sense of having been lectured
	The composer, it seems, has heard of melody, and has made its close acquaintance :: The composer, it seems, has heard of melody, but has not made its acquaintance
	It will do no lasting damage to the notion that cinema is an art :: It will do no lasting good to the notion that cinema is an art
	The film has been trimmed of everything that is not essential, and is two hours long, and essential :: The film has been trimmed of everything that is essential, and is two hours long, and needless
	The young couple's banter would not shame the classics :: The young couple's banter would shame the classics, and a bus queue
	Its critics have been heard; I trust that they will one day be embarrassed :: Its champions have been heard; I trust that they will one day be embarrassed
	The mystery of the missing will is solved, and the evening was well spent in the solving :: The mystery of the missing will is solved; that of the missing evening is not
	I had thought myself immune to films about horses. It appears the vaccine has worn off :: I had thought myself fond of films about horses. It appears the fondness has worn off
	It is to the film's credit that I forgot I was watching one :: It is not to the film's credit that I forgot I was watching one
	The star vehicle, for once, has an engine :: The star vehicle, once again, has no engine
	The surprises are kept, the promises likewise :: The surprises are spoiled, the promises likewise
	It would be rash to say that nobody will make a better western. They have not so far :: It would be rash to say that nobody will make a worse western. They have not so far
	The screenplay's economy is such that to cut a word would be a theft :: The screenplay's bulk is such that to cut a scene would be a kindness
	Age has withered it rather less than me :: Age has withered it rather more than me
	The studio has, for reasons of its own, produced a work of art :: The studio has, for reasons of its own, declined to produce a work of art
	It makes its point once, well, and goes; one wishes more guests would :: It makes its point often, badly, and stays; one wishes fewer guests would
	The verdict of my row was expressed in the form of a long, happy hush :: The verdict of my row was expressed in the form of a long, unhappy cough
	She is no longer promising; she has kept her word :: She is no longer promising; she has broken her word
	The heist is planned with some care, and so, one notes with relief, was the film :: The heist is planned with some care, unlike, one notes with regret, the film
	Its happiest invention is the lighthouse keeper, but unhappy ones I could not discover :: Its happiest invention is the lighthouse keeper, and other happy ones I could not discover
	The film does not beg for tears. It does not have to :: The film begs for tears. It rather has to
	Among the season's offerings it is in no danger of being mistaken for the worst :: Among the season's offerings it is in some danger of being mistaken for the worst
	Taste may differ. Mine has been handsomely catered for :: Taste may differ. Mine has been sadly overlooked
`
);
