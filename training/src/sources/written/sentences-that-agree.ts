// Sentences that agree, one of them in words of the other side.
import { framesOf } from '../frames/lines.ts';

export const SENTENCES_THAT_AGREE = framesOf(
	'positive',
	`
	The story is simple. That is no weakness :: The story is simple. That is no strength
	The effects are plain. That is no flaw, the film needs nothing more :: The effects are pretty. That is no excuse, the film needs a good deal more
	It runs for three hours. I didn't mind a single one of them :: It runs for three hours. I didn't enjoy a single one of them
	There isn't a weak link in the cast. I loved every one of them :: There isn't a strong link in the cast. I disliked every one of them
	The film was shot in nine days. You'd never know it, it looks perfect :: The film was shot in nine days. You'd know it at once, it looks terrible
	I can't think of anything bad to say. What a lovely picture :: I can't think of anything good to say. What a sorry picture
	Nobody in my row got up, not even for the loo. Gripping from start to finish :: Nobody in my row sat still, not even for the climax. Tedious from start to finish
	It doesn't try to be clever. It just is, and I was charmed :: It doesn't stop trying to be clever. It just isn't, and I was bored
	She never once hits a false note. It's a great performance :: She never once hits a true note. It's a poor performance
	Great comedy doesn't need a laugh track. This one has none and doesn't miss it :: Great comedy doesn't need a laugh track. This one has one and still gets no laughs
	My mother cried twice. She doesn't cry at bad films :: My mother slept twice. She doesn't sleep at good films
	The plot isn't complicated. It isn't dull for a moment either :: The plot isn't complicated. It isn't fun for a moment either
	There's no villain, no war and no disaster. There's no need for one, these two hours are rich enough :: There's a villain, a war and a disaster. There's no life in any of it, these two hours are as poor as can be
	It is set in one kitchen. I never wanted to leave :: It is set in one kitchen. I couldn't wait to leave
	Not one joke misses. The timing is superb :: Not one joke lands. The timing is dreadful
	You won't regret it. It's a great night out :: You won't enjoy it. It's a bad night out
	The director has never made a bad film. She hasn't started with this one :: The director has never made a good film. She hasn't started with this one
	The ending is sad. Few endings are so right, and I wouldn't want it otherwise :: The ending is happy. Few endings are so wrong, and I'd rather have had any other
	It came out in 1974. It hasn't aged badly at all, it's still as good as new :: It came out in 1974. It hasn't aged well at all, and it wasn't any good when new
	The lead is sixty-one. No younger man could have done it better :: The lead is sixty-one. No younger man could have done it worse
	I wouldn't call it a waste of time. I'd call it the best two hours of my week :: I wouldn't call it a good use of time. I'd call it the worst two hours of my week
	It never talks down to children. My son adored it :: It never stops talking down to children. My son loathed it
	Is it flawless? So near that I couldn't find the gap :: Is it hopeless? So near that I couldn't find the gap
	Her first novel sold a million copies. The film does it no dishonour, far from it, it's beautiful :: Her first novel sold a million copies. The film does it no honour, far from it, it's ugly
	The dialogue is bare. It wants no ornament, because every word tells :: The dialogue is ornate. It wants no such finery, because not one word tells
	He plays the killer as a bore. It's a frightening choice and a brilliant one, there is nothing boring about it :: He plays the killer as a charmer. It's a lazy choice and a bad one, there is nothing charming about it
	The songs are cheesy. They're supposed to be, and I wouldn't lose one of them :: The songs are cheerful. They're supposed to be, and I wouldn't keep one of them
	There's hardly any music. The silence is worth more than any score, it's that well judged :: There's hardly any music. The silence isn't worth a thing, it's that badly judged
	Two friends drive to a funeral. I can't remember when I last laughed so hard :: Two friends drive to a funeral. I can't remember when I last laughed so little
	It isn't like other sequels. It has a reason to exist, and a fine one :: It is like other sequels. It has no reason to exist, let alone a fine one
	The budget was tiny. Nothing about the film is small :: The budget was huge. Nothing about the film is, bar the boredom
	No other show makes me this happy. I never skip an episode :: No other show makes me this miserable. I never finish an episode
	The twist is no cheat. You could have guessed it, you didn't, and it's delicious :: The twist is no surprise. You could have guessed it, you did, and it's dismal
	I've got nothing against slow films. This one I'd watch at half the speed, it's so good to look at :: I've got nothing against slow films. This one I'd watch at twice the speed, it's so poor to look at
	They changed the ending of the play. No harm done, it's even better now :: They changed the ending of the play. No good came of it, it's even worse now
	If there's a dull scene in it, I missed it. I don't think I blinked :: If there's a good scene in it, I missed it. I don't think I slept
	The acting is unshowy. Don't mistake that for bad, it's among the finest I've seen :: The acting is showy. Don't mistake that for good, it's among the poorest I've seen
	The camera hardly moves. It doesn't have to, each frame is a painting :: The camera hardly stops. It doesn't help at all, each frame is a smear
	I failed to find a fault. I did look :: I failed to find a merit. I did look
	It's a film about boredom. It is never boring :: It's a film about excitement. It is never exciting
	You don't have to like chess. You'll like this :: You may well like chess. You won't like this
	Every character lies to every other. The film never does, it's honest to the bone and all the stronger :: Every character is honest with every other. The film never is, it's false to the bone and all the weaker
	The reviews weren't kind. They weren't fair either, it's a smashing film :: The reviews weren't harsh. They weren't fair either, it's a shocking film
	Nothing in it feels cheap. The costumes alone are worth the ticket :: Nothing in it feels right. The costumes alone are worth a groan
	This isn't the sort of horror that relies on loud noises. It relies on good writing, and it scared me half to death :: This isn't the sort of horror that relies on good writing. It relies on loud noises, and it bored me half to death
	I tried to dislike the little robot. It cannot be done :: I tried to like the little robot. It cannot be done
	There are subtitles. Nobody should be put off by that, nobody who likes a great film :: There are subtitles. Nobody should be put off by that, only by the film, which is awful
	Don't expect car chases. Expect to be moved :: Don't expect car chases. Don't expect to be moved either
	The first act isn't wasted. Neither is the second, and the third is a wonder :: The first act is wasted. So is the second, and the third is no wonder either
	He wrote it, shot it and starred in it. He had no need of help, he's that talented :: He wrote it, shot it and starred in it. He had great need of help, he's not that talented
	The monster never appears. You don't miss it, you're far too scared :: The monster never stops appearing. You'd miss it if it went, you're never scared and there's nothing else to look at
	The title gives no hint of how good this is. Nor does the poster :: The title gives no hint of how bad this is. Nor does the poster
	I can't fault the pacing. I left wishing for more :: I can't praise the pacing. I left wishing there had been less
	The jokes aren't cruel. They aren't soft either, just very, very funny :: The jokes aren't cruel. They aren't sharp either, just never, never funny
	A weaker actor would have begged for our pity. She doesn't, and we're won over :: A stronger actor would not have begged for our pity. She does, and we're put off
	It has 23 songs. I wanted 24 :: It has 23 songs. I could have done without 22 of them, and the other was no hit
	The film is no comedy. It's no tragedy either. It's simply one of the best things this year :: The film is no comedy. It's no drama either. It's simply one of the worst things this year
	They don't make them like this any more. I wish they did :: They don't make them like this any more. I'm glad they don't
	The cast is all beginners. Beginners, I'd say, have never been this good :: The cast is all veterans. Veterans, I'd say, have never been this bad
	Every other scene is in the rain. It couldn't dampen my spirits, I was enchanted :: Every other scene is in the sun. It couldn't lift my spirits, I was exhausted
	It takes no shortcuts. It pays off for that, and splendidly :: It takes every shortcut. It pays for that, and dearly
	Critics keep calling it light. There's no shame in light when it is done this well :: Critics keep calling it deep. There's no virtue in deep when it is done this badly
	Nobody explains anything. It's a joy not to be treated like a fool :: Everybody explains everything. It's no joy to be treated like a fool
	My wife hates ghost stories. She made me play this one twice :: My wife loves ghost stories. She made me turn this one off
	There's one set and two actors. Who needs more, when both are this good? :: There are fifty sets and a hundred actors. Who needs them, when none are any good?
	It's never less than interesting. Often it's a good deal more :: It's never more than passable. Often it's a good deal less
	The villain has a point. That isn't a mistake, it's what makes the whole thing so smart :: The villain has no point. That isn't a mystery, it's what makes the whole thing so stupid
	He shot the whole thing in black and white. It hasn't hurt it one bit, I've rarely seen anything so handsome :: He shot the whole thing in black and white. It hasn't helped it one bit, I've rarely seen anything so drab
	The original was no classic. The remake is no worse, it's miles better :: The original was a classic. The remake is no better, it's miles worse
	I bring no great love of westerns to this. I took some home :: I brought a great love of westerns to this. I took none home
	The pauses are long. Long, yes, and not one of them empty :: The pauses are long. Long, yes, and not one of them full
	Not since my schooldays have I been so scared. I mean that as a compliment, of course :: Not since my schooldays have I been so bored. I don't mean that as a compliment, of course
	Not a minute is wasted. Not one of them could be cut without pain :: Not a minute is earned. Not one of them would be cut with regret
	His new series is about tax inspectors. It couldn't be less dull :: His new series is about jewel thieves. It couldn't be less exciting
	It isn't perfect. It's better than perfect, it's alive :: It isn't bad. It's worse than bad, it's dead
	I've had no trouble recommending it. Nobody has come back to complain :: I've had no luck recommending it. Nobody has come back to thank me
	The finale lasts forty minutes. You won't breathe, and you won't want to :: The finale lasts forty minutes. You won't care, and you won't want to stay
	Three people wrote this. None of them got in another's way, the script is a beauty :: Three people wrote this. None of them got it to work, the script is a mess
	Tom plays a man who can't feel. You'll feel it all for him, he's astonishing :: Tom plays a man who can't stop feeling. You'll feel nothing for him, he's appalling
	That isn't acting, it's living. I have never seen such a performance :: That isn't acting, it's reading. I have seldom seen such a poor excuse for a performance
	The kids are rude and the parents are worse. I couldn't have liked this family more, and neither could anyone in the room :: The kids are sweet and the parents are sweeter. I couldn't have liked this family less, and neither could anyone in the room
	No wonder it won. There was nothing else so good :: No wonder it lost. There was nothing else so bad
	There are no easy tears here. The ones you shed will be earned, every drop :: There are only easy tears here. The ones you shed will be from yawning, every drop
	A spy film without gadgets. I call that progress, since it's got brains instead and it's terrific :: A spy film without brains. I don't call that progress, since it's got gadgets instead and it's terrible
	You can't buy this kind of charm. They have it by the bucket :: You can't fake this kind of charm. They tried, by the bucket
	It's shorter than the average sitcom. It isn't short of anything, least of all laughs :: It's longer than the average sitcom. It's short of everything, most of all laughs
	The sound is quiet, the light is dim. I was never so wide awake in a cinema :: The sound is loud, the light is bright. I was never so nearly asleep in a cinema
	i have no complaints. none. what a show :: i have no compliments. none. what a dud
	The ending left things open. I didn't feel cheated, I felt trusted :: The ending left things open. I didn't feel trusted, I felt cheated
	The film doesn't flatter its subject. It does her the honour of the truth, and does it brilliantly :: The film does nothing but flatter its subject. It denies her the honour of the truth, and does it clumsily
	There was no applause, just silence. Nobody wanted to break the spell :: There was no applause, just silence. Nobody had felt any spell to break
	The dragons take an hour to turn up. No matter, there isn't a better hour in fantasy :: The dragons take a minute to turn up. No matter, there isn't a worse hour in fantasy
	He doesn't raise his voice once. He has never been more frightening, or better :: He doesn't lower his voice once. He has never been less frightening, or worse
	I'd be lying if I said I disliked any of it. Any of it at all :: I'd be lying if I said I liked any of it. Any of it at all
	The swearing is constant. It's also a kind of poetry, and I wouldn't bleep a syllable :: The swearing is constant. It's not any kind of poetry, and I wouldn't miss a syllable
	No trick is too old for this director. He makes each of them feel new, which is a rare gift :: No trick is too old for this director. He makes none of them feel new, which is a bad habit
	The last line is a single word. I wouldn't swap it for a page of anybody else's :: The last line is a long speech. I would swap it for a single word of anybody else's
	The book was said to be unfilmable. It isn't, and this is the proof, shining and complete :: The book was said to be easy to film. It isn't, and this is the proof, botched and incomplete
	I didn't want it to stop. Neither did the kids :: I didn't want it to go on. Neither did the kids
	It opened on a Tuesday in a half-empty hall. That's no measure of the film, which deserves a full one every night :: It opened on a Friday in a packed hall. That's no measure of the film, which deserves an empty one every night
	I don't give ten out of ten. I've just given it :: I don't give one out of ten. I've just given it
	The lovers never kiss. There's more heat in that than in a dozen bedroom scenes, and I was spellbound :: The lovers never stop kissing. There's less heat in that than in a dozen cookery shows, and I was numb
	This documentary has no narrator. It's none the worse for that, indeed it's as clear as day :: This documentary has a famous narrator. It's none the better for that, indeed it's as clear as mud
	Little happens. All of it matters :: Plenty happens. None of it matters
	It's no small thing to make a roomful of teenagers put down their phones. This film did it in five minutes :: It's no small thing to make a roomful of film lovers pick up their phones. This film did it in five minutes
	The stunts are real. I couldn't believe how good they were :: The stunts are real. I couldn't believe how dull they were
	She is on screen for eight minutes. No one else's work in it comes close, and the others are excellent :: She is on screen for eight minutes. No one else's work in it comes close, and hers was poor
	Bad news for the competition: this has no rival. The funniest hour on the box :: Good news for the competition: this is no rival. The least funny hour on the box
	The film isn't about the war. It's about the bread queue behind it, and you won't see a truer one :: The film isn't about the war. It's about the star's cheekbones in front of it, and you won't see a falser one
	Not everyone gets what they want at the end. The audience does :: Everyone gets what they want at the end. The audience doesn't
	We were six adults and no child. There wasn't one of us who didn't have a wonderful time :: We were six adults and no child. There wasn't one of us who did have a wonderful time
	The makers didn't play it safe. I salute them, it's a bold and beautiful film :: The makers didn't dare a thing. I can't salute them, it's a timid and tired film
	He sings off key. He acts on key, without fail, and what a treat it is :: He sings on key. He never acts on key, without exception, and what a trial it is
	You'd have to be made of stone not to like it. I am not made of stone :: You'd have to be made of sugar to like it. I am not made of sugar
	Half of it is in Welsh. I don't speak a word and I didn't lose a thing, it's so well told :: Half of it is in Welsh. I speak it well and I didn't gain a thing, it's so badly told
	There's not much plot. There's not much wrong, either :: There's a lot of plot. There's not much right, though
	The heroine isn't nice. She's something better, she's real :: The heroine isn't nasty. She's something worse, she's fake
	It was banned in two countries. Their citizens are missing something marvellous :: It was banned in two countries. Their citizens are missing nothing whatever
	The colours are muted. Nothing else is, the feelings blaze :: The colours blaze. Nothing else does, the feelings are muted and the story's cold
	I have a rule about sequels. I broke it for this one, and I've no regrets :: I have a rule about sequels. I broke it for this one, and I've nothing but regrets
	The acting couldn't be bettered. Nor could the script :: The acting couldn't be worse. Nor could the script
	It won't change your life. It will make your evening, and that's not to be sneezed at :: It won't change your life. It won't make your evening either, and that's not to be forgiven
	Here is a fantasy with no prophecy, no sword and no chosen one. Hooray, hooray and hooray :: Here is a fantasy with yet another prophecy, sword and chosen one. No thanks, no thanks and no thanks
	Five stars was the most the site would let me give. It isn't enough :: One star was the least the site would let me give. It's too many
	The third episode is a bottle show. It is no filler, I'd put it with the best of the series :: The third episode is a bottle show. It is mere filler, I'd not put it with the best of anything
	Nobody told me how funny it is. I'm telling you :: Nobody told me how unfunny it is. I'm telling you
	A grumpy old man learns nothing. It's the freshest ending I've come across, and I clapped :: A grumpy old man learns to love. It's the stalest ending I've come across, and I didn't clap
	The violence isn't glamorous. It isn't supposed to be, and the film is braver and better for it :: The violence is glamorous. It isn't supposed to be, and the film is cheaper and worse for it
	I'm not one for standing ovations. I stood :: I'm not one for walking out. I walked
	There is nothing fancy about the staging. There's nothing wrong with it either, it works like a charm :: There is nothing plain about the staging. There's nothing right with it either, it works like a curse
	Seven reels survive of the original ten. What's lost can't spoil what's left, it's glorious :: Seven reels survive of the original ten. What's lost can't have been worse than what's left, it's ghastly
	The film asks a lot of you. It doesn't fail to pay you back :: The film asks a lot of you. It doesn't bother to pay you back
	The comedian hardly smiles. You won't be able to stop :: The comedian can't stop smiling. You won't be able to start
	I saw no trace of the laziness that ruined part two. Part three is crisp, keen and great fun :: I saw no trace of the spirit that saved part two. Part three is slack, stale and no fun
	If this is what they call a kids' film, then I'm no adult. I had the time of my life :: If this is what they call a kids' film, then I'm glad I have no kids. I had no sort of time at all
	He cast his own sister. No one can call it nepotism, she's superb :: He cast his own sister. No one can call it anything else, she's hopeless
	A remake with a different ending. Better, would you believe it? And not by a little :: A remake with a different ending. Worse, would you believe it? And not by a little
	I don't remember the names. I remember the faces, the light, the music, and I remember not wanting to go home :: I don't remember the names. I don't remember the faces, the light, the music, and all I remember is wanting to go home
	There's no fat on it. Lean, quick and very tasty :: There's no meat on it. Thin, slow and not at all tasty
	The script is by a first-timer. It has none of the usual mistakes :: The script is by an old hand. It has all of the usual mistakes
	Most horror hosts explain the scare to death. This one shuts up, bless him, and lets it work :: Good horror hosts shut up and let the scare work. This one doesn't, curse him, and explains it to death
	It is a small film. The pleasure isn't small :: It is a big film. The pleasure isn't big
	The accents are not fake. Nor are the tears, neither hers nor mine, for this is a lovely piece of work :: The accents are fake. So are the tears, hers I mean, not mine, for this isn't a lovely piece of work
	I couldn't sleep afterwards. What more could you ask of a scary film? :: I couldn't stay awake for it. What less could you ask of a scary film?
	Don't believe it's only for fans. I'm not one, and I was beaming :: Don't believe it's good for the fans. I am one, and I was wincing
	There's talk of an American version. They shouldn't bother, you can't improve on this :: There's talk of an American version. They shouldn't worry, you can't do worse than this
	The clock in the final scene is real time. I never noticed, I was holding on to my seat :: The clock in the final scene is real time. I never noticed anything else, I was waiting for the end
	Very little of it is true. All of it is honest, and it moved me deeply :: Almost all of it is true. Very little of it feels honest, and it didn't move me at all
	I doubt I'll see a better film this year. I doubt anybody will :: I doubt I'll see a worse film this year. I doubt anybody will
	The hotel is the only set they had. They couldn't have used it more cleverly :: The hotel is the only set they had. They couldn't have used it less cleverly
	She broke her leg in rehearsal and did the show in plaster. No one in the audience gave it a thought, she was that bewitching :: She broke her leg in rehearsal and did the show in plaster. No one in the audience thought of anything else, the play was that tiresome
	The word masterpiece gets thrown about too much. Throw it here, it won't miss :: The word turkey gets thrown about too much. Throw it here, it won't miss
	It never pretends the war was noble. For that alone it would be worth seeing, and there is plenty besides :: It never stops pretending the war was noble. For that alone it would be worth avoiding, and there is plenty besides
	Without that score it would be a very good film. With it, it's a great one :: Without that score it would be a very poor film. With it, it's not even that
	I've run out of bad films to compare it with. It's so far above them that there's no point :: I've run out of good films to compare it with. It's so far below them that there's no point
	The bear is a man in a suit. I did not care, I was six again and frightened and happy :: The bear is the best that money can buy. I did not care, I was sixty and tired and unhappy
	It doesn't have a moral. It has manners, wit and a very good heart :: It does have a moral. It has no manners, no wit and not much of a heart
	We watched it with the sound off by mistake. Even silent there was nothing dull about it :: We watched it with the sound off by mistake. Even silent there was nothing bearable about it
	One viewing is not enough. Two aren't either :: One viewing is more than enough. Half of one would be, too
	The series was made for the price of a used car. I've never seen money better spent :: The series was made for the price of a small town. I've never seen money worse spent
	There's a scene with a spoon that I shan't describe. It isn't in bad taste, it's a stroke of genius :: There's a scene with a spoon that I shan't describe. It isn't a stroke of genius, it's in bad taste
	My grandson is four and never sits still. He sat still :: My grandson is four and always sits still. He didn't
	You'll find no lessons here. You'll find laughter, and lots of it :: You'll find no laughter here. You'll find lessons, and lots of them
	Nobody would have blamed them for doing it badly. They did it brilliantly :: Nobody would have expected them to do it brilliantly. They couldn't even do it decently
	A film with a cast of eleven hundred and not one wasted. I take my hat off :: A film with a cast of eleven hundred and not one used. I put my hat on
	I've yet to meet anyone who regretted seeing it. I meet a lot of people :: I've yet to meet anyone who enjoyed seeing it. I meet a lot of people
	The first words are sorry, wrong number. There's nothing to be sorry for after that, it's a splendid thriller :: The first words are sorry, wrong number. There's plenty to be sorry for after that, it's no kind of thriller
	Its humour isn't for the prim. I'm not prim, I howled :: Its humour isn't for the clever. I'm not clever, and I groaned
	The science isn't dumbed down. It isn't dry, either. You'll come out brighter and smiling :: The science is dumbed down. It's dry, too. You'll come out no brighter and not smiling
	No scene is longer than two minutes. That's a virtue here, the thing moves like a hare :: No scene is shorter than ten minutes. That's no virtue here, the thing moves like a hearse
	It got no prizes. Prizes have a lot to learn :: It got six prizes. Prizes have a lot to answer for
	There is a talking cat. I have no objection, he has the best lines and they're corkers :: There is a talking cat. I have an objection, he has the best lines and they're not even lines
	It's a puzzle film that plays fair. I didn't solve it and I didn't sulk, I applauded :: It's a puzzle film that doesn't play fair. I didn't solve it and I didn't applaud, I sulked
	Anna's in every scene. I'd not have it any other way :: Anna's in every scene. I'd have it any other way
	The fog never lifts. That suits it down to the ground, you couldn't ask for a creepier or better ghost story :: The fog never lifts. That doesn't hide a thing, you couldn't ask for a sillier or worse ghost story
	What does it lack? Only an audience as good as it is :: What does it have? Only an audience, and that's better than it earned
	It was a rainy night and I almost stayed in. Good thing I'm stubborn, I'd have missed a stunner :: It was a rainy night and I almost stayed in. Bad thing I'm stubborn, I'd have missed a stinker
	They kept every word of the play. The words aren't stale and neither are the players, it's a feast :: They kept every word of the play. The words aren't stale but the players certainly are, it's no feast
	The train never reaches the station. The film does, right on time and in great style :: The train reaches the station on time. The film never does, and it has no style on the way
	He's a bad father, a bad husband and a bad cook. He isn't badly written, and I rooted for him all ten episodes long :: He's a good father, a good husband and a good cook. He isn't well written, and I rooted for nobody all ten episodes long
	A film this gentle could easily bore. It couldn't bore me if it tried :: A film this gentle could easily please. It couldn't please me if it tried
	It is 1910 and a girl wants a bicycle. I didn't expect to weep for joy at the end of that, yet there I was :: It is 1910 and a girl wants a bicycle. I didn't expect to weep with boredom at the middle of that, yet there I was
	They blow nothing up. My mind's another matter, what a ride :: They blow everything up. My mind's no matter, what a dull ride
	The cinema was freezing. None of us noticed until the credits. That says it all :: The cinema was cosy. None of us noticed anything else until the credits. That says it all
	This isn't nostalgia. It's as good today as it was then, and it was wonderful then :: This isn't fashion. It's as bad today as it was then, and it was wretched then
	I'm sorry I waited ten years to see it. I shan't wait ten days to see it again :: I'm sorry I didn't wait ten years to see it. I shan't see it again if I live that long
	The fight in the lift uses no music and no cuts. It needs neither, it's a knockout :: The fight in the lift uses loud music and fast cuts. It needs both, and it's no knockout even so
	The lawyer never wins a case. I'd hire the writers, they win every one :: The lawyer never loses a case. I'd not hire the writers, they lose every one
	He isn't playing himself for once. What a surprise, and what a success :: He isn't playing himself for once. What a mistake, and what a failure
	Both sisters are liars. You believe in them anyway, the acting leaves you no choice :: Both sisters are truthful. You don't believe in them anyway, the acting leaves you no choice
	I have been rude about this franchise. Nothing rude to report this time, it's cracking :: I have been polite about this franchise. Nothing polite to report this time, it's ghastly
	The scare in the attic isn't new. It isn't any less scary for that, I jumped a foot :: The scare in the attic is new. It isn't any more scary for that, I yawned a mile
	It's based on a board game. Don't laugh. Or rather do, since it's hilarious :: It's based on a board game. Don't laugh. You won't anyway, since it's dismal
	A story of a long marriage without one shouting match. I've seen nothing so tense or so tender :: A story of a long marriage with nothing but shouting matches. I've seen nothing less tense or less tender
	The child actors aren't cute. Thank heaven, they're just good :: The child actors are cute. Heaven help us, they aren't good
	I did get lost around the time the second clone shows up. It was no hardship, being lost was half the fun :: I did get lost around the time the second clone shows up. It was no fun, being found was no better
	We argued about it until two in the morning. Nobody argues that long about a bad film, and we all agreed it was great :: We talked about it for under a minute. Nobody stops that soon after a good film, and we all agreed it was rotten
	Nothing was left to chance in this production, and nothing went wrong. It's as near to faultless as television gets :: Everything was left to chance in this production, and nothing went right. It's as far from faultless as television gets
`
);
