// Negation whose reach decides.
import { framesOf } from '../frames/lines.ts';

export const NEGATION_SCOPE = framesOf(
	'positive',
	`
	I don't think it's bad, I think it's lovely :: I don't think it's lovely, I think it's bad
	I never felt that it dragged :: I never felt that it sparkled
	It isn't that the jokes are weak, it's that there are too few of these gems :: It isn't that the jokes are too few, it's that they're so weak
	I didn't stay up late because it was long. I stayed up late because it was good :: I didn't go to bed because it was late. I went to bed because it was bad
	Not because it was dull but because it was so moving, I sat there in silence :: Not because it was so moving but because it was dull, I sat there in silence
	I can't say anyone in my family was bored by any of it :: I can't say anyone in my family was charmed by any of it
	Not only does it look great, it never bores :: Not only does it look cheap, it never entertains
	We don't believe for one second that a better musical exists :: We don't believe for one second that a worse musical exists
	I'm not saying I liked it. I'm saying I adored it :: I'm not saying I disliked it. I'm saying I despised it
	It doesn't seem to me that the director made a single mistake :: It doesn't seem to me that the director made a single good choice
	She didn't cry because it was terrible, she cried because it was beautiful :: She didn't cry because it was beautiful, she cried because it was terrible
	I would never claim that the ending spoils the film :: I would never claim that the ending saves the film
	Nothing he does on that stage, with or without the band, could be called boring :: Nothing he does on that stage, with or without the band, could be called exciting
	I wouldn't want you to think the film is anything less than superb :: I wouldn't want you to think the film is anything more than tedious
	You may not believe that a movie about tax law isn't dull, but it isn't :: You may not believe that a movie about pirates isn't fun, but it isn't
	Not one person I've talked to since Friday night has told me they were disappointed :: Not one person I've talked to since Friday night has told me they were entertained
	I didn't expect to love it, and I did :: I did expect to love it, and I didn't
	He doesn't act badly, he acts a bad man, and brilliantly :: He doesn't act a bad man brilliantly, he acts badly
	I don't remember being so happy in a cinema, not ever :: I don't remember being so unhappy in a cinema, not ever
	The trouble isn't that it's bad, because it isn't; the trouble is that it ends :: The trouble isn't that it ends, because that's a relief; the trouble is that it's bad
	I'm not convinced the first one was better. This one is terrific :: I'm not convinced the first one was worse. This one is terrible
	I don't suppose many viewers will regret this :: I don't suppose many viewers will enjoy this
	They laughed not at the film but with it :: They laughed not with the film but at it
	At no time during that long, quiet, snowy second half did I feel bored :: At no time during that long, quiet, snowy second half did I feel touched
	I'm told it's slow. I didn't notice it was slow, I was too busy loving it :: I'm told it's funny. I didn't notice it was funny, I was too busy hating it
	It isn't true that the sequel is poor :: It isn't true that the sequel is great
	No scene, no matter how small, is done without care or made in a lazy way :: No scene, no matter how big, is done with care or made in anything but a lazy way
	I was not pleased, I was overjoyed :: I was not displeased, I was disgusted
	Never, in all the years I've watched cop shows, have I seen one less stupid :: Never, in all the years I've watched cop shows, have I seen one more stupid
	It's not that I hated the lead; I loved him so much I forgot the others :: It's not that I loved the lead; I hated the others so much that I forgot him
	The film doesn't work because of its tricks, it works because of its heart :: The film doesn't work, because of its tricks and because it has no heart
	Nobody who sees this will say they wasted an evening :: Nobody who sees this will say they spent a good evening
	I don't agree with the people who said it was awful :: I don't agree with the people who said it was wonderful
	I can't see why anybody wouldn't like it :: I can't see why anybody would like it
	Not a lot of people know this movie isn't rubbish. Now you do :: Not a lot of people know this movie is rubbish. Now you do
	I'd say it isn't funny if I thought it wasn't, but I laughed till I hurt :: I'd say it is funny if I thought it was, but I never laughed and it hurt
	Mom didn't say it was too violent. She said it was a fine film :: Mom didn't say it was a fine film. She said it was too violent
	I can't imagine that somebody could sit through it and not smile :: I can't imagine that somebody could sit through it and smile
	He isn't good in this movie, he is magnificent :: He isn't poor in this movie, he is appalling
	It wasn't until the credits that I noticed I hadn't been bored for a second :: It wasn't until the credits that I noticed I hadn't been happy for a second
	No one at the school screening, teachers included, seemed to find it tedious :: No one at the school screening, teachers included, seemed to find it amusing
	I don't recommend it lightly, but I do recommend it :: I don't knock movies lightly, but I do knock this one
	Not for its budget but for its brains will this be loved :: Not for its budget but for its lack of brains will this be hated
	I didn't think the book could be filmed without ruining it, but nothing was ruined :: I didn't think the book could be filmed without ruining it, and I was right, nothing good survived
	It isn't only the kids who won't be bored :: It isn't only the kids who will be bored
	I don't mean that it's flawed. I mean that it's nearly perfect :: I don't mean that it's nearly perfect. I mean that it's flawed from start to end
	Why this film didn't win anything, I don't know. It wasn't for lack of talent :: Why this film won anything, I don't know. It wasn't for any kind of talent
	You don't watch it for the plot, which is silly, you watch it for the dancing, which is glorious :: You don't watch it for the dancing, which is clumsy, nor for the plot, which is not glorious either
	I never got the impression that the actors weren't enjoying themselves, and I wasn't bored either :: I never got the impression that the actors were enjoying themselves, and I wasn't either
	The ad lied. The ad said it was silly. It's not, it's wise :: The ad lied. The ad said it was wise. It's not, it's silly
	I refuse to believe that a person with ears won't love this score :: I refuse to believe that a person with ears will love this score
	I'm not one of those who think the third season went downhill :: I'm not one of those who think the third season went uphill
	The movie is not what the poster suggests, a cheap shocker. It's a gentle delight :: The movie is not what the poster suggests, a gentle delight. It's a cheap shocker
	None of us, when we walked in, thought we'd love it, and all of us did :: All of us, when we walked in, thought we'd love it, and none of us did
	I couldn't wait for the next episode :: I couldn't wait for the episode to stop
	I watched it twice, and not because I had to :: I watched it once, and only because I had to
	It's not a matter of taste: this is good :: It's not a matter of taste: this is bad
	I haven't met the critic whose sneers could make me stop loving it :: I haven't met the critic whose praise could make me start loving it
	Not loving this movie was never an option for me :: Loving this movie was never an option for me
	My only complaint isn't about the film, which is great, it's about the cold theater :: My only kind word isn't about the film, which is awful, it's about the warm theater
	He didn't just play the king well, he didn't put one foot wrong :: He didn't just play the king badly, he didn't put one foot right
	The effects aren't where the film fails, because it doesn't fail :: The effects aren't where the film succeeds, because it doesn't succeed
	I doubt that you will be sorry :: I doubt that you will be happy
	Its length isn't the reason it's tiring, because it isn't tiring :: Its length isn't the reason it's tiring. Its stupidity is
	What I didn't see in this comedy was one lazy joke. The clever ones never stopped :: What I didn't see in this comedy was one clever joke. The lazy ones never stopped
	It was never my plan to praise a zombie film, but here I am, not able to stop :: It was never my plan to trash a zombie film, but here I am, not able to stop
	I won't pretend that I wasn't moved :: I won't pretend that I was moved
	Even though nobody talks for the first half hour, I wasn't once tempted to leave :: Even though nobody stops talking for the first half hour, I wasn't once tempted to listen
	Not for all the money in the world would I have missed it :: Not for all the money in the world would I see it again
	It's not as though the acting is bad; everyone is splendid :: It's not as though the acting is splendid; everyone is bad
	I don't care what the others say about it being flat. It's great :: I don't care what the others say about it being great. It's flat
	Did I hate it? I did not. I did not even dislike it a little :: Did I love it? I did not. I did not even like it a little
	The film was banned not for being bad but for being brave :: The film was ignored not for being brave but for being bad
	I didn't leave my seat, and it wasn't because my leg was asleep. It was that exciting :: I didn't leave my seat, and it was only because my leg was asleep. It wasn't exciting
	It doesn't matter that the plot isn't new. I loved every scene :: It doesn't matter that the plot is new. I didn't love a scene
	I hadn't thought that I would be so sorry to see the series end :: I hadn't thought that I would be so glad to see the series end
	I'm not sure I've ever seen a funnier wedding scene :: I'm not sure I've ever seen a less funny wedding scene
	The idea that this is not great cinema doesn't hold water :: The idea that this is great cinema doesn't hold water
	They didn't remake it to cash in, they remade it with love, and it shows :: They didn't remake it with love, they remade it to cash in, and it shows
	Neither my wife, who picked it, nor I, who didn't want to go, was let down :: Neither my wife, who picked it, nor I, who did want to go, was entertained
	That it isn't boring is only the first of its virtues :: That it is boring isn't even the first of its faults
	I don't want to spoil anything except this: you won't be disappointed :: I don't want to spoil anything except this: you won't be satisfied
	Please don't think, because I gave away the twist, that I didn't love it :: Please don't think, because I kept the twist to myself, that I loved it
	It isn't the worst film of the year or even a bad one, it's among the best :: It isn't the best film of the year or even a good one, it's among the worst
	I went in sure that I would not like it. I was not right :: I went in sure that I would like it. I was not right
	The dull bits were not in the version I saw, which was wonderful :: The wonderful bits were not in the version I saw, which was dull
	Nothing that happens after the fire, and plenty does, feels contrived :: Nothing that happens after the fire, and plenty does, feels believable
	I don't see it as a failure at all. I see it as a small miracle :: I don't see it as a miracle at all. I see it as a small failure that cost a lot
	He never wanted to be liked, but I couldn't help liking him and the whole film :: He only wanted to be liked, but I couldn't bring myself to like him or the film
	Not every good film makes me cry, but this good film did :: Not every bad film makes me angry, but this bad film did
	My friends weren't wrong when they said it wasn't dull :: My friends were wrong when they said it wasn't dull
	She isn't annoying in the part; it's the part that's annoying, as it should be, and she's perfect :: She isn't perfect in the part; it's the part that's perfect, and she's annoying
	I'm not exaggerating: it is that good :: I'm not exaggerating: it is that bad
	It was not with dread but with joy that I put on the next disc :: It was not with joy but with dread that I put on the next disc
	There's no reason to think that a sequel this good hasn't been made with care :: There's no reason to think that a sequel this bad has been made with care
	I can't remember when I last didn't want a film to stop. Tonight I didn't :: I can't remember when I last so wanted a film to stop. Tonight I did
	I don't claim it's flawless, I claim it's a great time, and it is :: I don't claim it's worthless, I claim it's a bad time, and it is
	It never occurred to me that I could be bored :: It never occurred to me that I could be pleased
	Don't blame the actors for the empty seats. Don't blame the writing. The film is excellent :: Don't blame the audience for the empty seats. Don't blame the weather. The film is dreadful
	It didn't strike me as slow, even though, as everybody keeps saying, not much happens :: It didn't strike me as subtle, even though, as everybody keeps saying, not much happens
	They don't want you to pity the hero, they want you to like him, and you can't help it :: They want you to like the hero, they don't want you to pity him, and you can't do either
	If I don't gush it's not because I wasn't delighted, it's because I lost my voice cheering :: If I don't moan it's not because I wasn't bored, it's because I lost my voice booing
	I was not, as my friends had promised, bored to death, but gripped :: I was not, as my friends had promised, gripped, but bored to death
	The reason I forgot my popcorn isn't that I wasn't hungry, it's that the film was so exciting :: The reason I finished my popcorn isn't that I was hungry, it's that the film was so unexciting
	It doesn't pretend that it isn't a silly adventure, and it's a first-rate one :: It pretends that it isn't a silly adventure, and it's a third-rate one
	I don't know that I've ever been so well entertained by three old men on a bench :: I don't know that I've ever been so badly entertained by three old men on a bench
	no, I don't think the hype is undeserved :: no, I don't think the hype is deserved
	He wasn't chosen for his looks but for his talent, and he proves it :: He wasn't chosen for his talent but for his looks, and he proves it
	What it isn't is predictable. What it is is splendid :: What it isn't is splendid. What it is is predictable
	I'd be lying if I said that I didn't have a wonderful time :: I'd be lying if I said that I had a wonderful time
	I did not hate it because it was in black and white. I did not hate it, period. I loved it :: I did not love it because it was in black and white. I did not love it, period. I hated it
	It hasn't dated, whatever the young folks in my film club say about the wigs :: It hasn't improved, whatever the old folks in my film club say about the wigs
	Not only isn't the humor mean, it's kind :: Not only isn't the humor kind, it's mean
	This isn't a film that I would advise anybody to miss :: This isn't a film that I would advise anybody to see
	We didn't sit through the credits because the doors were locked. We sat there because we were stunned by how good it was :: We didn't sit through the credits because we were stunned by how good it was. We sat there because the doors were locked
	I can't think, now that I've slept on it, that there was anything wrong with the ending :: I can't think, now that I've slept on it, that there was anything right with the ending
	She's not trying to be funny. She is funny :: She's trying to be funny. She is not funny
	The writers know what not to say, and the result is a lovely, quiet piece :: The writers know not what to say, and the result is a dull, noisy piece
	The jokes aren't all good, but not one of them is bad, and most are brilliant :: The jokes aren't all bad, but not one of them is brilliant, and most are awful
	Not much money, not many sets, no stars, and still not a bad film but a marvelous one :: Not short of money, not short of sets or stars, and still not a good film but a miserable one
	I was not ready for how good this is :: I was not ready for how bad this is
	It isn't clear to me how anyone could have done it better :: It isn't clear to me how anyone could have done it worse
	It never so much as flirts with being boring :: It never so much as flirts with being fun
	I'm not going to complain. There's nothing to complain about :: I'm not going to applaud. There's nothing to applaud
	My son didn't cover his eyes because it was bad. He covered them because it was so scary, and he wants to go again :: My son didn't cover his eyes because it was scary. He covered them because it was so bad, and he won't go again
	It's hard for me to believe that you won't love these puppets :: It's hard for me to believe that you will love these puppets
	There's a difference between quiet and boring, and this film is not the second :: There's a difference between quiet and boring, and this film is not the first
	I have never, except maybe at my own wedding, been less bored for three hours :: I have never, except maybe at my own trial, been more bored for three hours
	In hindsight I don't regret that I didn't wait for the video. It's a beauty :: In hindsight I regret that I didn't wait for the video. It's no beauty
	I wouldn't change the actors, I wouldn't change the song, I wouldn't change my mind: great film :: I would change the actors, I would change the song, I wouldn't change my mind: not a great film
	Nobody's asking it to be deep. It's fun, and it isn't stupid either :: Nobody's asking it to be deep. It's stupid, and it isn't fun either
	I didn't come out humming because the songs were bad, I came out humming because they were so good they stuck :: I didn't come out silent because the songs were so good, I came out silent because they were bad
	Ask me what I didn't enjoy and you'll get no answer :: Ask me what I did enjoy and you'll get no answer
	The old version isn't the good one. This one is :: The old version is the good one. This one isn't
	It is not, and I've seen it four times, the sort of film you grow tired of :: It is not, and I've tried it four times, the sort of film you grow fond of
	That the hero dies doesn't mean that the film isn't uplifting. It is, and I loved it :: That the hero lives doesn't mean that the film is uplifting. It isn't, and I loathed it
	I don't find it surprising that people didn't want to leave :: I don't find it surprising that people didn't want to stay
	It's never been said of this director that he bores, and it won't be said now :: It's never been said of this director that he thrills, and it won't be said now
	To those who think it isn't worth a trip to the city: don't think it. It's a marvel :: To those who think it is worth a trip to the city: don't think it. It's a dud
	I can't honestly report that anybody around me looked bored :: I can't honestly report that anybody around me looked interested
	I liked it, not the reviews :: I liked the reviews, not it
	Does it have flaws? Not that I noticed, and I'm not easy to fool :: Does it have merits? Not that I noticed, and I'm not hard to please
	She could have played it for cheap tears and didn't, and I couldn't stop crying. Superb :: She could have played it for real tears and didn't, and I couldn't stop groaning. Cheap
	I haven't got the feeling, as I had with season one, that the writers don't know what they're doing :: I haven't got the feeling, as I had with season one, that the writers know what they're doing
	I wasn't told it was a comedy. I didn't need to be told, I was howling :: I was told it was a comedy. I needed to be told, I wasn't laughing
	I'd never have guessed the film wasn't made by masters :: I'd never have guessed the film was made by masters
	It isn't a bad film that got lucky with the critics. It's a good film, and luck had nothing to do with it :: It isn't a good film that got unlucky with the critics. It's a bad film, and luck had nothing to do with it
	There was no moment at which I, sleepy as I was, could not have told you how much I loved it :: There was no moment at which I, wide awake as I was, could have told you what there was to love
	I didn't feel that I was being preached at :: I didn't feel that I was being entertained
	The problem with other biopics is that they're dull, and this one hasn't got that problem :: The good thing about other biopics is that they're not dull, and this one hasn't got that good thing
	You can't say I was paid to praise it, I wasn't. I praise it because it's great :: You can't say I was paid to trash it, I wasn't. I trash it because it's not great
	I don't usually like war films. This one I liked :: I usually like war films. This one I didn't
	It's not her fault that the film isn't famous. She's outstanding and so is it :: It's not bad luck that the film isn't famous. She's hopeless and so is it
	I'm not angry that they changed the ending. I'm thrilled :: I'm not thrilled that they changed the ending. I'm angry
	It makes no attempt to hide that it's a fairy tale, and it's an enchanting one :: It makes no attempt to be an enchanting fairy tale, and it can't hide that
	I didn't laugh at first, but it wasn't long before I couldn't stop :: I did laugh at first, but it wasn't long before I couldn't at all
	The film isn't weak in its middle, as most are, or at its end, as many are :: The film isn't strong in its middle, as many are, or at its end, as most are
	Nothing could persuade me that this isn't his best work :: Nothing could persuade me that this isn't his worst work
	I would never have thought that I'd say this, but I did not want the dragons to leave :: I would never have thought that I'd say this, but I did not want the dragons to come back
	I looked at my watch once, and not because I was bored. I wanted there to be more :: I looked at my watch ten times, and only because I was bored. I didn't want there to be more
	It's because nothing is overdone that the thing is so lovely :: It's because nothing is underdone that the thing is so unlovely
	I don't say this often: not a second of it should be missed :: I don't say this often: not a second of it should be watched
	The bad news is not about the film. The film is a joy :: The good news is not about the film. The film is a pain
	I'm yet to be persuaded that there's any such thing as too much of this show :: I'm yet to be persuaded that there's any such thing as too little of this show
	A film does not need to be loud to be exciting. This one isn't loud, and it's very exciting :: A film does not need to be quiet to be boring. This one isn't quiet, and it's very boring
	You don't have to be a child to love it, and I'm not, and I do :: You don't have to be a snob to hate it, and I'm not, and I do
	No matter what you think of opera, I can't see you not enjoying this :: No matter what you think of opera, I can't see you enjoying this
	If it had been boring I would have said so. I haven't said so :: If it had been fun I would have said so. I haven't said so
	It's the lack of speeches, of villains, of noise, that makes it so good :: It's the lack of ideas, of people, of sense, that makes it so bad
	I wasn't going to write a review, but a film this good shouldn't go unpraised :: I wasn't going to write a review, but a film this bad shouldn't go unpunished
	I didn't dislike the first and I certainly didn't dislike this one, which is even better :: I didn't like the first and I certainly didn't like this one, which is even worse
	What the film doesn't do, and I can't thank it enough, is explain its ghosts. Wonderful :: What the film doesn't do, and I can't forgive it, is use its ghosts. Pitiful
	It's not a guilty pleasure. There's nothing to feel guilty about: it's plain good :: It's not a guilty pleasure. There's nothing to take pleasure in: it's plain bad
	The people who didn't like it don't like anything :: The people who did like it like just about anything
	Did the effects look cheap? I don't think they did, and I don't think you'll think so :: Did the effects look good? I don't think they did, and I don't think you'll think so
	I'm not surprised by the awards. I'm surprised there weren't more :: I'm not surprised there weren't more awards. I'm surprised there was one
	It wasn't made for me, a man of seventy who hates pop, but I adored it :: It was made for me, a man of seventy who loves pop, but I didn't like it
	That's not bad writing, that's how real people talk, and it's a pleasure to hear :: That's not how real people talk, that's bad writing, and it's no pleasure to hear
	It does not seem possible that the same man who made that awful thing made this, but he did, and it isn't awful :: It does not seem possible that the same man who made that lovely thing made this, but he did, and it isn't lovely
	I don't mind not understanding everything when the film is this beautiful :: I do mind not understanding anything when the film is this ugly
	Neither did it bore me nor did I ever think it would :: Neither did it amuse me nor did I ever think it would
	I wouldn't call it good. Good isn't a big enough word :: I wouldn't call it bad. Bad isn't a big enough word
	There was talk that it wasn't finished when they showed it. I couldn't tell. It looked perfect :: There was talk that it was finished when they showed it. I couldn't tell. It looked awful
	It does what it does without ever, I'm glad to say, becoming tedious or ceasing to be interesting :: It does what it does without ever, I'm sorry to say, becoming interesting or ceasing to be tedious
	He doesn't seem to be acting at all, that's how good he is :: He doesn't seem to be able to act at all, that's how bad he is
	The fault, dear critics, is not in the film but in you :: The fault, dear fans, is not in the critics but in the film
	My wife would not let me turn it off, and by the end I was glad she wouldn't :: My wife would not let me turn it off, and by the end I was mad she wouldn't
	That you don't know how it will end until it ends isn't its only strength :: That you do know how it will end before it starts isn't its only weakness
	I don't ever want to hear again that comedies can't be art. See this :: I don't ever want to hear again that this is art. It can't even do comedy
	We have not, thank goodness, been handed another gloomy reboot; this is a bright, funny one :: We have not, for goodness sake, been handed a bright, funny reboot; this is another gloomy one
	I'm in no hurry to stop thinking about it :: I'm in no hurry to think about it again
	It took me a week to write this, not because I had nothing good to say but because I had too much :: It took me a week to write this, not because I had too much to say but because I had nothing good
	I do not share the view, common among people who haven't watched past episode two, that it's trash :: I do not share the view, common among people who haven't watched past episode two, that it's a treasure
	Whoever says that nobody makes good westerns anymore hasn't seen this :: Whoever says that nobody makes bad westerns anymore hasn't seen this
	The movie isn't long enough, which is a thing I have never said about a boring film :: The movie isn't short enough, which is a thing I have never said about a good film
	It isn't that nothing happens. Everything happens, only quietly, and it's a delight :: It isn't that nothing happens. Everything happens, only none of it is a delight, it's a bore
	I can't promise that you'll like it, I can only say that I've never liked anything more :: I can't promise that you'll hate it, I can only say that I've never hated anything more
	Not being scary is no crime for a ghost film when it's this tender and this good :: Not being scary is a crime for a ghost film, and it's not tender and not good either
`
);
