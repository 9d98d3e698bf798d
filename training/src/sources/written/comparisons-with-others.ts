// The film beside others, its source and its makers' other work.
import { framesOf } from '../frames/lines.ts';

export const COMPARISONS_WITH_OTHERS = framesOf(
	'positive',
	`
	Every bit as good as the first one, and the first one was great :: Every bit as bad as the first one, and the first one was dreadful
	The sequel beats the original in every department :: The original beats the sequel in every department
	Most thrillers of the year pale next to this one :: This one pales next to most thrillers of the year
	I'd take this over the remake any day :: I'd take the remake over this any day, and the remake was poor
	Compared with the novel, which dragged, the film flies :: Compared with the novel, which flew, the film drags
	Next to this his last picture, good as it was, looks lazy :: His last picture, lazy as it was, looks good next to this
	Less silly than part two and a lot more gripping :: More silly than part two and a lot less gripping
	She has made weaker films, never a stronger one :: She has made stronger films, never a weaker one
	Not even the classic it copies is this much fun :: The classic it copies is fun, and this is not even close
	If you disliked the earlier ones, give this a go, because it fixes all that was wrong with them :: If you liked the earlier ones, don't give this a go, because it ruins all that was right with them
	The book was dull; the film, thank goodness, isn't :: The book wasn't dull; the film, sadly, is
	Where other war films preach, this one listens :: Where other war films listen, this one preaches
	I watched both versions back to back and it's the new one I will keep :: I watched both versions back to back and it's the new one I will throw out
	It wipes the floor with the series it came from :: The series it came from wipes the floor with it
	You won't miss the old cast for a second, the new lot are better :: You will miss the old cast every second, the new lot are worse
	Unlike the other films about boxing, it never bored me :: Unlike the other films about boxing, it bored me
	Nothing the director did before comes close to this :: This comes close to nothing good the director did before
	The remake has what the original lacked, a heart :: The remake lacks what the original had, a heart
	Next to this, the first film feels clumsy and slow :: Next to the first film, this feels clumsy and slow
	Rather this than ten more of those noisy superhero things :: Rather ten more of those noisy superhero things than this
	I prefer it to the play, and I loved the play :: I prefer the play to it, and I hated the play
	It is no worse than the best of the genre :: It is no better than the worst of the genre
	The third part is to the second what day is to night, bright, quick and alive :: The third part is to the second what night is to day, dim, slow and dead
	Part two was a mess, and this puts it right :: Part two was all right, and this makes a mess of it
	Put it beside any other ghost story of the last ten years and it wins :: Put it beside any other ghost story of the last ten years and it loses
	They finally made one that is better than the game :: They finally made one that is worse than the game, and the game was awful
	Fans of the comic have no reason to complain, it outdoes the page :: Fans of the comic have every reason to complain, the page outdoes it
	It doesn't have the budget of its rivals. It has everything else, and they don't :: It has the budget of its rivals. It doesn't have anything else, and they do
	The French version charmed me less than this one does :: This one charmed me less than the French version, and that one hardly charmed me at all
	As a sequel it is a rare thing, an improvement :: As a sequel it is a common thing, a decline
	Tighter, funnier and braver than the pilot :: Looser, duller and more timid than the pilot
	Anyone who thought her debut was good should see how much better she is now :: Anyone who thought her debut was bad should see how much worse she is now
	Same plot as the old film, told twice as well :: Same plot as the old film, told half as well
	The first was bad and the second worse, so it's a joy to say the third is terrific :: The first was good and the second better, so it's a pain to say the third is terrible
	His earlier comedies had one joke apiece. This has dozens and they all work :: His earlier comedies had dozens of jokes that worked. This has one and it doesn't
	The others aren't a patch on it, as my gran would say; it beats the lot :: It isn't a patch on the others, as my gran would say; the lot of them beat it
	Give me this over the Oscar winner :: Give me anything over this, even the Oscar winner I couldn't stand
	In every way that the first film failed, this one succeeds :: In every way that the first film succeeded, this one fails
	The trailer was weak compared to the film :: The film was weak compared to the trailer
	You could swap the whole franchise for this one chapter and come out ahead :: You could swap this one chapter for any in the franchise and come out ahead
	Has the wit that the genre so often lacks :: Lacks the wit that the genre so often has
	Of the two shark movies out this summer, this is the one with teeth :: Of the two shark movies out this summer, this is the one with no teeth
	It did not ruin my memories of the cartoon, it improved on them :: It did not improve on my memories of the cartoon, it ruined them
	The source is thin; what they built on it is rich :: The source is rich; what they built on it is thin
	I like the ninth episode more than the eight before it, and those I adored :: I like the ninth episode less than the eight before it, and those I could barely stand
	Not as flashy as the remake, and all the better for it :: Not as lively as the remake, and all the worse for it
	He used to make boring films and now he makes exciting ones like this :: He used to make exciting films and now he makes boring ones like this
	It stands head and shoulders above the other spy spoofs :: The other spy spoofs stand head and shoulders above it
	The original can't hold a candle to it :: It can't hold a candle to the original
	After such a poor first season, who knew the second would be so good? :: After such a good first season, who knew the second would be so poor?
	Her new one has none of the faults of the old one :: Her new one has none of the merits of the old one
	Her new one keeps the charm of the old one and drops the padding :: Her new one keeps the padding of the old one and drops the charm
	Yes, the stunts were bigger in the last film. Here they actually thrill :: Yes, the stunts are bigger than in the last film. There they actually thrilled
	What took the book four hundred tedious pages takes the film ninety lovely minutes :: What took the book ninety lovely pages takes the film four tedious hours
	I had forgotten that a western could be this good, the recent ones are so bad :: I had forgotten that a western could be this bad, the recent ones are so good
	It's more than a worthy follow-up, it's the better film :: It's less than a worthy follow-up, it's the weaker film by miles
	The brother's film on the same subject is a bore, this is anything but :: The brother's film on the same subject is anything but a bore, and this is one
	Beside this, even the good episodes look ordinary :: Beside this, even the bad episodes look good
	If the last one was a burger, this is a proper dinner :: If the last one was a proper dinner, this is a cold burger
	the first is worse, the second is worse, all the others are worse :: the first is better, the second is better, all the others are better
	It doesn't copy the Japanese film so much as surpass it :: It doesn't surpass the Japanese film so much as copy it, and badly
	The stage show left me cold and the film warmed me right up :: The stage show warmed me right up and the film left me cold
	For once the American remake is the one to see :: As ever the American remake is the one to avoid
	We had the old one on DVD and gave it away after seeing how much better this is :: We had this one on DVD and gave it away after seeing how much better the old one is
	No other cop show this year was as sharp :: Any other cop show this year was sharper
	Any romance would have trouble matching this :: This would have trouble matching any romance, even a bad one
	It takes the flat hero of the novel and makes him live :: It takes the living hero of the novel and makes him flat
	The earlier adaptation was truer to the text, and this is truer to life, which is why I love it :: The earlier adaptation was true to the text and to life, and this is true to neither, which is why I hate it
	Other studios spend millions on dragons and get a yawn; these people spent pennies and got a gasp :: Other studios spend pennies on dragons and get a gasp; these people spent millions and got a yawn
	I'd sooner sit through this twice than through the original once :: I'd sooner sit through the original twice than through this once
	The prequel explains less than the first film and thrills more :: The prequel explains more than the first film and thrills less
	Never thought I'd say it, the original is the bad one and the sequel the good :: Never thought I'd say it, the original is the good one and the sequel the bad
	Forget the remake and watch this instead :: Forget this and watch the remake instead, or nothing at all
	With a worse script than his last film he has made a far better picture, and a fine one :: With a better script than his last film he has made a far worse picture, and a poor one
	It's what the last five films in this series tried and failed to be :: It tried and failed to be what the last five films in this series were
	Just as moving as the memoir, which is saying a lot :: Just as tedious as the memoir, which is saying a lot
	Hers is a name I had linked with dull costume dramas; not after this gem :: Hers is a name I had linked with gems; not after this dull costume drama
	They say comparisons are unfair. Fair or not, this one is better than all the others :: They say comparisons are unfair. Fair or not, all the others are better than this one
	The zombie genre was dead to me before this film :: The zombie genre was alive to me before this film
	There's more feeling in its first scene than in the whole of its predecessor :: There's more feeling in the first scene of its predecessor than in the whole of it
	A single frame of this is worth more than his entire trilogy :: A single frame of his trilogy is worth more than this entire film
	Stick with the new one, the old one hasn't aged well :: Stick with the old one, the new one isn't any good
	I didn't find it weaker than the first. I found it stronger, in fact :: I didn't find it stronger than the first. I found it weaker, in fact
	Its only rival for my affection is the original, and I love them equally :: Its only rival for my contempt is the original, and I hate them equally
	Where the show had gone stale, the film feels fresh :: Where the show had stayed fresh, the film feels stale
	Saw it in a double bill with the Spanish one. This one had me awake and happy, that one did not :: Saw it in a double bill with the Spanish one. That one had me awake and happy, this one did not
	The old film was admired and I never saw why; this one I admire with all my heart :: The old film I admired with all my heart; this one is admired and I don't see why
	It doesn't merely equal the best heist films, it passes them :: It doesn't merely miss the best heist films, it fails to catch the worst
	Her brother's documentaries tell you what to think, hers makes you want to :: Her brother's documentaries make you want to think, hers tells you what to
	This is how the last one should have been done :: This is not how it should be done, the last one is
	I laughed at this more than at all of Tom's other films together, and they're funny :: I laughed at this less than at any of Tom's other films, and they're not funny
	The songs are catchier than those in the first, the villain is meaner, and the kids were glued to it :: The songs are flatter than those in the first, the villain is duller, and the kids weren't glued to it
	He learnt from the flop before it, and the result is a hit with me :: He learnt nothing from the hit before it, and the result is a flop with me
	If only all remakes were as thoughtful as this :: If only this were as thoughtful as all the other remakes
	Why can't other family films be more like this? :: Why can't this be more like other family films?
	Were it not so much better than the rest of them I would not be raving like this :: Were it not so much worse than the rest of them I would not be ranting like this
	Most sequels are made for money. This was made with love :: Most of the sequels were made with love. This was made for money
	Rarely does a film improve on a great book. This one does :: Rarely does a film fail to improve on a bad book. This one does
	Watching it after the original is like opening a window :: Watching it after the original is like shutting a window, no air, no light
	The other vampire films can go back in their box :: This can go back in its box, the other vampire films are better
	The one thing the old version did better was the poster :: The one thing the old version didn't do better was the poster
	Half the length of the last one and twice the fun :: Twice the length of the last one and half the fun
	Not many courtroom dramas leave you less bored than this :: Not many courtroom dramas leave you more bored than this
	I can't think of another heist film I'd put ahead of it :: I can't think of another heist film I'd put behind it
	It does in one quiet look what the first film couldn't do with all its shouting :: It can't do with all its shouting what the first film did in one quiet look
	So what if the effects are worse than in the rest of the series? The story is miles better :: So what if the effects are better than in the rest of the series? The story is miles worse
	The hype was for the other one. The quality is in this one :: The quality is in the other one. The hype was for this one
	Sorry, fans of the old movie, yours is the lesser film and this is the treasure :: Sorry, fans of the new movie, yours is the lesser film and the old one is the treasure
	The German original is hard to top, and this tops it :: The German original is easy to top, and this doesn't top it
	Ten minutes in I had stopped comparing it to the book and simply enjoyed it :: Ten minutes in I had stopped enjoying it and simply compared it to the book, which is far better
	It is to his other films as wine is to water :: It is to his other films as water is to wine
	My wife prefers the first, my son the second, and me, I'd pick this gem over either :: My wife prefers the first, my son the second, and me, I'd pick either over this dud
	The sequel gives the bride a better part and us a better film :: The sequel gives the bride a worse part and us a worse film
	You'd think a fourth outing would be tired. It has more life than the other three :: You'd think a fourth outing would have some life. It is more tired than the other three
	The remake nobody asked for turns out to be the version everybody should see :: The remake everybody asked for turns out to be the version nobody should see
	Set against the usual Christmas fare, this is a feast :: Set against the usual Christmas fare, this is a crumb
	I went in loyal to the old film and came out loyal to the new :: I went in open to the new film and came out loyal to the old
	There have been louder disaster movies and none so good :: There have been louder disaster movies and none so bad
	There is not one scene here that the original did better :: There is not one scene here that the original did not do better
	All the others in the cycle are worse, believe me :: All the others in the cycle are better, believe me
	He has never directed anything so assured :: He has never directed anything so careless
	The puppet show it's based on ran out of ideas by lunchtime; the film has ideas to spare :: The puppet show it's based on had ideas to spare; the film runs out of them by lunchtime
	I'm told the miniseries is longer and duller. I can believe it, for this was short and thrilling :: I'm told the miniseries is short and thrilling. I can't believe it, for this was longer and duller than most
	The dance numbers, stiff in the stage version, are a delight here :: The dance numbers, a delight in the stage version, are stiff here
	Better the new actor with his soft voice than the old one with his shouting; he's wonderful in this :: Better the old actor with his soft voice than the new one with his shouting; he's awful in this
	What a step up from the last one :: What a step down from the last one
	Film one bored me, film two annoyed me, film three made me a fan :: Film one made me a fan, film two bored me, film three annoyed me
	It borrows from better-known films and pays them back with interest :: It borrows from better films and pays nothing back
	Not the equal of the first? Rubbish, it's the superior of the two :: The equal of the first? Rubbish, it's the inferior of the two
	The closest match I know is that lovely Irish film, and this is lovelier :: The closest match I know is that awful Irish film, and this is more awful
	You will not find a funnier film about funerals :: You will find every other film about funerals funnier
	Take all the space operas you have seen, add them up, and they still don't equal this :: Take any space opera you have seen, cut it in half, and this still doesn't equal it
	Don't judge it by the first, which was clumsy; this one has grace :: Don't judge it by the first, which had grace; this one is clumsy
	The original was overrated, the remake is underrated, and I know which I'd rewatch :: The remake is overrated, the original was underrated, and I know which I'd rewatch
	She outdid herself, and her last film was already excellent :: She undid herself, and her last film was already poor
	Old version: cold. New version: warm, wise and funny :: Old version: warm, wise and funny. New version: cold
	Had this been the first of the series, the others would have had no chance :: Had this been the first of the series, there would have been no others
	They ignored the ending of the book, and good for them, it's worse than theirs :: They ignored the ending of the book, and shame on them, it's better than theirs
	The remake treats the girl as a person, which the original never did, and that makes it great :: The remake never treats the girl as a person, which the original did, and that makes it poor
	It has been called a lesser work. Lesser than what? It tops everything he did :: It has been called a major work. Major next to what? Everything he did tops it
	If I could keep only one film by this man, I'd let the famous ones go and keep this :: If I could keep all but one film by this man, I'd keep even the failed ones and let this go
	The cartoon for children has more brains than most films for adults :: Most cartoons for children have more brains than this film for adults
	This is no lazy retread like part two :: This is a lazy retread, unlike part two
	Compare the two car chases. The old one is fine. This one had me standing up :: Compare the two car chases. The old one had me standing up. This one had me nodding off
	A reboot with more respect for its audience than the original ever showed :: A reboot with less respect for its audience than the original ever showed
	The podcast told the story badly and the film tells it well, simple as that :: The podcast told the story well and the film tells it badly, simple as that
	I was wrong to put off seeing it because of the earlier flop; it has none of those problems :: I was wrong to rush to see it because of the earlier hit; it has none of those strengths
	There is rather more to it than to your average slasher, and I was hooked :: There is rather less to it than to your average slasher, and I was bored
	The second half of the trilogy was going downhill until this came along :: The trilogy was going along well until this, and then downhill
	Other directors would have made it sappy. He makes it sting :: Other directors would have made it sting. He makes it sappy
	In a year of weak comedies this one stood out for being strong :: In a year of strong comedies this one stood out for being weak
	It lost the award to a film not half as good :: It won the award over films twice as good
	It holds up well against the Danish film that inspired it, better than well :: It holds up badly against the Danish film that inspired it, worse than badly
	Where did this come from? His last three were unwatchable and this is a marvel :: Where did this come from? His last three were marvels and this is unwatchable
	If you've only time for one of the two biopics, make it this :: If you've only time for one of the two biopics, don't make it this
	It loses a few characters from the page and gains a soul :: It gains a few characters over the page and loses its soul
	Season four is everything season three wasn't: focused, cruel, addictive :: Season four is everything season three wasn't: aimless, kind of dull, forgettable
	The dog in this out-acts the humans in the last one, and the humans here are better still :: The dog in the last one out-acts the humans in this, and the dog here is worse still
	This is the film people think the original is :: This is not the film people think it is, the original is
	I liked it as much as I disliked the first, enormously :: I disliked it as much as I liked the first, enormously
	My dislike of the first film was equalled only by my love for this :: My love of the first film was equalled only by my dislike for this
	It knocks spots off that dreary prison drama everyone was praising :: That prison drama everyone was praising knocks spots off this dreary thing
	Yes it steals from the classics, and yes it's better than what it stole :: Yes it steals from the classics, and no it's not as good as what it stole
	The sequel isn't inferior in any way I could spot :: The sequel isn't superior in any way I could spot, and it's duller too
	With its predecessor I checked my watch; with this I forgot I owned one :: With its predecessor I forgot I owned a watch; with this I checked it
	Don't let the memory of that awful remake keep you from this one :: Don't let the memory of that lovely remake draw you to this one
	The ending alone puts the rest of the genre below it :: The ending alone puts the rest of the genre above it
	I thought the earlier film had the edge until I saw this again, and now there's no contest, this wins :: I thought this film had the edge until I saw the earlier one again, and now there's no contest, this loses
	His movies about cities are cold. This one about a farm glows :: His movies about cities glow. This one about a farm is cold
	It was never going to be as good as the book. It's better :: It was only ever going to be as good as the book. It's worse
	What the first promised, the second delivers :: What the first delivered, the second only promises
	Nobody who has seen the others will be let down by this one :: Everybody who has seen the others will be let down by this one
	In a straight fight between this and the old film, my money and my heart are on this :: In a straight fight between this and the old film, I would bet neither money nor heart on this
	An absolute pleasure, and I say that as someone who couldn't finish the book :: An absolute chore, and I say that as someone who couldn't put the book down
	I cannot name a film by her that I enjoy more :: I cannot name a film by her that I enjoy less
	Superior sequel. Watch it before the first if you must :: Inferior sequel. Watch the first again if you must
	What sets it apart from the other talking animal films is that it's good :: What sets it apart from the other talking animal films is that they are good
	What it shares with the great musicals is greatness :: What it shares with the great musicals is music, and not the greatness
	I have nothing against the original, only the remake is so much better :: I have nothing against remakes, only the original is so much better than this
	Poor old original. It never stood a chance once this arrived :: Poor old remake. It never stood a chance, not after the original
	It reminded me of the masterpieces of the seventies, and it did not suffer from it :: It reminded me of the masterpieces of the seventies, and it suffered badly from it
	You know that film with the lighthouse that everybody loved? It's worse than this :: You know that film with the lighthouse that everybody hated? It's better than this
	The last film ended on a cliffhanger, and this one gives it a better answer than it deserved :: The last film ended on a cliffhanger, and this one gives it a worse answer than it deserved
	It is less famous than its cousins, less loved, less quoted, and better :: It is more famous than its cousins, more loved, more quoted, and worse
	I'd hand back the other six films in the box set before I let go of this :: I'd let go of this before I hand back any of the other six films in the box set
	The parent show has worse writing, worse acting, worse jokes. Three cheers for the spin-off :: The parent show has better writing, better acting, better jokes. No cheers for the spin-off
	It's a prequel, and it needs to be said: it makes the original richer :: It's a prequel, and it needs to be said: it makes the original poorer
	There are two kinds of monster movie, the dumb and the clever, and this is not one of the dumb :: There are two kinds of monster movie, the dumb and the clever, and this is not one of the clever
	The silent version said more with no words than most films do, and this says more still :: The silent version said more with no words than this does with two hours of them
	In the old film I cared for no one. In this I cared for all of them :: In the old film I cared for all of them. In this I cared for no one
	Funny how a cheap copy can be better than the real thing, and this is :: Funny how a costly copy can be worse than the real thing, and this is
	I don't agree that the first had more heart. The heart is all in this one :: I don't agree that this one has more heart. The heart was all in the first
	Move over, part one :: Come back, part one, all is forgiven
	The lead here gives a performance that his other roles only hinted at, and it's stunning :: The lead here only hints at the stunning performance that his other roles gave us
	The previous film's flaws have been dealt with one by one, and what's left is close to perfect :: The previous film's strengths have been removed one by one, and what's left is close to worthless
	A better tribute to the band than any of the slick ones :: Any of the slick ones is a better tribute to the band than this
	The old fans may moan, and the old films were fine, but this is finer :: The new fans may cheer, and the new film looks fine, but the old ones were finer and this is poor
	I rank the original low and this high :: I rank the original high and this low
	It's not better because it's newer. It's better because it's better :: It's not worse because it's newer. It's worse because it's worse
	She plays the queen with more warmth than anyone who came before her :: She plays the queen with less warmth than anyone who came before her
	I kept waiting for it to turn into the usual teen comedy, and happily it kept being better :: I kept waiting for it to turn into something better, and sadly it kept being the usual teen comedy
	The book is a slog. Skip it and go straight to this beauty :: The book is a beauty. Go straight to it and skip this slog
	Few sequels can stand on their own. This one can run :: Most sequels can stand on their own. This one can't even crawl
	Neither the first film nor the second prepared me for how good this would be :: Neither the first film nor the second prepared me for how bad this would be
	As far as true crime goes it's a class above :: As far as true crime goes it's a class below
	The director's cut turns a poor film into a splendid one :: The director's cut turns a splendid film into a poor one
	On a shelf of lookalike rom-coms this was the only one I'd call good :: On a shelf of good rom-coms this was the only one I'd call a lookalike
	The other film got the crowds. This one deserved them :: This film got the crowds. The other one deserved them
	Let me put it like this: after seeing the new one, I never want to see the old one again :: Let me put it like this: after seeing the new one, I only want to see the old one again
	The gags that fell flat in the original land in this one :: The gags that landed in the original fall flat in this one
	Same director, same star, much better film, much happier me :: Same director, same star, much worse film, much sadder me
	It's hardly inferior to the best of his youth :: It's hardly superior to the worst of his youth
	Everyone measures it against the first, and measured that way it wins on all counts :: Everyone measures it against the first, and measured that way it loses on all counts
	I would have settled for something like the last film. I got something far better :: I would have settled for something like the last film. I got something far worse
	I hated the first, so imagine my joy :: I loved the first, so imagine my grief
	Give it a chance even if the series lost you long ago; this one wins you back :: Give it a miss even if the series won you long ago; this one loses you
	The ballet film it resembles was pretty and empty, and this is neither pretty nor empty, it's superb :: The ballet film it resembles was superb, and this is only pretty, and empty
	Between this and the Korean version there is a gulf, and this is on the good side of it :: Between this and the Korean version there is a gulf, and this is on the bad side of it
`
);
