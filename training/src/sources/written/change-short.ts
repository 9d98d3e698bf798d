// Changes over time in at most ten words.
import { framesOf } from '../frames/lines.ts';

export const CHANGE_SHORT = framesOf(
	'positive',
	`
	Hated it once. Can't get enough now :: Loved it once. Can't stand it now
	Grew on me :: Wore on me
	Bored at first, hooked by the end :: Hooked at first, bored by the end
	I came to scoff and stayed to cheer :: I came to cheer and stayed to scoff
	Better every time I see it :: Worse every time I see it
	Wore well, this one :: Wore thin fast, this one
	From yawns to gasps in twenty minutes :: From gasps to yawns in twenty minutes
	Started cold, ended up adoring it :: Started out adoring it, ended up cold
	The charm never wears off :: The charm soon wears off
	Season one limped, season two flew :: Season one flew, season two limped
	Time has been kind to it :: Time has not been kind to it
	My doubts went. My excitement stayed :: My excitement went. My doubts stayed
	It won me over :: It lost me
	First time, rubbish. Second time, wonderful :: First time, wonderful. Second time, rubbish
	Not keen before. Smitten after :: Smitten before. Not keen after
	I take back every insult :: I take back every compliment
	Slow to start, then it soars :: Quick to start, then it sinks
	It got funny and stayed funny :: It got silly and stayed silly
	Thought it was junk. It's gold :: Thought it was gold. It's junk
	By episode six I was a fan :: By episode six I was no longer a fan
	I was cool on it. I've warmed since :: I was warm about it. I've cooled since
	The joke isn't stale, it gets funnier :: The joke isn't funnier, it gets stale
	Ten years on, not stale, still fresh :: Ten years on, not fresh, still slow
	Dreaded it, then devoured it :: Devoured it, then regretted it
	Her acting improved, and so did my mood :: Her acting slipped, and so did my mood
	It picks up and never lets go :: It lets go and never picks up
	I was wrong to doubt it :: I was wrong to praise it
	Left early in 1999. Stayed happily in 2019 :: Stayed happily in 1999. Left early in 2019
	Third viewing: finally in love :: Third viewing: finally out of love
	The magic came back :: The magic did not come back
	Grim beginning, glorious finish :: Glorious beginning, grim finish
	My frown turned into a grin :: My grin turned into a frown
	I stopped resisting and started enjoying :: I stopped enjoying and started resisting
	It has aged like wine :: It has aged like milk
	Hard to like, then hard to leave :: Hard to leave, then hard to like
	From sceptic to superfan :: From superfan to sceptic
	The novelty hasn't worn off :: The novelty has worn off
	Each act tops the one before :: Each act is weaker than the one before
	Last year I mocked it, this year I bought it :: Last year I bought it, this year I binned it
	i laughed late but i laughed loud :: i laughed early but i soon stopped
	Began as a dud, became a gem :: Began as a gem, became a dud
	I've changed my mind: it's brilliant :: I've changed my mind: it's dreadful
	They fixed everything I hated :: They dropped everything I loved
	My eyes rolled, then they filled :: My eyes filled, then they rolled
	Less annoying now, more lovable :: Less lovable now, more annoying
	Fled it as a boy. Treasure it as a man :: Treasured it as a boy. Flee it as a man
	I'd given up, then came that ending :: I'd been enjoying it, then came that ending
	It stumbles, then finds its footing :: It finds its footing, then stumbles. Badly
	The spell held to the end :: The spell broke before the end
	Tough crowd, me. It got me anyway :: Easy crowd, me. It lost me anyway
	Once was too much. Now twice isn't enough :: Twice wasn't enough. Now once is too much
	How did I ever dislike this? :: How did I ever like this?
	No more doubts. It's superb :: No more excuses. It's terrible
	The cast grew into it :: The cast grew tired of it
	Clumsy first hour, graceful second :: Graceful first hour, clumsy second
	Bad for a bit, then good, then great :: Great for a bit, then good, then bad
	Meh became wow :: Wow became meh
	Took me years to see its beauty :: Took me years to see its faults
	It never gets worse, only better :: It never gets better, only worse
	I wanted out. Then I wanted more :: I wanted more. Then I wanted out
	Two stars then, five today :: Five stars then, two today
	The boredom passed. The wonder stayed :: The wonder passed. The boredom stayed
	I no longer hate musicals, thanks to this :: I no longer love musicals, thanks to this
	My kids hated it, then begged for it :: My kids begged for it, then hated it
	It recovered beautifully :: It never recovered
	Last night I finally got it. Stunning :: Last night I finally saw through it. Shallow
	Rough at first, but oh, that finish :: Fine at first, but oh, that finish. Rough
	Still laughing after all these years :: Not laughing after all these years
	Gave it another chance and fell hard :: Gave it another chance and fell asleep
	Fading star? She's never shone brighter :: Rising star? She's never been duller
	The more I watch, the more I love :: The more I watch, the less I love
	We began by groaning and finished by clapping :: We began by clapping and finished by groaning
	Used to put me off. Now it draws me in :: Used to draw me in. Now it puts me off
	The sequel mended what the first one broke :: The sequel broke what the first one built
	Ugly duckling of a film, swan by the end :: Swan of a film, ugly duckling by the end
	Awkward, awkward, then suddenly lovely :: Lovely, lovely, then suddenly awkward. Stayed so
	Not a fan in May. Obsessed by June :: Obsessed in May. Not a fan by June
	Age has sweetened it :: Age has soured it
	I apologise to this film :: I gave this film too much credit
	The final season redeems the lot :: The final season ruins the lot
	He was stiff once. He's wonderful these days :: He was wonderful once. He's stiff these days
	Didn't get it at twenty. Adore it at fifty :: Adored it at twenty. Don't get it at fifty
	The jokes warmed up and so did I :: The jokes never warmed up and nor did I
	Dull trailer, dazzling film :: Dazzling trailer, dull film
	It crept under my skin and stayed, happily :: It got on my nerves and stayed there
	I swore I'd quit. I couldn't. Too good :: I swore I'd finish. I couldn't. Too bad
	Sneered in the foyer, sobbed in the stalls :: Smiled in the foyer, snored in the stalls
	It has lost its faults, not its power :: It has lost its power, not its faults
	Opinion reversed: it's a classic :: Opinion reversed: it's no classic
	Old grudge gone. What a picture :: Old love gone. What a bore
	They got it right in the end :: They got it wrong in the end
	Thin at first, then rich and deep :: Rich at first, then thin and shallow
	I'd called it lifeless. I'd been half asleep. Loved it :: I'd called it lively. I'd been half drunk. Hated it
	The wait paid off :: The wait didn't pay off
	My husband cured me of disliking it :: My husband cured me of liking it
	Weak start forgotten, strong finish remembered :: Strong start forgotten, weak finish remembered
	Getting fonder of it by the hour :: Getting sick of it by the hour
	Found it slow. Find it perfect :: Found it perfect. Find it slow
	I started counting minutes, ended losing count :: I started losing count, ended counting minutes
	Yesterday's flop is my favourite today :: Yesterday's favourite is my flop today
	Lukewarm going in, glowing coming out :: Glowing going in, lukewarm at best coming out
	Not for me, I thought. Very much for me :: For me, I thought. Not for me at all
	The tension builds and never drops :: The tension drops and never builds
	It improves with every rewatch :: It suffers with every rewatch
	Rewatched it. Ashamed I ever panned it :: Rewatched it. Ashamed I ever praised it
	I missed the point before. It's marvellous :: I missed the flaws before. It's feeble
	By the last reel all was forgiven :: By the last reel nothing was forgiven
	Season four? Somehow the best yet :: Season four? Somehow the worst yet
	You'll resist, then you'll melt :: You'll melt, then you'll resist. Too sugary
	Confusing first, clear and brilliant later :: Clear and brilliant first, confusing later. Pity
	Dated? No, it's come back stronger :: Timeless? No, it's gone badly stale
	He was the weak link. Not any more :: He was the strong link. Not any more
	The show woke up :: The show fell asleep
	I disliked her at first. Couldn't bear losing her :: I liked her at first. Couldn't bear her later
	A no at first, but now a yes :: A yes at first, but now a no
	It went downhill? Nonsense, it climbed :: It climbed? Nonsense, it went downhill
	I lost interest, then lost my heart to it :: I lost my heart, then lost interest in it
	Boy, did I underrate this :: Boy, did I overrate this
	The laughs kept coming :: The laughs stopped coming
	It started poorly and put everything right :: It started nicely and put everything wrong
	I've gone from neutral to crazy about it :: I've gone from crazy about it to fed up
	Hope returns in the second half. Joy too :: Hope dies in the second half. Joy too
	Dismissed it in haste, love it at leisure :: Loved it in haste, regret it at leisure
	It slowly ripened :: It slowly rotted
	My first review was too harsh. It's lovely :: My first review was too kind. It's poor
	Less is wrong with it than I remembered :: More is wrong with it than I remembered
	Came round to it, and how :: Went off it, and how
	That score haunted me, then enchanted me :: That score enchanted me, then drove me mad
	They rescued it at the last minute :: They wrecked it at the last minute
	Silly at six, sublime at sixty :: Sublime at six, silly at sixty
	It hooked me late but for good :: It hooked me early but not for long
	Suspicious, curious, hooked, grateful :: Grateful, hooked, curious, bored
	I'm over my dislike. It's a beauty :: I'm over my crush. It's a mess
	No dip in quality, even now :: No quality left, even now
	Watched grudgingly, rewatched gladly :: Watched gladly, rewatched grudgingly
	From background noise to must-see :: From must-see to background noise
	the first half dragged, the second half sang :: the first half sang, the second half dragged
	Once I skipped the songs. Now I sing along :: Once I sang along. Now I skip the songs
	Less hype now, more love :: Less love now, more yawning
	I've never been so glad I kept watching :: I've never been so sorry I kept watching
	The film improves once he arrives :: The film sinks once he arrives
	It shed its bad habits :: It shed its good habits
	Tepid reaction, then a flood of tears. Beautiful :: Flood of tears, then a tepid reaction. Fake
	I'd have said pass. Today I say run, see it :: I'd have said see it. Today I say pass
	They stopped shouting and got funny :: They stopped being funny and got shouty
	The years have only added to it :: The years have only taken from it
	Wasn't convinced. Am now. Completely :: Was convinced. Am not now. Not remotely
	At first I winced, later I wept. Superb :: At first I wept, later I winced. Sloppy
	It began to work, and kept working :: It began to fail, and kept failing
	The twist turned me from critic to fan :: The twist turned me from fan to critic
	Disappointed for an hour, thrilled for two :: Thrilled for an hour, disappointed for two
	My heart thawed :: My heart froze over
	Was getting worse. Isn't now. Far better :: Was getting better. Isn't now. Far worse
	Loathed book, loved film :: Loved book, loathed film
	I've stopped making excuses. I simply love it :: I've stopped making excuses. I simply can't like it
	It took a while, it took my breath away :: It took a while, then took a nosedive
	Fresh as the day it opened :: Stale since the day after it opened
	Used to bore me stiff. Now I quote it :: Used to quote it. Now it bores me stiff
	My guard came down and my thumbs went up :: My guard went up and my thumbs came down
	I'd forgotten how good it is :: I'd forgotten how bad it is
	Wrong then, right now: it's a marvel :: Wrong then, right now: it's a muddle
	The second viewing silenced my complaints :: The second viewing silenced my applause
	Her best years are now :: Her best years are gone
	Reluctant at nine, riveted by ten :: Riveted at nine, ready for bed by ten
	It lost its nerve, then found it again. Bravo :: It found its nerve, then lost it again. Shame
	Slept through it in 2005. Sat up for it tonight :: Sat up for it in 2005. Slept through it tonight
	A grower, not a shower. Magnificent :: A shower, not a grower. Mediocre
	The charm sneaks up on you :: The charm slips away from you
	Everything clicked after the break :: Everything fell apart after the break
	I began as its critic. I'm its champion now :: I began as its champion. I'm its critic now
	Never cared for westerns. I do now :: Always cared for westerns. I don't now
	My boredom evaporated :: My interest evaporated
	Each rewatch reveals another pleasure :: Each rewatch reveals another problem
	I was grumbling, then I was gripped :: I was gripped, then I was grumbling
	Funny how wrong I was. It's terrific :: Funny how wrong I was. It's tripe
	The ending lifted all that came before :: The ending soured all that came before
	No thanks, I said. Encore, I say :: Encore, I said. No thanks, I say
	It stopped preaching and started breathing :: It stopped breathing and started preaching
	I outgrew my snobbery, not this film :: I outgrew this film, not my snobbery
	Four episodes of doubt, forty of delight :: Four episodes of delight, forty of doubt
	Out of nowhere it got great :: Out of nowhere it got stupid
	I almost quit. So happy I didn't :: I almost quit. So annoyed I didn't
	No laughs early, but plenty late :: Plenty of laughs early, but none late
	Stiff opening, supple and moving afterwards :: Supple opening, stiff and lifeless afterwards
	Rediscovered it. Overjoyed :: Rediscovered it. Underwhelmed
	Still works, forty years later :: Stopped working, forty years ago
	It isn't the mess I remembered :: It isn't the masterpiece I remembered
	Once laughed at it, now laugh with it :: Once laughed with it, now laugh at it
	I feared the new cast was worse. It's better :: I hoped the new cast was better. It's worse
	My verdict softened into adoration :: My verdict hardened into contempt
	No, no, no, I said. Then yes, yes, yes :: Yes, yes, yes, I said. Then no, no, no
	I went back, and I'm glad :: I went back, and I wish I hadn't
	A hater no longer :: A lover no longer
	It reinvents itself and thrives :: It repeats itself and withers
	After that dip, what a comeback :: After that comeback, what a dip. Never recovered
	Was a snooze. Recut, it's a scream :: Was a scream. Recut, it's a snooze
	I watched it sour, later I watched it smiling :: I watched it smiling, later I watched it sour
	Everyone came to hate it. I came to love it :: Everyone came to love it. I came to hate it
`
);
