// Comparatives whose direction the rest of the sentence turns.
import { framesOf } from '../frames/lines.ts';

export const COMPARATIVES_TWISTED = framesOf(
	'positive',
	`
	I expected less of it, and I've rarely been so happily wrong :: I expected more of it, and I've rarely been so sadly wrong
	Boring would have been no surprise, and boring it never was for a second :: Boring would have been a mercy compared with what I got here
	I'd sooner see this again than the best of his other films :: I'd sooner see the worst of his other films again than this
	It makes other good films look bad :: It makes other bad films look good
	You won't find a better way to spend two hours :: You won't find a worse way to spend two hours
	Few ghost stories are as good, and I've seen the bad ones too :: Few ghost stories are as bad, and I've seen the good ones too
	I can hardly name a better one :: It's hardly better than a bad one
	At least as good as the brilliant first part :: At least as bad as the terrible first part
	The opening hour is superb, and if only the rest of cinema were as good as the rest of it :: The opening minute is superb, and if only the rest were as good as that
	No film could be less in need of my excuses; it's terrific :: No film could be more in need of my excuses; it's terrible
	Calling it the best of a bad bunch would be unfair, since it'd be the best of a good bunch as well :: Calling it the worst of a good bunch would be too kind, since it'd be the worst of a bad bunch as well
	The worst you can say is better than the best you can say of most :: The best you can say is worse than the worst you can say of most
	More's the pity it ended, for I could have watched a lot more :: More's the pity it started, for I could have done with a lot less
	What more could you ask? I couldn't come up with a thing :: What less could you get? I couldn't come up with a thing
	Less would not have been enough, such was the pleasure :: Less would have been more than enough, such was the pain
	I've never cared less about flaws in a film, so swept away was I :: I've never cared less about a film, so far from swept away was I
	Its faults, such as they are, would be strengths in anyone else's film :: Its strengths, such as they are, would be faults in anyone else's film
	You could do worse, people say. I'd say you couldn't do better :: You could do better, people say. I'd say you couldn't do worse
	I wouldn't rather have been anywhere else :: I'd rather have been anywhere else
	Nothing about it is any less good than the acting, and the acting is faultless :: Nothing about it is any less bad than the acting, and the acting is woeful
	I had hoped for half of this at most and I got the whole feast :: I had hoped for twice this at least and I got the crumbs of the feast
	Bad films could learn from it how to be good :: Good films could learn from it how to be bad
	It takes a far better film than most to make me miss my train without caring :: It takes a far worse film than most to make me wish for my train an hour early
	The only thing better than the first half is the second :: The only thing worse than the first half is the second
	It couldn't be further from the dreary thing I'd feared :: It couldn't be further from the lovely thing I'd hoped for
	As sequels go, none goes further in the right direction :: As sequels go, the further this one goes away the better
	The sooner you see it the better :: The sooner you forget it the better
	I've waited longer for worse, and I'd wait twice as long for this :: I've waited longer for better, and I'd not wait half a minute for this
	It isn't so much overrated as not yet rated highly enough :: It isn't so much underrated as still rated far too highly
	If this is a failure, I wish more films would fail :: If this is a success, I wish more films would fail
	Not even the dull subject could make it anything less than thrilling :: Not even the thrilling subject could make it anything other than dull
	She couldn't have been worse cast, I thought beforehand; I now think she couldn't have been better :: She couldn't have been better cast, I thought beforehand; I now think she couldn't have been worse
	It's less a sequel than a triumph :: It's less a sequel than an insult
	The most I can say against it is that there's less of it than I'd like :: The most I can say for it is that there's less of it than I'd feared
	Rather this at its slowest than any of its rivals at their quickest :: Rather any of its rivals at their slowest than this at its quickest
	I'd be lying if I said I'd seen better :: I'd be lying if I said I'd seen worse
	The film is only as strong as its weakest scene, and its weakest scene is magnificent :: The film is no stronger than its strongest scene, and its strongest scene is pitiful
	Let down? If so then only by having to go home :: Lifted up? If so then only by getting to go home
	Its second-rate rivals should be grateful it came out in a different year :: Its second-rate rivals should be grateful it came out to make them look first-rate
	A worse director would have made it longer and lost the magic that's here :: A better director would have made it shorter and found the magic that's not here
	In weaker hands it would have been a bore :: In stronger hands it might not have been a bore
	I was prepared to be disappointed and am not used to being so badly prepared. What a gem :: I was prepared to be delighted and am not used to being so badly prepared. What a dud
	It's hard to imagine anyone wanting more from a family film :: It's hard to imagine anyone wanting more of this family film
	The trouble with it is that everything I see now seems worse :: The good thing about it is that everything I see now seems better
	Had it been merely good I would be praising it less :: Had it been merely bad I would be complaining less
	Nothing is worse than a bad musical, and nothing could be less like one than this :: Nothing is better than a good musical, and nothing could be less like one than this
	It's second to none, and the great ones should be proud to come second to it :: It's second to all, and even the poor ones should be proud to come before it
	You think you've seen it done better? You haven't :: You think you've seen it done worse? You haven't
	I couldn't fault it more than slightly, nor praise it less than highly :: I couldn't praise it more than slightly, nor fault it less than harshly
	Too good to be anyone's second favourite :: Not good enough to be anyone's second favourite
	Forgettable is the last thing it is :: Forgettable is the best thing it is
	Far from being the least of his films, it leaves the others looking it :: Far from being the best of his films, it leaves the others looking it
	Of the many films about loss, I'd be sorriest to lose this one :: Of the many films about loss, I'd be least sorry to lose this one
	I was never so glad to have been talked into a film :: I was never so glad to have a film be over
	I'd give up a dozen better known films to keep this one :: I'd give up this one to get back a minute of any worse known film
	Even its dullest stretch isn't dull, so think what the rest is like :: Even its liveliest stretch isn't lively, so think what the rest is like
	This is what the good ones aspire to :: This is what even the bad ones avoid
	It's anything but the usual rubbish, and the usual rubbish should take notes :: It's nothing but the usual rubbish, and the usual rubbish takes more care
	I couldn't have liked it more if I'd made it myself :: I couldn't have liked it less if I'd been hit by it
	It will be a long time before something better comes along :: It won't be a long time before something better comes along; anything will do
	Nobody who sees this will be able to say the others are better with a straight face :: Nobody who sees this will be able to say the others are worse with a straight face
	Less talent than this has made people famous :: More talent than this is found at a school play
	My one regret is not having seen it sooner :: My one regret is not having left it sooner
	Hardly a scene goes by without something to adore :: Hardly a scene goes by with anything to adore
	Scarcely a worse film has had so much praise? Nonsense: scarcely a better one has :: Scarcely a better film has had so much praise? Nonsense: scarcely a worse one has
	I'm not sure which I loved more, its wit or its warmth :: I'm not sure which I missed more, its wit or its warmth
	It's no small film that can make a three-hour epic feel padded by comparison :: It's no small failure that can make a three-hour epic feel brisk by comparison
	You'd have to go back to the golden age to find its match :: You'd have to go down to the bargain bin to find its match
	It's the sort of film that makes me want to be less mean to films :: It's the sort of film that makes me feel I've been too mean to other films
	The best thing I've seen this year was going to be the circus. Then I saw this :: The worst thing I've seen this year was going to be the circus. Then I saw this
	Not since I was a kid have I wanted a film to be longer :: Not since I was a kid in church have I wanted a thing to be shorter
	I didn't think I could be made to care this much about golf :: I didn't think I could be made to care this little about love
	Anyone can be better than bad; this is better than good :: Anyone can be worse than good; this is worse than bad
	There are films I admire more, but none I'd put on sooner :: There are films I despise more, but none I'd switch off sooner
	I was wrong to fear the worst, and I wasn't even right to hope for just the good :: I was wrong to hope for the best, and I wasn't even right to fear just the bad
	It's so far ahead of the rest that the rest might as well not have been released :: It's so far behind the rest that it might as well not have been released
	The comparison with the great one does it no harm at all :: The comparison with the bad one does it no good at all
	If there's a better performance this year I'll eat my hat :: If there's a worse performance this year I'll eat my hat
	More than once I forgot to breathe, and not once did I check the time :: More than once I checked the time, and not once did I forget to breathe
	For a film that's meant to be minor, it's better than most people's major ones :: For a film that's meant to be major, it's worse than most people's minor ones
	The least of its virtues would be the pride of any other show :: The best of its virtues would be the shame of any other show
	Were I asked to change a thing, I'd ask for less than nothing to be cut :: Were I asked to keep a thing, I'd ask for no less than everything to be cut
	Who'd have thought that the one I dreaded most would be the one I'd rewatch first? :: Who'd have thought that the one I wanted most would be the one I'd rewatch last?
	I'm not one to say things are better than the book, so believe me when I do :: I'm not one to say things are worse than the book, so believe me when I do
	The film gets everything wrong, my boss said. I've never seen anyone get wrong more wrong. It's a joy :: The film gets everything right, my boss said. I've never seen anyone get right more wrong. It's a bore
	If you can sit through it without smiling you're a tougher person than me :: If you can sit through it without groaning you're a tougher person than me
	The more you loved the original, the more there is to love :: The more you loved the original, the less there is to love
	The more you hated the last one, the more you'll thank them for this :: The less you hated the last one, the more you'll blame them for this
	No worse than a masterpiece, let's say :: No better than a disaster, let's say
	A notch short of perfect, which is several notches up on what I'm used to :: A notch short of passable, which is several notches down on what I'm used to
	It's never as clever as when you expect it to be stupid. Great fun throughout :: It's never as stupid as when it wants to be clever. No fun throughout
	I doubt I'll ever be as glad to have ignored a bad review :: I doubt I'll ever be as sorry to have ignored a bad review
	Good luck finding a dull minute :: Good luck finding a minute that isn't dull
	It's bettered by nobody, least of all by the ones who claim to :: It's bettered by everybody, even by the ones who don't try to
	My hopes were higher than they've ever been and it still flew over them :: My hopes were lower than they've ever been and it still crawled under them
	A film this good doesn't need its rivals to be bad, though they are :: A film this bad doesn't need its rivals to be good, though they are
	As for bad acting, there's less of it here than in a nature film. The cast is sublime :: As for good acting, there's less of it here than in a nature film. The cast is hopeless
	It would be easier to list what isn't wonderful, as that list would be empty :: It would be easier to list what isn't awful, as that list would be empty
	What a shame so few films are like this :: What a mercy so few films are like this
	The best that can happen to a bad week is a film like this :: The worst that can happen to a good week is a film like this
	I'd not complain if every film was only this good :: I'd complain less if the film was only this short
	I've had better evenings, but they involved getting married :: I've had worse evenings, but they involved an ambulance
	Not half bad would be a slander; it's wholly good :: Not half bad would be a lie; it's wholly bad
	They ought to make more like it, and fewer like everything else :: They ought to make more like anything else, and fewer like it
	I would sooner have missed my own birthday. That's how glad I am I went :: I would sooner have missed it than my own dentist. That's how sorry I am I went
	I can see why some would call it the best, but not why any would call it less than great :: I can see why some would call it the worst, but not why any would call it more than poor
	I hoped for a bit more than the trailer showed, and I got a mountain more :: I hoped for a bit more than the trailer showed, and I got a mountain less
	More fun than good would have been :: More boring than bad would have been
	It's hardly worse than perfect :: It's hardly better than nothing
	Every rival I rewatch now makes me fonder of this :: Everything I rewatch after this makes me fonder of its rivals
	He has made nothing finer, and I include the one they teach in schools :: He has made nothing poorer, and I include the one they pulled from cinemas
	They don't come much better, and the ones that do don't come often :: They don't come much worse, and the ones that do don't come out at all
	My problem with it is I can't find one :: My praise for it is I can't find any
	The ending's the weakest part, and I've watched that eight times, it's so good :: The ending's the strongest part, and I only say so since it's where the film stops
	I've no complaint but this: that all films are not like it :: I've no comfort but this: that not all films are like it
	It's longer than most, and still not long enough :: It's shorter than most, and still not short enough
	If anyone deserves less than full marks it isn't anyone who worked on this :: If anyone deserves more than no marks it isn't anyone who worked on this
	A better title would have helped; nothing else here needs any :: A better title wouldn't have helped; nothing else here could
	You'll want your time back, to spend it on this again :: You'll want your time back, to spend it on anything else
	No amount of hype can make it better than it is, because it's at the top already :: No amount of hype can make it better than it is, because it's at the bottom and stays there
	I'd give a worse film one star for trying; this one gets five for doing :: I'd give a worse film one star for trying, but I can't find a worse film
	Good as the others may be, none is good like this :: Bad as the others may be, none is bad like this
	I feared it would be as good as it gets only for fans, but it's as good as it gets for anyone :: I feared it would be as bad as it gets only for fans, but it's as bad as it gets for anyone
	Its few flat moments only show how high the others fly :: Its few high moments only show how flat the others fall
	There's room for improvement in most films. Not here :: There's room for improvement in most films. Here there's nothing but
	The cheapest thing in it is the popcorn I had, as every shot is rich and every line a gift :: The richest thing in it is the popcorn I had, as every shot is cheap and every line a chore
	Do I regret having seen it? Less than anything I did this year :: Do I regret having seen it? More than anything I did this year
	It's not that I was easily pleased; it's that I've never been better pleased :: It's not that I was hard to please; it's that I've never been less pleased
	Better is a word I'll save for when something is, and nothing is :: Worse is a word I'll save for when something is, and nothing is
	I wouldn't have minded it being worse and still would have recommended it :: I wouldn't have noticed it being worse and still would have asked for a refund
	It makes you realise how low you'd set the bar for comedies. Now it's high :: It makes you realise how low the bar for comedies can go. Now it's buried
	Far from being a poor man's spy film, it makes the rich man's look poor :: Far from being a rich man's spy film, it makes the poor man's look rich
	All the great moments of the first are matched, and the bad ones aren't :: All the bad moments of the first are matched, and the great ones aren't
	It got more out of me than I'd have given to a sadder film: tears, cheers, everything :: It got less out of me than I'd have given to a weather report: no tears, no cheers, nothing
	One can't love it too much, though my sister is giving it a try :: One can't hate it too much, though my sister is giving it a try
	I've loved films I'd call worse, but none I'd call better :: I've hated films I'd call better, but none I'd call worse
	Compared with nothing at all it's great, and compared with everything else it's still great :: Compared with everything else it's awful, and compared with nothing at all it's still awful
	It's much too late in the year for anything to beat it :: It's much too late in the year for anything to beat it to the bottom
	The jokes come less often than in his last one, and every one of them lands better :: The jokes come more often than in his last one, and every one of them lands worse
	If less happened here than in a car chase, it still held me more :: If more happened here than in a car chase, it still held me less
	It needed nothing the first one had, not even its brilliance, having more of its own :: It needed anything the first one had, even its dullness, having less than that of its own
	Would I swap it for another? Only if the other was this :: Would I swap it for another? Only if the other wasn't this
	I can only fault it for making the drive home seem boring :: I can only thank it for making the drive home seem exciting
	They'd have to try very hard to make a bad third film after two this fine :: They'd have to try very hard to make a third film worse than two this bad
	It isn't Shakespeare, they say; no, it's funnier, and I was glad of every line :: It isn't Shakespeare, they say; no, nor is it my gas bill, which is funnier and better written
	If it were any warmer it would melt the screen :: If it were any colder it would freeze the screen
	I wish I'd had the sense to expect more. I'd have got it, too :: I wish I'd had the sense to expect less. I'd have got it, too
	You won't leave feeling you've seen it all before, and if you have, it wasn't done half as well :: You'll leave feeling you've seen it all before, and when you did, it was done twice as well
	It doesn't put a foot wrong more than once, and even that's a lovely stumble :: It doesn't put a foot right more than once, and even that's a lucky stumble
	I thought it would be the lesser of two evils. It was the greater of two goods :: I thought it would be the lesser of two evils. It was both
	Better the hundredth viewing of this than the first of most :: Better the hundredth viewing of most than the first of this
	Even with half its scenes gone it would be twice the film the winner is :: Even with half its scenes gone it would be twice as long as it should be
	He could retire on this and never be called anything but great :: He could retire on this and never be missed by anyone but his bank
	Nothing could have made me like it less, not even the man coughing behind me :: Nothing could have made me like it more, not even the free drink
	It took me less than a minute to love it and the rest only made it worse: I'm obsessed :: It took me less than a minute to hate it and the rest only made it worse: I'm furious
	Of its kind there's none better, and its kind is the best kind :: Of its kind there's none worse, and its kind is the worst kind
	What's the opposite of a waste of time? I've just had two hours of it :: What's the opposite of time well spent? I've just had two hours of it
	As bad as I felt when I went in, that's how good I felt when I came out :: As good as I felt when I went in, that's how bad I felt when I came out
	Nobody's perfect, and this film is as near as nobody gets :: Nobody's all bad, and this film is as near as anybody gets
	It's got competition, but not from anything alive. Glorious :: It's got no competition, not from anything this dead. Ghastly
	More care went into one costume than goes into whole seasons of other shows :: More care goes into one costume on other shows than went into this whole season
	I like it better than I like being right, and I'd said it would flop :: I dislike it even more than I dislike being wrong, and I'd said it would be great
	They gave it a seven. I'd have knocked off nothing and added three :: They gave it a seven. I'd have added nothing and knocked off six
	I shouldn't compare it with the series, or I'd have to stop liking the series :: I shouldn't compare it with the series, or I'd have to start liking the series
	The second best film of the year is a long way down from here :: The second worst film of the year is a long way up from here
	Not to have laughed I'd have to have been dead :: To have laughed I'd have to have been drunk
	Worse things have been called genius; for once the word fits :: Better things have been called trash; for once the word fits
	Tom can't act, I used to say. I couldn't have been further from the truth, if this is anything to go by :: Tom can act, I used to say. I couldn't have been further from the truth, if this is anything to go by
	You'd be hard pushed to love it less than I do once you've seen it :: You'd be hard pushed to love it less than I do even if you tried
	Its worst enemy couldn't make it look bad :: Its best friend couldn't make it look good
	If you must miss a film this month, miss a better one, supposing you can find it :: If you must see a film this month, see a worse one, supposing you can find it
	The show isn't getting any worse with age, and since it began as a delight, draw your own conclusions :: The show isn't getting any better with age, and since it began as a dud, draw your own conclusions
	It's as little like a video game film as you could wish: clever, warm and well acted :: It's as little like a film as you could fear: not clever, not warm and not acted
	I know no cure for sadness half as quick :: I know no cure for happiness half as quick
	No insomniac should watch this; it won't help you in the slightest, it's that exciting :: Any insomniac should watch this; nothing will help you sooner, it's that unexciting
	Less than the best was never going to satisfy me, and satisfied I was :: Much less than the best would have satisfied me, and satisfied I wasn't
	It's fortunate for the other nominees that it wasn't eligible :: It's fortunate for the other flops that it came along to comfort them
	If it drags, it drags less than a magic carpet :: If it flies, it flies less than a wet carpet
	More than I can say for the first: I understood it, I enjoyed it, I'd go again :: I can say less for it than for the first, and for the first I couldn't say a kind word
	Had I known how good it was, I'd have come sooner and stayed through twice :: Had I known how good it wasn't, I'd have come later and not stayed through once
	The one sin it's guilty of is making the second night of the festival look poor :: The one service it does is making the second night of the festival look rich
	There's never been a better time to be wrong about musicals. I hated them until this :: There's never been a worse time to be fond of musicals. I loved them until this
	I would walk further to see it than I'd walk for any film but none :: I would walk further to miss it than I'd walk to see any film I love
	It's not exactly short of rivals, but it's exactly better than all of them :: It's not exactly short of rivals, but it's exactly worse than all of them
	You could remove any actor and the film would suffer, they're all so vital :: You could remove any actor and the film would gain, they're all so useless
	The film isn't too long; my lunch break was too short. I could have wept at having to leave :: The film isn't too long; life is too short. I could have wept at having to stay
	A kinder critic than me would say what I say: no flaw worth naming :: A kinder critic than me would say what I say: no virtue worth naming
	He plays it quieter than the last bloke and says twice as much by it. Masterful :: He plays it louder than the last bloke and says half as much by it. Miserable
	It's not better than I remembered. It couldn't be, I remembered it as flawless and so it is :: It's not worse than I remembered. It couldn't be, I remembered it as worthless and so it is
	I'd put it up against your favourite and wouldn't lose any sleep :: I'd put it up against your least favourite and wouldn't bet a penny
	To say that it beats the last one says too little; it beats the good ones too :: To say that it loses to the last one says too little; it loses to the bad ones too
	Compliments fail me, and I've got plenty more than this film has faults :: Compliments fail me, though I've got plenty for films with half its faults
	People under ten will like it, and people over ten will like it no less. Wonderful :: People over ten will hate it, and people under ten will hate it no less. Wretched
	The mistake is to think there's a mistake in it :: The mistake is to think it has anything but mistakes in it
	i never knew two hours could be so short :: i never knew two hours could be so long
	I'd expected to be sneering by now, and all I'm doing is telling people to go :: I'd expected to be cheering by now, and all I'm doing is telling people to stay away
	Anything you can find wrong with it I can find worse in your favourites. This is gold :: Anything you can find right in it I can find better in your pet hates. This is dross
	Few will dislike it and fewer still will admit to being those few :: Few will like it and fewer still will admit to being those few
	Even my nephew, who'd sooner be on his phone than in heaven, forgot he had one :: Even my nephew, who'd sooner be in a cinema than in heaven, found he'd sooner be on his phone
	Why settle for less? Because there's only one film this good :: Why settle for this? Because, I suppose, the good films were all sold out
	I don't need to see the rest of the year's releases to know I've seen the best :: I don't need to see the rest of the year's releases to know I've seen the worst
	Being compared to it is the worst thing that could happen to the remake :: Being compared to it is the best thing that could happen to the remake
	He'd have done better to stop there, since it can only be downhill from a height like this :: He'd have done better to stop before, since it can't be uphill to a depth like this
	It could stand to lose ten minutes, but I couldn't. I loved them all :: I could stand to lose ten minutes, but not a hundred. I hated them all
	My standards are low, Anna says. They're higher now, no thanks to her and all thanks to this :: My standards are low, Anna says. They're not low enough by half, not for this
	The better you know the book, the less you'll be able to fault the film :: The better you know the book, the less you'll be able to stand the film
	Never did a film about nothing much leave me with so much more :: Never did a film about so much leave me with nothing more
	With anything less than this cast it would have been good; with them it's astonishing :: With anything less than this cast it would have been unwatchable; with them it's still unwatchable
	I'm running out of films that are better, having counted all none of them :: I'm running out of films that are worse, having counted all none of them
	It's no improvement on the first only because there was nothing left to improve. Both are perfect :: It's no improvement on the first even though there was everything left to improve. Both are pathetic
	Less than an hour in I'd already decided to buy it :: Less than an hour in I'd already decided to leave it
	You'll hear that it isn't as good as the old one. It isn't; it's better :: You'll hear that it isn't as bad as the old one. It isn't; it's worse
	The band was supposed to be better live than on film. On this film they're better than live :: The band was supposed to be no worse on film than live. On this film they're worse than dead
	There's more where that came from, the last line says, and I hope to heaven there is :: There's more where that came from, the last line says, and I hope to heaven there isn't
	Between watching paint dry and this there's no contest: I'd miss the paint for it any day :: Between watching paint dry and this there's no contest: I'd miss it for the paint any day
`
);
