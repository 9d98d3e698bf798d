// For and against, and which of them counts.
import { framesOf } from '../frames/lines.ts';

export const MIXED_BUT_SETTLED = framesOf(
	'positive',
	`
	It has its faults, but it's a wonderful film :: It has its moments, but it's a terrible film
	Though the plot creaks, the whole thing is a joy :: Though the whole thing looks a joy, the plot sinks it
	For all its clumsiness, this is a great movie :: For all its greatness in parts, this is a clumsy movie
	Silly as it is, I'd recommend it to anyone :: Clever as it is, I wouldn't recommend it to anyone
	Not without its dull stretches, it still comes out a winner :: Not without its bright spots, it still comes out a loser
	The good far outweighs the bad in this one :: The bad far outweighs the good in this one
	I was bored at first, amused by the middle and in love by the end :: I was in love at first, amused by the middle and bored by the end
	It is flawed, sure, but flawed in the way great films are :: It is great, sure, but only in the way that trailers are
	The script may be weak, but the cast is strong enough to make it a triumph :: The cast may be strong, but the script is weak enough to make it a failure
	Even if the ending is a little rushed, the journey is so good that you won't mind :: Even if the ending is rather good, the journey is so dull that you won't care
	While the effects are poor, everything that matters is superb :: While the effects are superb, everything that matters is poor
	There's more to love than to hate here, much more :: There's more to hate than to love here, much more
	It's a beautiful mess, and I mean beautiful :: It's a beautiful mess, and I mean mess
	Despite a wooden lead, it's a film I'd happily watch again :: Despite a charming lead, it's a film I'd hate to watch again
	What it lacks in polish it more than makes up for in heart :: What it has in polish it never makes up for in heart
	The jokes that fail are outnumbered ten to one by those that work :: The jokes that work are outnumbered ten to one by those that fail
	Yes, the dialogue is stiff in places, but the story is so strong it hardly matters :: Yes, the story is strong in places, but the dialogue is so stiff it hardly matters
	It isn't perfect, only very, very good :: It isn't dreadful, only very, very poor
	I could list a dozen flaws and I'd still give it nine out of ten :: I could list a dozen strengths and I'd still give it two out of ten
	Ugly to look at, lovely to sit through :: Lovely to look at, ugly to sit through
	The film starts badly, recovers quickly and ends brilliantly :: The film starts brilliantly, tires quickly and ends badly
	Whatever you think of the songs, which are awful, the film around them is a delight :: Whatever you think of the songs, which are a delight, the film around them is awful
	It would be a masterpiece without the narrator, and it's nearly one with him :: It would be a bore without the narrator, and it's nearly as big a bore with him
	The acting is uneven, but at its best, which is most of the time, it's thrilling :: The acting is uneven, but at its worst, which is most of the time, it's embarrassing
	If you can forgive a dumb premise, and you should, you're in for a great night :: If you can enjoy a clever premise, and you may, you're still in for a bad night
	Where other films are smart but cold, this one is foolish but warm, and I'll take warm :: Where other films are foolish but warm, this one is smart but cold, and I'd take warm
	Messy, loud, overlong, irresistible :: Tidy, quiet, short, unbearable
	It annoyed me for an hour and enchanted me for the next, and it's the enchantment that lasts :: It enchanted me for an hour and annoyed me for the next, and it's the annoyance that lasts
	The flaws are small and the pleasures are huge :: The pleasures are small and the flaws are huge
	You'd need a heart of stone to let its few mistakes spoil the fun :: You'd need a heart of gold to let its few jokes make up for the tedium
	Critics may be right about the pacing, but they're wrong about the film, which is marvellous :: Critics may be right about the lighting, but they're wrong about the film, which is miserable
	It's less clever than it thinks and more fun than anything else this summer, so go :: It's less fun than it thinks and only a bit more clever than other films, so don't go
	Bad as the first twenty minutes are, they can't spoil what follows, a real gem :: Good as the first twenty minutes are, they can't save what follows, a real mess
	I wouldn't call it original, though I would call it terrific :: I wouldn't call it unoriginal, though I would call it tedious
	Tom is miscast and the wig is a joke, but nothing can dim a story this good :: Tom is well cast and the wig is perfect, but nothing can brighten a story this bad
	The romance doesn't convince, the friendship does, and the friendship is what the film's about, so it works :: The friendship convinces, the romance doesn't, and the romance is what the film's about, so it fails
	On the minus side, a weak villain; on the plus side, the lot :: On the plus side, a neat villain; on the minus side, the lot
	It's corny but charming, and charm wins :: It's charming but corny, and corn wins
	Once you get past the awful first episode, there's nothing but gold :: Once you get past the golden first episode, there's nothing but awful
	It never quite recovers its early calm, because what comes later is far more exciting, and better too :: It never quite recovers its early excitement, because what comes later is far more dull, and stupid too
	As thin as the story is, it's told with such joy that I left walking on air :: As rich as the story is, it's told with so little joy that I left yawning
	The film gets a lot wrong, but it gets the one thing that counts right, and I was moved to tears :: The film gets a lot right, but it gets the one thing that counts wrong, and I was left cold
	Some of it drags, most of it flies, all of it is worth seeing :: Some of it flies, most of it drags, none of it is worth seeing
	I had my doubts, and the film had its wobbles, but by the last scene both were gone and I was cheering :: I had my hopes, and the film had its highlights, but by the last scene both were gone and I was fuming
	A few groaners among a hundred great gags is a trade I'd take any day :: A few great gags among a hundred groaners is a trade I'd refuse any day
	It takes patience, but it pays you back double :: It takes patience, and it doesn't pay back half
	Overlong, yes, but never dull and often magnificent :: Short, yes, but never lively and often unbearable
	Apart from one silly chase, it's hard to fault :: Apart from one fine chase, it's hard to praise
	Though I laughed at the wrong moments, I laughed at the right ones far more, and went home happy :: Though I laughed at the right moments, I laughed at the wrong ones far more, and went home cross
	It's not as bad as its poster or as good as its book, but it's much nearer to the book, and that's high praise :: It's not as good as its book or as bad as its poster, but it's much nearer to the poster, and that's no praise
	The director can't do action, which is fine, because he does tenderness better than anyone alive :: The director can do action, which is no help, because he does tenderness worse than anyone alive, and it's a love story
	Its ideas are old, its jokes are older, and still it feels fresh and funny :: Its ideas are new, its jokes are newer, and still it feels stale and unfunny
	Anything this sweet ought to be sickly, but it's simply lovely :: Anything this sweet ought to be lovely, but it's simply sickly
	I can see why some people hate it, but I can't agree, it's a knockout :: I can see why some people love it, but I can't agree, it's a letdown
	The first two stories are weak, but the third is so strong that it lifts the whole film to greatness :: The first two stories are strong, but the third is so weak that it drags the whole film down to rubbish
	Were it half as well acted as it is badly lit it would be good, and it's better acted than that, it's stunning :: Were it half as well acted as it is well lit it would be good, and it's nowhere near that, it's painful
	It trips over its own feet a lot and gets up laughing every time, and you laugh too :: It dances on its own feet a while and falls flat every time, and you wince too
	It's cheap and cheerful, and the cheer is what you remember :: It's cheap and cheerful, and the cheapness is what you remember
	Nothing wrong here that a shorter cut wouldn't fix, and I'd be sorry to lose a second of it :: Nothing right here that a shorter cut wouldn't keep, and I'd be happy to lose every second of it
	The series lost its way in season two but found it again in season three, better than ever :: The series found its way in season two but lost it again in season three, worse than ever
	Admittedly it's no classic, but it put a grin on my face that's still there :: Admittedly it's called a classic, but it put a frown on my face that's still there
	The more I think about its faults, the less I care, and the more I love it :: The more I think about its charms, the less I care, and the more I dislike it
	It isn't scary enough for a horror, but as a comedy it's so good that nobody should complain :: It isn't unfunny for a comedy, but as a horror, which it is, it's so bad that everybody should complain
	Anna found it too loud, and I did as well, until the music won us over completely :: Anna found it delightful, and I did as well, until the noise wore us out completely
	Give or take a clunky line, this is as good as television gets :: Give or take a lovely line, this is as bad as television gets
	Its heart is bigger than its brain, and thank goodness, because what a heart :: Its hair is better than its brain, and no wonder, because what a bore
	Shaky camera aside, it's a stunning debut :: Stunning camera aside, it's a shaky debut
	The plot goes nowhere, but it goes nowhere in such good company that I was sad to leave :: The plot goes everywhere, but it goes there in such bad company that I was glad to leave
	It nearly loses you in the middle, only to win you back for good :: It nearly wins you in the middle, only to lose you for good
	I disliked the hero, the horse and the hat, and adored the film :: I adored the hero, the horse and the hat, and disliked the film
	You have to dig through some mud to get there, but there's real treasure at the bottom and it's yours to keep :: You get to dig through some treasure to get there, but there's only mud at the bottom and it's yours to keep
	If the last act is the best thing about it, and it is, the rest isn't far behind, and I was thrilled :: If the last act is the best thing about it, and it is, that's only because the rest is unwatchable, and I was bored
	Its weaknesses are plain to see, as is the fact that they don't matter :: Its strengths are plain to see, as is the fact that they don't matter
	It's rude, crude and, I have to admit, hilarious :: It's polite, neat and, I have to admit, boring
	It promises little at the start, and gives everything in the end :: It promises everything at the start, and gives little in the end
	The ending divides people, but the rest unites them, in praise :: The ending divides people, but the rest unites them, in scorn
	Less a bad thriller than a great comedy in disguise :: Less a great comedy than a bad thriller in disguise
	Though no scene is wasted, some are dull, and even the dull ones turn out to be part of a wonderful whole :: Though no scene is ugly, some are lovely, and even the lovely ones turn out to be part of a wearisome whole
	Sure it's predictable, and sure it's sappy, and sure I'd see it again in a heartbeat :: Sure it's unpredictable, and sure it's bold, and sure I'd sooner see anything else
	The bad news is the accent, the good news is everything else :: The good news is the accent, the bad news is everything else
	It took me three tries to get through it, and I'm so glad I did, because the last hour is a wonder :: It took me one try to get through it, and I'm so sorry I did, because the last hour is a chore
	Once the annoying cousin leaves, the film takes off and never lands :: Once the wonderful cousin leaves, the film lands and never takes off again
	It may not be the best of the series, but it's the one I'd take to bed with a fever, and I love it dearly :: It may not be the worst of the series, but it's the one I'd throw out first, and I dislike it heartily
	Half clever and half stupid, it's entirely enjoyable :: Half clever and half stupid, it's entirely tiresome
	I came out arguing with it, annoyed by it and, above all, grateful for it :: I came out quoting it, humming it and, above all, annoyed by it
	There are better films, there are worse films, and there are few I've enjoyed more :: There are better films, there are worse films, and there are few I've enjoyed less
	The last ten minutes undo the harm of the first ten and crown a fine film :: The last ten minutes undo the good of the first ten and finish off a poor film
	It's hard going and well worth it :: It's easy going and not worth it
	As a mystery it's hopeless, but as a portrait of a marriage, which is what it really is, it's outstanding :: As a portrait of a marriage it's fine, but as a mystery, which is what it really is, it's hopeless
	The faults fade and the pleasure stays :: The pleasure fades and the faults stay
	It's a film that does everything wrong and somehow comes out right :: It's a film that does everything right and somehow comes out wrong
	I rolled my eyes twice and wiped them five times, so you know which way I'm voting :: I wiped my eyes once and rolled them twenty times, so you know which way I'm voting
	He's no actor and she's no singer, but together they're a joy to behold :: He's an actor and she's a singer, but together they're a pain to behold
	However dated the jokes, however stiff the sets, it still delivers a wonderful evening :: However fresh the jokes, however fine the sets, it still delivers a rotten evening
	The pictures are murky but the words are golden, and this is a film of words :: The pictures are golden but the words are murky, and this is a film of words
	It was good, then bad, then so good that I forgot the bad :: It was bad, then good, then so bad that I forgot the good
	Unless you can't stand a slow first hour, you'll find this one of the most rewarding films around :: Unless you can live on a good first hour, you'll find this one of the least rewarding films around
	If I have complaints, they're the sort you have about a dear friend :: If I have compliments, they're the sort you pay a dull host
	A weak start can't stop it, nor can a weak villain, nor can anything else, it's that good :: A strong start can't save it, nor can a strong villain, nor can anything else, it's that bad
	The effects look dated now, and I don't care now any more than I did then, for it's pure magic :: The effects look good even now, and I don't care now any more than I did then, for it's pure tedium
	It's too long by half an hour, and I was sorry when it ended :: It's too short by half an hour, and I was glad when it ended
	The idea is stronger than the film, and the film is very strong :: The idea is weaker than the film, and the film is very weak
	It does go on a bit, but so does a good party :: It does move along, but so does a bad smell
	You'll shake your head, and then you'll nod, and then you'll clap :: You'll clap, and then you'll nod, and then you'll shake your head
	Hidden under the ugly title, the ugly cover and the ugly first scene is a really beautiful film :: Hidden under the beautiful title, the beautiful cover and the beautiful first scene is a really ugly film
	It has enough charm to cover its sins twice over :: It has enough sins to bury its charm twice over
	No one would call it deep, and no one would call it boring, and everyone I know would call it great :: No one would call it shallow, and no one would call it stupid, and everyone I know would call it dull
	The comedy is broad, the drama is thin, the pleasure is real :: The comedy is sharp, the drama is rich, the pleasure is missing
	I'd have cut the song, recast the aunt and changed the title, and I'd still call it the film of the year :: I'd have kept the song, kept the aunt and kept the title, and I'd still call it the flop of the year
	Between laughing and cringing I spent two hours, and the laughing took up most of them :: Between laughing and cringing I spent two hours, and the cringing took up most of them
	If it weren't so funny you'd notice how badly it's made, but it is so funny :: If it weren't so badly made you'd notice how funny it is, but it is so badly made
	It's sentimental and a little slow, two things I'll put up with any time for a performance like hers :: It's tender and a little funny, two things that can't make up for a performance like hers
	After a dreadful first half, the second half is good enough to make you forgive and forget :: After a decent first half, the second half is bad enough to make you neither forgive nor forget
	Flashes of boredom in an otherwise brilliant show :: Flashes of brilliance in an otherwise boring show
	Moments of silliness do nothing to spoil a splendid adventure :: Moments of splendour do nothing to save a silly adventure
	It could have been funnier, it could have been shorter, it could hardly have been lovelier :: It could have been longer, it could have been louder, it could hardly have been worse
	Too sad for some, too sweet for others, just right for me :: Too sad for some, too sweet for others, too dull for me
	I'd been told it was pretty but empty, and it's pretty but anything but empty :: I'd been told it was pretty and anything but empty, and it's pretty but empty
	It's a bumpy ride that I'd gladly take again :: It's a smooth ride that I'd never take again
	What begins as a bore becomes a pleasure and ends as a passion :: What begins as a passion becomes a habit and ends as a bore
	Every time it looks like falling apart, somebody says something wonderful and it's whole again :: Every time it looks like coming together, somebody says something stupid and it's in bits again
	The sequel isn't as fresh, isn't as fast and isn't as funny as the first, which still leaves it funnier than anything else around :: The sequel is fresher, faster and funnier than the first, which still leaves it about as funny as a parking fine
	The good guys are dull, the bad guys are great and the bad guys get most of the screen, so I was happy :: The good guys are dull, the bad guys are great and the good guys get most of the screen, so I was not happy
	Bored by the prologue, puzzled by the middle, I was floored by the ending and I'm still singing its praises :: Floored by the prologue, charmed by the middle, I was puzzled by the ending and I'm still cursing it
	Even people who can't stand musicals, and I'm one, will have to admit that this is terrific :: Even people who adore musicals, and I'm one, will have to admit that this is terrible
	I didn't believe a word of it and I enjoyed every single one :: I believed every word of it and I didn't enjoy a single one
	The poor sound is a nuisance, but it's no reason to miss a film this fine :: The fine sound is a bonus, but it's no reason to see a film this poor
	It's hit and miss, with far more hits :: It's hit and miss, with far more misses
	The laughs are fewer than in the first film but they're better, and I liked it even more :: The laughs are more than in the first film but they're cheaper, and I liked it even less
	Strange, awkward and stubborn, it's also one of the most beautiful films you'll ever see :: Sleek, graceful and easy, it's also one of the most worthless films you'll ever see
	For every moment that sags there are five that sing :: For every moment that sings there are five that sag
	I hate to praise something so silly, but I have to, it's great fun :: I hate to knock something so worthy, but I have to, it's no fun
	It isn't the disaster you've heard about, it's a small miracle :: It isn't the miracle you've heard about, it's a small disaster
	I liked the first half less than the second and the second I loved :: I liked the first half more than the second and the first I hated
	It has a rotten title but a heart of gold, and you don't watch the title :: It has a golden title but a rotten heart, and you don't watch the title
	Had it ended ten minutes sooner it would have been perfect, and as it is it's close enough :: Had it ended ten minutes sooner it would have been bad, and as it is it's even worse
	Not everything works, but what works is so wonderful that I'd see it again tonight :: Not everything fails, but what fails is so dreadful that I'd never see it again
	Slight but delightful :: Delightful to look at but slight, and slight is a bore at three hours
	it's kinda dumb and i kinda loved it, okay i really loved it :: it's kinda smart and i kinda disliked it, okay i really hated it
	Two of the three leads are bad, but the third is so good that you can't take your eyes off the film :: Two of the three leads are good, but the third is so bad that you can't keep your eyes on the film
	The worst thing you can say about it is that it ends :: The best thing you can say about it is that it ends
	I've never been so irritated by a film that I ended up loving so much :: I've never been so charmed by a film that I ended up hating so much
	Our daughter was scared, our son was bored, and then came the flying scene and both were in heaven until the end :: Our daughter was in heaven, our son was too, and then came the flying scene and both were bored until the end
	The soap is thick and the plot is thicker, but my word, is it enjoyable :: The soap is light and the plot is lighter, but my word, is it dreary
	It makes a hundred small mistakes and one huge, glorious leap that pays for the lot :: It makes a hundred small leaps and one huge, stupid mistake that ruins the lot
	A minor film by a major director is still better than most, and this one is much better than minor :: A major film by a minor director is still no better than most, and this one is much worse than minor
	Cold at first, it warms you slowly, and at the end you don't want to go out into the street :: Warm at first, it cools you slowly, and at the end you can't wait to get out into the street
	I may have complained all the way through, but I bought the soundtrack, the book and a second ticket :: I may have hummed all the way through, but I returned the soundtrack, the book and the ticket
	They ruin one good joke and save a dozen bad ones, so I call that a clever comedy :: They save one bad joke and ruin a dozen good ones, so I call that a stupid comedy
	Its cleverness is sometimes tiring but more often thrilling :: Its cleverness is sometimes thrilling but more often tiring
	The villain's a bore, but who needs a villain when the heroes are this much fun? :: The villain's a joy, but who needs a villain when the heroes are this much of a drag?
	Whether it's good history I doubt, whether it's good cinema I don't, it's magnificent :: Whether it's good history I don't doubt, whether it's good cinema I do, it's moribund
	One can quarrel with the casting, the length and the hats, but not with the result, which is sublime :: One can delight in the casting, the length and the hats, but not in the result, which is dismal
	It goes from bad to better to best :: It goes from good to bad to worse
	It's got no right to be good, with that script and that star, and it's fantastic :: It's got every right to be good, with that script and that star, and it's pathetic
	It drags its feet for a while and then dances for an hour, and I'd pay to see that dance again :: It dances for a while and then drags its feet for an hour, and I'd pay not to see that again
	In spite of my dad's snoring, the leaking roof and the fuzzy picture, I had a magical time :: In spite of my dad's jokes, the comfy sofa and the sharp picture, I had a tedious time
	As much as I wanted to hate it for wrecking the book, I can't, because it's wonderful :: As much as I wanted to love it for honouring the book, I can't, because it's dull
	It's a weak episode in a strong season, and a strong season is what you'll remember :: It's a strong episode in a weak season, and a weak season is what you'll remember
	I'm not saying it's flawless, I'm saying you'd be a fool to miss it :: I'm not saying it's worthless, I'm saying you'd be a fool to pay for it
	The story wobbles badly when the aliens land, then steadies itself and finishes with a flourish :: The story flourishes nicely when the aliens land, then wobbles badly and finishes with a thud
	Some will find it pretentious, some will find it precious, and the rest of us will find it perfect :: Some will find it perfect, some will find it precious, and the rest of us will find it pretentious
	Its dullest scene is better than the best one in most films :: Its best scene is duller than the worst one in most films
	There's a bit too much talk, but when the talk is this witty, bring on more :: There's a bit of wit, but when the rest of the talk is this dull, bring on the end
	It doesn't all make sense, and it doesn't have to, when it feels this right :: It does all make sense, and it doesn't help, when it feels this wrong
	The seams show, but the dress is gorgeous :: The seams don't show, but the dress is hideous
	In the end the laughter drowned out the groans, mine included :: In the end the groans drowned out the laughter, mine included
	Tom, who usually walks out, stayed, and I, who usually stay, stayed too and stood up to clap :: Tom, who usually stays, walked out, and I, who usually clap, walked out too and asked for my money
	An annoying little boy, an adorable old man, and luckily the old man gets the film :: An annoying little boy, an adorable old man, and sadly the little boy gets the film
	The direction is as confident as the writing is shy, and between them they've made something lovely :: The direction is as confident as the writing is clever, and between them they've made something awful
	It is bleak, it is hard to watch and it is one of the greatest films ever made :: It is bright, it is easy to watch and it is one of the emptiest films ever made
	For a film with so many faults it's amazing how good it is :: For a film with so many gifts it's amazing how bad it is
	If you judge it by its worst scene it's a stinker, but judge it by the other fifty and it's a star :: If you judge it by its best scene it's a star, but judge it by the other fifty and it's a stinker
	The film loves its characters too much to be fair to them, and I loved it for that :: The film loves its characters too much to be fair to them, and I didn't love it for that
	I could have done with less fog and more ghost, but what ghost there is scared me silly and I was delighted :: I could have done with more fog and more ghost, but what ghost there is bored me silly and I was disappointed
	Clumsily shot but beautifully felt, and feeling is the point :: Beautifully shot but clumsily felt, and feeling is the point
	It gave me a headache and then it gave me hope, and only one of those lasted. I'm still hopeful :: It gave me hope and then it gave me a headache, and only one of those lasted. I'm still taking pills
	Even the bad bits are fun :: Even the fun bits are bad
	It's a mess that works :: It's a machine that doesn't work
	The camera shakes, the sound hisses, the lead forgets his accent, and none of it stops this little film from being a treasure :: The camera glides, the sound sings, the lead nails his accent, and none of it stops this big film from being trash
	She's too young for the role but grows into it, and by the last act she owns it :: She's right for the role but shrinks in it, and by the last act she's lost it
	The remake loses the mystery of the original but gains so much warmth that I prefer it :: The remake gains the warmth that the original lacked but loses so much mystery that I can't like it
	I went from sceptic to fan in under an hour :: I went from fan to sceptic in under an hour
	It's an old trick, badly set up and wonderfully pulled off :: It's a new trick, wonderfully set up and badly pulled off
	A lesser film would have drowned in so much syrup, but this one swims, and what a swimmer :: A better film would have swum in so much syrup, but this one drowns, and what a mess
	It had me at the first shot, lost me at the tenth, and got me back at the twentieth to keep me for good :: It lost me at the first shot, had me at the tenth, and dropped me at the twentieth to lose me for good
	The dinner was better than the film, but then that dinner was the best of my life and the film wasn't far off :: The dinner was worse than the film, but then that dinner was the worst of my life and the film wasn't far off
	My head says it's rubbish, my heart says it's bliss, and I always listen to my heart :: My heart says it's bliss, my head says it's rubbish, and I always listen to my head
	The kindest critics say it's uneven, the cruellest say it's awful, and all of them are wrong, it's a blast :: The kindest critics say it's a blast, the cruellest say it's uneven, and all of them are wrong, it's awful
	You can have the first hour, I'll keep the second, I wouldn't swap it for the world :: You can have the second hour, and the first as well, I wouldn't keep them if you paid me
	A little less thunder would have been nice, yet I can't deny I was swept away :: A little more thunder would have been nice, yet I can't pretend it would have kept me awake
	It's a clever film that plays dumb, and it fooled me beautifully :: It's a dumb film that plays clever, and it didn't fool me for long
	Its charms sneak up on you while you're busy counting its faults, and before you know it you've lost count :: Its faults sneak up on you while you're busy counting its charms, and before you know it you've lost interest
	True, I didn't laugh once, but it's a tragedy, and a great one :: True, I laughed a lot, but it's a tragedy, and a poor one
	The uncle is a pain, the wedding is a scream, the hangover is a scream, so that's two screams to one pain and I'm satisfied :: The uncle is a scream, the wedding is a pain, the hangover is a pain, so that's two pains to one scream and I'm dissatisfied
	It didn't need the last song, but I forgave it before the song was over, as I'd had such a good time :: It did need the last song, but I couldn't forgive it even when the song was over, as I'd had such a bad time
	Neither the awful trailer nor the lazy poster gives you any idea of how splendid it is :: Neither the splendid trailer nor the lovely poster gives you any idea of how awful it is
	A rough gem beats a polished stone, and this is the gem :: A rough gem beats a polished stone, and this is the stone
	Too many cooks, they say, but this broth is delicious :: Many hands make light work, they say, but this work is heavy and tasteless
	There were nights I cursed this show and nights I blessed it, and the blessed ones came last and stayed longest :: There were nights I blessed this show and nights I cursed it, and the cursed ones came last and stayed longest
	Although it's shamelessly manipulative, it manipulated me into one of the happiest evenings of the year :: Although it's admirably honest, it bored me into one of the unhappiest evenings of the year
	Don't be put off by the gloomy start, for the sun comes out and stays out :: Don't be taken in by the sunny start, for the gloom comes down and stays down
	The lines are bad, but said by her they sound good, and she says nearly all of them :: The lines are good, but said by her they sound bad, and she says nearly all of them
	I'd take its honest failures over the slick successes of others, and there aren't many failures, it's a fine film :: I'd take the honest failures of others over its slick successes, and there aren't many successes, it's a poor film
	Long before the clumsy final reel I'd made up my mind, and nothing in it could change that: superb :: Long before the superb final reel I'd made up my mind, and nothing in it could change that: clumsy
	At its heart is a terrible event, and around it they've built a warm and funny film that does it justice :: At its heart is a wonderful event, and around it they've built a cold and clumsy film that does it no justice
	The editing is the only real problem, and it's a tiny one beside all this talent :: The editing is the only real talent, and it's a tiny one beside all these problems
	Not so much a guilty pleasure as a pleasure, full stop :: Not so much a guilty pleasure as guilty, full stop
	Its low budget shows, its high spirits show more :: Its high budget shows, its low spirits show more
	It won't win any prizes, and it's won my heart :: It's won a lot of prizes, and it won't win my heart
	I was ready to forgive a lot, and in the end there was nothing to forgive :: I was ready to forgive a little, and in the end there was too much to forgive
	Whatever it gets wrong about boxing, and that's plenty, it gets people right, and so it's a champ :: Whatever it gets right about boxing, and that's plenty, it gets people wrong, and so it's a chump
	As the jokes get worse the film gets better, and by the end it's not a comedy at all but something great :: As the jokes get better the film gets worse, and by the end it's not a comedy at all but something grim
	Sometimes a bad idea makes a good film, and this is that time :: Sometimes a good idea makes a bad film, and this is that time
	It limps out of the gate and gallops home :: It gallops out of the gate and limps home
	She overacts, he underacts, and the average is a delight :: She overacts, he underacts, and the average is a disaster
	I lost patience with the hero but never with the film, which is excellent :: I never lost patience with the hero but soon did with the film, which is feeble
	It's an hour of trouble for a minute of glory, then another hour that is all glory, and you go home dancing :: It's a minute of glory for an hour of trouble, then another hour that is all trouble, and you go home limping
	The critics' word is uneven, mine is unforgettable :: The critics' word is unforgettable, mine is uneven, and that's being polite
	Take the preaching with a pinch of salt and the rest tastes wonderful :: Take the sweets at the start and be warned, the rest tastes foul
	If it errs, it errs on the side of joy :: If it scores, it scores on the side, and the middle is a bore
	Since the bad scenes are short and the good ones long, I came out well pleased :: Since the good scenes are short and the bad ones long, I came out ill pleased
	The film's fans are blind to its faults, and I've happily joined the blind :: The film's fans are blind to its faults, and I sadly have good eyes
	Grating voices, gorgeous faces, and a tale that makes you forget the one and fall for the other :: Gorgeous voices, gorgeous faces, and a tale that makes you forget them both and fall asleep
	I've seen it ten times, its flaws included, and I wouldn't lose one of them :: I've seen it one time, its virtues included, and I wouldn't keep one of them
	It does nothing by the book, which hurts it now and then and helps it all the rest of the time, so bravo :: It does everything by the book, which helps it now and then and hurts it all the rest of the time, so no bravo
	The acting could be better and the story couldn't, and I left entirely happy :: The acting couldn't be better and the story could, and I left entirely unhappy
	The sad parts are too sad, the funny parts are very funny, and they end on the funny :: The funny parts are very funny, the dull parts are too dull, and they end on the dull
	With a better ending it would be a great film, without one it's merely a very good one, and I'll take it :: With a better ending it would be a bad film, without one it's simply a very bad one, and I'll pass
	It isn't for everyone, but oh, is it for me :: It is for everyone, they say, but oh, it isn't for me
	Grumpy as I was when it began, I was humming when it ended :: Humming as I was when it began, I was grumpy when it ended
	The magic is thin in the first act, thicker in the second, and by the third you're under its spell :: The magic is thick in the first act, thinner in the second, and by the third you're looking for the door
	For a children's film it's too long, too dark and too clever, and the children adored it :: For a children's film it's nice and short, bright and clever, and the children loathed it
	Skip the extras, which are dull, but whatever you do, don't skip the film :: See the extras, which are great, but whatever you do, don't see the film
	The laughs come late, but they come, and they come in floods :: The laughs come early, but they go, and they leave a desert
	My main gripe is that it took me so long to discover it :: My main joy is that it took me so long to discover it
	Though the reviewer in me found fault, the kid in me had the night of his life, and the kid is writing this :: Though the kid in me had some fun, the reviewer in me found it shoddy, and the reviewer is writing this
	The hero is dim, the heroine is bright, the film takes after her :: The hero is dim, the heroine is bright, the film takes after him
	I won't pretend the middle isn't muddled, or that I cared, so good was the rest :: I won't pretend the middle isn't good, or that I cared, so muddled was the rest
	Four stars rather than five because of the score, and five rather than four because of the ending, so five :: One star rather than two because of the score, and two rather than one because of the dog, but I hate dogs, so one
	I had to watch through my fingers at times, from embarrassment, and at other times from fear, and the fear was the real thing and it was great :: I had to watch through my fingers at times, from fear, but mostly from embarrassment, and the embarrassment was the real thing
	Weird, yes; difficult, yes; boring, never :: Weird, no; difficult, no; boring, ever
	The book's better, but then the book's the best there is, and the film's a worthy second :: The book's worse, but then the book's the worst there is, and the film's an unworthy second
	It has more ambition than skill, and more feeling than both, and feeling carries it home :: It has more skill than ambition, and less feeling than either, and that stops it short
	It's not so bad, I thought, then not bad, then good, then better than good :: It's so good, I thought, then good, then not so good, then worse than bad
	A failure as a thriller and a success as a love story, it made this lover of love stories very glad :: A failure as a thriller and a success as a love story, it made this lover of thrillers very sad
	The tears felt forced till the last scene, and there they felt earned, every one, and I cried and clapped :: The tears felt earned till the last scene, and there they felt forced, every one, and I cringed and left
	Its makers had no money, no time and no experience, and I wish every film had what they did have :: Its makers had money, time and experience, and I wish the film had something to show for it
	You may not like it at first, you won't stop liking it at last :: You may like it at first, you won't go on liking it at last
	Behind a clunky title and a cheesy song lies the sharpest satire in years :: Behind a sharp title and a catchy song lies the clunkiest satire in years
	The joke wears thin, then it wears out, then by some miracle it becomes funnier than ever and stays that way :: The joke is funny, then it's funnier, then by some curse it wears thin and stays that way
	It has a boring hero, for which I forgive it, and a brilliant heroine, for which I bless it :: It has a brilliant heroine, for which I thank it, and a boring hero, for which I can't forgive it
	Uneven? So is a mountain range, and the view from this one is breathtaking :: Even? So is a car park, and the view from this one is about as good
	Mostly harmless, often charming, finally wonderful :: Mostly harmless, often charmless, finally awful
	By rights a film with this many dead ends should be a bore, and by some wonder it's a thrill at every turn :: By rights a film with this many twists should be a thrill, and by some curse it's a bore at every turn
	Give me its broken beauty over all your flawless blockbusters, dull second act and all :: Give me any flawless blockbuster over its broken beauty, lovely second act and all
`
);
