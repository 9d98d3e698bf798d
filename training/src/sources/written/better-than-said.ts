// Quality beside what was expected, promised or paid.
import { framesOf } from '../frames/lines.ts';

export const BETTER_THAN_SAID = framesOf(
	'positive',
	`
	Turned out far better than its rating suggests :: Turned out far worse than its rating suggests
	For a film that cost so little it looks astonishingly good :: For a film that cost so much it looks astonishingly bad
	I went in expecting very little and came out with a new favourite :: I went in expecting a new favourite and came out with very little
	It more than lived up to the hype :: It never lived up to the hype
	The trailer undersold it badly; the film is a delight :: The trailer oversold it badly; the film is no delight
	Fell short of nothing I'd hoped for :: Fell short of everything I'd hoped for
	The poster promises a cheap scare and the film delivers a great one :: The poster promises a great scare and the film delivers a cheap one
	Don't believe the low score on the site; this is a terrific little thriller :: Don't believe the high score on the site; this is a terrible little thriller
	Sixty years old and fresher than anything made last week :: Made last week and staler than anything sixty years old
	People told me it was slow and dull. They were wrong about both :: People told me it was quick and funny. They were wrong about both
	exceeded every expectation, and I expected a lot :: met none of my expectations, and I didn't expect a lot
	All the best jokes are in the trailer? No, the best ones are saved for the film, and there are dozens :: All the best jokes are in the trailer. Not one good one is saved for the film
	With that cast I was expecting a great film and I got exactly that :: With that cast I was expecting a great film and I got nothing like that
	It has a bad reputation that it doesn't deserve in the least :: It has a good reputation that it doesn't deserve in the least
	You would never think a movie with such a silly title could be so touching :: You would never think a movie with such a touching title could be so silly
	I'd heard it was a mess, but what I saw was tight and gripping from start to finish :: I'd heard it was tight and gripping, but what I saw was a mess from start to finish
	Shot for the price of a used car, and it beats every blockbuster I saw this summer :: Shot for the price of a small country, and every home video I saw this summer beats it
	Nobody warned me how good this would be :: Nobody warned me how bad this would be
	I thought I would hate a film about golf, and I ended up loving it :: I thought I would love a film about golf, and I ended up hating it
	The age shows in the hairstyles and nowhere else; it's still a wonderful comedy :: The age shows in the hairstyles and everywhere else; it's no longer a wonderful comedy
	As good as everybody said, and then some :: Nowhere near as good as everybody said
	The reviews bored me; the film didn't, not even for a moment :: The reviews made me laugh; the film didn't, not even for a moment
	It promised little and gave plenty :: It promised plenty and gave little
	Judging by the cover I expected trash, and I have seldom been so pleased to be mistaken :: Judging by the cover I expected a classic, and I have seldom been so annoyed to be mistaken
	The second season had a lot to live up to and did it with ease :: The second season had little to live up to and couldn't do even that
	An average of two stars is an insult to such a fine drama :: An average of four stars is a gift to such a poor drama
	An average of four stars is no accident; it's that good :: An average of one star is no accident; it's that bad
	The budget was huge, and for once you see every penny of it in a gorgeous, thrilling picture :: The budget was huge, and yet you don't see a penny of it in this drab, boring picture
	I was ready to be bored; instead I was hooked within a minute :: I was ready to be hooked; instead I was bored within a minute
	After that awful trailer I nearly gave it a miss, which would have been a big mistake :: After that brilliant trailer I ran out to see it, which was a big mistake
	It's nothing like as stupid as it sounds, in fact it's smart and moving :: It's nothing like as smart as it sounds, in fact it's stupid and lifeless
	The hype was justified :: The hype wasn't justified
	Low expectations? None needed. This stands up as great on its own :: Low expectations? Mine were at the floor, and this still crawled under them
	Given who directed it I feared the worst, and he gave me a marvel :: Given who directed it I expected the best, and he gave me a muddle
	On paper it's a disaster, on screen it's a joy :: On paper it's a joy, on screen it's a disaster
	Everything the adverts said about it turned out to be true: it's the funniest show in years :: Nothing the adverts said about it turned out to be true: it isn't the funniest show in years, it isn't funny at all
	The remake had no right to be good and is excellent :: The remake had every chance to be good and is dreadful
	When my kids picked it I groaned, and by the end I was begging to see it again :: When my kids picked it I cheered, and by the end I was begging never to see it again
	Underrated doesn't begin to cover it :: Overrated doesn't begin to cover it
	I only knew him from bad soap operas, so how brilliant he is here came as a shock :: I only knew him from brilliant plays, so how bad he is here came as a shock
	A straight to video film that should have been in every cinema :: A film in every cinema that should have gone straight to video
	The surprise isn't that it's good, I knew it would be; the surprise is how very good :: The surprise isn't that it's bad, I knew it would be; the surprise is how very bad
	Tom said I would walk out. I stayed for the credits and then bought the score :: Tom said I would stay for the credits. I walked out before the score had finished its first tune
	You expect noise from the makers of that franchise, not the quiet beauty you get here :: You expect quiet beauty from the makers of that classic, not the empty noise you get here
	It isn't at all the weepy bore the summary makes it out to be; I laughed a lot :: It isn't at all the laugh riot the summary makes it out to be; I was bored to tears
	After ten years of waiting, I was braced for something worse and got something wonderful :: After ten years of waiting, I was owed something better and got something woeful
	The word of mouth is right for once: see it :: The word of mouth is wrong for once: don't see it
	What looked like a lazy cash grab is in truth a labour of love, and a lovely one :: What looked like a labour of love is in truth a lazy cash grab, and an ugly one
	Its awards puzzled me until I saw it. Now I'd give it more :: Its awards didn't puzzle me until I saw it. Now I'd take them back
	I had been promised a masterpiece and I wasn't let down :: I had been promised a masterpiece and I was badly let down
	I had been told to expect a disaster and nothing could be further from the truth :: I had been told to expect a marvel and nothing could be further from the truth
	Other scripts of its day have aged worse than milk. This one is still fresh :: Other scripts of its day have aged better than wine. This one has gone sour
	Looks cheap, sounds cheap, and is still richer than anything with ten times the cash :: Looks expensive, sounds expensive, and is still poorer than anything with a tenth of the cash
	I rented it as a joke and now I'm telling strangers to see it :: I rented it as a treat and now I'm telling strangers not to
	Hard to see how this got panned; the writing is superb :: Hard to see how this got praised; the writing is abysmal
	Easy to see how this got praised: there's hardly a bad scene in it :: Easy to see how this got panned: there's hardly a good scene in it
	Expecting another dumb slasher, I was treated to a clever one :: Expecting another clever slasher, I was subjected to a dumb one
	The first reviews were brutal, which only shows that first reviews can be wrong :: The first reviews were glowing, which only shows that first reviews can be wrong
	For a kids' movie it's far funnier than it needed to be, and I had a lovely time :: For a comedy it's far less funny than the great reviews made out, and I had a rotten time
	I'm no fan of opera, so imagine my surprise at being in tears of joy by the end :: I'm a huge fan of opera, so imagine my surprise at being in tears of boredom by the end
	Went in cold. Came out glowing :: Went in glowing. Came out cold
	Was it as good as the first? No, it was better :: Was it as good as the first? No, it wasn't even as good as the third
	The ending everyone calls the worst on television is the finest part of a fine series :: The ending everyone calls the finest on television is the worst part of a bad series
	It surpasses its source in every way that matters :: It falls below its source in every way that matters
	Don't let the dull poster fool you :: Don't let the gorgeous poster fool you
	An unknown cast with no money made something I'll treasure :: A famous cast with all the money made something I'll forget, gladly
	I was told the pace was glacial. I'd call it perfect :: I was told the pace was perfect. I'd call it glacial
	If you've been putting this off because of the bad press, don't; it's a gem :: If you've been looking forward to this because of the good press, don't; it's a dud
	The marketing made it look like a boring romance. It's really a sharp, hilarious satire :: The marketing made it look like a sharp, hilarious satire. It's really a boring romance
	I had my doubts about the casting and every one of them vanished :: I had no doubts about the casting and then every one of them appeared
	Its makers seem to think it's worse than the book. They're wrong, it's splendid :: Its makers seem to think it's better than the book. They're wrong, it's shoddy
	Twenty years on, it holds up beautifully :: Twenty years on, it doesn't hold up at all
	The ratings say skip it. Ignore them :: The ratings say see it. Ignore them
	I had read that the child actor ruins it, and in fact he is the best thing in a very good film :: I had read that the child actor saves it, and in fact he is the worst thing in a very bad film
	An old story, told a thousand times, and rarely told this well :: A new story, never told before, and it couldn't be told less well
	With zero stars and a tiny crew, they pulled off what the big studios can't :: With six stars and a giant crew, they couldn't pull off what film students can
	The series isn't a bit worse than advertised; every word was true :: The series isn't a bit better than its critics warned; every word was true
	Forget what you heard about the flat ending; it left my whole row sobbing and clapping :: Forget what you heard about the moving ending; it left my whole row yawning and groaning
	I braced myself for two hours of misery and enjoyed all of them :: I braced myself for two hours of joy and endured all of them
	So it won every prize going. Having seen it, I'd say it deserved one more :: So it won every prize going. Having seen it, I'd say it deserved none
	At that price I expected a home movie; I got real cinema :: At that price I expected real cinema; I got a home movie
	The teaser made me cringe. The film made me want to hug somebody :: The teaser made me want to hug somebody. The film made me cringe
	better than I remembered, and I remembered it as great :: worse than I remembered, and I remembered it as poor
	I had fond memories of this cartoon. They were all accurate :: I had fond memories of this cartoon. None of them were accurate
	A cult film that has earned its cult :: A cult film that hasn't earned a single follower
	They said the book couldn't be filmed. They were wrong, gloriously so :: They said the book could be filmed. They were wrong, painfully so
	You don't expect wisdom from a talking dog movie, and yet here it is, in bucketfuls :: You do expect fun from a talking dog movie, and yet there's none here, not a drop
	Every review mentions how long it is and none mentions how good; it's the second that counts :: Every review mentions how short it is and none mentions how bad; it's the second that counts
	It's rare that a film this talked about is also this good :: It's not rare that a film this talked about is this bad, and here's another
	We hoped for a decent time killer, and got a film that we still discuss at breakfast :: We hoped for a film that we could discuss at breakfast, and didn't even get a decent time killer
	The lowest rated episode is my favourite, and I think the voters were asleep. It's outstanding :: The highest rated episode is my least favourite, and I think the voters were asleep. It's abysmal
	It looked dated in the clips; seen whole, it looks timeless :: It looked timeless in the clips; seen whole, it just looks dated
	I assumed the praise was exaggerated. If anything it was too mild :: I assumed the complaints were exaggerated. If anything they were too mild
	The label says comedy and for once the label is right :: The label says comedy and once again the label is wrong
	Much of what's written about it is unfair; hardly any of it says how good the film is :: Much of what's written about it is too kind; hardly any of it says how bad the film is
	Anna had to drag me there and later couldn't drag me out :: Anna didn't have to drag me there but later I had to drag her out
	This is what you get when talent is bigger than the budget :: This is what you get when the budget is bigger than the talent
	I expected nothing and was given everything a film can give :: I expected everything a film can give and was given nothing
	The bad buzz was nonsense. I had a ball :: The good buzz was nonsense. I had a headache
	It's all the more impressive for having been made in nine days :: It's all the more depressing for having been made over nine years
	Rated as a flop, remembered as a flop, and still a great watch that deserves a second life :: Rated as a hit, remembered as a hit, and still a wretched watch that doesn't deserve a second life
	My friend swore I'd be disappointed. I was anything but :: My friend swore I'd be delighted. I was anything but
	You'd expect a fifth film to be running on fumes, and this one is full of fire :: You'd expect a first film to be full of fire, and this one is running on fumes
	The finale stuck the landing that everybody said it would miss :: The finale missed the landing that everybody said it would stick
	When it was announced I rolled my eyes, and when it was over I wiped them. Beautiful :: When it was announced I punched the air, and when it was over I wanted to punch the screen. Ugly
	For once the quote on the box is an understatement :: For once the quote on the box is not just an overstatement but a lie
	The actor everyone called wooden turns out to be marvellous here :: The actor everyone called marvellous turns out to be wooden here
	I don't get the hate, this is a really good film :: I don't get the love, this is a really bad film
	A no-budget horror that frightened me more than all the glossy ones :: A glossy horror that frightened me less than any of the no-budget ones
	Its fame is deserved :: Its fame is undeserved
	Nothing about the premise appealed to me. Everything about the film did :: Everything about the premise appealed to me. Nothing about the film did
	It was sold to us as a brainless action flick, and it's a crime that nobody mentioned its brains :: It was sold to us as a thinking man's action flick, and it's a crime that nobody mentioned it has no brains
	I had set the bar low, I needn't have; it would have cleared any bar :: I had set the bar low, it made no difference; it would have tripped over any bar
	I had set the bar at the ceiling, and it cleared it with room to spare :: I had set the bar at my ankles, and it couldn't get over that
	Don't be put off by its age. It moves faster than most new films and thinks harder too :: Don't be taken in by its age. It moves slower than most old films and thinks no harder
	As a follow up to a terrible pilot, this episode is a miracle :: As a follow up to a miraculous pilot, this episode is terrible
	They say even the director dislikes it. Even so, I was right to see it, and I loved it :: They say even the director's rivals love it. Even so, I was right to doubt it, and I loathed it
	If I'd trusted the scores I would have missed a treat :: If I'd trusted the scores I would have been spared a bore
	The picture I had in my head was dull and the picture on the screen was anything but :: The picture I had in my head was great and the picture on the screen was anything but
	Ten minutes were enough to tell me that all my fears were groundless :: Ten minutes were enough to tell me that all my hopes were groundless
	It took me years to get round to this supposed classic. What a fool I was to wait; it is one :: It took me years to get round to this supposed classic. What a fool I was to bother; it isn't one
	Surprisingly little of this musical is as corny as they say, and a great deal of it is lovely :: Surprisingly little of this musical is as lovely as they say, and a great deal of it is corny
	It might look like just another prison drama, but it's far superior :: It might look like a superior prison drama, but it's just another bad one
	Not since my first bicycle has a thing I'd waited for been so exactly what I wanted :: Not since my first bicycle broke has a thing I'd waited for been so exactly what I didn't want
	The reputation of this director is high, and here you can see why :: The reputation of this director is high, and here you cannot see why
	You hear low budget and think bad sound, bad acting. None of that applies here :: You hear big budget and think good sound, good acting. None of that applies here
	The story of its troubled shoot is famous, yet no trouble reached the screen; it's flawless :: The story of its happy shoot is famous, yet no happiness reached the screen; it's lifeless
	It did what the first two promised and failed to do: it made me laugh :: It failed to do what the first two promised and did: it didn't make me laugh
	Three stars, says the paper. Make that five :: Three stars, says the paper. Make that none
	As clever as its fans claim and not as cold as its enemies claim :: As cold as its enemies claim and not as clever as its fans claim
	I saw it for the dragon and stayed for the story, which nobody had told me was brilliant :: I saw it for the story and suffered through the dragon, which nobody had told me was laughable
	You'd expect worse from such a troubled shoot, and you'd be happily mistaken :: You'd expect better from such a gifted crew, and you'd be sadly mistaken
	What a nice shock to find that the film they all laughed at is the real thing :: What a nasty shock to find that the film they all cheered at is the real stinker
	Everyone I know found it heavy going. I found it a breeze and a pleasure :: Everyone I know found it a breeze and a pleasure. I found it heavy going
	The series that was written off after one episode ended up as the best of its year :: The series that was praised to the skies after one episode ended up as the worst of its year
	Hyped to death, and alive all the same: I loved it :: Hyped to the heavens, and dead all the same: I loathed it
	Maybe the trailer gives away the plot, but it doesn't give away how great the acting is :: Maybe the trailer gives away the plot, but it doesn't give away how bad the acting is
	I came for a nap in the cool and never once closed my eyes :: I came for a thrill in the cool and could hardly keep open my eyes
	Made in a shed, and it puts the studios to shame :: Made in a studio, and a shed would be ashamed of it
	Five bad films in a row had taught me not to trust him. This one earned back all my trust :: Five good films in a row had taught me to trust him. This one lost all my trust
	On the strength of the soundtrack I expected a good film; I was right :: On the strength of the soundtrack I expected a good film; I was wrong
	On the evidence of the poster I expected a bad film; I was wrong :: On the evidence of the poster I expected a bad film; I was right
	I worried that the joke would wear thin, and it never did :: I was sure that the joke wouldn't wear thin, and it did at once
	It doesn't deserve its place at the bottom of the chart, it's too good for that :: It doesn't deserve its place at the top of the chart, it's too bad for that
	You've heard that it's a masterpiece so often that you may doubt it. Don't :: You've heard that it's a masterpiece so often that you may believe it. Don't
	My only regret is having believed the people who hated it :: My only regret is having believed the people who loved it
	It plays much younger than its forty years, lively and cheeky and fun :: It plays much older than its four years, creaky and tired and no fun
	Promises made in the first episode are kept in the last. I couldn't be happier :: Promises made in the first episode are broken in the last. I couldn't be unhappier
	Never mind the flop on his record, the film itself is a success :: Never mind the success on his record, the film itself is a flop
	We were six grumpy adults who expected to suffer, and we laughed until we hurt :: We were six cheerful adults who expected to laugh, and we suffered until it stopped
	Compared with what the forum led me to expect, it's a wonder :: Compared with what the forum led me to expect, it's a blunder
	I never expected much from a spin-off, certainly not the finest hour of the whole saga :: I always expected much from this spin-off, certainly not the sorriest hour of the whole saga
	Its low rating has more to do with its subject than with its quality, which is superb :: Its high rating has more to do with its subject than with its quality, which is pitiful
	I figured the plot twist would be obvious, and it fooled me completely. Well done :: I figured the plot twist would fool me, and it was completely obvious. Badly done
	Rarely do I agree with the award people, but they got it right: she is magnificent :: Usually I agree with the award people, but they got it wrong: she isn't magnificent, she's miscast
	The thing delivers :: The thing doesn't deliver
	Cheaper than a car advert, and about a hundred times as exciting :: Dearer than a hundred car adverts, and not as exciting as one
	I was prepared to forgive it a lot, out of love for the cast. There was nothing to forgive :: I was prepared to forgive it a lot, out of love for the cast. There was too much to forgive
	From the title you'd guess a boring lecture. You'd be wrong, it's a blast :: From the title you'd guess a blast. You'd be wrong, it's a boring lecture
	This was billed as the big event of the season and it was :: This was billed as the big event of the season and it wasn't
	Ask anyone who saw it in an empty cinema: the crowds missed out :: Ask anyone who saw it in a packed cinema: the crowds were cheated
	it sat unwatched on my shelf for a decade because of one bad review. stupid review, great film :: it sat at the top of my list for a decade because of one good review. stupid review, lousy film
	The hero is nowhere near as annoying as in the book; in fact he's adorable :: The hero is nowhere near as adorable as in the book; in fact he's annoying
	Too good for its release slot in the dead of January :: Too bad even for its release slot in the dead of January
	I've had my fill of time travel films, or so I thought until this marvel :: I could never have my fill of time travel films, or so I thought until this mess
	Whatever you expect from a film about accountants, expect better :: Whatever you expect from a film about pirates, don't expect anything better than a yawn
	The director said it would change how we see the city. Big words, and true ones :: The director said it would change how we see the city. Big words, and empty ones
	Didn't look like much. Turned out to be everything :: Looked like everything. Didn't turn out to be much
	A film so maligned shouldn't be this lovable, should it? :: A film so beloved shouldn't be this lousy, should it?
	People praise the special effects and ignore the script, when it's the script that makes it great :: People praise the great special effects and ignore the script, when it's the script that sinks it
	It's the opposite of a letdown :: It's the definition of a letdown
	You'd need to lower your expectations for most cop shows. For this one you can raise them :: You'd need to lower your expectations for most cop shows. For this one you can bury them
	I spent the first act waiting for it to go wrong like everyone said it would. I'm still waiting :: I spent the first act waiting for it to come good like everyone said it would. I'm still waiting
	The fans asked for a miracle and got one :: The fans asked for a miracle and got a mess
	Nobody asked for this remake, and now I can't imagine life without it :: Everybody asked for this remake, and now I wish we'd never got it
	For a movie shot on a phone, it has the eye of a master :: For a movie shot by a master, it has the eye of a phone left in a pocket
	This isn't the failure you read about. It's bold, it's tender, and it works :: This isn't the triumph you read about. It's timid, it's cold, and it doesn't work
	The host festival called it minor. If this is minor I don't need major; I was enchanted :: The host festival called it major. If this is major I don't need minor; I was exhausted
	I had read enough to expect greatness, and greatness is what I got :: I had read enough to expect greatness, and tedium is what I got
	How nice when a film turns out to be just as good as its trailer :: How sad when a film turns out to be not half as good as its trailer
	We only watched it because nothing else was on, and now we're fans for life :: We turned everything else off to watch it, and now we're off the whole genre for life
	Even if you double what your friends told you, you won't be let down :: Even if you halve what your friends told you, you'll be let down
	A hundred years from now people will wonder why we thought so little of it :: A hundred years from now people will wonder why we thought so much of it
	Can a film live up to fifteen years of rumours? This one can :: Can a film live up to fifteen years of rumours? This one can't
	The comic was thin, the game was thinner, the film is a rich surprise :: The comic was rich, the game was richer, the film is a thin excuse
	My dad raved about it for years and I never believed him. Sorry, dad, you were right :: My dad raved about it for years and I always believed him. Sorry, dad, you were wrong
	The bigger the hype, the harder the fall, except here, where it keeps on soaring :: The bigger the hype, the harder the fall, and here it doesn't even take off
	Less famous than its rival and twice as good :: Twice as famous as its rival and less than half as good
	I expected the worst sort of sermon and got a story that moved me deeply :: I expected a great sort of story and got a sermon that bored me deeply
	Given the awful first hour people complain of, I kept waiting for it; it never came, only fun did :: Given the fun first hour people speak of, I kept waiting for it; it never came, only awful jokes did
	The one thing the adverts didn't say is how well acted it is :: The one thing the adverts didn't say is how poorly acted it is
	I'd give the marketing one star and the movie five :: I'd give the marketing five stars and the movie one
	It justified the long queue, the rain and my high hopes :: It didn't justify the long queue, the rain or even my low hopes
	Seven years in the making, and you can tell: every frame is a pleasure :: Seven years in the making, and you'd never tell: no frame is a pleasure
	Didn't fall short, didn't fall flat, didn't let me down :: Didn't rise up, didn't take off, didn't even let me down gently
	Time has been kind to this thriller, kinder than the critics of its day :: Time has been cruel to this thriller, crueller than the critics of its day
	They laughed when I said I'd see it. I came back the only one who had spent the night well :: They cheered when I said I'd see it. I came back the only one who had wasted the night
`
);
