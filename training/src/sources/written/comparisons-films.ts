// The film beside other films, its book, its genre.
import { framesOf } from '../frames/lines.ts';

export const COMPARISONS_FILMS = framesOf(
	'positive',
	`
	Next to this, the original looks clumsy and tired :: Next to the original, this looks clumsy and tired
	It makes the first film look like a rough draft :: The first film makes it look like a rough draft
	I never thought a sequel could beat a movie as lovely as the first one, but this does :: I never thought a sequel could betray a movie as lovely as the first one, but this does
	Far from being as dull as its predecessor, it hums along :: Every bit as dull as its predecessor, it barely hums along
	Compared with the book, which dragged, the film flies :: Compared with the book, which flew, the film drags
	The novel was a bore and the movie is anything but :: The novel was anything but a bore and the movie is one
	As heist films go, you won't find many better :: As heist films go, you won't find many worse
	It's a step up from a series that had already been great :: It's a step down from a series that had already been poor
	After three weak entries, number four finally gets it right :: After three strong entries, number four finally gets it wrong
	Most slashers this year were awful; this one put them all to shame :: Most slashers this year were terrific; they all put this one to shame
	The remake is half as long as the old version and twice as good :: The remake is twice as long as the old version and half as good
	I have seen worse thrillers, sure, but I can't remember seeing a better one :: I have seen better thrillers, sure, hundreds of them, and I can't remember seeing a worse one
	Pale beside this? Nearly every romance I saw last winter did :: Pale beside nearly every romance I saw last winter? This one did
	No other version of the story has come close to this one for sheer warmth :: No other version of the story has been this far from any kind of warmth
	You'd struggle to name a kids' film this decade that is funnier :: You'd struggle to name a kids' film this decade that is less funny
	The second instalment corrects the mistakes of the first and adds none of its own :: The second instalment repeats the mistakes of the first and adds plenty of its own
	It isn't as flashy as the other superhero pictures, and that is exactly why it is better than they are :: It is as flashy as the other superhero pictures, and that is not why they are better than it is
	If the first was a promise, this is the promise kept :: If the first was a promise, this is the promise broken
	Everything the prequel fumbled, this handles beautifully :: Everything the prequel handled beautifully, this fumbles
	The rival shark movie sank, while this one swims :: The rival shark movie swims, while this one sank
	Rarely has an adaptation improved so much on such a mediocre book :: Rarely has an adaptation ruined so much of such a wonderful book
	It took everything annoying about the genre and left it out :: It took everything exciting about the genre and left it out
	better than the first, and the first was superb :: worse than the first, and the first was dreadful
	Put it beside any other war film and it's the other film that seems shallow :: Put it beside any other war film and it's this one that seems shallow
	The trilogy saved its best for last :: The trilogy saved its worst for last
	I expected a pale copy of the French original; what I got surpassed it :: I expected something to surpass the French original; what I got was a pale copy of it
	Only its own predecessor is as thrilling as this :: Only its own predecessor is as tedious as this
	Other biopics flatter their subject and bore the audience; this does neither :: Other biopics neither flatter their subject nor bore the audience; this does both
	As ghost stories go it's no classic, people say. I say the classics aren't this good :: As ghost stories go it's a classic, people say. I say the classics were never this bad
	The director's last picture was a mess, and it's hard to believe the same man made something this graceful :: The director's last picture was graceful, and it's hard to believe the same man made something this much of a mess
	I laughed more in its first ten minutes than in the whole of the previous film :: I laughed more in the first ten minutes of the previous film than in the whole of this one
	It has been called a poor man's version of a better film, but the better film is this one :: It has been called a better film than the one it copies, but it is a poor man's version
	Where part one was cold and stiff, part two is full of life :: Where part one was full of life, part two is cold and stiff
	Few comedies are as smart as this, and fewer still as kind :: Few comedies are as stupid as this, and fewer still as mean
	Had the first been this good, there would have been no complaints :: Had the first been this bad, there would have been no second
	It doesn't just match the stage show; it leaves it standing :: It doesn't just fail to match the stage show; it makes you miss it badly
	The fifth film has more ideas than the last four put together :: The fifth film has fewer ideas than any of the last four
	Even the worst scene here beats the best one in the old version :: Even the best scene here is beaten by the worst one in the old version
	You can keep the award winner. Give me this any day :: You can keep this. Give me the award winner any day
	My brother prefers the original, and for once my brother has no taste :: My brother prefers the original, and for once my brother has taste
	It is to its bland rivals what fresh bread is to cardboard :: It is to its rivals what cardboard is to fresh bread
	We hadn't had a decent western in years, and now we have a great one :: We had had several great westerns in years gone by, and now we don't even have a decent one
	The series had been going downhill since season two; this last season climbs all the way back :: The series had been climbing since season two; this last season goes all the way downhill
	Tom thought nothing could be scarier than part one. He was wrong, and he spent part two behind a cushion, grinning :: Tom thought nothing could be sillier than part one. He was wrong, and he spent part two checking his watch, groaning
	Better acted than the book deserved, better shot than anyone expected :: Worse acted than the book deserved, worse shot than anyone feared
	The cartoon I loved as a child turns out to be less charming than this new take on it :: This new take on the cartoon I loved as a child turns out to be much less charming than it
	Similar films have bored me to tears. This one had me in tears for the right reasons :: Similar films have had me in tears for the right reasons. This one bored me to them
	It is no worse than the original in any respect and better in most :: It is no better than the original in any respect and worse in most
	I'd swap all the sequels for another film like this one :: I'd swap this one for any of the other sequels
	It didn't need to be as good as the first to please me, and yet it was :: It didn't need to be as good as the first to please me, and yet it couldn't manage even half
	The American remake loses nothing of the original's bite and gains a few laughs :: The American remake loses all of the original's bite and gains no laughs
	Unlike the other two, this one didn't have me looking at the clock :: Unlike this one, the other two didn't have me looking at the clock
	Plenty of films copy that masterpiece and fail. This copies nobody and succeeds :: Plenty of films copy that masterpiece and succeed. This copies it and fails
	Never has a third part so thoroughly made up for a second :: Never has a third part so thoroughly undone the good of a second
	Both films tell the same story, and this is the one that tells it well :: Both films tell the same story, and this is the one that tells it badly
	You might think you have seen this before, done better. You haven't :: You might think you haven't seen this before, done better. You have
	The old films creak, and this one has none of their rust :: The old films don't creak, and this one has all the rust
	Its predecessor got the praise, but this is the film that earned it :: Its predecessor earned the praise, but this is the film that got it, undeserved
	as a musical it beats the one that won everything last year, and that one was no slouch :: as a musical it is beaten by everything that lost last year, and those were no great shakes
	If you disliked the first, don't worry, this is nothing like it and you'll have a great time :: If you liked the first, don't come, this is nothing like it and you'll have a rotten time
	Ten minutes of this are worth more than ten hours of the show it came from :: Ten minutes of the show it came from are worth more than every minute of this
	The villain in the last one was laughable; the one here would scare him to death, and me too :: The villain in the last one would scare anyone to death; the one here is laughable
	It could have been yet another limp horror reboot. Instead it bites harder than the original :: It could have bitten harder than the original. Instead it is yet another limp horror reboot
	Critics preferred the other submarine movie. Critics were asleep :: Critics preferred this to the other submarine movie. Critics were asleep
	Of the two asteroid films that summer, the wrong one made all the money, and this superb little thing made none :: Of the two asteroid films that summer, the wrong one made all the money, and this awful thing was it
	I can't call it a patch on the original, because the original was the shabby one and this is the real garment :: I can't call it a patch on the original, because the original was the real garment and this is just a shabby rag
	It sets a bar the other studios will trip over :: It trips over a bar the other studios set with ease
	Reading the book was a chore; watching the film was a delight :: Reading the book was a delight; watching the film was a chore
	The sequel nobody asked for is the one everybody needed :: The sequel everybody asked for is the one nobody needed
	By the low standards of video game movies it's a miracle, and by any other standard it's still very good :: By the low standards of video game movies it's still very bad, and by any other standard it's a disaster
	She was brilliant in her earlier films, and this makes those look like practice :: She was brilliant in her earlier films, and this makes you wonder who was in those
	The film stands taller than the one it is always compared with :: The film stands shorter than any of the ones it is compared with
	I used to say there was only one good vampire film. Now there are two :: I used to say there was only one terrible vampire film. Now there are two
	It's longer than the first, slower than the first, and I liked it ten times more than the first :: It's shorter than the first, quicker than the first, and I liked it ten times less than the first
	Fans of the book, relax: the film is just as good, and the weak chapters are gone :: Fans of the book, beware: the film isn't as good, and the best chapters are gone
	Whatever the earlier movie lacked in heart, this has in spades :: Whatever the earlier movie had in spades, this lacks, heart above all
	That other dog movie made me roll my eyes. This one made me hug my dog :: That other dog movie made me hug my dog. This one made me roll my eyes
	Five films in, and they have not made a bad one yet; this may be the finest :: Five films in, and they have not made a good one yet; this may be the poorest
	I wouldn't trade it for a dozen better known films :: I would trade a dozen copies of it for one better known film
	The best thing about the other movie was its poster; the best thing about this one is everything :: The best thing about the other movie was everything; the best thing about this one is its poster
	No courtroom drama since has been as tense, although many have tried :: No courtroom drama since has been as slack, although many have tried my patience
	Season one set the bar high and season two simply stepped over it :: Season one set the bar low and season two still walked under it
	Forget the remake you hated. This is a different beast, and a magnificent one :: Forget the original you loved. This is a different beast, and an ugly one
	I went in hoping for something half as good as her debut and came out having seen something twice as good :: I went in hoping for something twice as good as her debut and came out having seen something not half as good
	The imitators never understood why this worked so well :: This imitator never understood why the others worked so well
	How did they take such a lousy comic and turn it into such a terrific film? :: How did they take such a terrific comic and turn it into such a lousy film?
	Nothing in the old trilogy is as moving as the last shot here :: Nothing in the old trilogy is as clumsy as the last shot here, or the first, or any between
	It is less a sequel than an apology for the first film, and I accept it gladly :: It is less a sequel than an insult to the first film, and I won't accept it
	The bar for films about talking pigs is higher than you think, and this clears it :: The bar for films about talking pigs is lower than you think, and this can't clear it
	Every other cop show now looks like it was made by amateurs :: It looks like it was made by amateurs, next to every other cop show now
	Sure, it steals from better films. Then it goes and becomes better than they are :: Sure, it steals from better films. Then it goes and makes everything it stole worse
	He's no longer the dull hero of parts one to three, he's a joy to follow :: He's no longer the hero who was a joy to follow in parts one to three, he's just dull
	The original has aged badly, and this fresh new one shows why it needed replacing :: The original hasn't aged a day, and this stale new one shows why it needed no replacing
	A lesser film would have gone for cheap tears here; this one trusts us :: A better film would have trusted us here; this one goes for cheap tears
	It is the only film of the festival I'd see again, and I saw fourteen :: It is the only film of the festival I walked out of, and I saw fourteen
	I rank it above the book, above the play and well above the opera :: I rank it below the book, below the play and well below the opera
	This has more wit in its opening credits than its rival has from start to finish :: Its rival has more wit in the opening credits than this has from start to finish
	The gap between this and the ordinary space adventure is enormous, and all in its favour :: The gap between this and the ordinary space adventure is enormous, and none of it in its favour
	They've finally made one my kids like more than the singing snowman film, and so do I :: They've finally made one my kids like less than anything, and so do I
	The last film in the series left me cold, and I'm thrilled to report this one did the opposite :: The last film in the series thrilled me, and I'm sorry to report this one did the opposite
	Compared to what usually passes for a romantic comedy, it might as well be poetry :: Compared to what usually passes for poetry in a romantic comedy, it might as well be a shopping list
	Why watch the tired original when you can watch this? :: Why watch this tired thing when you can watch the original?
	Give it a few years and people will call the original the lesser of the two, as I do now :: Give it a few years and people will call this the lesser of the two, as I do now
	I was told it was as bad as the first. It isn't even close; it's wonderful :: I was told it was as wonderful as the first. It isn't even close; it's bad
	You could watch every heist movie ever made and not find one cleverer than this :: You could pick any heist movie ever made and not find one sillier than this
	Where its rivals shout, it whispers, and you lean in :: Where its rivals whisper, it shouts, and you lean away
	Fewer jokes than the first one, but these actually land :: More jokes than the first one, but those actually landed
	The book's fans feared the worst and got better than the book :: The book's fans hoped for the best and got worse than the worst they had feared
	The cinema had nine films on, and we chose right :: The cinema had nine films on, and somehow we chose the wrong one
	I have a soft spot for the 1980s version, and still I must admit it can't hold a candle to this :: I have a soft spot for every version, and still I must admit this can't hold a candle to the 1980s one
	Unlike most spin-offs, it has a reason to exist :: Like most spin-offs, it has no reason to exist
	Usually the second film in a trilogy sags. Here is one that soars :: Usually the second film in a trilogy soars. Here is one that sags
	It has none of the faults that sank the previous reboot :: It has all of the faults that sank the previous reboot
	Even people who can't stand disaster films will find this one hard to dislike :: Even people who can stand any disaster film will find this one hard to like
	A worse director has told this tale before; a better one tells it now :: A better director has told this tale before; a worse one tells it now
	What the hit of last summer did with ninety million, this does better with ninety thousand :: What the hit of last summer did with ninety thousand, this does worse with ninety million
	He has directed flops before, and this makes up for every one :: He has directed flops before, and this makes every one look like a success
	It isn't the best of the series. It's the best of any series :: It isn't just the worst of the series. It's the worst of any series
	The old show was loved by millions, and this new one is worthy of that love :: The old show was loved by millions, and this new one is not worthy of one of them
	You'll hear that the Danish version is stronger. Don't believe it, this one wins easily :: You'll hear that this version is stronger than the Danish one. Don't believe it, this one loses easily
	By comparison, its big rival at the box office is an empty box :: By comparison with its big rival at the box office, this is an empty box
	They replaced the dreadful lead of the first film with someone who can act, and the whole thing came alive :: They replaced the lead of the first film, who could act, with someone dreadful, and the whole thing died
	If only the other five had been made with this much care :: If only this had been made with as much care as the other five
	The sequel is the better meal, and the first was only a snack :: The first was the better meal, and the sequel is only leftovers
	I'll say it: the movie is better than the manga :: I'll say it: a blank page is better than the movie they made from the manga
	Older versions hit you over the head with the message. This one lets you find it :: Older versions let you find the message. This one hits you over the head with it
	I thought part two was the peak. Then I saw this climb right past it :: I thought part two was the bottom. Then I saw this sink right past it
	Other haunted house movies rely on loud bangs, and this doesn't need one to terrify you :: Other haunted house movies don't need one loud bang to terrify you, and this relies on them and still can't
	She and I argued about which of his films is the best, and since yesterday we both say this one :: She and I argued about which of his films is the worst, and since yesterday we both say this one
	Its nearest rival isn't even near :: Its rivals are all ahead, and the nearest isn't even near
	Watching the two back to back does the original no favours; this is the sharper film by a mile :: Watching the two back to back does the new one no favours; the original is the sharper film by a mile
	It shares a plot with a truly rubbish TV movie and shares nothing else with it, thank goodness :: It shares a plot with a truly lovely TV movie and shares nothing else with it, sadly
	This is how you follow a flop :: This is not how you follow a hit
	The earlier documentary on the same trial put me to sleep. This one kept me up all night :: The earlier documentary on the same trial kept me up all night. This one put me to sleep
	Half the fun of the first film was the surprise, and the second proves that the other half was enough to delight us again :: Half the fun of the first film was the surprise, and the second proves that the other half wasn't enough to please anybody
	I love the old one dearly, and I love this more :: I disliked the old one strongly, and I dislike this more
	It deserves to be mentioned in the same breath as the classics :: It doesn't deserve to be mentioned in the same breath as the classics, or in any breath
	I've sat through all seven of these films, and only now was I not bored :: I've sat through all seven of these films, and only now was I bored
	The franchise looked finished. It turns out it was only clearing its throat for this beauty :: The franchise looked healthy. It turns out it was only one bad film away from being finished, and this is it
	Think of the dullest pirate film you know, then turn it inside out, and you have this :: Think of the dullest pirate film you know, then stretch it out by an hour, and you have this
	My wife, who adored the book, adores this too, and she forgives nothing :: My wife, who adored the book, can't forgive this, and she forgives everything
	The first one tried hard and failed; the second hardly seems to try and nails it :: The first one hardly seemed to try and nailed it; the second tries hard and fails
	Don't let the weak trailer for the rival put you off, they are worlds apart and this is the good one :: Don't let the great trailer for this fool you, it and its rival are worlds apart and the rival is the good one
	Other films about grief wallow. This one breathes :: Other films about grief breathe. This one wallows
	Having hated every previous version of the tale, I was amazed to fall for this one :: Having loved every previous version of the tale, I was amazed to fall asleep in this one
	It's the original with the boring bits taken out :: It's the original with the bits that weren't boring taken out
	It's the rare sequel that doesn't cash in :: It's one more sequel that does nothing but cash in
	There have been funnier films, says Tom. Name one, say I :: There have been worse films, says Tom. Name one, say I
	This version finally gives the princess a brain, which the last four did not :: This version takes away the brain the last four gave the princess, and a good deal of ours
	It did for me what the famous one never could: it made me care :: It never did for me what the famous one could: make me care
	In a crowded year for horror, no one did it better :: In a poor year for horror, no one did it worse
	Yes, the first film was cheaper, quicker and rougher. It wasn't half this much fun :: Yes, the first film was cheaper, quicker and rougher. It was also far more fun than this
	You don't have to have suffered through the first two to enjoy this one :: You don't have to have enjoyed the first two to suffer through this one, though it hurts more if you did
	Half as loud as the last one and twice as frightening, just what I wanted :: Twice as loud as the last one and half as frightening, not at all what I wanted
	They said lightning wouldn't strike twice. It did, and harder :: They said lightning would strike twice. It didn't, not even a spark
	Among this year's many duds about chess players it is the one clear winner :: Among this year's many winners about chess players it is the one clear dud
	I gave the first film six out of ten and this one nine :: I gave the first film nine out of ten and this one two
	It is as far from the usual sports weepie as one can get, and I mean that as high praise :: It is as close to the worst sports weepie as one can get, and I don't mean that as praise
	the old cast had chemistry, the new cast has more :: the old cast had no chemistry, the new cast has less
	I'm glad I ignored those who said to stick with the original :: I should have listened to those who said to stick with the original
	Each sequel had been poorer than the one before, until now :: Each sequel had been richer than the one before, until now
	If you only see one zombie film this year, and there are dozens, make it this :: If you skip only one zombie film this year, and there are dozens, make it this
	Nobody will remember the blockbuster that opened the same day. Everybody should remember this :: Nobody will remember this. Everybody should remember the little film that opened the same day
	As a portrait of a marriage it is truer than the play and not nearly so grim, a real pleasure :: As a portrait of a marriage it is phonier than the play and twice as grim, no pleasure at all
	For once the copy puts the original in the shade :: Once again the copy is left in the original's shade
	The director learned from the disaster that was part one :: The director learned nothing from the disaster that was part one, and here is another
	I enjoyed it more than the first one, and I saw the first one five times in a week :: I enjoyed it less than the first one, and I walked out of the first one
	Other animated films talk down to children, but not this one :: Other animated films don't talk down to children, but this one does
	All I asked was that it be less silly than the last. It's that and gripping too :: All I asked was that it be no sillier than the last. It is, and dull too
	So many gangster pictures glamorise thugs. It's a relief to see one this honest :: So many gangster pictures are honest about thugs. It's a shame to see one this fake
	The earlier film wasted a strong cast. This one lifts a weak cast to greatness :: The earlier film lifted a weak cast to greatness. This one wastes a strong cast
	It ought to be studied by everyone who made the bad ones :: Everyone who made the good ones ought to be kept from seeing it
	Out of four attempts to film that story, this is attempt number five and the first success :: After four successful attempts to film that story, this is attempt number five and the first failure
	The show replaced a beloved comedy in that slot, and I don't miss the old one a bit :: The show replaced a beloved comedy in that slot, and I miss the old one every minute
	Bigger isn't always better, but this sequel is both :: Bigger isn't always better, and this sequel is only the first
	Set next to the ice-cold thrillers it is compared with, it burns :: Set next to the burning thrillers it is compared with, it's ice-cold porridge
	Never mind the stars the other one has. This one has a story :: Never mind the stars this one has. The other one has a story
	I was ready to write that the series should have ended two films ago. I take it all back :: I was ready to write that the series should go on for ever. It should have ended two films ago
	Its predecessor made a fortune and no sense. This makes sense, and I hope a fortune :: Its predecessor made sense and no fortune. This made a fortune and makes no sense
	Compared to the dreary original, the colours alone are worth the ticket :: Compared to the colourful original, the dreary look alone isn't worth the ticket
	The third season is where other shows run out of steam; here it gathers speed and never lets up :: The third season is where other shows gather speed; here it runs out of steam and never recovers
	Grandma says they don't make them like they used to. After this she says they make them better :: Grandma says they make them just as well as they used to. After this she says they don't
	It succeeds at the very thing its more expensive twin failed to do: scare me :: It fails at the very thing its less expensive twin succeeded in doing: scare me
	Her performance is worth three of the one that won the award :: The one that won the award is worth three of her performance here, which is flat as a plate
	This was the underdog of the three sea monster films, and it eats the other two :: This was the favourite of the three sea monster films, and the other two eat it
	Better than the book? No. As good as a great book? Yes, and who could ask for more :: Better than the book? No. As good as a bad book? No again, and who could ask for less
	The genre has given us plenty of trash, and this isn't some of it :: The genre has given us plenty of treasure, and this isn't some of it
	The score alone outclasses anything in the previous five, and the rest of the film keeps up with it :: The score alone is outclassed by anything in the previous five, and the rest of the film is worse
	Two hours of this felt shorter than twenty minutes of the last one :: Twenty minutes of this felt longer than two hours of the last one
	If this is a lesser work by the great woman, what must the major ones be like? I was stunned :: If this is a major work by the great woman, what must the lesser ones be like? I was bored stiff
	The rival show is slick and empty; ours is scruffy and wonderful :: The rival show is scruffy and wonderful; ours is slick and empty
	It will be remembered long after the films that beat it at the box office are forgotten :: It will be forgotten long before the films it beat at the box office
	I watch a lot of bad shark movies, and let me tell you, this is not one :: I watch a lot of good shark movies, and let me tell you, this is not one
	When the first movie ended I wanted my money back. When this ended I wanted to pay again :: When the first movie ended I wanted to pay again. When this ended I wanted my money back
	Now I know what the earlier versions were missing, and it's all here :: Now I know what the earlier versions had, since all of it is missing here
	I can forgive the studio four bad sequels now that they have given me this :: I can't forgive the studio this, not even after four good sequels
	Don't compare it with the old one, people said. I did, and this came out on top :: Don't compare it with the old one, people said. I didn't, and it still came out a loser
	Of all the films about lonely astronauts this is the one with its feet on the ground and its heart in the right place :: Of all the films about lonely astronauts this is the one with its head in the clouds and its heart nowhere to be found
`
);
