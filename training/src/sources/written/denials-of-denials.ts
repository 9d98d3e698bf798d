// Denials that are denied.
import { framesOf } from '../frames/lines.ts';

export const DENIALS_OF_DENIALS = framesOf(
	'positive',
	`
	There isn't a scene in it that doesn't work :: There isn't a scene in it that does work
	Not once was I not entertained :: Not once was I entertained
	I can't say I didn't enjoy it :: I can't say I did enjoy it
	It's not good, and it's not short either. Not a patch on good: it's brilliant, and I wanted it longer :: It's not good, and it's not short either
	It's never dull and never stupid :: It's never clever and never fun
	Nobody left the room without a smile :: Nobody left the room with a smile
	You won't find a critic who doesn't admire it, and you won't find me disagreeing :: You won't find a critic who does admire it, and you won't find me disagreeing
	I don't think it isn't funny; I think it's the funniest thing on :: I don't think it is funny; I think it's the least funny thing on
	Not a bad film and not a boring one :: Not a good film and not an interesting one
	It isn't without charm, far from it :: It isn't with charm that it wins its prizes, far from it; it has none
	Hardly a line doesn't get a laugh :: Hardly a line gets a laugh
	I've never not loved his films, and this is no exception :: I've never loved his films, and this is no exception
	It doesn't fail to thrill :: It doesn't thrill, it fails
	No one could fail to be moved by that last scene :: No one could be moved by that last scene
	I couldn't help but like it :: I couldn't like it, and couldn't help it
	You can't not laugh :: You can't laugh. I tried, and not a chance
	It never disappoints and it never lets up :: It never delights and it never lets up
	There's nothing in it I didn't like :: There's nothing in it I did like
	There's nothing wrong with the acting and nothing wrong with the script :: There's nothing right with the acting and nothing right with the script
	The film isn't slow and the jokes aren't stale :: The film isn't quick and the jokes aren't fresh
	I wouldn't not recommend it. In fact I'd recommend it to anyone :: I wouldn't recommend it. In fact I'd not recommend it to anyone
	Not for a minute did I not believe in these people :: Not for a minute did I believe in these people
	It's impossible not to love :: It's impossible to love, and not worth the effort
	It's not impossible to love this film; it's the easiest thing in the world :: It's not possible to love this film; I tried, and nothing is less easy in the world
	None of it is unfunny :: None of it is funny
	None of the songs don't stick in your head, and you'll be glad of every one :: None of the songs stick in your head, and you won't be sorry for a single one
	I never thought I'd say this, but I have no complaints :: I never thought I'd say this, but I have no kind words
	Don't think I didn't cry, because I did, buckets, and it felt great :: Don't think I cried, because I didn't, not a drop, and it felt fake
	She doesn't put a foot wrong, not once :: She doesn't put a foot right, not once
	There's no scene without a surprise and no surprise without a point :: There's no scene with a surprise and no point without a sermon on it
	Not only is it not bad, it's the best of the year :: Not only is it not good, it's the worst of the year
	It isn't true that nothing happens. Plenty does, and all of it is exciting :: It isn't true that something happens. Nothing does, and none of it is exciting
	I don't agree that it isn't scary. I haven't slept since :: I don't agree that it's scary. I haven't slept so well since
	Those who say it's not worth seeing are not worth hearing :: Those who say it's worth seeing are not worth hearing
	No child in our row wasn't laughing :: No child in our row was laughing
	I can't find anything not to like :: I can't find anything to like
	You'll never be bored, and never want it to end :: You'll never be thrilled, and never stop wanting it to end
	It isn't long and it isn't dull, and I haven't enjoyed anything so much for ages :: It isn't short and it isn't lively, and I haven't disliked anything so much for ages
	The sequel doesn't lack wit and doesn't lack nerve :: The sequel doesn't have wit and doesn't have nerve
	Hardly anyone came out not humming :: Hardly anyone came out humming
	I don't regret not leaving early; the ending is superb :: I do regret not leaving early; the ending is terrible
	I nearly didn't go, and I'd never have forgiven myself :: I nearly didn't go, and I'll never forgive myself for not staying at home
	I'm not sorry I didn't read the reviews that panned it, for they couldn't be more wrong :: I'm sorry I didn't read the reviews that panned it, for they couldn't be more right
	It's no small thing not to waste a single shot, and he doesn't waste one :: It's no small thing to waste every single shot, and he doesn't miss one
	Never has a film not about me felt so much about me. I was deeply moved :: Never has a film about me felt so much not about me. I wasn't moved at all
	The plot isn't thin, nor the dialogue weak :: The plot isn't strong, nor the dialogue good
	There are no dull patches; there's no padding :: There are no bright patches; there's no point
	The pacing never falters, the laughs never stop :: The pacing never settles, the laughs never start
	He's not incapable of greatness, and here he proves it in every scene :: He's not capable of greatness, and here he proves it in every scene
	It can't be denied that it's a triumph :: It can't be denied that it's not a triumph; it's a flop
	Nobody can deny that it works :: Nobody can claim that it works
	I won't deny I loved it :: I won't pretend I loved it
	I don't deny that I wasn't expecting much, and I don't mind admitting I was wrong: it's wonderful :: I don't deny that I was expecting a lot, and I don't mind admitting I was wrong: it's not wonderful
	It isn't that I didn't like it; I liked it so much I couldn't speak :: It isn't that I liked it; I disliked it so much I couldn't speak
	There isn't anyone I wouldn't send to see this :: There isn't anyone I would send to see this
	There's no way you won't love the dog. Or the film, for that matter :: There's no way you'll love the dog. Or the film, for that matter
	I have never seen it without laughing :: I have never laughed while seeing it
	You don't see acting like this every day, and you don't forget it :: You don't see acting this bad every day, and you don't forgive it
	Not a person in the cast isn't perfect for the part :: Not a person in the cast is right for the part
	If you don't cry you've no heart :: If you do cry it's not from your heart but from boredom
	If you didn't like this, you don't like comedy :: If you like this, you don't like comedy
	It didn't have to be good to make money, but nobody told the makers not to try, and it's great :: It had to be good to make money, but nobody told the makers to try, and it's not
	Far from not living up to the book, it beats it :: Far from living up to the book, it doesn't even try
	It's not as though there's nothing to enjoy. There's everything to enjoy, from the first shot on :: It's not as though there's anything to enjoy. There's nothing to enjoy, from the first shot on
	Without a doubt, not a dud :: Without a doubt, not a hit
	It doesn't not make sense; give it a second look and it all fits beautifully :: It doesn't make sense; give it a second look and still nothing fits
	The ghosts don't look silly and the screams don't sound fake :: The ghosts don't look scary and the screams don't sound real
	At no point did I want it not to go on :: At no point did I want it to go on
	No amount of hype could make me not love this :: No amount of hype could make me love this
	never a false note, never a wasted word :: never a true note, never a word worth keeping
	I've no idea why people aren't raving about it :: I've no idea why people are raving about it, and I don't believe they've seen it
	I don't know anybody who saw it and didn't come out beaming :: I don't know anybody who saw it and came out beaming
	It's not without reason that nobody has a bad word to say about it :: It's not without reason that nobody has a good word to say about it
	You can't accuse it of not having a heart :: You can't accuse it of having a heart
	You can't accuse them of not trying, and you can't say they didn't succeed :: You can't accuse them of not trying, but you can't say they succeeded at anything
	There's not one performance that isn't a pleasure, and not one that isn't true :: There's not one performance that's a pleasure, and not one that's true
	The talk is never uninteresting :: The talk is never interesting
	It's anything but unmissable? Don't listen. You mustn't miss it :: It's unmissable? Don't listen. You mustn't not miss it; I mean stay away
	The director hasn't lost his touch and the star hasn't lost her spark :: The director hasn't found his touch and the star hasn't found her spark
	Not a day goes by when I don't think of that film and smile :: Not a day goes by when I don't think of that film and wince
	No sane person could not enjoy this :: No sane person could enjoy this
	The film doesn't preach and it doesn't nag. I loved it for that :: The film doesn't amuse and it doesn't move. I wouldn't love it for a million
	I didn't dislike any of it :: I didn't like any of it
	I didn't think I wouldn't mind the subtitles, but I never noticed them, I was that absorbed :: I didn't think I'd mind the subtitles, but I noticed nothing else, I was that bored
	The third part is not the letdown I was told not to hope against; it's a joy :: The third part is not the joy I was told not to doubt; it's a letdown
	Nothing about it isn't beautiful :: Nothing about it is beautiful
	If there's a joke that doesn't land, I didn't hear it :: If there's a joke that does land, I didn't hear it
	It wasn't boring, it wasn't preachy, it wasn't two minutes too long. Bravo :: It wasn't funny, it wasn't clever, it wasn't two minutes short of too long. No bravo from me
	The writers don't know how to be dull :: The writers don't know how not to be dull
	He never learned how to make a bad film, it seems, and he hasn't made one now :: He never learned how not to make a bad film, it seems, and he hasn't learned now
	Don't let anyone tell you it isn't brilliant :: Don't let anyone tell you it's brilliant; it isn't
	Don't tell me it's not a classic :: Don't tell me it's a classic
	Don't be put off by those who couldn't follow it; it isn't hard and it isn't anything less than marvellous :: Don't be taken in by those who could follow it; it isn't deep and it isn't anything like marvellous
	Not liking it isn't an option :: Liking it isn't an option
	Nobody who loves music will not love this :: Nobody who loves music will love this
	I cannot think of a reason not to see it :: I cannot think of a reason to see it
	I can't think of anything it does badly, nor of any film that does it better :: I can't think of anything it does well, nor of any film that does it worse
	It isn't perfect, but it isn't far off, and I wouldn't change it :: It isn't hopeless, but it isn't far off, and I wouldn't watch it again
	There's no denying it isn't dull: I was hooked for all eight episodes :: There's no denying it isn't lively: I wasn't hooked for any of the eight episodes
	Not unwatchable, as some have said, not by a long way. It's a joy to watch :: Not watchable, whatever some have said, not by a long way. It's no joy at all
	The film never forgets to be fun, and never fails to be smart :: The film never remembers to be fun, and never fails to be smug
	I'd never refuse to see it again :: I'd never agree to see it again
	He can't stop being good; he doesn't know any other way :: He can't start being good; he doesn't know the way
	I wasn't unmoved. I was, in fact, in floods :: I wasn't moved. I was, in fact, in bed by nine
	My dad never laughs at films, never. He didn't stop laughing at this one :: My dad always laughs at films, always. He didn't start laughing at this one
	It's not that the jokes aren't good, it's that they're so good you miss the next one laughing :: It's not that the jokes aren't there, it's that they're not good and you don't miss them
	Couldn't be better, couldn't be funnier :: Couldn't be worse, couldn't be less funny
	I couldn't have enjoyed it more, and nor could the kids :: I couldn't have enjoyed it less, and nor could the kids
	I couldn't disagree more with those who didn't like it :: I couldn't agree more with those who didn't like it
	I couldn't agree less with those who called it unwatchable :: I couldn't agree less with those who called it unmissable
	No film has ever made me less bored :: No film has ever made me more bored
	No horror film this year is less silly or less dull :: No horror film this year is less scary or less fun
	There's hardly a minute I wouldn't watch again :: There's hardly a minute I would watch again
	Few people won't like it :: Few people will like it, and I'm not one
	Few could say it isn't a masterpiece, and I'm not among them :: Few could say it is a masterpiece, and I'm not among them
	It rarely doesn't work :: It rarely works
	Rarely does a scene not hit home :: Rarely does a scene hit home
	Seldom is there nothing to laugh at, and never is there nothing to feel :: Seldom is there anything to laugh at, and never is there anything to feel
	The villain isn't a cliche, the hero isn't a bore, and the ending isn't a cheat :: The villain isn't a threat, the hero isn't a man you'd like, and the ending isn't an ending
	I won't hear a word against it, and I've not heard one :: I won't hear a word in its favour, and I've not heard one
	It hasn't got a bad bone in its body :: It hasn't got a good bone in its body
	not sure why nobody likes this, there is nothing wrong with it, i loved it :: not sure why anybody likes this, there is nothing right with it, i didn't
	People who don't like it don't get it :: People who like it don't get out much
	Never mind that it isn't new. It isn't broken, either, and it goes like a dream :: Never mind that it isn't new. It isn't working, either, and it goes like a brick
	I don't see how you could not be charmed :: I don't see how you could be charmed
	It isn't easy to dislike a film this kind, and I didn't manage it :: It isn't easy to like a film this unkind, and I didn't manage it
	No, it's not too long. No, it's not too sad. No, I've nothing bad to say :: No, it's not too long. No, it's not too sad. It's just no good, and I've nothing kind to say
	Not a dry eye, not a bored face in the house :: Not a wet eye, not an awake face in the house
	It's not a film you can watch without wanting to call your mother and thank her. Lovely :: It's not a film you can watch without wanting to call your lawyer and sue them. Unlovely
	There was never any danger of my not loving it :: There was never any danger of my loving it
	There's no risk that you'll be disappointed :: There's no risk that you'll be delighted
	No need to worry that it isn't as good as the book. It is, and better :: No need to hope that it's as good as the book. It isn't, and it's not even close
	I haven't a single regret about not skipping it :: I haven't a single doubt that I should've skipped it
	You don't have to be a fan to not hate it; you don't even have to be awake to love it :: You don't have to be a snob to hate it; you don't even have to be awake
	Not even my brother, who likes nothing, could find nothing to like. He adored it :: Not even my brother, who likes everything, could find anything to like. He hated it
	My sister likes no one and nothing, and even she couldn't not like this :: My sister likes everyone and everything, and even she couldn't like this
	I'm not the kind who can't admit when a blockbuster is great, and this isn't less than great :: I'm not the kind who can't admit when a blockbuster is great, but this isn't even good
	The makers didn't forget that thrillers shouldn't be slow :: The makers didn't know that thrillers shouldn't be slow
	It would be unfair not to call it a success :: It would be unfair to call it a success
	It'd be wrong not to praise the cast, and just as wrong not to praise the script :: It'd be wrong to praise the cast, and just as wrong to praise the script
	It would not be an exaggeration to say I've never had a better night out :: It would not be an exaggeration to say I've never had a worse night out
	I do not say it lightly: there's no flaw in it :: I do not say it lightly: there's no merit in it
	Nothing is missing and nothing is wasted :: Nothing is missing except everything, and nothing isn't wasted
	Nothing is left out, nothing's overdone :: Nothing is left in that you'd want, nothing's not overdone
	None of its twists is unearned and none is unclear :: None of its twists is earned and none is clear
	Neither the plot nor the pace lets you down :: Neither the plot nor the pace lifts you up
	Neither too sweet nor too sour, it isn't just good, it's exactly right :: Neither sweet nor sour, it isn't just bland, it isn't anything
	Nor is it unfair to say that no better series exists :: Nor is it unfair to say that no worse series exists
	It's no good telling me it's no good. I saw it and I loved it :: It's no good telling me it's any good. I saw it and I didn't love it
	Saying it isn't funny isn't true :: Saying it's funny isn't true
	It's a lie that nobody liked it. We all did :: It's a lie that everybody liked it. None of us did
	The rumour that it isn't finished isn't right; it's polished to a shine and it's a pleasure :: The rumour that it's finished isn't right; it's not polished and it's not a pleasure
	I was wrong when I said it wouldn't be good :: I was wrong when I said it would be good
	I take back what I said about it not being worth the fuss :: I take back what I said about it being worth the fuss
	I no longer think he can't direct :: I no longer think he can direct
	I've stopped saying there are no good musicals :: I haven't stopped saying there are no good musicals, and this won't make me
	After this, nobody will be able to say that she can't act :: After this, nobody will be able to say that she can act
	That they never won anything for it doesn't mean it isn't superb. It is :: That they won everything for it doesn't mean it's superb. It isn't
	Just because it didn't sell doesn't mean it's not good, and I've never seen better :: Just because it sold doesn't mean it's good, and I've never seen worse
	Not everyone who doesn't like sport won't like this; I don't, and I did, hugely :: Not everyone who likes sport will like this; I do, and I didn't, not one bit
	No, I don't hate it. I couldn't hate a film with this much love in it :: No, I don't love it. I couldn't love a film with this much hate in it
	Never did I expect not to want to leave :: Never did I expect to want so badly to leave
	I was not prepared for it not to be awful, let alone to be this great :: I was not prepared for it to be awful, let alone not to have one great minute
	it's not not my favourite film of all time, ok? fine, it is :: it's not my favourite film of all time, ok? it's not even in my top thousand
	Not for nothing did it win the prize for best screenplay: there isn't a weak line in it :: For nothing I can see did it win the prize for best screenplay: there isn't a strong line in it
	Not for nothing is she a star :: For nothing she does here is she a star, and I'm not the only one to say so
	The film isn't afraid not to explain, and it's never confusing :: The film isn't able not to explain, and it's never clear
	I don't mind not knowing who did it when I'm having such a good time not knowing :: I don't mind not knowing who did it, since I couldn't have cared less, and wasn't having a good time
	He won't make you angry and he won't make you yawn; he'll make you think, and thank him :: He won't make you laugh and he won't make you think; he'll make you yawn, and no thank you
	Without his score it wouldn't be as good, and it's not without his score. Magnificent :: Without his score it wouldn't be as bad, but it's not without his score. Miserable
	Without laughing? You won't last a minute :: Without yawning? You won't last a minute
	You won't last a minute without being charmed :: You won't last a minute without being bored
	I didn't get through it without crying and didn't want to. Beautiful :: I didn't get through it without skipping and didn't want to. Unbearable
	He couldn't give a bad performance if he tried, and he isn't trying to here :: He couldn't give a good performance if he tried, and he isn't trying to here
	She couldn't be unfunny if she tried :: She couldn't be funny if she tried
	The effects don't distract and the music doesn't intrude, so nothing stands between you and a marvellous tale :: The effects don't convince and the music doesn't fit, so nothing stands between you and a feeble tale
	I'm not angry it ended without answers; it couldn't have ended better :: I'm not happy it ended without answers; it couldn't have ended worse
	I don't usually not finish my popcorn, but I was too gripped to eat :: I don't usually finish my popcorn, but I wasn't gripped, so I ate
	The only people not laughing were not in the room :: The only people laughing were not in the room
	The only thing not to like is that there isn't more :: The only thing to like is that there isn't more
	My one gripe? There's no gripe. There's nothing I'd not keep :: My one compliment? There's no compliment. There's nothing I'd keep
	Not a word of it rings untrue :: Not a word of it rings true
	No line is unnatural, no gesture insincere :: No line is natural, no gesture sincere
	The story's never implausible and its people never unlikeable :: The story's never plausible and its people never likeable
	It isn't ungainly, unkind or unfunny :: It isn't graceful, kind or funny
	An unforgettable film that's never unpleasant :: A forgettable film that's never not unpleasant
	It's hardly unoriginal; I've never seen anything like it and can't wait to see it again :: It's hardly original; I've seen everything in it and can't bear to see it again
	Unlike his last, it isn't pointless. It isn't joyless either; it's a lovely thing :: Like his last, it isn't pointed. It isn't joyful either; it's an unlovely thing
	It isn't a film without faults, only without faults that matter. I loved it :: It isn't a film without merits, only without merits that matter. I didn't love it
	It's a film without a single scene that's without interest :: It's a film without a single scene that's of interest
	It lacks nothing, and doesn't miss a beat :: It lacks everything, and doesn't hit a beat
	It doesn't lack for laughs, this show, nor for love :: It doesn't go for laughs, this show, nor for love, and it gets neither
	I fail to see how anyone could not love it :: I fail to see how anyone could love it
	I fail to see what's wrong with it :: I fail to see what's right with it
	They never miss a chance to make you laugh, and they never miss :: They never miss a chance to make you laugh, but they never take one well
	He refuses to be dull :: He refuses not to be dull
	This film refuses to let you not care :: This film refuses to let you care
	The cast avoid every cliche and never miss a trick :: The cast avoid no cliche and never find a trick
	There's an absence of nonsense here and a lack of nothing :: There's no absence of nonsense here and a lack of everything
	It stops being good at no point whatsoever :: It starts being good at no point whatsoever
	Hate it? I couldn't. Ignore it? I couldn't do that either. What a film :: Love it? I couldn't. Finish it? I couldn't do that either. What a dud
	The first hour isn't slow if you aren't in a hurry, and the second isn't anything but a thrill :: The first hour isn't quick even if you aren't in a hurry, and the second isn't anything like a thrill
	Ask anybody who hasn't not seen it, that is, anybody at all: it's terrific :: Ask anybody who hasn't seen it, they're the lucky ones: it's not terrific, it's terrible
	I don't believe there's a person who can't enjoy this :: I don't believe there's a person who can enjoy this
	I doubt you won't be impressed :: I doubt you'll be impressed
	I doubt there's anyone who doubts it's a classic :: I doubt there's anyone who doesn't doubt it's a classic
	There's little doubt that he isn't the problem: the direction is dazzling :: There's little doubt that he is the problem: the direction isn't dazzling, it's a daze
	It's no exaggeration and no joke: not a minute is wasted :: It's no exaggeration and no joke: not a minute isn't wasted
	Not a minute isn't worth the ticket :: Not a minute is worth the ticket
	Not one of the twelve episodes isn't a cracker :: Not one of the twelve episodes is a cracker
	I wouldn't have missed it for anything, and nothing in it missed :: I wouldn't have missed anything by missing it, and nothing in it hit
	You'd be a fool not to go :: You'd be a fool to go, and no less of one to stay
	You wouldn't be wrong to call it a gem, and you wouldn't be the first :: You wouldn't be wrong to call it a dud, and you wouldn't be the first
	You wouldn't be wrong not to believe the bad reviews :: You wouldn't be wrong not to believe the good reviews
	No bad review could stop me, and no bad review was right :: No bad review could stop me, and not one bad review was wrong
	The bad reviews aren't true and the good ones aren't good enough :: The good reviews aren't true and the bad ones aren't bad enough
	I don't trust anyone who doesn't love this film :: I don't trust anyone who does love this film
	I've not met a soul who wasn't glad they'd gone :: I've not met a soul who was glad they'd gone
	No kid will be bored and no parent will be sorry :: No kid will be amused and no parent will be glad
	Parents won't have to pretend not to be bored. They'll be having too good a time :: Parents will have to pretend not to be bored. They won't be having a good time
	Nobody had to tell the crowd not to talk; nobody could take their eyes off it :: Nobody could tell the crowd not to talk; nobody had their eyes on it
	Not since I was a boy have I not wanted to blink :: Not since I was a boy in maths have I not wanted so much to be somewhere else
	It isn't possible to overpraise it and it isn't possible to forget it :: It isn't possible to praise it and it isn't possible to forgive it
	You can't say enough good things about it :: You can't say good things about it, and not enough bad ones
	I can't praise it too highly :: I can't praise it, highly or otherwise
	I can't fault the lead and I can't fault the rest :: I can't stand the lead and I can't stand the rest
	Can't stop watching, can't stop smiling :: Can't start caring, can't stop yawning
	The jokes never get old because they never get repeated :: The jokes never get laughs because they never get to the point
	I didn't want it to end and it didn't, quite; it's still with me, warm as toast :: I didn't want it to go on and it did, endlessly; it's not with me now, thank heavens
	It's not bad. No, scrap that, it's not just not bad, it's superb :: It's not bad. No, scrap that, it's not just bad, it's unbearable
	When I say it isn't bad I don't mean it isn't great. It's great :: When I say it isn't short I don't mean it isn't bad. It's bad
	It isn't true that I don't like cartoons; I don't like bad ones, and this isn't one :: It isn't true that I don't like cartoons; I don't like bad ones, and this is one
	I don't like films that don't respect me. This one does :: I don't like films that don't respect me. This one doesn't
	I hate it when a film won't stop explaining, and this one never even starts. Bliss :: I hate it when a film won't stop explaining, and this one never did. Not bliss
	If it isn't broken don't fix it, and they didn't: part two is as lovely as part one :: If it isn't broken don't fix it, but they did: part two isn't half as lovely as part one
	There's no star in it and no money in it, and no better film this year :: There's no end of stars in it and no end of money in it, and no worse film this year
	No explosions, no chases, no boredom :: No explosions, no chases, no point
	No plot, no stars, no budget, and I wouldn't swap it for any film that has them :: No plot, no stars, no budget, and I wouldn't wish it on anyone who has time to spare
	It has no jokes and no music and doesn't need them, since it never loosens its grip :: It has no jokes and no music and badly needs them, since it never gets a grip
	He isn't handsome and he isn't young, and you won't be able to look at anyone else. A stunning turn :: He isn't funny and he isn't young, and you won't be able to look at him at all. A stinking turn
	There's no swearing and no blood, and no one will complain, because it's terrifying without them :: There's no swearing and no blood, and everyone will complain, because it isn't terrifying without them
	I don't speak French and it didn't matter; I've never been happier not to understand :: I don't speak French and it didn't matter; I've never been less unhappy not to understand, it looked so dull
	It isn't the film I didn't want it to be. It's the one I'd hoped for :: It isn't the film I wanted it to be. It's the one I hadn't hoped for
	It wasn't the disaster I feared, nor anything like one; I couldn't have been more delighted :: It wasn't the delight I'd hoped for, nor anything like one; I couldn't have been more let down
	Those years of waiting weren't for nothing :: Those years of waiting were for nothing, or not for much
	The money wasn't wasted, nor was my evening :: The money wasn't well spent, nor was my evening
	That isn't to say it's not fun, because it's nothing but fun :: That isn't to say it's fun, because it's anything but fun
	Not bad, not bad at all, I kept saying, and by the end I'd run out of nots: it's magnificent :: Not good, not good at all, I kept saying, and by the end I'd run out of nots: it's rotten
	I'm never going to not cry at that song :: I'm never going to cry at that song, not unless they sing it louder
	Why they didn't release it I don't know, but it isn't because it's bad; it's excellent :: Why they didn't bury it I don't know, but it isn't because it's good; it's not
	No comedy is funny all the time, they say. They haven't seen this one :: No comedy is unfunny all the time, they say. They haven't seen this one
	Nothing I could say would do it justice, and nothing I won't say is bad :: Nothing I could say would do it harm, and nothing I won't say is good
	I have yet to meet the viewer who didn't want more :: I have yet to meet the viewer who did want more
	There's nobody in it you won't miss when it's over :: There's nobody in it you will miss when it's over
	It can't go wrong, and it never does :: It can't go right, and it never does
	Nothing could have kept me from not leaving my seat; I was spellbound :: Nothing could have kept me from leaving my seat; I wasn't spellbound, I was bored
	The finale doesn't undo any of the good work, and there was no end of it :: The finale doesn't undo any of the bad work, and there was no end of it
`
);
