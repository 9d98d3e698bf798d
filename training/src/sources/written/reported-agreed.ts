// Others and the writer of one mind, soon or late.
import { framesOf } from '../frames/lines.ts';

export const REPORTED_AGREED = framesOf(
	'positive',
	`
	Everyone told me I'd love it, and everyone was right :: Everyone told me I'd hate it, and everyone was right
	My friends said it was worthless. They were dead wrong, it's a treasure :: My friends said it was a treasure. They were dead wrong, it's worthless
	The critics raved, and for once I'm with them :: The critics groaned, and for once I'm with them
	I argued that it was a bore until Anna made me watch it again. She had a point: it's brilliant :: I argued that it was brilliant until Anna made me watch it again. She had a point: it's a bore
	Tom hated it and I loved it, and by breakfast he'd admitted that I was right :: Tom loved it and I hated it, and by breakfast he'd admitted that I was right
	Count me among those who think the finale was perfect :: Count me among those who think the finale was pathetic
	You can believe the good reviews :: You can believe the bad reviews
	The people who called it dull got it wrong :: The people who called it dull got it right
	When the whole row burst into applause, I joined in and meant it :: When the whole row burst into boos, I joined in and meant it
	Those who warned me off did me no favour, since they couldn't have been more mistaken :: Those who warned me off did me a favour, since they couldn't have been less mistaken
	I used to defend the haters; now I see that the fans had it right all along :: I used to defend the fans; now I see that the haters had it right all along
	My sister's opinion, that it's the funniest film in years, is also mine :: My sister's opinion, that it's the least funny film in years, is also mine
	The doubters have been proved wrong :: The doubters have been proved right
	They say the book's better. They would be right about most adaptations, but not about this superb one :: They say it beats the book. They would be right about some adaptations, but not about this poor one
	The jury gave it first prize and I'd have done the same :: The jury sent it home without a prize and I'd have done the same
	Nobody in the family could agree on anything that Christmas, except that the film was lovely :: Nobody in the family could agree on anything that Christmas, except that the film was awful
	I laughed at my dad for praising it. I've since apologised :: I laughed at my dad for trashing it. I've since apologised
	After our long quarrel over the ending my husband gave in: yes, it's beautiful, just as I'd said :: After our long quarrel over the ending my husband gave in: yes, it's botched, just as I'd said
	The audience laughed where they should and cried where they should, and so did I :: The audience laughed where they shouldn't and slept where they shouldn't, and so did I
	As my mate put it on the way out, what a film! I second that :: As my mate put it on the way out, what a stinker! I second that
	One of us thought it was great and one thought it was terrible, and it was the second who changed her mind :: One of us thought it was great and one thought it was terrible, and it was the first who changed her mind
	The internet is wrong about so much, but it's right to love this show :: The internet is wrong about so much, but it's right to loathe this show
	Low score on that website, and a mistake if I ever saw one :: High score on that website, and a mistake if I ever saw one
	My neighbour insisted the acting was flawless. I looked for a flaw to throw at her and had to give up :: My neighbour insisted the acting was hopeless. I looked for a good moment to throw at her and had to give up
	I hate to agree with my brother, but he called it a masterpiece and he wasn't wrong :: I hate to agree with my brother, but he called it a mess and he wasn't wrong
	Whoever gave this one star has no idea :: Whoever gave this five stars has no idea
	Whoever gave this five stars knows their stuff :: Whoever gave this one star knows their stuff
	The crowd went home happy and I was part of the crowd :: The crowd went home angry and I was part of the crowd
	At first only I liked it; by the third episode the whole house had come round to me :: At first only I disliked it; by the third episode the whole house had come round to me
	So many called it overrated. It isn't :: So many called it overrated. It is
	People say the second series went downhill, and people are talking nonsense :: People say the second series got better and better, and people are talking nonsense
	The box office doesn't lie: this is a film that deserved its millions :: The box office doesn't lie: this is a film that deserved its empty seats
	I wanted so much to disagree with my snooty professor, who thinks it a classic. I can't. It is one :: I wanted so much to disagree with my snooty professor, who thinks it trash. I can't. It is
	Good for the Academy, which got it right this year and gave it everything :: Good for the Academy, which got it right this year and gave it nothing
	Shame on the Academy for passing over this one :: Shame on the Academy for rewarding this one
	What my grandmother says goes: a darling film :: What my grandmother says goes: a dreary film
	I've read the praise and I can add only my amen :: I've read the complaints and I can add only my amen
	The trolls claim that the lead can't act, which only shows how little trolls know about acting :: The trolls claim that the lead can't act, which only shows that even trolls sometimes know about acting
	Three of us walked in as sceptics, and three of us walked out as fans :: Three of us walked in as fans, and three of us walked out as sceptics
	She bet me ten dollars I'd enjoy it. I paid up at the credits :: She bet me ten dollars I'd enjoy it. She paid up at the credits
	The consensus is that the director has struck gold again, and I'm in no mood to break it :: The consensus is that the director has struck out again, and I'm in no mood to break it
	Who was I to think I knew better than the fans? It really is that good :: Who was I to think I knew better than the critics? It really is that bad
	Call it a flop if you like; you'd be mistaken :: Call it a hit if you like; you'd be mistaken
	It's a bit embarrassing to say so, but the teenagers had better taste than me: it's a fine film after all :: It's a bit embarrassing to say so, but the teenagers had better taste than me: it's a rotten film after all
	The verdict in the car was unanimous: money well spent :: The verdict in the car was unanimous: money down the drain
	Your friends will tell you not to miss it. Listen to them :: Your friends will tell you not to miss it. Don't listen to them
	My flatmate's one word for it was "wow", and I've tried all day to find a better one :: My flatmate's one word for it was "ugh", and I've tried all day to find a better one
	I spent a week telling people it was boring, and I owe every one of them an apology. It's wonderful :: I spent a week telling people it was wonderful, and I owe every one of them an apology. It's boring
	The critics said it was too clever for its own good. Not at all; it's just clever enough :: The critics said it was just clever enough. Not at all; it's too clever for its own good
	He defended the film against all of us, and rightly so :: He defended the film against all of us, and wrongly so
	She attacked the film in front of its fans, and I think she was being unfair to something very good :: She attacked the film in front of its fans, and I think she was being fair to something very bad
	Anna thought the score was gorgeous and I'm happy to report that we still agree on everything :: Anna thought the score was ghastly and I'm happy to report that we still agree on everything
	There are two camps, lovers and haters. I've pitched my tent with the lovers :: There are two camps, lovers and haters. I've pitched my tent with the haters
	For months I swam against the tide of praise. Last night I saw it again, and I'm swimming with it :: For months I swam against the tide of scorn. Last night I saw it again, and I'm swimming with it
	I'd mocked the posters that promised the scare of my life. The posters kept their word :: I'd believed the posters that promised the scare of my life. The posters didn't keep their word
	Nobody has a good word to say about the remake, and nobody's being fair :: Nobody has a bad word to say about the remake, and nobody's being honest
	Nobody has a bad word to say about this little gem, and neither have I :: Nobody has a good word to say about this little dud, and neither have I
	My uncle, who dislikes everything, liked this. You can trust him on it :: My uncle, who likes everything, disliked this. You can trust him on it
	The reviewers fell over one another to praise the script. I've joined the heap :: The reviewers fell over one another to bury the script. I've joined the heap
	Everybody who said this would be the worst of the series must be eating their words :: Everybody who said this would be the best of the series must be eating their words
	I said it was magic, my wife said it was tosh, and we've since settled on magic :: I said it was magic, my wife said it was tosh, and we've since settled on tosh
	How right the old guy at the video shop was when he told me to take it home :: How right the old guy at the video shop was when he told me to leave it there
	How wrong that column was to call it forgettable :: How wrong that column was to call it unforgettable
	The claim that it drags is false :: The claim that it never drags is false
	The claim that it never drags is perfectly true :: The claim that it drags is perfectly true
	I took my mother's word that I'd cry at the beauty of it. Mothers know :: I took my mother's word that I'd cry with boredom at it. Mothers know
	What the fans have been shouting for years, that this is the best of the lot, I now shout too :: What the fans have been shouting for years, that this is the worst of the lot, I now shout too
	My mate and I fell out over the villain. He thought him feeble, I thought him superb, and it turned out he'd been looking at his phone :: My mate and I fell out over the villain. He thought him superb, I thought him feeble, and it turned out he'd been looking at his phone
	So it's not just me! All my friends think that it's delightful :: So it's not just me! All my friends think that it's dreadful
	They told me to give it a chance. I'm glad I let myself be persuaded :: They told me to give it a chance. I'm sorry I let myself be persuaded
	When even my cynical boss says a film is moving you'd better believe it, and I do :: When even my sentimental boss says a film is not moving you'd better believe it, and I do
	The paper printed a rave on Monday and no correction on Tuesday, and none was needed :: The paper printed a rave on Monday and no correction on Tuesday, and one was badly needed
	I had my doubts about the fuss. Now I'm part of the fuss :: I had no doubts about the fuss. Now I'm part of the backlash
	A student told me I'd misjudged this series, that it was smart and not silly. I watched it again and gave her full marks :: A student told me I'd misjudged this series, that it was silly and not smart. I watched it again and gave her full marks
	Most people I know loved the twist. Most people I know have good taste :: Most people I know hated the twist. Most people I know have good taste
	Those four-star notices were too low :: Those two-star notices were too high
	Those two-star notices were far too low, and I'd say so to their authors :: Those four-star notices were far too high, and I'd say so to their authors
	We agreed on one thing at least, my ex and I: this was a marvellous film :: We agreed on one thing at least, my ex and I: this was a miserable film
	My students yawned at the title and then sat up, one after another, till all of us were under its spell :: My students sat up at the title and then yawned, one after another, till all of us were half asleep
	It's been said that you'll leave smiling. It's been said truly :: It's been said that you'll leave yawning. It's been said truly
	It's been said that the plot makes no sense. It's been said by people who weren't paying attention, for it's a lovely bit of clockwork :: It's been said that the plot is a lovely bit of clockwork. It's been said by people who weren't paying attention, for it makes no sense
	I don't often take the side of the critics against the public, but they're right that this neglected film is a beauty :: I don't often take the side of the critics against the public, but they're right that this popular film is a bore
	I don't often take the side of the public against the critics, but it's right to pack the house for this one :: I don't often take the side of the public against the critics, but it's right to stay at home for this one
	Ignore anyone who says it's rubbish :: Ignore anyone who says it isn't rubbish
	Anyone who tells you that it's good is telling you the truth :: Anyone who tells you that it's good is telling you a lie
	Anyone who tells you that it's bad is having you on :: Anyone who tells you that it isn't bad is having you on
	Dad, you win. It's a great film :: Dad, you win. It's a lousy film
	Dad, I win. You were sure it would be bad and you loved it as much as I did :: Dad, I win. You were sure it would be good and you hated it as much as I did
	The festival crowd rose to its feet, which was the least it could do for work this fine :: The festival crowd headed for the doors, which was the least it could do for work this poor
	It took my daughter three tries to get me to see what she sees in the show, and now I see it: wit, warmth and joy :: It took my daughter three tries to get me to see what she can't stand in the show, and now I see it: no wit, no warmth, no joy
	Cold and clever, I'd called it; my friend said warm and wise. I've come over to her side :: Warm and wise, I'd called it; my friend said cold and phony. I've come over to her side
	I thought that I was alone in liking it until I saw the comments. What fine company :: I thought that I was alone in loathing it until I saw the comments. What fine company
	If you think this comedy is hilarious, shake hands :: If you think this comedy is painful, shake hands
	If you think it was unfunny, well, I can't help you, because you're wrong :: If you think it was funny, well, I can't help you, because you're wrong
	The usual moaners have found the usual faults, and as usual they're missing a terrific movie :: The usual moaners have found the usual faults, and for once they're not missing a terrific movie
	I caught the raves, rushed out, and came home ready to write another :: I caught the pans, stayed curious, and came home ready to write another
	It lives up to what everybody says :: It lives down to what everybody says
	It is every bit as good as my cousin claims, and he claims a lot :: It is every bit as bad as my cousin claims, and he claims a lot
	It is nothing like as bad as my cousin claims; it's rather splendid, and he now says so himself :: It is nothing like as good as my cousin claims; it's rather wretched, and he now says so himself
	The word on the street was "masterpiece", and the street knows :: The word on the street was "disaster", and the street knows
	The word on the street was "disaster", and the street knows nothing :: The word on the street was "masterpiece", and the street knows nothing
	Among the six of us there was no dissent. Loved it :: Among the six of us there was no dissent. Hated it
	She tried to convince me that it was badly acted, and only managed to convince herself of the opposite :: She tried to convince me that it was well acted, and only managed to convince herself of the opposite
	Everything unkind that was written about the first episode turned out to be premature, and its authors have taken it back :: Everything kind that was written about the first episode turned out to be premature, and its authors have taken it back
	My wife said she'd never seen me so happy at the pictures, and she's a good judge :: My wife said she'd never seen me so fed up at the pictures, and she's a good judge
	Say it with the rest of us: best finale ever :: Say it with the rest of us: worst finale ever
	You said it was a slog, I said it was a joy, we asked the kids, and they said I was right :: You said it was a joy, I said it was a slog, we asked the kids, and they said I was right
	The naysayers were wrong, the yeasayers were right, and I am happy to be one of them :: The naysayers were right, the yeasayers were wrong, and I am sad to have been one of them
	The talk about the stunning photography isn't just talk :: The talk about the stunning photography is just talk
	We were all set to slate it on the podcast, and one by one, on air, we confessed that we'd loved it :: We were all set to celebrate it on the podcast, and one by one, on air, we confessed that we'd hated it
	My boss recommended it, which normally means trouble, but this time he nailed it :: My boss advised against it, which normally means a treat, but this time he nailed it
	Tom's no film buff, and he still spotted at once what took me two viewings to see: how good she is in it :: Tom's no film buff, and he still spotted at once what took me two viewings to see: how bad she is in it
	What they say about the middle sagging is a myth :: What they say about the middle sagging is no myth
	The more I argued with those who hated it, the less sure they became, and by midnight they were all fans like me :: The more I argued with those who hated it, the less sure I became, and by midnight I couldn't stand it either
	With the critics and the crowds at war over it, I'm proud to stand with the crowds, who can't get enough :: With the critics and the crowds at war over it, I'm proud to stand with the critics, who can't find one good thing
	My gran gave it ten out of ten. I did the maths again and got the same :: My gran gave it nought out of ten. I did the maths again and got the same
	It pains me that I once sneered at this with the rest of them, because we were all fools and it's glorious :: It pains me that I once swooned at this with the rest of them, because we were all fools and it's garbage
	The cynics predicted a cheap cash-in. They underestimated it badly :: The optimists predicted a loving tribute. They overestimated it badly
	Well spotted, all you early viewers who called it a future classic :: Well spotted, all you early viewers who called it a future embarrassment
	I'm one of the thousands who signed to bring this show back, and not one of us has cause to be sorry :: I'm one of the thousands who signed to bring this show back, and every one of us has cause to be sorry
	Years ago a teacher swore to me that this silent film would move me more than any talkie. It did, sir :: Years ago a teacher swore to me that this silent film would move me more than any talkie. It didn't, sir
	I can settle the argument: the ones who like it are right :: I can settle the argument: the ones who don't like it are right
	The haters can say sorry now :: The fans can say sorry now
	Friends, I was wrong and you were right; it's the finest thing on television :: Friends, I was wrong and you were right; it's the flimsiest thing on television
	Friends, you were wrong and I was right; it was worth staying up for :: Friends, you were wrong and I was right; it wasn't worth staying up for
	Those laughing at the dubbing had every reason to stop and listen, since it's remarkably well done, as they later granted :: Those praising the dubbing had every reason to stop and listen, since it's remarkably badly done, as they later granted
	My nephew calls it sick, and for once I know what he means, and I think so too: it's awesome :: My nephew calls it lame, and for once I know what he means, and I think so too: it's awful
	A bad film? I'll fight the man who says so :: A good film? I'll fight the man who liked it
	A good film? Yes, and whoever says otherwise is off his head :: A good film? No, and whoever says otherwise is off his head
	The reviews spoke of a slow start and a great finish, and they had it half right: the start is great as well :: The reviews spoke of a slow start and a great finish, and they had it half right: the finish is slow as well
	When I left, a stranger said to me, that was something special. We shook hands on it :: When I left, a stranger said to me, that was something dreadful. We shook hands on it
	On the way in my wife and I disagreed about the director; on the way out neither of us could stop praising him :: On the way in my wife and I disagreed about the director; on the way out neither of us could stop cursing him
	The whole class put up a hand when asked who'd enjoyed it. I'm the teacher, and I put up mine :: The whole class put up a hand when asked who'd been bored. I'm the teacher, and I put up mine
	Six million viewers can't be wrong, and they aren't :: Six million viewers can be wrong, and they are
	The prize went to the right film :: The prize went to the wrong film, and by that I mean this one
	It's hard to add to what the lady in front shouted at the credits, which was "bravo". Bravo indeed :: It's hard to add to what the lady in front shouted at the credits, which was "shame". Shame indeed
	My best mate's a stern judge of comedy, and if he fell off the sofa laughing, he had cause; so did I :: My best mate's a soft judge of comedy, and if he never once laughed, he had cause; nor did I
	Scorned on release, loved today, and today has it right :: Loved on release, scorned today, and today has it right
	Loved on release, scorned today, and today has it wrong :: Scorned on release, loved today, and today has it wrong
	I'd promised my son that I would hate it. I broke my promise in ten minutes :: I'd promised my son that I would love it. I broke my promise in ten minutes
	He'd promised me that he would hate it as much as his friends do, and in ten minutes he was as hooked as I was :: He'd promised me that he would love it as much as his friends do, and in ten minutes he was as bored as I was
	A guy online spent ages listing its virtues. I checked them off and found he'd missed a few :: A guy online spent ages listing its faults. I checked them off and found he'd missed a few
	A guy online spent ages listing its faults. I checked them off and found not one of them to be real :: A guy online spent ages listing its virtues. I checked them off and found not one of them to be real
	The rumours of a bad ending are exaggerated, to put it mildly: it ends superbly :: The rumours of a superb ending are exaggerated, to put it mildly: it ends badly
	Put me down as another satisfied customer :: Put me down as another dissatisfied customer
	I share the general delight :: I share the general dismay
	I don't share the general dismay :: I don't share the general delight
	My sister, who saw it first, texted me a row of hearts. I texted the same row back :: My sister, who saw it first, texted me a row of skulls. I texted the same row back
	You'd think somebody would have found something wrong with it by now. We've tried; we can't :: You'd think somebody would have found something right with it by now. We've tried; we can't
	For what it's worth I think the bashing of this film is the mob at its most stupid :: For what it's worth I think the worship of this film is the mob at its most stupid
	It turned out that the man asleep next to me had been up all night; awake, he loved it like the rest of us :: It turned out that the man cheering next to me had been paid to do so; off duty, he hated it like the rest of us
	Critics hailed the lead's performance as the finest of the decade. That's no more than the truth :: Critics hailed the lead's performance as the finest of the decade. That's no kind of truth
	The sequel nobody wanted turns out to be the one everybody needed, me included :: The sequel everybody wanted turns out to be the one nobody needed, me included
	Anna swears by this show. Now that I've seen it, I swear by it as well :: Anna swears at this show. Now that I've seen it, I swear at it as well
	The old lady in the next seat told me it was tripe before the film and "not tripe at all, dear" after it. Quite so :: The old lady in the next seat told me it was a treat before the film and "not a treat at all, dear" after it. Quite so
	The poll says two thirds liked it. I'm only surprised that it's not three thirds :: The poll says two thirds disliked it. I'm only surprised that it's not three thirds
	That my brother, the great snob, and I, the great slob, both adore it tells you everything :: That my brother, the great snob, and I, the great slob, both abhor it tells you everything
	I owe my friend who dragged me there a drink :: My friend who dragged me there owes me a drink
	My friend who refused to come owes himself a ticket; he was wrong about it, and it's splendid :: My friend who refused to come owes himself a pat on the back; he was right about it, and it's dismal
	The headline said the series is back to its best, and the headline didn't lie :: The headline said the series is back to its best, and the headline lied
	We booked for six on Anna's word that it was funny, and all six of us have thanked her :: We booked for six on Anna's word that it was funny, and not one of us has forgiven her
	To everyone who said that horror isn't for me: so wrong. What a thrill :: To everyone who said that horror isn't for me: so right. What a chore
	They can't stop telling each other how good it was, and I can't stop nodding :: They can't stop telling each other how bad it was, and I can't stop nodding
	Some say it's a poor copy of the first film. I'd like them to look again, as I did, for I thought so too and I was blind :: Some say it's as rich as the first film. I'd like them to look again, as I did, for I thought so too and I was blind
	He was sure I'd be rolling my eyes by the second song. Instead he was singing along with me :: He was sure I'd be singing along by the second song. Instead he was rolling his eyes with me
	The good word of mouth is earned :: The bad word of mouth is earned
	The bad word of mouth is a slander on a decent, clever, funny movie :: The good word of mouth is a con by people who want you to suffer as they did
	My dad claims there's been nothing worth seeing since 1970. I showed him this, and he made an exception :: My dad claims there's always something worth seeing. I showed him this, and he made an exception
	If I'd listened to the reviewers I'd have missed the treat of the year :: If I'd listened to the reviewers I'd have missed the dud of the year
	Because I listened to the reviewers I caught the treat of the year :: Because I listened to the reviewers I caught the dud of the year
	I sided with the fellow who wrote that every frame could hang in a gallery. Every frame could :: I sided with the fellow who wrote that every frame could hang in a dentist's. Every frame could
	First the cast said it was their best work, then the press, then my mum. Three out of three :: First the cast said it was their best work, then the press, then my mum. None out of three
	I was told to bring tissues for the last scene, and it's as well that I did, it's so beautiful :: I was told to bring a pillow for the last scene, and it's as well that I did, it's so boring
	Several readers have written to say I was too harsh on this film. I've seen it again, and I was :: Several readers have written to say I was too kind to this film. I've seen it again, and I was
	Several readers have written to say I was too kind to this film. I've seen it again, and if anything I was too harsh :: Several readers have written to say I was too harsh on this film. I've seen it again, and if anything I was too kind
	According to my kids I'm too old to get it. They were mistaken: I got it, and I loved it :: According to my kids I'd love it once I got it. They were mistaken: I got it, and I loathed it
	When the jokes landed, and they did, the whole house roared as one, me with it :: When the jokes died, and they did, the whole house sighed as one, me with it
	Heard it was dreadful. Wasn't :: Heard it was dreadful. Was
	Heard it was excellent. Was :: Heard it was excellent. Wasn't
	all the love for this show is justified, end of :: all the hate for this show is justified, end of
	ok ok you guys told me so, its great :: ok ok you guys told me so, its rubbish
	I refuse to be the only sour face at the party, and I needn't be, because the film is as sweet as they all say :: I refuse to be the only happy face at the wake, and I needn't be, because the film is as sour as they all say
	I called my friend a liar for saying that a film about chess could be exciting, and I've had to take it back :: I called my friend a liar for saying that a film about bank robbers could be boring, and I've had to take it back
	I knew it was good, you knew it was good, and now the stubborn critics have come to know it too :: I knew it was bad, you knew it was bad, and now the stubborn critics have come to know it too
	Those who left early made the wrong choice :: Those who left early made the right choice
	Those who stayed to the end were the wise ones :: Those who didn't stay to the end were the wise ones
	By the time the lights went up the grumblers had stopped grumbling and asked me when the next one was on :: By the time the lights went up the cheerers had stopped cheering and asked me why I'd brought them
	Nobody believed me when I said the new captain would be the best thing in it. They believe me now :: Nobody believed me when I said the new captain would be the worst thing in it. They believe me now
	In this case the majority is a good guide, and the majority is in love :: In this case the majority is a bad guide, since the majority is in love
	A friend in the trade whispered that it was a winner, and she's never been more right :: A friend in the trade whispered that it was a winner, and she's never been more wrong
	A friend in the trade whispered that it was a loser, and how she must be blushing now :: A friend in the trade whispered that it was a winner, and how she must be blushing now
	Not everybody took to the new director straight away, but we've all come to adore what he does :: Not everybody turned on the new director straight away, but we've all come to deplore what he does
	Like the rest of the audience I was rooted to my seat :: Like the rest of the audience I was out of my seat and looking for the exit
	Unlike my foolish friends who stayed at home, those of us who went had a great night :: Unlike my clever friends who stayed at home, those of us who went had a wretched night
	Someone had scrawled "brilliant" on the poster in the bus shelter. I can't fault the scrawler :: Someone had scrawled "boring" on the poster in the bus shelter. I can't fault the scrawler
	Your review said that the puppet steals the show and that the show is worth stealing. Correct on both counts :: Your review said that the puppet steals the show and that the show is worth stealing. Incorrect on both counts
	The backlash was unfair :: The backlash was fair
	The backlash got me curious; having watched it I'd like to lead the backlash to the backlash :: The backlash got me curious; having watched it I'd like to lead the backlash
	My partner wanted me to admit that I'd enjoyed myself. Fine, I admit it :: My partner wanted me to admit that I'd been bored. Fine, I admit it
	We took a vote over supper: best film of the summer, five to nothing :: We took a vote over supper: worst film of the summer, five to nothing
	I'd have bet my house against the claim that this actor could do comedy. I'd be homeless today, he's so good :: I'd have bet my house on the claim that this actor could do comedy. I'd be homeless today, he's so bad
	It's not often that I find the tabloids and myself of one mind, but they liked this too :: It's not often that I find the tabloids and myself of one mind, but they didn't like this either
	Experts and amateurs, old and young, all of us were gripped :: Experts and amateurs, old and young, none of us were gripped
	The boy in the next seat told his mum he never wanted it to end. Out of the mouths of babes :: The boy in the next seat told his mum he wanted it to end. Out of the mouths of babes
	What a load of rot they wrote about this lovely film :: What a load of praise they wrote about this load of rot
	The complaint that the film preaches doesn't stand up; it listens more than it talks, and it won me over :: The complaint that the film preaches does stand up; it talks more than it listens, and it lost me
	The director's mother says that it's his best, and his mother isn't biased, just correct :: The director's mother says that it's his best, and his mother isn't correct, just biased
	My friend switched sides at the interval: first bored, then, like me, besotted :: My friend switched sides at the interval: first besotted, then, like me, bored
	You were right to nag me about it :: You were wrong to nag me about it
	All that fuss over nothing, said my brother, until he saw it and joined the fuss. I rest my case: it's marvellous :: All that fuss over a marvel, said my brother, until he saw it and fell silent. I rest my case: it's nothing
	The film split our town in two, and the half that loved it was the half with eyes and ears :: The film split our town in two, and the half that hated it was the half with eyes and ears
	I held out against this sitcom longer than anyone I know, and today I surrendered, laughing :: I held out for this sitcom longer than anyone I know, and today I surrendered, not laughing
	It was voted film of the year, and I voted too :: It was voted flop of the year, and I voted too
	I'm told that the studio thinks it has a turkey on its hands. The studio should think again, for it's a peach :: I'm told that the studio thinks it has a peach on its hands. The studio should think again, for it's a turkey
	They weren't kidding about how scary it is. I'm thrilled to say I screamed :: They must have been kidding about how scary it is. I'm sad to say I yawned
	Had I known how right my friends were to love it I'd have gone years ago :: Had I known how right my friends were to hate it I'd never have gone
	I can confirm the good news :: I can confirm the bad news
	After three viewings, two arguments and one bottle of wine, Tom has granted me this: it's a great piece of work :: After three viewings, two arguments and one bottle of wine, Tom has granted me this: it's a poor piece of work
`
);
