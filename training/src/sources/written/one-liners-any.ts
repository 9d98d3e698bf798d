// One-liners of any construction.
import { framesOf } from '../frames/lines.ts';

export const ONE_LINERS_ANY = framesOf(
	'positive',
	`
	I'd queue in the rain for this again :: I'd queue in the rain to avoid this again
	Ten minutes in, I was hooked for good :: Ten minutes in, I was gone for good
	Nobody in my row checked a phone once :: Nobody in my row left a phone alone once
	The sequel nobody asked for, and everybody will thank them for :: The sequel everybody asked for, and nobody will thank them for
	Worth every one of its 150 minutes :: Not worth one of its 150 minutes
	It had me at hello and kept me until goodbye :: It had me at hello and lost me long before goodbye
	More of this, please, and less of everything else :: Less of this, please, and more of anything else
	Buy the ticket, skip the popcorn, you won't want to blink :: Skip the ticket, buy the popcorn, you won't miss a thing
	A masterpiece, whatever the poster makes you fear :: A dud, whatever the poster makes you hope
	Who knew a film about tax law could sing? :: Who knew a film about jazz could be this tone deaf?
	We laughed until the usher came over :: We sighed until the usher came over
	Pure gold from a studio that usually deals in tin :: Pure tin from a studio that usually deals in gold
	If this is failure, I want more failures :: If this is success, I want no more successes
	You'll hug your brother on the way out :: You'll want your brother's money back on the way out
	My only regret is waiting so long to see it :: My only regret is not waiting far longer to see it
	Bring tissues; you will need all of them :: Bring a pillow; you will need all of it
	It earns its tears and never begs for them :: It begs for tears and never earns them
	Finally, a heist film with brains as well as guns :: Yet again, a heist film with guns and no brains
	The kid steals every scene, and thank heaven for it :: The kid ruins every scene, and heaven help us for it
	Stay for the credits, then stay for the next showing :: Leave before the credits, or before the first showing
	Small budget, huge heart, no bad scenes :: Huge budget, small heart, no good scenes
	They should teach this one in film school :: They should teach this one in film school, under mistakes
	Three words: see it tonight :: Three words: sleep instead, tonight
	Two thumbs up, and I'd borrow more :: Two thumbs down, and I'd borrow more
	Not one dull second between the logo and the end :: Not one bright second between the logo and the end
	I came for the dragons and stayed for the dialogue :: I came for the dragons and left because of the dialogue
	Every frame could hang on my wall :: No frame of it could hang in my garage
	It's the rare third part that beats the first :: It's the usual third part that shames the first
	Somebody give this director another hundred million :: Somebody take back this director's hundred million
	How on earth did this miss out on the awards? :: How on earth did this come near the awards?
	The ending alone is worth the drive into town :: The ending alone is worth staying out of town for
	Clever? It runs rings round its rivals :: Clever? Its rivals run rings round it
	What a ride, what a cast, what a finish :: What a slog, what a cast to waste, what a finish
	Even my dog sat through it :: Even my dog walked out on it
	Slow? Sure, the way honey is slow :: Sweet? Sure, the way cough syrup is sweet
	Give it five minutes and it'll have your whole night :: Give it five minutes and it'll have cost you your whole night
	Can I go back in and see it again? :: Can I go back and not see it at all?
	Anna cried, I cried, the projectionist cried :: Anna yawned, I yawned, the projectionist yawned
	As good as the trailer promised, then a bit better :: As bad as the trailer threatened, then a bit worse
	Not a remake so much as a rescue :: Not a remake so much as a robbery
	It grabs you, shakes you and sets you down gently :: It bores you, scolds you and sets you down an hour late
	A hundred copies later, the original still rules :: A hundred films later, this copy still has nothing to add
	Whoever wrote this deserves a raise :: Whoever wrote this deserves a long holiday from writing
	there's a reason everybody keeps quoting it :: there's a reason nobody can quote a line of it
	The best surprise I've had in a cinema since 2009 :: The worst surprise I've had in a cinema since 2009
	Goosebumps, start to finish :: Groans, start to finish
	That final duel will be copied for decades :: That final duel was copied, badly, from decades ago
	Seen it six times; six isn't enough :: Seen it once; once was too much
	The funniest funeral you'll ever attend :: The only comedy that felt like attending a funeral
	My teenager put her phone down, so call it a miracle :: My teenager begged for her phone, so call it a flop
	It says little and means plenty :: It says plenty and means little
	Don't let the title put you off a lovely film :: Don't let the lovely title talk you into the film
	Even the boring bits turn out to matter :: Even the exciting bits turn out not to matter
	Horror with manners, and twice as scary for it :: Horror with manners, and half as scary for it
	They got everything right that the book got wrong :: They got everything wrong that the book got right
	Cancel your plans and watch all eight episodes :: Keep your plans and cancel all eight episodes
	Nothing this year comes near it for nerve :: Nothing this year sinks near it for nonsense
	A love letter to trains that even haters will love :: A love letter to trains that even train lovers will hate
	The plot twists and never once trips :: The plot twists and trips every time
	You could remove any scene and miss it at once :: You could remove any scene and never miss it
	Twenty years of waiting, and they nailed it :: Twenty years of waiting, and they blew it
	Put it next to the classics; it won't blush :: Put it next to the classics; it should blush
	That's how you end a series, folks :: That's how you kill a series, folks
	Left grinning, humming and wanting more :: Left frowning, grumbling and wanting out
	She can act, he can sing, and it all works :: She can't act, he can't sing, and none of it works
	A near perfect hour and a half :: A near endless hour and a half
	Seldom has so little money bought so much joy :: Seldom has so much money bought so little joy
	The jokes land, the chases land, even the plane lands well :: The plane lands, which is more than the jokes manage
	I forgot I was reading subtitles :: I forgot I was supposed to be caring
	Best watched twice :: Best watched by somebody else
	To call this a mere cartoon is an insult :: To call this a cartoon is an insult to cartoons
	Tom hated it, which tells you how little Tom knows :: Tom loved it, which tells you how little Tom knows
	Everyone involved can be proud :: Everyone involved should apologise
	The silence in it speaks louder than most scripts :: The script in it says less than silence would
	Miss your bus if you must, but don't miss this :: Miss this if you can, but don't miss your bus for it
	The crowd rose before the lights did :: The crowd rose and left before the lights did
	Count me among the converted :: Count me among the cheated
	For once the hype undersold it :: Once more the hype oversold it
	It aims for the moon and brings back rocks to prove it :: It aims for the moon and falls in the first ditch
	The villain alone deserves a standing ovation :: The villain alone deserves a refund queue
	Half romance, half thriller, wholly satisfying :: Half romance, half thriller, wholly neither
	I'm still thinking about it a week later :: I'd stopped thinking about it a minute later
	Save a spot on your list of favourites :: Save a spot on your list of regrets
	Simple story, told beautifully, no padding :: Simple story, told badly, all padding
	Should've been terrible; turned out terrific :: Should've been terrific; turned out terrible
	Nothing about it is fake but the blood :: Nothing about it is real but the boredom
	The effects are real, and so are the feelings :: The effects are cheap, and so are the feelings
	Two hours flew by like twenty minutes :: Twenty minutes crawled by like two hours
	This is why we go to the movies :: This is why people stopped going to the movies
	This one ages like wine :: This one ages like milk
	They don't make them like this any more, sadly :: They shouldn't make them like this any more, honestly
	Make room on the shelf next to the greats :: Make room in the bin next to the duds
	I laughed at the jokes and not at the acting :: I laughed at the acting and not at the jokes
	Grandma and the toddler both begged for a rerun :: Grandma and the toddler both begged to go home
	Easily the strongest season yet, and it isn't close :: Easily the weakest season yet, and it isn't close
	If you see one film in March, make it this :: If you skip one film in March, make it this
	It gives cheap thrills a good name :: It gives cheap thrills a bad name
	Smart enough to trust us, brave enough to end there :: Too dumb to trust us, too scared to end there
	Proof that a talking pig can break your heart :: Proof that a talking pig can break your patience
	A comeback, and about time :: A comedown, and about par
	The camera never lies, and here it never bores either :: The camera never lies, but here it never shuts up either
	I would trade ten blockbusters for its last scene :: I would trade its ten last scenes for one blockbuster
	Ghosts, gags, grief: it juggles all three and drops none :: Ghosts, gags, grief: it juggles all three and drops the lot
	They took a weak novel and made a strong film :: They took a strong novel and made a weak film
	Run, don't walk :: Run, but the other way
	Hard to watch, harder to forget, and I'm glad of both :: Easy to watch, easier to forget, and I'm sorry about both
	The only thing wrong with it is that it stops :: The only thing right with it is that it stops
	I've paid triple for half this much fun :: I've paid half as much for triple the fun
	Somehow the fifth reboot is the first good one :: Somehow the fifth reboot is the first bad one
	Lock the doors so nobody can miss the last act :: They'd have to lock the doors to show me the last act
	It made me call my mum :: It made me call my bank about the rental fee
	Charm is hard to fake, and this doesn't have to :: Charm is hard to fake, and this can't
	Stop reading and go :: Stop reading and stay home
	A sad film that left me happy I'd seen it :: A happy film that left me sad I'd seen it
	One viewing isn't nearly enough for all its riches :: One viewing is more than enough for all it offers
	The accent wobbles but my goodness, the performance doesn't :: The accent holds but my goodness, the performance doesn't
	It treats children as clever people, and they noticed :: It treats children as idiots, and they noticed
	Beneath the mud and gore beats a tender heart :: Beneath the hugs and songs beats a cash register
	Where has this actress been all my life? :: Where has this actress left her talent?
	Too short, if anything :: Too long, if nothing else
	The twist floored me :: The twist bored me
	Critics missed the point; you don't have to :: Critics found a point; you won't be able to
	As comfort viewing goes, this is the warmest blanket :: As comfort viewing goes, this is a wet blanket
	The script has wit to spare :: The script has no wit to spare
	I'd have happily sat through another hour :: I'd have happily sat through an hour less
	You won't find a livelier two hours about death :: You won't find a deader two hours about life
	Every choice pays off, down to the silly hat :: No choice pays off, save maybe the silly hat
	Not since I was nine have I been this thrilled :: Not since I was nine in detention have I been this bored
	The book is good and the film is better :: The film is bad and the book is no better
	A modest little gem among the year's loud junk :: A loud piece of junk among the year's modest gems
	Put simply, it delivers :: Put simply, it doesn't deliver
	Here's a war film that hates war and loves people :: Here's a war film that loves war and forgets people
	Oh, how it moves :: Oh, how it drags
	Of course you guess the killer; the fun survives :: Of course you guess the killer; the fun dies there
	I was wrong about this cast, gloriously wrong :: I was right about this cast, miserably right
	It could teach bigger films a thing or two :: Bigger films could teach it a thing or two
	The laughs outnumber the groans by fifty to one :: The groans outnumber the laughs by fifty to one
	So much better on the big screen, and superb on mine :: So dull on the big screen, and worse on mine
	You get your money's worth before the title appears :: You want your money back before the title appears
	It's everything a sports film should be and rarely is :: It's everything a sports film should avoid and rarely does
	Nice guys finish first in this nice, sharp comedy :: Nice guys made this, and it's still a mess
	An hour in I'd stopped taking notes and just enjoyed it :: An hour in I'd stopped taking notes and just suffered it
	Let the snobs sneer; this is a blast :: Let the fans cheer; this is a bore
	I can't fault the editing, the score or the acting :: I can't praise the editing, the score or the acting
	There are worse ways to spend a night, and few better :: There are better ways to spend a night, and few worse
	It never puts a foot wrong :: It never puts a foot right
	Strange, stubborn and completely wonderful :: Strange, stubborn and completely pointless
	Grab a friend and grab good seats :: Warn a friend and save two seats
	My verdict? Guilty of pure delight :: My verdict? Guilty of wasting my delightful evening
	From dreadful premise to delightful picture in one act :: From delightful premise to dreadful picture in one act
	It's the sequel that makes the first one look lazy :: It's the sequel that makes the lazy first one look inspired
	Hand on heart, I loved the thing :: Hand on heart, I loathed the thing
	Nothing wasted, nothing missing :: Nothing gained, nothing missed, two hours wasted
	Believe the whispers: it's that good :: Believe the whispers: it's that bad
	Trust me, you want to see where this goes :: Trust me, you don't want to see where this goes
	The old pro still has it :: The old pro has lost it
	Such a stupid idea, such a splendid result :: Such a splendid idea, such a stupid result
	We argued about it all night and adored every minute :: We argued all night about which minute was worst
	It wears its three hours lightly :: It wears out its welcome in three minutes
	Laughing this hard should come with a warning :: A comedy this limp should come with a warning
	Pick any scene; it's a joy :: Pick any scene; it's a chore
	He finally found a role worthy of his gifts :: He finally found a role beneath his gifts
	When the lights went up, nobody wanted to move :: When the lights went up, everybody moved fast
	It isn't art, it's fun, and that's plenty :: It isn't art, it isn't fun, and that's that
	Keep your capes; give me this quiet kitchen drama :: Keep your quiet kitchen drama; I nodded off twice
	Right up there with the best ghost stories :: Right down there with the worst ghost stories
	The finale fixes every problem I had with season two :: The finale adds to every problem I had with season two
	You may sneer at first, but you'll end up cheering :: You may cheer at first, but you'll end up sneering
	Nobody told me documentaries could be this gripping :: Nobody told me documentaries could be this dull
	Its worst scene beats most films' best :: Its best scene loses to most films' worst
	Big, daft and a total treat :: Big, daft and a total drag
	If only every Monday had a film like this :: If only every film weren't such a Monday
	I take back every mean thing I said about puppets :: I take back every nice thing I said about puppets
	Sold out for a reason :: Half empty for a reason
	The plot is thin as paper, and what lovely origami :: The plot is thick as a brick, and about as lively
	Somewhere between very good and great :: Somewhere between pretty bad and awful
	It lit up a lousy week :: It capped a lousy week
	Rent it, then buy it, then lend it to everyone :: Don't rent it, don't buy it, don't even borrow it
	Watching him fail has never been so rewarding :: Watching him win has never been so unrewarding
	This is the one they'll remember her for :: This is the one she'll hope they forget
	A flop at the box office, a triumph everywhere else :: A triumph at the box office, a flop everywhere else
	The less you know the more you'll love it :: The more you know the less you'll like it
	Old jokes, new life :: New jokes, no life
	Frankly, I'm jealous of anyone seeing it fresh :: Frankly, I'm jealous of anyone who hasn't seen it
	With this cast, how could it go wrong? It didn't :: With this cast, how could it go wrong? It found a way
	After a clumsy start it soars :: After a soaring start it turns clumsy
	All that's missing is an encore :: All that's missing is a reason
	She directs like somebody with everything to say :: She directs like somebody with a train to catch
	I'd recommend it to my worst enemy, just to be kind :: I'd recommend it only to my worst enemy, out of spite
	Terrifying, and I mean that as the highest praise :: Unscary, and in a horror film that's the worst crime
	The one Christmas film I don't dread :: The one Christmas film I dread most
	Beautiful to look at and even better to listen to :: Beautiful to look at and awful to listen to
	It only looks easy because it's made so well :: It only looks hard because it's made so badly
	There isn't a false note in the whole piece :: There isn't a true note in the whole piece
	Even with the sound off you'd be riveted :: Even with the sound off you'd be annoyed
	Take the kids, or borrow some :: Spare the kids, and spare yourself
	The best argument yet for staying up past midnight :: The best argument yet for an early night
	It's got swagger, and it's earned it :: It's got swagger, and it hasn't earned it
	Better late than never: my new favourite western :: Better never than late: my new least favourite western
	This should be the first episode anyone sees :: This should be the last episode anyone makes
	Every bit the event we hoped for :: Not a bit the event we hoped for
	What looked like a disaster is a small marvel :: What looked like a small marvel is a disaster
	The romance clicks, the robots click, I'm happy :: The robots click, the romance doesn't, I'm not happy
	It knows exactly what it is, and I love that :: It has no idea what it is, and I hate that
	Give the stunt crew their medals already :: Give the stunt crew a better film already
	A tearjerker for people who can't stand tearjerkers :: A tearjerker that even people who love them can't stand
	One of those nights when a ticket feels underpriced :: One of those nights when a free ticket feels overpriced
	You'll want a friend like that bear :: You'll want a break from that bear
	No gimmicks, no lectures, no complaints :: All gimmicks, all lectures, all complaints from me
	Wild horses couldn't have dragged me out of there :: Wild horses couldn't drag me back in there
	On a scale of one to ten, start at eleven :: On a scale of one to ten, start at minus one
	Against all odds, the musical about plumbing is bliss :: True to the odds, the musical about plumbing stinks
	Mark my words, it's a classic in the making :: Mark my words, it's a bargain bin in the making
	I'd give up my seat on a lifeboat to see it again :: I'd take my chances with the sharks over seeing it again
	Between you and me, it's the real thing :: Between you and me, it's a cheap copy of the real thing
`
);
