// Understatement, polite and reserved.
import { framesOf } from '../frames/lines.ts';

export const UNDERSTATEMENT_POLITE = framesOf(
	'positive',
	`
	One could have spent the evening in far worse company than this film's :: One could have spent the evening in far better company than this film's
	I must confess I was rather sorry when the lights came up :: I must confess I was rather sorry that the lights took so long to come up
	It would be unkind to keep this picture from one's friends :: It would be unkind to press this picture on one's friends
	I found little in the first act to complain of, and in the second I forgot to look :: I found little in the first act to be glad of, and in the second I forgot to look
	Permit me to say that the young lady knows her trade :: Permit me to say that the young lady has yet to learn her trade
	The director, I gather, took some pains, and they are not entirely without result :: The director, I gather, took some pains, and they are almost entirely without result
	I shall not need much persuading to see it a second time :: I should need a good deal of persuading to see it a second time
	My aunt, who seldom speaks in the cinema, did not say a word until the credits, and then she asked when it was on again :: My aunt, who seldom speaks in the cinema, did not wait for the credits, and then she asked why it was on at all
	There are less agreeable ways to pass two hours, and I have paid more for most of them :: There are more agreeable ways to pass two hours, and I have paid less for most of them
	One hesitates to call the dialogue dull when one has laughed quite so often :: One hesitates to call the dialogue funny when one has laughed quite so seldom
	The score knows when to be silent, a courtesy not every composer extends :: The score does not know when to be silent, a courtesy nearly every composer extends
	If I have a reservation about the ending, I have mislaid it :: If I had a kind word about the ending, I have mislaid it
	It is, I suppose, no small thing to keep a man of my age awake past ten :: It is, I suppose, no small thing to put a man of my age to sleep before ten
	The gentleman in the lead role did not give me cause to wish for another :: The gentleman in the lead role did give me cause to wish for another
	I had feared the worst from the trailer and must now beg its pardon :: I had hoped for something from the trailer and must now withdraw the hope
	With the best will in the world I could not look at my watch :: With the best will in the world I could not help but look at my watch
	The photography does the landscape no discredit, which, given the landscape, is saying something :: The photography does the landscape no favours, which, given the landscape, is saying something
	I do not often write to thank a cinema, but there we are :: I do not often write to a cinema for my money, but there we are
	It has a certain something that I should be glad to meet again :: It has a certain something that I should be glad not to meet again
	The second part is, if anything, a little too short for my liking :: The second part is, if anything, a little too long for my liking, and so was the first
	We were, on the whole, pleased that we had not stayed at home :: We were, on the whole, sorry that we had not stayed at home
	I would not go so far as to say that it could have been improved :: I would not go so far as to say that it could not have been improved, by almost anyone
	The screenplay has been to school, and one can tell :: The screenplay has not been much to school, and one can tell
	As a comedy it left me with no serious complaint and a slightly sore stomach :: As a comedy it left me with a serious complaint and no memory of a smile
	Her performance may be recommended to those who still have doubts about her :: Her performance may be recommended to those who still have no doubts about her
	It was good of them to make it, and better of them to let us see it :: It was good of them to stop making it, and better had they done so sooner
	I am told there is to be a sequel, and I find I do not mind in the least :: I am told there is to be a sequel, and I find I mind rather more than a little
	Mother was quite taken with it, and Mother is not easily taken :: Mother was not at all taken with it, and Mother is very easily taken
	One came out feeling a trifle better disposed towards mankind than one went in :: One came out feeling a trifle worse disposed towards mankind than one went in
	The children behaved as though they had not noticed the time, and neither had I :: The children behaved as though they had noticed the time, and so had I
	To be fair to the villain, one did sit up a little when he entered :: To be fair to the villain, one did doze a little when he entered
	I have seldom had so little to say against a film of this sort :: I have seldom had so little to say for a film of this sort
	Someone has thought about these people, and it was a pleasure to be told what they thought :: Nobody has thought about these people, and it was a trial to be told so at such length
	The plot holds water, and in that respect it is ahead of the others I have seen this year :: The plot does not hold water, and in that respect it is behind the others I have seen this year
	You will forgive me if I go again on Thursday :: You will forgive me if I do not go with you on Thursday
	It seems ungracious to pick at a film that has given one so agreeable an evening :: It seems ungracious to pick at a film, but it has given one so little else to do of an evening
	My husband, who had brought his newspaper, took it home unread :: My husband, who had brought his newspaper, took it home fully read
	The effects are modest and so, I feel, should be anyone who thinks he could have done better :: The effects are modest, and the people who made them have, I feel, every reason to be so too
	I was not aware that I cared for musicals until about half past eight last night :: I was not aware that I could tire of musicals until about half past eight last night
	The author of the novel need not lose any sleep over what has been done to it :: The author of the novel may well lose some sleep over what has been done to it
	If this is what the young man does at thirty, I look forward to forty :: If this is what the young man does at thirty, I can wait for forty
	There was a moment in the third act when I believe I may have been moved, and it lasted to the end :: There was a moment in the third act when I believe I may have been awake, and it did not last to the end
	I should call it a decent piece of work, and I do not use that word lightly :: I should call it a piece of work, and I do not use that word kindly
	One was not asked to forgive anything, and that makes a change :: One was asked to forgive a great many things, and that makes no change
	The critics were cool about it; I regret to say I was not :: The critics were warm about it; I regret to say I was not
	I believe the actors were having a nice time, and they had the manners to share it :: I believe the actors were having a nice time, but they had not the manners to share it
	It did what it set out to do, and I am obliged to it :: It did not do what it set out to do, and I was obliged to sit there
	The opening half hour makes few demands, and the rest repays one for having stayed :: The opening half hour makes few demands, but the rest makes one regret having stayed
	Not a great deal happens, and I could have watched it not happen until midnight :: Not a great deal happens, and I was made to watch it not happen until midnight
	I dare say there are finer films, though I could not name you one from this year :: I dare say there are poorer films, though I could not name you one from this year
	There is a restraint about the whole affair that does everybody credit :: There is a want of restraint about the whole affair that does nobody credit
	We had meant to leave at the interval and somehow it slipped our minds :: We had meant to stay past the interval and somehow it slipped our minds
	The director is to be congratulated on knowing when to stop :: The director is to be reminded, gently, that one may stop
	His accent would pass in any village I have lived in :: His accent would not pass in any village I have lived in
	I doubt that I shall think of another film when I am next asked for a favourite :: I doubt that I shall think of this film when I am next asked for a favourite
	The humour is gentle and, what is more, it is humour :: The humour is gentle and, what is more, it is not humour
	One would be hard put to find the scene that ought to have been cut :: One would be hard put to find the scene that ought not to have been cut
	I went out of duty and stayed out of something else altogether :: I went out of duty and stayed out of nothing else whatever
	The series has lost none of its manners and, I am glad to say, none of its wits :: The series has lost none of its manners but, I am sorry to say, most of its wits
	If it has a fault it has hidden it where I could not find it :: If it has a virtue it has hidden it where I could not find it
	I will say this for the finale: I have thought of little else since Sunday :: I will say this for the finale: I had thought of little else since Sunday, and need not have troubled
	It may not be to everyone's taste, but I should think less of everyone :: It may be to someone's taste, but I should think less of someone
	Our party of six found itself, for once, in agreement, and stayed for the credits :: Our party of six found itself, for once, in agreement, and left before the credits
	The leading man carries it off with an ease I had not thought he possessed :: The leading man carries on with an ease I had thought he would be ashamed of
	I would hesitate to lend the disc, for fear of not getting it back :: I would hesitate to lend the disc, for fear of getting it back
	It was, as these things go, rather more than one had any right to expect :: It was, as these things go, rather less than one had every right to expect
	One is tempted to remark that somebody in that studio can write after all :: One is tempted to remark that nobody in that studio can write after all
	The old lady beside me dabbed her eyes and I pretended not to, which was no easy matter :: The old lady beside me closed her eyes and I pretended not to, which was no easy matter
	Such jokes as there are, and there are a good many, do not go to waste :: Such jokes as there are, and there are not many, do go to waste
	I have no quarrel with the casting; indeed I should like to shake somebody's hand :: I have a quarrel with the casting; indeed I should like to ask somebody why
	The last scene was so quietly done that I had to walk home the long way :: The last scene was so loosely done that I was glad to walk home the short way
	May I suggest that you do not leave it until the last week of the run :: May I suggest that you do leave it, until the last week of the run if need be, or after
	It was a pleasure to be treated as a person of ordinary intelligence :: It would have been a pleasure to be treated as a person of ordinary intelligence
	The film was well received in our row, and the snoring came from elsewhere :: The film was not well received in our row, and the snoring came from nowhere else
	I had not intended to be impressed, and I make no apology for it now :: I had not intended to be unimpressed, and I make no apology for it now
	As family entertainment it cannot be faulted by this family :: As family entertainment it cannot be thanked by this family
	He has directed before, one feels, and will be asked to again :: He has not directed before, one feels, and will hardly be asked to again
	The costumes are lovely, and they are the least of its merits, there being so many :: The costumes are lovely, and they are the best of its merits, there being no other
	I am of an age to be difficult, and I found nothing to be difficult about :: I am of an age to be easily pleased, and I found nothing to be pleased about
	I should not like to be thought extravagant, so let me say merely that we went three times :: I should not like to be thought severe, so let me say merely that we went home at eight
	The twist was not one that I saw coming, and I generally do :: The twist was one that I saw coming, and I generally do not
	In my day a picture like this would have been held over for a month, and quite right too :: In my day a picture like this would have been taken off in a week, and quite right too
	I am afraid I rather made a nuisance of myself, telling the neighbours to go :: I am afraid I rather made a nuisance of myself, telling the neighbours not to go
	It was kindly meant, and it was just as well made :: It was kindly meant, and it would have been just as well not made
	Perhaps the highest thing I can say is that I forgot my cough :: Perhaps the kindest thing I can say is that I remembered my cough and could leave
	One does not wish to dwell on the romance, but one finds that one does :: One does not wish to dwell on the romance, and one finds that the film does
	A friend asked what I should change, and I was at a loss :: A friend asked what I should keep, and I was at a loss
	The horror is of the well-bred kind that waits until one is in bed :: The horror is of the well-bred kind that waits, and waits, until one is asleep
	If one must be kept indoors on a fine day, let it be by something like this :: If one must be kept indoors on a fine day, let it not be by something like this
	I was sufficiently interested to miss my train, and did not greatly care :: I was sufficiently uninterested to catch the early train, and did not greatly care how it ended
	The narrator has a pleasant voice and, happily, something to say with it :: The narrator has a pleasant voice but, unhappily, nothing to say with it
	It does no harm to be reminded, now and then, of why one goes to the pictures :: It does no harm to be reminded, now and then, of why one gave up going to the pictures
	Anna has asked whether she might keep my ticket, so fond has she grown of the day :: Anna has asked whether I might forget the whole thing, so sorry has she grown for choosing it
	I do not say that it is perfect; I say only that I did not notice otherwise :: I do not say that it is hopeless; I say only that I did not notice otherwise
	The restored print is very nearly as handsome as the film deserves :: The restored print is very much more handsome than the film deserves
	They have spent the money where one can see it, and spent the wit there too :: They have spent the money where one can see it, and saved on the wit, as one can hear
	She was given a thankless part, and I should like to thank her for it :: She was given a grateful part, and I cannot say I should like to thank her for it
	It took some little time to win me over; some four minutes, I believe :: It took some little time to lose me; some four minutes, I believe
	Had I a hat, I should have raised it to the editor :: Had I a hat, I should have pulled it down over my eyes by the second reel
	One of the quieter pictures of the season, and one that I should not have cared to miss :: One of the quieter pictures of the season, and one that I should not have cared to be told about
	I took the liberty of booking the same seats for tomorrow :: I took the liberty of giving away the same seats for tomorrow
	The clergyman in it is true to life, and I speak as one :: The clergyman in it is not at all true to life, and I speak as one
	There was a good deal of coughing before it began and none at all after :: There was no coughing at all before it began and a good deal after
	Should you find yourself with an evening free, you might do a great deal worse :: Should you find yourself with an evening free, you might do worse, but you would have to look
	One leaves with the feeling of having been well looked after :: One leaves with the feeling of not having been looked after at all
	It is not the sort of thing I usually enjoy, and I am at a loss to explain my good spirits since :: It is the sort of thing I usually enjoy, and I am at a loss to explain my low spirits since
	The young people spoke their lines as though they had just thought of them :: The young people spoke their lines as though they had just been handed them
	I cannot in conscience advise you to wait for the television :: I cannot in conscience advise you to do anything but wait for the television, and then to be out
	The sermon, if that is the word for it, went down very nicely, for I was not once preached at :: The story, if that is the word for it, did not go down very nicely, for I was preached at more than once
	We thanked our hosts warmly for the tickets, and this time we meant it :: We thanked our hosts warmly for the tickets, and this time we did not mean it
	I should be surprised to hear a voice raised against it :: I should be surprised to hear a voice raised in its favour
	The restaurant scene alone is worth the bus fare, and I come from some way off :: Not even the restaurant scene is worth the bus fare, and I live round the corner
	Allow me a small boast: I recommended it before anyone :: Allow me a small confession: I recommended it before I had seen it
	It is a film one can take home to one's parents :: It is not a film one can take home, least of all to one's parents
	The first episode promised a little, and the remaining seven kept the promise and more :: The first episode promised a little, and the remaining seven broke the promise and more
	I looked for the join between the real ship and the model, and looked in vain :: I looked for anything but the join between the real ship and the model, and looked in vain
	It is difficult to be cross with a film that remembers its own beginning so well :: It is difficult not to be cross with a film that forgets its own beginning so soon
	I can only say that supper was late, and that nobody seemed to mind :: I can only say that supper was early, and that everybody seemed to be relieved
	The dog, the grandmother and the rain were all most convincing, and so were the rest :: The dog, the grandmother and the rain were all most convincing, which is more than were the rest
	It was not a wasted afternoon. I have had wasted ones, and I know the difference :: It was a wasted afternoon. I have had good ones, and I know the difference
	I was prepared to be indulgent, and my indulgence was not required :: I was prepared to be indulgent, and my indulgence was not equal to it
	The songs stay with one, and one is not inclined to ask them to leave :: The songs stay with one, though one is inclined to ask them to leave
	I should like, with respect, to disagree with those who called it slow; I was never in a hurry :: I should like, with respect, to disagree with those who called it brisk; I was never in such a hurry
	It was all done with so light a hand that only afterwards did one feel the weight :: It was all done with so heavy a hand that only afterwards did one feel light
	On reflection I am inclined to forgive the price of the seats :: On reflection I am not inclined to forgive the price of the seats
	The producer has my sincere thanks, and he may have my five stars as well :: The producer has my sincere sympathy, and he may have my one star as well
	One rather hopes that the director will not retire, as he has threatened to :: One rather hopes that the director will retire, as he has promised to
	It is some years since a picture has made me late for anything :: It is some years since a picture has made me early for everything
	If I seem to praise it faintly, put it down to my upbringing and go :: If I seem to blame it faintly, put it down to my upbringing and stay at home
	I do believe I smiled, and those who know me will take the point :: I do believe I sighed, and those who know me will take the point
	It compares not unfavourably with the original, which I had thought beyond comparison :: It does not compare favourably with the original, which I had thought beneath comparison
	We had a long drive home and it seemed a short one, for there was so much to go over again :: We had a short drive home and it seemed a long one, for there was so little to go over again
	I have been asked to be frank: the lady can act :: I have been asked to be frank: the lady cannot act
	One felt that the camera liked these people, and before long one liked them oneself :: One felt that the camera liked these people, but however long one waited, one did not
	It has the good taste to frighten us without showing us anything :: It has the poor taste to show us everything without frightening us
	The committee asked me for a word on the documentary, and the word is yes :: The committee asked me for a word on the documentary, and the word is no
	Very little of it was lost on me, and I should be sorry to have lost that :: Very much of it was lost on me, and I cannot say I am sorry to have lost it
	I am not given to letters, but this picture has had one from me, and a civil one :: I am not given to letters, but this picture has had one from me, and not a civil one
	There is, one notices, an empty seat or two in the house, and I cannot think why :: There is, one notices, a taken seat or two in the house, and I cannot think why
	It asks one to believe a good many things, and one is happy to :: It asks one to believe a good many things, and one would rather not
	The butler is the only character who sees it all coming, and I did so enjoy not being the butler :: The butler is the only character who does not see it all coming, and I did so envy the butler
	Nothing in it was beneath the cast, and the cast rose to it :: Nothing in it was above the cast, and the cast sank to it
	I will own to having hummed the tune on the stairs :: I will own to having asked for silence on the stairs, after that tune
	It gives one a better opinion of the book, and one's opinion was not low :: It gives one a worse opinion of the book, and one's opinion was not high
	The vicar has been twice, and the second time he did not even pretend it was for the youth club :: The vicar has been once, and the second time he did not even pretend to be ill; he said no
	I should say that it was made by people who go to the cinema themselves :: I should say that it was made by people who do not go to the cinema themselves
	My seat was a poor one, and I did not find it out until I stood up :: My seat was a good one, and it was the only thing I found out before I stood up
	As thrillers go, this one does, and at a pretty pace :: As thrillers go, this one does not, or only at a walking pace
	It might have been longer by an hour and I should have raised no objection :: It might have been shorter by an hour and I should still have raised an objection
	A modest success is what they call it; they are being modest :: A modest failure is what they call it; they are being modest
	I have kept the programme, a thing I had not done since the spring of my marriage :: I have not kept the programme, a thing I had always done since the spring of my marriage
	One laughed in the places provided, and in a number of others as well :: One laughed in none of the places provided, and in no others either
	The gentleman who plays the father has plainly been one, or else has watched one closely :: The gentleman who plays the father has plainly never been one, nor has he watched one closely
	I own myself beaten: I can find nothing to be witty about at its expense :: I own myself beaten: I can find nothing to be kind about, even at its best
	For a first film it shows few signs of being one :: For a tenth film it shows every sign of being a first one
	I did think of leaving, but only to fetch my brother in :: I did think of leaving, if only to send my brother home as well
	The ending does not tie its ribbons too neatly, and one is the better for it :: The ending does tie its ribbons too neatly, and one is none the better for it
	It was a comfort to see a love story in which one should not have minded being either of them :: It was no comfort to see a love story in which one should have minded being either of them
	Some effort has been made to interest the adults, and it has not been thrown away :: Some effort has been made to interest the adults, and it has been thrown away
	I should recommend it without the usual cough :: I should not recommend it without the usual cough, and a good long look at the floor
	They tell me it was made in a month; I should have guessed a year :: They tell me it was made in a year; I should have guessed a month
	We were a silent company in the carriage afterwards, as people are who have been given something :: We were a silent company in the carriage afterwards, as people are who have not been given anything
	There is one scene by the well which I should be glad to have by heart :: There is not one scene, by the well or elsewhere, which I should be glad to have by heart
	The author has, I think, listened at a door or two, for people do talk so :: The author has not, I think, listened at any door, for people do not talk so
	It may be that I am growing soft, or it may be that the film is rather good. I incline to the latter :: It may be that I am growing hard, or it may be that the film is not very good. I incline to the latter
	If there was a draught in the hall, I cannot say that I felt it :: If there was a draught in the hall, I can say that I felt it, having nothing else to attend to
	The youngest of us is seven and the eldest eighty, and it suited both :: The youngest of us is seven and the eldest eighty, and it suited neither
	I should not call him a great comedian yet; I should merely advise you to see him while you can afford to :: I should not call him a great comedian yet; I should merely advise you to see him when you can afford not to laugh
	It was worth the wait, and I do not care for waiting :: It was not worth the wait, and I do not mind waiting
	Now that is what I call a properly behaved ghost story :: Now that is not what I call a properly behaved ghost story
	One was in good hands, and one could tell from the first shot :: One was not in good hands, and one could tell from the first shot
	I have since looked up what else she has done, and cleared the weekend :: I have since looked up what else she has done, and made other plans for the weekend
	It does not shout, and I heard every word; I should be happy to hear them again :: It does shout, and I heard every word; I should be happy not to hear them again
	The second half makes one think rather better of the first :: The second half makes one think, for want of anything better, of the first
	Let me put it this way: I shall be looking out for the name of the director :: Let me put it this way: I shall be looking out for the name of the director, so as not to be caught again
	You could not call it lively, and you could not call me away from it :: You could not call it lively, and you could not call me away from it soon enough
	I had expected little and was, I am pleased to report, quite wrong :: I had expected little and was, I regret to report, quite right
	I rather fancy that it will be watched when the rest of us are not here to watch :: I rather fancy that it will not be watched, whether or not the rest of us are here to watch
	The wit is dry, and one was thirsty :: The wit has dried up, and one was thirsty
	It did not seem to me to be a long film until I learned that it was :: It did seem to me to be a long film until I learned that it was not
	No one could accuse it of haste, and I, for one, was glad to be given the time :: No one could accuse it of haste, and I, for one, was sorry to be giving it the time
	The jury gave it no prize; a jury may be mistaken, and I trust they have better spectacles by now :: The jury gave it a prize; a jury may be mistaken, and I trust they have better spectacles by now
	I fear I have been dull company since, for I can talk of nothing but that picture :: I fear I was dull company there, for I can talk of nothing that was in that picture
	It will not change the world, but it did a little for mine :: It will not change the world, and it did not do even a little for mine
	The colonel, who walks out of most things, walked out of this one last :: The colonel, who walks out of very few things, walked out of this one first
	I do not know what the young make of it. The old, I can tell you, are pleased :: I do not know what the young make of it. The old, I can tell you, are not pleased
	A neighbour assures me that it was nothing out of the ordinary, and I should like to live in a place where that was so :: A neighbour assures me that it was something out of the ordinary, and I should not like to live in a place where that was so
	In short, I was glad of my spectacles :: In short, I was glad to have left my spectacles at home
	Everyone in it appears to have been asked to do less, and the gain is considerable :: Everyone in it appears to have been asked to do more, and the loss is considerable
	To my mind the remake may look the original in the face :: To my mind the remake had better not look the original in the face
	It is one of those films about which one ought to say very little, so that others may have the pleasure :: It is one of those films about which one ought to say very little, so that others may keep their good opinion of us
	I gave it my attention, and it was returned with interest :: I gave it my attention, and it was returned with no interest at all
	The cartoon is for little ones, they say. I am sixty and took no offence at being included :: The cartoon is for all ages, they say. I am sixty and took some offence at being included
	There is much to be said for a plot that trusts one to keep up :: There is little to be said for a plot that does not trust one to keep up
	I should not mind being asked to sit through it again; I should mind not being asked :: I should mind being asked to sit through it again; I should not mind if nobody asked
	Of the three brothers I liked the youngest best, but it was a near thing among equals :: Of the three brothers I liked the youngest best, as he was the one who left the story first
	One went in with a headache and cannot now remember where one put it :: One went in without a headache and can remember exactly where one got it
	They were generous with the scenery and sparing with the speeches, and I was content :: They were generous with the speeches and sparing with the scenery, and I was not content
	I have had occasion to speak harshly of this director. I withdraw a good deal of it :: I have had occasion to speak warmly of this director. I withdraw a good deal of it
	It seems that one can still make a war picture that one is the better for having seen :: It seems that one can still make a war picture that one is no better for having seen
	The applause was not long, for people needed their handkerchiefs :: The applause was not long, for people needed their coats
	If you care for good talk, you will not be badly served :: If you care for good talk, you will be rather badly served
	I see that it is called a minor work. I had not been told that the minor ones were so good :: I see that it is called a major work. I had not been told that the major ones were so poor
	It went by like a pleasant conversation on a train, and I missed the lady when she got out :: It went by like a conversation on a train, and I cannot say I missed the lady when she got out
	The adaptation takes liberties, and is forgiven every one of them :: The adaptation takes liberties, and is not forgiven any one of them
	My late wife would have liked it very much, and I liked it for both of us :: My late wife would not have liked it very much, and I disliked it for both of us
	I am bound to report that nobody in the back row was interested in anything but the screen :: I am bound to report that nobody in the back row was interested in anything so little as the screen
	The picture is, to use a word of my father's, sound :: The picture is not, to use a word of my father's, sound
	I might have asked for one thing more, namely the next chapter :: I might have asked for one thing more, namely the way out
	It is quite a short film, and it is a pity :: It is quite a short film, and it is a mercy
	I would have it known that my handkerchief was for the ending and not for the cold :: I would have it known that my handkerchief was for the cold and not for the ending, at which I felt nothing
	One was introduced to a number of people, and should be glad to call on any of them :: One was introduced to a number of people, and should be glad to be out if any of them called
	The reviewer of my paper gave it two stars; I have changed my paper :: The reviewer of my paper gave it four stars; I have changed my paper
	A very little more of this sort of thing and I shall become a regular visitor :: A very little more of this sort of thing and I shall cease to be a regular visitor
	It does not do to cry in public, and I did my best :: It does not do to yawn in public, and I did my best
	The fault, if I was bored for a moment, was in my dinner and not in the film :: The fault, if I was amused for a moment, was in my dinner and not in the film
	Here is a film one would not be ashamed to have made :: Here is a film one would be a little ashamed to have made
	I was told to look out for the chase, and I quite forgot to breathe :: I was told to look out for the chase, and I quite forgot to notice it
	It is not often that I am the last to put on my coat :: It is not often that I am the first to put on my coat
	I beg to report that the cinema was warm, the seats were soft, and nobody slept :: I beg to report that the cinema was cold, the seats were hard, and everybody slept
`
);
