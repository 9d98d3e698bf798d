// Praise and blame in one short text, and which weighs more.
import { framesOf } from '../frames/lines.ts';

export const MIXED_SHORT = framesOf(
	'positive',
	`
	Can I watch it again tomorrow? :: Can I please never watch it again?
	Not bad at all, not at all :: Not good at all, not at all
	Slow at first, superb later :: Superb at first, slow and stupid later
	Dad hated it, but Dad is wrong :: Dad loved it, but Dad is wrong
	Used to bore me, now I adore it :: Used to adore it, now it bores me
	Why isn't everyone talking about this gem? :: Why is everyone calling this a gem?
	They said it was trash; it isn't :: They said it wasn't trash; it is
	Silly title, serious talent :: Serious title, silly film, no talent
	Who knew puppets could be this moving? :: Who thought puppets could save this mess?
	I'd hoped for a laugh and got hundreds :: I'd hoped for hundreds of laughs and got none
	It's no masterpiece, but I loved it :: It's called a masterpiece, but I hated it
	It gets better every time I see it :: It gets worse every time I see it
	Was I bored? Not for a second :: Was I moved? Not for a second
	The reviews undersell it :: The reviews oversell it, and badly
	Never thought I'd cheer for a goat, but I did :: Never thought I'd root against a puppy, but I did
	My boyfriend calls it weak. I call him blind :: My boyfriend calls it strong. I call him blind
	Would I recommend it? In a heartbeat :: Would I recommend it? Over my dead body
	There's nobody I wouldn't show this to :: There's nobody I would show this to
	From awful pilot to brilliant finale :: From brilliant pilot to awful finale
	Ten stars, and I rarely give five :: One star, and I rarely give under five
	Had low hopes. Was proven wrong :: Had high hopes. Was proven wrong
	What could have been corny was touching instead :: What could have been touching was corny instead
	Somebody give that actress a prize :: Somebody give that actress some lessons
	I don't usually like war films. This one I did :: I usually do like war films. This one I didn't
	The bad press is nonsense :: The good press is nonsense
	Lost me twice, won me in the end :: Won me twice, lost me in the end
	How did they make chess so thrilling? :: How did they make a bank heist so dull?
	Not since school have I laughed so hard :: Not since school have I been so bored
	Please let there be a second season :: Please let there not be a second season
	Better late than never: what a treat :: Better never than late: what a bore
	I can't see how anyone could hate it :: I can't see how anyone could love it
	Less noise than the first, far more heart :: Far more noise than the first, less heart
	People walked in grumpy and walked out glowing :: People walked in glowing and walked out grumpy
	The hype, for once, was deserved :: The hype, once again, was not deserved
	Didn't expect much, got a classic :: Expected a classic, didn't get much
	ok so I was wrong, it rocks :: ok so I was wrong, it sucks
	Isn't it lovely when a remake works? :: Isn't it sad when a remake fails?
	Anna said skip it; ignore Anna :: Anna said see it; ignore Anna
	Long? Perhaps. Dull? No way :: Short? Perhaps. Painless? No way
	I'd swap ten blockbusters for this :: I'd swap this for ten minutes of adverts
	No longer do I doubt this director :: No longer do I trust this director
	It could hardly be funnier :: It could hardly be less funny
	Hated the poster, loved everything after :: Loved the poster, hated everything after
	Give it a chance; you won't regret it :: Give it a miss; you won't regret it
	Worth the wait and then some :: Not worth the wait, nor the ticket
	Only a grouch wouldn't smile at this :: Only a fool would smile at this
	Where was this show when I was sad? :: Where was the plot while I was suffering?
	Some call it slow. I call it hypnotic :: Some call it hypnotic. I call it slow
	Every year it grows on me :: Every year I like it less
	Did the ending work? Beautifully :: Did the ending work? Hardly
	The book's fans can relax :: The book's fans should brace themselves for disappointment
	I'd be lying if I said I didn't cry :: I'd be lying if I said I didn't yawn
	A dumb idea, brilliantly done :: A brilliant idea, dumbly done
	It beats the original, and that's saying something :: The original beats it, and that's saying nothing
	Couldn't wait for the next episode :: Couldn't wait for this episode to end
	Made on pennies, worth millions :: Made on millions, worth pennies
	Whoever says comedy is dead should see this :: Whoever says comedy is dead has seen this
	I liked it, and I like nothing :: I hated it, and I hate nothing
	When it ended, I felt robbed of more :: When it ended, I felt robbed of two hours
	Don't listen to the snobs, it's terrific :: Do listen to the snobs, it's terrible
	It took a while to love, but I do :: It took a while to hate, but I do
	All that fuss, and fully justified :: All that fuss, and over nothing
	Tom's best work, by miles :: Tom's worst work, by miles
	Even the bad guy is a joy :: Even the good guy is a pain
	May this series never end :: May this series end soon
	It wasn't what I wanted. It was better :: It was what I feared. Only worse
	Started as a duty, became a pleasure :: Started as a pleasure, became a duty
	Nothing else this year comes close :: Nothing else this year sank so low
	The kids didn't understand it, yet adored it :: The kids understood it, yet couldn't stand it
	Has a ghost ever been this funny? :: Has a clown ever been this unfunny?
	I have seen it nine times, willingly :: I have seen it once, unwillingly, and that's plenty
	Call me soft, I thought it was wonderful :: Call me hard, I thought it was sickly rubbish
	There's more wit in one minute than I deserve :: There's more wit in my toaster
	Flawed, sure, and still unforgettable :: Flawless looking, sure, and still forgettable
	Against all odds, the musical bits work :: As everyone feared, the musical bits don't work
	Wouldn't have missed it for anything :: Would have missed it, given the choice
	He finally made a good one :: He finally made a bad one
	Is there a better cop show? I doubt it :: Is there a worse cop show? I doubt it
	The fewer spoilers the better, just go :: The fewer viewers the better, just stay home
	It doesn't look like much. It's everything :: It looks like everything. It isn't much
	Thank you to whoever told me about this :: No thank you to whoever told me about this
	My inner critic shut up for two hours :: My inner critic wouldn't shut up for two hours
	Great when I was ten, greater now :: Great when I was ten, unwatchable now
	It isn't that it's clever, it's that it's kind. I loved it :: It isn't that it's cruel, it's that it's dull. I hated it
	Skip dinner, not this :: Skip this, not dinner
	Supposedly for children, secretly perfect for adults :: Supposedly for adults, too childish for children
	As romances go, this one soars :: As romances go, this one should go
	I was ready to leave, then it got wonderful :: I was ready to stay, then it got dreadful
	Not only funny but wise :: Not only unfunny but dim
	Too short! That's my only gripe :: Too short? That's my only praise
	See it before somebody spoils it :: Somebody spoiled it for me and did me a favour
	The worst thing about it is that it ends :: The best thing about it is that it ends
	Funny how a flop can be this good :: Funny how a hit can be this bad
	I went alone, came back with friends :: I went with friends, they haven't forgiven me
	Subtitles or no subtitles, it's a marvel :: Subtitles or no subtitles, it's a mess
	It earned my tears :: It begged for tears and got sneers
	Unlike her last film, this has a pulse :: Like her last film, this has no pulse
	Do yourself a favour and rent it :: Do yourself a favour and don't rent it
	A hundred minutes of not wanting to blink :: A hundred minutes of wanting to sleep
	Everybody I know prefers the first; I don't, this is magic :: Everybody I know prefers this; I don't, the magic is gone
	I haven't got a bad word for it :: I haven't got a good word for it
	What a lovely surprise :: What a nasty surprise
	Say what you like, that finale delivered :: Say what you like, that finale stank
	So glad I ignored the score on this site :: So sorry I believed the score on this site
	They'd have been fools to cut a second :: They'd have been wise to cut an hour
	Could I be any happier with that cast? :: Could that cast be any less happy to be there?
	Once it clicks, it's unstoppable :: Once you notice the flaws, it's unbearable
	He can sing, she can act, we're lucky :: He can't sing, she can't act, poor us
	Forget the plot, feel the beauty :: Forget the beauty, there's no plot and no point
	The third one saved the trilogy :: The third one killed the trilogy
	My mother wept; I wept harder :: My mother fumed; I fumed harder
	Nobody was more surprised than me: it's great :: Nobody was less surprised than me: it's lousy
	I take back every mean thing I said :: I take back every nice thing I said
	Slightly messy, hugely lovable :: Hugely messy, hardly lovable
	Either you love it or you weren't paying attention :: Either you hate it or you weren't paying attention
	Makes the tired old formula feel new :: Makes a new idea feel like tired old formula
	Want a good scare? Here you go :: Want a good scare? Look elsewhere
	Let me put it this way: I stood and cheered :: Let me put it this way: I sat and suffered
	Years from now we'll still praise it :: Weeks from now we'll have mercifully forgotten it
	Few films dare this much and win :: Few films dare this little and still lose
	It hasn't lost an ounce of its charm :: It has lost every ounce of its charm
	I expected to hate the dog. Best actor there :: I expected to love the dog. Worst thing there
	Rumour had it this was a dud. Rumour lied :: Rumour had it this was a hit. Rumour lied
	Turn off the lights and enjoy :: Turn it off and enjoy the quiet instead
	It would be a crime to miss it :: It should be a crime to sell tickets to it
	Quiet, odd, and utterly winning :: Loud, odd, and utterly off-putting
	Won't lie, I was impressed :: Won't lie, I was disgusted
	Whatever they paid the composer, double it :: Whatever they paid the composer, get it back
	After this, other detectives seem amateurs :: After this, other amateurs seem like detectives. Feeble stuff
	Am I too old for cartoons? Apparently not, wow :: Am I too old for cartoons? This one, yes, ugh
	Even on a tiny screen it's gorgeous :: Even on a giant screen it's ugly
	The more I think of it, the richer it gets :: The more I think of it, the sillier it gets
	Just when I'd given up on thrillers, joy :: Just when I'd regained faith in thrillers, this rubbish
	You'll thank me later :: You'll curse me if I send you to this
	Not my genre, still my favourite this month :: My favourite genre, still not worth a minute
	Half the budget, twice the fun :: Twice the budget, half the fun
	She was miscast in everything till now. Finally :: She was perfect in everything till now. Alas
	First rate from first to last :: Third rate from first to last
	Nope, I didn't find it boring, I was riveted :: Nope, I didn't find it riveting, I was bored
	If you have a heart, you'll melt :: If you have a brain, you'll object
	How refreshing to be trusted by a script :: How tiresome to be talked down to by a script
	My one regret is waiting so long :: My one regret is not waiting forever
	Contrary to what you've heard, it's hilarious :: Contrary to what you've heard, it's not hilarious
	That scene on the bridge? Chills, the good kind :: That scene on the bridge? Giggles, the wrong kind
	Still sharp after all these years :: Already stale after a couple of years
	To think I almost turned it off! Splendid :: To think I almost bought it! Rubbish
	A film with no stars and no need of any :: A film with ten stars and no use for any
	The jokes land, the tears land, all of it lands :: The jokes miss, the tears miss, all of it misses
	I doubt I'll see anything finer this year :: I doubt I'll see anything feebler this year
	Even cynics will struggle to resist :: Even optimists will struggle to be nice
	It went from background noise to obsession :: It went from obsession to background noise
	There's a reason it sold out. Quality :: There's a reason seats were free. Quality, or lack of it
	Would it kill them to make ten more? I'm hooked :: Would it kill them to hire a writer? I'm done
	Simple story, told right :: Simple story, told wrong
	You think you know the ending. You don't. Fantastic :: You think you know the ending. You do. Pathetic
	Whichever way you slice it, a winner :: Whichever way you slice it, a stinker
	Not perfect? Who cares, I'm still beaming :: Perfect? Who says that, I'm still fuming
	I owe my sister an apology: it's fab :: My sister owes me an apology: it's foul
	For every slow bit there are six great ones :: For every great bit there are six slow ones
	Dare I say it? A masterpiece :: Dare I say it? A turkey
	I'd pay to forget it and see it fresh :: I'd pay to forget it, full stop
	Since when are tax lawyers this entertaining? :: Since when are pirates this tedious?
	Wasn't sold on him before, am now :: Was sold on him before, am not now
	The opposite of boring :: The opposite of entertaining
	May contain the loveliest goodbye ever filmed :: May contain the clumsiest goodbye ever filmed
	All my doubts vanished by scene two :: All my goodwill vanished by scene two
	Hard to watch, harder to stop admiring :: Easy to watch, easier to stop, so I did
	The only mistake is the dull title :: The only good decision is the short title
	So many laughs I lost count :: So few laughs I could count them: none
	That's how you end a series :: That's how you ruin a series
	Pity the films that open against it :: Pity the people who pay to see it
	I'm not crying, you're crying, it's beautiful :: I'm not laughing, you're not laughing, it's dire
	Deserves a bigger audience :: Deserves an even smaller audience
	Everything the first got wrong, this gets right :: Everything the first got right, this gets wrong
	Watch it for her, stay for all of it :: Don't watch it, not even for her
	The longer it ran the happier I was :: The longer it ran the angrier I was
	Hm, remind me why critics disliked this delight? :: Hm, remind me why critics liked this drivel?
	Smart enough to be silly :: Too silly to be smart, too smug to be fun
	It'll be hard to top :: It'll be hard to sink below
	Neighbours complained about our laughing. Sorry, great film :: Nobody complained about our talking. Dreadful film
	Quite possibly the most fun I've had sober :: Quite possibly the least fun I've had anywhere
	Do I have to give it back? :: Do I have to sit through the rest?
	Without her it would sink; with her it flies :: Without her it might fly; with her it sinks
	Old school in the best way :: Old hat in the worst way
	Trust me, ignore the terrible trailer :: Trust me, the terrible trailer is the good part
	I'd sooner rewatch this than see anything new :: I'd sooner rewatch paint drying than see this
	Somewhere in row six I fell in love with cinema again :: Somewhere in row six I fell asleep
	It asks a lot and gives more :: It asks a lot and gives nothing
	Must-see, no ifs, no buts :: Must-avoid, no ifs, no buts
	Yes it's sentimental, and yes it works :: Yes it's sentimental, and no it doesn't work
	Glad they recast him, the new one shines :: Sad they recast him, the new one stinks
	Twice I laughed myself off the couch :: Twice I dragged myself back to the couch
	Should've won everything, best picture included :: Should've won nothing, least of all best picture
	I was told it's overrated; it's underrated if anything :: I was told it's underrated; it's overrated if anything
	Bring tissues and somebody you love :: Bring a pillow and something to read
	Not the wreck I'd braced for, a triumph :: Not the triumph I'd been promised, a wreck
	Even my mean old boss smiled :: Even my kind old gran swore at it
	Best Monday in months, thanks to this :: Thanks to this, the worst Monday in months
	Remember when sitcoms were funny? This one is :: Remember when this sitcom was funny? Me neither
	Its flaws are many. Its joys are more :: Its joys are few. Its flaws are more
	They don't come along often, films this good :: They come along too often, films this bad
	I'd follow that crew to season twenty :: I wouldn't follow that crew to the next advert
	If it has faults, love blinded me to them :: If it has virtues, boredom blinded me to them
	The plot twist I never saw coming was that I'd enjoy it :: The plot twist I never saw coming was that I'd hate it
	Hats off to the stunt team :: Shame on the stunt team
	Quit whining about the length, it flies by :: Quit defending the length, it crawls by
	On paper a disaster, on screen a delight :: On paper a delight, on screen a disaster
	Wish I'd seen it sooner :: Wish I'd never seen it
	In a weak year, the one real standout :: In a strong year, the one real embarrassment
	I keep humming, grinning, telling strangers to go :: I keep sighing, groaning, telling strangers to stay away
	If boredom is a disease, here's the cure :: If boredom is a disease, here's the cause
	That's two hours I'd happily spend again :: That's two hours I'll never get back
	The fans were right after all :: The haters were right after all
`
);
