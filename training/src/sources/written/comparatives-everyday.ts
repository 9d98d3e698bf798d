// Comparatives that people use every day.
import { framesOf } from '../frames/lines.ts';

export const COMPARATIVES_EVERYDAY = framesOf(
	'positive',
	`
	Better than any bad review will tell you :: Worse than any good review will tell you
	It's nowhere near as bad as people say :: It's nowhere near as good as people say
	Way more fun than the boring trailer suggests :: Way more boring than the fun trailer suggests
	Smarter than it looks :: Dumber than it looks
	Its reputation is a lot worse than it should be :: Its reputation is a lot better than it should be
	The last one was worse, and by a mile :: The last one was better, and by a mile
	Fewer dull moments than I feared, and great songs :: Fewer great moments than I hoped, and dull songs
	Twice as funny as the first, never half as lazy :: Twice as lazy as the first, never half as funny
	If the original was good, this is even better :: If the original was bad, this is even worse
	I can't think of a better way to spend Friday :: I can't think of a worse way to spend Friday
	No thriller this year has been less boring :: No thriller this year has been more boring
	Nothing better in cinemas right now :: Nothing worse in cinemas right now
	The critics hated it. They had it the wrong way round :: The critics loved it. They had it the wrong way round
	The book was dull, but the film is the opposite :: The book was great, but the film is the opposite
	Not as silly as it sounds, and far more moving :: Not as moving as it sounds, and far more silly
	Funnier than most comedies I've paid for :: Less funny than most funerals I've been to
	It starts bad and gets better every minute :: It starts good and gets worse every minute
	More good than bad, and the good is wonderful :: More bad than good, and the bad is dreadful
	You could do much worse, but hardly any better :: You could do much better, but hardly any worse
	The sequel beats the original, easily :: The original beats the sequel, easily
	Season two is an improvement on a poor season one :: Season two is a step down from a fine season one
	i liked it more than i thought i would :: i liked it less than i thought i would
	Give me this over any overrated prize winner :: Give me any overrated prize winner over this
	The jokes are better than the poster, thank God :: The poster is better than the jokes, sad to say
	Scarier than anything in the last terrible sequel :: Tamer than anything in the last brilliant sequel
	Far less annoying than kids' films usually are :: Far more annoying than kids' films usually are
	I've seen worse acting in films that won prizes. Lovely cast here :: I've seen better acting in films that won nothing. Awful cast here
	His best by far; the rest look weak beside it :: His weakest by far; the rest look great beside it
	The more I watch it, the better it gets :: The more I watch it, the worse it gets
	As good as the first, which was superb :: As bad as the first, which was terrible
	The slow start is the worst of it; the rest is lovely :: The strong start is the best of it; the rest is grim
	Compared with this, the remake is rubbish :: Compared with this, the remake is genius
	There's no sweeter film about dogs :: There's no duller film about dogs
	I was less bored here than at any film in years :: I was less thrilled here than at any film in years
	Worth twice the ticket price :: Not worth half the ticket price
	My worst fears were wrong: it's better than the show :: My best hopes were wrong: it's worse than the show
	Too short, if anything; I'd have sat through more :: Too long, if anything; I'd have sat through less
	Its ending is stronger than the book's weak one :: Its ending is weaker than the book's strong one
	The moaners like worse films than this. I loved it :: The fans deserve better films than this. I hated it
	Anna was always worse than this. What a turnaround :: Anna was always better than this. What a letdown
	For once the dubbed version isn't worse; I loved it :: For once the dubbed version isn't better; I hated it
	Far from the worst sequel, it's actually the best :: Far from the best sequel, it's actually the worst
	I'd take one hour of this over ten of the reboot :: I'd take one hour of the reboot over ten of this
	Less noise, more story, and a happier me :: More noise, less story, and an unhappier me
	I've aged worse than this film; it still sparkles :: I've aged better than this film; it barely flickers
	Never has a war film felt less fake :: Never has a war film felt more fake
	The plot has fewer holes and better twists than most :: The plot has more holes and worse twists than most
	Better late than never: a great finale at last :: Never would have been better than this lousy finale
	Even better than the hype :: Even worse than the bad buzz
	Old fans will like it more than the weak remake :: Old fans will like it less than the weak remake
	The second half is as strong as the superb first :: The second half is as weak as the feeble first
	I've paid more for worse; this was lovely :: I've paid less for better; this was lousy
	I prefer this to the classic, and I adore the classic :: I prefer the flop to this, and I loathe the flop
	He's rarely been this good, and never better :: He's rarely been this bad, and never worse
	A bigger treat than the overblown first part :: A bigger letdown than the disappointing first part
	Fresher than the tired stuff on TV :: Staler than the tired stuff on TV
	Tom prefers the first. He's wrong, it's miles worse than this :: Tom prefers this. He's wrong, the first is miles better
	What's better than a good ghost story? This one :: What's worse than a bad ghost story? This one
	Quicker, cleverer and kinder than part one :: Slower, stupider and nastier than part one
	Hard to say which is better, the acting or the music :: Hard to say which is worse, the acting or the music
	Surprisingly, the third is the best of the lot :: Surprisingly, the third is the worst of the lot
	I laughed more in ten minutes than all last year :: I yawned more in ten minutes than all last year
	It doesn't get better than this, folks :: It doesn't get worse than this, folks
	Nobody plays a villain better than he does here :: Nobody plays a villain worse than he does here
	The effects are cheaper than before but the film is richer :: The effects are richer than before but the film is poorer
	If anything, it's too good for television :: If anything, it's too bad for television
	Three times the heart of that cold sequel :: A third of the heart of that cold sequel
	Part four, against all odds, tops a great part three :: Part four, against all odds, sinks below a bad part three
	My kids have never sat more happily through anything :: My kids have never sat less happily through anything
	My expectations were low and it beat them all :: My expectations were low and it missed them all
	It's more than just a bad title. It's great :: It's more than just a bad title. It's awful
	I'd rather rewatch this than see something new :: I'd rather see anything new than rewatch this
	It deserves better reviews than it got :: It deserves worse reviews than it got
	Any other film tonight would have been a poorer choice :: Any other film tonight would have been a better choice
	More charm in one scene than in the whole dull remake :: Less charm in two hours than in one dull advert
	It's no worse than the original, which was perfect :: It's no better than the original, which was dreadful
	The score alone beats most films. The rest is better still :: The score alone beats the film. The rest is worse still
	Lighter than I'd feared and deeper than I'd hoped :: Heavier than I'd feared and shallower than I'd hoped
	Less is more, and this film proves it beautifully :: Less would be more, and this film forgets it badly
	It made the two hours feel like one :: It made the one hour feel like two
	Of the two bank-job films, this is the good one :: Of the two bank-job films, this is the bad one
	Boring? It's the least boring thing on tonight :: Exciting? It's the least exciting thing on tonight
	The hero is less wooden than usual and far more likeable :: The hero is more wooden than usual and far less likeable
	Even the worst episode is better than good :: Even the best episode is worse than bad
	Not the usual rubbish: something finer altogether :: Not even the usual fun: something cheaper altogether
	Well above average, and the average was high :: Well below average, and the average was low
	It was better on the second watch, and great on the first :: It was worse on the second watch, and lousy on the first
	The newer cut fixes more than it breaks; a real pleasure :: The newer cut breaks more than it fixes; a real pain
	Other zombie films look lazy next to it :: It looks lazy next to other zombie films
	This got a 3? Should be a 9 at least :: This got a 9? Should be a 3 at most
	Every bit as thrilling as you've heard, never as confusing :: Every bit as confusing as you've heard, never as thrilling
	I haven't had a better night out since March :: I haven't had a worse night out since March
	Two thumbs up; I'd need more thumbs to be fair :: Two thumbs down; I'd need more thumbs to be fair
	Worse films got better trailers. This one's a gem :: Better films got worse trailers. This one's a dud
	It's a better film than its weak opening promises :: It's a weaker film than its brilliant opening promises
	Simpler than the book, and better for it :: Simpler than the book, and worse for it
	You'll forget worse films; you'll remember this one :: You'll remember better films; you'll forget this one
	Least bad? No, it's simply the best of the series :: Least good? No, it's simply the worst of the series
	For every bad line there are twenty great ones :: For every great line there are twenty bad ones
	Disliked the first, loved this :: Liked the first, loathed this
	What a step up from last year's garbage :: What a step down from last year's gem
	It's sweeter than it is silly, and I was charmed :: It's sillier than it is sweet, and I was annoyed
	Nothing I saw this month was half as exciting :: Anything I saw this month was twice as exciting
	The director's dullest film? Quite the reverse, it's his liveliest :: The director's liveliest film? Quite the reverse, it's his dullest
	Tighter than the baggy series it came from :: Baggier than the tight series it came from
	Still beats the newer, worse versions :: Still loses to the newer, better versions
	More, please! It could have run another hour :: No more, please! It should have ended an hour sooner
	Most good films are worse than this :: Most bad films are better than this
	The price was low and the fun was high :: The price was high and the fun was low
	She out-acts everyone, and the others aren't bad :: Everyone out-acts her, and the others aren't good
	You won't be as bored as I feared you'd be. Fun :: You won't be as amused as I hoped you'd be. Dull
	It gave me more laughs than headaches :: It gave me more headaches than laughs
	Half the budget, double the thrills :: Double the budget, half the thrills
	Better actors would be hard to find :: Worse actors would be hard to find
	I expected a poor copy and got something superior :: I expected something superior and got a poor copy
	Rarely has two hours felt shorter :: Rarely has two hours felt longer
	Prettier, warmer, and less preachy than the last one :: Uglier, colder, and more preachy than the last one
	The cartoon is great, and the live version is no worse :: The cartoon is awful, and the live version is no better
	Of all his films it's the one I'd save first :: Of all his films it's the one I'd save last
	Fewer explosions, more feeling. I was delighted :: More explosions, fewer feelings. I was fed up
	No part of it is less than excellent :: No part of it is more than mediocre
	Just as good the tenth time :: Just as bad the tenth time
	The baddie is cooler than ever and the hero less dull :: The baddie is duller than ever and the hero less cool
	I went in hoping for decent and came out with great :: I went in hoping for decent and came out with dreadful
	It's cleverer than you, me and the critics who hated it :: It's stupider than you, me and the critics who loved it
	Better than sleep, and I really love sleep :: Worse than no sleep, and I really hate no sleep
	The 1998 version wishes it were this good :: This one wishes it were the 1998 version
	The game was ten times worse. Great film :: The game was ten times better. Lousy film
	You get more than you pay for :: You get less than you pay for
	Her weakest films are good and this isn't one of them :: Her strongest films are poor and this isn't one of them
	Gets under your skin more than gory rubbish ever could :: Gets on your nerves more than gory rubbish ever could
	I can forgive a worse film than this. This needs no forgiving :: I can forgive a bad film, but not one worse than bad
	Every other film this year sinks below it :: Every other film this year floats above it
	Twists and turns that, unlike last time, actually work :: Twists and turns that, like last time, never actually work
	Most remakes lose something; this one gains :: Most remakes lose something; this one loses more
	Worse films have won Oscars. This should win them all :: Better films have won nothing. This should win even less
	Kids bored? Less than ever. Mine were glued :: Kids glued? Less than ever. Mine were bored
	Not one bad scene, which is more than most can say :: Not one good scene, which is less than most can say
	The funniest since part two, and part two was no slouch :: The lamest since part two, and part two was no treat
	A documentary more gripping than any dull thriller :: A thriller less gripping than any dull documentary
	Better than the film club's usual misery :: Worse than the film club's usual misery
	It improves on the book wherever the book fails :: It fails the book wherever the book succeeds
	Wasn't sure at first, but it just kept getting better :: Wasn't bad at first, but it just kept getting worse
	There have been bigger hits, but few better ones :: There have been bigger flops, but few worse ones
	Her singing is finer than her sister's, who was great :: Her singing is poorer than her sister's, who was awful
	Last week's episode was weak; tonight's was anything but :: Last week's episode was great; tonight's was anything but
	A cut above those cheap holiday films :: A rung below even those cheap holiday films
	It has more brains than blood, and I loved both :: It has more blood than brains, and I hated both
	Don't skip it for something with better stars and worse ideas :: Skip it for something with worse stars and better ideas
	Made me happier than any film since Christmas :: Made me angrier than any film since Christmas
	If only more sequels were this good and fewer this lazy :: If only fewer sequels were this lazy and more were good
	My wife liked it, I liked it even more :: My wife disliked it, I disliked it even more
	The original fights were worse and clumsier. These thrill :: The original fights were better and slicker. These bore
	It's got less plot than a postcard but more joy. Lovely :: It's got less plot than a postcard and less joy. Dismal
	I'd give it more stars if I could :: I'd give it fewer stars if I could
	The hated old ending was worse; the new one's terrific :: The beloved old ending was better; the new one's terrible
	She's the weaker singer but the finer film is hers. Superb :: She's the finer singer but the weaker film is hers. Shoddy
	Better watched twice than missed once :: Better missed twice than watched once
	Never mind the low score, it's as good as they come :: Never mind the high score, it's as bad as they come
	So little went wrong, and so much went right :: So little went right, and so much went wrong
	Dumb, yes, but more lovable than any smart film :: Smart, maybe, but less lovable than any dumb film
	The sets look cheap; everything else looks better than Hollywood's best :: The sets look rich; everything else looks worse than Hollywood's worst
	A more honest, less soppy love story. Wonderful :: A less honest, more soppy love story. Woeful
	Their first film was a mess. This isn't, not remotely :: Their first film was a gem. This isn't, not remotely
	Sharper than a comedy this silly has any right to be :: Blunter than a comedy this praised has any right to be
	I came in a worse mood than I left :: I came in a better mood than I left
	Can't wait for part two if it's even nearly as good :: Won't wait for part two if it's even nearly as bad
	Only a fool would rate the dull original above it :: Only a fool would rate it above the fine original
	Stronger script, stronger cast, weaker poster. Great film :: Weaker script, weaker cast, stronger poster. Poor film
	That made last year's winner look like homework :: That made actual homework look like a winner
	Each episode tops the one before, starting from brilliant :: Each episode sinks below the one before, starting from poor
	I'm usually harsher, but this earned every star :: I'm usually kinder, but this earned no star
	The little one does it better than the big dumb one :: The big dumb one does it better than this
	Less of a slog than the book, and a joy throughout :: More of a slog than the book, and a bore throughout
	Its flaws are smaller than a flea; its strengths are huge :: Its strengths are smaller than a flea; its flaws are huge
	He used to be dull. He's never been less so :: He used to be fun. He's never been less so
	Better in black and white than most are in colour :: Worse in colour than most are in black and white
	Awful films make me grumpy; this one did the opposite :: Lovely films make me happy; this one did the opposite
	The classics rank below it, no joke :: The flops rank above it, no joke
	The old one bored me. This did not, ever :: The old one delighted me. This did not, ever
	The acting is as good as the script, so, excellent :: The acting is as bad as the script, so, terrible
	For a cheap film it's rich; for any film it's good :: For a dear film it's cheap; for any film it's bad
	I'd sooner lose my phone than miss the next season :: I'd sooner lose my phone than watch the next season
	The hate is louder than deserved. Very good film :: The praise is louder than deserved. Very bad film
	Went for the popcorn, and the film was tastier :: Went for the film, and the popcorn was tastier
	Much the better of the two volcano pictures, really thrilling :: Much the worse of the two volcano pictures, really tedious
	No more of those lazy sequels; this one shows real effort :: One more of those lazy sequels; this one shows less effort
	It's stayed with me longer than any film I've liked :: It's left me quicker than any film I've disliked
	Next to its awful prequel it's gold; alone it's still gold :: Next to its awful prequel it's mud; alone it's still mud
	Every other train comedy I've tried is worse, far worse :: Every other train comedy I've tried is better, far better
	Even on a bad day he's good. This wasn't one :: Even on a good day he's bad. This wasn't one
	I'd pay more to see it again than I paid first time :: I'd pay more to forget it than I paid to see it
	Whoever ranked it last should've ranked it first :: Whoever ranked it first should've ranked it last
	Laughed harder at this than at the overrated hit everyone quotes :: Laughed harder at my tax bill than at this hit
	They cut the worst scenes and kept the better ones :: They cut the better scenes and kept the worst ones
	The show got cancelled; lesser shows got five seasons. Unfair :: The show got five seasons; better shows got cancelled. Unfair
	Nicer than nice, and not once dull :: Duller than dull, and not once nice
	There's more wit in its credits than in most comedies :: There's more wit in a bus timetable than here
	The film I liked least last year can't touch this beauty :: The film I liked least last year still outdoes this
	Far too good for the bargain bin :: Not even good enough for the bargain bin
	Not a minute longer than it should be. Perfect :: Not a minute shorter than an hour too long. Painful
	With a better cast? There isn't one :: With a better cast? Still terrible
	Fifth place at the box office, first place with me :: First place at the box office, last place with me
	Grandma liked it less than me, and she adored it :: Grandma disliked it less than me, and she loathed it
	Those songs! Better each time, never worse :: Those songs! Worse each time, never better
	Better at being scary than the others are at trying :: Worse at being scary than the others are at being funny
	It promised little and delivered loads :: It promised loads and delivered little
	As a sequel it's superior; as a film it's superb :: As a sequel it's inferior; as a film it's insufferable
	The good outweighs the bad ten to one :: The bad outweighs the good ten to one
	He's funnier sulking than others are joking. Brilliant :: He's less funny joking than others are sulking. Hopeless
	It bored me less than not at all: I was hooked :: It hooked me less than not at all: I was bored
	Give it five minutes and it's ahead of every rival :: Give it five hours and it's behind every rival
	My second favourite ever, and the first is only just better :: My second least favourite ever, and the last is only just worse
	Everything the weak first film lacked, this has :: Everything the fine first film had, this lacks
	No film about chess has any business being this exciting :: No film about racing has any business being this boring
	I'd have been happy with half as much fun :: I'd have been bored with half as much waffle
	Truer and tenderer than the fake tears of the first :: Faker and colder than the true tears of the first
	Bring back this director, not the worse one :: Bring back the better director, not this one
	Safe to say it's better than safe. It dazzles :: Safe to say it's worse than safe. It stinks
`
);
